"""What is said of each kind of problem, in both languages; one module a subject."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.text import Message, Text

MESSAGES: Mapping[str, Message] = MappingProxyType({})
"""By the name of the problem."""

RELATED: Mapping[str, Text] = MappingProxyType({})
"""What is said of a related place."""
