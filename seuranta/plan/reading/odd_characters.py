"""The problems of odd characters and of whole lines that are none of the plan, and a text that can be parsed in spite
of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from seuranta.plan.reading.prepare import MOST_OF_A_KIND, NO_WIDTH, ODD, ODD_SPACES, PreparedText, blanked, documents
from seuranta.plan.reading.tree import Source
from seuranta.plan.words.diagnostic import Diagnostic, Edit, Related

_ODD = re.compile(f"[{ODD}]")
_UNWANTED = re.compile("([\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff])\\1*")
_LINE = re.compile("(?<=\n)")
_ODD_SPACE = re.compile(f"[{ODD_SPACES}{NO_WIDTH}]")
_NOT_WIDE = re.compile(f"[{NO_WIDTH}]")
_INDENTATION = re.compile(f"^[ \t{ODD_SPACES}{NO_WIDTH}]*[\t{ODD_SPACES}{NO_WIDTH}][ ]*", re.MULTILINE)
_DASH_TAB = re.compile(r"(?<=-)[ ]*\t[ \t]*(?=[^\s#:][^\r\n#:]*:(?:\s|$))", re.MULTILINE)
_BEFORE_DASH = re.compile(r"[ ]*(?:-[ ]+)*-$")
_BRACES_BEGIN = re.compile(r"(?:\A|[:\-]\s)\s*(?=[\[{])")
_IN_BRACES = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[ \t]#[^\r\n]*|[\[\]{}]")
_SEPARATING_TABS = re.compile(r"(?<=[:\-,\[{?])[ \t]*\t[ \t]*|[ \t]*\t[ \t]*(?=#|\r|\n|$)|^[ ]*\t[ \t]*", re.MULTILINE)
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?= |\r|\n|$)[^\r\n]*", re.MULTILINE)
_BLOCK_TEXT = re.compile(r"^( *)((?:- +)*)(?:.*:[ \t]+|)[|>][+\-0-9]*[ \t]*(?:#.*)?$")
_NEAR = 500
_MOST_MEASURED = 20_000


def mend(source: Source, prepared: PreparedText) -> None:
    """Tells every problem of characters and lines, and takes them out of the text."""
    text = source.text
    has_odd = _ODD.search(text) is not None
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        prepared.text = re.sub("\r(?!\n)", "\n", text)
    if "\n<<<<<<<" in text or "\n=======" in text or "\n>>>>>>>" in text or text.startswith("<<<<<<<"):
        _conflicts(source, prepared)
    documents(source, prepared)
    if has_odd or _ODD_SPACE.search(text) is not None:
        _indentation(source, prepared)
    if has_odd:
        _characters(source, prepared)


def _conflicts(source: Source, prepared: PreparedText) -> None:
    """Of two versions that Git could not merge, ours is read on; each conflict is one problem."""
    marks = list(_CONFLICT.finditer(prepared.text))
    position = 0
    blank: list[tuple[int, int]] = []
    while position < len(marks):
        conflict = _conflict(marks, position)
        position += len(conflict)
        begin, end = conflict[0], conflict[-1]
        theirs = next((mark.start() for mark in conflict if mark.group()[0] in "|="), end.start())
        blank += (begin.span(), (max(theirs, begin.end()), max(end.end(), begin.end())))
        if len(prepared.problems) == MOST_OF_A_KIND:
            prepared.untold.append(begin.start())
            continue
        first, *others = (source.place(mark.start(), mark.end()) for mark in conflict)
        related = tuple(Related(place, "conflict-goes-on") for place in others)
        prepared.problems.append(Diagnostic("conflict-mark", first, related=related))
    prepared.text = blanked(prepared.text, blank)


def _conflict(marks: list[re.Match[str]], position: int) -> list[re.Match[str]]:
    """The marks of one conflict: from < to >, or a mark that stands alone."""
    first = marks[position]
    if not first.group().startswith("<"):
        return [first]
    conflict = [first]
    for mark in marks[position + 1 : position + 4]:
        if mark.group().startswith("<"):
            break
        conflict.append(mark)
        if mark.group().startswith(">"):
            return conflict
    return [first]


def _characters(source: Source, prepared: PreparedText) -> None:
    """Control characters and inner byte-order marks are told and not read; tabs and odd line breaks are kept as text."""
    text = _SEPARATING_TABS.sub(lambda tabs: " " * len(tabs.group()), prepared.text)
    wrong = [match.span() for match in _UNWANTED.finditer(text)]
    for start, end in wrong[:MOST_OF_A_KIND]:
        letter = text[start]
        name = "inner-byte-order-mark" if letter == "\ufeff" else "control-character"
        code, fix = f"U+{ord(letter):04X}", (Edit(start, end, ""),)
        prepared.problems.append(Diagnostic(name, source.place(start, end), {"code": code}, fix=fix))
    prepared.untold += [start for start, _ in wrong[MOST_OF_A_KIND:]]
    free = _unused(text)
    codes: dict[int, str] = {}
    for letter in sorted(set(_ODD.findall(text))):
        stand_in = next(free)
        codes[ord(letter)] = stand_in
        prepared.stand_ins[ord(stand_in)] = letter if letter in "\t\x85\u2028\u2029" else ""
    prepared.text = text.translate(codes)


def _unused(text: str) -> Iterator[str]:
    """Characters for private use that the text does not hold."""
    used = set(re.findall("[\ue000-\uf8ff\U000f0000-\U000ffffd]", text))
    private = chain(range(0xE000, 0xF900), range(0xF0000, 0xFFFFE))
    return (chr(code) for code in private if chr(code) not in used)


def _indentation(source: Source, prepared: PreparedText) -> None:
    """Tabs and odd spaces before the first word of a line, outside texts that run over lines."""
    lines, dashes = _odd_indentation(prepared.text)
    with_tabs = [line for line in lines if "\t" in line.group()]
    without = [line for line in lines if "\t" not in line.group()]
    widths = _widths(prepared.text, with_tabs)
    widths |= {match.start(): len(_NOT_WIDE.sub("", match.group())) for match in (*without, *dashes)}
    for name, marked in (
        ("tab-indentation", sorted((*with_tabs, *dashes), key=re.Match.start)),
        ("odd-indentation", without),
    ):
        if marked:
            edits = tuple(Edit(match.start(), match.end(), " " * widths[match.start()]) for match in marked)
            prepared.indentation += edits
            place = source.place(marked[0].start(), marked[0].end())
            prepared.problems.append(Diagnostic(name, place, {"n": len(marked)}, fix=edits))


def _odd_indentation(text: str) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """The beginnings of lines with tabs or odd spaces, and the tabs behind dashes."""
    lines = [match for match in _INDENTATION.finditer(text) if _is_content(text, match.end())]
    dashes = [match for match in _DASH_TAB.finditer(text) if _is_after_dash(text, match.start())]
    if not lines and not dashes:
        return [], []
    texts, braces = _in_block_text(text), _in_braces(text)
    lines = [line for line in lines if not _is_inside(texts, line.start()) and not _is_inside(braces, line.start())]
    dashes = [dash for dash in dashes if not _is_inside(texts, dash.start())]
    return lines, dashes


def _widths(text: str, lines: list[re.Match[str]]) -> dict[int, int]:
    """How many spaces were meant where lines begin with tabs: as many as around them, where a tab can mean that."""
    widths: dict[int, int] = {}
    unit: int | None = None
    for number, line in enumerate(lines):
        typed = _NOT_WIDE.sub("", line.group())
        tabs, others = typed.count("\t"), len(typed) - typed.count("\t")
        if unit is None or number < _MOST_MEASURED:  # whoever indents so many lines does it alike
            unit = _unit(text, line, {unit: tabs * unit + others for unit in _UNITS}, unit)
        widths[line.start()] = tabs * unit + others
    return widths


_UNITS = (2, 4, 8, 3, 1)
"""How many spaces a tab may mean, the likeliest first."""


def _unit(text: str, line: re.Match[str], meant: dict[int, int], usual: int | None) -> int:
    """How many spaces a tab on a line means: `meant` says how wide its indentation is with each, `usual` what a tab
    meant above.
    """
    before, is_header = _neighbour(text, line.start(), -1)
    after, _ = _neighbour(text, line.end(), 1)
    fitting: list[int] = []
    if before is not None and not is_header:
        fitting += [unit for unit, width in meant.items() if width == before]
    if usual is not None:
        fitting.append(usual)
    fitting += [unit for unit, width in meant.items() if width == after]
    fitting += [unit for unit, width in meant.items() if before is None or width > before]
    fitting.append(2)
    if is_header and before is not None:
        fitting = [unit for unit in fitting if meant[unit] > before] or fitting
    return fitting[0]


def _is_after_dash(text: str, offset: int) -> bool:
    """Whether a tab stands behind a dash: what follows in line with its field cannot be told from it."""
    return _BEFORE_DASH.fullmatch(text, text.rfind("\n", 0, offset) + 1, offset) is not None


def _is_inside(edges: list[int], offset: int) -> bool:
    return bisect_right(edges, offset) % 2 == 1


def _in_braces(text: str) -> list[int]:
    """Where braces and brackets begin and end, in turn: between them the beginning of a line is no indentation."""
    edges: list[int] = []
    begun = _BRACES_BEGIN.search(text)
    while begun is not None:
        end = _braces_end(text, begun.end())
        if end is None:
            break
        edges += (begun.end(), end)
        begun = _BRACES_BEGIN.search(text, end)
    return edges


def _braces_end(text: str, offset: int) -> int | None:
    depth = 0
    for match in _IN_BRACES.finditer(text, offset):
        depth += match.group() in ("[", "{")
        depth -= match.group() in ("]", "}")
        if depth == 0:
            return match.end()
    return None


def _is_content(text: str, offset: int) -> bool:
    return offset < len(text) and text[offset] not in "\r\n#"


def _neighbour(text: str, offset: int, step: int) -> tuple[int | None, bool]:
    """The indentation of the nearest line with content, where it is made of spaces, and whether others belong to it."""
    near = text[max(offset - _NEAR, 0) : offset] if step < 0 else text[offset : offset + _NEAR]
    lines = near.split("\n")[-2::-1] if step < 0 else near.split("\n")[1:]
    for line in lines:
        content = line.strip()
        if content and not content.startswith("#"):
            width = len(line) - len(line.lstrip(" "))
            return (None if line[width] == "\t" else width), content.endswith(":")
    return None, False


def _in_block_text(text: str) -> list[int]:
    """Where texts that run over lines after | or > begin and end, in turn."""
    edges: list[int] = []
    offset, limit, start = 0, -1, -1
    for line in _LINE.split(text):
        content = line.strip()
        width = len(line) - len(line.lstrip(" "))
        if limit >= 0 and content and width <= limit:
            edges += (start, offset)
            limit = -1
        offset += len(line)
        may_begin = limit < 0 and ("|" in line or ">" in line)
        header = _BLOCK_TEXT.match(line.rstrip("\r\n")) if may_begin else None
        if header is not None:
            limit, start = len(header[1]) + len(header[2]), offset
    return [*edges, start, offset] if limit >= 0 else edges
