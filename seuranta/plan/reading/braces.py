"""Braces whose commas cut a text or a number, or which stand where a list belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.plan.reading.file_tree import FileTree, fields
from seuranta.plan.reading.tree import Mapping, Node, Scalar, Sequence
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Diagnostic, Edit
from seuranta.plan.words.fields import DAYS, FIELDS

_TIGHT = re.compile(r"(?P<key>[^\W\d_][\w -]*):(?=[^\s/\\])")
_WITH_DIGITS = (*DAYS, "time_of_day", "length", "progress")
"""The types of what is hardly ever written without a digit."""


def _field_without_colon(typed: str, beside: list[str]) -> str:
    """The field that a piece between commas begins with, in an item that holds those beside it; a value must follow.

    Words such as `by` and `start` stand in sentences too: where a day belongs, a digit is wanted.
    """
    words = typed.split(" ")
    kinds = [kind for kind in FIELDS if beside and all(vocabulary.field(kind, key) for key in beside)]
    for count in range(min(len(words) - 1, 3), 0, -1):
        name = " ".join(words[:count])
        meanings = [row for row in (vocabulary.field(kind, name) for kind in kinds) if row is not None]
        needs_digit = any(row.type in _WITH_DIGITS for row in meanings)
        if meanings and (any(map(str.isdigit, typed)) or not needs_digit):
            return name
    return ""


class Braces:
    """Finds keys without a value in the braces of one file, and sets the tree right where the meaning is plain."""

    def __init__(self, file: FileTree) -> None:
        self._file = file

    def found(self, pairs: list[tuple[Scalar, Node]]) -> Iterator[Diagnostic]:
        """A comma that cut a number or a sentence, as in `{arvo: 3,2}`; `pairs` are those of one pair of braces."""
        if all(self._is_bare(value) and ":" not in key.text for key, value in pairs):
            yield from self._names_in_braces(pairs)
            return
        is_of_names = self._is_of_names(pairs)
        kept: list[tuple[Scalar, Node]] = []
        cut: list[Scalar] = []
        for key, value in pairs:
            if not self._is_bare(value):
                kept.append((key, value))
            elif (tight := _TIGHT.match(key.text)) and (is_of_names or fields(tight["key"])):
                yield self._tight(key, tight)
                at = key.start + tight.end()
                kept.append((Scalar(tight["key"], key.start, at - 1), Scalar(key.text[tight.end() :], at, key.end)))
            elif not key.style and (name := _field_without_colon(key.text, [other.text for other, _ in kept])):
                value_text = key.text[len(name) :].strip()
                kept.append(
                    (
                        Scalar(name, key.start, key.start + len(name)),
                        Scalar(value_text, key.end - len(value_text), key.end),
                    )
                )
                yield self._without_colon(key, name, value_text)
            elif kept and isinstance(kept[-1][1], Scalar) and not kept[-1][1].style and kept[-1][1].text:
                kept[-1] = (kept[-1][0], self._joined(kept[-1][1], key))
                cut = [*(value for value in cut if value.start != kept[-1][1].start), kept[-1][1]]
            else:
                yield self._file.problem("comma-in-braces", key.start, key.end)
        pairs[:] = kept
        for value in cut:
            yield self._file.requoted("comma-in-braces", value, value.text)

    def _is_bare(self, value: Node) -> bool:
        return isinstance(value, Scalar) and value.start == value.end and self._file.text[value.start - 1] != ":"

    def _is_of_names(self, pairs: list[tuple[Scalar, Node]]) -> bool:
        """Braces such as `{Ann:lead, Ben:sales}`: no field of ours, and all that has no value is a word, a colon, a word."""
        bare = [self._is_bare(value) for _, value in pairs]
        return all(
            _TIGHT.match(key.text) is not None if is_bare else not fields(key.text)
            for (key, _), is_bare in zip(pairs, bare, strict=True)
        )

    def _without_colon(self, key: Scalar, name: str, typed: str) -> Diagnostic:
        """`due 2027-01-27`: what was meant is proposed, and not written unasked."""
        end = key.start + len(name)
        told = self._file.problem("missing-colon", key.start, key.end, key=name, right=f"{name}: {typed}")
        return told._replace(proposal=(Edit(end, end, ":"),))

    def _joined(self, value: Scalar, more: Scalar) -> Scalar:
        return Scalar(" ".join(self._file.text[value.start : more.end].split()), value.start, more.end)

    def _tight(self, key: Scalar, tight: re.Match[str]) -> Diagnostic:
        at = key.start + tight.end()
        right = f"{tight['key']}: {key.text[tight.end() :]}"
        return self._file.problem("no-space-after-colon", at - 1, at, Edit(at, at, " "), key=tight["key"], right=right)

    def _names_in_braces(self, pairs: list[tuple[Scalar, Node]]) -> Iterator[Diagnostic]:
        """`{Raija, Pekka}`: a list wants brackets."""
        start = self._file.text.rfind("{", 0, pairs[0][0].start)
        end = self._file.text.find("}", pairs[-1][0].end)
        if start < 0 or end < 0:
            return
        right = "[" + ", ".join(self._file.text[key.start : key.end] for key, _ in pairs) + "]"
        is_line = "\n" not in self._file.text[start:end]
        edits = (Edit(start, start + 1, "["), Edit(end, end + 1, "]")) if is_line else ()
        yield self._file.problem("braces-for-list", start, end + 1, *edits, right=right)
        self._as_list(pairs, start, end + 1)

    def _as_list(self, pairs: list[tuple[Scalar, Node]], start: int, end: int) -> None:
        items: list[Node] = [key for key, _ in pairs]
        for parent in self._file.around(start):
            for at, (key, value) in enumerate(parent.pairs):
                if isinstance(value, Mapping) and value.pairs is pairs:
                    parent.pairs[at] = (key, Sequence(items, start, end))
                    return
