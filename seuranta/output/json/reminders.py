"""`seuranta.remind/1`: who must do what before the next checkpoint, for programs."""

from __future__ import annotations

from typing import Any

from seuranta.output.json.values import day_json
from seuranta.output.words.links import mail_link, whatsapp_link
from seuranta.plan.follow.duties import Duty


def person_json(name: str, own: tuple[Duty, ...], text: str, subject: str, address: str | None) -> dict[str, Any]:
    """One person, with the text of the reminder and the links that open it as a message."""
    return {
        "name": name,
        "email": address,
        "duties": [_duty(duty) for duty in own],
        "text": text,
        "whatsapp": whatsapp_link(text),
        "mailto": mail_link(address, subject, text) if address is not None else None,
    }


def _duty(duty: Duty) -> dict[str, Any]:
    return {
        "kind": duty.kind,
        "section": duty.section,
        "id": duty.item or None,
        "title": duty.title,
        "day": day_json(duty.day),
        "late": duty.is_late,
        "step": duty.step,
        "audience": duty.audience,
        "times": duty.times or None,
    }
