"""The nearest right word to a wrong one: `maaraika` is probably määräaika, `doen` is done; `undone` is neither."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

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
    near = list(_near(typed, words, max(1, len(fold(typed)) // 3)))
    least = min((distance for distance, _ in near), default=0)
    nearest_by_meaning: dict[object, str] = {}
    for distance, word in near:
        if distance == least:
            nearest_by_meaning.setdefault(meaning(word), word)
    return next(iter(nearest_by_meaning.values())) if len(nearest_by_meaning) == 1 else None


def one_slip_away(typed: str, words: Iterable[str]) -> str | None:
    """The only word that was typed with one letter wrong, too many, missing or in the place of its neighbour."""
    near = [word for _, word in _near(typed, words, 1)]
    return near[0] if len(near) == 1 else None


def slip(typed: str, words: Iterable[str], meaning: Callable[[str], object]) -> str | None:
    """The word of the vocabulary that was typed with one wrong letter or, if it is a long one, two.

    Stricter than with names, because a word that is not ours is mostly another word: it has four letters at least,
    nothing of another `meaning` is nearly as near, and it does not hold a whole word of ours, which would mostly mean
    the opposite (`undone`, `ei valmis`, `biweekly`).
    """
    wanted = fold(typed)
    if len(wanted) < _SHORTEST_WORD:
        return None
    near = sorted(_near(typed, words, _MOST_SLIPS + 1), key=itemgetter(0))
    if not near:
        return None
    least, best = near[0]
    if least > _most_slips(wanted, fold(best)) or _holds(wanted, fold(best)):
        return None
    has_rival = any(meaning(word) != meaning(best) for distance, word in near if distance <= least + 1)
    return None if has_rival else best


def _most_slips(typed: str, word: str) -> int:
    return _MOST_SLIPS if max(len(typed), len(word)) >= _SHORTEST_WITH_TWO_SLIPS else 1


def _holds(typed: str, word: str) -> bool:
    """Whether a word begins or ends what was typed, and is not all of it but for a letter."""
    return len(typed) > len(word) + 1 and (typed.startswith(word) or typed.endswith(word))


def nearest_id(typed: str, ids: Iterable[str]) -> str | None:
    """The id that was typed in another way: `T-1` for T1. Another number is another item, never a slip."""
    letters = _letters(typed)
    if not letters:
        return None
    of_number = [id_ for id_ in ids if _digits(id_) == _digits(typed)]
    same = [id_ for id_ in of_number if _letters(id_) == letters]
    if same:
        return same[0] if len(same) == 1 else None
    return nearest(typed, [id_ for id_ in of_number if len(_letters(id_)) >= _SHORTEST_WORD])


def first_of(ids: Sequence[str]) -> tuple[str, ...]:
    """As many ids as help somebody who does not find one."""
    return (*ids[:_MOST_SHOWN], "…") if len(ids) > _MOST_SHOWN else tuple(ids)


def _digits(typed: str) -> list[str]:
    return [number.lstrip("0") for number in _DIGITS.findall(typed)]


def _letters(typed: str) -> str:
    """The letters of an id; one that was struck twice counts once."""
    return "".join(letter for letter, _ in groupby(filter(str.isalpha, fold(typed))))


class Guesses:
    """Suggests the nearest word for the wrong ones of a file, each looked for once, and no more than a file of slips
    needs: one with thousands of wrong words has another trouble, and is not to take minutes.
    """

    def __init__(self) -> None:
        self._guesses: dict[tuple[str, str], str | None] = {}
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
        if key not in self._guesses:
            self._left -= len(typed) * len(words)
            self._guesses[key] = guess(typed, words) if self._left > 0 else None
        return self._guesses[key]


def _near(typed: str, words: Iterable[str], limit: int) -> Iterator[tuple[int, str]]:
    """The words at most so many slips away, and not so many as there are letters, with how many."""
    if len(typed) > LONGEST_WORD:
        return
    wanted = fold(typed)
    letters = [(letter, wanted.count(letter)) for letter in set(wanted)]
    for word in words:
        folded = fold(word)
        if abs(len(folded) - len(wanted)) > limit or _lacking(letters, folded) > limit:
            continue
        distance = _distance(wanted, folded, limit)
        if distance <= limit and distance < len(wanted):
            yield distance, word


def _lacking(letters: Sequence[tuple[str, int]], word: str) -> int:
    """How many of the letters a word does not have: it is at least so many slips away."""
    return sum(max(count - word.count(letter), 0) for letter, count in letters)


def _distance(first: str, second: str, limit: int) -> int:
    """How many slips apart two words are, or more than `limit` where it is not worth knowing.

    Only what lies within `limit` of the diagonal is compared: every way that leads farther off has more slips.
    """
    too_far = limit + 1
    before: list[int] = []
    above = [min(j, too_far) for j in range(len(second) + 1)]
    for i, letter in enumerate(first, 1):
        row = [too_far] * (len(second) + 1)
        if i <= limit:
            row[0] = i
        for j in range(max(1, i - limit), min(len(second), i + limit) + 1):
            left_out, put_in = above[j] + 1, row[j - 1] + 1
            replaced = above[j - 1] + (letter != second[j - 1])
            row[j] = min(left_out, put_in, replaced)
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == second[j - 1]:
                swapped = before[j - 2] + 1
                row[j] = min(row[j], swapped)
        if min(row) > limit:
            return too_far
        before, above = above, row
    return above[-1]
