"""What documents say of actions, goals, moves, messages and questions, sentence by sentence; not in which document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

from seuranta.output import phrases
from seuranta.output.documents import texts
from seuranta.output.documents.document import Item, Run, Table, Words, labelled, plain, table
from seuranta.output.items import (
    MARKS,
    action_state,
    goal_state,
    ids,
    name,
    now_and_target,
    people,
    person,
    rough,
    title,
    value,
)
from seuranta.output.phrases import bare_day, say, short_day, unbroken
from seuranta.output.status_communication import silence_sentence
from seuranta.output.status_problems import consequences, next_step
from seuranta.output.status_view import occurrence
from seuranta.output.text import Text, clock, weekday_and_day
from seuranta.plan.actions import ActionOn
from seuranta.plan.communication import MessageOn
from seuranta.plan.finding import Finding, HoldsUp, Light
from seuranta.plan.followup import FollowUp, ProblemSpot
from seuranta.plan.goals import GoalOn, was_lost
from seuranta.plan.model import Feedback, Move, Plan

_MOST_HELD_UP = 3
WORST_FIRST: dict[Light | None, int] = {"red": 0, "amber": 1, "grey": 2, "green": 3, None: 4}


def plan_title(plan: Plan, language: str) -> str:
    """What a document calls the plan."""
    return plan.title or plan.company or texts.THE_PLAN.fill(language)


def mark(light: Light | None) -> str:
    return f"{MARKS[light]} " if light is not None else ""


# --- problem spots ------------------------------------------------------------------------------------------------


def spot(one: ProblemSpot, follow: FollowUp, language: str, *, asks: bool) -> Item:
    """A late or blocked action: its state, what it holds up, what is in its way, the next step and what to decide."""
    on = follow.actions[one.item]
    owner = person(on.action.owner) or texts.NO_OWNER.fill(language)
    state = state_and_due(on, follow.day, language)
    head = (Run(f"{mark(on.light)}{name(on.action)}", is_strong=True), Run(f" – {state} – {owner}"))
    below = list(_about(on, one.holds_up, follow, language))
    if asks:
        below.append(labelled(texts.DECISION_WANTED.fill(language), decision_on(on, follow.day, language)))
    return Item(head, tuple(below))


def _about(on: ActionOn, holds_up: HoldsUp, follow: FollowUp, language: str) -> Iterator[Words]:
    if holds_up.actions:
        yield labelled(texts.HELD_UP.fill(language), held_up(holds_up, follow, language))
    if on.action.blocked_by is not None and on.fact.is_blocked:
        yield labelled(texts.OBSTACLE.fill(language), on.action.blocked_by)
    if on.action.next_step is None:
        yield plain(texts.NO_STEP.fill(language))
    else:
        yield labelled(texts.NEXT_STEP.fill(language), next_step(on.action.next_step, follow, language))


def held_up(holds_up: HoldsUp, follow: FollowUp, language: str) -> str:
    """What waits, by title and owner, the goals it touches, and the checkpoint by which it was promised."""
    named = [_with_owner(follow.actions[one]) for one in islice(holds_up.actions, _MOST_HELD_UP)]
    shown = ", ".join(named)
    left = len(holds_up.actions) - len(named)
    if left:
        shown = say(phrases.OTHERS, language, ids=shown, n=left)
    return "; ".join((shown, *consequences(holds_up, follow, language)))


def _with_owner(on: ActionOn) -> str:
    owner = person(on.action.owner)
    return f"{name(on.action)} ({owner})" if owner else name(on.action)


def decision_on(on: ActionOn, day: date, language: str) -> str:
    """The question that has to be answered about a late or blocked action."""
    step = on.action.next_step
    if step is not None and step.by is not None and step.by < day:
        asked = say(texts.STEP_LATE, language, day=bare_day(step.by, day, language))
    elif on.is_overdue and len(on.fact.moves) > 1:
        asked = say(texts.OVERDUE_MOVED, language, n=len(on.fact.moves))
    elif on.fact.is_blocked:
        asked = (texts.BLOCKED_NO_STEP if step is None else texts.BLOCKED).fill(language)
    else:
        asked = (texts.OVERDUE_NO_STEP if step is None else texts.OVERDUE).fill(language)
    return f"{texts.NOBODY.fill(language)} {asked}" if on.action.owner is None else asked


def questions_to_decide(follow: FollowUp, language: str) -> list[str]:
    """What the findings ask people to decide, the most important kinds first; problem spots ask for themselves."""
    by_name: dict[str, list[str]] = {one: [] for one in texts.ASKED}
    asked_of = {spot.item for spot in follow.problem_spots}
    for one in follow.findings:
        is_spot = one.name in ("unowned-action", "unscheduled-action") and one.item in asked_of
        if one.name in by_name and not is_spot and _is_to_ask(one.name, one.item, follow):
            by_name[one.name].append(_asked(one, follow, language))
    return [asked for found in by_name.values() for asked in dict.fromkeys(found)]


def _asked(one: Finding, follow: FollowUp, language: str) -> str:
    about = subject(one.at.section, one.item, follow.plan)
    if one.name == "no-fresh-reading" and one.item is not None:
        owner = follow.goals[one.item].goal.owner
        if owner is not None:
            return say(texts.WHEN_THE_NUMBER, language, subject=about, owner=owner.name)
    return say(texts.ASKED[one.name], language, **{**one.args, "subject": about})


def _is_to_ask(finding: str, item: str | None, follow: FollowUp) -> bool:
    """An action without owner and due date is asked about once."""
    return finding != "unscheduled-action" or item is None or not follow.actions[item].is_unowned


def subject(section: str | None, item: str | None, plan: Plan) -> str:
    """The title and id of what a finding is about; what was decided, what was asked."""
    if section is None or item is None:
        return ""
    found = getattr(plan, section).get(item)
    said = getattr(found, "decision", None) or getattr(found, "question", None) or getattr(found, "title", None)
    if section == "feedback":
        question = str(said or item).strip()
        return f'{question}"' if question.endswith("?") else f'{question}"?'
    return f"{said} ({item})" if said else item


def state_and_due(on: ActionOn, day: date, language: str) -> str:
    """The state of an action, with the due date where that is still ahead."""
    state = action_state(on, day, language)
    if not on.is_open or on.fact.due is None or on.is_overdue or on.fact.due == day:
        return state
    due = due_words(on, day, language)
    return due if on.state in ("due_soon", "on_schedule") else f"{state}, {due}"


def due_words(on: ActionOn, day: date, language: str) -> str:
    return say(texts.DUE, language, day=short_day(on.fact.due, day, language)) if on.fact.due is not None else ""


# --- goals --------------------------------------------------------------------------------------------------------


def goal_counts(follow: FollowUp, language: str) -> str:
    """How many goals are in which state, the worst first; counts, never an average."""
    counts = Counter(on.state for on in follow.goals.values())
    return ", ".join(say(text, language, n=counts[state]) for state, text in texts.GOAL_COUNTS.items() if counts[state])


def busy_goals(follow: FollowUp) -> frozenset[str]:
    """The goals whose actions are all done while the number lags."""
    return frozenset(one.item for one in follow.findings if one.name == "busy-not-moving" and one.item is not None)


def goal_item(on: GoalOn, follow: FollowUp, language: str, *, is_busy: bool) -> Item:
    """A goal with its number, its light and one sentence."""
    said = f" {goal_numbers(on, language)} – {goal_state(on, language)}. {goal_sentence(on, follow, language, is_busy=is_busy)}".rstrip()
    owner = f" ({person(on.goal.owner)})" if on.goal.owner is not None else ""
    return Item((Run(f"{mark(on.light)}{name(on.goal)}:", is_strong=True), Run(said + owner)))


def goal_numbers(on: GoalOn, language: str) -> str:
    """The last reading, what it is to become, and what it should be by now."""
    numbers = now_and_target(on, language)
    if on.expected is None or not on.readings or on.state == "achieved":
        return numbers
    return say(texts.GOAL_NUMBERS, language, now=numbers, expected=rough(on.expected, language))


def goal_sentence(on: GoalOn, follow: FollowUp, language: str, *, is_busy: bool) -> str:
    """The one thing most worth saying of a goal."""
    goal, day = on.goal, follow.day
    if on.state == "achieved":
        return ""
    if on.state == "missed" and goal.by is not None:
        return say(texts.GOAL_MISSED, language, day=goal.by)
    if on.last is None:
        if on.state == "open" and goal.by is not None:
            return say(texts.GOAL_OPEN, language, day=goal.by)
        return ""
    if on.state == "stale":
        return say(texts.GOAL_STALE, language, n=(day - on.last.day).days, day=on.last.day)
    return texts.GOAL_BUSY.fill(language) if is_busy else _of_its_course(on, follow, language)


def _of_its_course(on: GoalOn, follow: FollowUp, language: str) -> str:
    goal = on.goal
    if was_lost(follow.plan, on):
        return texts.GOAL_LOST.fill(language)
    if on.direction == "away":
        return texts.GOAL_AWAY.fill(language)
    if goal.target is not None and goal.target.level is not None:
        return (texts.GOAL_KEPT if on.state == "on_pace" else texts.GOAL_NOT_KEPT).fill(language)
    if on.state != "on_pace" and on.forecast is not None and goal.by is not None:
        return say(texts.GOAL_FORECAST, language, day=on.forecast, by=goal.by)
    if on.next_interim is not None:
        wanted = value(on.next_interim.value, goal.unit, language)
        return say(texts.GOAL_NEXT, language, value=wanted, day=on.next_interim.day)
    return ""


def goal_table(shown: Iterable[GoalOn], language: str) -> Iterator[Table]:
    """Goals side by side: light and state, numbers, by when and whose."""
    head = (
        texts.COLUMN_GOAL,
        texts.COLUMN_STATE,
        texts.COLUMN_NOW,
        texts.COLUMN_EXPECTED,
        texts.COLUMN_BY,
        texts.OWNER,
    )
    rows = [
        (
            name(on.goal),
            unbroken(f"{mark(on.light)}{goal_state(on, language, short=True)}"),
            now_and_target(on, language),
            rough(on.expected, language) if on.expected is not None and on.readings else "",
            say(Text("{day}", "{day}"), language, day=on.goal.by) if on.goal.by is not None else "",
            person(on.goal.owner),
        )
        for on in shown
    ]
    yield from table([one.fill(language) for one in head], rows, right=(2, 3))


# --- moves and drops ----------------------------------------------------------------------------------------------


class Moved(NamedTuple):
    """A move of an action's due date, which one it was, and what it became."""

    on: ActionOn
    move: Move
    number: int
    new: date | None
    is_undecided: bool


def moves_since(follow: FollowUp, since: date | None) -> list[Moved]:
    """The moves recorded after a day, and those before that still wait for a decision; oldest first."""
    undecided = {one.item for one in follow.findings if one.name == "undecided-move"}
    found = []
    for item, on in follow.actions.items():
        moves = on.fact.moves
        for at, move in enumerate(moves):
            waits = item in undecided and at == len(moves) - 1
            if waits or since is None or move.date > since:
                new = moves[at + 1].old if at + 1 < len(moves) else on.fact.due
                found.append(Moved(on, move, at + 1, new, waits))
    return sorted(found, key=lambda one: one.move.date)


def drops_since(follow: FollowUp, since: date | None) -> list[ActionOn]:
    """The actions dropped after a day, oldest first."""
    dropped = [
        on
        for on in follow.actions.values()
        if on.state == "dropped" and (since is None or on.action.status_day is None or on.action.status_day > since)
    ]
    return sorted(dropped, key=lambda on: on.action.status_day or date.min)


def move_item(one: Moved, language: str) -> str:
    said = say(texts.MOVE, language, title=name(one.on.action), old=one.move.old, new=one.new, n=one.number)
    decided = say(texts.DECIDED_BY, language, who=people(one.move.decided_by)) if one.move.decided_by else ""
    if one.is_undecided:
        decided = texts.UNDECIDED.fill(language)
    reason = one.move.reason or texts.NO_REASON.fill(language)
    return "; ".join(filter(None, (f"{said}: {reason}", decided)))


def drop_item(on: ActionOn, language: str) -> str:
    reason = on.action.reason or texts.NO_REASON.fill(language)
    if on.action.status_day is None:
        return f"{name(on.action)}: {phrases.ACTION_STATES['dropped'].fill(language)}: {reason}"
    return f"{say(texts.DROP, language, title=name(on.action), day=on.action.status_day)}: {reason}"


# --- communication ------------------------------------------------------------------------------------------------


def message_item(on: MessageOn, follow: FollowUp, language: str) -> str:
    """A message with its audience and owner, and when it is or was to be told."""
    message = named_message(on)
    owner = f" – {person(on.message.owner)}" if on.message.owner is not None else ""
    if on.state == "late":
        return say(texts.LATE_MESSAGE, language, message=message, n=on.days_late) + owner
    if on.state == "due_today":
        return say(texts.TELL_TODAY, language, message=message) + owner
    if on.next is None:
        return message + owner
    return say(texts.TELL_NEXT, language, message=message, day=short_day(on.next, follow.day, language)) + owner


def named_message(on: MessageOn) -> str:
    """The message and whom it is for."""
    message = on.message
    return f"{name(message)} ({message.audience})" if message.audience else name(message)


def pressing_messages(follow: FollowUp) -> list[MessageOn]:
    """Messages that are late or due today, the latest first."""
    found = [on for on in follow.messages.values() if on.state in ("late", "due_today")]
    return sorted(found, key=lambda on: -on.days_late)


def silences(follow: FollowUp, language: str) -> list[str]:
    """When the whole staff last heard, and who has been left in silence."""
    shown = sorted(
        (one for one in follow.silence if one.is_silent or one.is_whole_staff), key=lambda one: not one.is_whole_staff
    )
    return [silence_sentence(one, follow.day, language) for one in shown]


def question_item(one: Feedback, follow: FollowUp, language: str) -> str:
    """An open question with who asked it and when."""
    asked = bare_day(one.date, follow.day, language) if one.date is not None else ""
    detail = ", ".join(filter(None, (one.id, one.asked_by, asked, person(one.owner))))
    return f"{one.question} ({detail})" if one.question else detail


def open_questions(follow: FollowUp) -> list[Feedback]:
    """Open questions, the oldest first."""
    found = [follow.plan.feedback[one] for one in follow.unanswered]
    return sorted(found, key=lambda one: one.date or follow.day)


# --- checkpoints --------------------------------------------------------------------------------------------------


def next_checkpoint(follow: FollowUp, language: str) -> str:
    """When it is and which one; that none is agreed where there is none."""
    closed = follow.plan.closed_on
    if closed is not None and closed <= follow.day:
        return say(texts.CLOSED, language, day=closed)
    coming = follow.checkpoints.next
    if coming is None:
        return texts.NONE_AGREED.fill(language)
    series = follow.plan.checkpoints[coming.series]
    return f"{occurrence(coming, follow, language)}, {series.title or series.id}"


def day_and_time(day: date, at: time | None, language: str) -> str:
    """Ti 1.12.2026 klo 9.00, or Tue 1 Dec 2026, 9:00."""
    written = weekday_and_day(day, language)
    return written if at is None else say(_AT, language, day=written, time=clock(at, language))


_AT = Text(fi="{day} klo {time}", en="{day}, {time}")


def more(found: Sequence[object], most: int, language: str) -> list[str]:
    """That there are more than are shown."""
    left = len(found) - most
    return [say(texts.MORE, language, n=left)] if left > 0 else []


def other_spots(follow: FollowUp, most: int, language: str) -> str | None:
    """The ids of the problem spots beyond those that are shown."""
    rest = [one.item for one in follow.problem_spots[most:]]
    return say(texts.OTHER_SPOTS, language, n=len(rest), names=ids(rest, language)) if rest else None


def as_value(amount: Fraction, on: GoalOn, language: str) -> str:
    return value(amount, on.goal.unit, language)


def titled(on: ActionOn) -> str:
    """The title alone, for people who know no ids."""
    return title(on.action) if on.action.title else ""
