"""What was promised, what is late or blocked, and what else has happened to actions; each is asked about once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seuranta.commands.meet import about_points
from seuranta.commands.meet.asking import Sitting, ask, lines, part, show
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


def promises(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """What became of the promises of last time; those that are due and still open are asked about, and next steps."""
    yield part(sitting, "promises")
    if sitting.follow.intervals:
        yield lines(_outcomes(sitting, sitting.follow.intervals[-1]))
    else:
        yield show(sitting, texts.FIRST_TIME.fill(sitting.language))
    for on in _promised(sitting):
        yield from action(sitting, on, facts)
    for one in steps_asked(sitting):
        on = sitting.follow.actions[one.action]
        if not on.is_problem and on.fact.due != sitting.day:
            yield lines(((), *wrap((Span(name(on.action), "strong"),), sitting.width, hanging=2)))
            yield from step_taken(sitting, one, facts)


def _outcomes(sitting: Sitting, interval: Interval) -> Iterator[Line]:
    day = bare_day(interval.first, sitting.day, sitting.language)
    if not any(interval.outcomes.values()) and not interval.due_now:
        yield (Span(say(texts.NOTHING_PROMISED, sitting.language, day=day)),)
        return
    yield (Span(say(texts.SINCE, sitting.language, day=day), "quiet"),)
    for outcome, ids in interval.outcomes.items():
        if ids:
            named = ", ".join(done_name(sitting.follow.actions[one], sitting.language) for one in ids)
            label = Span(f"{texts.OUTCOMES[outcome].fill(sitting.language)}: ", "strong")
            yield from wrap((label, Span(named)), sitting.width, hanging=2)
    if interval.due_now:
        named = ", ".join(name(sitting.plan.actions[one]) for one in interval.due_now)
        label = Span(f"{texts.DUE_NOW.fill(sitting.language)}: ", "strong")
        yield from wrap((label, Span(named)), sitting.width, hanging=2)


def _promised(sitting: Sitting) -> list[ActionOn]:
    """Open actions whose promise is not kept or is for today, or of which a step was promised, the worst first; then
    whatever else is due today.
    """
    promised = {one.action for one in steps_asked(sitting) if one.is_promised}
    if sitting.follow.intervals:
        promised.update(sitting.follow.intervals[-1].outcomes["broken"], sitting.follow.intervals[-1].due_now)
    ranked = [spot.item for spot in sitting.follow.problem_spots if spot.item in promised]
    today = [one for one, on in sitting.follow.actions.items() if on.is_open and on.fact.due == sitting.day]
    found = [sitting.follow.actions[one] for one in dict.fromkeys((*ranked, *today))]
    return [on for on in found if on.is_open]


def overdue_and_blocked(sitting: Sitting, facts: list[Fact], asked: Iterable[str]) -> Talk[None]:
    """The other problem spots, the worst first; then what else was finished or started."""
    yield part(sitting, "actions")
    before = set(asked)
    rest = [spot.item for spot in sitting.follow.problem_spots if spot.item not in before]
    rest += [one for one in _brought_up(sitting) if one not in before and one not in rest]
    for one in rest:
        yield from action(sitting, sitting.follow.actions[one], facts)
    if not rest:
        yield show(sitting, (texts.NO_OTHER_PROBLEMS if before else texts.NO_PROBLEMS).fill(sitting.language))
    yield from _others_done(sitting, facts, before.union(rest))
    yield from _started(sitting, facts)
    yield from _loose(sitting, facts, before.union(rest))
    yield from about_points.about_actions(sitting, facts)


def _brought_up(sitting: Sitting) -> Iterator[str]:
    """Other open actions that a file of answers says something about, but for those that only lack something."""
    for one, on in sitting.follow.actions.items():
        if ("actions", one) in sitting.given and on.is_open and not (on.is_unowned or on.is_unscheduled):
            yield one


def asked_as_promised(sitting: Sitting) -> list[str]:
    """The actions that were asked about as promises."""
    return [on.action.id for on in _promised(sitting)]


def _others_done(sitting: Sitting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    open_ids = [one for one, on in sitting.follow.actions.items() if on.is_open and one not in asked]
    if not open_ids:
        return
    yield lines(_soon(sitting, asked))
    helped = say(texts.OTHERS_DONE_HELP, sitting.language, ids=", ".join(open_ids))
    text = texts.OTHERS_DONE.fill(sitting.language)
    found: tuple[Dated, ...] | None = yield from ask(
        sitting, ("done",), text, sitting.readers.open_actions(open_ids), helped=helped
    )
    facts += [Done(one.value, one.day) for one in found or ()]


def _soon(sitting: Sitting, asked: set[str]) -> Iterator[Line]:
    """What is due soon, so that nobody has to remember it."""
    soon = sorted(
        (on for one, on in sitting.follow.actions.items() if on.is_open and on.is_due_soon and one not in asked),
        key=lambda on: on.fact.due or sitting.day,
    )
    if soon:
        named = ", ".join(
            f"{name(on.action)} ({due_of(on, sitting.day, sitting.language)})" for on in soon[:_MOST_SOON]
        )
        text = say(texts.SOON, sitting.language, n=sitting.plan.settings.due_soon, items=named)
        yield from wrap((Span(text, "quiet"),), sitting.width, hanging=2)


def _started(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """Actions that should have begun."""
    closed = {one.action for one in facts if isinstance(one, (Done, Dropped, Shrunk, Stuck))}
    late = [on for on in sitting.follow.actions.values() if on.is_open and on.start_days and on.action.id not in closed]
    if not late:
        return
    named = ", ".join(name(on.action) + (f" ({person(on.action.owner)})" if on.action.owner else "") for on in late)
    yield show(sitting, f"{texts.LATE_START.fill(sitting.language)} {named}")
    ids = [on.action.id for on in late]
    found = yield from ask(
        sitting, ("started",), texts.STARTED.fill(sitting.language), sitting.readers.open_actions(ids)
    )
    facts += [Started(one.value) for one in found or ()]


def _loose(sitting: Sitting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    """Actions that cannot be followed: without an owner or a due date."""
    closed = {one.action for one in facts if isinstance(one, (Done, Dropped, Shrunk))}
    for one, on in sitting.follow.actions.items():
        if one in asked or one in closed or not (on.is_unowned or on.is_unscheduled):
            continue
        why = [text.fill(sitting.language) for text, is_so in _lacks(on) if is_so]
        said_ = say(texts.LOOSE, sitting.language, item=name(on.action), why=", ".join(why))
        yield lines(((), *wrap((Span(said_, "strong"),), sitting.width, hanging=2)))
        settled = len(facts)
        if on.is_unowned:
            text = phrases.WHO_TAKES.fill(sitting.language)
            who = yield from ask(sitting, path_of(on, "who"), text, sitting.readers.person, help_=texts.OPTIONAL_HELP)
            if who is not None:
                facts.append(Taken(one, who))
        if on.is_unscheduled:
            found = yield from moved(sitting, on)
            if found is not None:
                facts.append(found)
        if len(facts) == settled:
            facts.append(Unanswered("actions", one))


def _lacks(on: ActionOn) -> tuple[tuple[Text, bool], ...]:
    return ((phrases.UNOWNED, on.is_unowned), (phrases.UNSCHEDULED, on.is_unscheduled))
