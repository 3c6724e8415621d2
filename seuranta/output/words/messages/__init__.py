"""What is said of each kind of problem, in both languages; one module a subject."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from types import MappingProxyType

from seuranta.output.words.messages import (
    actions,
    addresses,
    changes,
    characters,
    checkpoints,
    chosen_words,
    communication,
    dates,
    goals,
    keys,
    lines,
    numbers,
    recurrences,
    references,
    refused,
    rules,
    shapes,
    signs,
    times,
    whole_file,
)
from seuranta.output.words.text import Message, Text

_SUBJECTS = (
    whole_file,
    characters,
    refused,
    signs,
    lines,
    keys,
    references,
    shapes,
    chosen_words,
    dates,
    times,
    numbers,
    addresses,
    recurrences,
    rules,
    actions,
    goals,
    checkpoints,
    communication,
    changes,
)

MESSAGES: Mapping[str, Message] = MappingProxyType(
    dict(chain.from_iterable(subject.MESSAGES.items() for subject in _SUBJECTS))
)
"""By the name of the problem."""

RELATED: Mapping[str, Text] = MappingProxyType(
    dict(chain.from_iterable(subject.RELATED.items() for subject in _SUBJECTS))
)
"""What is said of a related place."""
