"""Braces whose commas cut a text or a number, or which stand where a list belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.plan.reading.file_tree import FileTree, fields
from seuranta.plan.reading.tree import Mapping, Node, Pair, Scalar, Sequence
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Diagnostic, Edit
from seuranta.plan.words.fields import DAYS, FIELDS

_TIGHT = re.compile(r"(?P<key>[^\W\d_][\w -]*):(?=[^\s/\\])")
_WITH_DIGITS = (*DAYS, "time_of_day", "length", "progress")
"""The types of what is hardly ever written without a digit."""


def keys_without_value(file: FileTree, pairs: list[Pair]) -> Iterator[Diagnostic]:
    """A comma that cut a number or a sentence, as in `{arvo: 3,2}`; `pairs` are those of one pair of braces. Sets the
    tree right where the meaning is plain.
    """
    if all(_is_bare(file, value) and ":" not in key.text for key, value in pairs):
        yield from _names_in_braces(file, pairs)
        return
    is_of_names = _is_of_names(file, pairs)
    kept: list[Pair] = []
    cut: list[Scalar] = []
    for key, value in pairs:
        if not _is_bare(file, value):
            kept.append((key, value))
            continue
        meant = _tight_field(file, key, is_of_names=is_of_names) or _field_without_colon(file, key, kept)
        if meant is not None:
            pair, problem = meant
            kept.append(pair)
            yield problem
        elif kept and _may_go_on(kept[-1][1]):
            key_before, value_before = kept[-1]
            whole = Scalar(" ".join(file.text[value_before.start : key.end].split()), value_before.start, key.end)
            kept[-1] = (key_before, whole)
            cut = [*(other for other in cut if other.start != whole.start), whole]
        else:
            yield file.problem("comma-in-braces", key.start, key.end)
    pairs[:] = kept
    for value in cut:
        yield file.requoted("comma-in-braces", value, value.text)


def _is_bare(file: FileTree, value: Node) -> bool:
    return isinstance(value, Scalar) and value.start == value.end and file.text[value.start - 1] != ":"


def _may_go_on(value: Node) -> bool:
    return isinstance(value, Scalar) and not value.style and bool(value.text)


def _is_of_names(file: FileTree, pairs: list[Pair]) -> bool:
    """Braces such as `{Ann:lead, Ben:sales}`: no field of ours, and all that has no value is a word, a colon, a word."""
    return all(
        _TIGHT.match(key.text) is not None if _is_bare(file, value) else not fields(key.text) for key, value in pairs
    )


def _tight_field(file: FileTree, key: Scalar, *, is_of_names: bool) -> tuple[Pair, Diagnostic] | None:
    """`vastuu:Ann`: a field, or a name among names, and its value, which lack the space between them."""
    tight = _TIGHT.match(key.text)
    if tight is None or not (is_of_names or fields(tight["key"])):
        return None
    name, typed = tight["key"], key.text[tight.end() :]
    at = key.start + tight.end()
    fix, right = Edit(at, at, " "), f"{name}: {typed}"
    problem = file.problem("no-space-after-colon", at - 1, at, fix, key=name, right=right)
    return (Scalar(name, key.start, at - 1), Scalar(typed, at, key.end)), problem


def _field_without_colon(file: FileTree, key: Scalar, kept: list[Pair]) -> tuple[Pair, Diagnostic] | None:
    """`due 2027-01-27`: what was meant is proposed, and not written unasked."""
    name = "" if key.style else _field_at_start(key.text, [other.text for other, _ in kept])
    if not name:
        return None
    typed = key.text[len(name) :].strip()
    end = key.start + len(name)
    told = file.problem("missing-colon", key.start, key.end, key=name, right=f"{name}: {typed}")
    pair = (Scalar(name, key.start, end), Scalar(typed, key.end - len(typed), key.end))
    return pair, told._replace(proposal=(Edit(end, end, ":"),))


def _field_at_start(typed: str, beside: list[str]) -> str:
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


def _names_in_braces(file: FileTree, pairs: list[Pair]) -> Iterator[Diagnostic]:
    """`{Raija, Pekka}`: a list wants brackets."""
    start = file.text.rfind("{", 0, pairs[0][0].start)
    end = file.text.find("}", pairs[-1][0].end)
    if start < 0 or end < 0:
        return
    right = "[" + ", ".join(file.text[key.start : key.end] for key, _ in pairs) + "]"
    is_line = "\n" not in file.text[start:end]
    edits = (Edit(start, start + 1, "["), Edit(end, end + 1, "]")) if is_line else ()
    yield file.problem("braces-for-list", start, end + 1, *edits, right=right)
    _put_list(file, pairs, start, end + 1)


def _put_list(file: FileTree, pairs: list[Pair], start: int, end: int) -> None:
    items: list[Node] = [key for key, _ in pairs]
    for parent in file.around(start):
        for at, (key, value) in enumerate(parent.pairs):
            if isinstance(value, Mapping) and value.pairs is pairs:
                parent.pairs[at] = (key, Sequence(items, start, end))
                return
