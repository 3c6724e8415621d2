"""What is said of a fact that is recorded, in both languages side by side: of a command in sentences, with what follows from
it; of a meeting in a line of its summary and its minutes, under names that end in `_LINE`.
"""

from __future__ import annotations

from seuranta.output.words.text import Text

# --- actions ------------------------------------------------------------------------------------------------------

DONE = Text(fi="Toimenpide {item} valmistui.", en="Action {item} is done.")
DONE_IN_TIME = Text(fi="Toimenpide {item} valmistui ajallaan.", en="Action {item} is done, on time.")
DONE_LATE = Text(
    fi="Toimenpide {item} valmistui {n} päivää myöhässä.",
    fi_one="Toimenpide {item} valmistui päivän myöhässä.",
    en="Action {item} is done, {n} days late.",
    en_one="Action {item} is done, a day late.",
)
DONE_LINE = Text(fi="{item}: valmis {day}", en="{item}: done {day}")
DONE_LATE_LINE = Text(
    fi="{item}: valmis {day}, {n} päivää myöhässä", fi_one="{item}: valmis {day}, päivän myöhässä",
    en="{item}: done {day}, {n} days late", en_one="{item}: done {day}, a day late",
)  # fmt: skip
RESULT_LINE = Text(fi="{item} – tulos: {result}", en="{item} – result: {result}")
RESULT_NOTED = Text(
    fi="Toimenpiteen {item} tulos on kirjattu: {result}.", en="The result of action {item} has been recorded: {result}."
)
RESULT_IS = Text(fi="Tulos: {result}.", en="What came of it: {result}.")
CAN_START = Text(
    fi="Nyt voivat alkaa toimenpiteet {ids}.", fi_one="Toimenpide {ids} voi nyt alkaa.",
    en="Actions {ids} can start now.", en_one="Action {ids} can start now.",
)  # fmt: skip
ALL_DONE = Text(fi="Tavoitteen {id} kaikki toimenpiteet ovat valmiina.", en="All the actions for goal {id} are done.")
REACHED = Text(fi="Tavoite {item} on saavutettu {day}.", en="Goal {item} was reached on {day}.")
ACHIEVED_LINE = Text(fi="{item}: saavutettu {day}", en="{item}: achieved {day}")
STARTED = Text(fi="Toimenpide {item} on käynnissä.", en="Action {item} is in progress.")
STARTED_LINE = Text(fi="{item}: aloitettu", en="{item}: started")
STILL_WAITS = Text(
    fi="Se odottaa vielä toimenpiteitä {ids}.", fi_one="Se odottaa vielä toimenpidettä {ids}.",
    en="It is still waiting for actions {ids}.", en_one="It is still waiting for action {ids}.",
)  # fmt: skip
BLOCKED = Text(fi="Toimenpide {item} on jumissa. Este: {obstacle}.", en="Action {item} is blocked: {obstacle}.")
STUCK_LINE = Text(fi="{item}: jumissa, este: {what}", en="{item}: blocked ({what})")
NEXT_STEP = Text(fi="Seuraava askel: {step}.", en="Next step: {step}.")
STEP_LINE = Text(fi="{item}, seuraava askel: {what}", en="{item}, next step: {what}")
STEP_TAKEN_LINE = Text(fi="{item}: askel ”{what}” on tehty", en="{item}: the step “{what}” has been taken")
STEP_LEFT_LINE = Text(
    fi="{item}: askel ”{what}” on vielä tekemättä", en="{item}: the step “{what}” has not been taken yet"
)
UNBLOCKED = Text(fi="Toimenpide {item} ei ole enää jumissa.", en="Action {item} is no longer blocked.")
FREED_LINE = Text(fi="{item}: este poistui", en="{item}: no longer blocked")
IS_LATE = Text(
    fi="Määräaika oli {day}, {n} päivää sitten.",
    fi_one="Määräaika oli eilen, {day}.",
    en="It was due on {day}, {n} days ago.",
    en_one="It was due yesterday, {day}.",
)
MOVED_TO = Text(
    fi="Toimenpiteen {item} määräaika on nyt {day} (oli {before}). Sitä on siirretty {n} kertaa.",
    fi_one="Toimenpiteen {item} määräaika on nyt {day} (oli {before}). Sitä on siirretty kerran.",
    en="Action {item} is now due on {day} (was {before}). It has been moved {n} times.",
    en_one="Action {item} is now due on {day} (was {before}). It has been moved once.",
    en_two="Action {item} is now due on {day} (was {before}). It has been moved twice.",
)
FIRST_MOVE_LINE = Text(
    fi="{item}: määräaika {old} → {new} (syy: {reason})", en="{item}: due {old} → {new} (reason: {reason})"
)
MOVED_LINE = Text(
    fi="{item}: määräaika {old} → {new} ({n}. siirto, syy: {reason})",
    en="{item}: due {old} → {new} (move {n}, reason: {reason})",
)
MOVE_ACCEPTED_LINE = Text(fi="{item}: siirto hyväksyttiin, päätti {who}", en="{item}: move accepted, decided by {who}")
DUE_SET = Text(fi="Toimenpiteen {item} määräaika on {day}.", en="Action {item} is due on {day}.")
FIRST_DUE_LINE = Text(fi="{item}: määräaika {new}", en="{item}: due {new}")
DUE_RESTORED_LINE = Text(fi="{item}: määräaika on taas {new}", en="{item}: due date back to {new}")
DROPPED = Text(fi="Toimenpide {item} on peruttu {day}.", en="Action {item} was dropped on {day}.")
DROPPED_LINE = Text(fi="{item}: peruttu (syy: {reason})", en="{item}: dropped (reason: {reason})")
NOT_LAPSING = Text(fi="Toimenpide {item} ei enää raukea {day}.", en="Action {item} no longer lapses on {day}.")
WILL_LAPSE_LINE = Text(
    fi="{item}: ellei kukaan ota tätä hoitaakseen {day} mennessä, tästä luovutaan",
    en="{item}: to be dropped unless somebody takes it on by {day}",
)
SHRUNK_LINE = Text(
    fi="{item}: tehty osa riittää; lopuista tulee {rest}",
    en="{item}: closed with what has been done; the rest becomes {rest}",
)
UNLINKED_LINE = Text(
    fi="{item}: tehdään ilman peruttua toimenpidettä ({ids})", en="{item}: continues without what was dropped ({ids})"
)
GIVEN_UP = Text(fi="Luovutaan: {item}", en="Drop {item}")
WAITED_FOR = Text(fi="Toimenpidettä {item} odottaa: {who}.", en="Waiting for action {item}: {who}.")
SERVES_GOALS = Text(
    fi="Toimenpide {item} vaikuttaa tavoitteisiin {ids}.", fi_one="Toimenpide {item} vaikuttaa tavoitteeseen {ids}.",
    en="Action {item} affects goals {ids}.", en_one="Action {item} affects goal {ids}.",
)  # fmt: skip
PROMISED = Text(fi="Toimenpide {item} on luvattu valmiiksi {day} mennessä.", en="Action {item} was promised for {day}.")
HEARD_OF_DUE = Text(
    fi="Määräajan {due} on ehkä jo kuullut: {who}.",
    en="People who may already know the due date, {due}: {who}.",
)
TAKEN_LINE = Text(fi="{item}: vastuu {who}", en="{item}: owner {who}")

# --- goals, messages, questions, decisions ------------------------------------------------------------------------

READING = Text(fi="{item}: {value} {day}.", en="{item}: {value} on {day}.")
READING_AGAIN = Text(fi="{item}: {value} {day} (oli {before}).", en="{item}: {value} on {day} (was {before}).")
READING_LINE = Text(fi="{item}: {value} ({day})", en="{item}: {value} ({day})")
GOAL_STATE = Text(fi="Tavoite: {state}.", en="Goal: {state}.")
GOAL_EXPECTED = Text(fi="Tavoite: {state}, odotus {expected}.", en="Goal: {state}, expected {expected}.")
TOLD = Text(fi="Viesti {item} on merkitty kerrotuksi {day}.", en="Message {item} is marked as given on {day}.")
TOLD_LINE = Text(fi="{item}: kerrottu {day}", en="{item}: people told {day}")
NEW_MESSAGE_LINE = Text(
    fi="{item}, kohderyhmä {audience}: {who}, {day}", en="{item}, audience {audience}: {who}, {day}"
)
NEXT_TIME = Text(fi="Seuraavan kerran {day}.", en="Next on {day}.")
ASKED = Text(fi="Kysymys {id} on kirjattu: {question}", en="Question {id} recorded: {question}")
ASKED_LINE = Text(fi="Uusi kysymys {item}", en="New question {item}")
ANSWERED = Text(fi="Kysymykseen {item} on kirjattu vastaus {day}.", en="Question {item} was answered on {day}.")
ANSWERED_LINE = Text(fi="{item} – {answer}", en="{item} – {answer}")
TOPIC = Text(fi="Asia {id} on kirjattu: {title}.", en="Topic {id} recorded: {title}.")
TOPIC_ON = Text(fi="Esillä {day}: {meeting}.", en="On the agenda on {day}: {meeting}.")
TOPIC_UNPLACED = Text(fi="Esillä seuraavassa tarkistuspisteessä.", en="On the agenda of the next checkpoint.")
TOPIC_CLOSED = Text(fi="Asia {item} on käsitelty {day}.", en="Topic {item} was closed on {day}.")
TOPIC_OUTCOME = Text(fi="Tulos: {outcome}.", en="Outcome: {outcome}.")
ALREADY_CLOSED = Text(fi="Asia {item} on jo käsitelty.", en="Topic {item} has already been closed.")
NO_TOPICS = Text(fi="Avoimia asioita ei ole.", en="There are no open topics.")
TOPIC_LINE = Text(fi="Uusi asia {item}", en="New topic {item}")
TOPIC_CLOSED_LINE = Text(fi="{item}: käsitelty", en="{item}: closed")
TELL_THEM = Text(fi="Kerro vastaus kysyjälle: {who}.", en="Pass the answer on to {who}.")
DECIDED = Text(fi="Päätös {id} on kirjattu: {decision}", en="Decision {id} recorded: {decision}")
REPLACES_LINE = Text(fi="korvaa päätöksen {id}", en="replaces decision {id}")
REASON_LINE = Text(fi="perustelu: {reason}", en="reason: {reason}")
AFFECTS_LINE = Text(fi="koskee: {ids}", en="affects: {ids}")
CONFIRMED_LINE = Text(fi="{item}: pidetään voimassa", en="{item}: still stands")
LOOK_AGAIN = Text(fi="Päätös tarkistetaan {day}.", en="To be reviewed on {day}.")
LOOK_AGAIN_LINE = Text(fi="{item}: tarkistetaan {day}", en="{item}: to be reviewed on {day}")
REVIEW_LINE = Text(fi="tarkistetaan {day}", en="to be reviewed on {day}")

# --- checkpoints --------------------------------------------------------------------------------------------------

HELD = Text(fi="{item} {day} on pidetty.", en="{item} was held on {day}.")
PAPER = Text(fi="Sivu uudelle vastuuhenkilölle: {path}", en="A page for whoever takes over: {path}")
COPY_KEPT = Text(fi="Suunnitelman kopio on tallessa: {path}", en="A copy of the plan has been kept: {path}")
PROMISES = Text(fi="Luvattu {day} mennessä: {ids}.", en="Promised by {day}: {ids}.")
PROMISED_ANSWER_LINE = Text(fi="{item}: päätös jatkosta", en="{item}: a decision on how to continue")
SKIPPED = Text(fi="{item} {day} jää väliin.", en="{item} on {day} is marked as skipped.")
WAS_SKIPPED = Text(fi="{item} {day} on merkitty väliin jääneeksi.", en="{item} on {day} is marked as skipped.")
POSTPONED = Text(fi="{item} siirtyy: {before} → {day}.", en="{item} moves from {before} to {day}.")
NEXT_MOVED_LINE = Text(fi="Seuraava kerta: {old} → {new}", en="Next meeting: {old} → {new}")
NEXT_AGREED_LINE = Text(fi="Seuraava kerta: {new}", en="Next meeting: {new}")
SERIES_AGREED_LINE = Text(fi="{title}: {new}", en="{title}: {new}")
NEXT_CHECKPOINT = Text(fi="Seuraava: {day}.", en="Next: {day}.")
NEXT_AT = Text(fi="Seuraava: {day} klo {time}.", en="Next: {day}, {time}.")
NO_NEXT = Text(
    fi="Seuraavaa tarkistuspistettä ei ole sovittu. Sopikaa se nyt.",
    en="The next checkpoint has not been agreed. Agree a date now.",
)

# --- the presentation ---------------------------------------------------------------------------------------------

PRESENTED = Text(
    fi="Suunnitelma esiteltiin {day} ({audience}).",
    en="The plan was presented on {day} ({audience}).",
)
ALREADY_PRESENTED = Text(
    fi="Suunnitelma on jo merkitty esitellyksi {day} ({audience}).",
    en="The plan is already marked as presented on {day} ({audience}).",
)
BACK_ON = Text(fi="Suunnitelmaan palataan {day}.", en="You will return to the plan on {day}.")
BACK_AT = Text(fi="Suunnitelmaan palataan {day} klo {time}.", en="You will return to the plan on {day}, {time}.")

# --- new items and other fields -----------------------------------------------------------------------------------

ADDED = Text(fi="Lisätty suunnitelmaan: {item}.", en="Added to the plan: {item}.")
NEW_LINE = Text(fi="Uusi: {item}", en="New: {item}")
IS_NOW = Text(fi='Kohdassa {item} "{field}" on nyt "{value}".', en='In item {item}, "{field}" is now "{value}".')
IS_NOW_NOT = Text(
    fi='Kohdassa {item} "{field}" on nyt "{value}" (oli "{before}").',
    en='In item {item}, "{field}" is now "{value}" (was "{before}").',
)
NEXT_DAYS = Text(fi="Seuraavat päivät ovat {days}.", en="The next dates are {days}.")
IS_GONE = Text(
    fi='Kohdasta {item} on poistettu "{field}" (oli "{before}").',
    en='"{field}" was removed from item {item} (was "{before}").',
)

# --- nothing to do ------------------------------------------------------------------------------------------------

UNCHANGED = Text(fi="Mitään ei muutettu.", en="Nothing was changed.")
ALREADY_DONE = Text(
    fi="Toimenpide {item} on jo merkitty valmiiksi ({day}).", en="Action {item} is already marked as done ({day})."
)
ALREADY_DROPPED = Text(
    fi="Toimenpide {item} on jo merkitty perutuksi ({day}).", en="Action {item} is already marked as dropped ({day})."
)
ALREADY_STARTED = Text(
    fi="Toimenpide {item} on jo merkitty alkaneeksi.", en="Action {item} is already marked as in progress."
)
ALREADY_FREE = Text(fi="Toimenpide {item} ei ollut jumissa.", en="Action {item} was not blocked.")
ALREADY_DUE = Text(fi="Toimenpiteen {item} määräaika oli jo {day}.", en="Action {item} was already due on {day}.")
ALREADY_TOLD = Text(
    fi="Viesti {item} on jo merkitty kerrotuksi ({day}).", en="Message {item} is already marked as given ({day})."
)
ALREADY_HELD = Text(fi="{item} {day} oli jo pidetty.", en="{item} on {day} had already been held.")
ALREADY_SKIPPED = Text(fi="{item} {day} oli jo jätetty väliin.", en="{item} on {day} had already been skipped.")
ALREADY_AGREED = Text(fi="{item} on jo {day}.", en="{item} is already on {day}.")
ALREADY_SO = Text(
    fi='Kohdassa {item} "{field}" oli jo "{value}".', en='In item {item}, "{field}" was already "{value}".'
)
ALREADY_WITHOUT = Text(fi='Kohdassa {item} ei ollut kenttää "{field}".', en='Item {item} had no "{field}".')

# --- questions to a person ----------------------------------------------------------------------------------------

WHY_MOVED = Text(fi="Miksi määräaika siirtyy? ", en="Why is the due date moving? ")
WHY_DROPPED = Text(fi="Miksi siitä luovutaan? ", en="Why is it being dropped? ")
WHAT_BLOCKS = Text(fi="Mikä on esteenä? ", en="What is the obstacle? ")
WHY_SKIPPED = Text(fi="Miksi se jää väliin? ", en="Why is it being skipped? ")
WHO_DECIDED = Text(
    fi="Tämä on jo {n}. siirto. Kuka siitä päätti? ",
    en="This changes the due date again (move {n}). Who decided? ",
)
TO_WHOM_PRESENTED = Text(fi="Kenelle suunnitelma esiteltiin? ", en="Who was the plan presented to? ")
REPLACE = Text(fi="Korvataanko merkintä (k/e)? ", en="Replace that (y/n)? ")
DAY_IS_OVER = Text(
    fi="{day} on jo ohi. Kirjoita toinen päivä. Jos {day} on oikein, kirjoita k: ",
    en="{day} has passed. Type another date, or y if {day} is right: ",
)
PERIOD_IS_OVER = Text(
    fi="{day} on jo ohi. Tarkoititko {later}? Enter = kyllä, tai kirjoita toinen päivä: ",
    en="{day} has passed. Did you mean {later}? Enter = yes, or type another date: ",
)

# --- writing ------------------------------------------------------------------------------------------------------

NOT_WRITTEN = Text(
    fi="Näin suunnitelma muuttuisi; mitään ei kirjoitettu.", en="This is what would change; nothing was written."
)
UNDONE = Text(fi="Kumottu kirjaus: ”{said}”", en="Undone: “{said}”")
DELETED = Text(fi="Poistettu myös {path}.", en="{path} was deleted as well.")
WOULD_DELETE = Text(
    fi="Myös {path} poistettaisiin, ellei sitä ole muokattu.",
    en="{path} would be deleted as well, unless it has been edited.",
)
KEPT = Text(
    fi="Tiedosto {path} jäi paikalleen, koska sitä on muokattu tai sitä ei voi poistaa. Poista se itse, jos sitä ei tarvita.",
    en="{path} was kept, because it was edited or cannot be deleted. Delete it yourself if it is not needed.",
)

# --- an item of another kind --------------------------------------------------------------------------------------

KINDS = {
    "actions": Text(fi="toimenpide", en="an action"),
    "goals": Text(fi="tavoite", en="a goal"),
    "checkpoints": Text(fi="tarkistuspiste", en="a checkpoint"),
    "communication": Text(fi="viesti", en="a message"),
    "decisions": Text(fi="päätös", en="a decision"),
    "feedback": Text(fi="kysymys", en="a question"),
    "topics": Text(fi="asia", en="a topic"),
    "people": Text(fi="henkilö", en="a person"),
    "breaks": Text(fi="vapaapäivä", en="a break"),
}
"""By section, what one item of it is."""
MORE_TO_TYPE = {
    "reading": Text(fi=" LUKU", en=" NUMBER"),
    "answer": Text(fi=" VASTAUS", en=" ANSWER"),
    "set": Text(fi=" KENTTÄ ARVO", en=" FIELD VALUE"),
}
"""By command, what has to be typed behind the id."""
