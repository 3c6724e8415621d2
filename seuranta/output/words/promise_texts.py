"""What is said of promises, in both languages side by side: how they have been kept from one meeting to the next, and how many
there are to keep.
"""

from __future__ import annotations

from seuranta.output.words.text import Text

STRIP = Text(fi="Lupauksista pidetty tarkistuspisteestä toiseen: ", en="Promises kept from one meeting to the next: ")
NONE_MADE = Text(fi="· ei luvattu mitään", en="· none made")
BROKEN_NOW = Text(
    fi="luvattu mutta tekemättä: toimenpiteet {ids}", fi_one="luvattu mutta tekemättä: toimenpide {ids}",
    en="promised but not done: actions {ids}", en_one="promised but not done: action {ids}",
)  # fmt: skip

UNWRITTEN = Text(
    fi="Tarkistuspisteen {day} lupauksia ei ole kirjattu. Kirjaa ne näin: {command}",
    en="The promises made at the checkpoint on {day} have not been recorded. To record them: {command}",
)

# --- due dates that stand too close -------------------------------------------------------------------------------

CROWDED_DAY = Text(
    fi="Samana päivänä ({day}) on {n} toimenpiteen määräaika: mitä siirretään?",
    en="On {day}, {n} actions are due: what should be moved?",
)
CROWDED_OWNER = Text(
    fi="Seuraavien {days} päivän {total} määräajasta {n} on samalla vastuuhenkilöllä ({owner}): mitä siirretään ja kuka auttaa?",
    en="In the next {days} days, {total} actions are due, and {owner} owns {n} of them: what should be "
    "moved, and who can help?",
)

# --- how many there are to keep -----------------------------------------------------------------------------------

SO_FAR = Text(
    fi="Tähän mennessä annetuista lupauksista on pidetty {kept}/{promised}.",
    en="So far you have made {promised} promises and kept {kept} of them.",
)
ABOUT_TO = Text(
    fi="Olette lupaamassa {n} asiaa {day} mennessä.", fi_one="Olette lupaamassa yhden asian {day} mennessä.",
    en="You are about to promise to do {n} things by {day}.",
    en_one="You are about to promise to do one thing by {day}.",
)  # fmt: skip
NEXT_PROMISES = Text(
    fi="Seuraavaksi luvattavana on {n} asiaa {day} mennessä.",
    fi_one="Seuraavaksi luvattavana on yksi asia {day} mennessä.",
    en="At this meeting, you will be asked to promise to finish {n} actions by {day}.",
    en_one="At this meeting, you will be asked to promise to finish one action by {day}.",
)  # fmt: skip
PROMISED_THING = Text(fi="{item} ({day})", en="{item} ({day})")
WHICH = Text(fi="Mitkä niistä luvataan? (tunnukset)", en="Which of them can you promise? (ids)")
NOT_AMONG = Text(
    fi='"{typed}" ei ole luvattavien joukossa: {ids}.',
    en='"{typed}" is not one of the things you are about to promise: {ids}.',
)
WHICH_HELP = Text(
    fi="Esimerkiksi: 2, 7. Enter = kaikki luvataan, 0 = mitään ei luvata. Muille kysytään uusi päivä.",
    en="For example: 2, 7. Enter = all of them, 0 = none of them. You will be asked for a new date for the rest.",
)
LATER = Text(fi="{item}: mikä on uusi määräaika?", en="{item}: what is the new due date?")
LATER_HELP = Text(
    fi="Esimerkiksi: 29.1. tai ei ennen 29.1. Enter = luvataan sittenkin.",
    en="For example: 29 Jan or not before 29 Jan. Enter = it is promised after all.",
)
TOO_EARLY = Text(
    fi="{day} on ennen seuraavaa kertaa ({until}), joten se olisi yhä luvattu.",
    en="{day} is before the next meeting ({until}), so it would still be promised.",
)
NOT_PROMISED = Text(fi="ei luvattu {day} mennessä", en="not promised by {day}")
NOT_BEFORE = Text(fi="ei ennen {day}", en="not before {day}")
COUNTED = Text(
    fi="Seuraavia askeleita lukuun ottamatta lupauksia on nyt {n}.",
    fi_one="Seuraavia askeleita lukuun ottamatta lupauksia on nyt yksi.",
    en="Not counting next steps, that makes {n} promises.", en_one="Not counting next steps, that makes one promise.",
)  # fmt: skip
MOVE_THE_REST = Text(
    fi="Siirrä heti komennolla {command} se, mitä ette lupaa.",
    en="Use {command} now to set a new due date for whatever you cannot promise.",
)
