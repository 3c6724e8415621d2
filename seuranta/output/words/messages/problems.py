"""What is said of the problems of a plan file, sentence by sentence, wherever it is shown; it judges nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from seuranta.output.words.harmless import safe
from seuranta.output.words.messages import MESSAGES, RELATED
from seuranta.output.words.shell import AGAIN
from seuranta.output.words.text import Text
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Diagnostic, Related
from seuranta.plan.words.findings import KINDS, Severity

SEVERITIES = {Severity.ERROR: Text(fi="virhe", en="error"), Severity.WARNING: Text(fi="varoitus", en="warning")}
_COUNTS = {
    Severity.ERROR: Text(fi="{n} virhettä", fi_one="1 virhe", en="{n} errors", en_one="1 error"),
    Severity.WARNING: Text(fi="{n} varoitusta", fi_one="1 varoitus", en="{n} warnings", en_one="1 warning"),
}
_IN_ORDER = Text(fi="Suunnitelma on kunnossa.", en="The plan is in order.")
_LEFT_OUT = Text(
    fi="{n} varoitusta ei näytetä.",
    fi_one="Yhtä varoitusta ei näytetä.",
    en="{n} warnings are not shown.",
    en_one="1 warning is not shown.",
)
_ALLOWED = Text(
    fi="{n} varoitusta on sallittu.",
    fi_one="1 varoitus on sallittu.",
    en="{n} warnings are allowed.",
    en_one="1 warning is allowed.",
)
_NOTHING_NEW = Text(fi="Uutta huomautettavaa ei ole.", en="There is nothing new to put right.")


def problem_sentence(problem: Diagnostic, language: str) -> str:
    """What is wrong, in one sentence."""
    return safe(MESSAGES[problem.name].sentence(language, problem.args))


def problem_hint(problem: Diagnostic, language: str, again: str = "") -> str | None:
    """What to do about it, where there is something to say; `again` is what reaches the plan in a command."""
    hint = MESSAGES[problem.name].hint(language, {**problem.args, AGAIN: again})
    return None if hint is None else safe(hint)


def related_sentence(related: Related, language: str) -> str:
    """What stands at another place that belongs to a problem."""
    return safe(RELATED[related.name].fill(language, **related.args))


class Counts(NamedTuple):
    """How many problems there are in files by severity, how many are allowed, and how many, of which names, were not asked
    for.
    """

    errors: int = 0
    warnings: int = 0
    allowed: int = 0
    left_out: int = 0
    left_out_names: frozenset[str] = frozenset()


def counts_of(checked: Checked) -> Counts:
    """The counts of one file."""
    severities = [problem.severity for problem in checked.problems]
    return Counts(
        severities.count(Severity.ERROR),
        severities.count(Severity.WARNING),
        len(checked.allowed),
        len(checked.left_out),
        frozenset(problem.name for problem in checked.left_out),
    )


def added(counts: Iterable[Counts]) -> Counts:
    """The counts of several files together."""
    several = list(counts)
    return Counts(
        sum(of_one.errors for of_one in several),
        sum(of_one.warnings for of_one in several),
        sum(of_one.allowed for of_one in several),
        sum(of_one.left_out for of_one in several),
        frozenset().union(*(of_one.left_out_names for of_one in several)),
    )


def severity_counts(counts: Counts, language: str, *, only_new: bool = False) -> str:
    """2 virhettä, 1 varoitus. Or that all is in order; where only what is new was looked at, that nothing new is wrong.
    What is allowed and what is not shown is counted, too.
    """
    by_severity = {Severity.ERROR: counts.errors, Severity.WARNING: counts.warnings}
    said = [text.fill(language, n=by_severity[severity]) for severity, text in _COUNTS.items() if by_severity[severity]]
    sentences = [f"{', '.join(said)}."] if said else []
    if counts.left_out:
        sentences.append(_LEFT_OUT.fill(language, n=counts.left_out))
    if not sentences:
        sentences.append((_NOTHING_NEW if only_new else _IN_ORDER).fill(language))
    if counts.allowed:
        sentences.append(_ALLOWED.fill(language, n=counts.allowed))
    return " ".join(sentences)


class Checked(NamedTuple):
    """A plan file, by the path that is shown, with all that was found in it.

    Of a file that is no plan (`is_plan`) nothing is shown: it may be anything, with secrets in it. `again` is what reaches
    it in a command. `reasons` are given by the plan for what it allows, by the names of problems; `left_out` are the problems
    that were not asked for, and `allowed` those that the plan allows: neither are told.
    """

    path: str
    source: Source
    problems: tuple[Diagnostic, ...]
    is_plan: bool = True
    again: str = ""
    reasons: Mapping[str, str] = {}
    left_out: tuple[Diagnostic, ...] = ()
    allowed: tuple[Diagnostic, ...] = ()

    def kept(self, is_told: Callable[[Diagnostic], bool]) -> Checked:
        """The file with those of its problems that are to be told."""
        told, others = _parted(self.problems, is_told)
        return self._replace(problems=told, left_out=self.left_out + others)

    def without_allowed(self) -> Checked:
        """The file without the problems that its plan allows."""
        told, allowed = _parted(self.problems, lambda problem: problem.name not in self.reasons)
        return self._replace(problems=told, allowed=allowed)

    def sentence(self, problem: Diagnostic, language: str) -> str:
        """What is wrong; of a file that is no plan without the words that stand in it."""
        if self._may_be_quoted(problem):
            return problem_sentence(problem, language)
        return safe(MESSAGES[problem.name].label.fill(language))

    def hint(self, problem: Diagnostic, language: str) -> str | None:
        return problem_hint(problem, language, self.again) if self._may_be_quoted(problem) else None

    def _may_be_quoted(self, problem: Diagnostic) -> bool:
        """Whether all may be shown that a person may have typed into its sentence or hint."""
        return self.is_plan or not problem.args or not KINDS[problem.name].quotes


def _parted(
    problems: tuple[Diagnostic, ...], is_one: Callable[[Diagnostic], bool]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Those that are one, and all others."""
    return tuple(filter(is_one, problems)), tuple(problem for problem in problems if not is_one(problem))
