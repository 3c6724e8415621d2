"""`seuranta guide`: a chapter of the guide for the terminal, the list of chapters, or the whole guide as one page."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, UserError
from seuranta.output.words import guide_texts
from seuranta.output.words.guide_texts import CHAPTERS, Chapter
from seuranta.plan.words.vocabulary import fold

Read = Callable[[str], str]
"""Gives the text of a file of the guide by its name, `en/begin.md`."""

_UNSEEN = re.compile(r"^<!--.*?-->\n+", re.MULTILINE | re.DOTALL)
"""Notes to whoever writes and tests the guide."""
_PICTURE = re.compile(r"!\[[^\]]*\]\((\.\./pictures/[\w.-]+)\)")


class GuideAsk(NamedTuple):
    """Which chapter is to be shown, by its name in either language; without one the first. `has_page`: the whole guide
    is to be written as one HTML page.
    """

    chapter: str | None = None
    is_list: bool = False
    has_page: bool = False


def guide(job: Job, ask: GuideAsk, read: Read) -> Outcome:
    """A chapter, the list of all, or the page with all of them."""
    if ask.has_page:
        return _page(job, read)
    if ask.is_list:
        return Outcome(text="".join(f"{line}\n" for line in _listed(job.language)))
    chapter = CHAPTERS[0] if ask.chapter is None else _chapter(ask.chapter, job.language)
    return Outcome(page=_text(chapter, job.language, read))


def _text(chapter: Chapter, language: str, read: Read) -> str:
    """A chapter as readers see it."""
    return _UNSEEN.sub("", read(chapter.file(language)))


def _chapter(typed: str, language: str) -> Chapter:
    wanted = fold(typed).replace("-", " ")
    for chapter in CHAPTERS:
        if any(fold(name).replace("-", " ").startswith(wanted) for name in (*chapter.names, *chapter.titles)):
            return chapter
    raise UserError("no-chapter", typed=typed, accepted=", ".join(chapter.name(language) for chapter in CHAPTERS))


def _listed(language: str) -> list[str]:
    widest = max(len(chapter.name(language)) for chapter in CHAPTERS)
    return [f"{chapter.name(language):<{widest}}  {chapter.title.template(language)}" for chapter in CHAPTERS]


def _page(job: Job, read: Read) -> Outcome:
    """All chapters in one file in the folder where the command was given."""
    path = guide_texts.PAGE_FILE.template(job.language)
    told = guide_texts.WRITTEN.fill(job.language, path=path)
    data = whole_guide(job.language, read).encode()
    return Outcome(text=f"{told}\n", writes=(FileWrite(path, data, job.files.previous(path)),))


def whole_guide(language: str, read: Read) -> str:
    """All chapters as one page, with their pictures in it."""
    from seuranta.output.documents.book import book  # noqa: PLC0415 - only the page needs markdown-it

    texts = {chapter.name(language): _text(chapter, language, read) for chapter in CHAPTERS}
    pictures = {name for text in texts.values() for name in _PICTURE.findall(text)}
    drawn = {name: read(name.removeprefix("../")) for name in sorted(pictures)}
    return book(guide_texts.TITLE.template(language), language, texts, drawn)
