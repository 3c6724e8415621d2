"""The nearest right word to a wrong one: `maaraika` is probably määräaika, `doen` is done; `undone` is neither."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby

from seuranta.plan.words.vocabulary import LONGEST_WORD, fold

_MOST_COMPARED = 150_000
"""Letters typed times words, in one file."""
_SHORTEST_WORD = 4
_SHORTEST_WITH_TWO_SLIPS = 8
_MOST_SLIPS = 2
_MOST_SHOWN = 8
_DIGITS = re.compile(r"\d+")


def nearest(typed: str, words: Iterable[str], meaning: Callable[[str], object] = fold) -> str | None:
    """The name that a slip of the fingers away from `typed` might have meant, or None where that is anybody's guess.

    Distance: optimal string alignment over folded letters (a swap of neighbours is one slip), at most a third of
    the length, at least one slip; where two names of different `meaning` are equally near, there is no answer.
    """
    found = list(_near(typed, words, max(1, len(fold(typed)) // 3)))
    least = min((distance for distance, _ in found), default=0)
    best: dict[object, str] = {}
    for distance, word in found:
        if distance == least:
            best.setdefault(meaning(word), word)
    return next(iter(best.values())) if len(best) == 1 else None


def slip(typed: str, words: Iterable[str], meaning: Callable[[str], object]) -> str | None:
    """The word of the vocabulary that was typed with one wrong letter or, if it is a long one, two.

    Stricter than with names, because a word that is not ours is mostly another word: it has four letters at least,
    nothing of another `meaning` is nearly as near, and it does not hold a whole word of ours, which would mostly mean
    the opposite (`undone`, `ei valmis`, `biweekly`).
    """
    wanted = fold(typed)
    if len(wanted) < _SHORTEST_WORD:
        return None
    found = sorted(_near(typed, words, _MOST_SLIPS + 1), key=lambda one: one[0])
    if not found:
        return None
    least, best = found[0]
    if least > (_MOST_SLIPS if max(len(wanted), len(fold(best))) >= _SHORTEST_WITH_TWO_SLIPS else 1):
        return None
    if any(meaning(word) != meaning(best) for distance, word in found if distance <= least + 1):
        return None
    return None if _holds(wanted, fold(best)) else best


def _holds(typed: str, word: str) -> bool:
    """Whether a word begins or ends what was typed, and is not all of it but for a letter."""
    return len(typed) > len(word) + 1 and (typed.startswith(word) or typed.endswith(word))


def nearest_id(typed: str, ids: Iterable[str]) -> str | None:
    """The id that was typed in another way: `T-1` for T1. Another number is another item, never a slip."""
    letters = _letters(typed)
    if not letters:
        return None
    alike = [one for one in ids if _digits(one) == _digits(typed)]
    same = [one for one in alike if _letters(one) == letters]
    if same:
        return same[0] if len(same) == 1 else None
    return nearest(typed, [one for one in alike if len(_letters(one)) >= _SHORTEST_WORD])


def first_of(ids: Sequence[str]) -> tuple[str, ...]:
    """As many ids as help somebody who does not find one."""
    return (*ids[:_MOST_SHOWN], "…") if len(ids) > _MOST_SHOWN else tuple(ids)


def _digits(typed: str) -> list[str]:
    return [one.lstrip("0") for one in _DIGITS.findall(typed)]


def _letters(typed: str) -> str:
    """The letters of an id; one that was struck twice counts once."""
    return "".join(letter for letter, _ in groupby(filter(str.isalpha, fold(typed))))


class Guesses:
    """Suggests the nearest word for the wrong ones of a file, each looked for once, and no more than a file of slips
    needs: one with thousands of wrong words has another trouble, and is not to take minutes.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], str | None] = {}
        self._left = _MOST_COMPARED

    def like(
        self,
        group: str,
        typed: str,
        words: Collection[str],
        guess: Callable[[str, Collection[str]], str | None] = nearest,
    ) -> str | None:
        """What `guess` makes of it; `group` names the words, which stay the same while the file is read."""
        key = (group, typed)
        if key not in self._found:
            self._left -= len(typed) * len(words)
            self._found[key] = guess(typed, words) if self._left > 0 else None
        return self._found[key]


def _near(typed: str, words: Iterable[str], limit: int) -> Iterator[tuple[int, str]]:
    """The words at most so many slips away, and not so many as there are letters, with how many."""
    if len(typed) > LONGEST_WORD:
        return
    wanted = fold(typed)
    letters = [(one, wanted.count(one)) for one in set(wanted)]
    for word in words:
        folded = fold(word)
        if abs(len(folded) - len(wanted)) > limit or _lacking(letters, folded) > limit:
            continue
        distance = _distance(wanted, folded, limit)
        if distance <= limit and distance < len(wanted):
            yield distance, word


def _lacking(letters: Sequence[tuple[str, int]], word: str) -> int:
    """How many of the letters a word does not have: it is at least so many slips away."""
    return sum(max(count - word.count(one), 0) for one, count in letters)


def _distance(a: str, b: str, limit: int) -> int:
    """How many slips apart two words are, or more than `limit` where it is not worth knowing.

    Only what lies within `limit` of the diagonal is compared: every way that leads farther off has more slips.
    """
    far = limit + 1
    before: list[int] = []
    above = [min(j, far) for j in range(len(b) + 1)]
    for i, letter in enumerate(a, 1):
        row = [far] * (len(b) + 1)
        if i <= limit:
            row[0] = i
        for j in range(max(1, i - limit), min(len(b), i + limit) + 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != b[j - 1]))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == b[j - 1]:
                cost = min(cost, before[j - 2] + 1)
            row[j] = cost
        if min(row) > limit:
            return far
        before, above = above, row
    return above[-1]
