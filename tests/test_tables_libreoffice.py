"""Every table of `tests/tables`, saved by a real LibreOffice: what comes out of it, cell by cell, is the same."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from libreoffice import PROGRAM, needed
from table_cases import cases, checked, made, wrong_columns

from seuranta.plan.tables.draft import Draft
from seuranta.plan.tables.reading import read_table

pytestmark = needed
_RECKONED = {("days-in-cells", "C6")}
"""Formulas whose result is stored only by a program that reckons it."""


@pytest.mark.long
def test_what_libreoffice_saves_is_read_the_same(tmp_path: Path) -> None:
    chosen = [case for case in cases().values() if "xlsx" in case.files]
    for case in chosen:
        (tmp_path / f"{case.name}.xlsx").write_bytes(made(case, "xlsx"))
    assert PROGRAM is not None
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    saved = tmp_path / "saved"
    subprocess.run(
        [PROGRAM, profile, "--headless", "--convert-to", "xlsx", "--outdir", saved, *tmp_path.glob("*.xlsx")],
        check=True,
        capture_output=True,
        timeout=300,
    )

    for case in chosen:
        draft = read_table("table.xlsx", (saved / f"{case.name}.xlsx").read_bytes(), case.settings)
        assert isinstance(draft, Draft)
        assert list(wrong_columns(case, draft)) == []
        cells = (cell for cell in checked(case, "xlsx", draft) if (case.name, cell.at) not in _RECKONED)
        wrong = [cell for cell in cells if not (cell.is_right or cell.is_known_wrong)]
        assert not wrong, f"{case.name}: {wrong}"
