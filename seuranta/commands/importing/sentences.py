"""What is said of the cells of a table: as notes of a screen, and as reports of programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.output.screen.import_view import Note
from seuranta.output.words import import_texts as texts
from seuranta.output.words.import_sentences import field_name, plain, value
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say
from seuranta.output.words.table_texts import report_sentence
from seuranta.plan.intake.brakes import Brake
from seuranta.plan.intake.differences import OF_STATUS
from seuranta.plan.intake.matching import Match
from seuranta.plan.intake.merging import Refused
from seuranta.plan.intake.new_plan import LeftOut
from seuranta.plan.intake.settled import Left
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.draft import Report
from seuranta.plan.tables.draft import Value as DraftValue
from seuranta.plan.tables.reports import REPORTS
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.fields import KIND_OF_SECTION


class Told(NamedTuple):
    """Something that is said of cells: the name of it, for programs, too; `proposal` is what was probably meant."""

    name: str
    cells: tuple[str, ...]
    text: str
    said: str
    proposal: DraftValue | None = None
    kept: str | None = None

    @property
    def is_unclear(self) -> bool:
        """Whether cells were not understood; else they were, or hold nothing for a plan, which is good to know."""
        kind = REPORTS.get(self.name)
        return kind is None or kind.is_unclear


class Speaker(NamedTuple):
    """Says things of a table in a language on a day; `again` is what reaches the plan in a command."""

    language: str
    today: date
    again: str = ""

    def notes(self, every: Iterable[Told]) -> tuple[Note, ...]:
        return tuple(Note(told.cells, told.text, told.said) for told in every)

    # --- what the table holds ------------------------------------------------------------------------------------

    def reports(self, reports: Iterable[Report]) -> Iterator[Told]:
        for report in reports:
            said = report_sentence(report, self.language)
            yield Told(report.name, report.cells, report.text, said, report.proposal, report.kept)

    def left_out(self, left_out: Iterable[LeftOut]) -> Iterator[Told]:
        """What a new plan could not take, as its check would say it."""
        for left in left_out:
            text = plain(left.entry.value, self.today, self.language)
            said = say(texts.IN_NOTE, self.language, said=self._of_check(left.why))
            yield Told(left.why.name, left.entry.cells, text, said, kept="note")

    def _of_check(self, problem: Diagnostic) -> str:
        return MESSAGES[problem.name].sentence(self.language, problem.args)

    # --- what is not taken ---------------------------------------------------------------------------------------

    def left(self, left: Iterable[Left], plan: Plan, refused: Mapping[Refused, Diagnostic]) -> Iterator[Told]:
        for place in left:
            kind = KIND_OF_SECTION[place.section]
            if place.name == "refused":
                problem = refused.get((place.item, place.field)) or refused[place.item, ""]
                said = self._of_check(problem)
            else:
                said = say(
                    texts.WITH_STATUS if _goes_with_status(place) else texts.LEFT_BECAUSE[place.name],
                    self.language,
                    exported=self._value(place.field, place.exported or ""),
                    theirs=self._value(place.field, place.theirs),
                    plan=self._value(place.field, place.plan),
                    again=self.again,
                )
            about = field_name(kind, place.field, self.language) if place.field else ""
            said = say(texts.OF_ITEM, self.language, item=_named(place, plan), field=about, said=said)
            yield Told(place.name, place.cells, "", said)

    def _value(self, field: str, text: str) -> str:
        return value(field, text, self.today, self.language)

    def unclear(self, matches: Iterable[Match], plan: Plan) -> Iterator[Told]:
        """Rows of which it is not clear which item they are."""
        for match in matches:
            assert match.doubt is not None, "only rows in doubt are unclear"
            items = getattr(plan, match.section)
            first = items.get(match.candidates[0]) if match.candidates else None
            said = say(
                texts.LEFT_BECAUSE[match.doubt],
                self.language,
                item=match.candidates[0],
                plan=(first.title or "") if first is not None else "",
                items=", ".join(match.candidates),
                n=len(match.candidates),
                again=self.again,
            )
            title = match.row.fields.get("title")
            yield Told(match.doubt, (match.row.cell,), str(title.value) if title is not None else "", said)

    def brakes(self, brakes: Iterable[Brake]) -> Iterator[Told]:
        for brake in brakes:
            said = say(
                texts.BRAKES[brake.name],
                self.language,
                field=field_name("action", brake.field, self.language),
                n=len(brake.cells),
                cells=f"{brake.cells[0]}–{brake.cells[-1]}",
            )
            yield Told(brake.name, brake.cells, "", said)


def _goes_with_status(place: Left) -> bool:
    """Whether a value is in conflict only because its status is."""
    return place.name == "conflict" and place.field in OF_STATUS and (place.exported or "") == place.plan


def _named(place: Left, plan: Plan) -> str:
    item = getattr(plan, place.section).get(place.item)
    return f"{place.item} {item.title}" if item is not None and item.title else place.item
