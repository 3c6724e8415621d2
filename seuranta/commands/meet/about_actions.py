"""What was promised, and what is late or blocked: for each action what is done about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from seuranta.commands.meet.flow import Talk
from seuranta.commands.meet.readers import Dated
from seuranta.commands.meet.talk import Meeting, ask, choose, decider, decision_id, lines, part, show
from seuranta.output import meet_texts as texts
from seuranta.output import phrases
from seuranta.output.documents import facts as said
from seuranta.output.items import due as due_of
from seuranta.output.items import name, person
from seuranta.output.layout import Line, Span, wrap
from seuranta.output.phrases import bare_day, say
from seuranta.output.text import Text
from seuranta.plan.actions import ActionOn
from seuranta.plan.finding import HoldsUp
from seuranta.plan.followup import ProblemSpot
from seuranta.plan.meeting import (
    Decided,
    Done,
    Dropped,
    DueMoved,
    Fact,
    Freed,
    NewAction,
    Shrunk,
    Started,
    Step,
    Stuck,
    Taken,
    next_id,
)
from seuranta.plan.promises import Interval

_BLOCKED = ("done", "free", "step", "move", "shrink", "drop")
_LATE = ("done", "move", "shrink", "step", "block", "drop")
_MOST_SOON = 6
_DECIDED_FROM = 3
"""The move of a due date that needs a decision."""


def promises(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """What became of the promises of last time; those that are due and still open are asked about."""
    yield part(m, "promises")
    interval = m.follow.intervals[-1] if m.follow.intervals else None
    if interval is None or not interval.is_open:
        yield show(m, texts.FIRST_TIME.fill(m.language))
        return
    yield lines(_outcomes(m, interval))
    for on in _promised(m, interval):
        yield from action(m, on, facts)


def _outcomes(m: Meeting, interval: Interval) -> Iterator[Line]:
    day = bare_day(interval.first, m.day, m.language)
    if not any(interval.outcomes.values()):
        yield (Span(say(texts.NOTHING_PROMISED, m.language, day=day)),)
        return
    yield (Span(say(texts.SINCE, m.language, day=day), "quiet"),)
    for outcome, ids in interval.outcomes.items():
        if ids:
            named = ", ".join(name(m.plan.actions[one]) for one in ids)
            label = Span(f"{texts.OUTCOMES[outcome].fill(m.language)}: ", "strong")
            yield from wrap((label, Span(named)), m.width, hanging=2)


def _promised(m: Meeting, interval: Interval) -> list[ActionOn]:
    """Open actions whose promise is not kept, the worst first, and those that are due today."""
    broken = set(interval.outcomes["broken"])
    ranked = [spot.item for spot in m.follow.problem_spots if spot.item in broken]
    today = [one for one, on in m.follow.actions.items() if on.is_open and on.fact.due == m.day]
    found = [m.follow.actions[one] for one in dict.fromkeys((*ranked, *today))]
    return [on for on in found if on.is_open]


def overdue_and_blocked(m: Meeting, facts: list[Fact], asked: Iterable[str]) -> Talk[None]:
    """The other problem spots, the worst first; then what else was finished or started."""
    yield part(m, "actions")
    before = set(asked)
    rest = [spot.item for spot in m.follow.problem_spots if spot.item not in before]
    rest += [one for one in _brought_up(m) if one not in before and one not in rest]
    for one in rest:
        yield from action(m, m.follow.actions[one], facts)
    if not rest:
        yield show(m, texts.NO_PROBLEMS.fill(m.language))
    yield from _others_done(m, facts, before.union(rest))
    yield from _started(m, facts)
    yield from _loose(m, facts, before.union(rest))


def _brought_up(m: Meeting) -> Iterator[str]:
    """Other open actions that a file of answers says something about, but for those that only lack something."""
    for one, on in m.follow.actions.items():
        if ("actions", one) in m.given and on.is_open and not (on.is_unowned or on.is_unscheduled):
            yield one


def asked_as_promised(m: Meeting) -> list[str]:
    """The actions that were asked about as promises."""
    interval = m.follow.intervals[-1] if m.follow.intervals else None
    return [on.action.id for on in _promised(m, interval)] if interval is not None and interval.is_open else []


def _others_done(m: Meeting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    open_ids = [one for one, on in m.follow.actions.items() if on.is_open and one not in asked]
    if not open_ids:
        return
    yield lines(_soon(m, asked))
    helped = say(texts.OTHERS_DONE_HELP, m.language, ids=", ".join(open_ids))
    text = texts.OTHERS_DONE.fill(m.language)
    found: tuple[Dated, ...] | None = yield from ask(
        m, ("done",), text, m.readers.open_actions(open_ids), helped=helped
    )
    facts += [Done(one.value, one.day) for one in found or ()]


def _soon(m: Meeting, asked: set[str]) -> Iterator[Line]:
    """What is due soon, so that nobody has to remember it."""
    soon = sorted(
        (on for one, on in m.follow.actions.items() if on.is_open and on.is_due_soon and one not in asked),
        key=lambda on: on.fact.due or m.day,
    )
    if soon:
        named = ", ".join(f"{name(on.action)} ({due_of(on, m.day, m.language)})" for on in soon[:_MOST_SOON])
        text = say(texts.SOON, m.language, n=m.plan.settings.due_soon, items=named)
        yield from wrap((Span(text, "quiet"),), m.width, hanging=2)


def _started(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """Actions that should have begun."""
    closed = {one.action for one in facts if isinstance(one, (Done, Dropped, Shrunk, Stuck))}
    late = [on for on in m.follow.actions.values() if on.is_open and on.start_days and on.action.id not in closed]
    if not late:
        return
    named = ", ".join(name(on.action) + (f" ({person(on.action.owner)})" if on.action.owner else "") for on in late)
    yield show(m, f"{texts.LATE_START.fill(m.language)} {named}")
    ids = [on.action.id for on in late]
    found = yield from ask(m, ("started",), texts.STARTED.fill(m.language), m.readers.open_actions(ids))
    facts += [Started(one.value) for one in found or ()]


def _loose(m: Meeting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    """Actions that cannot be followed: without an owner or a due date."""
    closed = {one.action for one in facts if isinstance(one, (Done, Dropped, Shrunk))}
    for one, on in m.follow.actions.items():
        if one in asked or one in closed or not (on.is_unowned or on.is_unscheduled):
            continue
        why = [text.fill(m.language) for text, is_so in _lacks(on) if is_so]
        said_ = say(texts.LOOSE, m.language, item=name(on.action), why=", ".join(why))
        yield lines(((), *wrap((Span(said_, "strong"),), m.width, hanging=2)))
        if on.is_unowned:
            text = texts.WHO_TAKES.fill(m.language)
            who = yield from ask(m, _path(on, "who"), text, m.readers.person, help_=texts.OPTIONAL_HELP)
            if who is not None:
                facts.append(Taken(one, who))
        if on.is_unscheduled:
            moved = yield from _moved(m, on)
            if moved is not None:
                facts.append(moved)


def _lacks(on: ActionOn) -> tuple[tuple[Text, bool], ...]:
    return ((phrases.UNOWNED, on.is_unowned), (phrases.UNSCHEDULED, on.is_unscheduled))


# --- one action ---------------------------------------------------------------------------------------------------


def action(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    """One action with what it holds up, and what is done about it."""
    yield lines(_about(m, on))
    names = _BLOCKED if on.is_blocked else _LATE
    chosen = yield from choose(m, _path(on, "do"), texts.DO.fill(m.language), names)
    if chosen is not None:
        yield from _TALKS[chosen](m, on, facts)


def _path(on: ActionOn, field: str) -> tuple[str, str, str]:
    return "actions", on.action.id, field


def _about(m: Meeting, on: ActionOn) -> Iterator[Line]:
    """As a problem spot stands in documents; one that is only due today has no more than its head."""
    spot = next((one for one in m.follow.problem_spots if one.item == on.action.id), None)
    item = said.spot(spot or ProblemSpot(on.action.id, on.light, 0, HoldsUp()), m.follow, m.language, asks=False)
    yield ()
    words = tuple(Span(run.text, "strong" if run.is_strong else "") for run in item.words)
    yield from wrap(words, m.width, hanging=2)
    for below in item.below if spot is not None else ():
        yield from wrap(tuple(Span(run.text, "quiet" if run.is_strong else "") for run in below), m.width, indent=2)


def _unchanged(m: Meeting) -> Talk[None]:
    yield show(m, texts.UNCHANGED.fill(m.language), quiet=True)


def _done(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    today = bare_day(m.day, m.day, m.language)
    day = yield from ask(m, _path(on, "done_on"), texts.DONE_ON.fill(m.language), m.readers.past_day, default=today)
    facts.append(Done(on.action.id, day or m.day))


def _move(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    moved = yield from _moved(m, on)
    if moved is None:
        yield from _unchanged(m)
        return
    facts.append(moved)
    yield lines(_notes(m, on, moved.new))
    yield from _next_step(m, on, facts, moved.new)


def _moved(m: Meeting, on: ActionOn) -> Talk[DueMoved | None]:
    """The new due date with its reason, from the third on with who decided; None where one of them is not given."""
    due = on.fact.due
    read = m.readers.due(due, on.action.start.first if on.action.start is not None else None)
    new: date | None = yield from ask(m, _path(on, "due"), texts.NEW_DUE.fill(m.language), read, help_=texts.DATE_HELP)
    if new is None:
        return None
    if due is None:
        return DueMoved(on.action.id, m.day, None, new)
    text = texts.REASON.fill(m.language)
    reason = yield from ask(m, _path(on, "reason"), text, m.readers.text, help_=texts.REASON_HELP)
    if reason is None:
        return None
    number = len(on.action.moves) + 1
    decided_by = (yield from _decided_by(m, on, number)) if number >= _DECIDED_FROM else ()
    return DueMoved(on.action.id, m.day, due, new, reason, decided_by, number)


def _decided_by(m: Meeting, on: ActionOn, number: int) -> Talk[tuple[str, ...]]:
    usual = decider(m)
    text = say(texts.DECIDED_BY, m.language, n=number)
    found = yield from ask(m, _path(on, "decided_by"), text, m.readers.people, default=usual or "")
    return found or ((usual,) if usual else ())


def _notes(m: Meeting, on: ActionOn, new: date) -> Iterator[Line]:
    """What follows from a new due date."""
    if m.readers.is_off(new):
        yield (Span(say(texts.DUE_ON_DAY_OFF, m.language, day=new), "amber"),)
    for other in m.follow.actions.values():
        start = other.action.start.first if other.action.start is not None else other.fact.due
        if other.is_open and on.action.id in other.action.depends_on and start is not None and start < new:
            owner = f" ({person(other.action.owner)})" if other.action.owner is not None else ""
            text = say(texts.STARTS_BEFORE, m.language, other=name(other.action) + owner, start=start)
            yield from wrap((Span(text, "amber"),), m.width, hanging=2)


def _next_step(m: Meeting, on: ActionOn, facts: list[Fact], until: date | None) -> Talk[bool]:
    """What is done next, who and by when; whether anything was said."""
    text = texts.WHAT_NEXT.fill(m.language)
    what = yield from ask(m, _path(on, "what"), text, m.readers.text, help_=texts.OPTIONAL_HELP)
    if what is None:
        return False
    owner = on.action.owner.name if on.action.owner is not None else ""
    who = yield from ask(m, _path(on, "who"), texts.WHO.fill(m.language), m.readers.person, default=owner)
    day = bare_day(until, m.day, m.language) if until is not None else ""
    read = m.readers.coming_day
    by = yield from ask(m, _path(on, "by"), texts.BY_WHEN.fill(m.language), read, default=day, help_=texts.DATE_HELP)
    facts.append(Step(on.action.id, what, who or owner or None, by or until))
    return True


def _step(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    ahead = on.fact.due if on.fact.due is not None and on.fact.due > m.day else None
    if not (yield from _next_step(m, on, facts, ahead)):
        yield from _unchanged(m)


def _block(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    text = texts.OBSTACLE.fill(m.language)
    obstacle = yield from ask(m, _path(on, "obstacle"), text, m.readers.text, help_=texts.REASON_HELP)
    if obstacle is None:
        yield from _unchanged(m)
        return
    facts.append(Stuck(on.action.id, m.day, obstacle))
    yield from _next_step(m, on, facts, None)


def _free(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    """Work goes on; what is overdue by then may get a new due date."""
    facts.append(Freed(on.action.id))
    moved = (yield from _moved(m, on)) if on.is_overdue else None
    if moved is not None:
        facts.append(moved)
        yield lines(_notes(m, on, moved.new))


def _shrink(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    text = texts.REST.fill(m.language)
    title = yield from ask(m, _path(on, "rest"), text, m.readers.text, help_=texts.REASON_HELP)
    if title is None:
        yield from _unchanged(m)
        return
    owner = on.action.owner.name if on.action.owner is not None else ""
    who = yield from ask(m, _path(on, "who"), texts.WHO.fill(m.language), m.readers.person, default=owner)
    text = texts.BY_WHEN.fill(m.language)
    due = yield from ask(m, _path(on, "by"), text, m.readers.due(None), help_=texts.DATE_HELP)
    waiting = yield from _waiting(m, on)
    rest = action_id(m, facts)
    facts.append(Shrunk(on.action.id, m.day, rest, title, due, who or owner or None, waiting))


def _waiting(m: Meeting, on: ActionOn) -> Talk[tuple[str, ...]]:
    """Which of the actions that wait for this one wait for the rest of it, too."""
    waiting = tuple(
        one for one, other in m.follow.actions.items() if other.is_open and on.action.id in other.action.depends_on
    )
    if not waiting:
        return ()
    text = say(texts.REST_WAITED_FOR, m.language, ids=", ".join(waiting))
    return waiting if (yield from ask(m, _path(on, "wait"), text, m.readers.yes)) else ()


def _drop(m: Meeting, on: ActionOn, facts: list[Fact]) -> Talk[None]:
    """With a day to look at it again, a drop is a decision, which comes back to the agenda on that day."""
    text = texts.REASON.fill(m.language)
    reason = yield from ask(m, _path(on, "reason"), text, m.readers.text, help_=texts.REASON_HELP)
    if reason is None:
        yield from _unchanged(m)
        return
    facts.append(Dropped(on.action.id, m.day, reason))
    text = texts.LOOK_AGAIN.fill(m.language)
    again = yield from ask(m, _path(on, "look_again"), text, m.readers.coming_day, help_=texts.OPTIONAL_HELP)
    if again is not None:
        decision = say(texts.DROPPED_DECISION, m.language, title=on.action.title or on.action.id)
        by, affects = decider(m), m.readers.affected(on.action.id) if _is_plain(m, on) else (on.action.id,)
        facts.append(
            Decided(decision_id(m, facts), decision, m.day, reason, (by,) if by else (), tuple(affects), again)
        )


def _is_plain(m: Meeting, on: ActionOn) -> bool:
    """Whether no goal has the same id."""
    return on.action.id not in m.plan.goals


def action_id(m: Meeting, facts: Iterable[Fact]) -> str:
    new = chain.from_iterable(
        (one.rest,) if isinstance(one, Shrunk) else (one.id,) if isinstance(one, NewAction) else () for one in facts
    )
    return next_id([*m.plan.actions, *new], "")


_TALKS = {
    "done": _done,
    "move": _move,
    "shrink": _shrink,
    "step": _step,
    "block": _block,
    "free": _free,
    "drop": _drop,
}
