"""All that follows from a plan on a day, gathered in one place; the rules themselves are in the modules it asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.action_findings import ACTION_FINDERS
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.checkpoint_findings import CHECKPOINT_FINDERS, missed_checkpoints, no_next_checkpoint
from seuranta.plan.follow.checkpoints import CheckpointsOn
from seuranta.plan.follow.communication import MessageOn, Silence, unanswered
from seuranta.plan.follow.communication_findings import COMMUNICATION_FINDERS
from seuranta.plan.follow.future_facts import fact_in_future
from seuranta.plan.follow.goal_findings import GOAL_FINDERS
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.follow.promised_then import NOTHING_KNOWN, Then
from seuranta.plan.follow.promises import Interval, intervals
from seuranta.plan.follow.rules import RULES
from seuranta.plan.follow.seen import Finder, Seen
from seuranta.plan.follow.stage import is_closed
from seuranta.plan.follow.untouched import UNTOUCHED_FINDERS
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Plan
from seuranta.plan.reading.source import is_empty
from seuranta.plan.words.diagnostic import Finding, HoldsUp, Light, Term
from seuranta.plan.words.fields import KIND_OF_SECTION
from seuranta.plan.words.findings import KINDS, Severity

FINDERS: tuple[Finder, ...] = (
    no_next_checkpoint,
    missed_checkpoints,
    *RULES,
    fact_in_future,
    *UNTOUCHED_FINDERS,
    *ACTION_FINDERS,
    *GOAL_FINDERS,
    *CHECKPOINT_FINDERS,
    *COMMUNICATION_FINDERS,
)
"""All that is found, in the order in which it is told.

Without a next checkpoint there is no follow-up, so that it comes first, and where meetings are missed it is dying; then
what contradicts itself, then actions, goals, checkpoints and communication.
"""


class ProblemSpot(NamedTuple):
    """An open action that is late or blocked, `days` late (0 where it is only blocked), and what it holds up."""

    item: str
    light: Light | None
    days: int
    holds_up: HoldsUp


class FollowUp(NamedTuple):
    """Where a plan stands on a day. Maps and lists are in plan order, intervals oldest first.

    `findings` are in the order of `FINDERS`. `problem_spots` stand worst first. Of a closed plan nothing is found but what
    is wrong with its file, and nobody is silent or late.
    """

    plan: Plan
    day: date
    stage: str
    actions: Mapping[str, ActionOn]
    goals: Mapping[str, GoalOn]
    checkpoints: CheckpointsOn
    intervals: tuple[Interval, ...]
    messages: Mapping[str, MessageOn]
    silence: tuple[Silence, ...]
    unanswered: tuple[str, ...]
    findings: tuple[Finding, ...]
    problem_spots: tuple[ProblemSpot, ...]

    @property
    def is_closed(self) -> bool:
        return is_closed(self.plan, self.day)

    def items_with(self, name: str) -> tuple[str, ...]:
        """The items about which something of that name was found."""
        return tuple(finding.item for finding in self.findings_of(name) if finding.item is not None)

    def findings_of(self, name: str) -> tuple[Finding, ...]:
        """What was found of that name."""
        return tuple(finding for finding in self.findings if finding.name == name)


def follow_up(
    loaded: Loaded, day: date, today: date | None, then: Then = NOTHING_KNOWN, renewed: frozenset[str] = frozenset()
) -> FollowUp:
    """What follows from a plan that could be read, on a day.

    `today` is None where another day was asked for: then no fact counts as dated in the future. `then` tells how the plan
    stood at checkpoints at which nobody wrote down what was promised; `renewed` are actions whose progress or next step is
    younger than they seem to have been touched.
    """
    seen = Seen(loaded, day, today, then, renewed)
    return FollowUp(
        plan=seen.plan,
        day=day,
        stage=seen.stage,
        actions=seen.actions,
        goals=seen.goals,
        checkpoints=seen.checkpoints,
        intervals=intervals(seen.plan, seen.promise_days, day),
        messages=seen.messages,
        silence=() if seen.is_closed else seen.silence,
        unanswered=unanswered(seen.plan, day),
        findings=tuple(_findings(seen)),
        problem_spots=() if seen.is_closed else _ranked(seen.actions, seen.held_up),
    )


def _findings(seen: Seen) -> Iterator[Finding]:
    for finder in FINDERS:
        for finding in finder(seen):
            if not seen.is_closed or _is_of_the_file(finding):
                yield _at_empty(seen.loaded, finding)


def _is_of_the_file(finding: Finding) -> bool:
    """Whether a finding says that the file contradicts itself, and not that something is still to be done."""
    kind = KINDS[finding.name]
    return kind.severity is Severity.ERROR or kind.subject == "rules"


def _at_empty(loaded: Loaded, finding: Finding) -> Finding:
    """What is missing though its line stands in the file is told there, as the empty field that it is."""
    field = _lacking(finding)
    if field is None:
        return finding
    at = finding.at._replace(path=(field,), key=True)
    entry = loaded.places.node(at)
    if entry is None or not is_empty(entry[1]):
        return finding
    assert at.section is not None
    term = Term(KIND_OF_SECTION[at.section], field)
    return finding._replace(at=at, args={**finding.args, "empty": term})


def _lacking(finding: Finding) -> str | None:
    """The field that a finding says is missing; of an item without a title the field that would hold it."""
    if finding.name == "untitled-item":
        field = finding.args["field"]
        return field.field if isinstance(field, Term) else None
    return KINDS[finding.name].lacks


def _ranked(actions: Mapping[str, ActionOn], held_up: Mapping[str, HoldsUp]) -> tuple[ProblemSpot, ...]:
    """By the number of open actions held up, then by days late; equals stay in plan order."""
    spots = [ProblemSpot(item, actions[item].light, actions[item].days, holds_up) for item, holds_up in held_up.items()]
    return tuple(sorted(spots, key=lambda spot: (-len(spot.holds_up.actions), -spot.days)))


def errors(loaded: Loaded, follow: FollowUp) -> int:
    """How many errors `check` counts in a file of which some could not be understood; none where all was."""
    in_file = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    if not in_file:
        return 0
    following = [finding for finding in follow.findings if KINDS[finding.name].severity is Severity.ERROR]
    return len(in_file) + len(following)
