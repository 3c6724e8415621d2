"""The names of findings as people type them, in either language; the few words that are said of one are not looked at."""

from __future__ import annotations

from functools import cache

from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.findings import KINDS, ProblemKind, Severity
from seuranta.plan.words.nearest import nearest
from seuranta.plan.words.vocabulary import fold


@cache
def by_name() -> dict[str, ProblemKind]:
    """The kinds of findings by their folded names in both languages."""
    return {fold(kind.finnish): kind for kind in KINDS.values()} | {fold(kind.name): kind for kind in KINDS.values()}


def is_name_of(name: str, typed: str) -> bool:
    """Whether a text is one of the spellings of the finding with that English name."""
    kind = by_name().get(fold(typed))
    return kind is not None and kind.name == name


def nearest_name(typed: str) -> str | None:
    """The name, in whichever language, that a slip of the fingers away might have been meant."""
    names = {kind.name: kind for kind in KINDS.values()} | {kind.finnish: kind for kind in KINDS.values()}
    return nearest(typed, names, lambda name: names[name].name)


def read_allowed(typed: str) -> str:
    """The English name of a finding that a plan allows; raises ValueProblem for none, and for an error."""
    kind = by_name().get(fold(typed))
    if kind is None:
        raise ValueProblem("unknown-finding", typed=typed, suggestion=nearest_name(typed))
    if kind.severity is Severity.ERROR:
        raise ValueProblem("error-allowed", typed=typed)
    return kind.name
