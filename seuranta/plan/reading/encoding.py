"""From the bytes of a file to its text: UTF-8, with or without a byte-order mark; anything else is named."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from seuranta.plan.reading.foreign import foreign
from seuranta.plan.reading.tree import Source
from seuranta.plan.words.diagnostic import START_OF_FILE, Diagnostic

LARGEST = 8 * 1024 * 1024
"""Bytes. A plan of ten thousand actions takes half of it."""

_SHOWN = 4096
_MOST_CONTROLS = 16
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\f\r")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_FORMATS = (
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
)
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_TABLES = (b"xl/workbook", b"opendocument.spreadsheet", "Workbook".encode("utf-16-le"))
"""What stands in a workbook: of Excel, of LibreOffice, of an old Excel."""
_DOCUMENTS = (
    (b"word/document", "Word"),
    (b"ppt/presentation", "PowerPoint"),
    (b"opendocument.text", "LibreOffice"),
    ("WordDocument".encode("utf-16-le"), "Word"),
)

_WRITTEN = ("RTF", "Word", "LibreOffice")
"""Kinds of documents in which people write, and in which somebody may have saved a plan."""


class Refused(NamedTuple):
    """A file whose text cannot be known. `source` holds as much of it as can be shown beside the problem."""

    source: Source
    problem: Diagnostic


def decode(name: str, data: bytes) -> Source | Refused:
    """The text of a file, or why there is none: `too-large`, `binary-file`, `two-byte-encoding` or `old-encoding`; or,
    whatever its letters, what it is where it is no plan.
    """
    if len(data) > LARGEST:
        return _refused(name, "too-large", n=LARGEST // (1024 * 1024))
    for start, kind in _FORMATS:
        if data.startswith(start):
            return _of_kind(name, kind)
    if data.startswith((_ZIP, _OLD_OFFICE)):
        return _of_an_office(name, data)
    if data.startswith(_UTF_16) or _looks_like_utf_16(data):
        return _refused(name, foreign(_utf_16(data)) or "two-byte-encoding")
    if _is_binary(data):
        return _refused(name, "binary-file")
    has_bom = data.startswith(codecs.BOM_UTF8)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Source(name, data.decode("utf-8"), has_bom)
    except UnicodeDecodeError as error:
        return _not_utf_8(name, data, error.start, has_bom=has_bom)


def _of_an_office(name: str, data: bytes) -> Refused:
    """A table, or a document of the program that made it."""
    if any(mark in data for mark in _TABLES):
        return _refused(name, "table-file")
    kind = next((kind for mark, kind in _DOCUMENTS if mark in data), "ZIP" if data.startswith(_ZIP) else "Office")
    return _of_kind(name, kind)


def _of_kind(name: str, kind: str) -> Refused:
    if kind in _WRITTEN:
        return _refused(name, "binary-file", kind=kind, document=kind)
    return _refused(name, "binary-file", kind=kind)


def _utf_16(data: bytes) -> str:
    start = data[: _SHOWN * 2]
    if start.startswith(_UTF_16):
        return start.decode("utf-16", "replace")
    return start.decode("utf-16-le" if start[1:2] == b"\0" else "utf-16-be", "replace")


def _looks_like_utf_16(data: bytes) -> bool:
    """Without a mark, letters of Western text show as every other byte being zero."""
    start = data[:_SHOWN]
    return len(start) >= 4 and max(start[::2].count(0), start[1::2].count(0)) * 3 > len(start)


def _is_binary(data: bytes) -> bool:
    start = data[:_SHOWN]
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return controls > max(_MOST_CONTROLS, len(start) // 20)


def _not_utf_8(name: str, data: bytes, offset: int, *, has_bom: bool) -> Refused:
    """The place and the byte; the text is shown as Windows would have meant it."""
    before = data[:offset].decode("utf-8")
    source = Source(name, before + data[offset:].decode("cp1252", "replace"), has_bom)
    what = foreign(source.text)
    if what is not None:
        return _refused(name, what)
    byte = data[offset : offset + 1]
    place = source.place(len(before), len(before) + 1)
    letter = byte.decode("cp1252", "ignore") or None
    return Refused(source, Diagnostic("old-encoding", place, {"byte": f"0x{byte[0]:02X}", "letter": letter}))


def _refused(name: str, problem: str, **args: str | int) -> Refused:
    return Refused(Source(name, ""), Diagnostic(problem, START_OF_FILE, args))
