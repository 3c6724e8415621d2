"""Who an audience is: the whole staff, the company's own people, or people outside; unknown until something says it.

What is told to people outside may hold nothing of the plan that is not meant for them. So an audience is never guessed
to be inside: the plan says so, or its words mean nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from itertools import product
from typing import Literal

from seuranta.plan.loading.model import Communication, Plan
from seuranta.plan.words import vocabulary
from seuranta.plan.words.word_forms import is_form

Side = Literal["inside", "outside"]

WHOLE_STAFF = "whole_staff"

_OUTSIDE = (
    "asiakk", "asiakas", "customer", "client", "kumppan", "partner", "toimittaj", "supplier", "alihankk",
    "subcontract", "jalleenmyyj", "rahoittaj", "funder", "pank", "bank", "lehdist", "media", "press", "viranom",
    "authorit", "sijoittaj", "investor", "tilaaj",
)  # fmt: skip
"""What a word holds, folded, that names somebody outside the company."""
_COMPANIES = frozenset(("oy", "oyj", "ab", "ky", "tmi", "ry", "ltd", "inc", "gmbh"))
_DESKS = ("asiakaspalvelu", "customer service")
_OWN_WORDS = frozenset((
    "henkilosto", "henkilokunta", "vaki", "tyontekija", "toimihenkilo", "tuotanto", "myynti", "hallinto", "toimisto",
    "varasto", "huolto", "vuoro", "esimies", "esihenkilo", "tiimi", "osasto", "asentaja", "mekaanikko", "staff",
    "personnel", "crew", "worker", "employee", "production", "sales", "office", "warehouse", "maintenance", "shift",
    "foreman", "foremen", "manager", "supervisor", "team", "department", "fitter", "mechanic", "workshop",
))  # fmt: skip
"""Words, folded, for the people and the places of a company, which mean nobody else."""
_OWN_COMPOUNDS = ("vuoro", "tiimi")
_WHICH = frozenset((
    "koko", "kaikki", "kaikille", "oma", "omat", "omalle", "omille", "muu", "muut", "muulle", "muille", "all", "the",
    "our", "own", "whole", "other", "day", "night", "morning", "evening", "early", "late", "service",
))  # fmt: skip
"""Words that say which of them, and by themselves nobody."""
_BETWEEN = re.compile(r"[\s,;/&+]+|\b(?:ja|and|seka)\b")


def is_whole_staff(audience: str) -> bool:
    return vocabulary.value("whole_staff", audience) is not None


@cache
def audience_key(audience: str) -> str:
    """Two spellings of one audience are one; all words for the whole staff are."""
    return WHOLE_STAFF if is_whole_staff(audience) else vocabulary.fold(audience)


def is_named_outside(folded: str) -> bool:
    """Whether a word of it means somebody outside the company."""
    words = folded.split()
    holds_part = any(part in word for word, part in product(words, _OUTSIDE))
    return holds_part or not _COMPANIES.isdisjoint(words)


class Audiences:
    """Who the audiences of one plan are; what the plan says of them is gathered once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def standing(self, audience: str, message: Communication | None = None) -> Side | None:
        """Whether an audience is of the company; None where neither the plan nor its name says so.

        What the message itself says comes first, then what another one to the same audience or the presentation says.
        """
        is_internal = message.internal if message is not None else None
        if is_internal is None:
            of_person = self._is_internal_person.get(vocabulary.same_id(audience))
            is_internal = self._is_internal.get(audience_key(audience), of_person)
        if is_internal is not None:
            return "inside" if is_internal else "outside"
        folded = vocabulary.fold(audience)
        if self._is_of_the_plan(audience, folded) or any(is_form(folded, desk) for desk in _DESKS):
            return "inside"
        if is_named_outside(folded):
            return "outside"
        return "inside" if self._is_own(folded) else None

    def hear_the_whole_staffs(self, audience: str) -> bool:
        """Whether a message to the whole staff reaches an audience; one of which nothing is said counts as inside."""
        return self.standing(audience) != "outside"

    @cached_property
    def _is_internal(self) -> Mapping[str, bool]:
        """What `internal` says of each audience, by its key; the first in the file counts."""
        is_internal: dict[str, bool] = {}
        for telling in (*self._plan.communication.values(), self._plan.presented):
            if telling is not None and telling.audience is not None and telling.internal is not None:
                is_internal.setdefault(audience_key(telling.audience), telling.internal)
        return is_internal

    @cached_property
    def _is_internal_person(self) -> Mapping[str, bool]:
        people = self._plan.people.values()
        return {vocabulary.same_id(person.id): person.internal for person in people if person.internal is not None}

    def _is_of_the_plan(self, audience: str, folded: str) -> bool:
        """Whether it is the whole staff, a team, a person, or a role.

        A role counts as it stands, unless it is nothing but a word for outsiders.
        """
        field = vocabulary.field("plan", audience)
        if is_whole_staff(audience) or (field is not None and field.name in ("team", "management_team")):
            return True
        if vocabulary.same_id(audience) in self._people:
            return True
        return folded in self._roles and vocabulary.value("external_audience", folded) is None

    def _is_own(self, folded: str) -> bool:
        """Whether every word of it is one for the company's own people or places, or that of a role."""
        words = [word for word in _BETWEEN.split(folded) if word and word not in _WHICH]
        return bool(words) and all(self._is_own_word(word) for word in words)

    def _is_own_word(self, word: str) -> bool:
        return any(is_form(word, base) for base in self._own_words) or _is_own_compound(word)

    @cached_property
    def _own_words(self) -> frozenset[str]:
        return _OWN_WORDS.union(*(role.split() for role in self._roles))

    @cached_property
    def _roles(self) -> frozenset[str]:
        people = [person for person in self._plan.people.values() if person.internal is not False]
        return frozenset(vocabulary.fold(person.role) for person in people if person.role is not None)

    @cached_property
    def _people(self) -> frozenset[str]:
        """Those whom the plan names as people of its own."""
        return frozenset(map(vocabulary.same_id, _named(self._plan)))


def _is_own_compound(word: str) -> bool:
    """Aamuvuorolle is a form of a compound of vuoro."""
    endings = [word[at:] for at in range(2, len(word))]
    return any(is_form(ending, base) for ending, base in product(endings, _OWN_COMPOUNDS))


def _named(plan: Plan) -> Iterator[str]:
    yield from plan.people
    for team in (plan.team, plan.management_team):
        if team is not None:
            yield from (member.name for member in (team.lead, *team.members) if member is not None)
    owners = (
        *(action.owner for action in plan.actions.values()),
        *(goal.owner for goal in plan.goals.values()),
        *(checkpoint.owner for checkpoint in plan.checkpoints.values()),
    )
    yield from (owner.name for owner in owners if owner is not None and owner.kind == "person")
