"""What changed in one plan, with what is said around it: from when until when, and what could not be compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from seuranta.output.words.history_texts import LIMITS, short_rev
from seuranta.output.words.items import ids
from seuranta.output.words.phrases import say, with_details
from seuranta.output.words.text import Text
from seuranta.output.words.text import day as written
from seuranta.plan.compare.change import Change, Comparison, NotCompared
from seuranta.plan.loading.model import Plan
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION


class Point(NamedTuple):
    """A version of a plan. `asked` is as typed; `how` is what that was (`commands.versions.How`). `rev` is None where it
    is no commit, `path` where the plan lay then. `is_head`: nothing was committed since.
    """

    how: str
    day: date | None
    asked: str | None = None
    name: str | None = None
    rev: str | None = None
    path: str = ""
    is_head: bool = False


class ChangedPlan(NamedTuple):
    """`since` is None where there was no plan yet, or none that could be read: `limits` say so. They are keys of
    `history_texts.LIMITS`, with what fills them. `until` is None for the plan as it lies there, on `day`. `is_read`: neither version has lines
    that could not be read.
    """

    path: str
    plan: Plan
    day: date
    since: Point | None
    until: Point | None
    comparison: Comparison
    limits: tuple[tuple[str, Mapping[str, Argument]], ...] = ()
    is_read: bool = True

    @property
    def open(self) -> tuple[Change, ...]:
        """What was changed with its record, or without needing one."""
        return tuple(change for change in self.comparison.changes if not change.silent and not change.is_detail)

    @property
    def is_seen_in_full(self) -> bool:
        """Whether everything could be compared, so that where nothing is found nothing has changed."""
        return self.is_read and not self.limits and not self.comparison.not_compared

    @property
    def details(self) -> tuple[Change, ...]:
        return tuple(change for change in self.comparison.changes if change.is_detail)


def head(changed: ChangedPlan, language: str) -> str:
    """The first line: since when, and until when."""
    if changed.since is None:
        return NO_SINCE.fill(language)
    start = _named(changed.since, language)
    if changed.until is not None:
        return say(BETWEEN, language, start=start, end=_named(changed.until, language))
    return say(SINCE.get(changed.since.how, SINCE["day"]), language, start=start)


def _named(point: Point, language: str) -> str:
    """`3 Nov 2026 (main, 1f2e3d4)`; of a file its path, with its day where it has one."""
    day = written(point.day, language) if point.day is not None else None
    if point.how == "file" or (point.rev is None and day is None):
        return with_details(point.path, day)
    if point.rev is None:
        return with_details(day or "", point.path)
    called = (point.name or point.asked) if point.how in ("revision", "branch") else None
    short = short_rev(point.rev)
    is_id = called is not None and point.rev.startswith(called)
    return with_details(day or short, None if is_id else called, short)


def no_changes(changed: ChangedPlan, language: str) -> str:
    """That there are none; where part of the plan could not be seen, only that none were found."""
    return (NOTHING_CHANGED if changed.is_seen_in_full else NOTHING_SEEN).fill(language)


def remarks(changed: ChangedPlan, language: str, again: str = "") -> Iterator[str]:
    """What a reader has to know of the comparison: what could not be seen, and what could not be read."""
    for name, args in changed.limits:
        yield LIMITS[name].fill(language, **args)
    for is_newer, text in ((False, NOT_READ_THEN), (True, NOT_READ_NOW)):
        parts = [part for part in changed.comparison.not_compared if part.is_newer == is_newer]
        if parts:
            yield text.fill(language, ids=ids([not_compared(part, language) for part in parts], language), again=again)
    if changed.since is not None and changed.since.is_head and changed.until is None:
        yield ONLY_UNCOMMITTED.fill(language)


def not_compared(part: NotCompared, language: str) -> str:
    """`2 (määräaika)`, the name of a section, or the whole plan."""
    section, item, path, _ = part.at
    if section is None and not path:
        return WHOLE_PLAN.fill(language)
    kind = KIND_OF_SECTION[section] if section is not None else "plan"
    is_named = bool(path) and any(row.name == path[0] for row in FIELDS[kind])
    field = vocabulary.field_name(kind, str(path[0]), language) if is_named else None
    if section is None:
        return field or ""
    return vocabulary.field_name("plan", section, language) if item is None else with_details(item, field)


NO_SINCE = Text(fi="Vertailukohtaa ei ole.", en="There is nothing to compare with.")
SINCE = {
    "day": Text(fi="Muutokset {start} jälkeen.", en="Changes since {start}."),
    "checkpoint": Text(
        fi="Muutokset edellisen tarkistuspisteen {start} jälkeen.", en="Changes since the last checkpoint, {start}."
    ),
    "presentation": Text(fi="Muutokset esittelyn {start} jälkeen.", en="Changes since the presentation, {start}."),
    "revision": Text(fi="Muutokset version {start} jälkeen.", en="Changes since {start}."),
    "branch": Text(
        fi="Muutokset siitä lähtien, kun tämä haara erkani: {start}.",
        en="Changes since {start}, where this branch began.",
    ),
    "index": Text(
        fi="Gitiin tallennettava suunnitelma verrattuna versioon {start}.", en="Staged changes, compared with {start}."
    ),
    "file": Text(fi="Muutokset verrattuna tiedostoon {start}.", en="Changes compared with the file {start}."),
}
"""By what was asked for."""
BETWEEN = Text(fi="Muutokset: {start} – {end}.", en="Changes between {start} and {end}.")
NOT_READ_THEN = Text(
    fi="Osaa ei silloin ymmärretty, joten vertailusta puuttuu: {ids}.",
    en="Not compared, because the older version could not be read here: {ids}.",
)
NOT_READ_NOW = Text(
    fi="Osaa ei nyt ymmärretä, joten vertailusta puuttuu: {ids}. Korjaa ensin: seuranta tarkista",
    en="Not compared, because the plan cannot be read here now: {ids}. Fix it first: seuranta check",
)
ONLY_UNCOMMITTED = Text(
    fi="Verrattiin viimeksi tallennettuun versioon, joten tässä on vain se, mitä ei ole vielä tallennettu gitiin. "
    "Pidemmältä ajalta: --since origin/main tai --since HEAD~1",
    en="The plan is compared with the commit that is checked out, so this shows only what has not been committed "
    "yet. To go further back: --since origin/main or --since HEAD~1",
)
WHOLE_PLAN = Text(fi="koko suunnitelma", en="the whole plan")
SILENT = Text(fi="Ilman kirjausta", en="Not recorded")
OPEN = Text(fi="Muut muutokset", en="Other changes")
DETAILS = Text(fi="Pienet muutokset", en="Minor changes")
NOTHING_CHANGED = Text(fi="Suunnitelma ei ole muuttunut.", en="The plan has not changed.")
NOTHING_SEEN = Text(fi="Muutoksia ei löytynyt.", en="No changes were found.")
ALL_RECORDED = Text(fi="Kaikki on kirjattu.", en="Everything has been recorded.")
MORE_DETAILS = Text(
    fi="Lisäksi {n} pientä muutosta: --all", fi_one="Lisäksi 1 pieni muutos: --all",
    en="And {n} minor changes: --all", en_one="And 1 minor change: --all",
)  # fmt: skip
