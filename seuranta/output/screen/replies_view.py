"""What replies come to, before it is written: line by line what was understood, what is unclear, and what is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from seuranta.output.screen.layout import Line, Span, Style, apart, text_lines, wrap
from seuranta.output.words import fact_lines
from seuranta.output.words import reply_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.reply_lines import head, question, reading
from seuranta.output.words.text import Text
from seuranta.plan.loading.model import Plan
from seuranta.plan.replies.outcomes import Asked, Left, Said, Understood


def lines(file: str, understood: Understood, plan: Plan, today: date, language: str, width: int) -> list[Line]:
    """The whole screen, block by block; `file` is empty where the replies were pasted."""
    view = _View(plan, today, language, width)
    shown = [left for left in understood.left if left.why != "not-read"]
    blocks = (
        wrap((Span(_title(file, language), "strong"),), width),
        view.taken(understood),
        view.asked(understood.asked),
        view.left(shown),
        view.counts(understood, len(shown)),
    )
    return apart(blocks)


def _title(file: str, language: str) -> str:
    return say(texts.REPLIES, language, file=file) if file else texts.REPLIES_PASTED.fill(language)


class _View:
    def __init__(self, plan: Plan, today: date, language: str, width: int) -> None:
        self._plan = plan
        self._today = today
        self._language = language
        self._width = width

    def taken(self, understood: Understood) -> Iterator[Line]:
        if not understood.taken:
            return
        yield self._heading(texts.UNDERSTOOD)
        for taken in understood.taken:
            yield from self._head(taken.said)
            for fact in taken.facts:
                yield from self._below(f"+ {fact_lines.fact(fact, self._plan, self._language)}")

    def asked(self, every: Sequence[Asked]) -> Iterator[Line]:
        if not every:
            return
        yield self._heading(texts.ASKED)
        for asked in every:
            yield from self._head(asked.said)
            yield from self._below(question(asked, self._language), "amber")
            if asked.wants is None and asked.question != "question":
                for facts in filter(None, asked.readings):
                    meant = reading(facts, self._plan, self._language)
                    yield from self._below(say(texts.MAYBE, self._language, reading=meant))

    def left(self, every: Sequence[Left]) -> Iterator[Line]:
        if not every:
            return
        yield self._heading(texts.LEFT)
        for left in every:
            why = texts.WHY[left.why].fill(self._language)
            item = f"{safe(left.item.id)}, " if left.item is not None else ""
            spans = (Span(head(left.said, self._today, self._language)), Span(f" ({item}{why})", "quiet"))
            yield from wrap(spans, self._width, indent=2, hanging=4)

    def counts(self, understood: Understood, left: int) -> Iterator[Line]:
        taken, asked = len(understood.taken), len(understood.asked)
        counts = say(texts.COUNTS, self._language, taken=taken, asked=asked, left=left)
        not_read = len(understood.left) - left
        if not_read:
            counts = f"{counts} {say(texts.NOT_READ, self._language, n=not_read)}"
        yield from text_lines(counts, self._width)

    def _heading(self, text: Text) -> Line:
        return (Span(text.fill(self._language), "heading"),)

    def _head(self, said: Said) -> list[Line]:
        return wrap((Span(head(said, self._today, self._language), "strong"),), self._width, indent=2, hanging=4)

    def _below(self, text: str, style: Style = "") -> list[Line]:
        return text_lines(text, self._width, style, indent=4, hanging=6)
