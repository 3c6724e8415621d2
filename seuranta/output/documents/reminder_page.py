"""The page from which reminders are sent, a line a person: a name, a count and links; never what anybody has to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from seuranta.output.documents.html import SHEET, page
from seuranta.output.words import reminder_texts as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.links import mail_link, whatsapp_link
from seuranta.output.words.phrases import say


class Reminder(NamedTuple):
    """What one person is reminded of: how many things, the text, and the address where the plan knows one."""

    name: str
    things: int
    text: str
    subject: str
    address: str | None


def reminder_page(title: str, reminders: Iterable[Reminder], language: str) -> str:
    """The whole page."""
    lines = [f"<h1>{escape(safe(title))}</h1>", f"<p>{escape(words.HOW_TO_SEND.fill(language))}</p>", "<ul>"]
    lines += [_entry(reminder, language) for reminder in reminders]
    return page(title, language, SHEET, "<main>\n" + "\n".join((*lines, "</ul>")) + "\n</main>\n")


def _entry(reminder: Reminder, language: str) -> str:
    count = say(words.COUNT, language, n=reminder.things)
    return f"<li>{escape(safe(reminder.name))}, {escape(count)}: {', '.join(_links(reminder, language))}</li>"


def _links(reminder: Reminder, language: str) -> Iterator[str]:
    yield _link(whatsapp_link(reminder.text), "WhatsApp", reminder)
    if reminder.address is not None:
        address = mail_link(reminder.address, reminder.subject, reminder.text)
        yield _link(address, words.BY_MAIL.fill(language), reminder)


def _link(address: str, name: str, reminder: Reminder) -> str:
    """A link that is told apart from those of the others also where only links are read aloud."""
    label = escape(f"{name}, {safe(reminder.name)}")
    return f'<a href="{escape(address)}" aria-label="{label}">{escape(name)}</a>'
