"""From the text of a plan file to the plan: everything that can be read, and every problem of what cannot.

A field that cannot be understood is left out and its item stays; whoever follows the plan asks `unread` why a
field is missing. Problems of the plan as a plan are not found here but in `plan.follow`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple, cast

from seuranta.plan.loading.model import SECTIONS, Plan
from seuranta.plan.loading.places import Entry, Places, foreign_entries, texts_of
from seuranta.plan.loading.references import References
from seuranta.plan.loading.shape import Shaper
from seuranta.plan.loading.shaped import Missed, Raw
from seuranta.plan.loading.validate import Validator
from seuranta.plan.reading.source import Mapping as MappingNode
from seuranta.plan.reading.source import Node, Reading, Refused, Scalar, Sequence, Source, decode, is_empty, read
from seuranta.plan.values.contacts import read_country
from seuranta.plan.values.holidays import FINLAND, is_working_day
from seuranta.plan.words import other_lists, vocabulary
from seuranta.plan.words.diagnostic import At, Diagnostic, Finding, Lines, Related, Term, ValueProblem
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION
from seuranta.plan.words.findings import Severity
from seuranta.plan.words.ids import IDS_BEGIN, id_problem
from seuranta.plan.words.nearest import Guesses, first_of
from seuranta.plan.words.quoting import quoted

Unread = Mapping[tuple[str, str], Mapping[str, Diagnostic | None]]
"""By section and id (both empty for the plan's own fields): the fields that stand in the file, or were meant to, but
could not be understood, each with the problem that says why, or None where that is told of something else."""


_MOST_PROBLEMS = 1000
_QUOTED = ("colon-in-text", "sign-at-start", "unreadable-line")
"""Problems of a value whose answer are quotation marks."""


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
    if isinstance(decoded, Refused):
        return _nothing(decoded.source, (decoded.problem,))
    return load(decoded)


def load(source: Source) -> Loaded:
    """Reads a whole plan. Never raises, whatever the text."""
    reading = read(source)
    if reading.root is None:
        return _nothing(source, reading.problems)
    return _Loader(reading, reading.root).loaded()


def _nothing(source: Source, problems: tuple[Diagnostic, ...]) -> Loaded:
    return Loaded(source, None, problems, {}, {}, frozenset(), Places(source, None))


class _Loader:
    """Collects problems, and what could not be read, while one file is turned into a plan."""

    def __init__(self, reading: Reading, root: MappingNode) -> None:
        self._source = reading.source
        self._root = root
        self._guesses = Guesses()
        self._shaper = Shaper(reading.source, self._guesses, reading.problems)
        self._problems = list(reading.problems)
        self._places = Places(reading.source, root)
        self._unread: dict[tuple[str, str], Missed] = {}
        self._broken: set[str] = set()
        self._left_out: dict[str, set[str]] = {section: set() for section in SECTIONS}
        for section_key, item in reading.left_out:
            self._leave_out(section_key, item)

    def _leave_out(self, section_key: str, item: str | None) -> None:
        """An item that lies in lines of which nothing could be read, or a whole section."""
        field = vocabulary.field("plan", section_key)
        if field is None:
            return
        if item and field.name in self._left_out:
            self._left_out[field.name].add(vocabulary.clean(item))
        else:
            self._broken.add(field.name)

    def loaded(self) -> Loaded:
        plan = self._plan() if self._is_plan() else None
        problems = _answered_once([*self._problems, *self._shaper.problems])
        return Loaded(
            self._source,
            plan,
            _first(sorted(problems, key=lambda problem: (problem.place, problem.name))),
            self._unread,
            {section: frozenset(ids) for section, ids in self._left_out.items()},
            frozenset(self._broken),
            self._places,
        )

    def _is_plan(self) -> bool:
        """A mapping without one field of a plan is something else, whatever its keys resemble."""
        if any(vocabulary.field("plan", key.text) for key, _ in self._root.pairs):
            return True
        if not any(problem.severity is Severity.ERROR for problem in self._problems):
            self._shaper.report("no-plan", self._root)
        return False

    def _plan(self) -> Plan:
        raw, missed = self._shaper.item("plan", self._root, self._root, None)
        assert raw is not None, "a mapping always has fields, if only unknown ones"
        if missed:
            self._unread["", ""] = missed
            self._broken.update(SECTIONS.keys() & missed.keys())
        sections = {section: self._section(section) for section in SECTIONS}
        references = self._references(raw, missed, sections)
        validator = Validator(self._places, references, self._shaper.incomplete, self._unread)
        items: Raw = {section: validator.items(section, raws) for section, raws in sections.items()}
        plan = validator.validated(Plan, raw | items, At())
        self._problems += validator.problems
        return plan

    def _references(self, raw: Raw, missed: Missed, sections: Mapping[str, dict[str, Raw]]) -> References:
        """What the values of this plan may refer to."""
        try:
            country = read_country(raw.get("country", FINLAND))
        except ValueProblem:
            country = FINLAND  # the problem is told when the plan itself is validated
        return References(
            {section: _titles(raws) for section, raws in sections.items()},
            left_out={section: frozenset(map(vocabulary.same_id, ids)) for section, ids in self._left_out.items()},
            broken=frozenset(self._broken),
            teams=frozenset(name for name in ("team", "management_team") if raw.get(name) or name in missed),
            is_working_day=cast("Callable[[date], bool]", partial(is_working_day, country=country)),
            guesses=self._guesses,
        )

    # --- sections -----------------------------------------------------------------------------------------------

    def _section(self, section: str) -> dict[str, Raw]:
        """The items of a section by their ids."""
        for entry in self._places.sections(section):
            self._check_shape(section, entry)
        raws: dict[str, Raw] = {}
        first: dict[str, Entry] = {}
        before = None
        for item, entry in self._places.items(section):
            same = vocabulary.same_id(item)
            if same in first:
                self._report_twice(item, entry, first[same])
                continue
            problem = _section_as_id(item, entry) or id_problem(entry.kind, item)
            if problem is not None:
                self._refuse_id(section, item, entry, problem, before)
                continue
            first[same], before = entry, item
            self._shape(section, item, entry, raws)
        self._left_out[section] -= raws.keys()  # of two items with one id, one could be read
        return raws

    def _shape(self, section: str, item: str, entry: Entry, raws: dict[str, Raw]) -> None:
        """Takes an item as far as it has fields."""
        shaped = self._shaper.item(entry.kind, entry.value, entry.key, item)
        if shaped.missed:
            self._unread[section, item] = shaped.missed
        if shaped.raw is None:
            self._left_out[section].add(item)
        else:
            shaped.raw["id"] = item
            raws[item] = shaped.raw

    def _check_shape(self, section: str, entry: Entry) -> None:
        """A list is told of and read; a text is not even that."""
        key, node, _ = entry
        if is_empty(node) or isinstance(node, MappingNode):
            return
        term = Term("plan", section)
        if isinstance(node, Sequence):
            person = Term("person", "role") if section == "people" else None
            self._shaper.refuse(ValueProblem("list-for-mapping", section=term, person=person), key, None)
            for foreign in foreign_entries(node, KIND_OF_SECTION[section]):
                self._refuse_foreign(KIND_OF_SECTION[section], foreign)
        else:
            meant = _as_items(section, key, node)
            self._shaper.refuse(ValueProblem("section-expected", section=term, suggestion=meant), node, None)
            self._broken.add(section)

    def _refuse_foreign(self, kind: str, entry: MappingNode) -> None:
        """Tells once what an entry without one field of ours holds."""
        keys = first_of([key.text for key, _ in entry.pairs])
        fields = (field.name for field in FIELDS[kind] if field.name in ("title", "question", "owner"))
        example = tuple(Term(kind, name) for name in fields)
        self._shaper.refuse(ValueProblem("foreign-entry", keys=keys, example=example), entry, None)

    def _report_twice(self, item: str, second: Entry, first: Entry) -> None:
        related = Related(self._source.place(first.key.start, first.key.end), "first-here")
        self._shaper.refuse(ValueProblem("duplicate-id", typed=item), second.key, item, related)

    def _refuse_id(self, section: str, item: str, entry: Entry, problem: ValueProblem, before: str | None) -> None:
        """Tells what is wrong with an id. A field that slipped out of an item is missing there."""
        if "field" in problem.args_for_text:
            problem.args_for_text["before"] = before
        told = self._shaper.refuse(problem, entry.key, item)
        field = problem.args_for_text.get("field")
        if before is not None and isinstance(field, Term):
            self._unread.setdefault((section, before), {}).setdefault(field.field, told)
        else:
            self._left_out[section].add(item)


def _section_as_id(typed: str, entry: Entry) -> ValueProblem | None:
    """The heading of a section that was indented among the items of the one above; an item has something below it."""
    row = vocabulary.field("plan", typed) if is_empty(entry.value) else None
    is_section = row is not None and row.name in KIND_OF_SECTION
    return ValueProblem("field-as-id", section=typed) if is_section else None


def _titles(raws: dict[str, Raw]) -> dict[str, str]:
    """The titles of items by their ids; empty where an item has none."""
    return {id_: raw.get("title", "") for id_, raw in raws.items()}


# --- what is told -------------------------------------------------------------------------------------------------


def _first(problems: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """As many problems as anybody reads, and how many more there are."""
    rest = problems[_MOST_PROBLEMS:]
    if not rest:
        return tuple(problems)
    return *problems[:_MOST_PROBLEMS], Diagnostic("more-problems", rest[0].place, {"n": len(rest)})


def _answered_once(problems: list[Diagnostic]) -> list[Diagnostic]:
    """Without the quotation marks for a value, where the value's own problem has a better answer."""
    answered = {problem.place for problem in problems if problem.args.get("suggestion") is not None}
    return [problem for problem in problems if problem.name not in _QUOTED or problem.place not in answered]


# --- what was meant -----------------------------------------------------------------------------------------------


def _as_items(section: str, key: Node, node: Node) -> Lines:
    """The lines that a text in the place of a section was meant as: names, or titles of its first items."""
    texts = [vocabulary.clean(text.text) for text in texts_of(node)]
    if section == "people":
        return Lines(tuple(f"{quoted(text)}:" for text in texts))
    language = other_lists.language_of("plan", key.text if isinstance(key, Scalar) else "")
    begin = IDS_BEGIN.get(section, IDS_BEGIN["actions"])[language]
    return Lines(tuple(_as_item(section, text, f"{begin}{number}") for number, text in enumerate(texts, 1)))


def _as_item(section: str, text: str, free: str) -> str:
    """A text as a line of a section: with the id that it begins with, else with a free one."""
    id_, colon, title = text.partition(": ")
    if colon and id_problem(KIND_OF_SECTION[section], id_) is None:
        return f"{id_}: {quoted(title.strip())}"
    return f"{free}: {quoted(text)}"
