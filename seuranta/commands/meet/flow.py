"""A conversation as data: a talk yields what to show and what to ask, and receives what an answer means.

The same talk is held with a person at a terminal, with a file of answers, and again from the start with the answers
given so far: to go back one question, or to go on another day. Nothing here knows what is talked about.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeAlias, TypeVar

from seuranta.output import meet_texts as texts
from seuranta.output.screen.layout import Line, safe

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
    """Lines to show before the next question."""

    lines: tuple[Line, ...]


class Choice(NamedTuple):
    """An answer by a letter or a word, both in the language of the meeting."""

    name: str
    letter: str
    word: str


class Question(NamedTuple):
    """`read` gives what a typed answer means, or raises Unfit or ValueProblem; an empty answer means None.

    `default` is what an empty answer comes to, as it is shown; where the answer `is_needed`, an empty one gives up what
    was chosen before.
    """

    path: Path
    text: str
    read: Callable[[str], Any]
    choices: tuple[Choice, ...] = ()
    default: str = ""
    help: str = ""
    is_needed: bool = False


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
    breaks off. `asked` takes in what was asked, in order.
    """
    while True:
        asked.clear()
        try:
            return _hold(begin(), answers, reply, read, asked)
        except _GoBackError:
            answers.pop(asked[-1], None)


def _hold(talk: Talk[T], answers: dict[Path, str], reply: Reply, read: Reader, asked: list[Path]) -> T:
    shown: list[Line] = []
    meaning: Any = None
    while True:
        try:
            step = talk.send(meaning)
        except StopIteration as end:
            found: T = end.value
            return found
        meaning = None
        if isinstance(step, Show):
            shown += step.lines
            continue
        known = answers.pop(step.path, None)
        typed, meaning = _answered(step, known, tuple(shown), reply, read, is_first=not asked)
        answers[step.path] = typed
        asked.append(step.path)
        shown = []


def _answered(
    question: Question, typed: str | None, shown: tuple[Line, ...], reply: Reply, read: Reader, *, is_first: bool
) -> tuple[str, Any]:
    """The first answer that can be taken, with what it means."""
    why: str | None = None
    while True:
        if typed is None:
            typed = reply(shown, question, why).strip()
            shown = ()
            if typed == BACK and not is_first:
                raise _GoBackError
        try:
            return typed, None if typed in ("", NOTHING) else read(question, typed)
        except Unfit as error:
            typed, why = None, error.why


def is_harmless(typed: str) -> bool:
    """Whether nothing in it has power over the terminal, such as the traces of arrow keys."""
    return not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in typed)


def help_of(question: Question, language: str) -> list[str]:
    """What can be answered."""
    lines = [texts.CHOICE_HELP[one.name].fill(language) for one in question.choices if one.name in texts.CHOICE_HELP]
    if question.help:
        lines.append(question.help)
    return lines or [texts.NO_HELP.fill(language)]
