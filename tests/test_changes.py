"""What changed between two versions: all of it, nothing that did not change, and which of it without its record."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from conftest import Golden
from version_pairs import BASES, PAIRS, QUIET, Pair, edited

from seuranta.output.words.changes import change_sentence
from seuranta.plan.compare.change import Comparison
from seuranta.plan.compare.comparison import compare
from seuranta.plan.compare.rows import ROWS
from seuranta.plan.loading.load import Loaded, load_bytes

DAY = date(2026, 12, 1)


def loaded(text: str) -> Loaded:
    return load_bytes("roadmap.yaml", text.encode())


def compared(pair: Pair) -> Comparison:
    return compare(loaded(pair.old), loaded(pair.new), DAY)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.language} {pair.name}")
def test_all_is_told_that_changed_and_nothing_else(pair: Pair) -> None:
    comparison = compared(pair)

    told = Counter((change.row, change.item, change.silent) for change in comparison.changes)
    assert told == Counter(pair.told)
    assert comparison.not_compared == ()


def test_every_row_of_the_table_has_an_example() -> None:
    told = {row for pair in PAIRS for row, _, _ in pair.told}

    assert told == set(ROWS)


def test_every_row_that_asks_for_a_record_has_an_example_without_it() -> None:
    silent = {row for pair in PAIRS for row, _, is_silent in pair.told if is_silent}

    assert silent == {row.name for row in ROWS.values() if row.record != "none"}
    assert all((row.finding is None) == (row.record == "none") for row in ROWS.values())


def test_there_are_enough_pairs_of_each_kind() -> None:
    languages = Counter(pair.language for pair in PAIRS)
    assert len({pair.name for pair in PAIRS}) == len(PAIRS) >= 60
    assert abs(languages["fi"] - languages["en"]) <= len(PAIRS) // 10
    assert len(QUIET) >= len(PAIRS) // 4


@pytest.mark.parametrize("language", ["fi", "en"])
def test_what_is_said(language: str, golden: Golden) -> None:
    lines = []
    for pair in PAIRS:
        lines.append(f"# {pair.language}: {pair.name}\n")
        for change in compared(pair).changes:
            mark = "!" if change.silent else " "
            lines.append(f"{mark} {change.line or '-':>3} {change_sentence(change, language)}\n")
    golden.check(Path(__file__).parent / "changes" / f"said-{language}.txt", "".join(lines))


# --- what could not be read -----------------------------------------------------------------------------------------

NEW_DECISION = "  D2: {date: 2026-12-01, decision: Agreed otherwise, decided_by: Ann, affects: 3}\nbreaks:\n"


def unread(text: str, *edits: tuple[str, str]) -> tuple[set[tuple[str, bool]], int]:
    """The rows that are told between the English base and an edited text, and of how much nothing is told."""
    comparison = compare(loaded(BASES["en"]), loaded(edited(text, edits)), DAY)
    return {(change.row, change.silent) for change in comparison.changes}, len(comparison.not_compared)


def test_a_field_that_cannot_be_read_is_not_told() -> None:
    assert unread(BASES["en"], ("due: 2026-12-18", "due: someday"), ("progress: 40 %", "progress: 60 %")) == (
        {("progress", False)},
        1,
    )


def test_a_date_beside_moves_that_cannot_be_read_is_not_accused() -> None:
    moved = ("due: 2026-11-27", "due: 2026-12-18")

    assert unread(BASES["en"], moved, ("date: 2026-11-03, from", "date: someday, from"))[0] == set()
    assert unread(BASES["en"], moved)[0] == {("due-moved", True)}


def test_an_item_that_cannot_be_read_was_not_deleted() -> None:
    told, count = unread(
        BASES["en"], ("  5:\n    title: Training videos\n", "  5: [a, b]\n  7:\n    title: Spare parts\n")
    )

    assert told == {("added", False)}
    assert count == 1


def test_a_new_decision_that_cannot_be_read_may_be_the_record() -> None:
    moved = ("due: 2026-12-18", "due: 2027-01-29")

    assert ("due-moved", False) in unread(
        BASES["en"], moved, ("breaks:\n", NEW_DECISION.replace("affects: 3", "affects: 33"))
    )[0]
    assert ("due-moved", True) in unread(BASES["en"], moved, ("affects: [4, G2]", "affects: [44, G2]"))[0]


def test_a_file_that_is_no_plan_is_not_compared() -> None:
    comparison = compare(loaded("- a\n- b\n"), loaded(BASES["en"]), DAY)

    assert comparison.changes == ()
    assert [part.is_newer for part in comparison.not_compared] == [False]
