"""What a meeting settled, sentence by sentence, in both languages; for the summary on the screen and for the minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from seuranta.output.words import meet_texts, phrases
from seuranta.output.words.items import name
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.output.words.text import day as written
from seuranta.plan.follow.actions import due_on
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
    NextAgreed,
    NextMoved,
    Shrunk,
    Started,
    Step,
    StepLeft,
    StepTaken,
    Stuck,
    Taken,
    Told,
    Unanswered,
    Unlinked,
)

DONE = Text(fi="{item}: valmis {day}", en="{item}: done {day}")
DONE_LATE = Text(
    fi="{item}: valmis {day}, {n} päivää myöhässä", fi_one="{item}: valmis {day}, päivän myöhässä",
    en="{item}: done {day}, {n} days late", en_one="{item}: done {day}, a day late",
)  # fmt: skip
TAKEN = Text(fi="{item}: vastuu {who}", en="{item}: owner {who}")
STARTED = Text(fi="{item}: aloitettu", en="{item}: started")
MOVED = Text(fi="{item}: {old} → {new} ({n}. siirto): {reason}", en="{item}: {old} → {new} (move {n}): {reason}")
FIRST_MOVE = Text(fi="{item}: {old} → {new}: {reason}", en="{item}: {old} → {new}: {reason}")
FIRST_DUE = Text(fi="{item}: määräaika {new}", en="{item}: due {new}")
MOVE_ACCEPTED = Text(
    fi="{item}: siirto hyväksyttiin, päätti {who}", en="{item}: the move is accepted, decided by {who}"
)
DUE_RESTORED = Text(fi="{item}: määräaika on taas {new}", en="{item}: due {new} again")
UNLINKED = Text(fi="{item}: tehdään ilman peruttua ({ids})", en="{item}: goes on without what was dropped ({ids})")
STEP = Text(fi="{item}: {what}", en="{item}: {what}")
STEP_TAKEN = Text(fi="{item}: askel ”{what}” on tehty", en="{item}: the step “{what}” has been taken")
STEP_LEFT = Text(fi="{item}: askel ”{what}” on vielä tekemättä", en="{item}: the step “{what}” has not been taken yet")
STUCK = Text(fi="{item}: jumissa: {what}", en="{item}: blocked: {what}")
FREED = Text(fi="{item}: este poistui", en="{item}: no longer blocked")
SHRUNK = Text(fi="{item}: tehty osa riittää; loput: {rest}", en="{item}: what is done is enough; the rest: {rest}")
DROPPED = Text(fi="{item}: peruttu: {reason}", en="{item}: dropped: {reason}")
NEW = Text(fi="Uusi: {item}", en="New: {item}")
READING = Text(fi="{item}: {value} ({day})", en="{item}: {value} ({day})")
ACHIEVED = Text(fi="{item}: saavutettu {day}", en="{item}: achieved {day}")
TOLD = Text(fi="{item}: kerrottu {day}", en="{item}: told {day}")
NEW_MESSAGE = Text(fi="{item}, kohderyhmä {audience}: {who}, {day}", en="{item}, audience {audience}: {who}, {day}")
ANSWERED = Text(fi="{item} – {answer}", en="{item} – {answer}")
ASKED = Text(fi="Uusi kysymys {item}", en="New question {item}")
CONFIRMED = Text(fi="{item}: pidetään voimassa", en="{item}: it holds")
LOOK_AGAIN = Text(fi="{item}: tarkistetaan {day}", en="{item}: to be looked at again on {day}")
REPLACES = Text(fi="korvaa päätöksen {id}", en="replaces decision {id}")
REASON = Text(fi="perustelu: {reason}", en="because {reason}")
AFFECTS = Text(fi="koskee: {ids}", en="affects: {ids}")
REVIEW = Text(fi="tarkistetaan {day}", en="to be looked at again on {day}")
NEXT_MOVED = Text(fi="Seuraava kerta: {old} → {new}", en="Next time: {old} → {new}")
NEXT_AGREED = Text(fi="Seuraava kerta: {new}", en="Next time: {new}")
SERIES_AGREED = Text(fi="{title}: {new}", en="{title}: {new}")
PROMISED_ANSWER = Text(fi="{item}: päätös jatkosta", en="{item}: a decision on how to go on")


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
        case Started(action):
            return say(STARTED, language, item=name(plan.actions[action]))
        case Stuck(action, _, obstacle):
            return say(STUCK, language, item=name(plan.actions[action]), what=obstacle)
        case Freed(action):
            return say(FREED, language, item=name(plan.actions[action]))
        case Dropped(action, _, reason):
            return say(DROPPED, language, item=name(plan.actions[action]), reason=reason)
    return None


def _of_due(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Taken(action, owner):
            return say(TAKEN, language, item=name(plan.actions[action]), who=owner)
        case DueMoved():
            return _moved(fact, plan, language)
        case MoveAccepted(action, _, who):
            return say(MOVE_ACCEPTED, language, item=name(plan.actions[action]), who=", ".join(who))
        case DueRestored(action, new):
            return say(DUE_RESTORED, language, item=name(plan.actions[action]), new=new)
        case Unlinked(action, before):
            return say(UNLINKED, language, item=name(plan.actions[action]), ids=", ".join(before))
    return None


def _of_step(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Step(action, what, who, by):
            said = say(STEP, language, item=name(plan.actions[action]), what=what)
            return _with(said, [who, say(phrases.BY, language, day=by) if by is not None else None])
        case StepTaken(action, what, _):
            return say(STEP_TAKEN, language, item=name(plan.actions[action]), what=what)
        case StepLeft(action, what):
            return say(STEP_LEFT, language, item=name(plan.actions[action]), what=what)
        case Shrunk(action, _, rest, title, due, owner, _):
            item = _with(f"{rest} {title}", [owner, written(due, language) if due is not None else None])
            return say(SHRUNK, language, item=name(plan.actions[action]), rest=item)
        case NewAction(id, title, owner, due, goal):
            details = [owner, written(due, language) if due is not None else None, goal]
            return say(NEW, language, item=_with(f"{id} {title}", details))
    return None


def _moved(moved: DueMoved, plan: Plan, language: str) -> str:
    item = name(plan.actions[moved.action])
    if moved.old is None:
        return say(FIRST_DUE, language, item=item, new=moved.new)
    text = MOVED if moved.number > 1 else FIRST_MOVE
    said = say(text, language, item=item, old=moved.old, new=moved.new, n=moved.number, reason=moved.reason)
    by = say(phrases.DECIDED_BY, language, who=", ".join(moved.decided_by)) if moved.decided_by else ""
    return "; ".join(filter(None, (said, by)))


def _of_goal(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case NewReading(goal, day, value):
            return say(
                READING, language, item=name(plan.goals[goal]), value=_with_unit(plan, goal, value, language), day=day
            )
        case Achieved(goal, day):
            return say(ACHIEVED, language, item=name(plan.goals[goal]), day=day)
    return None


def _of_telling(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Told(message, day):
            return say(TOLD, language, item=name(plan.communication[message]), day=day)
        case NewMessage(id, title, audience, owner, day):
            return say(NEW_MESSAGE, language, item=f"{id} {title}", audience=audience, who=owner, day=day)
    return None


def _of_question(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Answered(question, answer, _):
            item = " ".join(filter(None, (question, plan.feedback[question].question)))
            return say(ANSWERED, language, item=item, answer=answer)
        case Asked(id, question, asked_by, _):
            return _with(say(ASKED, language, item=f"{id}: {question}"), [asked_by])
    return None


def _of_decision(fact: Fact, plan: Plan, language: str) -> str | None:
    match fact:
        case Confirmed(decision):
            return say(CONFIRMED, language, item=_decision(plan, decision))
        case LookAgain(decision, day):
            return say(LOOK_AGAIN, language, item=_decision(plan, decision), day=day)
        case Decided():
            return _with(f"{fact.id} {fact.decision}", about_decision(fact, language))
    return None


def _of_next_time(fact: Fact, _plan: Plan, language: str) -> str | None:
    match fact:
        case NextMoved(_, _, old, new, reason):
            return _with(say(NEXT_MOVED, language, old=old, new=new), [reason])
        case NextAgreed(day=new, kind=kind):
            return say(NEXT_AGREED if kind is None else SERIES_AGREED, language, new=new, title=fact.title)
    return None


def _done(plan: Plan, action: str, day: date, language: str) -> str:
    done = plan.actions[action]
    late = (day - done.due).days if done.due is not None and done.due < day else 0
    return say(DONE_LATE if late else DONE, language, item=name(done), day=day, n=late)


def _with_unit(plan: Plan, goal: str, value: str, language: str) -> str:
    unit = plan.goals[goal].unit
    if unit is None or unit in value:
        return value
    return f"{value}%" if unit == "%" and language == "en" else f"{value} {unit}"


def _decision(plan: Plan, decision: str) -> str:
    return " ".join(filter(None, (decision, plan.decisions[decision].decision)))


def unanswered(left: Unanswered, plan: Plan, language: str) -> str:
    """What was left without an answer, by name."""
    if left.section in meet_texts.SERIES_TITLES:
        return meet_texts.SERIES_TITLES[left.section].fill(language)
    if left.section == "audiences":
        return left.item
    if left.section == "decisions":
        return _decision(plan, left.item)
    if left.section == "feedback":
        return " ".join(filter(None, (left.item, plan.feedback[left.item].question)))
    item = name(getattr(plan, left.section)[left.item])
    return f"{item}: {left.what}" if left.what is not None else item


def promise(promised: Promised, after: FollowUp, language: str) -> str:
    """What was promised: an action, a step of one, or to decide on one that is overdue."""
    action = after.plan.actions[promised.action]
    if promised.step is not None:
        return f"{name(action)}: {promised.step}"
    is_overdue = is_answer(due_on(action, after.day), after.day)
    return say(PROMISED_ANSWER, language, item=name(action)) if is_overdue else name(action)


def _with(said: str, details: Sequence[str | None]) -> str:
    """The sentence with what is known besides in brackets."""
    known = ", ".join(detail for detail in details if detail)
    return f"{said} ({known})" if known else said


def about_decision(decision: Decided, language: str) -> list[str]:
    """Why, by whom, about what, and when it is looked at again."""
    return list(_about_decision(decision, language))


def _about_decision(decision: Decided, language: str) -> Iterator[str]:
    if decision.replaces is not None:
        yield say(REPLACES, language, id=decision.replaces)
    if decision.reason is not None:
        yield say(REASON, language, reason=decision.reason)
    if decision.decided_by:
        yield say(phrases.DECIDED_BY, language, who=", ".join(decision.decided_by))
    if decision.affects:
        yield say(AFFECTS, language, ids=", ".join(decision.affects))
    if decision.review_on is not None:
        yield say(REVIEW, language, day=decision.review_on)
