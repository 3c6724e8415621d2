"""From the bytes of a file to its text: UTF-8, with or without a byte-order mark; anything else is named."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from seuranta.plan.diagnostic import START_OF_FILE, Diagnostic
from seuranta.plan.reading.tree import Source

LARGEST = 8 * 1024 * 1024
"""Bytes. A plan of ten thousand actions takes half of it."""

_SHOWN = 4096
_MOST_CONTROLS = 16
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_FORMATS = (
    (b"PK\x03\x04", "Word, Excel, ZIP"),
    (b"\xd0\xcf\x11\xe0", "Word, Excel"),
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF, Word"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
)


class Refused(NamedTuple):
    """A file whose text cannot be known. `source` holds as much of it as can be shown beside the problem."""

    source: Source
    problem: Diagnostic


def decode(name: str, data: bytes) -> Source | Refused:
    """The text of a file, or why there is none: `too-large`, `binary-file`, `two-byte-encoding` or `old-encoding`."""
    if len(data) > LARGEST:
        return _refused(name, "too-large", n=LARGEST // (1024 * 1024))
    for start, kind in _FORMATS:
        if data.startswith(start):
            return _refused(name, "binary-file", kind=kind)
    if data.startswith(_UTF_16) or _looks_like_utf_16(data):
        return _refused(name, "two-byte-encoding")
    if _is_binary(data):
        return _refused(name, "binary-file")
    has_bom = data.startswith(codecs.BOM_UTF8)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Source(name, data.decode("utf-8"), has_bom)
    except UnicodeDecodeError as error:
        return _not_utf_8(name, data, error.start, has_bom=has_bom)


def _looks_like_utf_16(data: bytes) -> bool:
    """Without a mark, letters of Western text show as every other byte being zero."""
    start = data[:_SHOWN]
    return len(start) >= 4 and max(start[::2].count(0), start[1::2].count(0)) * 3 > len(start)


def _is_binary(data: bytes) -> bool:
    start = data[:_SHOWN]
    controls = len(start) - len(start.translate(None, bytes(one for one in range(32) if one not in (9, 10, 12, 13))))
    return controls > max(_MOST_CONTROLS, len(start) // 20)


def _not_utf_8(name: str, data: bytes, offset: int, *, has_bom: bool) -> Refused:
    """The place and the byte; the text is shown as Windows would have meant it."""
    before = data[:offset].decode("utf-8")
    source = Source(name, before + data[offset:].decode("cp1252", "replace"), has_bom)
    byte = data[offset : offset + 1]
    place = source.place(len(before), len(before) + 1)
    letter = byte.decode("cp1252", "ignore") or None
    return Refused(source, Diagnostic("old-encoding", place, {"byte": f"0x{byte[0]:02X}", "letter": letter}))


def _refused(name: str, problem: str, **args: str | int) -> Refused:
    return Refused(Source(name, ""), Diagnostic(problem, START_OF_FILE, args))
