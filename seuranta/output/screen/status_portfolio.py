"""Several plans on one screen: a row a plan, the worst first, and below it what needs attention across them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from heapq import nsmallest
from itertools import chain
from typing import NamedTuple

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, cut_line, text_lines
from seuranta.output.screen.lights import marked, marked_lines, style
from seuranta.output.screen.plan_names import Named, folder_of, plan_names, short_names
from seuranta.output.screen.status_actions import more
from seuranta.output.words import phrases, plan_rows
from seuranta.output.words.agreed_meetings import Missed, missed_in_a_row
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.items import PlanTitle, action_state, person, title, title_of
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


class _Spot(NamedTuple):
    """A problem spot of a plan as it is shown, but for the name of the plan: what holds up most has the least weight."""

    weight: tuple[int, int]
    mark: Span
    title: Span
    state: Span


class _Summary(NamedTuple):
    """What is shown of one plan, whatever it is called beside the others: the plan itself is let go.

    `forgotten` are the checkpoints in a row of which nothing is recorded, each with its answers; `silent` says who has
    been left in silence; `spots` are as many as are shown at most, of `spot_count`.
    """

    path: str
    plan: PlanTitle
    day: date
    rank: tuple[int, ...]
    cells: tuple[Span, ...]
    light: Light
    forgotten: tuple[Missed, ...]
    silent: tuple[str, ...]
    errors: int
    spots: tuple[_Spot, ...]
    spot_count: int


class _Facts(NamedTuple):
    """What is counted in one plan."""

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


Shown = tuple[_Names, _Summary]


def portfolio(
    plans: Iterable[tuple[str, Loaded, FollowUp]],
    language: str,
    width: int,
    unread: Sequence[str] = (),
    again: str = "",
) -> list[Line]:
    """Every plan in a row, those at the `unread` paths first, and the problem spots that hold up most across them.

    The plans are walked along once, and none is held; `unread` may be filled meanwhile. `again` is what means the same
    plans in a command.
    """
    summaries = [_summary(*plan, language) for plan in plans]
    if not summaries:
        return []
    named: list[Named] = [(summary.path, summary.plan) for summary in summaries]
    rooms = width - _OTHER_COLUMNS, width // _PART_OF_A_SPOT
    names = map(_Names, plan_names(named), *(short_names(named, room) for room in rooms))
    shown = sorted(zip(names, summaries, strict=True), key=lambda one: one[1].rank)
    first = shown[0][1]
    day = weekday_and_day(first.day, language)
    head = say(phrases.HEADER, language, day=day, name=say(phrases.PLANS, language, n=len(shown) + len(unread)))
    lines = [(Span(head, "heading"),), NOTHING, *_table(shown[:_MOST_PLANS], unread, language, width)]
    lines += more(
        len(shown) - _MOST_PLANS, f"{typed_command('status', language, again)} --format json", language, width
    )
    lines += [NOTHING, *_attention(shown, again, language, width)]
    command = typed_command("status", language, f" {shell_word(folder_of(first.path))}")
    lines += [NOTHING, (Span(say(phrases.ONE_PLAN, language, command=command), "quiet"),)]
    return [cut_line(line, width) for line in lines]


_OTHER_COLUMNS = 50
"""Cells that the columns beside the name of a plan take."""
_PART_OF_A_SPOT = 4
"""The name of a plan takes at most a fourth of the line of a problem spot."""


def _summary(path: str, loaded: Loaded, follow: FollowUp, language: str) -> _Summary:
    is_silent = follow.stage == FOLLOW_UP and any(silence.is_silent for silence in follow.silence)
    facts = _Facts(follow, action_counts(follow), plan_rows.goal_lights(follow), is_silent, errors(loaded, follow))
    again = f" --plan {shell_word(folder_of(path))}"
    return _Summary(
        path,
        title_of(follow.plan),
        follow.day,
        facts.rank,
        tuple(_cells(facts, language)),
        facts.worst,
        tuple(missed_in_a_row(follow, language, again)),
        tuple(_silence(facts, language)),
        facts.errors,
        tuple(_spots_of(follow, language)),
        len(follow.problem_spots),
    )


def _table(shown: Sequence[Shown], unread: Sequence[str], language: str, width: int) -> list[Line]:
    head = [Span(""), *(Span(text.fill(language), "quiet") for text in plan_rows.HEADS)]
    form = {1: Column(gives=True, least=14), 4: _NUMBER, 5: _NUMBER, 6: _NUMBER}
    torn = [_unread(path, language) for path in unread]
    rows = [[marked(summary.light), Span(names.in_row), *summary.cells] for names, summary in shown]
    return columns([head, *torn, *rows], width, form=form)


def _unread(path: str, language: str) -> list[Span]:
    said = Span(phrases.NOT_READ.fill(language), "red")
    return [marked("red"), Span(folder_of(path)), said, *(Span("") for _ in range(4))]


def _cells(facts: _Facts, language: str) -> Iterator[Span]:
    """The cells of a row beside the name of the plan."""
    goals, done, overdue, blocked = plan_rows.counted(facts.follow, facts.counts, facts.goals)
    yield _next(facts, language)
    yield from (Span(goals), Span(done), Span(overdue, "red"), Span(blocked, "amber"))


def _next(facts: _Facts, language: str) -> Span:
    if facts.follow.is_closed:
        return Span(phrases.CLOSED_SHORT.fill(language), "quiet")
    if not facts.is_followed:
        return Span(phrases.NOT_PRESENTED_YET.fill(language), "quiet")
    ahead = facts.follow.checkpoints.next
    if ahead is None:
        return Span(phrases.NOT_AGREED.fill(language), "red")
    day = facts.follow.day
    is_near = (ahead.day - day).days <= 1
    return Span(in_days(ahead.day, day, language) if is_near else short_day(ahead.day, day, language))


def _silence(facts: _Facts, language: str) -> Iterator[str]:
    """Who has been left in silence."""
    for silence in facts.follow.silence if facts.is_followed else ():
        if silence.is_silent:
            yield silence_sentence(silence, facts.follow.day, language)


def _spots_of(follow: FollowUp, language: str) -> Iterator[_Spot]:
    """The problem spots of a plan that hold up most."""
    for spot in nsmallest(_MOST_SPOTS, follow.problem_spots, key=_weight):
        action = follow.actions[spot.item]
        state = with_details(action_state(action, follow.day, language), person(action.owner))
        yield _Spot(
            _weight(spot), marked(action.light, spot.item), Span(title(action)), Span(state, style(action.light))
        )


def _weight(spot: ProblemSpot) -> tuple[int, int]:
    return -len(spot.holds_up.actions), -spot.days


# --- what needs attention --------------------------------------------------------------------------------------------


def _attention(shown: Sequence[Shown], again: str, language: str, width: int) -> list[Line]:
    """What was not held, not told or not understood, then the problem spots that hold up most; or that all is calm."""
    told = _told(shown, again, language, width)
    spots = _spots(shown, again, language, width)
    if not told and not spots:
        return [(Span(phrases.ALL_CALM.fill(language), "green"),)]
    return [(Span(phrases.ATTENTION.fill(language), "heading"),), *told, *spots]


def _told(shown: Sequence[Shown], again: str, language: str, width: int) -> list[Line]:
    """What was missed, who was not told of which plan, and which plan was not read as a whole: of many the first few."""
    silent: list[list[Line]] = []
    for names, summary in shown:
        silent += (_forgotten(names, missed, width) for missed in summary.forgotten)
    for names, summary in shown:
        silent += (marked_lines("red", f"{names.full} – {said}", width) for said in summary.silent)
    torn = [_errors(names, summary, language, width) for names, summary in shown if summary.errors]
    first = [*silent[:_MOST_TOLD], *torn[:_MOST_TOLD]]
    left = len(silent) + len(torn) - len(first)
    return [*chain.from_iterable(first), *more(left, typed_command("check", language, again), language, width)]


def _forgotten(names: _Names, missed: Missed, width: int) -> list[Line]:
    """Of which checkpoints in a row nobody has recorded anything, after the name of the plan, with the answers."""
    lines = marked_lines("red", f"{names.full} – {missed.sentence}", width)
    for answer in missed.answers:
        lines += text_lines(answer, width, indent=2, hanging=4)
    return lines


def _errors(names: _Names, summary: _Summary, language: str, width: int) -> list[Line]:
    """What was not understood in the file: whatever stands there is missing from the row."""
    command = unbroken(typed_command("check", language, f" {shell_word(folder_of(summary.path))}"))
    said = say(phrases.NOT_UNDERSTOOD, language, n=summary.errors, command=command)
    return marked_lines("amber", f"{names.full} – {said}", width)


def _spots(shown: Sequence[Shown], again: str, language: str, width: int) -> list[Line]:
    spots: list[tuple[_Names, _Spot]] = []
    for names, summary in shown:
        spots += ((names, spot) for spot in summary.spots)
    worst = nsmallest(_MOST_SPOTS, spots, key=lambda pair: pair[1].weight)
    form = {1: Column(gives=True, least=14), 2: Column(gives=True, least=10)}
    table = [[spot.mark, spot.title, Span(names.in_spot), spot.state] for names, spot in worst]
    command = f"{typed_command('list', language, again)} --state {phrases.STATES_OF_SPOTS.fill(language)}"
    left = sum(summary.spot_count for _, summary in shown) - len(worst)
    return [*columns(table, width, form=form), *more(left, command, language, width)]
