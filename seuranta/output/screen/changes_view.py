"""What changed in a plan, on a screen: what was changed without a record first, details last and folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seuranta.output.screen.layout import NOTHING, Line, Span, text_lines, wrap
from seuranta.output.screen.lights import marked_lines
from seuranta.output.words import changed_plan as words
from seuranta.output.words.changed_plan import ChangedPlan, head, remarks
from seuranta.output.words.changes import change_sentence
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.compare.change import Change

_INDENT = 2


def lines(
    changed: ChangedPlan, language: str, width: int, name: str = "", again: str = "", *, is_whole: bool = False
) -> list[Line]:
    """All changes of a plan; `name` stands above where there are several plans, `is_whole` shows the details, too.

    `again` is what reaches the plan in a command.
    """
    shown: list[Line] = [*text_lines(name, width, "heading")] if name else []
    shown += text_lines(head(changed, language), width, "" if name else "heading")
    for remark in remarks(changed, language, again):
        shown += text_lines(remark, width, "quiet")
    return [*shown, *_changes(changed, language, width, is_whole=is_whole)]


def _changes(changed: ChangedPlan, language: str, width: int, *, is_whole: bool) -> Iterator[Line]:
    silent, open_, details = changed.comparison.silent, changed.open, changed.details
    if not changed.comparison.changes:
        if changed.since is not None:
            yield from text_lines(words.no_changes(changed, language), width)
        return
    if silent:
        yield from _heading(words.SILENT, language)
        for change in silent:
            yield from marked_lines("amber", change_sentence(change, language), width)
    elif changed.is_seen_in_full:
        yield from text_lines(words.ALL_RECORDED.fill(language), width, "green")
    if open_:
        yield from _heading(words.OPEN if silent else None, language)
        yield from _listed(open_, language, width)
    if details and is_whole:
        yield from _heading(words.DETAILS, language)
        yield from _listed(details, language, width)
    elif details:
        yield from (NOTHING, *text_lines(say(words.MORE_DETAILS, language, n=len(details)), width, "quiet"))


def _heading(text: Text | None, language: str) -> Iterator[Line]:
    yield NOTHING
    if text is not None:
        yield (Span(text.fill(language), "heading"),)


def _listed(changes: Sequence[Change], language: str, width: int) -> Iterator[Line]:
    for change in changes:
        yield from wrap((Span("– ", "quiet"), Span(change_sentence(change, language))), width, hanging=_INDENT)
