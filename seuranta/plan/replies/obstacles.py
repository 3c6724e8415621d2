"""What stands in the way, and what is done about it: who and by when in an obstacle become the next step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from seuranta.plan.replies.said_days import before_day
from seuranta.plan.replies.which_item import folded
from seuranta.plan.values.spoken import Working

_I_DO = (
    "soitan|kysyn|hoidan|tarkistan|laitan|lahetan|selvitan|tilaan|kayn|teen|varmistan|kirjoitan|pyydan|muistutan|haen|katson|vien"
    "|tuon|ostan|tapaan|neuvottelen|ilmoitan|testaan|korjaan|asennan|puhun|keskustelen|viimeistelen|kutsun|jatkan|otan yhteytta"
)
_THEY_DO = (
    "soittaa|kysyy|hoitaa|tarkistaa|laittaa|lahettaa|selvittaa|tilaa|kay|tekee|varmistaa|kirjoittaa|pyytaa|muistuttaa|hakee|katsoo"
    "|vie|tuo|ostaa|tapaa|neuvottelee|ilmoittaa|testaa|korjaa|asentaa|puhuu|keskustelee|viimeistelee|kutsuu|jatkaa|ottaa yhteytta"
)
_DO = r"(?!(?:be|have|get|arrive|come|return|know|open|close|go|see|not)\b)"
_MINE = re.compile(rf"(?P<what>(?:{_I_DO})(?!\w).*)|(?:i'?ll|i will|i am going to|i'm going to)\s+(?P<will>{_DO}.+)")
_THEIRS = re.compile(rf"(?P<what>(?:{_THEY_DO})(?!\w).*)|will\s+(?P<will>{_DO}.+)")
_UNSURE = re.compile(
    r"(?<!\w)(?:ei|en|jos|kun|kunhan|ehka|paitsi|toivottavasti|yritan|yrittaa|not|if|when|once|unless|maybe|perhaps|hopefully|try)(?!\w)|\?"
)
_LAST_PART = re.compile(
    r"(?P<obstacle>.+?)\s*(?:[,;]|\.\s|\s-\s|\s(?:ja|and)\s)\s*(?P<step>[^,;.]+(?:\.\d+)*[.\d]*)\.?", re.DOTALL
)


class Obstacle(NamedTuple):
    """What stands in the way, with what somebody does about it by a day; without those, only the first."""

    text: str
    step: str | None = None
    who: str | None = None
    by: date | None = None


def obstacle_in(text: str, sender: str, day: date, people: Sequence[str], working: Working) -> Obstacle:
    """The obstacle and the next step of `Raija lomalla, soitan ma`, said on a day."""
    match = _LAST_PART.fullmatch(text.strip())
    if match is None or _UNSURE.search(folded(match["step"])) is not None:
        return Obstacle(text)
    part = match["step"].strip()
    doing = _doing(part, sender, people)
    dated = before_day(doing[1], day, working) if doing is not None else None
    if doing is None or dated is None:
        return Obstacle(text)
    return Obstacle(match["obstacle"].strip(), dated[0].strip(" ,"), doing[0], dated[1])


def _doing(part: str, sender: str, people: Sequence[str]) -> tuple[str, str] | None:
    """Who does something, and what."""
    mine = _MINE.fullmatch(folded(part))
    if mine is not None:
        return sender, part[slice(*mine.span("what" if mine["what"] else "will"))]
    for name in people:
        if folded(part).startswith(f"{folded(name)} "):
            rest = part[len(name) + 1 :].strip()
            theirs = _THEIRS.fullmatch(folded(rest))
            if theirs is not None:
                return name, rest[slice(*theirs.span("what" if theirs["what"] else "will"))]
    return None
