"""The end of the meeting: what is about to be promised, beside how promises have been kept, and which of it really is.

Whatever is not promised gets a later due date at once, as a move with that reason, so that a due date keeps its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from seuranta.commands.meet.asking import Sitting, ask, lines
from seuranta.commands.meet.interview import Talk, Unfit
from seuranta.commands.meet.one_action import decided_by, due_notes
from seuranta.output.screen.layout import NOTHING, Line, text_lines
from seuranta.output.words import fact_lines
from seuranta.output.words import promise_texts as texts
from seuranta.output.words.items import name
from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.promise_sentences import promised_so_far
from seuranta.output.words.text import NO_BREAK_SPACE
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promise_budget import counted
from seuranta.plan.follow.promises import FEWEST, Promised
from seuranta.plan.record.facts import DueMoved, DueRestored, Fact, NewAction, Shrunk, Unanswered
from seuranta.plan.words import vocabulary

_NOT_BEFORE = re.compile(r"(?:ei\s+ennen|not\s+before)\s+(?P<day>.+)", re.IGNORECASE)
PROMISED = ("promised",)
_NONE = frozenset(("0", "ei mitaan", "none", "nothing"))


class Coming(NamedTuple):
    """Where the plan stands after the meeting, and what is promised until the next one, which is on the day `until`."""

    after: FollowUp
    until: date
    promised: tuple[Promised, ...]


Outlook = Callable[[], Coming | None]
"""What would be promised as the meeting stands; None where no next time has been agreed."""


class _Later(NamedTuple):
    """When an action is done that is not promised now, with the reason of its move."""

    day: date
    reason: str


def promised_now(sitting: Sitting, facts: list[Fact], outlook: Outlook) -> Talk[None]:
    """Asks which of what is due until the next time is promised; silent until enough intervals tell how it usually goes."""
    if sum(1 for interval in sitting.follow.intervals if interval.total) < FEWEST - 1:
        return
    coming = outlook()
    if coming is None:
        return
    said = promised_so_far(texts.ABOUT_TO, coming.promised, coming.until, coming.after, sitting.language)
    if not said:
        return
    things = counted(coming.promised)
    yield lines(_shown(sitting, coming, things, " ".join(said)))
    chosen: tuple[str, ...] | None = yield from ask(
        sitting,
        PROMISED,
        texts.WHICH,
        _reader(sitting, things),
        default=", ".join(thing.action for thing in things),
        help_=texts.WHICH_HELP,
    )
    for thing in things:
        if chosen is not None and thing.action not in chosen:
            yield from _moved_on(sitting, facts, coming, thing)


def _shown(sitting: Sitting, coming: Coming, things: Sequence[Promised], said: str) -> Iterator[Line]:
    """How many things, how it went so far, and each thing on a line, the first due first."""
    yield NOTHING
    yield from text_lines(said, sitting.width, "strong")
    for thing in sorted(things, key=lambda thing: thing.by):
        item = fact_lines.promise(thing, coming.after, sitting.language)
        day = short_day(thing.by, sitting.day, sitting.language)
        yield from text_lines(
            say(texts.PROMISED_THING, sitting.language, item=item, day=day), sitting.width, indent=2, hanging=4
        )


def _reader(sitting: Sitting, things: Sequence[Promised]) -> Callable[[str], tuple[str, ...]]:
    read_ids = sitting.readers.among([thing.action for thing in things])
    return lambda typed: () if vocabulary.fold(typed) in _NONE else read_ids(typed)


def _moved_on(sitting: Sitting, facts: list[Fact], coming: Coming, thing: Promised) -> Talk[None]:
    """A later day for what is not promised; without one it is promised after all."""
    action = coming.after.actions[thing.action]
    question = say(texts.LATER, sitting.language, item=name(action))
    path = ("actions", thing.action, "later")
    later: _Later | None = yield from ask(
        sitting, path, question, _later(sitting, coming.until), help_=texts.LATER_HELP
    )
    if later is None:
        return
    yield lines(due_notes(sitting, action, later.day))
    if _is_put_off(facts, thing.action, later.day):
        return
    number = len(action.action.moves) + 1
    by = yield from decided_by(sitting, action, number)
    facts[:] = [fact for fact in facts if not _is_overtaken(fact, thing.action)]
    facts.append(DueMoved(thing.action, sitting.day, action.fact.due, later.day, later.reason, by, number))


def _is_put_off(facts: list[Fact], action: str, day: date) -> bool:
    """Whether the action got its due date in this meeting: then it is that one that changes, and nothing moves twice."""
    for at, fact in enumerate(facts):
        match fact:
            case DueMoved(action=id_) if id_ == action:
                facts[at] = fact._replace(new=day)
            case NewAction(id=id_) | Shrunk(rest=id_) if id_ == action:
                facts[at] = fact._replace(due=day)
            case _:
                continue
        return True
    return False


def _is_overtaken(fact: Fact, action: str) -> bool:
    """Whether a fact says of an action what its move says otherwise: that nothing was decided, or which day holds."""
    is_about_due = isinstance(fact, DueRestored) and fact.action == action
    return is_about_due or fact == Unanswered("actions", action)


def _later(sitting: Sitting, until: date) -> Callable[[str], _Later]:
    """A day after the next time; what it cannot be done before is its due date, too, and the reason."""
    due = sitting.readers.due(None)

    def read(typed: str) -> _Later:
        not_before = _NOT_BEFORE.fullmatch(typed)
        day = due(not_before["day"] if not_before else typed)
        if day <= until:
            too_early = say(texts.TOO_EARLY, sitting.language, day=day, until=until)
            raise Unfit(too_early)
        text = texts.NOT_BEFORE if not_before else texts.NOT_PROMISED
        reason = say(text, sitting.language, day=day if not_before else until)
        return _Later(day, reason.replace(NO_BREAK_SPACE, " "))  # it is written into the plan

    return read
