"""Decisions to revisit, new decisions and actions, what everyone is told, and the next time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count

from seuranta.commands.meet.asking import Sitting, ask, choose, decider, decision_id, lines, part, show
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.one_action import action_id
from seuranta.output.documents import move_sentences, sentences, staff, staff_texts
from seuranta.output.screen.layout import Line, text_lines
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.items import name, title
from seuranta.output.words.phrases import day_and_time, say
from seuranta.output.words.text import clock
from seuranta.plan.follow.asked_for import asked_at
from seuranta.plan.follow.audiences import WHOLE_STAFF, is_whole_staff
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import untold
from seuranta.plan.loading.model import Decision
from seuranta.plan.record.facts import (
    Answered,
    Confirmed,
    Decided,
    Done,
    Dropped,
    DueMoved,
    Fact,
    LookAgain,
    NewAction,
    NextAgreed,
    NextMoved,
    Shrunk,
    Told,
    Unanswered,
)
from seuranta.plan.words.ids import next_id


def decisions(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """Those whose day to look again has come; then new ones, and new actions."""
    yield part(sitting, "decisions")
    due = list(asked_at(sitting.follow, sitting.day).decisions)
    due += [
        decision
        for name, decision in sitting.plan.decisions.items()
        if ("decisions", name) in sitting.given and decision not in due
    ]
    for decision in due:
        yield from _revisited(sitting, decision, facts)
    for number in count(1):
        if not (yield from new_decision(sitting, ("new_decisions", str(number)), facts, None)):
            break
    for number in count(1):
        if not (yield from new_action(sitting, ("new_actions", str(number)), facts)):
            break


def _revisited(sitting: Sitting, decision: Decision, facts: list[Fact]) -> Talk[None]:
    head = f"{decision.id} {decision.decision or ''}".rstrip()
    below = f"{texts.WHY.fill(sitting.language).rstrip('?')}: {decision.reason}" if decision.reason else ""
    yield lines(((), *text_lines(head, sitting.width, "strong", hanging=2)))
    if below:
        yield show(sitting, below, indent=2)
    path = ("decisions", decision.id)
    chosen = yield from choose(sitting, (*path, "do"), texts.IN_FORCE, ("holds", "again", "replace"))
    if chosen == "again":
        text, read = texts.LOOK_AGAIN, sitting.readers.coming_day
        day = yield from ask(sitting, (*path, "review_on"), text, read, help_=texts.DATE_HELP)
        if day is not None:
            facts.append(LookAgain(decision.id, day))
            return
    elif chosen == "replace" and (yield from new_decision(sitting, path, facts, decision)):
        return
    facts.append(Confirmed(decision.id) if chosen == "holds" else Unanswered("decisions", decision.id))


def new_decision(sitting: Sitting, path: tuple[str, str], facts: list[Fact], replaced: Decision | None) -> Talk[bool]:
    """A new decision, perhaps in place of an old one; whether there was one."""
    new = yield from ask(sitting, (*path, "decision"), texts.NEW_DECISION, sitting.readers.another)
    if new is None:
        return False
    optional, usual = texts.OPTIONAL_HELP, decider(sitting)
    reason = yield from ask(sitting, (*path, "reason"), texts.WHY, sitting.readers.text, help_=optional)
    by = yield from ask(
        sitting,
        (*path, "decided_by"),
        texts.BY_WHOM,
        sitting.readers.people,
        default=usual or "",
    )
    before = _affected_by(sitting, replaced)
    affects = yield from ask(
        sitting,
        (*path, "affects"),
        texts.AFFECTS,
        sitting.readers.affected,
        default=", ".join(before),
        help_=optional,
    )
    text, read = texts.REVIEW_ON, sitting.readers.coming_day
    review_on = yield from ask(sitting, (*path, "review_on"), text, read, help_=texts.DATE_HELP)
    by = by or ((usual,) if usual else ())
    id_ = decision_id(sitting, facts)
    replaces = replaced.id if replaced is not None else None
    facts.append(Decided(id_, new, sitting.day, reason, by, affects or before, review_on, replaces))
    return True


def _affected_by(sitting: Sitting, decision: Decision | None) -> tuple[str, ...]:
    """What a decision affects, as it is written into the plan."""
    affects = decision.affects if decision is not None else ()
    return tuple(sitting.readers.reference(item.section, item.id) for item in affects)


def new_action(sitting: Sitting, path: tuple[str, str], facts: list[Fact]) -> Talk[bool]:
    """A new action; whether there was one."""
    heading = yield from ask(sitting, (*path, "title"), texts.NEW_ACTION, sitting.readers.another)
    if heading is None:
        return False
    owner = yield from ask(sitting, (*path, "owner"), texts.WHO, sitting.readers.person)
    due = yield from ask(sitting, (*path, "due"), texts.BY_WHEN, sitting.readers.due(None), help_=texts.DATE_HELP)
    goal = None
    if sitting.plan.goals:
        goal = yield from ask(
            sitting, (*path, "goal"), texts.NEW_ACTION_GOAL, sitting.readers.goal, help_=texts.OPTIONAL_HELP
        )
    facts.append(NewAction(action_id(sitting, facts), heading, owner, due, goal))
    return True


# --- what everyone is told ----------------------------------------------------------------------------------------


def news(sitting: Sitting, facts: list[Fact], told: list[str]) -> Talk[None]:
    """What has changed since the whole staff last heard, this meeting included, and what people add to it."""
    yield part(sitting, "news")
    news_items = list(_news(sitting, facts))
    yield show(sitting, texts.TELL if news_items else texts.TELL_NOTHING)
    yield lines(line for item in news_items for line in text_lines(item, sitting.width, indent=2, hanging=4))
    yield from _teller(sitting, {fact.message for fact in facts if isinstance(fact, Told)})
    for number in count(1):
        more = yield from ask(sitting, ("news", str(number), "text"), texts.MORE_NEWS, sitting.readers.another)
        if more is None:
            return
        told.append(more)


def _news(sitting: Sitting, facts: list[Fact]) -> Iterator[str]:
    before = untold(sitting.plan, WHOLE_STAFF, sitting.day)
    closed = [fact.action for fact in facts if isinstance(fact, (Done, Dropped, Shrunk))]
    moved = [fact.action for fact in facts if isinstance(fact, DueMoved)]
    late = [id_ for id_ in before.late if id_ not in closed and id_ not in moved]
    still_moved = dict.fromkeys((*(id_ for id_ in before.moved if id_ not in closed), *moved))
    titles = {
        "finished": _finished(sitting, before.finished, facts),
        "late": _titles(sitting, late),
        "moved": _titles(sitting, still_moved),
        "dropped": _titles(sitting, _dropped(sitting, before.since, facts)),
    }
    for group, names in titles.items():
        if names:
            yield f"{texts.NEWS[group].fill(sitting.language)}: {'; '.join(names)}"
    for decision in _decisions_made(sitting, before.decided, facts):
        yield f"{texts.NEWS['decided'].fill(sitting.language)}: {decision}"
    for question in _questions_answered(sitting, before.answered, facts):
        yield f"{texts.NEWS['answered'].fill(sitting.language)}: {question}"


def _titles(sitting: Sitting, actions: Iterable[str]) -> list[str]:
    return [title(sitting.plan.actions[id_]) for id_ in actions]


def _decisions_made(sitting: Sitting, before: Iterable[str], facts: Iterable[Fact]) -> list[str]:
    """What was decided before and now."""
    made_before = [sitting.plan.decisions[id_].decision or id_ for id_ in before]
    return [*made_before, *(fact.decision for fact in facts if isinstance(fact, Decided))]


def _questions_answered(sitting: Sitting, before: Iterable[str], facts: Iterable[Fact]) -> list[str]:
    """The questions that were answered before and now."""
    answered = [*before, *(fact.question for fact in facts if isinstance(fact, Answered))]
    return [sitting.plan.feedback[id_].question or id_ for id_ in answered]


def _finished(sitting: Sitting, before: Iterable[str], facts: Iterable[Fact]) -> list[str]:
    """What was finished before and now; of what was cut down, with what remains."""
    titles = staff.done_titles((sitting.follow.actions[id_] for id_ in before), sitting.follow, sitting.language)
    for fact in facts:
        if isinstance(fact, Done):
            titles.append(title(sitting.plan.actions[fact.action]))
        elif isinstance(fact, Shrunk):
            done = title(sitting.plan.actions[fact.action])
            titles.append(say(staff_texts.CUT_DOWN, sitting.language, title=done, rest=fact.title))
    return list(dict.fromkeys(titles))


def _dropped(sitting: Sitting, since: date | None, facts: Iterable[Fact]) -> list[str]:
    """What was given up before and now."""
    before = [action.id for action in move_sentences.drops_since(sitting.follow, since)]
    return [*before, *(fact.action for fact in facts if isinstance(fact, Dropped))]


def _teller(sitting: Sitting, told: set[str]) -> Talk[None]:
    """With which message the staff hears it next, of those that have not just been told."""
    coming = [
        planned
        for item, planned in sitting.follow.messages.items()
        if item not in told
        and planned.next is not None
        and planned.message.audience is not None
        and is_whole_staff(planned.message.audience)
    ]
    if coming:
        first = min(coming, key=lambda planned: planned.next or sitting.day)
        yield show(sitting, sentences.goes_out_with(first, sitting.follow, sitting.language), quiet=True)


# --- the next time ------------------------------------------------------------------------------------------------


def next_time(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """The next checkpoint, whichever series it belongs to; where there is none, one is agreed."""
    yield part(sitting, "next")
    coming = sitting.follow.checkpoints.first_after(sitting.day)
    if coming is None:
        yield from _agreed(sitting, facts)
        return
    yield lines(_next(sitting, coming))
    path = ("next", "day")
    day = yield from ask(sitting, path, texts.NEXT_OK, sitting.readers.another_day, help_=texts.DATE_HELP)
    if day is None or day == coming.day:
        return
    reason = yield from ask(sitting, ("next", "reason"), texts.REASON, sitting.readers.text, help_=texts.OPTIONAL_HELP)
    facts.append(NextMoved(coming.series, (coming.slot, *coming.joined), coming.day, day, reason))


def _next(sitting: Sitting, coming: Occurrence) -> Iterator[Line]:
    series = sitting.plan.checkpoints[coming.series]
    when = day_and_time(coming.day, coming.time, sitting.language)
    text = say(texts.NEXT_IS, sitting.language, day=when, title=name(series) if not series.title else series.title)
    yield from text_lines(text, sitting.width, "strong", hanging=2)


def _agreed(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    yield show(sitting, texts.NEXT_NONE)
    day = yield from ask(sitting, ("next", "day"), texts.NEXT_WHEN, sitting.readers.coming_day, help_=texts.DATE_HELP)
    if day is None:
        return
    id_ = sitting.series.id if sitting.series.recurrence is None else _free_series(sitting)
    heading = sitting.series.title or texts.NEXT_TITLE.fill(sitting.language)
    owner = sitting.series.owner.name if sitting.series.owner is not None else None
    at = sitting.series.time
    facts.append(NextAgreed(id_, day, heading, owner, clock(at.start, sitting.language) if at is not None else None))


def _free_series(sitting: Sitting) -> str:
    stem = "seuraava" if sitting.language == "fi" else "next"
    return stem if stem not in sitting.plan.checkpoints else next_id(sitting.plan.checkpoints, stem)
