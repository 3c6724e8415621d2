"""Whom a document is for: which audience a word means, what belongs to a person, and who is known to be in an audience."""

from __future__ import annotations

from typing import Literal, NamedTuple

from seuranta.plan.follow.audiences import is_whole_staff
from seuranta.plan.loading.model import Person, Plan, Team
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.words import vocabulary

AudienceKind = Literal["management", "team", "everyone", "person"]


class Audience(NamedTuple):
    """Whom a report is for; `name` is a person's, as the plan spells it."""

    kind: AudienceKind
    name: str = ""


def audience_of(plan: Plan, typed: str) -> Audience | None:
    """The management, the team, the whole staff or a person of the plan, in any spelling; None for nobody known."""
    named = person_named(plan, typed)
    if named is not None:
        return Audience("person", named)
    field = vocabulary.field("plan", typed)
    if field is not None and field.name in ("team", "management_team"):
        return Audience("team" if field.name == "team" else "management")
    return Audience("everyone") if is_whole_staff(typed) else None


def person_named(plan: Plan, typed: str) -> str | None:
    same = vocabulary.same_id(typed)
    return next((name for name in named_people(plan) if vocabulary.same_id(name) == same), None)


def known_members(plan: Plan, audience: str) -> tuple[Person, ...]:
    """The people who are known to be the audience of a message; nobody where that would be a guess."""
    members = audience_of(plan, audience)
    return receivers(plan, members) if members is not None else ()


def receivers(plan: Plan, audience: Audience) -> tuple[Person, ...]:
    """The people behind an audience: one person, or a team. The whole staff is more than those the plan names."""
    if audience.kind == "everyone":
        return ()
    if audience.kind == "person":
        return _people(plan, [audience.name])
    return _people(plan, _names(plan.team if audience.kind == "team" else plan.management_team))


def _names(team: Team | None) -> list[str]:
    if team is None:
        return []
    return [member.name for member in (team.lead, *team.members) if member is not None and member.kind == "person"]


def _people(plan: Plan, names: list[str]) -> tuple[Person, ...]:
    by_name = {vocabulary.same_id(name): person for name, person in plan.people.items()}
    keys = dict.fromkeys(map(vocabulary.same_id, names))
    return tuple(by_name[key] for key in keys if key in by_name)
