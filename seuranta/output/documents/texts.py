"""The sentences that several documents share, in both languages side by side; names and titles are never inflected."""

from __future__ import annotations

from seuranta.output.words.text import Text

THE_PLAN = Text(fi="Suunnitelma", en="The plan")
MOVES = Text(fi="Aikataulumuutokset", en="Changes to the schedule")
NEXT_CHECKPOINT = Text(fi="Seuraava tarkistuspiste", en="Next checkpoint")
OWNER = Text(fi="Vastuu", en="Owner")
REASON = Text(fi="Syy", en="Reason")
OBSTACLE = Text(fi="Este", en="Blocked by")
NEXT_STEP = Text(fi="Seuraava askel", en="Next step")
HELD_UP = Text(fi="Tätä odottaa", en="Held up")
AS_OF = Text(fi="Tilanne", en="As of")
NO_PROBLEMS = Text(fi="Ei myöhässä eikä jumissa olevia toimenpiteitä.", en="Nothing is overdue or blocked.")
MORE = Text(fi="… ja {n} muuta.", fi_one="… ja 1 muu.", en="… and {n} more.", en_one="… and 1 more.")
OTHER_SPOTS = Text(
    fi="Lisäksi {n} muuta ongelmakohtaa: {names}.", fi_one="Lisäksi 1 muu ongelmakohta: {names}.",
    en="And {n} more problem spots: {names}.", en_one="And 1 more problem spot: {names}.",
)  # fmt: skip
NONE_AGREED = Text(fi="Seuraavaa tarkistuspistettä ei ole sovittu.", en="No next checkpoint has been agreed.")

# --- columns ------------------------------------------------------------------------------------------------------

COLUMN_GOAL = Text(fi="Tavoite", en="Goal")
COLUMN_NOW = Text(fi="Nyt/tavoite", en="Now/target")
COLUMN_EXPECTED = Text(fi="Odotus", en="Expected")
COLUMN_BY = Text(fi="Mennessä", en="By")
COLUMN_STATE = Text(fi="Tila", en="State")
COLUMN_ACTION = Text(fi="Toimenpide", en="Action")
COLUMN_DUE = Text(fi="Määräaika", en="Due")
COLUMN_DAY = Text(fi="Päivä", en="Day")

# --- goals --------------------------------------------------------------------------------------------------------

GOAL_STALE = Text(
    fi="Viimeisin toteuma on {n} päivän takaa ({day}).",
    en="The last reading is {n} days old ({day}).", en_one="The last reading is {n} day old ({day}).",
)  # fmt: skip
GOAL_BUSY = Text(
    fi="Kaikki toimenpiteet on tehty, mutta luku ei liiku odotetusti.",
    en="All its actions are done, but the number does not move as expected.",
)
GOAL_LOST = Text(
    fi="Tavoitetaso saavutettiin jo kerran, mutta se ei pitänyt.", en="The target was reached once, but not kept."
)
GOAL_AWAY = Text(
    fi="Kolme viimeisintä toteumaa vie poispäin tavoitteesta.",
    en="The latest three readings move away from the target.",
)
GOAL_MISSED = Text(fi="Määräpäivä {day} on ohi.", en="Its day, {day}, has passed.")
GOAL_FORECAST = Text(
    fi="Toteumien mediaanivauhdilla tavoite täyttyy {day}; määräpäivä on {by}.",
    en="At the median pace of its readings it is reached on {day}; it is wanted by {by}.",
)
GOAL_NEXT = Text(fi="Seuraavaksi {value} {day} mennessä.", en="Next: {value} by {day}.")
GOAL_OPEN = Text(fi="Kyllä tai ei, {day} mennessä.", en="Yes or no, by {day}.")
GOAL_KEPT = Text(fi="Taso pitää.", en="The level is kept.")
GOAL_NOT_KEPT = Text(fi="Taso ei pidä.", en="The level is not kept.")

# --- what is to be decided ----------------------------------------------------------------------------------------

OVERDUE_NO_STEP = Text(
    fi="Mikä on uusi määräaika, ja kuka ottaa seuraavan askeleen? Vai pienennetäänkö tai perutaanko?",
    en="What is the new due date, and who takes the next step? Or is it made smaller or dropped?",
)
OVERDUE = Text(
    fi="Riittääkö sovittu seuraava askel, ja mikä on uusi määräaika?",
    en="Is the agreed next step enough, and what is the new due date?",
)
STEP_LATE = Text(
    fi="Tehtiinkö seuraava askel, joka oli määrä tehdä {day} mennessä? Jos ei, kuka tekee sen ja milloin?",
    en="Was the next step taken that was due on {day}? If not, who takes it and when?",
)
OVERDUE_MOVED = Text(
    fi="Määräaikaa on jo {moved}: siirretäänkö vielä, pienennetäänkö vai perutaanko?",
    en="It has already been {moved}: move it again, make it smaller, or drop it?",
)
BLOCKED_NO_STEP = Text(fi="Kuka purkaa esteen, miten ja mihin mennessä?", en="Who clears the way, how, and by when?")
BLOCKED = Text(
    fi="Purkaako sovittu askel esteen ajoissa, vai siirretäänkö, pienennetäänkö tai perutaanko?",
    en="Will the agreed step clear the way in time? If not: move it, make it smaller, or drop it?",
)
ASKED = {
    "no-next-checkpoint": Text(
        fi="Milloin suunnitelman äärelle palataan? Seuraavaa tarkistuspistettä ei ole sovittu.",
        en="When will you return to the plan? No next checkpoint has been agreed.",
    ),
    "decision-to-review": Text(
        fi="{subject}: Pidetäänkö päätös voimassa? Se oli määrä tarkistaa {day}.",
        en="{subject}: Does the decision still hold? It was to be reviewed on {day}.",
    ),
    "undecided-move": Text(
        fi="{subject}: Hyväksytäänkö määräajan {n}. siirto?", en="{subject}: Is move {n} of its due date accepted?"
    ),
    "silent-move": Text(
        fi="{subject}: Kumpi määräaika pätee, luvattu {promised} vai nyt kirjattu {due}?",
        en="{subject}: Which due date holds, the promised {promised} or the present {due}?",
    ),
    "busy-not-moving": Text(
        fi="{subject}: Mitä muuta tarvitaan? Toimenpiteet on tehty, mutta tavoite on jäljessä.",
        en="{subject}: What else is needed? Its actions are done, but the goal is behind.",
    ),
    "target-lost": Text(
        fi="{subject}: Miten taso saadaan pitämään? Se saavutettiin jo kerran.",
        en="{subject}: How is the level to be kept? It was reached once.",
    ),
    "wrong-direction": Text(
        fi="{subject}: Mitä muutetaan? Kolme viimeisintä toteumaa vie poispäin tavoitteesta.",
        en="{subject}: What should change? The latest three readings move away from the target.",
    ),
    "dropped-predecessor": Text(
        fi="{subject}: Perutaanko tämäkin? Se edellyttää peruttua toimenpidettä {before}.",
        en="{subject}: Should this be dropped as well? It depends on action {before}, which was dropped.",
    ),
    "team-without-lead": Text(
        fi="{subject}: Kuka vastaa? Vastuussa on ryhmä, jolla ei ole vetäjää.",
        en="{subject}: Who answers for it? It belongs to a team without a lead.",
    ),
    "stale-ongoing": Text(
        fi="{subject}: Jatkuuko se? Siitä ei ole kirjattu mitään {n} päivään.",
        en="{subject}: Does it go on? Nothing has been recorded about it for {n} days.",
    ),
    "plan-not-reviewed": Text(
        fi="Milloin koko suunnitelma katselmoidaan? Edellisestä kerrasta on {n} päivää.",
        en="When will the whole plan be reviewed? The last time was {n} days ago.",
    ),
    "no-management-checkpoint": Text(
        fi="Milloin johtoryhmä käsittelee suunnitelmaa? Sille ei ole sovittu tarkistuspistettä.",
        en="When will the management team deal with the plan? No checkpoint has been agreed for it.",
    ),
    "no-fresh-reading": Text(fi="{subject}: Kuka tuo luvun?", en="{subject}: Who will bring the figure?"),
    "unowned-action": Text(fi="{subject}: Kuka ottaa vastuun?", en="{subject}: Who will own it?"),
    "unscheduled-action": Text(fi="{subject}: Mihin mennessä?", en="{subject}: By when?"),
    "unanswered-question": Text(
        fi='Kysymys "{subject}" on odottanut vastausta {n} päivää. Kuka vastaa?',
        en='The question "{subject}" has waited {n} days for an answer. Who will give it?',
    ),
}
"""What each finding asks people to decide, by its name."""
WHEN_THE_ANSWER = Text(
    fi='Kysymys "{subject}" on odottanut vastausta {n} päivää. Mikä on vastaus? Vastuu: {owner}.',
    en='The question "{subject}" has waited {n} days for an answer. What is the answer? Owner: {owner}.',
)
WHEN_THE_NUMBER = Text(
    fi="{subject}: Milloin tulee uusi luku? Vastuu: {owner}.",
    en="{subject}: When will a new figure come? Owner: {owner}.",
)

# --- moves and drops ----------------------------------------------------------------------------------------------

MOVE = Text(fi="{title} – {old} → {new}, {n}. siirto", en="{title} – {old} → {new}, move {n}")
DROP = Text(fi="{title} – peruttu {day}", en="{title} – dropped on {day}")
NO_REASON = Text(fi="syytä ei ole kirjattu", en="no reason was written down")
UNDECIDED = Text(fi="päätös puuttuu", en="no decision yet")
NO_MOVES = Text(
    fi="Ei uusia siirtoja eikä peruutuksia {day} jälkeen.", en="No new moves and nothing dropped since {day}."
)
NO_MOVES_EVER = Text(fi="Ei siirtoja eikä peruutuksia.", en="No moves and nothing dropped.")

# --- communication ------------------------------------------------------------------------------------------------

TELL_TODAY = Text(fi="{message}: kerrotaan tänään", en="{message}: to be told today")
TELL_NEXT = Text(fi="{message}: seuraavaksi {day}", en="{message}: next on {day}")
READ_IN_PART = Text(
    fi="Suunnitelmasta jäi osa lukematta, koska tiedostossa on {n} virhettä. Tästä voi siis puuttua asioita.",
    fi_one="Suunnitelmasta jäi osa lukematta, koska tiedostossa on virhe. Tästä voi siis puuttua asioita.",
    en="Part of the plan could not be read: there are {n} errors in its file. Something may be missing here.",
    en_one="Part of the plan could not be read: there is an error in its file. Something may be missing here.",
)
