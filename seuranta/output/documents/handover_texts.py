"""The sentences of the paper for whoever takes over, in both languages side by side."""

from __future__ import annotations

from seuranta.output.words.text import Text

TITLE = Text(fi="Vastuu vaihtuu {day}: {old} → {new} – {title}", en="Handover on {day}: {old} → {new} – {title}")
UNTIL = Text(
    fi="Sijaisuus kestää {day} asti. Silloin päätetään, palaako vastuu entiselle vastuuhenkilölle ({old}).",
    en="You are standing in until {day}. It will be decided then whether everything goes back to {old}.",
)
YOURS = Text(fi="Nyt sinun vastuullasi, päivien järjestyksessä", en="Yours now, by date")
ON_NO_DAY = Text(fi="Lisäksi", en="Also yours")
STEP = Text(fi="Seuraava askel: {step} ({action})", en="Next step: {step} ({action})")
CONVENE = Text(fi="Koolle kutsuttava: {title}, {when}", en="To convene: {title}, {when}")
MEMBER = Text(fi="Mukana ryhmässä: {team}", en="Member of: {team}")
FILE = Text(fi="vastuunvaihto", en="handover")
