"""The papers of a closed plan: the final report, that of a funder, and the last message to the whole staff.

They follow from the plan, from the plan as it was presented, and from what the answers of the closing let a funder know; so
they can be made again at any time, the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, PlanFile, UserError
from seuranta.commands.meet.answers import answers_of
from seuranta.commands.meet.readers import YES
from seuranta.commands.meet.to_complete import path_of_answers
from seuranta.commands.record.remembering import readable
from seuranta.output.documents.delivery import Draft
from seuranta.output.documents.document_names import Paper, final_name
from seuranta.output.words import closing_texts as texts
from seuranta.output.words.text import LANGUAGES
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.follow.outcome import PlanOutcome, outcome_of
from seuranta.plan.loading import lookup
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Plan
from seuranta.plan.words import vocabulary

Key = tuple[str, str]
"""A section and an id."""


class Closed(NamedTuple):
    """A closed plan on the day of its closing, and what became of it; `told` is what is said of its history."""

    follow: FollowUp
    outcome: PlanOutcome
    told: str = ""


def closed(job: Job, plan_file: PlanFile) -> Closed:
    """A plan that has been closed by the day it is looked at; raises UserError for any other."""
    plan = plan_file.loaded.plan
    assert plan is not None
    if plan.closed_on is None or plan.closed_on > plan_file.day:
        raise UserError("not-closed", path=plan_file.path)
    return ended(job, plan_file, plan_file.loaded, plan.closed_on)


def ended(job: Job, plan_file: PlanFile, loaded: Loaded, day: date) -> Closed:
    """A plan on the day on which it ends, as it is `loaded` and perhaps not written yet, beside the plan as it was
    presented, as far as anybody can tell.
    """
    plan = loaded.plan
    assert plan is not None
    presented, told = None, ""
    if plan.presented is not None and plan.presented.date < day:
        stood = job.history.state_on(plan_file, plan.presented.date)
        told = stood.told
        presented = stood.version.loaded.plan if stood.version is not None else None
    return Closed(follow_up(loaded, day, None), outcome_of(plan, day, presented), told)


def draft(of: Closed, paper: Paper, accepted: frozenset[Key], language: str) -> Draft:
    """One of the papers; each loads what only it needs."""
    name = final_name(of.outcome.day, paper, language)
    if paper == "final":
        from seuranta.output.documents.final_report import final_report  # noqa: PLC0415

        return Draft(name, final_report(of.outcome, language))
    if paper == "funder":
        from seuranta.output.documents.funder_report import funder_report  # noqa: PLC0415

        return Draft(name, funder_report(of.outcome, accepted, language))
    from seuranta.output.documents.last_message import last_message  # noqa: PLC0415

    return Draft(name, last_message(of.follow, of.outcome, language))


def answers_path(path: str, day: date, language: str) -> str:
    """Where the answers of a closing lie: beside its papers."""
    return path_of_answers(path, day, texts.ANSWERS_FILE, language)


def accepted(job: Job, path: str, plan: Plan, day: date) -> frozenset[Key]:
    """Of what the person who closed the plan let a funder know the reasons; nothing where nobody can tell."""
    return frozenset(_accepted(job, path, plan, day))


def _accepted(job: Job, path: str, plan: Plan, day: date) -> Iterator[Key]:
    for language in LANGUAGES:
        file = answers_path(path, day, language)
        data = readable(job, file)
        if not data:
            continue
        with suppress(UserError):
            for where, typed in answers_of(file, data).answers.items():
                if where[0] == "reasons" and vocabulary.fold(typed) in YES:
                    yield from lookup.find(plan, where[1], ("goals", "actions"))
