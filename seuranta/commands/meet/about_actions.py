"""What was promised, what is late or blocked, and what else has happened to actions; each is asked about once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seuranta.commands.meet import about_points
from seuranta.commands.meet.about_results import result
from seuranta.commands.meet.about_untouched import asked_as_untouched
from seuranta.commands.meet.asking import Sitting, ask, lines, part, show
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.one_action import about_action, moved, path_of, step_taken, steps_asked
from seuranta.commands.meet.readers import Dated
from seuranta.output.screen.layout import Line, Span, text_lines, wrap
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
        yield show(sitting, texts.FIRST_TIME)
    for action in _promised(sitting):
        yield from about_action(sitting, action, facts)
    before = asked_as_untouched(sitting)
    for step in steps_asked(sitting):
        action = sitting.follow.actions[step.action]
        if not action.is_problem and action.fact.due != sitting.day and action.id not in before:
            yield lines(((), *text_lines(name(action), sitting.width, "strong", hanging=2)))
            yield from step_taken(sitting, step, facts)


def _outcomes(sitting: Sitting, interval: Interval) -> Iterator[Line]:
    day = bare_day(interval.first, sitting.day, sitting.language)
    if not any(interval.outcomes.values()) and not interval.due_now:
        yield (Span(say(texts.NOTHING_PROMISED, sitting.language, day=day)),)
        return
    yield (Span(say(texts.SINCE, sitting.language, day=day), "quiet"),)
    for outcome, ids in interval.outcomes.items():
        if ids:
            named = ", ".join(done_name(sitting.follow.actions[id_], sitting.language) for id_ in ids)
            label = Span(f"{texts.OUTCOMES[outcome].fill(sitting.language)}: ", "strong")
            yield from wrap((label, Span(named)), sitting.width, hanging=2)
    if interval.due_now:
        named = ", ".join(name(sitting.plan.actions[id_]) for id_ in interval.due_now)
        label = Span(f"{texts.DUE_NOW.fill(sitting.language)}: ", "strong")
        yield from wrap((label, Span(named)), sitting.width, hanging=2)


def _promised(sitting: Sitting) -> list[ActionOn]:
    """Open actions whose promise is not kept or is for today, or of which a step was promised, the worst first; then
    whatever else is due today.
    """
    promised = {step.action for step in steps_asked(sitting) if step.is_promised}
    if sitting.follow.intervals:
        promised.update(sitting.follow.intervals[-1].outcomes["broken"], sitting.follow.intervals[-1].due_now)
    ranked = [spot.item for spot in sitting.follow.problem_spots if spot.item in promised]
    today = [id_ for id_, action in sitting.follow.actions.items() if action.is_open and action.fact.due == sitting.day]
    actions = [sitting.follow.actions[id_] for id_ in dict.fromkeys((*ranked, *today))]
    before = asked_as_untouched(sitting)
    return [action for action in actions if action.is_open and action.id not in before]


def overdue_and_blocked(sitting: Sitting, facts: list[Fact], asked: Iterable[str]) -> Talk[None]:
    """The other problem spots, the worst first; then what else was finished or started."""
    yield part(sitting, "actions")
    before = set(asked)
    rest = [spot.item for spot in sitting.follow.problem_spots if spot.item not in before]
    rest += [id_ for id_ in _brought_up(sitting) if id_ not in before and id_ not in rest]
    for id_ in rest:
        yield from about_action(sitting, sitting.follow.actions[id_], facts)
    if not rest:
        yield show(sitting, texts.NO_OTHER_PROBLEMS if before else texts.NO_PROBLEMS)
    yield from _others_done(sitting, facts, before.union(rest))
    yield from _started(sitting, facts)
    yield from _loose(sitting, facts, before.union(rest))
    yield from about_points.about_actions(sitting, facts)


def _brought_up(sitting: Sitting) -> Iterator[str]:
    """Other open actions that a file of answers says something about, but for those that only lack something."""
    for id_, action in sitting.follow.actions.items():
        if ("actions", id_) in sitting.given and action.is_open and not (action.is_unowned or action.is_unscheduled):
            yield id_


def asked_before(sitting: Sitting) -> list[str]:
    """The actions that were asked about by then: what nobody has touched, and promises."""
    return [*asked_as_untouched(sitting), *(action.id for action in _promised(sitting))]


def _others_done(sitting: Sitting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    open_ids = [id_ for id_, action in sitting.follow.actions.items() if action.is_open and id_ not in asked]
    if not open_ids:
        return
    yield lines(_soon(sitting, asked))
    helped = say(texts.OTHERS_DONE_HELP, sitting.language, ids=", ".join(open_ids))
    finished: tuple[Dated, ...] | None = yield from ask(
        sitting, ("done",), texts.OTHERS_DONE, sitting.readers.open_actions(open_ids), help_=helped
    )
    for dated in finished or ():
        facts.append(Done(dated.value, dated.day))
        yield from result(sitting, dated.value, facts)


def _soon(sitting: Sitting, asked: set[str]) -> Iterator[Line]:
    """What is due soon, so that nobody has to remember it."""
    soon = sorted(
        (
            action
            for id_, action in sitting.follow.actions.items()
            if action.is_open and action.is_due_soon and id_ not in asked
        ),
        key=lambda action: action.fact.due or sitting.day,
    )
    if soon:
        named = ", ".join(
            f"{name(action)} ({due_of(action, sitting.day, sitting.language)})" for action in soon[:_MOST_SOON]
        )
        text = say(texts.SOON, sitting.language, n=sitting.plan.settings.due_soon, items=named)
        yield from text_lines(text, sitting.width, "quiet", hanging=2)


def _started(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """Actions that should have begun."""
    closed = {fact.action for fact in facts if isinstance(fact, (Done, Dropped, Shrunk, Stuck))}
    late = [
        action
        for action in sitting.follow.actions.values()
        if action.is_open and action.start_days and action.id not in closed
    ]
    if not late:
        return
    named = ", ".join(name(action) + (f" ({person(action.owner)})" if action.owner else "") for action in late)
    yield show(sitting, f"{texts.LATE_START.fill(sitting.language)} {named}")
    ids = [action.id for action in late]
    begun = yield from ask(sitting, ("started",), texts.STARTED, sitting.readers.open_actions(ids))
    facts += [Started(dated.value) for dated in begun or ()]


def _loose(sitting: Sitting, facts: list[Fact], asked: set[str]) -> Talk[None]:
    """Actions that cannot be followed: without an owner or a due date."""
    closed = {fact.action for fact in facts if isinstance(fact, (Done, Dropped, Shrunk))}
    for id_, action in sitting.follow.actions.items():
        if id_ in asked or id_ in closed or not (action.is_unowned or action.is_unscheduled):
            continue
        why = [text.fill(sitting.language) for text, is_so in _lacks(action) if is_so]
        sentence = say(texts.LOOSE, sitting.language, item=name(action), why=", ".join(why))
        yield lines(((), *text_lines(sentence, sitting.width, "strong", hanging=2)))
        settled = len(facts)
        if action.is_unowned:
            who = yield from ask(
                sitting, path_of(action, "who"), phrases.WHO_TAKES, sitting.readers.person, help_=texts.OPTIONAL_HELP
            )
            if who is not None:
                facts.append(Taken(id_, who))
        if action.is_unscheduled:
            move = yield from moved(sitting, action)
            if move is not None:
                facts.append(move)
        if len(facts) == settled:
            facts.append(Unanswered("actions", id_))


def _lacks(action: ActionOn) -> tuple[tuple[Text, bool], ...]:
    return ((phrases.UNOWNED, action.is_unowned), (phrases.UNSCHEDULED, action.is_unscheduled))
