"""Several chapters of Markdown as one HTML page, with a list of them to go by, on a wide screen, on a phone and on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from markdown_it.token import Token

from seuranta.output.documents.html import SHEET, page, renderer
from seuranta.output.words import guide_texts as words
from seuranta.plan.words.vocabulary import fold

_LINK = re.compile(r"([\w-]+)\.md(?:#([\w-]+))?")
_DEEPEST_LISTED = 2
"""Headings of this level are listed under their chapter."""


class _Heading(NamedTuple):
    level: int
    anchor: str
    text: str


class _Chapter(NamedTuple):
    """A chapter as HTML, with its headings in their order, its own title first."""

    name: str
    body: str
    headings: tuple[_Heading, ...]


def book(title: str, language: str, chapters: Mapping[str, str], drawn: Mapping[str, str]) -> str:
    """The page: its chapters by their names, to which they refer as files, and the pictures by their paths."""
    made = [_chapter(name, text, language, chapters, drawn) for name, text in chapters.items()]
    back = f'<p class="back"><a href="#{_TOP}">{escape(words.BACK.fill(language))}</a></p>\n'
    sections = "".join(f'<section id="{chapter.name}">\n{chapter.body}{back}</section>\n' for chapter in made)
    head = f'<header id="{_TOP}">\n<h1>{escape(title)}</h1>\n</header>\n'
    return page(
        title, language, _STYLE + SHEET, f'{head}{_list(made, language)}<main class="book">\n{sections}</main>\n'
    )


_TOP = "top"


def _list(chapters: Sequence[_Chapter], language: str) -> str:
    """The chapters, each with the headings in it, to be opened where there is no room for them."""
    items = "".join(f"<li>{_entry(chapter)}</li>\n" for chapter in chapters)
    return f'<nav aria-label="{escape(words.CHAPTERS_LIST.fill(language))}">\n<ol>\n{items}</ol>\n</nav>\n'


def _entry(chapter: _Chapter) -> str:
    head, *rest = chapter.headings
    inner = [heading for heading in rest if heading.level == _DEEPEST_LISTED]
    link = f'<a href="#{chapter.name}">{escape(head.text)}</a>'
    if not inner:
        return link
    items = "".join(f'<li><a href="#{heading.anchor}">{escape(heading.text)}</a></li>' for heading in inner)
    return f"{link}\n<ul>{items}</ul>"


def _chapter(name: str, text: str, language: str, chapters: Mapping[str, str], drawn: Mapping[str, str]) -> _Chapter:
    made = renderer()
    tokens = made.parse(text)
    headings = tuple(_headings(name, tokens))
    for token in tokens:
        _lead(token, chapters)
    body = made.renderer.render(tokens, made.options, {"drawn": dict(drawn), "language": language})
    return _Chapter(name, body, headings)


def _headings(chapter: str, tokens: Sequence[Token]) -> Iterator[_Heading]:
    """The headings of a chapter; each gets an anchor of its own and goes one level down, below the title of the page."""
    taken: set[str] = set()
    for at, token in enumerate(tokens):
        if token.type not in ("heading_open", "heading_close"):
            continue
        level = int(token.tag[1])
        token.tag = f"h{level + 1}"
        if token.type == "heading_open":
            text = _plain(tokens[at + 1])
            anchor = _free(f"{chapter}-{_anchor(text)}", taken)
            token.attrSet("id", anchor)
            yield _Heading(level, anchor, text)


def _plain(inline: Token) -> str:
    return "".join(child.content for child in inline.children or ())


def _free(anchor: str, taken: set[str]) -> str:
    free, number = anchor, 1
    while free in taken:
        number += 1
        free = f"{anchor}-{number}"
    taken.add(free)
    return free


def _anchor(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def _lead(token: Token, chapters: Mapping[str, str]) -> None:
    """Links to files of other chapters lead to where these are on the page."""
    for child in token.children or ():
        link = _LINK.fullmatch(str(child.attrs.get("href", "")))
        if link is not None and link[1] in chapters:
            child.attrSet("href", f"#{link[1]}-{_anchor(link[2])}" if link[2] else f"#{link[1]}")


_STYLE = """\
header { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1.25rem 0; }
header h1 { border: 0; margin: 0; }
h2 { font-size: 1.45rem; margin: 0 0 .8rem; padding-bottom: .3rem; border-bottom: 3px solid var(--accent); }
h3 { font-size: 1.12rem; margin: 1.5rem 0 .4rem; color: var(--accent); }
h4 { font-size: 1rem; margin: 1.1rem 0 .3rem; break-after: avoid; }
a { color: var(--accent); }
nav { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; font-size: .95rem; }
nav ol, nav ul { list-style: none; padding: 0; margin: 0; }
nav li { margin: 0; }
nav > ol > li > a { font-weight: 600; }
nav a { display: block; padding: .3rem 0; text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
nav ul { display: none; }
section { scroll-margin-top: .5rem; }
section + section { margin-top: 3rem; }
.back { margin-top: 1.5rem; font-size: .92rem; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto;
  font-size: .85rem; line-height: 1.35; }
code { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: .92em; overflow-wrap: anywhere; }
pre code { font-size: 1em; overflow-wrap: normal; }
@media (min-width: 44rem) {
  p > code, li > code { white-space: nowrap; }
  td:first-child code { overflow-wrap: break-word; }
}
@media screen and (min-width: 70rem) {
  header, nav, main { margin: 0; }
  header { padding-left: 19rem; max-width: 71rem; }
  main { margin-left: 17.75rem; padding-top: 1rem; }
  .back { display: none; }
  nav { position: fixed; top: 0; bottom: 0; left: 0; width: 16.5rem; padding: 1.5rem 1rem; overflow-y: auto;
    background: var(--soft); border-right: 1px solid var(--line); }
  nav ul { display: block; padding-left: .8rem; font-size: .9rem; } nav ul a { padding: .12rem 0; }
  nav > ol > li { margin-bottom: .5rem; }
}
@media print {
  header h1 { font-size: 20pt; } h2 { font-size: 16pt; } h3 { font-size: 12pt; } h4 { font-size: 10.5pt; }
  nav { padding: 0; font-size: 10.5pt; } header { padding: 0 0 8pt; } .back { display: none; }
  nav > ol { columns: 2; column-gap: 12mm; } nav > ol > li { break-inside: avoid; margin-bottom: 5pt; }
  nav ul { display: block; padding-left: 4mm; } nav a { padding: 1pt 0; color: inherit; }
  section { break-before: page; } section + section { margin-top: 0; }
  pre { white-space: pre-wrap; break-inside: avoid; } main a { color: inherit; }
}
"""
