"""Actions of a table that are done, but do not say since when: the day is the one that a person says, and never guessed."""

from __future__ import annotations

from datetime import date

from seuranta.plan.tables.draft import Draft, DraftAction, Entry


def done_without_day(draft: Draft) -> tuple[DraftAction, ...]:
    return tuple(action for action in draft.actions if _lacks_day(action))


def with_done_on(draft: Draft, day: date) -> Draft:
    """The draft with that day in all of them, and without the reports that it is missing."""
    actions = tuple(_with_day(action, day) if _lacks_day(action) else action for action in draft.actions)
    reports = tuple(report for report in draft.reports if report.name != "done-without-date")
    return draft._replace(actions=actions, reports=reports)


def _lacks_day(action: DraftAction) -> bool:
    status = action.fields.get("status")
    return status is not None and status.value == "done" and not action.fields.keys() & {"done_on", "status_on"}


def _with_day(action: DraftAction, day: date) -> DraftAction:
    return action._replace(fields={**action.fields, "done_on": Entry(day, action.fields["status"].cells)})
