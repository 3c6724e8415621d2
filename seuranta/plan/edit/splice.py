"""Edits of text at nodes: which characters to put where, so that one thing changes and all else stays byte for byte.

Every function gives edits of the text that the nodes came from; it knows nothing of fields. What cannot be spliced
safely raises `Unsafe`.
"""

from __future__ import annotations

import re

from seuranta.plan.edit.changes import Unsafe
from seuranta.plan.edit.layout import (
    Layout,
    Spelled,
    below,
    column_of,
    dashed,
    in_braces,
    in_style,
    is_flow,
    line_end,
    line_start,
    pair_in_braces,
)
from seuranta.plan.edit.surroundings import Surroundings, has_comment
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, is_empty
from seuranta.plan.reading.tree import scalars
from seuranta.plan.words.diagnostic import Edit
from seuranta.plan.words.quoting import quoted

_REST_OF_LINE = re.compile(r"[ \t]*(,?)[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*")
_LONGEST_LINE = 110
_FARTHEST = 40
"""A list that would get too long for its line goes on below its first entry, unless that stands too far in."""


class Splicer(Surroundings):
    """Edits of one text; `is_inside` says that a value stands in braces."""

    def __init__(self, text: str, layout: Layout) -> None:
        super().__init__(text)
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
        if is_flow(self._text, mapping):
            quote = self._quote_of(mapping)
            spans = [(one.start, max(one.end, other.end)) for one, other in mapping.pairs]
            return self._add_in_braces(mapping, spans, after, pair_in_braces(key, value, quote))
        first = mapping.pairs[0][0]
        column = self._column(first)
        quote = self._quote_of(mapping)
        name = in_style(key, quote, is_inside=False) if quote else quoted(key)
        pad = self._padding(mapping, column, name)
        text = " " * pad + in_braces(value) if is_inside else below(value, column, self._layout, pad=pad)
        line, line_end_ = f"{name}:{text}", self._layout.line_end
        if after < 0:
            return [Edit(first.start, first.start, line + line_end_ + " " * column)]
        at = self._below(mapping.pairs[after][1], column)
        return [Edit(at, at, line_end_ * (2 if is_apart else 1) + " " * column + line)]

    def add_to_list(self, listed: Sequence, value: Spelled) -> list[Edit]:
        """One more entry at the end of a list, written like the last one."""
        text = self._text
        last = listed.items[-1] if listed.items else None
        if is_flow(text, listed):
            quote = last.style if isinstance(last, Scalar) else ""
            spans = [(one.start, one.end) for one in listed.items]
            piece = in_braces(value, quote if quote in ('"', "'") else "")
            return self._add_in_braces(listed, spans, len(spans) - 1, piece)
        if last is None:
            raise Unsafe
        column = column_of(text, listed)
        gap = max(1, column_of(text, last) - column - 1) if text[last.start - 1 : last.start] == " " else 1
        at = self._below(last, column)
        if isinstance(value, dict) and isinstance(last, Mapping) and is_flow(text, last):
            line = " " * column + "-" + " " * gap + in_braces(value)
        else:
            line = dashed(value, column, self._layout, gap)
        return [Edit(at, at, self._layout.line_end + line)]

    def _add_in_braces(
        self, container: Mapping | Sequence, spans: list[tuple[int, int]], after: int, piece: str
    ) -> list[Edit]:
        text = self._text
        if not spans:
            return [Edit(container.start + 1, container.start + 1, piece)]
        if after < 0:
            return [Edit(spans[0][0], spans[0][0], piece + ", ")]
        start, end = spans[after]
        rest = _REST_OF_LINE.match(text, end)
        indentation = text[line_start(text, start) : start]
        if rest is not None and not indentation.strip():
            comma = rest.group(1)
            at = line_end(text, end)
            line = Edit(at, at, self._layout.line_end + indentation + piece + comma)
            return (
                [line] if comma else [Edit(end, end, ","), line] if at > end else [line._replace(text="," + line.text)]
            )
        last = text[line_start(text, end) : end]
        column = column_of(text, container) + 1
        if column < _FARTHEST and isinstance(container, Sequence) and len(last) + len(piece) + 3 > _LONGEST_LINE:
            return [Edit(end, end, "," + self._layout.line_end + " " * column + piece)]
        return [Edit(end, end, ", " + piece)]

    # --- another value -------------------------------------------------------------------------------------------

    def put(self, key: Scalar, value: Node, new: Spelled, *, is_inside: bool, pad: int = 1) -> list[Edit]:
        """Another value in the place of the one that stands there; `is_inside` braces, `pad` spaces behind a colon."""
        if is_empty(value):
            return self._fill(key, value, new, is_inside=is_inside, pad=pad)
        self._refuse_comments(value)
        if isinstance(new, str):
            style = value.style if isinstance(value, Scalar) else ""
            return [Edit(value.start, value.end, in_style(new, style, is_inside=is_inside))]
        if isinstance(value, Sequence) and isinstance(new, list) and not is_flow(self._text, value):
            column = column_of(self._text, value)
            lines = self._layout.line_end.join(dashed(one, column, self._layout) for one in new)
            return [Edit(value.start, value.end, lines.lstrip(" "))]
        if is_inside or is_flow(self._text, value) or isinstance(new, list):
            return [Edit(value.start, value.end, in_braces(new, _json_quote(key, is_inside=is_inside)))]
        return self._fill(key, value, new, is_inside=is_inside)

    def _fill(self, key: Scalar, value: Node, new: Spelled, *, is_inside: bool, pad: int = 1) -> list[Edit]:
        """A value where there is none, or where one line is to become several: below the comment of its line."""
        text = self._text
        column = column_of(text, key)
        colon = self._colon(key, value)
        quote = _json_quote(key, is_inside=is_inside)
        line = in_braces(new, quote) if is_inside else below(new, column, self._layout, pad=0)
        cleared = [Edit(colon, value.end, "")] if value.end > colon and value.end > value.start else []
        if line.startswith(("\n", "\r")):
            self._column(key)
            end = line_end(text, max(value.end, colon))
            trailing = [Edit(colon, end, "")] if not cleared and not text[colon:end].strip(" ") and end > colon else []
            at = self._behind_comments(end, column + 1)
            return [*(trailing or cleared), Edit(at, at, line)]
        if value.end > value.start:
            return [Edit(value.start, value.end, line.strip(" "))]
        spaces = re.compile(" *").match(text, colon).end() - colon  # type: ignore[union-attr]
        if line_end(text, colon) == colon + spaces:
            skipped = min(spaces, pad)
            return [Edit(colon + skipped, colon + skipped, " " * (pad - skipped) + line.strip(" "))]
        return [Edit(colon, colon, " " + line.strip(" "))]

    def pad(self, mapping: Mapping, key: Scalar) -> int:
        """How many spaces a value stands behind the colon of its key, where those of the neighbours are aligned."""
        if is_flow(self._text, mapping):
            return 1
        column = column_of(self._text, mapping.pairs[0][0])
        return self._padding(mapping, column, self._text[key.start : key.end])

    # --- short forms that grow -----------------------------------------------------------------------------------

    def grow(self, key: Scalar, value: Scalar, main: str, *, is_inside: bool) -> list[Edit]:
        """`16: Huoltovideot` becomes an item with that text under the key `main`."""
        text = self._text
        is_one_line = "\n" not in text[value.start : value.end] and "\r" not in text[value.start : value.end]
        if is_inside:
            kept, name = self._in_braces(value), in_braces(main, _json_quote(key, is_inside=True))
            return [Edit(value.start, value.end, "{" + name + ": " + kept + "}")]
        inner = self._column(key) + self._layout.unit
        start = self._layout.line_end + " " * inner + quoted(main) + ":"
        colon = self._colon(key, value)
        if is_one_line:
            return [Edit(colon, value.start, start + " ")]
        self._refuse_comments(value)
        return [Edit(colon, value.end, start + " " + quoted(value.text))]

    def grow_list(self, value: Scalar, new: str) -> list[Edit]:
        """One text becomes a list of two; a text with commas in it gets one more."""
        if "," in value.text:
            if value.style in ("|", ">"):
                raise Unsafe
            at = value.end - (1 if value.style else 0)
            return [Edit(at, at, ", " + new)]
        kept = self._in_braces(value)
        return [Edit(value.start, value.end, f"[{kept}, {in_braces(new, value.style)}]")]

    def grow_list_of_parts(self, value: Mapping) -> list[Edit]:
        """Fields that stand without the dash of a list get one, so that another part can follow."""
        text = self._text
        if is_flow(text, value):
            return [Edit(value.start, value.start, "["), Edit(value.end, value.end, "]")]
        self._column(value.pairs[0][0])
        starts = [match.end() for match in re.finditer(r"\r\n?|\n", text[value.start : value.end])]
        if any(one.style in ("|", ">") for one in scalars(value)):
            raise Unsafe
        return [
            Edit(value.start, value.start, "- "),
            *(Edit(value.start + at, value.start + at, "  ") for at in starts),
        ]

    def spell_out(self, listed: Sequence, entry: Node | None, value: Spelled) -> list[Edit]:
        """`- 6.10.2026` becomes `- 6.10.2026: {…}`, so that more is said of that day."""
        if not isinstance(entry, Scalar) or is_flow(self._text, listed):
            raise Unsafe
        return [Edit(entry.end, entry.end, ": " + in_braces(value))]

    def list_to_pairs(
        self, key: Scalar, value: Node, days: list[str], new: dict[str, Spelled], *, is_inside: bool
    ) -> list[Edit]:
        """`pidetty: [6.10.2026]` becomes a line for each day, so that more can be said of one."""
        self._refuse_comments(value)
        pairs: dict[str, Spelled] = {**{day: {} for day in days}, **new}
        if is_inside:
            return [Edit(value.start, value.end, in_braces(pairs, _json_quote(key, is_inside=True)))]
        return self._fill(key, value, pairs, is_inside=False)

    # --- something less ------------------------------------------------------------------------------------------

    def remove_pair(self, mapping: Mapping, at: int) -> list[Edit]:
        """Takes out a key with its value; a comment behind the value stays on a line of its own."""
        spans = [(key.start, max(key.end, value.end)) for key, value in mapping.pairs]
        if is_flow(self._text, mapping):
            return self._remove_in_braces(mapping, spans, at)
        return self._remove_lines(spans, at)

    def remove_entry(self, listed: Sequence, at: int) -> list[Edit]:
        """Takes out one of several."""
        spans = [(one.start, one.end) for one in listed.items]
        if is_flow(self._text, listed):
            return self._remove_in_braces(listed, spans, at)
        text = self._text
        dashes = [(text.rfind("-", 0, start), end) for start, end in spans]
        return self._remove_lines(dashes, at)

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
        indentation = line_start(text, start)
        if text[indentation:start].strip():  # the first field behind a dash
            if len(spans) == 1:
                raise Unsafe
            return [Edit(start, spans[at + 1][0], "")]
        stop = line_end(text, end)
        comment = _COMMENT.match(text, end)
        if comment is not None:
            return [Edit(start, text.index("#", end), "")]
        if stop == len(text):
            before = line_end(text, max(indentation - 1, 0)) if indentation else 0
            before -= text[before - 1 : before + 1] == "\r\n"
            return [Edit(min(before, indentation), stop, "")]
        width = 2 if text[stop : stop + 2] == "\r\n" else 1
        return [Edit(indentation, stop + width, "")]


def _json_quote(key: Scalar, *, is_inside: bool) -> str:
    """The quotes of a file that is written as JSON: those of the key, where it stands in braces."""
    return '"' if is_inside and key.style == '"' else ""
