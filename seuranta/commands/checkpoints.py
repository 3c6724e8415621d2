"""`seuranta checkpoints`: the agreed dates of a plan, ahead or past, of all series or of some."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seuranta.commands import Job, Outcome, PlanFile, UserError, chosen_form, spoken_day
from seuranta.commands.several_plans import of_the_readable, with_item
from seuranta.output.json.checkpoints import checkpoints_json
from seuranta.output.screen import checkpoints_view
from seuranta.output.screen.layout import NOTHING, Line
from seuranta.output.screen.plan_names import plan_names, short_names
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
    dates = [
        (plan_file.path, _shown(plan_file, job, ask, series))
        for plan_file, series in with_item(job, ask.series, "checkpoints")
    ]
    return ANSWERS[ask.form](dates, job, ask)


def _as_json(dates: list[tuple[str, AgreedDates]], _job: Job, _ask: CheckpointsAsk) -> Outcome:
    return Outcome(data=checkpoints_json(dates))


def _on_screen(dates: list[tuple[str, AgreedDates]], job: Job, ask: CheckpointsAsk) -> Outcome:
    named = [(path, agreed.plan) for path, agreed in dates]
    names = plan_names(named)
    if len(dates) == 1 or ask.by_plan:
        return Outcome(lines=tuple(_by_plan(names, [agreed for _, agreed in dates], job)))
    short = short_names(named, max(job.width - _OTHER_COLUMNS, _LEAST_NAME))
    plans = [(name, in_row, agreed) for name, in_row, (_, agreed) in zip(names, short, dates, strict=True)]
    return Outcome(lines=tuple(checkpoints_view.together(plans, _MOST, job.language, job.width)))


ANSWERS = {"text": _on_screen, "json": _as_json}
_OTHER_COLUMNS = 50
"""Cells that the columns beside the name of a plan take."""
_LEAST_NAME = 18


def _by_plan(names: list[str], dates: list[AgreedDates], job: Job) -> Iterator[Line]:
    for number, (name, agreed) in enumerate(zip(names, dates, strict=True)):
        if number:
            yield from (NOTHING, NOTHING)
        yield from checkpoints_view.lines(agreed, job.language, job.width, name if len(dates) > 1 else "")


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
