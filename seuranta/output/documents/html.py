"""A document as one self-contained HTML page: its Markdown through markdown-it, in a page of ours that allows no script,
loads nothing, reads well on a phone and prints on A4.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping, Sequence
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from seuranta.output.documents.document import Document
from seuranta.output.documents.markdown import markdown, picture_file
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import MARKS
from seuranta.output.words.text import NO_BREAK_SPACE, Text

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_LIGHTS = {mark: light for light, mark in MARKS.items()}
_MARKS = re.compile("[●▲■◐○◆]")
_TABLE = Text(fi="Taulukko", en="Table")


def html(document: Document) -> str:
    """The whole page; pictures stand in it as they are."""
    style = _NOTICE if document.kind == "notice" else SHEET
    return page(document.title, document.language, style, _main(document))


def published(document: Document) -> str:
    """The page for a place where others find it by its address, and no search engine is to: the links on it do not tell
    where they were followed from.
    """
    body = _main(document, scrolls=True)
    return page(document.title, document.language, SHEET + _PUBLISHED, body, _UNLISTED)


def _main(document: Document, *, scrolls: bool = False) -> str:
    """The page without what is around it; on a small screen its pictures stay readable where each `scrolls` by itself."""
    drawn = {picture_file(picture): picture.svg for picture in document.pictures}
    env = {"drawn": drawn, "language": document.language, "scrolls": scrolls}
    body = renderer().render(markdown(document, has_pictures=True), env)
    return f'<main class="{document.kind}">\n{body}</main>\n'


def page(title: str, language: str, style: str, body: str, head: str = "") -> str:
    """A page of ours around its body, with what its `style` and its `head` add to those of all pages."""
    return _PAGE.format(
        language=language, policy=_POLICY, head=head, title=escape(safe(title)), style=_STYLE + style, body=body
    )


@cache
def renderer() -> MarkdownIt:
    """Markdown as HTML, the way all pages have it."""
    renderer = MarkdownIt("commonmark", {"html": False}).enable("table")
    for name, rule in (
        ("image", _image),
        ("text", _text),
        ("th_open", _head_cell),
        ("table_open", _table_open),
        ("table_close", _table_close),
    ):
        renderer.add_render_rule(name, rule)
    return renderer


Environment = MutableMapping[str, Any]


def _image(_: RendererHTML, tokens: Sequence[Token], at: int, __: object, env: Environment) -> str:
    """The picture itself, in place of a reference to its file."""
    token = tokens[at]
    drawn = env["drawn"][token.attrs["src"]]
    if not env.get("scrolls"):
        return f'<span class="picture">{drawn}</span>'
    language, label = env["language"], escape(token.content)
    alone = drawn.replace(f' lang="{language}"', "", 1)  # the Nu checker knows only the other one within a page
    return f'<span class="picture" lang="{language}" tabindex="0" role="group" aria-label="{label}">{alone}</span>'


def _text(_: RendererHTML, tokens: Sequence[Token], at: int, __: object, ___: Environment) -> str:
    """Text; the mark of a light at its beginning in the colour of the light, which is not read aloud: its word follows."""
    text = tokens[at].content
    light = _LIGHTS.get(text[:1])
    if light is None or text[1:2] not in ("", " ", NO_BREAK_SPACE):
        return _quiet_marks(text)
    return f'<span class="light {light}" aria-hidden="true">{escape(text[0])}</span>{_quiet_marks(text[1:])}'


def _quiet_marks(text: str) -> str:
    """Text of which the marks are only seen: words that say the same stand beside each."""
    return _MARKS.sub(lambda mark: f'<span aria-hidden="true">{mark[0]}</span>', escape(text))


def _head_cell(self: RendererHTML, tokens: Sequence[Token], at: int, options: Any, env: Environment) -> str:
    tokens[at].attrSet("scope", "col")
    return self.renderToken(tokens, at, options, env)


def _table_open(_: RendererHTML, __: Sequence[Token], ___: int, ____: object, env: Environment) -> str:
    """A table scrolls by itself where it is too wide; whoever comes to it with the keyboard hears what it is."""
    name = escape(_TABLE.fill(env["language"]))
    role = "group" if env.get("scrolls") else "region"  # of many on a page none is a place to go to
    return f'<div class="table" role="{role}" aria-label="{name}" tabindex="0">\n<table>\n'


def _table_close(*_: object) -> str:
    return "</table>\n</div>\n"


_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
{head}<title>{title}</title>
<style>
{style}</style>
</head>
<body>
{body}</body>
</html>
"""

_STYLE = """\
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2430; --quiet: #55606e; --line: #c9d0d8; --soft: #f3f5f7;
  --accent: #1f4e79; --red: #b3261e; --amber: #8a5300; --green: #1e6b34; --grey: #55606e; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
h1 { margin: 0 0 1rem; padding-bottom: .4rem; border-bottom: 3px solid var(--accent);
  color: var(--accent); font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 1.6rem 0 .5rem; color: var(--accent); font-size: 1.15rem; line-height: 1.3; break-after: avoid; }
h3 { margin: 1.2rem 0 .3rem; font-size: 1rem; break-after: avoid; }
p, ul, ol { margin: .5rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: .25rem 0; break-inside: avoid; }
li > ul { margin: .15rem 0; }
li:has(> .light:first-child), li:has(> strong:first-child > .light:first-child) { margin-left: -1.2rem; list-style: none; }
li:has(> strong:first-child > .light:first-child) > ul { margin-left: 1.2rem; }
.table { overflow-x: auto; margin: .6rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.35; }
th, td { padding: .35rem .55rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { border-bottom: 2px solid var(--quiet); color: var(--quiet); font-weight: 600; }
th:first-child, td:first-child { padding-left: 0; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.picture { display: block; margin: .8rem 0; overflow-x: auto; }
.picture svg { display: block; max-width: 100%; height: auto; }
@media (min-width: 44rem), print { .picture:not(:only-child) { display: inline-block; width: 49.5%; } }
.red { color: var(--red); } .amber { color: var(--amber); } .green { color: var(--green); } .grey { color: var(--grey); }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #14191f; --ink: #e4e8ed; --quiet: #a9b3bf;
  --line: #3b4651; --soft: #1f262e; --accent: #8fbde8; --red: #ff8f87; --amber: #f0b257; --green: #7fce94;
  --grey: #a9b3bf; } }
@media print { body { font-size: 10.5pt; line-height: 1.38; } main { max-width: none; margin: 0; padding: 0; }
  h1 { font-size: 17pt; margin-bottom: 8pt; } h2 { font-size: 12pt; margin: 11pt 0 3pt; }
  p, ul, ol { margin: 3pt 0; } li { margin: 1.5pt 0; }
  table { font-size: 9.5pt; line-height: 1.3; } th, td { padding: 2.5pt 5pt; }
  .table, .picture { overflow: visible; margin: 4pt 0; } .picture { break-inside: avoid; } }
"""
SHEET = """\
@page { size: A4 portrait; margin: 14mm 15mm; }
"""
_UNLISTED = """\
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
"""
_PUBLISHED = """\
a { color: var(--accent); overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.picture { vertical-align: top; }
.picture:focus-visible, .table:focus-visible { outline: 3px solid var(--accent); }
@media screen { .picture svg { min-width: 30rem; } .picture:only-child svg { min-width: 46rem; }
  .picture:only-child { width: min(76rem, 100vw - 2.5rem); margin-left: calc(50% - min(76rem, 100vw - 2.5rem) / 2); } }
@media screen and (min-width: 60rem) { .picture svg { min-width: 0; } }
@media screen and (min-width: 110rem) { html { font-size: 1.25rem; } }
"""
_NOTICE = """\
.notice { max-width: 46rem; font-size: 1.2rem; }
.notice h1 { font-size: 2rem; }
@page { size: A4 landscape; margin: 11mm 16mm; }
@media print { .notice { max-width: none; font-size: 14pt; line-height: 1.34; } .notice h1 { font-size: 24pt; }
  .notice p { margin: 5pt 0; } .notice li { margin: 1pt 0; } }
"""
