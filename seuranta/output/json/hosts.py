"""Problems of plan files as the hosts of repositories read them: GitLab's Code Quality report, and SARIF 2.1.0.

Both know a problem again in the next run by a fingerprint, which holds no line and no day: of a file, the name of the
problem and the item, the first, the second and so on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from itertools import chain
from typing import Any, NamedTuple
from urllib.parse import quote

import seuranta
from seuranta.output.json.rows import Rows
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.messages.problems import Checked
from seuranta.output.words.messages.urgency import weight
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import KINDS, Severity

_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class Ranked(NamedTuple):
    """The problems of a file as its host reads them, with their weights: what has the least is told first."""

    weights: tuple[tuple[bool, bool, int], ...]
    rows: Rows


def worst_first(files: Iterable[Ranked]) -> Rows:
    """The problems of all files; equals in the order of the files."""
    ranked = list(files)
    weights = list(chain.from_iterable(of_one.weights for of_one in ranked))
    return Rows.joined(of_one.rows for of_one in ranked).in_order(weights)


def quality_rows(checked: Checked, language: str) -> Ranked:
    """The problems of one file in GitLab's Code Quality report: what a merge request shows beside the lines."""
    return _ranked(checked, lambda problem, fingerprint: _quality_row(checked, problem, fingerprint, language))


def sarif_results(checked: Checked, language: str) -> Ranked:
    """The problems of one file as results of SARIF. Columns count code points, from 1."""
    return _ranked(checked, lambda problem, fingerprint: _result(checked, problem, fingerprint, language))


def _ranked(checked: Checked, row: Callable[[Diagnostic, str], dict[str, Any]]) -> Ranked:
    weights = tuple(map(weight, checked.problems))
    return Ranked(weights, Rows(map(row, checked.problems, _fingerprints(checked))))


def _text(checked: Checked, problem: Diagnostic, language: str) -> str:
    return " ".join(filter(None, (checked.sentence(problem, language), checked.hint(problem, language))))


def _quality_row(checked: Checked, problem: Diagnostic, fingerprint: str, language: str) -> dict[str, Any]:
    return {
        "description": _text(checked, problem, language),
        "check_name": problem.name,
        "fingerprint": fingerprint,
        "severity": _gitlab_severity(problem),
        "location": {"path": checked.path, "lines": _lines(problem)},
    }


def _gitlab_severity(problem: Diagnostic) -> str:
    """What changed without a record asks for an answer before it is merged; other findings ask for one in time."""
    if problem.severity is Severity.ERROR:
        return "critical"
    return "major" if KINDS[problem.name].subject == "changes" else "minor"


def _lines(problem: Diagnostic) -> dict[str, int]:
    return {"begin": problem.place.line, "end": problem.place.end_line}


def sarif(files: Iterable[Ranked], language: str) -> dict[str, Any]:
    """SARIF 2.1.0 with one run, of the results of files."""
    results = worst_first(files)
    names = sorted({result["ruleId"] for result in results})
    number = {name: at for at, name in enumerate(names)}
    driver = {
        "name": "Seuranta",
        "semanticVersion": seuranta.__version__,
        "language": language,
        "rules": [_rule(name, language) for name in names],
    }
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": Rows(result | {"ruleIndex": number[result["ruleId"]]} for result in results),
    }
    return {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(name: str, language: str) -> dict[str, Any]:
    message = MESSAGES[name]
    about = message.about.fill(language)
    return {
        "id": name,
        "shortDescription": {"text": message.label.fill(language)},
        "fullDescription": {"text": about},
        "help": {"text": about},
        "defaultConfiguration": {"level": KINDS[name].severity.value},
    }


def _result(checked: Checked, problem: Diagnostic, fingerprint: str, language: str) -> dict[str, Any]:
    """A result, but for the number of its rule, which all files decide."""
    place = problem.place
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    location = {"physicalLocation": {"artifactLocation": {"uri": quote(checked.path)}, "region": region}}
    return {
        "ruleId": problem.name,
        "ruleIndex": 0,
        "level": problem.severity.value,
        "message": {"text": _text(checked, problem, language)},
        "locations": [location],
        "partialFingerprints": {"seuranta/v1": fingerprint},
    }


def _fingerprints(checked: Checked) -> Iterator[str]:
    """One for each problem; two of one file, name and item are told apart by their order in the file."""
    times: Counter[tuple[str, str | None]] = Counter()
    for problem in checked.problems:
        what = problem.name, problem.item
        times[what] += 1
        known_by = "\0".join((checked.path, problem.name, problem.item or "", str(times[what])))
        yield sha256(known_by.encode()).hexdigest()
