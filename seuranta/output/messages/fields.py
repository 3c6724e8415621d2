"""What is said of keys, ids, references and the shape of items."""

from __future__ import annotations

from seuranta.output.text import Message, Text

MESSAGES: dict[str, Message] = {}

RELATED: dict[str, Text] = {}
