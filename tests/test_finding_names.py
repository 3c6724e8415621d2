"""How a kind of problem is named on the command line: its name, its few words, or a part of either."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_cli import Run, write


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Overdue-Action", "overdue-action (warning)"),
        ("overdue", "overdue-action (warning)"),
        ("MYÖHÄSSÄ", "overdue-action (warning)"),
        ("cycle", "Did you mean dependency-cycle?"),
        ("otsikko", "Did you mean untitled-item?"),
        ("overdu-action", "Did you mean overdue-action?"),
    ],
)
def test_a_finding_is_known_by_its_name_its_words_or_a_part(seuranta: Run, typed: str, told: str) -> None:
    answer = seuranta("explain", typed, "--lang", "en")

    assert told in answer.out + answer.err


def test_fail_on_takes_a_name_in_any_letter_case(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)

    assert seuranta("status", "--fail-on", "Overdue-Action", folder=tmp_path).code == 1
