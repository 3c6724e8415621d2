"""What changed in questions with their answers, and in decisions: what was recorded once stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seuranta.plan.compare.change import Change
from seuranta.plan.compare.meaning import text_key
from seuranta.plan.compare.pair import Pair, state_of_change
from seuranta.plan.compare.parts import field_changes
from seuranta.plan.loading.model import Decision, Feedback
from seuranta.plan.words.fields import FIELDS, Field

_OF_DECISION = ("decision", "date", "decided_by", "affects")
"""What a decision says; why it was taken, and who follows it, may be written more clearly."""


def answer_changes(pair: Pair[Feedback]) -> Iterator[Change]:
    """The answer to a question, and when it was given."""
    old, new = pair.old.answer, pair.new.answer
    if old is None and new is not None:
        yield pair.told("answered", "answer", new=new, entry=pair.new.answered_on)
        return
    if old is not None and new is None:
        yield pair.told("answer-deleted", "answer", old, entry=pair.old.answered_on)
        return
    if old is not None and new is not None and text_key(old) != text_key(new):
        yield pair.told("answer-altered", "answer", old, new)
    before, after = pair.old.answered_on, pair.new.answered_on
    if before is not None and before != after:
        yield pair.told("answer-altered", "answered_on", before, after)
    elif before != after:
        yield pair.told("detail-set", "answered_on", before, after)


def decision_changes(pair: Pair[Decision]) -> Iterator[Change]:
    """What was decided, when, by whom and about what; what was missing may be filled in."""
    for name in _OF_DECISION:
        yield from _of_record(pair, _row(name))
    old, new = pair.old.review_on, pair.new.review_on
    if old is not None and new is not None and old != new:
        yield pair.told("review-moved", "review_on", old, new)
    elif old != new:
        yield pair.told(f"detail-{state_of_change(old, new)}", "review_on", old, new)


def _row(name: str) -> Field:
    return next(row for row in FIELDS["decision"] if row.name == name)


def _of_record(pair: Pair[Any], row: Field) -> Iterator[Change]:
    old, new = pair.keys(row)
    if old is None:
        yield from field_changes(pair, row)
    elif old != new:
        yield pair.told("decision-altered", row.name, pair.old.value_of(row.name), pair.new.value_of(row.name))
