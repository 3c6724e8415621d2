"""The sentences that several documents share, in both languages side by side; names and titles are never inflected."""

from __future__ import annotations

from seuranta.output.words.text import Text

THE_PLAN = Text(fi="Suunnitelma", en="The plan")
MOVES = Text(fi="Siirrot", en="Moves")
NEXT_CHECKPOINT = Text(fi="Seuraava tarkistuspiste", en="Next checkpoint")
OWNER = Text(fi="Vastuu", en="Owner")
REASON = Text(fi="Syy", en="Reason")
OBSTACLE = Text(fi="Este", en="Blocked by")
NEXT_STEP = Text(fi="Seuraava askel", en="Next step")
HELD_UP = Text(fi="Tätä odottaa", en="Waiting for this")
AS_OF = Text(fi="Tilanne", en="As of")
NO_PROBLEMS = Text(fi="Ei myöhässä eikä jumissa olevia toimenpiteitä.", en="Nothing is overdue or blocked.")
MORE = Text(fi="… ja {n} muuta.", fi_one="… ja 1 muu.", en="… and {n} more.", en_one="… and one more.")
OTHER_SPOTS = Text(
    fi="Lisäksi {n} muuta ongelmakohtaa: {names}.", fi_one="Lisäksi 1 muu ongelmakohta: {names}.",
    en="And {n} more problem spots: {names}.", en_one="And one more problem spot: {names}.",
)  # fmt: skip
NONE_AGREED = Text(fi="Seuraavaa tarkistuspistettä ei ole sovittu.", en="The next checkpoint has not been agreed.")

# --- columns ------------------------------------------------------------------------------------------------------

COLUMN_GOAL = Text(fi="Tavoite", en="Goal")
COLUMN_NOW = Text(fi="Nyt/tavoite", en="Now/target")
COLUMN_EXPECTED = Text(fi="Odotus", en="Expected")
COLUMN_BY = Text(fi="Mennessä", en="By")
COLUMN_STATE = Text(fi="Tila", en="State")
COLUMN_ACTION = Text(fi="Toimenpide", en="Action")
COLUMN_DUE = Text(fi="Määräaika", en="Due")
COLUMN_DAY = Text(fi="Päivä", en="Date")

# --- goals --------------------------------------------------------------------------------------------------------

GOAL_COUNTS = {
    "missed": Text(fi="saavuttamatta {n}", en="{n} missed"),
    "at_risk": Text(fi="selvästi jäljessä {n}", en="{n} well behind"),
    "behind": Text(fi="hieman jäljessä {n}", en="{n} somewhat behind"),
    "stale": Text(fi="toteuma vanhentunut {n}", en="{n} with an out-of-date figure"),
    "no_data": Text(fi="ilman toteumia {n}", en="{n} without readings"),
    "no_target": Text(fi="ilman tavoitetasoa {n}", en="{n} without a target"),
    "open": Text(fi="avoinna {n}", en="{n} open"),
    "on_pace": Text(fi="tahdissa {n}", en="{n} on track"),
    "achieved": Text(fi="saavutettu {n}", en="{n} achieved"),
}
"""How many goals are in a state, the worst first."""
GOAL_STALE = Text(
    fi="Viimeisin toteuma on {n} päivän takaa ({day}).",
    en="The last reading is {n} days old ({day}).", en_one="The last reading is {n} day old ({day}).",
)  # fmt: skip
GOAL_BUSY = Text(
    fi="Kaikki toimenpiteet on tehty, mutta luku ei liiku odotetusti.",
    en="All its actions are done, but the figure is not moving as expected.",
)
GOAL_LOST = Text(
    fi="Tavoitetaso saavutettiin jo kerran, mutta se ei pitänyt.",
    en="The target was reached once, but the figure has since slipped back.",
)
GOAL_AWAY = Text(
    fi="Kolmen viimeisimmän toteuman suunta on poispäin tavoitteesta.",
    en="The latest three readings are moving away from the target.",
)
GOAL_MISSED = Text(fi="Määräpäivä {day} on ohi.", en="Its target date, {day}, has passed.")
GOAL_IN_TIME = Text(
    fi="Nykyvauhdilla tavoite saavutetaan ajoissa, {day}; määräpäivä on {by}.",
    en="At the present pace, the target would be reached in time, on {day}; it is due by {by}.",
)
GOAL_TOO_LATE = Text(
    fi="Nykyvauhdilla tavoite saavutetaan vasta {day}; määräpäivä on {by}.",
    en="At the present pace, the target would not be reached until {day}; it is due by {by}.",
)
GOAL_NEXT = Text(fi="Seuraavaksi {value} {day} mennessä.", en="Next: {value} by {day}.")
GOAL_OPEN = Text(fi="Kyllä tai ei, {day} mennessä.", en="A yes-or-no goal, due by {day}.")
GOAL_KEPT = Text(fi="Taso pitää.", en="The level is holding.")
GOAL_NOT_KEPT = Text(fi="Taso ei pidä.", en="The level is not holding.")

# --- what is to be decided ----------------------------------------------------------------------------------------

OVERDUE_NO_STEP = Text(
    fi="Sovitaanko uusi määräaika ja seuraava askel, supistetaanko toimenpidettä vai perutaanko se?",
    en="Agree a new due date and a next step, cut the action down, or drop it?",
)
OVERDUE = Text(
    fi="Riittääkö sovittu seuraava askel, ja mikä on uusi määräaika?",
    en="Is the agreed next step enough, and what is the new due date?",
)
STEP_LATE = Text(
    fi="Tehtiinkö seuraava askel, joka oli määrä tehdä {day} mennessä? Jos ei, kuka tekee sen ja milloin?",
    en="The next step was due on {day}. Has it been taken? If not, who will take it, and when?",
)
OVERDUE_MOVED = Text(
    fi="Määräaikaa on jo {moved}. Siirretäänkö sitä vielä, supistetaanko toimenpidettä vai perutaanko se?",
    en="It has already been {moved}. Move it again, cut it down, or drop it?",
)
BLOCKED_NO_STEP = Text(
    fi="Kuka poistaa esteen, miten ja mihin mennessä?", en="Who will remove the obstacle, how, and by when?"
)
BLOCKED = Text(
    fi="Ehtiikö sovittu askel poistaa esteen ajoissa? Jos ei: siirretäänkö määräaikaa, supistetaanko toimenpidettä "
    "vai perutaanko se?",
    en="Will the agreed step remove the obstacle in time? If not, move the due date, cut the action down, or drop it?",
)
ASKED = {
    "no-next-checkpoint": Text(
        fi="Milloin suunnitelman ääreen palataan? Seuraavaa tarkistuspistettä ei ole sovittu.",
        en="When will you come back to the plan? The next checkpoint has not been agreed.",
    ),
    "lapsed-action": Text(
        fi="{subject}: Luovutaanko tästä? Kukaan ei ottanut tätä hoitaakseen {day} mennessä.",
        en="{subject}: Drop it? Nobody took it on by {day}.",
    ),
    "untouched-action": Text(
        fi="{subject}: Ottaako joku tämän hoitaakseen, supistetaanko sitä vai raukeaako se? Siitä ei ole kirjattu mitään "
        "{first} jälkeen.",
        en="{subject}: Who will take it on? Or should it be cut down, or lapse? Nothing has been recorded about it since "
        "{first}.",
    ),
    "decision-to-review": Text(
        fi="{subject}: Pidetäänkö päätös voimassa? Se oli määrä tarkistaa {day}.",
        en="{subject}: Does this decision still stand? It was due for review on {day}.",
    ),
    "undecided-move": Text(
        fi="{subject}: Hyväksytäänkö määräajan {n}. siirto?", en="{subject}: Do you accept the new due date (move {n})?"
    ),
    "silent-move": Text(
        fi="{subject}: Kumpi määräaika pätee, luvattu {promised} vai nyt kirjattu {due}?",
        en="{subject}: Which due date is right: the promised one, {promised}, or the present one, {due}?",
    ),
    "busy-not-moving": Text(
        fi="{subject}: Mitä muuta tarvitaan? Toimenpiteet on tehty, mutta tavoite on jäljessä.",
        en="{subject}: What else is needed? Its actions are done, but the goal is behind.",
    ),
    "target-lost": Text(
        fi="{subject}: Miten taso saadaan pitämään? Se saavutettiin jo kerran.",
        en="{subject}: How can the level be kept up? It was reached once.",
    ),
    "wrong-direction": Text(
        fi="{subject}: Mitä muutetaan? Kolmen viimeisimmän toteuman suunta on poispäin tavoitteesta.",
        en="{subject}: What should change? The latest three readings are moving away from the target.",
    ),
    "dropped-predecessor": Text(
        fi="{subject}: Perutaanko tämäkin? Se edellyttää peruttua toimenpidettä {before}.",
        en="{subject}: Should this be dropped as well? It depends on action {before}, which was dropped.",
    ),
    "team-without-lead": Text(
        fi="{subject}: Kuka vastaa? Vastuussa on ryhmä, jolla ei ole vetäjää.",
        en="{subject}: Who is in charge? The team that owns it has no lead.",
    ),
    "stale-ongoing": Text(
        fi="{subject}: Jatkuuko se? Siitä ei ole kirjattu mitään {n} päivään.",
        en="{subject}: Will it continue? Nothing has been recorded about it for {n} days.",
    ),
    "plan-not-reviewed": Text(
        fi="Milloin koko suunnitelma katselmoidaan? Edellisestä kerrasta on {n} päivää.",
        en="When will the whole plan be reviewed? The last review was {n} days ago.",
    ),
    "no-management-checkpoint": Text(
        fi="Milloin johtoryhmä käsittelee suunnitelmaa? Sille ei ole sovittu tarkistuspistettä.",
        en="When will the management team discuss the plan? No checkpoint has been agreed for it.",
    ),
    "no-fresh-reading": Text(fi="{subject}: Kuka tuo luvun?", en="{subject}: Who will bring the figure?"),
    "unowned-action": Text(fi="{subject}: Kuka ottaa vastuun?", en="{subject}: Who will own it?"),
    "unscheduled-action": Text(fi="{subject}: Mihin mennessä?", en="{subject}: By when?"),
    "unanswered-question": Text(
        fi="Kysymys ”{subject}” on odottanut vastausta {n} päivää. Kuka vastaa?",
        en="The question “{subject}” has been waiting {n} days for an answer. Who will answer it?",
    ),
}
"""What each finding asks people to decide, by its name."""
WHEN_THE_ANSWER = Text(
    fi="Kysymys ”{subject}” on odottanut vastausta {n} päivää. Mikä on vastaus? Vastuu: {owner}.",
    en="The question “{subject}” has been waiting {n} days for an answer. What is the answer? Owner: {owner}.",
)
WHEN_THE_NUMBER = Text(
    fi="{subject}: Milloin luku saadaan? Vastuu: {owner}.",
    en="{subject}: When will the figure be in? Owner: {owner}.",
)

# --- moves and drops ----------------------------------------------------------------------------------------------

MOVE = Text(fi="{title} – {old} → {new}, {n}. siirto", en="{title} – {old} → {new}, move {n}")
DROP = Text(fi="{title} – peruttu {day}", en="{title} – dropped on {day}")
NO_REASON = Text(fi="syytä ei ole kirjattu", en="no reason was recorded")
UNDECIDED = Text(fi="päätös puuttuu", en="no decision yet")
RESULT = Text(fi="{item}: {result}", en="{item}: {result}")
NO_MOVES = Text(
    fi="Siirtoja tai perumisia ei ole kirjattu {day} jälkeen.",
    en="No moved or dropped actions have been recorded since {day}.",
)
NO_MOVES_EVER = Text(fi="Siirtoja tai perumisia ei ole kirjattu.", en="No moved or dropped actions have been recorded.")

# --- communication ------------------------------------------------------------------------------------------------

TELL_TODAY = Text(fi="{message}: kerrotaan tänään", en="{message}: due today")
TELL_NEXT = Text(fi="{message}: seuraavaksi {day}", en="{message}: next on {day}")
MESSAGE_DAY = Text(fi="{message}, {day}", en="{message}, {day}")
MESSAGE_LATE = Text(
    fi="{message}, piti kertoa {day} ({n} päivää myöhässä)", fi_one="{message}, piti kertoa {day} (1 päivän myöhässä)",
    en="{message}, was due on {day} ({n} days late)", en_one="{message}, was due on {day} (1 day late)",
)  # fmt: skip
READ_IN_PART = Text(
    fi="Suunnitelmasta jäi osa lukematta, koska tiedostossa on {n} virhettä. Tästä voi siis puuttua asioita.",
    fi_one="Suunnitelmasta jäi osa lukematta, koska tiedostossa on virhe. Tästä voi siis puuttua asioita.",
    en="Part of the plan could not be read, because there are {n} errors in its file. Something may be missing here.",
    en_one="Part of the plan could not be read, because there is an error in its file. Something may be missing here.",
)
