"""Pairs of versions of a plan, with all that changed between them: edits of `changes/fi.yaml` and `changes/en.yaml`, made by hand.

Every row of the table of changes has an example here, and a quarter of the pairs change nothing that a plan means.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

BASES = {
    language: (Path(__file__).parent / "changes" / f"{language}.yaml").read_text(encoding="utf-8")
    for language in ("fi", "en")
}

Told = tuple[str, str | None, bool]
"""The row of a change, the id of its item, and whether it is silent."""


class Pair(NamedTuple):
    """`edits` turn the base of the language into the newer version: each replaces the first place of a text."""

    name: str
    language: str
    edits: tuple[tuple[str, str], ...]
    told: tuple[Told, ...] = ()
    before: tuple[tuple[str, str], ...] = ()
    """Edits of the older version, where the base itself is not it."""

    @property
    def old(self) -> str:
        return edited(BASES[self.language], self.before)

    @property
    def new(self) -> str:
        return edited(BASES[self.language], self.edits)


def edited(text: str, edits: tuple[tuple[str, str], ...]) -> str:
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def fi(
    name: str, *edits: tuple[str, str], told: tuple[Told, ...] = (), before: tuple[tuple[str, str], ...] = ()
) -> Pair:
    return Pair(name, "fi", edits, told, before)


def en(
    name: str, *edits: tuple[str, str], told: tuple[Told, ...] = (), before: tuple[tuple[str, str], ...] = ()
) -> Pair:
    return Pair(name, "en", edits, told, before)


def paatos(affected: str) -> tuple[str, str]:
    """A new decision about an item, in Finnish."""
    line = f"  P2: {{pvm: 1.12.2026, päätös: Sovittiin toisin, päättäjä: Raija, koskee: {affected}}}\n"
    return ("vapaapäivät:\n", f"{line}vapaapäivät:\n")


def decided(affected: str) -> tuple[str, str]:
    """A new decision about an item, in English."""
    line = f"  D2: {{date: 2026-12-01, decision: Agreed otherwise, decided_by: Ann, affects: {affected}}}\n"
    return ("breaks:\n", f"{line}breaks:\n")


def between(text: str, first: str, after: str) -> str:
    """A stretch of a text, from its first words to before others."""
    start = text.index(first)
    return text[start : text.index(after, start)]


ACTION_6_FI = between(BASES["fi"], "  6:\n", "tarkistuspisteet:")
ACTION_6_EN = between(BASES["en"], "  6:\n", "checkpoints:")
ACTION_5_EN = between(BASES["en"], "  5:\n", "  6:\n")
GOAL_3_EN = between(BASES["en"], "  G3:\n", "actions:")
QUESTION_1_EN = between(BASES["en"], "  Q1:\n", "  Q2:\n")
DECISION_FI = between(BASES["fi"], "  P1:\n", "vapaapäivät:")
SERIES_FI = between(BASES["fi"], "  katselmus:\n", "viestintä:")
MESSAGE_EN = between(BASES["en"], "  M2:\n", "feedback:")
BLOCKED_EN = ("status: blocked 2026-10-20\n", "")
IN_ENGLISH = {
    "palaute:": "feedback:", "kysyjä:": "asked_by:", "kysymys:": "question:", "vastaus:": "answer:",
    "vastattu:": "answered_on:", "toimenpiteet:": "actions:", "tavoitteet:": "goals:", "määräaika:": "due:",
    "tavoitetaso:": "target:", "mennessä: 30.6.2027": "by: 2027-06-30", "jatkuva": "ongoing",
    "toistuu: joka kuukauden ensimmäinen tiistai": "recurrence: the first Tuesday of each month",
    "tila: käynnissä": "status: in progress", "tila: valmis 2.10.2026": "status: done 2026-10-02",
    "paitsi: heinäkuu": "except: July", "kohderyhmä: koko henkilöstö": "audience: koko henkilöstö",
    "osallistujat: [tiimi, Raija]": "participants: [Raija, team]", "päätökset:": "decisions:",
    "asetukset:": "settings:", "valorajat: 90 % / 60 %": "lights: 90/60", "3,5": "3.5", "2,4": "2.40",
}  # fmt: skip

QUIET = (
    fi("itself"),
    en("line ends and a byte order mark", (BASES["en"], "\ufeff" + BASES["en"].replace("\n", "\r\n"))),
    fi("in English", *IN_ENGLISH.items()),
    en(
        "other forms of days and numbers",
        ("due: 2026-12-18", "due: Fri 18 Dec 2026"),
        ("date: 2026-11-03, from", "date: 3.11.2026, from"),
        ("2026-10-06: 0", "6 Oct 2026: 0.0"),
        ("progress: 40 %", "progress: 40"),
        ("time: 9:00", "time: 0900"),
    ),
    en("a thousand euros are a k€", ("2026-10-31: 98 k€", "2026-10-31: 98 000 €")),
    fi("items in another order", (ACTION_6_FI, ""), ("toimenpiteet:\n", f"toimenpiteet:\n{ACTION_6_FI}")),
    fi(
        "lists in another order",
        ("[T1, T2]", "[T2, T1]"),
        ("[Raija, Pekka, Jonna]", "[Jonna, Raija, Pekka]"),
        ("kerrottu: [8.10.2026, 5.11.2026]", "kerrottu:\n      - 5.11.2026\n      - 8.10.2026"),
        ("[17.12.2026, 18.3.2027]", "18.3.2027, 17.12.2026"),
    ),
    en(
        "other quotes and comments",
        ("title: Contract template", 'title: "Contract template"   # the lawyer has it'),
        ('note: "Shot in the hall: two days"', "note: >\n      Shot in the hall:\n      two days"),
        ("company: Example Works Ltd", "# our own company\ncompany: 'Example Works Ltd'"),
    ),
    fi(
        "moves say where they went",
        ("vanha: 30.10.2026", "vanha: 30.10.2026, uusi: 13.11.2026"),
        ("vanha: 13.11.2026, syy", "vanha: 13.11.2026, uusi: 27.11.2026, syy"),
    ),
    en("a status and its day apart", ("status: done 2026-10-02", "status: done\n    done_on: 2026-10-02")),
    en("an obstacle says blocked", ("status: blocked 2026-10-20\n", "status: blocked\n"), before=(BLOCKED_EN,)),
    fi("a baseline on the day of the presentation", ("lähtötaso: 3,5", "lähtötaso: {pvm: 3.9.2026, arvo: '3,5'}")),
    en("the unit in a field of its own", ("target: 6 pcs", "target: 6\n    unit: pcs")),
    fi(
        "ids in other letters",
        ("tavoite: T1", "tavoite: t1"),
        ("  P1:", "  p1:"),
        ("koskee: [4, T2]", "koskee: [4, t2]"),
    ),
    en("what is so unsaid", ("language: en", "language: en\ntimezone: Europe/Helsinki\ncountry: FI\nmanagement_team:")),
    fi("a break by both its days", ("23.12.2026–6.1.2027", "{alku: 23.12.2026, päättyy: 6.1.2027}")),
    fi("the time in the rhythm", ("ensimmäinen tiistai\n", "ensimmäinen tiistai klo 9.00\n"), ("    klo: 9.00\n", "")),
    en("a length by its end", ("time: 9:00\n    duration: 45 min", "time: 9–9:45")),
    fi("other words for fields", ("määräaika: 18.12.2026", "dl: 18.12.2026"), ("toimenpiteet:", "tehtävät:")),
    fi(
        "words without dots",
        ("lähtötaso: 3,5", "lahtotaso: 3,5"),
        ("päätökset:", "paatokset:"),
        ("määräaika:", "maaraaika:"),
    ),
    fi("a week means its last working day", ("määräaika: 18.12.2026", "määräaika: vk 51/2026")),
    fi("a list of one", ("tavoite: T1", "tavoite: [T1]"), ("edellyttää: 1", "edellyttää:\n      - 1")),
    fi("a status in capitals", ("tila: valmis 2.10.2026", "Tila: VALMIS pe 2.10.2026")),
    fi("a role in a field of its own", ("  Pekka: huolto", "  Pekka: {rooli: huolto}")),
    fi("a promise with its word", ("luvattu: {2: 13.11.2026}", "luvattu: {2: {mennessä: 13.11.2026}}")),
    fi("a reason with its word", ("4.5.2027: messut", "4.5.2027: {syy: messut}")),
    fi(
        "empty lines and comments",
        ("tavoitteet:\n", "\n# tärkeimmät\n\ntavoitteet:\n"),
        ("  5:\n", "\n  5:   # ei aikataulua\n"),
    ),
    fi(
        "a team by its members",
        ("{vetäjä: Pekka, jäsenet: [Pekka, Jonna]}", "{jäsenet: [Jonna, Pekka], vetäjä: Pekka}"),
    ),
    en("another word for a date", ("due: 2026-12-18", "deadline: 2026-12-18"), ("actions:", "tasks:")),
    en("ongoing in a field of its own", ("due: ongoing", "ongoing: yes")),
    en("references with their words", ("affects: [4, G2]", "affects: [goal G2, action 4]")),
    en("an item in braces", (ACTION_6_EN, "  6: {title: Weekly stand-up, owner: Ben, due: ongoing}\n")),
    en("a month means its last day", ("until: 2027-08-31", "until: August 2027")),
    en("one exception as a list", ("except: July", "except: [July]")),
    en("limits as bare numbers", ("lights: 90 % / 60 %", "lights: 90/60")),
    en(
        "a section at another place",
        ("breaks:\n  christmas: 2026-12-23 to 2027-01-06\n", ""),
        ("goals:\n", "breaks:\n  christmas: 2026-12-23 to 2027-01-06\ngoals:\n"),
    ),
    en("a day of a fact in words", ("date: 2026-11-03\n    decision", "date: 3 November 2026\n    decision")),
    en("an indentation of four", (ACTION_5_EN, ACTION_5_EN.replace("    ", "        "))),
    fi(
        "ilman syytä mitään ei sallita",
        ("valorajat: 90 % / 60 %", "valorajat: 90 % / 60 %\n  sallitaan: seuraava-askel-puuttuu"),
    ),
    en(
        "a finding is allowed under its other name",
        ("settings:\n", "settings:\n  allow:\n    seuraava-askel-puuttuu:\n      reason: 'we are  few'\n"),
        before=(("settings:\n", "settings:\n  allow: {no-next-step: we are few}\n"),),
    ),
)
"""Nothing changes here that a plan means."""

OF_ACTIONS = (
    fi("a due date typed over", ("määräaika: 18.12.2026", "määräaika: 29.1.2027"), told=(("due-moved", "3", True),)),
    en(
        "a due date moved with its record",
        ("due: 2026-11-27", "due: 2026-12-18"),
        ("reason: lawyer ill}", "reason: lawyer ill}\n      - {date: 2026-12-01, from: 2026-11-27, reason: strike}"),
        told=(("due-moved", "2", False),),
    ),
    en(
        "a due date moved by a decision",
        ("due: 2026-12-18", "due: 2027-01-29"),
        decided("3"),
        told=(("due-moved", "3", False), ("decision", "D2", False)),
    ),
    en(
        "a decision about something else excuses nothing",
        ("due: 2026-12-18", "due: 2027-01-29"),
        decided("2"),
        told=(("due-moved", "3", True), ("decision", "D2", False)),
    ),
    fi(
        "an old decision excuses nothing",
        ("määräaika: 30.11.2026", "määräaika: 29.1.2027"),
        told=(("due-moved", "4", True),),
    ),
    fi(
        "a chain that begins elsewhere",
        ("määräaika: 27.11.2026", "määräaika: 18.12.2026"),
        ("syy: lakimies sairaana}", "syy: lakimies sairaana}\n      - {pvm: 1.12.2026, vanha: 20.11.2026, syy: kiire}"),
        told=(("due-moved", "2", True), ("move-noted", "2", False)),
    ),
    fi(
        "moved and moved back",
        (
            "syy: lakimies sairaana}",
            (
                "syy: lakimies sairaana}\n      - {pvm: 10.11.2026, vanha: 27.11.2026, syy: kiire}"
                "\n      - {pvm: 1.12.2026, vanha: 18.12.2026, syy: ehdittiin}"
            ),
        ),
        told=(("move-noted", "2", False), ("move-noted", "2", False)),
    ),
    fi(
        "a done action now in time",
        ("määräaika: 30.9.2026", "määräaika: 2.10.2026"),
        told=(("due-of-done", "1", True),),
    ),
    en("a first due date", ("  5:\n", "  5:\n    due: 2027-01-29\n"), told=(("due-set", "5", False),)),
    fi("no due date any more", ("    määräaika: 18.12.2026\n", ""), told=(("due-removed", "3", True),)),
    en("ongoing now", ("due: 2026-12-18", "due: ongoing"), told=(("made-ongoing", "3", True),)),
    fi(
        "ongoing by a decision",
        ("määräaika: 18.12.2026", "määräaika: jatkuva"),
        paatos("3"),
        told=(("made-ongoing", "3", False), ("decision", "P2", False)),
    ),
    en(
        "a move that was deleted",
        ("      - {date: 2026-10-06, from: 2026-10-30, reason: price list not ready}\n", ""),
        told=(("move-deleted", "2", True),),
    ),
    fi("a move with another reason", ("syy: hinnasto kesken", "syy: kiire"), told=(("move-altered", "2", True),)),
    fi("done", ("tila: käynnissä", "tila: valmis 19.11.2026"), told=(("done", "2", False),)),
    en(
        "dropped with its reason",
        ("status: in progress", "status: dropped 2026-11-20\n    reason: no demand"),
        told=(("dropped", "2", False),),
    ),
    fi(
        "jumissa",
        ("tila: käynnissä", "tila: jumissa 20.11.2026\n    este: lakimies lomalla"),
        told=(("blocked", "2", False),),
    ),
    en(
        "no longer blocked",
        ("status: blocked 2026-10-20\n    blocked_by: delivery data missing", "status: in progress"),
        told=(("unblocked", "3", False),),
    ),
    fi("begun", ("  5:\n", "  5:\n    tila: käynnissä\n"), told=(("status", "5", False),)),
    en("further on", ("progress: 40 %", "progress: 7/11"), told=(("progress", "2", False),)),
    en("to lapse", ("progress: 40 %", "progress: 40 %\n    lapses: 2027-02-09"), told=(("lapses", "2", False),)),
    fi(
        "a better day of finishing",
        ("tila: valmis 2.10.2026", "tila: valmis 30.9.2026"),
        told=(("done-day", "1", True),),
    ),
    en(
        "another day of dropping",
        ("status: dropped 2026-11-03", "status: dropped 2026-11-05"),
        told=(("dropped-day", "4", True),),
    ),
    fi(
        "peruttu onkin valmis",
        ("tila: peruttu 3.11.2026\n    syy: asiakas ei halua tietoja pilveen", "tila: valmis 3.11.2026"),
        told=(("closing-changed", "4", True),),
    ),
    en("open again", ("status: done 2026-10-02", "status: in progress"), told=(("reopened", "1", True),)),
    en(
        "open again by a decision",
        ("status: done 2026-10-02", "status: in progress"),
        decided("1"),
        told=(("reopened", "1", False), ("decision", "D2", False)),
    ),
    fi(
        "another owner",
        ("    vastuu: Jonna\n    alku: 5.10.2026", "    vastuu: Raija\n    alku: 5.10.2026"),
        told=(("owner-changed", "2", True),),
    ),
    en(
        "nobody's any more",
        ("    owner: Ben\n    due: 2026-12-18", "    due: 2026-12-18"),
        told=(("owner-removed", "3", True),),
    ),
    fi("a first owner", ("  5:\n", "  5:\n    vastuu: Jonna\n"), told=(("owner-set", "5", False),)),
)

OF_GOALS = (
    fi("a lower target", ("tavoitetaso: 6 kpl", "tavoitetaso: 4 kpl"), told=(("target-changed", "T1", True),)),
    en(
        "a level that became a target",
        ("target: at least 90 %", "target: 90 %"),
        told=(("target-changed", "G3", True),),
    ),
    en(
        "a lower target by a decision",
        ("target: 6 pcs", "target: 4 pcs"),
        decided("G1"),
        told=(("target-changed", "G1", False), ("decision", "D2", False)),
    ),
    en(
        "no target",
        ("    target: at least 90 %\n", ""),
        told=(("target-removed", "G3", True),),
    ),
    fi(
        "ensimmäinen tavoitetaso",
        ("    mennessä: 30.10.2026\n", "    mennessä: 30.10.2026\n    tavoitetaso: 1\n"),
        told=(("target-set", "T3", False),),
    ),
    fi("toinen yksikkö", ("tavoitetaso: 6 kpl", "tavoitetaso: 6 asiakasta"), told=(("unit-changed", "T1", True),)),
    en("a later date for the goal", ("by: 2027-06-30", "by: 2027-12-31"), told=(("by-changed", "G1", True),)),
    fi("no date for the goal", ("    mennessä: 31.3.2027\n", ""), told=(("by-removed", "T2", True),)),
    fi(
        "a first date for the goal",
        ("    mennessä: 30.10.2026\n", "    mennessä: 30.10.2026\n"),
        before=(("    mennessä: 30.10.2026\n", ""),),
        told=(("by-set", "T3", False),),
    ),
    en("another baseline", ("baseline: 95 k€", "baseline: 90 k€"), told=(("baseline-changed", "G2", True),)),
    fi(
        "the baseline on another day",
        ("{pvm: 3.9.2026, arvo: 0}", "{pvm: 1.10.2026, arvo: 0}"),
        told=(("baseline-changed", "T1", True),),
    ),
    fi("no baseline", ("    lähtötaso: 3,5\n", ""), told=(("baseline-removed", "T2", True),)),
    en("a first baseline", ("  G3:\n", "  G3:\n    baseline: 80 %\n"), told=(("baseline-set", "G3", False),)),
    fi("another interim target", ("31.3.2027: 4", "31.3.2027: 3"), told=(("interim-changed", "T1", True),)),
    en("one interim target less", ("      2027-03-31: 4\n", ""), told=(("interim-removed", "G1", True),)),
    en(
        "one interim target more",
        ("2027-03-31: 4", "2027-03-31: 4\n      2027-05-31: 5"),
        told=(("interim-set", "G1", False),),
    ),
    fi("a new reading", ("3.11.2026: 1", "3.11.2026: 1\n      1.12.2026: 2"), told=(("reading", "T1", False),)),
    fi("a better reading", ("30.9.2026: 3,2", "30.9.2026: 2,9"), told=(("reading-altered", "T2", True),)),
    en("a reading on another day", ("2026-11-03: 1", "2026-11-05: 1"), told=(("reading-altered", "G1", True),)),
    en(
        "a reading that is gone",
        ("      2026-10-31: 98 k€\n", "      2026-11-30: 101 k€\n"),
        told=(("reading-deleted", "G2", True), ("reading", "G2", False)),
    ),
    en("a goal achieved", (GOAL_3_EN, f"{GOAL_3_EN}    achieved_on: 2026-11-20\n"), told=(("achieved", "G3", False),)),
    fi(
        "achieved on another day",
        ("saavutettu: 28.10.2026", "saavutettu: 30.10.2026"),
        told=(("achieved-day", "T3", True),),
    ),
    fi("not achieved after all", ("    saavutettu: 28.10.2026\n", ""), told=(("achieved-undone", "T3", True),)),
)

OF_SERIES = (
    fi(
        "a checkpoint was held",
        ("    siirretty:", "      1.12.2026: {paikalla: [Raija]}\n    siirretty:"),
        told=(("held", "kuukausi", False),),
    ),
    en(
        "held on another day",
        ("2026-11-03: {present", "2026-11-05: {present"),
        told=(("held-altered", "monthly", True),),
    ),
    fi(
        "not held after all",
        ("      6.10.2026: {paikalla: [Raija, Pekka], luvattu: {2: 13.11.2026}}\n", ""),
        told=(("held-deleted", "kuukausi", True),),
    ),
    fi("another promise", ("{2: 27.11.2026, 3", "{2: 18.12.2026, 3"), told=(("promise-altered", "kuukausi", True),)),
    en(
        "one promise less",
        ("{2: 2026-11-27, 3: 2026-12-18}", "{2: 2026-11-27}"),
        told=(("promise-deleted", "monthly", True),),
    ),
    en(
        "skipped with its reason",
        ("2027-05-04: trade fair", "2027-05-04: trade fair\n      2027-02-02: winter break"),
        told=(("skipped", "monthly", False),),
    ),
    fi(
        "pidetään sittenkin", ("    peruttu:\n      4.5.2027: messut\n", ""), told=(("skip-deleted", "kuukausi", True),)
    ),
    en(
        "postponed with its reason",
        ("reason: Epiphany}", "reason: Epiphany}\n      2027-02-02: {to: 2027-02-09, reason: travel}"),
        told=(("postponed", "monthly", False),),
    ),
    fi("siirtyi uudelleen", ("{uusi: 12.1.2027", "{uusi: 19.1.2027"), told=(("postponed-again", "kuukausi", False),)),
    en(
        "not postponed after all",
        ("    moved:\n      2027-01-05: {to: 2027-01-12, reason: Epiphany}\n", ""),
        told=(("postponement-deleted", "monthly", True),),
    ),
    en(
        "skipped in the end",
        ("    moved:\n      2027-01-05: {to: 2027-01-12, reason: Epiphany}\n", ""),
        ("2027-05-04: trade fair", "2027-05-04: trade fair\n      2027-01-05: storm"),
        told=(("skipped", "monthly", False),),
    ),
    fi("a date typed over", ("17.12.2026", "14.1.2027"), told=(("date-replaced", "katselmus", True),)),
    en("a date less", ("[2026-12-17, 2027-03-18]", "[2027-03-18]"), told=(("date-gone", "review", True),)),
    en(
        "a date more",
        ("[2026-12-17, 2027-03-18]", "[2026-12-17, 2027-03-18, 2027-06-17]"),
        told=(("date-added", "review", False),),
    ),
    fi(
        "a series that begins later",
        ("alku: 6.10.2026\n    päättyy", "alku: 1.12.2026\n    päättyy"),
        (
            "    pidetty:\n      6.10.2026: {paikalla: [Raija, Pekka], luvattu: {2: 13.11.2026}}\n      3.11.2026: {paikalla: [Raija, Pekka, Jonna], luvattu: {2: 27.11.2026, 3: 18.12.2026}}\n",
            "",
        ),
        before=(
            (
                "    pidetty:\n      6.10.2026: {paikalla: [Raija, Pekka], luvattu: {2: 13.11.2026}}\n      3.11.2026: {paikalla: [Raija, Pekka, Jonna], luvattu: {2: 27.11.2026, 3: 18.12.2026}}\n",
                "",
            ),
        ),
        told=(("passed-dates-gone", "kuukausi", True),),
    ),
    en(
        "a series that ends earlier",
        ("until: 2027-08-31", "until: 2027-05-31"),
        told=(("dates-ahead-gone", "monthly", False),),
    ),
    fi(
        "a series that ends later",
        ("päättyy: 31.8.2027", "päättyy: 31.12.2027"),
        told=(("series-changed", "kuukausi", False),),
    ),
    en(
        "a slower rhythm",
        ("the first Tuesday of each month", "the first Tuesday of every second month"),
        told=(("rhythm", "monthly", False),),
    ),
    fi(
        "toinen kellonaika ja paikka",
        ("klo: 9.00", "klo: 8.30"),
        ("    paikka: neuvotteluhuone\n", ""),
        told=(("series-changed", "kuukausi", False), ("series-removed", "kuukausi", False)),
    ),
    en(
        "a length, which there was none",
        ("time: 12:00", "time: 12:00\n    duration: 4 h"),
        told=(("series-set", "review", False),),
    ),
    en(
        "told",
        ("told: [2026-10-08, 2026-11-05]", "told: [2026-10-08, 2026-11-05, 2026-12-03]"),
        told=(("told", "M1", False),),
    ),
    fi(
        "told on another day",
        ("[8.10.2026, 5.11.2026]", "[8.10.2026, 6.11.2026]"),
        told=(("told-altered", "V1", True),),
    ),
    fi("not told after all", ("[8.10.2026, 5.11.2026]", "8.10.2026"), told=(("told-deleted", "V1", True),)),
    en(
        "a message on another day",
        ("[2026-12-01, 2027-03-01]", "[2026-12-01, 2027-03-08]"),
        told=(("message-date-replaced", "M2", False),),
    ),
    fi("a message less", ("[1.12.2026, 1.3.2027]", "1.3.2027"), told=(("message-date-gone", "V2", False),)),
    fi(
        "another convener",
        ("    vastuu: Raija\n    pvm: [17.12", "    vastuu: Pekka\n    pvm: [17.12"),
        told=(("convener-changed", "katselmus", False),),
    ),
    en(
        "nobody tells it",
        ("    owner: Ann\n    recurrence: the Thursday", "    recurrence: the Thursday"),
        told=(("convener-removed", "M1", False),),
    ),
    en("somebody looks for the answer", ("  Q1:\n", "  Q1:\n    owner: Ben\n"), told=(("convener-set", "Q1", False),)),
)

OF_FACTS = (
    en(
        "a question asked",
        ("  Q1:\n", "  Q3:\n    question: May we watch the videos at home?\n  Q1:\n"),
        told=(("asked", "Q3", False),),
    ),
    fi(
        "kysymykseen vastattiin",
        ("heinäkuussa?", "heinäkuussa?\n    vastaus: Pekka.\n    vastattu: 1.12.2026"),
        told=(("answered", "K1", False),),
    ),
    fi("another answer", ("Kyllä, korvaus sovitaan ensin.", "Ei."), told=(("answer-altered", "K2", True),)),
    en(
        "the answer is gone",
        ("    answer: Yes, we agree on the rate first.\n    answered_on: 2026-11-26\n", ""),
        told=(("answer-deleted", "Q2", True),),
    ),
    fi("a new decision", paatos("3"), told=(("decision", "P2", False),)),
    en(
        "a decision that says something else",
        ("trial is dropped", "trial goes on"),
        told=(("decision-altered", "D1", True),),
    ),
    fi("a decision about more", ("koskee: [4, T2]", "koskee: [4, T2, 3]"), told=(("decision-altered", "P1", True),)),
    en(
        "a decision to look at later",
        ("review_on: 2027-09-01", "review_on: 2027-12-01"),
        told=(("review-moved", "D1", False),),
    ),
    fi("a decision deleted", (DECISION_FI, ""), told=(("removed", "P1", True),)),
    en("a question deleted", (QUESTION_1_EN, ""), told=(("removed", "Q1", True),)),
)

OF_ITEMS = (
    fi("a new action", ("  6:\n", "  7: Huoltoauto\n  6:\n"), told=(("added", "7", False),)),
    fi("an action deleted", (ACTION_6_FI, ""), told=(("removed", "6", True),)),
    en("an action deleted by a decision that cannot excuse it", (ACTION_5_EN, ""), told=(("removed", "5", True),)),
    fi("a series deleted", (SERIES_FI, ""), told=(("removed", "katselmus", True),)),
    en("a message deleted", (MESSAGE_EN, ""), told=(("removed", "M2", True),)),
    fi(
        "an id renamed",
        ("  2:\n    otsikko: Huoltosopimuspohja", "  20:\n    otsikko: Huoltosopimuspohja"),
        ("luvattu: {2: 13.11.2026}", "luvattu: {20: 13.11.2026}"),
        ("luvattu: {2: 27.11.2026", "luvattu: {20: 27.11.2026"),
        told=(("renamed", "20", False),),
    ),
    en(
        "actions renumbered",
        ("  6:\n    title: Weekly", "  7:\n    title: Weekly"),
        ("  5:\n    title: Training", "  6:\n    title: Training"),
        ("  7:\n    title: Weekly", "  5: Spare parts\n  7:\n    title: Weekly"),
        told=(("added", "5", False), ("renamed", "6", False), ("renamed", "7", False)),
    ),
    fi(
        "a person renamed",
        ("  Raija: raija@example.com", "  Raija Virtanen: raija@example.com"),
        *(
            (text, text.replace("Raija", "Raija Virtanen"))
            for text in (
                "vastuu: Raija\n    mennessä",
                "kuka: Raija",
                "vastuu: Raija\n    määräaika",
                "[tiimi, Raija]",
                "[Raija, Pekka],",
                "[Raija, Pekka, Jonna]",
                "vastuu: Raija\n    pvm",
                "vastuu: Raija\n    toistuu",
                "päättäjä: Raija",
            )
        ),
        told=(("renamed", "Raija Virtanen", False),),
    ),
    en(
        "an id used for something else",
        ("title: List of installed machines\n    goal: [G1, G2]\n    owner: Ben", "title: New logo\n    owner: Cleo"),
        told=(("replaced", "3", True),),
    ),
    en("a person more", ("  Cleo: sales", "  Cleo: sales\n  Dan: fitter"), told=(("listed", "Dan", False),)),
    fi(
        "a break less",
        ("vapaapäivät:\n  joulutauko: 23.12.2026–6.1.2027\n", ""),
        told=(("unlisted", "joulutauko", False),),
    ),
)

OF_THE_PLAN = (
    fi(
        "esittely kirjattiin",
        before=(
            ("esitelty: {pvm: 3.9.2026, kenelle: koko henkilöstö}\n", ""),
            ("lähtötaso: 3,5", "lähtötaso: {pvm: 3.9.2026, arvo: '3,5'}"),
        ),
        told=(("presented", None, False),),
    ),
    en(
        "presented on another day",
        ("presented: {date: 2026-09-03", "presented: {date: 2026-09-10"),
        told=(("presented-altered", None, True),),
    ),
    en(
        "not presented",
        ("presented: {date: 2026-09-03, audience: whole staff}\n", ""),
        told=(("presented-deleted", None, True),),
    ),
    fi("toiset valorajat", ("valorajat: 90 % / 60 %", "valorajat: 70 % / 40 %"), told=(("plan-changed", None, False),)),
    en("closed", ("language: en", "language: en\nclosed_on: 2026-12-01"), told=(("plan-set", None, False),)),
    fi("tiimillä ei ole vetäjää", ("{vetäjä: Pekka, jäsenet", "{jäsenet"), told=(("plan-removed", None, False),)),
    fi(
        "havainto sallitaan",
        (
            "valorajat: 90 % / 60 %",
            "valorajat: 90 % / 60 %\n  sallitaan: {seuraava-askel-puuttuu: sovitaan palaverissa}",
        ),
        told=(("allowed-set", None, False),),
    ),
    en(
        "a finding is allowed for another reason",
        ("settings:\n", "settings:\n  allow: {no-next-step: agreed in the meeting}\n"),
        before=(("settings:\n", "settings:\n  allow: {no-next-step: we are few}\n"),),
        told=(("allowed-changed", None, False),),
    ),
    en(
        "a finding is not allowed any more",
        before=(("settings:\n", "settings:\n  allow: {no-next-step: we are few}\n"),),
        told=(("allowed-removed", None, False),),
    ),
    en("another language", ("language: en", "language: fi"), told=(("detail-changed", None, False),)),
)

OF_DETAILS = (
    fi("a note", ("  6:\n", "  6:\n    huomautus: tiistaisin\n"), told=(("detail-set", "6", False),)),
    en(
        "another title and next step",
        ("title: Contract template", "title: Template for contracts"),
        ("call the supplier", "write to the supplier"),
        told=(("detail-changed", "2", False), ("detail-changed", "3", False)),
    ),
    fi("no start", ("    alku: 5.10.2026\n", ""), told=(("detail-removed", "2", False),)),
    en(
        "the minutes of a held day",
        ("{present: [Ann, Ben], promised", "{present: [Ann, Ben], minutes: reports/a.md, promised"),
        told=(("entry-set", "monthly", False),),
    ),
    fi(
        "one more was present",
        ("[Raija, Pekka],", "[Raija, Pekka, Jonna],"),
        told=(("entry-changed", "kuukausi", False),),
    ),
    en(
        "no reason for a skipped day",
        ("2027-05-04: trade fair", "2027-05-04:"),
        told=(("entry-removed", "monthly", False),),
    ),
    en(
        "a week is not its Monday", ("start: 2026-10-05", "start: week 41/2026"), told=(("detail-changed", "2", False),)
    ),
)

PAIRS = (*QUIET, *OF_ACTIONS, *OF_GOALS, *OF_SERIES, *OF_FACTS, *OF_ITEMS, *OF_THE_PLAN, *OF_DETAILS)
