"""What a workbook's archive holds, before anything trusts it: sizes are checked first, and only what cells need is kept.

Rows that are formatted and empty are dropped from the text of a sheet, and all that follows its rows: a whole formatted
column is a million of them, and a merged range or a link over a whole sheet as many cells.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from types import MappingProxyType
from typing import NamedTuple
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from seuranta.plan.tables.draft import Refusal
from seuranta.plan.tables.grid import Merged, column_number

LARGEST = 64 * 1024 * 1024
"""Bytes of all kept parts together, but for sheets: a hundred thousand rows of text take 44 MiB."""
LARGEST_SHEETS = 160 * 1024 * 1024
"""Bytes of the sheets, which are read piece by piece: a million rows that are formatted and empty take 75 MB."""
MOST_ROWS = 10_000
MOST_CELLS = 250_000
BROKEN = (
    *(ArithmeticError, AttributeError, EOFError, LookupError, NotImplementedError, OSError, RuntimeError, SyntaxError),
    *(TypeError, ValueError, BadZipFile, zlib.error),
)
"""What is raised of an archive that is damaged, locked or made by hand."""

_NEEDED = re.compile(
    r"(?!.*/(?:drawings|media|charts|theme|pivot\w*|externalLinks|ctrlProps|_rels/sheet)).*\.(?:xml|rels)"
)
_CHUNK = 1024 * 1024


class Sheet(NamedTuple):
    """What is said of a sheet that is dropped from it: merged ranges, cells whose formula has no result, and comments
    by cell.
    """

    merged: tuple[Merged, ...] = ()
    without_result: frozenset[str] = frozenset()
    comments: Mapping[str, str] = MappingProxyType({})


class Unpacked(NamedTuple):
    """An archive that may be read, and its sheets in their order."""

    data: bytes
    sheets: tuple[Sheet, ...]


def unpack(data: bytes) -> Unpacked | Refusal:
    """The archive of a workbook with no more in it than is read."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            refusal = _no_workbook(archive.namelist(), archive)
            if refusal is not None:
                return refusal
            parts = [part for part in archive.infolist() if _NEEDED.fullmatch(part.filename)]
            if _is_too_large(parts):
                return Refusal("too-large", {"n": LARGEST // (1024 * 1024)})
            return _kept(archive, parts)
    except BROKEN:
        return Refusal("unreadable-workbook")


def _is_too_large(parts: list[ZipInfo]) -> bool:
    sheets = sum(part.file_size for part in parts if "/worksheets/" in part.filename)
    return sheets > LARGEST_SHEETS or sum(part.file_size for part in parts) - sheets > LARGEST


_OTHERS = (
    ("xl/workbook.bin", "binary-workbook"),
    ("word/document.xml", "text-document"),
    ("ppt/presentation.xml", "other-file"),
    ("Index/Document.iwa", "numbers-file"),
)


def _no_workbook(names: list[str], archive: ZipFile) -> Refusal | None:
    """Why an archive is no workbook of Excel."""
    if "mimetype" in names:
        kind = archive.read("mimetype")[:100]
        return Refusal("opendocument" if b"spreadsheet" in kind else "text-document")
    for name, refusal in _OTHERS:
        if name in names:
            return Refusal(refusal)
    return None if any(name.endswith("workbook.xml") for name in names) else Refusal("other-file")


def _kept(archive: ZipFile, parts: list[ZipInfo]) -> Unpacked | Refusal:
    sheets: dict[str, Sheet] = {}
    count = _Count()
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as kept:
        for part in parts:
            pieces = _pieces(archive, part)
            first = next(pieces, b"")
            if b"<!DOCTYPE" in first or b"<!ENTITY" in first:
                return Refusal("unreadable-workbook")
            if re.search(rb"<(?:\w+:)?sheetData\b", first):
                text, sheets[part.filename] = _slim(first, pieces, count)
            else:
                text = first + b"".join(pieces)
            if count.is_too_many:
                return Refusal("too-many-rows", {"n": MOST_ROWS})
            if part.filename.endswith("workbook.xml"):
                text = re.sub(rb"<(\w+:)?definedNames\b.*</(\w+:)?definedNames>", b"", text, flags=re.DOTALL)
            kept.writestr(part.filename, text)
    in_order = (sheets.get(name, Sheet())._replace(comments=_comments(archive, name)) for name in _sheets(archive))
    return Unpacked(packed.getvalue(), tuple(in_order))


_SHEET = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")


def _sheets(archive: ZipFile) -> list[str]:
    """The parts of the sheets of cells, in the order of the workbook."""
    book = next(name for name in archive.namelist() if name.endswith("workbook.xml"))
    folder, _, name = book.rpartition("/")
    relations = _RELATION.findall(archive.read(f"{folder}/_rels/{name}.rels"))
    targets = {
        _attribute(tag, "Id"): _attribute(tag, "Target")
        for tag in relations
        if _attribute(tag, "Type").endswith("/worksheet")
    }
    ids = (_attribute(tag, r"\w+:id") for tag in _SHEET.findall(archive.read(book)))
    names = (_part(targets[id_], folder) for id_ in ids if id_ in targets)
    return [name for name in names if name in archive.namelist()]


def _attribute(tag: bytes, name: str) -> str:
    match = re.search(rf"\s{name}=(?:\"([^\"]*)\"|'([^']*)')", tag.decode("utf-8", "replace"))
    return (match[1] or match[2] or "") if match is not None else ""


def _part(target: str, folder: str) -> str:
    """The name of a part, from a target beside the workbook or from the root."""
    return target.removeprefix("/") if target.startswith("/") else f"{folder}/{target}"


def _pieces(archive: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as stream:
        while piece := stream.read(_CHUNK):
            yield piece


class _Count:
    """Filled rows and cells of all sheets so far."""

    def __init__(self) -> None:
        self.rows = 0
        self.cells = 0

    @property
    def is_too_many(self) -> bool:
        return self.rows > MOST_ROWS or self.cells > MOST_CELLS


_P = rb"(?:\w+:)?"
_EMPTY_ROW = re.compile(
    rb"<%(p)srow\b[^>]*\br=[\"']\d+[\"'][^>]*(?:/>|(?<!/)>(?:\s*<%(p)sc\b[^>]*(?:/>|></%(p)sc>))*\s*</%(p)srow>)"
    % {b"p": _P}
)
_END_OF_ROW = re.compile(rb"</%(p)srow>|<%(p)srow\b[^>]*/>" % {b"p": _P})
_ROW = re.compile(rb"<%(p)srow\b" % {b"p": _P})
_FILLED = re.compile(rb"<%(p)s(?:v|is)>" % {b"p": _P})
_END_OF_DATA = re.compile(rb"</%(p)ssheetData>|<%(p)ssheetData\s*/>" % {b"p": _P})
_NO_RESULT = re.compile(
    rb"<%(p)sc\b(?P<of>[^>]*)>\s*<%(p)sf\b[^>]*(?:/>|>[^<]*</%(p)sf>)\s*(?:<%(p)sv\s*/>|<%(p)sv>\s*</%(p)sv>)?\s*</%(p)sc>"
    % {b"p": _P}
)
_IS_TEXT = re.compile(rb"\bt=[\"']str[\"']")
_REFERENCE = re.compile(rb"\br=[\"']([A-Z]{1,3}\d{1,7})[\"']")
_MERGED = re.compile(rb"<%(p)smergeCell\b[^>]*\bref=[\"']([A-Z]+)(\d+):([A-Z]+)(\d+)[\"']" % {b"p": _P})


def _slim(first: bytes, pieces: Iterator[bytes], count: _Count) -> tuple[bytes, Sheet]:
    """The text of a sheet without its empty rows and without what follows the rows; and what that said."""
    kept: list[bytes] = []
    without_result: set[str] = set()
    rest, tail = first, b""
    while True:
        end = _END_OF_DATA.search(rest)
        cut = end.end() if end is not None else _last_row_end(rest)
        rows = _EMPTY_ROW.sub(b"", rest[:cut])
        count.rows += len(_ROW.findall(rows))
        count.cells += len(_FILLED.findall(rows))
        without_result |= _without_result(rows)
        kept.append(rows)
        if end is not None:
            tail = rest[cut:] + b"".join(pieces)
            break
        piece = next(pieces, b"")
        if not piece or count.is_too_many:
            break
        rest = rest[cut:] + piece
    closing = re.search(rb"</%(p)sworksheet>\s*$" % {b"p": _P}, tail[-200:])
    kept.append(closing[0] if closing is not None else b"</worksheet>")
    merged = tuple(filter(None, (_merged(*match.groups()) for match in _MERGED.finditer(tail))))
    return b"".join(kept), Sheet(merged, frozenset(without_result))


def _last_row_end(text: bytes) -> int:
    ends = [match.end() for match in _END_OF_ROW.finditer(text)]
    return ends[-1] if ends else 0


def _without_result(rows: bytes) -> set[str]:
    """The addresses of formulas for which no result is stored; an empty text is a result."""
    if b"<f" not in rows and b":f" not in rows:
        return set()
    cells = (match["of"] for match in _NO_RESULT.finditer(rows))
    references = (_REFERENCE.search(cell) for cell in cells if not _IS_TEXT.search(cell))
    return {reference[1].decode() for reference in references if reference is not None}


def _merged(left: bytes, top: bytes, right: bytes, bottom: bytes) -> Merged | None:
    first, last = column_number(left.decode()), column_number(right.decode())
    if first is None or last is None:
        return None
    return Merged(int(top), first, int(bottom), last)


_COMMENT_PART = re.compile(rb"<Relationship\b(?=[^>]*/comments[\"'])[^>]*\bTarget=[\"'](?:\.\./|/xl/)?([^\"']+)[\"']")
_COMMENT = re.compile(
    rb"<%(p)scomment\b[^>]*\bref=[\"']([A-Z]{1,3}\d{1,7})[\"'].*?</%(p)scomment>" % {b"p": _P}, re.DOTALL
)
_TEXT = re.compile(rb"<%(p)st\b[^>]*>([^<]*)</%(p)st>" % {b"p": _P})


def _comments(archive: ZipFile, sheet: str) -> Mapping[str, str]:
    """The comments of a sheet by cell."""
    folder, _, name = sheet.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    match = _COMMENT_PART.search(archive.read(relations)) if relations in archive.namelist() else None
    part = f"xl/{match[1].decode()}" if match is not None else ""
    if part not in archive.namelist() or archive.getinfo(part).file_size > LARGEST:
        return {}
    comments: dict[str, str] = {}
    for comment in _COMMENT.finditer(archive.read(part)):
        text = b"".join(_TEXT.findall(comment[0])).decode("utf-8", "replace")
        comments[comment[1].decode()] = _without_entities(text)
    return comments


_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&#10;", "\n"), ("&amp;", "&"))


def _without_entities(text: str) -> str:
    for entity, letter in _ENTITIES:
        text = text.replace(entity, letter)
    return text.strip()
