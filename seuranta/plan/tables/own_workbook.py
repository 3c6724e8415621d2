"""The sheets and columns of our own workbook, by which it is written and known again."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.plan.tables.memory import Kind


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
        OwnColumn("reading", "Uusi lukema", "New reading"),
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
