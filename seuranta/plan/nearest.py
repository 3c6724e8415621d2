"""The nearest right word to a wrong one: `maaraika` is probably määräaika, `doen` is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from seuranta.plan.vocabulary import LONGEST_WORD, fold


def nearest(typed: str, words: Iterable[str], meaning: Callable[[str], object] = fold) -> str | None:
    """The word that a slip of the fingers away from `typed` might have meant, or None where that is anybody's guess.

    Distance: optimal string alignment over folded letters (a swap of neighbours is one slip), at most a third of
    the length, at least one slip; where two words of different `meaning` are equally near, there is no answer.
    """
    if len(typed) > LONGEST_WORD:
        return None
    wanted = fold(typed)
    limit = max(1, len(wanted) // 3)
    best: dict[object, str] = {}
    for word in words:
        folded = fold(word)
        if abs(len(folded) - len(wanted)) > limit:
            continue
        distance = _distance(wanted, folded)
        if distance < limit:
            limit, best = distance, {meaning(word): word}
        elif distance == limit:
            best.setdefault(meaning(word), word)
    return next(iter(best.values())) if len(best) == 1 else None


def _distance(a: str, b: str) -> int:
    before: list[int] = []
    above = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]
