"""The words of calendar entries, in both languages."""

from __future__ import annotations

from seuranta.output.words.text import Text

UNTITLED = Text(fi="Tarkistuspiste {id}", en="Checkpoint {id}")
CHECKPOINT = Text(fi="Tarkistuspiste", en="Checkpoint")
MOVED = Text(fi="Siirretty, alun perin", en="Moved, originally")
LINK = Text(fi="Linkki", en="Link")
REASON = Text(fi="Syy", en="Reason")
PLAN = Text(fi="Suunnitelma", en="Plan")
ACTION = Text(fi="Toimenpide", en="Action")
DUE = Text(fi="Määräaika: {name}", en="Due: {name}")
STEP = Text(fi="Seuraava askel: {what}", en="Next step: {what}")
MESSAGE = Text(fi="Viesti", en="Message")
TELL = Text(fi="Kerro: {what}", en="Tell: {what}")
TELL_WHOM = Text(fi="Kerro: {what} ({audience})", en="Tell: {what} ({audience})")
CHANNEL = Text(fi="Kanava", en="Channel")
GOAL = Text(fi="Tavoite", en="Goal")
BRING = Text(fi="Hae luku: {name}", en="Fetch the number: {name}")
FOR = Text(fi="Tarkistuspisteeseen", en="For the checkpoint on")
PREPARE = Text(fi="Valmistele: {title}", en="Prepare: {title}")
HOW_TO_PREPARE = Text(
    fi="Kirjoita suunnitelman kansiossa:\nseuranta meet --prepare --checkpoint {series}\n"
    "seuranta agenda --checkpoint {series}\nLähetä kysymykset ja asialista osallistujille.\n"
    "Windowsissa: avaa suunnitelman kansio, kirjoita osoiteriville cmd ja paina Enter.",
    en="Type in the folder of the plan:\nseuranta meet --prepare --checkpoint {series}\n"
    "seuranta agenda --checkpoint {series}\nSend the questions and the agenda to those who take part.\n"
    "On Windows: open the folder of the plan, type cmd in its address bar and press Enter.",
)
SOURCE = Text(fi="Mistä", en="From")
