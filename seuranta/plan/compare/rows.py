"""The table of all that may change in a plan: one row each, with its kind, the record that it asks for, and the name that
`check --since` gives it where that record is missing. The sentences stand by the same names in `output.words.changes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

Kind = Literal[
    "added", "removed", "renamed", "replaced", "scheduled", "moved", "unscheduled", "done", "dropped", "reopened",
    "blocked", "status", "owner", "target", "by", "baseline", "interim", "reading", "rewritten", "decision", "asked",
    "answered", "held", "told", "skipped", "postponed", "series", "detail", "plan",
]  # fmt: skip
"""What programs call a change (`seuranta.changes/1`)."""

Record = Literal["none", "move", "decision", "impossible"]
"""What makes a change more than a silent one: nothing has to; a move written down with it, or a new decision about the
item; such a decision; nothing can, since what was recorded once stays as it is.
"""


class Row(NamedTuple):
    """One thing that may change: `finding` names it where its `record` is missing."""

    name: str
    kind: Kind
    record: Record = "none"
    finding: str | None = None


_ROWS = (
    # --- what an action is to do, by when, and what became of it -------------------------------------------------------
    Row("due-moved", "moved", "move", "unrecorded-move"),
    Row("due-of-done", "moved", "move", "unrecorded-move"),
    Row("due-set", "scheduled"),
    Row("due-removed", "unscheduled", "decision", "lost-date"),
    Row("made-ongoing", "unscheduled", "decision", "lost-date"),
    Row("move-noted", "moved"),
    Row("move-altered", "rewritten", "impossible", "rewritten-fact"),
    Row("move-deleted", "rewritten", "impossible", "rewritten-fact"),
    Row("done", "done"),
    Row("dropped", "dropped"),
    Row("blocked", "blocked"),
    Row("unblocked", "status"),
    Row("status", "status"),
    Row("progress", "status"),
    Row("lapses", "status"),
    Row("done-day", "rewritten", "decision", "rewritten-fact"),
    Row("dropped-day", "rewritten", "decision", "rewritten-fact"),
    Row("closing-changed", "rewritten", "decision", "rewritten-fact"),
    Row("reopened", "reopened", "decision", "reopened-item"),
    # --- who answers for it --------------------------------------------------------------------------------------------
    Row("owner-changed", "owner", "decision", "silent-owner"),
    Row("owner-removed", "owner", "decision", "silent-owner"),
    Row("owner-set", "owner"),
    Row("convener-set", "owner"),
    Row("convener-changed", "owner"),
    Row("convener-removed", "owner"),
    # --- what a goal aims at, and its readings --------------------------------------------------------------------------
    Row("target-changed", "target", "decision", "silent-target"),
    Row("target-removed", "target", "decision", "silent-target"),
    Row("target-set", "target"),
    Row("unit-changed", "target", "decision", "silent-target"),
    Row("by-changed", "by", "decision", "silent-target"),
    Row("by-removed", "by", "decision", "silent-target"),
    Row("by-set", "by"),
    Row("baseline-changed", "baseline", "decision", "silent-target"),
    Row("baseline-removed", "baseline", "decision", "silent-target"),
    Row("baseline-set", "baseline"),
    Row("interim-changed", "interim", "decision", "silent-target"),
    Row("interim-removed", "interim", "decision", "silent-target"),
    Row("interim-set", "interim"),
    Row("reading", "reading"),
    Row("reading-altered", "rewritten", "decision", "rewritten-fact"),
    Row("reading-deleted", "rewritten", "decision", "rewritten-fact"),
    Row("achieved", "done"),
    Row("achieved-day", "rewritten", "decision", "rewritten-fact"),
    Row("achieved-undone", "reopened", "decision", "reopened-item"),
    # --- checkpoints and messages ---------------------------------------------------------------------------------------
    Row("held", "held"),
    Row("held-altered", "rewritten", "impossible", "rewritten-fact"),
    Row("held-deleted", "rewritten", "impossible", "rewritten-fact"),
    Row("promise-altered", "rewritten", "impossible", "rewritten-fact"),
    Row("promise-deleted", "rewritten", "impossible", "rewritten-fact"),
    Row("skipped", "skipped"),
    Row("skip-deleted", "rewritten", "impossible", "rewritten-fact"),
    Row("postponed", "postponed"),
    Row("postponed-again", "postponed"),
    Row("postponement-deleted", "rewritten", "impossible", "rewritten-fact"),
    Row("date-replaced", "series", "impossible", "lost-date"),
    Row("date-gone", "series", "impossible", "lost-date"),
    Row("passed-dates-gone", "series", "impossible", "lost-date"),
    Row("date-added", "series"),
    Row("message-date-replaced", "series"),
    Row("message-date-gone", "series"),
    Row("rhythm", "series"),
    Row("dates-ahead-gone", "series"),
    Row("series-set", "series"),
    Row("series-changed", "series"),
    Row("series-removed", "series"),
    Row("told", "told"),
    Row("told-altered", "rewritten", "impossible", "rewritten-fact"),
    Row("told-deleted", "rewritten", "impossible", "rewritten-fact"),
    # --- questions and decisions ----------------------------------------------------------------------------------------
    Row("asked", "asked"),
    Row("answered", "answered"),
    Row("answer-altered", "rewritten", "impossible", "rewritten-fact"),
    Row("answer-deleted", "rewritten", "impossible", "rewritten-fact"),
    Row("decision", "decision"),
    Row("decision-altered", "rewritten", "impossible", "rewritten-fact"),
    Row("review-moved", "rewritten"),
    # --- whole items ----------------------------------------------------------------------------------------------------
    Row("added", "added"),
    Row("removed", "removed", "impossible", "removed-item"),
    Row("renamed", "renamed"),
    Row("replaced", "replaced", "impossible", "replaced-item"),
    Row("listed", "detail"),
    Row("unlisted", "detail"),
    # --- the plan as a whole --------------------------------------------------------------------------------------------
    Row("presented", "plan"),
    Row("presented-altered", "rewritten", "impossible", "rewritten-fact"),
    Row("presented-deleted", "rewritten", "impossible", "rewritten-fact"),
    Row("plan-set", "plan"),
    Row("plan-changed", "plan"),
    Row("plan-removed", "plan"),
    Row("allowed-set", "plan"),
    Row("allowed-changed", "plan"),
    Row("allowed-removed", "plan"),
    # --- everything else ------------------------------------------------------------------------------------------------
    Row("detail-set", "detail"),
    Row("detail-changed", "detail"),
    Row("detail-removed", "detail"),
    Row("entry-set", "detail"),
    Row("entry-changed", "detail"),
    Row("entry-removed", "detail"),
)

ROWS: Mapping[str, Row] = MappingProxyType({row.name: row for row in _ROWS})
"""All rows by name. `tests/version_pairs.py` holds an example of each."""
