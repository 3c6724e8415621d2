"""The draft of a message to people outside the company: what was written for them, and no other word of the plan.

An allowlist: the company, the message's title and its own text, the service promise, the news that a meeting agreed to
tell this audience, the channel, who tells, and when the next message comes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.documents import staff_texts as words
from seuranta.output.documents.document import Block, Document, bullets, made, paragraph, sentence
from seuranta.output.documents.staff import asked_of, news_on
from seuranta.output.words.phrases import say
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.news import news
from seuranta.plan.loading.model import Plan


def has_content(plan: Plan, audience: str, message: MessageOn | None, day: date) -> bool:
    """Whether anything has been written for these people: without that there is no draft."""
    return bool(_own_text(message) or news(plan, audience, day))


def outside_draft(
    plan: Plan, audience: str, message: MessageOn | None, day: date, following: date | None, language: str
) -> Document:
    """The draft as told on a day; `following` is the day of the next message, if one has been agreed."""
    return made(
        _heading(plan, message, day, language), language, _blocks(plan, audience, message, day, following, language)
    )


def _own_text(message: MessageOn | None) -> str | None:
    return message.message.message if message is not None else None


def _heading(plan: Plan, message: MessageOn | None, day: date, language: str) -> str:
    title = message.title if message is not None else None
    named = title or words.NEWS_TITLE.fill(language)
    if not plan.company:
        return say(words.TITLE_AND_DAY, language, title=named, day=day)
    return say(words.MESSAGE_TITLE, language, title=plan.company, message=named, day=day)


def _blocks(
    plan: Plan, audience: str, message: MessageOn | None, day: date, following: date | None, language: str
) -> Iterator[Block]:
    written = _own_text(message)
    if written:
        yield paragraph(sentence(written))
    yield from bullets(map(sentence, news(plan, audience, day)))
    if plan.service:
        yield paragraph(sentence(plan.service))
    when = news_on(message, following, plan, language) if following is not None else ""
    owner = message.owner if message is not None else None
    yield from asked_of(owner, when, language)
