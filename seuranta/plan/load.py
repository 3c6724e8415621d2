"""From the text of a plan file to the plan: everything that can be read, and every problem of what cannot.

A field that cannot be understood is left out and its item stays; whoever follows the plan asks `unread` why a
field is missing. Problems of the plan as a plan are not found here but in `rules` and `followup`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, cast

from pydantic import ValidationError

from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import Diagnostic, Place, Related, Term, ValueProblem
from seuranta.plan.finding import At, Finding
from seuranta.plan.holidays import is_working_day
from seuranta.plan.ids import id_problem
from seuranta.plan.model import LEFT_OUT, SECTIONS, Held, Known, Part, Plan, split_status
from seuranta.plan.places import KIND_OF_SECTION, Places, items_of
from seuranta.plan.shape import Raw, Shaped, Shaper
from seuranta.plan.source import Mapping as MappingNode
from seuranta.plan.source import Node, Reading, Scalar, Sequence, Source, is_empty
from seuranta.plan.source import read as read_source

Unread = Mapping[tuple[str, str], frozenset[str]]
"""By section and id: the fields that stand in the file, or were meant to, but could not be understood."""


@dataclass(frozen=True, slots=True)
class Loaded:
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

    def diagnostic(self, finding: Finding) -> Diagnostic:
        """The finding with the place in the file that it belongs to."""
        related = tuple(Related(self.places.place(at), name, args) for at, name, args in finding.related)
        return Diagnostic(finding.name, self.places.place(finding.at), finding.args, finding.item, related)

    def line(self, finding: Finding) -> int:
        place: Place = self.places.place(finding.at)
        return place.line


def load(source: Source) -> Loaded:
    """Reads a whole plan. Never raises, whatever the text."""
    reading = read_source(source)
    if reading.root is None:
        return Loaded(source, None, reading.problems, {}, {}, frozenset(), Places(source, None))
    return _Loader(reading, reading.root).loaded()


class _Loader:
    """Collects problems while one file is turned into a plan."""

    def __init__(self, reading: Reading, root: MappingNode) -> None:
        self._source = reading.source
        self._root = root
        self._shaper = Shaper(reading.source)
        self._problems = list(reading.problems)
        self._places = Places(reading.source, root)
        self._unread: dict[tuple[str, str], set[str]] = {}
        self._broken: set[str] = set()
        self._left_out: dict[str, set[str]] = {section: set() for section in SECTIONS}
        for section_key, item in reading.left_out:
            field = vocabulary.field("plan", section_key)
            if field is not None and field.name in self._left_out:
                self._left_out[field.name].add(vocabulary.same_id(item))

    def loaded(self) -> Loaded:
        head = self._shaper.item("plan", self._root, None)
        sections = {section: self._section(section) for section in SECTIONS}
        plan = self._plan(head, sections) if self._is_plan(head) else None
        problems = sorted((*self._problems, *self._shaper.problems), key=lambda one: (one.place, one.name))
        return Loaded(
            self._source,
            plan,
            tuple(problems),
            {key: frozenset(fields) for key, fields in self._unread.items()},
            {section: frozenset(ids) for section, ids in self._left_out.items()},
            frozenset(self._broken),
            self._places,
        )

    def _is_plan(self, head: Shaped) -> bool:
        """A mapping without one field of a plan is something else, whatever its keys resemble."""
        if head.raw or any(vocabulary.field("plan", key.text) for key, _ in self._root.pairs):
            return True
        if not self._problems:
            self._shaper.problems.clear()
            self._shaper.report("no-plan", self._root.pairs[0][0] if self._root.pairs else self._root)
        return False

    def _plan(self, head: Shaped, sections: Mapping[str, dict[str, Shaped]]) -> Plan:
        raw = head.raw
        known = self._known(raw, sections)
        settings = raw.pop("settings", {})
        parts: Raw = {section: self._items(section, shaped, known) for section, shaped in sections.items()}
        if settings:
            parts["settings"] = settings
        return cast("Plan", self._validated(Plan, raw | parts, At(), known))

    def _known(self, raw: Raw, sections: Mapping[str, dict[str, Shaped]]) -> Known:
        try:
            country = Plan.model_validate({"country": raw["country"]}).country if "country" in raw else "FI"
        except ValidationError:
            country = "FI"  # the problem is told when the plan itself is validated
        return Known(
            {section: tuple(shaped) for section, shaped in sections.items()},
            left_out={section: frozenset(ids) for section, ids in self._left_out.items()},
            broken=frozenset(self._broken),
            has_people=bool(sections["people"]) or "people" in self._broken,
            teams=frozenset(name for name in ("team", "management_team") if raw.get(name)),
            is_working_day=cast("Callable[[date], bool]", partial(is_working_day, country=country)),
        )

    def _section(self, section: str) -> dict[str, Shaped]:
        found = self._places.node(At(path=(section,)))
        if found is None or is_empty(found[1]):
            return {}
        key, node = found
        if isinstance(node, Scalar):
            self._shaper.report("section-expected", node, section=Term("plan", section))
            self._broken.add(section)
            return {}
        if isinstance(node, Sequence):
            self._shaper.report("list-for-mapping", key, section=Term("plan", section))
        return dict(self._shaped_items(section, node))

    def _shaped_items(self, section: str, node: Node) -> Iterator[tuple[str, Shaped]]:
        kind = KIND_OF_SECTION[section]
        seen: dict[str, Node] = {}
        in_list = isinstance(node, Sequence)
        for item, (key, value) in items_of(node):
            problem = None if in_list else id_problem(kind, item)
            same = vocabulary.same_id(item)
            if problem is not None:
                self._place_value_problem(problem, key, item)
                self._left_out[section].add(same)
            elif same in seen:
                first = self._source.place(seen[same].start, seen[same].end)
                args = {"typed": item}
                place = self._source.place(key.start, key.end)
                self._problems.append(Diagnostic("duplicate-id", place, args, item, (Related(first, "first-here"),)))
            else:
                seen[same] = key
                shaped = self._shaper.item(kind, value, item)
                if shaped.missed:
                    self._unread[section, item] = set(shaped.missed)
                yield item, shaped

    def _place_value_problem(self, problem: ValueProblem, node: Node, item: str | None) -> None:
        place = self._source.place(node.start, node.end)
        self._problems.append(Diagnostic(problem.name, place, problem.args_for_text, item))

    def _items(self, section: str, shaped: dict[str, Shaped], known: Known) -> dict[str, Part]:
        model = SECTIONS[section]
        items: dict[str, Part] = {}
        for item, one in shaped.items():
            raw = one.raw
            raw["id"] = item
            try:
                items[item] = model.model_validate(raw, context=known)
            except ValidationError as error:
                items[item] = self._validated(model, raw, At(section, item), known, error)
            self._check_days(section, item, raw, items[item])
        return items

    def _validated(
        self, model: type[Part], raw: Raw, at: At, known: Known, error: ValidationError | None = None
    ) -> Part:
        """The model of what can be understood: each round leaves out what the one before could not take."""
        reported: set[tuple[str | int, ...]] = set()
        while True:
            if error is None:
                try:
                    return model.model_validate(raw, context=known)
                except ValidationError as raised:
                    error = raised
            for one in reversed(error.errors(include_url=False, include_input=False)):
                loc = tuple(step for step in one["loc"] if step != "[key]")
                self._refuse(one, at, loc, reported)
                _drop(raw, loc)
            error = None

    def _refuse(self, error: Any, at: At, loc: tuple[str | int, ...], reported: set[tuple[str | int, ...]]) -> None:
        """Tells one thing that the model cannot take, unless something inside it has been told already."""
        problem = _problem(error, at, loc)
        is_told = error["type"] == "missing" and any(told[: len(loc) - 1] == loc[:-1] for told in reported)
        if not is_told and problem.name != LEFT_OUT:
            place = self._places.place(At(at.section, at.item, loc))
            self._problems.append(Diagnostic(problem.name, place, problem.args_for_text, at.item))
        reported.add(loc)
        self._unread.setdefault((at.section or "", at.item or ""), set()).add(str(loc[0]) if loc else "")

    def _check_days(self, section: str, item: str, raw: Raw, part: Part) -> None:
        """Two entries of one day, however it is written, are one too many: the first counts."""
        for name in _BY_DAY.get(section, ()):
            typed = raw.get(name)
            if typed and len(typed) != len(getattr(part, name)):
                self._report_same_days(At(section, item, (name,)), typed)

    def _report_same_days(self, at: At, typed: Raw) -> None:
        from seuranta.plan.dates import read_day  # noqa: PLC0415 - only for a file with this mistake

        first: dict[date, str] = {}
        name = "duplicate-reading" if at.path == ("readings",) else "duplicate-day"
        for text in typed:
            day = read_day(text)
            if day in first:
                related = Related(self._places.place(At(*at[:2], (*at.path, first[day]), key=True)), "first-here")
                place = self._places.place(At(*at[:2], (*at.path, text), key=True))
                self._problems.append(Diagnostic(name, place, {"day": day}, at.item, (related,)))
            else:
                first[day] = text


_BY_DAY = {"goals": ("readings", "interim_targets"), "checkpoints": ("held", "skipped", "moved")}

_MISSING = {
    ("moves", "from"): "move-mismatch",
    ("moved", "to"): "moved-without-day",
}


def _problem(error: Any, at: At, loc: tuple[str | int, ...]) -> ValueProblem:
    """Our problem behind one of Pydantic's, told by its type."""
    kind = error["type"]
    if kind == "value_error" and isinstance(error["ctx"]["error"], ValueProblem):
        return cast("ValueProblem", error["ctx"]["error"])
    if kind == "missing":
        name = _MISSING.get((str(loc[0]), str(loc[-1])), "missing-field")
        return ValueProblem(name, field=_term(at, loc))
    return ValueProblem("one-text-expected", field=_term(at, loc))


def _term(at: At, loc: tuple[str | int, ...]) -> Term | None:
    kind = KIND_OF_SECTION.get(at.section or "", "plan")
    for step in loc:
        field = vocabulary.field(kind, step) if isinstance(step, str) and kind in vocabulary.FIELDS else None
        if field is not None:
            inner = field.shape.rpartition(":")[2]
            if step == loc[-1]:
                return Term(kind, field.name)
            kind = inner if inner in vocabulary.FIELDS else kind
    return None


def _drop(raw: Raw, loc: tuple[str | int, ...]) -> None:
    """Leaves out what stands at `loc`, or, where that is not there, the part that lacks it."""
    *way, last = loc
    inner: Any = raw
    for depth, step in enumerate(way):
        if not isinstance(inner, (dict, list)) or not _holds(inner, step):
            return _drop(raw, tuple(way[:depth]))
        inner = inner[step]
    if not _holds(inner, last):
        return _drop(raw, tuple(way)) if way else None
    if last == "status" and isinstance(inner[last], str) and inner[last] != split_status(inner[last])[0]:
        inner[last] = split_status(inner[last])[0]
    else:
        del inner[last]
    return None


def _holds(inner: Any, step: str | int) -> bool:
    return (isinstance(inner, dict) and step in inner) or (
        isinstance(inner, list) and isinstance(step, int) and step < len(inner)
    )


__all__ = ["Held", "Loaded", "Unread", "load"]
