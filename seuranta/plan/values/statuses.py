"""What a typed text means as the status of an action: one of five words, and the day that may follow it.

What is half said, denied or still ahead is never a closed action: of `valmis osittain` and `undone` a person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple, cast

from seuranta.plan.values.dates import read_day
from seuranta.plan.values.periods import exact_form_of, plain
from seuranta.plan.values.unreadable_dates import looks_like_a_day
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Choice, Term, ValueProblem

Status = Literal["planned", "in_progress", "done", "blocked", "dropped"]


class StatusOn(NamedTuple):
    """A typed status, with the day it carries, if any."""

    status: Status
    day: date | None = None


class Pieces(NamedTuple):
    """A typed status in pieces, each as typed: the word, the date behind it, and the rest."""

    status: Status
    word: str
    date: str = ""
    rest: str = ""

    @property
    def kept(self) -> str | None:
        """What counts of a status that is not right as a whole; None where nothing does.

        An action is closed by its word and a day; other words behind `done` or `dropped` may take them back.
        """
        is_closing = self.status in ("done", "dropped")
        rest = vocabulary.fold(self.rest)
        if is_closing and (self._is_taken_back(rest) or not _names_a_day(self.date)):
            return None
        return f"{self.word} {self.date}" if self.rest and self.date else self.word

    def _is_taken_back(self, rest: str) -> bool:
        """Whether what stands behind the word says that it is not so after all."""
        denies = self.status == "done" and re.search(_DENIES, rest) is not None
        return bool(rest) and (denies or re.search(_TAKES_BACK, rest) is not None)


_MOST_WORDS = 3
"""No status has more."""
_LONGEST_DATE = 6
"""Words: `ti 1 . 12 . 2026`."""
_AROUND = ",:;() "


def pieces(typed: str) -> Pieces | None:
    """The pieces of a text that begins with the word of a status, None for any other."""
    words = typed.split()
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        word = " ".join(words[:count]).rstrip(_AROUND)
        status = vocabulary.value("status", word)
        if status is not None:
            return Pieces(cast("Status", status), word, *_date_and_rest(" ".join(words[count:]).strip(_AROUND)))
    return None


def word_of(typed: str) -> str:
    """The words of a typed status as they stand there; of a text that is none, all of it."""
    parts = pieces(typed)
    return typed if parts is None else parts.word


def _date_and_rest(text: str) -> tuple[str, str]:
    simple = plain(text)
    if not simple or exact_form_of(simple) is not None or looks_like_a_day(simple):
        return text, ""
    words = text.split()
    for count in range(min(len(words), _LONGEST_DATE), 0, -1):
        head = " ".join(words[:count]).strip(_AROUND)
        if _is_date(head):
            return head, " ".join(words[count:]).strip(_AROUND)
    return "", text


def _is_date(text: str) -> bool:
    form = exact_form_of(plain(text))
    try:
        return form is not None and bool(form.days(text))
    except ValueProblem:
        return False


def _names_a_day(text: str) -> bool:
    """Whether a text says when something happened, if with a slip: `lokakuu` may as well be when it will."""
    form = exact_form_of(plain(text))
    return bool(text) and (form is None or form.year is not None or form.day is not None)


_TAKES_BACK = (
    r"\b(?:osittain|osin|osaksi|melkein|lahes|puoliksi|kesken|ehka|mutta|paitsi|jos|loput|puuttu\w*"
    r"|mennessa|viimeistaan|asti|saakka|arvio\w*"
    r"|partly|partially|almost|nearly|mostly|half|maybe|perhaps|but|except|if|until|pending|remaining|expected)\b"
    r"|[?%]"
)
"""Words, folded, after which even a dated `done` is not done."""
_DENIES = r"\b(?:ei|eivat|not)\b"
"""The same, of `done` alone: `peruttu 20.11.2026 ei tarvita` says why."""


def read_status(typed: str) -> StatusOn | None:
    """A status with its day; None for a text that resembles none.

    Raises text-after-status where the status is clear and something else stands behind it, unclear-status where it
    is not.
    """
    parts = pieces(typed)
    if parts is None:
        about = what_else(typed)
        if about is not None:
            raise ValueProblem("unclear-status", typed=typed, **_UNCLEAR[about])
        return None
    beside = Term("action", _field_of_rest(parts))
    if parts.kept is None and parts.rest:
        raise ValueProblem("unclear-status", typed=typed, word=parts.word, beside=beside)
    if parts.rest:
        right = typed if _NEEDS_OBJECT.fullmatch(parts.word) else _without_preposition(parts)
        raise ValueProblem(
            "text-after-status", typed=typed, status=parts.word, rest=parts.rest, beside=beside, right=right
        )
    return StatusOn(parts.status, read_day(parts.date) if parts.date else None)


def what_else(typed: str) -> str | None:
    """What a text says that people write for a status and that is none: that it is `late`, `postponed`, half `open`."""
    return next((about for about, words in _KNOWN.items() if re.fullmatch(words, vocabulary.fold(typed))), None)


def _field_of_rest(parts: Pieces) -> str:
    """The field in which the words behind a status are at home."""
    if re.fullmatch(_PER_CENT, parts.rest):
        return "progress"
    return {"blocked": "blocked_by", "dropped": "reason"}.get(parts.status, "note")


def _without_preposition(parts: Pieces) -> str:
    """`blocked by supplier` is blocked, by the supplier."""
    by, _, rest = parts.rest.partition(" ")
    has_preposition = parts.status == "blocked" and by.casefold() == "by"
    return rest if has_preposition and rest else parts.rest


_PER_CENT = r"\d{1,3}(?:[.,]\d+)? ?%"
_NEEDS_OBJECT = re.compile("odottaa|waiting", re.IGNORECASE)
"""`odottaa päätöstä` is one obstacle."""


def read_obstacle(typed: str) -> str | None:
    """What stands in the way; `este: ei` says that nothing does."""
    return None if _NO_OBSTACLE.fullmatch(vocabulary.fold(typed)) else typed


_NO_OBSTACLE = re.compile(r"ei|ei (?:ole|estetta|esteita|mitaan|mikaan)|no|none|nothing|no obstacles?|false|[–—]?")

_UNCLEAR: Mapping[str, Mapping[str, Argument]] = {
    "open": {},
    "late": {"due": Term("action", "due")},
    "postponed": {"due": Term("action", "due"), "moves": Term("action", "moves")},
    "ended": {"done": Choice("status", "done"), "dropped": Choice("status", "dropped")},
    "stopped": {"blocked": Choice("status", "blocked"), "dropped": Choice("status", "dropped")},
}
_KNOWN = {
    "late": r"(?:on )?(?:myohas\w*|viivasty\w*|myohasty\w*|(?:aikataulusta )?jaljessa|aikataulussa|riskissa)"
    r"|overdue|late|delayed|behind(?: schedule)?|at risk|on (?:track|time|schedule)"
    r"|green|amber|yellow|red|vihrea|keltainen|punainen|[\U0001f534\U0001f7e0-\U0001f7e2]+",
    "postponed": r"(?:on )?(?:lykat\w*|lykka\w*|siirre\w*|siirty\w*)|postponed|deferred|rescheduled|moved|pushed back",
    "stopped": r"keskeyt\w*|pysayt\w*|hyllyt\w*|stopped|halted|paused|suspended|parked|shelved",
    "ended": r"paatty\w*|paatet\w*|loppu\w*|hoidettu|kunnossa|ended|over|finished|resolved|rejected|[x\u2713\u2714\u2705\u2611]",
    "open": r".*\?|(?:ei|eivat|not|never|ej|inte|lahes|melkein|osin|osittain|puoliksi|kohta|pian|almost|nearly|partly|partially"
    r"|mostly|half|soon) .+|un\w+ed|undone|unstarted|incomplete|puolivalmis|keskenerai\w+"
    r"|valmist(?:eilla|umassa|elussa|eltavana|uu|uva)|kaynnist(?:ymassa|etty)|etenee|tehdaan|vireilla|valmisteltavana"
    r"|in (?:review|preparation)|ready for \w+|pending|under ?way",
}  # fmt: skip
"""Texts, folded, that people write for a status and that are none, by what is to be said of them."""
