"""Problems of plan files as workflow commands of GitHub, which shows them beside the lines of a change."""

from __future__ import annotations

from collections.abc import Sequence

from seuranta.output.words.logs import in_name, inert
from seuranta.output.words.messages.problems import Checked, severity_counts
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import KINDS, RANK_OF_SPOTS, Severity


def workflow_commands(files: Sequence[Checked], language: str, *, only_new: bool = False) -> str:
    """Errors first, then changes without a record, then what is worst, since GitHub shows ten of a kind a step; a last
    notice counts them all. With `only_new` the files hold only what is new in them.
    """
    problems: list[tuple[Checked, Diagnostic]] = []
    for checked in files:
        problems += ((checked, problem) for problem in checked.problems)
    problems.sort(key=lambda pair: _weight(pair[1]))
    lines = [_annotation(checked, problem, language) for checked, problem in problems]
    counts = severity_counts((problem for _, problem in problems), language, only_new=only_new)
    return "\n".join([*lines, f"::notice title=seuranta::{_escaped(counts)}"]) + "\n"


_UNRANKED = 1000


def _weight(problem: Diagnostic) -> tuple[bool, bool, int]:
    """What people are asked to decide first, late and blocked actions among it, comes before what asks for nothing."""
    kind = KINDS[problem.name]
    rank = RANK_OF_SPOTS if problem.name in _SPOTS else kind.rank
    return kind.severity is not Severity.ERROR, kind.subject != "changes", _UNRANKED if rank is None else rank


_SPOTS = ("overdue-action", "blocked-action")


def _annotation(checked: Checked, problem: Diagnostic, language: str) -> str:
    """One command; columns are left out where a stretch spans lines, since GitHub refuses them there."""
    place = problem.place
    properties = {"title": f"seuranta {problem.name}", "file": in_name(checked.path), "line": str(place.line)}
    if place.line == place.end_line:
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    else:
        properties |= {"endLine": str(place.end_line)}
    listed = ",".join(f"{name}={_escaped_property(value)}" for name, value in properties.items())
    sentences = filter(None, (checked.sentence(problem, language), checked.hint(problem, language)))
    return f"::{problem.severity.value} {listed}::{_escaped(inert(' '.join(sentences)))}"


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(value: str) -> str:
    return _escaped(value).replace(":", "%3A").replace(",", "%2C")
