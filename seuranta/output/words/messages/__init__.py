"""What is said of each kind of problem, in both languages; one module a subject."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.messages import (
    actions,
    checkpoints,
    communication,
    fields,
    file,
    goals,
    recurrences,
    rules,
    values,
)
from seuranta.output.words.text import Message, Text

_SUBJECTS = (file, fields, values, recurrences, rules, actions, goals, checkpoints, communication)

MESSAGES: Mapping[str, Message] = MappingProxyType({k: v for subject in _SUBJECTS for k, v in subject.MESSAGES.items()})
"""By the name of the problem."""

RELATED: Mapping[str, Text] = MappingProxyType({k: v for subject in _SUBJECTS for k, v in subject.RELATED.items()})
"""What is said of a related place."""
