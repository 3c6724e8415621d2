"""How a calendar gets into the calendar program of whoever reads a page: links that subscribe in one step."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from seuranta.output.documents.document import Block, Document, Run, bullets, made, paragraph, section
from seuranta.output.documents.sentences import plan_title
from seuranta.output.pages import texts
from seuranta.output.words.phrases import say
from seuranta.plan.loading.model import Plan

_PROGRAMS = (
    (texts.OUTLOOK_AT_WORK, "https://outlook.office.com/calendar/0/addfromweb?url={https}&name={name}"),
    (texts.OUTLOOK_AT_HOME, "https://outlook.live.com/calendar/0/addfromweb?url={https}&name={name}"),
    (texts.GOOGLE, "https://calendar.google.com/calendar/r?cid={webcal}"),
)
"""Calendar programs in which a page of their own takes the address of a calendar."""


def calendar_page(plan: Plan, file: str, address: str | None, language: str) -> Document:
    """The page from which the calendar of the checkpoints gets into everybody's own."""
    title = say(texts.CALENDAR_OF, language, title=plan_title(plan, language))
    return made(title, language, subscribing(plan_title(plan, language), file, address, language))


def with_calendar(document: Document, name: str, file: str, address: str | None) -> Document:
    """The page of a person, with how their calendar gets into their own."""
    language = document.language
    more = section(texts.OWN_CALENDAR.fill(language), subscribing(name, file, address, language))
    return document._replace(blocks=(*document.blocks, *more))


def subscribing(name: str, file: str, address: str | None, language: str) -> Iterator[Block]:
    """The links for a calendar in a file beside the page; `address` is where the file lies on the web, if that is known."""
    yield paragraph(texts.SUBSCRIBE.fill(language))
    if address is None:
        yield from bullets([(Run(texts.COPY_LINK.fill(language)), Run(" "), Run(file, address=file))])
        return
    yield paragraph(texts.CHOOSE.fill(language))
    webcal = f"webcal:{address.partition(':')[2]}"
    args = {"https": quote(address, safe=""), "webcal": quote(webcal, safe=""), "name": quote(name, safe="")}
    links = [(Run(text.fill(language), address=form.format(**args)),) for text, form in _PROGRAMS]
    other = (Run(texts.OTHER_PROGRAMS.fill(language), address=webcal),)
    copied = (Run(texts.COPY_ADDRESS.fill(language)), Run(" "), Run(address, address=address))
    yield from bullets([*links, other, copied])
    yield paragraph(texts.REFRESHED.fill(language))
