"""When two values of a field mean the same: order, spelling, references and forms of numbers do not count.

A key is what is compared in the place of a value. References of the older version are read through the ids that were
changed since.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from seuranta.plan.follow.audiences import audience_key
from seuranta.plan.loading.model import Part
from seuranta.plan.loading.references import Affected, Party
from seuranta.plan.values.quantities import Quantity, Target, in_unit
from seuranta.plan.words.fields import FIELDS, Field
from seuranta.plan.words.vocabulary import field as field_of_plan
from seuranta.plan.words.vocabulary import kind_inside, same_id

Renames = Mapping[tuple[str, str], str]
"""By section and id, both as `same_id` has them: the id that an item of the older version has in the newer one."""

NO_RENAMES: Renames = {}


class Keys:
    """The keys of one version: `renames` are those from it to the newer one."""

    def __init__(self, renames: Renames = NO_RENAMES) -> None:
        self._renames = renames

    @property
    def is_plain(self) -> bool:
        """Whether every reference means the same in both versions."""
        return not self._renames

    def reference(self, section: str, id_: str) -> str:
        """What an id stands for, in both versions alike."""
        same = same_id(id_)
        return self._renames.get((section, same), same)

    def party(self, party: Party | None) -> Any:
        """A team is one, whatever it was called; a person is a name."""
        if party is None:
            return None
        return self.reference("people", party.name) if party.kind == "person" else (party.kind,)

    def of(self, row: Field, value: Any) -> Any:
        """The key of what stands in a field; None where nothing does."""
        if value is None or value in ((), {}):
            return None
        if row.name == "audience":
            return audience_meant(value)
        if row.shape == "":
            return self._of_text(row.type, value)
        if row.shape == "many":
            return frozenset(self._of_text(row.type, each) for each in value)
        return self._of_parts(row, value)

    def _of_parts(self, row: Field, value: Any) -> Any:
        inner = kind_inside(row.shape)
        if isinstance(value, Part):
            return self.part(row.shape, value)
        if isinstance(value, Mapping):
            section = "actions" if row.keys == "action_id" else ""
            keys = ((self.reference(section, day) if section else day) for day in value)
            return frozenset(zip(keys, (self._of_entry(inner, row.type, each) for each in value.values()), strict=True))
        return frozenset(self._of_entry(inner, row.type, each) for each in value)

    def _of_entry(self, kind: str, type_: str, entry: Any) -> Any:
        if isinstance(entry, Part):
            return self.part(kind, entry)
        if isinstance(entry, tuple) and not hasattr(entry, "_fields"):
            return tuple(self._of_text(type_, each) for each in entry)
        return self._of_text(type_, entry)

    def part(self, kind: str, part: Part) -> tuple[Any, ...]:
        """The key of a part with fields of its own."""
        return tuple(self.of(row, part.value_of(row.name)) for row in FIELDS[kind])

    def _of_text(self, type_: str, value: Any) -> Any:
        written = _KEYS.get(type_)
        return value if written is None else written(self, value)


def text_key(text: str) -> str:
    """A text by its words: how it was quoted, and where its lines were broken, does not count."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def audience_meant(audience: str) -> str:
    """Whom a message is for: the words for the whole staff and for a team mean the same in both languages."""
    field = field_of_plan("plan", audience)
    return field.name if field is not None and field.name in ("team", "management_team") else audience_key(audience)


def amount_key(amount: Quantity | Target) -> tuple[Any, ...]:
    """A number with its unit; 120 t€ are 120 000 €."""
    counted = in_unit(Quantity(amount.value, amount.unit), "€")
    return (counted.value, (counted.unit or "").casefold(), *amount[2:])


def is_same_unit(one: str, other: str) -> bool:
    """Whether numbers of two units can be counted in one of them without a change of meaning: t€ and euros."""
    return one.casefold() == other.casefold() or in_unit(Quantity(Decimal(1), one), other).unit == other


_KEYS: Mapping[str, Callable[[Keys, Any], Any]] = {
    "text": lambda _keys, text: text_key(text),
    "someone": Keys.party,
    "owner": Keys.party,
    "one_person": Keys.party,
    "goal_id": lambda keys, id_: keys.reference("goals", id_),
    "action_id": lambda keys, id_: keys.reference("actions", id_),
    "checkpoint_id": lambda keys, id_: keys.reference("checkpoints", id_),
    "action_or_goal": lambda keys, affected: (affected.section, keys.reference(*affected)),
    "number": lambda _keys, number: amount_key(number),
    "target": lambda _keys, target: amount_key(target),
    "progress": lambda _keys, progress: progress.share,
    "recurrence": lambda _keys, rule: rule._replace(time=None),
    "email_address": lambda _keys, address: address.casefold(),
}
"""By the type of a field, what is compared of a value; any other is compared as it is."""


def affects(decision_affects: tuple[Affected, ...], keys: Keys) -> frozenset[tuple[str, str]]:
    """What a decision is about, as sections and keys of ids."""
    return frozenset((affected.section, keys.reference(affected.section, affected.id)) for affected in decision_affects)
