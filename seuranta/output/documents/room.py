"""How much a document may hold: the fullest of several for which there is room where it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seuranta.output.documents.document import Document, Table
from seuranta.output.documents.plain import plain_text

_PAGE_WIDTH = 100


def fullest(documents: Iterator[Document], measured: Callable[[Document], float], most: float) -> Document:
    """The first of shorter and shorter documents that measures no more than the most, else the last."""
    document = next(documents)
    while measured(document) > most and (shorter := next(documents, None)) is not None:
        document = shorter
    return document


def printed_lines(document: Document) -> float:
    """About how many lines the document takes in print; rows of tables stand farther apart."""
    rows = sum(len(block.rows) for block in document.blocks if isinstance(block, Table))
    return plain_text(document, _PAGE_WIDTH).count("\n") + rows / 2
