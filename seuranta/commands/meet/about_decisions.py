"""Decisions to revisit, new decisions and actions, what everyone is told, and the next time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count

from seuranta.commands.meet.asking import Meeting, ask, choose, decider, decision_id, lines, part, show
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.one_action import action_id
from seuranta.output.documents import move_sentences, staff, staff_texts
from seuranta.output.documents import sentences as said
from seuranta.output.screen.layout import Line, Span, wrap
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.items import name, title
from seuranta.output.words.phrases import day_and_time, say
from seuranta.output.words.text import clock
from seuranta.plan.follow.asked_for import asked_at
from seuranta.plan.follow.audiences import WHOLE_STAFF, is_whole_staff
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


def decisions(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """Those whose day to look again has come; then new ones, and new actions."""
    yield part(m, "decisions")
    due = list(asked_at(m.follow, m.day).decisions)
    due += [one for name, one in m.plan.decisions.items() if ("decisions", name) in m.given and one not in due]
    for one in due:
        yield from _revisited(m, one, facts)
    for number in count(1):
        if not (yield from _new(m, ("new_decisions", str(number)), facts, None)):
            break
    for number in count(1):
        if not (yield from _new_action(m, str(number), facts)):
            break


def _revisited(m: Meeting, decision: Decision, facts: list[Fact]) -> Talk[None]:
    head = f"{decision.id} {decision.decision or ''}".rstrip()
    below = f"{texts.WHY.fill(m.language).rstrip('?')}: {decision.reason}" if decision.reason else ""
    yield lines(((), *wrap((Span(head, "strong"),), m.width, hanging=2)))
    if below:
        yield show(m, below, indent=2)
    path = ("decisions", decision.id)
    chosen = yield from choose(m, (*path, "do"), texts.IN_FORCE.fill(m.language), ("holds", "again", "replace"))
    if chosen == "again":
        text, read = texts.LOOK_AGAIN.fill(m.language), m.readers.coming_day
        day = yield from ask(m, (*path, "review_on"), text, read, help_=texts.DATE_HELP)
        if day is not None:
            facts.append(LookAgain(decision.id, day))
            return
    elif chosen == "replace" and (yield from _new(m, path, facts, decision)):
        return
    facts.append(Confirmed(decision.id) if chosen == "holds" else Unanswered("decisions", decision.id))


def _new(m: Meeting, path: tuple[str, str], facts: list[Fact], replaced: Decision | None) -> Talk[bool]:
    """A new decision, perhaps in place of an old one; whether there was one."""
    said_ = yield from ask(m, (*path, "decision"), texts.NEW_DECISION.fill(m.language), m.readers.another)
    if said_ is None:
        return False
    optional, usual = texts.OPTIONAL_HELP, decider(m)
    reason = yield from ask(m, (*path, "reason"), texts.WHY.fill(m.language), m.readers.text, help_=optional)
    by = yield from ask(m, (*path, "decided_by"), texts.BY_WHOM.fill(m.language), m.readers.people, default=usual or "")
    before = _affected_by(m, replaced)
    affects = yield from ask(
        m,
        (*path, "affects"),
        texts.AFFECTS.fill(m.language),
        m.readers.affected,
        default=", ".join(before),
        help_=optional,
    )
    text, read = texts.REVIEW_ON.fill(m.language), m.readers.coming_day
    review_on = yield from ask(m, (*path, "review_on"), text, read, help_=texts.DATE_HELP)
    by = by or ((usual,) if usual else ())
    id_ = decision_id(m, facts)
    replaces = replaced.id if replaced is not None else None
    facts.append(Decided(id_, said_, m.day, reason, by, affects or before, review_on, replaces))
    return True


def _affected_by(m: Meeting, decision: Decision | None) -> tuple[str, ...]:
    """What a decision affects, as it is written into the plan."""
    affects = decision.affects if decision is not None else ()
    return tuple(m.readers.reference(one.section, one.id) for one in affects)


def _new_action(m: Meeting, number: str, facts: list[Fact]) -> Talk[bool]:
    path = ("new_actions", number)
    found = yield from ask(m, (*path, "title"), texts.NEW_ACTION.fill(m.language), m.readers.another)
    if found is None:
        return False
    owner = yield from ask(m, (*path, "owner"), texts.WHO.fill(m.language), m.readers.person)
    text = texts.BY_WHEN.fill(m.language)
    due = yield from ask(m, (*path, "due"), text, m.readers.due(None), help_=texts.DATE_HELP)
    goal = None
    if m.plan.goals:
        text = texts.NEW_ACTION_GOAL.fill(m.language)
        goal = yield from ask(m, (*path, "goal"), text, m.readers.goal, help_=texts.OPTIONAL_HELP)
    facts.append(NewAction(action_id(m, facts), found, owner, due, goal))
    return True


# --- what everyone is told ----------------------------------------------------------------------------------------


def news(m: Meeting, facts: list[Fact], told: list[str]) -> Talk[None]:
    """What has changed since the whole staff last heard, this meeting included, and what people add to it."""
    yield part(m, "news")
    found = list(_news(m, facts))
    yield show(m, (texts.TELL if found else texts.TELL_NOTHING).fill(m.language))
    yield lines(line for one in found for line in wrap((Span(one),), m.width, indent=2, hanging=4))
    yield from _teller(m, {one.message for one in facts if isinstance(one, Told)})
    for number in count(1):
        more = yield from ask(m, ("news", str(number), "text"), texts.MORE_NEWS.fill(m.language), m.readers.another)
        if more is None:
            return
        told.append(more)


def _news(m: Meeting, facts: list[Fact]) -> Iterator[str]:
    before = untold(m.plan, WHOLE_STAFF, m.day)
    closed = [one.action for one in facts if isinstance(one, (Done, Dropped, Shrunk))]
    moved = [one.action for one in facts if isinstance(one, DueMoved)]
    late = [one for one in before.late if one not in closed and one not in moved]
    still_moved = dict.fromkeys((*(one for one in before.moved if one not in closed), *moved))
    titles = {
        "finished": _finished(m, before.finished, facts),
        "late": [title(m.plan.actions[one]) for one in late],
        "moved": [title(m.plan.actions[one]) for one in still_moved],
        "dropped": [title(m.plan.actions[one]) for one in _dropped(m, before.since, facts)],
    }
    for group, found in titles.items():
        if found:
            yield f"{texts.NEWS[group].fill(m.language)}: {', '.join(found)}"
    decided = [m.plan.decisions[one].decision or one for one in before.decided]
    decided += [one.decision for one in facts if isinstance(one, Decided)]
    answered = [*before.answered, *(one.question for one in facts if isinstance(one, Answered))]
    asked = [m.plan.feedback[one].question or one for one in answered]
    for group, sentences in {"decided": decided, "answered": asked}.items():
        for one in sentences:
            yield f"{texts.NEWS[group].fill(m.language)}: {one}"


def _finished(m: Meeting, before: Iterable[str], facts: Iterable[Fact]) -> list[str]:
    """What was finished before and now; of what was cut down, with what remains."""
    found = staff.done_titles((m.follow.actions[one] for one in before), m.follow, m.language)
    for one in facts:
        if isinstance(one, Done):
            found.append(title(m.plan.actions[one.action]))
        elif isinstance(one, Shrunk):
            done = title(m.plan.actions[one.action])
            found.append(say(staff_texts.CUT_DOWN, m.language, title=done, rest=one.title))
    return list(dict.fromkeys(found))


def _dropped(m: Meeting, since: date | None, facts: Iterable[Fact]) -> list[str]:
    """What was given up before and now."""
    before = [on.action.id for on in move_sentences.drops_since(m.follow, since)]
    return [*before, *(one.action for one in facts if isinstance(one, Dropped))]


def _teller(m: Meeting, told: set[str]) -> Talk[None]:
    """With which message the staff hears it next, of those that have not just been told."""
    coming = [
        on
        for item, on in m.follow.messages.items()
        if item not in told
        and on.next is not None
        and on.message.audience is not None
        and is_whole_staff(on.message.audience)
    ]
    if coming:
        first = min(coming, key=lambda on: on.next or m.day)
        message = said.message_item(first, m.follow, m.language)
        yield show(m, say(texts.TELLS, m.language, message=message), quiet=True)


# --- the next time ------------------------------------------------------------------------------------------------


def next_time(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """The next checkpoint, whichever series it belongs to; where there is none, one is agreed."""
    yield part(m, "next")
    coming = next((one for one in m.follow.checkpoints.coming if one.day > m.day), None)
    if coming is None:
        yield from _agreed(m, facts)
        return
    yield lines(_next(m))
    path = ("next", "day")
    day = yield from ask(m, path, texts.NEXT_OK.fill(m.language), m.readers.another_day, help_=texts.DATE_HELP)
    if day is None or day == coming.day:
        return
    text = texts.REASON.fill(m.language)
    reason = yield from ask(m, ("next", "reason"), text, m.readers.text, help_=texts.OPTIONAL_HELP)
    facts.append(NextMoved(coming.series, (coming.slot, *coming.joined), coming.day, day, reason))


def _next(m: Meeting) -> Iterator[Line]:
    coming = next(one for one in m.follow.checkpoints.coming if one.day > m.day)
    series = m.plan.checkpoints[coming.series]
    when = day_and_time(coming.day, coming.time, m.language)
    text = say(texts.NEXT_IS, m.language, day=when, title=name(series) if not series.title else series.title)
    yield from wrap((Span(text, "strong"),), m.width, hanging=2)


def _agreed(m: Meeting, facts: list[Fact]) -> Talk[None]:
    yield show(m, texts.NEXT_NONE.fill(m.language))
    text = texts.NEXT_WHEN.fill(m.language)
    day = yield from ask(m, ("next", "day"), text, m.readers.coming_day, help_=texts.DATE_HELP)
    if day is None:
        return
    id_ = m.series.id if m.series.recurrence is None else _free_series(m)
    heading = m.series.title or texts.NEXT_TITLE.fill(m.language)
    owner = m.series.owner.name if m.series.owner is not None else None
    at = m.series.time
    facts.append(NextAgreed(id_, day, heading, owner, clock(at.start, m.language) if at is not None else None))


def _free_series(m: Meeting) -> str:
    stem = "seuraava" if m.language == "fi" else "next"
    return stem if stem not in m.plan.checkpoints else next_id(m.plan.checkpoints, stem)
