"""`seuranta.check/1`, and the problems of a plan file as they stand in every JSON answer, in English; it judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from seuranta.output.json.rows import Rows
from seuranta.output.words.messages.problems import Checked, Counts, problem_hint, problem_sentence, related_sentence
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Diagnostic, Edit, Place

_LANGUAGE = "en"


def check_json(plans: Rows, counts: Counts) -> dict[str, Any]:
    """The problems of every plan, and their counts; `left_out` are those that were not asked for, `allowed` those that
    the plans allow.
    """
    return {
        "schema": "seuranta.check/1",
        "plans": plans,
        "errors": counts.errors,
        "warnings": counts.warnings,
        "left_out": counts.left_out,
        "left_out_names": sorted(counts.left_out_names),
        "allowed": counts.allowed,
    }


def checked_plan_json(checked: Checked) -> dict[str, Any]:
    counts = Counter(problem.name for problem in checked.allowed)
    return {
        "path": checked.path,
        "problems": problems_json(checked),
        "allowances": [
            {"name": name, "reason": reason, "count": counts[name]} for name, reason in checked.reasons.items()
        ],
    }


def problems_json(checked: Checked) -> list[dict[str, Any]]:
    """All of a file, without anything that stands in one that is no plan."""
    if checked.is_plan:
        return [problem_json(problem, checked.source) for problem in checked.problems]
    return [_of_no_plan(problem, checked) for problem in checked.problems]


def problem_json(problem: Diagnostic, source: Source) -> dict[str, Any]:
    return {
        "name": problem.name,
        "severity": problem.severity.value,
        "item": problem.item,
        **_place(problem.place),
        "message": problem_sentence(problem, _LANGUAGE),
        "hint": problem_hint(problem, _LANGUAGE),
        "related": [
            {
                "line": related.place.line,
                "column": related.place.column,
                "message": related_sentence(related, _LANGUAGE),
            }
            for related in problem.related
        ],
        "fix": bool(problem.fix),
        "proposal": _edits(problem.proposal, source) or None,
        "choices": [_edits(choice, source) for choice in problem.choices],
    }


def _of_no_plan(problem: Diagnostic, checked: Checked) -> dict[str, Any]:
    return problem_json(problem, checked.source) | {
        "message": checked.sentence(problem, _LANGUAGE),
        "hint": checked.hint(problem, _LANGUAGE),
        "related": [],
        "fix": False,
        "proposal": None,
        "choices": [],
    }


def _edits(edits: Iterable[Edit], source: Source) -> list[dict[str, Any]]:
    """Where something is to be replaced, and by what."""
    return [{**_place(source.place(edit.start, edit.end)), "text": edit.text} for edit in edits]


def _place(place: Place) -> dict[str, int]:
    return dict(zip(("line", "column", "end_line", "end_column"), place, strict=True))
