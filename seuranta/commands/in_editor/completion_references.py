"""What a plan knows that others may refer to: ids with titles, people and teams, and texts that it uses elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seuranta.commands.in_editor.proposal import REFERENCE, VALUE, Proposal, Scene
from seuranta.output.words.editor_completion import MANAGEMENT_TEAM, TEAM
from seuranta.output.words.value_uses import VALUE_USES
from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES

_SECTIONS = {
    "goal_id": ("goals",),
    "action_id": ("actions",),
    "checkpoint_id": ("checkpoints",),
    "action_or_goal": ("actions", "goals"),
}
_PEOPLE = ("someone", "owner", "one_person")
_ALL_TOGETHER = (("checkpoint", "participants"), ("held", "present"))
"""Where the whole staff may take part."""
_CLOSED = ("done", "dropped")


def references(scene: Scene, *, is_key: bool = False) -> Iterator[Proposal]:
    """The ids that a field, or a key below it, may hold, open actions first: not the item itself, nor what waits for it, nor
    what stands there already.
    """
    sections = _sections(scene, is_key=is_key)
    there = _there(scene.spot.place.beside if is_key else scene.spot.others)
    both = lookup.in_both(scene.plan)
    barred = _barred(scene) if "actions" in sections else ()
    found = [item for item in lookup.ids(scene.plan, sections) if item.section != "actions" or item.id not in barred]
    for item in sorted(found, key=lambda item: _is_closed(scene.plan, item)):
        typed = lookup.reference(item, both, scene.hand.language) if len(sections) > 1 else item.id
        if vocabulary.same_id(typed) not in there:
            title = lookup.title(scene.plan, item) or ""
            yield Proposal(typed, REFERENCE, detail=title, found_by=(title,), end=": " if is_key else "")


def _sections(scene: Scene, *, is_key: bool) -> tuple[str, ...]:
    """The sections whose ids a field takes, or the keys below it."""
    row = scene.spot.row
    if row is None or (is_key and scene.spot.place.has_colon):
        return ()
    return _SECTIONS.get(row.keys if is_key else row.type, ())


def _barred(scene: Scene) -> set[str]:
    """The actions to which an action may not refer: itself, and all those that wait for it, one after the other."""
    after: dict[str, list[str]] = {}
    for other, action in scene.plan.actions.items():
        for first in action.depends_on:
            after.setdefault(first, []).append(other)
    barred: set[str] = set()
    waiting = [scene.spot.item] if scene.spot.section == "actions" and scene.spot.item is not None else []
    while waiting:
        first = waiting.pop()
        if first not in barred:
            barred.add(first)
            waiting += after.get(first, ())
    return barred


def _is_closed(plan: Plan, item: ItemId) -> bool:
    return item.section == "actions" and plan.actions[item.id].status in _CLOSED


def _there(typed: Iterable[str]) -> set[str]:
    return set(map(vocabulary.same_id, typed))


# --- people -------------------------------------------------------------------------------------------------------


def people(scene: Scene) -> Iterator[Proposal]:
    """The people of the plan, the listed ones first, then its teams; without those who stand there already."""
    row = scene.spot.row
    if row is None or row.type not in _PEOPLE:
        return
    there = _there(scene.spot.others)
    for name in _names(scene):
        if vocabulary.same_id(name) not in there:
            yield Proposal(name, VALUE, detail=_role(scene.plan, name))
    if row.type != "one_person" and scene.spot.kind != "team":
        yield from (team for team in _teams(scene) if vocabulary.same_id(team.label) not in there)
    if (scene.spot.kind, row.name) in _ALL_TOGETHER:
        yield _staff(scene)


def _names(scene: Scene) -> Iterator[str]:
    """Whom the plan names, without the name that is being typed, which without a list of people would be one more."""
    typed = vocabulary.same_id(scene.spot.word.text)
    listed = _there(scene.plan.people)
    for name in named_people(scene.plan):
        same = vocabulary.same_id(name)
        if same in listed or same != typed:
            yield name


def _role(plan: Plan, name: str) -> str:
    person = plan.people.get(name)
    return (person.role or "") if person is not None else ""


def _teams(scene: Scene) -> Iterator[Proposal]:
    for field, about in (("team", TEAM), ("management_team", MANAGEMENT_TEAM)):
        if getattr(scene.plan, field) is not None:
            row = vocabulary.field("plan", field)
            assert row is not None
            found_by = vocabulary.spellings(row)
            yield Proposal(scene.hand.field("plan", field), VALUE, "", about.template(scene.language), found_by)


def _staff(scene: Scene) -> Proposal:
    about = VALUE_USES["whole_staff"]["whole_staff"].template(scene.language)
    word = scene.hand.value("whole_staff", "whole_staff", scene.spot.kind)
    return Proposal(word, VALUE, "", about, vocabulary.spellings(VALUES["whole_staff"][0]))


# --- texts --------------------------------------------------------------------------------------------------------


def used_before(scene: Scene) -> Iterator[Proposal]:
    """Audiences and channels that the plan knows, and for an audience its teams."""
    row = scene.spot.row
    if row is None or row.name not in ("audience", "channel"):
        return
    known = [
        getattr(message, row.name) for message in scene.plan.communication.values() if message.id != scene.spot.item
    ]
    typed = _there((scene.spot.word.text,))
    for text in dict.fromkeys(filter(None, known)):
        if vocabulary.same_id(text) not in typed:
            yield Proposal(text, VALUE)
    if row.name == "audience":
        yield from _teams(scene)
