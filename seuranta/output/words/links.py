"""Links that open a message, ready written, in a program of the person who sends it; nothing is sent by them."""

from __future__ import annotations

from urllib.parse import quote


def whatsapp_link(text: str) -> str:
    """Lets the person who opens it choose whom to send the text to."""
    return f"https://wa.me/?text={quote(text, safe='')}"


def mail_link(address: str, subject: str, text: str) -> str:
    """A new mail; its lines end as mail wants them."""
    body = text.replace("\n", "\r\n")
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
