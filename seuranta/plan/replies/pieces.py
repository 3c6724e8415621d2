"""From a line to the things that it says, each with the reason behind it; what they mean is in `clauses`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.replies.said_words import BETWEEN, REASON, STATE, state_of
from seuranta.plan.replies.small_talk import without_talk
from seuranta.plan.replies.which_item import Items, folded


class Piece(NamedTuple):
    """One thing that is said: its words before the reason, and the reason, None where none is given. `is_tangled`: another
    answer may begin in the reason.
    """

    head: str
    reason: str | None = None
    is_tangled: bool = False


_HARD = re.compile(r"\s*[.!;]+\s+")
_SOFT = re.compile(r"(?:\s*(?<!\d),\s*|,\s+)(?:(?:ja|and)\s+)?|\s+(?:ja|and|seka)\s+|\s+-\s+")
_EITHER = re.compile(rf"{_HARD.pattern}|{_SOFT.pattern}")
_SENTENCE = re.compile(
    r"(?<=[^\W\d_]{2})[.]+\s+(?=[^\W\d_]{2})|(?:(?<=\d\.\d)|(?<=\d\.\d\d)|(?<=\d{4}))[.]\s+(?=[A-ZÅÄÖ][^\W\d_])|[!;]+\s+"
)
"""The end of a sentence: not behind the number of an item, nor behind a word of one letter."""
_COLON = re.compile(r"\s*(?::|-(?=\s))\s*|\s+by\s+")
_COLON_FURTHER = re.compile(r"(?<=\S)\s*:\s+")
_SHORTLY = re.compile(r"(?:ei|melkein|lahes|kohta|pian|not|almost|nearly|soon)(?!\w)|\d")


class Cutter(NamedTuple):
    """Cuts lines into pieces: by the items of a plan, and those of whoever wrote the line."""

    items: Items
    own: Sequence[ItemId]

    def pieces(self, line: str) -> Iterator[Piece]:
        """What a line says, thing by thing."""
        rest = line
        while rest.strip(" .,;!"):
            low = folded(rest)
            why = reason_in(low)
            until, begins = self._cut(rest, low, why)
            yield self._piece(rest[:until], why)
            rest = rest[begins:]

    def _piece(self, text: str, why: tuple[int, int] | None) -> Piece:
        if why is None or why[0] >= len(text):
            return Piece(text.strip())
        reason = without_talk(text[why[1] :])
        low = folded(reason)
        is_tangled = any(self._begins(low, match.end()) for match in _EITHER.finditer(low))
        return Piece(text[: why[0]].strip(), reason, is_tangled)

    def _cut(self, text: str, low: str, why: tuple[int, int] | None) -> tuple[int, int]:
        """Where the first piece ends, and where the next one begins."""
        head = len(low) if why is None else why[0]
        cuts = [match.span() for match in _EITHER.finditer(low, 0, head) if self._is_between(low, match)]
        cuts += [match.span() for match in _SENTENCE.finditer(text, 0, head)]
        if not cuts and why is not None:
            cuts = [match.span() for match in _HARD.finditer(low, why[1]) if self._begins(low, match.end())]
        return min(cuts, default=(len(low), len(low)))

    def _is_between(self, low: str, separator: re.Match[str]) -> bool:
        """Whether something was said of an item before a separator, and is of another one behind it."""
        before = low[: separator.start()]
        named = self.items.named(before, self.own)
        is_list = named is not None and not before[named.end :].strip()
        return bool(before.strip()) and not is_list and self._begins(low, separator.end())

    def _begins(self, low: str, at: int) -> bool:
        """Whether an answer begins at a place: an item, and what is said of it."""
        named = self.items.named(low[at:], self.own)
        if named is None:
            return False
        behind = low[at + named.end :].strip()
        while (match := BETWEEN.match(behind)) is not None:
            behind = behind[match.end() :]
        return STATE.match(behind) is not None or _SHORTLY.match(behind) is not None


def reason_in(low: str) -> tuple[int, int] | None:
    """Where the reason begins with its first word, and where behind that."""
    places = [match.span() for match in (REASON.search(low), _colon(low)) if match is not None]
    return min(places, default=None)


def _colon(low: str) -> re.Match[str] | None:
    """The colon, or the dash, behind that something is stuck, or the colon behind the day to which it moves."""
    for match in STATE.finditer(low):
        state = state_of(match[0])
        colon = None
        if state in ("stuck", "waiting"):
            colon = _COLON.match(low, match.end())
        elif state == "moved":
            colon = _COLON_FURTHER.search(low, match.end())
        if colon is not None:
            return colon
    return None
