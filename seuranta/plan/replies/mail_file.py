"""Mails as mail programs save them (.eml): their own headers, and the text in them, whatever it was packed into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from seuranta.plan.replies.headers import Block, who
from seuranta.plan.replies.html_text import html_text
from seuranta.plan.replies.stamps import Stamp, read_stamp

_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+", re.MULTILINE)
_OF_PROGRAMS = re.compile(
    rb"^(?:mime-version|content-type|message-id|received|return-path|x-[\w-]+):", re.IGNORECASE | re.MULTILINE
)


class Mail(NamedTuple):
    header: Block
    text: str


def is_mail_file(data: bytes) -> bool:
    """Whether a file begins with headers that only programs write; what a person copies has none of them."""
    head = _HEADER.match(data[:65536].replace(b"\r\n", b"\n").removeprefix(b"\xef\xbb\xbf"))
    return head is not None and _OF_PROGRAMS.search(head[0]) is not None


def mails_in(data: bytes, today: date) -> tuple[Mail, ...]:
    """The mail, and those that were forwarded in it as files; none where the headers are too strange to be followed."""
    try:
        message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"), policy=policy.default)
        assert isinstance(message, EmailMessage), "the policy makes no other"
        return tuple(_mails(message, today))
    except _TOO_STRANGE:
        return ()


_TOO_STRANGE = (AttributeError, IndexError, LookupError, MessageError, TypeError, ValueError)
"""What the library raises over headers that are none."""


def _mails(message: EmailMessage, today: date) -> Iterator[Mail]:
    yield Mail(_header(message, today), _text(message))
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and part is not message:
            inner = part.get_payload(0)
            if isinstance(inner, EmailMessage):
                yield Mail(_header(inner, today), _text(inner))


def _header(message: EmailMessage, today: date) -> Block:
    sender, address = who(str(message["From"] or ""))
    return Block(0, sender, address, _stamp(str(message["Date"] or ""), today))


def _stamp(text: str, today: date) -> Stamp | None:
    """The day by the clock of whoever sent it."""
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return read_stamp(text, today)
    return Stamp(moment.date(), moment.time())


def _text(message: EmailMessage) -> str:
    """The plain text of a mail, else that of its page; raises MessageError where it is said to have parts and has none."""
    body = message.get_body(("plain", "html"))
    if body is None and message.get_content_maintype() == "multipart" and not message.is_multipart():
        raise MessageError
    if body is None:
        return ""
    content = _content(body)
    if body.get_content_subtype() == "html":
        return html_text(content)
    if not content.strip() and (page := message.get_body(("html",))) is not None:
        return html_text(_content(page))
    is_flowed = body.get_param("format") == "flowed"
    return re.sub(r"(?<=\S) \n(?=[^\s>])", " ", content) if is_flowed else content


def _content(part: object) -> str:
    """The text of a part; in an unknown encoding as Windows writes it in the West."""
    assert isinstance(part, EmailMessage)
    try:
        text = part.get_content()
    except (LookupError, ValueError):  # an encoding that nobody knows, or that is no name
        payload = part.get_payload(decode=True)
        text = payload.decode("cp1252", "replace") if isinstance(payload, bytes) else ""
    return str(text).replace("\r\n", "\n")
