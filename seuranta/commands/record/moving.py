"""`move` and `drop`: what was agreed is changed, with a reason, and those who wait for it are named before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record.naming import new_id
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record, shown_first
from seuranta.commands.record.touched import touched
from seuranta.output.words import record_texts as texts
from seuranta.output.words.phrases import bare_day, say, short_day
from seuranta.plan.follow.actions import is_ongoing
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Action
from seuranta.plan.record.facts import Decided, Dropped, DueMoved, Fact, needs_decider


class ChangeAsk(NamedTuple):
    """Why something that was agreed is changed, who decided on it, and when it is looked at again."""

    reason: str | None = None
    decided_by: tuple[str, ...] = ()
    review: str | None = None


def move(job: Job, typed: Iterable[str], to: str, why: ChangeAsk, ask: RecordAsk) -> Outcome:
    """A new due date, with the old one, the day and the reason kept."""
    return record(job, ask, lambda scene: _moved(scene, tuple(typed), to, why))


def drop(job: Job, typed: Iterable[str], why: ChangeAsk, ask: RecordAsk) -> Outcome:
    """Actions that are given up; with a day to look again, or who decided, also a decision."""
    return record(job, ask, lambda scene: _dropped(scene, tuple(typed), why))


# --- move ---------------------------------------------------------------------------------------------------------


def _moved(scene: Scene, typed: tuple[str, ...], to: str, why: ChangeAsk) -> Recording:
    day = scene.due_day("PÄIVÄ" if scene.language == "fi" else "DATE", to)
    actions = {item: _movable(scene, item) for item in scene.items(typed, "actions")}
    names = {item: scene.named(item, word) for item, word in zip(actions, typed, strict=False)}
    notes = [
        scene.say(texts.ALREADY_DUE, item=names[item], day=short_day(day, scene.today, scene.language))
        for item, action in actions.items()
        if action.due == day
    ]
    changed = {item: action for item, action in actions.items() if action.due != day}
    first = shown_first(touched(scene, [item for item, action in changed.items() if action.due]), scene.job.width)
    asked = scene.job.question is not None and not (why.reason or "").strip()
    return Recording(
        scene.changes(*_moves(scene, changed, day, why, first)),
        lambda after: [*notes, *(_due_now(scene, after, item, names[item]) for item in changed)],
        first="" if asked else first,
        note=" ".join(notes),
    )


def _movable(scene: Scene, item: ItemId) -> Action:
    action = scene.plan.actions[item.id]
    if action.status in ("done", "dropped"):
        raise UserError(f"is-{action.status}", id=item.id, day=action.status_day)
    if is_ongoing(action):
        raise UserError("is-ongoing", id=item.id)
    return action


def _moves(scene: Scene, actions: dict[ItemId, Action], day: date, why: ChangeAsk, first: str) -> Iterator[DueMoved]:
    reason = ""
    if any(action.due for action in actions.values()):
        reason = scene.given(why.reason, texts.WHY_MOVED, UserError("reason-missing"), first)
    for item, action in actions.items():
        fact = DueMoved(item.id, scene.day, action.due, day)
        if action.due is not None:
            by = _deciders(scene, action, why)
            number = len(action.moves) + 1
            fact = fact._replace(reason=reason, decided_by=by, number=number, typed=scene.before.typed_due(item.id))
        yield fact


def _deciders(scene: Scene, action: Action, why: ChangeAsk) -> tuple[str, ...]:
    """Who decided on a move; from the third on somebody has, unless a decision says it."""
    count = len(action.moves) + 1
    if why.decided_by or not needs_decider(scene.plan, action, scene.day):
        return why.decided_by
    answer = scene.given(None, texts.WHO_DECIDED, UserError("decision-missing", n=count), n=count)
    return tuple(name.strip() for name in answer.split(",") if name.strip())


def _due_now(scene: Scene, after: FollowUp, item: ItemId, name: str) -> str:
    action = after.plan.actions[item.id]
    assert action.due is not None
    day = short_day(action.due, scene.today, scene.language)
    before = scene.plan.actions[item.id].due
    if before is None:
        return scene.say(texts.DUE_SET, item=name, day=day)
    was = bare_day(before, scene.today, scene.language)
    return scene.say(texts.MOVED_TO, item=name, day=day, before=was, n=len(action.moves))


# --- drop ---------------------------------------------------------------------------------------------------------


def _dropped(scene: Scene, typed: tuple[str, ...], why: ChangeAsk) -> Recording:
    items = scene.items(typed, "actions")
    names = {item: scene.named(item, word) for item, word in zip(items, typed, strict=False)}
    notes, changed = [], []
    for item in items:
        action = scene.plan.actions[item.id]
        if action.status == "done":
            raise UserError("is-done", id=item.id, day=action.status_day)
        if action.status == "dropped" and action.status_day is not None and action.reason:
            notes.append(scene.say(texts.ALREADY_DROPPED, item=names[item], day=action.status_day))
        else:
            changed.append(item)
    if not changed:
        return Recording(note=" ".join(notes))
    first = shown_first(touched(scene, changed), scene.job.width)
    asked = scene.job.question is not None and not (why.reason or "").strip()
    reason = scene.given(why.reason, texts.WHY_DROPPED, UserError("reason-missing"), first)
    decision = _decision(scene, changed, reason, why)
    facts: list[Fact] = [Dropped(item.id, scene.day, reason) for item in changed]
    if decision is not None:
        facts.append(decision)
    return Recording(
        scene.changes(*facts),
        lambda _after: [*notes, *_gone(scene, changed, names, decision)],
        first="" if asked else first,
    )


def _decision(scene: Scene, items: list[ItemId], reason: str, why: ChangeAsk) -> Decided | None:
    if not why.review and not why.decided_by:
        return None
    titles = ", ".join(f"{item.id} {scene.plan.actions[item.id].title or ''}".strip() for item in items)
    decision = say(texts.GIVEN_UP, scene.written_in, item=titles)
    affects = tuple(item.id for item in items)
    review = scene.due_day("--review", why.review) if why.review else None
    id_ = new_id(scene.file.loaded, "decisions", scene.written_in)
    return Decided(id_, decision, scene.day, reason, why.decided_by, affects, review)


def _gone(scene: Scene, items: list[ItemId], names: dict[ItemId, str], decision: Decided | None) -> Iterator[str]:
    for item in items:
        yield scene.say(texts.DROPPED, item=names[item], day=bare_day(scene.day, scene.today, scene.language))
    if decision is not None:
        yield scene.say(texts.DECIDED, id=decision.id, decision=f"{decision.decision}.")
        if decision.review_on is not None:
            yield scene.say(texts.LOOK_AGAIN, day=bare_day(decision.review_on, scene.today, scene.language))
