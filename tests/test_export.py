"""`export`, as a person types it: to the screen, or into a file of which an equal plan is made."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer

from seuranta.plan.loading.load import load_bytes

Run = Callable[..., Answer]
EXAMPLES = sorted(path.name for path in (REPOSITORY / "examples").iterdir() if path.is_dir())


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_equal_plan_is_made_of_an_export(seuranta: Run, tmp_path: Path, name: str) -> None:
    plan = REPOSITORY / "examples" / name
    assert seuranta("export", str(plan), "--output", "plan.json", "--lang", "en", folder=tmp_path).out == (
        "Written: plan.json\n"
    )

    assert seuranta("import", "plan.json", "--plan", "copy", "--yes", folder=tmp_path).code == 0

    made, whole = (load_bytes("", (folder / "roadmap.yaml").read_bytes()) for folder in (tmp_path / "copy", plan))
    assert made.plan == whole.plan
    assert not made.problems


def test_the_file_holds_what_the_screen_shows(seuranta: Run, tmp_path: Path) -> None:
    plans = [str(REPOSITORY / "examples" / name) for name in EXAMPLES]
    shown = json.loads(seuranta("export", *plans, folder=tmp_path).out)

    seuranta("export", *plans, "-o", "all.json", folder=tmp_path)

    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8")) == shown
    assert [plan["plan"]["title"] for plan in shown["plans"]]


def test_only_an_earlier_export_is_replaced(seuranta: Run, tmp_path: Path) -> None:
    plan = str(REPOSITORY / "examples" / "pine")
    typed = ("export", plan, "-o", "plan.json")
    assert [seuranta(*typed, folder=tmp_path).code for _ in range(2)] == [0, 0]

    for text in ("notes", "[]", '{"schema": "other"}'):
        (tmp_path / "plan.json").write_text(text)
        assert seuranta(*typed, folder=tmp_path).code == 2
        assert (tmp_path / "plan.json").read_text("utf-8") == text
