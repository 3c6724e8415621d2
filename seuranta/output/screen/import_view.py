"""What a table will become in a plan, before it is written: its columns, its first rows, what changes, what is unclear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seuranta.output.screen.layout import Column, Line, Span, apart, columns, text_lines, wrap
from seuranta.output.words import import_texts as texts
from seuranta.output.words.cells import cut
from seuranta.output.words.harmless import safe
from seuranta.output.words.import_sentences import field_name
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.tables.draft import Column as TableColumn
from seuranta.plan.tables.draft import Table

_FIRST, _MOST_CHANGES, _MOST_UNCLEAR = 4, 20, 50
_LONGEST_CELL = 40


class Row(NamedTuple):
    """An item as it will stand: its id and title, and what else is known of it."""

    id: str
    title: str
    details: tuple[str, ...] = ()


class Note(NamedTuple):
    """Something about cells: where, the text that stands there, and what is to be said of it."""

    cells: tuple[str, ...]
    text: str
    said: str


class Shown(NamedTuple):
    """All that is shown of a table. `new` are the items that the plan gets, `changed` those that change, each a heading with
    its lines; `unclear` are the cells that were not understood, `left` what is not taken, `told` what was understood in a way
    that somebody should know.
    """

    table: Table
    is_new_plan: bool
    new: Sequence[Row]
    changed: Sequence[tuple[str, tuple[str, ...]]]
    unchanged: int
    unclear: Sequence[Note]
    left: Sequence[Note] = ()
    told: Sequence[Note] = ()


def lines(shown: Shown, language: str, width: int) -> list[Line]:
    """The whole screen, block by block."""
    blocks = (
        _table(shown.table, language, width),
        _columns(shown.table, language, width),
        _new(shown, language, width),
        _changed(shown, language, width),
        _notes(texts.LEFT, shown.left, language, width),
        _notes(texts.UNCLEAR, shown.unclear, language, width),
        _notes(texts.TOLD, shown.told, language, width),
        _counts(shown, language, width),
    )
    return apart(blocks)


def _heading(text: Text, language: str) -> Line:
    return (Span(text.fill(language), "heading"),)


def _table(table: Table, language: str, width: int) -> Iterator[Line]:
    tool = texts.TOOLS.get(table.known_as or "")
    if tool is None:
        head = say(texts.TABLE, language, table=table.name)
    else:
        head = say(texts.TABLE_OF, language, table=table.name, tool=tool)
    yield from wrap((Span(head, "strong"),), width)
    if table.headings and not _is_ours(table):
        yield from text_lines(say(texts.HEADINGS_AT, language, cells=", ".join(table.headings)), width)


def _columns(table: Table, language: str, width: int) -> Iterator[Line]:
    """What each column was taken for; of our own workbook only those that somebody added."""
    shown = [column for column in table.columns if not (_is_ours(table) and column.field)]
    if not shown:
        return
    yield _heading(texts.COLUMNS, language)
    rows = [
        (Span(column.at), Span(safe(cut(column.heading, _LONGEST_CELL))), Span(_meaning(column, language)))
        for column in shown
    ]
    yield from columns(rows, width, form={1: Column(gives=True)}, indent=2)


def _is_ours(table: Table) -> bool:
    return table.known_as == "seuranta"


def _meaning(column: TableColumn, language: str) -> str:
    if column.field is None:
        return texts.TO_NOTE.fill(language)
    if not column.field:
        return texts.LEFT_OUT_COLUMN.fill(language)
    name = field_name("goal" if column.of_goal else "action", column.field, language)
    return say(texts.OF_GOALS, language, field=name) if column.of_goal else name


def _new(shown: Shown, language: str, width: int) -> Iterator[Line]:
    if not shown.new:
        return
    yield _heading(texts.FIRST if shown.is_new_plan else texts.NEW, language)
    most = _FIRST if shown.is_new_plan else _MOST_CHANGES
    for row in shown.new[:most]:
        head = f"{safe(row.id)}  {safe(row.title)}"
        yield from wrap((Span(head, "strong"),), width, indent=2, hanging=4)
        yield from text_lines(" · ".join(map(safe, row.details)), width, indent=4) if row.details else ()
    if len(shown.new) > most:
        yield from text_lines(say(texts.MORE, language, n=len(shown.new) - most), width, "quiet", indent=2)


def _changed(shown: Shown, language: str, width: int) -> Iterator[Line]:
    if not shown.changed:
        return
    yield _heading(texts.CHANGED, language)
    for head, changes in shown.changed[:_MOST_CHANGES]:
        yield from wrap((Span(safe(head), "strong"),), width, indent=2, hanging=4)
        for change in changes:
            yield from text_lines(safe(change), width, indent=4, hanging=6)
    if len(shown.changed) > _MOST_CHANGES:
        more = len(shown.changed) - _MOST_CHANGES
        yield from text_lines(say(texts.MORE_IN_JSON, language, n=more), width, "quiet", indent=2)


def _notes(heading: Text, notes: Sequence[Note], language: str, width: int) -> Iterator[Line]:
    if not notes:
        return
    yield _heading(heading, language)
    for note in notes[:_MOST_UNCLEAR]:
        where = ", ".join(note.cells[:_MOST_CELLS]) + ("…" if len(note.cells) > _MOST_CELLS else "")
        text = f' "{cut(note.text, _LONGEST_CELL)}"' if note.text else ""
        spans = (Span(f"{safe(where)}{safe(text)}", "strong"), Span(f"  {note.said}"))
        yield from wrap(spans, width, indent=2, hanging=4)
    if len(notes) > _MOST_UNCLEAR:
        more = len(notes) - _MOST_UNCLEAR
        yield from text_lines(say(texts.MORE_IN_JSON, language, n=more), width, "quiet", indent=2)


_MOST_CELLS = 4


def _counts(shown: Shown, language: str, width: int) -> Iterator[Line]:
    counts = say(
        texts.COUNTS,
        language,
        new=len(shown.new),
        changed=len(shown.changed),
        unchanged=shown.unchanged,
        unclear=len(shown.unclear),
    )
    yield from text_lines(counts, width)
