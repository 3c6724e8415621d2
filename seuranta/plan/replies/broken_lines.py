"""Lines that a mail program or a person broke within a sentence, as one again; and those of a reminder, whole or broken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from seuranta.plan.replies.thread import Line

IsOurs = Callable[[str], bool]
"""Whether a line could stand in a reminder: such a line is nobody's answer, whoever sent it."""
_MOST = 3
"""Lines into which one of ours may have been broken."""
_SHORTEST_OF_OURS = 50
_SHORTEST = 45
_ID = re.compile(r"#?[^\W\d_]{0,3}\d")
_GOES_ON = re.compile(
    r"(?:koska|sill[äa]|kun|jos|mutta|vaan|paitsi|ett[äa]|jotta|ellei|kunhan|ennen kuin|vai|tai|eli|kai|ehk[äa]|because|since|as|but|if|when|unless"
    r"|until|except|so|or|maybe)\b"
)
_ENDS = re.compile(r"(?:(?<!\d)\.|[!?])\Z")
"""A full stop behind a number belongs to a date."""
_HAS_REASON = re.compile(r"\b(?:koska|because)\b|\b(?:jumissa|blocked|stuck|vastaus|answer|este) ?:", re.IGNORECASE)


def ours(lines: Sequence[Line], is_ours: IsOurs) -> Iterator[Line]:
    """The lines of a reminder, also those into which one was broken."""
    for at in range(len(lines)):
        for size in range(1, _MOST + 1):
            piece = lines[at : at + size]
            if len(piece) == size and _may_be_one(piece) and is_ours(" ".join(line.text for line in piece)):
                yield from piece


def _may_be_one(piece: Sequence[Line]) -> bool:
    """Whether lines may have been one of ours: only long ones are broken, and no rest begins with an id."""
    return all(
        after.number == before.number + 1 and len(before.text) >= _SHORTEST_OF_OURS and not _ID.match(after.text)
        for before, after in pairwise(piece)
    )


def unbroken(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines with those that go on in the next one as one, under the number of the first."""
    whole: list[Line] = []
    last = 0
    for line in lines:
        if whole and line.number == last + 1 and _goes_on(whole[-1].text, line.text):
            whole[-1] = Line(whole[-1].number, f"{whole[-1].text} {line.text}")
        else:
            whole.append(line)
        last = line.number
    return tuple(whole)


def _goes_on(text: str, after: str) -> bool:
    """Whether a line goes on with a sentence: it begins with a small letter, and the one above is full, gives a reason
    that has not ended, or is gone on with by a conjunction.
    """
    if not after[:1].islower() or _ID.match(after) or _ENDS.search(text):
        return False
    return len(text) >= _SHORTEST or _HAS_REASON.search(text) is not None or _GOES_ON.match(after) is not None
