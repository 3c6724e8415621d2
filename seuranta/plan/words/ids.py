"""What an id may be: the short text that commands, references, calendars and diffs use; nothing about who has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain, count

from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Term, ValueProblem

LONGEST_ID = 64
IDS_BEGIN = {
    "actions": {"fi": "", "en": ""},
    "goals": {"fi": "T", "en": "G"},
    "feedback": {"fi": "K", "en": "Q"},
    "topics": {"fi": "A", "en": "T"},
    "decisions": {"fi": "P", "en": "D"},
    "communication": {"fi": "V", "en": "M"},
}
"""What the ids of a section begin with that has none yet."""
_NUMBERED = re.compile(r"(.*?)(\d+)", re.ASCII | re.DOTALL)
_LONGEST_SUGGESTED = 20
_USUAL = re.compile(r"[A-Za-z]{0,8}\d{1,8}", re.ASCII).fullmatch
"""What most ids look like; no field and no word of the plan has a digit in it."""
_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{1,2}-\d{1,2}", re.ASCII).fullmatch
_BETWEEN = frozenset("-_.")
_NOT_IN_NAMES = frozenset(",{}/\\")


def id_problem(kind: str, typed: str) -> ValueProblem | None:
    """Why `typed` cannot be the id of an item of that kind, or None where it can.

    People are keyed by name: spaces and dots are theirs, a comma, a brace and the words of the plan are not.
    """
    if _USUAL(typed):
        return None
    if len(typed) > LONGEST_ID:
        return ValueProblem("id-too-long", n=LONGEST_ID)
    field = vocabulary.field(kind, typed)
    if field is not None:
        return ValueProblem("field-as-id", typed=typed, field=Term(kind, field.name))
    return _name_problem(typed) if kind == "person" else _id_problem(typed)


def is_day(typed: str) -> bool:
    """Whether it is a whole date, which belongs to a fact and names nothing."""
    return typed[:1].isdigit() and _DAY(typed) is not None


def next_id(ids: Iterable[str], begin: str, besides: Iterable[str] = ()) -> str:
    """Returns the id after the highest of the row that the last numbered one belongs to: P5 after P1 and P4.

    Where none has a number, a row begins: `begin` and 1. It is none of `besides`, either.
    """
    return next(next_ids(ids, begin, besides))


def next_ids(ids: Iterable[str], begin: str, besides: Iterable[str] = ()) -> Iterator[str]:
    """The ids that follow one after the other, the first of them `next_id`."""
    taken = list(ids)
    numbered = [match for id_ in taken if (match := _NUMBERED.fullmatch(id_)) is not None]
    if numbered:
        begin = numbered[-1][1]
    row = [match[2] for match in numbered if match[1] == begin]
    width = len(row[-1]) if row and row[-1].startswith("0") else 1
    same = {vocabulary.same_id(id_) for id_ in (*taken, *besides)}
    following = (f"{begin}{number:0{width}}" for number in count(max(map(int, row), default=0) + 1))
    return (id_ for id_ in following if vocabulary.same_id(id_) not in same)


def suggested_id(typed: str) -> str | None:
    """The same id with what does not belong there replaced by hyphens; None where nothing is left of it, or where
    somebody wrote a title in its place.
    """
    if len(typed) > _LONGEST_SUGGESTED:
        return None
    letters = "".join(letter if _fits(letter) else "-" for letter in typed)
    return "-".join(filter(None, letters.split("-"))).strip("-_.") or None


def _id_problem(typed: str) -> ValueProblem | None:
    if is_day(typed):
        return ValueProblem("bad-id", day=typed)
    if all(map(_fits, typed)) and _is_framed(typed):
        return None
    return ValueProblem("bad-id", typed=typed, suggestion=suggested_id(typed))


def _fits(letter: str) -> bool:
    """Whether a letter, a digit or a mark may stand in an id."""
    return _is_letter(letter) or letter in _BETWEEN


def _is_framed(typed: str) -> bool:
    """Whether no mark stands at either end."""
    return bool(typed) and typed[0] not in _BETWEEN and typed[-1] not in _BETWEEN


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter)[0] in "LNM"


def _name_problem(typed: str) -> ValueProblem | None:
    if vocabulary.value("whole_staff", typed) or vocabulary.team_named(typed):
        return ValueProblem("name-is-a-word", typed=typed)
    if not any(map(_is_letter, typed)) or any(map(_is_in_no_name, typed)):
        return ValueProblem("bad-name", typed=typed)
    return None


def _is_in_no_name(letter: str) -> bool:
    """Whether it is a mark of the format or a control character."""
    return letter in _NOT_IN_NAMES or unicodedata.category(letter)[0] == "C"


# --- ids of plans -------------------------------------------------------------------------------------------------

_LONGEST_SLUG = 40
_LONGEST_PLAN_ID = 60
_NOT_OF_A_SLUG = re.compile(r"[^a-z0-9]+")


def slug(name: str, longest: int = _LONGEST_SLUG) -> str:
    """A name in small letters, digits and hyphens, as far as it has any."""
    return _NOT_OF_A_SLUG.sub("-", vocabulary.fold(name)).strip("-")[:longest].rstrip("-")


def plan_ids(plans: Sequence[tuple[str | None, str]]) -> list[str]:
    """The id of every plan, from the one that it has, or None, and its company and title.

    One that is made is the same on every machine, and no other plan among these has it.
    """
    taken = {vocabulary.same_id(typed) for typed, _ in plans if typed is not None}
    ids: list[str] = []
    for typed, name in plans:
        id_ = typed or next(made for made in _made_ids(name) if vocabulary.same_id(made) not in taken)
        taken.add(vocabulary.same_id(id_))
        ids.append(id_)
    return ids


def _made_ids(name: str) -> Iterator[str]:
    """An id made of a name, and others with a number behind it."""
    base = slug(name, len(name))
    if not base or len(base) > _LONGEST_PLAN_ID:
        digest = sha256(unicodedata.normalize("NFC", name).encode()).hexdigest()[:6]
        base = "-".join(filter(None, (slug(name), digest)))
    yield from chain((base,), (f"{base}-{number}" for number in count(2)))
