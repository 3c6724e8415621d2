"""Several plans on one screen: a row a plan, the worst first, and below it what needs attention across them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from itertools import chain
from typing import NamedTuple

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, cut_line, text_lines
from seuranta.output.screen.lights import marked, marked_lines, style
from seuranta.output.screen.plan_names import Named, folder_of, plan_names, short_names
from seuranta.output.screen.status_actions import more
from seuranta.output.words import phrases, plan_rows
from seuranta.output.words.agreed_meetings import missed_in_a_row
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.items import action_state, person, title
from seuranta.output.words.phrases import in_days, say, short_day, unbroken, with_details
from seuranta.output.words.shell import shell_word
from seuranta.output.words.situation import silence_sentence
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.counts import ActionCounts, action_counts
from seuranta.plan.follow.followup import FollowUp, ProblemSpot, errors
from seuranta.plan.follow.stage import FOLLOW_UP
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words.diagnostic import Light

_MOST_PLANS = 20
_MOST_SPOTS = 8
_MOST_TOLD = 8
_NUMBER = Column(right=True)


class _Names(NamedTuple):
    """What a plan is called in full, in its row, and in the narrower one of a problem spot."""

    full: str
    in_row: str
    in_spot: str


class _Summary(NamedTuple):
    """One plan with what its row needs."""

    path: str
    names: _Names
    follow: FollowUp
    counts: ActionCounts
    goals: Counter[Light]
    has_silence: bool
    errors: int

    @property
    def is_followed(self) -> bool:
        return self.follow.stage == FOLLOW_UP and not self.follow.is_closed

    @property
    def lacks_checkpoint(self) -> bool:
        return self.is_followed and self.follow.checkpoints.next is None

    @property
    def is_forgotten(self) -> bool:
        """Whether two checkpoints in a row have no record."""
        return bool(self.follow.findings_of("missed-checkpoints"))

    @property
    def worst(self) -> Light:
        """The light of the worst thing in the plan; never an average. A closed one asks for nothing."""
        counts = self.counts
        if self.follow.is_closed:
            return "amber" if self.errors else "grey"
        if self.lacks_checkpoint or self.is_forgotten or counts.overdue or self.goals["red"] or self.has_silence:
            return "red"
        if self.follow.checkpoints.missed or counts.blocked or counts.late_start or self.goals["amber"] or self.errors:
            return "amber"
        return "green" if self.counts.total else "grey"

    @property
    def rank(self) -> tuple[int, ...]:
        """The worst plans first, the closed ones last."""
        red = self.counts.overdue + self.goals["red"] + self.has_silence
        lights = (plan_rows.WORST_FIRST.index(self.worst), -red, -self.counts.blocked)
        return (self.follow.is_closed, -self.lacks_checkpoint, -self.is_forgotten, *lights)


def portfolio(
    plans: Sequence[tuple[str, Loaded, FollowUp]],
    language: str,
    width: int,
    unread: Sequence[str] = (),
    again: str = "",
) -> list[Line]:
    """Every plan in a row, those at the `unread` paths first, and the problem spots that hold up most across them.

    `again` is what means the same plans in a command.
    """
    if not plans:
        return []
    named: list[Named] = [(path, follow.plan) for path, _, follow in plans]
    rooms = width - _OTHER_COLUMNS, width // _PART_OF_A_SPOT
    names = map(_Names, plan_names(named), *(short_names(named, room) for room in rooms))
    summaries = [_summary(*plan, shown) for plan, shown in zip(plans, names, strict=True)]
    summaries.sort(key=lambda summary: summary.rank)
    day = weekday_and_day(summaries[0].follow.day, language)
    head = say(phrases.HEADER, language, day=day, name=say(phrases.PLANS, language, n=len(summaries) + len(unread)))
    lines = [(Span(head, "heading"),), NOTHING, *_table(summaries[:_MOST_PLANS], unread, language, width)]
    lines += more(
        len(summaries) - _MOST_PLANS, f"{typed_command('status', language, again)} --format json", language, width
    )
    lines += [NOTHING, *_attention(summaries, again, language, width)]
    command = typed_command("status", language, f" {shell_word(folder_of(summaries[0].path))}")
    lines += [NOTHING, (Span(say(phrases.ONE_PLAN, language, command=command), "quiet"),)]
    return [cut_line(line, width) for line in lines]


_OTHER_COLUMNS = 50
"""Cells that the columns beside the name of a plan take."""
_PART_OF_A_SPOT = 4
"""The name of a plan takes at most a fourth of the line of a problem spot."""


def _summary(path: str, loaded: Loaded, follow: FollowUp, names: _Names) -> _Summary:
    is_silent = follow.stage == FOLLOW_UP and any(silence.is_silent for silence in follow.silence)
    return _Summary(
        path, names, follow, action_counts(follow), plan_rows.goal_lights(follow), is_silent, errors(loaded, follow)
    )


def _table(summaries: Sequence[_Summary], unread: Sequence[str], language: str, width: int) -> list[Line]:
    head = [Span(""), *(Span(text.fill(language), "quiet") for text in plan_rows.HEADS)]
    form = {1: Column(gives=True, least=14), 4: _NUMBER, 5: _NUMBER, 6: _NUMBER}
    torn = [_unread(path, language) for path in unread]
    return columns([head, *torn, *(_row(summary, language) for summary in summaries)], width, form=form)


def _unread(path: str, language: str) -> list[Span]:
    said = Span(phrases.NOT_READ.fill(language), "red")
    return [marked("red"), Span(folder_of(path)), said, *(Span("") for _ in range(4))]


def _row(summary: _Summary, language: str) -> list[Span]:
    goals, done, overdue, blocked = plan_rows.counted(summary.follow, summary.counts, summary.goals)
    return [
        marked(summary.worst),
        Span(summary.names.in_row),
        _next(summary, language),
        Span(goals),
        Span(done),
        Span(overdue, "red"),
        Span(blocked, "amber"),
    ]


def _next(summary: _Summary, language: str) -> Span:
    if summary.follow.is_closed:
        return Span(phrases.CLOSED_SHORT.fill(language), "quiet")
    if not summary.is_followed:
        return Span(phrases.NOT_PRESENTED_YET.fill(language), "quiet")
    ahead = summary.follow.checkpoints.next
    if ahead is None:
        return Span(phrases.NOT_AGREED.fill(language), "red")
    day = summary.follow.day
    is_near = (ahead.day - day).days <= 1
    return Span(in_days(ahead.day, day, language) if is_near else short_day(ahead.day, day, language))


def _attention(summaries: Sequence[_Summary], again: str, language: str, width: int) -> list[Line]:
    """What was not held, not told or not understood, then the problem spots that hold up most; or that all is calm."""
    told = _told(summaries, again, language, width)
    spots = _spots(summaries, again, language, width)
    if not told and not spots:
        return [(Span(phrases.ALL_CALM.fill(language), "green"),)]
    return [(Span(phrases.ATTENTION.fill(language), "heading"),), *told, *spots]


def _told(summaries: Sequence[_Summary], again: str, language: str, width: int) -> list[Line]:
    """What was missed, who was not told of which plan, and which plan was not read as a whole: of many the first few."""
    silent: list[list[Line]] = []
    for summary in summaries:
        silent += _forgotten(summary, language, width)
    for summary in summaries:
        silent += _silence(summary, language, width)
    torn = [_errors(summary, language, width) for summary in summaries if summary.errors]
    shown = [*silent[:_MOST_TOLD], *torn[:_MOST_TOLD]]
    left = len(silent) + len(torn) - len(shown)
    return [*chain.from_iterable(shown), *more(left, typed_command("check", language, again), language, width)]


def _spots(summaries: Sequence[_Summary], again: str, language: str, width: int) -> list[Line]:
    spots: list[tuple[_Summary, ProblemSpot]] = []
    for summary in summaries:
        spots += ((summary, spot) for spot in summary.follow.problem_spots)
    shown = nsmallest(_MOST_SPOTS, spots, key=lambda pair: _weight(pair[1]))
    form = {1: Column(gives=True, least=14), 2: Column(gives=True, least=10)}
    rows = columns([_spot(summary, spot, language) for summary, spot in shown], width, form=form)
    command = f"{typed_command('list', language, again)} --state {phrases.STATES_OF_SPOTS.fill(language)}"
    return [*rows, *more(len(spots) - len(shown), command, language, width)]


def _forgotten(summary: _Summary, language: str, width: int) -> Iterator[list[Line]]:
    """Of which checkpoints in a row nobody has recorded anything, after the name of the plan, with the answers."""
    again = f" --plan {shell_word(folder_of(summary.path))}"
    for missed in missed_in_a_row(summary.follow, language, again):
        lines = marked_lines("red", f"{summary.names.full} – {missed.sentence}", width)
        yield [
            *lines,
            *chain.from_iterable(text_lines(answer, width, indent=2, hanging=4) for answer in missed.answers),
        ]


def _silence(summary: _Summary, language: str, width: int) -> Iterator[list[Line]]:
    """Who has been left in silence, after the name of the plan."""
    for silence in summary.follow.silence if summary.is_followed else ():
        if silence.is_silent:
            said = silence_sentence(silence, summary.follow.day, language)
            yield marked_lines("red", f"{summary.names.full} – {said}", width)


def _errors(summary: _Summary, language: str, width: int) -> list[Line]:
    """What was not understood in the file: whatever stands there is missing from the row."""
    command = unbroken(typed_command("check", language, f" {shell_word(folder_of(summary.path))}"))
    said = say(phrases.NOT_UNDERSTOOD, language, n=summary.errors, command=command)
    return marked_lines("amber", f"{summary.names.full} – {said}", width)


def _weight(spot: ProblemSpot) -> tuple[int, int]:
    return -len(spot.holds_up.actions), -spot.days


def _spot(summary: _Summary, spot: ProblemSpot, language: str) -> list[Span]:
    action = summary.follow.actions[spot.item]
    state = with_details(action_state(action, summary.follow.day, language), person(action.owner))
    return [
        marked(action.light, spot.item),
        Span(title(action)),
        Span(summary.names.in_spot),
        Span(state, style(action.light)),
    ]
