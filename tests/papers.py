"""Every document that can be made of a plan, for the tests of documents; no tests here."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.output.documents.agenda import LENGTHS, agenda
from seuranta.output.documents.announcement import announcement, telling
from seuranta.output.documents.document import Document
from seuranta.output.documents.full_report import full_report
from seuranta.output.documents.management_page import management_page
from seuranta.output.documents.person_page import person_page
from seuranta.output.documents.staff_page import staff_page
from seuranta.output.documents.team_page import team_page
from seuranta.plan.follow.audiences import Audiences
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.named_people import named_people


def papers(follow: FollowUp, language: str, *, has_pictures: bool = True) -> Iterator[tuple[str, Document]]:
    """Every kind of document by a short name; of people the first one."""
    if has_pictures:
        yield "full", full_report(follow, language)
    yield "management", management_page(follow, language)
    yield "team", team_page(follow, language)
    yield "everyone", staff_page(follow, language)
    for who in named_people(follow.plan)[:1]:
        yield "person", person_page(follow, who, language)
    if follow.checkpoints.next is not None:
        yield "agenda", agenda(follow, follow.checkpoints.next, language)
        for minutes in LENGTHS:
            yield f"agenda-{minutes}", agenda(follow, follow.checkpoints.next, language, minutes)
    for item, on in follow.messages.items():
        if on.message.audience is not None:
            is_inside = Audiences(follow.plan).standing(on.message.audience, on.message) != "outside"
            to = telling(follow, on.message.audience, on, is_inside=is_inside)
            yield f"message-{item}", announcement(follow, to, language)
