"""The messages of a thread: who sent each, on which day, and the lines that may be answers; not what they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple


class Line(NamedTuple):
    """A line of the text that was read, with its number from 1; `text` is without the spaces around it."""

    number: int
    text: str


class Message(NamedTuple):
    """What one person wrote at one time. `sender` is a name or a telephone number as the thread shows it, `address` one
    of mail; all are None where the thread tells none.
    """

    lines: tuple[Line, ...]
    sender: str | None = None
    address: str | None = None
    day: date | None = None


class Thread(NamedTuple):
    """The messages in the order of the text, none without lines. `left` are all other lines that hold a text: quoted,
    signed with, put there by a program, or of a reminder.
    """

    messages: tuple[Message, ...]
    left: tuple[Line, ...] = ()


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
