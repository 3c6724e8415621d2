"""The answer of an import, on a screen and for programs, from the same parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from seuranta.commands import FileWrite
from seuranta.commands.importing.sentences import Speaker, Told
from seuranta.output.json.imported import Counts, Item, import_json
from seuranta.output.screen.import_view import Row, Shown, lines
from seuranta.output.screen.layout import Line
from seuranta.output.words.import_sentences import change, details
from seuranta.plan.intake.settled import FactOf, Left
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.draft import Draft, Entry
from seuranta.plan.words.fields import KIND_OF_SECTION


class Answer(NamedTuple):
    """All that an import has to say. `items` are the goals and actions of the table as they will stand, in its order;
    `plan` is the plan before, None where a new one is made.
    """

    draft: Draft
    items: tuple[Item, ...]
    facts: tuple[FactOf, ...]
    left: tuple[Left, ...]
    told_left: tuple[Told, ...]
    unclear: tuple[Told, ...]
    told: tuple[Told, ...]
    plan: Plan | None

    @property
    def counts(self) -> Counts:
        by_change = [item.change for item in self.items]
        return Counts(
            by_change.count("new"), by_change.count("changed"), by_change.count("unchanged"), len(self.unclear)
        )

    def lines(self, speaker: Speaker, width: int) -> tuple[Line, ...]:
        items = self.items if self.plan is not None else _each_goal_with_its_actions(self.items)
        new = tuple(_row(item, speaker) for item in items if item.change == "new")
        shown = Shown(
            self.draft.table,
            self.plan is None,
            new,
            tuple(self._changed(speaker)),
            self.counts.unchanged,
            speaker.notes(self.unclear),
            speaker.notes(self.told_left),
            speaker.notes(self.told),
        )
        return tuple(lines(shown, speaker.language, width))

    def _changed(self, speaker: Speaker) -> Iterable[tuple[str, tuple[str, ...]]]:
        by_item: dict[tuple[str, str], list[str]] = {}
        for fact in self.facts:
            kind, about = KIND_OF_SECTION[fact.section], by_item.setdefault((fact.section, fact.item), [])
            said = change(kind, fact.field, fact.old, fact.new, speaker.today, speaker.language)
            about.append(f"{said} ({fact.cell})")
            if fact.why:
                about.append(change(kind, "reason", "", fact.why, speaker.today, speaker.language))
        for (section, id_), changes in by_item.items():
            item = getattr(self.plan, section).get(id_)
            title = item.title if item is not None and item.title else ""
            yield f"{id_} {title}".strip(), tuple(changes)

    def data(self, plan_path: str | None, *, is_written: bool) -> Mapping[str, object]:
        reports = (*self.unclear, *self.told, *self.told_left)
        return import_json(self.draft, self.items, reports, self.facts, self.left, self.counts, plan_path, is_written)


def _each_goal_with_its_actions(items: Sequence[Item]) -> Iterable[Item]:
    """All items as somebody reads them who compares them with the table; goals without an action come last."""
    goals = {item.id: item for item in items if item.section == "goals"}
    for item in items:
        if item.section == "actions":
            goal = item.fields.get("goal", Entry((), ())).value
            for id_ in goal if isinstance(goal, tuple) else ():
                if id_ in goals:
                    yield goals.pop(id_)
            yield item
    yield from goals.values()


def _row(item: Item, speaker: Speaker) -> Row:
    title = item.fields.get("title", Entry("", ()))
    return Row(item.id, str(title.value), tuple(details(item.fields, speaker.today, speaker.language)))


class ForPrograms(Protocol):
    """What an import has to say, as data."""

    def data(self, plan_path: str | None, *, is_written: bool) -> Mapping[str, object]: ...


class Imported(NamedTuple):
    """What comes of an import: its answer, the plan that it is about, None for one that would be made, what a person reads,
    and the files to write.
    """

    answer: ForPrograms
    path: str | None
    lines: tuple[Line, ...] = ()
    writes: tuple[FileWrite, ...] = ()
    is_written: bool = False
    told: str = ""
    code: int = 0
