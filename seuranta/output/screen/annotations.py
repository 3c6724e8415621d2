"""Problems of plan files as workflow commands of GitHub, which shows them beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterable

from seuranta.output.words.logs import in_name, inert
from seuranta.output.words.messages.problems import Checked
from seuranta.output.words.messages.urgency import weight
from seuranta.plan.words.diagnostic import Diagnostic

Weight = tuple[bool, bool, int]


def commands_of(checked: Checked, language: str) -> list[tuple[Weight, str]]:
    """The commands of one file, each with its weight."""
    return [(weight(problem), _annotation(checked, problem, language)) for problem in checked.problems]


def workflow_commands(commands: Iterable[tuple[Weight, str]], counts: str) -> str:
    """Errors first, then changes without a record, then what is worst, since GitHub shows ten of a kind a step; a last
    notice counts them all.
    """
    lines = [command for _, command in sorted(commands, key=lambda command: command[0])]
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
