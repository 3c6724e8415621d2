"""Problems of plan files as workflow commands of GitHub, which shows them beside the lines of a change."""

from __future__ import annotations

from collections.abc import Sequence

from seuranta.output.words.logs import in_name, inert
from seuranta.output.words.messages.problems import Checked, severity_counts
from seuranta.output.words.messages.urgency import worst_first
from seuranta.plan.words.diagnostic import Diagnostic


def workflow_commands(files: Sequence[Checked], language: str, *, only_new: bool = False) -> str:
    """Errors first, then changes without a record, then what is worst, since GitHub shows ten of a kind a step; a last
    notice counts them all. With `only_new` the files hold only what is new in them.
    """
    told = worst_first(files)
    lines = [_annotation(one.checked, one.problem, language) for one in told]
    counts = severity_counts(files, language, only_new=only_new)
    return "\n".join([*lines, f"::notice title=seuranta::{_escaped(counts)}"]) + "\n"


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
