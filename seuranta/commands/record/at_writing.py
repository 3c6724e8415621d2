"""The rules at the point of writing: what is refused because a plan would contradict itself, and what is told at once."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.commands import PlanFile, UserError
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words.diagnostic import Diagnostic, Finding
from seuranta.plan.words.findings import KINDS, Severity


def refusal(problem: Diagnostic, language: str) -> UserError:
    """Why a value cannot be taken, as the check would say it."""
    from seuranta.output.words.messages import MESSAGES  # noqa: PLC0415 - only where something is wrong

    message = MESSAGES[problem.name]
    sentences = (message.sentence(language, problem.args), message.hint(language, problem.args))
    return UserError("refused", said=" ".join(filter(None, sentences)))


def refuse_contradictions(before: PlanFile, after: PlanFile, language: str) -> None:
    """A plan that contradicts itself because of the fact is not written."""
    for finding in contradictions(before, after):
        raise refusal(after.loaded.diagnostic(finding), language)


def contradictions(before: PlanFile, after: PlanFile) -> Iterator[Finding]:
    """In what a plan contradicts itself that it did not before; what is only told when a fact is recorded is left out."""
    assert before.follow is not None
    assert after.follow is not None
    known = {_key(finding) for finding in before.follow.findings}
    for finding in after.follow.findings:
        kind = KINDS[finding.name]
        if kind.severity is Severity.ERROR and not kind.at_once and _key(finding) not in known:
            yield finding


_MOST_NOTICES = 4


def notices(before: FollowUp, after: FollowUp, language: str) -> Iterator[str]:
    """What a fact brings about that is told at once, in sentences; of many the first few."""
    from seuranta.output.words.messages import MESSAGES  # noqa: PLC0415 - a fact without consequences needs none of it

    known = {_key(finding) for finding in before.findings}
    new = [finding for finding in after.findings if KINDS[finding.name].at_once and _key(finding) not in known]
    for finding in new[:_MOST_NOTICES]:
        hint = MESSAGES[finding.name].hint(language, finding.args) if finding.name == "due-on-day-off" else None
        yield " ".join(filter(None, (MESSAGES[finding.name].sentence(language, finding.args), hint)))


def _key(finding: Finding) -> tuple[str, str | None, str]:
    return finding.name, finding.item, str(finding.args.get("before", ""))
