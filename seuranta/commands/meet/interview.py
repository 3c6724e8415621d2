"""A conversation as data: a talk yields what to show and what to ask, and receives what an answer means.

The same talk is held with a person at a terminal, with a file of answers, and again from the start with the answers
given so far: to go back one question, or to go on another day. Nothing here knows what is talked about.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias, TypeVar

from seuranta.output.screen.layout import Line
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.harmless import safe

Path = tuple[str, ...]
"""Where an answer stands in a file of answers, in canonical keys."""

BACK, HELP, NOTHING = "<", "?", "-"
"""Typed alone: the previous question again, what can be answered, and the same as an empty answer."""


class Unfit(Exception):
    """An answer that cannot be taken: the sentence says why, in the language of whoever answered."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = safe(why)


class Show(NamedTuple):
    """Lines to show before the next question; a heading is shown before the first question below it that is asked."""

    lines: tuple[Line, ...]
    is_heading: bool = False


class Choice(NamedTuple):
    """An answer by a letter or a word, both in the language of the meeting."""

    name: str
    letter: str
    word: str


class Question(NamedTuple):
    """`read` gives what a typed answer means, or raises Unfit or ValueProblem; an empty answer means None.

    `must` says what is missing where an empty answer is none. `default` is what an empty answer comes to, as it is shown;
    where the answer `is_needed`, an empty one gives up what was chosen before. `further` says, by choice, which question the rest of a longer answer is for: `done 14.1.`
    """

    path: Path
    text: str
    read: Callable[[str], Any]
    choices: tuple[Choice, ...] = ()
    default: str = ""
    help: str = ""
    is_needed: bool = False
    must: str = ""
    further: Mapping[str, str] = MappingProxyType({})


T = TypeVar("T")
Talk: TypeAlias = Generator[Show | Question, Any, T]
Reply = Callable[[tuple[Line, ...], Question, str | None], str]
"""Gives what is answered to a question: what is to be shown before it, the question, why the last answer was unfit."""

Reader = Callable[[Question, str], Any]


class _GoBackError(Exception):
    """The person wants the previous question again."""


def interview(
    begin: Callable[[], Talk[T]], answers: dict[Path, str], reply: Reply, read: Reader, asked: list[Path]
) -> T:
    """Holds a talk to its end and gives its result.

    `answers` holds what is known already and takes in whatever is answered, so that nothing is lost where `reply`
    breaks off. `asked` takes in what was asked, in order. Who goes back is shown the answer and keeps it with Enter.
    """
    offered: dict[Path, str] = {}
    while True:
        asked.clear()
        try:
            return _Round(answers, offered, reply, read, asked).held(begin())
        except _GoBackError:
            last = asked[-1]
            before = answers.pop(last, "")
            offered[last] = "" if before == NOTHING else before


class _Screen:
    """What has been said and not shown yet: nobody sees what belongs to a question that needs no asking."""

    def __init__(self) -> None:
        self._before: list[Line] = []
        self._heading: list[Line] = []
        self._item: list[Line] = []
        self._fresh: list[Line] = []
        self._path: Path = ()

    def said(self, step: Show) -> None:
        if not step.is_heading:
            self._fresh += step.lines
            return
        if self._fresh:
            self._before += [*self._heading, *self._fresh]
        self._heading, self._item, self._fresh = list(step.lines), [], []

    def skip(self, path: Path) -> None:
        """A question whose answer is known: the heading waits for the next one, and its item for others about it."""
        self._turn_to(path)
        self._item += self._fresh
        self._before, self._fresh = [], []

    def take(self, path: Path) -> tuple[Line, ...]:
        """All that belongs before a question that is asked."""
        self._turn_to(path)
        lines = (*self._before, *self._heading, *self._item, *self._fresh)
        self._before, self._heading, self._item, self._fresh = [], [], [], []
        return lines

    def _turn_to(self, path: Path) -> None:
        if path[:-1] != self._path:
            self._path, self._item = path[:-1], []


class _Round:
    """One round through a talk, from its beginning."""

    def __init__(
        self, answers: dict[Path, str], offered: dict[Path, str], reply: Reply, read: Reader, asked: list[Path]
    ) -> None:
        self._answers = answers
        self._offered = offered
        self._reply = reply
        self._read = read
        self._asked = asked
        self._screen = _Screen()

    def held(self, talk: Talk[T]) -> T:
        meaning: Any = None
        while True:
            try:
                step = talk.send(meaning)
            except StopIteration as end:
                result: T = end.value
                return result
            meaning = None
            if isinstance(step, Show):
                self._screen.said(step)
            else:
                meaning = self._answered(step)
                self._asked.append(step.path)

    def _answered(self, question: Question) -> Any:
        """What the first answer means that can be taken; the answer itself goes to the others."""
        typed = self._answers.pop(question.path, None)
        why: str | None = None
        if typed is not None:
            self._screen.skip(question.path)
        while True:
            if typed is None:
                typed = self._typed(question, why)
            try:
                head, meaning = self._understood(question, typed)
            except Unfit as error:
                typed, why = None, error.why
                continue
            if meaning is not None or not question.must:
                self._answers[question.path] = head
                return meaning
            typed, why = None, question.must

    def _typed(self, question: Question, why: str | None) -> str:
        """What is answered; an empty answer keeps the one from before going back."""
        before = self._offered.get(question.path, "")
        shown = question._replace(default=before) if before else question
        typed = self._reply(self._screen.take(question.path), shown, why).strip()
        if typed == BACK and self._asked:
            raise _GoBackError
        return typed or before

    def _understood(self, question: Question, typed: str) -> tuple[str, Any]:
        """The answer and what it means; what stands behind a choice answers the question that follows it."""
        if typed in ("", NOTHING):
            return typed, None
        try:
            return typed, self._read(question, typed)
        except Unfit:
            head, _, rest = typed.partition(" ")
            if not rest or not question.further:
                raise
            meaning = self._read(question, head)
            if meaning not in question.further:
                raise
            self._answers.setdefault((*question.path[:-1], question.further[meaning]), rest.strip())
            return head, meaning


def is_harmless(typed: str) -> bool:
    """Whether nothing in it has power over the terminal, such as the traces of arrow keys."""
    return not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in typed)


def help_of(question: Question, language: str) -> list[str]:
    """What can be answered."""
    lines = [
        texts.CHOICE_HELP[choice.name].fill(language) for choice in question.choices if choice.name in texts.CHOICE_HELP
    ]
    if question.help:
        lines.append(question.help)
    return lines or [texts.NO_HELP.fill(language)]
