"""What an agenda begins with: what was promised and decided the last time, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from seuranta.output.documents import agenda_texts as words
from seuranta.output.documents import problem_spots, sentences
from seuranta.output.documents.document import (
    Block,
    Item,
    bullets,
    labelled,
    plain,
    strong_label,
)
from seuranta.output.documents.meeting import Meeting
from seuranta.output.words import meet_texts
from seuranta.output.words.items import goal_state, name, people
from seuranta.output.words.phrases import bare_day, say, short_day, with_details
from seuranta.plan.follow.actions import ActionOn, due_on
from seuranta.plan.follow.asked_for import StepAsked, asked_at
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promises import Interval, PromiseOutcome, is_answer
from seuranta.plan.loading.model import Decision

_MOST_ROWS = 8


def since_last_time(meeting: Meeting) -> Iterator[Block]:
    yield from bullets([*_promises(meeting), *_decisions(meeting)])


def earlier(meeting: Meeting) -> Iterator[Block]:
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
        return [Item(plain(meet_texts.FIRST_TIME.fill(language)))]
    intervals = [interval for interval in follow.intervals if interval.last > meeting.since]
    items = [*_outcomes(intervals, follow, language), *_due_now(intervals, follow, language)]
    steps = tuple(plain(_promised_step(step, follow, language)) for step in _steps(meeting))
    if steps:
        items.append(Item(strong_label(words.PROMISED_STEPS.fill(language)), steps))
    day = bare_day(meeting.since, follow.day, language)
    return items or [Item(plain(say(words.NOTHING_PROMISED, language, day=day)))]


def _outcomes(intervals: Sequence[Interval], follow: FollowUp, language: str) -> Iterator[Item]:
    for outcome, text in words.OUTCOMES.items():
        items = [(interval.first, item) for interval in intervals for item in interval.outcomes[outcome]]
        said = [_promised(follow.actions[item], day, outcome, follow, language) for day, item in items[:_MOST_ROWS]]
        if said:
            below = (*said, *sentences.more(items, _MOST_ROWS, language))
            yield Item(strong_label(text.fill(language)), tuple(map(plain, below)))


def _due_now(intervals: Sequence[Interval], follow: FollowUp, language: str) -> Iterator[Item]:
    """What was promised for this very day."""
    items = [(interval.first, item) for interval in intervals for item in interval.due_now]
    said = [_promised(follow.actions[item], day, "broken", follow, language) for day, item in items]
    if said:
        yield Item(strong_label(meet_texts.DUE_NOW.fill(language)), tuple(map(plain, said)))


def _promised(action: ActionOn, made_on: date, outcome: PromiseOutcome, follow: FollowUp, language: str) -> str:
    """What was promised; where that was not kept, with where it stands now. Of what was overdue already a decision was."""
    if outcome == "dropped" or (outcome == "kept" and action.state == "done" and not action.rest):
        return name(action)
    said = f"{name(action)} – {problem_spots.state_and_due(action, follow.day, language)}"
    is_decision = is_answer(due_on(action.action, made_on), made_on)
    return with_details(said, words.PROMISED_DECISION.fill(language) if is_decision else None)


def _steps(meeting: Meeting) -> Iterator[StepAsked]:
    """The steps that were promised the last time; only those who are there can say whether they were taken."""
    return (step for step in asked_at(meeting.follow, meeting.occurrence.day).steps if step.is_promised)


def _promised_step(step: StepAsked, follow: FollowUp, language: str) -> str:
    item = name(follow.actions[step.action].action)
    day = short_day(step.by, follow.day, language)
    return say(words.PROMISED_STEP, language, item=item, what=step.what, day=day)


def _decisions(meeting: Meeting) -> list[Item]:
    """Decisions made since the last time, and those that are to be looked at again, with where they stand."""
    follow = meeting.follow
    again = {decision.id for decision in asked_at(follow, meeting.occurrence.day).decisions}
    shown = [
        decision
        for decision in follow.plan.decisions.values()
        if decision.id in again or (decision.date is not None and _is_new(decision.date, meeting.since, follow.day))
    ]
    return [_decision(decision, meeting, is_again=decision.id in again) for decision in shown]


def _is_new(day: date, since: date | None, today: date) -> bool:
    """Made on the last day or after it."""
    return day <= today and (since is None or day >= since)


def _decision(decision: Decision, meeting: Meeting, *, is_again: bool) -> Item:
    follow, language = meeting.follow, meeting.language
    label = words.DECISION_TO_REVIEW if is_again else words.DECISION
    made_on = bare_day(decision.date, follow.day, language)
    said = with_details(decision.decision or "", made_on, people(decision.decided_by))
    head = labelled(say(label, language, id=decision.id), said)
    return Item(head, tuple(map(plain, _states(decision, follow, language))))


def _states(decision: Decision, follow: FollowUp, language: str) -> Iterator[str]:
    """Where what a decision is about stands now."""
    for about in decision.affects:
        if about.section == "actions" and about.id in follow.actions:
            action = follow.actions[about.id]
            yield f"{name(action)} – {problem_spots.state_and_due(action, follow.day, language)}"
        elif about.id in follow.goals:
            yield f"{name(follow.goals[about.id].goal)} – {goal_state(follow.goals[about.id], language)}"
