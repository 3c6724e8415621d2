"""From shaped items to the frozen models: each text is read by its field, and what cannot be taken is told and left out.

Pydantic's errors are turned into problems by their type; what it would say of them is never shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from seuranta.plan.loading.model import SECTIONS, Part
from seuranta.plan.loading.places import Places
from seuranta.plan.loading.references import NOT_TOLD, References
from seuranta.plan.loading.shaped import Missed, Raw, same_day_problem
from seuranta.plan.values.dates import read_day, read_due
from seuranta.plan.values.statuses import pieces
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, At, Diagnostic, Place, Related, Term, ValueProblem
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, Field

_Part = TypeVar("_Part", bound=Part)
_Loc = tuple[str | int, ...]


class Validator:
    """Makes the models of one plan, and collects in `problems` and `unread` what could not be understood.

    `references` is what its values may refer to; `incomplete` says what was told already of parts that lack something
    (`Shaper.incomplete`); `unread` is added to.
    """

    def __init__(
        self,
        places: Places,
        references: References,
        incomplete: dict[int, set[str]],
        unread: dict[tuple[str, str], Missed],
    ) -> None:
        self.problems: list[Diagnostic] = []
        self.unread = unread
        self._places = places
        self._references = references
        self._incomplete = incomplete

    def items(self, section: str, raws: dict[str, Raw]) -> dict[str, Part]:
        """The items of a section, each as far as it can be understood."""
        model = SECTIONS[section]
        items: dict[str, Part] = {}
        for item, raw in raws.items():
            at = At(section, item)
            part = self.validated(model, raw, at)
            for row in _BY_DAY[section]:
                if row.name in raw and len(raw[row.name]) != len(part.value_of(row.name)):
                    self._drop_same_days(row, at._replace(path=(row.name,)), raw[row.name])
                    part = self.validated(model, raw, at)
            items[item] = part
        return items

    def validated(self, model: type[_Part], raw: Raw, at: At) -> _Part:
        """The model of what can be understood: what the first round cannot take is told and left out, and then what
        lacks it.
        """
        is_first = True
        while True:
            try:
                return model.model_validate(raw, context=self._references)
            except ValidationError as refused:
                errors = cast("list[Any]", refused.errors(include_url=False, include_input=False))
            if is_first:
                for error in errors:
                    self._tell(error, at, raw)
            is_first = False
            for loc in sorted(set(map(_loc_to_drop, errors)), key=_order, reverse=True):
                _drop(raw, loc)

    def _tell(self, error: Any, at: At, raw: Raw) -> None:
        """Tells one thing that the model cannot take, unless what it lacks was told when it was shaped."""
        loc = _without_key(error["loc"])
        problem = _problem(error, at, loc)
        told = None
        if problem.name != NOT_TOLD and not self._is_told(error, raw, loc):
            place = self._places.place(At(at.section, at.item, loc, key=loc != error["loc"]))
            told = Diagnostic(problem.name, place, problem.args_for_text, at.item)
            self.problems.append(told)
        self.unread.setdefault((at.section or "", at.item or ""), {}).setdefault(str(loc[0]), told)

    def _is_told(self, error: Any, raw: Raw, loc: _Loc) -> bool:
        """Whether a part lacks something that was told when it was shaped."""
        if error["type"] != "missing":
            return False
        part = _inner(raw, loc[:-1])
        return loc[-1] in self._incomplete.get(id(part), ())

    def _drop_same_days(self, row: Field, at: At, raw: Raw) -> None:
        """Two entries of one day, however it is written, are one too many: the first counts."""
        first: dict[date, str] = {}
        for typed in tuple(raw):
            day = self._day(row, typed)
            if day not in first:
                first[day] = typed
                continue
            del raw[typed]
            earlier, later = self._place_of_key(at, first[day]), self._place_of_key(at, typed)
            related = (Related(earlier, "first-here"),)
            self.problems.append(Diagnostic(same_day_problem(row.name), later, {"day": day}, at.item, related))

    def _day(self, row: Field, typed: str) -> date:
        """The day that a text means as a key under a field."""
        if row.keys == "due_day":
            return read_due(typed, self._references.is_working_day)
        return read_day(typed)

    def _place_of_key(self, at: At, typed: str) -> Place:
        return self._places.place(At(at.section, at.item, (*at.path, typed), key=True))


_BY_DAY = {
    section: tuple(row for row in FIELDS[kind] if row.shape.startswith("by_day"))
    for section, kind in KIND_OF_SECTION.items()
}
"""The fields of the items of each section that hold an entry for each of several days."""

_MISSING = {
    ("moves", "from"): "move-mismatch",
    ("moved", "to"): "moved-without-day",
    ("presented", "date"): NOT_TOLD,  # not yet known: it has not been presented
}


def _problem(error: Any, at: At, loc: _Loc) -> ValueProblem:
    """Our problem behind one of Pydantic's, told by its type; it always knows its field."""
    if error["type"] == "missing":
        problem = ValueProblem(_MISSING.get((str(loc[0]), str(loc[-1])), "missing-field"))
    else:
        problem = error["ctx"]["error"]
        assert isinstance(problem, ValueProblem)
    problem = _of_unseen(problem.args_for_text.get("typed")) or problem
    if problem.name == "several-people":
        problem = ValueProblem(problem.name, **_about_names(problem.args_for_text, at, loc))
    if "field" not in problem.args_for_text:
        problem = ValueProblem(problem.name, **problem.args_for_text, field=_term(at, loc))
    return problem


def _of_unseen(typed: Argument) -> ValueProblem | None:
    """The problem of a text with a mark that nobody sees: whatever else is wrong with it may be due to that."""
    unseen = vocabulary.first_unseen(typed) if isinstance(typed, str) else None
    if unseen is None or not isinstance(typed, str):
        return None
    code = f"U+{ord(unseen):04X}"
    return ValueProblem("invisible-mark", typed=typed, code=code, suggestion=vocabulary.without_unseen(typed))


def _about_names(args: Mapping[str, Argument], at: At, loc: _Loc) -> dict[str, Argument]:
    """Several names in one: in a list they belong apart, and of an owner's the others may have a field of their own."""
    names = args["names"]
    if isinstance(loc[-1], int) and isinstance(names, tuple):
        return {"typed": args["typed"], "suggestion": ", ".join(names)}
    is_action = at.section == "actions" and loc == ("owner",)
    return {"typed": args["typed"], "helpers": Term("action", "helpers") if is_action else None}


def _term(at: At, loc: _Loc) -> Term | None:
    """The innermost field on the way to a value."""
    kind = KIND_OF_SECTION.get(at.section or "", "plan")
    term = None
    for step in loc:
        field = next((field for field in FIELDS.get(kind, ()) if field.name == step), None)
        if field is not None:
            term = Term(kind, field.name)
            kind = vocabulary.kind_inside(field.shape) or field.shape
    return term


def _without_key(loc: _Loc) -> _Loc:
    return loc[:-1] if loc and loc[-1] == "[key]" else loc


def _loc_to_drop(error: Any) -> _Loc:
    """What must be left out: what was refused, or the part that lacks something."""
    loc = _without_key(error["loc"])
    return loc[:-1] if error["type"] == "missing" else loc


def _order(loc: _Loc) -> list[tuple[bool, int, str]]:
    """So that of several places in one list the last comes last."""
    return [(isinstance(step, int), step if isinstance(step, int) else 0, str(step)) for step in loc]


def _inner(raw: Any, loc: _Loc) -> Any:
    """What stands at `loc`."""
    for step in loc:
        raw = raw[step]
    return raw


def _drop(raw: Raw, loc: _Loc) -> None:
    """Leaves out what stands at `loc`; of a status, what counts although the rest does not stays."""
    container = _inner(raw, loc[:-1])
    status = pieces(raw["status"]) if loc == ("status",) else None
    kept = status.kept if status is not None else None
    if kept is not None and kept != raw["status"]:
        raw["status"] = kept
    else:
        del container[loc[-1]]
