"""From the text of a plan file to the plan: everything that can be read, and every problem of what cannot.

A field that cannot be understood is left out and its item stays; whoever follows the plan asks `unread` why a
field is missing. Problems of the plan as a plan are not found here but in `rules` and `followup`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, NamedTuple, TypeVar, cast

from pydantic import ValidationError

from seuranta.plan import vocabulary
from seuranta.plan.dates import read_day, read_due
from seuranta.plan.diagnostic import Diagnostic, Related, Severity, Term, ValueProblem
from seuranta.plan.fieldtypes import split_status
from seuranta.plan.finding import At, Finding
from seuranta.plan.holidays import is_working_day
from seuranta.plan.ids import id_problem
from seuranta.plan.known import LEFT_OUT, Known
from seuranta.plan.model import SECTIONS, Part, Plan
from seuranta.plan.nearest import Guesses
from seuranta.plan.places import KIND_OF_SECTION, Entry, Places
from seuranta.plan.quantities import read_country
from seuranta.plan.shape import Missed, Raw, Shaped, Shaper, same_day_problem
from seuranta.plan.source import Mapping as MappingNode
from seuranta.plan.source import Reading, Refused, Scalar, Sequence, Source, decode, is_empty
from seuranta.plan.source import read as read_source
from seuranta.plan.spellings import FIELDS

Unread = Mapping[tuple[str, str], Mapping[str, Diagnostic | None]]
"""By section and id (both empty for the plan's own fields): the fields that stand in the file, or were meant to, but
could not be understood, each with the problem that says why, or None where that is told of something else."""

_Part = TypeVar("_Part", bound=Part)
_Loc = tuple[str | int, ...]


class Loaded(NamedTuple):
    """A plan as far as it could be read, with what was wrong.

    `plan` is None where nothing of the file could be read as a plan. `left_out` holds, by section, the ids of items
    that are not in the plan though they stand in the file; `broken` sections could not be read at all.
    """

    source: Source
    plan: Plan | None
    problems: tuple[Diagnostic, ...]
    unread: Unread
    left_out: Mapping[str, frozenset[str]]
    broken: frozenset[str]
    places: Places

    @property
    def is_unreadable(self) -> bool:
        return self.plan is None

    def diagnostic(self, finding: Finding) -> Diagnostic:
        """The finding with the place in the file that it belongs to."""
        related = tuple(Related(self.places.place(at), name, args) for at, name, args in finding.related)
        return Diagnostic(finding.name, self.places.place(finding.at), finding.args, finding.item, related)

    def line(self, finding: Finding) -> int:
        return self.places.place(finding.at).line


def load_bytes(name: str, data: bytes) -> Loaded:
    """Reads a whole plan from the bytes of a file. Never raises, whatever they are."""
    decoded = decode(name, data)
    return _nothing(decoded.source, (decoded.problem,)) if isinstance(decoded, Refused) else load(decoded)


def load(source: Source) -> Loaded:
    """Reads a whole plan. Never raises, whatever the text."""
    reading = read_source(source)
    return _nothing(source, reading.problems) if reading.root is None else _Loader(reading, reading.root).loaded()


def _nothing(source: Source, problems: tuple[Diagnostic, ...]) -> Loaded:
    return Loaded(source, None, problems, {}, {}, frozenset(), Places(source, None))


class _Loader:
    """Collects problems while one file is turned into a plan."""

    def __init__(self, reading: Reading, root: MappingNode) -> None:
        self._reading = reading
        self._root = root
        self._guesses = Guesses()
        self._shaper = Shaper(reading.source, self._guesses)
        self._problems: list[Diagnostic] = []
        self._places = Places(reading.source, root)
        self._unread: dict[tuple[str, str], Missed] = {}
        self._broken: set[str] = set()
        self._left_out: dict[str, set[str]] = {section: set() for section in SECTIONS}
        for section_key, item in reading.left_out:
            field = vocabulary.field("plan", section_key)
            if field is not None and field.name in self._left_out and item:
                self._left_out[field.name].add(vocabulary.clean(item))
            elif field is not None:
                self._broken.add(field.name)

    def loaded(self) -> Loaded:
        plan = self._plan() if self._is_plan() else None
        problems = (*self._reading.problems, *self._shaper.problems, *self._problems)
        return Loaded(
            self._reading.source,
            plan,
            tuple(sorted(problems, key=lambda one: (one.place, one.name))),
            self._unread,
            {section: frozenset(ids) for section, ids in self._left_out.items()},
            frozenset(self._broken),
            self._places,
        )

    def _is_plan(self) -> bool:
        """A mapping without one field of a plan is something else, whatever its keys resemble."""
        if any(vocabulary.field("plan", key.text) for key, _ in self._root.pairs):
            return True
        if not any(one.severity is Severity.ERROR for one in self._reading.problems):
            self._shaper.report("no-plan", self._root)
        return False

    def _plan(self) -> Plan:
        raw, missed = self._shaper.item("plan", self._root, self._root, None)
        assert raw is not None, "a mapping always has fields, if only unknown ones"
        if missed:
            self._unread["", ""] = missed
            self._broken.update(SECTIONS.keys() & missed.keys())
        sections = {section: self._section(section) for section in SECTIONS}
        known = self._known(raw, missed, sections)
        parts: Raw = {section: self._items(section, shaped, known) for section, shaped in sections.items()}
        return self._validated(Plan, raw | parts, At(), known)

    def _known(self, raw: Raw, missed: Missed, sections: Mapping[str, dict[str, Raw]]) -> Known:
        try:
            country = read_country(raw.get("country", "FI"))
        except ValueProblem:
            country = "FI"  # the problem is told when the plan itself is validated
        return Known(
            {section: {item: raw.get("title", "") for item, raw in raws.items()} for section, raws in sections.items()},
            left_out={name: frozenset(map(vocabulary.same_id, ids)) for name, ids in self._left_out.items()},
            broken=frozenset(self._broken),
            teams=frozenset(name for name in ("team", "management_team") if raw.get(name) or name in missed),
            is_working_day=cast("Callable[[date], bool]", partial(is_working_day, country=country)),
            guesses=self._guesses,
        )

    # --- sections -----------------------------------------------------------------------------------------------

    def _section(self, section: str) -> dict[str, Raw]:
        for key, node, _ in self._places.sections(section):
            if isinstance(node, Scalar) and not is_empty(node):
                self._shaper.refuse(ValueProblem("section-expected", section=Term("plan", section)), node, None)
                self._broken.add(section)
            elif isinstance(node, Sequence) and not is_empty(node):
                person = Term("person", "role") if section == "people" else None
                args = {"section": Term("plan", section), "person": person}
                self._shaper.refuse(ValueProblem("list-for-mapping", **args), key, None)
        found: dict[str, Raw] = {}
        first: dict[str, Entry] = {}
        before = None
        for item, entry in self._places.items(section):
            same = vocabulary.same_id(item)
            if same in first:
                self._report_twice(item, entry, first[same])
                continue
            problem = None if entry.key is entry.value else id_problem(entry.kind, item)
            if problem is not None:
                self._refuse_id(section, item, entry, problem, before)
                continue
            first[same], before = entry, item
            shaped = self._shaper.item(entry.kind, entry.value, entry.key, item)
            self._take(section, item, shaped, found)
        return found

    def _take(self, section: str, item: str, shaped: Shaped, found: dict[str, Raw]) -> None:
        if shaped.missed:
            self._unread[section, item] = shaped.missed
        if shaped.raw is None:
            self._left_out[section].add(item)
        else:
            shaped.raw["id"] = item
            found[item] = shaped.raw

    def _report_twice(self, item: str, second: Entry, first: Entry) -> None:
        related = Related(self._reading.source.place(first.key.start, first.key.end), "first-here")
        self._shaper.refuse(ValueProblem("duplicate-id", typed=item), second.key, item, related)

    def _refuse_id(self, section: str, item: str, entry: Entry, problem: ValueProblem, before: str | None) -> None:
        """Tells what is wrong with an id. A field that slipped out of an item is missing there."""
        if problem.name == "field-as-id":
            problem.args_for_text["before"] = before
        told = self._shaper.refuse(problem, entry.key, item)
        field = problem.args_for_text.get("field")
        if before is not None and isinstance(field, Term):
            self._unread.setdefault((section, before), {}).setdefault(field.field, told)
        else:
            self._left_out[section].add(item)

    # --- values -------------------------------------------------------------------------------------------------

    def _items(self, section: str, raws: dict[str, Raw], known: Known) -> dict[str, Part]:
        model = SECTIONS[section]
        by_day = _BY_DAY.get(section, ())
        items: dict[str, Part] = {}
        for item, raw in raws.items():
            try:
                part = model.model_validate(raw, context=known)
            except ValidationError:
                part = self._validated(model, raw, At(section, item), known)
            for name in by_day:
                if name in raw and len(raw[name]) != len(getattr(part, name)):
                    self._drop_same_days(At(section, item, (name,)), raw[name], known)
                    part = self._validated(model, raw, At(section, item), known)
            items[item] = part
        return items

    def _validated(self, model: type[_Part], raw: Raw, at: At, known: Known) -> _Part:
        """The model of what can be understood: what the first round cannot take is told and left out, and then what
        lacks it.
        """
        is_first = True
        while True:
            try:
                return model.model_validate(raw, context=known)
            except ValidationError as error:
                errors = cast("list[Any]", error.errors(include_url=False, include_input=False))
            if is_first:
                for one in errors:
                    self._tell(one, at, raw)
            is_first = False
            locs = (_without_key(one["loc"])[: -1 if one["type"] == "missing" else None] for one in errors)
            for loc in sorted(set(locs), key=_order, reverse=True):
                _drop(raw, loc)

    def _tell(self, error: Any, at: At, raw: Raw) -> None:
        """Tells one thing that the model cannot take, unless what it lacks was told when it was shaped."""
        loc = _without_key(error["loc"])
        problem = _problem(error, at, loc)
        told = None
        if problem.name != LEFT_OUT and not self._is_told(error, raw, loc):
            place = self._places.place(At(at.section, at.item, loc, key=loc != error["loc"]))
            told = Diagnostic(problem.name, place, problem.args_for_text, at.item)
            self._problems.append(told)
        self._unread.setdefault((at.section or "", at.item or ""), {}).setdefault(str(loc[0]), told)

    def _is_told(self, error: Any, raw: Raw, loc: _Loc) -> bool:
        return error["type"] == "missing" and loc[-1] in self._shaper.incomplete.get(id(_inner(raw, loc[:-1])), ())

    def _drop_same_days(self, at: At, raw: Raw, known: Known) -> None:
        """Two entries of one day, however it is written, are one too many: the first counts."""
        name = str(at.path[0])
        first: dict[date, str] = {}
        for typed in tuple(raw):
            day = read_due(typed, known.is_working_day) if name == "interim_targets" else read_day(typed)
            if day not in first:
                first[day] = typed
                continue
            del raw[typed]
            earlier, later = (
                self._places.place(At(at.section, at.item, (name, one), key=True)) for one in (first[day], typed)
            )
            related = (Related(earlier, "first-here"),)
            self._problems.append(Diagnostic(same_day_problem(name), later, {"day": day}, at.item, related))


_BY_DAY = {"goals": ("readings", "interim_targets"), "checkpoints": ("held", "skipped", "moved")}

_MISSING = {
    ("moves", "from"): "move-mismatch",
    ("moved", "to"): "moved-without-day",
    ("presented", "date"): LEFT_OUT,  # not yet known: it has not been presented
}


def _problem(error: Any, at: At, loc: _Loc) -> ValueProblem:
    """Our problem behind one of Pydantic's, told by its type; it always knows its field."""
    if error["type"] == "missing":
        problem = ValueProblem(_MISSING.get((str(loc[0]), str(loc[-1])), "missing-field"))
    else:
        problem = error["ctx"]["error"]
        assert isinstance(problem, ValueProblem)
    if "field" not in problem.args_for_text:
        problem = ValueProblem(problem.name, **problem.args_for_text, field=_term(at, loc))
    return problem


def _term(at: At, loc: _Loc) -> Term | None:
    """The innermost field on the way to a value."""
    kind = KIND_OF_SECTION.get(at.section or "", "plan")
    found = None
    for step in loc:
        field = next((one for one in FIELDS.get(kind, ()) if one.name == step), None)
        if field is not None:
            found = Term(kind, field.name)
            kind = field.shape.rpartition(":")[2]
    return found


def _without_key(loc: _Loc) -> _Loc:
    return loc[:-1] if loc and loc[-1] == "[key]" else loc


def _order(loc: _Loc) -> list[tuple[bool, int, str]]:
    """So that of several places in one list the last comes last."""
    return [(isinstance(step, int), step if isinstance(step, int) else 0, str(step)) for step in loc]


def _inner(raw: Any, way: _Loc) -> Any:
    for step in way:
        raw = raw[step]
    return raw


def _drop(raw: Raw, loc: _Loc) -> None:
    """Leaves out what stands at `loc`; of a status whose date cannot be read the words stay."""
    inner = _inner(raw, loc[:-1])
    if loc == ("status",) and split_status(inner["status"])[1]:
        inner["status"] = split_status(inner["status"])[0]
    else:
        del inner[loc[-1]]
