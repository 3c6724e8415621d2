"""All that is written of a table, tried on the plan: what would contradict it is left out and told, the rest is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from seuranta.plan.edit import NotUnderstood, apply
from seuranta.plan.intake.matching import Match
from seuranta.plan.intake.meaning import reader
from seuranta.plan.intake.recorded import new_item, of_change
from seuranta.plan.intake.settled import Answers, Left, Recorded
from seuranta.plan.intake.taking import Standing, Taking
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words.diagnostic import Diagnostic

Refused = tuple[str, str]
"""An item and one of its fields; an empty field means all of it."""

Contradictions = Callable[[Loaded], Iterable[tuple[str | None, str, Diagnostic]]]
"""What a plan with the changes in it contradicts that it did not before: the item, the field, and what is wrong."""


class Merged(NamedTuple):
    """The plan with a table in it, and all that was recorded; `refused` says what could not be, and why."""

    loaded: Loaded
    recorded: tuple[Recorded, ...]
    refused: Mapping[Refused, Diagnostic]

    @property
    def left(self) -> Iterator[Left]:
        return chain.from_iterable(recorded.left for recorded in self.recorded)


def merged(taking: Taking, standing: Standing, answers: Answers, contradictions: Contradictions) -> Merged:
    """Writes as much of a table into a plan as it takes. Raises CannotEdit and NotText as an edit does."""
    refused: dict[Refused, Diagnostic] = {}
    while True:
        recorded = tuple(_recorded(taking, standing, answers, refused))
        if not any(item.changes for item in recorded):
            return Merged(standing.loaded, recorded, MappingProxyType(refused))
        try:
            after = _applied(standing, recorded)
        except NotUnderstood as error:
            refused |= _not_understood(error.problem, taking, standing, answers, refused)
            continue
        wrong = tuple(contradictions(after))
        if not wrong:
            return Merged(after, recorded, MappingProxyType(refused))
        for item, field, problem in wrong:
            refused[_culprit(item, field, recorded, refused)] = problem


def _applied(standing: Standing, recorded: Iterable[Recorded]) -> Loaded:
    changes = tuple(chain.from_iterable(item.changes for item in recorded))
    return apply(standing.loaded, changes, standing.language)


def _not_understood(
    problem: Diagnostic, taking: Taking, standing: Standing, answers: Answers, refused: Mapping[Refused, Diagnostic]
) -> dict[Refused, Diagnostic]:
    """The field without which the plan would be understood, with why it is not; the whole item where no field is it."""
    recorded = tuple(_recorded(taking, standing, answers, refused))
    whole = _culprit(problem.item, "", recorded, refused)
    facts = [fact for item in recorded if item.item == whole[0] for fact in item.facts]
    for field in dict.fromkeys(fact.field for fact in facts):
        tried = {**refused, (whole[0], field): problem}
        try:
            _applied(standing, _recorded(taking, standing, answers, tried))
        except NotUnderstood as error:
            if error.problem.item == problem.item:
                continue
        return {(whole[0], field): problem}
    return {whole: problem}


_OTHER_SIDE = {"start": "due", "due": "start"}


def _culprit(
    item: str | None, field: str, recorded: Iterable[Recorded], refused: Mapping[Refused, Diagnostic]
) -> Refused:
    """What is to be left out: the field that is named, or the one that it is compared with, else the whole item."""
    changed = [row for row in recorded if row.changes]
    written = [row for row in changed if row.item == item] or changed
    fields = {fact.field for fact in written[-1].facts}
    for candidate in (field, _OTHER_SIDE.get(field, "")):
        if candidate in fields and (written[-1].item, candidate) not in refused:
            return written[-1].item, candidate
    return written[-1].item, ""


def _recorded(
    taking: Taking, standing: Standing, answers: Answers, refused: Mapping[Refused, Diagnostic]
) -> Iterator[Recorded]:
    table = reader(taking.draft, standing.language)
    for match in taking.new:
        if (match.row.id, "") in refused:
            yield Recorded(match.section, match.row.id, (), (), (_whole(match),))
        else:
            yield new_item(match, table, {field for item, field in refused if item == match.row.id})
    for change in taking.changes:
        of_item = frozenset(field for item, field in refused if item == change.id)
        yield of_change(change, standing, answers, of_item)


def _whole(match: Match) -> Left:
    cells = (match.row.cell,)
    return Left("refused", match.section, match.row.id, "", cells, None, "", "")
