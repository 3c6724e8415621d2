"""What tests of imports share: drafts as a table gives them, written short, and random ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from hypothesis import strategies as st

from seuranta.plan.tables.draft import Aside, Column, Draft, DraftAction, DraftGoal, Entry, Report, Table

COLUMNS = {
    "A": ("Nro", "id"),
    "B": ("Toimenpide", "title"),
    "C": ("Vastuu", "owner"),
    "D": ("Alku", "start"),
    "E": ("Määräaika", "due"),
    "F": ("Tila", "status"),
    "G": ("Valmistui", "done_on"),
    "H": ("Tavoite", "goal"),
    "I": ("Edellyttää", "depends_on"),
    "J": ("Huomautus", "note"),
    "K": ("Prioriteetti", None),
}
_LETTERS = {field: letter for letter, (_, field) in COLUMNS.items() if field}


def table(name: str = "työpaja.xlsx") -> Table:
    columns = tuple(Column(letter, heading, field) for letter, (heading, field) in COLUMNS.items())
    return Table(name, "xlsx", None, ("Toimenpiteet",), ("A1",), columns, "fi")


def entries(row: int, values: Mapping[str, Any]) -> dict[str, Entry]:
    return {name: Entry(value, (f"{_LETTERS.get(name, 'L')}{row}",)) for name, value in values.items()}


def action(row: int, id_: str | None = None, /, *asides: Aside, **values: Any) -> DraftAction:
    """An action in a row of the sheet; a tuple, a text or a day by the name of each field."""
    fields = entries(row, values if id_ is None else {"id": id_, **values})
    return DraftAction(id_ or str(row), f"B{row}", fields, asides)


def goal(row: int, id_: str, /, **values: Any) -> DraftGoal:
    return DraftGoal(id_, f"B{row}", entries(row, values))


def draft(actions: Iterable[DraftAction], goals: Iterable[DraftGoal] = (), reports: Iterable[Report] = ()) -> Draft:
    return Draft(table(), tuple(goals), tuple(actions), tuple(reports))


# --- random -------------------------------------------------------------------------------------------------------

TEXTS = st.one_of(
    st.sampled_from(("Hinnasto", "Sopimus: kolme tasoa", "- Käynti", "#1", "{avoin}", "null", "=1+1", "kyllä", "1.10")),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Zs")), min_size=1, max_size=20),
).filter(lambda text: bool(text.strip()))
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
STATUSES = st.sampled_from(("planned", "in_progress", "done", "blocked", "dropped"))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Drafts as the reading of a table promises them: every id is unique, and every id that is referred to is there."""
    count = draw(st.integers(1, 6))
    goals = tuple(goal(n + 1, f"T{n}", title=draw(TEXTS)) for n in range(1, draw(st.integers(0, 2)) + 1))
    fields: dict[str, st.SearchStrategy[Any]] = {
        "owner": st.sampled_from(("Pekka", "Sari", "Jonna")),
        "start": DAYS,
        "due": DAYS,
        "status": STATUSES,
        "done_on": DAYS,
        "note": TEXTS,
        "depends_on": st.lists(st.integers(1, count).map(str), min_size=1, max_size=2, unique=True).map(tuple),
    }
    if goals:
        fields["goal"] = st.sampled_from([goal.id for goal in goals]).map(lambda id_: (id_,))
    actions = []
    for n in range(1, count + 1):
        values = draw(st.fixed_dictionaries({"title": TEXTS}, optional=fields))
        if values.get("status") not in ("done", "dropped"):
            values.pop("done_on", None)
        asides = [Aside("Prioriteetti", draw(TEXTS), f"K{n + 10}")] if draw(st.booleans()) else []
        actions.append(action(n + 10, str(n), *asides, **values))
    return draft(actions, goals)
