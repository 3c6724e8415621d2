"""What is said of phrases that say when something repeats."""

from __future__ import annotations

from seuranta.output.text import Message, Text

MESSAGES: dict[str, Message] = {}

RELATED: dict[str, Text] = {}
