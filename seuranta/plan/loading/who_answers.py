"""Who answers for what somebody owns, as far as the plan says it: a person, or the one who leads a team."""

from __future__ import annotations

from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.references import Party
from seuranta.plan.words import vocabulary


def who_answers(plan: Plan, party: Party | None) -> str | None:
    """The name of the person; None for nobody, for everyone, and for a team that nobody leads."""
    if party is None:
        return None
    if party.kind == "person":
        return party.name
    team = {"team": plan.team, "management_team": plan.management_team}.get(party.kind)
    lead = team.lead if team is not None else None
    return lead.name if lead is not None else None


def is_whose(party: Party | None, name: str, plan: Plan) -> bool:
    """Whether something is a person's to answer for: their own, or that of a team they lead."""
    who = who_answers(plan, party)
    return who is not None and vocabulary.same_id(who) == vocabulary.same_id(name)
