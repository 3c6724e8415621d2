"""The words in pictures of a plan, in both languages side by side."""

from __future__ import annotations

from seuranta.output.words.text import Text

MONTHS = {
    "fi": ("tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
LONG_MONTHS = {
    "fi": tuple(f"{month}kuu" for month in MONTHS["fi"]),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
QUARTER = Text(fi="Q{quarter}/{year}", en="Q{quarter} {year}")

FILE = Text(fi="aikajana", en="roadmap")
FILE_BY = {
    "goal": Text(fi="", en=""),
    "person": Text(fi="-vastuut", en="-people"),
    "stage": Text(fi="-vaiheet", en="-stages"),
}
FILE_OF_GOAL = Text(fi="tavoite", en="goal")
"""What files of pictures are called, after the day."""

ROADMAP = Text(fi="Aikajana", en="Roadmap")
ROADMAP_OF = Text(fi="Aikajana: {name}", en="Roadmap: {name}")
SHORT_AS_OF = Text(fi="Tilanne {day}", en="As of {day}")
TIMELINE_OF = Text(fi="Aikajana {day} – {name}", en="Roadmap on {day} – {name}")
TIMELINE = Text(fi="Aikajana {day}", en="Roadmap on {day}")
PRESENTED = Text(fi="Esitelty {day}", en="Presented {day}")
NEXT = Text(fi="Seuraava tarkistuspiste {when}", en="Next checkpoint {when}")
NO_NEXT = Text(fi="Seuraavaa tarkistuspistettä ei ole sovittu", en="The next checkpoint has not been agreed")

NO_GOAL = Text(fi="Ilman tavoitetta", en="Without a goal")
STAGES = {
    "blocked": Text(fi="Jumissa", en="Blocked"),
    "in_progress": Text(fi="Käynnissä", en="In progress"),
    "planned": Text(fi="Suunniteltu", en="Planned"),
    "done": Text(fi="Valmis", en="Done"),
    "dropped": Text(fi="Peruttu", en="Dropped"),
}
"""How far an action has got, in the order in which the groups stand: first what needs somebody."""

ALSO_SERVES = Text(fi="myös {ids}", en="also {ids}")
MOVED_SHORT = Text(fi="siirretty {days}", en="moved {days}")
WAS_DUE = Text(fi="oli {day}", en="was {day}")
AND_MORE = Text(
    fi="Kuvassa on {shown} kiireellisintä toimenpidettä. Yhteensä niitä on {n}. Kaikki: seuranta lista",
    en="This shows the {shown} most urgent of {n} actions. To see them all: seuranta list",
)
MORE_SERIES = Text(fi="Muita tarkistuspisteitä {n}", en="{n} other checkpoints", en_one="1 other checkpoint")

# --- what is drawn how --------------------------------------------------------------------------------------------

LEGEND = {
    "done": Text(fi="valmis", en="done"),
    "done_late": Text(fi="valmistui myöhässä", en="done late"),
    "going": Text(fi="käynnissä", en="in progress"),
    "planned": Text(fi="suunniteltu", en="planned"),
    "late_start": Text(fi="aloitus myöhässä", en="late start"),
    "blocked": Text(fi="jumissa", en="blocked"),
    "late": Text(fi="myöhässä", en="overdue"),
    "dropped": Text(fi="peruttu", en="dropped"),
    "made": Text(fi="edistyminen", en="progress"),
    "point": Text(fi="määräaika ilman alkua", en="due date, no start date"),
    "moved": Text(fi="määräaikaa siirretty", en="due date moved"),
    "depends": Text(fi="edellyttää toista", en="depends on another action"),
    "holds": Text(fi="odottaa myöhästynyttä tai jumissa olevaa", en="waiting for a late or blocked action"),
    "goal_by": Text(fi="tavoitteen määräpäivä", en="target date of a goal"),
    "held": Text(fi="tarkistuspiste pidetty", en="checkpoint held"),
    "ahead": Text(fi="sovittu", en="agreed"),
    "missed": Text(fi="pitämättä", en="not held"),
    "skipped": Text(fi="tarkistuspiste peruttu", en="checkpoint skipped"),
    "break": Text(fi="vapaata", en="days off"),
}

OCCURRENCES = {
    "held": Text(fi="tarkistuspiste pidetty", en="checkpoint held"),
    "today": Text(fi="tarkistuspiste tänään", en="checkpoint today"),
    "ahead": Text(fi="tarkistuspiste sovittu", en="checkpoint agreed"),
    "missed": Text(fi="tarkistuspiste pitämättä", en="checkpoint not held"),
    "skipped": Text(fi="tarkistuspiste peruttu", en="checkpoint skipped"),
}

# --- text alternatives --------------------------------------------------------------------------------------------

DESCRIPTION = Text(
    fi="{n} toimenpidettä: {counts}.", fi_one="1 toimenpide: {counts}.",
    en="{n} actions: {counts}.", en_one="1 action: {counts}.",
)  # fmt: skip
FROM_TO = Text(fi="Kuva alkaa {first} ja päättyy {last}.", en="The picture runs from {first} to {last}.")
SPOTS = Text(fi="Ongelmakohdat: {items}.", en="Problem spots: {items}.")
SPOT = Text(fi="{item} ({state})", en="{item} ({state})")
OWNER = Text(fi="vastuu {who}", en="owner {who}")
START = Text(fi="alku {day}", en="start {day}")
DEPENDS_ON = Text(fi="edellyttää: {ids}", en="depends on: {ids}")
MOVED = Text(fi="määräaikaa siirretty {days}", en="due date moved {days}")
PROGRESS = Text(fi="edistyminen {share}", en="progress {share}")

# --- curves of goals ----------------------------------------------------------------------------------------------

CURVE = Text(fi="Tavoite {goal}", en="Goal {goal}")
EXPECTED = Text(fi="odotus {value}", en="expected {value}")
CURVE_LEGEND = {
    "reading": Text(fi="toteuma", en="reading"),
    "expected": Text(fi="odotettu kulku", en="expected progress"),
    "interim": Text(fi="välitavoite", en="interim target"),
    "baseline": Text(fi="lähtötaso", en="baseline"),
    "forecast": Text(fi="ennuste: tavoitetaso {day} nykyvauhdilla",
                     en="forecast: target on {day} at the present pace"),
    "target": Text(fi="tavoite {value}, {day} mennessä", en="target {value} by {day}"),
    "open_target": Text(fi="tavoite {value}, määräpäivä puuttuu", en="target {value}, without a date"),
    "level": Text(fi="pidettävä taso {value}", en="level to keep: {value}"),
    "by": Text(fi="määräpäivä {day}", en="to be reached by {day}"),
    "achieved": Text(fi="saavutettu {day}", en="achieved on {day}"),
}  # fmt: skip
NO_DAY = Text(fi="Tavoitteella ei ole määräpäivää.", en="The goal has no target date.")
CURVE_READINGS = Text(fi="Toteumat: {items}.", en="Readings: {items}.")
CURVE_READING = Text(fi="{day} {value}", en="{day} {value}")
CURVE_BASELINE = Text(fi="Lähtötaso {value} ({day}).", en="Baseline {value} ({day}).")
CURVE_INTERIM = Text(fi="Välitavoitteet: {items}.", en="Interim targets: {items}.")
CURVE_STATE = Text(fi="{day}: {state}.", en="{day}: {state}.")
