"""Who of a plan sent a message: by the name or the address that the thread shows, or as a person said it once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from seuranta.plan.loading.model import Plan
from seuranta.plan.words.vocabulary import same_id

_AROUND = " \t~\u2068\u2069\u202a\u202c\u200e\u200f\"'<>"
_BESIDE = re.compile(r"\s*[(\[/|].*$")
"""A company or a role behind a name: `Mikko Mallila (Konepaja)`."""


class Sender(NamedTuple):
    """Who sent a message: `name` as the plan has it, None for a stranger; `shown` as the thread has it, None where it shows
    nobody.
    """

    name: str | None
    shown: str | None


def sender_of(
    shown: str | None, address: str | None, plan: Plan, people: Sequence[str], known: Mapping[str, str]
) -> Sender:
    """Who is meant of the people whom the plan names; `known` holds their names by what threads showed of them before,
    folded.
    """
    seen = (shown or address or "").strip(_AROUND) or None
    if seen is None:
        return Sender(None, None)
    told = known.get(same_id(seen))
    if told is not None and told in people:
        return Sender(told, seen)
    by_address = _of_address(address, plan)
    by_name = _of_name(_in_order(shown or ""), people)
    if by_address is not None and by_name is not None and by_address != by_name:
        return Sender(None, seen)
    return Sender(by_address or by_name, seen)


def _of_address(address: str | None, plan: Plan) -> str | None:
    if address is None:
        return None
    wanted = address.strip(_AROUND).casefold()
    owners = [person.id for person in plan.people.values() if (person.email or "").casefold() == wanted]
    return owners[0] if len(owners) == 1 else None


def _in_order(shown: str) -> list[str]:
    """The words of a name, the first name first: `Mallila, Mikko` is `Mikko Mallila`."""
    name = _BESIDE.sub("", shown.strip(_AROUND))
    last, comma, first = name.partition(",")
    return (f"{first} {last}" if comma else name).split()


def _of_name(words: Sequence[str], people: Sequence[str]) -> str | None:
    """The person of that name; a full name is the person with that first name, where only one has it."""
    if not words:
        return None
    wanted = same_id(" ".join(words))
    same = [person for person in people if same_id(person) == wanted]
    if same:
        return same[0]
    alike = [person for person in people if same_id(person.split()[0]) == same_id(words[0])]
    if len(alike) != 1:
        return None
    is_first_name_alone = len(words) == 1 or len(alike[0].split()) == 1
    return alike[0] if is_first_name_alone else None
