"""What is said of a fact that is recorded, in both languages side by side: of a command in sentences, with what follows from
it; of a meeting in a line of its summary and its minutes, under names that end in `_LINE`.
"""

from __future__ import annotations

from seuranta.output.words.text import Text

# --- actions ------------------------------------------------------------------------------------------------------

DONE = Text(fi="{item} valmistui.", en="{item} is done.")
DONE_IN_TIME = Text(fi="{item} valmistui ajallaan.", en="{item} is done, in time.")
DONE_LATE = Text(
    fi="{item} valmistui {n} päivää myöhässä.",
    fi_one="{item} valmistui päivän myöhässä.",
    en="{item} is done, {n} days late.",
    en_one="{item} is done, a day late.",
)
DONE_LINE = Text(fi="{item}: valmis {day}", en="{item}: done {day}")
DONE_LATE_LINE = Text(
    fi="{item}: valmis {day}, {n} päivää myöhässä", fi_one="{item}: valmis {day}, päivän myöhässä",
    en="{item}: done {day}, {n} days late", en_one="{item}: done {day}, a day late",
)  # fmt: skip
CAN_START = Text(fi="{ids} voi nyt alkaa.", en="{ids} can start now.")
CAN_ALL_START = Text(fi="Nyt voivat alkaa: {ids}.", en="{ids} can start now.")
ALL_DONE = Text(fi="Tavoitteen {id} kaikki toimenpiteet ovat valmiina.", en="All actions of goal {id} are done.")
REACHED = Text(fi="Tavoite {item} on saavutettu {day}.", en="Goal {item} was reached on {day}.")
ACHIEVED_LINE = Text(fi="{item}: saavutettu {day}", en="{item}: achieved {day}")
STARTED = Text(fi="{item} on käynnissä.", en="{item} is in progress.")
STARTED_LINE = Text(fi="{item}: aloitettu", en="{item}: started")
STILL_WAITS = Text(fi="Se odottaa vielä: {ids}.", en="It still waits for: {ids}.")
BLOCKED = Text(fi="{item} on jumissa. Este: {obstacle}.", en="{item} is blocked. Blocked by: {obstacle}.")
STUCK_LINE = Text(fi="{item}: jumissa: {what}", en="{item}: blocked: {what}")
NEXT_STEP = Text(fi="Seuraava askel: {step}.", en="Next step: {step}.")
STEP_LINE = Text(fi="{item}: {what}", en="{item}: {what}")
STEP_TAKEN_LINE = Text(fi="{item}: askel ”{what}” on tehty", en="{item}: the step “{what}” has been taken")
STEP_LEFT_LINE = Text(
    fi="{item}: askel ”{what}” on vielä tekemättä", en="{item}: the step “{what}” has not been taken yet"
)
UNBLOCKED = Text(fi="{item} ei ole enää jumissa.", en="{item} is no longer blocked.")
FREED_LINE = Text(fi="{item}: este poistui", en="{item}: no longer blocked")
IS_LATE = Text(
    fi="Määräaika oli {day}, {n} päivää sitten.",
    fi_one="Määräaika oli eilen, {day}.",
    en="It was due on {day}, {n} days ago.",
    en_one="It was due yesterday, {day}.",
)
MOVED_TO = Text(
    fi="{item}: määräaika on nyt {day} (oli {before}), siirretty {n} kertaa.",
    fi_one="{item}: määräaika on nyt {day} (oli {before}), siirretty kerran.",
    en="{item} is now due on {day} (was {before}), moved {n} times.",
    en_one="{item} is now due on {day} (was {before}), moved once.",
    en_two="{item} is now due on {day} (was {before}), moved twice.",
)
FIRST_MOVE_LINE = Text(fi="{item}: {old} → {new}: {reason}", en="{item}: {old} → {new}: {reason}")
MOVED_LINE = Text(fi="{item}: {old} → {new} ({n}. siirto): {reason}", en="{item}: {old} → {new} (move {n}): {reason}")
MOVE_ACCEPTED_LINE = Text(
    fi="{item}: siirto hyväksyttiin, päätti {who}", en="{item}: the move is accepted, decided by {who}"
)
DUE_SET = Text(fi="{item}: määräaika on {day}.", en="{item} is due on {day}.")
FIRST_DUE_LINE = Text(fi="{item}: määräaika {new}", en="{item}: due {new}")
DUE_RESTORED_LINE = Text(fi="{item}: määräaika on taas {new}", en="{item}: due {new} again")
DROPPED = Text(fi="{item} on peruttu {day}.", en="{item} was dropped on {day}.")
DROPPED_LINE = Text(fi="{item}: peruttu: {reason}", en="{item}: dropped: {reason}")
SHRUNK_LINE = Text(fi="{item}: tehty osa riittää; loput: {rest}", en="{item}: what is done is enough; the rest: {rest}")
UNLINKED_LINE = Text(fi="{item}: tehdään ilman peruttua ({ids})", en="{item}: goes on without what was dropped ({ids})")
GIVEN_UP = Text(fi="Luovutaan: {item}", en="Dropped: {item}")
TOUCHES_GOAL = Text(fi="Tavoite, jota se edistää: {ids}.", en="The goal that it serves: {ids}.")
TOUCHES_GOALS = Text(fi="Tavoitteet, joita se edistää: {ids}.", en="The goals that it serves: {ids}.")
PROMISED = Text(fi="{item} on luvattu {day} mennessä.", en="{item} was promised by {day}.")
TAKEN_LINE = Text(fi="{item}: vastuu {who}", en="{item}: owner {who}")

# --- goals, messages, questions, decisions ------------------------------------------------------------------------

READING = Text(fi="{item}: {value} {day}.", en="{item}: {value} on {day}.")
READING_AGAIN = Text(fi="{item}: {value} {day} (oli {before}).", en="{item}: {value} on {day} (was {before}).")
READING_LINE = Text(fi="{item}: {value} ({day})", en="{item}: {value} ({day})")
GOAL_STATE = Text(fi="Tavoite: {state}.", en="Goal: {state}.")
GOAL_EXPECTED = Text(fi="Tavoite: {state}, odotus {expected}.", en="Goal: {state}, expected {expected}.")
TOLD = Text(fi="{item} on kerrottu {day}.", en="{item} was told on {day}.")
TOLD_LINE = Text(fi="{item}: kerrottu {day}", en="{item}: told {day}")
NEW_MESSAGE_LINE = Text(
    fi="{item}, kohderyhmä {audience}: {who}, {day}", en="{item}, audience {audience}: {who}, {day}"
)
NEXT_TIME = Text(fi="Seuraavan kerran {day}.", en="Next on {day}.")
ASKED = Text(fi="Kysymys {id} on kirjattu: {question}", en="Question {id} has been written down: {question}")
ASKED_LINE = Text(fi="Uusi kysymys {item}", en="New question {item}")
ANSWERED = Text(fi="{item}: vastaus on kirjattu {day}.", en="{item} was answered on {day}.")
ANSWERED_LINE = Text(fi="{item} – {answer}", en="{item} – {answer}")
TELL_THEM = Text(fi="Kerro vastaus kysyjälle: {who}.", en="Tell those who asked: {who}.")
DECIDED = Text(fi="Päätös {id} on kirjattu: {decision}", en="Decision {id} has been written down: {decision}")
REPLACES_LINE = Text(fi="korvaa päätöksen {id}", en="replaces decision {id}")
REASON_LINE = Text(fi="perustelu: {reason}", en="because {reason}")
AFFECTS_LINE = Text(fi="koskee: {ids}", en="affects: {ids}")
CONFIRMED_LINE = Text(fi="{item}: pidetään voimassa", en="{item}: it holds")
LOOK_AGAIN = Text(fi="Siihen palataan {day}.", en="To be looked at again on {day}.")
LOOK_AGAIN_LINE = Text(fi="{item}: tarkistetaan {day}", en="{item}: to be looked at again on {day}")
REVIEW_LINE = Text(fi="tarkistetaan {day}", en="to be looked at again on {day}")

# --- checkpoints --------------------------------------------------------------------------------------------------

HELD = Text(fi="{item} {day} on pidetty.", en="{item} was held on {day}.")
PROMISES = Text(fi="Luvattu {day} mennessä: {ids}.", en="Promised by {day}: {ids}.")
PROMISED_ANSWER_LINE = Text(fi="{item}: päätös jatkosta", en="{item}: a decision on how to go on")
SKIPPED = Text(fi="{item} {day} jää väliin.", en="{item} on {day} is skipped.")
POSTPONED = Text(fi="{item} siirtyy: {before} → {day}.", en="{item} moves: {before} → {day}.")
NEXT_MOVED_LINE = Text(fi="Seuraava kerta: {old} → {new}", en="Next time: {old} → {new}")
NEXT_AGREED_LINE = Text(fi="Seuraava kerta: {new}", en="Next time: {new}")
SERIES_AGREED_LINE = Text(fi="{title}: {new}", en="{title}: {new}")
NEXT_CHECKPOINT = Text(fi="Seuraava: {day}.", en="Next: {day}.")
NEXT_AT = Text(fi="Seuraava: {day} klo {time}.", en="Next: {day}, {time}.")
NO_NEXT = Text(
    fi="Seuraavaa tarkistuspistettä ei ole sovittu. Sopikaa se nyt.",
    en="No next checkpoint has been agreed. Agree on one now.",
)

# --- new items and other fields -----------------------------------------------------------------------------------

ADDED = Text(fi="Lisätty {item}.", en="Added {item}.")
NEW_LINE = Text(fi="Uusi: {item}", en="New: {item}")
IS_NOW = Text(fi="{item}: {field} on nyt {value}.", en="{item}: {field} is now {value}.")
IS_NOW_NOT = Text(
    fi="{item}: {field} on nyt {value} (oli {before}).", en="{item}: {field} is now {value} (was {before})."
)
NEXT_DAYS = Text(fi="Seuraavat päivät ovat {days}.", en="The next days are {days}.")
IS_GONE = Text(fi="{item}: {field} on poistettu (oli {before}).", en="{item}: {field} is gone (was {before}).")

# --- nothing to do ------------------------------------------------------------------------------------------------

UNCHANGED = Text(fi="Mitään ei muutettu.", en="Nothing was changed.")
ALREADY_DONE = Text(fi="{item} oli jo valmis {day}.", en="{item} was done already on {day}.")
ALREADY_DROPPED = Text(fi="{item} oli jo peruttu {day}.", en="{item} was dropped already on {day}.")
ALREADY_STARTED = Text(fi="{item} oli jo käynnissä.", en="{item} was in progress already.")
ALREADY_FREE = Text(fi="{item} ei ollut jumissa.", en="{item} was not blocked.")
ALREADY_DUE = Text(fi="{item}: määräaika oli jo {day}.", en="{item} was due on {day} already.")
ALREADY_TOLD = Text(fi="{item} oli jo kerrottu {day}.", en="{item} was told already on {day}.")
ALREADY_HELD = Text(fi="{item} {day} oli jo pidetty.", en="{item} on {day} was held already.")
ALREADY_SKIPPED = Text(fi="{item} {day} oli jo jätetty väliin.", en="{item} on {day} was skipped already.")
ALREADY_AGREED = Text(fi="{item} on jo {day}.", en="{item} is on {day} already.")
ALREADY_SO = Text(fi="{item}: {field} oli jo {value}.", en="{item}: {field} was {value} already.")

# --- questions to a person ----------------------------------------------------------------------------------------

WHY_MOVED = Text(fi="Miksi määräaika siirtyy? ", en="Why does the due date move? ")
WHY_DROPPED = Text(fi="Miksi siitä luovutaan? ", en="Why is it dropped? ")
WHAT_BLOCKS = Text(fi="Mikä on esteenä? ", en="What stands in the way? ")
WHY_SKIPPED = Text(fi="Miksi se jää väliin? ", en="Why is it skipped? ")
WHO_DECIDED = Text(fi="Tämä on jo {n}. siirto. Kuka siitä päätti? ", en="This is move {n}. Who decided on it? ")
DAY_IS_OVER = Text(
    fi="{day} on jo ohi. Kirjoita toinen päivä. Jos {day} on oikein, kirjoita k: ",
    en="{day} has passed. Type another day, or y if {day} is right: ",
)
PERIOD_IS_OVER = Text(
    fi="{day} on jo ohi. Tarkoititko {later}? Enter = kyllä, tai kirjoita toinen päivä: ",
    en="{day} has passed. Did you mean {later}? Enter = yes, or type another day: ",
)

# --- writing ------------------------------------------------------------------------------------------------------

NOT_WRITTEN = Text(fi="Näin muuttuisi; mitään ei kirjoitettu.", en="This would change; nothing was written.")
UNDONE = Text(fi="Peruttiin: {said}", en="Taken back: {said}")
