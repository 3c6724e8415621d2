"""What is legal in a file and yet not what its owner meant, and what a plan may not hold; found on the finished tree.

Where the meaning is plain, the tree is set right and the problem carries the repair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from seuranta.plan.reading.file_tree import FileTree, fields, is_one_line
from seuranta.plan.reading.suspicious import hidden_line, is_entry
from seuranta.plan.reading.tree import Mapping, Node, Scalar, Sequence, Source, touching
from seuranta.plan.reading.yaml import Oddity
from seuranta.plan.words.diagnostic import Argument, Diagnostic, Edit
from seuranta.plan.words.quoting import quoted

_COMMENT = re.compile(r" #[^\s#][^\r\n]*")
_DRIVE = re.compile(r'"[A-Za-z]:\\(?!\\)')
_SMART = "“”„«»‘’‚"
_SMART_DAY = rf"[{_SMART}]\d[^{_SMART}\r\n]*[{_SMART}]"
_LIST_MARKS = "–—−•·‣"
_DAY = r"(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{1,2}-\d{1,2})(?::.*)?$"
_MARKED = r"(?P<sign>[–—−•·‣]) |(?P<dash>-)(?=[^\s\d-])"
_ESCAPE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


MOST_LEGAL_MISTAKES = 250


def legal_mistakes(source: Source, root: Node, oddities: list[Oddity]) -> list[Diagnostic]:
    """Every problem of a tree as a file, in no order. Changes the tree."""
    return list(islice(_Finder(source, root, oddities).problems(), MOST_LEGAL_MISTAKES))


class _Finder:
    def __init__(self, source: Source, root: Node, oddities: list[Oddity]) -> None:
        self._file = FileTree(source, root)
        self._oddities = oddities
        self._anchors = {oddity.within for oddity in oddities if oddity.kind == "anchor"}
        aliases = (oddity.node for oddity in oddities if oddity.kind == "alias")
        self._aliases = {node.text[1:] for node in aliases if isinstance(node, Scalar)}
        self._without_gaps: set[int] = set()
        self._hidden: set[int] = set()
        self._seen_braces: set[int] = set()

    def problems(self) -> Iterator[Diagnostic]:
        yield from self._in_text()
        readers: dict[str, Callable[[Oddity], Iterator[Diagnostic]]] = {
            "alias": self._sign,
            "anchor": self._sign,
            "duplicate": self._duplicate,
            "empty-item": self._empty_item,
            "lines": self._lines,
            "merge": self._merge,
            "no-value": self._comma,
            "surrogate": self._surrogate,
            "tag": self._sign,
        }
        for oddity in self._oddities:
            yield from readers[oddity.kind](oddity)

    # What stands in the text and not in the tree.

    def _in_text(self) -> Iterator[Diagnostic]:
        text = self._file.text
        if " #" in text:
            yield from self._comments()
        if ":\\" in text:
            yield from self._drives()
        if not text.isascii():
            yield from self._marks()
            yield from self._smart()

    def _comments(self) -> Iterator[Diagnostic]:
        """` #3` right behind a text, or where a text could stand."""
        text = self._file.text
        for match in _COMMENT.finditer(text):
            before = match.start()
            if text[before - 1] in " \n\r":
                continue
            ending = (scalar for scalar in touching(self._file.root, before) if scalar.end == before)
            value = next((scalar for scalar in ending if not scalar.style), None)
            if value is None or (value.start == value.end and text[value.start - 1] not in ":-"):
                continue
            self._hidden.add(value.end)
            typed = text[value.start : match.end()].strip()
            lead = self._file.before_on_line(value.start).strip()
            right = f"{lead} {quoted(typed)}" if lead else quoted(typed)
            start = text.index(typed, value.start)
            hidden = match.group()[1:].strip()
            told = self._file.problem("comment-in-text", before + 1, match.end(), hidden=hidden, right=right)
            yield told._replace(proposal=(Edit(start, start + len(typed), quoted(typed)),))

    def _drives(self) -> Iterator[Diagnostic]:
        r"""A Windows path in double quotes: `\t` in it is read as a tab."""
        for match in _DRIVE.finditer(self._file.text):
            value = self._file.starting(match.start())
            if value is None or value.style != '"':
                continue
            typed = self._file.text[value.start + 1 : value.end - 1]
            if "\\" in typed.replace("\\\\", ""):
                value.text = typed
                yield self._file.requoted("backslash-in-quotes", value, typed)

    def _smart(self) -> Iterator[Diagnostic]:
        """A day or a number in typographic quotes, as a word processor makes them."""
        if not any(sign in self._file.text for sign in _SMART):
            return
        for match in re.finditer(_SMART_DAY, self._file.text):
            value = self._file.starting(match.start())
            if value is not None and not value.style and value.end == match.end():
                value.text = value.text[1:-1]
                yield self._file.requoted("odd-quote", value, value.text, sign=match.group()[0])

    def _marks(self) -> Iterator[Diagnostic]:
        """One line with a list mark that is none; where there are several, `_lines` tells."""
        for sign in _LIST_MARKS:
            for match in re.finditer(f"{sign} ", self._file.text):
                if self._file.before_on_line(match.start()).strip(" "):
                    continue
                value = self._file.starting(match.start())
                if value is not None and not value.style and value.end - value.start == len(value.text):
                    yield from self._marked(value)

    def _marked(self, value: Scalar) -> Iterator[Diagnostic]:
        for parent in self._file.around(value.start):
            if any(inner is value for _, inner in parent.pairs):
                yield from self._lines(Oddity("lines", value, parent.pairs))
                return

    # What the reader met on its way.

    def _duplicate(self, oddity: Oddity) -> Iterator[Diagnostic]:
        from seuranta.plan.reading.duplicates import duplicate_keys  # noqa: PLC0415 - only for a file with a mistake

        return duplicate_keys(self._file, oddity)

    def _comma(self, oddity: Oddity) -> Iterator[Diagnostic]:
        from seuranta.plan.reading.braces import keys_without_value  # noqa: PLC0415 - only for a file with a mistake

        pairs = oddity.within
        if id(pairs) in self._seen_braces:
            return iter(())
        self._seen_braces.add(id(pairs))
        return keys_without_value(self._file, pairs)

    def _sign(self, oddity: Oddity) -> Iterator[Diagnostic]:
        """&, * and ! at the beginning of a text."""
        node = oddity.node
        if not isinstance(node, Scalar):
            word = re.compile(r"\S+").match(self._file.text, node.start)
            typed = word.group() if word else ""
            yield self._file.problem(oddity.kind, node.start, node.start + len(typed), typed=typed)
            return
        if self._file.text[: node.start].rstrip(" ").endswith("<<:"):
            return
        typed = self._file.text[node.start : node.end]
        sign = typed[:1]
        if oddity.kind == "anchor" and oddity.within in self._aliases and typed.startswith("&"):
            yield self._named(node, typed.split()[0])
            return
        node.text, node.style = typed, ""
        is_used = oddity.within in self._aliases if oddity.kind == "anchor" else typed[1:] in self._anchors
        if "\n" in typed or is_used or sign not in ("&", "!", "*") or typed.startswith(("!!", "!<")):
            yield self._file.problem(oddity.kind, node.start, node.end, typed=typed)
            return
        is_text = " " in typed or not typed.isascii() or len(typed) == 1
        yield self._file.requoted("sign-at-start" if is_text else oddity.kind, node, typed, sign=sign)

    def _named(self, node: Scalar, name: str) -> Diagnostic:
        """A name that others refer to stands before the text, which stays what it is."""
        start, end = node.start, node.start + len(name)
        behind = self._file.text[end : node.end]
        node.start = end + len(behind) - len(behind.lstrip())
        return self._file.problem("anchor", start, end, typed=name)

    def _merge(self, oddity: Oddity) -> Iterator[Diagnostic]:
        assert isinstance(oddity.node, Mapping)
        for key, value in list(oddity.node.pairs):
            if key.text == "<<" and not key.style:
                oddity.node.pairs.remove((key, value))
                yield self._file.problem("merge-key", key.start, key.end)

    def _empty_item(self, oddity: Oddity) -> Iterator[Diagnostic]:
        """A dash with nothing behind it."""
        items: list[Node] = oddity.within
        if id(items) not in self._without_gaps:
            self._without_gaps.add(id(items))
            gaps = {id(oddity.node) for oddity in self._oddities if oddity.kind == "empty-item"}
            items[:] = [item for item in items if id(item) not in gaps]
        dash = oddity.node.start - 1
        if oddity.node.end in self._hidden or self._file.text[dash : dash + 1] != "-":
            return  # the line was mended, and is told
        before, behind = self._file.before_on_line(dash), self._file.text[dash + 1 :].partition("\n")[0]
        is_alone = not before.strip() and not behind.strip()
        fix = [Edit(dash - len(before), dash + 1, "")] if is_alone else []
        yield self._file.problem("empty-list-item", dash, dash + 1, *fix)

    def _lines(self, oddity: Oddity) -> Iterator[Diagnostic]:
        """Several lines that were read as one text: a list without its dashes, half a field, or a line too many."""
        node, within = oddity.node, oddity.within
        assert isinstance(node, Scalar)
        before = self._file.before_on_line(node.start).strip()
        if within and before in ("", "-"):
            told = self._as_list(node, within, is_entry=before == "-")
            if told is not None:
                yield told
            else:
                yield from self._hidden_line(oddity, None)
            return
        key = next((key for key, value in _pairs(within) if value is node), None)
        if key is not None and is_one_line(key.text):
            yield from self._goes_on(node)
        else:
            yield from self._hidden_line(oddity, key)

    def _as_list(self, node: Scalar, within: list[Any], *, is_entry: bool) -> Diagnostic | None:
        """Puts a list in the place of lines that were meant as one, each with a mark or each a day; else None."""
        rows = [Scalar(row.group().rstrip(), node.start + row.start(), 0) for row in self._rows(node)]
        marks = [re.match(_MARKED, row.text) for row in rows]
        sign = marks[0]["sign"] if marks[0] else None
        edits = [_dashed(row, mark, behind=is_entry) for row, mark in zip(rows, marks, strict=True)]
        if all(marks):
            _put(within, node, _entries(rows, marks))
            name, end = "odd-list-mark" if sign else "no-space-after-dash", node.start + 1
        elif len(rows) > 1 and all(re.match(_DAY, row.text) for row in rows):
            edits = edits[1:] if is_entry else edits
            _put(within, node, _entries(rows, marks))
            name, end = "lines-without-dashes", rows[0].end
        else:
            return None
        return self._file.problem(name, node.start, end, *edits, sign=sign, right=f"- {rows[0].text}")

    def _hidden_line(self, oddity: Oddity, above: Scalar | None) -> Iterator[Diagnostic]:
        """An entry of a list or a field that is read as a part of the text above it."""
        hidden = hidden_line(oddity, self._file.text)
        if hidden is None:
            return
        start, end = hidden.span("line")
        if is_entry(hidden["line"]):
            yield self._file.problem("list-in-text", start, end, key=above.text if above is not None else None)
        else:
            key, _, value = hidden["line"].partition(":")
            yield self._file.problem("no-space-after-colon", start, end, key=key, right=f"{key}: {value}")

    def _rows(self, node: Scalar) -> list[re.Match[str]]:
        """The lines of a text, without those in between that are not read."""
        lines = re.finditer(r"[^\s][^\r\n]*", self._file.text[node.start : node.end])
        return [line for at, line in enumerate(lines) if not at or line.group().rstrip() in node.text]

    def _goes_on(self, node: Scalar) -> Iterator[Diagnostic]:
        """Half of a line below a day, a name or a number: nobody writes those over several lines."""
        first, *others = self._rows(node)
        for line in others:
            start, end = node.start + line.start(), node.start + line.end()
            typed = line.group().rstrip()
            args: dict[str, Argument] = {"key": typed} if fields(typed) else {"typed": typed}
            yield self._file.problem("missing-colon", start, end, **args)
        node.text, node.end = first.group().rstrip(), node.start + first.end()

    def _surrogate(self, oddity: Oddity) -> Iterator[Diagnostic]:
        """Two escapes that make one character are joined; half of one is no character."""
        node = oddity.node
        assert isinstance(node, Scalar)
        joined = node.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if "\ufffd" in joined and "\ufffd" not in node.text:
            half = next(_lone(self._file.text, node), None)
            start, end = half or (node.start, node.end)
            yield self._file.problem("lone-surrogate", start, end, typed=self._file.text[start:end])
        node.text = joined


def _pairs(within: list[Any] | None) -> Iterator[tuple[Scalar, Node]]:
    return (part for part in within or () if isinstance(part, tuple))


def _lone(text: str, node: Scalar) -> Iterator[tuple[int, int]]:
    """The escapes of halves without their other half."""
    escapes = list(_ESCAPE.finditer(text, node.start, node.end))
    skip = -1
    for position, escape in enumerate(escapes):
        if position == skip:
            continue
        follows = position + 1 < len(escapes) and escapes[position + 1].start() == escape.end()
        is_high = escape.group()[3] in "89abAB"
        if is_high and follows and escapes[position + 1].group()[3] in "cdefCDEF":
            skip = position + 1
        else:
            yield escape.span()


def _put(within: list[Any], node: Scalar, items: list[Node]) -> None:
    """Puts a list in the place of a text: as the value of a field, or among the entries of the list around it."""
    for at, part in enumerate(within):
        if part is node:
            within[at : at + 1] = items
            return
        if isinstance(part, tuple) and part[1] is node:
            within[at] = (part[0], Sequence(items, node.start, node.end))
            return


def _entries(rows: list[Scalar], marks: list[re.Match[str] | None]) -> list[Node]:
    """The lines as the entries of a list, without their marks."""
    for row, mark in zip(rows, marks, strict=True):
        lead = mark.end() if mark else 0
        row.start, row.end = row.start + lead, row.start + len(row.text)
        row.text = row.text[lead:]
    return [*rows]


def _dashed(row: Scalar, mark: re.Match[str] | None, *, behind: bool) -> Edit:
    """What makes a line an entry of a list; `behind`: of the list whose dash stands before the first line."""
    if mark is None:
        return Edit(row.start - 2 if behind else row.start, row.start, "- ")
    if mark["sign"]:
        return Edit(row.start, row.start + 1, "-")
    return Edit(row.start + 1, row.start + 1, " ")
