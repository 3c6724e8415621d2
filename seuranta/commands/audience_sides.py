"""Whether the audiences of drafts are of the company: as the plan says, else as a person answers, else not known.

What a person answers is written into the message, so that nobody is asked twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, PlanFile
from seuranta.commands.record.remembering import remembered
from seuranta.output.words.usage import sentence
from seuranta.plan import edit
from seuranta.plan.follow.audiences import Audiences
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import At, Choice

_SHORT = {"k": True, "y": True, "e": False, "n": False}


class Addressed(NamedTuple):
    """An audience that is to be told something, and the plan's message for it, if there is one."""

    audience: str
    message: MessageOn | None


class Placed(NamedTuple):
    """An audience of which it is known whether it is of the company."""

    audience: str
    message: MessageOn | None
    is_inside: bool


class PlacedAudiences(NamedTuple):
    """The plan with what a person answered in it, the audiences that are known and those that are not."""

    plan_file: PlanFile
    known: tuple[Placed, ...]
    unknown: tuple[Addressed, ...]
    writes: tuple[FileWrite, ...]


def place_audiences(
    job: Job, plan_file: PlanFile, audiences: Iterable[Addressed], *, typed: bool | None
) -> PlacedAudiences:
    """`typed` is what was typed beside the command; it holds for this once."""
    follow = plan_file.follow
    assert follow is not None
    known: list[Placed] = []
    unknown: list[Addressed] = []
    answers: dict[str, bool] = {}
    for audience, message in audiences:
        is_inside = typed if typed is not None else _known(follow, audience, message)
        if is_inside is None and job.question is not None:
            is_inside = _asked(job, audience)
            if is_inside is not None and message is not None:
                answers[message.message.id] = is_inside
        if is_inside is None:
            unknown.append(Addressed(audience, message))
        else:
            known.append(Placed(audience, message, is_inside))
    after, writes = _written(job, plan_file, answers)
    return PlacedAudiences(after, tuple(known), tuple(unknown), writes)


def _known(follow: FollowUp, audience: str, message: MessageOn | None) -> bool | None:
    side = Audiences(follow.plan).standing(audience, message.message if message is not None else None)
    return None if side is None else side == "inside"


def _asked(job: Job, audience: str) -> bool | None:
    """Yes or no; None for anything else, which settles nothing."""
    assert job.question is not None
    typed = job.question(sentence("is-it-inside", job.language, {"audience": audience}) + " ").strip()
    value = vocabulary.value("boolean", typed)
    return value == "yes" if value is not None else _SHORT.get(typed.casefold())


def _written(job: Job, plan_file: PlanFile, answers: dict[str, bool]) -> tuple[PlanFile, tuple[FileWrite, ...]]:
    if not answers:
        return plan_file, ()
    changes = [
        edit.Put(At("communication", message, ("internal",)), Choice("boolean", "yes" if is_inside else "no"))
        for message, is_inside in answers.items()
    ]
    try:
        edited = edit.apply(plan_file.loaded, changes, job.language)
    except (edit.CannotEdit, edit.NotUnderstood):
        return plan_file, ()  # the answer holds for this once
    before = plan_file.loaded.source
    after = replace(plan_file, loaded=edited)
    told = sentence("audience-settled", job.language, {"ids": ", ".join(answers)})
    write = FileWrite(plan_file.path, edited.source.encoded(), before.encoded())
    return after, (write, *remembered(job, plan_file.path, before, edited.source, told))
