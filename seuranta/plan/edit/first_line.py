"""A comment as the first line of a plan file, for programs that look there; the plan says what it said."""

from __future__ import annotations

import re

from seuranta.plan.edit.repair import facts
from seuranta.plan.loading.load import Loaded, load

_LINE_FEED = "\n"
_LINE_END = re.compile(r"\r\n|\r|\n")


def with_first_line(loaded: Loaded, comment: str) -> Loaded | None:
    """The file with one more line before all others, ended as its first one is; None where that would change the plan."""
    text = loaded.source.text
    end = _LINE_END.search(text)
    after = load(loaded.source.with_text(f"{comment}{end[0] if end else _LINE_FEED}{text}"))
    is_same = (
        after.plan == loaded.plan and _names(after) == _names(loaded) and list(facts(after)) == list(facts(loaded))
    )
    return after if is_same else None


def _names(loaded: Loaded) -> list[str]:
    """What is wrong with a file, in its order; the lines are others than before."""
    return [problem.name for problem in loaded.problems]
