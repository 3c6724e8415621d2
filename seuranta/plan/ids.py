"""What an id may be: the short text that commands, references, calendars and diffs use; nothing about who has it."""

from __future__ import annotations

import unicodedata

from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import Term, ValueProblem

LONGEST_ID = 64
_BETWEEN = frozenset("-_.")


def id_problem(kind: str, typed: str) -> ValueProblem | None:
    """Why `typed` cannot be the id of an item of that kind, or None where it can.

    People are keyed by name: spaces and dots are theirs, a comma, a brace and the words of the plan are not.
    """
    if not 1 <= len(typed) <= LONGEST_ID:
        return ValueProblem("id-too-long", n=LONGEST_ID)
    field = vocabulary.field(kind, typed)
    if kind == "person":
        return _name_problem(typed)
    if field is not None:
        return ValueProblem("field-as-id", typed=typed, field=Term(kind, field.name))
    wrong = next((letter for letter in typed if not _is_letter(letter) and letter not in _BETWEEN), None)
    if wrong is None and typed[0] not in _BETWEEN and typed[-1] not in _BETWEEN:
        return None
    return ValueProblem("bad-id", typed=typed, suggestion=suggested_id(typed))


def suggested_id(typed: str) -> str | None:
    """The same id with what does not belong there replaced by hyphens, or None where nothing is left."""
    letters = "".join(letter if _is_letter(letter) or letter in _BETWEEN else "-" for letter in typed)
    return "-".join(part for part in letters.split("-") if part).strip("-_.") or None


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"


def _name_problem(typed: str) -> ValueProblem | None:
    is_word = vocabulary.value("whole_staff", typed) is not None
    team = vocabulary.field("plan", typed)
    if is_word or (team is not None and team.name in ("team", "management_team")):
        return ValueProblem("name-is-a-word", typed=typed)
    if any(letter in ",{}[]/\\" or unicodedata.category(letter)[0] == "C" for letter in typed):
        return ValueProblem("bad-name", typed=typed)
    return None
