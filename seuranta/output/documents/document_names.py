"""What the files of documents are called: by date and audience, in the language of the document, stable from run to run."""

from __future__ import annotations

from datetime import date
from typing import Literal

from seuranta.output.calendar.people import file_names
from seuranta.output.documents.announcement import Telling
from seuranta.output.documents.receivers import Audience
from seuranta.output.words.text import Text
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import named_people

_REPORTS = {
    "full": Text(fi="tilanne", en="status"),
    "management": Text(fi="johtoryhma", en="management"),
    "team": Text(fi="tiimi", en="team"),
    "everyone": Text(fi="koko-henkilosto", en="whole-staff"),
}
Paper = Literal["final", "funder", "last"]
"""The papers of the end of a plan: the final report, that of a funder, the last message to the whole staff."""
_FINAL: dict[Paper, Text] = {
    "final": Text(fi="loppuraportti", en="final-report"),
    "funder": Text(fi="loppuraportti-rahoittajalle", en="final-report-for-funder"),
    "last": Text(fi="viimeinen-viesti", en="last-message"),
}
_AGENDA = Text(fi="asialista", en="agenda")
_MESSAGE = Text(fi="tiedote", en="message")


def report_name(follow: FollowUp, audience: Audience | None, language: str) -> str:
    """2026-12-01-johtoryhma; of a person the name, told apart from the words for others."""
    day = follow.day.isoformat()
    if audience is not None and audience.kind == "person":
        taken = tuple(text.fill(language) for text in _REPORTS.values())
        return f"{day}-{file_names((*taken, *named_people(follow.plan)))[audience.name]}"
    kind = audience.kind if audience is not None else "full"
    return f"{day}-{_REPORTS[kind].fill(language)}"


def final_name(day: date, paper: Paper, language: str) -> str:
    """2027-09-10-loppuraportti, by the day of the closing."""
    return f"{day.isoformat()}-{_FINAL[paper].fill(language)}"


def agenda_name(plan: Plan, occurrence: Occurrence, language: str) -> str:
    """2026-12-01-asialista-kuukausi, by the day of the checkpoint."""
    series = file_names(tuple(plan.checkpoints))[occurrence.series]
    return f"{occurrence.day.isoformat()}-{_AGENDA.fill(language)}-{series}"


def announcement_name(plan: Plan, to: Telling, language: str) -> str:
    """2026-12-03-tiedote-v1, by the day it is told; without a message of the plan by the audience."""
    ids = tuple(plan.communication)
    told, known = to.audience, (*ids, to.audience)
    if to.message is not None:
        told, known = to.message.id, ids
    return f"{to.day.isoformat()}-{_MESSAGE.fill(language)}-{file_names(known)[told]}"
