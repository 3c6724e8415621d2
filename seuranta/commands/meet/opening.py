"""Which meeting is held or prepared, opened: on which day, with which plan, and where its minutes will be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, PlanFile, UserError, beside
from seuranta.commands.meet.answers import Written
from seuranta.commands.meet.asking import Sitting, brought_up
from seuranta.commands.meet.interview import Path
from seuranta.commands.meet.keeper import Keeper, Kind
from seuranta.commands.meet.readers import Readers
from seuranta.commands.meet.which_checkpoint import day_of, occurrence_to_hold, occurrence_to_prepare
from seuranta.output.calendar.people import file_names
from seuranta.output.documents.delivery import FOLDER
from seuranta.output.documents.minutes import file_name
from seuranta.output.screen.layout import Line, Span, text_lines
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import day_and_time, say
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.words import vocabulary

KIND = Kind("meet.yaml", texts.UNREADABLE)
MEETING, CHECKPOINT = ("meeting",), ("checkpoint",)
_HEAD = frozenset((MEETING, CHECKPOINT))
"""Answers that only say which meeting the others are for."""


class MeetAsk(NamedTuple):
    """Which checkpoint, a file of answers, whether to write such a file, whether to write nothing at all."""

    checkpoint: str | None = None
    answers: str | None = None
    prepare: bool = False
    dry_run: bool = False


class Opened(NamedTuple):
    """A meeting about to be held; `minutes` is the path of its minutes from the plan's folder."""

    plan_file: PlanFile
    meeting: Sitting
    minutes: str


def without_head(answers: Mapping[Path, str]) -> dict[Path, str]:
    """The answers without those that only say which meeting they are for."""
    return {path: typed for path, typed in answers.items() if path not in _HEAD}


def opened(job: Job, plan_file: PlanFile, checkpoint: str | None, known: Mapping[Path, str]) -> Opened:
    """The meeting that is asked for, or that the answers are for, or that is on.

    Raises UserError where none is, or where the answers are for a day ahead: nobody meant to hold that meeting today.
    """
    follow = plan_file.follow
    assert follow is not None
    typed = checkpoint or known.get(MEETING) or known.get(CHECKPOINT)
    occurrence = occurrence_to_hold(follow, typed, job.language)
    if checkpoint is None and MEETING in known and occurrence.day > follow.day:
        raise UserError("answers-early", day=occurrence.day, option=f"--checkpoint {occurrence.day}")
    is_series = typed is not None and any(
        vocabulary.same_id(series) == vocabulary.same_id(typed) for series in follow.plan.checkpoints
    )
    day = day_of(occurrence, follow.day, is_asked_for=typed is not None and not is_series)
    return _open(job, plan_file, occurrence, day, known)


def taken_up(
    keeper: Keeper, job: Job, plan_file: PlanFile, checkpoint: str | None, given: Mapping[Path, str]
) -> tuple[Opened, dict[Path, str]]:
    """The meeting, and the answers that it begins with: the given ones, or those that were kept, if wanted."""
    kept = keeper.read()
    meeting = _again(job, plan_file, kept) if kept and not given else None
    if meeting is None or not _is_wanted(keeper, meeting, kept, job.language):
        meeting, kept = opened(job, plan_file, checkpoint, given), dict(given)
    answers = without_head(kept)
    keeper.keep(answers, Written(MEETING, meeting.meeting.day.isoformat()))
    return meeting, answers


def _again(job: Job, plan_file: PlanFile, kept: Mapping[Path, str]) -> Opened | None:
    """The meeting that was interrupted; None where it has been held otherwise, or moved."""
    try:
        return opened(job, plan_file, kept.get(MEETING) or kept.get(CHECKPOINT), kept)
    except UserError:
        return None


def _is_wanted(keeper: Keeper, again: Opened, kept: dict[Path, str], language: str) -> bool:
    question = say(texts.CONTINUE, language, n=len(without_head(kept)), day=again.meeting.day)
    return keeper.is_wanted(kept, question)


def opened_ahead(job: Job, plan_file: PlanFile, checkpoint: str | None) -> Opened:
    """The next meeting, or the one that is asked for, as it will be on its day; raises UserError where none is."""
    follow = plan_file.follow
    assert follow is not None
    occurrence = occurrence_to_prepare(follow, checkpoint, job.language)
    return _open(job, plan_file, occurrence, occurrence.day, {})


def _open(job: Job, plan_file: PlanFile, occurrence: Occurrence, day: date, known: Mapping[Path, str]) -> Opened:
    follow = plan_file.follow
    assert follow is not None
    if day != follow.day:
        follow = plan_file.follow_on(day)
        assert follow is not None
    readers = Readers(follow.plan, day, job.language)
    meeting = Sitting(follow, occurrence, readers, job.language, job.width, brought_up(known))
    return Opened(plan_file, meeting, _minutes(job, plan_file, meeting))


def _minutes(job: Job, plan_file: PlanFile, meeting: Sitting) -> str:
    """The first name that is free: by the day, then by the day and the checkpoint, then with a number."""
    series = file_names((meeting.occurrence.series,))[meeting.occurrence.series]
    names = ("", series, *(f"{series}-{number}" for number in range(2, 100)))
    paths = [f"{FOLDER}/{file_name(meeting.day, job.language, name)}" for name in names]
    return next((path for path in paths if job.files.previous(beside(plan_file.path, path)) is None), paths[-1])


def title_lines(opened: Opened, language: str, width: int) -> tuple[Line, ...]:
    """Which meeting it is, and what can be typed at any time."""
    meeting = opened.meeting
    series = meeting.series
    at = meeting.occurrence.time if meeting.occurrence.day == meeting.day else None
    when = day_and_time(meeting.day, at, language)
    title = say(texts.TITLE, language, title=series.title or series.id, when=when)
    return ((Span(title, "heading"),), *text_lines(texts.HOW.fill(language), width, "quiet"))
