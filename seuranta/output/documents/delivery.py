"""A document as the bytes of its files, in the form that was asked for, with their names; nothing is written here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from seuranta.output.documents.document import Document, Picture, paragraph
from seuranta.output.documents.markdown import markdown, picture_file
from seuranta.output.documents.marker import EXTENSIONS, Form, marked
from seuranta.output.documents.plain import WIDTH, plain_text
from seuranta.plan.loading.model import Person

FOLDER = "reports"
MARKS = ".seuranta"
"""The file in that folder with the marks of texts, which hold none themselves."""


class Draft(NamedTuple):
    """A document for somebody: `name` is that of its file, without the ending, `receivers` are known to be meant."""

    name: str
    document: Document
    receivers: tuple[Person, ...] = ()


class File(NamedTuple):
    """A file of a draft: its name in the folder of reports, and its bytes."""

    name: str
    content: bytes


def undated(draft: Draft) -> Draft:
    """The same under names that stay: they may be published addresses."""
    blocks = (_renamed(block) if isinstance(block, Picture) else block for block in draft.document.blocks)
    return draft._replace(name=without_day(draft.name), document=draft.document._replace(blocks=tuple(blocks)))


def with_note(draft: Draft, note: str, mark: str) -> Draft:
    """The same with a sentence under its title, and under names that end with a mark."""
    title, *blocks = draft.document.blocks
    marked_blocks = (
        block._replace(name=f"{block.name}-{mark}") if isinstance(block, Picture) else block for block in blocks
    )
    document = draft.document._replace(blocks=(title, paragraph(note), *marked_blocks))
    return draft._replace(name=f"{draft.name}-{mark}", document=document)


def _renamed(picture: Picture) -> Picture:
    return picture._replace(name=without_day(picture.name))


def without_day(name: str) -> str:
    """The name of a file without the day at its beginning."""
    return _DAY.sub("", name)


_DAY = re.compile(r"^\d{4}-\d\d-\d\d-")


def shown(draft: Draft, form: Form, width: int) -> str:
    """The document as text, without the mark of a file and without pictures of its own beside it; plain text within the
    width of the terminal.
    """
    if form == "text":
        return plain_text(draft.document, min(WIDTH, width))
    return ANSWERS[form](draft)


def files(draft: Draft, form: Form) -> Iterator[File]:
    """The document, and beside Markdown the pictures in it."""
    yield File(f"{draft.name}.{EXTENSIONS[form]}", marked(_in_file(draft, form), form))
    if form == "markdown":
        for picture in draft.document.pictures:
            yield File(picture_file(picture), marked(picture.svg, "svg"))


def _in_file(draft: Draft, form: Form) -> str:
    if form == "markdown":
        return markdown(draft.document, has_pictures=True)
    return ANSWERS[form](draft)


def _as_markdown(draft: Draft) -> str:
    return markdown(draft.document)


def _as_text(draft: Draft) -> str:
    return plain_text(draft.document)


def _as_html(draft: Draft) -> str:
    from seuranta.output.documents.html import html  # noqa: PLC0415 - Markdown needs no page around it

    return html(draft.document)


def _as_eml(draft: Draft) -> str:
    from seuranta.output.documents.eml import eml  # noqa: PLC0415 - nor a mail

    return eml(draft.document, draft.receivers)


ANSWERS: dict[Form, Callable[[Draft], str]] = {
    "markdown": _as_markdown,
    "text": _as_text,
    "html": _as_html,
    "eml": _as_eml,
}
