"""One action in the meeting: what is to be seen of it, and what may be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.commands.meet.about_results import result
from seuranta.commands.meet.asking import Sitting, ask, choose, decider, decision_id, lines, show
from seuranta.commands.meet.interview import Talk
from seuranta.output.documents import problem_spots
from seuranta.output.screen.layout import Line, Span, text_lines, wrap
from seuranta.output.words import meet_texts as texts
from seuranta.output.words import phrases
from seuranta.output.words.items import name, person
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.asked_for import StepAsked, asked_at
from seuranta.plan.follow.followup import ProblemSpot
from seuranta.plan.follow.untouched import lapses_later
from seuranta.plan.record.facts import (
    DECIDED_FROM,
    Decided,
    Done,
    Dropped,
    DueMoved,
    Fact,
    Freed,
    NewAction,
    Shrunk,
    Step,
    StepLeft,
    StepTaken,
    Stuck,
    Taken,
    Unanswered,
)
from seuranta.plan.words.diagnostic import HoldsUp
from seuranta.plan.words.ids import next_id

_BLOCKED = ("done", "free", "step", "move", "shrink", "drop")
_LATE = ("done", "move", "shrink", "step", "block", "drop")
FURTHER = {
    "done": "done_on", "move": "due", "shrink": "rest", "step": "what", "block": "obstacle", "drop": "reason",
}  # fmt: skip
"""The question that what stands behind a choice answers: `done 14.1.` is done, on 14 January."""


About = Callable[[Sitting, ActionOn, list[Fact]], Talk[None]]
"""What is asked about an action once it is chosen what is done about it."""


class Ways(NamedTuple):
    """What can be done about an action: the question, the choices, and what is asked after each; `why` is shown before.

    With `needs_answer` it is told where it is left open, whether or not it is late.
    """

    text: Text
    names: tuple[str, ...]
    further: Mapping[str, str]
    talks: Mapping[str, About]
    why: str = ""
    needs_answer: bool = False


def about_action(sitting: Sitting, action: ActionOn, facts: list[Fact], ways: Ways | None = None) -> Talk[None]:
    """One action with what it holds up, whether its step was taken, and what is done about it."""
    ways = ways or Ways(texts.DO, _BLOCKED if action.is_blocked else _LATE, FURTHER, TALKS)
    yield lines(_about(sitting, action))
    if ways.why:
        yield show(sitting, ways.why, indent=2)
    for step in steps_asked(sitting):
        if step.action == action.id and not _is_asked(step, facts):
            yield from step_taken(sitting, step, facts)
    if action.is_unowned:
        who = yield from ask(
            sitting, path_of(action, "owner"), phrases.WHO_TAKES, sitting.readers.person, help_=texts.REASON_HELP
        )
        if who is not None:
            facts.append(Taken(action.id, who))
    settled = len(facts)
    chosen = yield from choose(sitting, path_of(action, "do"), ways.text, ways.names, ways.further)
    if chosen is not None:
        yield from ways.talks[chosen](sitting, action, facts)
    if len(facts) == settled and (_waits_for_an_answer(sitting, action) or ways.needs_answer):
        facts.append(Unanswered("actions", action.id))


def _waits_for_an_answer(sitting: Sitting, action: ActionOn) -> bool:
    """Whether it is late, blocked or due today, and nobody has agreed on a day ahead on which it lapses."""
    return (action.is_problem or action.fact.due == sitting.day) and not lapses_later(action, sitting.day)


def steps_asked(sitting: Sitting) -> tuple[StepAsked, ...]:
    """The next steps that were promised or are to be taken by now."""
    return asked_at(sitting.follow, sitting.day).steps


def _is_asked(step: StepAsked, facts: list[Fact]) -> bool:
    """Whether a step has been asked about already, before the rest of its action was brought up."""
    ways = (StepTaken(step.action, step.what, step.is_next), StepLeft(step.action, step.what))
    return any(way in facts for way in (*ways, Unanswered("actions", step.action, step.what)))


def step_taken(sitting: Sitting, step: StepAsked, facts: list[Fact]) -> Talk[None]:
    """Whether a step was taken; one that the plan still names leaves it then."""
    when = bare_day(step.by, sitting.day, sitting.language)
    detail = ", ".join(filter(None, (person(step.who), when)))
    text = say(texts.STEP_TAKEN, sitting.language, what=step.what, detail=f" ({detail})" if detail else "")
    path = ("actions", step.action, "promised_step" if step.is_promised else "step_taken")
    is_taken = yield from ask(sitting, path, text, sitting.readers.step_taken, help_=texts.STEP_TAKEN_HELP)
    if is_taken is None:
        facts.append(Unanswered("actions", step.action, step.what))
    elif is_taken:
        facts.append(StepTaken(step.action, step.what, step.is_next))
    else:
        facts.append(StepLeft(step.action, step.what))


def path_of(action: ActionOn, field: str) -> tuple[str, str, str]:
    return "actions", action.id, field


def _about(sitting: Sitting, action: ActionOn) -> Iterator[Line]:
    """As a problem spot stands in documents; one that is only due today has no more than its head."""
    spot = next((spot for spot in sitting.follow.problem_spots if spot.item == action.id), None)
    item = problem_spots.spot(
        spot or ProblemSpot(action.id, action.light, 0, HoldsUp()), sitting.follow, sitting.language
    )
    yield ()
    words = tuple(Span(run.text, "strong" if run.is_strong else "") for run in item.words)
    yield from wrap(words, sitting.width, hanging=2)
    for below in item.below if spot is not None else ():
        yield from wrap(
            tuple(Span(run.text, "quiet" if run.is_strong else "") for run in below), sitting.width, indent=2
        )


def unchanged(sitting: Sitting) -> Talk[None]:
    yield show(sitting, texts.UNCHANGED, quiet=True)


def _done(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    today = bare_day(sitting.day, sitting.day, sitting.language)
    day = yield from ask(
        sitting,
        path_of(action, "done_on"),
        texts.DONE_ON,
        sitting.readers.past_day,
        default=today,
    )
    facts.append(Done(action.id, day or sitting.day))
    yield from result(sitting, action.id, facts)


def _move(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    move = yield from moved(sitting, action)
    if move is None:
        yield from unchanged(sitting)
        return
    facts.append(move)
    yield lines(due_notes(sitting, action, move.new))
    yield from next_step(sitting, action, facts, move.new)


def moved(sitting: Sitting, action: ActionOn) -> Talk[DueMoved | None]:
    """The new due date with its reason, from the third on with who decided; None where one of them is not given."""
    due = action.fact.due
    read = sitting.readers.due(due, action.action.start.first if action.action.start is not None else None)
    text = texts.NEW_DUE if due is not None else texts.BY_WHEN
    new: date | None = yield from ask(
        sitting, path_of(action, "due"), text, read, help_=texts.DATE_HELP, is_needed=True
    )
    if new is None:
        return None
    if due is None:
        return DueMoved(action.id, sitting.day, None, new)
    reason = yield from ask(
        sitting, path_of(action, "reason"), texts.REASON, sitting.readers.text, help_=texts.REASON_HELP, is_needed=True
    )
    if reason is None:
        return None
    number = len(action.action.moves) + 1
    by = yield from decided_by(sitting, action, number)
    return DueMoved(action.id, sitting.day, due, new, reason, by, number)


def decided_by(sitting: Sitting, action: ActionOn, number: int) -> Talk[tuple[str, ...]]:
    """Who decides on a move; before the third nobody needs to."""
    if number < DECIDED_FROM:
        return ()
    usual = decider(sitting)
    text = say(texts.DECIDED_BY, sitting.language, n=number)
    people = yield from ask(sitting, path_of(action, "decided_by"), text, sitting.readers.people, default=usual or "")
    return people or ((usual,) if usual else ())


def due_notes(sitting: Sitting, action: ActionOn, new: date) -> Iterator[Line]:
    """What follows from a new due date."""
    if sitting.readers.is_off(new):
        yield (Span(say(texts.ON_DAY_OFF, sitting.language, day=new), "amber"),)
    for waiting in sitting.follow.actions.values():
        start = waiting.action.start.first if waiting.action.start is not None else waiting.fact.due
        if waiting.is_open and action.id in waiting.action.depends_on and start is not None and start < new:
            owner = f" ({person(waiting.action.owner)})" if waiting.action.owner is not None else ""
            text = say(texts.STARTS_BEFORE, sitting.language, other=name(waiting.action) + owner, start=start)
            yield from text_lines(text, sitting.width, "amber", hanging=2)


def next_step(sitting: Sitting, action: ActionOn, facts: list[Fact], until: date | None) -> Talk[bool]:
    """What is done next, who and by when; whether anything was said."""
    what = yield from ask(
        sitting, path_of(action, "what"), texts.WHAT_NEXT, sitting.readers.text, help_=texts.OPTIONAL_HELP
    )
    if what is None:
        return False
    owner = action.owner.name if action.owner is not None else ""
    who = yield from ask(sitting, path_of(action, "who"), texts.WHO, sitting.readers.person, default=owner)
    until = until or sitting.follow.checkpoints.first_day_after(sitting.day)
    day = bare_day(until, sitting.day, sitting.language)
    read = sitting.readers.coming_day
    by = yield from ask(sitting, path_of(action, "by"), texts.BY_WHEN, read, default=day, help_=texts.DATE_HELP)
    facts.append(Step(action.id, what, who or owner or None, by or until))
    return True


def _step(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    ahead = action.fact.due if action.fact.due is not None and action.fact.due > sitting.day else None
    if not (yield from next_step(sitting, action, facts, ahead)):
        yield from unchanged(sitting)


def _block(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    obstacle = yield from ask(
        sitting,
        path_of(action, "obstacle"),
        texts.OBSTACLE,
        sitting.readers.text,
        help_=texts.REASON_HELP,
        is_needed=True,
    )
    if obstacle is None:
        yield from unchanged(sitting)
        return
    facts.append(Stuck(action.id, sitting.day, obstacle))
    yield from next_step(sitting, action, facts, None)


def _free(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    """Work goes on; what is overdue by then may get a new due date."""
    facts.append(Freed(action.id))
    move = (yield from moved(sitting, action)) if action.is_overdue else None
    if move is not None:
        facts.append(move)
        yield lines(due_notes(sitting, action, move.new))


def _shrink(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    title = yield from ask(
        sitting, path_of(action, "rest"), texts.REST, sitting.readers.text, help_=texts.REASON_HELP, is_needed=True
    )
    if title is None:
        yield from unchanged(sitting)
        return
    owner = action.owner.name if action.owner is not None else ""
    who = yield from ask(sitting, path_of(action, "who"), texts.WHO, sitting.readers.person, default=owner)
    due = yield from ask(
        sitting, path_of(action, "by"), texts.BY_WHEN, sitting.readers.due(None), help_=texts.DATE_HELP
    )
    waiting = yield from _waiting(sitting, action)
    rest = action_id(sitting, facts)
    facts.append(Shrunk(action.id, sitting.day, rest, title, due, who or owner or None, waiting))


def _waiting(sitting: Sitting, action: ActionOn) -> Talk[tuple[str, ...]]:
    """Which of the actions that wait for this one wait for the rest of it, too."""
    waiting = tuple(
        id_ for id_, other in sitting.follow.actions.items() if other.is_open and action.id in other.action.depends_on
    )
    if not waiting:
        return ()
    text = say(texts.REST_WAITED_FOR, sitting.language, ids=", ".join(waiting))
    return waiting if (yield from ask(sitting, path_of(action, "wait"), text, sitting.readers.yes)) else ()


def _drop(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    """With a day to look at it again, a drop is a decision, which comes back to the agenda on that day."""
    reason = yield from ask(
        sitting, path_of(action, "reason"), texts.REASON, sitting.readers.text, help_=texts.REASON_HELP, is_needed=True
    )
    if reason is None:
        yield from unchanged(sitting)
        return
    facts.append(Dropped(action.id, sitting.day, reason))
    again = yield from ask(
        sitting, path_of(action, "look_again"), texts.LOOK_AGAIN, sitting.readers.coming_day, help_=texts.OPTIONAL_HELP
    )
    if again is not None:
        facts.append(decided_to_drop(sitting, action, facts, reason, again))


def decided_to_drop(sitting: Sitting, action: ActionOn, facts: Iterable[Fact], reason: str, again: date) -> Decided:
    """The decision that brings a dropped action back to the agenda on a day."""
    decision = say(texts.DROPPED_DECISION, sitting.language, title=action.title or action.id)
    by = decider(sitting)
    affects = (sitting.readers.reference("actions", action.id),)
    return Decided(decision_id(sitting, facts), decision, sitting.day, reason, (by,) if by else (), affects, again)


def action_id(sitting: Sitting, facts: Iterable[Fact]) -> str:
    new = [
        fact.rest if isinstance(fact, Shrunk) else fact.id for fact in facts if isinstance(fact, (Shrunk, NewAction))
    ]
    return next_id([*sitting.plan.actions, *new], "", sitting.plan.goals)


TALKS: Mapping[str, About] = {
    "done": _done,
    "move": _move,
    "shrink": _shrink,
    "step": _step,
    "block": _block,
    "free": _free,
    "drop": _drop,
}
