"""What several lines say of one item: a later day replaces an earlier one, and two answers of one day are asked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.record.facts import DueMoved
from seuranta.plan.replies.outcomes import Asked, Left, Outcome, Taken, about


def settled(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The same outcomes, in which no two facts contradict each other."""
    by_item: dict[ItemId, list[Outcome]] = {}
    for outcome in outcomes:
        for item in about(outcome):
            by_item.setdefault(item, []).append(outcome)
    after: dict[int, Outcome] = {}
    for of_item in by_item.values():
        for before, now in _of_item(of_item):
            after[id(before)] = now
    return [after.get(id(outcome), outcome) for outcome in outcomes]


def _of_item(outcomes: Sequence[Outcome]) -> Iterator[tuple[Outcome, Outcome]]:
    """What becomes of every fact that was taken of an item."""
    last = max((outcome.said.day for outcome in outcomes if outcome.said.day is not None), default=None)
    on_last = [outcome for outcome in outcomes if outcome.said.day == last]
    taken = [outcome for outcome in outcomes if isinstance(outcome, Taken)]
    latest = [outcome for outcome in on_last if isinstance(outcome, Taken)]
    for outcome in taken:
        if outcome.said.day == last:
            yield outcome, _among(outcome, on_last, outcomes)
        elif latest:
            yield outcome, Left(outcome.said, "replaced", outcome.item)
        elif all(_leaves(outcome, other) for other in on_last):
            yield outcome, outcome
        else:
            yield outcome, _asked(outcome)


def _among(taken: Taken, on_day: Iterable[Outcome], every: Sequence[Outcome]) -> Outcome:
    """A fact beside all that was said of its item on the same day; the same fact said twice is one."""
    first = next(other for other in every if isinstance(other, Taken) and other.facts == taken.facts)
    others = [other for other in on_day if not (isinstance(other, Taken) and other.facts == taken.facts)]
    if not all(_leaves(taken, other) for other in others):
        return _asked(taken)
    is_again = first is not taken and first.said.day == taken.said.day
    return Left(taken.said, "nothing-new", taken.item) if is_again else taken


def _leaves(taken: Taken, other: Outcome) -> bool:
    """Whether something else that was said of an item leaves a fact as it is: nothing new of one that is moved."""
    is_move = all(isinstance(fact, DueMoved) for fact in taken.facts)
    return isinstance(other, Left) and (other.why == "talk" or (other.why == "nothing-new" and is_move))


def _asked(taken: Taken) -> Asked:
    return Asked(taken.said, "several-answers", (taken.facts,), about(taken))
