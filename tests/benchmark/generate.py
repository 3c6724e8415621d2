"""Writes plans of any size that use every field of the format, the same text every time; they hold no error.

    python tests/benchmark/generate.py 1000 > roadmap.yaml

The facts of such a plan end on `AS_OF`. What other programs are timed with is made from the same `items`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

AS_OF = date(2026, 12, 1)
_FIRST_START = date(2026, 9, 7)
_DAYS = 330

_FORENAMES = ("Aino", "Eero", "Helmi", "Ilmari", "Jonna", "Kalle", "Laila", "Mikko", "Nea", "Olli", "Pekka", "Raija",
              "Sari", "Toni", "Ulla", "Väinö", "Åke", "Örjan")  # fmt: skip
_SURNAMES = ("Aalto", "Heinola", "Ihanainen", "Järvelä", "Keksitty", "Lehtola", "Mäkinen", "Niemelä", "Ojala",
             "Saarela", "Taimela", "Virtala")  # fmt: skip
_VERBS = (("Sovitaan", "Kuvataan", "Kokeillaan", "Hankitaan"), ("Describe", "Try out", "Agree on", "Renew"))
_THINGS = (("huoltosopimus", "varaosaluettelo", "päivystysrinki"), ("price list", "duty rota", "remote monitoring"))


class Item(NamedTuple):
    """One action, before any program's own way of writing it; `status` is a canonical name."""

    number: int
    title: str
    owner: str
    start: date
    due: date
    status: str
    status_day: date | None
    depends_on: tuple[int, ...]

    @property
    def is_english(self) -> bool:
        return self.number % 2 == 0

    @property
    def id(self) -> str:
        return f"A{self.number}" if self.is_english else str(self.number)


def people(n: int) -> tuple[str, ...]:
    """The names of a company that has a plan of that many actions: from a dozen to two hundred."""
    count = min(200, 12 + n // 50)
    return tuple(f"{_FORENAMES[i % 18]} {_SURNAMES[i // 18]}" for i in range(count))


def items(n: int) -> tuple[Item, ...]:
    """That many actions: about a third done, a tenth overdue or blocked, the rest running or still to come."""
    chance = Random("seuranta")  # always the same plan
    names = people(n)
    made: list[Item] = []
    for number in range(1, n + 1):
        start = _working_day(_FIRST_START + timedelta(days=(number - 1) * _DAYS // n))
        due = _working_day(start + timedelta(days=10 + chance.randrange(50)))
        status, day = _status(start, due, chance.random())
        earlier = number - 1 - chance.randrange(11)
        can_wait = number % 3 == 0 and earlier >= 1 and made[earlier - 1].status != "dropped"
        english = number % 2 == 0
        title = f"{_VERBS[english][number % 4]} {_THINGS[english][number % 3]} {number}"
        owner = names[number % len(names)]
        made.append(Item(number, title, owner, start, due, status, day, (earlier,) if can_wait else ()))
    return tuple(made)


def _working_day(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))


def _status(start: date, due: date, chance: float) -> tuple[str, date | None]:
    if due < AS_OF:
        if chance < 0.80:
            return "done", min(due + timedelta(days=int(chance * 10) - 5), AS_OF)
        if chance < 0.86:
            return "dropped", due
        return ("blocked", start) if chance < 0.90 else ("in_progress", None)
    if start < AS_OF:
        return ("blocked", start) if chance < 0.08 else ("in_progress", None)
    return "planned", None


def plan(n: int) -> str:
    """The text of a plan with `n` actions, Finnish and English in turn."""
    made = items(n)
    names = people(n)
    lines = [*_head(n, names), *_goals(n, names), "", "toimenpiteet:"]
    for item in made:
        lines += _action(item, made, n, names)
    lines += [*_checkpoints(names), *_communication(n, names), *_feedback(n, names), *_topics(n, names)]
    lines += _decisions(n, made, names)
    lines.append("")
    return "\n".join(lines)


def _head(n: int, names: tuple[str, ...]) -> Iterator[str]:
    yield f"# A plan of {n} actions. The company, its people and all addresses are invented."
    yield "tunnus: mittaus"
    yield "otsikko: 'Huoltopalvelut: kasvu'"
    yield "yritys: Konepaja Keksitty Oy"
    yield "palvelu: >-"
    yield "  Huollamme toimittamamme koneet kuukausihintaan"
    yield "  ja vastaamme kutsuun työpäivän kuluessa."
    yield "kieli: fi"
    yield "vaihe: seuranta"
    yield "esitelty: {pvm: 3.9.2026, kenelle: koko henkilöstö, sisäinen: kyllä}"
    yield "aikavyöhyke: Europe/Helsinki"
    yield "maa: FI"
    yield ""
    yield "henkilöt:"
    for i, name in enumerate(names):
        yield (
            f"  {name}: "
            + (
                f"{{rooli: huolto, sähköposti: henkilo{i}@example.com, sisäinen: kyllä}}",
                f"henkilo{i}@example.com",
                "{rooli: asentaja, poissa: [21.12.2026–3.1.2027, 5.2.2027]}",
                "asentaja",
            )[i % 4]
        )
    yield f"tiimi: {{vetäjä: {names[0]}, jäsenet: [{names[0]}, {names[1]}, {names[2]}]}}"
    yield f"management team: {{lead: {names[3]}, members: [{names[3]}, {names[4]}]}}"
    yield "vapaapäivät:"
    yield "  joulutauko: 23.12.2026–6.1.2027"
    yield "  kesä: {otsikko: Kesätauko, alku: 5.7.2027, päättyy: 30.7.2027}"
    yield "asetukset:"
    yield "  määräaika lähestyy: 14 pv"
    yield "  hiljaisuus: 35 pv"
    yield "  valorajat: 90 % / 60 %"
    yield "  sallitaan: {seuraava-askel-puuttuu: {syy: askeleet sovitaan viikkopalaverissa}}"


def goal_count(n: int) -> int:
    return max(6, n // 25)


def _goals(n: int, names: tuple[str, ...]) -> Iterator[str]:
    yield ""
    yield "tavoitteet:"
    for i in range(1, goal_count(n) + 1):
        yield f"  T{i}:"
        yield from (f"    {line}" for line in _goal(i, names[i % len(names)]))


def _goal(i: int, owner: str) -> tuple[str, ...]:
    readings = (f"  30.9.2026: {i % 3}", f"  31.10.2026: {i % 3 + 1},5", f"  30.11.2026: {i % 3 + 2 + i % 2}")
    rising = (
        f"otsikko: Allekirjoitetut sopimukset {i}",
        "tähtäin: lyhyt",
        "laji: tulosmittari",
        f"vastuu: {owner}",
        "mittari: sopimuksia voimassa",
        "lähtötaso: {pvm: 3.9.2026, arvo: 0}",
        "välitavoitteet:",
        "  31.12.2026: 4",
        "  31.3.2027: 6",
        "tavoitetaso: 9 kpl             # yhdeksän on jo hyvä",
        "mennessä: 30.6.2027",
        "mittausväli: kuukausi",
        "toteumat:",
        *readings,
        "lähde: sopimuskansio",
    )
    falling = (
        f"title: First response to a call {i}",
        "horizon: long",
        "kind: leading",
        f"owner: {owner}",
        "unit: h",
        "baseline: 14",
        "target: 4",
        "by: 2027-03-31",
        "interval: month",
        "readings:",
        "  2026-09-30: 13",
        f"  2026-10-31: {9 + i % 4}.5",
        "  2026-11-30: 6",
    )
    kept = (
        f"otsikko: Toimitusvarmuus {i}",
        f"vastuu: {owner}",
        "tavoitetaso: vähintään 95 %",
        "mennessä: 30.6.2027",
        "mittausväli: kuukausi",
        "toteumat:",
        f"  30.11.2026: {94 + i % 3},5 %",
        "huomautus: mitataan tilauksista, ei riveistä",
    )
    money = (
        f"title: Recurring revenue {i}",
        f"owner: {owner}",
        "baseline: 0",
        "target: 120 000 €",
        "by: Q2/2027",
        "readings:",
        "  2026-10-31: 12 500 €",
        "  2026-11-30: 21 000 €",
    )
    yes_no = (
        f"otsikko: Huoltopuhelin on käytössä {i}",
        f"vastuu: {owner}",
        "mennessä: 31.1.2027",
        "saavutettu: 27.11.2026",
    )
    at_most = (f"title: Unplanned work {i}", f"owner: {owner}", "target: at most 10 %", "by: 2027-06-30")
    return (rising, falling, kept, money, yes_no, at_most)[(i - 1) % 6]


_KEYS = {
    "title": ("otsikko", "title"),
    "goal": ("tavoite", "goal"),
    "owner": ("vastuu", "owner"),
    "helpers": ("mukana", "helpers"),
    "start": ("alku", "start"),
    "due": ("määräaika", "due"),
    "status": ("tila", "status"),
    "done_on": ("valmistui", "done on"),
    "progress": ("edistyminen", "progress"),
    "depends_on": ("edellyttää", "depends on"),
    "continues": ("jatkaa", "continues"),
    "blocked_by": ("este", "blocked by"),
    "next_step": ("seuraava askel", "next step"),
    "moves": ("siirrot", "moves"),
    "reason": ("syy", "reason"),
    "note": ("huomautus", "note"),
    "ongoing": ("jatkuva", "ongoing"),
    "link": ("linkki", "link"),
}
_STATUSES = {
    "planned": ("suunniteltu", "planned"),
    "in_progress": ("käynnissä", "in progress"),
    "done": ("valmis", "done"),
    "blocked": ("jumissa", "blocked"),
    "dropped": ("peruttu", "dropped"),
}
_UNDOTTED = str.maketrans("äö", "ao")
_WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _action(item: Item, made: tuple[Item, ...], n: int, names: tuple[str, ...]) -> Iterator[str]:
    number = item.number
    if number % 40 == 0:
        yield f"  {item.id}: {item.title}"
        return
    if number % 7 == 0:
        yield f"  # seuraavaksi: {item.title}"
    yield f"  {item.id}:"
    for name, value in _action_fields(item, made, n, names):
        key = _KEYS[name][item.is_english]
        if number % 10 == 3:
            key = key.translate(_UNDOTTED)
        remark = "   # sovittu yhdessä" if name == "due" and number % 5 == 0 else ""
        yield f"    {key}: {value}{remark}"


def _action_fields(item: Item, made: tuple[Item, ...], n: int, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    number = item.number
    yield "title", _title(item)
    if number % 30:
        goals = [f"T{1 + number % goal_count(n)}", f"T{1 + (number + 1) % goal_count(n)}"]
        yield "goal", f"[{', '.join(goals)}]" if number % 9 == 0 else goals[0]
    yield "owner", "tiimi" if number % 50 == 7 else item.owner
    if number % 8 == 0:
        yield "helpers", f"[{names[(number + 1) % len(names)]}, {names[(number + 2) % len(names)]}]"
    yield "start", _start(item)
    if number % 60 == 11 and item.status in ("planned", "in_progress"):
        yield ("ongoing", "yes") if number % 120 == 11 else ("due", "jatkuva")
    else:
        yield "due", _due(item)
    yield from _progress(item)
    if item.depends_on:
        ids = ", ".join(made[one - 1].id for one in item.depends_on)
        yield "depends_on", f"[{ids}]" if number % 2 else ids
    if item.status == "planned" and number % 20 == 1:
        yield "continues", made[number - 2].id
    if item.status == "in_progress" and number % 5 == 0:
        yield "moves", _moves(item)
    if number % 6 == 0:
        yield "note", _note(number)
    if number % 18 == 6:
        yield "link", f"https://example.com/{number}"


def _title(item: Item) -> str:
    if item.number % 25 == 0:
        return f'"{item.title}: \\"kokeilu\\" 🙂"'
    return f"'{item.title}: toinen vaihe'" if item.number % 12 == 0 else item.title


def _progress(item: Item) -> Iterator[tuple[str, str]]:
    number = item.number
    word = _STATUSES[item.status][item.is_english]
    if item.status_day is None or (item.status == "done" and number % 4 == 1):
        yield "status", word
    else:
        yield "status", f"{word} {_day(item.status_day, number)}"
    if item.status == "done" and number % 4 == 1 and item.status_day is not None:
        yield "done_on", _day(item.status_day, number)
    if item.status == "in_progress":
        yield "progress", f"{number % 90 + 5} %" if number % 3 else f"{number % 7}/11"
    if item.status == "dropped":
        yield "reason", "asiakas ei halua tietoja pilveen"
    if item.status == "blocked":
        yield "blocked_by", "toimittaja ei ole avannut rajapintaa"
    if item.status == "blocked" or (item.due < AS_OF and item.status == "in_progress" and number % 2):
        by = _day(AS_OF + timedelta(days=number % 9), number)
        yield "next_step", f"{{mitä: soitto toimittajalle, kuka: {item.owner}, mennessä: {by}}}"


def _start(item: Item) -> str:
    if item.status == "planned" and item.number % 13 == 0:
        return f"{item.start.month}/{item.start.year}"
    return _day(item.start, item.number)


def _due(item: Item) -> str:
    if item.status == "planned" and item.number % 11 == 0:
        year, week, _ = item.due.isocalendar()
        return f"vk {week}/{year}"
    return _day(item.due, item.number)


def _day(day: date, number: int) -> str:
    english = (day.isoformat(), f"{day.day} {_MONTHS[day.month - 1]} {day.year}")
    finnish = (f"{day.day}.{day.month}.{day.year}", f"{_WEEKDAYS[day.weekday()]} {day.day}.{day.month}.{day.year}")
    return (finnish, english)[number % 2 == 0][number % 5 == 1]


def _moves(item: Item) -> str:
    """The action was first due 20, then 10 days earlier."""
    first, second = (_working_day(item.due - timedelta(days=days)) for days in (20, 10))
    recorded = min(item.start + timedelta(days=2), AS_OF)
    return (
        f"\n      - {{pvm: {_day(recorded, 1)}, vanha: {_day(first, 1)}, syy: vanhat tiedot vain paperilla}}"
        f"\n      - date: {(min(recorded + timedelta(days=1), AS_OF)).isoformat()}"
        f"\n        from: {second.isoformat()}"
        f"\n        to: {_due(item)}"
        "\n        reason: urgent delivery"
        "\n        decided by: team"
    )


def _note(number: int) -> str:
    if number % 4 == 0:
        return "|\n      Ensin kysytään asentajilta, sitten toimittajalta.\n      Hinta: enintään 1 200 €, #3 tarjouksista."
    return "katso liite; sovittu puhelimessa"


def _checkpoints(names: tuple[str, ...]) -> Iterator[str]:
    yield f"""
tarkistuspisteet:
  kuukausi:
    otsikko: Kuukausiseuranta
    laji: tiimi
    vastuu: {names[0]}
    toistuu: joka kuukauden ensimmäinen tiistai
    alku: 6.10.2026
    päättyy: 31.8.2027
    klo: 9.00
    kesto: 45 min
    paikka: neuvotteluhuone
    osallistujat: [tiimi, {names[5]}]
    asialista: lupaukset, tavoitteet, viestintä
    paitsi: heinäkuu
    pyhänä: seuraava työpäivä
    muistutus: 1 pv
    pidetty:
      6.10.2026: {{paikalla: [{names[0]}, {names[1]}], muistio: reports/2026-10-06-muistio.md}}
      3.11.2026: {{paikalla: [{names[0]}], luvattu: {{1: {{askel: soitto, mennessä: 27.11.2026}}}}, kerrottavaa: uusi rinki}}
    siirretty:
      5.1.2027: {{uusi: 12.1.2027, syy: loppiaisviikko}}
    peruttu:
      4.5.2027: messut
  friday:
    title: Every second Friday
    kind: owner
    owner: {names[1]}
    recurrence: every second Friday at 8:30
    start: 2026-09-04
    duration: 15 min
    participants: all
    on holiday: warn
    held: [2026-09-04, 2026-09-18, 2026-10-02, 2026-10-30, 2026-11-13, 2026-11-27]
    skipped:
      2026-10-16: {{reason: fair}}
    moved:
      2026-12-25: 2026-12-22
  jory:
    otsikko: Johtoryhmä
    laji: johtoryhmä
    vastuu: {names[3]}
    toistuu: joka kuukauden viimeinen työpäivä
    alku: 30.9.2026
    klo: 12–13.30
    linkki: https://example.com/johtoryhma
    osallistujat: johtoryhmä
    pidetty: [30.9.2026, 30.10.2026, 30.11.2026]
  katselmus:
    otsikko: Koko suunnitelman katselmus
    laji: katselmus
    pvm: [17.12.2026, 18.3.2027]
    klo: 12.00
    kesto: 4 h"""


def _communication(n: int, names: tuple[str, ...]) -> Iterator[str]:
    yield f"""
viestintä:
  V1:
    otsikko: Missä mennään
    kohderyhmä: koko henkilöstö
    kanava: taukotila ja tuloste seinälle
    tarkoitus: kaikki tietävät, mitä on tapahtunut
    ydinviesti: mitä valmistui, mitä siirtyi, mitä kysyttiin
    linkki: https://example.com/missa-mennaan
    vastuu: {names[0]}
    toistuu: tarkistuspisteen jälkeinen torstai
    tarkistuspiste: kuukausi
    klo: 14.00
    kerrottu: [8.10.2026, 5.11.2026]
  M2:
    title: Numbers on the wall
    audience: whole staff
    internal: yes
    channel: office screen
    owner: {names[1]}
    recurrence: the first Friday of each month
    start: 2026-10-01
    until: 2027-06-30
    except: 1/2027
    told: [2026-10-02, 2026-11-06]"""
    for i in range(3, 4 + n // 500):
        yield f"""  V{i}:
    otsikko: Asiakasviesti {i}
    kohderyhmä: asiakasryhmä {i % 12}
    vastuu: {names[i % len(names)]}
    pvm: [{i % 28 + 1}.10.2026, {i % 28 + 1}.2.2027]
    kerrottu: {i % 28 + 1}.10.2026"""


def _feedback(n: int, names: tuple[str, ...]) -> Iterator[str]:
    yield "\npalaute:"
    for i in range(1, 3 + n // 40):
        day = AS_OF - timedelta(days=i % 60 + 1)
        yield f"  K{i}:"
        yield f"    pvm: {_day(day, 1)}"
        yield "    kysyjä: asentajat"
        yield "    kysymys: Kuka vastaa huoltopuhelimeen heinäkuussa?"
        yield f"    vastuu: {names[i % len(names)]}"
        if i % 3:
            yield "    vastaus: Rinki sovitaan ennen kesää, ja siitä kerrotaan kaikille."
            yield f"    vastattu: {_day(day + timedelta(days=1), 1)}"


def _topics(n: int, names: tuple[str, ...]) -> Iterator[str]:
    yield "\nasiat:"
    for i in range(1, 3 + n // 100):
        day = AS_OF - timedelta(days=i % 60 + 1)
        yield f"  A{i}:"
        yield f"    otsikko: Varaston muutto {i}"
        yield "    tarkistuspiste: kuukausi"
        yield f"    kysyjä: {names[i % len(names)]}"
        yield f"    pvm: {_day(day, 1)}"
        if i % 2:
            yield f"    käsitelty: {_day(day + timedelta(days=1), 1)}"
            yield "    tulos: muutto kesäkuussa"


def _decisions(n: int, made: tuple[Item, ...], names: tuple[str, ...]) -> Iterator[str]:
    yield "\npäätökset:"
    for i in range(1, 3 + n // 40):
        about = made[(i * 37) % len(made)].id
        yield f"  P{i}:"
        yield f"    pvm: {_day(AS_OF - timedelta(days=i % 80 + 1), 1)}"
        yield "    päätös: Etävalvontakokeilusta luovutaan"
        yield "    perustelu: |"
        yield "      pilottiasiakas ei halua tietoja pilveen,"
        yield "      ja anturit maksavat enemmän kuin arvioitiin"
        yield f"    päättäjä: {names[3]}"
        yield f"    vastuu: {names[i % len(names)]}"
        yield f"    koskee: [{about}, T1]"
        yield f"    tarkistetaan: {_day(AS_OF + timedelta(days=i % 200 - 20), 1)}"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a file or a pipe, always text
    sys.stdout.write(plan(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
