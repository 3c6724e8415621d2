"""What is wrong with a plan, as an editor underlines it; and what is kept back of it while somebody types."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from seuranta.commands.in_editor.opened import Opened
from seuranta.commands.in_editor.positions import Range
from seuranta.commands.in_editor.typed_item import lines_of_item
from seuranta.output.words.messages.problems import Checked, related_sentence
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import KINDS, Severity

_ERROR, _WARNING, _INFORMATION = 1, 2, 3
"""Severities of the Language Server Protocol."""

Known = frozenset[tuple[str, str | None]]
"""Problems that have been shown, by name and item: lines move while somebody types."""


def problems(opened: Opened) -> tuple[Diagnostic, ...]:
    """All that `check` tells of the plan: without what the plan allows."""
    return _checked(opened).problems


def known(told: Iterable[Diagnostic]) -> Known:
    """Problems as they are known again in another version of the text."""
    return frozenset((problem.name, problem.item) for problem in told)


def while_typing(opened: Opened, told: Iterable[Diagnostic], at: int, before: Known) -> tuple[Diagnostic, ...]:
    """Those that were there before, and the mistakes in the item that is being typed at an offset.

    What follows from an item that is not finished yet, or is wrong elsewhere on account of it, waits until its owner rests.
    """
    lines = lines_of_item(opened.positions.lines, opened.positions.position(at)["line"])
    mistakes = set(map(id, opened.plan_file.loaded.problems))
    return tuple(
        problem
        for problem in told
        if (problem.name, problem.item) in before or (id(problem) in mistakes and problem.place.line in lines)
    )


def diagnostics(opened: Opened, told: Collection[Diagnostic]) -> list[dict[str, Any]]:
    """Problems as `textDocument/publishDiagnostics` gives them, in the order of the file."""
    checked = _checked(opened)
    mistakes = set(map(id, opened.plan_file.loaded.problems))
    return [_diagnostic(opened, checked, problem, is_mistake=id(problem) in mistakes) for problem in told]


def _checked(opened: Opened) -> Checked:
    file = opened.plan_file
    plan = file.loaded.plan
    checked = Checked(file.path, file.loaded.source, file.problems, is_plan=plan is not None, again=file.again)
    if plan is None:
        return checked
    return checked._replace(reasons=plan.settings.allowed).without_allowed()


def _diagnostic(opened: Opened, checked: Checked, problem: Diagnostic, *, is_mistake: bool) -> dict[str, Any]:
    sentences = filter(None, (checked.sentence(problem, opened.language), checked.hint(problem, opened.language)))
    return {
        "range": _underlined(opened, problem),
        "severity": _severity(problem, is_mistake=is_mistake),
        "code": KINDS[problem.name].name_in(opened.language),
        "source": "seuranta",
        "message": "\n".join(sentences),
        "relatedInformation": list(_related(opened, problem)) if checked.is_plan else [],
    }


def _severity(problem: Diagnostic, *, is_mistake: bool) -> int:
    """A mistake of the file is to be put right; what follows from the plan and the day is to be known."""
    if problem.severity is Severity.ERROR:
        return _ERROR
    return _WARNING if is_mistake else _INFORMATION


def _underlined(opened: Opened, problem: Diagnostic) -> Range:
    """The stretch of a problem; the whole line where there is none, since nobody sees one without width."""
    start, end = opened.plan_file.loaded.source.span(problem.place)
    positions = opened.positions
    stretch = positions.range(start, end)
    if stretch["start"] != stretch["end"]:
        return stretch
    return positions.range(*positions.line_span(stretch["start"]["line"]))


def _related(opened: Opened, problem: Diagnostic) -> Iterator[dict[str, Any]]:
    for related in problem.related:
        location = {"uri": opened.uri, "range": opened.range_of(related.place)}
        yield {"location": location, "message": related_sentence(related, opened.language)}
