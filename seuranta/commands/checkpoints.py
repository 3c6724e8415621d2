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
    found = [(one.path, _shown(one, job, ask, series)) for one, series in with_item(job, ask.series, "checkpoints")]
    return ANSWERS[ask.form](found, job, ask)


def _as_json(found: list[tuple[str, AgreedDates]], _job: Job, _ask: CheckpointsAsk) -> Outcome:
    return Outcome(data=checkpoints_json(found))


def _on_screen(found: list[tuple[str, AgreedDates]], job: Job, ask: CheckpointsAsk) -> Outcome:
    named = [(path, one.plan) for path, one in found]
    names = plan_names(named)
    if len(found) == 1 or ask.by_plan:
        return Outcome(lines=tuple(_by_plan(names, [one for _, one in found], job)))
    short = short_names(named, max(job.width - _OTHER_COLUMNS, _LEAST_NAME))
    plans = [(name, in_row, one) for name, in_row, (_, one) in zip(names, short, found, strict=True)]
    return Outcome(lines=tuple(checkpoints_view.together(plans, _MOST, job.language, job.width)))


ANSWERS = {"text": _on_screen, "json": _as_json}
_OTHER_COLUMNS = 50
"""Cells that the columns beside the name of a plan take."""
_LEAST_NAME = 18


def _by_plan(names: list[str], found: list[AgreedDates], job: Job) -> Iterator[Line]:
    for number, (name, one) in enumerate(zip(names, found, strict=True)):
        if number:
            yield from (NOTHING, NOTHING)
        yield from checkpoints_view.lines(one, job.language, job.width, name if len(found) > 1 else "")


def _first_day(ask: CheckpointsAsk, day: date, language: str) -> date:
    if ask.first:
        return spoken_day("--from", ask.first, day, language)
    return date.min if ask.past else day


def _shown(plan_file: PlanFile, job: Job, ask: CheckpointsAsk, series: str | None) -> AgreedDates:
    plan, day = plan_file.loaded.plan, plan_file.day
    assert plan is not None
    first = _first_day(ask, day, job.language)
    until = spoken_day("--until", ask.until, day, job.language) if ask.until else None
    if until is not None and until < first:
        raise UserError("until-before-from", first=first, until=until)
    wanted = {one.id for one in plan.checkpoints.values()}
    if ask.kind:
        wanted &= _of_kind(plan, ask.kind, job.language)
    if series is not None:
        wanted &= {series}
    last = until or years_from(max(first, day), 1)
    on = checkpoints_on(plan, day, max(last, years_from(day, 1)))
    chosen = [one for one in on.occurrences if one.series in wanted and first <= one.day]
    inside = [one for one in chosen if one.day <= last]
    if until is None:
        inside = _few(inside) or _next_of_all(chosen, last)
        last = min(last, inside[-1].day) if len(inside) > _MOST else last
    return AgreedDates(
        plan=plan,
        day=day,
        all=on,
        series=tuple(one for name, one in plan.checkpoints.items() if name in wanted),
        occurrences=tuple(inside),
        first=max(first, min((one.day for one in inside), default=first)) if ask.past else first,
        last=last,
        later=len(chosen) - len(inside),
        is_closed=plan.closed_on is not None and plan.closed_on <= day,
        is_whole=not ask.kind and series is None,
    )


_MOST = 150


def _few(found: list[Occurrence]) -> list[Occurrence]:
    """As many as anybody reads, and the rest of the last day."""
    return found if len(found) <= _MOST else [one for one in found if one.day <= found[_MOST].day]


def _next_of_all(chosen: list[Occurrence], last: date) -> list[Occurrence]:
    """Where the year holds nothing, at least the next one."""
    return [one for one in chosen if one.day > last][:1]


def _of_kind(plan: Plan, typed: str, language: str) -> set[str]:
    kind = vocabulary.value("checkpoint_kind", typed)
    if kind is None:
        names = ("team", "management", "owner", "review")
        accepted = ", ".join(vocabulary.value_name("checkpoint_kind", one, language) for one in names)
        raise UserError("unknown-checkpoint-kind", typed=typed, accepted=accepted)
    return {one.id for one in plan.checkpoints.values() if one.kind == kind}
