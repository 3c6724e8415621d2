"""What documents say of moved due dates and dropped actions."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.output.documents import texts
from seuranta.output.words import phrases
from seuranta.output.words.items import name, people
from seuranta.output.words.phrases import say
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Move


class Moved(NamedTuple):
    """A move of an action's due date, which one it was, and what it became."""

    action: ActionOn
    move: Move
    number: int
    new: date | None
    is_undecided: bool


def moves_since(follow: FollowUp, since: date | None) -> list[Moved]:
    """The moves recorded after a day, and those before that still wait for a decision; oldest first."""
    undecided = follow.items_with("undecided-move")
    recorded = []
    for item, action in follow.actions.items():
        moves = action.fact.moves
        for at, move in enumerate(moves):
            waits = item in undecided and at == len(moves) - 1
            if waits or since is None or move.date > since:
                new = moves[at + 1].old if at + 1 < len(moves) else action.fact.due
                recorded.append(Moved(action, move, at + 1, new, waits))
    return sorted(recorded, key=lambda moved: moved.move.date)


def drops_since(follow: FollowUp, since: date | None) -> list[ActionOn]:
    """The actions dropped after a day, oldest first."""
    dropped = [
        action
        for action in follow.actions.values()
        if action.state == "dropped"
        and (since is None or action.action.status_day is None or action.action.status_day > since)
    ]
    return sorted(dropped, key=lambda action: action.action.status_day or date.min)


def move_item(moved: Moved, language: str) -> str:
    said = say(texts.MOVE, language, title=name(moved.action), old=moved.move.old, new=moved.new, n=moved.number)
    decided = say(phrases.DECIDED_BY, language, who=people(moved.move.decided_by)) if moved.move.decided_by else ""
    if moved.is_undecided:
        decided = texts.UNDECIDED.fill(language)
    reason = moved.move.reason or texts.NO_REASON.fill(language)
    return "; ".join(filter(None, (f"{said}: {reason}", decided)))


def drop_item(action: ActionOn, language: str) -> str:
    reason = action.action.reason or texts.NO_REASON.fill(language)
    if action.action.status_day is None:
        return f"{name(action)}: {phrases.ACTION_STATES['dropped'].fill(language)}: {reason}"
    return f"{say(texts.DROP, language, title=name(action), day=action.action.status_day)}: {reason}"
