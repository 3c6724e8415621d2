"""The mark of a generated file: a hash of what was written, so that what a person changed since is seen. It stands in the
file where nobody reads it; of plain text, which people paste whole, in a file beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Literal

Form = Literal["markdown", "text", "html", "svg", "eml"]

EXTENSIONS: dict[Form, str] = {"markdown": "md", "text": "txt", "html": "html", "svg": "svg", "eml": "eml"}
_LENGTH = 16
_MARK = re.compile(rb"\n(?:<!-- seuranta ([0-9a-f]{16}) -->|seuranta ([0-9a-f]{16}))\n*\Z")
_EML = re.compile(rb"^X-Seuranta: ([0-9a-f]{16})\n", re.MULTILINE)


def marked(content: str, form: Form) -> bytes:
    """The bytes of a file with its mark, as a comment where the form has one, or as a header; text has none."""
    if form == "eml":
        return _with_header(content.encode("ascii"))
    text = content.rstrip("\n").encode() + b"\n"
    if form == "text":
        return text
    return text + (b"\n" if form == "markdown" else b"") + f"<!-- seuranta {_hash(text)} -->\n".encode()


def marks(data: bytes | None) -> dict[str, str]:
    """The marks of files that stand beside them, by the names of the files."""
    lines = (data or b"").decode("utf-8", "replace").splitlines()
    return {name: mark for mark, _, name in (line.partition("  ") for line in lines) if name}


def written_marks(marks_by_name: Mapping[str, str]) -> bytes:
    return "".join(f"{mark}  {name}\n" for name, mark in sorted(marks_by_name.items())).encode()


def mark_of(data: bytes) -> str:
    """The mark of a file that holds none itself, whatever its line ends."""
    return _hash(_without_returns(data))


def is_untouched(data: bytes) -> bool:
    """Whether a file is still as it was generated; line ends, which git changes by itself, do not count."""
    data = _without_returns(data)
    mark = _MARK.search(data)
    if mark is not None:
        return _hash(data[: mark.start()].rstrip(b"\n") + b"\n") == (mark[1] or mark[2]).decode()
    header = _EML.search(data.partition(b"\n\n")[0] + b"\n")
    return header is not None and _hash(data[: header.start()] + data[header.end() :]) == header[1].decode()


def _with_header(data: bytes) -> bytes:
    """A mail has no place for comments, but for headers that only we read."""
    mark = _hash(_without_returns(data))
    return f"X-Seuranta: {mark}\r\n".encode() + data


def is_same(data: bytes, other: bytes) -> bool:
    """Whether two files hold the same, whatever their line ends."""
    return _without_returns(data) == _without_returns(other)


def _without_returns(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()[:_LENGTH]
