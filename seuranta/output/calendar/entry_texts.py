"""The words of calendar entries, in both languages."""

from __future__ import annotations

from seuranta.output.words.text import Text

UNTITLED = Text(fi="Tarkistuspiste {id}", en="Checkpoint {id}")
CHECKPOINT = Text(fi="Tarkistuspiste", en="Checkpoint")
MOVED = Text(fi="Alkuperäinen päivä", en="Original date")
LINK = Text(fi="Linkki", en="Link")
REASON = Text(fi="Syy", en="Reason")
PLAN = Text(fi="Suunnitelma", en="Plan")
ACTION = Text(fi="Toimenpide", en="Action")
DUE = Text(fi="Määräaika: {name}", en="Due: {name}")
STEP = Text(fi="Seuraava askel: {what}", en="Next step: {what}")
MESSAGE = Text(fi="Viesti", en="Message")
TELL = Text(fi="Kerro: {what}", en="Message to give: {what}")
TELL_WHOM = Text(fi="Kerro: {what} ({audience})", en="Message to give: {what} ({audience})")
CHANNEL = Text(fi="Kanava", en="Channel")
GOAL = Text(fi="Tavoite", en="Goal")
BRING = Text(fi="Selvitä luku: {name}", en="Get the figure: {name}")
FOR = Text(fi="Tarkistuspisteen päivä", en="Date of the checkpoint")
PREPARE = Text(fi="Valmistele: {title}", en="Prepare: {title}")
HOW_TO_PREPARE = Text(
    fi="Kirjoita suunnitelman kansiossa:\nseuranta kokous --prepare --checkpoint {series}\n"
    "seuranta asialista --checkpoint {series}\nLähetä kysymykset ja asialista osallistujille.\n"
    "Windowsissa: kaksoisnapsauta suunnitelman kansiossa Valmistele.cmd (sen tekee seuranta luo --windows).",
    en="Type in the folder of the plan:\nseuranta meet --prepare --checkpoint {series}\n"
    "seuranta agenda --checkpoint {series}\nSend the questions and the agenda to the participants.\n"
    "On Windows: double-click Prepare.cmd in the folder of the plan (seuranta init --windows makes it).",
)
SOURCE = Text(fi="Luvun lähde", en="Source of the figure")
