"""What is to be decided: the screen, the reports and the agenda hold the same points of the same day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain, takewhile

import pytest
from following import CALM, DAY, actions, followed, loaded, with_items
from hypothesis import given
from hypothesis import strategies as st
from papers import papers
from screens import example, shown
from test_documents_facts import plans

from seuranta.output.documents.document import Document, Heading, Items, Paragraph
from seuranta.output.documents.plain import plain_text
from seuranta.output.screen import status_view
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.to_decide import to_decide
from seuranta.plan.loading.load import Loaded

_DECIDING = ("full", "management", "agenda", "agenda-15", "agenda-30", "agenda-60")
_MORE = re.compile(r"(?:and |… and )(\d+|one) more")


def _left(text: str) -> int:
    """How many more than are shown there are said to be."""
    return sum(1 if n == "one" else int(n) for n in _MORE.findall(text))


def on_paper(document: Document) -> int:
    """How many points a document asks about, or says that there are besides."""
    blocks = iter(document.blocks)
    next((one for one in blocks if one == Heading(2, "To decide")), None)
    found = list(takewhile(lambda one: not isinstance(one, Heading), blocks))
    items = chain.from_iterable(one.items for one in found if isinstance(one, Items))
    numbered = sum(len(item.below) or 1 for item in items)
    said = (Document(document.title, document.language, (one,)) for one in found if isinstance(one, Paragraph))
    return numbered + sum(_left(plain_text(one, 200)) for one in said)


def on_screen(read: Loaded, follow: FollowUp) -> int:
    """How many points the screen names: a row each, or some ids before a question for them all."""
    text = shown(status_view.lines(read, follow, "en", 400))
    block = text.partition("To decide\n")[2].partition("\n\n")[0]
    return sum(map(_named, block.splitlines())) + text.count("The next checkpoint has not been agreed")


def _named(line: str) -> int:
    ids, colon, _ = line.partition(":")
    if not colon or line.lstrip().startswith("…"):
        return _left(line) or 1
    return len(re.sub(r" and \d+ more", "", ids).split(", ")) + _left(ids)


def _agree(read: Loaded, follow: FollowUp) -> Iterator[str]:
    """The places that hold another number of points than there are, with what they hold."""
    count = len(to_decide(follow))
    if on_screen(read, follow) != count:
        yield f"screen: {on_screen(read, follow)} of {count}"
    for name, document in papers(follow, "en"):
        if name in _DECIDING and on_paper(document) != count:
            yield f"{name}: {on_paper(document)} of {count}"


@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
def test_every_place_holds_the_same_points_of_an_example(name: str) -> None:
    assert list(_agree(*example(name))) == []


@given(plans(), st.dates(DAY - timedelta(200), DAY + timedelta(200)))
def test_every_place_holds_the_same_points_of_any_plan(text: str, day: date) -> None:
    assert list(_agree(loaded(text), followed(text, day))) == []


# --- what is asked, and in which order ----------------------------------------------------------------------------


def asked(follow: FollowUp) -> list[str | None]:
    return [one.item for one in to_decide(follow)]


def test_a_late_action_is_asked_about_once_even_where_nobody_owns_it() -> None:
    follow = actions("""
        1: {title: Prices, due: 2026-11-27, goal: T1}
        2: {title: Contract, goal: T1}
        3: {title: Leaflet, owner: Ann, due: 2026-11-20, status: blocked, goal: T1}
        4: {title: Page, owner: Ann, goal: T1}
    """)

    assert asked(follow) == ["3", "1", "2", "4"]


def test_when_to_meet_again_comes_first() -> None:
    follow = followed(
        f"{CALM.replace('recurrence: monthly, start: 2026-12-08', 'date: 2026-10-01', 1)}\
actions:\n  1: {{title: Prices, owner: Ann, due: 2026-11-27}}\n"
    )

    assert asked(follow)[:2] == [None, "1"]


@pytest.mark.parametrize(("coming", "is_asked"), [("2026-10-07", True), ("2026-12-10", False)])
def test_a_review_of_the_whole_plan_that_is_agreed_is_named_and_not_asked_for(coming: str, *, is_asked: bool) -> None:
    text = f"""\
presented: 2026-06-01
checkpoints:
  week: {{title: Week, recurrence: every Tuesday, start: 2026-11-24, held: [2026-11-24]}}
  review: {{title: Review, kind: review, date: {coming}}}
"""
    read, follow = loaded(text), followed(text)
    screen = shown(status_view.lines(read, follow, "en", 80))
    report = plain_text(dict(papers(follow, "en"))["full"], 80)

    assert [one.name for one in follow.findings if one.name == "plan-not-reviewed"] == ["plan-not-reviewed"]
    assert ("When will the whole plan be reviewed?" in report) is is_asked
    for said in (screen, report):
        assert (
            "hole plan not reviewed for 183 days, next review on 10 Dec 2026" in " ".join(said.split())
        ) is not is_asked


def test_before_the_presentation_guidance_takes_the_place_of_decisions() -> None:
    text = with_items("actions", "1: {title: Prices}").replace("2026-09-01", "2027-01-08")
    follow = followed(text)
    page = plain_text(dict(papers(follow, "en"))["management"], 80)

    assert to_decide(follow) == ()
    assert "Nothing to decide" not in page
    assert "The plan has not been presented yet" in page
