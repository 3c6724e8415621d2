"""Workbooks that people edit and a real LibreOffice saves, as a workbook or as CSV: no fact is wrong, and none is lost."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from libreoffice import CSV_OF_FINLAND, converted, needed
from random_edits import edited, not_held

FORMS = {"xlsx": "xlsx", "csv": CSV_OF_FINLAND}


@needed
@pytest.mark.parametrize("ending", FORMS)
def test_what_libreoffice_saves_comes_back_as_it_was_typed(tmp_path: Path, ending: str, *, is_long: bool) -> None:
    """A hundred of each with --long."""

    def saved(data: bytes) -> bytes:
        return converted(data, "xlsx", FORMS[ending], tmp_path)

    random = Random()
    for _ in range(100 if is_long else 1):
        seed = random.randrange(10**9)
        edits = edited(Random(seed))
        assert (seed, not_held(edits, saved=saved, name=f"t.{ending}")) == (seed, [])
