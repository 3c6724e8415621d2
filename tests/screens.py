"""Screens as text, for the tests of the views; no tests here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from conftest import REPOSITORY
from following import DAY

from seuranta.output.screen import terminal
from seuranta.output.screen.layout import Line
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source

GOLDEN = REPOSITORY / "tests" / "golden"


@cache
def example(name: str) -> tuple[Loaded, FollowUp]:
    """One of the example plans, followed on Tuesday 1.12.2026."""
    path = REPOSITORY / "examples" / name / "roadmap.yaml"
    loaded = load(Source(path.name, path.read_text(encoding="utf-8")))
    return loaded, follow_up(loaded, DAY, None)


def shown(lines: Sequence[Line], *, unicode: bool = True) -> str:
    """What is printed on a terminal without colour."""
    return terminal.render(lines, color=False, unicode=unicode)
