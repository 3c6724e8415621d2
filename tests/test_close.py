"""The end of a plan: what is asked, what is written, and that the papers can be made again, the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, Golden
from git_repositories import commit, new_repository, write_plan
from recording import job, recorded

from seuranta.commands import UserError
from seuranta.commands.closing import CloseAsk, close
from seuranta.output.screen.layout import Line
from seuranta.output.words.closing_texts import CHOICES
from seuranta.plan.loading.load import load_bytes

Run = Callable[..., Answer]
GOLDEN = REPOSITORY / "tests" / "golden" / "closings"
DAY = "2027-09-10"
PAPERS = {
    "fi": ("loppuraportti", "loppuraportti-rahoittajalle", "viimeinen-viesti"),
    "en": ("final-report", "final-report-for-funder", "last-message"),
}


@pytest.fixture
def example(tmp_path: Path) -> Callable[[str], Path]:
    """The folder of an example, on its own in a repository, with the answers of its closing."""

    def copied(name: str) -> Path:
        (tmp_path / ".git").mkdir()
        shutil.copy(REPOSITORY / "examples" / name / "roadmap.yaml", tmp_path)
        shutil.copy(REPOSITORY / "tests" / "closings" / f"{name}.yaml", tmp_path / "answers.yaml")
        return tmp_path

    return copied


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", ["konepaja", "pine"])
def test_the_papers_of_the_end_and_the_next_plan(
    seuranta: Run, example: Callable[[str], Path], golden: Golden, name: str, language: str
) -> None:
    folder = example(name)
    typed = ("close", "--answers", "answers.yaml", "--next", "next", "--lang", language)
    answer = seuranta(*typed, folder=folder, SEURANTA_TODAY=DAY)

    assert (answer.code, answer.err) == (0, "")
    for paper in PAPERS[language]:
        text = (folder / "reports" / f"{DAY}-{paper}.md").read_text(encoding="utf-8")
        golden.check(GOLDEN / f"{name}-{paper}.md", text)
    if language == ("fi" if name == "konepaja" else "en"):
        following = (folder / "next" / "roadmap.yaml").read_text(encoding="utf-8")
        golden.check(GOLDEN / f"{name}-next.yaml", "".join(_without_id(following)))
        golden.check(GOLDEN / f"{name}-said.txt", answer.out)


def _without_id(text: str) -> list[str]:
    """A plan without its id, which nobody can know beforehand."""
    return [line for line in text.splitlines(keepends=True) if not line.startswith(("id: ", "tunnus: "))]


def test_the_papers_are_made_again_the_same(seuranta: Run, example: Callable[[str], Path]) -> None:
    folder = example("konepaja")
    seuranta("close", "--answers", "answers.yaml", folder=folder, SEURANTA_TODAY=DAY)
    papers = {path.name: path.read_bytes() for path in (folder / "reports").glob("*.md")}
    for typed in (("--final",), ("--for", "rahoittaja"), ("--final", "--for", "kaikki"), ("--final", "--for", "johto")):
        answer = seuranta("report", *typed, folder=folder, SEURANTA_TODAY="2027-12-01")
        assert answer.out.startswith("Ennallaan: "), answer
    assert {path.name: path.read_bytes() for path in (folder / "reports").glob("*.md")} == papers


def test_undo_takes_the_end_back(seuranta: Run, example: Callable[[str], Path]) -> None:
    folder = example("pine")
    before = (folder / "roadmap.yaml").read_bytes()
    seuranta("close", "--answers", "answers.yaml", folder=folder, SEURANTA_TODAY=DAY)
    assert b"closed on: 2027-09-10" in (folder / "roadmap.yaml").read_bytes()
    assert seuranta("undo", folder=folder, SEURANTA_TODAY=DAY).code == 0
    assert (folder / "roadmap.yaml").read_bytes() == before
    assert [path.name for path in (folder / "reports").glob("*.md")] == []


def test_only_a_closed_plan_has_a_final_report(seuranta: Run, example: Callable[[str], Path]) -> None:
    folder = example("pine")
    for typed in (("--final",), ("--for", "funder")):
        answer = seuranta("report", *typed, folder=folder)
        assert (answer.code, "has not been closed" in answer.err) == (2, True)
    seuranta("close", "--answers", "answers.yaml", folder=folder, SEURANTA_TODAY=DAY)
    answer = seuranta("report", "--final", "--for", "Ann", folder=folder, SEURANTA_TODAY=DAY)
    assert (answer.code, "funder" in answer.err) == (2, True)
    answer = seuranta("close", "--answers", "answers.yaml", folder=folder, SEURANTA_TODAY=DAY)
    assert (answer.code, "already closed on 10 Sep 2027" in answer.err) == (2, True)


# --- what is asked ------------------------------------------------------------------------------------------------

OPEN = """\
title: Care
language: en
presented: {date: 2026-09-01, audience: whole staff}
goals:
  G1: {title: Customers, baseline: 0, target: 8 customers, by: 2026-11-30, readings: {2026-11-30: 3}}
  G2: {title: Prices published, achieved on: 2026-10-01}
actions:
  1: {title: Price list, goal: G1, owner: Ann, due: 2026-11-20, status: done 2026-11-19}
  2: {title: Quotes, goal: G1, owner: Ben, due: 2027-01-15, status: in progress}
  3: {title: Poster, goal: G1, owner: Ann, due: 2026-11-20, status: dropped 2026-11-01, reason: no wall}
"""


def closing(answers: list[str] | None, files: dict[str, bytes] | None = None, **ask: str) -> Answer:
    """What is said, what is told, and the code, of a closing with what a person types."""
    outcome = close(job(OPEN, "en", answers=answers, files=files), CloseAsk(**ask))  # type: ignore[arg-type]
    return Answer(outcome.code, outcome.text, outcome.told)


def test_every_open_item_is_asked_until_it_is_answered() -> None:
    typed = ["", "drop", "", "too early", "", "c", "", "n", "y"]
    outcome = close(job(OPEN, "en", answers=typed), CloseAsk())
    text = recorded(outcome).text
    assert text is not None
    plan = load_bytes("roadmap.yaml", text.encode()).plan
    assert plan is not None
    assert str(plan.closed_on) == "2026-12-01"
    assert [decision.decision for decision in plan.decisions.values()] == ["Goal G1 is dropped"]
    assert [decision.reason for decision in plan.decisions.values()] == ["too early"]
    assert plan.actions["2"].status == "in_progress"


def test_what_breaks_off_is_kept_and_taken_up_again() -> None:
    broken = close(job(OPEN, "en", answers=_until(["c", ""])), CloseAsk())
    assert broken.code == 130
    (kept, _) = broken.writes
    assert kept.path == ".seuranta/close.yaml"
    again = close(job(OPEN, "en", answers=["", "d", "no time", "n", "y"], files={kept.path: kept.new}), CloseAsk())
    assert "dropped 2026-12-01" in (recorded(again).text or "")
    assert (again.writes[-1].path, again.writes[-1].new) == (kept.path, b"")


def test_what_cannot_be_written_loses_no_answer() -> None:
    there = {"next/roadmap.yaml": b"title: Next\n"}
    refused = close(
        job(OPEN, "en", answers=["c", "", "d", "no time", "n", "y"], files=there), CloseAsk(next_folder="next")
    )
    assert refused.code == 2
    assert "next/roadmap.yaml" in refused.told
    (kept, _) = refused.writes
    assert kept.path == ".seuranta/close.yaml"
    assert b"no time" in kept.new


def test_kept_answers_that_cannot_be_read_are_told() -> None:
    shown: list[Line] = []
    torn = job(OPEN, "en", answers=["c", "", "d", "no time", "n", "y"], files={".seuranta/close.yaml": b"goals: ["})
    close(torn._replace(show=shown.extend), CloseAsk())
    said = " ".join("".join(span.text for span in line) for line in shown)
    assert "The answers from the interrupted closing (.seuranta/close.yaml) cannot be read" in said


class _until(list[str]):  # noqa: N801 - reads as a word
    """Answers, and then the end of them."""

    def __iter__(self):  # type: ignore[no-untyped-def]  # noqa: ANN204
        yield from super().__iter__()
        raise EOFError


def test_not_yet_and_discard_write_nothing_into_the_plan() -> None:
    later = close(job(OPEN, "en", answers=["c", "", "c", "", "n", "n"]), CloseAsk())
    assert [write.path for write in later.writes] == [".seuranta/close.yaml", ".seuranta/.gitignore"]
    discarded = close(job(OPEN, "en", answers=["c", "", "c", "", "n", "x"]), CloseAsk())
    assert (discarded.writes, discarded.text) == ((), "The answers were discarded. Nothing was written.\n")


@pytest.mark.parametrize(
    ("folder", "again"), [(None, ""), ("next", " --next next"), ("next year", ' --next "next year"')]
)
def test_whoever_goes_on_later_still_gets_the_next_plan(folder: str | None, again: str) -> None:
    """The command that is told can be copied as it stands."""
    for answers in (_until(["c"]), ["c", "", "c", "", "n", "n"]):
        later = close(job(OPEN, "en", answers=answers), CloseAsk(next_folder=folder))
        assert (later.told or "").strip() == f"The answers have been kept. Continue: seuranta close{again}"


def test_the_next_plan_is_checked_with_the_command_that_is_told() -> None:
    closed = close(job(OPEN, "en", answers=["c", "", "c", "", "n", "y"]), CloseAsk(next_folder="next year"))
    assert 'Check it: seuranta check "next year"\n' in f"{closed.text}{closed.told}"


def test_a_funder_is_told_only_the_reasons_that_are_accepted_one_by_one() -> None:
    typed = ["d", "too early", "d", "Ben has left", "y", "n", "y", "n", "y"]
    outcome = close(job(OPEN, "en", answers=typed), CloseAsk())
    (paper,) = (write.new.decode() for write in outcome.writes if write.path.endswith("-final-report-for-funder.md"))
    assert "too early" in paper
    assert "no wall" not in paper
    assert "Ben has left" not in paper
    assert "Ann" not in paper


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ("goals: {G1: c}\n", "Still to be answered: 2: what to do. Nothing was written."),
        ("goals: {G1: d}\nactions: {2: c}\n", "Still to be answered: G1: reason. Nothing was written."),
        ("goals: {G1: {what to do: s}}\nactions: {2: s}\n", "Still to be answered: G1: target. Nothing was written."),
        ("goals: {G1: c}\nactions: {2: perhaps}\n", 'a.yaml:2: "perhaps" is not one of these'),
        ("goals: {G1: {what to do: s, target: many}}\nactions: {2: c}\n", "a.yaml:1: "),
        ("goals: {G1: {what to do: s, target: 3}}\nactions: {2: c}\n", "a.yaml:1: That has already been reached"),
        (
            "goals: {G1: {what to do: c, by: 2026-11-01}}\nactions: {2: c}\n",
            "1 Nov 2026 is not after the closing date",
        ),
        ("goals: {G1: c, G2: c}\nactions: {2: c}\n", "a.yaml:1: "),
    ],
)
def test_a_file_that_leaves_something_open_writes_nothing(answers: str, told: str) -> None:
    plan_job = job(OPEN, "en")
    files = plan_job.files._replace(typed={"a.yaml": answers.encode()}.get)
    outcome = close(plan_job._replace(files=files), CloseAsk(answers="a.yaml"))
    assert (outcome.code, outcome.writes) == (2, ())
    assert told in " ".join(outcome.told.split())


def test_a_plan_that_is_read_in_part_is_not_closed() -> None:
    torn = OPEN.replace("due: 2027-01-15", "due: 2027-02-31")
    with pytest.raises(UserError, match="close-with-errors"):
        close(job(torn, "en", answers=["c", "", "n", "y"]), CloseAsk())


def test_a_plan_is_not_closed_before_what_has_happened_in_it() -> None:
    with pytest.raises(UserError, match="closed-too-early") as refused:
        close(job(OPEN, "en", answers=["c"] * 9), CloseAsk(on="2026-11-10"))
    assert refused.value.args_for_text["ids"] == "1"


def test_without_a_terminal_and_answers_it_says_what_to_do() -> None:
    with pytest.raises(UserError, match="closing-needs-answers"):
        close(job(OPEN, "en"), CloseAsk())
    done = OPEN.replace("status: in progress", "status: done 2026-11-30").replace("target: 8", "target: 3")
    outcome = close(job(done, "en"), CloseAsk())
    assert "closed on: 2026-12-01" in (recorded(outcome).text or "")


# --- what was promised --------------------------------------------------------------------------------------------

PRESENTED = """\
title: Care
language: en
stage: presentation
goals:
  G1: {title: Customers, baseline: 0, target: 12 customers, by: 2027-06-30}
actions:
  1: {title: Price list, goal: G1, due: 2026-10-30}
  2: {title: Poster, due: 2026-11-30}
"""
ENDED = """\
title: Care
language: en
presented: {date: 2026-09-03, audience: whole staff}
goals:
  G1: {title: Customers, baseline: 0, target: 8 customers, by: 2027-06-30, readings: {2027-06-30: 9}}
actions:
  1: {title: Price list, goal: G1, due: 2026-12-18, status: done 2026-12-01}
  3: {title: Care visit, goal: G1, due: 2027-02-26, status: done 2027-02-26, result: two machines saved}
"""


@pytest.mark.parametrize("how", ["git", "copy", "neither"])
def test_what_was_promised_is_read_from_git_or_a_copy(seuranta: Run, tmp_path: Path, how: str) -> None:
    folder = new_repository(tmp_path / "company") if how == "git" else tmp_path / "company"
    plan = write_plan(folder, PRESENTED)
    if how == "git":
        commit(folder, "2026-09-02")
    if how != "neither":
        said = seuranta("presented", "today", "whole staff", folder=folder, SEURANTA_TODAY="2026-09-03")
        assert ("-plan.yaml" in said.out) == (how == "copy")
    if how == "git":
        commit(folder, "2026-09-03")
    plan.write_text(ENDED, encoding="utf-8")
    if how == "git":
        commit(folder, "2027-08-01")
    answer = seuranta("close", folder=folder, SEURANTA_TODAY=DAY)
    assert (answer.code, answer.err) == (0, "")
    paper = (folder / "reports" / f"{DAY}-final-report.md").read_text(encoding="utf-8").replace("\u00a0", " ")
    is_known = how != "neither"
    assert ("12 customers by 30 Jun 2027 when presented" in paper) == is_known
    assert ("| 1 Price list | 30 Oct 2026 | done 1 Dec 2026 |" in paper) == is_known
    assert ("| 1 Price list | 18 Dec 2026 | done on time, 1 Dec 2026 |" in paper) != is_known
    assert ("3 Care visit (added after the presentation)" in paper) == is_known
    assert ("Presented, but no longer in the plan: 2 Poster." in paper) == is_known
    assert "two machines saved" in paper
    assert "| 9 customers | 30 Jun 2027 |" in paper


@pytest.mark.parametrize(
    ("language", "words"), [("fi", "jatkuu, pienennetään, luovutaan"), ("en", "carry over, make smaller, drop")]
)
def test_the_choices_are_named_in_words(language: str, words: str) -> None:
    assert ", ".join(word.fill(language) for _, word in CHOICES.values()) == words
