"""What is said of goals on a day."""

from __future__ import annotations

from seuranta.output.text import Message, Text

MESSAGES: dict[str, Message] = {}

RELATED: dict[str, Text] = {}
