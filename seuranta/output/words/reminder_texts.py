"""The lines of a reminder, the forms of an answer and what is said around them, in both languages side by side.

Each line ends in brackets that nobody writes in an answer of their own: by its shape alone it is known again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from seuranta.output.words.text import Text
from seuranta.plan.follow.duties import DutyKind

When = Literal["late", "ahead", "some day"]
"""Whether the day of a duty is over, is to come, or is not known."""

MISSED = Text(
    fi="{title} (merkitsemättä {n} kertaa peräkkäin, viimeksi {day}: pidettiinkö se, pidetäänkö nyt, jäikö väliin vai "
    "sovitaanko toinen rytmi?)",
    en="{title} (the last {n} dates have not been recorded, most recently {day}: was it held? If not, will you hold it "
    "now, skip it, or agree on other dates?)",
)
CONVENE = Text(fi="{title} (kutsu koolle: {when})", en="{title} (convene the meeting: {when})")
DUE = Text(fi="{item} (määräaika {day})", en="{item} (due {day})")
WAS_DUE = Text(fi="{item} (määräaika oli {day})", en="{item} (was due {day})")
DUE_WITH_STEP = Text(fi="{item} (määräaika {day}, sovittu askel: {what})", en="{item} (due {day}, agreed step: {what})")
WAS_DUE_WITH_STEP = Text(
    fi="{item} (määräaika oli {day}, sovittu askel: {what})", en="{item} (was due {day}, agreed step: {what})"
)
STEP = Text(fi="{item} (sovittu askel {day} mennessä: {what})", en="{item} (agreed step by {day}: {what})")
STEP_WAS_DUE = Text(
    fi="{item} (sovittu askel piti ottaa {day} mennessä: {what})", en="{item} (agreed step, was due {day}: {what})"
)
STEP_SOME_DAY = Text(fi="{item} (sovittu askel: {what})", en="{item} (agreed step: {what})")
NUMBER = Text(fi="{item} (tuore luku {day} mennessä)", en="{item} (latest figure needed by {day})")
NUMBER_SOME_DAY = Text(fi="{item} (tuore luku)", en="{item} (latest figure needed)")
YES_NO = Text(
    fi="{item} (kerro {day} mennessä, onko saavutettu)", en="{item} (say by {day} whether it has been achieved)"
)
YES_NO_SOME_DAY = Text(fi="{item} (kerro, onko saavutettu)", en="{item} (say whether it has been achieved)")
TELL = Text(fi='{item} (kerro {day}, kohderyhmä "{audience}")', en='{item} (tell "{audience}" on {day})')
TELL_LATE = Text(
    fi='{item} (piti kertoa {day}, kohderyhmä "{audience}")', en='{item} ("{audience}" should have been told on {day})'
)
QUESTION = Text(fi="{item} (vastaus kysyjälle {day} mennessä)", en="{item} (to be answered by {day})")
QUESTION_SOME_DAY = Text(fi="{item} (vastaus kysyjälle)", en="{item} (to be answered)")
AWAY = Text(fi="Poissa, joten ei muistutettu: {title}", en="Away, so not reminded: {title}")
MORE = Text(
    fi="Lisäksi {n} muuta asiaa ennen seuraavaa tarkistuspistettä",
    en="Also {n} other things before the next checkpoint",
)
OF_PLAN = Text(fi="{title} (seuraavat asiat ovat tästä suunnitelmasta)", en="{title} (what follows is from this plan)")
HOW_TO_ANSWER = Text(fi="Vastaa esimerkiksi: {forms}", en="Reply, for example: {forms}")
ALTERNATIVES = Text(fi="{first} tai {last}", en="{first} or {last}")

DUTIES: Mapping[tuple[DutyKind, bool, When], Text] = {
    ("missed", False, "late"): MISSED,
    ("convene", False, "ahead"): CONVENE,
    ("away", False, "some day"): AWAY,
    ("action", False, "ahead"): DUE,
    ("action", False, "late"): WAS_DUE,
    ("action", True, "ahead"): DUE_WITH_STEP,
    ("action", True, "late"): WAS_DUE_WITH_STEP,
    ("step", True, "ahead"): STEP,
    ("step", True, "late"): STEP_WAS_DUE,
    ("step", True, "some day"): STEP_SOME_DAY,
    ("number", False, "ahead"): NUMBER,
    ("number", False, "some day"): NUMBER_SOME_DAY,
    ("yes_no", False, "ahead"): YES_NO,
    ("yes_no", False, "some day"): YES_NO_SOME_DAY,
    ("message", False, "ahead"): TELL,
    ("message", False, "late"): TELL_LATE,
    ("question", False, "ahead"): QUESTION,
    ("question", False, "some day"): QUESTION_SOME_DAY,
}
"""By the kind of a duty, whether it has a step, and when it is to be done."""
LINES: tuple[Text, ...] = (*DUTIES.values(), MORE, OF_PLAN)
"""Every line of a reminder but the last one, which says how to answer."""

_ANYTHING = Text(fi="{id} __", en="{id} __")
FORMS: Mapping[DutyKind, tuple[Text, ...]] = {
    "missed": (),
    "convene": (),
    "away": (),
    "action": (
        Text(fi="{id} valmis __", en="{id} done __"),
        Text(fi="{id} siirtyy __, koska __", en="{id} moves to __ because __"),
        Text(fi="{id} jumissa: __", en="{id} blocked: __"),
    ),
    "step": (_ANYTHING,),
    "number": (_ANYTHING,),
    "yes_no": (Text(fi="{id} saavutettu __", en="{id} achieved __"),),
    "message": (Text(fi="{id} kerrottu __", en="{id} told __"),),
    "question": (Text(fi="{id} vastaus: __", en="{id} answer: __"),),
}
"""How each kind of duty is answered; `__` is what a person fills in, and no answer itself."""

# --- around the reminders -----------------------------------------------------------------------------------------

FOLDER = "reminders"
"""The folder beside a plan in which reminders lie."""
PAGE_NAME = Text(fi="muistutukset", en="reminders")
NOTHING_SENT = Text(fi="Mitään ei lähetetty.", en="Nothing was sent.")
OPEN_PAGE = Text(
    fi="Lähetä muistutukset tältä sivulta tai kopioi teksti kunkin omasta tiedostosta: {path}",
    en="Send the reminders from this page, or paste the text of each person's file: {path}",
)
COUNT = Text(fi="{n} asiaa", fi_one="1 asia", en="{n} things to do", en_one="1 thing to do")
NOBODY = Text(
    fi="Kenelläkään ei ole tekemistä ennen seuraavaa tarkistuspistettä.",
    en="Nobody has anything to do before the next checkpoint.",
)
NOTHING_FOR = Text(
    fi='Henkilöllä "{name}" ei ole tekemistä ennen seuraavaa tarkistuspistettä.',
    en='"{name}" has nothing to do before the next checkpoint.',
)
AWAY_NOW = Text(fi='"{name}" on poissa, joten muistutusta ei ole.', en='"{name}" is away, so there is no reminder.')
PAGE_OF = Text(fi="{company} muistutukset", en="{company} reminders")
"""What the page of one company of several is called."""
SUBJECT = Text(fi="{plan}: ennen seuraavaa tarkistuspistettä", en="{plan}: before the next checkpoint")
PAGE = Text(fi="Muistutukset {day} – {plan}", en="Reminders, {day} – {plan}")
HOW_TO_SEND = Text(
    fi="Linkki avaa viestin valmiiksi kirjoitettuna. Lue se ja lähetä itse.",
    en="Each link opens the message, ready to read. You send it yourself.",
)
BY_MAIL = Text(fi="Sähköposti", en="E-mail")
NOT_TODAY = Text(
    fi="Tänään ei muistuteta: mikään tarkistuspiste ei ole kahden työpäivän päässä.",
    en="No reminders today: no checkpoint is two working days away.",
)
