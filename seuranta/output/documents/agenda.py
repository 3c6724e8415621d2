"""The agenda of one checkpoint: timed items of 15, 30 or 60 minutes from its kind, filled from the plan, and who has to do
what before the meeting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, time, timedelta
from typing import NamedTuple

from seuranta.output.documents import agenda_texts as words
from seuranta.output.documents import facts, texts
from seuranta.output.documents.before_meeting import before_meeting
from seuranta.output.documents.document import (
    Block,
    Document,
    Heading,
    Item,
    Run,
    Words,
    bullets,
    labelled,
    made,
    paragraph,
    plain,
)
from seuranta.output.items import goal_state, moves, name, people, title
from seuranta.output.phrases import bare_day, say
from seuranta.output.show_timed import length as written_length
from seuranta.output.text import Text, clock
from seuranta.output.text import day as written
from seuranta.plan.actions import ActionOn
from seuranta.plan.checkpoints import Occurrence
from seuranta.plan.followup import FollowUp
from seuranta.plan.model import Checkpoint, Decision
from seuranta.plan.promises import Outcome

LENGTHS = (15, 30, 60)
_MOST_SPOTS = 3
_MOST_ROWS = 8
_MOST_DATES = 6
_QUARTER = timedelta(91)
_ONE_MINUTE = timedelta(minutes=1)


class Meeting(NamedTuple):
    """The occurrence an agenda is for; `since` is when its series, or else anything, was last held."""

    follow: FollowUp
    occurrence: Occurrence
    series: Checkpoint
    since: date | None
    language: str


Filler = Callable[[Meeting], Iterator[Block]]


class Point(NamedTuple):
    """A point of an agenda: what it is called, for how many minutes, and what stands under it."""

    heading: Text
    minutes: int
    fill: Filler


def agenda(follow: FollowUp, occurrence: Occurrence, language: str, minutes: int | None = None) -> Document:
    """The agenda of an occurrence; `minutes` are 15, 30 or 60, None as its kind and its length ask for."""
    series = follow.plan.checkpoints[occurrence.series]
    meeting = Meeting(follow, occurrence, series, _since(follow, occurrence), language)
    chosen = minutes or length_of(series, occurrence)
    when = facts.day_and_time(occurrence.day, occurrence.time, language)
    heading = say(words.TITLE, language, when=when, title=series.title or series.id)
    return made(heading, language, _blocks(meeting, chosen, is_chosen=minutes is not None))


def length_of(series: Checkpoint, occurrence: Occurrence) -> int:
    """An hour for a review; else by the length that was agreed, and without one by its kind."""
    if series.kind == "review":
        return 60
    has_length = series.typed_duration is not None or (series.time is not None and series.time.length is not None)
    if has_length:
        return 15 if occurrence.length < timedelta(minutes=25) else 30
    return 30 if series.kind == "management" else 15


def _since(follow: FollowUp, occurrence: Occurrence) -> date | None:
    """The last day on which this series was held; else any other, but for a review of all of it, else the presentation."""
    before = [one for one in follow.checkpoints.held if one.day < occurrence.day]
    own = [one.day for one in before if one.series == occurrence.series]
    others = [one.day for one in before if follow.plan.checkpoints[occurrence.series].kind != "review"]
    if own or others:
        return max(own or others)
    presented = follow.plan.presented
    return presented.date if presented is not None and presented.date <= follow.day else None


def _blocks(meeting: Meeting, minutes: int, *, is_chosen: bool) -> Iterator[Block]:
    yield from _head(meeting)
    passed = 0
    for number, point in enumerate(POINTS[minutes], 1):
        at = _later(meeting.occurrence.time, passed)
        yield Heading(2, _heading(number, point, at, meeting.language))
        yield from point.fill(meeting)
        passed += point.minutes
    if not is_chosen:
        yield from _time_left(meeting, minutes)
    yield from before_meeting(meeting.follow, meeting.occurrence, meeting.language)


def _head(meeting: Meeting) -> Iterator[Block]:
    series, language = meeting.series, meeting.language
    yield paragraph(": ".join(filter(None, (meeting.follow.plan.company, meeting.follow.plan.title))))
    facts_of_it: list[tuple[Text, str | None]] = [
        (words.LENGTH, written_length(meeting.occurrence.length)),
        (words.PLACE, series.place),
        (words.PARTICIPANTS, people(series.participants)),
        (words.FIXED, series.agenda),
        (texts.AS_OF, written(meeting.follow.day, language) if meeting.follow.day != meeting.occurrence.day else None),
    ]
    yield from bullets(labelled(label.fill(language), said) for label, said in facts_of_it if said)


def _later(start: time | None, minutes: int) -> time | None:
    if start is None:
        return None
    hours, minutes = divmod(start.hour * 60 + start.minute + minutes, 60)
    return time(hours % 24, minutes)


def _heading(number: int, point: Point, at: time | None, language: str) -> str:
    minutes = f"{point.minutes} min"
    if at is not None:
        minutes = say(words.AT, language, time=clock(at, language), n=point.minutes)
    return f"{number}. {point.heading.fill(language)} ({minutes})"


def _time_left(meeting: Meeting, minutes: int) -> Iterator[Block]:
    """What a longer meeting than the points fill is for."""
    left = int(meeting.occurrence.length / _ONE_MINUTE) - minutes
    if left > 0:
        text = words.TIME_LEFT_REVIEW if meeting.series.kind == "review" else words.TIME_LEFT
        yield paragraph(say(text, meeting.language, n=left))


# --- what was promised and decided --------------------------------------------------------------------------------


def _last_time(meeting: Meeting) -> Iterator[Block]:
    yield from bullets([*_promises(meeting), *_decisions(meeting)])


def _earlier(meeting: Meeting) -> Iterator[Block]:
    decisions = _decisions(meeting)
    yield from bullets([*_promises(meeting), *(decisions or [Item(plain(_no_decisions(meeting)))])])


def _no_decisions(meeting: Meeting) -> str:
    if meeting.since is None:
        return words.NO_DECISIONS_EVER.fill(meeting.language)
    day = bare_day(meeting.since, meeting.follow.day, meeting.language)
    return say(words.NO_DECISIONS, meeting.language, day=day)


def _promises(meeting: Meeting) -> list[Item]:
    """What became of what was promised since the last time; what needs talk first."""
    follow, language = meeting.follow, meeting.language
    if meeting.since is None:
        return [Item(plain(words.FIRST_TIME.fill(language)))]
    spans = [one for one in follow.intervals if one.last > meeting.since]
    found = []
    for outcome, text in words.OUTCOMES.items():
        names = [action for span in spans for action in span.outcomes[outcome]]
        if names:
            said = [_promised(follow.actions[one], outcome, follow, language) for one in names[:_MOST_ROWS]]
            below = tuple(map(plain, (*said, *facts.more(names, _MOST_ROWS, language))))
            found.append(Item((Run(f"{text.fill(language)}:", is_strong=True),), below))
    day = bare_day(meeting.since, follow.day, language)
    return found or [Item(plain(say(words.NOTHING_PROMISED, language, day=day)))]


def _promised(on: ActionOn, outcome: Outcome, follow: FollowUp, language: str) -> str:
    """What was promised; where that was not kept, with where it stands now."""
    if outcome in ("kept", "dropped"):
        return name(on.action)
    return f"{name(on.action)} – {facts.state_and_due(on, follow.day, language)}"


def _decisions(meeting: Meeting) -> list[Item]:
    """Decisions made since the last time, and those that are to be looked at again, with where they stand."""
    follow = meeting.follow
    again = {one.item for one in follow.findings if one.name == "decision-to-review"}
    shown = [
        one
        for one in follow.plan.decisions.values()
        if one.id in again
        or _is_due(one, meeting.occurrence.day)
        or (one.date is not None and _is_new(one.date, meeting.since, follow.day))
    ]
    return [_decision(one, meeting, is_again=one.id in again or _is_due(one, meeting.occurrence.day)) for one in shown]


def _is_new(day: date, since: date | None, today: date) -> bool:
    """Made on the last day or after it."""
    return day <= today and (since is None or day >= since)


def _is_due(one: Decision, day: date) -> bool:
    return one.review_on is not None and one.review_on == day


def _decision(one: Decision, meeting: Meeting, *, is_again: bool) -> Item:
    follow, language = meeting.follow, meeting.language
    label = words.DECISION_TO_REVIEW if is_again else words.DECISION
    made_on = bare_day(one.date, follow.day, language) if one.date is not None else ""
    detail = ", ".join(filter(None, (made_on, people(one.decided_by))))
    said = f"{one.decision or ''} ({detail})" if detail else one.decision or ""
    head = labelled(say(label, language, id=one.id), said)
    return Item(head, tuple(plain(line) for line in _states(one, follow, language)))


def _states(one: Decision, follow: FollowUp, language: str) -> Iterator[str]:
    """Where what a decision is about stands now."""
    for about in one.affects:
        if about.section == "actions" and about.id in follow.actions:
            on = follow.actions[about.id]
            yield f"{name(on.action)} – {facts.state_and_due(on, follow.day, language)}"
        elif about.id in follow.goals:
            yield f"{name(follow.goals[about.id].goal)} – {goal_state(follow.goals[about.id], language)}"


# --- goals and problem spots --------------------------------------------------------------------------------------


def _one_goal(meeting: Meeting) -> Iterator[Block]:
    """The goal that most needs talk: of the worst light the first."""
    yield from _goals(meeting, 1)


def _all_goals(meeting: Meeting) -> Iterator[Block]:
    yield from _goals(meeting, _MOST_ROWS)


def _goals(meeting: Meeting, most: int) -> Iterator[Block]:
    follow, language = meeting.follow, meeting.language
    found = list(follow.goals.values())
    if len(found) > most:
        found = sorted(found, key=lambda on: facts.WORST_FIRST[on.light])[:most]
    if not found:
        yield paragraph(texts.NO_GOALS.fill(language))
    if len(follow.goals) > 1:
        yield paragraph(facts.goal_counts(follow, language).capitalize() + ".")
    busy = facts.busy_goals(follow)
    yield from bullets(facts.goal_item(on, follow, language, is_busy=on.goal.id in busy) for on in found)


def _spots(meeting: Meeting) -> Iterator[Block]:
    follow, language = meeting.follow, meeting.language
    shown = follow.problem_spots[:_MOST_SPOTS]
    if not shown:
        yield paragraph(texts.NO_PROBLEMS.fill(language))
    yield from bullets(facts.spot(one, follow, language, asks=True) for one in shown)
    rest = facts.other_spots(follow, _MOST_SPOTS, language)
    if rest is not None:
        yield paragraph(rest)


def _spots_and_moves(meeting: Meeting) -> Iterator[Block]:
    """What is late, and what has been moved so often that it may be too big."""
    yield from _spots(meeting)
    follow, language = meeting.follow, meeting.language
    often = [on for on in follow.actions.values() if on.is_open and len(on.fact.moves) > 1 and not on.is_problem]
    yield from bullets(f"{name(on.action)} – {moves(len(on.fact.moves), language)}" for on in often[:_MOST_ROWS])


def _moves(meeting: Meeting) -> Iterator[Block]:
    """Moves and drops since the last time, for approval, with the reasons."""
    follow, language = meeting.follow, meeting.language
    moved, dropped = facts.moves_since(follow, meeting.since), facts.drops_since(follow, meeting.since)
    if not moved and not dropped:
        yield paragraph(_no_moves(meeting))
    shown = [*(facts.move_item(one, language) for one in moved), *(facts.drop_item(on, language) for on in dropped)]
    yield from bullets([*shown[:_MOST_ROWS], *facts.more(shown, _MOST_ROWS, language)])


def _no_moves(meeting: Meeting) -> str:
    if meeting.since is None:
        return texts.NO_MOVES_EVER.fill(meeting.language)
    day = bare_day(meeting.since, meeting.follow.day, meeting.language)
    return say(texts.NO_MOVES, meeting.language, day=day)


# --- what comes, what is told, and the next time ------------------------------------------------------------------


def _quarter(meeting: Meeting) -> Iterator[Block]:
    """What starts or is due within the next quarter, and the days off in it."""
    follow, language = meeting.follow, meeting.language
    first = meeting.occurrence.day
    last = first + _QUARTER if (date.max - first).days > _QUARTER.days else date.max
    found = []
    for on in follow.actions.values():
        start = on.action.start.first if on.action.start is not None else None
        is_starting = on.fact.status == "planned" and start is not None and first <= start <= last
        is_due = on.is_open and on.fact.due is not None and first <= on.fact.due <= last
        if is_starting or is_due:
            found.append((start or on.fact.due or last, on))
    found.sort(key=lambda pair: pair[0])
    said = [_start_and_due(on, language, starts=on.fact.status == "planned") for _, on in found]
    off = [
        f"{words.BREAK.fill(language)}: {title(one) if one.title else one.id}, "
        f"{bare_day(span.first, follow.day, language)} – {bare_day(span.last, follow.day, language)}"
        for one in follow.plan.breaks.values()
        if (span := one.span) is not None and span.first <= last and span.last >= first
    ]
    if not said:
        yield paragraph(words.NOTHING_STARTS.fill(language))
    most = 2 * _MOST_ROWS
    yield from bullets([*said[:most], *facts.more(said, most, language), *off])


def _start_and_due(on: ActionOn, language: str, *, starts: bool) -> str:
    owner = f" ({on.action.owner.name})" if on.action.owner is not None else ""
    start = on.action.start.first if starts and on.action.start is not None else None
    text = words.STARTS_AND_DUE if start and on.fact.due else words.ONLY_STARTS if start else words.ONLY_DUE
    return say(text, language, title=name(on.action) + owner, start=start, due=on.fact.due)


def _telling(meeting: Meeting) -> Iterator[Block]:
    """Communication as a standing item: who has heard nothing, what is late, what comes, and open questions."""
    follow, language = meeting.follow, meeting.language
    coming = sorted((on for on in follow.messages.values() if on.state == "ahead"), key=lambda on: on.next or date.max)
    told = [*facts.pressing_messages(follow), *coming]
    lines: list[str | Words] = [*facts.silences(follow, language)]
    lines += [facts.message_item(on, follow, language) for on in told[:_MOST_DATES]]
    if not follow.messages:
        lines.append(texts.NO_MESSAGES.fill(language))
    questions = facts.open_questions(follow)
    for one in questions[:_MOST_DATES]:
        lines.append(labelled(words.QUESTION.fill(language), facts.question_item(one, follow, language)))
    yield from bullets([*lines, *facts.more(questions, _MOST_DATES, language)])


def _next_time(meeting: Meeting) -> Iterator[Block]:
    yield from _dates(meeting, 1)


def _next_dates(meeting: Meeting) -> Iterator[Block]:
    yield from _dates(meeting, _MOST_DATES)


def _dates(meeting: Meeting, most: int) -> Iterator[Block]:
    """The checkpoints after this one."""
    follow, language = meeting.follow, meeting.language
    this = (meeting.occurrence.day, meeting.occurrence.series, meeting.occurrence.slot)
    after = [one for one in follow.checkpoints.coming if (one.day, one.series, one.slot) != this and one.day >= this[0]]
    if not after:
        yield paragraph(words.NONE_AFTER.fill(language))
    yield from bullets(_date(one, follow, language) for one in after[:most])


def _date(one: Occurrence, follow: FollowUp, language: str) -> str:
    series = follow.plan.checkpoints[one.series]
    return f"{facts.day_and_time(one.day, one.time, language)}: {series.title or series.id}"


POINTS: dict[int, Sequence[Point]] = {
    15: (
        Point(words.SINCE_LAST, 3, _last_time),
        Point(words.LATE_AND_STUCK, 7, _spots),
        Point(words.ONE_NUMBER, 2, _one_goal),
        Point(words.TELL, 2, _telling),
        Point(texts.NEXT_CHECKPOINT, 1, _next_time),
    ),
    30: (
        Point(words.EARLIER_DECISIONS, 3, _earlier),
        Point(texts.GOALS, 5, _all_goals),
        Point(texts.PROBLEMS, 12, _spots),
        Point(texts.MOVES, 4, _moves),
        Point(words.TELL_AND_ANSWER, 4, _telling),
        Point(texts.NEXT_CHECKPOINT, 2, _next_time),
    ),
    60: (
        Point(words.SAID_AND_DONE, 10, _earlier),
        Point(words.STILL_RIGHT, 15, _all_goals),
        Point(words.PILE_UP, 15, _spots_and_moves),
        Point(words.NEXT_QUARTER, 10, _quarter),
        Point(words.TELL_STAFF, 5, _telling),
        Point(words.DATES, 5, _next_dates),
    ),
}
"""The points of an agenda by its length in minutes."""
