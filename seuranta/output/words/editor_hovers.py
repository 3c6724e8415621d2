"""What an editor says of a text in a plan where somebody points at it, in both languages side by side."""

from __future__ import annotations

from seuranta.output.words.text import Text

DAY_AND_DISTANCE = Text(fi="{when}, viikko {week}", en="{when}, week {week}")
HOLIDAY = Text(fi="Pyhäpäivä: {name}", en="Public holiday: {name}")
BREAK = Text(fi="Yrityksen vapaapäivä: {name}", en="Company day off: {name}")
STRETCH = Text(
    fi="{first} – {last} ({n} päivää)",
    fi_one="{first} – {last} (1 päivä)",
    en="{first} – {last} ({n} days)",
    en_one="{first} – {last} (1 day)",
)
STRETCH_AHEAD = Text(fi="Alku: {when}", en="Begins {when}")
STRETCH_NOW = Text(fi="Loppu: {when}", en="Ends {when}")
STRETCH_PAST = Text(fi="Loppu: {when}", en="Ended {when}")
EVERY_YEAR = Text(fi="Koko kuukausi joka vuosi", en="The whole month, every year")
NEXT_DAYS = Text(fi="Seuraavat päivät:", en="Next dates:")
NO_NEXT_DAYS = Text(fi="Päiviä ei ole enää tulossa.", en="There are no more dates to come.")
EXAMPLE = Text(fi="Esimerkki: {example}", en="Example: {example}")
MEMBERS = Text(fi="Jäsenet: {people}", en="Members: {people}")
LEAD = Text(fi="Vetäjä: {people}", en="Lead: {people}")
