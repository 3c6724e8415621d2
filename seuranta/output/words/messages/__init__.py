"""What is said of each kind of problem, in both languages; one module a subject."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
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

MESSAGES: Mapping[str, Message] = MappingProxyType(
    dict(chain.from_iterable(subject.MESSAGES.items() for subject in _SUBJECTS))
)
"""By the name of the problem."""

RELATED: Mapping[str, Text] = MappingProxyType(
    dict(chain.from_iterable(subject.RELATED.items() for subject in _SUBJECTS))
)
"""What is said of a related place."""
