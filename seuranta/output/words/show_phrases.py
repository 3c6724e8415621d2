"""The sentences and labels of the views of single items, in both languages side by side."""

from __future__ import annotations

from seuranta.output.words.text import Text

SINCE = Text(fi="{state} {day} alkaen", en="{state} since {day}")
ON_DAY = Text(fi="{state} {day}", en="{state} on {day}")
WAITS_FOR = Text(fi="Tämä edellyttää", en="Depends on")
WAITING_FOR_THIS = Text(fi="Tätä odottaa", en="Waiting for this")
MOVES = Text(fi="Siirrot", en="Moves")
DECIDED_BY = Text(fi="päätti: {who}", en="decided by {who}")
NO_REASON = Text(fi="syytä ei ole kirjattu", en="no reason recorded")
FINDINGS = Text(fi="Huomattavaa", en="Worth noting")
READINGS = Text(fi="Toteumat", en="Readings")
COLUMN_DAY = Text(fi="pvm", en="date")
COLUMN_READING = Text(fi="toteuma", en="reading")
TARGET = Text(fi="tavoitetaso", en="target")
INTERIM_TARGET = Text(fi="välitavoite", en="interim target")
NO_READINGS = Text(fi="Toteumia ei ole vielä kirjattu.", en="No readings have been recorded yet.")
NOW = Text(fi="nyt", en="now")
GAP = Text(fi="{state}, ero odotukseen {gap}", en="{state}, {gap} from the expected figure")
PERCENTAGE_POINTS = Text(fi="%-yksikköä", en="percentage points")
FURTHER_AWAY = Text(
    fi="{state} (kauempana tavoitteesta kuin alussa)", en="{state} (further from the target than at the start)"
)
RATIO = Text(fi="{state} ({share} odotetusta edistymisestä)", en="{state} ({share} of the expected progress)")
DIRECTION = Text(fi="suunta", en="direction")
DIRECTIONS = {
    "toward": Text(fi="kohti tavoitetta (kolme viimeistä toteumaa)", en="towards the target (the last three readings)"),
    "away": Text(
        fi="poispäin tavoitteesta (kolme viimeistä toteumaa)", en="away from the target (the last three readings)"
    ),
}
FORECAST = Text(fi="ennuste", en="forecast")
FORECAST_ON = Text(
    fi="tavoitetasoon päästään {day}, jos vauhti pysyy samana",
    en="target reached on {day} at the present pace",
)
AT_CHECKPOINTS = Text(fi="tarkistuspisteissä", en="at checkpoints")
LEVELS = {
    "at_least": Text(fi="vähintään {value}", en="at least {value}"),
    "at_most": Text(fi="enintään {value}", en="at most {value}"),
}
RESULTS = Text(fi="Tulokset", en="What came of it")
IN_ALL = Text(
    fi="kaikkiaan {n} toimenpidettä", fi_one="kaikkiaan 1 toimenpide", en="{n} actions in all", en_one="1 action in all"
)
NO_ACTIONS_HERE = Text(fi="Ei toimenpiteitä.", en="No actions.")
OCCURRENCES = Text(fi="Päivät", en="Dates")
OCCURRENCE_STATES = {
    "held": Text(fi="pidetty", en="held"),
    "skipped": Text(fi="peruttu", en="skipped"),
    "missed": Text(fi="pitämättä", en="not held"),
    "today": Text(fi="tänään", en="today"),
    "ahead": Text(fi="sovittu", en="agreed"),
}
MOVED_FROM_DAY = Text(fi="siirretty, oli {day}", en="moved from {day}")
EXTRA = Text(fi="ylimääräinen", en="extra")
PRESENT = Text(fi="paikalla: {who}", en="present: {who}")
MINUTES = Text(fi="muistio: {where}", en="minutes: {where}")
TOLD = Text(fi="kerrottu", en="told on")
NEVER = Text(fi="ei kertaakaan", en="never")
MESSAGE_NEXT = Text(fi="seuraava", en="next")
ANSWERED = Text(fi="vastattu", en="answered")
OPEN_FOR = Text(fi="avoin, kysytty {when}", en="open, asked {when}")
OPEN_QUESTION = Text(fi="avoin", en="open")
WHOLE_PLAN = Text(fi="koko suunnitelma", en="the whole plan")
AFFECTS = Text(fi="Koskee", en="Affects")
DECISIONS = Text(fi="Päätökset", en="Decisions")
OWN_GOALS = Text(fi="Tavoitteet", en="Goals")
OWN_ACTIONS = Text(fi="Avoimet toimenpiteet", en="Open actions")
OWN_HELP = Text(fi="Mukana", en="Helps with")
OWN_STEPS = Text(fi="Seuraavat askeleet", en="Next steps")
OWN_MEETINGS = Text(fi="Kutsuu koolle", en="Convenes")
OWN_PART = Text(fi="Osallistuu", en="Takes part in")
OWN_MESSAGES = Text(fi="Kerrottavat viestit", en="Messages to give")
OWN_QUESTIONS = Text(fi="Vastattavat kysymykset", en="Questions to answer")
OWNS_NOTHING = Text(fi="Ei omia avoimia asioita suunnitelmassa.", en="No open items of their own in the plan.")
COUNT_SHOWN = Text(fi="… ja {n} muuta", fi_one="… ja 1 muu", en="… and {n} more", en_one="… and 1 more")
