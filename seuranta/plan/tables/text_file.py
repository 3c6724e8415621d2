"""Tables that are text: separated by semicolons, commas or tabs, or drawn in Markdown. From bytes to a grid of texts."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice, pairwise
from typing import Literal, NamedTuple

from seuranta.plan.tables.csv_guard import unguarded
from seuranta.plan.tables.draft import Refusal
from seuranta.plan.tables.grid import Grid, text_grid
from seuranta.plan.words import vocabulary

LARGEST = 8 * 1024 * 1024
_SHOWN = 65536
_DELIMITERS = (";", "\t", ",", "|")
MOST_RECORDS = 10_000


def decode(data: bytes) -> str:
    """UTF-16 by its mark or by every second byte being zero, else UTF-8, else what Windows writes in the West."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    start = data[:4096]
    if len(start) >= 4 and max(start[::2].count(0), start[1::2].count(0)) * 3 > len(start):
        return data.decode("utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


class Separated(NamedTuple):
    """The records of a separated text. `is_open` says that a quotation mark was never closed, and was read as text."""

    grid: Grid
    kind: Literal["csv", "tsv"]
    is_open: bool = False


def read_separated(name: str, text: str) -> Separated | Refusal:
    """The records of a text by the delimiter that gives the steadiest width; `sep=;` says it, and is no record."""
    said = re.match(r"\ufeff?\"?sep=(.)\"?\r?\n", text, re.IGNORECASE)
    body = text[said.end() :] if said is not None else text
    delimiter = said[1] if said is not None else _steadiest(body)
    records, is_open = _records(body, delimiter)
    if len(records) > MOST_RECORDS:
        return Refusal("too-many-rows", {"n": MOST_RECORDS})
    shown = [[unguarded(typed) for typed in record] for record in records]
    return Separated(text_grid(name, shown), "tsv" if delimiter == "\t" else "csv", is_open)


def _lines(text: str) -> list[str]:
    """With their ends; the rarer signs that break lines for Python are text here."""
    return list(StringIO(text, newline=""))


def _records(text: str, delimiter: str) -> tuple[list[list[str]], bool]:
    """All records, and whether a quotation mark stayed open."""
    lines = _lines(text)
    try:
        return list(csv.reader(lines, delimiter=delimiter, strict=True)), False
    except csv.Error:
        pass
    try:
        records = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        records = []
    if text.count('"') % 2 == 0:
        return records, False
    return [line.rstrip("\r\n").split(delimiter) for line in lines], True


def _steadiest(text: str) -> str:
    """The delimiter of which most rows have the same width; of equals the one that makes more columns."""
    return max(_DELIMITERS, key=lambda delimiter: _steadiness(text[:_SHOWN], delimiter))


def _steadiness(text: str, delimiter: str) -> tuple[float, int]:
    try:
        records = list(islice(csv.reader(_lines(text), delimiter=delimiter), 200))
    except csv.Error:
        return 0.0, 0
    widths = [len(record) for record in records if any(record)]
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0.0, 0
    usual = max(sorted(set(wide), reverse=True), key=wide.count)
    return wide.count(usual) / len(widths), usual


_RULE = re.compile(r"\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*")


def is_markdown(text: str) -> bool:
    """Whether a line of marks and hyphens stands under a line with a mark: the heading row of a table."""
    lines = _lines(text[:_SHOWN])
    return any("|" in above and "|" in rule and _RULE.fullmatch(rule) for above, rule in pairwise(lines))


def read_markdown(text: str) -> Grid:
    """The tables of a Markdown page, one below the other; a line beside them is a row of one cell."""
    return text_grid("", map(_markdown_cells, _lines(text)))


def _markdown_cells(line: str) -> Iterator[str]:
    if _RULE.fullmatch(line) and "-" in line:
        return
    if "|" not in line:
        yield line.strip().lstrip("#").strip()
        return
    inner = line.strip().removeprefix("|")
    cells = re.split(r"(?<!\\)\|", inner.removesuffix("|") if not inner.endswith("\\|") else inner)
    for cell in cells:
        yield _plain(cell)


def _plain(cell: str) -> str:
    """Without the marks of bold and code around a text, with line breaks where the page has them."""
    text = re.sub(r"<br ?/?>", "\n", cell.replace("\\|", "|")).strip()
    match = re.fullmatch(r"(\*\*|__|`)(.+)\1", text, re.DOTALL)
    return vocabulary.clean(match[2] if match is not None else text)
