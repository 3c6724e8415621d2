"""A month of an invented company: prepared and held meetings, facts, the whole staff, customers, three plans and a
consultant, played in both languages.

`tests/month/fi/month.txt` is the list of what people do; `--update` plays it anew.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, Golden
from played import Played

Run = Callable[..., Answer]

MONTHS = REPOSITORY / "tests" / "month"


@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_month_of_an_invented_company(seuranta: Run, tmp_path: Path, golden: Golden, language: str) -> None:
    shutil.copytree(MONTHS / language / "plans", tmp_path / "plans")
    steps = (MONTHS / language / "month.txt").read_text(encoding="utf-8")

    golden.check(
        REPOSITORY / "tests" / "golden" / "month" / f"{language}.txt",
        "".join(Played(seuranta, tmp_path).played(steps)).lstrip(),
    )
