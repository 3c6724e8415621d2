"""`seuranta.explain/1`: what findings mean, for programs; the sentences are in English."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seuranta.output.words.messages import MESSAGES
from seuranta.plan.words.findings import KINDS

_LANGUAGE = "en"


def explain_json(names: Iterable[str]) -> dict[str, Any]:
    return {"schema": "seuranta.explain/1", "findings": [_finding(name) for name in names]}


def _finding(name: str) -> dict[str, Any]:
    kind, message = KINDS[name], MESSAGES[name]
    return {
        "name": name,
        "finnish": kind.finnish,
        "severity": kind.severity.value,
        "subject": kind.subject,
        "label": message.label.fill(_LANGUAGE),
        "about": message.about.fill(_LANGUAGE),
    }
