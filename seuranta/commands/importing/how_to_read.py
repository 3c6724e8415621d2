"""What a person settles of how a table is read, before it is shown: asked once, and remembered of the table."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seuranta.commands import Job
from seuranta.commands.importing.known_tables import HowRead
from seuranta.commands.importing.questions import answered
from seuranta.output.words import import_texts as texts
from seuranta.output.words.cells import cut
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.tables.draft import Draft, Report, agreed_as
from seuranta.plan.words.diagnostic import Argument
from seuranta.plan.words.vocabulary import NO, YES, fold


def asked(job: Job, draft: Draft, how: HowRead) -> HowRead | None:
    """The same with one thing more that a person has settled; None where nothing is left to ask."""
    names = {report.name: report for report in draft.reports}
    if how.dates is None and "date-order" in names:
        is_day_first = _is_first(job, texts.WHICH_DATES, ("1",), ("2",), what=names["date-order"].text)
        return how._replace(dates="dmy" if is_day_first else "mdy")
    if how.fill_down is None and "empty-below-goal" in names:
        return how._replace(fill_down=_fills_down(job, names["empty-below-goal"]))
    return _with_days(job, draft, how)


def _fills_down(job: Job, report: Report) -> bool:
    cells = ", ".join(report.cells[:_MOST_CELLS]) + ("…" if len(report.cells) > _MOST_CELLS else "")
    return _is_first(job, texts.FILL_DOWN, YES, NO, heading=safe(str(report.args["heading"])), cells=cells)


_MOST_CELLS = 3


# --- days that are not plain --------------------------------------------------------------------------------------


class _Proposed(NamedTuple):
    """A cell with the day that it probably means; `key` is by what that is remembered."""

    key: str
    cell: str
    text: str
    day: date


def _with_days(job: Job, draft: Draft, how: HowRead) -> HowRead | None:
    """One question for all days of a kind, so that one key accepts them. Days of our own workbook are read beside the plan."""
    if draft.table.known_as == "seuranta":
        return None
    for name, text in texts.AGREE_DAYS.items():
        proposals = list(_proposed(draft, name, how).values())[:_MOST_DAYS]
        if proposals:
            is_agreed = _is_first(job, text, YES, NO, days=_listed(proposals, job))
            days = {proposed.key: proposed.day if is_agreed else None for proposed in proposals}
            return how._replace(days=how.days | days)
    return None


_MOST_DAYS = 10
"""Days in one question: somebody reads them all before the answer."""


def _proposed(draft: Draft, name: str, how: HowRead) -> dict[str, _Proposed]:
    """By their keys, the first cells of all days that are still to be agreed to."""
    by_key: dict[str, _Proposed] = {}
    for report in draft.reports:
        if report.name == name and isinstance(report.proposal, date):
            key = agreed_as(str(report.args["role"]), report.text)
            if key not in how.days:
                by_key.setdefault(key, _Proposed(key, report.cells[0], report.text, report.proposal))
    return by_key


def _listed(proposals: list[_Proposed], job: Job) -> str:
    return ", ".join(
        say(
            texts.PROPOSED_DAY,
            job.language,
            cell=proposed.cell,
            typed=safe(cut(proposed.text, _LONGEST_TEXT)),
            day=proposed.day,
        )
        for proposed in proposals
    )


_LONGEST_TEXT = 30


def _is_first(job: Job, text: Text, first: tuple[str, ...], second: tuple[str, ...], **args: Argument) -> bool:
    """Whether the first of two ways is meant; asked until that is clear."""
    while True:
        answer = fold(answered(job, text, **args))
        if answer in first or answer in second:
            return answer in first
