"""A workbook that comes back, whatever became of it: no fact is wrong, and none is lost without a word."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO, StringIO
from random import Random
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font
from random_edits import edited, not_held
from returning import (
    DAY,
    DUE,
    KONEPAJA,
    MEMORY,
    NUMBER,
    OWNER,
    READING,
    READING_DAY,
    STATUS,
    STEP,
    TITLE,
    WHY,
    Book,
    asked,
    exported,
    imported,
)

from seuranta.commands import UserError
from seuranta.plan.loading.load import load
from seuranta.plan.loading.model import Action
from seuranta.plan.reading.source import Source

FACTS = {
    ("2", "status"): "done",
    ("2", "done_on"): "2026-11-30",
    ("8", "status"): "in_progress",
    ("9", "due"): "2027-02-26",
    ("12", "owner"): "Jonna",
    ("14", "next_step"): "soitto Testiteräslle",
}
"""What a person fills in, by item and field."""


def filled_in() -> Book:
    book = Book()
    book.put("2", STATUS, "valmis")
    book.put("2", DAY, date(2026, 11, 30))
    book.put("8", STATUS, "käynnissä")
    book.put("9", DUE, date(2027, 2, 26))
    book.put("9", WHY, "asiakas pyysi lisäaikaa")
    book.put("12", OWNER, "Jonna")
    book.put("14", STEP, "soitto Testiteräslle")
    return book


def action(text: str, id_: str) -> Action:
    plan = load(Source("", text)).plan
    assert plan is not None
    return plan.actions[id_]


# --- what people fill in ------------------------------------------------------------------------------------------


def test_a_workbook_as_it_was_exported_changes_nothing() -> None:
    for language in ("fi", "en"):
        result = imported(exported(KONEPAJA, language))
        assert (result.facts, result.data["reports"], result.text) == ({}, [], KONEPAJA)


def test_what_was_filled_in_becomes_facts_as_the_commands_record_them() -> None:
    result = imported(filled_in().data)

    assert result.facts == FACTS
    assert action(result.text, "2").status_day == date(2026, 11, 30)
    assert action(result.text, "8").blocked_by is None
    assert action(result.text, "9").moves[-1].reason == "asiakas pyysi lisäaikaa"
    assert action(result.text, "9").moves[-1].old == date(2027, 1, 15)


def test_days_are_read_as_people_say_them() -> None:
    book = Book()
    book.put("13", STATUS, "valmis")
    book.put("13", DAY, "pe")
    book.put("9", DAY, "vk 8")
    book.put("9", WHY, "lomat")

    assert imported(book.data).facts == {
        ("13", "status"): "done",
        ("13", "done_on"): "2026-11-27",
        ("9", "due"): "2027-02-26",
    }


def test_an_empty_cell_erases_nothing() -> None:
    book = Book()
    for column in (OWNER, DUE, STATUS, DAY, WHY, STEP):
        for row in range(2, book.actions.max_row + 1):
            book.actions.cell(row, column).value = None

    assert imported(book.data).text == KONEPAJA


@pytest.mark.parametrize("text", ["valmis paitsi kuvat", "melkein", "2/3 tehty", "ei valmis", "valmis?"])
def test_words_that_hedge_leave_an_action_open_and_are_told(text: str) -> None:
    book = Book()
    book.put("13", STATUS, text)

    result = imported(book.data)

    assert action(result.text, "13").status == "planned"
    assert any(cell.endswith(f"E{book.row('13')}") for cell in result.told)


def test_a_reading_needs_its_day() -> None:
    book = Book()
    book.goals.cell(2, READING).value = 2
    book.goals.cell(3, READING).value = "5,1"
    book.goals.cell(3, READING_DAY).value = date(2026, 11, 30)

    result = imported(book.data)

    assert result.facts == {("T2", "readings"): "2026-11-30 5,1"}
    assert "no-day" in result.names
    assert imported(book.data, result.text).facts == {}


def test_a_day_without_its_reading_is_told() -> None:
    book = Book()
    book.goals.cell(2, READING_DAY).value = date(2026, 11, 30)

    result = imported(book.data)

    assert result.facts == {}
    assert "no-reading" in result.names
    assert any(cell.startswith(book.goals.title) for cell in result.told)


def test_a_new_row_is_a_new_action_and_only_once() -> None:
    book = Book()
    book.add(title="Aivan uusi", owner="Sari", due="15.3.2027")

    first = imported(book.data)
    second = imported(book.data, first.text)

    assert action(first.text, "17").title == "Aivan uusi"
    assert second.text == first.text


def test_a_new_row_has_its_days_as_people_say_them() -> None:
    book = Book()
    book.add(title="Aivan uusi", owner="Sari", due="15.1.")
    book.add(title="Toinen uusi", owner="Sari", due="vk 50")

    result = imported(book.data)

    assert action(result.text, "17").due == date(2027, 1, 15)
    assert action(result.text, "18").due == date(2026, 12, 11)
    assert result.data["reports"] == []


def test_a_new_due_date_without_a_reason_waits_for_one() -> None:
    book = Book()
    book.put("9", DUE, date(2027, 2, 26))

    result = imported(book.data)

    assert (result.text, result.names) == (KONEPAJA, ["no-reason"])


def test_a_new_due_date_that_is_over_is_not_taken() -> None:
    book = Book()
    book.put("9", DUE, date(2026, 2, 26))
    book.put("9", WHY, "lomat")

    result = imported(book.data)

    assert (result.text, result.names) == (KONEPAJA, ["past-due"])


def test_what_is_closed_is_not_opened_unasked() -> None:
    book = Book()
    book.put("1", STATUS, "käynnissä")

    result = imported(book.data)

    assert (result.text, result.names) == (KONEPAJA, ["reopens"])


# --- several people -----------------------------------------------------------------------------------------------


@cache
def copies() -> list[bytes]:
    """Four people's copies of one workbook, each with facts of its own."""
    first, second, third, fourth = Book(), Book(), Book(), Book()
    first.put("2", STATUS, "valmis")
    first.put("2", DAY, date(2026, 11, 30))
    second.put("8", STATUS, "käynnissä")
    second.set_rows(sorted(second.rows(), key=lambda row: str(row[OWNER - 1])))
    third.put("12", OWNER, "Jonna")
    third.set_rows([row for row in third.rows() if row[OWNER - 1] in ("Olli", "Jonna")])
    fourth.put("14", STEP, "soitto Testiteräslle")
    return [first.data, second.data, third.data, fourth.data]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1), (0, 0, 1, 2, 1, 3, 0)])
def test_copies_of_several_people_come_in_any_order_and_twice(order: tuple[int, ...]) -> None:
    text = KONEPAJA
    for number in order:
        result = imported(copies()[number], text)
        assert result.data["conflicts"] == []
        text = result.text

    assert action(text, "2").status_day == date(2026, 11, 30)
    assert action(text, "8").status == "in_progress"
    owner = action(text, "12").typed_owner
    assert owner is not None
    assert owner.name == "Jonna"
    assert action(text, "14").next_step is not None


def test_where_the_plan_changed_meanwhile_three_values_are_shown_and_the_rest_is_taken() -> None:
    text = KONEPAJA.replace("    tila: jumissa 20.10.2026\n", "    tila: valmis 30.11.2026\n", 1)
    book = filled_in()

    result = imported(book.data, text)

    assert result.data["conflicts"] == [
        {
            "item": "8",
            "field": "status",
            "exported": "blocked",
            "theirs": "in_progress",
            "plan": "done",
            "cell": f"Toimenpiteet!E{book.row('8')}",
        }
    ]
    assert result.facts == {key: value for key, value in FACTS.items() if key[0] != "8"}


def test_a_workbook_of_another_plan_is_refused() -> None:
    with pytest.raises(UserError, match="workbook-of-other-plan"):
        imported(Book().data, KONEPAJA.replace("tunnus: konepaja", "tunnus: toinen"))


# --- damage -------------------------------------------------------------------------------------------------------

Damage = Callable[[Book], bytes]


def _changed(change: Callable[[Book], None]) -> Damage:
    def damaged(book: Book) -> bytes:
        change(book)
        return book.data

    return damaged


def _sorted_by(column: int) -> Damage:
    return _changed(lambda book: book.set_rows(sorted(book.rows(), key=lambda row: str(row[column - 1]))))


def _sorted_but(*kept: int, by: int) -> Callable[[Book], None]:
    """Sorted as a whole, but for columns that stay where they are."""

    def change(book: Book) -> None:
        rows = book.rows()
        order = sorted(rows, key=lambda row: str(row[by - 1]))
        for at, row in enumerate(order, 2):
            for column, value in enumerate(row, 1):
                if column not in kept:
                    book.actions.cell(at, column).value = value

    return change


def _sorted_alone(*columns: int) -> Callable[[Book], None]:
    def change(book: Book) -> None:
        rows = book.rows()
        for column in columns:
            values = sorted((row[column - 1] for row in rows), key=lambda value: (value is None, str(value)))
            for at, value in enumerate(values, 2):
                book.actions.cell(at, column).value = value

    return change


def _title_above(book: Book) -> None:
    book.actions.insert_rows(1, 3)
    book.actions["A1"] = "Seurantataulukko 1.12.2026"


def _rows_between(book: Book) -> None:
    for row in (12, 7, 4):
        book.actions.insert_rows(row)


def _rows_deleted(book: Book) -> None:
    for id_ in ("1", "3", "16"):
        book.actions.delete_rows(book.row(id_))


def _renamed(book: Book) -> None:
    book.actions.title = "Raijan lista"


def _columns_moved(book: Book) -> None:
    rows = [[cell.value for cell in row] for row in book.actions.iter_rows()]
    order = (TITLE, NUMBER, STATUS, DAY, MEMORY, OWNER, WHY, DUE, STEP)
    for at, row in enumerate(rows, 1):
        for column, source in enumerate(order, 1):
            book.actions.cell(at, column).value = row[source - 1]


def _column_inserted(book: Book) -> None:
    book.actions.insert_cols(3)
    book.actions["C1"] = "Oma merkintä"


def _numbers_as_text(book: Book) -> None:
    for row in range(2, book.actions.max_row + 1):
        book.actions.cell(row, NUMBER).value = str(book.actions.cell(row, NUMBER).value)


def _numbers_with_decimals(book: Book) -> None:
    for row in range(2, book.actions.max_row + 1):
        book.actions.cell(row, NUMBER).value = float(book.actions.cell(row, NUMBER).value)


def _number_column_deleted(book: Book) -> None:
    book.actions.delete_cols(NUMBER)


def _other_sheets_deleted(book: Book) -> None:
    for sheet in book.book.worksheets[1:]:
        del book.book[sheet.title]


def _copied_to_a_new_book(book: Book) -> bytes:
    new: Any = openpyxl.Workbook()
    for row in book.actions.iter_rows(values_only=True):
        new.active.append(row)
    file = BytesIO()
    new.save(file)
    return file.getvalue()


def _as_csv(delimiter: str, day_format: str, encoding: str) -> Damage:
    def saved(book: Book) -> bytes:
        file = StringIO()
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
        for row in book.actions.iter_rows(values_only=True):
            writer.writerow([_as_text(value, day_format) for value in row])
        return file.getvalue().encode(encoding)

    return saved


def _as_text(value: Any, day_format: str) -> str:
    if value is None:
        return ""
    if hasattr(value, "strftime"):
        return str(value.strftime(day_format)).replace("/0", "/")
    return str(value)


WHOLE: dict[str, Damage] = {
    "none": _changed(lambda _book: None),
    "sorted by owner": _sorted_by(OWNER),
    "sorted by status": _sorted_by(STATUS),
    "sorted without the hidden column": _changed(_sorted_but(MEMORY, by=OWNER)),
    "a title above": _changed(_title_above),
    "rows between": _changed(_rows_between),
    "rows deleted": _changed(_rows_deleted),
    "the sheet renamed": _changed(_renamed),
    "columns moved": _changed(_columns_moved),
    "a column inserted": _changed(_column_inserted),
    "numbers as text": _changed(_numbers_as_text),
    "numbers with decimals": _changed(_numbers_with_decimals),
    "the column of numbers deleted": _changed(_number_column_deleted),
    "other sheets deleted": _changed(_other_sheets_deleted),
    "copied to a new book": _copied_to_a_new_book,
    "a Finnish CSV": _as_csv(";", "%d.%m.%Y", "cp1252"),
    "a CSV with commas": _as_csv(",", "%d.%m.%Y", "utf-8"),
    "an English CSV": _as_csv(",", "%m/%d/%Y", "utf-8"),
    "a CSV with ISO days": _as_csv(";", "%Y-%m-%d", "utf-8-sig"),
}
"""What may become of a workbook without a fact being lost."""


@pytest.mark.parametrize("name", WHOLE)
def test_every_fact_comes_out_of_a_workbook_that_was(name: str) -> None:
    suffix = ".csv" if "CSV" in name else ".xlsx"

    result = imported(WHOLE[name](filled_in()), name=f"t{suffix}")

    assert result.facts == FACTS
    assert result.data["conflicts"] == []


def _row_copied(book: Book) -> None:
    book.actions.append([cell.value for cell in book.actions[book.row("2")]])


def _memory_deleted(book: Book) -> None:
    book.actions.delete_cols(MEMORY)


def _visible_pasted(book: Book) -> None:
    book.actions.delete_cols(MEMORY)
    book.actions.title = "Taul1"
    _other_sheets_deleted(book)


def _status_emptied(book: Book) -> None:
    for row in range(2, book.actions.max_row + 1):
        book.actions.cell(row, STATUS).value = None


def _memory_torn(book: Book) -> None:
    for row in range(2, book.actions.max_row + 1, 2):
        cell = book.actions.cell(row, MEMORY)
        cell.value = str(cell.value)[:20]


def _filled_down(book: Book) -> None:
    for row in range(9, 16):
        book.actions.cell(row, STATUS).value = "valmis"


TORN: dict[str, Callable[[Book], None]] = {
    "a row copied": _row_copied,
    "the hidden column deleted": _memory_deleted,
    "visible cells pasted elsewhere": _visible_pasted,
    "the statuses emptied": _status_emptied,
    "hidden cells torn": _memory_torn,
    "the statuses sorted alone": _sorted_alone(STATUS),
    "the due dates sorted alone": _sorted_alone(DUE),
    "the owners sorted alone": _sorted_alone(OWNER),
    "the titles sorted alone": _sorted_alone(TITLE),
    "the numbers sorted alone": _sorted_alone(NUMBER),
    "two columns sorted alone": _sorted_alone(STATUS, DAY),
    "sorted but for the titles": _sorted_but(TITLE, by=STATUS),
    "sorted but for numbers and titles": _sorted_but(NUMBER, TITLE, MEMORY, by=STATUS),
    "a status filled down": _filled_down,
}
"""What may cost facts, but never make wrong ones."""


@pytest.mark.parametrize("name", TORN)
def test_no_fact_is_wrong_and_none_is_lost_without_a_word(name: str) -> None:
    book = filled_in()
    TORN[name](book)

    result = imported(book.data)

    assert result.facts.items() <= FACTS.items()
    if result.code == 0:
        left_rows = {cell_row(cell) for cell in result.told}
        lost = {item for item, field in FACTS.keys() - result.facts.keys()}
        assert all(str(book.row(item)) in left_rows or name == "the statuses emptied" for item in lost)
    else:
        assert result.text == KONEPAJA
        assert {"sorted-alone", "filled-down"} & set(result.names)


def cell_row(cell: str) -> str:
    match = re.search(r"(\d+)$", cell)
    return match[1] if match else ""


@pytest.mark.parametrize("name", ["the statuses sorted alone", "a status filled down"])
def test_a_brake_is_let_go_by_force_alone(name: str) -> None:
    book = filled_in()
    TORN[name](book)

    assert imported(book.data, force=True).facts
    assert imported(book.data).code == 1


# --- somebody is there to answer ----------------------------------------------------------------------------------


def test_a_person_gives_what_the_table_does_not_say() -> None:
    book = Book()
    book.put("13", STATUS, "valmis")
    book.put("9", DUE, date(2027, 2, 26))
    book.put("10", DUE, date(2026, 1, 29))
    book.put("10", WHY, "lomat")
    book.put("1", STATUS, "käynnissä")
    book.goals.cell(2, READING).value = 2

    answer, prompts = asked(book.data, ["e", "", "27.11.", "eilen", "asiakas pyysi", "k"])

    assert len(prompts) == 6, prompts
    assert answer.text is not None
    assert action(answer.text, "13").status_day == date(2026, 11, 27)
    assert action(answer.text, "9").moves[-1].reason == "asiakas pyysi"
    assert action(answer.text, "10").due == date(2027, 1, 29)
    assert action(answer.text, "1").status == "done"


def test_a_no_writes_nothing() -> None:
    answer, _ = asked(filled_in().data, ["e"])

    assert answer.text is None
    assert "Mitään ei kirjoitettu." in answer.said


def test_the_order_of_day_and_month_is_that_in_which_days_are_as_exported() -> None:
    text = """\
tunnus: a
otsikko: A
kieli: fi
toimenpiteet:
  1: {otsikko: Hinnasto, määräaika: 4.12.2026}
  2: {otsikko: Sopimus, määräaika: 8.1.2027}
  3: {otsikko: Koulutus, määräaika: 5.2.2027}
"""
    book = Book(text)
    book.put("3", DUE, date(2027, 3, 5))
    book.put("3", WHY, "lomat")

    for day_format in ("%m/%d/%Y", "%d/%m/%Y"):
        result = imported(_as_csv(",", day_format, "utf-8")(book), text, name="t.csv")
        assert result.facts == {("3", "due"): "2027-03-05"}


# --- random edits -------------------------------------------------------------------------------------------------


def test_no_random_edit_makes_a_wrong_fact_or_is_lost_without_a_word(*, is_long: bool) -> None:
    """Two hundred of them with --long."""
    random = Random()
    for _ in range(200 if is_long else 6):
        seed = random.randrange(10**9)
        assert (seed, not_held(edited(Random(seed)))) == (seed, [])


@pytest.mark.parametrize("seed", [6, 27, 58, 71])
def test_a_reason_for_a_move_is_no_obstacle_and_what_stands_in_a_status_goes_with_it(seed: int) -> None:
    assert not_held(edited(Random(seed))) == []


def test_of_two_rows_of_one_action_a_person_says_which_counts() -> None:
    book = filled_in()
    _row_copied(book)
    row = book.actions.max_row
    book.actions.cell(row, STATUS).value = "jumissa"

    answer, prompts = asked(book.data, [str(book.row("2")), "k"])

    assert f"{book.row('2')}, {row}" in prompts[0]
    assert answer.text is not None
    assert action(answer.text, "2").status == "done"


def test_comments_and_strokes_are_told_and_texts_kept() -> None:
    book = Book()
    cell = book.actions.cell(book.row("13"), STATUS)
    cell.comment = Comment("odottaa Testiteräsn vastausta", "Raija")
    book.actions.cell(book.row("14"), TITLE).font = Font(strike=True)

    result = imported(book.data)

    assert "Kommentti taulukossa: odottaa Testiteräsn vastausta" in (action(result.text, "13").note or "")
    assert {"comment", "struck-through"} <= set(result.names)
    assert imported(book.data, result.text).text == result.text


def test_a_day_that_was_meant_and_that_the_plan_has_moves_nothing() -> None:
    book = Book()
    book.put("9", DUE, date(2026, 1, 15))
    book.put("9", WHY, "lomat")

    answer, prompts = asked(book.data, ["", "k"])

    assert "15.1." in prompts[0]
    assert answer.text is None or not action(answer.text, "9").moves


@pytest.mark.parametrize(
    ("typed", "taker", "day"),
    [
        ("soitto toimittajalle (Raija, 4.12.2026)", "Raija", date(2026, 12, 4)),
        ("soitto toimittajalle (Mikko, 2.12.2026)", "Mikko", date(2026, 12, 2)),
        ("soitto toimittajalle", "Raija", date(2026, 12, 2)),
        ("uusi soitto (Pekka, 9.12.2026)", "Pekka", date(2026, 12, 9)),
    ],
)
def test_who_takes_a_step_and_by_when_may_be_changed_behind_it(typed: str, taker: str, day: date) -> None:
    book = Book()
    book.put("8", STEP, typed)

    plan = load(Source("", imported(book.data).text)).plan

    assert plan is not None
    step = plan.actions["8"].next_step
    assert step is not None
    assert step.who is not None
    assert (step.what, step.who.name, step.by) == (typed.partition(" (")[0], taker, day)


def test_a_step_of_somebody_unknown_is_told() -> None:
    book = Book()
    book.put("8", STEP, "soitto toimittajalle (Matti, 4.12.2026)")

    result = imported(book.data)

    assert (result.facts, result.names) == ({}, ["refused"])


@pytest.mark.parametrize(("id_", "due"), [("2", None), ("16", date(2027, 2, 13))], ids=["alone", "first-due"])
def test_why_without_a_change_that_it_explains_is_kept_in_the_note_once(id_: str, due: date | None) -> None:
    book = Book()
    book.put(id_, WHY, "Terästä ei saa")
    if due is not None:
        book.put(id_, DUE, due)

    first = imported(book.data)
    again = imported(book.data, first.text)

    assert first.facts[id_, "note"] == "Terästä ei saa"
    assert again.text == first.text
    assert not again.facts
