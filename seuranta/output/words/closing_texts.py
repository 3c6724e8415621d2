"""What is asked and said when a plan is closed, and what is written into the plan of it; in both languages."""

from __future__ import annotations

from seuranta.output.words.text import Text

ANSWERS_FILE = Text(fi="lopetus", en="closing")
PREPARED_FILE = Text(fi="lopetus-kysymykset", en="closing-questions")

# --- what is asked ------------------------------------------------------------------------------------------------

HEADING = Text(fi="Suunnitelman päättäminen {day}", en="Closing the plan on {day}")
GOALS = Text(fi="Tavoitteet, joita ei ole saavutettu", en="Goals that have not been reached")
ACTIONS = Text(fi="Avoimet toimenpiteet", en="Open actions")
NOTHING_OPEN = Text(fi="Avoimia tavoitteita ja toimenpiteitä ei ole.", en="No goals or actions are open.")
WHAT = Text(fi="Mitä tälle tehdään?", en="What will happen to this?")
MUST = Text(
    fi="Tähän tarvitaan vastaus: mikään avoin asia ei katoa itsestään.",
    en="An answer is needed here: nothing that is open goes away by itself.",
)
WHY = Text(fi="Miksi siitä luovutaan?", en="Why is it being dropped?")
WHY_MUST = Text(
    fi="Syy tarvitaan, jotta päätöksen ymmärtää myöhemminkin.", en="Give the reason, for those who ask later."
)
LESS_ACTION = Text(fi="Mitä siitä jää tehtäväksi?", en="What is left to do?")
LESS_GOAL = Text(fi="Mikä on uusi tavoitetaso?", en="What is the new target?")
LESS_MUST = Text(fi="Kirjoita, mitä siitä jää.", en="Say what it will become.")
ALREADY_THERE = Text(
    fi="Siinä ollaan jo: viimeisin luku on {value}. Kirjoita luku, johon vielä pyritään.",
    en="That has already been reached: the last figure is {value}. Give one that is still to be reached.",
)
NOT_AFTER = Text(fi="{day} ei ole lopetuspäivän jälkeen.", en="{day} is not after the closing date.")
BY_WHEN = Text(fi="Mihin mennessä?", en="By when?")
BY_WHEN_LATER = Text(fi="Mihin mennessä? (Enter = sovitaan myöhemmin)", en="By when? (Enter = to be agreed later)")
FOR_FUNDER = Text(fi="Tehdäänkö raportti myös rahoittajalle? (k/e)", en="Write a report for a funder as well? (y/n)")
TELL_REASON = Text(
    fi='Tästä luovuttiin: "{item}". Syy: {reason}. Kerrotaanko syy rahoittajalle? (k/e)',
    en='May the funder know why "{item}" was dropped: {reason}? (y/n)',
)
CHOICES = {
    "carry": (Text(fi="j", en="c"), Text(fi="jatkuu", en="carry over")),
    "smaller": (Text(fi="p", en="s"), Text(fi="pienennetään", en="make smaller")),
    "give_up": (Text(fi="l", en="d"), Text(fi="luovutaan", en="drop")),
}
ALSO_TYPED = {
    "carry": ("jatketaan", "siirretään", "carry", "continue"),
    "smaller": ("pienennä", "supista", "smaller", "shrink", "cut down"),
    "give_up": ("luovu", "peru", "perutaan", "give up", "dropped"),
}
CHOICE_HELP = Text(
    fi="Jatkuu: siirtyy seuraavaan suunnitelmaan. Pienennetään: siirtyy sinne pienempänä. Luovutaan: syy kirjataan.",
    en="Carry over: it goes into the next plan. Make smaller: a smaller version goes into it. Drop: the reason is "
    "recorded.",
)

# --- the summary --------------------------------------------------------------------------------------------------

SUMMARY = Text(fi="Näin kirjataan", en="This will be recorded")
CARRY_LINE = Text(fi="{item}: jatkuu", en="{item}: carried over")
SMALLER_LINE = Text(fi="{item}: jatkuu pienempänä, {less}", en="{item}: carried over in part, {less}")
DROP_LINE = Text(fi="{item}: luovutaan, syy: {reason}", en="{item}: dropped (reason: {reason})")
BY_LINE = Text(fi="{line} ({day} mennessä)", en="{line} (by {day})")
ACCEPT = Text(
    fi="Päätetäänkö suunnitelma näin? (k = kyllä, e = ei vielä, h = hylkää vastaukset)",
    en="Close the plan like this? (y = yes, n = not yet, x = discard the answers)",
)

# --- what is written ----------------------------------------------------------------------------------------------

GIVEN_UP = Text(fi="Tavoitteesta {{id}} luovutaan", en="Goal {{id}} is dropped")
SMALLER_GOAL = Text(
    fi="Tavoite {{id}} jatkuu pienempänä, tavoitetaso {{less}}",
    en="Goal {{id}} continues with a smaller target, {{less}}",
)
SMALLER_ACTION = Text(
    fi="Toimenpide {{id}} jatkuu pienempänä: {{less}}", en="Action {{id}} continues in part: {{less}}"
)
ORIGIN = Text(fi="{title} (päättyi {day}), {id}", en="{title} (closed {day}), {id}")
NEXT_HEAD = Text(
    fi="# Tämä suunnitelma jatkaa siitä, mihin edellinen päättyi {day}.\n"
    "# Sopikaa uudet määräajat ja esitelkää suunnitelma: seuranta esitelty\n",
    en="# This plan continues from the previous one, which ended on {day}.\n"
    "# Agree on new due dates, and present the plan: seuranta presented\n",
)

# --- what is said -------------------------------------------------------------------------------------------------

CLOSED = Text(fi="Suunnitelma on päätetty {day}.", en="The plan was closed on {day}.")
NEXT_WRITTEN = Text(fi="Seuraava suunnitelma on kirjoitettu: {path}", en="The next plan is ready: {path}")
CHECK_NEXT = Text(fi="Tarkista se: seuranta tarkista {plan}", en="Check it: seuranta check {plan}")
CARRIED_WITHOUT = Text(
    fi="Jos haluat jatkaa seuraavassa suunnitelmassa, kumoa ensin tämä. Sitten: seuranta lopeta --next KANSIO",
    en="To start the next plan with what is carried over, first undo this. Then: seuranta close --next FOLDER",
)
TELL_STAFF = Text(
    fi="Kerro henkilöstölle: viimeinen viesti on luonnos, jota saa muokata.",
    en="Tell the staff: the last message is a draft that you can edit freely.",
)
UNDO = Text(fi="Kumoa päättäminen: seuranta kumoa{plan}", en="To undo this: seuranta undo{plan}")
KEPT = Text(
    fi="Vastaukset ovat tallessa. Jatka: seuranta lopeta{next}{plan}",
    en="The answers have been kept. Continue: seuranta close{next}{plan}",
)
UNREADABLE = Text(
    fi="Kesken jääneen lopetuksen vastauksia ({path}) ei voi lukea, joten kysymykset alkavat alusta.",
    en="The answers from the interrupted closing ({path}) cannot be read, so the questions start from the beginning.",
)
CONTINUE = Text(
    fi="Aiemmalta kerralta on tallessa {n} vastausta. Enter = jatka niistä, u = aloita uudestaan",
    fi_one="Aiemmalta kerralta on tallessa yksi vastaus. Enter = jatka siitä, u = aloita uudestaan",
    en="There are {n} saved answers. Enter = continue, n = start again",
    en_one="There is one saved answer. Enter = continue, n = start again",
)
DISCARDED = Text(
    fi="Vastaukset hylättiin. Mitään ei kirjoitettu.", en="The answers were discarded. Nothing was written."
)
PREPARE_HEAD = Text(
    fi="# Suunnitelman päättäminen {day}. Vastaa jokaiseen kohtaan: jatkuu, pienennetään tai luovutaan.",
    en="# Closing the plan on {day}. Answer every item: carry over, make smaller or drop.",
)
PREPARED = Text(
    fi="Kysymykset on kirjoitettu: {path}\nKun niihin on vastattu: {command}\n",
    en="The questions are ready: {path}\nOnce they are answered: {command}\n",
)
UNANSWERED = Text(
    fi="Vastaus puuttuu: {keys}. Mitään ei kirjoitettu.", en="Still to be answered: {keys}. Nothing was written."
)
