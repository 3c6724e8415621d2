"""Documents as the people of a company of 6, 14 and 60 read them, month by month: the plans of `companies` in both languages.

The golden pages are there to be read as a whole, as on a wall or at a table.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from conftest import REPOSITORY, Golden
from following import followed
from papers import papers
from screens import GOLDEN
from test_cli import Run

from seuranta.output.documents.document import Document
from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.plain import plain_text
from seuranta.plan.follow.followup import FollowUp

PLANS = sorted((REPOSITORY / "tests" / "companies").glob("*.yaml"))
DAYS = [date(2026, 9, 8) + timedelta(14 * count) for count in range(14)]
READ_AS_PAGES = [date(2026, 10, 6), date(2026, 12, 1), date(2027, 1, 5)]
FOR_ALL = ("everyone", "message-V1", "message-M1")
_COLON = re.compile(r":(?= )")
_BRACKETS = re.compile(r"\([^()]*\)")
_SENTENCE = re.compile(r"(?<=[.?!])\s+")


def language_of(path: Path) -> str:
    return path.stem.rpartition("-")[2]


@cache
def pages(path: Path, day: date) -> dict[str, Document]:
    return dict(papers(followed(path.read_text(encoding="utf-8"), day), language_of(path), has_pictures=False))


def every_page(path: Path, names: tuple[str, ...] = ()) -> Iterator[tuple[str, Document]]:
    for day in DAYS:
        for name, document in pages(path, day).items():
            if not names or name in names:
                yield f"{day} {name}", document


def shown(document: Document) -> str:
    return markdown(document).replace("\u00a0", " ")


@pytest.mark.parametrize("day", READ_AS_PAGES, ids=str)
@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_a_month_of_papers(path: Path, day: date, golden: Golden) -> None:
    names = ("everyone", "message-V1", "message-M1", "management", "team", "agenda")
    said = "\n\n---\n\n".join(shown(pages(path, day)[name]).strip() for name in names if name in pages(path, day))
    golden.check(GOLDEN / "companies" / f"{path.stem}-{day}.md", said + "\n")


HELD = {
    "fi": """\
paikalla: -Toni
toimenpiteet:
  5: {mitä tehdään: siirrä, määräaika: 18.12., syy: tukku lupasi vastata viikolla 50}
  4: valmis
kysymykset:
  K1: Maksetaan tammikuusta alkaen.
uudet päätökset:
  - päätös: Päivystyksestä maksetaan
    syy: muuten kukaan ei päivystä
    päätti: Liisa
    tarkistetaan: 2.3.2027
uudet toimenpiteet:
  - {otsikko: Päivystyskorvaus palkkoihin, vastuu: Päivi, määräaika: 15.1.2027, tavoite: T2}
kerrottavaa: Uudet työtakit voi hakea varastosta.
""",
    "en": """\
present: -Tom
actions:
  A5: {what to do: move, due: 18 Dec, reason: the wholesaler will answer in week 50}
  A4: done
questions:
  Q1: It is paid from January on.
new decisions:
  - decision: Standby is paid
    reason: nobody would do it otherwise
    decided by: Grace
    review on: 2027-03-02
new actions:
  - {title: Standby pay on the payroll, owner: Priya, due: 2027-01-15, goal: G2}
news: The new jackets are in the stores.
""",
}


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_minutes_of_a_meeting(seuranta: Run, tmp_path: Path, golden: Golden, language: str) -> None:
    shutil.copy(REPOSITORY / "tests" / "companies" / f"fourteen-{language}.yaml", tmp_path / "roadmap.yaml")
    (tmp_path / "answers.yaml").write_text(HELD[language], encoding="utf-8")
    held = seuranta("meet", "--answers", "answers.yaml", folder=tmp_path, SEURANTA_TODAY="2026-12-01")
    (paper,) = tmp_path.glob("reports/2026-12-01-m*.md")
    said = paper.read_text(encoding="utf-8").replace("\u00a0", " ")

    assert held.code == 0, held.err
    lines = [_BRACKETS.sub("", line) for line in said.splitlines() if not line.startswith("|")]
    assert [line for line in lines if len(_COLON.findall(line)) > 1] == []
    golden.check(GOLDEN / "companies" / f"fourteen-{language}-minutes.md", said)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_nobody_has_departments_who_wrote_of_none(path: Path) -> None:
    assert [name for name, page in every_page(path) if re.search("osasto|department", shown(page))] == []


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_no_sentence_is_two_labels_and_what_follows(path: Path) -> None:
    """At most one colon in a sentence; a reason in brackets has its own."""
    chains = [
        sentence
        for _, page in every_page(path)
        for line in re.split(r"\n|  ", plain_text(page, 10_000).partition("\n")[2])
        for sentence in _SENTENCE.split(_BRACKETS.sub("", line))
        if len(_COLON.findall(sentence)) > 1
    ]
    assert chains == []


def ids_with_letters(follow: FollowUp) -> list[str]:
    plan = follow.plan
    sections = (plan.actions, plan.goals, plan.communication, plan.decisions, plan.feedback, plan.checkpoints)
    return [item for section in sections for item in section if re.fullmatch(r"[A-Z]+\d+", item)]


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_what_all_read_holds_no_ids_and_no_marks(path: Path) -> None:
    follow = followed(path.read_text(encoding="utf-8"), DAYS[0])
    signs = "|".join([*map(re.escape, ids_with_letters(follow)), "[●▲■○◐◆✓]"])
    numbered = [f"{item} {action.title}" for item, action in follow.plan.actions.items()]
    for name, page in every_page(path, FOR_ALL):
        said = shown(page)

        assert not re.search(rf"(?<!\w)(?:{signs})(?!\w)", said), name
        assert [title for title in numbered if title in said] == [], name


def told_on(text: str, day: date) -> str:
    """The plan with the message for all told once more."""
    return re.sub(r"(?m)^(  [VM]1: .*(?:kerrottu|told): \[.*?)\]", rf"\1, {day}]", text, count=1)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
@pytest.mark.parametrize("first", [date(2027, 1, 7), date(2027, 4, 1), date(2027, 7, 1)], ids=str)
def test_the_next_message_repeats_no_paragraph_of_the_last_one(path: Path, first: date) -> None:
    """A month later, within one quarter and with nothing new: what is always so has been said."""
    text = told_on(path.read_text(encoding="utf-8"), first)
    later = first + timedelta(35)
    before, after = (paragraphs_for_all(text, language_of(path), day) for day in (first - timedelta(1), later))

    assert before & after == set()


def paragraphs_for_all(text: str, language: str, day: date) -> set[str]:
    """The paragraphs that are ours: not what stands behind a label, which is the plan's own."""
    found = dict(papers(followed(text, day), language, has_pictures=False))
    message = next(found[name] for name in FOR_ALL[1:] if name in found)
    return {part for part in shown(message).split("\n\n") if not part.startswith(("#", "**", "- "))}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_the_first_message_of_a_quarter_says_whom_it_concerns(path: Path) -> None:
    why = {"fi": "koskee myös sinua", "en": "concerns you too"}[language_of(path)]
    text = told_on(path.read_text(encoding="utf-8"), date(2026, 12, 3))

    assert why in " ".join(paragraphs_for_all(text, language_of(path), date(2027, 1, 5)))
    assert why not in " ".join(paragraphs_for_all(told_on(text, date(2027, 1, 7)), language_of(path), date(2027, 1, 8)))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_the_management_reads_the_next_checkpoint_and_then_how_many_goals_and_actions_stand_where(path: Path) -> None:
    next_one = {"fi": "Seuraava tarkistuspiste: ", "en": "Next checkpoint: "}[language_of(path)]
    begins = {"fi": ("Tavoitteet: ", "Toimenpiteet: "), "en": ("Goals: ", "Actions: ")}[language_of(path)]
    for name, page in every_page(path, ("management",)):
        goals, actions = begins
        first, *below = shown(page).split("\n\n")[1:]
        standing = next(part for part in below if not part.startswith(("■", "▲", "- ")))

        assert first.startswith(next_one), name
        assert standing.startswith(goals), name
        assert f". {actions}" in standing, name


def test_a_note_is_for_those_who_do_the_work() -> None:
    noted = "title: Care\ncommunication: {M1: {title: News, audience: whole staff, date: 2026-12-03}}\nactions:\n"
    noted += "  1: {title: Visit, owner: Ann, due: 2026-11-20, note: Ann keeps forgetting}\n"
    said = {name: shown(page) for name, page in papers(followed(noted), "en", has_pictures=False)}

    assert "Visit – was due on Fri 20 Nov. No reason has been recorded yet." in said["everyone"]
    assert [name for name in ("everyone", "message-M1") if "forgetting" in said[name]] == []


def test_one_question_about_several_actions_is_asked_once() -> None:
    late = "title: Care\nactions:\n" + "".join(
        f"  {item}: {{title: Visit {item}, owner: Ann, due: 2026-11-2{item}}}\n" for item in (0, 1, 3)
    )
    said = {name: shown(page) for name, page in papers(followed(late), "en", has_pictures=False)}["management"]

    question = "Agree a new due date and a next step, cut the action down, or drop it?"
    assert said.count(question) == 1
    assert f"2. {question}\n   - Visit 0 (0)\n   - Visit 1 (1)\n   - Visit 3 (3)\n" in said
