"""Who signed a message, and where its signature begins: `Terveisin Mikko`, `- Mikko`, or a name alone at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seuranta.plan.replies.said_words import HEDGE, STATE
from seuranta.plan.replies.thread import Line
from seuranta.plan.replies.which_item import folded

_CLOSING = (
    r"(?:(?:ystavallisin |parhain )?terveisin|terv|t|yst terv|yt|(?:best |kind |warm )?regards|best(?: wishes)?|br|kr"
    r"|all the best|sincerely|yours(?: sincerely| faithfully)?)"
)
_CLOSES = re.compile(rf"{_CLOSING}\b[.,:!]*(?:\s+[^\W\d_][\w.-]*){{0,2}}[\s.,!]*")


_LINES = 3
_LETTERS = 80
"""In which a message ends."""


def is_closing(line: str) -> bool:
    """Whether a line closes a message: what stands below it is a signature."""
    return _CLOSES.fullmatch(folded(line).strip()) is not None


def is_signature(line: str) -> bool:
    """Whether a line below a closing may be a title, a firm or a telephone number."""
    low = folded(line)
    return _SIGNED.fullmatch(line) is not None and not HEDGE.search(low) and not STATE.search(low)


_SIGNED = re.compile(
    r"[A-ZÅÄÖ][\w&-]*(?: ?[|/,]? [A-ZÅÄÖ&][\w&-]*){0,6}|(?:(?:[Pp]uh|[Tt]el|[Gg]sm|[Pp]|[Mm])\w*[.:]? ?)?[\d +()-]{6,}"
)


def signers(lines: Sequence[Line], people: Sequence[str]) -> Iterator[str]:
    """The people with whose names a message ends; whom somebody thanks has not signed it."""
    low = folded("\n".join(line.text for line in lines[-_LINES:]))[-_LETTERS:].rstrip(" .!")
    for person in people:
        first = re.escape(folded(person.split()[0]))
        if re.search(rf"(?:(?:^|[\s,.!-]){_CLOSING}[.,:!]*\s+|\s-\s?|\n){first}$", low) is not None:
            yield person
