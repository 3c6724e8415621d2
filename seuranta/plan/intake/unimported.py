"""How much of what people wrote into a table the plan does not have yet; nothing is decided or written here."""

from __future__ import annotations

from seuranta.plan.intake.taking import ItemChange, Standing, taking
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.draft import Draft


def is_of_plan(draft: Draft, plan: Plan) -> bool:
    """Whether a table was made of a plan, and of no other one."""
    memories = [*(goal.memory for goal in draft.goals), *(action.memory for action in draft.actions)]
    plans = {memory.plan for memory in memories if memory is not None}
    return draft.table.known_as == "seuranta" and plans <= {plan.id}


def unimported(draft: Draft, standing: Standing) -> int:
    """The number of entries that are not in the plan: changed values, new readings, rows that are no item of it, and what
    no plan takes, such as a row without a title or a sheet of somebody's own.
    """
    taken = taking(draft, standing, (), {})
    left_out = sum(report.kept == "left-out" and bool(report.cells) for report in taken.draft.reports)
    return sum(map(_entries, taken.changes)) + len(taken.new) + len(taken.unclear) + left_out


def _entries(change: ItemChange) -> int:
    return (
        len(change.differences)
        + int(change.measured is not None)
        + bool(change.said.two_dues)
        + bool(change.said.day_alone)
    )
