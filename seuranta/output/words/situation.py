"""Where a plan stands, in sentences that more than one output says: the next checkpoint, what is held up, who was told.

Text alone: how it is set and coloured is the business of whoever shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from seuranta.output.words import phrases
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import named_in_sentence, person
from seuranta.output.words.phrases import bare_day, day_and_time, in_days, say, short_day, with_details
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.communication import Silence
from seuranta.plan.follow.counts import ActionCounts
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Action, NextStep
from seuranta.plan.words.diagnostic import Choice, HoldsUp

_MOST_NAMED = 3


def stage_sentence(follow: FollowUp, language: str) -> str:
    """Which of the five stages the plan is in."""
    number = phrases.STAGES.index(follow.stage) + 1
    return say(phrases.NOT_PRESENTED, language, n=number, stage=Choice("stage", follow.stage))


def when(occurrence: Occurrence, follow: FollowUp, language: str) -> str:
    """Ti 12.1.2027 klo 9.00 (42 päivän päästä)."""
    distance = in_days(occurrence.day, follow.day, language)
    return f"{day_and_time(occurrence.day, occurrence.time, language)} ({distance})"


def lapse(action: Action, follow: FollowUp, language: str) -> str:
    """By when somebody has to take an action, or that nobody has; empty where it is not to lapse."""
    if action.lapses is None:
        return ""
    if action.lapses > follow.day:
        return say(phrases.WILL_LAPSE, language, day=bare_day(action.lapses, follow.day, language))
    is_lapsed = action.id in follow.items_with("lapsed-action")
    return say(phrases.LAPSED, language, day=bare_day(action.lapses, follow.day, language)) if is_lapsed else ""


def held_up(holds_up: HoldsUp, follow: FollowUp, language: str) -> str:
    """`Tätä odottaa: 7 (Liisa). Tämä vaikuttaa tavoitteeseen T1.`: the actions by their ids."""
    waits = say(phrases.HOLDS_UP, language, who=who_waits(holds_up, follow, language))
    return " ".join((waits, *consequences(holds_up, follow, language)))


def who_waits(
    holds_up: HoldsUp, follow: FollowUp, language: str, named: Callable[[Action], str] = lambda action: safe(action.id)
) -> str:
    """Which actions wait, with their owners."""
    waiting = [follow.actions[item].action for item in holds_up.actions[:_MOST_NAMED]]
    shown = ", ".join(with_details(named(action), person(action.owner)) for action in waiting)
    left = len(holds_up.actions) - len(waiting)
    return say(phrases.OTHERS, language, ids=shown, n=left) if left else shown


def consequences(holds_up: HoldsUp, follow: FollowUp, language: str) -> Iterator[str]:
    """By which checkpoint the first of what waits should be done, and which goals a delay touches: a sentence each."""
    first = _first_due(holds_up, follow)
    if first is not None and holds_up.promised_on is not None:
        is_past = holds_up.promised_on < follow.day
        text = phrases.HOLDS_UP_FIRST_PAST if is_past else phrases.HOLDS_UP_FIRST
        yield say(text, language, item=first, day=bare_day(holds_up.promised_on, follow.day, language))
    if holds_up.goals:
        goals = named_in_sentence(holds_up.goals, language, most=3)
        yield say(phrases.TOUCHES_GOALS, language, ids=goals, n=len(holds_up.goals))


def _first_due(holds_up: HoldsUp, follow: FollowUp) -> str | None:
    """The action that waits and is due first, if by the checkpoint; in a ring of actions it may be due later."""
    if holds_up.promised_on is None:
        return None
    days = {item: follow.actions[item].fact.due for item in holds_up.actions}
    dated = [(due, item) for item, due in days.items() if due is not None and due <= holds_up.promised_on]
    return min(dated, key=lambda pair: pair[0])[1] if dated else None


def next_step(step: NextStep, follow: FollowUp, language: str) -> str:
    """What is done next, by whom and by when."""
    return with_details(safe(step.what), person(step.who), _step_day(step, follow, language))


def _step_day(step: NextStep, follow: FollowUp, language: str) -> str:
    if step.by is None:
        return ""
    text = phrases.BY if step.by >= follow.day else phrases.STEP_LATE
    return say(text, language, day=short_day(step.by, follow.day, language))


def silence_sentence(silence: Silence, day: date, language: str) -> str:
    """When an audience last heard of the plan, or that it never has."""
    if silence.is_whole_staff:
        never, told = phrases.STAFF_NEVER, phrases.STAFF_TOLD
    else:
        never, told = phrases.AUDIENCE_NEVER, phrases.AUDIENCE_TOLD
    if silence.last is None:
        return say(never, language, audience=silence.audience)
    told_on, distance = bare_day(silence.last, day, language), in_days(silence.last, day, language)
    return say(told, language, audience=silence.audience, day=told_on, when=distance)


def counts_in_words(counts: ActionCounts, language: str) -> Iterator[tuple[str, str]]:
    """Each count by its name and in words: how many are done, and how many are wrong in which way."""
    yield "done", say(phrases.COUNT_DONE, language, done=counts.done, n=counts.total)
    for name in ("overdue", "blocked", "late_start", "unscheduled"):
        count = getattr(counts, name)
        if count:
            yield name, say(phrases.STATE_COUNTS[name], language, n=count)


def calm_sentence(counts: ActionCounts, language: str) -> str | None:
    """What is said where no open action asks for anything."""
    if not counts.total:
        return None
    if counts.done == counts.total:
        return phrases.ALL_DONE.fill(language)
    return phrases.ALL_WELL.fill(language) if counts.is_calm else None
