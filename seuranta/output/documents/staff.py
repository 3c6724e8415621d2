"""What the people of a company are told of a plan, piece by piece: titles without ids, what is late without blame."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import islice

from seuranta.output.documents import staff_texts as words
from seuranta.output.documents.document import (
    Block,
    Paragraph,
    bullets,
    labelled,
    paragraph,
    sentence,
    strong_label,
)
from seuranta.output.documents.sentences import first_few
from seuranta.output.words import phrases
from seuranta.output.words.items import person, value
from seuranta.output.words.phrases import day_and_time, say, short_day, with_details
from seuranta.output.words.show_phrases import LEVELS
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.audiences import is_whole_staff
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import MessageOn, is_open
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.follow.horizons import short_first
from seuranta.plan.follow.to_tell import open_questions
from seuranta.plan.loading.model import Communication, Feedback, Plan
from seuranta.plan.loading.references import Party


def joined(things: Sequence[str], most: int, language: str) -> str:
    """Things one after the other; of many the first ones and how many more there are."""
    left = len(things) - most
    if left <= 0:
        return "; ".join(things)
    before = words.BEFORE_MORE.fill(language) if most == 1 else "; "
    return "; ".join(things[:most]) + before + say(words.MORE, language, n=left)


def told(label: Text, text: str, language: str) -> Paragraph:
    return Paragraph(labelled(label.fill(language), text))


# --- when the plan was last dealt with ----------------------------------------------------------------------------


def dealt_with(follow: FollowUp, language: str) -> str:
    """When the management team last dealt with the plan, or that it did not; where there is none, when anybody did."""
    plan = follow.plan
    series = _of_management(plan)
    if not series and plan.management_team is not None:
        return f"{_last_by_anybody(follow, language)} {words.NOT_DEALT_WITH.fill(language)}".strip()
    if not series:
        return _last_by_anybody(follow, language)
    held = [occurrence.day for occurrence in follow.checkpoints.held if occurrence.series in series]
    skipped = [occurrence.day for occurrence in _not_held(follow) if occurrence.series in series]
    if held:
        return _and_skipped(words.DEALT_WITH["management"], max(held), skipped, language)
    coming = next((occurrence.day for occurrence in follow.checkpoints.coming if occurrence.series in series), None)
    if any(occurrence.series in series for occurrence in follow.checkpoints.missed):
        return say(words.NEXT_ON, language, day=coming) if coming is not None else ""
    if skipped:
        return say(words.SKIPPED, language, n=len(skipped))
    return say(words.FIRST_ON, language, day=coming) if coming is not None else words.NOT_DEALT_WITH.fill(language)


def _of_management(plan: Plan) -> set[str]:
    return {series.id for series in plan.checkpoints.values() if series.kind == "management"}


def has_met_or_skipped(follow: FollowUp, since: date | None) -> bool:
    """Whether a checkpoint that `dealt_with` speaks of was held or skipped after a day; with no day always."""
    series = _of_management(follow.plan) or set(follow.plan.checkpoints)
    checkpoints = (*follow.checkpoints.held, *_not_held(follow))
    return since is None or any(checkpoint.day > since for checkpoint in checkpoints if checkpoint.series in series)


def _not_held(follow: FollowUp) -> Iterator[Occurrence]:
    """Those of which a person has recorded that they were skipped; that nothing was recorded of one says nothing."""
    return (occurrence for occurrence in follow.checkpoints.skipped if occurrence.day <= follow.day)


def _last_by_anybody(follow: FollowUp, language: str) -> str:
    held = max(follow.checkpoints.held, key=lambda occurrence: occurrence.day, default=None)
    if held is not None:
        kind = follow.plan.checkpoints[held.series].kind
        has_met = kind != "team" or follow.plan.team is not None
        dealt_with = words.DEALT_WITH[kind] if has_met else words.DEALT_WITH["owner"]
        return _and_skipped(dealt_with, held.day, [occurrence.day for occurrence in _not_held(follow)], language)
    presented = follow.plan.presented
    if presented is None or presented.date > follow.day:
        return ""
    return say(words.PRESENTED, language, day=presented.date)


def _and_skipped(dealt_with: Text, last: date, skipped: Iterable[date], language: str) -> str:
    said = say(dealt_with, language, day=last)
    count = sum(day > last for day in skipped)
    return f"{said} {say(words.SKIPPED_SINCE, language, n=count)}" if count else said


# --- how things stand ---------------------------------------------------------------------------------------------


def is_first_of_quarter(since: date | None, day: date) -> bool:
    """Whether these people are told for the first time in a quarter of the year: what is always so is not said each time."""
    return since is None or (since.year, (since.month - 1) // 3) != (day.year, (day.month - 1) // 3)


def service(follow: FollowUp, language: str, *, is_with_promise: bool, is_with_why: bool) -> Iterator[Block]:
    """What the service promises, and to the whole staff why it concerns everybody."""
    said = [sentence(follow.plan.service)] if follow.plan.service and is_with_promise else []
    if is_with_why:
        said.append(words.WHY_YOU_TOO.fill(language))
    if said:
        yield paragraph(" ".join(said))


def titles(actions: Iterable[ActionOn]) -> list[str]:
    """The titles alone; an action without one cannot be told of."""
    return [action.title for action in actions if action.title]


def done_titles(actions: Iterable[ActionOn], follow: FollowUp, language: str) -> list[str]:
    """The titles of what is done, with what came of it; of what was cut down, with what remains of it."""
    return [_done_title(action, follow, language) for action in actions if action.title]


def _done_title(action: ActionOn, follow: FollowUp, language: str) -> str:
    rest = ", ".join(titles(follow.actions[item] for item in action.rest))
    said = say(words.CUT_DOWN, language, title=action.title, rest=rest) if rest else action.title or ""
    result = (action.action.result or "").rstrip(".")
    return say(words.WITH_RESULT, language, done=said, result=result) if result else said


def finished(follow: FollowUp) -> list[ActionOn]:
    """What is done, the latest first."""
    done = [action for action in follow.actions.values() if action.state == "done"]
    return sorted(done, key=lambda action: action.action.status_day or date.min, reverse=True)


def late(actions: Iterable[ActionOn], label: Text, day: date, most: int, language: str) -> Iterator[Block]:
    """What is late on a day, each with why and what is done about it; nobody is named for being late. That no reason is
    recorded is said once, however many that is true of.
    """
    titled = [action for action in actions if action.title]
    silent = [action.id for action in titled[:most] if _is_unexplained(action)]
    alone = silent if len(silent) == 1 else []
    lines = [_line(late_state(action, day, language), action, day, language, alone) for action in titled]
    yield from listed(label, lines, language, most)
    if len(silent) > 1:
        text = words.NO_REASONS if len(silent) == len(titled[:most]) else words.OTHER_REASONS
        yield paragraph(text.fill(language))


def stuck(actions: Iterable[ActionOn], day: date, most: int, language: str) -> Iterator[Block]:
    """What is blocked and not late: its due date is still ahead, or it has none."""
    waiting = [action for action in actions if action.title and not action.is_overdue]
    silent = [action.id for action in waiting if _is_unexplained(action)]
    lines = [_line(action.title or "", action, day, language, silent) for action in waiting]
    yield from listed(words.STUCK, lines, language, most)


def listed(label: Text, lines: list[str], language: str, most: int | None = None) -> Iterator[Block]:
    """A label, with its one line beside it or several below; of more than `most` how many more there are."""
    if len(lines) == 1:
        yield told(label, sentence(lines[0]), language)
    elif lines:
        yield Paragraph(strong_label(label.fill(language)))
        yield from bullets(lines if most is None else first_few(lines, most, language))


def _line(head: str, action: ActionOn, day: date, language: str, unexplained: Container[str]) -> str:
    """The head with why and what is done about it; of the unexplained ones that the reason is not known."""
    reason = words.NO_REASON.fill(language) if action.id in unexplained else _why(action, language)
    return " ".join(filter(None, (sentence(head), reason, _then(action, day, language))))


def late_state(action: ActionOn, day: date, language: str) -> str:
    """When it was due, not for how many days that is past: a notice hangs on the wall for a while."""
    assert action.fact.due is not None
    is_unexplained = action.fact.is_blocked and action.action.blocked_by is None
    text = words.DUE_AND_BLOCKED if is_unexplained else words.WAS_DUE
    return say(text, language, title=action.title, day=short_day(action.fact.due, day, language))


def _why(action: ActionOn, language: str) -> str:
    """The obstacle, else why it was moved. The note of an action is for those who do it, and never told here."""
    planned = action.action
    if action.fact.is_blocked and planned.blocked_by is not None:
        return sentence(say(words.BECAUSE, language, what=planned.blocked_by))
    if action.fact.moves and action.fact.moves[-1].reason is not None:
        return sentence(say(words.MOVED_BECAUSE, language, what=action.fact.moves[-1].reason))
    return ""


def _is_unexplained(action: ActionOn) -> bool:
    """Whether neither a reason nor what is done about it is known."""
    return action.action.next_step is None and not _why(action, "en")


def _then(action: ActionOn, day: date, language: str) -> str:
    """The next step; whose and by when only while its own day is not over."""
    step = action.action.next_step
    if step is None:
        return ""
    if step.by is not None and step.by < day:
        return sentence(say(words.THEN, language, what=step.what))
    by = say(phrases.BY, language, day=short_day(step.by, day, language)) if step.by is not None else None
    return sentence(say(words.THEN, language, what=with_details(step.what, person(step.who), by)))


# --- one number, questions, what comes, where to ask --------------------------------------------------------------


def one_number(follow: FollowUp, language: str) -> Iterator[Block]:
    """One goal with its number: the first short-term one that has a reading, else any."""
    measured = [
        goal for goal in follow.goals.values() if goal.last is not None and goal.goal.target is not None and goal.title
    ]
    for goal in short_first(measured)[:1]:
        yield told(words.GOAL, goal_number(goal, language), language)


def goal_number(goal: GoalOn, language: str) -> str:
    """A goal that has a target and a reading: what it is to become, and what it is now."""
    planned, last = goal.goal, goal.last
    assert last is not None
    assert planned.target is not None
    now = value(last.value, planned.unit, language)
    target = value(Fraction(planned.target.value), planned.unit, language)
    if planned.target.level is not None:
        wanted = say(LEVELS[planned.target.level], language, value=target)
        return say(words.GOAL_LEVEL, language, goal=planned.title, wanted=wanted, now=now)
    if goal.next_interim is not None:
        wanted = value(goal.next_interim.value, planned.unit, language)
        return say(words.GOAL_BY, language, goal=planned.title, wanted=wanted, day=goal.next_interim.day, now=now)
    if planned.by is not None:
        return say(words.GOAL_BY, language, goal=planned.title, wanted=target, day=planned.by, now=now)
    return say(words.GOAL_LEVEL, language, goal=planned.title, wanted=target, now=now)


def answered(follow: FollowUp, since: date | None) -> list[Feedback]:
    """Questions answered after a day, the latest first; with no day given all of them."""
    answers = [
        question
        for question in follow.plan.feedback.values()
        if question.question
        and question.answer
        and not is_open(question, follow.day)
        and (question.date is None or question.date <= follow.day)
        if since is None or (question.answered_on is not None and question.answered_on > since)
    ]
    return sorted(answers, key=lambda question: question.answered_on or date.min, reverse=True)


def asked(follow: FollowUp, answers: Sequence[Feedback], most: int, language: str) -> Iterator[Block]:
    """Questions with their answers, and those that wait for one, below a label."""
    yield from listed(words.ASKED, questions(follow, answers, most, language), language)


def questions(follow: FollowUp, answers: Sequence[Feedback], most: int, language: str) -> list[str]:
    """The same, a line each."""
    lines = [f"{_question(question)} {sentence(question.answer or '')}" for question in answers[:most]]
    waiting = [question for question in open_questions(follow) if question.question]
    return lines + [f"{_question(question)} {words.NO_ANSWER.fill(language)}" for question in waiting[:most]]


def _question(feedback: Feedback) -> str:
    question = (feedback.question or "").strip()
    return question if question.endswith(("?", ".", "!")) else f"{question}?"


def coming(follow: FollowUp, day: date, most: int, language: str) -> Iterator[Block]:
    """What is due next from a day on, of what is not late."""
    ahead = [
        (action.fact.due, action.title)
        for action in follow.actions.values()
        if action.is_open and not action.is_problem and action.title and action.fact.due is not None
    ]
    ahead = sorted((pair for pair in ahead if pair[0] >= day), key=lambda pair: pair[0])
    if ahead:
        said = [say(words.BY, language, title=title, day=short_day(due, day, language)) for due, title in ahead]
        yield told(words.NEXT, sentence("; ".join(said[:most])), language)


def where_to_ask(message: Communication | None, follow: FollowUp, when: str, language: str) -> Iterator[Block]:
    """Whom to ask, and when the next news comes."""
    owner = message.owner if message is not None else None
    if owner is None and follow.plan.team is not None:
        owner = follow.plan.team.lead
    if owner is None:
        owner = next((series.owner for series in follow.plan.checkpoints.values() if series.owner is not None), None)
    yield from asked_of(owner, when, language)


def asked_of(owner: Party | None, when: str, language: str) -> Iterator[Block]:
    """Who answers questions, if that is known, and when more is told."""
    ask = say(words.ASK, language, who=person(owner)) if owner is not None else ""
    said = " ".join(filter(None, (ask, when)))
    if said:
        yield paragraph(said)


def staff_messages(follow: FollowUp) -> list[MessageOn]:
    """The messages for the whole staff."""
    return [
        message
        for message in follow.messages.values()
        if message.message.audience and is_whole_staff(message.message.audience)
    ]


def next_slot(message: MessageOn | None, day: date, plan: Plan) -> date | None:
    """The next day of a message that is told after a day."""
    if message is None:
        return None
    days_off = DaysOff(plan)
    coming = islice(message.slots, bisect_right(message.slots, day), None)
    return next((slot for slot in coming if days_off.at_work(slot) > day), None)


def news_on(message: MessageOn | None, slot: date | None, plan: Plan, language: str) -> str:
    """When the next news comes, and where; nobody is promised anything for a day off."""
    if message is None or slot is None:
        return words.NO_NEWS_AGREED.fill(language)
    day = DaysOff(plan).at_work(slot)
    clock = message.message.time
    when = day_and_time(day, clock.start if clock is not None else None, language)
    if message.message.channel:
        when = f"{when} ({message.message.channel})"
    return say(words.NEWS, language, when=when)
