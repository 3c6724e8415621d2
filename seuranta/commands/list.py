"""`seuranta list`: the actions of a plan, all or those that options mean, or its goals."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from io import StringIO
from typing import Any, NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError, chosen_form
from seuranta.commands.several_plans import called, items, names_in, of_the_readable
from seuranta.output.json.status import goal_json
from seuranta.output.screen import list_view, status_goals
from seuranta.output.screen.layout import NOTHING, Line, Span, wrap
from seuranta.output.screen.list_view import Chosen
from seuranta.output.screen.plan_names import plan_names, short_names
from seuranta.output.words.harmless import safe
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Plan, Team
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.times import read_day_count
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem


class ListAsk(NamedTuple):
    """What narrows the list; everything that is given must fit."""

    form: str = "text"
    owner: str | None = None
    goal: str | None = None
    state: tuple[str, ...] = ()
    due_within: str | None = None
    overdue: bool = False
    team: bool = False
    goals: bool = False
    by_plan: bool = False


def list_items(job: Job, ask: ListAsk) -> Outcome:
    """The actions that fit, or all goals, in plan order in machine formats."""
    chosen_form("list", ask.form)
    return of_the_readable(job, lambda job: _list(job, ask))


class _Chosen(NamedTuple):
    """A plan with the ids of those of its items that are meant."""

    plan_file: PlanFile
    follow: FollowUp
    ids: tuple[str, ...]


def _list(job: Job, ask: ListAsk) -> Outcome:
    plans = _with_goals(job) if ask.goals else _with_actions(job, ask)
    return ANSWERS[ask.form](plans, job, ask)


def _on_screen(plans: list[_Chosen], job: Job, ask: ListAsk) -> Outcome:
    return Outcome(lines=tuple(_lines(plans, job, ask)))


def _as_json(plans: list[_Chosen], _job: Job, ask: ListAsk) -> Outcome:
    return Outcome(data={"schema": "seuranta.list/1", "goals" if ask.goals else "actions": _rows(plans, ask)})


def _as_csv(plans: list[_Chosen], _job: Job, ask: ListAsk) -> Outcome:
    return Outcome(text=_csv(_rows(plans, ask), _GOAL_COLUMNS if ask.goals else _ACTION_COLUMNS))


ANSWERS = {"text": _on_screen, "json": _as_json, "csv": _as_csv}


# --- on the screen ------------------------------------------------------------------------------------------------


def _lines(plans: list[_Chosen], job: Job, ask: ListAsk) -> Iterator[Line]:
    """One table over all plans, or one for each that has something in it, under its name."""
    table = list_view.goal_lines if ask.goals else list_view.lines
    named = [(one.plan_file.path, one.follow.plan) for one in plans]
    if len(plans) > 1 and not (ask.by_plan and any(one.ids for one in plans)):
        names = short_names(named, max(job.width - _OTHER_COLUMNS, _LEAST_NAME))
        yield from table(
            [Chosen(name, *one[1:]) for name, one in zip(names, plans, strict=True)], job.language, job.width
        )
        return
    shown = [pair for pair in zip(plan_names(named), plans, strict=True) if len(plans) == 1 or pair[1].ids]
    for number, (name, one) in enumerate(shown):
        if len(plans) > 1:
            yield from (NOTHING,) * bool(number)
            yield from wrap((Span(name, "heading"),), job.width)
        if ask.goals:
            yield from status_goals.goals(one.follow, job.language, job.width, most=None)
        else:
            yield from list_view.lines([Chosen("", one.follow, one.ids)], job.language, job.width)


_OTHER_COLUMNS = 72
"""Cells that the columns beside the name of a plan take."""
_LEAST_NAME = 14


# --- what fits ----------------------------------------------------------------------------------------------------


def _with_goals(job: Job) -> list[_Chosen]:
    return [_Chosen(one, one.follow, tuple(one.follow.goals)) for one in job.plans if one.follow is not None]


def _with_actions(job: Job, ask: ListAsk) -> list[_Chosen]:
    """Every plan with what fits; a name that is asked for needs to be known in one of them."""
    followed = [(one, one.follow) for one in job.plans if one.follow is not None]
    plans = [follow.plan for _, follow in followed]
    states = {_state(typed, job.language) for typed in ask.state}
    days = _days(ask.due_within) if ask.due_within else None
    found = []
    for (plan_file, follow), owners, goal in zip(
        followed, _owners(plans, ask), _goal_ids(plans, ask, job), strict=True
    ):
        due = (follow.day, plus(follow.day, days)) if days is not None else None
        wanted = _Wanted(owners, goal, states, due, ask.overdue)
        ids = tuple(id_ for id_, one in follow.actions.items() if wanted.is_met_by(one))
        found.append(_Chosen(plan_file, follow, ids))
    return found


class _Wanted(NamedTuple):
    """What actions of one plan have to meet; None where anything will do. `owners` are names as they are compared."""

    owners: set[str] | None
    goals: set[str] | None
    states: set[str]
    due: tuple[date, date] | None
    is_overdue: bool

    def is_met_by(self, one: ActionOn) -> bool:
        return (
            (self.owners is None or _owner(one) in self.owners)
            and (self.goals is None or not self.goals.isdisjoint(one.action.goal))
            and (not self.states or not self.states.isdisjoint(marks(one)))
            and (not self.is_overdue or one.is_overdue)
            and (self.due is None or _is_due(one, *self.due))
        )


def _owner(one: ActionOn) -> str | None:
    return vocabulary.same_id(one.action.owner.name) if one.action.owner is not None else None


def _is_due(one: ActionOn, first: date, last: date) -> bool:
    return one.is_open and one.fact.due is not None and first <= one.fact.due <= last


def _goal_ids(plans: Sequence[Plan], ask: ListAsk, job: Job) -> list[set[str] | None]:
    """In each plan the goal that is meant."""
    if not ask.goal:
        return [None for _ in plans]
    return [{one.id} if one else set() for one in items(plans, ask.goal, job.language, ("goals",))]


def _owners(plans: Sequence[Plan], ask: ListAsk) -> list[set[str] | None]:
    """In each plan the names of those whose actions are meant."""
    if not ask.owner and not ask.team:
        return [None for _ in plans]
    if ask.team and all(plan.team is None for plan in plans):
        raise UserError("no-team", n=len(plans))
    people = called(plans, ask.owner) if ask.owner else ()
    found: list[set[str] | None] = []
    for at, plan in enumerate(plans):
        names = {vocabulary.same_id(name) for name in names_in(people, at)}
        found.append(names | _of_team(plan.team) if ask.team and plan.team is not None else names)
    return found


def _of_team(team: Team) -> set[str]:
    """Its members, and the words for the team itself."""
    members = {vocabulary.same_id(one.name) for one in (*team.members, team.lead) if one is not None}
    return members | {vocabulary.same_id(one) for one in vocabulary.field_spellings("plan")}


def _days(typed: str) -> int:
    try:
        return read_day_count(typed)
    except ValueProblem as problem:
        raise UserError("bad-length", option="--due-within", typed=typed) from problem


def marks(one: ActionOn) -> set[str]:
    """Everything that is true of an action, its state among it; these overlap."""
    found: set[str] = {one.state}
    found |= {"open"} if one.is_open else {"closed"}
    found |= {
        name
        for name, is_so in {
            "overdue": one.is_overdue,
            "blocked": one.is_blocked,
            "due_soon": one.is_due_soon,
            "waiting": bool(one.waits_for),
            "late_start": one.start_days > 0,
            "date_clash": bool(one.clashes),
            "moved": bool(one.fact.moves),
            "unscheduled": one.is_unscheduled,
            "unowned": one.is_unowned,
            "ongoing": one.is_ongoing,
            "in_progress": one.fact.status == "in_progress",
            "planned": one.fact.status == "planned",
        }.items()
        if is_so
    }
    return found


STATES = {
    "open": "avoin", "closed": "päättynyt", "done": "valmis", "dropped": "peruttu", "overdue": "myöhässä",
    "blocked": "jumissa", "late_start": "aloitus myöhässä", "waiting": "odottaa", "due_soon": "määräaika lähestyy",
    "on_schedule": "aikataulussa", "unscheduled": "määräaika puuttuu", "unowned": "vastuu puuttuu", "moved": "siirretty",
    "date_clash": "aikataulut ristiriidassa", "ongoing": "jatkuva", "planned": "suunniteltu", "in_progress": "käynnissä",
}  # fmt: skip
"""What `--state` takes, with the Finnish word for it."""


def _state(typed: str, language: str) -> str:
    wanted = vocabulary.fold(typed)
    for name, fi in STATES.items():
        if wanted in (vocabulary.fold(name), vocabulary.fold(fi)):
            return name
    accepted = STATES.values() if language == "fi" else (name.replace("_", " ") for name in STATES)
    raise UserError("unknown-state", typed=typed, accepted=", ".join(accepted))


# --- for programs -------------------------------------------------------------------------------------------------


def _rows(plans: list[_Chosen], ask: ListAsk) -> list[dict[str, Any]]:
    row = _goal_row if ask.goals else _action_row
    return [row(plan, id_) for plan in plans for id_ in plan.ids]


def _action_row(plan: _Chosen, id_: str) -> dict[str, Any]:
    one = plan.follow.actions[id_]
    action, fact = one.action, one.fact
    return {
        "path": plan.plan_file.path,
        "id": action.id,
        "title": action.title,
        "goals": list(action.goal),
        "owner": action.owner.name if action.owner else None,
        "start": action.start.first.isoformat() if action.start else None,
        "due": fact.due.isoformat() if fact.due else None,
        "original_due": one.original_due.isoformat() if one.original_due else None,
        "status": fact.status,
        "state": one.state,
        "light": one.light,
        "days_late": one.days,
        "moves": len(fact.moves),
        "waits_for": list(one.waits_for),
        **_whose(plan),
    }


def _goal_row(plan: _Chosen, id_: str) -> dict[str, Any]:
    on = plan.follow.goals[id_]
    return {"path": plan.plan_file.path, "title": on.goal.title, **goal_json(on), **_whose(plan)}


def _whose(plan: _Chosen) -> dict[str, Any]:
    """Whose plan a row is of; `title` is that of the item."""
    return {"company": plan.follow.plan.company, "plan_title": plan.follow.plan.title}


def _csv(rows: list[dict[str, Any]], names: tuple[str, ...]) -> str:
    """A table for spreadsheets; text that a spreadsheet would take for a formula gets an apostrophe before it."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in names])
    return out.getvalue()


_ACTION_COLUMNS = (
    "path", "id", "title", "goals", "owner", "start", "due", "original_due", "status", "state", "light", "days_late",
    "moves", "waits_for", "company", "plan_title",
)  # fmt: skip
_GOAL_COLUMNS = (
    "path", "id", "title", "state", "light", "value", "date", "expected", "ratio", "target", "by", "unit", "readings",
    "last_light", "company", "plan_title",
)  # fmt: skip


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = " ".join(value) if isinstance(value, list) else str(value)
    text = " ".join(safe(text).split())
    is_formula = isinstance(value, (str, list)) and unicodedata.normalize("NFKC", text[:1]) in _FORMULA
    return f"'{text}" if is_formula else text


_FORMULA = ("=", "+", "-", "@")
"""What a formula begins with, in the wide and small forms of East Asian keyboards, too."""
