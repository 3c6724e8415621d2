"""Answers as people send them: who said what, on which day, and what is no answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reminders import reminders

from seuranta.output.words.reminder_returns import answer_in, is_reminder_line
from seuranta.plan.replies.chat_archive import unpacked
from seuranta.plan.replies.put_there import seen
from seuranta.plan.replies.reading import read_replies
from seuranta.plan.replies.thread import Line, Message, Thread, with_answers

TODAY = date(2026, 12, 1)
FOLDER = Path(__file__).parent / "replies" / "threads"
NAMES = ("Mikko", "Sari", "Raija", "Timo")


class Case(NamedTuple):
    """A thread as it is pasted, and the lines of answers that it holds, with who sent each and when."""

    name: str
    text: str
    gives: tuple[str, ...]


def cases() -> Iterator[Case]:
    for block in (FOLDER / "threads.txt").read_text(encoding="utf-8").removeprefix("#### ").split("\n#### "):
        head, _, gives = block.partition("\n==>\n")
        name, _, text = head.partition("\n")
        yield Case(name, text, tuple(gives.split("\n")[:-1] if gives.endswith("\n") else gives.splitlines()))


def read(text: str) -> Thread:
    return read_replies(text.encode(), TODAY, lambda line: not answer_in(line), NAMES)


def shown(thread: Thread) -> tuple[str, ...]:
    return tuple(
        f"{_sender(message)}: [{line.number}] {line.text}" for message in thread.messages for line in message.lines
    )


def _sender(message: Message) -> str:
    address = f"<{message.address}>" if message.address is not None else None
    day = message.day.isoformat() if message.day is not None else None
    return " ".join(filter(None, (message.sender, address, day))) or "?"


@pytest.mark.parametrize("case", tuple(cases()), ids=lambda case: case.name)
def test_a_thread_gives_exactly_these_answers(case: Case) -> None:
    assert shown(with_answers(read(case.text), answer_in)) == tuple(line for line in case.gives if line)


@pytest.mark.parametrize("case", tuple(cases()), ids=lambda case: case.name)
def test_no_line_of_a_thread_is_lost(case: Case) -> None:
    """Each is left or is an answer, or a part of one."""
    thread = read(case.text)
    answers = [line for message in thread.messages for line in message.lines]
    left = {line.number for line in thread.left}
    lines = [(number, seen(line)) for number, line in enumerate(case.text.splitlines(), 1) if seen(line)]

    assert left.isdisjoint(line.number for line in answers)
    others = [text for number, text in lines if number not in left]
    assert [text for text in others if not any(text.split()[-1] in line.text for line in answers)] == []


# --- reminders that come back ---------------------------------------------------------------------------------------

HEADERS = {
    "fi": "Lähettäjä: Raija <raija@example.com>\nLähetetty: 25.11.2026 15.30\nAihe: Muistutus\n\n",
    "en": "From: Ann <ann@example.com>\nSent: Wednesday, November 25, 2026 3:30 PM\nSubject: Reminder\n\n",
}


def marked(text: str, mark: str) -> str:
    return "".join(f"{mark} {line}".rstrip() + "\n" for line in text.splitlines())


WAYS: dict[str, Callable[[str], str]] = {
    "alone": lambda text: text,
    "quoted": lambda text: marked(text, ">"),
    "quoted twice": lambda text: marked(text, "> >"),
    "below headers": lambda text: HEADERS["fi"] + text,
    "below two blocks of headers": lambda text: HEADERS["en"] + HEADERS["fi"] + text,
    "below who wrote": lambda text: f"On Wed, Nov 25, 2026 at 3:30 PM Ann <ann@example.com> wrote:\n{text}",
    "in a bubble": lambda text: f"27.11.2026 klo 9.05 - Mikko: {text}",
    "in a bubble of an iPhone": lambda text: f"[27/11/2026, 09:05:33] Ann: {text}",
    "on a phone": lambda text: "\r\n".join(f"\u200e{line} " for line in text.splitlines()) + "\r\nSent from my iPhone",
}


@pytest.mark.parametrize("way", WAYS)
def test_a_reminder_that_comes_back_is_no_answer(way: str, *, is_long: bool) -> None:
    """Of every person of every plan of the repository, in both languages."""
    answered = [shown(read(WAYS[way](text))) for text in reminders(of_all_plans=is_long)]

    assert [lines for lines in answered if lines] == []


def test_a_reminder_in_one_text_with_all_others_is_no_answer() -> None:
    assert read("\n\n".join(reminders())).messages == ()


# --- mails as programs save them --------------------------------------------------------------------------------------


def mail(text: str = "8 valmis eilen, äitini auttoi", subtype: str = "plain", **packed: Any) -> EmailMessage:
    message = EmailMessage(SMTP)
    message["From"] = '"Malli, Mikko" <mikko@example.com>'
    message["Date"] = "Fri, 27 Nov 2026 23:30:00 +0200"
    message["Subject"] = "VS: Huoltopalvelut: ennen seuraavaa tarkistuspistettä"
    message.set_content(text, subtype=subtype, **packed)
    return message


def of_mail(message: EmailMessage) -> tuple[str, ...]:
    return shown(read_replies(message.as_bytes(), TODAY, is_reminder_line))


MIKKO = "Mikko Malli <mikko@example.com> 2026-11-27"


@pytest.mark.parametrize(
    "packed",
    [
        {"cte": "quoted-printable"},
        {"cte": "base64"},
        {"charset": "iso-8859-15", "cte": "quoted-printable"},
        {"cte": "8bit"},
    ],
)
def test_a_mail_is_read_whatever_it_is_packed_into(packed: dict[str, str]) -> None:
    assert of_mail(mail(**packed)) == (f"{MIKKO}: [1] 8 valmis eilen, äitini auttoi",)


def test_a_mail_that_is_only_a_page_is_read_without_what_it_quotes() -> None:
    page = (
        "<html><head><style>p {color: red}</style></head><body><p>8&nbsp;valmis</p><p>9 siirtyy<br>kiitos</p>"
        '<div class="gmail_quote"><div>ke 25. marrask. 2026 Raija kirjoitti:</div><blockquote>10 valmis</blockquote>'
        "</div><p>t. Mikko</p></body></html>"
    )

    assert of_mail(mail(page, "html")) == (
        f"{MIKKO}: [1] 8 valmis",
        f"{MIKKO}: [3] 9 siirtyy",
        f"{MIKKO}: [4] kiitos",
        f"{MIKKO}: [10] t. Mikko",
    )


def test_the_text_of_a_mail_comes_before_its_page_and_its_files() -> None:
    message = mail()
    message.add_alternative("<p>9 valmis</p>", subtype="html")
    message.add_attachment("10 valmis", filename="muistio.txt")

    assert of_mail(message) == (f"{MIKKO}: [1] 8 valmis eilen, äitini auttoi",)


def test_answers_that_are_forwarded_as_files_are_read_too() -> None:
    forwarded = EmailMessage(SMTP)
    forwarded["From"] = "Raija <raija@example.com>"
    forwarded["Date"] = "Sat, 28 Nov 2026 10:00:00 +0200"
    forwarded.set_content("Tässä vastaukset.\n")
    forwarded.add_attachment(mail())

    assert of_mail(forwarded) == (
        "Raija <raija@example.com> 2026-11-28: [1] Tässä vastaukset.",
        f"{MIKKO}: [1] 8 valmis eilen, äitini auttoi",
    )


def test_a_quoted_mail_in_a_mail_is_no_answer() -> None:
    text = f"8 valmis\n\n{HEADERS['fi']}9 valmis\n\n> 10 valmis\n"

    assert of_mail(mail(text)) == (f"{MIKKO}: [1] 8 valmis",)


def test_a_mail_without_a_text_or_with_an_encoding_that_nobody_knows_is_read_all_the_same() -> None:
    strange = mail().as_bytes().replace(b"utf-8", b"x-nobody")
    empty = mail("\n")
    empty.add_alternative("<p>9 valmis</p>", subtype="html")
    picture = EmailMessage(SMTP)
    picture.set_content(b"\xff\xd8", "image", "jpeg")

    assert shown(read_replies(strange, TODAY, is_reminder_line))[0].startswith(f"{MIKKO}: [1] 8 valmis eilen")
    assert of_mail(empty) == (f"{MIKKO}: [1] 9 valmis",)
    assert of_mail(picture) == ()


def test_of_headers_that_are_none_nothing_is_lost() -> None:
    text = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\nFrom: a: b;, c <\nDate: 99\n\n8 valmis\n"

    assert Line(6, "8 valmis") in read_replies(text, TODAY, is_reminder_line).left


def test_a_line_that_a_mail_program_broke_is_one_again() -> None:
    message = mail("8 siirtyy 11.12., koska \ntoimittaja on myöhässä\n")
    message.set_param("format", "flowed")

    assert of_mail(message) == (f"{MIKKO}: [1] 8 siirtyy 11.12., koska toimittaja on myöhässä",)


def test_the_chat_in_an_archive_is_read() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("IMG-20261127.jpg", b"\xff\xd8")
        archive.writestr("_chat.txt", "[27.11.2026 klo 9.05.33] Mikko: 8 valmis\r\n")

    assert shown(read_replies(packed.getvalue(), TODAY, is_reminder_line)) == ("Mikko 2026-11-27: [1] 8 valmis",)
    assert unpacked(packed.getvalue()[:40]) == packed.getvalue()[:40]


@given(
    st.binary(max_size=200),
    st.sampled_from((b"", b"MIME-Version: 1.0\nFrom: ", b"Content-Type: ", b"> ", b"[1.1.2026 klo ")),
)
def test_no_text_is_too_strange_to_be_read(data: bytes, beginning: bytes) -> None:
    thread = read_replies(beginning + data, TODAY, is_reminder_line)

    assert all(line.text for message in thread.messages for line in message.lines)
