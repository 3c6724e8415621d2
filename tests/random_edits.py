"""People's random edits of an exported workbook, with what each of them means: what has to come of it, or be told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from returning import DAY, DUE, KONEPAJA, OWNER, STATUS, STEP, TITLE, WHY, Book, Import, imported

from seuranta.plan.intake.values import is_same, of_action
from seuranta.plan.loading.load import load
from seuranta.plan.loading.model import Plan
from seuranta.plan.reading.source import Source

STATUSES = {
    "done": ("valmis", "Valmis", "OK", "done", "tehty"),
    "in_progress": ("käynnissä", "kesken", "Työn alla", "in progress"),
    "blocked": ("jumissa", "blocked"),
    "planned": ("suunniteltu", "ei aloitettu", "not started"),
}
HEDGES = ("valmis paitsi kuvat", "melkein valmis", "2/3", "valmis?", "ei valmis", "myöhässä", "pian")
PEOPLE = ("Jonna", "Olli", "Sari", "Pekka", "Raija")
REASONS = ("asiakas pyysi lisäaikaa", "lomat", "= ei ehditty", "osat: myöhässä")
TODAY = date(2026, 12, 1)


class Edited(NamedTuple):
    """A workbook with edits in it: what each edited item says now, by item and field, in canonical values."""

    book: Book
    said: dict[tuple[str, str], str]


def edited(random: Random, text: str = KONEPAJA, edits: int = 6) -> Edited:
    """Up to so many edits, each of another item, and then what people do to a sheet as a whole."""
    book = Book(text)
    said: dict[tuple[str, str], str] = {}
    items = list(plan_of(text).actions)
    for id_ in random.sample(items, random.randint(1, edits)):
        random.choice(_EDITS)(random, book, id_, said)
    random.choice(_WHOLE)(random, book)
    return Edited(book, said)


def plan_of(text: str) -> Plan:
    plan = load(Source("", text)).plan
    assert plan is not None
    return plan


# --- one item -----------------------------------------------------------------------------------------------------

Said = dict[tuple[str, str], str]


def _status(random: Random, book: Book, id_: str, said: Said) -> None:
    status = random.choice(tuple(STATUSES))
    book.put(id_, STATUS, random.choice(STATUSES[status]))
    said[id_, "status"] = status
    if status == "done" and random.random() < 0.6:
        day = TODAY - timedelta(days=random.randint(0, 40))
        book.put(id_, DAY, random.choice((day, f"{day.day}.{day.month}.{day.year}", day.isoformat())))
        said[id_, "done_on"] = day.isoformat()
    if status == "blocked":
        said[id_, "blocked_by"] = "osat puuttuvat"
        book.put(id_, WHY, "osat puuttuvat")


def _hedge(random: Random, book: Book, id_: str, said: Said) -> None:
    typed = random.choice(HEDGES)
    is_open = not _is_closed(book, id_)
    book.put(id_, STATUS, typed)
    said[id_, "hedge"] = ""
    if typed == "2/3" and is_open:
        said |= {(id_, "status"): "in_progress", (id_, "progress"): "2/3"}


def _due(random: Random, book: Book, id_: str, said: Said) -> None:
    day = TODAY + timedelta(days=random.randint(-60, 300))
    column = random.choice((DUE, DUE, DAY))
    book.put(id_, column, random.choice((day, f"{day.day}.{day.month}.{day.year}")))
    said[id_, "done_on" if column == DAY and _is_closed(book, id_) else "due"] = day.isoformat()
    if random.random() < 0.7:
        reason = random.choice(REASONS)
        book.put(id_, WHY, reason)
        if column == DAY and book.actions.cell(book.row(id_), STATUS).value == "peruttu":
            said[id_, "reason"] = reason


def _is_closed(book: Book, id_: str) -> bool:
    return book.actions.cell(book.row(id_), STATUS).value in ("valmis", "peruttu")


def _owner(random: Random, book: Book, id_: str, said: Said) -> None:
    owner = random.choice(PEOPLE)
    book.put(id_, OWNER, random.choice((owner, owner.upper(), f" {owner} ")))
    said[id_, "owner"] = owner


def _step(random: Random, book: Book, id_: str, said: Said) -> None:
    step = random.choice(("soitto Testiteräslle", "tarjous: uusi", "+ soitto", "# ei mitään"))
    book.put(id_, STEP, step)
    said[id_, "next_step"] = step


def _title(random: Random, book: Book, id_: str, said: Said) -> None:
    title = f"Uusi nimi {random.randint(1, 99)}"
    book.put(id_, TITLE, title)
    said[id_, "title"] = title


def _emptied(random: Random, book: Book, id_: str, said: Said) -> None:
    book.put(id_, random.choice((OWNER, DUE, STATUS, DAY, WHY, STEP)), None)
    said[id_, "emptied"] = ""


_EDITS: tuple[Callable[[Random, Book, str, Said], None], ...] = (
    _status, _status, _status, _hedge, _due, _due, _owner, _step, _title, _emptied,
)  # fmt: skip


# --- the sheet as a whole -----------------------------------------------------------------------------------------


def _nothing(_random: Random, _book: Book) -> None:
    """The sheet stays as it is."""


def _sorted(random: Random, book: Book) -> None:
    column = random.randint(1, 8)
    book.set_rows(sorted(book.rows(), key=lambda row: str(row[column - 1]), reverse=random.random() < 0.5))


def _shuffled(random: Random, book: Book) -> None:
    rows = book.rows()
    random.shuffle(rows)
    book.set_rows(rows)


def _above(random: Random, book: Book) -> None:
    book.actions.insert_rows(1, random.randint(1, 3))
    book.actions["A1"] = "Päivitetty maanantaina"


def _gaps(random: Random, book: Book) -> None:
    for _ in range(random.randint(1, 4)):
        book.actions.insert_rows(random.randint(2, book.actions.max_row))


def _new_rows(random: Random, book: Book) -> None:
    for number in range(random.randint(1, 3)):
        book.add(title=f"Lisätty {number}", owner="Sari", due="15.3.2027")


_WHOLE: tuple[Callable[[Random, Book], None], ...] = (_nothing, _nothing, _sorted, _shuffled, _above, _gaps, _new_rows)


# --- what has to hold ---------------------------------------------------------------------------------------------


def not_held(
    edits: Edited, text: str = KONEPAJA, saved: Callable[[bytes], bytes] = bytes, name: str = "t.xlsx"
) -> list[str]:
    """What does not hold: a fact that nobody typed, or one that is neither in the plan nor told, or a second import that
    changes something. `saved` is what a program makes of the file.
    """
    data = saved(edits.book.data)
    result = imported(data, text, name=name)
    if result.code:
        return [] if result.text == text else ["a stop that writes"]
    before, after = plan_of(text), plan_of(result.text)
    wrong = [*_wrong(before, after, edits.said), *_lost(after, edits.said, result)]
    again = imported(data, result.text, name=name)
    return [*wrong, *(["a second import changes the plan"] if again.text != result.text else [])]


def _wrong(before: Plan, after: Plan, said: Said) -> list[str]:
    """Values of the plan that are neither as they were nor as somebody typed."""
    wrong = []
    for id_, action in before.actions.items():
        old, new = of_action(action), of_action(after.actions[id_])
        for field in (old.keys() | new.keys()) - {"note", "status_on"}:
            now = new.get(field, "")
            is_typed = (id_, field) in said and is_same(field, now, said[id_, field])
            is_gone = not now and (id_, _GOES_WITH.get(field, "")) in said
            if now != old.get(field, "") and not (is_typed or is_gone):
                wrong.append(f"{id_} {field}: {old.get(field)!r} became {now!r}, said {said.get((id_, field))!r}")
    return wrong


_GOES_WITH = {"blocked_by": "status", "step_who": "next_step", "step_by": "next_step"}
"""What is gone where another field of the action is new."""


def _lost(after: Plan, said: Said, result: Import) -> list[str]:
    """What somebody typed that neither stands in the plan nor is told."""
    told_items = {report["message"].split(" ")[0] for report in result.data["reports"]}
    lost = []
    for (id_, field), value in said.items():
        now = of_action(after.actions[id_]).get(field, "")
        is_told = id_ in told_items or bool(
            result.told & {cell for cell in result.told if _is_in_row(cell, id_, result)}
        )
        if field not in ("hedge", "emptied") and not is_same(field, now, value) and not is_told:
            lost.append(f"{id_} {field}: {value!r} is lost, the plan has {now!r}")
    return lost


def _is_in_row(cell: str, id_: str, result: Import) -> bool:
    """Whether a cell stands in the row of an item."""
    row = next((item["cell"] for item in result.data["actions"] if item["id"] == id_), "")
    return cell.rpartition("!")[2].lstrip("ABCDEFGHIJ") == row.rpartition("!")[2].lstrip("ABCDEFGHIJ")
