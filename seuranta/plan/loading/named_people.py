"""Whom plans name, and who of several plans is one person; not what anybody has to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from seuranta.plan.loading.model import Part, Plan
from seuranta.plan.loading.model import Person as Listed
from seuranta.plan.loading.references import Party
from seuranta.plan.words import vocabulary


def named_people(plan: Plan) -> tuple[str, ...]:
    """The people that the plan lists, in its order, then everybody else whom it names anywhere, as first spelled."""
    names = {vocabulary.same_id(name): name for name in plan.people}
    for party in _parties(plan):
        if party.kind == "person":
            names.setdefault(vocabulary.same_id(party.name), party.name)
    return tuple(names.values())


def _parties(value: object) -> Iterator[Party]:
    """Everybody in a part of a plan, whatever its fields are called: a new field is not forgotten here."""
    if isinstance(value, Party):
        yield value
    elif isinstance(value, Part):
        yield from _parties(vars(value))
    elif isinstance(value, (Mapping, tuple)):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _parties(inner)


def listing_named_people(plan: Plan) -> Plan:
    """The plan, with an entry in its people for everybody whom it names."""
    people = {name: plan.people.get(name, Listed(id=name)) for name in named_people(plan)}
    return plan.model_copy(update={"people": people})


# --- several plans ------------------------------------------------------------------------------------------------


class Roll(NamedTuple):
    """Whom a plan names, with the addresses that it knows: what is kept of a plan that is let go."""

    company: str | None
    title: str | None
    names: tuple[str, ...]
    addresses: Mapping[str, str]


def roll_of(plan: Plan) -> Roll:
    addresses = {name: person.email for name, person in plan.people.items() if person.email is not None}
    return Roll(plan.company, plan.title, named_people(plan), addresses)


class Individual(NamedTuple):
    """One person of several plans: the names in each, by the place of the plan among them."""

    names: Mapping[int, tuple[str, ...]]

    @property
    def name(self) -> str:
        """What they are called in the first plan that names them."""
        return self.names[min(self.names)][0]

    def is_called(self, typed: str) -> bool:
        names = chain.from_iterable(self.names.values())
        return vocabulary.same_id(typed) in map(vocabulary.same_id, names)


def individuals(plans: Iterable[Plan]) -> tuple[Individual, ...]:
    """Everybody in the plans, each once, in the order in which they come; see `individuals_in`."""
    return individuals_in(list(map(roll_of, plans)))


def individuals_in(rolls: Sequence[Roll]) -> tuple[Individual, ...]:
    """Everybody whom plans name, each once, in the order in which they come.

    Two are one where they have an e-mail address in common, or a name in plans of one company. Others may only be
    called alike; and an address that several people of one plan share tells nobody apart.
    """
    everybody = [(at, name) for at, roll in enumerate(rolls) for name in roll.names]
    shared = _shared_addresses(rolls)
    leaders: dict[_Mark, _Mark] = {}
    for at, name in everybody:
        person = leaders[(at, name)] = (at, name)
        for mark in _marks(rolls[at], name):
            if mark not in shared:
                leaders[_leader(person, leaders)] = _leader(leaders.setdefault(mark, mark), leaders)
    names: dict[_Mark, dict[int, list[str]]] = {}
    for at, name in everybody:
        names.setdefault(_leader((at, name), leaders), {}).setdefault(at, []).append(name)
    return tuple(Individual({at: tuple(called) for at, called in by_plan.items()}) for by_plan in names.values())


def _shared_addresses(rolls: Iterable[Roll]) -> set[str]:
    """The addresses that several people of one plan have."""
    shared: set[str] = set()
    for roll in rolls:
        counts = Counter(address.casefold() for address in roll.addresses.values())
        shared |= {address for address, count in counts.items() if count > 1}
    return shared


_Mark = tuple[int | str, str] | str
"""What tells one person from another: an address; a company and a name; the place of a plan and a name there."""


def _leader(mark: _Mark, leaders: Mapping[_Mark, _Mark]) -> _Mark:
    """The mark that stands for all those of one person."""
    while leaders[mark] != mark:
        mark = leaders[mark]
    return mark


def _marks(roll: Roll, name: str) -> Iterator[_Mark]:
    if roll.company is not None:
        yield vocabulary.same_id(roll.company), vocabulary.same_id(name)
    if name in roll.addresses:
        yield roll.addresses[name].casefold()
