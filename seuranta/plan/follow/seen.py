"""What is seen of a plan on its day: the one view from which everything is found that is worth saying.

Each part is worked out when it is first asked for, in the module that it is imported from; nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property

from seuranta.plan.follow.actions import ActionOn, actions_on, dependents
from seuranta.plan.follow.audiences import Audiences
from seuranta.plan.follow.checkpoints import CheckpointsOn, checkpoints_on, promise_days
from seuranta.plan.follow.communication import MessageOn, Silence, messages_on, several_audiences, silence_on
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.goals import GoalOn, goals_on
from seuranta.plan.follow.knock_on import knock_on
from seuranta.plan.follow.missed_runs import MissedRun, missed_runs
from seuranta.plan.follow.promised_then import Then
from seuranta.plan.follow.promises import PromiseDay
from seuranta.plan.follow.rings import Graph, rings
from seuranta.plan.follow.stage import FOLLOW_UP, is_closed, stage_on
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Checkpoint, Plan
from seuranta.plan.words.diagnostic import Finding, HoldsUp

_DAYS_OF_SERIES = ("date", "recurrence", "start", "until", "except", "moved", "skipped")


@dataclass(frozen=True)
class Seen:
    """A plan that could be read, on a day.

    `today` is None where another day than today was asked for: then no fact counts as dated in the future. `then` tells how
    the plan stood at checkpoints at which nobody wrote down what was promised. `renewed` are actions whose progress or next
    step is younger than they seem to have been touched.
    """

    loaded: Loaded
    day: date
    today: date | None = None
    then: Then = field(default_factory=dict)
    renewed: frozenset[str] = frozenset()

    @cached_property
    def plan(self) -> Plan:
        assert self.loaded.plan is not None
        return self.loaded.plan

    # --- what could not be understood

    def is_unread(self, section: str, item: str, *fields: str) -> bool:
        """Whether one of these fields stands in the file but could not be understood.

        That has been told, and what seems to be missing is no second problem.
        """
        unread = self.loaded.unread.get((section, item))
        return unread is not None and not unread.keys().isdisjoint(fields)

    def knows_all(self, section: str) -> bool:
        """Whether every item of a section could be read: what seems to be missing may stand in one that could not."""
        return section not in self.loaded.broken and not self.loaded.left_out.get(section)

    @cached_property
    def knows_all_actions(self) -> bool:
        """Whether every action of the file could be read, with the goals that it serves."""
        unread = (fields for (section, _), fields in self.loaded.unread.items() if section == "actions")
        return self.knows_all("actions") and not any("goal" in fields for fields in unread)

    @cached_property
    def knows_all_series(self) -> bool:
        """Whether every series of checkpoints could be read, with its days."""
        return self.knows_all("checkpoints") and all(map(self.knows_days, self.plan.checkpoints.values()))

    def knows_days(self, series: Checkpoint) -> bool:
        """Whether it is known on which days a series falls."""
        return not series.follows_checkpoint and not self.is_unread("checkpoints", series.id, *_DAYS_OF_SERIES)

    # --- the stage of the plan

    @cached_property
    def stage(self) -> str:
        return stage_on(self.plan, self.day)

    @cached_property
    def is_followed_up(self) -> bool:
        """Before that, nobody can ask for readings or held checkpoints."""
        return self.stage == FOLLOW_UP

    @cached_property
    def is_under_way(self) -> bool:
        """Whether the plan is followed up and has not been closed: checkpoints and messages are still to come."""
        return self.is_followed_up and not self.is_closed

    @cached_property
    def is_closed(self) -> bool:
        return is_closed(self.plan, self.day)

    @cached_property
    def are_checkpoints_asked_for(self) -> bool:
        """Whether checkpoints are still to come, and none that may be missing stands where the file was not understood."""
        return self.is_under_way and self.knows_all_series

    @cached_property
    def lacks_next_checkpoint(self) -> bool:
        return self.are_checkpoints_asked_for and self.checkpoints.next is None

    # --- actions and goals

    @cached_property
    def _dependents(self) -> Graph:
        return dependents(self.plan)

    @cached_property
    def actions(self) -> Mapping[str, ActionOn]:
        """Every action, in plan order; each knows which of its fields could not be understood."""
        actions = actions_on(self.plan, self.day, self._dependents)
        for (section, item), fields in self.loaded.unread.items():
            if section == "actions" and item in actions:
                actions[item] = actions[item]._replace(unread=frozenset(fields))
        return actions

    @cached_property
    def held_up(self) -> Mapping[str, HoldsUp]:
        """What each late or blocked action holds up."""
        facts = {item: action.fact for item, action in self.actions.items()}
        problems = [item for item, action in self.actions.items() if action.is_problem]
        days = sorted(occurrence.day for occurrence in self.checkpoints.occurrences if occurrence.state != "skipped")
        return knock_on(self.plan, facts, problems, self._dependents, days)

    @cached_property
    def depends_on(self) -> Graph:
        return {item: action.depends_on for item, action in self.plan.actions.items() if action.depends_on}

    @cached_property
    def rings(self) -> list[list[str]]:
        """The actions that wait for each other, ring by ring, in plan order."""
        return rings(self.depends_on)

    @cached_property
    def ring_of(self) -> Mapping[str, frozenset[str]]:
        """For each action on a ring the actions that wait for it as it waits for them, itself among them."""
        ring_of = {}
        for members in map(frozenset, self.rings):
            ring_of.update(dict.fromkeys(members, members))
        return ring_of

    @cached_property
    def goals(self) -> Mapping[str, GoalOn]:
        return goals_on(self.plan, self.day)

    @cached_property
    def actions_of_goal(self) -> Mapping[str, list[ActionOn]]:
        """The actions of each goal; dropped ones count for nothing."""
        actions: dict[str, list[ActionOn]] = {goal: [] for goal in self.goals}
        for action in self.actions.values():
            if action.state != "dropped":
                for goal in actions.keys() & set(action.action.goal):
                    actions[goal].append(action)
        return actions

    @cached_property
    def decided_on(self) -> Mapping[str, list[date]]:
        """The days of decisions, by the actions that they affect."""
        days: dict[str, list[date]] = {}
        for decision in self.plan.decisions.values():
            if decision.date is not None:
                for reference in decision.affects:
                    if reference.section == "actions":
                        days.setdefault(reference.id, []).append(decision.date)
        return days

    # --- checkpoints and communication

    @cached_property
    def days_off(self) -> DaysOff:
        return DaysOff(self.plan)

    @cached_property
    def is_working_day(self) -> Callable[[date], bool]:
        """As `days_off` says, asked once for each day: many actions are due on the same one."""
        return cache(self.days_off.is_working_day)

    @cached_property
    def checkpoints(self) -> CheckpointsOn:
        return checkpoints_on(self.plan, self.day)

    @cached_property
    def missed_runs(self) -> Mapping[str, MissedRun]:
        """By series, where two checkpoints or more in a row were missed while the plan is followed up."""
        if not self.is_under_way:
            return {}
        runs = missed_runs(self.plan, self.checkpoints, self.day)
        return {series: run for series, run in runs.items() if self._knows_what_became(self.plan.checkpoints[series])}

    def _knows_what_became(self, series: Checkpoint) -> bool:
        return self.knows_days(series) and not self.is_unread("checkpoints", series.id, "held")

    @cached_property
    def promise_days(self) -> tuple[PromiseDay, ...]:
        return promise_days(self.plan, self.checkpoints, self.day, self.then)

    @cached_property
    def messages(self) -> Mapping[str, MessageOn]:
        return messages_on(self.plan, self.checkpoints, self.day)

    @cached_property
    def silence(self) -> tuple[Silence, ...]:
        return silence_on(self.plan, self.day)

    @cached_property
    def audiences(self) -> Audiences:
        return Audiences(self.plan)

    @cached_property
    def several_audiences(self) -> Mapping[str, tuple[str, ...]]:
        """The audiences of each message that names more than one, by its id."""
        return several_audiences(self.plan)


Finder = Callable[[Seen], Iterator[Finding]]
"""What finds one kind of thing worth saying."""
