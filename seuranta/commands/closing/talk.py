"""The questions of a closing: what becomes of each open goal and action, and what a funder may know. Every one of the open
items has to be answered; nothing that is open goes away by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Literal, NamedTuple

from seuranta.commands.meet.interview import Choice, Question, Show, Talk, Unfit
from seuranta.commands.meet.readers import Readers
from seuranta.commands.meet.verdict import ACCEPT, Verdict, verdict
from seuranta.output.documents import ended
from seuranta.output.screen.layout import NOTHING, Line, Span, text_lines
from seuranta.output.words import closing_texts as texts
from seuranta.output.words import phrases
from seuranta.output.words.items import name, now_and_target, person, value
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import Text
from seuranta.output.words.text import day as written
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.outcome import GoalOutcome, PlanOutcome
from seuranta.plan.record.closing import Fate, What
from seuranta.plan.values.quantities import in_unit, read_target
from seuranta.plan.words.vocabulary import fold

_ALSO: Mapping[str, Verdict] = {"joo": "record", "discard": "discard"}
_LETTERS = {"fi": "k, e, h", "en": "y, n, x"}


class Sitting(NamedTuple):
    """What a closing starts from: the plan on the day of its closing."""

    follow: FollowUp
    outcome: PlanOutcome
    readers: Readers
    language: str
    width: int

    @property
    def day(self) -> date:
        return self.follow.day

    @property
    def open_goals(self) -> tuple[GoalOutcome, ...]:
        return self.outcome.unreached

    @property
    def open_actions(self) -> tuple[ActionOn, ...]:
        return tuple(action for action in self.follow.actions.values() if action.is_open)

    def say(self, text: Text, **args: Any) -> str:
        return say(text, self.language, **args)


class Settled(NamedTuple):
    """What a closing came to: `told` are the references of what a funder may know the reasons of."""

    fates: tuple[Fate, ...]
    is_for_funder: bool
    told: frozenset[tuple[str, str]]
    verdict: Verdict = "later"


def closing(sitting: Sitting, summary: Callable[[Settled], tuple[Line, ...]]) -> Talk[Settled]:
    """The talk. `summary` says what would be recorded; nothing is before the last answer."""
    fates: list[Fate] = []
    if not sitting.open_goals and not sitting.open_actions:
        yield _shown(sitting, texts.NOTHING_OPEN.fill(sitting.language))
    if sitting.open_goals:
        yield _heading(sitting, texts.GOALS)
    for goal in sitting.open_goals:
        yield _shown(sitting, _goal(sitting, goal))
        fates.append((yield from _fate(sitting, "goals", goal.id, goal.goal.by)))
    if sitting.open_actions:
        yield _heading(sitting, texts.ACTIONS)
    for action in sitting.open_actions:
        yield _shown(sitting, _action(sitting, action))
        fates.append((yield from _fate(sitting, "actions", action.id, action.fact.due)))
    is_for_funder = yield from _yes(sitting, ("for_funder",), texts.FOR_FUNDER.fill(sitting.language))
    told = (yield from _reasons(sitting, fates)) if is_for_funder else frozenset()
    settled = Settled(tuple(fates), bool(is_for_funder), told)
    yield Show(summary(settled), is_heading=True)
    read = verdict(sitting.language, _ALSO, _LETTERS)
    answer: Verdict | None = yield Question(ACCEPT, texts.ACCEPT.fill(sitting.language), read)
    return settled._replace(verdict=answer or "later")


def anything(question: Question) -> str:
    """An answer that goes on with the talk, so that all that is asked is seen; nothing of it is recorded."""
    return question.choices[0].letter if question.choices else "1"


def _heading(sitting: Sitting, text: Text) -> Show:
    return Show((NOTHING, (Span(text.fill(sitting.language), "heading"),)), is_heading=True)


def _shown(sitting: Sitting, text: str) -> Show:
    return Show(tuple(text_lines(text, sitting.width, hanging=2)))


def _goal(sitting: Sitting, goal: GoalOutcome) -> str:
    numbers = now_and_target(goal.on, sitting.language)
    by = say(phrases.BY, sitting.language, day=goal.goal.by) if goal.goal.by is not None else None
    return with_details(name(goal.on), numbers, by, person(goal.on.owner))


def _action(sitting: Sitting, action: ActionOn) -> str:
    due = sitting.say(phrases.DUE_ON, day=action.fact.due) if action.fact.due is not None else None
    return with_details(name(action), person(action.owner), due)


def _fate(sitting: Sitting, section: Literal["goals", "actions"], id_: str, wanted: date | None) -> Talk[Fate]:
    """What becomes of one open item, and by when it is wanted: a day that is still ahead holds, unless another is said."""
    about = sitting.readers.reference(section, id_)
    what: What = yield _what(sitting, (section, id_, "do"))
    if what == "give_up":
        reason = yield from _text(sitting, (section, id_, "reason"), texts.WHY, texts.WHY_MUST)
        return Fate(section, id_, what, about, reason)
    less = None
    if what == "smaller" and section == "actions":
        less = yield from _text(sitting, (section, id_, "rest"), texts.LESS_ACTION, texts.LESS_MUST)
    elif what == "smaller":
        less = yield from _text(
            sitting, (section, id_, "target"), texts.LESS_GOAL, texts.LESS_MUST, _target(sitting, id_)
        )
    path = (section, id_, "by" if section == "goals" else "due")
    is_ahead = wanted is not None and wanted > sitting.day
    kept = written(wanted, sitting.language) if wanted is not None and is_ahead else ""
    text = texts.BY_WHEN if kept else texts.BY_WHEN_LATER
    day = yield Question(path, text.fill(sitting.language), sitting.readers.day_after(texts.NOT_AFTER), default=kept)
    return Fate(section, id_, what, about, less=less, day=day)


def _what(sitting: Sitting, path: tuple[str, ...]) -> Question:
    language = sitting.language
    choices = tuple(
        Choice(name, letter.fill(language), word.fill(language)) for name, (letter, word) in texts.CHOICES.items()
    )
    return Question(
        path,
        texts.WHAT.fill(language),
        sitting.readers.choice(choices, _words),
        choices,
        help=texts.CHOICE_HELP.fill(language),
        must=texts.MUST.fill(language),
    )


def _words(choice: str) -> Iterator[str]:
    word = texts.CHOICES[choice][1]
    yield from map(fold, (word.fi, word.en, *texts.ALSO_TYPED[choice]))


def _text(
    sitting: Sitting, path: tuple[str, ...], text: Text, must: Text, read: Callable[[str], str] = str
) -> Talk[str]:
    answer: str = yield Question(path, text.fill(sitting.language), read, must=must.fill(sitting.language))
    return answer


def _target(sitting: Sitting, goal: str) -> Callable[[str], str]:
    """A target as it was typed: a number that the goal has not come to yet."""
    on = sitting.outcome.goals[goal]
    now = on.on.last or on.baseline

    def read(typed: str) -> str:
        target = in_unit(read_target(typed), on.goal.unit or "")
        if now is not None and target.level is None and _is_there(on, now.value, Fraction(target.value)):
            raise Unfit(sitting.say(texts.ALREADY_THERE, value=value(now.value, on.goal.unit, sitting.language)))
        return typed

    return read


def _is_there(goal: GoalOutcome, now: Fraction, target: Fraction) -> bool:
    """Whether a number has come to a target already, in the direction in which the goal went."""
    falls = goal.baseline is not None and goal.goal.target is not None and goal.goal.target.value < goal.baseline.value
    return now <= target if falls else now >= target


def _yes(sitting: Sitting, path: tuple[str, ...], question: str) -> Talk[bool]:
    answer: bool | None = yield Question(path, question, sitting.readers.yes)
    return bool(answer)


def _reasons(sitting: Sitting, fates: list[Fate]) -> Talk[frozenset[tuple[str, str]]]:
    """Of what was given up, now or before, whether a funder may know why, one by one."""
    told: list[tuple[str, str]] = []
    now = [(fate.section, fate.id, fate.reason or "") for fate in fates if not fate.goes_on]
    before = [
        ("actions", action.id, action.action.reason)
        for action in sitting.outcome.ended("dropped")
        if action.action.reason is not None
    ]
    for section, id_, reason in (*before, *now):
        about = sitting.readers.reference(section, id_)
        title = ended.named(id_, getattr(sitting.outcome.plan, section)[id_].title, has_id=True)
        question = sitting.say(texts.TELL_REASON, item=title, reason=reason)
        if (yield from _yes(sitting, ("reasons", about, "tell"), question)):
            told.append((section, id_))
    return frozenset(told)
