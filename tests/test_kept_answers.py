"""What is said where a meeting or a closing breaks off: that its answers are kept, wherever they are and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from recording import job

from seuranta.commands import Job, Outcome
from seuranta.commands.closing import CloseAsk, close
from seuranta.commands.meet import MeetAsk, meet

PLAN = """\
title: Care
language: en
presented: {date: 2026-09-01, audience: whole staff}
people: {Ann: , Ben: }
actions:
  1: {title: Price list, owner: Ann, due: 2026-11-20}
  2: {title: Quotes, owner: Ben, due: 2026-11-27}
checkpoints:
  monthly: {date: 2026-12-01}
"""


class Typed(list[str]):
    """Answers, and then the end of them."""

    def __iter__(self) -> Iterator[str]:
        yield from super().__iter__()
        raise EOFError


def _meet(at: Job, *, dry_run: bool) -> Outcome:
    return meet(at, MeetAsk(dry_run=dry_run))


def _close(at: Job, *, dry_run: bool) -> Outcome:
    return close(at, CloseAsk(dry_run=dry_run))


Talk = Callable[..., Outcome]
TALKS = pytest.mark.parametrize(
    ("talk", "answer", "kept"),
    [
        (_meet, "Ann", "The answers have been saved; the plan was not changed. To continue: seuranta meet"),
        (_close, "c", "The answers have been kept. Continue: seuranta close"),
    ],
)
STOPPED = "Stopped; nothing was written."


def _left(talk: Talk, answer: str) -> dict[str, bytes]:
    """The files that one answer leaves."""
    return {write.path: write.new for write in talk(job(PLAN, "en", answers=Typed([answer])), dry_run=False).writes}


@TALKS
def test_answers_are_kept_and_that_is_said(talk: Talk, answer: str, kept: str) -> None:
    outcome = talk(job(PLAN, "en", answers=Typed([answer])), dry_run=False)
    assert (outcome.told, outcome.code, len(outcome.writes)) == (f"\n{kept}\n", 130, 2)


@TALKS
def test_nothing_is_said_to_be_kept_where_nothing_is(talk: Talk, answer: str, kept: str) -> None:
    """Before the first answer, and where nothing is to be written."""
    for answers, dry_run in (([], False), ([], True), ([answer], True)):
        outcome = talk(job(PLAN, "en", answers=Typed(answers)), dry_run=dry_run)
        assert (outcome.told, outcome.code, outcome.writes) == (f"\n{STOPPED}\n", 130, ())
        assert kept not in outcome.told


@TALKS
def test_what_was_kept_before_is_still_kept(talk: Talk, answer: str, kept: str) -> None:
    """Nothing is lost where somebody stops at the question whether to go on, or behind it."""
    files = _left(talk, answer)
    for typed, dry_run in (([], False), ([], True), ([""], True)):
        outcome = talk(job(PLAN, "en", answers=Typed(typed), files=files), dry_run=dry_run)
        assert (outcome.told, outcome.writes) == (f"\n{kept}\n", ())


@TALKS
def test_what_was_answered_besides_is_not_said_to_be_kept(talk: Talk, answer: str, kept: str) -> None:
    files = _left(talk, answer)
    outcome = talk(job(PLAN, "en", answers=Typed(["", ""]), files=files), dry_run=True)
    assert (outcome.told, outcome.writes) == (f"\n{STOPPED}\n", ())
    again = talk(job(PLAN, "en", answers=Typed(["", ""]), files=files), dry_run=False)
    assert again.told == f"\n{kept}\n"
    assert [write.path for write in again.writes] == list(files)[:1]


@pytest.mark.parametrize(
    ("talk", "answers"), [(_meet, ["Ann", "", "", "", "", "", "", "", "", ""]), (_close, ["c", "", "c", "", "n", "n"])]
)
def test_not_yet_keeps_nothing_where_nothing_is_to_be_written(talk: Talk, answers: list[str]) -> None:
    tried = talk(job(PLAN, "en", answers=answers), dry_run=True)
    assert (tried.told, tried.code, tried.writes) == (f"{STOPPED}\n", 0, ())
    kept = talk(job(PLAN, "en", answers=answers), dry_run=False)
    assert ("have been" in kept.told, kept.code, len(kept.writes)) == (True, 0, 2)
