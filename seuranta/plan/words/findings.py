"""Every name that a problem can have: one row each, with everything that follows from the name.

Sentences are not here: they are in `seuranta.output.words.messages`, by subject. A name says the problem, and is never
reused.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple


class Severity(StrEnum):
    """Errors make `check` fail; warnings do so only with `--strict`."""

    ERROR = "error"
    WARNING = "warning"


Subject = Literal[
    "file", "fields", "values", "recurrences", "rules", "actions", "goals", "checkpoints", "communication"
]
"""What a problem is about; the module of `messages` that holds its sentences has the same name."""

StatusPart = Literal["head", "block", "rest"]
"""Where the screen of `status` tells a finding: in the lines at its head, in the block that shows its item, or else in a
row of its own where it asks for a decision, and in the last line where it does not.
"""

RANK_OF_SPOTS = 10
"""The rank of late and blocked actions among what people have to decide. Ranks leave room for others between them."""


class ProblemKind(NamedTuple):
    """What is known of every problem of one name.

    `rank` is given to findings that ask people to decide something: the lowest is asked first, and equals in the order
    in which they were found. `at_once` findings are told when a recorded fact brings them about, and never refuse it.
    `lacks` names the field that is missing from the item. `quotes` is False where nothing that a person typed can stand
    in the sentence.
    """

    name: str
    subject: Subject
    severity: Severity
    rank: int | None = None
    status: StatusPart = "rest"
    at_once: bool = False
    lacks: str | None = None
    quotes: bool = True


ERROR = Severity.ERROR
WARNING = Severity.WARNING

_ROWS = (
    # --- errors, by subject ------------------------------------------------------------------------------------------
    ProblemKind("alias", "file", ERROR),
    ProblemKind("anchor", "file", ERROR),
    ProblemKind("backslash-in-quotes", "file", ERROR),
    ProblemKind("binary-file", "file", ERROR, quotes=False),
    ProblemKind("braces-for-list", "file", ERROR),
    ProblemKind("colon-in-text", "file", ERROR),
    ProblemKind("comma-in-braces", "file", ERROR),
    ProblemKind("comment-in-braces", "file", ERROR),
    ProblemKind("conflict-mark", "file", ERROR),
    ProblemKind("control-character", "file", ERROR),
    ProblemKind("duplicate-key", "file", ERROR),
    ProblemKind("empty-file", "file", ERROR),
    ProblemKind("extra-bracket", "file", ERROR),
    ProblemKind("inner-byte-order-mark", "file", ERROR),
    ProblemKind("lines-without-dashes", "file", ERROR),
    ProblemKind("list-at-top", "file", ERROR),
    ProblemKind("lone-surrogate", "file", ERROR),
    ProblemKind("markdown-page", "file", ERROR),
    ProblemKind("merge-key", "file", ERROR),
    ProblemKind("missing-colon", "file", ERROR),
    ProblemKind("missing-comma", "file", ERROR),
    ProblemKind("mixed-list", "file", ERROR),
    ProblemKind("more-problems", "file", ERROR),
    ProblemKind("no-space-after-colon", "file", ERROR),
    ProblemKind("no-space-after-dash", "file", ERROR),
    ProblemKind("odd-indentation", "file", ERROR),
    ProblemKind("odd-list-mark", "file", ERROR),
    ProblemKind("odd-quote", "file", ERROR),
    ProblemKind("odd-space-after-colon", "file", ERROR),
    ProblemKind("old-encoding", "file", ERROR, quotes=False),
    ProblemKind("only-comments", "file", ERROR),
    ProblemKind("percent-sign", "file", ERROR),
    ProblemKind("question-mark", "file", ERROR),
    ProblemKind("several-documents", "file", ERROR),
    ProblemKind("sign-at-start", "file", ERROR),
    ProblemKind("stray-line", "file", ERROR),
    ProblemKind("table-file", "file", ERROR),
    ProblemKind("tab-indentation", "file", ERROR),
    ProblemKind("tag", "file", ERROR),
    ProblemKind("text-after-bracket", "file", ERROR),
    ProblemKind("text-after-quote", "file", ERROR),
    ProblemKind("text-at-top", "file", ERROR),
    ProblemKind("text-beside-fields", "file", ERROR),
    ProblemKind("too-deep", "file", ERROR),
    ProblemKind("too-large", "file", ERROR, quotes=False),
    ProblemKind("two-byte-encoding", "file", ERROR, quotes=False),
    ProblemKind("unclosed-bracket", "file", ERROR),
    ProblemKind("unclosed-quote", "file", ERROR),
    ProblemKind("unknown-directive", "file", ERROR),
    ProblemKind("unreadable-line", "file", ERROR),
    ProblemKind("web-page", "file", ERROR),
    ProblemKind("wide-colon", "file", ERROR),
    ProblemKind("wrong-indentation", "file", ERROR),
    ProblemKind("duplicate-plan-id", "fields", ERROR),
    ProblemKind("unknown-key", "fields", ERROR),
    ProblemKind("duplicate-field", "fields", ERROR),
    ProblemKind("text-without-field", "fields", ERROR),
    ProblemKind("missing-field", "fields", ERROR),
    ProblemKind("no-plan", "fields", ERROR),
    ProblemKind("duplicate-id", "fields", ERROR),
    ProblemKind("field-as-id", "fields", ERROR),
    ProblemKind("bad-id", "fields", ERROR),
    ProblemKind("id-too-long", "fields", ERROR),
    ProblemKind("id-inside-item", "fields", ERROR),
    ProblemKind("bad-name", "fields", ERROR),
    ProblemKind("name-is-a-word", "fields", ERROR),
    ProblemKind("foreign-entry", "fields", ERROR),
    ProblemKind("ambiguous-end", "fields", ERROR),
    ProblemKind("unknown-reference", "fields", ERROR),
    ProblemKind("ambiguous-reference", "fields", ERROR),
    ProblemKind("unknown-person", "fields", ERROR),
    ProblemKind("several-people", "fields", ERROR),
    ProblemKind("list-for-mapping", "fields", ERROR),
    ProblemKind("section-expected", "fields", ERROR),
    ProblemKind("fields-expected", "fields", ERROR),
    ProblemKind("one-text-expected", "fields", ERROR),
    ProblemKind("list-expected", "fields", ERROR),
    ProblemKind("day-and-value-expected", "fields", ERROR),
    ProblemKind("moved-without-day", "fields", ERROR),
    ProblemKind("duplicate-day", "fields", ERROR),
    ProblemKind("duplicate-reading", "fields", ERROR),
    ProblemKind("unknown-value", "fields", ERROR),
    ProblemKind("progress-as-status", "fields", ERROR),
    ProblemKind("text-after-status", "fields", ERROR),
    ProblemKind("unclear-status", "fields", ERROR),
    ProblemKind("invisible-mark", "fields", ERROR),
    ProblemKind("ongoing-with-due", "fields", ERROR),
    ProblemKind("ambiguous-date", "values", ERROR),
    ProblemKind("ambiguous-number", "values", ERROR),
    ProblemKind("ambiguous-time", "values", ERROR),
    ProblemKind("date-without-year", "values", ERROR),
    ProblemKind("day-as-number", "values", ERROR),
    ProblemKind("day-count-out-of-range", "values", ERROR),
    ProblemKind("digits-after-number", "values", ERROR),
    ProblemKind("length-out-of-range", "values", ERROR),
    ProblemKind("length-without-unit", "values", ERROR),
    ProblemKind("light-limits-out-of-range", "values", ERROR),
    ProblemKind("misplaced-separator", "values", ERROR),
    ProblemKind("month-as-length", "values", ERROR),
    ProblemKind("no-such-day", "values", ERROR),
    ProblemKind("no-such-month", "values", ERROR),
    ProblemKind("no-such-quarter", "values", ERROR),
    ProblemKind("no-such-time", "values", ERROR),
    ProblemKind("no-such-week", "values", ERROR),
    ProblemKind("not-a-date", "values", ERROR),
    ProblemKind("not-a-day-count", "values", ERROR),
    ProblemKind("not-a-length", "values", ERROR),
    ProblemKind("not-a-number", "values", ERROR),
    ProblemKind("not-a-progress", "values", ERROR),
    ProblemKind("not-a-time", "values", ERROR),
    ProblemKind("not-a-unit", "values", ERROR),
    ProblemKind("not-a-link", "values", ERROR),
    ProblemKind("not-an-address", "values", ERROR),
    ProblemKind("not-light-limits", "values", ERROR),
    ProblemKind("number-too-long", "values", ERROR),
    ProblemKind("progress-out-of-range", "values", ERROR),
    ProblemKind("range-backwards", "values", ERROR),
    ProblemKind("range-for-day", "values", ERROR),
    ProblemKind("range-for-number", "values", ERROR),
    ProblemKind("time-backwards", "values", ERROR),
    ProblemKind("time-in-date", "values", ERROR),
    ProblemKind("unknown-country", "values", ERROR),
    ProblemKind("unknown-timezone", "values", ERROR),
    ProblemKind("wish-as-date", "values", ERROR),
    ProblemKind("wrong-weekday", "values", ERROR),
    ProblemKind("year-out-of-range", "values", ERROR),
    ProblemKind("unknown-recurrence", "recurrences", ERROR),
    ProblemKind("ambiguous-recurrence", "recurrences", ERROR),
    ProblemKind("weeks-out-of-range", "recurrences", ERROR),
    ProblemKind("text-after-recurrence", "recurrences", ERROR),
    ProblemKind("dependency-cycle", "rules", ERROR),
    ProblemKind("start-after-due", "rules", ERROR),
    ProblemKind("done-without-date", "rules", ERROR),
    ProblemKind("dropped-without-date", "rules", ERROR),
    ProblemKind("dropped-without-reason", "rules", ERROR),
    ProblemKind("done-on-not-done", "rules", ERROR),
    ProblemKind("two-done-dates", "rules", ERROR),
    ProblemKind("move-mismatch", "rules", ERROR),
    ProblemKind("by-before-baseline", "rules", ERROR),
    ProblemKind("baseline-equals-target", "rules", ERROR),
    ProblemKind("interim-target-outside", "rules", ERROR),
    ProblemKind("until-before-start", "rules", ERROR),
    ProblemKind("date-and-recurrence", "rules", ERROR),
    ProblemKind("two-times", "rules", ERROR),
    ProblemKind("no-next-checkpoint", "checkpoints", ERROR, rank=0, status="head", at_once=True),
    ProblemKind("unknown-occurrence", "checkpoints", ERROR),
    ProblemKind("checkpoint-follows-checkpoint", "checkpoints", ERROR),
    ProblemKind("several-audiences", "communication", ERROR),
    # --- warnings, by subject ----------------------------------------------------------------------------------------
    ProblemKind("comment-in-text", "file", WARNING),
    ProblemKind("conflict-copy", "file", WARNING),
    ProblemKind("empty-list-item", "file", WARNING),
    ProblemKind("list-in-text", "file", WARNING),
    ProblemKind("joined-names", "fields", WARNING, at_once=True),
    ProblemKind("unused-exception", "recurrences", WARNING, at_once=True),
    ProblemKind("target-without-by", "rules", WARNING),
    ProblemKind("contradicting-dates", "rules", WARNING, at_once=True),
    ProblemKind("far-date", "rules", WARNING, at_once=True),
    ProblemKind("missing-reason", "rules", WARNING),
    ProblemKind("untitled-item", "rules", WARNING),
    ProblemKind("fact-in-future", "rules", WARNING),
    ProblemKind("overdue-action", "actions", WARNING, status="block"),
    ProblemKind("blocked-action", "actions", WARNING, status="block"),
    ProblemKind("no-next-step", "actions", WARNING, status="block", at_once=True),
    ProblemKind("late-start", "actions", WARNING, status="block"),
    ProblemKind("waiting-action", "actions", WARNING, status="block"),
    ProblemKind("date-clash", "actions", WARNING, status="block", at_once=True),
    ProblemKind("dropped-predecessor", "actions", WARNING, rank=80, at_once=True),
    ProblemKind("moved-action", "actions", WARNING, status="block"),
    ProblemKind("undecided-move", "actions", WARNING, rank=30),
    ProblemKind("moved-after-due", "actions", WARNING, at_once=True),
    ProblemKind("due-on-day-off", "actions", WARNING, at_once=True),
    ProblemKind("unscheduled-action", "actions", WARNING, rank=150, status="block", at_once=True, lacks="due"),
    ProblemKind("unowned-action", "actions", WARNING, rank=140, status="block", at_once=True, lacks="owner"),
    ProblemKind("team-without-lead", "actions", WARNING, rank=90, at_once=True),
    ProblemKind("action-without-goal", "actions", WARNING, at_once=True),
    ProblemKind("stale-ongoing", "actions", WARNING, rank=100),
    ProblemKind("busy-not-moving", "goals", WARNING, rank=50, at_once=True),
    ProblemKind("late-actions-good-goal", "goals", WARNING),
    ProblemKind("goal-without-action", "goals", WARNING, at_once=True),
    ProblemKind("no-fresh-reading", "goals", WARNING, rank=130, status="block"),
    ProblemKind("target-lost", "goals", WARNING, rank=60, at_once=True),
    ProblemKind("wrong-direction", "goals", WARNING, rank=70, at_once=True),
    ProblemKind("level-or-target", "goals", WARNING, at_once=True),
    ProblemKind("missed-checkpoint", "checkpoints", WARNING, status="head"),
    ProblemKind("checkpoint-gap", "checkpoints", WARNING, at_once=True),
    ProblemKind("checkpoint-on-day-off", "checkpoints", WARNING, at_once=True),
    ProblemKind("plan-not-reviewed", "checkpoints", WARNING, rank=110),
    ProblemKind("no-management-checkpoint", "checkpoints", WARNING, rank=120),
    ProblemKind("nonexistent-time", "checkpoints", WARNING),
    ProblemKind("decision-to-review", "checkpoints", WARNING, rank=20),
    ProblemKind("silent-move", "checkpoints", WARNING, rank=40),
    ProblemKind("series-without-days", "checkpoints", WARNING),
    ProblemKind("late-message", "communication", WARNING, status="block"),
    ProblemKind("silent-audience", "communication", WARNING, status="block"),
    ProblemKind("unanswered-question", "communication", WARNING, rank=160, status="block"),
    ProblemKind("no-whole-staff-message", "communication", WARNING),
    ProblemKind("no-recurring-message", "communication", WARNING),
    ProblemKind("message-without-days", "communication", WARNING),
    ProblemKind("audience-not-settled", "communication", WARNING),
)

KINDS: Mapping[str, ProblemKind] = MappingProxyType({kind.name: kind for kind in _ROWS})
"""All kinds by name. `tests/problems/` holds a folder for each."""
