"""What is said of a plan that is shown as it stood once, or of today's file that is looked at from another day."""

from __future__ import annotations

from datetime import date

from seuranta.commands import PlanFile
from seuranta.commands.versions import PlanVersion
from seuranta.output.documents import delivery
from seuranta.output.documents.delivery import Draft
from seuranta.output.words import history_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.text import Text


def stood(plan_file: PlanFile, language: str) -> str:
    """Which state of a plan is shown, and what a reader has to know of it; a line for each."""
    version = plan_file.version
    if version is None:
        return ""
    lines = (_said(texts.STOOD_IN_COMMIT, texts.STOOD_IN_COPY, safe(plan_file.path), version, language),)
    limits = (texts.LIMITS[limit.name].fill(language, **limit.args) for limit in version.limits)
    return "".join(f"{line}\n" for line in (*lines, *limits))


def seen_from(day: date, language: str) -> str:
    """That today's file is looked at from a day that is over."""
    return texts.TODAYS_FILE.fill(language, day=day) + "\n"


def named_then(draft: Draft, plan_file: PlanFile, language: str) -> Draft:
    """A paper that says which state of the plan it shows, in a file of its own beside that of the day."""
    version = plan_file.version
    if version is None:
        return draft
    said = _said(texts.STOOD_PAPER, texts.STOOD_PAPER_COPY, "", version, language)
    return delivery.with_note(draft, said, texts.THEN.fill(language))


def _said(in_commit: Text, in_copy: Text, path: str, version: PlanVersion, language: str) -> str:
    if version.rev is None:
        return in_copy.fill(language, path=path, day=version.day, copy=safe(version.path))
    return in_commit.fill(language, path=path, day=version.day, rev=texts.short_rev(version.rev), since=version.since)
