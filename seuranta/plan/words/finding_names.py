"""The names of findings as people type them, in either language; the few words that are said of one are not looked at."""

from __future__ import annotations

from functools import cache
from itertools import chain

from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.findings import KINDS, ProblemKind, Severity
from seuranta.plan.words.nearest import nearest, slip
from seuranta.plan.words.vocabulary import fold


@cache
def by_name() -> dict[str, ProblemKind]:
    """The kinds of findings by their folded names in both languages."""
    return {fold(kind.finnish): kind for kind in KINDS.values()} | {fold(kind.name): kind for kind in KINDS.values()}


def english_name(typed: str) -> str | None:
    """The English name of the finding that was typed in whichever spelling."""
    kind = by_name().get(fold(typed))
    return kind.name if kind is not None else None


def nearest_name(typed: str) -> str | None:
    """The name, in whichever language, that a slip of the fingers away might have been meant."""
    return nearest(typed, _names(), english_name)


@cache
def _names() -> tuple[str, ...]:
    return tuple(chain.from_iterable((kind.name, kind.finnish) for kind in KINDS.values()))


def read_allowed(typed: str) -> str:
    """The English name of a finding that a plan allows; raises ValueProblem for none, and for an error."""
    kind = by_name().get(fold(typed))
    if kind is None:
        raise ValueProblem("unknown-finding", typed=typed, suggestion=slip(typed, _names(), english_name))
    if kind.severity is Severity.ERROR:
        raise ValueProblem("error-allowed", typed=typed)
    return kind.name
