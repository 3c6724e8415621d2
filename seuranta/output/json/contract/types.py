"""The types of fields in answers in JSON, each with its unit: what the guide calls it, and its schema."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from seuranta.output.words.text import Text


class Type(NamedTuple):
    """A type: its `word`, what that means, and the schema of a value."""

    word: Text
    about: Text
    schema: Mapping[str, Any]


def _type(word: tuple[str, str], fi: str, en: str, **schema: Any) -> Type:
    return Type(Text(*word), Text(fi=fi, en=en), schema)


_DAY = {"type": "string", "format": "date"}

TYPES: Mapping[str, Type] = MappingProxyType(
    {
        "text": _type(("teksti", "text"), "Teksti.", "A text.", type="string"),
        "word": _type(
            ("sana", "word"),
            "Yksi luetelluista sanoista. Uusia sanoja voi tulla.",
            "One of the words listed. New words may be added.",
            type="string",
        ),
        "id": _type(
            ("tunnus", "id"),
            "Suunnitelman kohdan tunnus, henkilöllä nimi.",
            "The id of an item in the plan; of a person, the name.",
            type="string",
        ),
        "path": _type(
            ("polku", "path"),
            "Tiedoston polku sellaisena kuin komento sen näyttää.",
            "The path of a file, as the command shows it.",
            type="string",
        ),
        "link": _type(("linkki", "link"), "Verkko-osoite.", "A web address.", type="string"),
        "yes_no": _type(("kyllä/ei", "yes/no"), "true tai false.", "true or false.", type="boolean"),
        "day": _type(
            ("päivä", "date"),
            "Päivä suunnitelman aikavyöhykkeellä: 4.12.2026 on 2026-12-04.",
            "A date in the plan's time zone: 2026-12-04.",
            type="string",
            format="date",
        ),
        "span": _type(
            ("päivä tai jakso", "date or span"),
            "Yksi päivä; jakso `first`, `last`; tai kuukaudet `months`, tammikuu on 1.",
            "One date; a span `first`, `last`; or `months`, where January is 1.",
            anyOf=[
                {"type": "string", "format": "date"},
                {"type": "object", "properties": {"first": _DAY, "last": _DAY}, "required": ["first", "last"]},
                {"type": "object", "properties": {"months": {"type": "array", "items": {"type": "integer"}}}, "required": ["months"]},
            ],
        ),
        "moment": _type(
            ("hetki", "moment"),
            "Päivä, kellonaika ja ero UTC-aikaan: 4.12.2026 klo 9 on 2026-12-04T09:00:00+02:00.",
            "A date, a time and the offset from UTC: 2026-12-04T09:00:00+02:00.",
            type="string",
            format="date-time",
        ),
        "count": _type(("määrä", "count"), "Lukumäärä, 0 tai enemmän.", "How many: 0 or more.", type="integer", minimum=0),
        "days": _type(
            ("päiviä", "days"),
            "Pituus kalenteripäivinä, 0 tai enemmän.",
            "A length in calendar days: 0 or more.",
            type="integer",
            minimum=0,
        ),
        "minutes": _type(
            ("minuutteja", "minutes"),
            "Pituus minuutteina.",
            "A length in minutes.",
            type="integer",
            minimum=0,
        ),
        "line": _type(
            ("rivi", "line"),
            "Tiedoston rivi; ensimmäinen on 1.",
            "A line of the file; the first is 1.",
            type="integer",
            minimum=1,
        ),
        "column": _type(
            ("sarake", "column"),
            "Rivin merkki; ensimmäinen on 1.",
            "A character of the line; the first is 1.",
            type="integer",
            minimum=1,
        ),
        "number": _type(
            ("luku", "number"), "Luku ilman yksikköä.", "A number without a unit.", type="number"
        ),
        "measure": _type(
            ("mitta", "measure"),
            "Luku tavoitteen omassa yksikössä.",
            "A number in the goal's own unit.",
            type="number",
        ),
        "percent": _type(("prosentti", "percent"), "Prosentteja.", "Per cent.", type="number"),
        "share": _type(
            ("osuus", "share"),
            "Suhdeluku: 1 on täsmälleen odotettu.",
            "A ratio: 1 is exactly what was expected.",
            type="number",
        ),
        "value": _type(
            ("arvo", "value"),
            "Kentän arvo omassa muodossaan: teksti, luku, true tai false, luettelo tai objekti.",
            "The value of a field in its own form: a text, a number, true or false, a list or an object.",
        ),
        "object": _type(
            ("objekti", "object"),
            "Objekti, jonka kentät ovat seuraavilla riveillä.",
            "An object; its fields are in the rows that follow.",
            type="object",
        ),
    }
)  # fmt: skip
