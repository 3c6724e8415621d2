"""Who is to be reminded of how many things, and from where that is sent; of what, only each of them is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, text_lines
from seuranta.output.words import reminder_texts as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say


class PlanReminders(NamedTuple):
    """What a plan is called beside others, how much each person has to do, who is away, and the page to send it from."""

    name: str
    counts: tuple[tuple[str, int], ...]
    away: tuple[str, ...]
    page: str


def lines(plans: Sequence[PlanReminders], language: str, width: int) -> Iterator[Line]:
    yield from text_lines(words.NOTHING_SENT.fill(language), width)
    for plan in plans:
        if plan.name:
            yield NOTHING
            yield from text_lines(plan.name, width, "heading")
        yield from _of_plan(plan, language, width)


def _of_plan(plan: PlanReminders, language: str, width: int) -> Iterator[Line]:
    if plan.counts:
        yield from text_lines(say(words.OPEN_PAGE, language, path=plan.page), width, hanging=2)
        rows = [_row(name, count, language) for name, count in plan.counts]
        yield from columns(rows, width, form={0: Column(least=12, gives=True)}, indent=2)
    else:
        yield from text_lines(words.NOBODY.fill(language), width)
    if plan.away:
        names = ", ".join(plan.away)
        yield from text_lines(say(words.AWAY, language, title=names), width, hanging=2)


def _row(name: str, count: int, language: str) -> list[Span]:
    return [Span(safe(name)), Span(say(words.COUNT, language, n=count))]
