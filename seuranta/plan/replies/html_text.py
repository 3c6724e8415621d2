"""The text of a mail that is a page, with `>` before what it quotes; nothing of how it looks."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset((
    "address", "blockquote", "body", "br", "div", "h1", "h2", "h3", "h4", "hr", "li", "ol", "p", "pre", "table", "tr", "ul",
))  # fmt: skip
_HIDDEN = frozenset(("head", "script", "style", "title"))
_QUOTES = frozenset(("gmail_quote", "gmail_extra", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote"))
_EMPTY = frozenset(("br", "hr", "img", "input", "link", "meta", "wbr", "area", "base", "col", "embed", "source"))


def html_text(page: str) -> str:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.text


class _Reader(HTMLParser):
    """Collects lines; `_open` are the elements around, each with whether it quotes and whether it is hidden."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._pieces: list[str] = []
        self._open: list[tuple[str, bool, bool]] = []

    @property
    def text(self) -> str:
        self._end_line()
        return "\n".join(self._lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._end_line()
        if tag not in _EMPTY:
            classes = (dict(attrs).get("class") or "").split()
            is_quote = tag == "blockquote" or not _QUOTES.isdisjoint(classes)
            self._open.append((tag, is_quote, tag in _HIDDEN))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_line()
        tags = [name for name, _, _ in self._open]
        if tag in tags:
            del self._open[len(tags) - 1 - tags[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if not any(is_hidden for _, _, is_hidden in self._open):
            self._pieces.append(data)

    def _end_line(self) -> None:
        line = re.sub(r"\s+", " ", "".join(self._pieces)).strip()
        self._pieces = []
        if line:
            is_quoted = any(is_quote for _, is_quote, _ in self._open)
            self._lines.append(f"> {line}" if is_quoted else line)
        elif self._lines and self._lines[-1]:
            self._lines.append("")
