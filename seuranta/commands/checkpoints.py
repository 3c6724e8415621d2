"""`seuranta checkpoints`: the agreed dates of a plan, ahead or past, of all series or of some."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import starmap
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError, chosen_form, spoken_day
from seuranta.commands.several_plans import of_the_readable, with_item
from seuranta.output.json.checkpoints import checkpoints_json
from seuranta.output.screen import checkpoints_view
from seuranta.output.screen.checkpoints_view import PlanDates
from seuranta.output.screen.layout import NOTHING, Line
from seuranta.output.screen.plan_names import plan_names, short_names
from seuranta.output.words.items import PlanTitle, plan_name, title_of
from seuranta.plan.follow.agreed_dates import AgreedDates
from seuranta.plan.follow.checkpoints import Occurrence, checkpoints_on
from seuranta.plan.follow.stage import is_closed
from seuranta.plan.loading.model import Plan
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.words import vocabulary


@dataclass(frozen=True, slots=True)
class CheckpointsAsk:
    """`first` and `until` as typed; `past`: from the very first one. `of_files` are options that ask for `--ics`."""

    form: str = "text"
    first: str | None = None
    until: str | None = None
    past: bool = False
    kind: str | None = None
    series: str | None = None
    by_plan: bool = False
    of_files: tuple[str, ...] = ()


def checkpoints(job: Job, ask: CheckpointsAsk) -> Outcome:
    """The dates that were asked for; by default all from the day on, for a year."""
    chosen_form("checkpoints", ask.form)
    if ask.of_files:
        raise UserError("needs-ics", option=ask.of_files[0])
    return of_the_readable(job, lambda job: _checkpoints(job, ask))


def _checkpoints(job: Job, ask: CheckpointsAsk) -> Outcome:
    def dates(plan_file: PlanFile, series: str | None) -> tuple[str, AgreedDates]:
        return plan_file.path, _shown(plan_file, job, ask, series)

    return ANSWERS[ask.form](starmap(dates, with_item(job, ask.series, "checkpoints")), job, ask)


def _as_json(dates: Iterator[tuple[str, AgreedDates]], _job: Job, _ask: CheckpointsAsk) -> Outcome:
    return Outcome(data=checkpoints_json(dates))


class _Seen(NamedTuple):
    """What is shown of the dates of a plan that is let go: among those of others, and `alone`, where that may be needed."""

    path: str
    title: PlanTitle
    dates: PlanDates
    alone: tuple[Line, ...] = ()


def _on_screen(dates: Iterator[tuple[str, AgreedDates]], job: Job, ask: CheckpointsAsk) -> Outcome:
    """The dates of one plan, or of several by day, or plan by plan."""
    plans: list[_Seen] = []
    for path, agreed in dates:
        plan = _Seen(path, title_of(agreed.plan), checkpoints_view.plan_dates(agreed, job.language))
        if ask.by_plan or not plans:
            plan = plan._replace(alone=tuple(checkpoints_view.lines(agreed, job.language, job.width)))
        plans.append(plan)
    named = [(plan.path, plan.title) for plan in plans]
    if len(plans) == 1:
        return Outcome(lines=tuple(_by_plan([plan_name(plans[0].title)], plans, job)))
    if ask.by_plan:
        return Outcome(lines=tuple(_by_plan(plan_names(named), plans, job)))
    short = short_names(named, max(job.width - _OTHER_COLUMNS, _LEAST_NAME))
    of_each = zip(plan_names(named), short, plans, strict=True)
    together = [(name, in_row, plan.dates) for name, in_row, plan in of_each]
    return Outcome(lines=tuple(checkpoints_view.together(together, _MOST, job.language, job.width)))


ANSWERS = {"text": _on_screen, "json": _as_json}
_OTHER_COLUMNS = 50
"""Cells that the columns beside the name of a plan take."""
_LEAST_NAME = 18


def _by_plan(names: Sequence[str], plans: Sequence[_Seen], job: Job) -> Iterator[Line]:
    for number, (name, plan) in enumerate(zip(names, plans, strict=True)):
        if number:
            yield from (NOTHING, NOTHING)
        yield from checkpoints_view.heading(name, job.language, job.width)
        yield from plan.alone


def _shown(plan_file: PlanFile, job: Job, ask: CheckpointsAsk, series: str | None) -> AgreedDates:
    plan, day = plan_file.loaded.plan, plan_file.day
    assert plan is not None
    first, until = _bounds(ask, day, job.language)
    series_ids = _series_ids(plan, ask.kind, series, job.language)
    last = until or years_from(max(first, day), 1)
    checkpoints = checkpoints_on(plan, day, max(last, years_from(day, 1)))
    of_series = [occurrence for occurrence in checkpoints.occurrences if occurrence.series in series_ids]
    chosen = [occurrence for occurrence in of_series if first <= occurrence.day]
    inside = [occurrence for occurrence in chosen if occurrence.day <= last]
    if until is None:
        inside = _few(inside) or _next_of_all(chosen, last)
        if len(inside) > _MOST:
            last = min(last, inside[-1].day)
    if ask.past and inside:
        first = max(first, min(occurrence.day for occurrence in inside))
    return AgreedDates(
        plan=plan,
        day=day,
        all=checkpoints,
        series=tuple(checkpoint for name, checkpoint in plan.checkpoints.items() if name in series_ids),
        occurrences=tuple(inside),
        first=first,
        last=last,
        later=len(chosen) - len(inside),
        is_closed=is_closed(plan, day),
        is_whole=not ask.kind and series is None,
    )


def _bounds(ask: CheckpointsAsk, day: date, language: str) -> tuple[date, date | None]:
    """The first day and the last one, None where no last one was typed."""
    first = date.min if ask.past else day
    if ask.first:
        first = spoken_day("--from", ask.first, day, language)
    until = spoken_day("--until", ask.until, day, language) if ask.until else None
    if until is not None and until < first:
        raise UserError("until-before-from", first=first, until=until)
    return first, until


def _series_ids(plan: Plan, kind: str | None, series: str | None, language: str) -> set[str]:
    """The ids of the series that were asked for; all where nothing was."""
    ids = {checkpoint.id for checkpoint in plan.checkpoints.values()}
    if kind:
        ids &= _of_kind(plan, kind, language)
    if series is not None:
        ids &= {series}
    return ids


_MOST = 150


def _few(occurrences: list[Occurrence]) -> list[Occurrence]:
    """As many as anybody reads, and the rest of the last day."""
    if len(occurrences) <= _MOST:
        return occurrences
    last = occurrences[_MOST].day
    return [occurrence for occurrence in occurrences if occurrence.day <= last]


def _next_of_all(chosen: list[Occurrence], last: date) -> list[Occurrence]:
    """Where the year holds nothing, at least the next one."""
    return [occurrence for occurrence in chosen if occurrence.day > last][:1]


def _of_kind(plan: Plan, typed: str, language: str) -> set[str]:
    kind = vocabulary.value("checkpoint_kind", typed)
    if kind is None:
        names = ("team", "management", "owner", "review")
        accepted = ", ".join(vocabulary.value_name("checkpoint_kind", name, language) for name in names)
        raise UserError("unknown-checkpoint-kind", typed=typed, accepted=accepted)
    return {checkpoint.id for checkpoint in plan.checkpoints.values() if checkpoint.kind == kind}
