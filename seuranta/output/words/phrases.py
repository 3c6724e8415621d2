"""The sentences of the views, in both languages side by side; what problems say stands in `messages`.

Names, titles and units are never inflected, and stand after a colon or between dashes instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from seuranta.output.words.harmless import safe
from seuranta.output.words.text import NO_BREAK_SPACE, Text, clock, day, filled, shown, weekday_and_day
from seuranta.plan.words.diagnostic import Argument


def say(text: Text, language: str, **args: Argument) -> str:
    """The sentence, filled; text that a person typed is made harmless and, unlike in a message, never cut."""
    return filled(text.form(language, args), {name: _shown(value, language) for name, value in args.items()})


def _shown(value: Argument, language: str) -> str:
    if isinstance(value, str):
        return safe(value)
    return unbroken(shown(value, language)) if isinstance(value, date) else shown(value, language)


def with_details(text: str, *details: str | None) -> str:
    """The text with what is known besides in brackets: `Kilpailuta toimittaja (Pekka, pe 11.12. mennessä)`."""
    known = ", ".join(filter(None, details))
    return f"{text} ({known})" if known else text


def enumerated(things: Sequence[str], language: str) -> str:
    """The things as a sentence names them: `T1`, `T1 ja T2`, `T1, T2 ja T3`."""
    if len(things) < 2:
        return "".join(things)
    return BOTH.template(language).format(first=", ".join(things[:-1]), last=things[-1])


def unbroken(text: str) -> str:
    """The text as one piece, where lines are broken."""
    return text.replace(" ", NO_BREAK_SPACE)


def short_day(value: date | None, today: date, language: str) -> str:
    """Pe 11.12. or Fri 11 Dec; with the year where it is another one than today's; empty where there is no day."""
    if value is None:
        return ""
    return unbroken(weekday_and_day(value, language, year=value.year != today.year))


def bare_day(value: date | None, today: date, language: str) -> str:
    """The same without the weekday, for days that have passed."""
    if value is None:
        return ""
    return unbroken(day(value, language, year=value.year != today.year))


def day_and_time(value: date, at: time | None, language: str) -> str:
    """Ti 1.12.2026 klo 9.00, or Tue 1 Dec 2026, 9:00."""
    written = weekday_and_day(value, language)
    return written if at is None else say(_DAY_AND_TIME, language, day=written, time=clock(at, language))


def in_days(value: date, today: date, language: str) -> str:
    """Today, tomorrow, yesterday, in 42 days, 26 days ago."""
    days = (value - today).days
    near = _NEAR.get(days)
    if near is not None:
        return near.fill(language)
    return (_IN_DAYS if days > 0 else _DAYS_AGO).fill(language, n=abs(days))


_DAY_AND_TIME = Text(fi="{day} klo {time}", en="{day}, {time}")
_NEAR = {
    -1: Text(fi="eilen", en="yesterday"),
    0: Text(fi="tänään", en="today"),
    1: Text(fi="huomenna", en="tomorrow"),
}
_IN_DAYS = Text(fi="{n} päivän päästä", en="in {n} days", en_one="in {n} day")
_DAYS_AGO = Text(fi="{n} päivää sitten", fi_one="{n} päivä sitten", en="{n} days ago", en_one="{n} day ago")

# --- states -------------------------------------------------------------------------------------------------------

ACTION_STATES = {
    "done": Text(fi="valmis", en="done"),
    "dropped": Text(fi="peruttu", en="dropped"),
    "unscheduled": Text(fi="määräaika puuttuu", en="no due date"),
    "blocked": Text(fi="jumissa", en="blocked"),
    "due_soon": Text(fi="määräaika lähestyy", en="due soon"),
    "on_schedule": Text(fi="aikataulussa", en="on schedule"),
}
DONE = ACTION_STATES["done"]
THE_REST = Text(fi="{said}, loput: {ids}", en="{said}, the rest: {ids}")
WITH_REST = Text(fi="{item} (loput: {ids})", en="{item} (the rest: {ids})")
BLOCKED = ACTION_STATES["blocked"]
UNSCHEDULED = ACTION_STATES["unscheduled"]
UNREAD_DUE = Text(fi="määräaikaa ei ymmärretty", en="due date not understood")
UNREAD_OWNER = Text(fi="vastuuta ei ymmärretty", en="owner not understood")
UNOWNED = Text(fi="vastuu puuttuu", en="no owner")
ONGOING = Text(fi="jatkuva", en="ongoing")
DUE_TODAY = Text(fi="määräaika tänään", en="due today")
WAITING = Text(fi="odottaa: {ids}", en="waiting for {ids}")
DONE_LATE = Text(
    fi="valmistui {n} päivää myöhässä", fi_one="valmistui {n} päivän myöhässä",
    en="done {n} days late", en_one="done {n} day late",
)  # fmt: skip
OVERDUE = Text(fi="{n} päivää myöhässä", fi_one="{n} päivän myöhässä", en="{n} days overdue", en_one="{n} day overdue")
LATE_START = Text(
    fi="aloitus {n} päivää myöhässä", fi_one="aloitus {n} päivän myöhässä",
    en="start {n} days late", en_one="start {n} day late",
)  # fmt: skip
LIGHTS = {
    "green": Text(fi="vihreä", en="green"),
    "amber": Text(fi="keltainen", en="amber"),
    "red": Text(fi="punainen", en="red"),
    "grey": Text(fi="harmaa", en="grey"),
}
CLASH = Text(fi="odottaa: {ids} (vasta {day})", en="waiting for {ids} (not due until {day})")
CLASH_PAST = Text(fi="odottaa: {ids} (määräaika oli {day})", en="waiting for {ids} (was due {day})")
MOVED = Text(
    fi="siirretty {n} kertaa", fi_one="siirretty kerran",
    en="moved {n} times", en_one="moved once", en_two="moved twice",
)  # fmt: skip
MOVED_FROM = Text(fi="{moved}, alkuperäinen määräaika {day}", en="{moved}, originally due {day}")

GOAL_STATES = {
    "achieved": Text(fi="saavutettu", en="achieved"),
    "missed": Text(fi="jäi saavuttamatta", en="missed"),
    "no_data": Text(fi="ei toteumia", en="no readings"),
    "stale": Text(fi="toteuma vanhentunut", en="figure out of date"),
    "on_pace": Text(fi="tahdissa", en="on track"),
    "behind": Text(fi="hieman jäljessä", en="somewhat behind"),
    "at_risk": Text(fi="selvästi jäljessä", en="well behind"),
    "open": Text(fi="avoin", en="open"),
}
STALE_WAS = Text(fi="{state} (viimeksi {light})", en="{state} (last {light})")
STALE_WAS_SHORT = Text(fi="vanhentunut ({light})", en="out of date ({light})")
NO_TARGET = Text(fi="ei tavoitetasoa", en="no target")

# --- the head of a status -----------------------------------------------------------------------------------------

HEADER = Text(fi="Tilanne {day} – {name}", en="Status on {day} – {name}")
BARE_HEADER = Text(fi="Tilanne {day}", en="Status on {day}")
NEXT = Text(fi="Seuraava tarkistuspiste: ", en="Next checkpoint: ")
NONE_AGREED = Text(
    fi='Seuraavaa tarkistuspistettä ei ole sovittu. Lisää se osaan "tarkistuspisteet".',
    en='The next checkpoint has not been agreed. Add one under "checkpoints".',
)
NEXT_UNKNOWN = Text(
    fi='Seuraavaa tarkistuspistettä ei tiedetä, koska kaikkea osassa "tarkistuspisteet" ei ymmärretty: seuranta tarkista',
    en='The next checkpoint is not known, because parts of "checkpoints" could not be read: seuranta check',
)
CLOSED = Text(fi="Suunnitelma on päätetty {day}.", en="The plan was closed on {day}.")
MISSED = Text(
    fi="{n} tarkistuspistettä on ohi, mutta niitä ei ole merkitty pidetyiksi (viimeisin {day}).",
    fi_one="Tarkistuspiste {day} on ohi, mutta sitä ei ole merkitty pidetyksi.",
    en="{n} checkpoints have passed but are not marked as held (the latest on {day}).",
    en_one="The checkpoint on {day} has passed but is not marked as held.",
)
BOTH = Text(fi="{first} ja {last}", en="{first} and {last}")
OTHERS = Text(fi="{ids} ja {n} muuta", fi_one="{ids} ja 1 muu", en="{ids} and {n} more", en_one="{ids} and 1 more")

# --- what needs a decision ----------------------------------------------------------------------------------------

DECIDE = Text(fi="Päätettävää", en="To decide")
DECIDE_SPOTS = Text(fi="{ids}: mitä tehdään?", en="{ids}: what should be done?")
NO_NEXT_STEP = Text(
    fi="Seuraava askel puuttuu toimenpiteiltä {ids}.", fi_one="Seuraava askel puuttuu toimenpiteeltä {ids}.",
    en="No next step has been agreed for actions {ids}.", en_one="No next step has been agreed for action {ids}.",
)  # fmt: skip
DECIDE_TOGETHER = {
    "lapsed-action": Text(
        fi="{ids}: luovutaanko vai ottaako joku hoitaakseen?", en="{ids}: drop it? Nobody has taken it on."
    ),
    "untouched-action": Text(
        fi="{ids}: ottaako joku hoitaakseen, supistetaanko vai annetaanko raueta?",
        en="{ids}: who will take it on? Or should it be cut down, or lapse?",
    ),
    "no-fresh-reading": Text(fi="{ids}: milloin luku saadaan?", en="{ids}: when will the figure be in?"),
    "unowned-action": Text(fi="{ids}: kuka ottaa vastuun?", en="{ids}: who will own it?"),
    "unscheduled-action": Text(fi="{ids}: mihin mennessä?", en="{ids}: by when?"),
    "unanswered-question": Text(fi="{ids}: mikä on vastaus?", en="{ids}: what is the answer?"),
}
"""What is decided about items that another block of the screen shows."""

# --- goals and actions --------------------------------------------------------------------------------------------

GOALS = Text(fi="Tavoitteet", en="Goals")
ACTIONS = Text(fi="Toimenpiteet", en="Actions")
DECISIONS = Text(fi="Päätökset", en="Decisions")
COLUMN_NOW = Text(fi="nyt", en="now")
COLUMN_TARGET = Text(fi="tavoite", en="target")
COLUMN_EXPECTED = Text(fi="odotus", en="expected")
COLUMN_DONE = Text(fi="tehty", en="done")
COLUMN_STATE = Text(fi="tila", en="state")
COLUMN_OWNER = Text(fi="vastuu", en="owner")
COLUMN_DUE = Text(fi="määräaika", en="due")
COLUMN_TITLE = Text(fi="toimenpide", en="action")
COLUMN_GOAL = Text(fi="tavoite", en="goal")
GOAL_NUMBERS = Text(fi="{now}, odotus {expected}", en="{now}, expected {expected}")
GOAL_DONE = Text(fi="tehty {count}", en="actions done {count}")
NO_GOALS = Text(fi="Tavoitteita ei ole vielä kirjattu.", en="No goals have been recorded yet.")
NO_ACTIONS = Text(fi="Toimenpiteitä ei ole vielä kirjattu.", en="No actions have been recorded yet.")
ALL_DONE = Text(fi="Kaikki toimenpiteet ovat valmiina.", en="All actions are done.")
ALL_WELL = Text(fi="Kaikki avoimet toimenpiteet ovat aikataulussa.", en="All open actions are on schedule.")
COUNT_DONE = Text(fi="valmiina {done}/{n}", en="{done} of {n} done")
COUNT_DROPPED = Text(fi="(lisäksi {n} peruttu)", en="(plus {n} dropped)")

# --- problem spots ------------------------------------------------------------------------------------------------

PROBLEMS = Text(fi="Ongelmakohdat", en="Problem spots")
NEXT_STEP = Text(fi="Seuraava askel: {what}", en="Next step: {what}")
BY = Text(fi="{day} mennessä", en="by {day}")
NEXT_STEPS = Text(fi="Seuraavat askeleet", en="Next steps")
NO_OWNER = Text(fi="Vastuu puuttuu", en="No owner")
WHO_TAKES = Text(fi="Kuka ottaa vastuun?", en="Who will take it?")
DUE_ON = Text(fi="määräaika {day}", en="due {day}")
DECIDED_BY = Text(fi="päätti {who}", en="decided by {who}")
STEP_LATE = Text(fi="piti tehdä {day} mennessä", en="was due on {day}")
WILL_LAPSE = Text(
    fi="Ellei kukaan ota tätä hoitaakseen {day} mennessä, tästä luovutaan.",
    en="Unless somebody takes it on by {day}, it will be dropped.",
)
LAPSED = Text(fi="Kukaan ei ottanut tätä hoitaakseen {day} mennessä.", en="Nobody took it on by {day}.")
NO_STEP = Text(fi="Seuraava askel puuttuu.", en="No next step has been agreed.")
OBSTACLE = Text(fi="Este: {what}", en="Blocked by: {what}")
HOLDS_UP = Text(fi="Tätä odottaa: {who}.", en="Waiting for this: {who}.")
HOLDS_UP_FIRST = Text(
    fi="Toimenpiteen {item} pitäisi olla valmis tarkistuspisteessä {day}.",
    en="Action {item} should be done by the checkpoint on {day}.",
)
HOLDS_UP_FIRST_PAST = Text(
    fi="Toimenpiteen {item} piti olla valmis tarkistuspisteessä {day}.",
    en="Action {item} should have been done by the checkpoint on {day}.",
)
TOUCHES_GOALS = Text(
    fi="Tämä vaikuttaa tavoitteisiin {ids}.", fi_one="Tämä vaikuttaa tavoitteeseen {ids}.",
    en="This affects goals {ids}.", en_one="This affects goal {ids}.",
)  # fmt: skip
STATES_OF_SPOTS = Text(fi="myöhässä,jumissa", en="overdue,blocked")
WATCH = Text(fi="Pidä silmällä", en="Keep an eye on")
MORE = Text(fi="… ja {n} muuta: {command}", fi_one="… ja 1 muu: {command}", en="… and {n} more: {command}")

# --- what comes, what is told, what is asked -----------------------------------------------------------------------

SOON = Text(fi="Tulossa {n} päivän sisällä", en="Due within {n} days", en_one="Due within a day")
COMMUNICATION = Text(fi="Viestintä", en="Communication")
STAFF_TOLD = Text(
    fi="Koko henkilöstölle on kerrottu viimeksi {day} ({when}).",
    en="The whole staff last heard about the plan on {day} ({when}).",
)
STAFF_NEVER = Text(
    fi="Koko henkilöstölle ei ole kerrottu suunnitelmasta vielä kertaakaan.",
    en="The staff have not been told about the plan yet.",
)
AUDIENCE_TOLD = Text(
    fi="Kohderyhmälle ”{audience}” on kerrottu viimeksi {day} ({when}).",
    en="The audience “{audience}” last heard about the plan on {day} ({when}).",
)
AUDIENCE_NEVER = Text(
    fi="Kohderyhmälle ”{audience}” ei ole kerrottu kertaakaan.",
    en="The audience “{audience}” has never been told about the plan.",
)
NOT_TOLD = Text(
    fi="kertomatta, {n} päivää myöhässä", fi_one="kertomatta, {n} päivän myöhässä",
    en="not yet told, {n} days late", en_one="not yet told, {n} day late",
)  # fmt: skip
TELL_TODAY = Text(fi="kerrotaan tänään", en="due today")
NEXT_MESSAGE = Text(fi="Seuraavaksi: ", en="Next: ")
NO_MESSAGES = Text(fi="Viestejä ei ole vielä sovittu.", en="No messages have been agreed yet.")
QUESTIONS = Text(fi="Avoimet kysymykset", en="Open questions")
CANNOT_FOLLOW = Text(fi="Ilman määräaikaa tai vastuuta", en="Without a due date or an owner")
ITEMS_LEFT_OUT = Text(fi="Luettelosta puuttuu: {ids}", en="Not shown: {ids}")
ALSO = Text(fi="Katso myös: {said}. Tarkemmin: {command}", en="Also: {said}. Details: {command}")
ACTIONS_NAMED = Text(fi="toimenpiteet {ids}", fi_one="toimenpide {ids}", en="actions {ids}", en_one="action {ids}")

# --- before the presentation --------------------------------------------------------------------------------------

NOT_PRESENTED = Text(
    fi="Suunnitelmaa ei ole vielä esitelty. Vaihe {n}/5: {stage}.",
    en="The plan has not been presented yet. Stage {n} of 5: {stage}.",
)
STAGES = ("preparation", "materials", "workshop", "presentation", "follow_up")
PREPARE = Text(fi="Ennen esittelyä", en="Before the presentation")
HAS_SERVICE = Text(fi="Palvelu on kuvattu.", en="The service is described.")
WRITE_SERVICE = Text(
    fi='Kuvaa palvelu yhdellä virkkeellä kentässä "palvelu": mitä luvataan ja kenelle.',
    en='Describe the service in one sentence under "service": what is promised, and to whom.',
)
HAS_GOALS = Text(
    fi="{n} tavoitteella on päivä, johon mennessä se saavutetaan.",
    fi_one="1 tavoitteella on päivä, johon mennessä se saavutetaan.",
    en="{n} goals have a target date.", en_one="1 goal has a target date.",
)  # fmt: skip
WRITE_GOALS = Text(
    fi='Kirjaa osaan "tavoitteet" yksi tai kaksi lyhyen tähtäimen tavoitetta.',
    en='Write one or two short-term goals under "goals".',
)
COMPLETE_GOALS = Text(
    fi="Päivä, johon mennessä tavoite saavutetaan, puuttuu: {ids}",
    en="Give these goals a target date: {ids}",
)
HAS_ACTIONS = Text(
    fi="{n} toimenpiteelle on sovittu vastuu ja määräaika.", fi_one="1 toimenpiteelle on sovittu vastuu ja määräaika.",
    en="{n} actions have an owner and a due date.", en_one="1 action has an owner and a due date.",
)  # fmt: skip
WRITE_ACTIONS = Text(
    fi='Kirjaa osaan "toimenpiteet", mitä tehdään, kuka tekee ja mihin mennessä.',
    en='Under "actions", write what will be done, by whom and by when.',
)
COMPLETE_ACTIONS = Text(fi="Vastuu tai määräaika puuttuu: {ids}", en="Give these an owner and a due date: {ids}")
HAS_CHECKPOINTS = Text(
    fi="Ensimmäinen tarkistuspiste on sovittu: {day}.", en="The first checkpoint has been agreed: {day}."
)
WRITE_CHECKPOINTS = Text(
    fi='Sovi, milloin suunnitelman ääreen palataan, ja kirjaa se osaan "tarkistuspisteet".',
    en='Agree when you will come back to the plan, and write it under "checkpoints".',
)
HAS_MESSAGES = Text(
    fi="On sovittu, milloin koko henkilöstölle kerrotaan.", en="A date has been agreed for telling the whole staff."
)
WRITE_MESSAGES = Text(
    fi='Sovi, milloin koko henkilöstölle kerrotaan, ja kirjaa se osaan "viestintä".',
    en='Agree when the whole staff will be told, and write it under "communication".',
)

# --- several plans ------------------------------------------------------------------------------------------------

PLANS = Text(fi="{n} suunnitelmaa", fi_one="1 suunnitelma", en="{n} plans", en_one="1 plan")
COLUMN_PLAN = Text(fi="suunnitelma", en="plan")
COLUMN_NEXT = Text(fi="seuraava", en="next")
COLUMN_GOALS = Text(fi="tavoitteet", en="goals")
COLUMN_OVERDUE = Text(fi="myöhässä", en="overdue")
COLUMN_BLOCKED = Text(fi="jumissa", en="blocked")
NOT_READ = Text(fi="ei luettu", en="not read")
NOT_AGREED = Text(fi="ei sovittu", en="not agreed")
NOT_PRESENTED_YET = Text(fi="ei esitelty", en="not presented")
CLOSED_SHORT = Text(fi="päätetty", en="closed")
ATTENTION = Text(fi="Huomiota vaativat", en="Needs attention")
ALL_CALM = Text(fi="Missään suunnitelmassa ei ole ongelmakohtia.", en="None of the plans has any problem spots.")
NOT_UNDERSTOOD = Text(
    fi="{n} virhettä tiedostossa, joten osa jäi lukematta: {command}",
    fi_one="1 virhe tiedostossa, joten osa jäi lukematta: {command}",
    en="{n} errors in the file, so part of it was not read: {command}",
    en_one="1 error in the file, so part of it was not read: {command}",
)
ONE_PLAN = Text(fi="Yksi suunnitelma: {command}", en="To see one plan: {command}")

# --- lists --------------------------------------------------------------------------------------------------------

NOTHING_FITS = Text(fi="Mikään toimenpide ei täytä ehtoja.", en="No actions match.")
ACTION_COUNT = Text(fi="{n} toimenpidettä", fi_one="1 toimenpide", en="{n} actions", en_one="1 action")
STATE_COUNTS = {
    "overdue": Text(fi="myöhässä {n}", en="{n} overdue"),
    "blocked": Text(fi="jumissa {n}", en="{n} blocked"),
    "late_start": Text(fi="aloitus myöhässä {n}", en="{n} starting late"),
    "waiting": Text(fi="odottaa muita {n}", en="{n} waiting"),
    "due_soon": Text(fi="määräaika lähestyy {n}", en="{n} due soon"),
    "on_schedule": Text(fi="aikataulussa {n}", en="{n} on schedule"),
    "unscheduled": Text(fi="ilman määräaikaa tai vastuuta {n}", en="{n} without a due date or an owner"),
    "done": Text(fi="valmiina {n}", en="{n} done"),
    "dropped": Text(fi="peruttu {n}", en="{n} dropped"),
}
