"""A number that people read is what was found, never the limit that it went over; only `explain` and the guide tell limits."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from following import DAY, followed, loaded
from screens import shown
from test_texts import TEXTS, forms

import seuranta.plan.follow
from seuranta.output.screen import status_view
from seuranta.output.words.messages import MESSAGES

_NO_LIMITS = frozenset(("FOLLOWED_YEARS", "_FARTHEST", "_LONGEST_TITLE"))
"""How far the program looks, and how long a title is: nothing is found for going over these."""
_SHORTEST = 14
"""Smaller numbers mean too many other things."""


def limits() -> Iterator[int]:
    """Every limit in days that a rule of follow-up holds, and its weeks."""
    for found in pkgutil.iter_modules(seuranta.plan.follow.__path__, "seuranta.plan.follow."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if name.isupper() and type(value) is int and value >= _SHORTEST and name not in _NO_LIMITS:
                yield value


def limits_in(form: str) -> list[str]:
    """The limits that a sentence names: so many days, or weeks where they are whole ones."""
    days = {str(limit) for limit in limits()}
    weeks = {str(limit // 7) for limit in limits() if limit % 7 == 0}
    in_days = (number for number in re.findall(r"\b(\d+) (?:päiv|days?\b)", form) if number in days)
    in_weeks = (number for number in re.findall(r"\b(\d+) (?:viik|weeks?\b)", form) if number in weeks)
    return [*in_days, *in_weeks]


def test_no_text_but_an_explanation_names_a_limit() -> None:
    told_of_limits = {id(message.about) for message in MESSAGES.values()}
    shown_texts = [(where, text) for where, text in TEXTS if id(text) not in told_of_limits]
    wrong = [(where, form) for where, text in shown_texts for form in forms(text).values() if limits_in(form)]

    assert not wrong


def test_a_limit_would_be_seen() -> None:
    assert limits_in("not reviewed for 100 days") == ["100"]
    assert limits_in("tarkistuspisteiden väli on yli 8 viikkoa") == ["8"]
    assert limits_in("jatkuva, ei kirjauksia 90 päivään") == ["90"]
    assert limits_in("90 of 100 in 99 days") == []


def test_the_few_words_that_name_a_kind_hold_no_number() -> None:
    """They are the same whatever was found; UTF-16 is a name."""
    labels = {name: message.label for name, message in MESSAGES.items()}

    assert [name for name, label in labels.items() if re.search(r"(?<!UTF-)(?<!\d)\d", label.fi + label.en)] == []


_REVIEWED = """\
presented: 2026-05-12
checkpoints:
  month: {title: Month, recurrence: monthly, start: 2026-06-08, until: 2028-01-01}
actions:
  1: {title: Advice, owner: Ann, due: ongoing}
"""


@pytest.mark.parametrize("days", range(183, 365, 26))
@pytest.mark.parametrize(("language", "said"), [
    ("fi", ("koko suunnitelmaa ei ole katselmoitu {n} päivään", "jatkuva, ei kirjauksia {n} päivään")),
    ("en", ("whole plan not reviewed for {n} days", "ongoing, nothing new for {n} days")),
])  # fmt: skip
def test_the_screen_says_how_many_days_it_has_been(days: int, language: str, said: tuple[str, ...]) -> None:
    follow = followed(_REVIEWED, date(2026, 5, 12) + timedelta(days))
    screen = shown(status_view.lines(loaded(_REVIEWED), follow, language, 400))

    assert [text for text in said if text.format(n=days) not in screen] == []


@pytest.mark.parametrize("days", [57, 61, 90])
def test_a_gap_is_as_long_as_it_is(days: int) -> None:
    first = DAY + timedelta(7)
    text = f"presented: 2026-11-01\ncheckpoints:\n  a: {{title: A, date: [{first}, {first + timedelta(days)}]}}\n"
    screen = shown(status_view.lines(loaded(text), followed(text), "en", 400))

    assert f"{days} days between checkpoints" in screen
