"""`seuranta.export/1`: whole plans in their normal form, for programs that keep, compare or make plans."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seuranta.output.json.rows import Rows
from seuranta.plan.loading.load import Loaded
from seuranta.plan.normal.as_data import item_lines, plan_data

SCHEMA = "seuranta.export/1"


def export_json(plans: Iterable[tuple[str, Loaded]]) -> dict[str, Any]:
    """Plans by their paths; `lines` says where in the file each item begins."""
    return {"schema": SCHEMA, "plans": Rows(_plan(path, loaded) for path, loaded in plans)}


def _plan(path: str, loaded: Loaded) -> dict[str, Any]:
    assert loaded.plan is not None
    return {"path": path, "plan": plan_data(loaded.plan), "lines": item_lines(loaded)}
