"""Keys that may be typed: the fields that an item does not have yet, and whole new items with the next free id."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.commands.in_editor.proposal import DASH, PROPERTY, SNIPPET, BodyLine, Proposal, Scene, Stop
from seuranta.commands.record.naming import new_id
from seuranta.output.json.plan_schema import NEW_ITEM
from seuranta.output.words.editor_completion import EXAMPLE, ID_OF_CHECKPOINT
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.value_uses import NEW_ITEMS
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import Field
from seuranta.plan.words.ids import IDS_BEGIN, next_id

_ALWAYS_BELOW = ("section:", "by_", "list:", "settings", "sentences")
"""What stands below its key, on lines of its own; other things may stand beside it."""
_DAYS_OF_FACTS = ("day", "fact_day")


def field_keys(scene: Scene) -> Iterator[Proposal]:
    """The fields of a kind of item, without those that stand there in whatever spelling; none in the place of one that has
    its value already.
    """
    kind, place = scene.spot.shape, scene.spot.place
    if place.has_colon and vocabulary.field(kind, place.word.text) is not None:
        return
    there = {vocabulary.field(kind, typed) for typed in place.beside}
    for row in vocabulary.as_written(kind):
        if row.is_taught and row not in there:
            yield _field_key(scene, kind, row)


def _field_key(scene: Scene, kind: str, row: Field) -> Proposal:
    key, use = scene.hand.field(kind, row.name), FIELD_USES[kind, row.name]
    about = use.about.template(scene.language)
    example = use.example.template(scene.language)
    if example:
        about = f"{about}\n\n{EXAMPLE.fill(scene.language, line=f'{key}: {example}')}"
    found_by = tuple(spelling for spelling in vocabulary.spellings(row) if spelling != key)
    made = Proposal(key, PROPERTY, about=about, found_by=found_by)
    if scene.spot.place.has_colon:
        return made
    if scene.spot.place.is_in_braces or not row.shape.startswith(_ALWAYS_BELOW):
        return made._replace(end=": ")
    return made._replace(body=_below(scene, key, row))


def _below(scene: Scene, key: str, row: Field) -> tuple[BodyLine, ...]:
    """A key with the beginning of the line below it."""
    layout = scene.hand.layout
    is_list = row.shape.startswith("list:")
    inner = BodyLine(layout.dash, (DASH, Stop(0))) if is_list else BodyLine(layout.unit, (Stop(0),))
    return BodyLine(0, (f"{key}:",)), inner


# --- items --------------------------------------------------------------------------------------------------------


def new_items(scene: Scene) -> Iterator[Proposal]:
    """A new item with the next free id, to be filled in."""
    section = scene.spot.section
    if section not in NEW_ITEM or scene.spot.place.has_colon:
        return
    kind = scene.spot.shape.partition(":")[2]
    id_ = _free_id(scene, section)
    fields = [(scene.hand.field(kind, name), _known(scene, kind, name)) for name in NEW_ITEM[section]]
    is_in_braces = scene.spot.place.is_in_braces or scene.hand.is_in_braces(kind)
    yield Proposal(
        NEW_ITEMS[section].template(scene.language),
        SNIPPET,
        id_,
        FIELD_USES["plan", section].about.template(scene.language),
        (id_, NEW_ITEMS[section].fi, NEW_ITEMS[section].en),
        body=_in_braces(id_, fields) if is_in_braces else _on_lines(scene, id_, fields),
    )


def _free_id(scene: Scene, section: str) -> str:
    """The next number of the section; a word where its items are called by words."""
    loaded, language = scene.opened.plan_file.loaded, scene.hand.language_of("plan")
    if section in IDS_BEGIN:
        return new_id(loaded, section, language)
    ids = [id_ for id_, _ in loaded.places.items(section)]
    word = ID_OF_CHECKPOINT.template(language)
    is_free = vocabulary.same_id(word) not in map(vocabulary.same_id, ids)
    return word if is_free else next_id(ids, word)


def _known(scene: Scene, kind: str, name: str) -> str:
    """What a field of a new item is likely to hold: the day of what has just happened."""
    row = vocabulary.field(kind, name)
    is_of_today = row is not None and row.type in _DAYS_OF_FACTS
    return scene.hand.day(scene.opened.plan_file.day) if is_of_today else ""


def _on_lines(scene: Scene, id_: str, fields: list[tuple[str, str]]) -> tuple[BodyLine, ...]:
    unit = scene.hand.layout.unit
    lines = [BodyLine(unit, (f"{key}: ", Stop(number, known))) for number, (key, known) in enumerate(fields, 2)]
    return BodyLine(0, (Stop(1, id_), ":")), *lines


def _in_braces(id_: str, fields: list[tuple[str, str]]) -> tuple[BodyLine, ...]:
    parts: list[str | Stop] = [Stop(1, id_), ": {"]
    for number, (key, known) in enumerate(fields, 2):
        parts += [", " * (number > 2), f"{key}: ", Stop(number, known)]
    return (BodyLine(0, (*parts, "}")),)
