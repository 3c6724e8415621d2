"""What is said while replies are read, in both languages: what was understood, why a line is asked about, what is left."""

from __future__ import annotations

from collections.abc import Mapping

from seuranta.output.words.text import Text
from seuranta.plan.replies.outcomes import Question, Why

# --- what was read ------------------------------------------------------------------------------------------------

REPLIES = Text(fi="Vastaukset {file}", en="Replies {file}")
REPLIES_PASTED = Text(fi="Vastaukset", en="Replies")
UNDERSTOOD = Text(fi="Näin vastaukset ymmärrettiin", en="How the replies were understood")
ASKED = Text(fi="Nämä jäivät epäselviksi", en="These are unclear")
LEFT = Text(fi="Näistä ei kirjata mitään", en="Nothing will be recorded from these")
SAID = Text(fi="rivi {line}", en="line {line}")
COUNTS = Text(
    fi="Selviä vastauksia: {taken}. Epäselviä: {asked}. Muita rivejä: {left}.",
    en="Clear replies: {taken}. Unclear: {asked}. Other lines: {left}.",
)
NOT_READ = Text(
    fi="Rivejä, jotka ovat lainausta, muistutusta tai allekirjoitusta: {n}.",
    en="Lines that were quotations, signatures or part of a reminder: {n}.",
)
MAYBE = Text(fi="ehkä {reading}", en="perhaps {reading}")
NOT_YET = Text(fi="ei vielä mitään uutta", en="nothing new yet")
ITEMS = Text(fi="Kohta voi olla {items}.", en="It may be {items}.")

# --- what comes of it ---------------------------------------------------------------------------------------------

WRITTEN = Text(
    fi="Vastaukset on kirjattu suunnitelmaan {path}: {n} kirjausta.",
    fi_one="Vastaukset on kirjattu suunnitelmaan {path}: yksi kirjaus.",
    en="The replies were recorded in the plan {path}: {n} entries.",
    en_one="The replies were recorded in the plan {path}: one entry.",
)
NOTHING = Text(
    fi="Vastauksissa ei ole mitään kirjattavaa, joten suunnitelma on ennallaan.",
    en="There is nothing in the replies to record, so the plan is unchanged.",
)
NOTHING_CLEAR = Text(
    fi="Selvää kirjattavaa ei ole, joten suunnitelma on ennallaan.",
    en="Nothing in the replies is clear enough to record, so the plan is unchanged.",
)
UNDO = Text(fi="Vastaukset {file} kirjattiin suunnitelmaan.", en="The replies {file} were recorded.")
UNDO_PASTED = Text(fi="Vastaukset kirjattiin suunnitelmaan.", en="Replies were recorded.")

# --- why a line is asked about ------------------------------------------------------------------------------------

QUESTIONS: Mapping[Question, Text] = {
    "hedged": Text(fi="Vastaus ei ole varma.", en="The reply is not definite."),
    "which-day": Text(
        fi="Kumpaa päivää tarkoitettiin: {first} vai {second}?", en="Which date was meant: {first} or {second}?"
    ),
    "ahead": Text(fi="Kerrottu päivä {day} on vasta edessä.", en="The date given, {day}, is in the future."),
    "long-ago": Text(
        fi="Kerrotusta päivästä {day} on jo kauan. Onko se oikein?",
        en="The date given, {day}, is long ago. Is it right?",
    ),
    "is-over": Text(fi="Uusi määräaika {day} on jo mennyt.", en="The new due date, {day}, has already passed."),
    "whose": Text(
        fi='Vastuussa on "{owner}", mutta vastaaja on "{who}".', en='The owner is "{owner}", but "{who}" replied.'
    ),
    "no-reason": Text(fi="Uudelle määräajalle ei annettu syytä.", en="No reason is given for the new due date."),
    "no-obstacle": Text(fi="Vastaus ei kerro, mikä on esteenä.", en="The reply does not say what is in the way."),
    "earlier": Text(
        fi="Määräaika on nyt {due}. Onko uusi määräaika jo {day}?",
        en="The due date is now {due}. Is it really being brought forward to {day}?",
    ),
    "no-new-day": Text(fi="Uutta määräaikaa ei ymmärretty.", en="The new due date is unclear."),
    "several-answers": Text(
        fi="Samasta kohdasta on useita vastauksia.", en="There are several replies about the same item."
    ),
    "typo": Text(fi='Tarkoitettiinko "{meant}"?', en='Did they mean "{meant}"?'),
    "unit": Text(
        fi='Tavoitteen yksikkö on "{unit}", mutta vastauksessa on "{typed}".',
        en='The goal is measured in "{unit}", but the reply says "{typed}".',
    ),
    "which-item": Text(
        fi="Vastaus ei kerro, mistä kohdasta on kyse.", en="The reply does not say which item it is about."
    ),
    "question": Text(fi="Tämä on kysymys.", en="This is a question."),
    "unclear": Text(fi="Vastausta ei ymmärretty.", en="The reply was not understood."),
    "closed": Text(fi="Suunnitelmassa kohta on jo valmis tai peruttu.", en="In the plan, the item is already closed."),
    "blocked": Text(
        fi="Suunnitelmassa kohta on jumissa. Onko este poistunut?",
        en="In the plan, the item is blocked. Is the obstacle gone?",
    ),
    "measured": Text(
        fi="Suunnitelmassa on jo toinen luku päivälle {day}.", en="The plan already has another figure for {day}."
    ),
    "unknown-sender": Text(
        fi='Suunnitelmasta ei löydy lähettäjää "{who}". Kerro lähettäjä: --from "{who}=NIMI"',
        en='The sender "{who}" was not found in the plan. Say who it is: --from "{who}=NAME"',
    ),
    "no-sender": Text(
        fi="Viestistä ei näy, kuka sen lähetti. Kerro lähettäjä: --from NIMI",
        en="The message does not show who sent it. Say who it was: --from NAME",
    ),
    "no-day": Text(
        fi="Viestistä ei näy, milloin se lähetettiin. Kerro päivä: --on PÄIVÄ",
        en="The message does not show when it was sent. Give the date: --on DATE",
    ),
    "doubted": Text(fi="Viestin muu sisältö voi muuttaa tämän.", en="The rest of the message may change this."),
    "refused": Text(fi="{said}", en="{said}"),
}
"""By the name of a question, what is said below the line."""
WHOSE_IS_NOBODYS = Text(
    fi='Kohdalla ei ole vastuuhenkilöä. Vastaaja on "{who}".', en='The item has no owner. "{who}" replied.'
)
NO_UNIT = Text(
    fi='Tavoitteella ei ole yksikköä, mutta vastauksessa on "{typed}".',
    en='The goal has no unit, but the reply says "{typed}".',
)
WHY: Mapping[Why, Text] = {
    "talk": Text(fi="ei koske suunnitelmaa", en="not about the plan"),
    "nothing-new": Text(fi="ei uutta", en="nothing new"),
    "replaced": Text(fi="myöhempi vastaus korvaa tämän", en="a later reply replaces this"),
    "for-the-meeting": Text(fi="päätetään kokouksessa", en="to be decided at the meeting"),
    "not-read": Text(fi="lainattu tai muistutuksesta", en="quoted or from a reminder"),
}
"""By its name, why nothing is recorded of a line."""

# --- what a person is asked ---------------------------------------------------------------------------------------

PASTE = Text(
    fi="Liitä vastaukset tähän ja lopeta painamalla Enter ja Ctrl-D (Windowsissa Ctrl-Z ja Enter).",
    en="Paste the replies here, and end with Enter and Ctrl-D (on Windows, Ctrl-Z and Enter).",
)
WHEN_SENT = Text(
    fi="Vastauksista ei näy, milloin ne lähetettiin. Milloin? (tyhjä = tänään)",
    en="The replies do not show when they were sent. When was that? (empty = today)",
)
WHO_SENT = Text(
    fi="Vastauksista ei näy, kuka ne lähetti. Kuka? (tyhjä = jätä pois)",
    en="The replies do not show who sent them. Who was it? (empty = leave out)",
)
WHO_IS = Text(
    fi='Kuka suunnitelmassa on "{who}"? (tyhjä = ei kukaan)', en='Who in the plan is "{who}"? (empty = nobody)'
)
IS_IT = Text(fi="{said} Kirjataanko näin? {reading} (k/e)", en="{said} Record {reading}? (y/n)")
WHICH = Text(fi="{said} ({readings}, tyhjä = jätä pois)", en="{said} ({readings}, empty = leave out)")
AS_QUESTION = Text(
    fi="Tämä on kysymys. Kirjataanko se henkilöstön kysymykseksi? (k/e)",
    en="This is a question. Record it in the plan as one from the staff? (y/n)",
)
WHAT_BLOCKS = Text(
    fi="{item}: mikä on esteenä? (tyhjä = jätä pois)", en="{item}: what is in the way? (empty = leave out)"
)
NO_PERSON = Text(
    fi='Suunnitelmassa ei ole henkilöä "{typed}". Nimet: {names}.',
    en='The plan has no person "{typed}". Names: {names}.',
)
DROP_IT = Text(fi="{item}: luovutaanko tästä?", en="Drop the action: {item}?")
MOVE_IT = Text(fi="{item}: siirretäänkö määräaika uudelleen ({day})?", en="Move the due date once more: {item}, {day}?")
VIA = Text(fi="vastausviesti", en="a reply")
