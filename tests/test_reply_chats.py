"""Chats as phones give them out, every form of a line with every kind of message: who said what, and on which day."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import product
from typing import NamedTuple

import pytest
from conftest import one_in

from seuranta.output.words.reminder_returns import is_reminder_line
from seuranta.plan.replies.reading import read_replies

TODAY = date(2026, 12, 1)
FIRST = datetime(2026, 11, 24, 9, 5, 33)  # noqa: DTZ001 - what a phone shows knows no zone
FORMS = {
    "Android, Finnish": "{0.day}.{0.month}.{0.year} klo {0.hour}.{0:%M} - {1}",
    "Android, Finnish, a comma": "{0.day}.{0.month}.{0.year}, {0.hour}.{0:%M} - {1}",
    "Android, Finnish, a short year": "{0.day}.{0.month}.{0:%y}, {0.hour}.{0:%M} - {1}",
    "Android, Finnish, nothing between": "{0.day}.{0.month}.{0.year} {0.hour}.{0:%M} - {1}",
    "Android, British": "{0:%d/%m/%Y, %H:%M} - {1}",
    "Android, American": "{0.month}/{0.day}/{0:%y}, {0:%I}:{0:%M}\u202f{0:%p} - {1}",
    "Android, American, 24 hours": "{0.month}/{0.day}/{0:%y}, {0:%H}:{0:%M} - {1}",
    "Android, Australian": "{0:%d/%m/%Y}, {0:%I}:{0:%M} {2} - {1}",
    "Android, Swedish": "{0:%Y-%m-%d} {0:%H:%M} - {1}",
    "iPhone, Finnish": "[{0.day}.{0.month}.{0.year} klo {0.hour}.{0:%M.%S}] {1}",
    "iPhone, Finnish, a comma": "[{0.day}.{0.month}.{0.year}, {0.hour}.{0:%M.%S}] {1}",
    "iPhone, British": "[{0:%d/%m/%Y, %H:%M:%S}] {1}",
    "iPhone, American": "[{0.month}/{0.day}/{0:%y}, {0:%I:%M:%S}\u202f{0:%p}] {1}",
    "iPhone, Swedish": "[{0:%Y-%m-%d, %H:%M:%S}] {1}",
    "copied on the web": "[{0.hour}.{0:%M}, {0.day}.{0.month}.{0.year}] {1}",
    "copied on the web, English": "[{0.hour}:{0:%M}, {0:%d/%m/%Y}] {1}",
    "copied on a phone": "[{0.day}.{0.month}. klo {0.hour}.{0:%M}] {1}",
}
"""How a line begins: {0} is the moment, {1} who and what, {2} before or after noon in small letters."""


class Sent(NamedTuple):
    """A message of a chat, and which of its lines are answers; by whom it is shown, None where the program speaks."""

    sender: str | None
    text: str
    answers: tuple[str, ...] = ()


REMINDER = "8 Huoltoraportti puhelimeen (määräaika oli 13.11.)\n\nVastaa esimerkiksi: 8 valmis __, 8 siirtyy __, koska __ tai 8 jumissa: __"
CHATS = {
    "answers": [
        Sent(None, "Viestit ja puhelut ovat päästä päähän salattuja. Kukaan chatin ulkopuolella ei voi lukea niitä."),
        Sent("Raija", REMINDER),
        Sent("Mikko Malli", "8 valmis eilen", ("8 valmis eilen",)),
        Sent("Raija", "Kiitos! 👍", ("Kiitos! 👍",)),
    ],
    "many lines": [
        Sent("Sari", "Moi!\n\n14 siirtyy 18.12.\nKiire on.", ("Moi!", "14 siirtyy 18.12.", "Kiire on.")),
        Sent("Timo", "V2 kerrottu klo 9.05 - kaikki paikalla", ("V2 kerrottu klo 9.05 - kaikki paikalla",)),
    ],
    "what the program says": [
        Sent(None, "Raija loi ryhmän ”Huolto”"),
        Sent(None, "Raija lisäsi Mikon"),
        Sent(None, "+358 40 0000001 poistui"),
        Sent(None, "Mikko changed the group description"),
        Sent("+358 40 0000001", "8 valmis", ("8 valmis",)),
        Sent("~Sari M.", "14 kesken", ("14 kesken",)),
    ],
    "what is not said": [
        Sent("Mikko", "<Media jätetty pois>"),
        Sent("Mikko", "<Media omitted>"),
        Sent("Mikko", "\u200ekuva jätetty pois"),
        Sent("Mikko", "\u200eimage omitted"),
        Sent("Mikko", "\u200e[[ääniviesti]]"),
        Sent("Mikko", "IMG-20261127-WA0001.jpg (tiedosto liitetty)"),
        Sent("Mikko", "Tämä viesti poistettiin"),
        Sent("Mikko", "You deleted this message"),
        Sent("Mikko", "8 valmis \u200e<Tätä viestiä muokattiin>", ("8 valmis",)),
        Sent("Raija", f"> 8 valmis?\n{REMINDER}"),
    ],
    "in two bubbles": [
        Sent("Mikko", "nro 8"),
        Sent("Sari", "hetki", ("hetki",)),
        Sent("Mikko", "valmis", ("8 valmis",)),
    ],
}


def written(form: str, sent: Sent, at: datetime) -> str:
    said = sent.text if sent.sender is None else f"{sent.sender}: {sent.text}"
    return FORMS[form].format(at, said, f"{at:%p}".lower() or "am")


@pytest.mark.parametrize(("form", "chat"), one_in(3, product(FORMS, CHATS)))
def test_a_chat_is_read_in_each_form(form: str, chat: str) -> None:
    moments = [FIRST + timedelta(minutes=number) for number in range(len(CHATS[chat]))]
    text = "\r\n".join(written(form, sent, at) for sent, at in zip(CHATS[chat], moments, strict=True))
    thread = read_replies(text.encode(), TODAY, is_reminder_line)

    found = [(message.sender, message.day, line.text) for message in thread.messages for line in message.lines]
    assert found == [
        ((sent.sender or "").removeprefix("~"), date(2026, 11, 24), answer)
        for sent in CHATS[chat]
        for answer in sent.answers
    ]


def test_days_are_those_of_the_messages() -> None:
    """American days of a month that begins: only some of them could be others, and their order tells which."""
    days = [date(2026, 10, 28), date(2026, 11, 2), date(2026, 11, 11), date(2026, 12, 1)]
    lines = [f"{day.month}/{day.day}/{day:%y}, 09:05 - Finn: A{day.day} done" for day in days]
    thread = read_replies("\n".join(lines).encode(), TODAY, is_reminder_line)

    assert [message.day for message in thread.messages] == days
