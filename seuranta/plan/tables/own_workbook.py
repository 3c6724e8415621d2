"""The sheets and columns of our own workbook, by which it is written and known again, and what an exported row shows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from seuranta.plan.tables.memory import Kind, Memory, cell_text, step_text
from seuranta.plan.words import vocabulary


class OwnColumn(NamedTuple):
    """A column: the field that its cells hold, and its heading in both languages.

    `is_filled_in`: people write into it; the others only show what the plan says.
    """

    field: str
    fi: str
    en: str
    is_filled_in: bool = True

    def heading(self, language: str) -> str:
        return self.fi if language == "fi" else self.en


MEMORY = OwnColumn("memory", "Vietynä (älä muuta)", "As exported (do not change)", is_filled_in=False)
"""The hidden last column of each sheet."""

OWN_COLUMNS: dict[Kind, tuple[OwnColumn, ...]] = {
    "action": (
        OwnColumn("id", "Nro", "No.", is_filled_in=False),
        OwnColumn("title", "Toimenpide", "Action"),
        OwnColumn("owner", "Vastuu", "Owner"),
        OwnColumn("due", "Määräaika", "Due"),
        OwnColumn("status", "Tila", "Status"),
        OwnColumn("day", "Päivä (valmistui tai uusi)", "Day (done, or new due date)"),
        OwnColumn("why", "Miksi / mikä estää", "Why / what is in the way"),
        OwnColumn("next_step", "Seuraava askel", "Next step"),
        MEMORY,
    ),
    "goal": (
        OwnColumn("id", "Nro", "No.", is_filled_in=False),
        OwnColumn("title", "Tavoite", "Goal", is_filled_in=False),
        OwnColumn("target", "Tavoitetaso", "Target", is_filled_in=False),
        OwnColumn("by", "Mennessä", "By", is_filled_in=False),
        OwnColumn("now", "Nyt", "Now", is_filled_in=False),
        OwnColumn("reading", "Uusi toteuma", "New reading"),
        OwnColumn("reading_day", "Lukeman päivä", "Day of reading"),
        MEMORY,
    ),
}
"""By the kind of item the columns of its sheet, in their order."""


class OwnSheet(NamedTuple):
    fi: str
    en: str

    def name(self, language: str) -> str:
        return self.fi if language == "fi" else self.en


OWN_SHEETS: dict[Kind, OwnSheet] = {
    "action": OwnSheet("Toimenpiteet", "Actions"),
    "goal": OwnSheet("Tavoitteet", "Goals"),
}
HELP_SHEET = OwnSheet("Ohje", "Help")
HELP_TITLE = OwnSheet("Näin täytät taulukon", "How to fill in this table")
"""What stands first on the page of help, whatever its sheet is called by now."""


Shown = str | int | date
"""What a cell shows: a text, an id that is a number, or a day; nothing is the empty text."""


def shown(memory: Memory, language: str) -> Mapping[str, Shown]:
    """What the cells of a row show of what it remembers, by the names of their columns."""
    if memory.kind == "goal":
        return {"id": shown_id(memory.id), "title": memory.value("title")}
    return {
        "id": shown_id(memory.id),
        "title": memory.value("title"),
        "owner": memory.value("owner"),
        "due": vocabulary.value_name("due", "ongoing", language)
        if memory.value("ongoing")
        else _day(memory.value("due")),
        "status": vocabulary.value_name("status", memory.value("status"), language),
        "day": _day(memory.value("day")),
        "why": memory.value("why"),
        "next_step": step_text(memory, language),
    }


_TEXTS = {"owner": "owner", "why": "why", "target": "shown_target"}
"""The columns of texts that would be read as something, and under which name a row remembers what they showed."""


def is_as_exported(field: str, text: str, memory: Memory | None) -> bool:
    """Whether a cell still shows the text that was exported: then it says nothing, whatever one could read in it."""
    if memory is None or not text:
        return False
    if field == "next_step":
        return cell_text(text) in (step_text(memory, "fi"), step_text(memory, "en"))
    return field in _TEXTS and cell_text(text) == cell_text(memory.value(_TEXTS[field]))


_LONGEST_NUMBER = 15
"""Digits that a spreadsheet keeps."""


def shown_id(id_: str) -> Shown:
    """An id as a number where that is all it is, so that a spreadsheet sorts 10 behind 9."""
    is_number = id_.isascii() and id_.isdecimal() and len(id_) <= _LONGEST_NUMBER and str(int(id_)) == id_
    return int(id_) if is_number else id_


def _day(iso: str) -> Shown:
    return date.fromisoformat(iso) if iso else ""
