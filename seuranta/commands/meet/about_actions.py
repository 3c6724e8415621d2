"""What was promised, what is late or blocked, and what else has happened to actions; each is asked about once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seuranta.commands.meet import about_points
from seuranta.commands.meet.asking import Meeting, ask, lines, part, show
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.one_action import action, moved, path_of, step_taken, steps_asked
from seuranta.commands.meet.readers import Dated
from seuranta.output.screen.layout import Line, Span, wrap
from seuranta.output.words import meet_texts as texts
from seuranta.output.words import phrases
from seuranta.output.words.items import done_name, name, person
from seuranta.output.words.items import due as due_of
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.promises import Interval
from seuranta.plan.record.facts import Done, Dropped, Fact, Shrunk, Started, Stuck, Taken, Unanswered

_MOST_SOON = 6


def promises(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """What became of the promises of last time; those that are due and still open are asked about, and next steps."""
    yield part(m, "promises")
    if m.follow.intervals:
        yield lines(_outcomes(m, m.follow.intervals[-1]))
    else:
        yield show(m, texts.FIRST_TIME.fill(m.language))
    for on in _promised(m):
        yield from action(m, on, facts)
    for one in steps_asked(m):
        on = m.follow.actions[one.action]
        if not on.is_problem and on.fact.due != m.day:
            yield lines(((), *wrap((Span(name(on.action), "strong"),), m.width, hanging=2)))
            yield from step_taken(m, one, facts)


def _outcomes(m: Meeting, interval: Interval) -> Iterator[Line]:
    day = bare_day(interval.first, m.day, m.language)
    if not any(interval.outcomes.values()) and not interval.due_now:
        yield (Span(say(texts.NOTHING_PROMISED, m.language, day=day)),)
        return
    yield (Span(say(texts.SINCE, m.language, day=day), "quiet"),)
    for outcome, ids in interval.outcomes.items():
        if ids:
            named = ", ".join(done_name(m.follow.actions[one], m.language) for one in ids)
            label = Span(f"{texts.OUTCOMES[outcome].fill(m.language)}: ", "strong")
            yield from wrap((label, Span(named)), m.width, hanging=2)
    if interval.due_now:
        named = ", ".join(name(m.plan.actions[one]) for one in interval.due_now)
        label = Span(f"{texts.DUE_NOW.fill(m.language)}: ", "strong")
        yield from wrap((label, Span(named)), m.width, hanging=2)


def _promised(m: Meeting) -> list[ActionOn]:
    """Open actions whose promise is not kept or is for today, or of which a step was promised, the worst first; then
    whatever else is due today.
    """
    promised = {one.action for one in steps_asked(m) if one.is_promised}
    if m.follow.intervals:
        promised.update(m.follow.intervals[-1].outcomes["broken"], m.follow.intervals[-1].due_now)
    ranked = [spot.item for spot in m.follow.problem_spots if spot.item in promised]
    today = [one for one, on in m.follow.actions.items() if on.is_open and on.fact.due == m.day]
    found = [m.follow.actions[one] for one in dict.fromkeys((*ranked, *today))]
    return [on for on in found if on.is_open]


def overdue_and_blocked(m: Meeting, facts: list[Fact], asked: Iterable[str]) -> Talk[None]:
    """The other problem spots, the worst first; then what else was finished or started."""
    yield part(m, "actions")
    before = set(asked)
    rest = [spot.item for spot in m.follow.problem_spots if spot.item not in before]
    rest += [one for one in _brought_up(m) if one not in before and one not in rest]
    for one in rest:
        yield from action(m, m.follow.actions[one], facts)
    if not rest:
        yield show(m, (texts.NO_OTHER_PROBLEMS if before else texts.NO_PROBLEMS).fill(m.language))
    yield from _others_done(m, facts, before.union(rest))
    yield from _started(m, facts)
    yield from _loose(m, facts, before.union(rest))
    yield from about_points.about_actions(m, facts)


def _brought_up(m: Meeting) -> Iterator[str]:
    """Other open actions that a file of answers says something about, but for those that only lack something."""
    for one, on in m.follow.actions.items():
        if ("actions", one) in m.given and on.is_open and not (on.is_unowned or on.is_unscheduled):
            yield one


def asked_as_promised(m: Meeting) -> list[str]:
    """The actions that were asked about as promises."""
    return [on.action.id for on in _promised(m)]


def _others_done(m: Meeting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    open_ids = [one for one, on in m.follow.actions.items() if on.is_open and one not in asked]
    if not open_ids:
        return
    yield lines(_soon(m, asked))
    helped = say(texts.OTHERS_DONE_HELP, m.language, ids=", ".join(open_ids))
    text = texts.OTHERS_DONE.fill(m.language)
    found: tuple[Dated, ...] | None = yield from ask(
        m, ("done",), text, m.readers.open_actions(open_ids), helped=helped
    )
    facts += [Done(one.value, one.day) for one in found or ()]


def _soon(m: Meeting, asked: set[str]) -> Iterator[Line]:
    """What is due soon, so that nobody has to remember it."""
    soon = sorted(
        (on for one, on in m.follow.actions.items() if on.is_open and on.is_due_soon and one not in asked),
        key=lambda on: on.fact.due or m.day,
    )
    if soon:
        named = ", ".join(f"{name(on.action)} ({due_of(on, m.day, m.language)})" for on in soon[:_MOST_SOON])
        text = say(texts.SOON, m.language, n=m.plan.settings.due_soon, items=named)
        yield from wrap((Span(text, "quiet"),), m.width, hanging=2)


def _started(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """Actions that should have begun."""
    closed = {one.action for one in facts if isinstance(one, (Done, Dropped, Shrunk, Stuck))}
    late = [on for on in m.follow.actions.values() if on.is_open and on.start_days and on.action.id not in closed]
    if not late:
        return
    named = ", ".join(name(on.action) + (f" ({person(on.action.owner)})" if on.action.owner else "") for on in late)
    yield show(m, f"{texts.LATE_START.fill(m.language)} {named}")
    ids = [on.action.id for on in late]
    found = yield from ask(m, ("started",), texts.STARTED.fill(m.language), m.readers.open_actions(ids))
    facts += [Started(one.value) for one in found or ()]


def _loose(m: Meeting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    """Actions that cannot be followed: without an owner or a due date."""
    closed = {one.action for one in facts if isinstance(one, (Done, Dropped, Shrunk))}
    for one, on in m.follow.actions.items():
        if one in asked or one in closed or not (on.is_unowned or on.is_unscheduled):
            continue
        why = [text.fill(m.language) for text, is_so in _lacks(on) if is_so]
        said_ = say(texts.LOOSE, m.language, item=name(on.action), why=", ".join(why))
        yield lines(((), *wrap((Span(said_, "strong"),), m.width, hanging=2)))
        settled = len(facts)
        if on.is_unowned:
            text = phrases.WHO_TAKES.fill(m.language)
            who = yield from ask(m, path_of(on, "who"), text, m.readers.person, help_=texts.OPTIONAL_HELP)
            if who is not None:
                facts.append(Taken(one, who))
        if on.is_unscheduled:
            found = yield from moved(m, on)
            if found is not None:
                facts.append(found)
        if len(facts) == settled:
            facts.append(Unanswered("actions", one))


def _lacks(on: ActionOn) -> tuple[tuple[Text, bool], ...]:
    return ((phrases.UNOWNED, on.is_unowned), (phrases.UNSCHEDULED, on.is_unscheduled))
