"""What is said of a file that is not quite YAML, and what may not stand in it."""

from __future__ import annotations

from seuranta.output.text import Message, Text

MESSAGES: dict[str, Message] = {}

RELATED: dict[str, Text] = {}
