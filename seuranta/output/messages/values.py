"""What is said of dates, times, numbers, addresses and words that a field takes."""

from __future__ import annotations

from seuranta.output.text import Message, Text

MESSAGES: dict[str, Message] = {}

RELATED: dict[str, Text] = {}
