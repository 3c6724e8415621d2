"""What a meeting settled, a line for each fact, in both languages; for the summary on the screen and for the minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from seuranta.output.words import meet_texts, phrases
from seuranta.output.words import record_texts as texts
from seuranta.output.words.items import name
from seuranta.output.words.items import value as amount
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import day as written
from seuranta.plan.follow.actions import due_on
from seuranta.plan.follow.audiences import is_whole_staff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promises import Promised, is_answer
from seuranta.plan.loading.model import Plan
from seuranta.plan.record.facts import (
    Achieved,
    Answered,
    Asked,
    Confirmed,
    Decided,
    Done,
    Dropped,
    DueMoved,
    DueRestored,
    Fact,
    Freed,
    LookAgain,
    MoveAccepted,
    NewAction,
    NewMessage,
    NewReading,
    NewTopic,
    NextAgreed,
    NextMoved,
    Produced,
    Shrunk,
    Started,
    Step,
    StepLeft,
    StepTaken,
    Stuck,
    Taken,
    Told,
    TopicClosed,
    Unanswered,
    Unlinked,
    WillLapse,
)
from seuranta.plan.values.quantities import read_quantity


def fact(settled_fact: Fact, plan: Plan, language: str) -> str:
    """One fact in one line; `plan` is the plan before or after the meeting."""
    for of_kind in (_of_state, _of_due, _of_step, _of_goal, _of_telling, _of_question, _of_decision, _of_next_time):
        said = of_kind(settled_fact, plan, language)
        if said is not None:
            return said
    raise TypeError(settled_fact)


def _of_state(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Done(action, day):
            return _done(plan, action, day, language)
        case Produced(action, result):
            return say(texts.RESULT_LINE, language, item=name(plan.actions[action]), result=result)
        case Started(action):
            return say(texts.STARTED_LINE, language, item=name(plan.actions[action]))
        case Stuck(action, _, obstacle):
            return say(texts.STUCK_LINE, language, item=name(plan.actions[action]), what=obstacle)
        case Freed(action):
            return say(texts.FREED_LINE, language, item=name(plan.actions[action]))
        case WillLapse(action, day):
            return say(texts.WILL_LAPSE_LINE, language, item=name(plan.actions[action]), day=day)
        case Dropped(action, _, reason):
            return say(texts.DROPPED_LINE, language, item=name(plan.actions[action]), reason=reason)
    return None


def _of_due(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Taken(action, owner):
            return say(texts.TAKEN_LINE, language, item=name(plan.actions[action]), who=owner)
        case DueMoved():
            return _moved(fact, plan, language)
        case MoveAccepted(action, _, who):
            return say(texts.MOVE_ACCEPTED_LINE, language, item=name(plan.actions[action]), who=", ".join(who))
        case DueRestored(action, new):
            return say(texts.DUE_RESTORED_LINE, language, item=name(plan.actions[action]), new=new)
        case Unlinked(action, before):
            return say(texts.UNLINKED_LINE, language, item=name(plan.actions[action]), ids=", ".join(before))
    return None


def _of_step(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Step(action, what, who, by):
            said = say(texts.STEP_LINE, language, item=name(plan.actions[action]), what=what)
            return with_details(said, who, say(phrases.BY, language, day=by) if by is not None else None)
        case StepTaken(action, what, _):
            return say(texts.STEP_TAKEN_LINE, language, item=name(plan.actions[action]), what=what)
        case StepLeft(action, what):
            return say(texts.STEP_LEFT_LINE, language, item=name(plan.actions[action]), what=what)
        case Shrunk(action, _, rest, title, due, owner, _):
            item = with_details(f"{rest} {title}", owner, written(due, language) if due is not None else None)
            return say(texts.SHRUNK_LINE, language, item=name(plan.actions[action]), rest=item)
        case NewAction(id, title, owner, due, goal):
            details = [owner, written(due, language) if due is not None else None, goal]
            return say(texts.NEW_LINE, language, item=with_details(f"{id} {title}", *details))
    return None


def _moved(moved: DueMoved, plan: Plan, language: str) -> str:
    item = name(plan.actions[moved.action])
    if moved.old is None:
        return say(texts.FIRST_DUE_LINE, language, item=item, new=moved.new)
    text = texts.MOVED_LINE if moved.number > 1 else texts.FIRST_MOVE_LINE
    said = say(text, language, item=item, old=moved.old, new=moved.new, n=moved.number, reason=moved.reason)
    by = say(phrases.DECIDED_BY, language, who=", ".join(moved.decided_by)) if moved.decided_by else ""
    return "; ".join(filter(None, (said, by)))


def _of_goal(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case NewReading(goal, day, value):
            return say(
                texts.READING_LINE,
                language,
                item=name(plan.goals[goal]),
                value=_with_unit(plan, goal, value, language),
                day=day,
            )
        case Achieved(goal, day):
            return say(texts.ACHIEVED_LINE, language, item=name(plan.goals[goal]), day=day)
    return None


def _of_telling(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Told(message, day):
            return say(texts.TOLD_LINE, language, item=name(plan.communication[message]), day=day)
        case NewMessage(id, title, audience, owner, day):
            return say(texts.NEW_MESSAGE_LINE, language, item=f"{id} {title}", audience=audience, who=owner, day=day)
    return None


def _of_question(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Answered(question, answer, _):
            item = " ".join(filter(None, (question, plan.feedback[question].question)))
            return say(texts.ANSWERED_LINE, language, item=item, answer=answer)
        case NewTopic(id, title, _, _, asked_by):
            return with_details(say(texts.TOPIC_LINE, language, item=f"{id} {title}"), asked_by)
        case TopicClosed(topic, _, outcome):
            return with_details(say(texts.TOPIC_CLOSED_LINE, language, item=name(plan.topics[topic])), outcome)
        case Asked(id, question, asked_by):
            return with_details(say(texts.ASKED_LINE, language, item=f"{id}: {question}"), asked_by)
    return None


def _of_decision(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Confirmed(decision):
            return say(texts.CONFIRMED_LINE, language, item=_decision(plan, decision))
        case LookAgain(decision, day):
            return say(texts.LOOK_AGAIN_LINE, language, item=_decision(plan, decision), day=day)
        case Decided():
            return with_details(f"{fact.id} {fact.decision}", *about_decision(fact, language))
    return None


def _of_next_time(fact: Fact, _plan: Plan, language: str) -> str | None:
    match fact:
        case NextMoved(_, _, old, new, reason):
            return with_details(say(texts.NEXT_MOVED_LINE, language, old=old, new=new), reason)
        case NextAgreed(day=new, kind=kind):
            return say(
                texts.NEXT_AGREED_LINE if kind is None else texts.SERIES_AGREED_LINE,
                language,
                new=new,
                title=fact.title,
            )
    return None


def _done(plan: Plan, action: str, day: date, language: str) -> str:
    done = plan.actions[action]
    late = (day - done.due).days if done.due is not None and done.due < day else 0
    return say(texts.DONE_LATE_LINE if late else texts.DONE_LINE, language, item=name(done), day=day, n=late)


def _with_unit(plan: Plan, goal: str, typed: str, language: str) -> str:
    """A reading as the language writes it, in the unit of its goal; as it was typed where it has another."""
    number, unit = read_quantity(typed), plan.goals[goal].unit
    if number.unit not in (None, unit):
        return typed
    return amount(Fraction(number.value), unit, language)


def _decision(plan: Plan, decision: str) -> str:
    return " ".join(filter(None, (decision, plan.decisions[decision].decision)))


def unanswered(left: Unanswered, plan: Plan, language: str) -> str:
    """What was left without an answer, by name."""
    if left.section in meet_texts.SERIES_TITLES:
        return meet_texts.SERIES_TITLES[left.section].fill(language)
    if left.section == "audiences":
        is_staff = is_whole_staff(left.item)
        text = meet_texts.STAFF_UNANSWERED if is_staff else meet_texts.AUDIENCE_UNANSWERED
        return say(text, language, audience=left.item)
    if left.section == "decisions":
        return _decision(plan, left.item)
    if left.section == "feedback":
        return " ".join(filter(None, (left.item, plan.feedback[left.item].question)))
    item = name(getattr(plan, left.section)[left.item])
    if left.section == "communication":
        return say(meet_texts.MESSAGE_UNANSWERED, language, item=item)
    return f"{item}: {left.what}" if left.what is not None else item


def promise(promised: Promised, after: FollowUp, language: str) -> str:
    """What was promised: an action, a step of one, or to decide on one that is overdue."""
    action = after.plan.actions[promised.action]
    if promised.step is not None:
        return f"{name(action)}: {promised.step}"
    is_overdue = is_answer(due_on(action, after.day), after.day)
    return say(texts.PROMISED_ANSWER_LINE, language, item=name(action)) if is_overdue else name(action)


def about_decision(decision: Decided, language: str) -> list[str]:
    """Why, by whom, about what, and when it is looked at again."""
    return list(_about_decision(decision, language))


def _about_decision(decision: Decided, language: str) -> Iterator[str]:
    if decision.replaces is not None:
        yield say(texts.REPLACES_LINE, language, id=decision.replaces)
    if decision.reason is not None:
        yield say(texts.REASON_LINE, language, reason=decision.reason)
    if decision.decided_by:
        yield say(phrases.DECIDED_BY, language, who=", ".join(decision.decided_by))
    if decision.affects:
        yield say(texts.AFFECTS_LINE, language, ids=", ".join(decision.affects))
    if decision.review_on is not None:
        yield say(texts.REVIEW_LINE, language, day=decision.review_on)
