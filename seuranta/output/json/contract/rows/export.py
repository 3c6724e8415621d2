"""The fields of `seuranta.export/1`: those of the plan format under their English names, in their normal form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from seuranta.output.json.contract.rows.plan_fields import about, words
from seuranta.output.json.contract.rows.row import Format, Row, below, row
from seuranta.output.words.text import Text
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.fields import FIELDS, Field

_NUMBER = (
    row("value", "measure", "Luku.", "The number."),
    row("unit", "text?", "Luvun yksikkö, jos se on kirjoitettu luvun perään.", "The unit, if it is written with the number."),
)
_PARTS: Mapping[str, tuple[Row, ...]] = {
    "number": _NUMBER,
    "target": (*_NUMBER, row("level", "word?", "Alaraja (vähintään) vai yläraja (enintään).", "Whether at least or at most this much is enough.", ("at_least", "at_most"))),
    "typed_status": (
        row("status", "word", "Tila.", "The status.", [value.name for value in VALUES["status"]]),
        row("on", "day?", "Päivä, jona tila alkoi.", "The date of the status."),
    ),
    "action_or_goal": (
        row("section", "word", "Toimenpide vai tavoite.", "Whether it is an action or a goal.", ("actions", "goals")),
        row("id", "id", "Kohdan tunnus.", "The id of the item."),
    ),
    "time_of_day": (
        row("start", "text", "Kellonaika: 09:00.", "The time: 09:00."),
        row("minutes", "minutes?", "Kesto, jos se on kirjoitettu kellonajan yhteyteen.", "How long it lasts, if that is written with the time."),
    ),
    "progress": (
        row("done", "number", "Paljonko on tehty.", "How much is done."),
        row("of", "number?", "Paljonko kaikkiaan; null tarkoittaa prosentteja.", "How much in all; null means per cent."),
    ),
}
"""The types whose values are objects, with what stands in them."""
_TYPES: Mapping[str, str] = {
    **dict.fromkeys(("day", "fact_day", "first_day", "due_day", "day_to_come"), "day"),
    **dict.fromkeys(("period", "days_away", "excepted_days"), "span"),
    **dict.fromkeys(_PARTS, "object"),
    **dict.fromkeys(("goal_id", "action_id", "checkpoint_id"), "id"),
    "yes_no": "yes_no",
    "length": "minutes",
    "day_count": "days",
    "lights": "number[]",
}


def fields_of(kind: str) -> Iterator[Row]:
    """The fields of an item, each with what stands in it."""
    for field in FIELDS[kind]:
        yield from _field(kind, field)
    if kind == "break":
        yield row("days", "span", "Vapaajakson päivät.", "The days of the break.")._replace(is_always=False)


def _field(kind: str, field: Field) -> Iterator[Row]:
    inner = field.shape if field.shape in FIELDS else vocabulary.kind_inside(field.shape)
    type_ = _type(field, inner)
    own = Row(field.name, type_, about(kind, field), words(field), is_always=False)
    yield own
    yield from below(own.inside, fields_of(inner) if inner else _PARTS.get(field.type, ()))


def _type(field: Field, inner: str) -> str:
    """The type of a field, with the list or the object by id or day around it."""
    base = "object" if inner else _base(field)
    if field.shape == "many" or field.shape.startswith("list:"):
        return f"{base}[]"
    if field.shape == "sentences":
        return f"{base}[]{{}}"
    if field.shape.startswith(("section:", "by_")):
        return f"{base}{{}}"
    return base


def _base(field: Field) -> str:
    return "word" if field.type in VALUES else _TYPES.get(field.type, "text")


EXPORT_ANSWER = Format(
    "export",
    Text(
        fi="Koko suunnitelma: `seuranta vie`. Kenttä, jossa on oletusarvo, jää pois.",
        en="The whole plan: `seuranta export`. A field with its usual value is left out.",
    ),
    (
        row("plans", "object[]", "Suunnitelmat.", "The plans."),
        row("plans[].path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
        row("plans[].plan", "object", "Suunnitelma. Kentät ovat samat kuin tiedostossa.", "The plan. The fields are those of the file."),
        *below("plans[].plan", fields_of("plan")),
        row("plans[].lines", "line{}{}", "Rivi, jolta kohta alkaa, osan ja tunnuksen mukaan.", "By section and id, the line where the item begins."),
    ),
)
