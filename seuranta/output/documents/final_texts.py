"""The sentences of the end of a plan, in both languages: the final report, that of a funder, and the last message."""

from __future__ import annotations

from seuranta.output.words.text import Text

# --- the final report ---------------------------------------------------------------------------------------------

HEADING = Text(fi="Loppuraportti – {title}", en="Final report – {title}")
PRESENTED = Text(fi="Suunnitelma esiteltiin {day} ({audience}).", en="The plan was presented on {day} ({audience}).")
PRESENTED_BARE = Text(fi="Suunnitelma esiteltiin {day}.", en="The plan was presented on {day}.")
CLOSED = Text(fi="Se päättyi {day}.", en="It was closed on {day}.")
CLOSED_BARE = Text(fi="Suunnitelma päättyi {day}.", en="The plan was closed on {day}.")
NOT_KNOWN_THEN = Text(
    fi="Luvatut päivät ovat suunnitelman ensimmäiset määräajat, koska esitellystä suunnitelmasta ei ole kopiota.",
    en="The promised dates are the first due dates in the plan, since no copy of the presented plan exists.",
)
GOALS_REACHED = Text(fi="Tavoitteita saavutettiin {n}/{total}.", en="Goals reached: {n} of {total}.")
ENDS = {
    "in_time": Text(fi="ajallaan {n}", en="{n} on time"),
    "later": Text(fi="luvattua myöhemmin {n}", en="{n} finished late"),
    "undated": Text(fi="valmiita ilman päivää {n}", en="{n} done without a date"),
    "dropped": Text(fi="peruttu {n}", en="{n} dropped"),
    "left": Text(fi="kesken {n}", en="{n} not finished"),
}
ACTIONS_ENDED = Text(fi="Toimenpiteet: {counts}.", en="Actions: {counts}.")
NO_ACTIONS = Text(fi="Toimenpiteitä ei ollut.", en="There were no actions.")

GOALS = Text(fi="Tavoitteet", en="Goals")
COLUMN_GOAL = Text(fi="Tavoite", en="Goal")
COLUMN_BASELINE = Text(fi="Lähtötaso", en="Baseline")
COLUMN_TARGET = Text(fi="Tavoitetaso", en="Target")
COLUMN_LAST = Text(fi="Lopussa", en="At the end")
COLUMN_REACHED = Text(fi="Saavutettiin", en="Reached")
NOT_REACHED = Text(fi="ei saavutettu", en="not reached")
GIVEN_UP = Text(fi="luovuttiin", en="dropped")
RUNNING = Text(fi="jatkuu", en="continues")
WAS_PROMISED = Text(fi="esiteltäessä {value}", en="{value} when presented")
BY = Text(fi="{value} {day} mennessä", en="{value} by {day}")

ACTIONS = Text(fi="Mitä luvattiin ja miten kävi", en="What was promised, and what became of it")
COLUMN_ACTION = Text(fi="Toimenpide", en="Action")
COLUMN_PROMISED = Text(fi="Luvattu", en="Promised")
COLUMN_END = Text(fi="Miten kävi", en="What became of it")
COLUMN_RESULT = Text(fi="Tulos", en="Result")
IN_TIME = Text(fi="valmis ajallaan, {day}", en="done on time, {day}")
LATER = Text(fi="valmis {day}", en="done {day}")
DONE = Text(fi="valmis", en="done")
DROPPED = Text(fi="peruttiin {day}", en="dropped {day}")
DROPPED_BARE = Text(fi="peruttiin", en="dropped")
DROPPED_BECAUSE = Text(fi="{dropped}, syy: {reason}", en="{dropped} (reason: {reason})")
LEFT = Text(fi="jäi kesken", en="not finished")
ADDED = Text(fi="lisättiin esittelyn jälkeen", en="added after the presentation")
MORE_ACTIONS = Text(
    fi="Taulukosta puuttuu {n} toimenpidettä, jotka valmistuivat ajallaan tai peruttiin.",
    fi_one="Taulukosta puuttuu yksi toimenpide, joka valmistui ajallaan tai peruttiin.",
    en="The table leaves out {n} actions that were done on time or dropped.",
    en_one="The table leaves out one action that was done on time or dropped.",
)
REMOVED = Text(
    fi="Esiteltiin, mutta ei ole enää suunnitelmassa: {items}.", en="Presented, but no longer in the plan: {items}."
)

CARRIED = Text(fi="Mikä jatkuu", en="What continues")
NOTHING_CARRIED = Text(fi="Mitään ei jäänyt kesken.", en="Nothing was left unfinished.")

FOLLOWED = Text(fi="Miten suunnitelmaa seurattiin", en="How the plan was followed up")
CHECKPOINTS = Text(
    fi="{series}: sovituista kerroista pidettiin {n}/{total}", en="{series}: {n} of {total} agreed meetings held"
)
EXTRA = Text(
    fi="{said}, lisäksi {n} ylimääräistä", fi_one="{said}, lisäksi yksi ylimääräinen",
    en="{said}, plus {n} extra", en_one="{said}, plus one extra",
)  # fmt: skip
TOLD = Text(
    fi="Kerrottiin {n} kertaa ({audience})", fi_one="Kerrottiin kerran ({audience})",
    en="People were told {n} times ({audience})", en_one="People were told once ({audience})",
    en_two="People were told twice ({audience})",
)  # fmt: skip
MOVES = Text(
    fi="Määräaikoja siirrettiin {n} kertaa", fi_one="Määräaikaa siirrettiin kerran",
    en="Due dates were moved {n} times", en_one="A due date was moved once", en_two="Due dates were moved twice",
)  # fmt: skip
MOVE_REASONS = Text(fi="syyt: {reasons}", fi_one="syy: {reasons}", en="reasons: {reasons}", en_one="reason: {reasons}")
NO_MOVES = Text(fi="Määräaikoja ei siirretty", en="No due dates were moved")
DECISIONS = Text(fi="Mitä päätettiin", en="What was decided")

# --- for a funder -------------------------------------------------------------------------------------------------

FOR_FUNDER = Text(fi="Loppuraportti rahoittajalle – {title}", en="Final report for the funder – {title}")
DONE_ACTIONS = Text(fi="Toimenpiteet", en="Actions")
ENDED = {
    "in_time": Text(fi="Valmistui ajallaan ({n})", en="Done on time ({n})"),
    "later": Text(fi="Valmistui luvattua myöhemmin ({n})", en="Done later than promised ({n})"),
    "undated": Text(fi="Valmistui ({n})", en="Done ({n})"),
    "dropped": Text(fi="Peruttiin ({n})", en="Dropped ({n})"),
    "left": Text(fi="Jäi kesken ({n})", en="Not finished ({n})"),
}
RESULTS = Text(fi="Tulokset", en="Results")
RESULT = Text(fi="{title}: {result}", en="{title}: {result}")
REASONS = Text(fi="Miksi osa peruttiin", en="Why some items were dropped")
MEETINGS = Text(
    fi="Suunnitelmaan palattiin {n} kokouksessa (sovittuja kokouksia oli {total}).",
    fi_one="Suunnitelmaan palattiin yhdessä kokouksessa (sovittuja kokouksia oli {total}).",
    en="The company returned to the plan at {n} meetings ({total} had been agreed).",
    en_one="The company returned to the plan at one meeting ({total} had been agreed).",
)
NO_MEETINGS = Text(
    fi="Suunnitelmaan ei palattu yhdessäkään kokouksessa (sovittuja kokouksia oli {total}).",
    en="The company did not return to the plan at any meeting ({total} had been agreed).",
)
TELLINGS = Text(
    fi="Suunnitelmasta kerrottiin {n} kertaa.", fi_one="Suunnitelmasta kerrottiin kerran.",
    en="People were told about the plan {n} times.", en_one="People were told about the plan once.",
    en_two="People were told about the plan twice.",
)  # fmt: skip
NO_TELLINGS = Text(
    fi="Ei ole kirjattu, onko suunnitelmasta kerrottu.", en="There is no record of telling people about the plan."
)

# --- the last message to the whole staff --------------------------------------------------------------------------

LAST_HEADING = Text(fi="{title} – suunnitelma on päättynyt", en="{title} – the plan has ended")
ENDED_ON = Text(
    fi="Suunnitelma päättyi {day}. Näin siinä kävi.", en="The plan was closed on {day}. This is how it went."
)
WE_DID = Text(fi="Mitä teimme", en="What we did")
WE_REACHED = Text(fi="Mitä saavutimme", en="What we achieved")
WE_MISSED = Text(fi="Mikä jäi saavuttamatta", en="What we did not achieve")
WE_DROPPED = Text(fi="Mistä luovuimme", en="What we dropped")
GOES_ON = Text(fi="Mikä jatkuu", en="What continues")
NOTHING_DONE = Text(fi="Mikään ei valmistunut.", en="Nothing was finished.")
NUMBER = Text(fi="{goal}: {now}", en="{goal}: {now}")
FROM_TO = Text(fi="{goal}: {start} → {now}", en="{goal}: {start} → {now}")
AIM = Text(fi="tavoite oli {value}", en="the target was {value}")
STAYS = Text(fi="Lupauksemme asiakkaalle pysyy: {service}", en="Our promise to the customer stands: {service}")
THANKS = Text(
    fi="Kiitos jokaiselle, joka on ollut tässä mukana.", en="Thank you to everyone who has been part of this."
)
