"""What tests of recording share: a job with one plan from a text, and what it would write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from seuranta.commands import Files, Job, Outcome, PlanFile
from seuranta.plan.loading.load import load_bytes

TODAY = date(2026, 12, 1)
PATH = "roadmap.yaml"


def job(
    text: str | bytes,
    language: str = "fi",
    *,
    answers: list[str] | None = None,
    files: dict[str, bytes] | None = None,
    today: date = TODAY,
) -> Job:
    """A job with one plan; `answers` are what a person types, None where there is nobody to ask."""
    data = text.encode() if isinstance(text, str) else text
    plan = PlanFile(PATH, load_bytes(PATH, data), today, today)
    ask: Callable[[str], str] | None = None
    if answers is not None:
        left = iter(answers)

        def ask(_prompt: str) -> str:
            return next(left)

    return Job((plan,), language, lambda _zone: today, 80, ask, Files((files or {}).get))


class Recorded(NamedTuple):
    """What was said, and the plan file as it would be written; None where nothing would be."""

    said: str
    text: str | None
    outcome: Outcome


def recorded(outcome: Outcome) -> Recorded:
    said = "\n".join("".join(span.text for span in line) for line in outcome.lines)
    plan = next((one.new.decode("utf-8") for one in outcome.writes if one.path == PATH), None)
    return Recorded(outcome.first + said, plan, outcome)
