"""Which row remembers what: by its number, wherever the hidden column went when the sheet was sorted, cut or copied.

Where number and hidden cell disagree, the title tells which of them is right; a row that was copied to begin a new one, with its
number taken out, remembers nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TypeVar

from seuranta.plan.tables.draft import Draft, DraftAction, DraftGoal, text_of
from seuranta.plan.tables.memory import Memory, cell_text
from seuranta.plan.words.vocabulary import same_id

Row = TypeVar("Row", DraftGoal, DraftAction)


def with_right_memories(draft: Draft) -> Draft:
    """The draft with the memory in every row that is its own."""
    return draft._replace(goals=_in_rows(draft.goals), actions=_in_rows(draft.actions))


def _in_rows(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    memories = {same_id(row.memory.id): row.memory for row in rows if row.memory is not None}
    if not memories:
        return rows
    held = Counter(same_id(row.memory.id) for row in rows if row.memory is not None)
    return tuple(row._replace(memory=_of_row(row, memories, held)) for row in rows)


def _of_row(row: DraftGoal | DraftAction, memories: Mapping[str, Memory], held: Mapping[str, int]) -> Memory | None:
    number, title = same_id(text_of(row, "id")), cell_text(text_of(row, "title"))
    own, numbered = row.memory, memories.get(number) if number else None
    if own is None or numbered is None:
        is_begun_as_copy = own is not None and not number and held[same_id(own.id)] > 1 and own.value("title") != title
        return None if is_begun_as_copy else own or numbered
    if own.id != numbered.id and own.value("title") == title != numbered.value("title"):
        return own
    return numbered
