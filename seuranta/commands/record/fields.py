"""`set`: any field that no other command records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record
from seuranta.output.words import record_texts as texts
from seuranta.output.words.phrases import short_day
from seuranta.output.words.text import shown
from seuranta.plan.edit import Change, Put, Remove
from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.reading.source import Node, Scalar, is_empty
from seuranta.plan.values.dates import read_days, read_due, read_exception, read_span
from seuranta.plan.values.holidays import is_working_day
from seuranta.plan.values.spoken import read_past, read_spoken
from seuranta.plan.values.statuses import pieces
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import At, Term, ValueProblem
from seuranta.plan.words.fields import FIELDS, KIND_OF_SECTION, MAIN, Field
from seuranta.plan.words.nearest import Guesses
from seuranta.plan.words.other_lists import field_args

_MEANINGS = {
    **dict.fromkeys(("period", "first_day"), "first"),
    **dict.fromkeys(("due_day", "day_to_come"), "due"),
    **dict.fromkeys(("day", "fact_day"), "last"),
    **dict.fromkeys(("excepted_days", "days_away"), "all"),
}
"""What a period means in a field of each type of days: its first day, its last working day, its last day, all of it."""


def set_field(job: Job, typed: str, field: str, words: Iterable[str], ask: RecordAsk) -> Outcome:
    """Another value for a field of an item; an empty one takes the field away."""
    return record(job, ask, lambda scene: _set(scene, typed, field, " ".join(words).strip()))


def _set(scene: Scene, typed: str, typed_field: str, value: str) -> Recording:
    item = scene.item(typed, *lookup.LOOKED_THROUGH)
    kind = KIND_OF_SECTION[item.section]
    field = _field(item, kind, typed_field)
    at = At(item.section, item.id, _path(scene, item, field))
    value = _settled(scene, item, field, value)
    before = None if _is_other(scene, item, field) else _text(scene, at)
    if field.name == "due" and kind == "action" and before and not _is_same(before, value):
        _refuse_silent_move(scene, item, value)
    name, term = scene.named(item, typed), vocabulary.field_name(kind, field.name, scene.language)
    if before == value or (not value and before is None):
        text = texts.ALREADY_SO if value else texts.ALREADY_WITHOUT
        return Recording(note=scene.say(text, item=name, field=term, value=value))

    def sentences(after: FollowUp) -> Iterator[str]:
        yield _said(scene, name, term, value, before)
        if (item.section, field.name) == ("checkpoints", "recurrence"):
            yield from _next_days(scene, after, item.id)

    return Recording((_change(at, field, value), *_no_longer_lapsing(scene, item, field, value)), sentences)


_SIGNS_OF_LIFE = ("start", "status", "progress", "next_step")


def _no_longer_lapsing(scene: Scene, item: ItemId, field: Field, value: str) -> Iterator[Change]:
    """Somebody who says how far an action is, or what comes next, has taken it."""
    if item.section == "actions" and field.name in _SIGNS_OF_LIFE and value and scene.before.has(item.id, "lapses"):
        yield Remove(At("actions", item.id, ("lapses",)))


def _next_days(scene: Scene, after: FollowUp, series: str) -> Iterator[str]:
    """The days that a new rhythm means: `every 2nd Friday` is every second one."""
    days = [occurrence.day for occurrence in after.checkpoints.coming if occurrence.series == series][:_SHOWN_DAYS]
    if days:
        yield scene.say(texts.NEXT_DAYS, days=", ".join(short_day(day, scene.today, scene.language) for day in days))


_SHOWN_DAYS = 3


def _field(item: ItemId, kind: str, typed: str) -> Field:
    field = vocabulary.field(kind, typed)
    if field is not None:
        return field
    suggestion = field_args(kind, typed, (), Guesses()).get("suggestion")
    if suggestion is not None:
        raise UserError("unknown-field-nearest", id=item.id, typed=typed, suggestion=suggestion)
    accepted = tuple(Term(kind, field.name) for field in FIELDS[kind] if field.is_taught)
    raise UserError("unknown-field", id=item.id, typed=typed, accepted=accepted)


def _path(scene: Scene, item: ItemId, field: Field) -> tuple[str, ...]:
    """Where the value of a field stands: of one with fields of its own, the main one."""
    if field.shape in ("", "many"):
        return (field.name,)
    if field.shape in MAIN:
        return (field.name, MAIN[field.shape])
    line = scene.file.loaded.places.place(At(item.section, item.id, (field.name,))).line
    raise UserError(
        "field-by-hand", field=field.fi if scene.language == "fi" else field.name, path=scene.file.path, line=line
    )


def _settled(scene: Scene, item: ItemId, field: Field, value: str) -> str:
    """Days in the form of the file; one as a person says it means the same next year."""
    if field.name == "status":
        return _status(scene, item, value)
    meaning = _MEANINGS.get(field.type)
    if meaning is None or not value or vocabulary.value("due", value) is not None:
        return value
    if meaning == "due" and field.shape != "many" and not _is_closed(scene, item):
        return _coming(scene, item, value)
    several = value.split(",") if field.shape == "many" else [value]
    return ", ".join(_day_text(scene, item, meaning, day.strip()) for day in several if day.strip())


def _status(scene: Scene, item: ItemId, value: str) -> str:
    """`valmis eilen` with the day that it was; what is no status with a day is told by the field itself."""
    typed = pieces(value)
    if typed is None or (typed.date and typed.rest):
        return value
    try:
        day = read_past(typed.date or typed.rest, scene.today)
    except ValueProblem:
        return value
    is_day = bool(typed.date) or day <= scene.today
    return f"{typed.word} {scene.day_text(item, day)}" if is_day else value


def _is_closed(scene: Scene, item: ItemId) -> bool:
    return item.section == "actions" and scene.plan.actions[item.id].status in CLOSED


def _coming(scene: Scene, item: ItemId, typed: str) -> str:
    """A day that something is to be ready by, in the form of the file; what is no day is told by the field itself."""
    try:
        return scene.day_text(item, scene.due_day("", typed))
    except UserError as error:
        if error.name != "bad-day":
            raise
        return typed


def _day_text(scene: Scene, item: ItemId, meaning: str, typed: str) -> str:
    """The day that is meant, in the form of the file; what is none is told by the field itself."""
    if meaning == "all" and _is_stretch(typed):
        return typed
    working = partial(is_working_day, country=scene.plan.country)
    try:
        days = read_days(typed)
        due = read_due(typed, working)
    except ValueProblem:
        try:
            return scene.day_text(item, read_spoken(typed, scene.today, is_working_day=working))
        except ValueProblem:
            return typed
    return scene.day_text(item, {"first": days.first, "due": due}.get(meaning, days.last))


def _is_stretch(typed: str) -> bool:
    """Whether a text means more than one day."""
    try:
        days = read_exception(typed).days
    except ValueProblem:
        return False
    return days is None or days.first != days.last


def _change(at: At, field: Field, value: str) -> Change:
    if not value:
        return Remove(at)
    if field.shape == "many":
        return Put(at, tuple(piece.strip() for piece in value.split(",") if piece.strip()))
    return Put(at, value)


def _said(scene: Scene, name: str, term: str, value: str, before: str | None) -> str:
    if not value:
        return scene.say(texts.IS_GONE, item=name, field=term, before=shown(before, scene.language).rstrip("."))
    now = shown(value, scene.language).rstrip(".")
    if before is None:
        return scene.say(texts.IS_NOW, item=name, field=term, value=now)
    was = shown(before, scene.language).rstrip(".")
    return scene.say(texts.IS_NOW_NOT, item=name, field=term, value=now, before=was)


def _is_other(scene: Scene, item: ItemId, field: Field) -> bool:
    """Whether the bare text of a person is their address where the role is meant, or the other way round."""
    return item.section == "people" and getattr(scene.plan.people[item.id], field.name) is None


def _text(scene: Scene, at: At) -> str | None:
    """What stands there now, as text; None where nothing does."""
    entry = scene.file.loaded.places.node(at)
    if entry is None or is_empty(entry[1]):
        return None
    return _as_text(entry[1])


def _as_text(node: Node) -> str:
    if isinstance(node, Scalar):
        return vocabulary.clean(node.text)
    items = node.items if hasattr(node, "items") else [value for _, value in node.pairs]
    return ", ".join(_as_text(item) for item in items)


def _is_same(before: str, value: str) -> bool:
    try:
        return read_span(before) == read_span(value)
    except ValueProblem:
        return before == value


def _refuse_silent_move(scene: Scene, item: ItemId, value: str) -> None:
    """The day on which an action was due is kept: it is moved, not overwritten; a due date that is none may be."""
    due: date | None = scene.plan.actions[item.id].due
    if due is not None and scene.plan.actions[item.id].status not in ("done", "dropped"):
        raise UserError("due-is-moved", id=item.id, day=value or "…")
