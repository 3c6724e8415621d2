"""What can be recorded of an item from an editor, and how: by the commands that record it, on the text as it is typed.

Whether something is offered is asked at each move of the cursor: it follows from what is known already. That a command
refuses it nevertheless is known when it is tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, Outcome
from seuranta.commands.record.checkpoints import HeldAsk, held
from seuranta.commands.record.events import answer, reading, told
from seuranta.commands.record.fields import set_field
from seuranta.commands.record.moving import ChangeAsk, move
from seuranta.commands.record.progress import BlockAsk, block, done, start, unblock
from seuranta.commands.record.recording import RecordAsk
from seuranta.output.words import editor_actions as texts
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import CLOSED, is_ongoing
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading import lookup
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Action
from seuranta.plan.reading.source import Sequence
from seuranta.plan.record.facts import needs_decider
from seuranta.plan.values.calendar_end import plus_if_any
from seuranta.plan.words.diagnostic import At, PathStep

_Path = tuple[PathStep, ...]
_Blanks = Callable[[Loaded, str, date], tuple[_Path, ...]]
"""Where in an item a command wrote a stand-in, given the plan after it, the id and the day on which it was looked at."""

_TODAY: tuple[date | None, ...] = (None,)
_NEVER: tuple[date | None, ...] = ()
_MOST_MISSED = 3
_ASK = RecordAsk()
_STAND_IN, _STAND_IN_NUMBER = "x", "0"
"""What a command is given in the place of what only a person knows; it is taken out of the text again."""


class Offer(NamedTuple):
    """Something that can be recorded of an item: a key of `VERBS`, and the day that it names, if any."""

    verb: str
    item: ItemId
    day: date | None = None


class Verb(NamedTuple):
    """A way to record something of the items of a section.

    `days` are the days for which it can be recorded now: none where it cannot be, None where no day is named. `write` is
    the command. `blanks` finds in the item what only a person can know, where there is anything: the command writes a
    stand-in there.
    """

    section: str
    title: Text
    days: Callable[[FollowUp, str], Iterable[date | None]]
    write: Callable[[Job, str, date | None], Outcome]
    blanks: _Blanks | None = None


def offers(follow: FollowUp, item: ItemId, verbs: Iterable[str] | None = None) -> Iterator[Offer]:
    """What can be recorded of an item now, of these verbs or of those that need no reason to be offered."""
    for name in USUAL if verbs is None else verbs:
        if VERBS[name].section == item.section:
            for day in VERBS[name].days(follow, item.id):
                yield Offer(name, item, day)


def outcome_of(job: Job, offer: Offer) -> Outcome:
    """What the command writes and says; raises UserError where it refuses."""
    return VERBS[offer.verb].write(job, offer.item.id, offer.day)


def blanks_of(offer: Offer, after: Loaded, today: date) -> tuple[At, ...]:
    """Where the command wrote a stand-in for something that only a person can know."""
    blanks = VERBS[offer.verb].blanks
    paths = blanks(after, offer.item.id, today) if blanks is not None else ()
    return tuple(At(offer.item.section, offer.item.id, path) for path in paths)


# --- when -----------------------------------------------------------------------------------------------------------------


def _if(is_offered: Callable[[FollowUp, str], bool]) -> Callable[[FollowUp, str], tuple[date | None, ...]]:
    return lambda follow, id_: _TODAY if is_offered(follow, id_) else _NEVER


def _action(follow: FollowUp, id_: str) -> Action:
    return follow.plan.actions[id_]


def _is_open(follow: FollowUp, id_: str) -> bool:
    return _action(follow, id_).status not in CLOSED


def _is_blocked(follow: FollowUp, id_: str) -> bool:
    action = _action(follow, id_)
    return _is_open(follow, id_) and (action.status == "blocked" or action.blocked_by is not None)


def _can_be_blocked(follow: FollowUp, id_: str) -> bool:
    return _is_open(follow, id_) and not _is_blocked(follow, id_)


def _can_start(follow: FollowUp, id_: str) -> bool:
    return _can_be_blocked(follow, id_) and _action(follow, id_).status != "in_progress"


def _a_week_later(follow: FollowUp, id_: str) -> Iterator[date | None]:
    """A week after the due date, or after today where that is over; of a day off the working day after it."""
    due = _action(follow, id_).due
    if due is None or not _is_open(follow, id_):
        return
    later = plus_if_any(max(due, follow.day), 7)
    if later is not None:
        yield DaysOff(follow.plan).first_working_day_from(later)


def _at_checkpoint(follow: FollowUp, id_: str) -> Iterator[date | None]:
    """The first checkpoint after the due date that is still to come."""
    due = _action(follow, id_).due
    if due is None or not _is_open(follow, id_):
        return
    yield from sorted(occurrence.day for occurrence in follow.checkpoints.ahead if occurrence.day > due)[:1]


def _has_no_reading(follow: FollowUp, id_: str) -> bool:
    goal = follow.plan.goals[id_]
    return goal.target is not None and follow.day not in goal.readings


def _can_be_reached(follow: FollowUp, id_: str) -> bool:
    goal = follow.plan.goals[id_]
    return goal.target is None and goal.achieved_on is None


def _unrecorded(follow: FollowUp, id_: str) -> list[date | None]:
    """The days of a series that nobody has recorded, the latest first."""
    unrecorded = follow.checkpoints.of("today", "missed")
    days = {occurrence.day for occurrence in unrecorded if occurrence.series == id_}
    return [*sorted(days, reverse=True)[:_MOST_MISSED]]


def _can_be_told(follow: FollowUp, id_: str) -> bool:
    return follow.day not in follow.plan.communication[id_].told


# --- what is written ------------------------------------------------------------------------------------------------------


def _moved(job: Job, id_: str, day: date | None) -> Outcome:
    assert day is not None, "a due date is moved to a day"
    plan_file = job.plans[0]
    plan = plan_file.loaded.plan
    assert plan is not None, "what could not be read has no items"
    by = (_some_person(job),) if needs_decider(plan, plan.actions[id_], plan_file.day) else ()
    return move(job, (id_,), day.isoformat(), ChangeAsk(_STAND_IN, by), _ASK)


def _blanks_of_move(after: Loaded, id_: str, _today: date) -> tuple[_Path, ...]:
    """The reason of the last move, and who decided on it where the command had to say so."""
    moves = after.places.node(At("actions", id_, ("moves",)))
    assert moves is not None, "a move was written"
    last = len(moves[1].items) - 1 if isinstance(moves[1], Sequence) else 0
    reason, decided_by = ("moves", last, "reason"), ("moves", last, "decided_by")
    has_decider = after.places.node(At("actions", id_, decided_by)) is not None
    return (reason, decided_by) if has_decider else (reason,)


def _typed(job: Job, section: str, id_: str) -> str:
    """An item as somebody would type it at a terminal: with the word for it where others have its id."""
    plan = job.plans[0].loaded.plan
    if plan is None or len(lookup.find(plan, id_)) == 1:
        return id_
    return f"{lookup.word(section, job.language)} {id_}"


def _done(section: str) -> Callable[[Job, str, date | None], Outcome]:
    return lambda job, id_, _day: done(job, (_typed(job, section, id_),), _ASK)


def _held(job: Job, id_: str, day: date | None) -> Outcome:
    return held(job, HeldAsk(id_), RecordAsk(on=day.isoformat() if day is not None else None))


def _with_field(field: str, value: Callable[[Job], str]) -> Callable[[Job, str, date | None], Outcome]:
    return lambda job, id_, _day: set_field(job, _typed(job, "actions", id_), field, (value(job),), _ASK)


def _some_person(job: Job) -> str:
    plan = job.plans[0].loaded.plan
    return next(iter(plan.people), _STAND_IN) if plan is not None else _STAND_IN


# --- all of it ------------------------------------------------------------------------------------------------------------

VERBS: Mapping[str, Verb] = {
    "done": Verb("actions", texts.DONE, _if(_is_open), _done("actions")),
    "start": Verb("actions", texts.START, _if(_can_start), lambda job, id_, _day: start(job, (id_,), _ASK)),
    "unblock": Verb("actions", texts.UNBLOCK, _if(_is_blocked), lambda job, id_, _day: unblock(job, (id_,), _ASK)),
    "block": Verb(
        "actions",
        texts.BLOCK,
        _if(_can_be_blocked),
        lambda job, id_, _day: block(job, id_, BlockAsk(_STAND_IN), _ASK),
        lambda _after, _id, _today: (("blocked_by",),),
    ),
    "move": Verb("actions", texts.MOVE_BY_WEEK, _a_week_later, _moved, _blanks_of_move),
    "move-to-checkpoint": Verb("actions", texts.MOVE_TO_CHECKPOINT, _at_checkpoint, _moved, _blanks_of_move),
    "reading": Verb(
        "goals",
        texts.READING,
        _if(_has_no_reading),
        lambda job, id_, _day: reading(job, (id_, _STAND_IN_NUMBER), _ASK),
        lambda _after, _id, today: (("readings", today),),
    ),
    "reached": Verb("goals", texts.REACHED, _if(_can_be_reached), _done("goals")),
    "held": Verb("checkpoints", texts.HELD, _unrecorded, _held),
    "told": Verb("communication", texts.TOLD, _if(_can_be_told), lambda job, id_, _day: told(job, (id_,), _ASK)),
    "answer": Verb(
        "feedback",
        texts.ANSWER,
        _if(lambda follow, id_: id_ in follow.unanswered),
        lambda job, id_, _day: answer(job, id_, _STAND_IN, _ASK),
        lambda _after, _id, _today: (("answer",),),
    ),
    "add-step": Verb(
        "actions",
        texts.ADD_STEP,
        _if(lambda follow, id_: _action(follow, id_).next_step is None),
        _with_field("next_step", lambda _job: _STAND_IN),
        lambda _after, _id, _today: (("next_step", "what"),),
    ),
    "add-owner": Verb(
        "actions",
        texts.ADD_OWNER,
        _if(lambda follow, id_: _action(follow, id_).owner is None),
        _with_field("owner", _some_person),
        lambda _after, _id, _today: (("owner",),),
    ),
    "add-due": Verb(
        "actions",
        texts.ADD_DUE,
        _if(lambda follow, id_: _action(follow, id_).due is None and not is_ongoing(_action(follow, id_))),
        _with_field("due", lambda job: job.plans[0].day.isoformat()),
        lambda _after, _id, _today: (("due",),),
    ),
}

USUAL = tuple(name for name in VERBS if not name.startswith("add-"))
"""What is offered of an item without a problem that it answers."""

ANSWERS: Mapping[str, tuple[str, ...]] = {
    "overdue-action": ("done", "move", "move-to-checkpoint"),
    "late-start": ("start",),
    "no-next-step": ("add-step",),
    "unowned-action": ("add-owner",),
    "unscheduled-action": ("add-due",),
    "no-fresh-reading": ("reading",),
    "missed-checkpoint": ("held",),
    "late-message": ("told",),
    "unanswered-question": ("answer",),
}
"""By the names of findings: what a person may record in answer to them."""
