"""What is said of the use of a field, and what is said of several fields alike; all of them are in `field_uses`."""

from __future__ import annotations

from typing import NamedTuple

from seuranta.output.words.text import Text


class FieldUse(NamedTuple):
    """What is written into a field, in one line; `example` is the value as it stands after the colon, where one line
    shows it.
    """

    about: Text
    example: Text


def field_use(fi: str, en: str, example_fi: str, example_en: str = "") -> FieldUse:
    return FieldUse(Text(fi=fi, en=en), Text(fi=example_fi, en=example_en or example_fi))


def why(example_fi: str, example_en: str) -> FieldUse:
    """A reason, of whatever needs one."""
    return field_use("Yksi lause: miksi.", "One sentence: why.", example_fi, example_en)


TITLE = field_use(
    "Muutama sana, joista kohdan tuntee.", "A few words that people will recognise.", "Hinnasto", "Price list"
)
OWNER = field_use(
    "Yksi ihminen, joka huolehtii asiasta.", "The one person who makes sure it gets done.", "Raija", "Ann"
)
NOTE = field_use("Vapaata tekstiä.", "Free text.", "Kysy ensin Ollilta", "Ask Dev first")
FROM_PLAN = field_use(
    "Aiempi suunnitelma, josta kohta jatkuu, ja tunnus siinä.",
    "The earlier plan that it continues from, and its id there.",
    "Huolto 2026, 8",
    "Care 2026, 8",
)
DATE = field_use("Päivä, jolta luku on.", "The date of the figure.", "1.12.2026", "2026-12-01")
DECIDED_BY = field_use("Kuka päätti, yksi tai useampi nimi.", "Who decided: one or more names.", "Raija", "Ann")
INTERNAL = field_use(
    "Kuuluuko kohderyhmä yritykseen: kyllä tai ei.",
    "Whether the audience is inside the company: yes or no.",
    "ei",
    "no",
)
LINK = field_use("Verkko-osoite.", "A web address.", "https://example.com/hinnasto", "https://example.com/prices")
START_OF_BREAK = field_use("Ensimmäinen vapaapäivä.", "The first day off.", "23.12.2026", "2026-12-23")
