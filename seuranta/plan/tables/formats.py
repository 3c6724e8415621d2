"""What kind of file bytes are, by their beginning and not by their name; a file that holds no table is refused by name."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from seuranta.plan.tables.draft import Exported, Kind, Refusal
from seuranta.plan.tables.grid import Grid
from seuranta.plan.tables.text_file import LARGEST, decode, is_markdown, read_markdown, read_separated
from seuranta.plan.tables.trello import is_board, read_board


class Sheets(NamedTuple):
    """The sheets of a file, hidden ones by name, cards that were archived, and whether a quotation mark stayed open."""

    kind: Kind
    grids: tuple[Grid, ...]
    hidden: tuple[str, ...] = ()
    archived: tuple[str, ...] = ()
    is_open: bool = False


_BY_START = (
    (b"\xd0\xcf\x11\xe0", "old-workbook"),
    (b"%PDF", "pdf-file"),
    (b"{\\rtf", "text-document"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")


def read_sheets(name: str, data: bytes) -> Sheets | Exported | Refusal:
    """The cells of a file; our own JSON as it is; or why there are none."""
    if data.startswith(b"PK"):
        return _of_workbook(data)
    for start, refusal in _BY_START:
        if data.startswith(start):
            return Refusal(refusal)
    if len(data) > LARGEST:
        return Refusal("too-large", {"n": LARGEST // (1024 * 1024)})
    text = decode(data)
    if not text.strip():
        return Refusal("empty-table")
    if len(_CONTROLS.findall(text[:4096])) > 8:
        return Refusal("other-file")
    return _of_text(name, text)


def _of_workbook(data: bytes) -> Sheets | Refusal:
    from seuranta.plan.tables.workbook import read_workbook  # noqa: PLC0415 - openpyxl is loaded for workbooks alone

    book = read_workbook(data)
    if isinstance(book, Refusal):
        return book
    if not any(grid.rows for grid in book.sheets):
        return Refusal("empty-table")
    return Sheets("xlsx", book.sheets, book.hidden)


def _of_text(name: str, text: str) -> Sheets | Exported | Refusal:
    start = text.lstrip()[:2048].casefold()
    if start.startswith("<"):
        return Refusal(_of_marks(start))
    if start.startswith(("{", "[")):
        data = _parsed(text)
        if data is not None:
            return _of_json(data)
        if name.casefold().endswith(".json"):
            return Refusal("broken-json")
    if name.casefold().endswith((".yaml", ".yml")):
        return Refusal("is-a-plan")
    if is_markdown(text):
        return Sheets("markdown", (read_markdown(text),))
    separated = read_separated("", text)
    if isinstance(separated, Refusal):
        return separated
    return Sheets(separated.kind, (separated.grid,), is_open=separated.is_open)


def _of_marks(start: str) -> str:
    if re.search(r"<!doctype html|<html|<table|<meta|<body|<div", start):
        return "html-table"
    return "xml-workbook" if "workbook" in start else "other-file"


def _parsed(text: str) -> object | None:
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return data


def _of_json(data: object) -> Sheets | Exported | Refusal:
    if isinstance(data, dict) and str(data.get("schema", "")).startswith("seuranta."):
        return Exported(str(data["schema"]), data)
    if not is_board(data):
        return Refusal("unknown-json")
    assert isinstance(data, Mapping)
    board = read_board(_with_texts(data))
    return Sheets("trello", (board.grid,), archived=board.archived)


def _with_texts(data: Mapping[Any, Any]) -> Mapping[str, Any]:
    return {str(name): value for name, value in data.items()}
