"""What a person means by WHEN: a day, the last held checkpoint, the presentation, or a name that only git or the disk knows."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.commands import PlanFile, UserError
from seuranta.commands.versions import How
from seuranta.plan.values.spoken import read_past
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.vocabulary import fold

_WORDS: dict[str, How] = {
    "checkpoint": "checkpoint",
    "tarkistuspiste": "checkpoint",
    "presentation": "presentation",
    "presented": "presentation",
    "esittely": "presentation",
    "esitelty": "presentation",
}


class When(NamedTuple):
    """A day and what it is; where the text names none, `day` is None and `problem` says why, should it be no name either."""

    how: How
    day: date | None = None
    problem: ValueProblem | None = None


def read_when(typed: str | None, plan_file: PlanFile, before: date | None = None) -> When:
    """A date that the plan format reads is a date, whatever branches are called; `refs/heads/…` spells those.

    Nothing typed is the last held checkpoint, before the first one the presentation; with `before` the last one that
    was held before that day. Raises UserError for a day that is ahead, and where there was no such day.
    """
    today = plan_file.today or plan_file.day
    if typed is None:
        return _of_plan("checkpoint", plan_file, today, before, or_presentation=True)
    how = _WORDS.get(fold(typed))
    if how is not None:
        return _of_plan(how, plan_file, today, before)
    try:
        day = read_past(typed, today)
    except ValueProblem as problem:
        return When("revision", problem=problem)
    if day > today:
        raise UserError("when-ahead", day=day)
    return When("day", day)


def _of_plan(how: How, plan_file: PlanFile, today: date, before: date | None, *, or_presentation: bool = False) -> When:
    plan = plan_file.loaded.plan
    held = [] if plan is None else [day for series in plan.checkpoints.values() for day in series.held]
    held = [day for day in held if day <= today and (before is None or day < before)]
    if how == "checkpoint" and held:
        return When(how, max(held))
    presented = None if plan is None or plan.presented is None else plan.presented.date
    if (how == "presentation" or or_presentation) and presented is not None and presented <= today:
        return When("presentation", presented)
    raise UserError("none-held-yet" if how == "checkpoint" else "not-presented-yet", path=plan_file.path)
