"""Problems of plan files as the hosts of repositories read them: GitLab's Code Quality report, and SARIF 2.1.0.

Both know a problem again in the next run by a fingerprint, which holds no line and no day: of a file, the name of the
problem and the item, the first, the second and so on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, NamedTuple
from urllib.parse import quote

import seuranta
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.messages.problems import Checked
from seuranta.output.words.messages.urgency import worst_first
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.findings import KINDS, Severity

_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class Known(NamedTuple):
    """A problem of a file, with what it is known by in the next run."""

    checked: Checked
    problem: Diagnostic
    fingerprint: str

    def text(self, language: str) -> str:
        sentences = (self.checked.sentence(self.problem, language), self.checked.hint(self.problem, language))
        return " ".join(filter(None, sentences))


def code_quality(files: Sequence[Checked], language: str) -> list[dict[str, Any]]:
    """GitLab's Code Quality report: what a merge request shows beside the lines, worst first."""
    return [
        {
            "description": known.text(language),
            "check_name": known.problem.name,
            "fingerprint": known.fingerprint,
            "severity": _gitlab_severity(known.problem),
            "location": {"path": known.checked.path, "lines": _lines(known.problem)},
        }
        for known in _known(files)
    ]


def _gitlab_severity(problem: Diagnostic) -> str:
    """What changed without a record asks for an answer before it is merged; other findings ask for one in time."""
    if problem.severity is Severity.ERROR:
        return "critical"
    return "major" if KINDS[problem.name].subject == "changes" else "minor"


def _lines(problem: Diagnostic) -> dict[str, int]:
    return {"begin": problem.place.line, "end": problem.place.end_line}


def sarif(files: Sequence[Checked], language: str) -> dict[str, Any]:
    """SARIF 2.1.0 with one run. Columns count code points, from 1."""
    results = list(_known(files))
    names = sorted({known.problem.name for known in results})
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
        "results": [_result(known, names.index(known.problem.name), language) for known in results],
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


def _result(known: Known, rule: int, language: str) -> dict[str, Any]:
    place = known.problem.place
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    location = {"physicalLocation": {"artifactLocation": {"uri": quote(known.checked.path)}, "region": region}}
    return {
        "ruleId": known.problem.name,
        "ruleIndex": rule,
        "level": known.problem.severity.value,
        "message": {"text": known.text(language)},
        "locations": [location],
        "partialFingerprints": {"seuranta/v1": known.fingerprint},
    }


def _known(files: Iterable[Checked]) -> list[Known]:
    """Every problem, worst first; two of one file, name and item are told apart by their order in the file."""
    fingerprints: dict[tuple[str, int], str] = {}
    for checked in files:
        times: Counter[tuple[str, str | None]] = Counter()
        for number, problem in enumerate(checked.problems):
            what = problem.name, problem.item
            times[what] += 1
            known_by = "\0".join((checked.path, problem.name, problem.item or "", str(times[what])))
            fingerprints[checked.path, number] = sha256(known_by.encode()).hexdigest()
    return [
        Known(checked, problem, fingerprints[checked.path, number]) for checked, number, problem in worst_first(files)
    ]
