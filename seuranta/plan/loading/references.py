"""What a value may refer to: the ids of the plan's sections, its people and its teams; what it means is the model's."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Literal, NamedTuple

from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Choice, Term, ValueProblem
from seuranta.plan.words.nearest import Guesses, first_of, nearest_id

PartyKind = Literal["person", "team", "management_team", "whole_staff", "nobody"]


class Party(NamedTuple):
    """Somebody who owns, helps, decides or takes part: a person by the name the plan uses, a team, or everyone; nobody
    is an owner who is still to be found, such as `TBD`.
    """

    name: str
    kind: PartyKind = "person"


class Affected(NamedTuple):
    """What a decision is about: `section` is actions or goals."""

    section: str
    id: str


DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\u2022 "
"""What makes an entry of a list, and begins no name."""
NOT_TOLD = "not-told"
"""In the place of the name of a problem: a value is left out of which there is nothing to tell, or nothing more."""

_NOBODY = (
    r"[?!.–—*\s]*|n ?\.? ?n\.?|tb[acd]|x{2,}|jokainen|me(?: kaikki)?|kaikki (?:yhdessa|me)|kaikille|yhdessa|ei kukaan"
    r"|ei (?:viela )?(?:tiedossa|sovittu|paatetty)|avoin|puuttuu|joku|all of us|we|us|nobody|no one|none|somebody|someone"
    r"|anyone|unknown|unassigned|not assigned|open"
)
"""Words, folded, that stand where an owner is still to be found."""
_JOINED = r"(?i)[^-\s]\s*[/;]\s*(?=\w)|[^-]\s+(?:ja|sekä|and|och|&|\+)\s+(?=\w)"
_COMPANY = r"(?i)(?:\s(?:&|\+|ja|and|och)\s+(?:co|company|partners|pojat|poika|sons?|söner|kumpp\w*)\b|\b(?:oy|oyj|ab|ky|tmi|ltd|inc|gmbh)\b)"
_WORD_BEFORE_ID = r"(?:n:o|[^\W\d_]*)(?:[ .]+|#)"
"""What people write before an id: `kohta 2`, `nro 2`, `action 2`, `#2`."""
_BETWEEN_NAMES = r"(?i)\s*[,/&+;]\s*|\s+(?:ja|and|sekä|och)\s+"


def is_joined(name: str) -> bool:
    """Whether one name seems to be several: `Pekka ja Jonna`; not `Laine ja pojat`, `tutkimus- ja kehitystiimi`."""
    return re.search(_JOINED, name) is not None and re.search(_COMPANY, name) is None


class References:
    """Looks up what the values of one plan refer to.

    `titles` maps, by section, ids to what is called so; `left_out` holds the ids, by section and folded, that stand
    in the file but could not be read, `broken` the sections of which nothing could: to refer to them is not a second
    mistake. `teams` are those that the plan has. Where it has no people, any name is a person.
    """

    def __init__(
        self,
        titles: Mapping[str, Mapping[str, str]],
        *,
        left_out: Mapping[str, frozenset[str]],
        broken: frozenset[str],
        teams: frozenset[str],
        is_working_day: Callable[[date], bool],
        guesses: Guesses,
    ) -> None:
        self._titles = titles
        self._ids = {section: {vocabulary.same_id(id_): id_ for id_ in items} for section, items in titles.items()}
        self._left_out = left_out
        self._broken = broken
        self._has_people = bool(titles["people"]) and "people" not in broken
        self._teams = teams
        self._guesses = guesses
        self._parties: dict[str, Party] = {}
        self.is_working_day = is_working_day

    def id_in(self, section: str, typed: str) -> str:
        """The id, as its section spells it, that `typed` refers to."""
        id_ = self._ids[section].get(vocabulary.same_id(typed))
        if id_ is None:
            raise self._unknown(typed, (section,))
        return id_

    def affected(self, typed: str) -> Affected:
        """An action or a goal, told apart by a word before the id where both have it: `goal 1`."""
        same = vocabulary.same_id(typed)
        sections = [section for section in ("actions", "goals") if same in self._ids[section]]
        if len(sections) > 1:
            raise ValueProblem("ambiguous-reference", typed=typed)
        if sections:
            return Affected(sections[0], self._ids[sections[0]][same])
        section, id_ = vocabulary.named_section(typed) or ("", "")
        if section not in ("actions", "goals"):
            raise self._unknown(typed, ("actions", "goals"))
        return Affected(section, self.id_in(section, id_))

    def party(self, typed: str) -> Party:
        """The person, team or everyone that a name means; without a people section any name is a person."""
        if typed not in self._parties:
            self._parties[typed] = self._read_party(typed)
        return self._parties[typed]

    def owner(self, typed: str) -> Party:
        """Who owns an action; a word for nobody in particular is no name, unless the plan lists it as one."""
        if not self._is_listed(typed) and re.fullmatch(_NOBODY, vocabulary.fold(typed)):
            return Party(typed, "nobody")
        return self.party(typed)

    def one_person(self, typed: str) -> Party:
        """The person that a name means: who leads a group is no group, or a group could lead itself."""
        party = self.party(typed)
        if party.kind != "person":
            raise ValueProblem("name-is-a-word", typed=typed)
        return party

    def _read_party(self, typed: str) -> Party:
        person = self._ids["people"].get(vocabulary.same_id(typed))
        if person is not None:
            return Party(person)
        team = vocabulary.team_named(typed)
        if team is not None:
            if team not in self._teams:
                raise ValueProblem("unknown-person", typed=typed, suggestion=None, team=Term("plan", team))
            return Party(typed, team)
        if vocabulary.value("whole_staff", typed) is not None:
            return Party(typed, "whole_staff")
        names = self._several(typed)
        if names:
            raise ValueProblem("several-people", typed=typed, names=names)
        bare = typed.lstrip(DASHES)
        if self._has_people and vocabulary.same_id(typed) not in self._left_out["people"]:
            raise ValueProblem("unknown-person", typed=typed, suggestion=self._like(bare or typed), team=None)
        if bare and bare != typed:
            raise ValueProblem("bad-name", typed=typed, suggestion=bare)
        return Party(typed)

    def _several(self, typed: str) -> tuple[str, ...]:
        """The names in a text that holds more than one; nobody may be dropped by a proposal of one of them."""
        names = tuple(re.split(_BETWEEN_NAMES, typed))
        if "," in typed:
            return names
        is_company = re.search(_COMPANY, typed) is not None
        if len(names) > 1 and any(map(self._is_listed, names)) and not is_company:
            return names
        words = tuple(typed.split())
        return words if len(words) > 1 and all(map(self._is_listed, words)) else ()

    def _is_listed(self, name: str) -> bool:
        return vocabulary.same_id(name) in self._ids["people"]

    def _like(self, typed: str) -> str | None:
        """The one person whose name stands before a #, is a slip away or begins with the same name: Raija is Raija
        Virtanen.
        """
        people = self._ids["people"]
        before_sign = people.get(vocabulary.same_id(typed.partition("#")[0]))
        suggestion = before_sign or self._guesses.like("people", typed, people.values())
        if suggestion is not None:
            return suggestion
        of_first_name = self._by_first_name.get(_first_word(typed), [])
        return of_first_name[0] if len(of_first_name) == 1 else None

    @cached_property
    def _by_first_name(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for name in self._ids["people"].values():
            names.setdefault(_first_word(name), []).append(name)
        return names

    def _unknown(self, typed: str, sections: tuple[str, ...]) -> ValueProblem:
        """The problem of a reference that fits nothing: silent where what it means could not be read."""
        same = vocabulary.same_id(typed)
        if any(section in self._broken or same in self._left_out[section] for section in sections):
            return ValueProblem(NOT_TOLD)
        suggestion = next(filter(None, (self._meant(typed, section) for section in sections)), None)
        choice = Choice("section", sections[0] if len(sections) == 1 else "actions_or_goals")
        ids = list(chain.from_iterable(self._ids[section].values() for section in sections))
        known = first_of(ids) or None
        return ValueProblem("unknown-reference", typed=typed, section=choice, suggestion=suggestion, known=known)

    def _meant(self, typed: str, section: str) -> str | None:
        """The ids that were typed as one, the id that stands first or after a word, or whose title was typed, or that is a
        slip away.
        """
        ids = self._ids[section]
        several = [ids.get(vocabulary.same_id(piece)) for piece in re.split(_BETWEEN_NAMES, typed)]
        if len(several) > 1 and all(several):
            return ", ".join(filter(None, several))
        return (
            ids.get(_first_word(typed))
            or self._id_by_title[section].get(vocabulary.same_id(typed))
            or ids.get(re.sub(_WORD_BEFORE_ID, "", vocabulary.same_id(typed)))
            or self._guesses.like(section, typed, ids.values(), nearest_id)
        )

    @cached_property
    def _id_by_title(self) -> dict[str, dict[str, str]]:
        return {
            section: {vocabulary.same_id(title): id_ for id_, title in titles.items()}
            for section, titles in self._titles.items()
        }


def _first_word(typed: str) -> str:
    """T1 of `T1 Huoltosopimukset`, and Raija of Raija Virtanen, folded."""
    return vocabulary.same_id(typed).partition(" ")[0].strip(".,:;")
