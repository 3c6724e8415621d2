"""What replies mean in a plan: every reply of `tests/replies`, as people send them, with exactly what must come of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import REPOSITORY

from seuranta.output.words.reminder_returns import is_reminder_line
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.record.facts import (
    Answered,
    Done,
    DueMoved,
    Fact,
    Freed,
    NewReading,
    Started,
    Step,
    Stuck,
    Told,
)
from seuranta.plan.record.facts import Asked as QuestionAsked
from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.letters import Settled
from seuranta.plan.replies.outcomes import Reading, Understood
from seuranta.plan.replies.reading import read_replies
from seuranta.plan.replies.understanding import understood
from seuranta.plan.values.dates import read_day

TODAY = date(2026, 12, 1)
FOLDER = Path(__file__).parent / "replies"
PLANS = {"finnish": "konepaja", "finnish-later": "konepaja", "english": "pine", "english-later": "pine"}
MARKS = ("= ", "? ", "! ")


class Reply(NamedTuple):
    """A text as it was sent, who sent it and when, where it does not tell, and what must come of it."""

    plan: str
    sender: str | None
    day: date | None
    text: str
    expected: tuple[str, ...]


def replies() -> Iterator[Reply]:
    for name, plan in PLANS.items():
        for block in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n"):
            head, *lines = block.split("\n")
            sender, _, day = head.partition(" ")
            text = "\n".join(line for line in lines if not line.startswith(MARKS))
            yield Reply(plan, sender, read_day(day), text, tuple(line for line in lines if line.startswith(MARKS)))


def threads() -> Iterator[Reply]:
    """Mails and chats, which tell themselves who sent what, and when."""
    for block in (FOLDER / "threads.txt").read_text(encoding="utf-8").strip().split("\n=====\n"):
        text, _, expected = block.partition("\n-----\n")
        plan, _, sent = text.partition("\n")
        yield Reply(plan, None, None, sent, tuple(expected.splitlines()))


@cache
def desk(name: str) -> Desk:
    """The plan of an example; its people are reminded of all that is open of theirs."""
    path = REPOSITORY / "examples" / name / "roadmap.yaml"
    loaded = load_bytes(str(path), path.read_bytes())
    plan = loaded.plan
    assert plan is not None

    def points(who: str, _day: date) -> tuple[ItemId, ...]:
        items = [
            ItemId("actions", id_) for id_, action in plan.actions.items() if action.status not in ("done", "dropped")
        ]
        items += [ItemId("goals", id_) for id_ in plan.goals]
        owners = {item: getattr(plan, item.section)[item.id].owner for item in items}
        return tuple(item for item, owner in owners.items() if owner is not None and owner.name == who)

    return Desk(loaded, plan, named_people(plan), TODAY, points)


def understood_of(reply: Reply) -> Understood:
    thread = read_replies(reply.text.encode(), TODAY, is_reminder_line)
    return understood(thread, desk(reply.plan), Settled({}, reply.sender, reply.day))


@pytest.mark.parametrize("reply", [*replies(), *threads()], ids=lambda reply: reply.text.replace("\n", " / ")[:60])
def test_a_reply_comes_to_exactly_this(reply: Reply) -> None:
    assert sorted(shown(understood_of(reply), reply.expected)) == sorted(reply.expected)


def test_nobody_answers_in_an_endless_line() -> None:
    result = understood_of(Reply("konepaja", "Mikko", TODAY, "8 valmis, " * 5000, ()))

    assert list(shown(result, ())) == ["? unclear"]


def shown(result: Understood, expected: tuple[str, ...]) -> Iterator[str]:
    """What came of a reply, a line each; what is left only where that is expected, or nothing else came."""
    for taken in result.taken:
        yield f"= {of_reading(taken.facts)}"
    for asked in result.asked:
        yield f"? {asked.question} {' | '.join(map(of_reading, asked.readings))}".rstrip()
    if any(line.startswith("! ") for line in expected) or not (result.taken or result.asked):
        for left in result.left:
            yield f"! {left.why} {left.item.id if left.item is not None else ''}".rstrip()


def of_reading(facts: Reading) -> str:
    return "; ".join(map(of_fact, facts)) or "-"


def of_fact(fact: Fact) -> str:
    match fact:
        case Done(action, day):
            return f"{action} done {day}"
        case DueMoved(action, _, _, new, reason):
            return f"{action} due {new}: {reason or ''}".rstrip()
        case Stuck(action, day, obstacle):
            return f"{action} stuck {day} {obstacle}".rstrip()
        case Step(action, what, who, by):
            return f"{action} next {what} ({who}, {by})"
        case Started(action):
            return f"{action} started"
        case Freed(action):
            return f"{action} freed"
    return _of_another(fact)


def _of_another(fact: Fact) -> str:
    """A fact of something else than an action."""
    match fact:
        case NewReading(goal, day, value):
            return f"{goal} = {value} on {day}"
        case Told(message, day):
            return f"{message} told {day}"
        case Answered(question, answer, _):
            return f"{question} answered {answer}"
        case QuestionAsked(_, question, _, day):
            return f"question {day}: {question}"
    raise TypeError(fact)
