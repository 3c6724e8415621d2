"""`start`, `done`, `block` and `unblock`: how far an action has come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record, shown_first
from seuranta.commands.record.touched import touched
from seuranta.output.words import record_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import named_in_sentence
from seuranta.output.words.phrases import bare_day
from seuranta.output.words.situation import next_step
from seuranta.plan.edit import Change, Put, Value
from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Action
from seuranta.plan.record.facts import Achieved, Done, Freed, Produced, Started, Step, Stuck
from seuranta.plan.words.diagnostic import At


class BlockAsk(NamedTuple):
    """What stands in the way, and the next step: what, who and by when."""

    obstacle: str | None = None
    next_step: str | None = None
    who: str | None = None
    by: str | None = None


def start(job: Job, typed: Iterable[str], ask: RecordAsk) -> Outcome:
    """Actions that somebody has begun to work on."""
    return record(job, ask, partial(_each, _started, tuple(typed), ("actions",), _nothing_more))


def done(job: Job, typed: Iterable[str], ask: RecordAsk, result: str | None = None) -> Outcome:
    """Actions that are finished, one of them with what came of it; goals of yes or no that are reached."""
    words = tuple(typed)
    if result and len(words) > 1:
        raise UserError("result-of-several")
    record_one = partial(_done, result=(result or "").strip())
    return record(job, ask, partial(_each, record_one, words, ("actions", "goals"), _freed_by))


def unblock(job: Job, typed: Iterable[str], ask: RecordAsk) -> Outcome:
    """Actions whose obstacle is gone: they go on."""
    return record(job, ask, partial(_each, _unblocked, tuple(typed), ("actions",), _nothing_more))


def block(job: Job, typed: str, obstacle: BlockAsk, ask: RecordAsk) -> Outcome:
    """An action that cannot go on, what stands in the way and what is done about it."""
    return record(job, ask, lambda scene: _blocked(scene, typed, obstacle))


_RecordOne = Callable[[Scene, ItemId, str], Recording]
_Then = Callable[[Scene, FollowUp, Iterable[ItemId]], Iterable[str]]


def _each(
    record_one: _RecordOne, typed: tuple[str, ...], sections: tuple[str, ...], then: _Then, scene: Scene
) -> Recording:
    """The same fact of several items, as one; what follows from all of them together is said by `then`."""
    items: dict[ItemId, str] = {}
    for word in typed:
        items.setdefault(scene.item(word, *sections), word)
    recordings = {item: record_one(scene, item, word) for item, word in items.items()}
    changed = [item for item, recording in recordings.items() if recording.changes]

    def sentences(after: FollowUp) -> Iterator[str]:
        for recording in recordings.values():
            yield from (recording.note,) if recording.note else recording.said(after)
        yield from then(scene, after, changed)

    changes = chain.from_iterable(recording.changes for recording in recordings.values())
    return Recording(tuple(changes), sentences, note=" ".join(recording.note for recording in recordings.values()))


def _nothing_more(_scene: Scene, _after: FollowUp, _items: Iterable[ItemId]) -> Iterable[str]:
    return ()


# --- start --------------------------------------------------------------------------------------------------------


def _started(scene: Scene, item: ItemId, typed: str) -> Recording:
    action, name = scene.plan.actions[item.id], scene.named(item, typed)
    _refuse_closed(action)
    if action.status == "blocked" or action.blocked_by is not None:
        raise UserError("is-blocked", id=item.id)
    if action.status == "in_progress":
        return Recording(note=scene.say(texts.ALREADY_STARTED, item=name))
    return Recording(scene.changes(Started(item.id)), lambda after: _begun(scene, after, item, name))


def _begun(scene: Scene, after: FollowUp, item: ItemId, name: str) -> Iterator[str]:
    yield scene.say(texts.STARTED, item=name)
    waits_for = after.actions[item.id].waits_for
    if waits_for:
        yield scene.say(texts.STILL_WAITS, ids=named_in_sentence(waits_for, scene.language), n=len(waits_for))


# --- done ---------------------------------------------------------------------------------------------------------


def _done(scene: Scene, item: ItemId, typed: str, result: str) -> Recording:
    name = scene.named(item, typed)
    if item.section == "goals":
        return _reached(scene, item, name, result)
    action = scene.plan.actions[item.id]
    if action.status == "dropped":
        raise UserError("is-dropped", id=item.id, day=action.status_day)
    if action.status == "done" and action.status_day is not None:
        if scene.day not in (action.status_day, scene.today):
            raise UserError("is-done-otherwise", id=item.id, day=action.status_day, new=scene.day)
        return _produced(scene, item, name, result)
    facts = (Done(item.id, scene.day), *((Produced(item.id, result),) if result else ()))
    return Recording(scene.changes(*facts), lambda after: _finished(scene, after, item, name))


def _produced(scene: Scene, item: ItemId, name: str, result: str) -> Recording:
    """What came of an action that was done already."""
    action = scene.plan.actions[item.id]
    if not result or result == action.result:
        return Recording(note=scene.say(texts.ALREADY_DONE, item=name, day=action.status_day))
    sentence = scene.say(texts.RESULT_NOTED, item=name, result=result)
    return Recording(scene.changes(Produced(item.id, result)), lambda _after: (sentence,))


def _reached(scene: Scene, item: ItemId, name: str, result: str) -> Recording:
    if result:
        raise UserError("result-of-goal", id=item.id)
    goal = scene.plan.goals[item.id]
    if goal.target is not None:
        raise UserError("reading-of-goal", id=item.id)
    if goal.achieved_on is not None:
        return Recording(note=scene.say(texts.REACHED, item=name, day=goal.achieved_on))
    sentence = scene.say(texts.REACHED, item=name, day=scene.day)
    return Recording(scene.changes(Achieved(item.id, scene.day)), lambda _after: (sentence,))


def _finished(scene: Scene, after: FollowUp, item: ItemId, name: str) -> Iterator[str]:
    action = after.actions[item.id]
    if action.days:
        yield scene.say(texts.DONE_LATE, item=name, n=action.days)
    else:
        yield scene.say(texts.DONE_IN_TIME if action.fact.due is not None else texts.DONE, item=name)
    if action.action.result is not None:
        yield scene.say(texts.RESULT_IS, result=action.action.result)


def _freed_by(scene: Scene, after: FollowUp, items: Iterable[ItemId]) -> Iterator[str]:
    """What can start now that something is done, and the goals for which there is nothing left to do."""
    done = [action.id for action in items if action.section == "actions"]
    before = scene.follow.actions
    free = [
        name
        for name, action in after.actions.items()
        if action.is_open
        and action.fact.status == "planned"
        and not action.waits_for
        and set(done) & set(before[name].waits_for)
    ]
    if free:
        yield scene.say(texts.CAN_START, ids=named_in_sentence(free, scene.language), n=len(free))
    for goal in dict.fromkeys(goal for action in done for goal in after.plan.actions[action].goal):
        if all(not action.is_open for action in after.actions.values() if goal in action.action.goal):
            yield scene.say(texts.ALL_DONE, id=goal)


# --- block --------------------------------------------------------------------------------------------------------


def _blocked(scene: Scene, typed: str, ask: BlockAsk) -> Recording:
    item = scene.item(typed, "actions")
    action, name = scene.plan.actions[item.id], scene.named(item, typed)
    _refuse_closed(action)
    step = _step(scene, item, action, ask)
    given = ask.obstacle or (action.blocked_by if step else None)
    obstacle = scene.given(given, texts.WHAT_BLOCKS, UserError("obstacle-missing", id=item.id))
    changes = (*scene.changes(Stuck(item.id, scene.day, obstacle)), *step)
    first = shown_first(touched(scene, (item,)), scene.job.width)
    return Recording(changes, lambda after: _stuck(scene, after, item, name), first=first)


def _step(scene: Scene, item: ItemId, action: Action, ask: BlockAsk) -> tuple[Change, ...]:
    """The next step in place of the one before; without a new one, who takes it or by when."""
    by = scene.due_day("--by", ask.by) if ask.by else None
    if ask.next_step:
        return scene.changes(Step(item.id, ask.next_step, ask.who or None, by))
    details: dict[str, Value | None] = {"who": ask.who or None, "by": by}
    given = {name: value for name, value in details.items() if value is not None}
    if given and action.next_step is None:
        raise UserError("step-missing")
    return tuple(Put(At(item.section, item.id, ("next_step", name)), value) for name, value in given.items())


def _stuck(scene: Scene, after: FollowUp, item: ItemId, name: str) -> Iterator[str]:
    action = after.plan.actions[item.id]
    yield scene.say(texts.BLOCKED, item=name, obstacle=_unended(action.blocked_by or ""))
    if action.next_step is not None:
        yield scene.say(texts.NEXT_STEP, step=_unended(next_step(action.next_step, after, scene.language)))


def _unended(text: str) -> str:
    """A text that a sentence goes on to end."""
    return safe(text).rstrip(" .")


# --- unblock ------------------------------------------------------------------------------------------------------


def _unblocked(scene: Scene, item: ItemId, typed: str) -> Recording:
    action, name = scene.plan.actions[item.id], scene.named(item, typed)
    _refuse_closed(action)
    changes = scene.changes(Freed(item.id, is_begun=False))
    if not changes:
        return Recording(note=scene.say(texts.ALREADY_FREE, item=name))
    return Recording(changes, lambda after: _freed(scene, after, item, name))


def _freed(scene: Scene, after: FollowUp, item: ItemId, name: str) -> Iterator[str]:
    yield scene.say(texts.UNBLOCKED, item=name)
    action = after.actions[item.id]
    if action.is_overdue and action.fact.due is not None:
        yield scene.say(texts.IS_LATE, n=action.days, day=bare_day(action.fact.due, scene.today, scene.language))


# --- what they share ----------------------------------------------------------------------------------------------


def _refuse_closed(action: Action) -> None:
    if action.status in CLOSED:
        raise UserError(f"is-{action.status}", id=action.id, day=action.status_day)
