"""How much of what people wrote into a table the plan does not have yet; nothing is decided or written here."""

from __future__ import annotations

from seuranta.plan.intake.taking import Standing, taking
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.draft import Draft


def is_of_plan(draft: Draft, plan: Plan) -> bool:
    """Whether a table was made of a plan, and of no other one."""
    return draft.table.known_as == "seuranta" and draft.plans <= {plan.id}


def unimported(draft: Draft, standing: Standing) -> int:
    """The number of entries that are not in the plan: changed values, new readings, rows that are no item of it, and what
    no plan takes, such as a row without a title or a sheet of somebody's own.
    """
    taken = taking(draft, standing, (), {})
    left_out = sum(report.kept == "left-out" and bool(report.cells) for report in taken.draft.reports)
    entries = sum(change.entries for change in taken.changes)
    return entries + len(taken.new) + len(taken.unclear) + left_out
