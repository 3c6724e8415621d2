"""All that a thread of replies says: message by message, then what several of them say of one item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.letters import Letter, Settled, changes_others, doubted, takes_back
from seuranta.plan.replies.outcomes import Asked, Left, Outcome, Said, Taken, Understood
from seuranta.plan.replies.senders import Sender, sender_of
from seuranta.plan.replies.settling import settled
from seuranta.plan.replies.small_talk import is_talk
from seuranta.plan.replies.thread import Thread, goes_on
from seuranta.plan.replies.which_item import Items


def understood(thread: Thread, desk: Desk, known: Settled) -> Understood:
    """What every line comes to, in the order of the lines."""
    items = Items(desk.plan)
    outcomes: list[Outcome] = []
    asked_by: str | None = None
    for before, message in zip((None, *thread.messages), thread.messages, strict=False):
        letter = Letter(message, desk, items, known, asked_by if message.at is not None else None)
        for made in letter.lines():
            said = made[0].said
            is_back = takes_back(said.text)
            if is_back or changes_others(made):
                outcomes = list(_doubtful(outcomes, said, on_any_day=is_back))
            outcomes += made
        if letter.has_comment and before is not None and goes_on(before, message):
            outcomes = list(_doubtful(outcomes, outcomes[-1].said))
        if message.at is not None and letter.speaks_to_others:
            asked_by = letter.who
    left = (Left(Said(line.number, line.text), "not-read") for line in thread.left)
    every = sorted(chain(settled(outcomes), left), key=lambda outcome: outcome.said.line)
    return Understood(
        tuple(each for each in every if isinstance(each, Taken)),
        tuple(each for each in every if isinstance(each, Asked)),
        tuple(each for each in every if isinstance(each, Left)),
    )


def _doubtful(before: Iterable[Outcome], said: Said, *, on_any_day: bool = False) -> Iterator[Outcome]:
    """What was understood before a line of the same person that may say more of what they said that day, or take it back."""
    for outcome in before:
        is_about = outcome.said.who == said.who and (on_any_day or outcome.said.day == said.day)
        yield doubted(outcome) if is_about else outcome


def senders(thread: Thread, desk: Desk, known: Settled) -> Iterator[Sender]:
    """Who sent something that may be an answer, each once."""
    seen = set()
    for message in thread.messages:
        sender = sender_of(message.sender, message.address, desk.plan, desk.people, known.senders)
        if sender not in seen and not all(is_talk(line.text) for line in message.lines):
            seen.add(sender)
            yield sender
