"""A document as a mail draft that opens in a mail program, ready to be looked through and sent by a person; never sent."""

from __future__ import annotations

from collections.abc import Iterable
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

from seuranta.output.documents.document import Document
from seuranta.output.documents.html import html
from seuranta.output.documents.plain import plain_text
from seuranta.output.words.harmless import safe
from seuranta.plan.loading.model import Person

_POLICY = SMTP.clone(cte_type="7bit")


def eml(document: Document, receivers: Iterable[Person]) -> str:
    """The draft, as plain text and as a page; no date and no sender, which are the mail program's business."""
    draft = _draft(document.title, receivers)
    text, page = plain_text(document), html(document)
    draft.set_content(text, cte="quoted-printable")
    draft.add_alternative(page, subtype="html", cte="quoted-printable")
    draft.set_boundary("seuranta-" + sha256((text + page).encode()).hexdigest()[:24])
    return draft.as_bytes().decode("ascii")


def text_eml(subject: str, text: str, receiver: Person) -> str:
    """The draft of a mail to one person, in nothing but text."""
    draft = _draft(subject, (receiver,))
    draft.set_content(text, cte="quoted-printable")
    return draft.as_bytes().decode("ascii")


def _draft(subject: str, receivers: Iterable[Person]) -> EmailMessage:
    draft = EmailMessage(_POLICY)
    draft["Subject"] = safe(subject)
    addresses = [_address(person) for person in receivers if person.email is not None]
    if addresses:
        draft["To"] = addresses
    draft["X-Unsent"] = "1"
    return draft


def _address(person: Person) -> Address:
    assert person.email is not None
    user, _, domain = person.email.rpartition("@")
    return Address(safe(person.id), user, domain)
