"""Who an audience is: the whole staff, the company's own people, people outside, or nobody knows until it is said.

What is told to people outside may hold nothing of the plan that is not meant for them, so that an audience is never
guessed to be inside: it is so by what the plan says of it, or by words that mean nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from seuranta.plan import vocabulary
from seuranta.plan.model import Communication, Plan, Presented
from seuranta.plan.word_forms import is_form

Standing = Literal["inside", "outside"]

WHOLE_STAFF = "whole_staff"

_OUTSIDE = (
    *("asiakk", "asiakas", "customer", "client", "kumppan", "partner", "toimittaj", "supplier", "alihankk"),
    *("subcontract", "jalleenmyyj", "rahoittaj", "funder", "pank", "bank", "lehdist", "media", "press", "viranom"),
    *("authorit", "sijoittaj", "investor", "tilaaj"),
)
"""What a word holds, folded, that names somebody outside the company."""
_COMPANIES = frozenset(("oy", "oyj", "ab", "ky", "tmi", "ry", "ltd", "inc", "gmbh"))
_DESKS = ("asiakaspalvelu", "customer service")
_OWN = (
    *("henkilosto", "henkilokunta", "vaki", "tyontekija", "toimihenkilo", "tuotanto", "myynti", "hallinto", "toimisto"),
    *("varasto", "huolto", "vuoro", "esimies", "esihenkilo", "tiimi", "osasto", "asentaja", "mekaanikko"),
    *("staff", "personnel", "crew", "worker", "employee", "production", "sales", "office", "warehouse", "maintenance"),
    *("shift", "foreman", "foremen", "manager", "supervisor", "team", "department", "fitter", "mechanic", "workshop"),
)
"""Words, folded, for the people and the places of a company, which mean nobody else."""
_OWN_COMPOUNDS = ("vuoro", "tiimi")
_WHICH = frozenset(
    (
        *("koko", "kaikki", "kaikille", "oma", "omat", "omalle", "omille", "muu", "muut", "muulle", "muille"),
        *(
            "all",
            "the",
            "our",
            "own",
            "whole",
            "other",
            "day",
            "night",
            "morning",
            "evening",
            "early",
            "late",
            "service",
        ),
    )
)
"""Words that say which of them, and by themselves nobody."""
_BETWEEN = re.compile(r"[\s,;/&+]+|\b(?:ja|and|seka)\b")


def is_whole_staff(audience: str) -> bool:
    return vocabulary.value("whole_staff", audience) is not None


@cache
def audience_key(audience: str) -> str:
    """Two spellings of one audience are one; all words for the whole staff are."""
    return WHOLE_STAFF if is_whole_staff(audience) else vocabulary.fold(audience)


def standing(plan: Plan, audience: str, message: Communication | None = None) -> Standing | None:
    """Whether an audience is of the company; None where neither the plan nor its name says so.

    What the message itself says comes first, then what another message to the same audience or the presentation says.
    """
    said = next(_said(plan, audience, message), None)
    if said is not None:
        return "inside" if said else "outside"
    folded = vocabulary.fold(audience)
    if _is_of_the_plan(plan, audience, folded) or any(is_form(folded, desk) for desk in _DESKS):
        return "inside"
    if is_named_outside(folded):
        return "outside"
    return "inside" if _is_own(plan, folded) else None


def is_heard_by(plan: Plan, audience: str) -> bool:
    """Whether a message to the whole staff reaches an audience; one of which nothing is said counts as inside."""
    return standing(plan, audience) != "outside"


def is_named_outside(folded: str) -> bool:
    """Whether a word of it means somebody outside the company."""
    words = folded.split()
    return any(part in word for word in words for part in _OUTSIDE) or not _COMPANIES.isdisjoint(words)


def _said(plan: Plan, audience: str, message: Communication | None) -> Iterator[bool]:
    """What `internal` says of the audience, the nearest first."""
    key = audience_key(audience)
    same = (one for one in (*plan.communication.values(), plan.presented) if one is not None and _is_to(one, key))
    people = (one for one in plan.people.values() if vocabulary.same_id(one.id) == vocabulary.same_id(audience))
    for said in (message, *same, *people):
        if said is not None and said.internal is not None:
            yield said.internal


def _is_to(telling: Communication | Presented, key: str) -> bool:
    return telling.audience is not None and audience_key(telling.audience) == key


def _is_of_the_plan(plan: Plan, audience: str, folded: str) -> bool:
    """The whole staff, a team, a person, or a role as it stands, unless that is nothing but a word for outsiders."""
    field = vocabulary.field("plan", audience)
    if is_whole_staff(audience) or (field is not None and field.name in ("team", "management_team")):
        return True
    if any(vocabulary.same_id(name) == vocabulary.same_id(audience) for name in _people(plan)):
        return True
    return folded in _roles(plan) and vocabulary.value("external_audience", folded) is None


def _is_own(plan: Plan, folded: str) -> bool:
    """Whether every word of it is one for the company's own people or places, or that of a role."""
    words = [word for word in _BETWEEN.split(folded) if word and word not in _WHICH]
    own = {*_OWN, *(word for role in _roles(plan) for word in role.split())}
    return bool(words) and all(_is_form_of_any(word, own) or _is_own_compound(word) for word in words)


def _is_form_of_any(word: str, bases: set[str]) -> bool:
    return any(is_form(word, base) for base in bases)


def _is_own_compound(word: str) -> bool:
    """Aamuvuorolle is a form of a compound of vuoro."""
    starts = (word.find(base[:4], 2) for base in _OWN_COMPOUNDS)
    return any(at > 0 and is_form(word[at:], base) for at, base in zip(starts, _OWN_COMPOUNDS, strict=True))


def _roles(plan: Plan) -> set[str]:
    own = (person for person in plan.people.values() if person.internal is not False)
    return {vocabulary.fold(person.role) for person in own if person.role is not None}


def _people(plan: Plan) -> Iterator[str]:
    """Those whom the plan names as people of its own."""
    yield from plan.people
    for team in (plan.team, plan.management_team):
        if team is not None:
            yield from (one.name for one in (team.lead, *team.members) if one is not None)
    owners = (
        *(action.owner for action in plan.actions.values()),
        *(goal.owner for goal in plan.goals.values()),
        *(checkpoint.owner for checkpoint in plan.checkpoints.values()),
    )
    yield from (owner.name for owner in owners if owner is not None and owner.kind == "person")
