"""Facts only: every word, day and number in a document is ours, is in the plan, or follows from it; on random plans."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain
from typing import Any

from following import DAY, followed
from hypothesis import given
from hypothesis import strategies as st
from papers import papers
from pydantic import BaseModel
from test_texts import TEXTS, forms

from seuranta.output.documents.plain import plain_text
from seuranta.output.documents.team_page import Weeks
from seuranta.output.words.text import number
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import baseline_of
from seuranta.plan.words.choices import VALUES

_WORD = re.compile(r"[^\W\d_]{2,}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATES = {
    "fi": re.compile(r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})?"),
    "en": re.compile(rf"\b(?P<day>\d{{1,2}}) (?P<month>{'|'.join(_MONTHS)})\b(?: (?P<year>\d{{4}}))?"),
}
_TIMES = {"fi": re.compile(r"klo \d{1,2}\.\d\d"), "en": re.compile(r"\b\d{1,2}:\d\d\b")}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")

OURS = {word.lower() for _, text in TEXTS for form in forms(text).values() for word in _WORD.findall(form)}
OURS |= {word.lower() for group in VALUES.values() for value in group for one in (value.fi, value.en, value.name) for word in _WORD.findall(one.replace("_", " "))}  # fmt: skip
OURS |= {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "ma", "ti", "ke", "to", "pe", "la", "su", "min"}
OURS |= {one.lower() for one in _MONTHS}


# --- plans of made-up words ---------------------------------------------------------------------------------------

days = st.dates(date(2026, 8, 1), date(2027, 6, 1))
numbers = st.decimals(101, 99_999, places=2)
NAMES = ("Zaxo", "Quvim", "Wyzzel", "team", "management team")


def title(kind: str, number: int) -> str:
    """A title of words that mean nothing in either language."""
    return f"Xq{kind}{'abcdefgh'[number]}zz vlorp{'abcdefgh'[number]}"


_USUALLY = st.sampled_from((True, True, True, True, False))


@st.composite
def items(draw: st.DrawFn, kind: str, fields: dict[str, st.SearchStrategy[Any]], most: int) -> str:
    lines = []
    for at in range(draw(st.integers(0, most))):
        given_fields = {name: draw(values) for name, values in fields.items() if draw(_USUALLY)}
        typed = ", ".join(f"{name}: {value}" for name, value in {"title": title(kind, at), **given_fields}.items())
        lines.append(f"  {kind}{at}: {{{typed}}}\n")
    return "".join(lines)


def by_day(values: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[str]:
    found = st.dictionaries(days, values, max_size=most)
    return found.map(lambda one: f"{{{', '.join(f'{day}: {value}' for day, value in one.items())}}}")


def days_of(most: int) -> st.SearchStrategy[str]:
    return st.lists(days, max_size=most, unique=True).map(lambda found: f"[{', '.join(map(str, sorted(found)))}]")


people = st.sampled_from(NAMES)
few = st.integers(0, 3)
GOALS = items("G", {
    "owner": people, "interval": st.sampled_from(["week", "month"]), "baseline": numbers, "target": numbers, "by": days, "readings": by_day(numbers, 4), "unit": st.just("kpl"),
}, 3)  # fmt: skip
ACTIONS = items("A", {
    "owner": people, "start": days, "due": days, "goal": few.map(lambda n: f"G{n}"), "depends on": few.map(lambda n: f"A{n}"),
    "status": st.tuples(st.sampled_from(["done", "dropped", "blocked"]), days).map(lambda two: f"{two[0]} {two[1]}"),
    "moves": st.tuples(days, days).map(lambda two: f"[{{date: {two[0]}, from: {two[1]}, reason: grunf}}]"),
    "blocked by": st.just("blemk"), "reason": st.just("drimp"), "note": st.just("snorfel"), "lapses": days,
    "next step": st.tuples(people, days).map(lambda two: f"{{what: klomp, who: {two[0]}, by: {two[1]}}}"),
}, 5)  # fmt: skip
CHECKPOINTS = items("C", {
    "kind": st.sampled_from(["team", "management", "review"]), "owner": people, "date": days_of(4), "held": days_of(2),
    "time": st.just("9:40"), "duration": st.sampled_from(["20 min", "90 min"]), "place": st.just("frobnitz"),
}, 3)  # fmt: skip
MESSAGES = items("M", {
    "audience": st.sampled_from(["whole staff", "grumlers", "our customers", "team"]), "owner": people, "date": days_of(3),
    "told": days_of(2), "channel": st.just("plonk"),
}, 3)  # fmt: skip
DECISIONS = items(
    "D", {"date": days, "reason": st.just("yarp"), "review on": days, "affects": few.map(lambda n: f"A{n}")}, 2
)
QUESTIONS = items(
    "Q", {"date": days, "answered on": days, "answer": st.just("narp"), "asked by": st.just("gribbles")}, 2
)


@st.composite
def plans(draw: st.DrawFn) -> str:
    text = f"title: Vroomf\ncompany: Klaxo Ltd\nservice: Wibble wobble\npresented: {draw(days)}\n"
    text += "team: {lead: Zaxo, members: [Quvim]}\nmanagement_team: {lead: Wyzzel, members: [Zaxo]}\n"
    agreed = f"  C9: {{title: {title('C', 7)}, date: [2026-12-10, 2027-02-10]}}\n"
    parts = {
        "goals": draw(GOALS), "actions": draw(ACTIONS), "checkpoints": draw(CHECKPOINTS) + agreed, "communication": draw(MESSAGES),
        "decisions": draw(DECISIONS).replace("title:", "decision:"), "feedback": draw(QUESTIONS).replace("title:", "question:"),
    }  # fmt: skip
    return text + "".join(f"{name}:\n{lines}" for name, lines in parts.items() if lines)


# --- what may be said of a plan -----------------------------------------------------------------------------------


def leaves(value: Any) -> Iterator[Any]:
    """Every value that a plan holds, keys among them."""
    if isinstance(value, BaseModel):
        yield from chain.from_iterable(leaves(one) for _, one in value)
    elif isinstance(value, dict):
        yield from chain.from_iterable(chain(leaves(key), leaves(one)) for key, one in value.items())
    elif isinstance(value, (tuple, list)):
        yield from chain.from_iterable(map(leaves, value))
    else:
        yield value


def known_days(follow: FollowUp) -> set[date]:
    found = {one for one in leaves(follow.plan) if isinstance(one, date)} | {follow.day, *Weeks.around(follow.day)}
    found |= {day for one in follow.checkpoints.occurrences for day in (one.day, one.slot)}
    days_off = DaysOff(follow.plan)
    for slot in (day for on in follow.messages.values() for day in on.slots):
        back = (slot - timedelta(number) for number in range(60))  # no news is promised for a day off
        found |= {slot, next((day for day in back if days_off.is_working_day(day)), slot)}
    return found | {on.forecast for on in follow.goals.values() if on.forecast is not None}


def known_numbers(follow: FollowUp, language: str, said: Iterable[date]) -> set[str]:
    """What is typed, what a line between typed numbers gives, counts of what there is, days between days, minutes."""
    plan = follow.plan
    most = len(plan.goals) + len(plan.actions) + len(plan.checkpoints) + len(plan.communication) + len(plan.feedback)
    most += len(plan.decisions) + len(follow.checkpoints.occurrences)
    whole = {*range(max(most, 31)), *(abs((follow.day - day).days) for day in said), 45, 60, 75, 90}
    whole |= {days for on in follow.actions.values() for days in (on.days, on.start_days)}
    values = [reading.value for on in follow.goals.values() for reading in on.readings]
    values += [on.expected for on in follow.goals.values() if on.expected is not None]
    values += [
        start.value for on in follow.goals.values() if (start := baseline_of(plan, on.goal, on.readings)) is not None
    ]
    values += [Fraction(on.goal.target.value) for on in follow.goals.values() if on.goal.target is not None]
    written = {number(value, language, places=places) for value in values for places in (0, 1, 2)}
    digits = {found for one in written for found in _NUMBER.findall(one.replace("\u00a0", " "))}
    return {str(one) for one in whole} | digits


_TYPED = re.compile(r"(?<=--on )\d{4}-\d\d-\d\d|(?<= )\d{4}-\d\d-\d\d(?= --reason)")
"""A day as it is typed in a command; in Finnish it looks like any other."""


def check(text: str, follow: FollowUp, language: str, name: str) -> None:
    said = text.replace("\n", " ")
    allowed = known_days(follow)
    for found in _DATES[language].finditer(said):
        month = int(found["month"]) if language == "fi" else _MONTHS.index(found["month"]) + 1
        fits = [one for one in allowed if (one.day, one.month) == (int(found["day"]), month)]
        assert any(found["year"] in (None, str(one.year)) for one in fits), (name, found[0])
    assert {date.fromisoformat(typed) for typed in _TYPED.findall(said)} <= allowed, name
    said = _TIMES[language].sub(" ", _DATES[language].sub(" ", _TYPED.sub(" ", said)))
    in_plan = {word.lower() for one in leaves(follow.plan) for word in _WORD.findall(str(one))}
    invented = {word for word in _WORD.findall(said) if word.lower() not in OURS | in_plan}
    assert not invented, (name, invented)
    bare = re.sub(r"\b[GACMDQ]\d\b", " ", said)
    rest = {one for one in _NUMBER.findall(bare) if one.rstrip(".,") not in known_numbers(follow, language, allowed)}
    assert not rest, (name, rest)


@given(plans())
def test_every_word_day_and_number_is_in_the_plan_or_follows_from_it(text: str) -> None:
    follow = followed(text)
    for language in ("fi", "en"):
        for name, document in papers(follow, language, has_pictures=False):
            check(plain_text(document, 10_000), follow, language, name)


@given(plans(), st.dates(DAY - timedelta(300), DAY + timedelta(300)))
def test_there_is_a_document_for_every_plan_on_every_day(text: str, day: date) -> None:
    follow = followed(text, day)
    for name, document in papers(follow, "fi"):
        assert document.title, name
        assert len(document.blocks) > 1, name
