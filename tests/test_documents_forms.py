"""Text that somebody typed comes out as itself: Markdown, HTML and mail are parsed and compared with the document."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from following import followed, loaded
from hostile import plan_with
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from papers import papers

from seuranta.output.documents.document import (
    Block,
    Document,
    Heading,
    Items,
    Paragraph,
    Picture,
    Run,
    Table,
    bullets,
    labelled,
    made,
    numbered,
    paragraph,
    table,
)
from seuranta.output.documents.eml import eml
from seuranta.output.documents.html import html
from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.marker import Form, is_untouched, marked
from seuranta.output.documents.plain import plain_text
from seuranta.output.words.cells import cells
from seuranta.output.words.harmless import safe
from seuranta.plan.loading.model import Person

Tree = list[tuple[str, ...]]
"""A document as a list of its pieces: what each is, and its text."""

HOSTILE = (
    "**not strong**", "*not emphasis*", "__neither__", "_nor_ this_one_", "`code`", "``` fence", "~~~ fence", "~~struck~~",
    "[link](http://example.com)", "![picture](x.png)", "[x] done", "[ref]: http://example.com", "[^1]: note", "<b>bold</b>",
    "<script>alert(1)</script>", "<!-- comment -->", "</style></head>", "&lt; &amp; &copy; &#65;", "a | b | c", r"\| \\| \\\|",
    "# heading", "## heading ##", "Offer #3", "- item", "+ item", "* item", "1. first", "12) twelfth", "2026. was good",
    "> quote", "> [!NOTE]", "---", "===", "***", "    indented", "\tindented", "http://example.com/a_b", "www.example.com",
    "mailto:ann@example.com", "ann@example.com", "@ann and #12", "$x^2$", "$$y$$", "line\nbreak", "line\r\n\r\n# heading",
    "two  spaces  ", "back\\slash\\", "ends with \\", ":smile: ::: warning", "| --- | --- |", "\u202eright to left\u202c",
    "zero\u200bwidth\u2060", "bell\x07 and escape\x1b[31m", "e\u0301 combining", "😀 and 漢字", "javascript:alert(1)",
    "]]> <![CDATA[", "%s {title} {0} {{", "Subject: x\r\nBcc: ann@example.com", '" onload="alert(1)', "'; --", "–", "NO", "~",
    "x" * 300, "many words " * 60,
)  # fmt: skip


# --- what a document is, and what a parser makes of it --------------------------------------------------------------


def words(text: str) -> str:
    """Text as a reader sees it: on one line, without needless spaces."""
    return " ".join(safe(text).split())


def of_document(document: Document) -> Iterator[tuple[str, ...]]:
    for block in document.blocks:
        match block:
            case Heading():
                yield f"h{block.level}", words(block.text)
            case Paragraph():
                yield "p", of_runs(block.words)
            case Items():
                for item in block.items:
                    yield ("ol" if block.is_numbered else "ul"), of_runs(item.words)
                    yield from (("ul", of_runs(one)) for one in item.below)
            case Table():
                yield from (("row", *map(words, row)) for row in (block.head, *block.rows))
            case Picture():
                yield "picture", block.name


def of_runs(runs: tuple[Run, ...]) -> str:
    return words("".join(run.text for run in runs))


def of_markdown(text: str) -> Iterator[tuple[str, ...]]:
    """The same pieces, out of Markdown; anything that is none of ours is named as what it is."""
    lists: list[str] = []
    row: list[str] = []
    kind = "p"
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        name = token.type
        if name.endswith("_list_open"):
            lists.append("ol" if name.startswith("ordered") else "ul")
        elif name.endswith("_list_close"):
            lists.pop()
        elif name in _OPENERS:
            kind = lists[-1] if lists and name == "paragraph_open" else token.tag
        elif name == "tr_open":
            row = []
        elif name == "tr_close":
            yield "row", *row
        elif name == "inline":
            found = list(of_inline(token))
            if kind in ("th", "td"):
                row.append(found[0][1] if found else "")
            else:
                yield from ((kind if one == "text" else one, text) for one, text in found or [("text", "")])
        elif token.nesting == 0:
            yield name, token.content


_OPENERS = ("heading_open", "paragraph_open", "th_open", "td_open")


def of_inline(token: Token) -> Iterator[tuple[str, str]]:
    said = ""
    for child in token.children or ():
        if child.type == "image":
            yield "picture", str(child.attrs["src"]).removesuffix(".svg")
        elif child.type in ("text", "strong_open", "strong_close"):
            said += child.content
        else:
            yield child.type, child.content
    if said.strip():
        yield "text", " ".join(said.split())


_BLOCKS = {"h1", "h2", "p", "li", "th", "td"}
_ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "ul", "ol", "li", "strong", "table",
    "thead", "tbody", "tr", "th", "td", "div", "span",
}  # fmt: skip
_ATTRIBUTES = {
    "role",
    "aria-label",
    "aria-hidden",
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "scope",
    "style",
    "tabindex",
    "start",
}


class Page(HTMLParser):
    """The same pieces, out of HTML; drawings are looked through for what could act, and skipped."""

    def __init__(self) -> None:
        super().__init__()
        self.tree: Tree = []
        self.style = self.title = ""
        self._open: list[str] = []
        self._said: list[str] = []
        self._row: list[str] = []
        self._drawing = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "foreignobject", "iframe", "object", "link")
        assert not [name for name, _ in attrs if name.startswith("on")]
        if tag == "svg" or self._drawing:
            assert not [value for name, value in attrs if name.endswith("href") and not (value or "").startswith("#")]
            self._drawing += tag == "svg"
            return
        assert tag in _ALLOWED, tag
        assert {name for name, _ in attrs} <= _ATTRIBUTES
        if tag in _BLOCKS and self._said and "".join(self._said).strip():
            self._close(self._open[-1])
        if tag == "tr":
            self._row = []
        if tag in _BLOCKS or tag in ("ul", "ol", "title", "style"):
            self._open.append(tag)
            self._said = [] if tag in _BLOCKS or tag in ("title", "style") else self._flush()

    def _flush(self) -> list[str]:
        """Text of a list item that stands before a list inside it."""
        if "".join(self._said).strip() and len(self._open) > 1:
            self._close(self._open[-2])
        return []

    def handle_endtag(self, tag: str) -> None:
        if self._drawing:
            self._drawing -= tag == "svg"
            return
        if tag == "tr":
            self.tree.append(("row", *self._row))
        if self._open and tag == self._open[-1]:
            if tag == "style":
                self.style = "".join(self._said)
            elif tag == "title":
                self.title = words("".join(self._said))
            elif tag in _BLOCKS:
                self._close(tag)
            self._open.pop()
            self._said = []

    def _close(self, tag: str) -> None:
        said = words("".join(self._said))
        if tag in ("th", "td"):
            self._row.append(said)
        elif tag == "li":
            lists = [one for one in self._open if one in ("ul", "ol")]
            if said:
                self.tree.append((lists[-1], said))
        elif said or tag != "p":
            self.tree.append((tag, said))
        self._said = []

    def handle_data(self, data: str) -> None:
        if not self._drawing:
            self._said.append(data)


def of_page(text: str) -> Page:
    page = Page()
    page.feed(text)
    page.close()
    return page


# --- documents of every shape with hostile text -------------------------------------------------------------------


def document_with(text: str) -> Document:
    """A document with the text in every place where text can stand."""
    blocks: tuple[Block, ...] = (
        paragraph(text),
        Paragraph(labelled(text, text)),
        Heading(2, text),
        *bullets([text, labelled(text, text), labelled("Label", text)]),
        Heading(2, "Numbers"),
        *numbered([text, text]),
        paragraph("Between"),
        *table([text, "Right"], [(text, text), ("a", text)], right=[1]),
    )
    return made(text, "en", blocks)


def shown(document: Document) -> Tree:
    """Its pieces; what is empty cannot be seen in a list or a paragraph."""
    return [one for one in of_document(document) if one[1:] != ("",) or one[0] == "row"]


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_says_the_text_and_nothing_else(text: str) -> None:
    document = document_with(text)
    assert list(of_markdown(markdown(document))) == shown(document)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_page_says_the_text_and_nothing_else(text: str) -> None:
    document = document_with(text)
    page = of_page(html(document))
    assert page.tree == shown(document)
    assert page.title == words(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_plain_text_has_no_control_characters_and_short_lines(text: str) -> None:
    said = plain_text(document_with(text))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202f]", said)
    if max(map(cells, text.split()), default=0) < 30:
        assert max(map(cells, said.split("\n"))) <= 78


nasty = st.text(
    st.sampled_from(list("\\`*_[]<>|~$&#@!:;.-+=()'\"{}^%/ \n\t1ab\u00a0äé—")), min_size=1, max_size=30
).filter(words)


@given(nasty)
def test_any_mixture_of_signs_is_text(text: str) -> None:
    document = document_with(text)
    assert list(of_markdown(markdown(document))) == shown(document)
    assert of_page(html(document)).tree == shown(document)


@pytest.mark.skipif(shutil.which("cmark-gfm") is None, reason="needs cmark-gfm")
def test_the_parser_of_github_agrees() -> None:
    program = ["cmark-gfm", "--to", "xml", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"]
    for text in HOSTILE:
        done = subprocess.run(program, input=markdown(document_with(text)).encode(), capture_output=True, check=True)
        root = ET.fromstring(done.stdout.split(b"?>", 1)[1].split(b">", 1)[1])
        found = [(one.tag.rpartition("}")[2], one.get("destination", "")) for one in root.iter()]
        assert {kind for kind, _ in found} <= _OF_GITHUB, text
        assert all(target.startswith("mailto:") for kind, target in found if kind == "link"), text


_OF_GITHUB = {
    "document", "heading", "paragraph", "text", "strong", "list", "item", "table", "table_header", "table_row",
    "table_cell", "link",
}  # fmt: skip
"""An address becomes a link to itself there, whatever stands before the @."""


# --- whole plans with hostile text --------------------------------------------------------------------------------


NASTIEST = [one for one in HOSTILE if len(one) < 100 and not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", one)]


@pytest.mark.parametrize("text", NASTIEST[::8])
def test_no_document_of_a_hostile_plan_is_more_than_its_text(text: str) -> None:
    source = plan_with(text)
    follow = followed(source)
    for name, document in papers(follow, "en"):
        assert list(of_markdown(markdown(document, has_pictures=True))) == shown(document), name
        page = of_page(html(document))
        assert page.tree == [one for one in shown(document) if one[0] != "picture"], name
        assert words(text)[:20] in words(document.title) or name.startswith(("message", "agenda", "person"))


def test_every_field_is_somewhere() -> None:
    marks = plan_with("MARK")
    assert marks.count("MARK") > 40
    read, follow = loaded(marks), followed(marks)
    assert not [one for one in read.problems if one.name.startswith("unknown")]
    said = "".join(plain_text(document) for _, document in papers(follow, "en", has_pictures=False))
    assert said.count("MARK") > 60


# --- mail ---------------------------------------------------------------------------------------------------------

ANN = Person(id="Ann", email="ann@example.com")


def mail(document: Document, *receivers: Person) -> EmailMessage:
    found = message_from_bytes(eml(document, receivers).encode("ascii"), policy=default)
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.parametrize("text", HOSTILE)
def test_a_mail_has_the_headers_and_the_text_that_are_meant(text: str) -> None:
    document = document_with(text)
    found = mail(document, ANN)
    plain, page = found.iter_parts()

    assert found.keys() == ["Subject", "To", "X-Unsent", "MIME-Version", "Content-Type"]
    assert words(found["Subject"]) == words(text)
    assert [one.addr_spec for one in found["To"].addresses] == ["ann@example.com"]
    assert _content(plain) == plain_text(document)
    assert _content(page) == html(document)
    assert not found.defects


def _content(part: Any) -> str:
    return str(part.get_content()).replace("\r\n", "\n")


@pytest.mark.parametrize("name", ["Ääkkönen, Ann", 'Ann "the boss"', "Ann <x@example.com>", "漢字"])
def test_names_of_receivers_are_names(name: str) -> None:
    (address,) = mail(document_with("Hello"), Person(id=name, email="ann@example.com"))["To"].addresses
    assert address.display_name == name
    assert address.addr_spec == "ann@example.com"


def test_without_a_known_address_nobody_is_named() -> None:
    assert mail(document_with("Hello"), Person(id="Olli"))["To"] is None


def test_the_same_document_is_the_same_mail() -> None:
    assert eml(document_with("Hello"), [ANN]) == eml(document_with("Hello"), [ANN])


# --- the page around it -------------------------------------------------------------------------------------------


def test_a_page_allows_nothing_but_its_own_style() -> None:
    said = html(document_with("Hello"))
    assert "default-src 'none'; style-src 'unsafe-inline'" in said
    assert not re.search(r"https?:|url\(|@import|<link|<img|<script", said)


def test_a_page_reads_well_without_eyes_and_on_a_phone() -> None:
    said = html(document_with("Hello"))
    assert '<html lang="en">' in said
    assert said.count("<h1>") == 1
    assert '<th scope="col">' in said
    assert 'name="viewport"' in said
    assert '<div class="table" role="region" aria-label="Table" tabindex="0">' in said


# --- the mark of a generated file ---------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["markdown", "html", "svg"])
@pytest.mark.parametrize("content", ["", "a\n", "# A\n\ntext\n", "<p>x</p>\n\n\n", "seuranta 0123456789abcdef\n"])
def test_an_untouched_file_is_known_and_an_edited_one_too(form: Form, content: str) -> None:
    data = marked(content, form)
    assert is_untouched(data)
    assert is_untouched(data.replace(b"\n", b"\r\n"))
    assert is_untouched(data.rstrip(b"\n"))
    assert not is_untouched(b"x" + data)
    assert not is_untouched(data + b"x")
    assert not is_untouched(content.encode())


def test_a_mail_is_marked_in_a_header_of_its_own() -> None:
    data = marked(eml(document_with("Hello"), [ANN]), "eml")
    assert is_untouched(data)
    assert is_untouched(data.replace(b"\r\n", b"\n"))
    assert not is_untouched(data.replace(b"Hello", b"Hullo"))
    assert message_from_bytes(data, policy=default)["Subject"] == "Hello"


def test_today_is_no_part_of_a_document() -> None:
    assert date(2026, 12, 1).isoformat() not in html(document_with("Hello"))
