"""Every "did you mean" is tried: its edit is made, that problem is gone, and no new error has come."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from test_problems import FOLDERS, plan_in

from seuranta.commands.check import checked
from seuranta.output import diagnostics
from seuranta.plan.diagnostic import Diagnostic, Edit, Severity
from seuranta.plan.reading.source import apply

DAY = date(2026, 12, 1)
GUESS = re.compile(
    r"Did you mean|Would .* do\?|Suggestion: [^,.]*, the working day|Suggestion: [^.]*\.$|Write only .* here"
)


def problems_of(plan: bytes) -> tuple[diagnostics.Checked, tuple[Diagnostic, ...]]:
    found = checked("roadmap.yaml", plan, DAY, today=DAY)
    return found, found.problems


def edits_of(problem: Diagnostic) -> list[tuple[Edit, ...]]:
    return [one for one in (problem.proposal, *problem.choices) if one]


def is_guess(problem: Diagnostic) -> bool:
    return GUESS.match(diagnostics.hint(problem, "en") or "") is not None


def named(problem: Diagnostic) -> tuple[str, str | None]:
    return problem.name, problem.item


def tried(plan: bytes) -> list[str]:
    """What is wrong with the proposals of a plan: each that does not do what it says."""
    found, before = problems_of(plan)
    wrong = []
    for problem in before:
        where = f"{problem.name} {problem.place.line}:{problem.place.column}"
        if is_guess(problem) and not (edits_of(problem) or problem.fix):
            wrong.append(f"{where}: no edit: {diagnostics.hint(problem, 'en')}")
        for edits in edits_of(problem):
            text = apply(found.source.text, edits)
            _, after = problems_of(found.source.with_text(text).encoded())
            new = Counter(map(named, after)) - Counter(map(named, before))
            errors = [one for one in after if named(one) in new and one.severity is Severity.ERROR]
            if Counter(map(named, after))[named(problem)] >= Counter(map(named, before))[named(problem)]:
                wrong.append(f"{where}: {edits[0].text!r} leaves it")
            wrong.extend(f"{where}: {edits[0].text!r} makes {diagnostics.sentence(one, 'en')}" for one in errors)
    return wrong


@pytest.mark.parametrize("folder", [one for one in FOLDERS if not (one / "times").exists()], ids=lambda one: one.name)
def test_a_proposal_does_what_it_says(folder: Path) -> None:
    assert tried(plan_in(folder)) == []
