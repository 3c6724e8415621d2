"""The screen of a plan that has been closed: what was reached and what was left; it asks for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.output.screen.layout import NOTHING, Line, Span, text_lines
from seuranta.output.screen.status_actions import more
from seuranta.output.words import phrases
from seuranta.output.words.closed_plan import what_became
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp

_MOST = 8
FINAL_REPORT = Text(fi="Loppuraportti: {command}", en="The final report: {command}")


def closed_lines(follow: FollowUp, language: str, width: int, again: str) -> Iterator[Line]:
    """Below the heading of the screen."""
    yield (Span(say(phrases.CLOSED, language, day=follow.plan.closed_on)),)
    final = f"{typed_command('report', language, again)} --final"
    yield from text_lines(say(FINAL_REPORT, language, command=final), width, hanging=2)
    for part in what_became(follow, language):
        yield NOTHING
        yield (Span(part.heading, "heading"),)
        for line in part.lines[:_MOST]:
            yield from text_lines(line, width, hanging=2)
        yield from more(len(part.lines) - _MOST, final, language, width)
