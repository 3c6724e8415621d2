"""Tables of any shape, and what has to hold of each: whatever stands visibly in it ends up in the draft or in a report."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

import openpyxl
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet
from table_cases import TODAY, outcome, places

from seuranta.output.words.import_sentences import field_name
from seuranta.output.words.table_texts import refusal_sentence, report_sentence
from seuranta.plan.tables.column_words import words
from seuranta.plan.tables.draft import Draft, Exported, Refusal, Settings
from seuranta.plan.tables.grid import address, column_number, text_cell
from seuranta.plan.tables.memory import remembered
from seuranta.plan.tables.reading import read_table
from seuranta.plan.tables.tools import EXPORTS

_HEADINGS = tuple(sorted(words()))
_TITLES = ("toimenpide", "action", "åtgärd", "maßnahme", "task", "mitä", "tavoite")
_USUAL = (
    "vastuu",
    "määräaika",
    "tila",
    "owner",
    "due",
    "status",
    "goal",
    "nro",
    "aikataulu",
    "valmis",
    "edistyminen",
    "odottaa",
)
_CELLS = (
    *("1", "2", "3", "1.1", "#4", "T1", "T1 Sopimukset", "Tavoite 2: Laatu", "T1, T2", "Sopimukset", "Laatu"),
    *("Pekka", "Pekka/Jonna", "?", "tiimi", "Virtanen, Pekka", "-", "–", "n/a", "Ann & Ben", "kaikki"),
    *("18.12.2026", "12/1/2026", "27/11/2026", "11/27/2026", "syksy", "vk 49", "vk 49/2026", "1.–18.12.2026", "13.11.", "46374"),
    *("2026-11-20T22:30:00.000Z", "31.6.2027", "joulukuu", "20.11.26", "ongoing", "1.12.2027 mennessä", "9999-12-31", "0.0.0"),
    *("valmis", "valmis 2.10.2026", "kesken", "Valmis paitsi kuvat", "65 %", "7/11", "x", "✓", "myöhässä", "peruttu", "0,35", "100 %"),
    *("jumissa: osat", "Done", "Klar", "Erledigt", "Yhteensä", "=1+1", "'=1+1", "#x", "a: b", '"', 'a "b" c', "rivi\nkaksi", "a|b", "a;b,c\td"),
    *('{"v":1,"plan":"p","kind":"action","id":"1","title":"A"}', '{"v":1,"plan":"p', "\u202eabc", "\u200b", "https://example.com", "x" * 300),
    *("2", "1;2", "2FS+3 days", "12,5 %", "vähintään 6", "3.125", "1 000 €", "\\", "{x}", "[a]", "~", "null", "on", "é", "ä"),
)  # fmt: skip


class Made(NamedTuple):
    """A table as bytes, the settings it is read with, and the addresses of its filled visible cells."""

    name: str
    data: bytes
    settings: Settings
    filled: frozenset[str]


def made_table(random: Random) -> Made:
    settings = Settings(
        today=TODAY,
        language=random.choice(("fi", "en")),
        dates=random.choice((None, None, "dmy", "mdy")),
        fill_down=random.choice((None, True, False)),
        columns={random.choice("ABCD"): random.choice(("vastuu", "title", "määräaika", ""))}
        if random.random() < 0.1
        else {},
    )
    if random.random() < 0.5:
        return _separated(random, settings)
    return _workbook(random, settings)


def _records(random: Random) -> list[list[str]]:
    """Rows of text: lines above, headings, and below them cells of any field in any column."""
    width = random.randint(1, 9)
    records = [[random.choice(_CELLS)] for _ in range(random.choice((0, 0, 0, 1, 2)))]
    headings = _headings(random, width)
    records.append(headings)
    for _ in range(random.randint(0, 9)):
        records.append([random.choice(_CELLS) if random.random() < 0.6 else "" for _ in headings])
        if random.random() < 0.05:
            records.append(list(headings))
        if random.random() < 0.05:
            records.append(_headings(random, width))
    widest = max(map(len, records))
    return [[*record, *[""] * (widest - len(record))] for record in records]


def _headings(random: Random, width: int) -> list[str]:
    if random.random() < 0.2:
        export = random.choice(EXPORTS)
        return list(dict.fromkeys((*export.known_by, *export.columns)))
    known = [random.choice(_HEADINGS) if random.random() < 0.5 else random.choice(_USUAL) for _ in range(width - 1)]
    headings = [random.choice(_TITLES), *known]
    random.shuffle(headings)
    return [heading if random.random() < 0.95 else random.choice(_CELLS) for heading in headings]


def _separated(random: Random, settings: Settings) -> Made:
    records = _records(random)
    delimiter = random.choice(";,\t")
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=random.choice(("\n", "\r\n"))).writerows(records)
    filled = {address(row, column) for row, column, typed in _numbered(records) if _is_filled(typed)}
    return Made("table.csv", text.getvalue().encode("utf-8-sig"), settings, frozenset(filled))


def _numbered(records: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, str]]:
    for row, record in enumerate(records, 1):
        for column, typed in enumerate(record, 1):
            yield row, column, typed


def _is_filled(typed: str) -> bool:
    """Whether a person sees something there that is no memory of our own workbook."""
    return text_cell(1, 1, typed) is not None and remembered(typed) is None


def _workbook(random: Random, settings: Settings) -> Made:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    count = random.choice((1, 1, 2, 3))
    filled: set[str] = set()
    for number in range(count):
        sheet = book.create_sheet(random.choice(("Plan", "Laatu", "Ohje", "Taul")) + str(number))
        cells = _fill(random, sheet)
        hidden = _hidden(random, sheet)
        prefix = f"{sheet.title}!" if count > 1 else ""
        filled |= {prefix + address(row, column) for row, column in cells if column not in hidden}
    data = io.BytesIO()
    book.save(data)
    return Made("table.xlsx", data.getvalue(), settings, frozenset(filled))


def _fill(random: Random, sheet: Worksheet) -> set[tuple[int, int]]:
    """The cells of a sheet that hold something when all is done."""
    cells: set[tuple[int, int]] = set()
    for row, column, typed in _numbered(_records(random)):
        value: Any = ILLEGAL_CHARACTERS_RE.sub("", typed)
        if not value:
            continue
        cell: Any = sheet.cell(row, column)
        cell.value, cell.data_type = value, "s"
        if row > 3 and random.random() < 0.3:
            _type(random, cell)
        if random.random() < 0.03:
            cell.font = Font(bold=random.random() < 0.5, strike=random.random() < 0.5)
        if random.random() < 0.03:
            cell.comment = Comment("huom", "")
        if _is_filled(str(cell.value)):
            cells.add((row, column))
    return cells - _merge(random, sheet)


def _type(random: Random, cell: Any) -> None:
    """A value that is no text."""
    day = datetime(2026, 1, 1) + timedelta(days=random.randint(-400, 700))  # noqa: DTZ001 - as a cell has it
    value, form = random.choice(
        (
            *((day, "d.m.yyyy"), (day, "mmm yy"), (day, "yyyy"), (0.35, "0 %"), (46374, "General"), (1, "General")),
            *(
                (3.5, '0.0 "t€"'),
                (7, '"vko" 0'),
                (True, "General"),
                (False, "General"),
                ("#N/A", "General"),
                ("=A1", "General"),
            ),
        )
    )
    cell.value = value
    cell.number_format = form
    if value == "#N/A":
        cell.data_type = "e"


def _merge(random: Random, sheet: Worksheet) -> set[tuple[int, int]]:
    """The places that are no cells of their own any more."""
    covered: set[tuple[int, int]] = set()
    taken: set[tuple[int, int]] = set()
    for _ in range(random.choice((0, 0, 1, 2))):
        top, left = random.randint(1, 8), random.randint(1, 5)
        bottom, right = top + random.randint(0, 3), left + random.choice((0, 0, 0, 1, 3))
        area = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        if len(area) > 1 and taken.isdisjoint(area):
            taken |= area
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
            covered |= area - {(top, left)}
    return covered


def _hidden(random: Random, sheet: Worksheet) -> set[int]:
    if random.random() < 0.9:
        return set()
    column = random.randint(1, 4)
    sheet.column_dimensions[" ABCD"[column]].hidden = True
    return {column}


def damaged(random: Random, data: bytes) -> bytes:
    """A file with some of its bytes changed, gone or cut off; of a workbook those of one of its parts."""
    if not data.startswith(b"PK") or random.random() < 0.3:
        return _with_damage(random, data)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(packed, "w") as broken:
        chosen = random.choice(whole.namelist())
        for name in whole.namelist():
            part = whole.read(name)
            broken.writestr(name, _with_damage(random, part) if name == chosen else part)
    return packed.getvalue()


def _with_damage(random: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(random.randint(1, 6)):
        place = random.randrange(len(changed) + 1)
        how = random.randrange(3)
        if how == 0:
            changed[place : place + 1] = bytes([random.randrange(256)])
        elif how == 1:
            del changed[place : place + random.randint(1, 40)]
        else:
            changed[place:place] = changed[: random.randint(1, 40)]
    return bytes(changed[: random.randint(1, len(changed) + 1)] if random.random() < 0.2 else changed)


# --- what has to hold -----------------------------------------------------------------------------------------------


def not_held(table: Made) -> list[str]:
    """What does not hold of a table."""
    draft = read_table(table.name, table.data, table.settings)
    if isinstance(draft, Refusal):
        return [] if all(refusal_sentence(draft, language) for language in ("fi", "en")) else [f"no words for {draft}"]
    assert not isinstance(draft, Exported)
    return [*_lost(table, draft), *_wrong_ids(draft), *_without_words(draft)]


def _lost(table: Made, draft: Draft) -> Iterator[str]:
    became = outcome(draft)
    headings = set(_headings_of(draft))
    memories = {column.at for column in draft.table.columns if column.field == "memory"}
    for cell in sorted(table.filled - became.keys()):
        column = _column_of(cell)
        if not {cell, _row_of(cell), _column_of(cell)} & headings and column not in memories:
            yield f"{cell} is lost"


def _headings_of(draft: Draft) -> Iterator[str]:
    """Rows (or columns of a table that was turned) in which headings stand: `5`, `Plan!5`, `Plan!A`."""
    is_turned = any(report.name == "read-turned" for report in draft.reports)
    for cell in draft.table.headings:
        yield _row_of(cell)
        if is_turned:
            yield _column_of(cell)


def _row_of(cell: str) -> str:
    prefix, mark, place = cell.rpartition("!")
    return prefix + mark + place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _column_of(cell: str) -> str:
    return cell.rstrip("0123456789")


def _wrong_ids(draft: Draft) -> Iterator[str]:
    actions = [action.id for action in draft.actions]
    goals = [goal.id for goal in draft.goals]
    for ids in (actions, goals):
        if len(set(ids)) < len(ids):
            yield f"an id stands twice: {ids}"
    for action in draft.actions:
        for name, known in (("goal", goals), ("depends_on", actions)):
            entry = action.fields.get(name)
            if entry is not None and not set(entry.value).issubset(known):  # type: ignore[arg-type]
                yield f"{name} of {action.id} is none of the draft: {entry.value}"
        if any(
            isinstance(entry.value, date) and not 2000 <= entry.value.year < 2100 for entry in action.fields.values()
        ):
            yield f"a day of {action.id} is none of ours"


def _without_words(draft: Draft) -> Iterator[str]:
    for column in filter(lambda column: column.field, draft.table.columns):
        if not all(field_name("goal" if column.of_goal else "action", str(column.field), of) for of in ("fi", "en")):
            yield f"no name for {column}"
    for report in draft.reports:
        if not all(report_sentence(report, language) for language in ("fi", "en")):
            yield f"no words for {report}"
        if [
            cell
            for place in report.cells
            for cell in places(place)
            if column_number(_column_of(cell.rpartition("!")[2])) is None
        ]:
            yield f"no address: {report.cells}"
