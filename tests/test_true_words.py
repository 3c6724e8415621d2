"""Words that are true: no text on paper or on the screen calls a thing late, blocked, done, dropped or told that is not,
and none speaks of a team that nobody has. On random plans, whose titles are words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from following import DAY, followed, loaded
from hypothesis import given
from hypothesis import strategies as st
from papers import papers
from screens import GOLDEN, example, shown
from test_documents_facts import plans

from seuranta.output.documents.document import Document, Items, Paragraph, Table, Words
from seuranta.output.pictures.curve import goal_svg
from seuranta.output.screen import list_view, show_goal, status_view
from seuranta.output.words.items import rough
from seuranta.output.words.situation import consequences
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.load import Loaded


class Word(NamedTuple):
    """Words that say something of an action, and when that is true of it."""

    said: re.Pattern[str]
    is_true: Callable[[ActionOn], bool]


_AHEAD = r"(?<!aloitus )(?<!valmistui )(?<!kertomatta, )"
WORDS = {
    "en": [
        Word(re.compile(r"(?P<n>\d+) days? overdue"), lambda on: on.is_overdue),
        Word(re.compile("What is late, and why|Still late|Became late|(?<!that )(?<!step )(?<!, )\\bwas due on"), lambda on: on.is_overdue),
        Word(re.compile(r"\bblocked\b(?! by)|^Blocked:"), lambda on: on.fact.is_blocked),
        Word(re.compile(r"^(?:Finished|Ready|Promised and done):|\bdone \d+ days? late"), lambda on: on.state == "done"),
        Word(re.compile(r"^(?:Dropped|Promised, but dropped):|\bdropped on\b"), lambda on: on.state == "dropped"),
        Word(re.compile(r"\bstart \d+ days? late"), lambda on: on.start_days > 0),
    ],
    "fi": [
        Word(re.compile(_AHEAD + r"\b(?P<n>\d+) päivä[än] myöhässä"), lambda on: on.is_overdue),
        Word(re.compile(r"Myöhässä ja miksi|Yhä myöhässä|Myöhästyi|\bmääräaika oli\b"), lambda on: on.is_overdue),
        Word(re.compile(r"\bjumissa\b|^Jumissa:"), lambda on: on.fact.is_blocked),
        Word(re.compile(r"^(?:Valmistui|Valmista|Luvattu ja tehty):|\bvalmistui\b"), lambda on: on.state == "done"),
        Word(re.compile(r"^(?:Luovuttiin|Luvattu, peruttu):|– peruttu\b"), lambda on: on.state == "dropped"),
        Word(re.compile(r"\baloitus \d+ päivä[än] myöhässä"), lambda on: on.start_days > 0),
    ],
}  # fmt: skip
NOT_TOLD = {"en": re.compile(r"not told, (\d+) days? late"), "fi": re.compile(r"kertomatta, (\d+) päivä[än] myöhässä")}
TEAM = {"en": re.compile(r"\bteam\b", re.IGNORECASE), "fi": re.compile(r"\btiimi", re.IGNORECASE)}


def said_on_paper(document: Document) -> Iterator[str]:
    """What a document says, piece by piece, each with the label that stands over it."""
    label = ""
    for block in document.blocks:
        if isinstance(block, Items):
            for item in block.items:
                head = _text(item.words)
                yield f"{label}{head}"
                yield from (f"{head if head.endswith(':') else ''} {_text(one)}".strip() for one in item.below)
        elif isinstance(block, Table):
            yield from (" | ".join(row) for row in block.rows)
        elif isinstance(block, Paragraph):
            yield _text(block.words)
        text = _text(block.words) if isinstance(block, Paragraph) else ""
        label = f"{text} " if text.endswith(":") else ""


def _text(words: Words) -> str:
    return "".join(one.text for one in words)


def everything_said(read: Loaded, follow: FollowUp, language: str) -> Iterator[tuple[str, str]]:
    """Every piece of text about a plan, with where it stands."""
    for name, document in papers(follow, language, has_pictures=False):
        yield from ((name, one) for one in said_on_paper(document))
    for name, lines in (
        ("screen", status_view.lines(read, follow, language, 300)),
        ("list", list_view.lines([list_view.Chosen("", follow, tuple(follow.actions))], language, 300)),
    ):
        yield from ((name, one) for one in shown(lines).splitlines())


def untrue(read: Loaded, follow: FollowUp, language: str) -> Iterator[str]:
    for where, said in everything_said(read, follow, language):
        about = [on for on in follow.actions.values() if _names(said, on.action.id, on.action.title)]
        for word in WORDS[language]:
            found = word.said.search(said)
            if found is not None and about and not any(_is_true(word, found, on) for on in about):
                yield f"{where}: {said}"
        late = NOT_TOLD[language].search(said)
        messages = [on for on in follow.messages.values() if _names(said, on.message.id, on.message.title)]
        if late is not None and not any(on.state == "late" and on.days_late == int(late[1]) for on in messages):
            yield f"{where}: {said}"


def _names(said: str, id_: str, title: str | None) -> bool:
    """By its title, or by an id that is no mere number."""
    if title is not None and title in said:
        return True
    return not id_.isdigit() and re.search(rf"\b{re.escape(id_)}\b", said) is not None


def _is_true(word: Word, found: re.Match[str], on: ActionOn) -> bool:
    days = found.groupdict().get("n")
    return word.is_true(on) and (days is None or on.days == int(days))


@given(plans(), st.dates(DAY - timedelta(200), DAY + timedelta(200)))
def test_no_text_calls_a_thing_what_it_is_not(text: str, day: date) -> None:
    read, follow = loaded(text), followed(text, day)
    assert [one for language in ("fi", "en") for one in untrue(read, follow, language)] == []


@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
def test_no_text_of_an_example_calls_a_thing_what_it_is_not(name: str) -> None:
    assert [one for language in ("fi", "en") for one in untrue(*example(name), language)] == []


@given(plans(), st.dates(DAY - timedelta(200), DAY + timedelta(200)))
def test_the_team_is_named_only_where_there_is_one(text: str, day: date) -> None:
    text = re.sub(r"(owner|audience|who): (?:management )?team\b", r"\1: Quvim", text)
    text = re.sub(r"^(?:management_)?team: .*\n", "", text, flags=re.MULTILINE).replace(
        "kind: management", "kind: review"
    )
    read, follow = loaded(text), followed(text, day)

    assert follow.plan.team is None
    assert follow.plan.management_team is None
    for language in ("fi", "en"):
        said = list(everything_said(read, follow, language))
        assert [pair for pair in said if TEAM[language].search(pair[1])] == []


# --- one count, one wording ---------------------------------------------------------------------------------------


class Count(NamedTuple):
    """What a number is put into words by, wherever it stands, and the one wording of it."""

    said: re.Pattern[str]
    wording: re.Pattern[str]


_STATES = "(?:on track|achieved|(?:somewhat|well) behind|without readings|with a figure out of date|missed)"
COUNTS = {
    "en": [
        Count(re.compile(r"\b\d+ days? (?:over|past|late|behind|too)\w*"), re.compile(r"\d+ days? (?:overdue|late)")),
        Count(re.compile(r"(?:moved|postponed|changed) (?:once|twice|\d+ times)|\bmove (?:number )?#?\d+"),
              re.compile(r"moved (?:once|twice|(?:[3-9]|\d\d) times)|move \d+")),
        Count(re.compile(rf"\d+ {_STATES}|{_STATES} \d+(?=[,.])", re.IGNORECASE), re.compile(rf"\d+ {_STATES}", re.IGNORECASE)),
        Count(re.compile(r"\d+ (?:overdue|blocked|done|dropped)\b|(?<!state )\b(?:overdue|blocked) \d+"),
              re.compile(r"\d+ (?:overdue|blocked|done|dropped)")),
        Count(re.compile(r"\b\d+ (?:errors?|mistakes?|things?|places) in\b"), re.compile(r"\d+ errors? in")),
    ],
    "fi": [
        Count(re.compile(r"\b\d+ päivä\w* (?:myöhä|yli|jälje|ohi)\w*"), re.compile(r"\d+ päivä[än] myöhässä")),
        Count(re.compile(r"[Ss]iirr\w+ (?:kerran|kahde\w+|\d+ kert\w+)|\d+\. siirto"),
              re.compile(r"siirret(?:ty|tiin) (?:kerran|\d+ kertaa)|\d+\. siirto")),
        Count(re.compile(r"\d+ (?:tahdissa|(?:hieman|selvästi) jäljessä)|(?:tahdissa|jäljessä) \d+", re.IGNORECASE),
              re.compile(r"(?:tahdissa|jäljessä) \d+", re.IGNORECASE)),
        Count(re.compile(r"\d+ (?:myöhässä|jumissa|valmiina|peruttu)\b(?!:)|(?:myöhässä|jumissa) \d+"),
              re.compile(r"(?:myöhässä|jumissa) \d+|\d+ peruttu")),
        Count(re.compile(r"\b\d+ (?:virhe\w*|kohta\w*) (?:tiedosto|jäi)\w*|ymmärtämättä \d+"),
              re.compile(r"\d+ virhe(?:ttä)? tiedostossa")),
    ],
}  # fmt: skip


def second_wordings(said: str, language: str) -> list[str]:
    """Lines that were broken are one; columns stay apart."""
    text = re.sub(r"\n\s*|\u00a0", " ", said)
    return [
        found[0]
        for one in COUNTS[language]
        for found in one.said.finditer(text)
        if one.wording.fullmatch(found[0]) is None
    ]


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("**/*.[tm][xd]*")), ids=lambda path: path.stem)
def test_one_count_has_one_wording_in_whole_texts(path: Path) -> None:
    language = "fi" if re.search(r"(?:^|-)fi\b", path.stem) else "en"
    assert second_wordings(path.read_text(encoding="utf-8"), language) == []


@given(plans(), st.dates(DAY - timedelta(200), DAY + timedelta(200)))
def test_one_count_has_one_wording_in_every_text(text: str, day: date) -> None:
    read, follow = loaded(text), followed(text, day)
    for language in ("fi", "en"):
        assert [
            (where, said) for where, said in everything_said(read, follow, language) if second_wordings(said, language)
        ] == []


# --- held and told ------------------------------------------------------------------------------------------------

_DAY = re.compile(r"\b(\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\b")


def _written(days: Iterable[date]) -> set[str]:
    return {f"{day.day} {day:%b}" for day in days}


@given(plans(), st.dates(DAY - timedelta(200), DAY + timedelta(200)))
def test_what_is_called_held_or_told_was(text: str, day: date) -> None:
    read, follow = loaded(text), followed(text, day)
    held = _written(one for series in follow.plan.checkpoints.values() for one in series.held if one <= day)
    told = _written(one for message in follow.plan.communication.values() for one in message.told if one <= day)
    told |= _written([follow.plan.presented.date] if follow.plan.presented is not None else [])

    for block in dict(papers(follow, "en"))["full"].blocks:
        if isinstance(block, Table) and "Checkpoint" in block.head and "State" in block.head:
            for row in block.rows:
                if row[block.head.index("State")] == "held":
                    assert set(_DAY.findall(row[0])) <= held, row
    for where, said in everything_said(read, follow, "en"):
        for found in re.finditer(r"(?:last told on|was told on|We last told you on) ([^.(|]*)", said):
            assert set(_DAY.findall(found[1].replace("\u00a0", " "))) <= told, (where, said)


_EXPECTED = re.compile(r"expected \D?(\d+(?:[.,]\d+)*)")


@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
def test_what_is_expected_of_a_goal_is_one_number_wherever_it_stands(name: str) -> None:
    """On the screen of the goal, in its curve and in the agenda; in `show` the readings have steps of their own."""
    _, follow = example(name)
    agenda = list(said_on_paper(dict(papers(follow, "en"))["agenda-60"]))
    for item, on in follow.goals.items():
        curve = goal_svg(follow, item, "en") if on.goal.target is not None and on.readings else ""
        head = shown(show_goal.goal_view(follow, item, "en", 100)).partition("\n\n")[0]
        said = [curve, head, *(one for one in agenda if item in one)]
        found = {number for one in said for number in _EXPECTED.findall(one)}
        assert found <= {rough(on.expected, "en") if on.expected is not None else ""}, (item, found)


@given(plans(), st.dates(DAY - timedelta(200), DAY + timedelta(200)))
def test_a_checkpoint_that_is_over_is_not_spoken_of_as_one_that_comes(text: str, day: date) -> None:
    follow = followed(text, day)
    for spot in follow.problem_spots:
        by = spot.holds_up.promised_on
        said = " ".join(consequences(spot.holds_up, follow, "en"))
        assert "should be done by the checkpoint" not in said or (by is not None and by >= day)
        assert "should have been done by the checkpoint" not in said or (by is not None and by < day)
