"""Which finding a person means: by its name or its few words in either language, or by a part of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from seuranta.commands import UserError
from seuranta.plan.words.finding_names import by_name, nearest_name
from seuranta.plan.words.findings import KINDS, ProblemKind
from seuranta.plan.words.vocabulary import fold

_MOST_SUGGESTED = 3
_SHORTEST_PART = 3


_UNRECORDED = ("unrecorded", "ilman kirjausta")
"""All changes without a record in one word, in both languages."""


def findings_named(typed: Iterable[str], language: str, *, is_compared: bool) -> frozenset[str]:
    """The English names of the findings that were typed; `unrecorded` is all changes without a record.

    Raises UserError for a change where no versions are compared: it would never be found.
    """
    names: set[str] = set()
    for text in typed:
        is_group = fold(text) in map(fold, _UNRECORDED)
        names |= _CHANGES if is_group else {known_finding(text, language)}
        if not is_compared and not names.isdisjoint(_CHANGES):
            raise UserError("change-without-since", typed=text)
    return frozenset(names)


_CHANGES = frozenset(kind.name for kind in KINDS.values() if kind.subject == "changes")


def known_finding(typed: str, language: str) -> str:
    """The English name of the finding that was typed in either language, in any letter case, dotted or not.

    Raises UserError with the names in which it stands, or else the nearest one, as the reader's language has them.
    """
    folded = fold(typed)
    named = by_name().get(folded)
    kinds = [named] if named is not None else _with_words(lambda words: folded in words)
    if len(kinds) == 1:
        return kinds[0].name
    if not kinds and len(folded) >= _SHORTEST_PART:
        kinds = _with_words(lambda words: any(folded in text for text in words))
    suggestions = [kind.name_in(language) for kind in _beginning_first(kinds, folded)[:_MOST_SUGGESTED]]
    suggestion = ", ".join(suggestions) or _nearest(typed, language)
    if suggestion is None:
        raise UserError("unknown-finding", typed=typed)
    raise UserError("unknown-finding-nearest", typed=typed, suggestion=suggestion)


def _folded_names(kind: ProblemKind) -> tuple[str, ...]:
    return fold(kind.name), fold(kind.finnish)


def _with_words(is_meant: Callable[[tuple[str, ...]], bool]) -> list[ProblemKind]:
    """The kinds of which the names and the few words in both languages, all folded, are meant."""
    from seuranta.output.words.messages import MESSAGES  # noqa: PLC0415 - only for what is no name

    def words(kind: ProblemKind) -> tuple[str, ...]:
        label = MESSAGES[kind.name].label
        return *_folded_names(kind), fold(label.fill("fi")), fold(label.fill("en"))

    return [kind for kind in KINDS.values() if is_meant(words(kind))]


def _beginning_first(kinds: list[ProblemKind], folded: str) -> list[ProblemKind]:
    return sorted(kinds, key=lambda kind: not any(name.startswith(folded) for name in _folded_names(kind)))


def _nearest(typed: str, language: str) -> str | None:
    """The name that a slip of the fingers away might have been meant, whichever language it was typed in."""
    near = nearest_name(typed)
    return by_name()[fold(near)].name_in(language) if near is not None else None
