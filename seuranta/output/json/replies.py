"""`seuranta.import/1` of replies: what is recorded, what is asked and what is left, for programs; every key always there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from seuranta.output.json.values import day_json
from seuranta.output.words.reply_lines import question, reading
from seuranta.plan.loading.model import Plan
from seuranta.plan.record.facts import (
    Achieved,
    Answered,
    Done,
    DueMoved,
    Fact,
    Freed,
    NewReading,
    NewTopic,
    Started,
    Step,
    Stuck,
    Told,
)
from seuranta.plan.record.facts import Asked as QuestionAsked
from seuranta.plan.replies.outcomes import Asked, Left, Said, Taken, Understood

_Row = tuple[str, str, str | None, str]
"""The item, the field, what stands there now and what will."""


def replies_json(
    file: str, understood: Understood, plan: Plan, path: str, language: str, *, is_written: bool
) -> dict[str, Any]:
    """The whole answer, with the keys that an import of a table has."""
    asked, left = understood.asked, understood.left
    taken = sum(len(taken.facts) for taken in understood.taken)
    unchanged = sum(outcome.why == "nothing-new" for outcome in left)
    return {
        "schema": "seuranta.import/1",
        "table": {"path": file, "kind": "replies", "known_as": None, "sheets": [], "headings": [], "columns": []},
        "plan": path,
        "written": is_written,
        "goals": [],
        "actions": [],
        "facts": [fact for taken in understood.taken for fact in _facts(taken, plan)],
        "conflicts": [],
        "reports": [],
        "asked": [_asked(outcome, plan, language) for outcome in asked],
        "left": [_left(outcome) for outcome in left],
        "counts": {"new": 0, "changed": taken, "unchanged": unchanged, "not_understood": len(asked)},
    }


def _said(said: Said) -> dict[str, Any]:
    return {"line": said.line, "from": said.who, "day": day_json(said.day)}


def _facts(taken: Taken, plan: Plan) -> Iterator[dict[str, Any]]:
    for fact in taken.facts:
        for item, field, old, new in _rows(fact, plan):
            yield {"item": item, "field": field, "old": old, "new": new, "cell": None, **_said(taken.said)}


def _asked(asked: Asked, plan: Plan, language: str) -> dict[str, Any]:
    return {
        **_said(asked.said),
        "text": asked.said.text,
        "name": asked.question,
        "question": question(asked, language),
        "items": [item.id for item in asked.items],
        "readings": [reading(facts, plan, language) for facts in asked.readings if asked.wants is None],
    }


def _left(left: Left) -> dict[str, Any]:
    item = left.item.id if left.item is not None else None
    return {**_said(left.said), "text": left.said.text, "name": left.why, "item": item}


def _rows(fact: Fact, plan: Plan) -> Iterator[_Row]:
    """What a fact changes, field by field, as an import of a table says it."""
    match fact:
        case Done(action, day):
            yield from _status(action, "done", day, plan)
        case Started(action) | Freed(action):
            yield from _status(action, "in_progress", None, plan)
        case Stuck(action, day, obstacle):
            yield from _status(action, "blocked", day, plan)
            yield action, "blocked_by", plan.actions[action].blocked_by, obstacle
        case DueMoved(action, _, old, new, reason):
            yield action, "due", day_json(old), new.isoformat()
            if reason is not None:
                yield action, "reason", None, reason
        case Step(action, what, who, by):
            before = plan.actions[action].next_step
            step = ", ".join(filter(None, (what, who, day_json(by))))
            yield action, "next_step", before.what if before is not None else None, step
        case _:
            yield from _rows_of_others(fact, plan)


def _rows_of_others(fact: Fact, plan: Plan) -> Iterator[_Row]:
    match fact:
        case NewReading(goal, day, value):
            before = plan.goals[goal].readings.get(day)
            yield goal, "readings", str(before.value) if before is not None else None, f"{day.isoformat()} {value}"
        case Achieved(goal, day):
            yield goal, "achieved_on", None, day.isoformat()
        case Told(message, day):
            yield message, "told", None, day.isoformat()
        case Answered(item, answer, _):
            yield item, "answer", None, answer
        case QuestionAsked(item, text, _, _):
            yield item, "question", None, text
        case NewTopic(item, title, _, _, _):
            yield item, "topic", None, title


def _status(action: str, status: str, day: date | None, plan: Plan) -> Iterator[_Row]:
    before = plan.actions[action]
    yield action, "status", before.status, status
    if day is not None:
        yield action, "day", day_json(before.status_day), day.isoformat()
