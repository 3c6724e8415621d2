"""What is different in a text after an edit, as one edit for each stretch of lines that changed, so that a cursor that stands
between two of them stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from seuranta.plan.edit.applying import difference
from seuranta.plan.reading.tree import line_starts
from seuranta.plan.words.diagnostic import Edit


def differences(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that make the new text of the old one, in its order; none where both are the same."""
    return tuple(_stretches(old, new)) if old != new else ()


def _stretches(old: str, new: str) -> Iterator[Edit]:
    """Only the lines around the first and the last difference are compared one by one."""
    whole = difference(old, new)
    start = old.rfind("\n", 0, whole.start) + 1
    grown = len(new) - len(old)
    end = _end_of_line(old, whole.end)
    before, after = _lines(old[start:end]), _lines(new[start : end + grown])
    offsets = [start]
    for line in before:
        offsets.append(offsets[-1] + len(line))
    for kind, first, last, new_first, new_last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            edit = difference("".join(before[first:last]), "".join(after[new_first:new_last]))
            yield Edit(offsets[first] + edit.start, offsets[first] + edit.end, edit.text)


def _end_of_line(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end + 1


def _lines(text: str) -> list[str]:
    """The lines with their line breaks."""
    starts = [*line_starts(text), len(text)]
    return [text[start:end] for start, end in pairwise(starts) if start < end]
