"""Where somebody types inside braces and brackets, closed or not: around which keys, and beside what else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"""(?<![^\s\[\]{},:])(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)|(?:(?<=\s)|^)\#[^\n]*|[\[\]{},]|:(?=[\s,\[\]{}]|$)"""
)
_OPENS, _CLOSES = ("[", "{"), ("]", "}")


class Piece(NamedTuple):
    """What stands between two commas, from `start` to `end`; `colon` is the first in it, None without one."""

    start: int
    end: int
    colon: int | None


class Level(NamedTuple):
    """An opened brace or bracket, what has been closed with a comma in it, and where the piece begins that has not."""

    opened: str
    pieces: tuple[Piece, ...]
    start: int
    colon: int | None = None

    def with_piece(self, end: int) -> Level:
        """The level after a comma or at its end."""
        return self._replace(pieces=(*self.pieces, Piece(self.start, end, self.colon)), start=end + 1, colon=None)


class InBraces(NamedTuple):
    """The levels around a place, the outermost first, the piece of the innermost in which it is, and the others of it."""

    levels: tuple[Level, ...]
    piece: Piece
    others: tuple[Piece, ...]


def in_braces(text: str, at: int) -> InBraces | None:
    """Where `at` is in a text that begins with a brace or a bracket; None behind what is closed, or in a comment."""
    tokens = list(_TOKEN.finditer(text))
    levels: list[Level] = []
    for token in tokens:
        if token.start() >= at:
            break
        if token.group().startswith("#") and at <= token.end():
            return None
        _take(token, levels)
        if not levels:
            return None
    if not levels:
        return None
    around, inner = levels[:-1], levels[-1]
    whole = _whole(text, inner, (token for token in tokens if token.start() >= at))
    number = len(inner.pieces)
    others = (*whole.pieces[:number], *whole.pieces[number + 1 :])
    return InBraces((*around, inner), whole.pieces[number], others)


def _take(token: re.Match[str], levels: list[Level]) -> None:
    sign, at = token.group(), token.start()
    if sign in _OPENS:
        levels.append(Level(sign, (), at + 1))
    elif sign in _CLOSES:
        levels.pop()
    elif sign == ",":
        levels[-1] = levels[-1].with_piece(at)
    elif sign == ":" and levels[-1].colon is None:
        levels[-1] = levels[-1]._replace(colon=at)


def _whole(text: str, level: Level, tokens: Iterator[re.Match[str]]) -> Level:
    """The level with all that follows in it, until it is closed, or the text ends."""
    levels = [level]
    end = len(text)
    for token in tokens:
        if len(levels) == 1 and token.group() in _CLOSES:
            end = token.start()
            break
        _take(token, levels)
    return levels[0].with_piece(end)
