"""One piece of a broken file, read with the repairs that help: the first that gets reading further is believed."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.plan.reading.lines import Mistake
from seuranta.plan.reading.possible_mistakes import possible_mistakes
from seuranta.plan.reading.tree import Patch, Scalar, scalars
from seuranta.plan.reading.yaml import Tree, Trouble, parse

_LONGEST_REPAIR = 20_000
_MOST_REPAIRS = 20
"""In one piece: whoever has more mistakes in one item sees the rest next time."""


class _Attempt(NamedTuple):
    """A piece with edits, and what came of reading it."""

    patch: Patch
    outcome: Tree | Trouble


def repair(piece: str, section: str = "", *, pure: bool = False) -> tuple[Tree | Trouble, list[Mistake]]:
    """A piece read with the repairs that help, and every mistake that was met; offsets count in the piece as it is."""
    mistakes: list[Mistake] = []
    attempt = _read(Patch(piece, ()), pure=pure)
    while isinstance(attempt.outcome, Trouble):
        trouble = attempt.outcome
        if trouble.is_deep or len(piece) > _LONGEST_REPAIR or len(mistakes) == _MOST_REPAIRS:
            return trouble, [*mistakes, _hopeless(piece, trouble, attempt.patch)]
        mistake, mended = _mended(piece, attempt.patch, trouble, section, pure=pure)
        mistakes.append(mistake)
        if mended is None:
            return trouble, mistakes
        attempt = mended
    _settle(attempt.outcome, piece, attempt.patch)
    return attempt.outcome, mistakes


def _hopeless(piece: str, trouble: Trouble, patch: Patch) -> Mistake:
    if trouble.is_deep:
        return Mistake("too-deep", patch.back(trouble.offset), patch.back(trouble.offset + 1), {})
    return next(mistake._replace(edits=()) for mistake in possible_mistakes(piece, trouble))


def _read(patch: Patch, *, pure: bool) -> _Attempt:
    outcome = parse(patch.text, pure=pure)
    if isinstance(outcome, Tree) and (outcome.root is None or isinstance(outcome.root, Scalar)):
        at = outcome.root.start if outcome.root is not None else 0
        return _Attempt(patch, Trouble(at, at))
    return _Attempt(patch, outcome)


def _mended(piece: str, patch: Patch, trouble: Trouble, section: str, *, pure: bool) -> tuple[Mistake, _Attempt | None]:
    """The first mistake whose repair makes reading get further; else what it may be, and no repair."""
    likeliest: Mistake | None = None
    for possible in possible_mistakes(patch.text, trouble, section):
        mistake = possible.relocated(patch.back)
        likeliest = likeliest or mistake
        if not mistake.edits or not patch.fits(mistake.edits):
            continue
        attempt = _read(Patch(piece, (*patch.edits, *mistake.edits)), pure=pure)
        if _gets_further(attempt, patch, trouble, mistake):
            return mistake, attempt
    named = likeliest or Mistake("unreadable-line", 0, 0, {})
    return named._replace(edits=()), None


def _gets_further(attempt: _Attempt, patch: Patch, trouble: Trouble, mistake: Mistake) -> bool:
    """Whether a repair helps; text that becomes a field below its id may bring to light what is wrong with it there."""
    if isinstance(attempt.outcome, Tree):
        return True
    position = _position(attempt.patch, attempt.outcome)
    if position > _position(patch, trouble):
        return True
    return mistake.name == "text-beside-fields" and position[0] > mistake.end


def _position(patch: Patch, trouble: Trouble) -> tuple[int, int]:
    return patch.back(trouble.begun), patch.back(trouble.offset)


def _settle(tree: Tree, piece: str, patch: Patch) -> None:
    """Places in the piece as it is; what was quoted only for reading counts as plain there."""
    assert tree.root is not None
    tree.relocate(patch.back)
    for scalar in scalars(tree.root):
        if scalar.style and piece[scalar.start : scalar.start + 1] not in "\"'|>":
            scalar.style = ""
