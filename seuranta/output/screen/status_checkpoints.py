"""Below the next checkpoint: those in a row of which nobody has written a word, one that slipped, and dates that run out."""

from __future__ import annotations

from seuranta.output.screen.layout import Line, text_lines
from seuranta.output.screen.lights import marked_lines
from seuranta.output.words import phrases
from seuranta.output.words.agreed_meetings import last_dates, missed_in_a_row
from seuranta.output.words.phrases import say, short_day
from seuranta.plan.follow.followup import FollowUp

_INDENT = 2


def missed_runs(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """The first thing after the next checkpoint: two or more in a row, with the four answers as commands."""
    lines: list[Line] = []
    for missed in missed_in_a_row(follow, language, again):
        lines += marked_lines("red", missed.sentence, width, "red")
        for answer in missed.answers:
            lines += text_lines(answer, width, indent=_INDENT, hanging=2 * _INDENT)
    return lines


def slips(follow: FollowUp, language: str, width: int) -> list[Line]:
    """Those of other series, and the last dates that have been agreed."""
    told = follow.items_with("missed-checkpoints")
    missed = [occurrence for occurrence in follow.checkpoints.missed if occurrence.series not in told]
    lines: list[Line] = []
    if missed:
        day = short_day(missed[-1].day, follow.day, language)
        said = say(phrases.MISSED, language, n=len(missed), day=day)
        lines += marked_lines("amber", said, width, "amber")
    for _, said in last_dates(follow, language):
        lines += marked_lines("amber", said, width, "amber")
    return lines
