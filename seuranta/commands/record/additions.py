"""`add`: a new action or goal; what else is known of it is set later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError, spoken_day
from seuranta.commands.record.naming import new_id
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record
from seuranta.output.words import record_texts as texts
from seuranta.plan.edit import Put, Value
from seuranta.plan.loading import lookup
from seuranta.plan.values.dates import read_days
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import At, ValueProblem
from seuranta.plan.words.vocabulary import fold, same_id


class AddAsk(NamedTuple):
    """What is known of a new item. A goal has `target`, `baseline` and `by`; an action `goal`, `start` and `due`."""

    words: tuple[str, ...]
    id: str | None = None
    owner: str | None = None
    goal: tuple[str, ...] = ()
    start: str | None = None
    due: str | None = None
    depends_on: tuple[str, ...] = ()
    target: str | None = None
    baseline: str | None = None
    by: str | None = None


def add(job: Job, new: AddAsk, ask: RecordAsk) -> Outcome:
    """Writes a new action, or a goal where the first word says so."""
    return record(job, ask, lambda scene: _added(scene, new))


def _added(scene: Scene, new: AddAsk) -> Recording:
    section, title = _kind_and_title(new.words)
    fields: dict[str | date, Value] = {"title": title}
    fields.update(_of_goal(scene, new) if section == "goals" else _of_action(scene, new))
    id_ = _id(scene, section, new.id)
    change = Put(At(section, id_), fields)
    sentence = scene.say(texts.ADDED, item=f"{id_} {title.rstrip('.')}")
    return Recording((change,), lambda _after: (sentence,))


def _kind_and_title(words: tuple[str, ...]) -> tuple[str, str]:
    """`add goal "Title"`; without a word for the kind it is an action."""
    first = fold(words[0]) if words else ""
    section = next((name for name in ("actions", "goals") if first in map(fold, lookup.WORDS[name])), None)
    if section is not None and len(words) > 1:
        words = words[1:]
    elif section is not None:
        raise UserError("title-missing")
    if len(words) > 1:
        raise UserError("unknown-kind", typed=words[0])
    if not words or not words[0].strip():
        raise UserError("title-missing")
    return section or "actions", words[0].strip()


def _id(scene: Scene, section: str, typed: str | None) -> str:
    if typed is None:
        return new_id(scene.file.loaded, section, scene.written_in)
    if any(same_id(typed) == same_id(id_) for id_, _ in scene.file.loaded.places.items(section)):
        raise UserError("id-taken", id=typed)
    return vocabulary.clean(typed)


def _of_action(scene: Scene, new: AddAsk) -> Iterator[tuple[str, Value]]:
    for option, given in (("--target", new.target), ("--baseline", new.baseline), ("--by", new.by)):
        if given is not None:
            raise UserError("option-of-goal", option=option)
    if new.goal:
        yield "goal", new.goal
    if new.owner:
        yield "owner", new.owner
    if new.start:
        yield "start", _first_day(scene, new.start)
    if new.due:
        yield "due", new.due if vocabulary.value("due", new.due) else scene.due_day("--due", new.due)
    if new.depends_on:
        yield "depends_on", new.depends_on


def _of_goal(scene: Scene, new: AddAsk) -> Iterator[tuple[str, Value]]:
    given = {"--goal": new.goal, "--start": new.start, "--due": new.due, "--depends-on": new.depends_on}
    for option, value in given.items():
        if value:
            raise UserError("option-of-action", option=option)
    if new.owner:
        yield "owner", new.owner
    if new.baseline:
        yield "baseline", {"value": new.baseline}
    if new.target:
        yield "target", new.target
    if new.by:
        yield "by", scene.due_day("--by", new.by)


def _first_day(scene: Scene, typed: str) -> date:
    """A start: of a period, its first day."""
    try:
        return read_days(typed).first
    except ValueProblem:
        return spoken_day("--start", typed, scene.today, scene.language)
