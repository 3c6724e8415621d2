"""Mails as programs write them, every part with every other: what is quoted and what is signed with is no answer, in any."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest
from conftest import one_in

from seuranta.output.words.reminder_returns import is_reminder_line
from seuranta.plan.replies.reading import read_replies

TODAY = date(2026, 12, 1)
ANSWER = "8 siirtyy 11.12., koska paino on myöhässä"
QUOTED = "Hei Mikko,\n\n9 valmis eilen\n10 jumissa: lupa\n\n8 Huoltoraportti puhelimeen (määräaika oli 13.11.)\n\nRaija"

OWN = {
    "nothing": "",
    "Outlook, Finnish": "Lähettäjä: Mikko Malli <mikko@example.com>\nLähetetty: perjantai 27. marraskuuta 2026 9.05\n"
    "Vastaanottaja: Raija Keksitty <raija@example.com>\nAihe: VS: Muistutus\n\n",
    "Outlook, English": "From: Mikko Malli <mikko@example.com>\nSent: Friday, November 27, 2026 9:05 AM\n"
    "To: Raija Keksitty <raija@example.com>\nSubject: RE: Reminder\n\n",
    "Outlook, empty lines between": "From: Mikko Malli <mikko@example.com>\n\nSent: 27 November 2026 09:05\n\n"
    "To: Raija\n\nSubject: RE: Reminder\n\n",
    "Thunderbird, Finnish": "Aihe: Re: Muistutus\nPäiväys: Fri, 27 Nov 2026 09:05:00 +0200\n"
    "Lähettäjä: Mikko Malli <mikko@example.com>\nVastaanottaja: Raija <raija@example.com>\n\n",
    "Gmail, forwarded": "---------- Forwarded message ---------\nLähettäjä: Mikko Malli <mikko@example.com>\n"
    "Date: pe 27. marrask. 2026 klo 9.05\nSubject: Re: Muistutus\nTo: Raija <raija@example.com>\n\n\n",
    "Gmail, from the page": "Mikko Malli <mikko@example.com>\tpe 27. marrask. 2026 klo 9.05\nVastaanottaja: minä\n\n",
    "iPhone, forwarded": "Aloita edelleenlähetetty viesti:\n\nLähettäjä: Mikko Malli <mikko@example.com>\n"
    "Aihe: Vs: Muistutus\nPäiväys: 27. marraskuuta 2026 klo 9.05.12 UTC+2\nVastaanottaja: Raija <raija@example.com>\n\n",
}
SIGNED = {
    "nothing": "",
    "iPhone, Finnish": "\nLähetetty iPhonesta\n",
    "iPhone, mine": "\nLähetetty iPhonestani\n",
    "iPhone, English": "\nSent from my iPhone\n",
    "Samsung": "\nLähetetty Samsung Galaxy -älypuhelimesta.\n",
    "Samsung, English": "\nSent from my Galaxy\n",
    "phone": "\nLähetetty puhelimestani\n",
    "Outlook": "\nHanki Outlook for Android\n",
    "Outlook, with its address": "\nHanki Outlook for iOS<https://aka.ms/example>\n",
    "Outlook, Finnish": "\nLähetetty Outlook for Androidista\n",
    "Yahoo": "\nLähetetty Yahoo Mailista iPhonessa\n",
    "Proton": "\nSent from Proton Mail for iOS\n",
    "a signature": "\n-- \nMikko Malli\nValmis 8 Oy\n",
}
BLOCKS = {
    "Outlook": "Lähettäjä: Raija Keksitty <raija@example.com>\nLähetetty: keskiviikko 25. marraskuuta 2026 15.30\n"
    "Vastaanottaja: Mikko Malli <mikko@example.com>\nKopio: Sari <sari@example.com>; Timo <timo@example.com>\nAihe: Muistutus\n\n",
    "Outlook, a rule above": "________________________________\nFrom: Ann <ann@example.com>\n"
    "Sent: Wednesday, November 25, 2026 3:30 PM\nTo: Finn <finn@example.com>\nSubject: Reminder\n\n",
    "Outlook, bold": "*From:* Ann <ann@example.com>\n*Sent:* Wednesday, November 25, 2026 3:30 PM\n*Subject:* Reminder\n\n",
    "Outlook, in one line": "Lähettäjä: Raija Lähetetty: 25.11.2026 15.30 Vastaanottaja: Mikko Aihe: Muistutus\n",
    "Outlook on a phone": "Lähettäjä: Raija <raija@example.com>\nPäivämäärä: keskiviikkona, 25. marraskuuta 2026 klo 15.30\n"
    "Vastaanottaja: Mikko <mikko@example.com>\nAihe: Muistutus\n",
    "Samsung": "-------- Alkuperäinen viesti --------\nLähettäjä: Raija <raija@example.com>\n"
    "Päivä: 25.11.2026 15.30 (GMT+02:00)\nSaaja: Mikko\nAihe: Muistutus\n\n",
    "Huawei": "-------- Alkuperäinen viesti --------\nAihe: Muistutus\nLähettäjä: Raija\nVastaanottaja: Mikko\nKopio: \n\n\n",
    "Zimbra": '----- Original Message -----\nFrom: "Ann" <ann@example.com>\nTo: finn@example.com\n'
    "Sent: Wednesday, 25 November, 2026 15:30:12\nSubject: Reminder\n\n",
    "Proton": "\u2010\u2010\u2010\u2010\u2010\u2010\u2010 Original Message \u2010\u2010\u2010\u2010\u2010\u2010\u2010\n",
    "Swedish": "Från: Raija <raija@example.com>\nSkickat: den 25 november 2026 15:30\nTill: Mikko\nÄmne: Muistutus\n\n",
    "Thunderbird, forwarded": "-------- Välitetty viesti --------\nAihe: Muistutus\nPäiväys: Wed, 25 Nov 2026 15:30:12 +0200\n"
    "Lähettäjä: Raija <raija@example.com>\n\n",
}
WROTE = {
    "Gmail, Finnish": "ke 25. marrask. 2026 klo 15.30 Raija Keksitty (raija@example.com) kirjoitti:\n",
    "Gmail, broken": "ke 25. marrask. 2026 klo 15.30 Raija Keksitty\n(raija@example.com) kirjoitti:\n",
    "Gmail, American": "On Wed, Nov 25, 2026 at 3:30 PM Ann Example <ann@example.com> wrote:\n",
    "Gmail, British and broken": "On Wed, 25 Nov 2026 at 15:30, Ann Example <ann@example.com>\nwrote:\n",
    "Apple": "On 25 Nov 2026, at 15:30, Ann Example <ann@example.com> wrote:\n",
    "Apple, Finnish": "Raija Keksitty <raija@example.com> kirjoitti 25.11.2026 kello 15.30:\n",
    "Apple, Finnish, in words": "Raija Keksitty <raija@example.com> kirjoitti 25. marraskuuta 2026 klo 15.30:\n",
    "Thunderbird": "On 25/11/2026 15:30, Ann Example wrote:\n",
    "Thunderbird, Finnish": "25.11.2026 15.30, Raija Keksitty kirjoitti:\n",
    "Thunderbird, the name first": "Raija Keksitty kirjoitti 25.11.2026 klo 15.30:\n",
    "Yahoo": "keskiviikko 25. marraskuuta 2026 klo 15.30.12 UTC+2, Raija Keksitty <raija@example.com> kirjoitti: \n",
    "Yahoo, English": "On Wednesday, November 25, 2026 at 03:30:12 PM GMT+2, Ann Example <ann@example.com> wrote:\n",
    "Proton": "On Wednesday, November 25th, 2026 at 15:30, Ann Example <ann@example.com> wrote:\n",
    "Swedish": "Den ons 25 nov. 2026 kl 15:30 skrev Raija Keksitty <raija@example.com>:\n",
}


def marked(text: str, mark: str = ">") -> str:
    return "".join(f"{mark} {line}".rstrip() + "\n" for line in text.splitlines())


def quotes() -> Iterator[tuple[str, str]]:
    yield "nothing", ""
    for name, block in BLOCKS.items():
        yield f"{name}, as it is", f"\n{block}{QUOTED}"
        yield f"{name}, marked", f"\n{marked(block + QUOTED)}"
        yield f"{name}, twice", f"\n{block}Kiitos!\n9 valmis\n\n{block}{QUOTED}"
    for name, wrote in WROTE.items():
        yield f"{name}, marked", f"\n{wrote}{marked(QUOTED)}"
        yield f"{name}, marked below a line", f"\n{wrote}\n{marked(QUOTED)}"
        yield f"{name}, marked as a whole", f"\n{marked(wrote + marked(QUOTED))}"
        yield f"{name}, the marks lost", f"\n{wrote}\n{QUOTED}"


@pytest.mark.parametrize(("own", "signed"), one_in(8, product(OWN, SIGNED)))
def test_of_a_mail_only_the_answer_is_read(own: str, signed: str) -> None:
    """Below the answer everything that may be quoted."""
    wrong = []
    for name, quoted in quotes():
        thread = read_replies(f"{OWN[own]}{ANSWER}\n{SIGNED[signed]}{quoted}\n".encode(), TODAY, is_reminder_line)
        lines = [line.text for message in thread.messages for line in message.lines]
        senders = {(message.address, message.day) for message in thread.messages}
        expected = (None, None) if own == "nothing" else ("mikko@example.com", date(2026, 11, 27))
        if lines != [ANSWER] or senders != {expected}:
            wrong.append((name, lines, senders))

    assert wrong == []


@pytest.mark.parametrize(("first", "wrote"), list(product(("nothing", "Outlook, Finnish"), WROTE)))
def test_an_answer_below_what_is_quoted_is_read(first: str, wrote: str) -> None:
    text = f"{OWN[first]}{WROTE[wrote]}{marked(QUOTED)}\n{ANSWER}\n\nLähetetty iPhonesta\n"
    thread = read_replies(text.encode(), TODAY, is_reminder_line)

    assert [line.text for message in thread.messages for line in message.lines] == [ANSWER]


def test_a_mail_behind_another_is_read_where_it_is_the_later() -> None:
    """Each of two people answered the same mail, in every form of what they quote."""
    second = OWN["Outlook, Finnish"].replace("Mikko Malli", "Sari").replace("mikko@", "sari@").replace("9.05", "9.50")
    wrong = []
    for name, quoted in quotes():
        text = f"{OWN['Outlook, Finnish']}{ANSWER}\n{quoted}\n\n{second}14 valmis\n{quoted}"
        thread = read_replies(text.encode(), TODAY, is_reminder_line)
        found = [(message.address, line.text) for message in thread.messages for line in message.lines]
        if found != [("mikko@example.com", ANSWER), ("sari@example.com", "14 valmis")]:
            wrong.append((name, found))

    assert wrong == []
