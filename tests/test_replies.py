"""Answers as people send them: who said what, on which day, and what is no answer."""

from __future__ import annotations

from datetime import date

from seuranta.plan.replies.reading import read_replies
from seuranta.plan.replies.thread import Line, Message, Thread

TODAY = date(2026, 12, 1)


def read(text: str, *ours: str) -> Thread:
    return read_replies(text.encode(), TODAY, lambda line: line in ours)


def test_a_line_without_any_header_has_neither_sender_nor_day() -> None:
    assert read("\n  8 valmis eilen \r\n") == Thread((Message((Line(2, "8 valmis eilen"),)),))


def test_a_line_of_a_reminder_is_no_answer() -> None:
    assert read("8 Huoltoraportti\nvalmis", "8 Huoltoraportti") == Thread(
        (Message((Line(2, "valmis"),)),), (Line(1, "8 Huoltoraportti"),)
    )
    assert read("8 Huoltoraportti", "8 Huoltoraportti").messages == ()
