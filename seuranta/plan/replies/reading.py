"""From the bytes of a pasted text to the messages in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from seuranta.plan.replies.thread import Line, Message, Thread
from seuranta.plan.tables.text_file import decode

IsOurs = Callable[[str], bool]
"""Whether a line could stand in a reminder: such a line is nobody's answer, whoever sent it."""


def read_replies(data: bytes, today: date, is_ours: IsOurs) -> Thread:
    """The messages of a text. `today` is the day on which it is read: nobody has answered later."""
    del today
    lines = [Line(number, text.strip()) for number, text in enumerate(decode(data).splitlines(), 1)]
    texts = [line for line in lines if line.text]
    answers = tuple(line for line in texts if not is_ours(line.text))
    left = tuple(line for line in texts if line not in answers)
    return Thread((Message(answers),) if answers else (), left)
