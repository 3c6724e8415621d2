"""What a person answers for that is still open, and how it becomes somebody else's; whatever is closed keeps its owner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import NamedTuple

from seuranta.plan.edit.changes import Change, Put
from seuranta.plan.follow.decisions import decisions_to_review
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading import lookup
from seuranta.plan.loading.model import Action, Plan, Team
from seuranta.plan.loading.references import Party
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import At

TEAMS = ("team", "management_team")


class Owned(NamedTuple):
    """The ids of all that is somebody's, in the order of the plan: `steps` are actions whose next step is theirs, `teams`
    the fields of the plan with a team to which they belong.
    """

    actions: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    communication: tuple[str, ...] = ()
    checkpoints: tuple[str, ...] = ()
    feedback: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(self)

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id of it once; teams have none."""
        return tuple(dict.fromkeys(chain.from_iterable(self[:-1])))

    def only(self, named: Iterable[str]) -> Owned:
        """What has one of the ids: the next step goes with its action. A word for the kind before an id leaves out what
        else has it: `goal 1`, `next step 1`. Teams stay.
        """
        wanted = set(map(vocabulary.same_id, named))
        kept = (
            tuple(id_ for id_ in getattr(self, kind) if not wanted.isdisjoint(_names(kind, id_)))
            for kind in self._fields[:-1]
        )
        return Owned(*kept)._replace(teams=self.teams)

    def names_beside(self, others: Owned, language: str) -> tuple[str, ...]:
        """What `only` is asked for to find just this with somebody who has `others` as well."""
        return tuple(chain.from_iterable(self._names_of(id_, others, language) for id_ in self.ids))

    def _names_of(self, id_: str, others: Owned, language: str) -> Iterator[str]:
        if not others.only((id_,)).ids:
            return iter((id_,))
        return (f"{_word(kind, language)} {id_}" for kind in self._fields[:-1] if id_ in getattr(self, kind))


def _names(kind: str, id_: str) -> Iterator[str]:
    """What an item of a kind is asked for by, as `vocabulary.same_id` has it."""
    words = (_word(kind, language) for language in ("fi", "en"))
    return map(vocabulary.same_id, (id_, *(f"{word} {id_}" for word in words)))


def _word(kind: str, language: str) -> str:
    """The word for one item of a kind."""
    return vocabulary.field_name("action", "next_step", language) if kind == "steps" else lookup.word(kind, language)


def owned_by(follow: FollowUp, person: str) -> Owned:
    """All that a person answers for on a day: what is done, dropped, reached, told, over or answered is not among it."""
    plan = follow.plan
    open_actions = [action for action in follow.actions.values() if action.is_open]
    coming = {occurrence.series for occurrence in follow.checkpoints.coming}
    open_decisions = decisions_to_review(plan, follow.checkpoints, follow.day, date.max)
    return Owned(
        tuple(action.id for action in open_actions if is_person(action.action.typed_owner, person)),
        tuple(action.id for action in open_actions if _takes_step(action.action, person)),
        tuple(id_ for id_, goal in follow.goals.items() if goal.state != "achieved" and is_person(goal.owner, person)),
        tuple(
            id_
            for id_, message in follow.messages.items()
            if message.next is not None and is_person(message.owner, person)
        ),
        tuple(id_ for id_, series in plan.checkpoints.items() if id_ in coming and is_person(series.owner, person)),
        tuple(id_ for id_ in follow.unanswered if is_person(plan.feedback[id_].owner, person)),
        tuple(decision.id for decision in open_decisions if is_person(decision.owner, person)),
        tuple(name for name in TEAMS if is_in_team(plan, name, person)),
    )


def handed_over(plan: Plan, owned: Owned, old: str, new: str) -> tuple[Change, ...]:
    """Everything of it with the new name in the place of the old one, and nothing else."""
    fields = chain.from_iterable(
        (At(section, id_, ("owner",)) for id_ in getattr(owned, section))
        for section in ("actions", "goals", "communication", "checkpoints", "feedback", "decisions")
    )
    steps = (At("actions", id_, ("next_step", "who")) for id_ in owned.steps)
    teams = chain.from_iterable(_in_team(plan, name, old, new) for name in owned.teams)
    return (*(Put(at, new) for at in chain(fields, steps)), *teams)


def is_person(party: Party | None, name: str) -> bool:
    """Whether somebody is that person, and not a team."""
    return party is not None and party.kind == "person" and vocabulary.same_id(party.name) == vocabulary.same_id(name)


def _takes_step(action: Action, person: str) -> bool:
    return action.next_step is not None and is_person(action.next_step.who, person)


def _team(plan: Plan, name: str) -> Team | None:
    team: Team | None = plan.value_of(name)
    return team


def is_in_team(plan: Plan, name: str, person: str) -> bool:
    team = _team(plan, name)
    return team is not None and any(is_person(member, person) for member in (team.lead, *team.members))


def _in_team(plan: Plan, name: str, old: str, new: str) -> Iterator[Change]:
    """The place in a team; whoever is in it already is not in it twice."""
    team = _team(plan, name)
    assert team is not None
    if is_person(team.lead, old):
        yield Put(At(path=(name, "lead")), new)
    if any(is_person(member, old) for member in team.members):
        members = (new if is_person(member, old) else member.name for member in team.members)
        yield Put(At(path=(name, "members")), tuple(dict.fromkeys(members)))
