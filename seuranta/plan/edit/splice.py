"""Edits of text at nodes: which characters to put where, so that one thing changes and all else stays byte for byte.

Every method gives edits of the text that the nodes came from; it knows nothing of fields. What cannot be spliced
safely raises `Unsafe`.
"""

from __future__ import annotations

import re

from seuranta.plan.edit.changes import Unsafe
from seuranta.plan.edit.surroundings import (
    behind_colon,
    behind_comments,
    column_of,
    column_of_key,
    end_of_lines,
    has_comment,
    is_block_text,
    is_flow,
    line_end,
    line_start,
    next_line,
    quote_of_keys,
    refuse_comments,
    spaces_behind_colon,
)
from seuranta.plan.edit.value_text import Layout, Spelled, below, dashed, in_braces, in_style, pair_in_braces
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, is_empty
from seuranta.plan.reading.tree import scalars
from seuranta.plan.words.diagnostic import Edit
from seuranta.plan.words.quoting import quoted

_REST_OF_LINE = re.compile(r"[ \t]*(?P<comma>,?)[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*")
_LINE_BREAK = re.compile(r"\r\n?|\n")
_SPACES = re.compile(r" *")
_LONGEST_LINE = 110
_FARTHEST = 40
"""A list that would get too long for its line goes on below its first entry, unless that stands too far in."""


class Splicer:
    """Edits of one text; `is_inside` says that a value stands in braces."""

    def __init__(self, text: str, layout: Layout) -> None:
        self._text = text
        self._layout = layout

    # --- something more ------------------------------------------------------------------------------------------

    def add_pair(
        self,
        mapping: Mapping,
        after: int,
        key: str,
        value: Spelled,
        *,
        is_inside: bool = False,
        is_apart: bool = False,
    ) -> list[Edit]:
        """A key with its value behind the pair at that position; -1 is before the first.

        `is_inside`: the value in braces, though the key stands on a line; `is_apart`: below an empty line.
        """
        text = self._text
        quote = quote_of_keys(mapping)
        if is_flow(text, mapping):
            return self._add_in_braces(mapping, _spans_of_pairs(mapping), after, pair_in_braces(key, value, quote))
        first = mapping.pairs[0][0]
        column = column_of_key(text, first)
        name = in_style(key, quote, is_inside=False)
        line = f"{name}:{self._beside_or_below(value, mapping, column, name, is_inside=is_inside)}"
        line_break = self._layout.line_end
        if after < 0:
            return [_insert(first.start, line + line_break + " " * column)]
        end = end_of_lines(text, mapping.pairs[after][1], column)
        if is_apart:
            line_break *= 2
        return [_insert(end, line_break + " " * column + line)]

    def _beside_or_below(self, value: Spelled, mapping: Mapping, column: int, name: str, *, is_inside: bool) -> str:
        """What follows the colon of a new key, aligned with its neighbours where they are."""
        spaces = spaces_behind_colon(self._text, mapping, column, name)
        if is_inside:
            return " " * spaces + in_braces(value)
        return below(value, column, self._layout, spaces=spaces)

    def add_to_list(self, listed: Sequence, value: Spelled) -> list[Edit]:
        """One more entry at the end of a list, written like the last one."""
        text = self._text
        last = listed.items[-1] if listed.items else None
        if is_flow(text, listed):
            spans = [(entry.start, entry.end) for entry in listed.items]
            return self._add_in_braces(listed, spans, len(spans) - 1, in_braces(value, _quote_of(last)))
        if last is None:
            raise Unsafe
        column = column_of(text, listed)
        gap = 1
        if text[last.start - 1 : last.start] == " ":
            gap = max(1, column_of(text, last) - column - 1)
        if isinstance(value, dict) and isinstance(last, Mapping) and is_flow(text, last):
            line = " " * column + "-" + " " * gap + in_braces(value)
        else:
            line = dashed(value, column, self._layout, gap)
        return [_insert(end_of_lines(text, last, column), self._layout.line_end + line)]

    def _add_in_braces(
        self, container: Mapping | Sequence, spans: list[tuple[int, int]], after: int, piece: str
    ) -> list[Edit]:
        """One more piece in braces, behind that of the spans; on a line of its own where that one has one."""
        text = self._text
        if not spans:
            return [_insert(container.start + 1, piece)]
        if after < 0:
            return [_insert(spans[0][0], piece + ", ")]
        start, end = spans[after]
        rest_of_line = _REST_OF_LINE.match(text, end)
        indentation = text[line_start(text, start) : start]
        if rest_of_line is not None and not indentation.strip():
            return self._add_line_in_braces(end, indentation + piece, rest_of_line["comma"])
        if isinstance(container, Sequence) and self._is_too_long(text[line_start(text, end) : end], piece):
            column = column_of(text, container) + 1
            if column < _FARTHEST:
                return [_insert(end, "," + self._layout.line_end + " " * column + piece)]
        return [_insert(end, ", " + piece)]

    def _add_line_in_braces(self, end: int, line: str, comma: str) -> list[Edit]:
        """A line below that of a piece that ends at `end` and has a comma behind it, or none."""
        below_it = line_end(self._text, end)
        line = self._layout.line_end + line + comma
        if comma:
            return [_insert(below_it, line)]
        if below_it == end:
            return [_insert(end, "," + line)]
        return [_insert(end, ","), _insert(below_it, line)]

    def _is_too_long(self, line: str, piece: str) -> bool:
        return len(line) + len(", ") + len(piece) + len("]") > _LONGEST_LINE

    # --- another value -------------------------------------------------------------------------------------------

    def put(self, key: Scalar, value: Node, new: Spelled, *, is_inside: bool, spaces: int = 1) -> list[Edit]:
        """Another value in the place of the one that stands there; so many `spaces` behind a colon with nothing."""
        if is_empty(value):
            return self._fill(key, value, new, is_inside=is_inside, spaces=spaces)
        refuse_comments(self._text, value)
        if isinstance(new, str):
            style = value.style if isinstance(value, Scalar) else ""
            return [Edit(value.start, value.end, in_style(new, style, is_inside=is_inside))]
        is_flow_now = is_flow(self._text, value)
        if isinstance(value, Sequence) and isinstance(new, list) and not is_flow_now:
            column = column_of(self._text, value)
            lines = self._layout.line_end.join(dashed(entry, column, self._layout) for entry in new)
            return [Edit(value.start, value.end, lines.lstrip(" "))]
        if is_inside or is_flow_now or isinstance(new, list):
            return [Edit(value.start, value.end, in_braces(new, _json_quote(key, is_inside=is_inside)))]
        return self._fill(key, value, new, is_inside=is_inside)

    def _fill(self, key: Scalar, value: Node, new: Spelled, *, is_inside: bool, spaces: int = 1) -> list[Edit]:
        """A value where there is none, or where one line is to become several."""
        text = self._text
        colon = behind_colon(text, key, value)
        if is_inside:
            typed = in_braces(new, _json_quote(key, is_inside=True))
        else:
            typed = below(new, column_of(text, key), self._layout, spaces=0)
        if typed.startswith(("\n", "\r")):
            return self._fill_below(key, value, colon, typed)
        typed = typed.strip(" ")
        if value.end > value.start:
            return [Edit(value.start, value.end, typed)]
        spaces_there = _length_of_spaces(text, colon)
        if line_end(text, colon) == colon + spaces_there:
            kept = min(spaces_there, spaces)
            return [_insert(colon + kept, " " * (spaces - kept) + typed)]
        return [_insert(colon, " " + typed)]

    def _fill_below(self, key: Scalar, value: Node, colon: int, lines: str) -> list[Edit]:
        """Lines below a key, and below the comment of its line; what stood beside it goes."""
        text = self._text
        column_of_key(text, key)
        end = line_end(text, max(value.end, colon))
        below_comments = behind_comments(text, end, column_of(text, key) + 1)
        cleared_until = colon
        if value.end > value.start:
            cleared_until = value.end
        elif not text[colon:end].strip(" "):
            cleared_until = end
        cleared = [Edit(colon, cleared_until, "")] if cleared_until > colon else []
        return [*cleared, _insert(below_comments, lines)]

    def spaces_behind(self, mapping: Mapping, key: Scalar) -> int:
        """How many spaces a value stands behind the colon of its key, where those of the neighbours are aligned."""
        if is_flow(self._text, mapping):
            return 1
        column = column_of(self._text, mapping.pairs[0][0])
        return spaces_behind_colon(self._text, mapping, column, self._text[key.start : key.end])

    # --- short forms that grow -----------------------------------------------------------------------------------

    def grow(self, key: Scalar, value: Scalar, main: str, *, is_inside: bool) -> list[Edit]:
        """`16: Huoltovideot` becomes an item with that text under the key `main`."""
        text = self._text
        if is_inside:
            name = in_braces(main, _json_quote(key, is_inside=True))
            return [Edit(value.start, value.end, "{" + name + ": " + self._as_in_braces(value) + "}")]
        inner = column_of_key(text, key) + self._layout.unit
        field = self._layout.line_end + " " * inner + quoted(main) + ": "
        colon = behind_colon(text, key, value)
        if _LINE_BREAK.search(text, value.start, value.end) is None:
            return [Edit(colon, value.start, field)]
        refuse_comments(text, value)
        return [Edit(colon, value.end, field + quoted(value.text))]

    def grow_list(self, value: Scalar, new: str) -> list[Edit]:
        """One text becomes a list of two; a text with commas in it gets one more."""
        if "," in value.text:
            if is_block_text(value):
                raise Unsafe
            end = value.end - 1 if value.style else value.end
            return [_insert(end, ", " + new)]
        return [Edit(value.start, value.end, f"[{self._as_in_braces(value)}, {in_braces(new, value.style)}]")]

    def _as_in_braces(self, value: Scalar) -> str:
        """A text as it stands, where braces can hold it that way."""
        typed = self._text[value.start : value.end]
        is_one_line = not is_block_text(value) and _LINE_BREAK.search(typed) is None
        if is_one_line and (value.style or quoted(typed, in_braces=True) == typed):
            return typed
        return quoted(value.text, in_braces=True)

    def grow_list_of_parts(self, value: Mapping) -> list[Edit]:
        """Fields that stand without the dash of a list get one, so that another part can follow."""
        text = self._text
        if is_flow(text, value):
            return [_insert(value.start, "["), _insert(value.end, "]")]
        column_of_key(text, value.pairs[0][0])
        if any(map(is_block_text, scalars(value))):
            raise Unsafe
        line_breaks = _LINE_BREAK.finditer(text, value.start, value.end)
        return [_insert(value.start, "- "), *(_insert(line_break.end(), "  ") for line_break in line_breaks)]

    def spell_out(self, listed: Sequence, entry: Node | None, value: Spelled) -> list[Edit]:
        """`- 6.10.2026` becomes `- 6.10.2026: {…}`, so that more is said of that day."""
        if not isinstance(entry, Scalar) or is_flow(self._text, listed):
            raise Unsafe
        return [_insert(entry.end, ": " + in_braces(value))]

    def list_to_pairs(
        self, key: Scalar, value: Node, days: list[str], new: dict[str, Spelled], *, is_inside: bool
    ) -> list[Edit]:
        """`pidetty: [6.10.2026]` becomes a line for each day, so that more can be said of one."""
        refuse_comments(self._text, value)
        pairs: dict[str, Spelled] = {**{day: {} for day in days}, **new}
        if is_inside:
            return [Edit(value.start, value.end, in_braces(pairs, _json_quote(key, is_inside=True)))]
        return self._fill(key, value, pairs, is_inside=False)

    # --- something less ------------------------------------------------------------------------------------------

    def remove_pair(self, mapping: Mapping, at: int) -> list[Edit]:
        """Takes out a key with its value; a comment behind the value stays on a line of its own."""
        spans = _spans_of_pairs(mapping)
        if is_flow(self._text, mapping):
            return self._remove_in_braces(mapping, spans, at)
        return self._remove_lines(spans, at)

    def remove_entry(self, listed: Sequence, at: int) -> list[Edit]:
        """Takes out one of several."""
        text = self._text
        spans = [(entry.start, entry.end) for entry in listed.items]
        if is_flow(text, listed):
            return self._remove_in_braces(listed, spans, at)
        from_dash_to_end = [(text.rfind("-", 0, start), end) for start, end in spans]
        return self._remove_lines(from_dash_to_end, at)

    def _remove_in_braces(self, container: Mapping | Sequence, spans: list[tuple[int, int]], at: int) -> list[Edit]:
        if len(spans) == 1:
            start, end = container.start + 1, container.end - 1
        elif at:
            start, end = spans[at - 1][1], spans[at][1]
        else:
            start, end = spans[0][0], spans[1][0]
        if has_comment(self._text[start:end]):
            raise Unsafe
        return [Edit(start, end, "")]

    def _remove_lines(self, spans: list[tuple[int, int]], at: int) -> list[Edit]:
        text = self._text
        start, end = spans[at]
        if has_comment(text[start:end]) or "\n#" in text[start:end].replace(" ", ""):
            raise Unsafe
        first = line_start(text, start)
        if text[first:start].strip():  # the first field behind a dash
            if len(spans) == 1:
                raise Unsafe
            return [Edit(start, spans[at + 1][0], "")]
        if _COMMENT.match(text, end) is not None:
            return [Edit(start, text.index("#", end), "")]
        stop = line_end(text, end)
        if stop < len(text):
            return [Edit(first, next_line(text, stop), "")]
        return [Edit(_end_of_line_before(text, first), stop, "")]


def _insert(at: int, text: str) -> Edit:
    return Edit(at, at, text)


def _spans_of_pairs(mapping: Mapping) -> list[tuple[int, int]]:
    """Where each key begins and its value ends."""
    return [(key.start, max(key.end, value.end)) for key, value in mapping.pairs]


def _end_of_line_before(text: str, start: int) -> int:
    """Where the line before the one that begins at `start` ends; 0 before the first."""
    if text[start - 2 : start] == "\r\n":
        return start - 2
    return max(start - 1, 0)


def _length_of_spaces(text: str, start: int) -> int:
    spaces = _SPACES.match(text, start)
    assert spaces is not None, "no spaces are spaces, too"
    return spaces.end() - start


def _quote_of(entry: Node | None) -> str:
    """The quotes that an entry of a list in brackets stands in."""
    quote = entry.style if isinstance(entry, Scalar) else ""
    return quote if quote in ('"', "'") else ""


def _json_quote(key: Scalar, *, is_inside: bool) -> str:
    """The quotes of a file that is written as JSON: those of the key, where it stands in braces."""
    return '"' if is_inside and key.style == '"' else ""
