"""A year of two invented companies: a plan that is nearly lost, carried on and closed, told as a transcript to be read as a
whole. `tests/year/fi/year.txt` is the list of what people do; `--update` plays it anew.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, Golden
from played import Played

Run = Callable[..., Answer]

YEARS = REPOSITORY / "tests" / "year"
EXAMPLES = {"fi": "konepaja", "en": "pine"}


@pytest.mark.parametrize("language", EXAMPLES)
def test_a_year_of_an_invented_company(seuranta: Run, tmp_path: Path, golden: Golden, language: str) -> None:
    shutil.copy(REPOSITORY / "examples" / EXAMPLES[language] / "roadmap.yaml", tmp_path)
    steps = (YEARS / language / "year.txt").read_text(encoding="utf-8")

    golden.check(
        REPOSITORY / "tests" / "golden" / "year" / f"{language}.txt",
        "".join(Played(seuranta, tmp_path).played(steps)).lstrip(),
    )
