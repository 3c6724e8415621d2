"""What typed answers mean in one plan on one day: dates as people say them, people, ids, numbers and choices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import chain
from typing import Any, NamedTuple

from seuranta.commands.meet.interview import Choice, Question, Unfit, is_harmless
from seuranta.output.words import meet_texts as texts
from seuranta.output.words import promise_texts
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.loading import lookup
from seuranta.plan.loading.model import Plan
from seuranta.plan.values.quantities import read_quantity
from seuranta.plan.values.spoken import read_past, read_spoken_due
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, ValueProblem
from seuranta.plan.words.ids import id_problem
from seuranta.plan.words.nearest import nearest

_SEPARATORS = re.compile(r"\s*[,;&]\s*|\s+(?:ja|and|sekä)\s+", re.IGNORECASE)
_SIGNED = re.compile(r"[-–+]\s*\S.*")
_OF_STATUS = {"done": "done", "blocked": "block", "dropped": "drop", "in_progress": "free"}
"""The choice that a word for a status means: people answer with the words that the plan teaches them."""
YES = {*vocabulary.YES, "x", "ok"}
_NO = {"e", "n", "ei", "no"}


Words = Callable[[str], Iterable[str]]
"""By the name of a choice the words for it."""


class Dated(NamedTuple):
    """A number with its day; of an action, its id with the day."""

    value: str
    day: date


class Readers:
    """The readers of one meeting."""

    def __init__(self, plan: Plan, day: date, language: str) -> None:
        self._plan = plan
        self._day = day
        self._language = language
        self._days_off = DaysOff(plan)
        self._in_both = lookup.in_both(plan)

    def read(self, question: Question, typed: str) -> Any:
        """What an answer to a question means; raises Unfit."""
        typed = " ".join(typed.split())
        if not is_harmless(typed):
            raise self._unfit(texts.BAD_SIGN)
        try:
            return question.read(typed)
        except ValueProblem as problem:
            raise Unfit(_sentence(problem, self._language)) from problem

    def _unfit(self, text: Text, **args: Argument) -> Unfit:
        return Unfit(say(text, self._language, **args))

    # --- words ---

    def text(self, typed: str) -> str:
        return typed

    def another(self, typed: str) -> str | None:
        """One more of what there may be any number of; no means that there is none."""
        return None if vocabulary.fold(typed) in _NO else typed

    def choice(self, choices: Sequence[Choice], words: Words | None = None) -> Callable[[str], str]:
        """By letter, by word, or by the beginning of one of its `words` in either language, folded."""
        words_of = words or _words

        def read(typed: str) -> str:
            folded = vocabulary.fold(typed)
            for choice in choices:
                if folded in (vocabulary.fold(choice.letter), vocabulary.fold(choice.word)):
                    return choice.name
            fits = [choice.name for choice in choices if any(word.startswith(folded) for word in words_of(choice.name))]
            meant = _OF_STATUS.get(vocabulary.value("status", typed) or "")
            fits = fits or [choice.name for choice in choices if choice.name == meant]
            if len(fits) == 1:
                return fits[0]
            accepted = ", ".join(f"{choice.letter} ({choice.word})" for choice in choices)
            raise self._unfit(texts.NOT_A_CHOICE, typed=typed, accepted=accepted)

        return read

    def yes(self, typed: str) -> bool:
        word = vocabulary.fold(typed)
        if word in YES or word in _NO:
            return word in YES
        raise self._neither(typed)

    def step_taken(self, typed: str) -> bool:
        """Yes or no; an x is no tick here: it drops the action in the question that comes next."""
        if vocabulary.fold(typed) == "x":
            raise self._neither(typed)
        return self.yes(typed)

    def _neither(self, typed: str) -> Unfit:
        accepted = "k, e" if self._language == "fi" else "y, n"
        return self._unfit(texts.NOT_A_CHOICE, typed=typed, accepted=accepted)

    # --- days ---

    def past_day(self, typed: str) -> date:
        """A day on which something happened, by the meeting; yes means the day of the meeting."""
        if vocabulary.fold(typed) in YES:
            return self._day
        return self._past(typed)

    def _past(self, typed: str) -> date:
        """A weekday is the last one, and so are a week and a month without a year."""
        day = read_past(typed, self._day)
        if day > self._day:
            raise self._unfit(texts.NOT_YET, day=day)
        return day

    def coming_day(self, typed: str) -> date:
        """A day after the meeting; of a period its last working day."""
        return self._coming(typed, texts.NOT_IN_TIME)

    def day_after(self, too_early: Text) -> Callable[[str], date]:
        """The same, with what is said of a day that is not."""
        return lambda typed: self._coming(typed, too_early)

    def another_day(self, typed: str) -> date | None:
        """A day after the meeting in place of the one that is proposed; yes means that one."""
        return None if vocabulary.fold(typed) in YES else self.coming_day(typed)

    def _coming(self, typed: str, too_early: Text) -> date:
        """A day after the meeting; where a period has no working day left, the next one is proposed."""
        due = read_spoken_due(typed, self._day, self._days_off.is_week_working_day)
        if due.later is not None:
            raise self._unfit(texts.PERIOD_IS_OVER, day=due.day, later=due.later)
        if due.day <= self._day:
            raise self._unfit(too_early, day=due.day)
        return due.day

    def due(self, before: date | None, start: date | None = None) -> Callable[[str], date]:
        """A new due date: another one than before, not past already, and not before the start."""

        def read(typed: str) -> date:
            day = self._coming(typed, texts.NOT_AFTER)
            if day == before:
                raise self._unfit(texts.SAME_DUE, day=day)
            if start is not None and day < start:
                raise self._unfit(texts.BEFORE_START, day=day, start=start)
            return day

        return read

    def is_off(self, day: date) -> bool:
        return not self._days_off.is_working_day(day)

    # --- people ---

    def person(self, typed: str) -> str:
        """The name the plan uses for a person or a team, told by its beginning where that is enough."""
        people = self.people(typed)
        if len(people) != 1:
            raise self._unfit(texts.ONE_PERSON)
        return people[0]

    def people(self, typed: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._one(name) for name in _SEPARATORS.split(typed) if name))

    def present(self, invited: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
        """Names, or who is missing (`-Olli`) and who is there besides (`+Timo`)."""

        def read(typed: str) -> tuple[str, ...]:
            pieces = [piece for part in _SEPARATORS.split(typed) for piece in re.split(r"\s+(?=[-–+])", part) if piece]
            if not any(_SIGNED.fullmatch(piece) for piece in pieces):
                return self.people(typed)
            present = list(invited)
            for piece in pieces:
                name = self._one(piece.lstrip("-–+ "))
                if piece[0] == "+":
                    present.append(name)
                else:
                    present = [person for person in present if person != name]
            return tuple(dict.fromkeys(present))

        return read

    def _one(self, typed: str) -> str:
        team = vocabulary.field("plan", typed)
        if team is not None and team.name in ("team", "management_team"):
            if getattr(self._plan, team.name) is None:
                raise self._unfit(texts.NO_TEAM, typed=typed)
            return typed
        names = self._names()
        same = {vocabulary.same_id(name): name for name in names}
        if vocabulary.same_id(typed) in same:
            return same[vocabulary.same_id(typed)]
        fits = [name for name in names if vocabulary.fold(name).startswith(vocabulary.fold(typed))]
        if len(fits) > 1:
            raise self._unfit(texts.SEVERAL_PEOPLE, typed=typed, names=", ".join(fits))
        if fits:
            return fits[0]
        if self._plan.people:
            raise self._stranger(typed, names)
        if id_problem("person", typed) is not None:
            raise self._unfit(texts.NOT_A_NAME, typed=typed)
        return typed

    def _names(self) -> list[str]:
        """Those of the plan; where it lists nobody, those who own something in it."""
        if self._plan.people:
            return list(self._plan.people)
        parties = chain(
            (item.owner for item in self._plan.goals.values()),
            (item.owner for item in self._plan.actions.values()),
            (item.owner for item in self._plan.checkpoints.values()),
        )
        names = [party.name for party in parties if party is not None and party.kind == "person"]
        for team in (self._plan.team, self._plan.management_team):
            if team is not None:
                names += [member.name for member in (*team.members, team.lead) if member is not None]
        return list(dict.fromkeys(names))

    def _stranger(self, typed: str, names: Sequence[str]) -> Unfit:
        suggestion = nearest(typed, names)
        if suggestion is not None:
            return self._unfit(texts.PERSON_NEAREST, typed=typed, suggestion=suggestion)
        return self._unfit(texts.UNKNOWN_PERSON, typed=typed, names=", ".join(names))

    # --- items ---

    def open_actions(self, ids: Sequence[str]) -> Callable[[str], tuple[Dated, ...]]:
        """Actions out of those that are open, each perhaps with a day: `9, 10 27.11.`; yes, where there is only one."""

        def read(typed: str) -> tuple[Dated, ...]:
            if len(ids) == 1 and vocabulary.fold(typed) in YES:
                return (Dated(ids[0], self._day),)
            return tuple(self._open_action(piece, ids) for piece in _SEPARATORS.split(typed) if piece)

        return read

    def among(self, ids: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
        """Some of the actions with these ids, of which the plan may not know those that are new in this meeting."""
        return lambda typed: tuple(self._one_of(piece, ids) for piece in _SEPARATORS.split(typed) if piece)

    def _one_of(self, typed: str, ids: Sequence[str]) -> str:
        same = [id_ for id_ in ids if vocabulary.same_id(id_) == vocabulary.same_id(typed)]
        fits = same or [item.id for item in lookup.find(self._plan, typed, ("actions",)) if item.id in ids]
        if len(fits) != 1:
            raise self._unfit(promise_texts.NOT_AMONG, typed=typed, ids=", ".join(ids))
        return fits[0]

    def _open_action(self, typed: str, ids: Sequence[str]) -> Dated:
        first, _, rest = typed.partition(" ")
        if rest and any(vocabulary.same_id(id_) == vocabulary.same_id(first) for id_ in self._plan.actions):
            return Dated(self._item(first, ids), self.past_day(rest))
        return Dated(self._item(typed, ids), self._day)

    def _item(self, typed: str, ids: Sequence[str]) -> str:
        closed_too = [item.id for item in lookup.find(self._plan, typed, ("actions",))]
        fits = [id_ for id_ in closed_too if id_ in ids]
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise self._unfit(texts.SEVERAL_ITEMS, typed=typed, ids=", ".join(fits))
        if closed_too:
            raise self._unfit(texts.ALREADY_CLOSED, id=", ".join(closed_too))
        raise self._unfit(texts.UNKNOWN_ITEM, typed=typed, ids=", ".join(ids))

    def goal(self, typed: str) -> str:
        ids = [item.id for item in lookup.find(self._plan, typed, ("goals",))]
        if len(ids) == 1:
            return ids[0]
        if ids:
            raise self._unfit(texts.SEVERAL_ITEMS, typed=typed, ids=", ".join(ids))
        raise self._unfit(texts.UNKNOWN_ITEM, typed=typed, ids=", ".join(self._plan.goals))

    def affected(self, typed: str) -> tuple[str, ...]:
        """Actions and goals, written so that the plan understands them: a word before an id that both have."""
        return tuple(dict.fromkeys(self._affected(piece) for piece in _SEPARATORS.split(typed) if piece))

    def _affected(self, typed: str) -> str:
        items = lookup.find(self._plan, typed, ("actions", "goals"))
        if len(items) > 1:
            raise self._unfit(texts.SEVERAL_ITEMS, typed=typed, ids=", ".join(self._written(item) for item in items))
        if not items:
            ids = ", ".join((*self._plan.goals, *self._plan.actions))
            raise self._unfit(texts.UNKNOWN_ITEM, typed=typed, ids=ids)
        return self._written(items[0])

    def reference(self, section: str, id_: str) -> str:
        """An action or a goal as the plan understands it."""
        return self._written(lookup.ItemId(section, id_))

    def _written(self, item: lookup.ItemId) -> str:
        return lookup.reference(item, self._in_both, self._language)

    # --- numbers ---

    def reading(self, goal: str) -> Callable[[str], Dated]:
        """A number of a goal, perhaps with its day behind it."""

        def read(typed: str) -> Dated:
            dated = self._reading(typed)
            known = self._plan.goals[goal].readings.get(dated.day)
            if known is not None:
                raise self._unfit(texts.READING_EXISTS, day=dated.day, value=known.value)
            return dated

        return read

    def _reading(self, typed: str) -> Dated:
        words = typed.split()
        for count in range(len(words) - 1, 0, -1):
            value, day = " ".join(words[:count]), " ".join(words[count:])
            if _is_quantity(value) and (measured_on := self._day_of(day)) is not None:
                return Dated(value, measured_on)
        read_quantity(typed)
        return Dated(typed, self._day)

    def _day_of(self, typed: str) -> date | None:
        """The day, where it is one and no part of a number or a unit."""
        try:
            return self._past(typed)
        except ValueProblem:
            return None

    def told(self, known: Sequence[date]) -> Callable[[str], date]:
        def read(typed: str) -> date:
            day = self.past_day(typed)
            if day in known:
                raise self._unfit(texts.ALREADY_TOLD, day=day)
            return day

        return read


def _is_quantity(typed: str) -> bool:
    try:
        read_quantity(typed)
    except ValueProblem:
        return False
    return True


def _words(name: str) -> tuple[str, ...]:
    """The words for a choice in both languages, with those of earlier versions, which files of answers may hold."""
    word = texts.CHOICES[name][1]
    return tuple(map(vocabulary.fold, (word.fi, word.en, *texts.OTHER_WORDS.get(name, ()))))


def _sentence(problem: ValueProblem, language: str) -> str:
    message = MESSAGES[problem.name]
    sentences = [message.sentence(language, problem.args_for_text), message.hint(language, problem.args_for_text)]
    return " ".join(filter(None, sentences))
