"""What an editor offers to do with a plan, as its menu says it: what a quick fix would change, and what can be recorded."""

from __future__ import annotations

from seuranta.output.words.text import Text

# --- quick fixes ----------------------------------------------------------------------------------------------------------

REPLACE = Text(
    fi='Korvaa "{before}" tekstillä "{after}" {n} kohdassa',
    fi_one='Korvaa "{before}" tekstillä "{after}"',
    en='Change "{before}" to "{after}" in {n} places',
    en_one='Change "{before}" to "{after}"',
)
PUT_IN_QUOTES = Text(fi="Kirjoita lainausmerkkeihin: {before}", en="Put in quotes: {before}")
ADD = Text(fi='Lisää "{after}"', en='Add "{after}"')
ADD_SIGN = Text(fi='Lisää puuttuva "{after}"', en='Add the missing "{after}"')
DELETE = Text(fi='Poista "{before}"', en='Delete "{before}"')
DELETE_HIDDEN = Text(fi="Poista näkymätön merkki", en="Delete the invisible character")
SPACES = Text(
    fi="Korjaa {n} rivin välit",
    fi_one="Korjaa rivin välit",
    en="Correct the spaces in {n} lines",
    en_one="Correct the spaces in the line",
)
SPLIT = Text(fi='Jaa kahdelle riville: "{first}" ja "{second}"', en='Split into two lines: "{first}" and "{second}"')
WRITE_LINE = Text(fi="Kirjoita rivi näin: {after}", en="Write the line like this: {after}")
CORRECT_LINES = Text(fi="Korjaa {n} riviä", fi_one="Korjaa rivi", en="Correct {n} lines", en_one="Correct the line")
FIX_ALL = Text(fi="Korjaa kaikki, mikä voidaan korjata turvallisesti", en="Fix everything that can be fixed safely")

ALLOW = Text(
    fi='Salli "{name}" koko suunnitelmassa ja kirjoita syy', en='Allow "{name}" in the whole plan, and say why'
)

# --- what is recorded -----------------------------------------------------------------------------------------------------

DONE = Text(fi="Merkitse valmiiksi", en="Mark as done")
START = Text(fi="Merkitse aloitetuksi", en="Mark as started")
BLOCK = Text(fi="Merkitse jumissa olevaksi", en="Mark as blocked")
UNBLOCK = Text(fi="Merkitse este poistuneeksi", en="Mark as no longer blocked")
MOVE_BY_WEEK = Text(fi="Siirrä viikolla eteenpäin ({day})", en="Move by a week ({day})")
MOVE_TO_CHECKPOINT = Text(fi="Siirrä seuraavaan tarkistuspisteeseen ({day})", en="Move to the next checkpoint ({day})")
REACHED = Text(fi="Merkitse saavutetuksi", en="Mark as reached")
READING = Text(fi="Kirjaa tämän päivän luku", en="Record today’s figure")
HELD = Text(fi="Merkitse pidetyksi ({day})", en="Mark as held ({day})")
TOLD = Text(fi="Merkitse kerrotuksi tänään", en="Mark as told today")
ANSWER = Text(fi="Kirjaa vastaus", en="Record the answer")
ADD_STEP = Text(fi="Lisää seuraava askel", en="Add the next step")
ADD_OWNER = Text(fi="Lisää vastuuhenkilö", en="Add an owner")
ADD_DUE = Text(fi="Lisää määräaika", en="Add a due date")
OF_ITEM = Text(fi="{what}: {item}", en="{what}: {item}")
"""Where several items are meant."""
