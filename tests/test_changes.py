"""What changed between two versions: all of it, nothing that did not change, and which of it without its record."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from conftest import Golden
from version_pairs import PAIRS, QUIET, Pair

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
    assert len(QUIET) >= 18


@pytest.mark.parametrize("language", ["fi", "en"])
def test_what_is_said(language: str, golden: Golden) -> None:
    lines = []
    for pair in PAIRS:
        lines.append(f"# {pair.language}: {pair.name}\n")
        for change in compared(pair).changes:
            mark = "!" if change.silent else " "
            lines.append(f"{mark} {change.line or '-':>3} {change_sentence(change, language)}\n")
    golden.check(Path(__file__).parent / "changes" / f"said-{language}.txt", "".join(lines))
