"""How one item of a plan is named, and in which few words its state is said; not where that stands, nor in which colour."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from fractions import Fraction
from itertools import islice
from typing import Protocol

from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import NOT_KNOWN, number
from seuranta.output.words.text import day as written
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.loading.model import Plan
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


def plan_name(plan: Plan) -> str:
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


def done_name(on: ActionOn, language: str) -> str:
    """The id and the title of an action that is told as kept or done; of one that was cut down, with what remains."""
    item = name(on.action)
    return say(phrases.WITH_REST, language, item=item, ids=ids(on.rest, language)) if on.rest else item


def person(party: Party | None) -> str:
    return safe(party.name) if party is not None else ""


def people(parties: Iterable[Party]) -> str:
    return ", ".join(person(party) for party in parties)


def ids(names: Collection[str], language: str, most: int = 6) -> str:
    """The ids apart by commas; of many the first ones and how many more there are."""
    if len(names) <= most + 1:
        return safe(", ".join(names))
    return say(phrases.OTHERS, language, ids=", ".join(islice(names, most)), n=len(names) - most)


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


def progress(made: Progress, language: str) -> str:
    """65 % or 7/11, as it was typed."""
    if made.of is not None:
        return f"{number(made.done, language)}/{number(made.of, language)}"
    return value(Fraction(made.done), "%", language)


def now_and_target(on: GoalOn, language: str) -> str:
    """The last reading and what it is to become: 1/6 kpl; where the measure is to fall, 2,6 → 1 tpv."""
    goal, last = on.goal, on.last
    if goal.target is None:
        return _by_day(on, language)
    target = Fraction(goal.target.value)
    now = number(last.value, language) if last is not None else NOT_KNOWN
    if goal.target.level is not None:
        at = "≥" if goal.target.level == "at_least" else "≤"
        return f"{now}/{at}{value(target, goal.unit, language)}"
    if last is not None and is_falling(on):
        return f"{now} → {value(target, goal.unit, language)}"
    if language == "en" and goal.unit in _CURRENCIES:
        return f"{value(last.value, goal.unit, language) if last is not None else now}/{number(target, language)}"
    return f"{now}/{value(target, goal.unit, language)}"


def _by_day(on: GoalOn, language: str) -> str:
    """A goal without a number: its last reading, if it has one, else the day by which it is to be reached."""
    if on.last is not None:
        return value(on.last.value, on.goal.unit, language)
    day = on.goal.achieved_on if on.state == "achieved" else on.goal.by
    return written(day, language) if day is not None else NOT_KNOWN


def is_falling(on: GoalOn) -> bool:
    """Whether the measure is to become smaller than its baseline, or, without one, than its first reading."""
    if on.goal.target is None:
        return False
    target = Fraction(on.goal.target.value)
    first = on.goal.baseline.value if on.goal.baseline is not None else None
    if first is not None:
        return target < Fraction(first.value)
    return bool(on.readings) and target < on.readings[0].value


def rough(amount: Fraction, language: str) -> str:
    """A number for a glance: a decimal only where it says something. What is expected is so wherever it stands."""
    return number(amount, language, places=0 if abs(amount) >= 100 else 1)


# --- states -------------------------------------------------------------------------------------------------------


def goal_state(on: GoalOn, language: str, *, short: bool = False) -> str:
    """The state of a goal in words; stale ones with the light they had last."""
    state = goal_word(on, language)
    if on.last_light is None:
        return state
    stale = phrases.STALE_WAS_SHORT if short else phrases.STALE_WAS
    return stale.template(language).format(state=state, light=phrases.LIGHTS[on.last_light].fill(language))


def goal_word(on: GoalOn, language: str) -> str:
    """The state of a goal, alone: in it goals are counted."""
    if on.state == "no_data" and on.readings:
        return phrases.NO_TARGET.fill(language)
    return phrases.GOAL_STATES[on.state].fill(language)


def action_state(on: ActionOn, day: date, language: str) -> str:
    """The state of an action in words, blocked beside overdue."""
    if on.state == "overdue":
        late = say(phrases.OVERDUE, language, n=on.days)
        return f"{late}, {phrases.BLOCKED.fill(language)}" if on.fact.is_blocked else late
    if on.state == "late_start":
        return say(phrases.LATE_START, language, n=on.start_days)
    if on.state == "waiting":
        return say(phrases.WAITING, language, ids=ids(on.waits_for, language))
    if on.state == "done":
        said = say(phrases.DONE_LATE, language, n=on.days) if on.days else phrases.DONE.fill(language)
        return say(phrases.THE_REST, language, said=said, ids=ids(on.rest, language)) if on.rest else said
    if on.state == "due_soon" and on.fact.due == day:
        return phrases.DUE_TODAY.fill(language)
    if on.state == "on_schedule" and on.is_unowned:
        return no_owner(on, language)
    if on.state == "unscheduled":
        return f"{phrases.BLOCKED.fill(language)}, {no_due(on, language)}" if on.is_blocked else no_due(on, language)
    return phrases.ACTION_STATES[on.state].fill(language)


def no_due(on: ActionOn, language: str) -> str:
    """Why there is no due date: none stands there, or one that could not be understood."""
    return (phrases.UNREAD_DUE if "due" in on.unread else phrases.UNSCHEDULED).fill(language)


def no_owner(on: ActionOn, language: str) -> str:
    """Why there is no owner: nobody stands there, or a name that could not be understood."""
    return (phrases.UNREAD_OWNER if "owner" in on.unread else phrases.UNOWNED).fill(language)


def what_is_missing(on: ActionOn, language: str) -> list[str]:
    """What keeps an action from being followed."""
    missing = ((no_due, on.is_unscheduled), (no_owner, on.is_unowned))
    return [said(on, language) for said, is_so in missing if is_so]


def said_of(on: ActionOn, day: date, language: str) -> str:
    """The state of an action and what stands beside it; that it waits is not said twice, nor that it is on schedule."""
    beside = remarks(on, day, language) if on.is_open else []
    is_needless = on.state == "on_schedule" or (on.state == "waiting" and on.clashes)
    return "; ".join(beside if beside and is_needless else [action_state(on, day, language), *beside])


def due(on: ActionOn, day: date, language: str) -> str:
    """The due date as it stands on the day; of what has no end, that it is ongoing."""
    if on.fact.due is not None:
        return bare_day(on.fact.due, day, language)
    return phrases.ONGOING.fill(language) if on.action.ongoing else ""


def remarks(on: ActionOn, day: date, language: str) -> list[str]:
    """What stands beside the state of an open action: late start, what it waits for, clashes, moves."""
    said_beside = []
    if on.start_days and on.state != "late_start":
        said_beside.append(say(phrases.LATE_START, language, n=on.start_days))
    if on.clashes:
        before, until = max(on.clashes.items(), key=lambda pair: pair[1])
        said_beside.append(say(phrases.CLASH, language, ids=before, day=bare_day(until, day, language)))
    elif on.waits_for and on.state != "waiting":
        said_beside.append(say(phrases.WAITING, language, ids=ids(on.waits_for, language)))
    if len(on.fact.moves) > 1:
        said_beside.append(moves(len(on.fact.moves), language))
    return said_beside


def moves(count: int, language: str) -> str:
    """Moved once, twice, 3 times."""
    return phrases.MOVED.fill(language, n=count)
