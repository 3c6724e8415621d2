"""What is said of a proposal while somebody types a plan: which day it is, what an id stands for."""

from __future__ import annotations

from seuranta.output.words.text import Text

WHEN = Text(fi="{weekday}, {when}", en="{weekday}, {when}")
EXAMPLE = Text(fi="Esimerkki: {line}", en="Example: {line}")
NEXT_DAYS = Text(fi="Seuraavaksi {days}.", en="Next on {days}.")

ID_OF_CHECKPOINT = Text(fi="kokous", en="meeting")
"""What a series of checkpoints is called until its owner finds a better word."""

NEXT_CHECKPOINT = Text(fi="seuraava tarkistuspiste", en="the next checkpoint")
LATER_CHECKPOINT = Text(fi="sitä seuraava tarkistuspiste", en="the checkpoint after that")
LAST_CHECKPOINT = Text(fi="edellinen tarkistuspiste", en="the previous checkpoint")
AGREED = Text(fi="sovittu päivä", en="an agreed date")
DUE_NOW = Text(fi="nykyinen määräaika", en="the due date as it stands")
END_OF_MONTH = Text(fi="kuun viimeinen työpäivä", en="the last working day of the month")
END_OF_NEXT_MONTH = Text(fi="ensi kuun viimeinen työpäivä", en="the last working day of next month")
END_OF_QUARTER = Text(fi="neljänneksen viimeinen työpäivä", en="the last working day of the quarter")
END_OF_YEAR = Text(fi="vuoden viimeinen työpäivä", en="the last working day of the year")
END_OF_LAST_MONTH = Text(fi="viime kuun viimeinen päivä", en="the last day of last month")

TEAM = Text(fi="Suunnitelmasta vastaava tiimi.", en="The team that is responsible for the plan.")
MANAGEMENT_TEAM = Text(fi="Johtoryhmä.", en="The management team.")
