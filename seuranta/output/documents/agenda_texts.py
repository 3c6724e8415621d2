"""The sentences of an agenda, in both languages side by side."""

from __future__ import annotations

from seuranta.output.words.text import Text
from seuranta.plan.follow.promises import PromiseOutcome

TITLE = Text(fi="Asialista {when}: {title}", en="Agenda {when}: {title}")
LENGTH = Text(fi="Kesto", en="Length")
LINK = Text(fi="Linkki", en="Link")
PLACE = Text(fi="Paikka", en="Place")
PARTICIPANTS = Text(fi="Osallistujat", en="Who")
FIXED = Text(fi="Sovittu asialista", en="Agreed agenda")
AT = Text(fi="klo {time}, {n} min", en="{time}, {n} min")
TIME_LEFT = Text(
    fi="Loput {n} min: se asia, joka vaatii eniten keskustelua.",
    en="The remaining {n} min: whatever needs the most talk.",
)
TIME_LEFT_REVIEW = Text(
    fi="Loput {n} min: suunnitelman viilaus kohta kohdalta.",
    en="The remaining {n} min: touching up the plan, item by item.",
)

# --- headings -----------------------------------------------------------------------------------------------------

SINCE_LAST = Text(fi="Edellisen kerran jälkeen", en="Since last time")
EARLIER_DECISIONS = Text(fi="Edelliset päätökset", en="Previous decisions")
SAID_AND_DONE = Text(fi="Mitä lupasimme, mitä tapahtui", en="What we said, what happened")
LATE_AND_STUCK = Text(fi="Myöhässä ja jumissa", en="Overdue and blocked")
ONE_NUMBER = Text(fi="Tavoiteluku", en="One goal number")
STILL_RIGHT = Text(
    fi="Tavoitteet: suunta, ja ovatko ne yhä oikeat", en="Goals: where they head, and are they still right"
)
PILE_UP = Text(fi="Toimenpiteet: pienennetäänkö tai perutaanko", en="Actions: make smaller or drop")
NEXT_QUARTER = Text(fi="Seuraava neljännes", en="The next quarter")
TELL = Text(fi="Mitä kerrotaan, kuka kertoo", en="What is told, and by whom")
TELL_AND_ANSWER = Text(fi="Viestintä ja kysymykset", en="Communication and questions")
TELL_STAFF = Text(fi="Viesti henkilöstölle, vastaukset kysymyksiin", en="Message to the staff, questions answered")
DATES = Text(fi="Päivät kalentereihin", en="Dates into calendars")
BEFORE = Text(fi="Ennen kokousta", en="Before the meeting")

# --- what was promised and decided --------------------------------------------------------------------------------

OUTCOMES: dict[PromiseOutcome, Text] = {
    "broken": Text(fi="Luvattu, ei tehty", en="Promised, not done"),
    "late": Text(fi="Luvattu, tehty myöhässä", en="Promised, done late"),
    "moved": Text(fi="Luvattu, siirretty", en="Promised, moved"),
    "dropped": Text(fi="Luvattu, peruttu", en="Promised, dropped"),
    "kept": Text(fi="Luvattu ja pidetty", en="Promised and kept"),
}
"""What became of promises, what needs talk first."""
PROMISED_STEPS = Text(fi="Luvatut askeleet", en="Promised steps")
PROMISED_STEP = Text(fi="{item}: {what}, {day} mennessä", en="{item}: {what}, by {day}")
NOTHING_PROMISED = Text(
    fi="Edelliseltä kerralta ({day}) ei ole lupauksia, joiden päivä olisi ohi.",
    en="No promise since last time ({day}) has come due.",
)
DECISION = Text(fi="Päätös {id}", en="Decision {id}")
DECISION_TO_REVIEW = Text(fi="Tarkistettava päätös {id}", en="Decision {id}, to be looked at again")
NO_DECISIONS = Text(fi="Ei kirjattuja päätöksiä {day} jälkeen.", en="No decisions have been recorded since {day}.")
NO_DECISIONS_EVER = Text(fi="Päätöksiä ei ole kirjattu.", en="No decisions have been recorded.")

# --- the quarter ahead, what is told, and the next time -----------------------------------------------------------

BREAK = Text(fi="Vapaata", en="Days off")
NOTHING_STARTS = Text(fi="Mitään ei ala eikä valmistu.", en="Nothing starts and nothing is due.")
STARTS_AND_DUE = Text(fi="{title}: alkaa {start}, määräaika {due}", en="{title}: starts {start}, due {due}")
ONLY_STARTS = Text(fi="{title}: alkaa {start}", en="{title}: starts {start}")
ONLY_DUE = Text(fi="{title}: määräaika {due}", en="{title}: due {due}")
QUESTION = Text(fi="Kysymys", en="Question")
NONE_AFTER = Text(
    fi="Seuraavaa kertaa ei ole sovittu: sopikaa se nyt.", en="No next time has been agreed: agree on it now."
)

# --- before the meeting -------------------------------------------------------------------------------------------

CALLS = Text(fi="kutsuu koolle ja kirjoittaa muistion", en="calls the meeting and writes the minutes")
BRINGS = Text(fi="tuo luvun: {goal}, {last}", en="brings the number: {goal}, {last}")
LAST_READING = Text(fi="viimeisin {day}", en="last on {day}")
NO_READING = Text(fi="toteumia ei ole vielä", en="no readings yet")
BRINGS_YES_NO = Text(fi="kertoo, onko saavutettu: {goal}", en="tells whether it is achieved: {goal}")
EXPLAINS = Text(fi="ehdottaa ratkaisun: {action}", en="brings a way out: {action}")
DOES = Text(fi="tekee: {what} ({action})", en="does: {what} ({action})")
TELLS = Text(fi="kertoo: {message}", en="tells: {message}")
ANSWERS = Text(fi="vastaa: {question}", en="answers: {question}")
NOBODY = Text(fi="Vastuuhenkilö puuttuu", en="Nobody yet")
