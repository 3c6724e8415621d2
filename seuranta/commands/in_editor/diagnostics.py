"""What is wrong with a plan, as an editor underlines it; and what is kept back of it while somebody types."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from seuranta.commands.in_editor.opened import Opened
from seuranta.commands.in_editor.positions import Range
from seuranta.commands.in_editor.typed_item import lines_of_item
from seuranta.output.words.messages.problems import related_sentence
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import KINDS, Severity, Subject

_ERROR, _WARNING, _INFORMATION = 1, 2, 3
"""Severities of the Language Server Protocol."""

_SUBJECTS_OF_SIGNS: tuple[Subject, ...] = ("characters", "signs", "lines")

Known = frozenset[tuple[str, str | None]]
"""Problems that have been shown, by name and item: lines move while somebody types."""


def problems(opened: Opened) -> tuple[Diagnostic, ...]:
    """All that `check` tells of the plan: without what the plan allows."""
    return opened.checked.problems


def known(told: Iterable[Diagnostic]) -> Known:
    """Problems as they are known again in another version of the text."""
    return frozenset((problem.name, problem.item) for problem in told)


def while_typing(opened: Opened, told: Iterable[Diagnostic], at: int, before: Known) -> tuple[Diagnostic, ...]:
    """Those that were there before, and the mistakes in the item that is being typed at an offset.

    What follows from an item that is not finished yet, or is wrong elsewhere on account of it, waits until its owner rests.
    """
    line = opened.positions.position(at)["line"]
    lines = lines_of_item(opened.positions.lines, line)
    new = [one for one in told if opened.is_mistake(one) and one.place.line in lines and not _is_in(before, one)]
    follows = set(map(id, _following([one for one in new if one.place.line == line + 1])))
    shown = set(map(id, new)) - follows
    return tuple(one for one in told if _is_in(before, one) or id(one) in shown)


def _is_in(before: Known, problem: Diagnostic) -> bool:
    return (problem.name, problem.item) in before


def _following(on_line: Sequence[Diagnostic]) -> list[Diagnostic]:
    """All but the first sign that keeps a line from being read, if there is one: in a line that is half typed the other
    mistakes follow from it.
    """
    first = next((one for one in on_line if KINDS[one.name].subject in _SUBJECTS_OF_SIGNS), None)
    return [one for one in on_line if first is not None and one is not first]


def diagnostics(opened: Opened, told: Collection[Diagnostic]) -> list[dict[str, Any]]:
    """Problems as `textDocument/publishDiagnostics` gives them, in the order of the file."""
    return [_diagnostic(opened, problem) for problem in told]


def _diagnostic(opened: Opened, problem: Diagnostic) -> dict[str, Any]:
    checked = opened.checked
    sentences = filter(None, (checked.sentence(problem, opened.language), checked.hint(problem, opened.language)))
    return {
        "range": underlined(opened, problem),
        "severity": _severity(problem, is_mistake=opened.is_mistake(problem)),
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


def underlined(opened: Opened, problem: Diagnostic) -> Range:
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
