"""The lines of reminders where they come back, quoted, alone or with an answer in them: what of a line is ours, and what is
an answer. They are known by their shape, of any plan on any day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from seuranta.output.words import reminder_texts as words
from seuranta.output.words.text import LANGUAGES, Text

_AROUND = re.compile(r"\A[>|*•·\-–\s]+(?=\S)|[\s*]+\Z")
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BLANK = re.compile(r"_{2,}")
_LONGEST = 1_000
"""Letters: no line of ours is longer."""
_OF_FORMS = tuple(form for of_kind in words.FORMS.values() for form in of_kind)


def is_reminder_line(text: str) -> bool:
    """Whether a line could stand in a reminder, or is a form of an answer with its blanks."""
    if not _may_be_ours(text):
        return False
    bare = _bare(text)
    return any(pattern.fullmatch(bare) for pattern in _whole_lines())


def answer_in(text: str) -> str:
    """What of a line is an answer: all of it, or what a person filled into our sentence or wrote behind a line of ours,
    with the id of that line before it. Empty where it is one of ours.
    """
    if not _may_be_ours(text):
        return text
    if is_reminder_line(text):
        return ""
    filled = _without_forms(text)
    for pattern in _beginnings():
        behind = pattern.match(_bare(filled))
        if behind is not None:
            return f"{behind['id']} {behind['answer']}"
    return filled


def _may_be_ours(text: str) -> bool:
    """Whether anything of ours may be in a line, told without looking closely."""
    return len(text) <= _LONGEST and any(sign in text for sign in _SIGNS)


_BEGINNING = (words.MORE, words.AWAY, words.HOW_TO_ANSWER)
_SIGNS = (
    *("(", "__"),
    *(text.template(language).partition("{")[0].strip() for text in _BEGINNING for language in LANGUAGES),
)
"""One of these stands in every line of ours."""


def _bare(text: str) -> str:
    """The line as we wrote it: without what a mail program or a phone puts around it."""
    seen = re.sub(r"[”“„]", '"', _UNSEEN.sub("", text))
    return _AROUND.sub("", re.sub(r"\s+", " ", seen))


def _without_forms(text: str) -> str:
    """A text without our sentence around what was filled in, without forms that nobody filled in, and without blanks."""
    filled = text
    for pattern in _around_answers():
        filled = pattern.sub("", filled)
    if filled == text and _BLANK.search(text) is None:
        return text
    return re.sub(r"\s+(?=[,.])", "", " ".join(_BLANK.sub("", filled).split())).strip(" ,")


# --- patterns ---------------------------------------------------------------------------------------------------------


@cache
def _whole_lines() -> tuple[re.Pattern[str], ...]:
    return tuple(dict.fromkeys(_every_line()))


def _every_line() -> Iterator[re.Pattern[str]]:
    for language in LANGUAGES:
        for text in (*words.LINES, *_OF_FORMS):
            yield re.compile(_pattern(text, language))
        form, last = _any_of(_OF_FORMS, language), _or(language)
        yield re.compile(rf"{_how_to_answer(language)} ?{form}(?:, {form})*,?(?: {last} {form})?")


@cache
def _beginnings() -> tuple[re.Pattern[str], ...]:
    """The lines with an id, where something stands behind them."""
    with_id = [text for text in words.LINES if "{item}" in text.fi]
    patterns = [_pattern(text, language) for language in LANGUAGES for text in with_id]
    return tuple(re.compile(rf"(?P<id>\S+) {pattern} ?[:–-]* ?(?P<answer>[^\s:)–-].*)") for pattern in patterns)


@cache
def _around_answers() -> tuple[re.Pattern[str], ...]:
    """What stands around an answer in our sentence: forms that nobody filled in, and how the sentence begins."""
    beginnings = [rf"\A{_how_to_answer(language)}[ ,]*" for language in LANGUAGES]
    forms = [rf"(?:\A|,? {_or(language)} |, ){_any_of(_OF_FORMS, language)}(?=,|\s|\Z)" for language in LANGUAGES]
    return tuple(map(re.compile, (*beginnings, *forms)))


def _how_to_answer(language: str) -> str:
    return re.escape(words.HOW_TO_ANSWER.template(language).partition("{")[0].strip())


def _or(language: str) -> str:
    return words.ALTERNATIVES.template(language).split()[1]


def _any_of(texts: Iterable[Text], language: str) -> str:
    return f"(?:{'|'.join(_pattern(text, language) for text in texts)})"


_DAYS = {
    "fi": r"(?:[a-zä]{2} )?\d{1,2}\.\d{1,2}\.(?:\d{4})?",
    "en": r"(?:[A-Z][a-z]{2} )?\d{1,2} [A-Z][a-z]{2}(?: \d{4})?",
}


def _pattern(text: Text, language: str) -> str:
    """A text with anything in the place of a name, but only a day in that of a day, and an id in that of one."""
    holes = {"day": _DAYS[language], "n": r"\d+", "id": r"[^\s,:_]+"}
    pieces = re.split(r"\{(\w+)\}", text.template(language))
    return "".join(holes.get(piece, ".+?") if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
