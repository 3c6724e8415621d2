"""Words and phrases that a field takes, with what they mean: of statuses, recurrences, intervals and the like."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.commands.in_editor.completion_days import day_proposal, days_past
from seuranta.commands.in_editor.proposal import PROPERTY, WORD, Proposal, Scene
from seuranta.output.json.plan_schema import groups_of
from seuranta.output.words.editor_completion import NEXT_DAYS
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import short_day
from seuranta.output.words.text import Text
from seuranta.output.words.value_uses import AFTER_CHECKPOINT, RECURRENCES, VALUE_USES
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.series import start_of
from seuranta.plan.loading.model import Timed
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.recurrence import slots
from seuranta.plan.values.recurrence_phrases import Rule
from seuranta.plan.values.statuses import pieces
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.finding_names import english_name
from seuranta.plan.words.findings import KINDS, Severity

_SOON_CLOSED = ("done", "dropped", "blocked", "in_progress")
_WORKING_DAYS = range(5)
_SHOWN_DAYS = 3


def words(scene: Scene) -> Iterator[Proposal]:
    """The words of a field that takes no others, and those that it may take besides."""
    row = scene.spot.row
    if row is None or row.type == "typed_status":
        return
    if row.type == "recurrence":
        yield from _recurrences(scene)
    for group in groups_of(scene.spot.kind, row):
        for name in VALUE_USES[group]:
            yield _word(scene, group, name)


def _word(scene: Scene, group: str, name: str) -> Proposal:
    word = scene.hand.value(group, name, scene.spot.kind)
    row = next(value for value in VALUES[group] if value.name == name)
    about = VALUE_USES[group][name].template(scene.language)
    return Proposal(word, WORD, about=about, found_by=vocabulary.spellings(row))


# --- statuses -----------------------------------------------------------------------------------------------------


def statuses(scene: Scene) -> Iterator[Proposal]:
    """The words of a status; behind one that stands there, or is over at once, the days on which it may have come about."""
    row = scene.spot.row
    if row is None or row.type != "typed_status":
        return
    yield from (_word(scene, "status", name) for name in VALUE_USES["status"])
    typed = pieces(scene.spot.word.text)
    named = (typed.status,) if typed is not None else _SOON_CLOSED[:2]
    days = [day_proposal(scene, known) for known in days_past(scene)]
    for name in named:
        word = typed.word if typed is not None else scene.hand.value("status", name)
        about = VALUE_USES["status"][name].template(scene.language)
        for day in days if typed is not None else days[:1]:
            yield day._replace(label=f"{word} {day.label}", about=about, found_by=(word, *day.found_by))


# --- recurrences --------------------------------------------------------------------------------------------------


def _recurrences(scene: Scene) -> Iterator[Proposal]:
    """What people agree on most, then the same on each working day, with the next days of each."""
    is_message = scene.spot.kind == "communication"
    rules = (*RECURRENCES, AFTER_CHECKPOINT) if is_message else RECURRENCES
    language = scene.hand.language_of(scene.spot.kind)
    for rule, meaning in (*rules, *_on_each_day(rules)):
        words = phrase(rule, language)
        shown = scene.hand.undotted(words) if language == "fi" else words
        other = phrase(rule, "en" if language == "fi" else "fi")
        about = meaning.template(scene.language)
        yield Proposal(shown, WORD, _next_days(scene, rule), about, (words, other))


def _on_each_day(rules: tuple[tuple[Rule, Text], ...]) -> Iterator[tuple[Rule, Text]]:
    for rule, meaning in rules:
        if rule.weekday is not None:
            yield from ((rule._replace(weekday=weekday), meaning) for weekday in _WORKING_DAYS)


def _next_days(scene: Scene, rule: Rule) -> str:
    """The first days of a recurrence from today on; empty for one that follows checkpoints."""
    today = scene.opened.plan_file.day
    days = slots(rule, _start(scene, today), today, years_from(today, 1), DaysOff(scene.plan).is_working_day)
    if not days:
        return ""
    shown = ", ".join(short_day(day, today, scene.language) for day in days[:_SHOWN_DAYS])
    return NEXT_DAYS.fill(scene.language, days=shown)


def _start(scene: Scene, today: date) -> date:
    """The day from which the recurrence of the item would count."""
    items = getattr(scene.plan, scene.spot.section or "", {})
    timed = items.get(scene.spot.item)
    return start_of(scene.plan, timed, today) if isinstance(timed, Timed) else today


# --- findings -----------------------------------------------------------------------------------------------------


def finding_keys(scene: Scene) -> Iterator[Proposal]:
    """The names of findings that a plan may allow, those first that are found in it now."""
    there = {english_name(typed) for typed in scene.spot.place.beside}
    if scene.spot.place.has_colon:
        return
    found = dict.fromkeys(problem.name for problem in scene.opened.plan_file.problems)
    for name in dict.fromkeys((*found, *KINDS)):
        kind = KINDS[name]
        if kind.severity is not Severity.ERROR and name not in there:
            label = kind.name_in(scene.hand.language)
            about = MESSAGES[name].label.fill(scene.language)
            yield Proposal(label, PROPERTY, "", about, (kind.name, kind.finnish), end=": ")
