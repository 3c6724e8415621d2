"""Goals and actions side by side: each goal with its numbers, its state and how many of its actions are done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from seuranta.output.screen.layout import (
    EMPTY,
    FULL,
    GAP,
    Column,
    Line,
    Span,
    Style,
    bar,
    columns,
    shares,
    text_lines,
    wrap,
)
from seuranta.output.screen.lights import marked, style
from seuranta.output.words import phrases
from seuranta.output.words.cells import cells, cut
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.items import goal_state, now_and_target, rough, title
from seuranta.output.words.phrases import say, unbroken
from seuranta.output.words.situation import calm_sentence, counts_in_words
from seuranta.plan.follow.counts import ActionCounts, action_counts
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn, baseline_of
from seuranta.plan.follow.horizons import short_first

_BARS = (10, 8, 6, 0)
"""How wide the bars are: as wide as titles leave room for."""
_LEAST_TITLE = 18
_MOST = 10
WORST_FIRST = {"red": 0, "amber": 1, "grey": 2, "green": 3}
LATE, STUCK = "▓", "▒"


class Done(NamedTuple):
    """How many of a goal's actions are done, out of those not dropped."""

    done: int
    total: int

    def __str__(self) -> str:
        return f"{self.done}/{self.total}" if self.total else ""


# --- goals --------------------------------------------------------------------------------------------------------


def goals(follow: FollowUp, language: str, width: int, again: str = "", *, most: int | None = _MOST) -> list[Line]:
    """A row a goal where the screen is wide enough, else two lines a goal, short-term ones first; of more than `most` the
    worst ones.
    """
    if not follow.goals:
        heading = (Span(phrases.GOALS.fill(language), "heading"),)
        return [heading, (Span(phrases.NO_GOALS.fill(language), "quiet"),)]
    shown = short_first(follow.goals.values())
    if most is not None and len(shown) > most:
        shown = sorted(shown, key=lambda goal: WORST_FIRST[goal.light])[:most]
    done = done_by_goal(follow)
    lines = _rows(follow, shown, done, language, width) or _stacked(shown, done, language, width)
    left = len(follow.goals) - len(shown)
    if left:
        command = f"{typed_command('list', language, again)} --goals"
        lines += text_lines(say(phrases.MORE, language, n=left, command=unbroken(command)), width, "quiet", hanging=2)
    return lines


def done_by_goal(follow: FollowUp) -> dict[str, Done]:
    done: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for action in follow.actions.values():
        if action.state != "dropped":
            total.update(action.action.goal)
            if action.state == "done":
                done.update(action.action.goal)
    return {goal: Done(done[goal], total[goal]) for goal in follow.goals}


def _rows(
    follow: FollowUp, shown: Sequence[GoalOn], done: dict[str, Done], language: str, width: int
) -> list[Line] | None:
    """One row a goal with a head above; without bars where they leave no room for titles; None if that is not enough."""
    form = {1: Column(gives=True, least=_LEAST_TITLE), 3: Column(right=True), 4: Column(right=True)}
    for room in _BARS:
        rows = [_row(follow, goal, done[goal.id], room, language) for goal in shown]
        rows = [_head(rows, language), *rows]
        sizes = [max(cells(row[at].text) for row in rows) for at in range(len(rows[0]))]
        rest = sum(size + GAP for at, size in enumerate(sizes) if size and at != 1)
        if width - rest >= min(_LEAST_TITLE, sizes[1]):
            head, *lines = columns(rows, width, form=form)
            return [*_with_heading(head, language), *lines]
    return None


def _with_heading(head: Line, language: str) -> list[Line]:
    """The heading in the empty room above ids and titles, or above it all where there is not enough of it."""
    heading = Span(phrases.GOALS.fill(language), "heading")
    text = "".join(span.text for span in head)
    if text[: len(heading.text) + GAP].strip():
        return [(heading,), (Span(text, "quiet"),)]
    return [(heading, Span(text[len(heading.text) :], "quiet"))]


def _head(rows: Sequence[Sequence[Span]], language: str) -> list[Span]:
    """The names of the columns that somebody fills; the state needs none."""
    now = f"{phrases.COLUMN_NOW.fill(language)}/{phrases.COLUMN_TARGET.fill(language)}"
    names = ("", "", "", now, phrases.COLUMN_EXPECTED.fill(language), "", phrases.COLUMN_DONE.fill(language))
    filled = zip(*rows, strict=True)
    return [
        Span(text if any(cell.text for cell in column) else "", "quiet")
        for text, column in zip(names, filled, strict=True)
    ]


def _row(follow: FollowUp, goal: GoalOn, done: Done, room: int, language: str) -> list[Span]:
    expected = rough(goal.expected, language) if goal.expected is not None and goal.readings else ""
    return [
        marked(goal.light, goal.id),
        Span(title(goal)),
        Span(goal_bar(follow, goal, room), style(goal.light)),
        Span(now_and_target(goal, language)),
        Span(expected, "quiet"),
        Span(goal_state(goal, language, short=True), style(goal.light)),
        Span(str(done)),
    ]


def _stacked(shown: Sequence[GoalOn], done: dict[str, Done], language: str, width: int) -> list[Line]:
    lines: list[Line] = [(Span(phrases.GOALS.fill(language), "heading"),)]
    for goal in shown:
        head = marked(goal.light, goal.id)
        lines.append((head, Span(" " + cut(title(goal), width - len(head.text) - 1))))
        lines += wrap(_sentence(goal, done[goal.id], language), width, indent=2)
    return lines


def _sentence(goal: GoalOn, done: Done, language: str) -> Line:
    numbers = now_and_target(goal, language)
    if goal.expected is not None and goal.readings:
        expected = rough(goal.expected, language)
        numbers = say(phrases.GOAL_NUMBERS, language, now=numbers, expected=expected)
    spans = [Span(f"{numbers} – "), Span(goal_state(goal, language), style(goal.light))]
    if done.total:
        spans.append(Span(" – " + say(phrases.GOAL_DONE, language, count=str(done)), "quiet"))
    return tuple(spans)


def goal_bar(follow: FollowUp, goal: GoalOn, width: int, reading: Fraction | None = None) -> str:
    """The way made from baseline to target, with a stroke where it should be; nothing where there is no such way."""
    planned, last = goal.goal, goal.last
    if planned.target is None or planned.target.level is not None or last is None or goal.expected is None:
        return ""
    baseline = baseline_of(follow.plan, planned, goal.readings)
    target = Fraction(planned.target.value)
    if baseline is None or baseline.value == target:
        return ""
    way = target - baseline.value
    made = ((last.value if reading is None else reading) - baseline.value) / way
    return bar(made, (goal.expected - baseline.value) / way if reading is None else None, width)


# --- actions ------------------------------------------------------------------------------------------------------


def actions(follow: FollowUp, language: str, width: int) -> list[Line]:
    """A bar of all actions and their counts in words, or the one calm sentence."""
    head = Span(phrases.ACTIONS.fill(language), "heading")
    if not follow.actions:
        return [(head,), (Span(phrases.NO_ACTIONS.fill(language), "quiet"),)]
    counts = action_counts(follow)
    spans = [head, Span("  "), *_action_bar(counts), Span("  ")]
    said = [Span(unbroken(text), _COUNT_STYLES.get(name, "")) for name, text in counts_in_words(counts, language)]
    for at, count in enumerate(said):
        spans += (Span(", "), count) if at else (count,)
    if counts.dropped:
        spans += (Span(" "), Span(unbroken(say(phrases.COUNT_DROPPED, language, n=counts.dropped)), "quiet"))
    lines = wrap(tuple(spans), width, hanging=len(head.text) + GAP)
    calm = calm_sentence(counts, language)
    return [*lines, (Span(calm, "green"),)] if calm else lines


_COUNT_STYLES: dict[str, Style] = {"overdue": "red", "blocked": "amber", "late_start": "amber", "unscheduled": "grey"}


def _action_bar(counts: ActionCounts) -> list[Span]:
    """Done, overdue, blocked and the rest, a cell each where that is possible."""
    rest = counts.total - counts.done - counts.overdue - counts.stuck
    room = min(max(counts.total, 10), 16)
    done, late, stuck, open_ = shares((counts.done, counts.overdue, counts.stuck, rest), room)
    stretches = (
        Span(FULL * done, "green"),
        Span(LATE * late, "red"),
        Span(STUCK * stuck, "amber"),
        Span(EMPTY * open_, "quiet"),
    )
    return [stretch for stretch in stretches if stretch.text]
