"""What columns are called in tables, in Finnish, English, Swedish and German; wider than the keys of a plan.

Tables and their use. What a column holds decides where its heading may mean several things: that is in `columns`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS

LANGUAGES = ("fi", "en", "sv", "de")

_ACTION: dict[str, str] = {
    "id": "nro, nr, n:o, no, numero, #, tunnus, tunniste, id, nr., tehtävän nro, toimenpiteen nro|no, no., number, num, #, id, item, item no, ref no, reference, task id, action id, item id, ref, wbs"
    "|nr, nummer, id, löpnr, löpnummer|nr, nr., nummer, id, lfd nr, lfd. nr., lfd, kennung",
    "title": "otsikko, toimenpide, toimenpiteet, korjaava toimenpide, korjaavat toimenpiteet, työ, työt, työvaihe, homma, hommat, ratkaisu, toimi, tehtävä, tehtävät, mitä, mitä tehdään, mitä tehdään?, asia, aihe, nimike, "
    "toimenpiteen nimi, tehtävän nimi, tehtävänimi, konkreettinen toimenpide, kehittämistoimenpide, kehitystoimenpide, kehitystehtävä, "
    "nimi, toiminta, toimintapiste, tekeminen"
    "|title, action, actions, task, tasks, task name, name, what, what?, action item, action items, countermeasure, countermeasures, corrective action, solution, item name, summary, subject, "
    "to do, todo, activity, initiative, step, deliverable, card name, card title, issue, key action, work item"
    "|rubrik, titel, åtgärd, åtgärder, uppgift, uppgifter, aktivitet, aktiviteter, vad, vad?, vad ska göras, uppgiftsnamn, namn, insats"
    "|titel, maßnahme, maßnahmen, massnahme, massnahmen, aufgabe, aufgaben, was, was?, was ist zu tun, aktivität, tätigkeit, "
    "vorgangsname, vorgang, bezeichnung, name, schritt, thema der maßnahme",
    "owner": "vastuu, hoitaja, vastuuhenkilö, vastuuhenkilöt, vastuuhlö, vast.hlö, vastuuhenk, vast, vastuutaho, vastuullinen, vastaa, kuka, kuka?, kuka vastaa, kuka tekee, omistaja, "
    "tekijä, toteuttaja, toteuttajat, henkilö, vastuussa, vastuunjako, vetäjä, määritetty, määritetty henkilölle, delegoitu, kenelle, resurssit, resurssien nimet"
    "|owner, owners, resource, resp, responsible, responsibility, responsible person, assignee, assignees, assigned to, assigned, assign, who, who?, "
    "person, people, lead, accountable, member, members, resource names, resources, action owner, task owner, by whom, pic"
    "|ansvarig, ansvar, ansvariga, vem, vem?, ägare, person, tilldelad, tilldelad till, utförare, resursnamn"
    "|verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortung, zuständig, zuständigkeit, wer, wer?, "
    "bearbeiter, zugewiesen an, person, ressourcennamen, besitzer, durch wen",
    "helpers": "mukana, osallistujat, osallistuja, kenen kanssa, tukena, avustaa, avustajat, muut, kanssa, tiimi, työryhmä, apuna, yhdessä"
    "|helpers, helper, with, participants, participant, collaborators, support, supported by, supporting, contributors, consulted, team"
    "|deltagare, medverkande, stöd, med, tillsammans med|beteiligte, beteiligt, mitwirkende, unterstützung, mit, team",
    "start": "alku, alkaa, aloitus, alkaminen, aloittaminen, aloitetaan, alkupäivä, alkupvm, aloituspäivä, aloituspvm, aloituspäivämäärä, alkamispäivä, "
    "alkamispäivämäärä, alkamispvm, aloitettu, mistä, lähtien"
    "|start, starts, start date, begin, begins, begin date, from, planned start, start on, timeline - start, timeline start, started"
    "|start, startdatum, startar, börjar, början, från, påbörjas"
    "|start, beginn, anfang, startdatum, anfangsdatum, anfangstermin, starttermin, von, ab, beginnt",
    "due": "määräaika, määräpäivä, määräpvm, takaraja, mennessä, mihin mennessä, aikatavoite, valmistuminen, päättyminen, lopetus, eräpäivä, eräpäivämäärä, eräpvm, erääntyy, dl, deadline, valmis viimeistään, viimeistään, viimeinen päivä, viim. päivä, "
    "loppu, loppupvm, loppupäivä, päättyy, loppuu, päättymispäivä, päättymispvm, päättymispäivämäärä, tavoiteaika, tavoitepvm, tavoitepäivä, valmistuu, "
    "valmis mennessä, milloin valmis, pvm, päivämäärä, päivä"
    "|due, due date, due on, eta, ready by, completion, closing date, due by, due at, deadline, by, by when, by when?, end, ends, end date, finish, finish date, finish by, target date, "
    "completion date, planned end, planned finish, needed by, complete by, timeline - end, timeline end, until, to, date, dl, target completion"
    "|senast, deadline, förfallodatum, slutdatum, slut, klart senast, klar senast, klart, slutar, till, datum, måldatum, färdig senast"
    "|frist, fällig, fällig am, fälligkeit, fälligkeitsdatum, termin, bis, bis wann, bis wann?, ende, enddatum, endtermin, "
    "fertigstellungstermin, deadline, stichtag, datum, zieltermin, fertig bis, erledigen bis, zu erledigen bis",
    "schedule": "aikataulu, ajankohta, ajoitus, milloin, milloin?, koska, aika, toteutusaika, toteutusajankohta, ajalla, kesto ja ajankohta"
    "|schedule, when, when?, timing, time frame, timeframe, timeline, dates, period, time"
    "|tidplan, när, när?, tidpunkt, tid, tidsplan, period|zeitplan, wann, wann?, zeitraum, zeitpunkt, zeit, terminplan",
    "status": "tila, tilanne, status, vaihe, toteutumisen tila, seuranta, toteutuminen, missä mennään"
    "|status, state, stage, progress status, current status, where we are, phase"
    "|status, läge, tillstånd, läget, uppföljning|status, stand, zustand, bearbeitungsstand, sachstand",
    "finished": "valmis, valmis?, tehty, tehty?, valmistunut, valmistunut?, hoidettu, kuitattu, ok, suoritettu, toteutettu, toteutunut, valmiina"
    "|done, done?, completed, completed?, complete, finished, finished?, ready, ready?, ok, closed, done y/n, check, due complete"
    "|klar, färdigt, klar?, klart?, färdig, färdig?, gjort, gjord, utfört, avslutad, avklarad"
    "|fertig, fertig?, erledigt, erledigt?, abgeschlossen, getan, ok",
    "done_on": "valmistui, valmistumispäivä, valmistumispvm, valmistunut pvm, valmis pvm, tehty pvm, toteutumispäivä, toteutui, suorituspäivä, valmistumisaika"
    "|done on, done date, date done, completed on, completed at, completed date, date completed, date closed, closed on, closed date, "
    "finished on, actual end, actual finish, resolved, date finished"
    "|klart datum, slutfört, slutförd, slutfört datum, avslutat, klar den"
    "|erledigt am, abgeschlossen am, fertig am, abschlussdatum, fertiggestellt am, tatsächliches ende",
    "progress": "edistyminen, eteneminen, edistymisaste, valmiusaste, valmius, toteutumisaste, valmiusprosentti, prosentti, %, valmis %, % valmis, valmiina %, % valmiina, aste"
    "|progress, % complete, percent complete, percentage, percent, % done, complete %, completion, %, percentage complete, pct"
    "|framsteg, procent, % klart, klart %, förlopp, färdigställandegrad|fortschritt, prozent, % fertig, fertig %, % abgeschlossen, fertigstellungsgrad, erfüllungsgrad",
    "depends_on": "edellyttää, edeltäjä, edeltäjät, riippuu, riippuvuus, riippuvuudet, ennen tätä, vaatii, edeltävä tehtävä"
    "|depends on, dependencies, dependency, predecessor, predecessors, requires, after, blocked by (dependencies), blocked by dependencies"
    "|beroende, beroenden, beroende av, föregående, föregående uppgifter, kräver|abhängig von, abhängigkeit, abhängigkeiten, vorgänger, voraussetzung, setzt voraus",
    "waits": "odottaa, odotetaan, riippuu asiasta|waiting, waiting for, waiting on, blocked by, blockers, blocker|väntar, väntar på, blockeras av|wartet, wartet auf, blockiert durch",
    "blocked_by": "este, esteet, esteenä, mikä estää, mikä estää?, hidaste, jumissa, jumissa koska"
    "|obstacle, obstacles, impediment, impediments, blocked, what stops us|hinder, vad hindrar|hindernis, hindernisse, was hindert",
    "next_step": "seuraava askel, seuraavat askeleet, seuraavaksi, seuraava vaihe, seuraava toimenpide, jatkotoimet, jatko, mitä seuraavaksi"
    "|next step, next steps, next, next action, next actions, what next|nästa steg, nästa åtgärd, härnäst|nächster schritt, nächste schritte, weiteres vorgehen, als nächstes",
    "reason": "syy, perustelu, perustelut, miksi, miksi?, peruste|reason, why, why?, rationale, justification|orsak, varför, motivering, skäl|grund, begründung, warum, warum?",
    "note": "huomautus, huomautukset, huomio, huomioita, huomiot, huom, huom., kommentti, kommentit, lisätieto, lisätiedot, lisätietoja, muistiinpanot, muistiinpano, muuta, "
    "selite, selitys, selostus, tarkennus, tarkenne"
    "|note, notes, comment, comments, remark, remarks, details, detail, info, further information, additional information, memo"
    "|anteckning, anteckningar, kommentar, kommentarer, anmärkning, anmärkningar, övrigt, notering"
    "|notiz, notizen, anmerkung, anmerkungen, kommentar, kommentare, bemerkung, bemerkungen, hinweis, hinweise, sonstiges, info",
    "description": "kuvaus, kuvailu, sisältö, toimenpiteen kuvaus, tehtävän kuvaus|description, card description, task description, content"
    "|beskrivning, innehåll|beschreibung, inhalt, erläuterung",
    "link": "linkki, verkkolinkki, osoite|link, url, web link|länk|link, verweis, weblink",
}
"""What a column of actions means, and how it is called: Finnish, English, Swedish and German apart by `|`."""

_GOAL: dict[str, str] = {
    "goal": "tavoite, tavoitteet, päämäärä, päämäärät, tavoitteen nimi, strateginen tavoite, kehittämistavoite, mihin liittyy, mitä tavoitellaan, mitä tavoitellaan?, goal"
    "|goal, goals, objective, objectives, aim, goal name, strategic goal, key result, okr, epic, milestone, epic link, epic name, parent, parent summary"
    "|mål, målsättning, målet, delmål, huvudmål|ziel, ziele, zielsetzung, oberziel, teilziel, unternehmensziel",
    "theme": "teema, teemat, painopiste, painopisteet, painopistealue, kehittämiskohde, kehityskohde, osa-alue, osa alue, alue, kategoria, luokka, ryhmä, projekti, hanke, kokonaisuus, kehitysalue, säilö, säilön nimi, osio, lista"
    "|theme, area, category, group, project, stream, workstream, bucket, bucket name, section, section/column, list, list name, focus area, pillar, projects, topic"
    "|tema, område, kategori, grupp, projekt, bucketnamn, avsnitt|thema, bereich, kategorie, gruppe, projekt, handlungsfeld, bucketname, abschnitt, themenfeld",
    "measure": "mittari, mittarit, mitataan, miten mitataan, miten mitataan?, mittaustapa, tunnusluku|measure, measures, success measure, measure of success, metric, metrics, indicator, kpi, kpis, measurement, how measured"
    "|mätare, mått, indikator, nyckeltal, hur mäts|messgröße, messgrösse, kennzahl, indikator, kpi, metrik, messung",
    "unit": "yksikkö|unit, units, uom|enhet|einheit",
    "baseline": "lähtötaso, lähtöarvo, lähtötilanne, nykytaso, nykytila, nykyarvo, alkutilanne, alkuarvo, lähtö|baseline, start value, starting value, current level, as is, current state, from value"
    "|utgångsläge, nuläge, startvärde, nuvarande nivå|ausgangswert, istwert, ist, ist-wert, ausgangslage, startwert",
    "target": "tavoitetaso, tavoitetila, tavoitearvo, tavoiteltu taso, tavoitelukema, loppuarvo, päämääräarvo|target, target value, target level, goal value, to value, to be"
    "|målnivå, målvärde, måltal|zielwert, sollwert, soll, soll-wert, zielgröße, zielniveau",
    "by": "mennessä, saavutettava, tavoite mennessä, tavoitevuosi, saavutettu mennessä|by, achieve by, achieved by, target year, goal date|senast, uppnås senast, nås senast|bis, erreichen bis, zu erreichen bis",
    "reading": "nyt, uusi toteuma, uusi lukema, tulos, toteuma, viimeisin|now, new reading, actual, latest, result, current, current value|nu, utfall, senaste, resultat|aktuell, aktueller wert, ergebnis",
    "reading_day": "toteuman päivä, lukeman päivä, mittauspäivä|reading day, day of reading, date of reading, measured on|mätdatum|messdatum, gemessen am",
}
"""The same for goals. A theme groups actions, and is a goal where no column of goals stands."""

_NONE = (
    "prioriteetti, tärkeys, kiireellisyys, luotu, luonut, luontipäivä, muokattu, kesto, kustannus, kustannukset, kustannusarvio, budjetti, euroa, tunnit, työmäärä, "
    "tunnisteet, nimilapput, liitteet, riskit, tarkistuslista, valo, väri, resurssi, resurssitarve, hyöty, vaikutus, vaikuttavuus, yksikkö / tiimi, sijainti"
    "|priority, importance, urgency, created, created by, created date, created at, created time, last modified, last edited time, updated, updated at, duration, cost, costs, budget, hours, effort, estimate, "
    "labels, label, tags, tag, attachments, risk, risks, late, color, colour, rag, reporter, type, issue type, resolution, is recurring, recurring, checklist, "
    "checklist items, completed checklist items, completed by, story points, sprint, files, impact, benefit, location, subitems, repository, linked pull requests, task mode, active, outline level, vote count, comment count, card url, board name, archived"
    "|prioritet, skapad, skapad av, varaktighet, kostnad, kostnader, etiketter, bilagor, risk, risker, budget, ändrad"
    "|priorität, erstellt, erstellt von, erstellt am, dauer, kosten, aufwand, etiketten, anlagen, risiko, risiken, budget, geändert"
)
"""What is often a column and means no field: its cells go into the note."""


class Word(NamedTuple):
    """What a heading means: a field of actions or goals, or nothing that a plan holds; and its languages."""

    field: str
    of_goal: bool
    languages: tuple[str, ...]


@cache
def words() -> Mapping[str, tuple[Word, ...]]:
    """The meanings of every heading, folded; actions first."""
    meanings: dict[str, dict[tuple[str, bool], list[str]]] = {}
    rows = [(field, False, row) for field, row in _ACTION.items()]
    rows += [(field, True, row) for field, row in _GOAL.items()]
    for field, of_goal, row in (*rows, ("", False, _NONE)):
        for language, typed in zip(LANGUAGES, row.split("|"), strict=True):
            for word in filter(None, map(fold, typed.split(","))):
                meanings.setdefault(word, {}).setdefault((field, of_goal), []).append(language)
    return {
        word: tuple(Word(field, of_goal, tuple(languages)) for (field, of_goal), languages in of_word.items())
        for word, of_word in meanings.items()
    }


@lru_cache(maxsize=4096)
def meanings(heading: str) -> tuple[Word, ...]:
    """What a heading may mean; none for a text that is no heading that is known."""
    if len(heading) > vocabulary.LONGEST_WORD:
        return ()
    known = words()
    if fold(heading) in known:
        return known[fold(heading)]
    bracket = re.search(r"[(\[]([^)\]]*)[)\]]", heading)
    if bracket is None:
        return ()
    outside = known.get(fold(heading.replace(bracket[0], " ")), ())
    return happened(outside) if is_happened(bracket[1]) else outside


_BEHIND = re.compile(r"\s+(?:\d{1,2}[./])?(?:\d{1,2}[./])?(?:19|20)\d\d$")
_BETWEEN = re.compile(r"\s*[/&+]\s*|\s+[-–]\s*|\s*[–]\s+|\s+(?:ja|tai|and|or|och|eller|und|oder)\s+", re.IGNORECASE)
_PLANNED = (
    *("suunniteltu", "arvioitu", "alustava", "tavoiteltu", "planned", "estimated", "expected"),
    *("planerad", "planerat", "beräknad", "geplant", "geplante", "geplanter", "geplantes"),
    *("voraussichtlich", "voraussichtliches", "voraussichtlicher"),
)
_HAPPENED = (
    *("toteuma", "toteutunut", "toteutus", "actual", "actuals", "utfall", "faktisk", "faktiskt"),
    *("ist", "tatsächlich", "tatsächliches"),
)
"""Words before or above the name of a field: what was planned, and what came of it."""


def meanings_of_parts(heading: str) -> tuple[Word, ...]:
    """What a heading means that is no known word as a whole: `Tilanne 11/2026`, `Arvioitu valmistuminen`, `Alku – loppu`."""
    text = _BEHIND.sub("", heading.replace("%", " ")).strip()
    first, _, rest = text.partition(" ")
    words = meanings(text)
    if not words and fold(first) in map(fold, _PLANNED):
        words = meanings(rest)
    if not words and fold(first) in map(fold, _HAPPENED):
        words = happened(meanings(rest))
    return words or _of_several(_BETWEEN.split(text))


def _of_several(parts: list[str]) -> tuple[Word, ...]:
    """The one field that the known ones of several words name; a start and an end are a schedule."""
    known = [words for words in map(meanings, parts) if words and words[0].field]
    fields = dict.fromkeys(words[0].field for words in known)
    if len(parts) < 2 or not known:
        return ()
    if set(fields) == {"start", "due"}:
        return meanings("schedule")
    return known[0] if len(fields) == 1 or set(fields) == {"owner", "helpers"} else ()


_LIKE = (
    (
        "due",
        (
            r".*maaraai.*|mennessa|takaraja.*|.*aikataulu.*|deadline.*|due|timescale|.*frist|fallig.*|.*termin|zieldatum|maldatum"
            r"|senast|abschluss.*|valmistumis.*"
        ),
    ),
    ("start", r"aloit.*|alkamis.*|start.*|beginn.*|anfang.*"),
    (
        "title",
        r".*toimenpi.*|.*toimet|.*tehtava.*|.*atgard.*|.*massnahme.*|.*aufgabe.*|actions?|tasks?|sovittiin|sovittu",
    ),
    (
        "owner",
        r".*vastuu(?!al).*|vastaa.*|ansvar.*|.*verantwort.*|.*zustandig.*|bearbeiter.*|owners?|responsib.*|assign.*|lead",
    ),
    ("status", r".*status.*|.*stand|.*tilanne.*|lage"),
    ("finished", r"tehty|valmis|erledigt|done|klart?|completed?"),
    ("progress", r".*edisty.*|.*fortschritt.*|fertigstell.*|progress"),
    ("note", r".*komment.*|.*huomio.*|huom.*|.*bemerk.*|notes?|anmark.*|remarks?|comments?"),
)
"""Parts of words by which a heading may be known that is none of the words: what the column holds has to agree."""


_QUESTIONS = {
    "title": ("mita", "what", "vad", "was"),
    "owner": ("kuka", "kenen", "ketka", "who", "whose", "vem", "vems", "wer", "wessen"),
    "due": ("milloin", "koska", "mihin", "when", "nar", "wann"),
}
"""What a heading asks that is a question of several words: `Who will lead`, `Vad ska vi göra`."""


@lru_cache(maxsize=4096)
def likely_field(heading: str) -> str:
    """The field that a heading of a few words is most likely to name: `Kenen vastuulla`, `Description of action`."""
    if len(heading) > _LONGEST_HEADING:
        return ""
    words = fold(heading).split()
    asked = next((field for field, first in _QUESTIONS.items() if words[:1] and words[0] in first), "")
    if asked and len(words) > 1:
        return asked
    like = [field for word in words for field, part in _LIKE if re.fullmatch(part, word)]
    return "due" if "due" in like else next(reversed(like), "")


_LONGEST_HEADING = 40


def happened(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What a heading means below or behind a word for what came of it: an end is when it was done."""
    field = words[0].field if words else ""
    if field in ("due", "finished"):
        return meanings("done on")
    return () if field == "start" else words


def is_happened(heading: str) -> bool:
    return fold(heading) in map(fold, _HAPPENED)


@lru_cache(maxsize=16384)
def fold(heading: str) -> str:
    """A heading as it is compared: small letters without dots, one space, without the marks at its ends."""
    folded = vocabulary.fold(vocabulary.clean(heading).replace("ß", "ss").replace("ü", "u").replace("*", " "))
    return " ".join(folded.split()).rstrip(":.?! ").strip() or folded


def settled(typed: str) -> tuple[str, bool] | None:
    """The field that a person names for a column, and whether it is one of goals; None for no field."""
    if not typed.strip():
        return "", False
    for word in meanings(typed):
        if word.field:
            return word.field, word.of_goal
    for kind in ("action", "goal"):
        row = vocabulary.field(kind, typed)
        if row is not None and row.name in {field.name for field in FIELDS[kind]}:
            return ("goal" if kind == "goal" and row.name == "title" else row.name), kind == "goal"
    return None
