"""A document as Markdown that a person reads and edits: plain CommonMark with tables. Text that somebody typed comes out
as itself in CommonMark and in the dialects of GitHub and GitLab.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.output.documents.document import (
    Block,
    Document,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Run,
    Table,
    Words,
    without_pictures,
)
from seuranta.output.words.harmless import safe

_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~$&#@]")
_AT_START = re.compile(r"(?:[-+=:]|\d{1,9}(?=[.)](?:\s|$)))")
_LINKS = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)")


def markdown(document: Document, *, has_pictures: bool = False) -> str:
    """The text of a Markdown file; with pictures only where their files stand beside it, side by side where several
    follow each other.
    """
    text = ""
    before: Block | None = None
    for block in (document if has_pictures else without_pictures(document)).blocks:
        is_picture = isinstance(block, Picture)
        if before is not None:
            text += " " if is_picture and isinstance(before, Picture) else "\n\n"
        text += _block(block)
        before = block
    return text + "\n"


def picture_file(picture: Picture) -> str:
    """The name of the file beside the document that holds a picture."""
    return f"{picture.name}.svg"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {_inner(block.text).strip()}"
        case Paragraph():
            return _words(block.words)
        case Items():
            return "\n".join(_items(block))
        case Table():
            return "\n".join(_table(block))
        case Picture():
            return f"![{_inner(block.alternative).strip()}]({picture_file(block)})"


def _items(items: Items) -> Iterator[str]:
    for number, item in enumerate(items.items, 1):
        mark = f"{number}." if items.is_numbered else "-"
        yield from _item(item, mark)


def _item(item: Item, mark: str) -> Iterator[str]:
    yield f"{mark} {_words(item.words)}"
    for words in item.below:
        yield f"{' ' * len(mark)} - {_words(words)}"


def _table(table: Table) -> Iterator[str]:
    yield _row(table.head)
    yield _row(("--:" if at in table.right else "---" for at in range(len(table.head))), is_text=False)
    for row in table.rows:
        yield _row(row)


def _row(cells: Iterator[str] | tuple[str, ...], *, is_text: bool = True) -> str:
    return "| " + " | ".join(_inner(cell).strip() if is_text else cell for cell in cells) + " |"


def _words(words: Words) -> str:
    """Runs one after the other; only the first can stand at the start of a line."""
    return "".join(_run(run, is_first=at == 0) for at, run in enumerate(words)).rstrip()


def _run(run: Run, *, is_first: bool) -> str:
    text = escaped(run.text) if is_first else _inner(run.text)
    if run.address:
        return f"[{text}](<{run.address}>)"
    return f"**{text.strip()}**" if run.is_strong and text.strip() else text


def escaped(text: str) -> str:
    """One line of Markdown that shows exactly the text, wherever it stands."""
    inner = _inner(text).strip()
    start = _AT_START.match(inner)
    if start is None:
        return inner
    return f"{start[0]}\\{inner[start.end() :]}" if start[0].isdigit() else f"\\{inner}"


def _inner(text: str) -> str:
    """The text within a line; spaces in a row would be shown as one anyway."""
    line = safe(text)
    if not line.isalnum():
        line = re.sub(r" {2,}", " ", line)
        line = _ANYWHERE.sub(r"\\\g<0>", line)
        line = _LINKS.sub(r"\g<0>\\", line)
    return line
