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
        self._anchors = {one.within for one in oddities if one.kind == "anchor"}
        self._aliases = {one.node.text[1:] for one in oddities if isinstance(one.node, Scalar) and one.kind == "alias"}
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
        for one in self._oddities:
            yield from readers[one.kind](one)

    # What stands in the text and not in the tree.

    def _in_text(self) -> Iterator[Diagnostic]:
        text = self._file.text
        comments = [one for one in _COMMENT.finditer(text) if " #" in text and text[one.start() - 1] not in " \n\r"]
        drives = list(_DRIVE.finditer(text)) if ":\\" in text else []
        signs = [] if text.isascii() else [sign for sign in _LIST_MARKS if sign in text]
        marks = [one for sign in signs for one in re.finditer(f"{sign} ", text) if self._file.stands_alone(one.start())]
        has_quotes = not text.isascii() and any(sign in text for sign in _SMART)
        quotes = list(re.finditer(_SMART_DAY, text)) if has_quotes else []
        yield from self._comments(comments)
        yield from self._drives(drives)
        yield from self._marks(marks)
        yield from self._smart(quotes)

    def _comments(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        """` #3` right behind a text, or where a text could stand."""
        for one in found:
            before = one.start()
            value = next(
                (two for two in touching(self._file.root, before) if two.end == before and not two.style), None
            )
            if value is None or (value.start == value.end and self._file.text[value.start - 1] not in ":-"):
                continue
            self._hidden.add(value.end)
            typed = self._file.text[value.start : one.end()].strip()
            lead = self._file.text[self._file.text.rfind("\n", 0, value.start) + 1 : value.start].strip()
            right = f"{lead} {quoted(typed)}" if lead else quoted(typed)
            start = self._file.text.index(typed, value.start)
            told = self._file.problem(
                "comment-in-text", one.start() + 1, one.end(), hidden=one.group()[1:].strip(), right=right
            )
            yield told._replace(proposal=(Edit(start, start + len(typed), quoted(typed)),))

    def _drives(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        r"""A Windows path in double quotes: `\t` in it is read as a tab."""
        for one in found:
            value = self._file.starting(one.start())
            if value is None or value.style != '"':
                continue
            typed = self._file.text[value.start + 1 : value.end - 1]
            if "\\" in typed.replace("\\\\", ""):
                value.text = typed
                yield self._file.requoted("backslash-in-quotes", value, typed)

    def _smart(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        """A day or a number in typographic quotes, as a word processor makes them."""
        for one in found:
            value = self._file.starting(one.start())
            if value is not None and not value.style and value.end == one.end():
                value.text = value.text[1:-1]
                yield self._file.requoted("odd-quote", value, value.text, sign=one.group()[0])

    def _marks(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        """One line with a list mark that is none; where there are several, `_lines` tells."""
        for one in found:
            value = self._file.starting(one.start())
            if value is not None and not value.style and value.end - value.start == len(value.text):
                parent = next((p for p in self._file.around(value.start) if any(v is value for _, v in p.pairs)), None)
                if parent is not None:
                    yield from self._lines(Oddity("lines", value, parent.pairs))

    # What the reader met on its way.

    def _duplicate(self, one: Oddity) -> Iterator[Diagnostic]:
        from seuranta.plan.reading.duplicates import Duplicates  # noqa: PLC0415 - only for a file with a mistake

        return Duplicates(self._file).found(one)

    def _comma(self, one: Oddity) -> Iterator[Diagnostic]:
        from seuranta.plan.reading.braces import Braces  # noqa: PLC0415 - only for a file with a mistake

        pairs = one.within
        if id(pairs) in self._seen_braces:
            return iter(())
        self._seen_braces.add(id(pairs))
        return Braces(self._file).found(pairs)

    def _sign(self, one: Oddity) -> Iterator[Diagnostic]:
        """&, * and ! at the beginning of a text."""
        node = one.node
        if not isinstance(node, Scalar):
            found = re.compile(r"\S+").match(self._file.text, node.start)
            typed = found.group() if found else ""
            yield self._file.problem(one.kind, node.start, node.start + len(typed), typed=typed)
            return
        if self._file.text[: node.start].rstrip(" ").endswith("<<:"):
            return
        typed = self._file.text[node.start : node.end]
        sign = typed[:1]
        if one.kind == "anchor" and one.within in self._aliases and typed.startswith("&"):
            yield self._named(node, typed.split()[0])
            return
        node.text, node.style = typed, ""
        is_text = sign not in ("&", "!", "*") or " " in typed or not typed.isascii() or len(typed) == 1
        is_used = one.within in self._aliases if one.kind == "anchor" else typed[1:] in self._anchors
        if "\n" in typed or is_used or sign not in ("&", "!", "*") or typed.startswith(("!!", "!<")):
            yield self._file.problem(one.kind, node.start, node.end, typed=typed)
        else:
            yield self._file.requoted("sign-at-start" if is_text else one.kind, node, typed, sign=sign)

    def _named(self, node: Scalar, name: str) -> Diagnostic:
        """A name that others refer to stands before the text, which stays what it is."""
        start, end = node.start, node.start + len(name)
        behind = self._file.text[end : node.end]
        node.start = end + len(behind) - len(behind.lstrip())
        return self._file.problem("anchor", start, end, typed=name)

    def _merge(self, one: Oddity) -> Iterator[Diagnostic]:
        assert isinstance(one.node, Mapping)
        for key, value in list(one.node.pairs):
            if key.text == "<<" and not key.style:
                one.node.pairs.remove((key, value))
                yield self._file.problem("merge-key", key.start, key.end)

    def _empty_item(self, one: Oddity) -> Iterator[Diagnostic]:
        """A dash with nothing behind it."""
        items: list[Node] = one.within
        if id(items) not in self._without_gaps:
            self._without_gaps.add(id(items))
            gaps = {id(each.node) for each in self._oddities if each.kind == "empty-item"}
            items[:] = [item for item in items if id(item) not in gaps]
        dash = one.node.start - 1
        if one.node.end in self._hidden or self._file.text[dash : dash + 1] != "-":
            return  # the line was mended, and is told
        start = self._file.text.rfind("\n", 0, dash) + 1
        end = self._file.text.find("\n", dash)
        end = len(self._file.text) if end < 0 else end
        is_alone = self._file.text[start:end].strip() == "-"
        yield self._file.problem("empty-list-item", dash, dash + 1, *([Edit(start, dash + 1, "")] if is_alone else []))

    def _lines(self, one: Oddity) -> Iterator[Diagnostic]:
        """Lines that were meant as a list and read as one text."""
        node, within = one.node, one.within
        assert isinstance(node, Scalar)
        before = self._file.text[self._file.text.rfind("\n", 0, node.start) + 1 : node.start].strip()
        if not within or before not in ("", "-"):
            key = next((key for key, value in _pairs(within) if value is node), None)
            if key is not None and is_one_line(key.text):
                yield from self._goes_on(node)
            else:
                yield from self._hidden_line(one, key)
            return
        rows = [Scalar(row.group().rstrip(), node.start + row.start(), 0) for row in self._rows(node)]
        marks = [re.match(_MARKED, row.text) for row in rows]
        if all(marks):
            name = "odd-list-mark" if marks[0] and marks[0]["sign"] else "no-space-after-dash"
        elif len(rows) > 1 and all(re.match(_DAY, row.text) for row in rows):
            name = "lines-without-dashes"
        else:
            yield from self._hidden_line(one, None)
            return
        edits = [_dashed(row, mark, behind=bool(before)) for row, mark in zip(rows, marks, strict=True)]
        edits = edits[1:] if before and name == "lines-without-dashes" else edits
        for row, mark in zip(rows, marks, strict=True):
            lead = mark.end() if mark else 0
            row.start, row.end = row.start + lead, row.start + len(row.text)
            row.text = row.text[lead:]
        items: list[Node] = list(rows)
        _put(within, node, items)
        sign = marks[0]["sign"] if marks[0] else None
        end = rows[0].end if name == "lines-without-dashes" else node.start + 1
        yield self._file.problem(name, node.start, end, *edits, sign=sign, right=f"- {rows[0].text}")

    def _hidden_line(self, one: Oddity, above: Scalar | None) -> Iterator[Diagnostic]:
        """An entry of a list or a field that is read as a part of the text above it."""
        found = hidden_line(one, self._file.text)
        if found is None:
            return
        start, end = found.span("line")
        if is_entry(found["line"]):
            yield self._file.problem("list-in-text", start, end, key=above.text if above is not None else None)
        else:
            key, _, value = found["line"].partition(":")
            yield self._file.problem("no-space-after-colon", start, end, key=key, right=f"{key}: {value}")

    def _rows(self, node: Scalar) -> list[re.Match[str]]:
        """The lines of a text, without those in between that are not read."""
        found = re.finditer(r"[^\s][^\r\n]*", self._file.text[node.start : node.end])
        return [one for at, one in enumerate(found) if not at or one.group().rstrip() in node.text]

    def _goes_on(self, node: Scalar) -> Iterator[Diagnostic]:
        """Half of a line below a day, a name or a number: nobody writes those over several lines."""
        first, *others = self._rows(node)
        for one in others:
            start, end = node.start + one.start(), node.start + one.end()
            typed = one.group().rstrip()
            args: dict[str, Argument] = {"key": typed} if fields(typed) else {"typed": typed}
            yield self._file.problem("missing-colon", start, end, **args)
        node.text, node.end = first.group().rstrip(), node.start + first.end()

    def _surrogate(self, one: Oddity) -> Iterator[Diagnostic]:
        """Two escapes that make one character are joined; half of one is no character."""
        node = one.node
        assert isinstance(node, Scalar)
        joined = node.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if "\ufffd" in joined and "\ufffd" not in node.text:
            found = next(_lone(self._file.text, node), None)
            start, end = found or (node.start, node.end)
            yield self._file.problem("lone-surrogate", start, end, typed=self._file.text[start:end])
        node.text = joined


def _pairs(within: list[Any] | None) -> Iterator[tuple[Scalar, Node]]:
    return (one for one in within or () if isinstance(one, tuple))


def _lone(text: str, node: Scalar) -> Iterator[tuple[int, int]]:
    """The escapes of halves without their other half."""
    found = list(_ESCAPE.finditer(text, node.start, node.end))
    skip = -1
    for position, one in enumerate(found):
        if position == skip:
            continue
        follows = position + 1 < len(found) and found[position + 1].start() == one.end()
        is_high = one.group()[3] in "89abAB"
        if is_high and follows and found[position + 1].group()[3] in "cdefCDEF":
            skip = position + 1
        else:
            yield one.span()


def _put(within: list[Any], node: Scalar, items: list[Node]) -> None:
    """Puts a list in the place of a text: as the value of a field, or among the entries of the list around it."""
    for at, one in enumerate(within):
        if one is node:
            within[at : at + 1] = items
            return
        if isinstance(one, tuple) and one[1] is node:
            within[at] = (one[0], Sequence(items, node.start, node.end))
            return


def _dashed(row: Scalar, mark: re.Match[str] | None, *, behind: bool) -> Edit:
    """What makes a line an entry of a list; `behind`: of the list whose dash stands before the first line."""
    if mark is None:
        return Edit(row.start - 2, row.start, "- ") if behind else Edit(row.start, row.start, "- ")
    return Edit(row.start, row.start + 1, "-") if mark["sign"] else Edit(row.start + 1, row.start + 1, " ")
