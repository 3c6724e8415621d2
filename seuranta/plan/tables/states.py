"""What a cell means as the status of an action, in four languages: words, ticks, percentages; never what a colour means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from seuranta.plan.tables.column_words import fold
from seuranta.plan.tables.grid import Cell, Percent, number_text
from seuranta.plan.values.quantities import read_progress
from seuranta.plan.values.statuses import pieces, read_status, what_else
from seuranta.plan.words.diagnostic import ValueProblem

_WORDS: dict[str, str] = {
    "planned": "to do, in planung, under planering, not yet started, yet to start, backlog, upcoming, scheduled, new, queued, not begun, ei vielä aloitettu, ei alkanut, uusi, jonossa, suunnitteilla, "
    "ej påbörjad, ej påbörjat, inte påbörjad, inte påbörjat, planerad, planerat, att göra, kommande, öppen, ny, ej startad, "
    "geplant, offen, nicht begonnen, noch nicht begonnen, nicht gestartet, zu erledigen, neu, anstehend",
    "in_progress": "working on it, in review, review, testing, active, underway, under way, ongoing, in work, på gång, tekeillä, alkanut, työstetään, "
    "valmisteilla, etenee, tehdään, vireillä, käynnistetty, pågår, pågående, påbörjad, påbörjat, startad, igång, under arbete, "
    "in arbeit, in bearbeitung, läuft, laufend, begonnen, angefangen, gestartet",
    "done": "finished, resolved, hoidettu, suoritettu, valmistunut, klar, klart, färdig, färdigt, avslutad, avslutat, slutförd, slutfört, "
    "gjord, gjort, utförd, utfört, avklarad, fertig, erledigt, abgeschlossen, fertiggestellt, getan, beendet",
    "blocked": "paused, pausad, blockerad, väntar, på paus, vilande, blockiert, wartet, wartend, pausiert",
    "dropped": "won't do, wont do, won’t do, abandoned, inställd, inställt, avbruten, struken, nedlagd, gestrichen, verworfen, storniert, entfällt",
}
_LATE = "försenad, försenat, sen, i tid, enligt plan, verspätet, überfällig, im plan, im zeitplan, i fas, verzögert"
_DONE_TICKS = frozenset(
    (
        "x",
        "✓",
        "✔",
        "✅",
        "☑",
        "☒",
        "[x]",
        "true",
        "tosi",
        "sant",
        "wahr",
        "yes",
        "y",
        "kylla",
        "k",
        "joo",
        "ja",
        "j",
        "1",
    )
)
_OPEN_TICKS = frozenset(
    ("☐", "□", "[ ]", "[]", "false", "epatosi", "falskt", "falsch", "no", "n", "ei", "e", "nej", "nein", "0")
)
_SURE_TICKS = frozenset(("✓", "✔", "✅", "☑", "[x]", "true", "tosi"))
"""Ticks that mean done in a column of statuses, too; an x may be a cross there."""


class State(NamedTuple):
    """What a cell says of an action. `rest` is what stands behind the status and belongs elsewhere."""

    status: str | None = None
    day: date | None = None
    progress: str | None = None
    obstacle: str | None = None
    rest: str = ""
    told: str = ""


class NoState(NamedTuple):
    """Why a cell says no status: the report about it, and the day or word that it may mean."""

    name: str
    proposal: str | None = None


def read_state(cell: Cell) -> State | NoState:
    """The status of a cell of a column of statuses."""
    if isinstance(cell.value, (bool, Percent)):
        return _of_tick(cell.value) if isinstance(cell.value, bool) else _of_progress(cell.text)
    text = _SIGN.sub("", cell.text).rstrip("!")
    folded = fold(text)
    if folded in _SURE_TICKS:
        return State("done")
    if folded == "x":
        return NoState("unclear-status", "done")
    if folded in _late():
        return NoState("lateness")
    return _of_text(_translated(text))


_SIGN = re.compile(r"^[\u2190-\u2bff\U0001f300-\U0001faff\ufe0f ]+(?=\w)")
"""Signs before the word of a status, which say the same once more."""


def _of_tick(value: bool) -> State:  # noqa: FBT001 - the value of a cell
    return State("done" if value else "planned")


def read_tick(cell: Cell) -> State | None:
    """Whether a cell of a column such as `Valmis` is ticked; None where it holds something else."""
    if isinstance(cell.value, bool):
        return _of_tick(cell.value)
    folded = cell.text.casefold().replace("ä", "a").strip()
    if folded in _DONE_TICKS:
        return State("done")
    return State("planned") if folded in _OPEN_TICKS else None


def says_status(cell: Cell) -> bool:
    """Whether a cell can be read as a status, or says that something is late."""
    state = read_state(cell)
    return isinstance(state, State) or state.name == "lateness"


@lru_cache(maxsize=4096)
def _of_text(text: str) -> State | NoState:
    if re.fullmatch(r"\d{1,3}(?:[.,]\d+)? ?%|\d+ ?/ ?\d+", text):
        return _of_progress(text)
    if what_else(text) == "late":
        return NoState("lateness")
    try:
        status = read_status(text)
    except ValueProblem as problem:
        return _beside(text, problem)
    return NoState("unclear-status") if status is None else State(status.status, status.day)


def _beside(text: str, problem: ValueProblem) -> State | NoState:
    """A status with other words behind it; what is closed needs its word and a day, or nothing behind it."""
    parts = pieces(text)
    if parts is None or problem.name == "unclear-status":
        return NoState("unclear-status")
    if problem.name != "text-after-status":
        return State(parts.status, rest=parts.date, told="status-with-text")
    rest = str(problem.args_for_text["right"]) if parts.status == "blocked" else parts.rest
    kept = read_status(parts.kept) if parts.kept is not None else None
    day = kept.day if kept is not None else None
    if parts.status == "blocked":
        return State("blocked", day, obstacle=rest)
    return State(parts.status, day, rest=rest, told="status-with-text")


def _of_progress(text: str) -> State | NoState:
    try:
        share = read_progress(text).share
    except ValueProblem:
        return NoState("unclear-status")
    if share == 1:
        return State("done", told="percent-as-status")
    status = "in_progress" if share else "planned"
    return State(status, progress=text if share else None, told="percent-as-status")


@cache
def _states() -> Mapping[str, str]:
    """The English word of the plan for every folded word of a table."""
    return {
        fold(word): status.replace("_", " ")
        for status, words in _WORDS.items()
        for word in words.split(", ")
    }  # fmt: skip


@cache
def _late() -> frozenset[str]:
    return frozenset(map(fold, _LATE.split(", ")))


_MOST_WORDS = 3
_BEFORE_DAY = re.compile(r"^(?:am|den|on|the) ")


def _translated(text: str) -> str:
    """A text that begins with a word of a table, with the plan's word in its place: `Erledigt am 2.10.2026`."""
    words = text.split()
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        status = _states().get(fold(" ".join(words[:count]).rstrip(",;")))
        if status is not None:
            return f"{status} {_BEFORE_DAY.sub('', ' '.join(words[count:]))}".strip()
    return text


def bare_number(cell: Cell) -> Decimal | None:
    """The number of a cell that holds nothing else, typed as one or as a text."""
    if isinstance(cell.value, Decimal):
        return cell.value
    is_number = re.fullmatch(r"\d{1,3}(?:[.,]\d{1,6})?", cell.text, re.ASCII) is not None
    return Decimal(cell.text.replace(",", ".")) if is_number and isinstance(cell.value, str) else None


def read_share(cell: Cell, *, is_fraction: bool) -> str | None:
    """A progress as the plan writes it: `35 %`, `7/11`; of a column of fractions 0.35 is 35 %."""
    text, number = cell.text, bare_number(cell)
    if number is not None:
        text = f"{number_text(number * 100 if is_fraction else number)} %"
    try:
        read_progress(text)
    except ValueProblem:
        return None
    return text
