"""The status as a page of Markdown, for one plan and for several."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, Golden

Run = Callable[..., Answer]


@pytest.mark.parametrize(("name", "language"), [("konepaja", "fi"), ("pine", "en")])
def test_a_plan_as_a_page(seuranta: Run, golden: Golden, name: str, language: str) -> None:
    answer = seuranta("status", f"examples/{name}", "--format", "markdown", "--lang", language, folder=REPOSITORY)

    assert (answer.code, answer.err) == (0, "")
    golden.check(REPOSITORY / "tests" / "golden" / "documents" / f"status-{name}-{language}.md", answer.out)


def test_several_plans_as_a_table_with_what_each_has_to_decide(seuranta: Run, golden: Golden, tmp_path: Path) -> None:
    for name in ("konepaja", "pine"):
        shutil.copytree(REPOSITORY / "examples" / name, tmp_path / "plans" / name)
    (tmp_path / "plans" / "torn").mkdir()
    (tmp_path / "plans" / "torn" / "roadmap.yaml").write_text("a: [", encoding="utf-8")

    answer = seuranta("status", "--format", "markdown", "--lang", "en", folder=tmp_path)

    assert answer.code == 2
    golden.check(REPOSITORY / "tests" / "golden" / "documents" / "status-several-en.md", answer.out)


def test_where_nothing_can_be_read_there_is_no_page(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text("a: [", encoding="utf-8")

    answer = seuranta("status", "--format", "markdown", folder=tmp_path)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err
