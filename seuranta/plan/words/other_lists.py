"""What the columns of other lists mean here, where likeness of letters would say otherwise: `due_on` is the due date.

Tables and their use; what the plan itself takes is in `fields` and `choices`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple

from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Term
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.nearest import Guesses, slip
from seuranta.plan.words.vocabulary import fold

_FIELDS: dict[str, dict[str, str]] = {
    "action": {
        "title": "nimike, tehtävän nimi | summary, subject, task name, action item",
        "goal": "| objective, goal id",
        "helpers": "tekijät, toteuttajat, osallistuja | assignees, participant, collaborators",
        "start": "aloituspvm, aloituspäivämäärä, alkamispäivä, alkamispvm | start on, started, starting, planned start",
        "due": "valmistuu, valmistumassa, tavoitepvm, tavoitepäivä, tavoiteaika, päättymispäivä, päättymispvm, loppu, "
        "loppupäivä, milloin, pvm, päivä, päivämäärä, eräpäivämäärä, dedis | due on, due at, target date, ends, "
        "when, date, finish date, planned end, planned finish, end on, complete by, finish by, needed by",
        "done_on": "valmistunut pvm, toteutui, toteutumispäivä, kuitattu | date closed, closed on, closed date, actual end, "
        "finished on, finished, date completed, completed at",
        "progress": "valmiusprosentti, prosentti | percent, pct, percent complete, percentage",
        "depends_on": "edeltäjä, edeltäjät | predecessor, predecessors, dependencies, dependency",
        "blocked_by": "esteenä, estää, odotetaan | waiting for, waiting on, blockers, impediment",
        "next_step": "seuraavat askeleet, seuraava, jatkotoimet | next steps, next action",
        "note": "selite, selitys, lisätiedot, muistiinpanot, kommentit, huomautukset, huomiot, lähde | remarks, remark, details, "
        "detail, comments, info, source",
    },
    "goal": {
        "title": "nimike | summary, objective, objective name, goal name, key result",
        "measure": "mittaustapa | metric name, metric key, measurement",
        "unit": "| uom, unit of measure, units",
        "baseline": "lähtötilanne, alkuarvo | base, start, starting value, from",
        "target": "loppuarvo, tavoitelukema | end value, goal value, target level",
        "by": "päättyy, loppuu, päättymispäivä, loppupvm, tavoitepvm, raja, aikaraja, määräpäivä, milloin, pvm | end, "
        "end date, goal date, due on, due date, finish, when, date",
        "note": "selite, selitys, lisätiedot, muistiinpanot, kommentit | remarks, remark, details, comments, info",
    },
    "checkpoint": {
        "owner": "puheenjohtaja, vetäjä, järjestäjä | host, organizer, organiser, chair",
        "recurrence": "toistuva, kuinka usein, väli | frequency, repeat, recurring",
        "time": "alkamisaika, aloitusaika | start time, starts at",
        "place": "kokoushuone, huone, missä | room, where, venue",
        "participants": "kutsuttavat, läsnäolijat | guests, invitees, who",
        "agenda": "aiheet | topics, agenda items",
        "skipped": "peruuntunut, jää väliin | called off",
        "moved": "siirtynyt | postponed",
    },
}
"""By kind and field, the Finnish words before `|`: what people call a field of ours in other lists."""

_OWNERS = "omistaja | assigned, owners, owner id, assignee id, responsible person, accountable"
_NO_FIELDS = {
    "reading": "nykyinen, nykyarvo, nykyinen arvo, nyt, tilanne nyt, toteutunut, tulos, viimeisin | current, current value, "
    "actual, actual value, value, latest, result",
    "light": "tila, tilanne, valo, väri, edistyminen | status, state, light, rag, color, colour, confidence, health, progress",
}
"""What people write of a goal that is no field of ours: the number of the day, and how they feel about it."""


class Meant(NamedTuple):
    """A word and what it means: one of our words, or something that we say otherwise."""

    name: str
    is_ours: bool
    language: str = ""


def field_args(kind: str, typed: str, taken: Collection[str], guesses: Guesses) -> dict[str, Argument]:
    """What to say of an unknown key: a `suggestion`, that the field it means is `present` already (one of `taken`), or
    what people mean by it that no field of ours says.
    """
    meanings = _meanings(kind)
    word = fold(typed)
    if word not in meanings:
        word = fold(_slip(kind, typed, guesses) or "")
    meant = meanings.get(word)
    if meant is None:
        return {}
    if meant.name in _NO_FIELDS:
        return {meant.name: Term("goal", "readings")}
    if meant.name in taken:
        return {"present": Term(kind, meant.name)}
    if meant.is_ours:
        return {"suggestion": next(name for name in vocabulary.field_spellings(kind) if fold(name) == word)}
    return {"suggestion": vocabulary.field_name(kind, meant.name, meant.language)}


def _slip(kind: str, typed: str, guesses: Guesses) -> str | None:
    """The word with a meaning in a kind of item that a key is a slip of."""
    meanings = _meanings(kind)

    def guess(typed: str, words: Collection[str]) -> str | None:
        return slip(typed, words, lambda word: meanings[fold(word)].name)

    return guesses.like(kind, typed, tuple(meanings), guess)


def is_known(kind: str, typed: str) -> bool:
    """Whether a word has a meaning in a kind of item, of ours or of other lists: it is no slip of another."""
    return fold(typed) in _meanings(kind)


def language_of(kind: str, typed: str) -> str:
    """The language of a key that means something in a kind of item: fi or en."""
    field, meant = vocabulary.field(kind, typed), _meanings(kind).get(fold(typed))
    language = vocabulary.language_of(field, typed) if field is not None else ""
    if not language and meant is not None:
        language = meant.language
    return language or "en"


def is_unclear_end(kind: str, typed: str) -> bool:
    """Whether a key may mean the day on which an action was to end and the day on which it did."""
    return kind == "action" and fold(typed) in _UNCLEAR_ENDS


_UNCLEAR_ENDS = frozenset(
    map(
        fold,
        (
            *("päättyy", "loppuu", "loppu", "eräpvm", "loppupvm", "loppupäivä", "päättymispäivä", "päättymispvm"),
            *("milloin", "pvm", "päivä", "päivämäärä"),
            *("end", "end date", "ends", "finish", "finish date", "when", "date"),
        ),
    )
)


@cache
def _meanings(kind: str) -> Mapping[str, Meant]:
    """Every folded word that means something in a kind of item: ours count before those of other lists."""
    rows = _FIELDS.get(kind, {})
    if kind == "goal":
        rows = rows | _NO_FIELDS
    meanings = _words_for_owner() if vocabulary.is_field(kind, "owner", "owner") else {}
    meanings |= _of_other_lists(rows)
    for field in FIELDS[kind]:
        meanings |= dict.fromkeys(map(fold, vocabulary.spellings(field)), Meant(field.name, True))
    return meanings


def _words_for_owner() -> dict[str, Meant]:
    """What the owner is called, here or in another kind of item: `kuka` of a next step is vastuu of an action."""
    meanings = _of_other_lists({"owner": _OWNERS})
    for field in chain.from_iterable(FIELDS.values()):
        if field.name in ("owner", "who"):
            for word in vocabulary.spellings(field):
                meanings[fold(word)] = Meant("owner", False, vocabulary.language_of(field, word) or "en")
    return meanings


def _of_other_lists(rows: Mapping[str, str]) -> dict[str, Meant]:
    """The words of rows, folded."""
    meanings: dict[str, Meant] = {}
    for name, row in rows.items():
        finnish, _, english = row.partition("|")
        for words, language in ((finnish, "fi"), (english, "en")):
            typed = filter(None, map(fold, words.split(",")))
            meanings |= dict.fromkeys(typed, Meant(name, False, language))
    return meanings
