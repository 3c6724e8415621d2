"""All that follows from a plan on a day, gathered in one place; the rules themselves are in the modules it asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.plan.follow.action_findings import ActionFindings
from seuranta.plan.follow.actions import ActionOn, actions_on, dependents
from seuranta.plan.follow.checkpoint_findings import CheckpointFindings
from seuranta.plan.follow.checkpoints import CheckpointsOn, checkpoints_on, meetings
from seuranta.plan.follow.communication import MessageOn, Silence, messages_on, silence_on, unanswered
from seuranta.plan.follow.communication_findings import communication_findings
from seuranta.plan.follow.future_facts import future_facts
from seuranta.plan.follow.goal_findings import goal_findings
from seuranta.plan.follow.goals import GoalOn, goals_on
from seuranta.plan.follow.knock_on import knock_on
from seuranta.plan.follow.promises import Interval, intervals
from seuranta.plan.follow.rings import Graph
from seuranta.plan.follow.rules import contradictions, rings_of
from seuranta.plan.follow.stage import FOLLOW_UP, stage_on
from seuranta.plan.loading.load import Loaded, Unread
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.places import KIND_OF_SECTION
from seuranta.plan.reading.source import is_empty
from seuranta.plan.words.diagnostic import Finding, HoldsUp, Light, Term
from seuranta.plan.words.findings import KINDS, Severity

_FIRST = "no-next-checkpoint"


class ProblemSpot(NamedTuple):
    """An open action that is late or blocked, `days` late (0 where it is only blocked), and what it holds up."""

    item: str
    light: Light | None
    days: int
    holds_up: HoldsUp


class FollowUp(NamedTuple):
    """Where a plan stands on a day. Maps and lists are in plan order, intervals oldest first.

    `findings` begin with what contradicts itself, then come actions, goals, checkpoints and communication; before
    all of them that no next checkpoint has been agreed. `problem_spots` stand worst first.
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


def follow_up(loaded: Loaded, day: date, today: date | None) -> FollowUp:
    """What follows from a plan that could be read, on a day.

    `today` is None where another day was asked for: then no fact counts as dated in the future.
    """
    plan = loaded.plan
    assert plan is not None
    after = dependents(plan)
    actions, goals = _with_unread(actions_on(plan, day, after), loaded.unread), goals_on(plan, day)
    checkpoints = checkpoints_on(plan, day)
    messages, silence = messages_on(plan, checkpoints, day), silence_on(plan, day)
    held_up = _held_up(plan, actions, after, checkpoints)
    found = FollowUp(
        plan=plan,
        day=day,
        stage=stage_on(plan, day),
        actions=actions,
        goals=goals,
        checkpoints=checkpoints,
        intervals=intervals(plan, meetings(plan, checkpoints, day), day),
        messages=messages,
        silence=silence,
        unanswered=unanswered(plan, day),
        findings=(),
        problem_spots=_ranked(actions, held_up),
    )
    findings = (_at_empty(loaded, one) for one in _findings(loaded, found, held_up, today))
    return found._replace(findings=_ordered(findings))


def _with_unread(actions: dict[str, ActionOn], unread: Unread) -> dict[str, ActionOn]:
    """The same actions; each knows which of its fields could not be understood."""
    found = {
        item: actions[item]._replace(unread=frozenset(fields))
        for (section, item), fields in unread.items()
        if section == "actions" and item in actions
    }
    return {**actions, **found}


def _at_empty(loaded: Loaded, finding: Finding) -> Finding:
    """What is missing though its line stands in the file is told there, as the empty field that it is."""
    lacking = finding.args.get("field") if finding.name == "untitled-item" else KINDS[finding.name].lacks
    field = lacking.field if isinstance(lacking, Term) else lacking
    if not isinstance(field, str):
        return finding
    at = finding.at._replace(path=(field,), key=True)
    entry = loaded.places.node(at)
    if entry is None or not is_empty(entry[1]):
        return finding
    assert at.section is not None
    term = Term(KIND_OF_SECTION[at.section], field)
    return finding._replace(at=at, args={**finding.args, "empty": term})


def errors(loaded: Loaded, found: FollowUp) -> int:
    """How many errors `check` counts in a file of which some could not be understood; none where all was."""
    if all(one.severity is not Severity.ERROR for one in loaded.problems):
        return 0
    names = (*(one.name for one in loaded.problems), *(one.name for one in found.findings))
    return sum(KINDS[name].severity is Severity.ERROR for name in names)


def _held_up(
    plan: Plan, actions: Mapping[str, ActionOn], after: Graph, checkpoints: CheckpointsOn
) -> dict[str, HoldsUp]:
    problems = [name for name, on in actions.items() if on.is_problem]
    days = sorted(one.day for one in checkpoints.occurrences if one.state != "skipped")
    return knock_on(plan, {name: on.fact for name, on in actions.items()}, problems, after, days)


def _ranked(actions: Mapping[str, ActionOn], held_up: Mapping[str, HoldsUp]) -> tuple[ProblemSpot, ...]:
    """By the number of open actions held up, then by days late; equals stay in plan order."""
    spots = (ProblemSpot(name, actions[name].light, actions[name].days, one) for name, one in held_up.items())
    return tuple(sorted(spots, key=lambda spot: (-len(spot.holds_up.actions), -spot.days)))


def _findings(loaded: Loaded, found: FollowUp, held_up: Mapping[str, HoldsUp], today: date | None) -> Iterator[Finding]:
    plan, day, unread = found.plan, found.day, loaded.unread

    def is_unread(section: str, item: str, field: str) -> bool:
        return field in unread.get((section, item), ())

    contradicting = list(contradictions(plan, is_unread))
    yield from contradicting
    has_rings = any(one.name == "dependency-cycle" for one in contradicting)
    if today is not None:
        yield from future_facts(plan, today)
    rings = rings_of(plan) if has_rings else ()
    yield from ActionFindings(plan, found.actions, held_up, day, is_unread, rings).all()
    yield from goal_findings(
        plan,
        found.goals,
        found.actions,
        day,
        is_unread,
        asks_for_readings=found.stage == FOLLOW_UP,
        knows_all_actions=_knows_all_actions(loaded),
    )
    yield from CheckpointFindings(
        plan, found.checkpoints, day, is_unread, knows_all_series=_knows_all(loaded, "checkpoints")
    ).all()
    yield from communication_findings(
        plan,
        found.messages,
        found.silence,
        day,
        is_unread,
        knows_all_messages=_knows_all(loaded, "communication"),
    )


def _knows_all(loaded: Loaded, section: str) -> bool:
    """Whether every item of a section could be read: what seems to be missing may stand in one that could not."""
    return section not in loaded.broken and not loaded.left_out.get(section)


def _knows_all_actions(loaded: Loaded) -> bool:
    """Whether every action of the file could be read, with the goals that it serves."""
    return _knows_all(loaded, "actions") and not any(
        section == "actions" and "goal" in fields for (section, _), fields in loaded.unread.items()
    )


def _ordered(found: Iterator[Finding]) -> tuple[Finding, ...]:
    """As they were found; without a next checkpoint there is no follow-up, so that it is said first."""
    return tuple(sorted(found, key=lambda one: one.name != _FIRST))
