"""How one item of a plan is named, and in which few words its state is said; not where that stands, nor in which colour."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from fractions import Fraction
from itertools import islice
from typing import NamedTuple, Protocol

from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import bare_day, enumerated, say
from seuranta.output.words.show_phrases import LEVELS
from seuranta.output.words.text import NOT_KNOWN, number
from seuranta.output.words.text import day as written
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.loading.model import Goal
from seuranta.plan.loading.references import Party
from seuranta.plan.values.quantities import Progress

MARKS = {"red": "■", "amber": "▲", "green": "●", "grey": "?"}
"""Beside every colour a mark that is told apart without it."""
_CURRENCIES = frozenset("€$£")


class Titled(Protocol):
    """Anything with an id and perhaps a title."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str | None: ...


class NamedPlan(Protocol):
    """A plan, or what is kept of one that has been let go."""

    @property
    def company(self) -> str | None: ...
    @property
    def title(self) -> str | None: ...


class PlanTitle(NamedTuple):
    """What a plan is called."""

    company: str | None
    title: str | None


def title_of(plan: NamedPlan) -> PlanTitle:
    return PlanTitle(plan.company, plan.title)


def plan_name(plan: NamedPlan) -> str:
    """Company and title, as far as there are any; a title that begins with the company says both."""
    company, title = (safe(text or "") for text in (plan.company, plan.title))
    if company and title.casefold().startswith(company.casefold()):
        return title
    return ": ".join(filter(None, (company, title)))


def title(item: Titled) -> str:
    """The title; an item without one is known by its id, which stands beside it anyway."""
    return safe(item.title) if item.title else NOT_KNOWN


def name(item: Titled) -> str:
    """The id and the title."""
    return f"{safe(item.id)} {safe(item.title)}" if item.title else safe(item.id)


def done_name(action: ActionOn, language: str) -> str:
    """The id and the title of an action that is told as kept or done; of one that was cut down, with what remains."""
    item = name(action)
    return say(phrases.WITH_REST, language, item=item, ids=ids(action.rest, language)) if action.rest else item


def person(party: Party | None) -> str:
    return safe(party.name) if party is not None else ""


def people(parties: Iterable[Party]) -> str:
    return ", ".join(person(party) for party in parties)


def ids(names: Collection[str], language: str, most: int = 6) -> str:
    """The ids apart by commas; of many the first ones and how many more there are."""
    if len(names) <= most + 1:
        return safe(", ".join(names))
    return say(phrases.OTHERS, language, ids=", ".join(islice(names, most)), n=len(names) - most)


def named_in_sentence(names: Sequence[str], language: str, most: int = 6) -> str:
    """The same within a sentence: `T1, T2 ja T3`."""
    if len(names) <= most + 1:
        return safe(enumerated(tuple(names), language))
    return ids(names, language, most)


# --- values -------------------------------------------------------------------------------------------------------


def value(amount: Fraction, unit: str | None, language: str, *, is_rough: bool = False) -> str:
    """A number with its unit: 12,5 %, 120 000 €, 6 kpl; in English 12.5%, €120,000, 6 kpl."""
    shown = rough(amount, language) if is_rough else number(amount, language)
    if unit is None:
        return shown
    if language == "en" and unit == "%":
        return shown + "%"
    if language == "en" and unit in _CURRENCIES:
        return unit + shown
    return f"{shown}\u00a0{safe(unit)}"


def target_of(goal: Goal, language: str) -> str:
    """The target of a goal with its unit, of a level to keep at least or at most that; nothing where it has none."""
    if goal.target is None:
        return ""
    amount = value(Fraction(goal.target.value), goal.unit, language)
    return amount if goal.target.level is None else say(LEVELS[goal.target.level], language, value=amount)


def progress(made: Progress, language: str) -> str:
    """65 % or 7/11, as it was typed."""
    if made.of is not None:
        return f"{number(made.done, language)}/{number(made.of, language)}"
    return value(Fraction(made.done), "%", language)


def now_and_target(goal: GoalOn, language: str) -> str:
    """The last reading and what it is to become: 1/6 kpl; where the measure is to fall, 2,6 → 1 tpv."""
    planned, last = goal.goal, goal.last
    if planned.target is None:
        return _by_day(goal, language)
    target = Fraction(planned.target.value)
    now = number(last.value, language) if last is not None else NOT_KNOWN
    if planned.target.level is not None:
        at = "≥" if planned.target.level == "at_least" else "≤"
        return f"{now}/{at}{value(target, planned.unit, language)}"
    if last is not None and is_falling(goal):
        return f"{now} → {value(target, planned.unit, language)}"
    if language == "en" and planned.unit in _CURRENCIES:
        return f"{value(last.value, planned.unit, language) if last is not None else now}/{number(target, language)}"
    return f"{now}/{value(target, planned.unit, language)}"


def _by_day(goal: GoalOn, language: str) -> str:
    """A goal without a number: its last reading, if it has one, else the day by which it is to be reached."""
    if goal.last is not None:
        return value(goal.last.value, goal.goal.unit, language)
    day = goal.goal.achieved_on if goal.state == "achieved" else goal.goal.by
    return written(day, language) if day is not None else NOT_KNOWN


def is_falling(goal: GoalOn) -> bool:
    """Whether the measure is to become smaller than its baseline, or, without one, than its first reading."""
    if goal.goal.target is None:
        return False
    target = Fraction(goal.goal.target.value)
    first = goal.goal.baseline.value if goal.goal.baseline is not None else None
    if first is not None:
        return target < Fraction(first.value)
    return bool(goal.readings) and target < goal.readings[0].value


def rough(amount: Fraction, language: str) -> str:
    """A number for a glance: a decimal only where it says something. What is expected is so wherever it stands."""
    return number(amount, language, places=0 if abs(amount) >= 100 else 1)


# --- states -------------------------------------------------------------------------------------------------------


def goal_state(goal: GoalOn, language: str, *, short: bool = False) -> str:
    """The state of a goal in words; stale ones with the light they had last."""
    state = goal_word(goal, language)
    if goal.last_light is None:
        return state
    stale = phrases.STALE_WAS_SHORT if short else phrases.STALE_WAS
    return stale.template(language).format(state=state, light=phrases.LIGHTS[goal.last_light].fill(language))


def goal_word(goal: GoalOn, language: str) -> str:
    """The state of a goal, alone: in it goals are counted."""
    if goal.state == "no_data" and goal.readings:
        return phrases.NO_TARGET.fill(language)
    return phrases.GOAL_STATES[goal.state].fill(language)


def action_state(action: ActionOn, day: date, language: str) -> str:
    """The state of an action in words, blocked beside overdue."""
    if action.state == "overdue":
        late = say(phrases.OVERDUE, language, n=action.days)
        return f"{late}, {phrases.BLOCKED.fill(language)}" if action.fact.is_blocked else late
    if action.state == "late_start":
        return say(phrases.LATE_START, language, n=action.start_days)
    if action.state == "waiting":
        return say(phrases.WAITING, language, ids=ids(action.waits_for, language))
    if action.state == "done":
        said = say(phrases.DONE_LATE, language, n=action.days) if action.days else phrases.DONE.fill(language)
        return say(phrases.THE_REST, language, said=said, ids=ids(action.rest, language)) if action.rest else said
    if action.state == "due_soon" and action.fact.due == day:
        return phrases.DUE_TODAY.fill(language)
    if action.state == "on_schedule" and action.is_unowned:
        return no_owner(action, language)
    if action.state == "unscheduled":
        return (
            f"{phrases.BLOCKED.fill(language)}, {no_due(action, language)}"
            if action.is_blocked
            else no_due(action, language)
        )
    return phrases.ACTION_STATES[action.state].fill(language)


def no_due(action: ActionOn, language: str) -> str:
    """Why there is no due date: none stands there, or one that could not be understood."""
    return (phrases.UNREAD_DUE if "due" in action.unread else phrases.UNSCHEDULED).fill(language)


def no_owner(action: ActionOn, language: str) -> str:
    """Why there is no owner: nobody stands there, or a name that could not be understood."""
    return (phrases.UNREAD_OWNER if "owner" in action.unread else phrases.UNOWNED).fill(language)


def what_is_missing(action: ActionOn, language: str) -> list[str]:
    """What keeps an action from being followed."""
    missing = ((no_due, action.is_unscheduled), (no_owner, action.is_unowned))
    return [said(action, language) for said, is_so in missing if is_so]


def said_of(action: ActionOn, day: date, language: str) -> str:
    """The state of an action and what stands beside it; that it waits is not said twice, nor that it is on schedule."""
    beside = remarks(action, day, language) if action.is_open else []
    is_needless = action.state == "on_schedule" or (action.state == "waiting" and action.clashes)
    return "; ".join(beside if beside and is_needless else [action_state(action, day, language), *beside])


def due(action: ActionOn, day: date, language: str) -> str:
    """The due date as it stands on the day; of what has no end, that it is ongoing."""
    if action.fact.due is not None:
        return bare_day(action.fact.due, day, language)
    return phrases.ONGOING.fill(language) if action.action.ongoing else ""


def remarks(action: ActionOn, day: date, language: str) -> list[str]:
    """What stands beside the state of an open action: late start, what it waits for, clashes, moves."""
    said_beside = []
    if action.start_days and action.state != "late_start":
        said_beside.append(say(phrases.LATE_START, language, n=action.start_days))
    if action.clashes:
        before, until = max(action.clashes.items(), key=lambda pair: pair[1])
        text = phrases.CLASH if until >= day else phrases.CLASH_PAST
        said_beside.append(say(text, language, ids=before, day=bare_day(until, day, language)))
    elif action.waits_for and action.state != "waiting":
        said_beside.append(say(phrases.WAITING, language, ids=ids(action.waits_for, language)))
    if len(action.fact.moves) > 1:
        said_beside.append(moves(len(action.fact.moves), language))
    return said_beside


def moves(count: int, language: str) -> str:
    """Moved once, twice, 3 times."""
    return phrases.MOVED.fill(language, n=count)
