"""The messages of a thread: who sent each, on which day, and the lines that may be answers; not what they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time
from typing import NamedTuple


class Line(NamedTuple):
    """A line of the text that was read, with its number from 1; `text` is without the spaces around it."""

    number: int
    text: str


class Message(NamedTuple):
    """What one person wrote at one time. `sender` is a name or a telephone number as the thread shows it, `address` one
    of mail; all are None where the thread tells none. `at` is its time where it is one of a chat.
    """

    lines: tuple[Line, ...]
    sender: str | None = None
    address: str | None = None
    day: date | None = None
    at: time | None = None


def goes_on(before: Message, message: Message) -> bool:
    """Whether a message of a chat goes on with the one before: of the same person, within a few minutes."""
    if before.at is None or message.at is None or (before.sender, before.day) != (message.sender, message.day):
        return False
    return is_soon(before.at, message.at)


_A_FEW_MINUTES = 5


def is_soon(one: time, other: time) -> bool:
    """Whether two times of a day are a few minutes apart."""
    return abs(_minutes(one) - _minutes(other)) <= _A_FEW_MINUTES


def _minutes(clock: time) -> int:
    return 60 * clock.hour + clock.minute


class Thread(NamedTuple):
    """The messages in the order of the text, none without lines. `left` are all other lines that hold a text: quoted,
    signed with, put there by a program, or of a reminder.
    """

    messages: tuple[Message, ...]
    left: tuple[Line, ...]


def with_answers(thread: Thread, answer_in: Callable[[str], str]) -> Thread:
    """The thread with what of each line is an answer."""
    messages = (
        message._replace(lines=tuple(line._replace(text=answer_in(line.text)) for line in message.lines))
        for message in thread.messages
    )
    return thread._replace(messages=tuple(messages))


def joined(threads: Iterable[Thread]) -> Thread:
    """Several threads one behind the other; their lines are numbered each from 1."""
    every = list(threads)
    messages = [message for thread in every for message in thread.messages]
    return Thread(tuple(messages), tuple(line for thread in every for line in thread.left))
