"""Whom a calendar concerns: who takes part in a checkpoint, who is invited, and what a person's file is called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from seuranta.plan.loading.model import Checkpoint, Plan, Team
from seuranta.plan.loading.references import Party
from seuranta.plan.words import vocabulary


class Guest(NamedTuple):
    name: str
    address: str


class Guests(NamedTuple):
    """Who invites and who is invited: only people with an address, and only where the one who invites has one too."""

    organizer: Guest
    invited: tuple[Guest, ...]


def concerns(plan: Plan, series: Checkpoint, person: str) -> bool:
    """Whether a person takes part in a checkpoint.

    Where nobody is named it is for the team, or the management team; where there is none, for everyone.
    """
    if any(is_named(plan, party, person) for party in _present(series)):
        return True
    if series.participants:
        return False
    team = {"team": plan.team, "management": plan.management_team}.get(series.kind)
    if team is not None:
        return any(_is(member, person) for member in _team(team))
    return series.kind != "owner" or series.owner is None


def is_named(plan: Plan, party: Party | None, person: str) -> bool:
    """Whether a person is meant, by name, as a member of a team or as one of the whole staff."""
    if party is None:
        return False
    if party.kind == "person":
        return _is(party, person)
    if party.kind == "whole_staff":
        return True
    return any(_is(member, person) for member in _team(plan.team if party.kind == "team" else plan.management_team))


def guests(plan: Plan, series: Checkpoint) -> Guests | None:
    """Who is invited to a checkpoint, by address; None where nobody can be or nobody can invite."""
    organizer = _guest(plan, series.owner.name) if series.owner is not None else None
    invited = tuple(
        guest
        for name in plan.people
        if concerns(plan, series, name) and (guest := _guest(plan, name)) is not None and guest != organizer
    )
    return Guests(organizer, invited) if organizer is not None and invited else None


_ADDRESS = re.compile(r"[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9.-]+", re.ASCII)


def _guest(plan: Plan, name: str) -> Guest | None:
    """Someone with an address that every calendar program can take."""
    person = plan.people.get(name)
    address = person.email if person is not None else None
    return Guest(name, address) if address is not None and _ADDRESS.fullmatch(address) else None


def _present(series: Checkpoint) -> Iterator[Party]:
    yield from series.participants
    if series.owner is not None:
        yield series.owner


def _team(team: Team | None) -> Iterator[Party]:
    if team is not None:
        yield from (member for member in (team.lead, *team.members) if member is not None and member.kind == "person")


def _is(party: Party, person: str) -> bool:
    return vocabulary.same_id(party.name) == vocabulary.same_id(person)


# --- names of files -----------------------------------------------------------------------------------------------

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_DOTS = str.maketrans("äöå", "aoa")
_OF_WINDOWS = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.ASCII)
_LONGEST = 60


def file_names(names: tuple[str, ...]) -> dict[str, str]:
    """A name for each person's file, without its ending, that every system can take and no two share.

    It depends on the other people only where two names come out the same: then on their order.
    """
    file_of: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        plain = _plain(name)
        safe, number = plain, 1
        while safe in taken:
            number += 1
            safe = f"{plain}-{number}"
        taken.add(safe)
        file_of[name] = safe
    return file_of


def file_names_by_id(people: tuple[str, ...]) -> dict[str, str]:
    """The same by the folded name of each person, however it is spelled elsewhere."""
    return {vocabulary.same_id(name): file_name for name, file_name in file_names(people).items()}


def _plain(name: str) -> str:
    composed = unicodedata.normalize("NFC", name).casefold().translate(_DOTS)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", composed) if not unicodedata.combining(letter))
    plain = _NOT_IN_A_NAME.sub("-", bare).strip("-")[:_LONGEST].rstrip("-")
    if not plain or _OF_WINDOWS.fullmatch(plain) or plain.endswith("-changed"):
        plain = f"{plain}-1".lstrip("-")
    return plain
