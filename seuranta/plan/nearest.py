"""The nearest right word to a wrong one: `maaraika` is probably määräaika, `doen` is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from seuranta.plan.vocabulary import LONGEST_WORD, fold

_MOST_COMPARED = 100_000


def nearest(typed: str, words: Iterable[str], meaning: Callable[[str], object] = fold) -> str | None:
    """The word that a slip of the fingers away from `typed` might have meant, or None where that is anybody's guess.

    Distance: optimal string alignment over folded letters (a swap of neighbours is one slip), at most a third of
    the length, at least one slip; where two words of different `meaning` are equally near, there is no answer.
    """
    if len(typed) > LONGEST_WORD:
        return None
    wanted = fold(typed)
    letters = set(wanted)
    limit = max(1, len(wanted) // 3)
    best: dict[object, str] = {}
    for word in words:
        folded = fold(word)
        if abs(len(folded) - len(wanted)) > limit or len(letters.difference(folded)) > limit:
            continue
        distance = _distance(wanted, folded, limit)
        if distance >= min(len(wanted), limit + 1):
            continue
        if distance < limit:
            limit, best = distance, {meaning(word): word}
        else:
            best.setdefault(meaning(word), word)
    return next(iter(best.values())) if len(best) == 1 else None


class Guesses:
    """Suggests the nearest word for the wrong ones of a file, each looked for once, and no more than a file of slips
    needs: one with thousands of wrong words has another trouble, and is not to take minutes.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], str | None] = {}
        self._left = _MOST_COMPARED

    def nearest(
        self, group: str, typed: str, words: Collection[str], meaning: Callable[[str], object] = fold
    ) -> str | None:
        """As the function of that name; `group` names the words, which stay the same while the file is read."""
        key = (group, typed)
        if key not in self._found:
            self._left -= len(words)
            self._found[key] = nearest(typed, words, meaning) if self._left > 0 else None
        return self._found[key]


def _distance(a: str, b: str, limit: int) -> int:
    """How many slips apart two words are, or more than `limit` where it is not worth knowing."""
    before: list[int] = []
    above = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, above = above, row
    return above[-1]
