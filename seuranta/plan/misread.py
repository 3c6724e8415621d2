"""What is legal in a file and yet not what its owner meant, and what a plan may not hold; found on the finished tree.

Where the meaning is plain, the tree is set right and the problem carries the repair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from typing import Any

from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import Argument, Diagnostic, Edit, Related
from seuranta.plan.quoting import quoted
from seuranta.plan.spellings import FIELDS, Field
from seuranta.plan.tree import Mapping, Node, Scalar, Sequence, Source, touching
from seuranta.plan.vocabulary import clean
from seuranta.plan.yaml import Oddity

_COMMENT = re.compile(r" #[^\s#][^\r\n]*")
_DRIVE = re.compile(r'"[A-Za-z]:\\')
_SMART = re.compile(r"[“”„«»‘’‚]\d[^“”„«»‘’‚\r\n]*[“”«»‘’]")
_OWN_LINE_MARK = re.compile(r"[–—−•·‣] ")
_DAY = re.compile(r"(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{1,2}-\d{1,2})(?::.*)?$")
_MARKED = re.compile(r"(?P<sign>[–—−•·‣]) |(?P<dash>-)(?=[^\s\d-])")
_ESCAPE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_TIGHT = re.compile(r"(?P<key>[^\W\d_][\w -]*):(?=[^\s/\\])")


MOST_MISREAD = 250


def misread(source: Source, root: Node, oddities: list[Oddity]) -> list[Diagnostic]:
    """Every problem of a tree as a file, in no order. Changes the tree."""
    return list(islice(_Finder(source, root, oddities).problems(), MOST_MISREAD))


class _Finder:
    def __init__(self, source: Source, root: Node, oddities: list[Oddity]) -> None:
        self._source = source
        self._text = source.text
        self._root = root
        self._oddities = oddities
        self._anchors = {one.within for one in oddities if one.kind == "anchor"}
        self._aliases = {one.node.text[1:] for one in oddities if isinstance(one.node, Scalar) and one.kind == "alias"}
        self._seen_braces: set[int] = set()
        self._without_gaps: set[int] = set()
        self._hidden: set[int] = set()
        self._of_root = False

    def problems(self) -> Iterator[Diagnostic]:
        yield from self._in_text()
        readers: dict[str, Callable[[Oddity], Iterator[Diagnostic]]] = {
            "alias": self._sign,
            "anchor": self._sign,
            "duplicate": self._duplicate,
            "empty-item": self._empty_item,
            "lines": self._lines,
            "merge": self._merge,
            "no-value": self._no_value,
            "surrogate": self._surrogate,
            "tag": self._sign,
        }
        for one in self._oddities:
            yield from readers[one.kind](one)

    def _problem(self, name: str, start: int, end: int, *fix: Edit, **args: Argument) -> Diagnostic:
        return Diagnostic(name, self._source.place(start, end), args, fix=fix)

    # What stands in the text and not in the tree.

    def _in_text(self) -> Iterator[Diagnostic]:
        text = self._text
        comments = [one for one in _COMMENT.finditer(text) if " #" in text and text[one.start() - 1] not in " \n\r"]
        drives = list(_DRIVE.finditer(text)) if ":\\" in text else []
        marks = [one for one in _OWN_LINE_MARK.finditer(text) if self._stands_alone(one.start())]
        quotes = list(_SMART.finditer(text)) if not text.isascii() else []
        yield from self._comments(comments)
        yield from self._drives(drives)
        yield from self._marks(marks)
        yield from self._smart(quotes)

    def _starting(self, offset: int) -> Scalar | None:
        """The text that begins there: of an empty key and its value, the value."""
        return next((one for one in reversed([*touching(self._root, offset)]) if one.start == offset), None)

    def _stands_alone(self, offset: int) -> bool:
        before = self._text[self._text.rfind("\n", 0, offset) + 1 : offset]
        return not before.strip(" ")

    def _comments(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        """` #3` right behind a text, or where a text could stand."""
        for one in found:
            before = one.start()
            value = next((two for two in touching(self._root, before) if two.end == before and not two.style), None)
            if value is None or (value.start == value.end and self._text[value.start - 1] not in ":-"):
                continue
            self._hidden.add(value.end)
            typed = self._text[value.start : one.end()].strip()
            lead = self._text[self._text.rfind("\n", 0, value.start) + 1 : value.start].strip()
            right = f"{lead} {quoted(typed)}" if lead else quoted(typed)
            yield self._problem(
                "comment-in-text", one.start() + 1, one.end(), hidden=one.group()[1:].strip(), right=right
            )

    def _drives(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        r"""A Windows path in double quotes: `\t` in it is read as a tab."""
        for one in found:
            value = self._starting(one.start())
            if value is None or value.style != '"':
                continue
            typed = self._text[value.start + 1 : value.end - 1]
            if "\\" in typed.replace("\\\\", ""):
                value.text = typed
                yield self._requoted("backslash-in-quotes", value, typed)

    def _smart(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        """A day or a number in typographic quotes, as a word processor makes them."""
        for one in found:
            value = self._starting(one.start())
            if value is not None and not value.style and value.end == one.end():
                value.text = value.text[1:-1]
                yield self._requoted("odd-quote", value, value.text, sign=one.group()[0])

    def _requoted(self, name: str, value: Scalar, typed: str, sign: str | None = None) -> Diagnostic:
        """A value that was meant as it stands: read so, and to be written in quotes."""
        from seuranta.plan.traps import in_quotes  # noqa: PLC0415 - only for a file with a mistake

        right = in_quotes(typed)
        lead = self._text[self._text.rfind("\n", 0, value.start) + 1 : value.start].strip()
        shown = f"{lead} {right}" if lead and "{" not in lead and "[" not in lead else right
        return self._problem(
            name, value.start, value.end, Edit(value.start, value.end, right), right=shown, typed=typed, sign=sign
        )

    def _marks(self, found: list[re.Match[str]]) -> Iterator[Diagnostic]:
        """One line with a list mark that is none; where there are several, `_lines` tells."""
        for one in found:
            value = self._starting(one.start())
            if value is not None and not value.style and value.end - value.start == len(value.text):
                parent = next((p for p in self._parents() if any(v is value for _, v in p.pairs)), None)
                if parent is not None:
                    yield from self._lines(Oddity("lines", value, parent.pairs))

    def _parents(self) -> Iterator[Mapping]:
        waiting = [self._root]
        while waiting:
            one = waiting.pop()
            if isinstance(one, Mapping):
                yield one
                waiting.extend(value for _, value in one.pairs)
            elif isinstance(one, Sequence):
                waiting.extend(one.items)

    # What the reader met on its way.

    def _sign(self, one: Oddity) -> Iterator[Diagnostic]:
        """&, * and ! at the beginning of a text."""
        node = one.node
        if not isinstance(node, Scalar):
            found = re.compile(r"\S+").match(self._text, node.start)
            typed = found.group() if found else ""
            yield self._problem(one.kind, node.start, node.start + len(typed), typed=typed)
            return
        if self._text[: node.start].rstrip(" ").endswith("<<:"):
            return
        typed = self._text[node.start : node.end]
        sign = typed[:1]
        node.text, node.style = typed, ""
        is_text = sign not in ("&", "!", "*") or " " in typed or not typed.isascii() or len(typed) == 1
        is_used = one.within in self._aliases if one.kind == "anchor" else typed[1:] in self._anchors
        if "\n" in typed or is_used or sign not in ("&", "!", "*") or typed.startswith(("!!", "!<")):
            yield self._problem(one.kind, node.start, node.end, typed=typed)
        else:
            yield self._requoted("sign-at-start" if is_text else one.kind, node, typed, sign=sign)

    def _merge(self, one: Oddity) -> Iterator[Diagnostic]:
        assert isinstance(one.node, Mapping)
        for key, value in list(one.node.pairs):
            if key.text == "<<" and not key.style:
                one.node.pairs.remove((key, value))
                yield self._problem("merge-key", key.start, key.end)

    def _duplicate(self, one: Oddity) -> Iterator[Diagnostic]:
        """The first of two equal keys counts; of two sections of the plan, all items do."""
        assert isinstance(one.node, Mapping)
        self._of_root = one.node is self._root
        if one.within is not None and any(each.shape.startswith("list:") for each in _fields(one.within.text)):
            yield from self._entries(one.node, one.within)
            return
        first: dict[str, tuple[Scalar, Node]] = {}
        kept: list[tuple[Scalar, Node]] = []
        grown: list[Oddity] = []
        told: list[Diagnostic] = []
        for key, value in one.node.pairs:
            before = first.setdefault(clean(key.text), (key, value))
            if before[0] is key:
                kept.append((key, value))
                continue
            if len(told) < MOST_MISREAD:
                told.append(self._twice(before, (key, value), one.within))
            if self._of_root and isinstance(before[1], Mapping) and isinstance(value, Mapping):
                before[1].pairs.extend(value.pairs)
                grown.append(Oddity("duplicate", before[1], key))
        one.node.pairs[:] = kept
        yield from told
        for other in grown:
            yield from self._duplicate(other)

    def _twice(self, before: tuple[Scalar, Node], again: tuple[Scalar, Node], within: Scalar | None) -> Diagnostic:
        key, value = again
        here = self._source.place(key.start, key.end)
        there = self._source.place(before[0].start, before[0].end)
        args: dict[str, Argument] = {"typed": key.text, "line": there.line}
        if self._of_root and isinstance(value, Mapping) and isinstance(before[1], Mapping):
            args["section"] = key.text
        elif isinstance(value, Scalar) and isinstance(before[1], Scalar) and value.text and before[1].text:
            is_many = any(one.shape == "many" for one in _fields(key.text))
            args["right"] = f"{key.text}: [{before[1].text}, {value.text}]" if is_many else None
        item = "" if self._of_root else None
        from seuranta.plan.traps import is_section  # noqa: PLC0415 - only for a file with a mistake

        if within is not None and is_section(within.text):
            item = clean(key.text)
        return Diagnostic("duplicate-key", here, args, item, (Related(there, "first-here"),))

    def _entries(self, node: Mapping, within: Scalar) -> Iterator[Diagnostic]:
        """Several entries under the key of a list, without the dash before each: a new one where a key repeats."""
        entries: list[list[tuple[Scalar, Node]]] = [[]]
        for key, value in node.pairs:
            if clean(key.text) in {clean(one.text) for one, _ in entries[-1]}:
                entries.append([])
            entries[-1].append((key, value))
        first, again = entries[0][0][0], entries[1][0][0]
        is_simple = all(
            isinstance(value, Scalar) and "\n" not in self._text[value.start : value.end] for _, value in node.pairs
        )
        is_block = self._stands_alone(first.start) and is_simple
        edits = [Edit(key.start, key.start, "- " if key is one[0][0] else "  ") for one in entries for key, _ in one]
        there = self._source.place(first.start, first.end)
        yield Diagnostic(
            "duplicate-key",
            self._source.place(again.start, again.end),
            {"typed": again.text, "line": there.line, "list": within.text},
            related=(Related(there, "first-here"),),
            fix=tuple(edits) if is_block else (),
        )
        listed: list[Node] = [Mapping(one, one[0][0].start, one[-1][1].end) for one in entries]
        for parent in self._parents():
            parent.pairs[:] = [(k, Sequence(listed, v.start, v.end) if v is node else v) for k, v in parent.pairs]

    def _empty_item(self, one: Oddity) -> Iterator[Diagnostic]:
        """A dash with nothing behind it."""
        items: list[Node] = one.within
        if id(items) not in self._without_gaps:
            self._without_gaps.add(id(items))
            gaps = {id(each.node) for each in self._oddities if each.kind == "empty-item"}
            items[:] = [item for item in items if id(item) not in gaps]
        dash = one.node.start - 1
        if one.node.end in self._hidden:
            return
        start = self._text.rfind("\n", 0, dash) + 1
        end = self._text.find("\n", dash)
        end = len(self._text) if end < 0 else end + 1
        is_alone = self._text[start:end].strip() == "-"
        yield self._problem("empty-list-item", dash, dash + 1, *([Edit(start, end, "")] if is_alone else []))

    def _lines(self, one: Oddity) -> Iterator[Diagnostic]:
        """Lines that were meant as a list and read as one text."""
        node, within = one.node, one.within
        assert isinstance(node, Scalar)
        before = self._text[self._text.rfind("\n", 0, node.start) + 1 : node.start].strip()
        if not within or before not in ("", "-"):
            return
        found = list(re.finditer(r"[^\s][^\r\n]*", self._text[node.start : node.end]))
        rows = [Scalar(row.group().rstrip(), node.start + row.start(), 0) for row in found]
        marks = [_MARKED.match(row.text) for row in rows]
        if all(marks):
            name = "odd-list-mark" if marks[0] and marks[0]["sign"] else "no-space-after-dash"
        elif len(rows) > 1 and all(_DAY.match(row.text) for row in rows):
            name = "lines-without-dashes"
        else:
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
        yield self._problem(name, node.start, end, *edits, sign=sign, right=f"- {rows[0].text}")

    def _no_value(self, one: Oddity) -> Iterator[Diagnostic]:
        """A comma inside braces that cut a number or a sentence: `{arvo: 3,2}`."""
        pairs: list[tuple[Scalar, Node]] = one.within
        if id(pairs) in self._seen_braces:
            return
        self._seen_braces.add(id(pairs))
        if all(self._is_bare(value) and ":" not in key.text for key, value in pairs):
            yield from self._names_in_braces(pairs)
            return
        kept: list[tuple[Scalar, Node]] = []
        cut: list[Scalar] = []
        for key, value in pairs:
            if not self._is_bare(value):
                kept.append((key, value))
            elif (tight := _TIGHT.match(key.text)) and _fields(tight["key"]):
                yield self._tight(key, tight)
                at = key.start + tight.end()
                kept.append((Scalar(tight["key"], key.start, at - 1), Scalar(key.text[tight.end() :], at, key.end)))
            elif kept and isinstance(kept[-1][1], Scalar) and not kept[-1][1].style and kept[-1][1].text:
                kept[-1] = (kept[-1][0], self._joined(kept[-1][1], key))
                cut = [*(one for one in cut if one.start != kept[-1][1].start), kept[-1][1]]
            else:
                yield self._problem("comma-in-braces", key.start, key.end)
        pairs[:] = kept
        for value in cut:
            yield self._requoted("comma-in-braces", value, value.text)

    def _is_bare(self, value: Node) -> bool:
        return isinstance(value, Scalar) and value.start == value.end and self._text[value.start - 1] != ":"

    def _joined(self, value: Scalar, more: Scalar) -> Scalar:
        return Scalar(" ".join(self._text[value.start : more.end].split()), value.start, more.end)

    def _tight(self, key: Scalar, tight: re.Match[str]) -> Diagnostic:
        at = key.start + tight.end()
        right = f"{tight['key']}: {key.text[tight.end() :]}"
        return self._problem("no-space-after-colon", at - 1, at, Edit(at, at, " "), key=tight["key"], right=right)

    def _names_in_braces(self, pairs: list[tuple[Scalar, Node]]) -> Iterator[Diagnostic]:
        """`{Raija, Pekka}`: a list wants brackets."""
        start = self._text.rfind("{", 0, pairs[0][0].start)
        end = self._text.find("}", pairs[-1][0].end)
        if start < 0 or end < 0:
            return
        right = "[" + ", ".join(self._text[key.start : key.end] for key, _ in pairs) + "]"
        edits = (Edit(start, start + 1, "["), Edit(end, end + 1, "]"))
        yield self._problem("braces-for-list", start, end + 1, *edits, right=right)
        self._as_list(pairs, start, end + 1)

    def _as_list(self, pairs: list[tuple[Scalar, Node]], start: int, end: int) -> None:
        items: list[Node] = [key for key, _ in pairs]
        for parent in self._parents():
            for at, (key, value) in enumerate(parent.pairs):
                if isinstance(value, Mapping) and value.pairs is pairs:
                    parent.pairs[at] = (key, Sequence(items, start, end))
                    return

    def _surrogate(self, one: Oddity) -> Iterator[Diagnostic]:
        """Two escapes that make one character are joined; half of one is no character."""
        node = one.node
        assert isinstance(node, Scalar)
        joined = node.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if "\ufffd" in joined and "\ufffd" not in node.text:
            found = next(_lone(self._text, node), None)
            start, end = found or (node.start, node.end)
            yield self._problem("lone-surrogate", start, end, typed=self._text[start:end])
        node.text = joined


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


@cache
def _fields(key: str) -> tuple[Field, ...]:
    """What a key means in any kind of item."""
    found = (vocabulary.field(kind, key) for kind in FIELDS)
    return tuple(one for one in found if one is not None)
