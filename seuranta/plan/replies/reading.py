"""From the bytes of a pasted text, of an exported chat or of a mail to the messages in it.

The text is gone through line by line: a line begins a message, is quoted, was put there by a program, or may be an answer.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from seuranta.plan.replies import bubbles, headers
from seuranta.plan.replies.broken_lines import IsOurs, ours, unbroken
from seuranta.plan.replies.chat_archive import unpacked
from seuranta.plan.replies.mail_file import is_mail_file, mails_in
from seuranta.plan.replies.names_before import NamesBefore
from seuranta.plan.replies.put_there import begins_signature, is_from_chat, is_said_by_program, is_signed_by_phone, seen
from seuranta.plan.replies.stamps import Stamp
from seuranta.plan.replies.thread import Line, Message, Thread, joined
from seuranta.plan.replies.two_bubbles import Bubble, with_ids
from seuranta.plan.tables.text_file import decode


def read_replies(data: bytes, today: date, is_ours: IsOurs, names: Collection[str] = ()) -> Thread:
    """The messages of a text. `today` is the day on which it is read: nobody has answered later. `names` are people who may
    stand before an answer of theirs: `Mikko: 8 valmis`.

    Of a file of mail the lines are numbered as its text is read.
    """
    data = unpacked(data)
    mails = mails_in(data, today) if is_mail_file(data) else ()
    if mails:
        return joined(_read(mail.text, today, is_ours, names, mail.header) for mail in mails)
    return _read(decode(data), today, is_ours, names, None)


def _read(text: str, today: date, is_ours: IsOurs, names: Collection[str], own: headers.Block | None) -> Thread:
    reader = _Reader(text.splitlines(), today, names, own)
    reader.go_through()
    left = set(reader.left)
    messages: list[Message] = []
    for bubble in with_ids(reader.bubbles):
        of_reminders = set(ours(bubble.lines, is_ours))
        left |= of_reminders
        lines = unbroken(line for line in bubble.lines if line not in of_reminders)
        if lines:
            messages.append(Message(lines, bubble.sender, bubble.address, bubble.day, bubble.clock))
    return Thread(tuple(messages), tuple(sorted(left)))


class _Reader:
    """Where the reading of a text stands. `is_silent`: what follows belongs to a quoted mail, and is nobody's answer."""

    def __init__(self, typed: list[str], today: date, names: Collection[str], own: headers.Block | None) -> None:
        self.bubbles: list[Bubble] = []
        self.left: list[Line] = []
        self._typed = typed
        self._lines = [seen(line) for line in typed]
        self._today = today
        self._names = NamesBefore(names, self._lines)
        self._begun = [bubbles.beginning(line) for line in self._lines]
        self._order = bubbles.order_of([begun for begun in self._begun if begun is not None], today)
        self._is_mail = own is not None
        self._is_silent = self._is_signature = False
        self._last: Stamp | None = own.stamp if own is not None else None
        self._open = _of_mail(own) if own is not None else Bubble([])
        self.bubbles.append(self._open)

    def go_through(self) -> None:
        at = 0
        while at < len(self._lines):
            if self._lines[at]:
                at += self._take(at)
            else:
                at += 1

    def _take(self, at: int) -> int:
        """Takes what begins at a line; returns how many lines that are."""
        text = self._lines[at]
        begun = self._begun[at]
        if begun is not None:
            return self._begin_bubble(at, begun)
        if text.startswith((">", "|")):
            self._is_signature = False
            return self._leave(at, 1)
        block = headers.block_at(self._lines, at, self._today)
        if block is not None:
            return self._begin_mail(at, block)
        wrote = headers.wrote_at(self._lines, at)
        if wrote:
            self._is_silent = self._is_silent or not self._is_quoted_below(at + wrote)
            return self._leave(at, wrote)
        if headers.is_separator(text):
            self._is_silent = self._is_silent or self._is_mail or bool(self._open.lines)
            return self._leave(at, 1)
        return self._take_line(at, text)

    def _take_line(self, at: int, text: str) -> int:
        if begins_signature(text):
            self._is_signature = True
        if self._is_silent or self._is_signature or is_signed_by_phone(text) or is_from_chat(text):
            return self._leave(at, 1)
        is_told = self._is_mail or self._open.clock is not None
        name, answer = (None, text) if is_told else self._names.split(text)
        if name is not None:
            self._begin(Bubble([], name, None, self._open.day))
        self._open.lines.append(Line(at + 1, answer))
        return 1

    def _leave(self, at: int, size: int) -> int:
        self.left += (Line(number + 1, self._lines[number]) for number in range(at, at + size) if self._lines[number])
        return size

    def _is_quoted_below(self, at: int) -> bool:
        """Whether the next line with a text is quoted by a mark of its own."""
        below = next((text for text in self._lines[at:] if text), "")
        return below.startswith(">")

    # --- a message begins

    def _begin_bubble(self, at: int, begun: bubbles.Beginning) -> int:
        self._is_silent = self._is_signature = self._is_mail = False
        day = bubbles.day_in(begun, self._order, self._today)
        self._last = Stamp(day, begun.clock) if day is not None else None
        self._begin(Bubble([], begun.sender, None, day, begun.clock))
        self._is_silent = begun.sender is None or is_said_by_program(self._typed[at], begun.sender)
        if self._is_silent or not begun.text or is_from_chat(begun.text) or begun.text.startswith(">"):
            return self._leave(at, 1)
        self._open.lines.append(Line(at + 1, begun.text))
        return 1

    def _begin_mail(self, at: int, block: headers.Block) -> int:
        """The first block is the message's own, and so is one that is later than the mail above it, which cannot quote it;
        every other one is quoted.
        """
        is_first = not self._is_mail and not self._open.lines and self._open.clock is None and not self._is_silent
        if is_first or self._is_later(block):
            self._is_silent = self._is_signature = False
            self._is_mail = True
            self._last = block.stamp
            self._begin(_of_mail(block))
        else:
            self._is_silent = True
            self._last = block.stamp or self._last
        return self._leave(at, block.size)

    def _is_later(self, block: headers.Block) -> bool:
        if block.stamp is None or self._last is None:
            return False
        if block.stamp.at is None or self._last.at is None:
            return block.stamp.day > self._last.day
        return block.stamp.key > self._last.key

    def _begin(self, bubble: Bubble) -> None:
        self._open = bubble
        self.bubbles.append(bubble)


def _of_mail(block: headers.Block) -> Bubble:
    """A message without a line so far, sent as its headers say."""
    return Bubble([], block.sender, block.address, block.stamp.day if block.stamp is not None else None)
