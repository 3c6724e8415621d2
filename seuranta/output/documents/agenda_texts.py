"""The sentences of an agenda, in both languages side by side."""

from __future__ import annotations

from seuranta.output.words.text import Text
from seuranta.plan.follow.promises import PromiseOutcome

TITLE = Text(fi="Asialista: {title}, {when}", en="Agenda: {title}, {when}")
LENGTH = Text(fi="Kesto", en="Length")
LINK = Text(fi="Linkki", en="Link")
PLACE = Text(fi="Paikka", en="Place")
PARTICIPANTS = Text(fi="Osallistujat", en="Who")
AWAY = Text(fi="Poissa", en="Away")
BACK_ON = Text(fi="{who} (takaisin {day})", en="{who} (back on {day})")
FIXED = Text(fi="Sovittu asialista", en="Agreed agenda")
AT = Text(fi="klo {time}, {n} min", en="{time}, {n} min")
TIME_LEFT = Text(
    fi="Loput {length}: se asia, joka vaatii eniten keskustelua.",
    en="Use the remaining {length} for whatever needs the most discussion.",
)
TIME_LEFT_REVIEW = Text(
    fi="Loput {length}: suunnitelman viilaus kohta kohdalta.",
    en="Use the remaining {length} to fine-tune the plan, item by item.",
)

# --- headings -----------------------------------------------------------------------------------------------------

SINCE_LAST = Text(fi="Edellisen kerran jälkeen", en="Since last time")
EARLIER_DECISIONS = Text(fi="Edelliset päätökset", en="Previous promises and decisions")
SAID_AND_DONE = Text(fi="Mitä lupasimme, mitä tapahtui", en="What we promised, and what happened")
LATE_AND_STUCK = Text(fi="Myöhässä ja jumissa", en="Overdue and blocked")
ONE_NUMBER = Text(fi="Yksi tavoite lukuina", en="One goal in figures")
STILL_RIGHT = Text(
    fi="Tavoitteet: mihin suuntaan ne liikkuvat ja ovatko ne yhä oikeat",
    en="Goals: where they are heading, and whether they are still right",
)
PILE_UP = Text(fi="Toimenpiteet: supistetaanko vai perutaanko", en="Actions: cut down or drop")
NEXT_QUARTER = Text(fi="Seuraava neljännes", en="The next quarter")
TELL = Text(fi="Mitä kerrotaan ja kuka kertoo", en="What to tell people, and who will tell them")
TELL_AND_ANSWER = Text(fi="Viestintä ja kysymykset", en="Communication and questions")
TELL_STAFF = Text(
    fi="Viesti henkilöstölle ja vastaukset kysymyksiin", en="Message to the staff, and answers to questions"
)
DATES = Text(fi="Päivät kalentereihin", en="Dates for the diary")
LAPSING = Text(fi="Raukeaa, ellei kukaan ota hoitaakseen", en="Lapses unless somebody takes it on")
TOPICS = Text(fi="Käsiteltävät asiat", en="Topics")
BEFORE = Text(fi="Kuka valmistelee mitä", en="Who prepares what")

# --- what was promised and decided --------------------------------------------------------------------------------

OUTCOMES: dict[PromiseOutcome, Text] = {
    "broken": Text(fi="Luvattu, ei tehty ajoissa", en="Promised, but not done in time"),
    "late": Text(fi="Luvattu, tehty myöhässä", en="Promised, but done late"),
    "moved": Text(fi="Luvattu, siirretty", en="Promised, but moved"),
    "dropped": Text(fi="Luvattu, peruttu", en="Promised, but dropped"),
    "kept": Text(fi="Luvattu ja pidetty", en="Promised and kept"),
}
"""What became of promises, what needs talk first."""
PROMISED_STEPS = Text(fi="Luvatut askeleet", en="Promised steps")
PROMISED_STEP = Text(fi="{item}: {what}, {day} mennessä", en="{item}: {what}, by {day}")
NOTHING_PROMISED = Text(
    fi="Edelliseltä kerralta ({day}) ei ole lupauksia, joiden päivä olisi ohi.",
    en="No promises have fallen due since last time ({day}).",
)
DECISION = Text(fi="Päätös {id}", en="Decision {id}")
DECISION_TO_REVIEW = Text(fi="Tarkistettava päätös {id}", en="Decision {id}, due for review")
PROMISED_DECISION = Text(fi="luvattiin päätös jatkosta", en="the promise was to decide how to continue")
NO_DECISIONS = Text(fi="Päätöksiä ei ole kirjattu {day} jälkeen.", en="No decisions have been recorded since {day}.")
NO_DECISIONS_EVER = Text(fi="Päätöksiä ei ole kirjattu.", en="No decisions have been recorded.")

# --- the quarter ahead, what is told, and the next time -----------------------------------------------------------

BREAK = Text(fi="Vapaata", en="Days off")
NOTHING_STARTS = Text(fi="Mitään ei ole alkamassa eikä valmistumassa.", en="Nothing is due to start or finish.")
STARTS = (
    Text(fi="{title}: alkaa {start}, määräaika {due}", en="{title}: starts {start}, due {due}"),
    Text(fi="{title}: alkaa {start}", en="{title}: starts {start}"),
)
"""With a due date, and without one."""
WAS_TO_START = (
    Text(fi="{title}: piti alkaa {start}, määräaika {due}", en="{title}: was to start {start}, due {due}"),
    Text(fi="{title}: piti alkaa {start}", en="{title}: was to start {start}"),
)
ONLY_DUE = Text(fi="{title}: määräaika {due}", en="{title}: due {due}")
QUESTION = Text(fi="Kysymys", en="Question")
NONE_AFTER = Text(
    fi="Seuraavaa kertaa ei ole sovittu. Sopikaa se nyt.", en="The next meeting has not been agreed. Agree a date now."
)

# --- before the meeting -------------------------------------------------------------------------------------------

CALLS = Text(fi="kutsuu koolle ja kirjoittaa muistion", en="convenes the meeting and writes the minutes")
CALLS_BUT_AWAY = Text(
    fi="on silloin poissa: sopii, kuka kutsuu koolle ja kirjoittaa muistion",
    en="is away that day, so arranges for somebody else to convene the meeting and write the minutes",
)
BRINGS = Text(fi="tuo luvun: {goal}, {last}", en="brings the figure for {goal} ({last})")
LAST_READING = Text(fi="viimeisin {day}", en="last updated {day}")
NO_READING = Text(fi="toteumia ei ole vielä", en="no readings yet")
BRINGS_YES_NO = Text(fi="kertoo, onko saavutettu: {goal}", en="reports whether this has been achieved: {goal}")
EXPLAINS = Text(fi="ehdottaa ratkaisua: {action}", en="suggests a solution for {action}")
DOES = Text(fi="hoitaa seuraavan askeleen: {what} ({action})", en="takes the next step: {what} ({action})")
TELLS = Text(fi="kertoo: {message}, {day}", en="gives message {message} on {day}")
TELLS_LATE = Text(fi="kertoo: {message}, piti kertoa {day}", en="gives message {message}, which was due on {day}")
ANSWERS = Text(fi="vastaa kysymykseen ”{question}”", en="answers the question “{question}”")
NOBODY = Text(fi="Tekijää ei vielä ole", en="Nobody yet")
LONG_TERM_LATER = Text(
    fi="Pitkän tähtäimen tavoitteet {ids} ovat esillä {day}.", fi_one="Pitkän tähtäimen tavoite {ids} on esillä {day}.",
    en="The long-term goals {ids} will be discussed on {day}.", en_one="The long-term goal {ids} will be discussed on {day}.",
)  # fmt: skip
