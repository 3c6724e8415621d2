"""What is said of a plan that is shown as it stood once, or of today's file that is looked at from another day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

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
    lines = (_said(_ON_SCREEN, safe(plan_file.path), plan_file.day, version, language),)
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
    if version.how == "file":
        version = version._replace(path=version.path.replace("\\", "/").rpartition("/")[2])
    said = _said(_IN_PAPERS, "", plan_file.day, version, language)
    return delivery.with_note(draft, said, texts.THEN.fill(language))


class _Texts(NamedTuple):
    """What is said of a version in a commit, in a copy, and in a file of which nobody knows from when it is."""

    in_commit: Text
    in_copy: Text
    in_file: Text


_ON_SCREEN = _Texts(texts.STOOD_IN_COMMIT, texts.STOOD_IN_COPY, texts.STOOD_IN_FILE)
_IN_PAPERS = _Texts(texts.STOOD_PAPER, texts.STOOD_PAPER_COPY, texts.STOOD_PAPER_FILE)


def _said(said: _Texts, path: str, day: date, version: PlanVersion, language: str) -> str:
    if version.rev is not None:
        rev = texts.short_rev(version.rev)
        return said.in_commit.fill(language, path=path, day=version.day, rev=rev, since=version.since)
    text = said.in_file if version.day is None else said.in_copy
    return text.fill(language, path=path, day=day, copy=safe(version.path))
