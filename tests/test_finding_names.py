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


@pytest.mark.parametrize("command", ["status", "check"])
def test_fail_on_takes_a_finnish_name(seuranta: Run, tmp_path: Path, command: str) -> None:
    write(tmp_path)

    assert seuranta(command, "--fail-on", "vastaamatta", folder=tmp_path).code == 0
    assert seuranta(command, "--fail-on", "vastaamatta,myohassa", folder=tmp_path).code == 1
    assert 'Tarkoititko "myöhässä"?' in seuranta(command, "--fail-on", "myöhäsä", "--lang", "fi", folder=tmp_path).err


@pytest.mark.parametrize("language", ["fi", "en"])
def test_programs_read_the_english_name_in_every_language(seuranta: Run, tmp_path: Path, language: str) -> None:
    write(tmp_path)
    for form in ("json", "github"):
        said = seuranta("check", "--format", form, "--lang", language, folder=tmp_path).out

        assert "overdue-action" in said
        assert "seuranta myöhässä" not in said


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_list_of_all_names_cuts_no_words(seuranta: Run, language: str) -> None:
    assert "…" not in seuranta("explain", "--lang", language).out
