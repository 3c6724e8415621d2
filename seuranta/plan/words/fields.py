"""The fields of the plan format: one row for each field of every kind of item. Their values are in `choices`.

Tables only; `vocabulary` knows how to use them. One row a word, canonical English name first.
"""

from __future__ import annotations

from typing import NamedTuple


class Field(NamedTuple):
    """A field of a kind of item: its canonical name, the Finnish name that is printed, and what else is accepted,
    apart by commas, the Finnish words before `|`.

    `shape` says what may stand there: "" one text, "many" one or several texts, "by_day" a text for each, "KIND" a
    mapping of that kind or its main value, "list:KIND", "section:KIND" (by id), "by_day:KIND", "by_id:KIND".
    """

    name: str
    fi: str
    also: str = ""
    shape: str = ""


FIELDS: dict[str, tuple[Field, ...]] = {
    "plan": (
        Field("id", "tunnus", "tunniste, nro, numero | ref"),
        Field("title", "otsikko", "nimi, aihe | name"),
        Field("company", "yritys", "organisaatio | organisation, organization"),
        Field("service", "palvelu", "palvelukuvaus, palvelulupaus | offering"),
        Field("language", "kieli", "| lang"),
        Field("stage", "vaihe", "| phase"),
        Field("presented", "esitelty", "esittelypäivä | presented_on", "presented"),
        Field("closed_on", "päätetty", "lopetettu | closed"),
        Field("timezone", "aikavyöhyke", "| time zone, tz"),
        Field("country", "maa"),
        Field("people", "henkilöt", "ihmiset, nimet | persons", "section:person"),
        Field("team", "tiimi", "vastuutiimi, palvelukehitystiimi, ryhmä, työryhmä", "team"),
        Field("management_team", "johtoryhmä", "jory, johto | management", "team"),
        Field("goals", "tavoitteet", "päämäärät | objectives", "section:goal"),
        Field("actions", "toimenpiteet", "tehtävät, toimet | tasks", "section:action"),
        Field("checkpoints", "tarkistuspisteet", "seurantakokoukset, seurantapalaverit, katselmukset, tarkastuspisteet", "section:checkpoint"),
        Field("communication", "viestintä", "tiedotus, viestintäsuunnitelma | communications, comms", "section:communication"),
        Field("feedback", "palaute", "kysymykset | questions", "section:feedback"),
        Field("decisions", "päätökset", "päätösluettelo, päätösloki | decision_log", "section:decision"),
        Field("breaks", "vapaapäivät", "lomat, pyhät, lomajaksot, tauot | holidays, days_off", "section:break"),
        Field("settings", "asetukset", "", "settings"),
    ),
    "goal": (
        Field("title", "otsikko", "nimi, tavoite, kuvaus | name, goal, description"),
        Field("horizon", "tähtäin", "aikajänne, aikaväli"),
        Field("kind", "laji", "tyyppi, mittarin laji | type"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa | responsible"),
        Field("measure", "mittari", "mitataan, tunnusluku | metric, indicator, kpi"),
        Field("unit", "yksikkö"),
        Field("baseline", "lähtötaso", "lähtöarvo, nykytaso, nykytila | start_value", "baseline"),
        Field("interim_targets", "välitavoitteet", "välitavoite | milestones", "by_day"),
        Field("target", "tavoitetaso", "tavoitearvo | target_value"),
        Field("by", "mennessä", "määräaika, tavoitepäivä, takaraja | due, deadline, target_date"),
        Field("interval", "mittausväli", "mittausrytmi, kuinka usein | every, frequency"),
        Field("readings", "toteumat", "toteuma, lukemat, mittaukset, toteutumat, seuranta | actuals, values", "by_day"),
        Field("achieved_on", "saavutettu", "saavutettiin | achieved, reached"),
        Field("source", "lähde", "tietolähde"),
        Field("note", "huomautus", "huomio, kommentti, lisätieto, huom | comment, notes"),
    ),
    "action": (
        Field("title", "otsikko", "nimi, toimenpide, tehtävä | name, action, task"),
        Field("goal", "tavoite", "tavoitteet, liittyy | goals", "many"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa, tekijä, toteuttaja | responsible, assignee, assigned_to"),
        Field("helpers", "mukana", "osallistujat, avustaa | with, participants", "many"),
        Field("start", "alku", "alkaa, aloitus, alkupäivä, alkupvm | start_date, begins"),
        Field("due", "määräaika", "määräpäivä, takaraja, mennessä, eräpäivä, dl, valmis viimeistään, aikataulu, viimeinen päivä, viim. päivä, päättyy, loppuu, eräpvm, loppupvm | deadline, due_date, by, last_day, end, end_date, finish"),
        Field("ongoing", "jatkuva", "toistaiseksi | continuous"),
        Field("status", "tila", "tilanne | state"),
        Field("done_on", "valmistui", "valmistunut, valmistumispäivä, tehty | completed_on, done_date"),
        Field("progress", "edistyminen", "valmiusaste, toteutumisaste"),
        Field("depends_on", "edellyttää", "riippuu, riippuvuudet, odottaa | requires, depends, after", "many"),
        Field("continues", "jatkaa", "loput toimenpiteestä | rest_of"),
        Field("blocked_by", "este", "esteet, ongelma, ongelmakohta, jumissa koska | blocker, obstacle"),
        Field("next_step", "seuraava askel", "seuraavaksi | next", "next_step"),
        Field("moves", "siirrot", "siirto, aikataulumuutokset, aikataulumuutos | reschedules, rescheduled", "list:move"),
        Field("reason", "syy", "perustelu, miksi | why"),
        Field("note", "huomautus", "huomio, kommentti, lisätieto, huom, kuvaus | comment, notes, description"),
        Field("link", "linkki", "verkkolinkki | url"),
    ),
    "move": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day"),
        Field("from", "vanha", "mistä, vanha määräaika | old"),
        Field("to", "uusi", "mihin, uusi määräaika | new"),
        Field("reason", "syy", "perustelu, miksi | why"),
        Field("decided_by", "päätti", "päättäjä, sovittu | decided", "many"),
    ),
    "next_step": (
        Field("what", "mitä", "askel | step"),
        Field("who", "kuka", "vastuu, vastuuhenkilö | owner, responsible"),
        Field("by", "mennessä", "määräaika, milloin, pvm | due, deadline, when, date"),
    ),
    "checkpoint": (
        Field("title", "otsikko", "nimi, aihe | name"),
        Field("kind", "laji", "tyyppi | type"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa, koollekutsuja | responsible, convener"),
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "many"),
        Field("recurrence", "toistuu", "toistuvuus, rytmi | repeats, every"),
        Field("start", "alku", "alkaa, aloitus, alkaen, alkupvm | start_date, starts, from, begins"),
        Field("until", "päättyy", "saakka, asti, loppuu | end, ends"),
        Field("time", "klo", "kello, kellonaika, aika | at"),
        Field("duration", "kesto", "pituus | length"),
        Field("place", "paikka", "sijainti | location"),
        Field("link", "linkki", "kokouslinkki, verkkolinkki | url, meeting link"),
        Field("participants", "osallistujat", "kutsutut, ketkä | invited, attendees", "many"),
        Field("agenda", "asialista", "esityslista"),
        Field("except", "paitsi", "ei, poikkeukset | excluding", "many"),
        Field("on_holiday", "pyhänä", "pyhäpäivänä, vapaapäivänä | holiday"),
        Field("reminder", "muistutus", "hälytys | alarm"),
        Field("held", "pidetty", "toteutunut", "by_day:held"),
        Field("skipped", "peruttu", "jäi pitämättä, pitämättä | cancelled, canceled", "by_day:skipped"),
        Field("moved", "siirretty", "siirretty päivälle | moved_to, rescheduled_to, rescheduled", "by_day:moved"),
    ),
    "held": (
        Field("present", "paikalla", "läsnä | attended", "many"),
        Field("minutes", "muistio", "pöytäkirja | memo"),
        Field("promised", "luvattu", "lupaukset | promises", "by_id:promise"),
        Field("tell", "kerrottavaa", "kerrotaan | news", "sentences"),
    ),
    "promise": (
        Field("step", "askel", "mitä, seuraava askel | what, next_step"),
        Field("by", "mennessä", "määräaika, milloin, pvm | due, deadline, when, date"),
    ),
    "skipped": (
        Field("reason", "syy", "perustelu, miksi | why"),
    ),
    "moved": (
        Field("to", "uusi", "mihin, uusi päivä | new, new date"),
        Field("reason", "syy", "perustelu, miksi | why"),
    ),
    "communication": (
        Field("title", "otsikko", "nimi, aihe | name, subject"),
        Field("audience", "kohderyhmä", "kenelle, vastaanottajat | to"),
        Field("internal", "sisäinen"),
        Field("channel", "kanava", "missä, väline"),
        Field("purpose", "tarkoitus", "miksi | why"),
        Field("message", "ydinviesti", "viesti, sisältö, mitä | content"),
        Field("link", "linkki", "verkkolinkki | url"),
        Field("owner", "vastuu", "vastuuhenkilö, vastaa, kuka | responsible"),
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day, when", "many"),
        Field("recurrence", "toistuu", "toistuvuus, rytmi | repeats, every"),
        Field("checkpoint", "tarkistuspiste"),
        Field("start", "alku", "alkaa, aloitus, alkaen, alkupvm | start_date, starts, from, begins"),
        Field("until", "päättyy", "saakka, asti, loppuu | end, ends"),
        Field("time", "klo", "kello, kellonaika, aika | at"),
        Field("except", "paitsi", "ei, poikkeukset | excluding", "many"),
        Field("told", "kerrottu", "lähetetty, viestitty, pidetty | sent, done", "many"),
    ),
    "feedback": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day"),
        Field("asked_by", "kysyjä", "keneltä | from"),
        Field("question", "kysymys"),
        Field("answer", "vastaus"),
        Field("answered_on", "vastattu", "vastauspäivä | answered"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa | responsible"),
    ),
    "decision": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day"),
        Field("decision", "päätös", "päätettiin, otsikko | decided, title"),
        Field("reason", "perustelu", "perustelut, syy, miksi | why, rationale"),
        Field("decided_by", "päättäjä", "päätti | by", "many"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa | responsible"),
        Field("affects", "koskee", "vaikuttaa, liittyy", "many"),
        Field("review_on", "tarkistetaan", "arvioidaan uudelleen, palataan | revisit, review"),
    ),
    "person": (
        Field("role", "rooli", "tehtävänimike, tehtävä | job"),
        Field("email", "sähköposti", "posti, sposti | e-mail, mail"),
        Field("internal", "sisäinen"),
    ),
    "team": (
        Field("lead", "vetäjä", "tiimin vetäjä, puheenjohtaja | leader, chair"),
        Field("members", "jäsenet", "| member", "many"),
    ),
    "presented": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day"),
        Field("audience", "kenelle", "kohderyhmä, vastaanottajat | to"),
        Field("internal", "sisäinen"),
    ),
    "baseline": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day"),
        Field("value", "arvo", "lukema, tulos | reading"),
    ),
    "break": (
        Field("title", "otsikko", "nimi | name"),
        Field("start", "alku", "alkaa, aloitus, alkaen, alkupvm | start_date, starts, from, begins"),
        Field("until", "päättyy", "saakka, asti, loppuu | end, ends"),
    ),
    "settings": (
        Field("due_soon", "määräaika lähestyy", "lähestyy | soon"),
        Field("silence", "hiljaisuus"),
        Field("lights", "valorajat", "valot | thresholds"),
    ),
}

MAIN: dict[str, str] = {
    "action": "title",
    "baseline": "value",
    "break": "days",
    "checkpoint": "title",
    "communication": "title",
    "decision": "decision",
    "feedback": "question",
    "goal": "title",
    "moved": "to",
    "next_step": "what",
    "presented": "date",
    "promise": "by",
    "skipped": "reason",
    "team": "members",
}
"""The field that a bare text means, where an item of that kind is written without its fields. A person's bare text is
an address, if it has an @, or a role."""

ITEM_WORDS: dict[str, str] = {
    "actions": "toimenpide, tehtävä, action, task",
    "goals": "tavoite, goal, objective",
    "checkpoints": "tarkistuspiste, checkpoint",
    "communication": "viesti, viestintä, message, communication",
    "decisions": "päätös, decision",
    "feedback": "kysymys, palaute, question, feedback",
    "people": "henkilö, person",
    "breaks": "vapaapäivä, tauko, break",
}
"""The words for one item of each section, the Finnish ones first: before an id they tell two items apart, `tavoite 1`."""
