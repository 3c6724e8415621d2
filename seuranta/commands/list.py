"""`seuranta list`: the actions of a plan, all or those that options mean, or its goals."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import StringIO
from typing import Any, NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, UserError, chosen_form
from seuranta.commands.several_plans import called, items, names_in, of_the_readable
from seuranta.output.json.list import action_row, columns, every_column, goal_row
from seuranta.output.json.rows import Rows
from seuranta.output.screen import list_view, status_goals
from seuranta.output.screen.layout import NOTHING, Line, text_lines
from seuranta.output.screen.list_view import Chosen
from seuranta.output.screen.plan_names import plan_names, short_names
from seuranta.output.words.action_marks import MARKS, has_mark
from seuranta.output.words.column_names import column_called, column_name
from seuranta.output.words.formats import FORMATS
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import plan_name
from seuranta.output.words.usage import sentence
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Plan, Team
from seuranta.plan.loading.named_people import roll_of
from seuranta.plan.tables.csv_guard import GUARD, begins_formula
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.values.times import read_day_count
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem


class ListAsk(NamedTuple):
    """What narrows the list; everything that is given must fit. `columns` as typed, and `output` names the file of a
    workbook.
    """

    form: str = "text"
    owner: str | None = None
    goal: str | None = None
    state: tuple[str, ...] = ()
    due_within: str | None = None
    overdue: bool = False
    team: bool = False
    goals: bool = False
    by_plan: bool = False
    columns: tuple[str, ...] = ()
    output: str | None = None

    @property
    def kind(self) -> str:
        return "goal" if self.goals else "action"


def list_items(job: Job, ask: ListAsk) -> Outcome:
    """The actions that fit, or all goals, in plan order in machine formats."""
    chosen_form("list", ask.form)
    if ask.form == "text" and ask.columns:
        raise UserError("only-with-format", option="--columns", formats=", ".join(FORMATS["list"][1:]))
    if ask.form != "xlsx" and ask.output is not None:
        raise UserError("only-with-format", option="--output", formats="xlsx")
    if ask.form == "xlsx" and ask.output is None:
        raise UserError("needs-output")
    return of_the_readable(job, lambda job: _list(job, ask))


class _Chosen(NamedTuple):
    """What follows from a plan, with the ids of those of its items that are meant; the file itself is let go."""

    path: str
    follow: FollowUp
    ids: tuple[str, ...]


def _list(job: Job, ask: ListAsk) -> Outcome:
    plans = _with_goals(job) if ask.goals else _with_actions(job, ask)
    return ANSWERS[ask.form](plans, job, ask)


def _on_screen(plans: list[_Chosen], job: Job, ask: ListAsk) -> Outcome:
    return Outcome(lines=tuple(_lines(plans, job, ask)))


def _as_json(plans: list[_Chosen], job: Job, ask: ListAsk) -> Outcome:
    return Outcome(
        data={"schema": "seuranta.list/1", "goals" if ask.goals else "actions": _rows(plans, ask, job.language)}
    )


def _as_csv(plans: list[_Chosen], job: Job, ask: ListAsk) -> Outcome:
    return Outcome(text=_csv(_rows(plans, ask, job.language), _columns(plans, ask, job.language)))


def _as_xlsx(plans: list[_Chosen], job: Job, ask: ListAsk) -> Outcome:
    """The rows in a workbook, in a file that nobody else has written in."""
    from seuranta.output.tables.list_sheet import list_workbook  # noqa: PLC0415 - only for workbooks
    from seuranta.output.tables.xlsx import is_untouched, xlsx  # noqa: PLC0415 - likewise

    assert ask.output is not None, "asked for before"
    title = plan_name(plans[0].follow.plan) if len(plans) == 1 else ""
    data = xlsx(
        list_workbook(
            ask.kind, _rows(plans, ask, job.language), _columns(plans, ask, job.language), title, job.language
        )
    )
    old = job.files.typed(ask.output)
    if old is not None and not is_untouched(old):
        raise UserError("file-of-others", path=ask.output)
    said = sentence("file-written", job.language, {"path": ask.output})
    return Outcome(text=f"{said}\n", writes=(FileWrite(ask.output, data, old),))


ANSWERS = {"text": _on_screen, "json": _as_json, "csv": _as_csv, "xlsx": _as_xlsx}


# --- on the screen ------------------------------------------------------------------------------------------------


def _lines(plans: list[_Chosen], job: Job, ask: ListAsk) -> Iterator[Line]:
    """One table over all plans, or one for each that has something in it, under its name."""
    named = [(plan.path, plan.follow.plan) for plan in plans]
    is_empty = not any(plan.ids for plan in plans)
    if len(plans) > 1 and (is_empty or not ask.by_plan):
        names = short_names(named, max(job.width - _OTHER_COLUMNS, _LEAST_NAME))
        table = list_view.goal_lines if ask.goals else list_view.lines
        rows = [Chosen(name, plan.follow, plan.ids) for name, plan in zip(names, plans, strict=True)]
        yield from table(rows, job.language, job.width)
        return
    is_first = True
    for name, plan in zip(plan_names(named), plans, strict=True):
        if len(plans) == 1:
            yield from _table(plan, job, ask)
        elif plan.ids:
            if not is_first:
                yield NOTHING
            yield from text_lines(name, job.width, "heading")
            yield from _table(plan, job, ask)
            is_first = False


def _table(plan: _Chosen, job: Job, ask: ListAsk) -> list[Line]:
    """The table of one plan."""
    if ask.goals:
        return status_goals.goals(plan.follow, job.language, job.width, most=None)
    return list_view.lines([Chosen("", plan.follow, plan.ids)], job.language, job.width)


_OTHER_COLUMNS = 72
"""Cells that the columns beside the name of a plan take."""
_LEAST_NAME = 14


# --- what fits ----------------------------------------------------------------------------------------------------


def _with_goals(job: Job) -> list[_Chosen]:
    return [_Chosen(path, follow, tuple(follow.goals)) for path, follow in _followed(job)]


def _followed(job: Job) -> list[tuple[str, FollowUp]]:
    """What follows from each plan, by the paths of the plans."""
    followed = ((plan_file.path, plan_file.follow) for plan_file in job.plans)
    return [(path, follow) for path, follow in followed if follow is not None]


def _with_actions(job: Job, ask: ListAsk) -> list[_Chosen]:
    """Every plan with what fits; a name that is asked for needs to be known in one of them."""
    followed = _followed(job)
    plans = [follow.plan for _, follow in followed]
    states = {_state(typed, job.language) for typed in ask.state}
    days = _days(ask.due_within) if ask.due_within else None
    chosen = []
    for (path, follow), owners, goals in zip(followed, _owners(plans, ask), _goal_ids(plans, ask, job), strict=True):
        due = (follow.day, plus(follow.day, days)) if days is not None else None
        wanted = _Wanted(owners, goals, states, due, ask.overdue)
        ids = tuple(id_ for id_, action in follow.actions.items() if wanted.is_met_by(action))
        chosen.append(_Chosen(path, follow, ids))
    return chosen


class _Wanted(NamedTuple):
    """What actions of one plan have to meet; None where anything will do. `owners` are names as they are compared."""

    owners: set[str] | None
    goals: set[str] | None
    states: set[str]
    due: tuple[date, date] | None
    is_overdue: bool

    def is_met_by(self, action: ActionOn) -> bool:
        return (
            (self.owners is None or _owner(action) in self.owners)
            and (self.goals is None or not self.goals.isdisjoint(action.action.goal))
            and (not self.states or any(has_mark(action, name) for name in self.states))
            and (not self.is_overdue or action.is_overdue)
            and (self.due is None or _is_due(action, *self.due))
        )


def _owner(action: ActionOn) -> str | None:
    owner = action.action.owner
    return vocabulary.same_id(owner.name) if owner is not None else None


def _is_due(action: ActionOn, first: date, last: date) -> bool:
    due = action.fact.due
    return action.is_open and due is not None and first <= due <= last


def _goal_ids(plans: Sequence[Plan], ask: ListAsk, job: Job) -> list[set[str] | None]:
    """In each plan the goal that is meant."""
    if not ask.goal:
        return [None for _ in plans]
    return [{goal.id} if goal else set() for goal in items(plans, ask.goal, job.language, ("goals",))]


def _owners(plans: Sequence[Plan], ask: ListAsk) -> list[set[str] | None]:
    """In each plan the names of those whose actions are meant."""
    if not ask.owner and not ask.team:
        return [None for _ in plans]
    if ask.team and all(plan.team is None for plan in plans):
        raise UserError("no-team", n=len(plans))
    people = called(list(map(roll_of, plans)), ask.owner) if ask.owner else ()
    owners: list[set[str] | None] = []
    for position, plan in enumerate(plans):
        names = {vocabulary.same_id(name) for name in names_in(people, position)}
        if ask.team and plan.team is not None:
            names |= _of_team(plan.team)
        owners.append(names)
    return owners


def _of_team(team: Team) -> set[str]:
    """Its members, and the words for the team itself."""
    members = {vocabulary.same_id(member.name) for member in (*team.members, team.lead) if member is not None}
    return members | {vocabulary.same_id(word) for word in vocabulary.field_spellings("plan")}


def _days(typed: str) -> int:
    try:
        return read_day_count(typed)
    except ValueProblem as problem:
        raise UserError("bad-length", option="--due-within", typed=typed) from problem


def _state(typed: str, language: str) -> str:
    wanted = vocabulary.fold(typed)
    for name, mark in MARKS.items():
        if wanted in (vocabulary.fold(name), vocabulary.fold(mark.fi)):
            return name
    accepted = [mark.fi if language == "fi" else name.replace("_", " ") for name, mark in MARKS.items()]
    raise UserError("unknown-state", typed=typed, accepted=", ".join(accepted))


# --- for programs -------------------------------------------------------------------------------------------------


def _rows(plans: list[_Chosen], ask: ListAsk, language: str) -> Rows:
    row = goal_row if ask.goals else action_row
    names = _columns(plans, ask, language)
    return Rows(row(plan.path, plan.follow, id_, names) for plan in plans for id_ in plan.ids)


def _columns(plans: Sequence[_Chosen], ask: ListAsk, language: str) -> tuple[str, ...]:
    """The columns that were asked for; raises UserError for a word that means none."""
    every = every_column(ask.kind)
    if not ask.columns:
        return _usual_columns(plans, ask)
    if vocabulary.fold(ask.columns[0]) in ALL:
        return every
    return tuple(_column(typed, ask.kind, every, language) for typed in ask.columns)


def _usual_columns(plans: Sequence[_Chosen], ask: ListAsk) -> tuple[str, ...]:
    if ask.form != "xlsx":
        return columns(ask.kind)
    return (*(("plan_title",) if len(plans) > 1 else ()), *FOR_PEOPLE[ask.kind])


ALL = frozenset(("all", "kaikki"))
FOR_PEOPLE = {
    "action": (
        *("id", "title", "goals", "owner", "start", "due", "status", "done_on", "state", "days_late"),
        *("progress", "next_step", "next_step_by", "blocked_by"),
    ),
    "goal": ("id", "title", "owner", "value", "date", "target", "unit", "by", "state", "expected"),
}
"""The columns of a workbook where none were asked for; with several plans that of the plan comes first."""


def _column(typed: str, kind: str, every: tuple[str, ...], language: str) -> str:
    name = column_called(kind, typed, every)
    if name is None:
        accepted = tuple(column_name(kind, column, language) for column in every)
        raise UserError("unknown-column", typed=typed, accepted=accepted)
    return name


def _csv(rows: Iterable[dict[str, Any]], names: tuple[str, ...]) -> str:
    """A table for spreadsheets."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in names])
    return out.getvalue()


def _cell(value: Any) -> str:
    """A value on one line; text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if not isinstance(value, (str, list)):
        return str(value)
    text = " ".join(value) if isinstance(value, list) else value
    text = " ".join(safe(text).split())
    return GUARD + text if begins_formula(text) else text
