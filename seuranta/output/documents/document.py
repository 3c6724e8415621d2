"""A document as a small tree: headings, paragraphs, lists, tables and pictures. All text in it is data, never markup;
the renderers beside this module decide how it looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Literal, NamedTuple

Kind = Literal["page", "notice"]
"""A page to read, or a notice for the wall in large letters."""


class Run(NamedTuple):
    """A piece of text, perhaps strong; both are as a person or a sentence of ours wrote them, unescaped. With an `address`,
    which is one already, it leads there.
    """

    text: str
    is_strong: bool = False
    address: str = ""


Words = tuple[Run, ...]


class Heading(NamedTuple):
    """`level` 1 is the title of the document."""

    level: int
    text: str


class Paragraph(NamedTuple):
    words: Words


class Item(NamedTuple):
    """An entry of a list, with further lines below it."""

    words: Words
    below: tuple[Words, ...] = ()


class Items(NamedTuple):
    items: tuple[Item, ...]
    is_numbered: bool = False


class Table(NamedTuple):
    """Rows of cells under a head; `right` are the columns of numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()


class Picture(NamedTuple):
    """A drawing as SVG; `name` is that of its file, without the ending, `alternative` says what it shows. Where no picture
    can be shown, `instead` stands in its place.
    """

    name: str
    alternative: str
    svg: str
    instead: tuple[Block, ...] = ()


Block = Heading | Paragraph | Items | Table | Picture


class Document(NamedTuple):
    """A whole document; `title` is its first heading and the subject of a mail."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    kind: Kind = "page"

    @property
    def pictures(self) -> tuple[Picture, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Picture))


_ENDS = (".", "?", "!", "…", ":")


# --- making one ---------------------------------------------------------------------------------------------------


def made(title: str, language: str, blocks: Iterable[Block], kind: Kind = "page") -> Document:
    """A document that begins with its title as the first heading; lists that follow each other are one."""
    joined: list[Block] = [Heading(1, title)]
    for block in blocks:
        last = joined[-1]
        if isinstance(block, Items) and isinstance(last, Items) and block.is_numbered == last.is_numbered:
            joined[-1] = Items((*last.items, *block.items), last.is_numbered)
        else:
            joined.append(block)
    return Document(title, language, tuple(joined), kind)


def without_pictures(document: Document) -> Document:
    """The same with what stands in the place of its pictures, and without the headings under which nothing else stands."""
    kept: list[Block] = []
    left = (block.instead if isinstance(block, Picture) else (block,) for block in document.blocks)
    for block in reversed([*chain.from_iterable(left)]):
        below = kept[-1] if kept else None
        is_bare = below is None or (
            isinstance(below, Heading) and isinstance(block, Heading) and below.level <= block.level
        )
        if not isinstance(block, Heading) or block.level == 1 or not is_bare:
            kept.append(block)
    return document._replace(blocks=tuple(reversed(kept)))


def sentence(text: str) -> str:
    """The text with a full stop, where it does not end by itself."""
    bare = text.strip()
    return bare if not bare or bare.endswith(_ENDS) else f"{bare}."


def plain(text: str) -> Words:
    return (Run(text),)


def strong_label(label: str) -> Words:
    """A strong label with a colon."""
    return (Run(f"{label}:", is_strong=True),)


def labelled(label: str, text: str) -> Words:
    """A strong label with a colon, and what is said of it."""
    return (*strong_label(label), Run(f" {text}"))


def paragraph(text: str) -> Paragraph:
    return Paragraph(plain(text))


def bullets(texts: Iterable[str | Words | Item]) -> Iterator[Items]:
    """A list of what there is; none where there is nothing."""
    items = tuple(_item(text) for text in texts)
    if items:
        yield Items(items)


def numbered(texts: Iterable[str | Words | Item]) -> Iterator[Items]:
    for items in bullets(texts):
        yield items._replace(is_numbered=True)


def _item(text: str | Words | Item) -> Item:
    if isinstance(text, str):
        return Item(plain(text))
    return text if isinstance(text, Item) else Item(text)


def section(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """A heading with what stands under it; nothing at all where that is nothing."""
    below = tuple(blocks)
    if below:
        yield Heading(2, title)
        yield from below


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: Iterable[int] = ()) -> Iterator[Table]:
    """A table without the columns that nobody fills; none where there are no rows."""
    filled = [tuple(row) for row in rows]
    if filled:
        kept = [at for at in range(len(head)) if any(row[at] for row in filled)]
        wanted = frozenset(right)
        yield Table(
            tuple(head[at] for at in kept),
            tuple(tuple(row[at] for at in kept) for row in filled),
            frozenset(new for new, at in enumerate(kept) if at in wanted),
        )
