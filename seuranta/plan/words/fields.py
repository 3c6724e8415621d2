"""The fields of the plan format: one row for each field of every kind of item. Their values are in `choices`.

Tables only; `vocabulary` knows how to use them. One row a word, canonical English name first.
"""

from __future__ import annotations

from typing import NamedTuple


class Field(NamedTuple):
    """A field of a kind of item: its canonical name, the Finnish name that is printed, and what else is accepted,
    apart by commas, the Finnish words before `|`. All that is done with a field follows from its row.

    `type` says what each text that stands there means: a type of `loading.fieldtypes` (`due_day` is `DueDay`) or a
    group of `choices`; it is empty where fields of their own stand there.

    `shape` says what may stand there: "" one text, "many" one or several texts, "by_day" a text for each, "KIND" a
    mapping of that kind or its main value, "list:KIND", "section:KIND" (by id), "by_day:KIND", "by_id:KIND". `keys` is
    the type of the days or ids.

    `written_below` and `shown_below` name the field below which a file and `show` have this one, where that is not the
    row above. `show` tells of an item every field with `is_shown`; `list` has those with a `column` in JSON and CSV. What
    is not taught is read and kept as ever, and proposed nowhere.
    """

    name: str
    fi: str
    also: str = ""
    type: str = "text"
    shape: str = ""
    keys: str = "day"
    written_below: str = ""
    shown_below: str = ""
    is_shown: bool = True
    column: str = ""
    is_taught: bool = True


FIELDS: dict[str, tuple[Field, ...]] = {
    "plan": (
        Field("id", "tunnus", "tunniste, nro, numero | ref"),
        Field("title", "otsikko", "nimi, aihe | name"),
        Field("company", "yritys", "organisaatio | organisation, organization"),
        Field("service", "palvelu", "palvelukuvaus, palvelulupaus | offering"),
        Field("language", "kieli", "| lang", "language"),
        Field("stage", "vaihe", "| phase", "stage"),
        Field("presented", "esitelty", "esittelypäivä | presented_on", "", "presented"),
        Field("closed_on", "päätetty", "lopetettu | closed", "day"),
        Field("timezone", "aikavyöhyke", "| time zone, tz", "time_zone"),
        Field("country", "maa", "", "country"),
        Field("people", "henkilöt", "ihmiset, nimet | persons", "", "section:person"),
        Field("team", "tiimi", "vastuutiimi, palvelukehitystiimi, ryhmä, työryhmä", "", "team"),
        Field("management_team", "johtoryhmä", "jory, johto | management", "", "team"),
        Field("goals", "tavoitteet", "päämäärät | objectives", "", "section:goal"),
        Field("actions", "toimenpiteet", "tehtävät, toimet | tasks", "", "section:action"),
        Field("checkpoints", "tarkistuspisteet", "seurantakokoukset, seurantapalaverit, katselmukset, tarkastuspisteet", "", "section:checkpoint"),
        Field("communication", "viestintä", "tiedotus, viestintäsuunnitelma | communications, comms", "", "section:communication"),
        Field("feedback", "palaute", "kysymykset | questions", "", "section:feedback"),
        Field("topics", "asiat", "käsiteltävät asiat, aiheet | subjects", "", "section:topic"),
        Field("decisions", "päätökset", "päätösluettelo, päätösloki | decision_log", "", "section:decision"),
        Field("breaks", "vapaapäivät", "lomat, pyhät, lomajaksot, tauot | holidays, days_off", "", "section:break"),
        Field("settings", "asetukset", "", "", "settings"),
    ),
    "goal": (
        Field("title", "otsikko", "nimi, tavoite, kuvaus | name, goal, description", column="title"),
        Field("horizon", "tähtäin", "aikajänne, aikaväli", "horizon"),
        Field("kind", "laji", "tyyppi, mittarin laji | type", "goal_kind", is_taught=False),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa | responsible", "someone", shown_below="title"),
        Field("measure", "mittari", "mitataan, tunnusluku | metric, indicator, kpi"),
        Field("unit", "yksikkö", column="unit"),
        Field("baseline", "lähtötaso", "lähtöarvo, nykytaso, nykytila | start_value", "", "baseline"),
        Field("interim_targets", "välitavoitteet", "välitavoite | milestones", "number", "by_day", keys="due_day"),
        Field("target", "tavoitetaso", "tavoitearvo | target_value", "target", column="target"),
        Field("by", "mennessä", "määräaika, tavoitepäivä, takaraja | due, deadline, target_date", "due_day", column="by"),
        Field("interval", "mittausväli", "mittausrytmi, kuinka usein | every, frequency", "interval"),
        Field("readings", "toteumat", "toteuma, lukemat, mittaukset, toteutumat, seuranta | actuals, values", "number", "by_day", column="readings"),
        Field("achieved_on", "saavutettu", "saavutettiin | achieved, reached", "fact_day"),
        Field("source", "lähde", "tietolähde"),
        Field("from_plan", "edellisestä", "edellisestä suunnitelmasta | carried_over"),
        Field("note", "huomautus", "huomio, kommentti, lisätieto, huom | comment, notes"),
    ),
    "action": (
        Field("title", "otsikko", "nimi, toimenpide, tehtävä | name, action, task", column="title"),
        Field("goal", "tavoite", "tavoitteet, liittyy | goals", "goal_id", "many", column="goals"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa, tekijä, toteuttaja | responsible, assignee, assigned_to", "owner", column="owner"),
        Field("helpers", "mukana", "osallistujat, avustaa | with, participants", "someone", "many"),
        Field("start", "alku", "alkaa, aloitus, alkupäivä, alkupvm | start_date, begins", "period", column="start"),
        Field("due", "määräaika", "määräpäivä, takaraja, mennessä, eräpäivä, dl, valmis viimeistään, aikataulu, viimeinen päivä, viim. päivä, päättyy, loppuu, eräpvm, loppupvm | deadline, due_date, by, last_day, end, end_date, finish", "due_day", column="due"),
        Field("lapses", "raukeaa", "", "day_to_come"),
        Field("ongoing", "jatkuva", "toistaiseksi | continuous", "yes_no"),
        Field("status", "tila", "tilanne | state", "typed_status", shown_below="title", column="status"),
        Field("done_on", "valmistui", "valmistunut, valmistumispäivä, tehty | completed_on, done_date", "fact_day"),
        Field("progress", "edistyminen", "valmiusaste, toteutumisaste", "progress", column="progress"),
        Field("depends_on", "edellyttää", "riippuu, riippuvuudet, odottaa | requires, depends, after", "action_id", "many"),
        Field("continues", "jatkaa", "loput toimenpiteestä | rest_of", "action_id", shown_below="next_step"),
        Field("from_plan", "edellisestä", "edellisestä suunnitelmasta | carried_over"),
        Field("blocked_by", "este", "esteet, ongelma, ongelmakohta, jumissa koska | blocker, obstacle", "obstacle", written_below="reason"),
        Field("next_step", "seuraava askel", "seuraavaksi | next", "", "next_step", written_below="blocked_by"),
        Field("moves", "siirrot", "siirto, aikataulumuutokset, aikataulumuutos | reschedules, rescheduled", "", "list:move", column="moves"),
        Field("reason", "syy", "perustelu, miksi | why", written_below="done_on"),
        Field("result", "tulos", "tulokset, mitä syntyi | outcome", written_below="progress", shown_below="status"),
        Field("note", "huomautus", "huomio, kommentti, lisätieto, huom, kuvaus | comment, notes, description"),
        Field("link", "linkki", "verkkolinkki | url", "link"),
    ),
    "move": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "day"),
        Field("from", "vanha", "mistä, vanha määräaika | old", "due_day"),
        Field("to", "uusi", "mihin, uusi määräaika | new", "due_day"),
        Field("reason", "syy", "perustelu, miksi | why"),
        Field("decided_by", "päätti", "päättäjä, sovittu | decided", "someone", "many"),
    ),
    "next_step": (
        Field("what", "mitä", "askel | step"),
        Field("who", "kuka", "vastuu, vastuuhenkilö | owner, responsible", "someone"),
        Field("by", "mennessä", "määräaika, milloin, pvm | due, deadline, when, date", "due_day"),
    ),
    "checkpoint": (
        Field("title", "otsikko", "nimi, aihe | name"),
        Field("kind", "laji", "tyyppi | type", "checkpoint_kind"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa, koollekutsuja | responsible, convener", "someone"),
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "due_day", "many"),
        Field("recurrence", "toistuu", "toistuvuus, rytmi | repeats, every", "recurrence"),
        Field("start", "alku", "alkaa, aloitus, alkaen, alkupvm | start_date, starts, from, begins", "first_day", is_shown=False),
        Field("until", "päättyy", "saakka, asti, loppuu | end, ends", "day", shown_below="time"),
        Field("time", "klo", "kello, kellonaika, aika | at", "time_of_day"),
        Field("duration", "kesto", "pituus | length", "length"),
        Field("place", "paikka", "sijainti | location"),
        Field("link", "linkki", "kokouslinkki, verkkolinkki | url, meeting link", "link"),
        Field("participants", "osallistujat", "kutsutut, ketkä | invited, attendees", "someone", "many"),
        Field("agenda", "asialista", "esityslista"),
        Field("except", "paitsi", "ei, poikkeukset | excluding", "excepted_days", "many", is_shown=False),
        Field("on_holiday", "pyhänä", "pyhäpäivänä, vapaapäivänä | holiday", "on_holiday", is_shown=False),
        Field("reminder", "muistutus", "hälytys | alarm", "length", is_shown=False),
        Field("held", "pidetty", "toteutunut", "", "by_day:held"),
        Field("skipped", "peruttu", "jäi pitämättä, pitämättä | cancelled, canceled", "", "by_day:skipped"),
        Field("moved", "siirretty", "siirretty päivälle | moved_to, rescheduled_to, rescheduled", "", "by_day:moved"),
    ),
    "held": (
        Field("present", "paikalla", "läsnä | attended", "someone", "many"),
        Field("minutes", "muistio", "pöytäkirja | memo"),
        Field("promised", "luvattu", "lupaukset | promises", "", "by_id:promise", keys="action_id", is_shown=False),
        Field("tell", "kerrottavaa", "kerrotaan | news", "text", "sentences", is_shown=False),
    ),
    "promise": (
        Field("step", "askel", "mitä, seuraava askel | what, next_step"),
        Field("by", "mennessä", "määräaika, milloin, pvm | due, deadline, when, date", "due_day"),
    ),
    "skipped": (
        Field("reason", "syy", "perustelu, miksi | why"),
    ),
    "moved": (
        Field("to", "uusi", "mihin, uusi päivä | new, new date", "day"),
        Field("reason", "syy", "perustelu, miksi | why"),
    ),
    "communication": (
        Field("title", "otsikko", "nimi, aihe | name, subject"),
        Field("audience", "kohderyhmä", "kenelle, vastaanottajat | to"),
        Field("internal", "sisäinen", "", "yes_no", is_shown=False),
        Field("channel", "kanava", "missä, väline"),
        Field("purpose", "tarkoitus", "miksi | why", shown_below="checkpoint"),
        Field("message", "ydinviesti", "viesti, sisältö, mitä | content", shown_below="purpose"),
        Field("link", "linkki", "verkkolinkki | url", "link"),
        Field("owner", "vastuu", "vastuuhenkilö, vastaa, kuka | responsible", "someone"),
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day, when", "due_day", "many"),
        Field("recurrence", "toistuu", "toistuvuus, rytmi | repeats, every", "recurrence"),
        Field("checkpoint", "tarkistuspiste", "", "checkpoint_id", shown_below="until"),
        Field("start", "alku", "alkaa, aloitus, alkaen, alkupvm | start_date, starts, from, begins", "first_day", is_shown=False),
        Field("until", "päättyy", "saakka, asti, loppuu | end, ends", "day", shown_below="time"),
        Field("time", "klo", "kello, kellonaika, aika | at", "time_of_day"),
        Field("except", "paitsi", "ei, poikkeukset | excluding", "excepted_days", "many", is_shown=False),
        Field("told", "kerrottu", "lähetetty, viestitty, pidetty | sent, done", "day", "many"),
    ),
    "feedback": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "day", shown_below="asked_by"),
        Field("asked_by", "kysyjä", "keneltä | from"),
        Field("question", "kysymys"),
        Field("answer", "vastaus"),
        Field("answered_on", "vastattu", "vastauspäivä | answered", "day"),
        Field("answered_by", "vastaaja", "kuka vastasi | who answered"),
        Field("via", "kautta", "mitä kautta | channel"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa | responsible", "someone"),
    ),
    "topic": (
        Field("title", "otsikko", "nimi, asia, aihe | name, topic, subject"),
        Field("series", "tarkistuspiste", "kokous, sarja | checkpoint, meeting", "checkpoint_id"),
        Field("asked_by", "kysyjä", "keneltä, ehdottaja | from, raised_by"),
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "day"),
        Field("closed_on", "käsitelty", "käsittelypäivä | closed, done", "fact_day"),
        Field("outcome", "tulos", "lopputulos, mitä sovittiin | result"),
    ),
    "decision": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "day"),
        Field("decision", "päätös", "päätettiin, otsikko | decided, title"),
        Field("reason", "perustelu", "perustelut, syy, miksi | why, rationale"),
        Field("decided_by", "päättäjä", "päätti | by", "someone", "many"),
        Field("owner", "vastuu", "vastuuhenkilö, vastuutaho, vastaa | responsible", "someone"),
        Field("affects", "koskee", "vaikuttaa, liittyy", "action_or_goal", "many"),
        Field("review_on", "tarkistetaan", "arvioidaan uudelleen, palataan | revisit, review", "day_to_come"),
    ),
    "person": (
        Field("role", "rooli", "tehtävänimike, tehtävä | job"),
        Field("email", "sähköposti", "posti, sposti | e-mail, mail", "email_address"),
        Field("internal", "sisäinen", "", "yes_no", is_shown=False),
        Field("away", "poissa", "poissaolot, lomalla | absent, on_leave", "days_away", "many"),
    ),
    "team": (
        Field("lead", "vetäjä", "tiimin vetäjä, puheenjohtaja | leader, chair", "one_person"),
        Field("members", "jäsenet", "| member", "someone", "many"),
    ),
    "presented": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "day"),
        Field("audience", "kenelle", "kohderyhmä, vastaanottajat | to"),
        Field("internal", "sisäinen", "", "yes_no"),
    ),
    "baseline": (
        Field("date", "pvm", "päivä, päivämäärä, milloin | on, day", "day"),
        Field("value", "arvo", "lukema, tulos | reading", "number"),
    ),
    "break": (
        Field("title", "otsikko", "nimi | name"),
        Field("start", "alku", "alkaa, aloitus, alkaen, alkupvm | start_date, starts, from, begins", "period"),
        Field("until", "päättyy", "saakka, asti, loppuu | end, ends", "day"),
    ),
    "settings": (
        Field("due_soon", "määräaika lähestyy", "lähestyy | soon", "day_count"),
        Field("silence", "hiljaisuus", "", "day_count"),
        Field("lights", "valorajat", "valot | thresholds", "lights", is_taught=False),
        Field("allow", "sallitaan", "sallittu, salli | allowed, allows", "", "by_id:allowed", keys="finding_name"),
    ),
    "allowed": (
        Field("reason", "syy", "perustelu, miksi | why"),
    ),
}

KIND_OF_SECTION = {
    field.name: field.shape.removeprefix("section:")
    for field in FIELDS["plan"]
    if field.shape.startswith("section:")
}
"""`{"actions": "action", ...}`: the kind of item that each section holds."""

DAYS = ("day", "fact_day", "first_day", "due_day", "day_to_come", "period", "excepted_days", "days_away")
"""The types of days and stretches of days."""

MAIN: dict[str, str] = {
    "action": "title",
    "allowed": "reason",
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
    "topic": "title",
}
"""The field that a bare text means, where an item of that kind is written without its fields. A person's bare text is
an address, if it has an @, or a role."""

ITEM_WORDS: dict[str, str] = {
    "actions": "toimenpide, tehtävä | action, task",
    "goals": "tavoite | goal, objective",
    "checkpoints": "tarkistuspiste | checkpoint",
    "communication": "viesti, viestintä | message, communication",
    "decisions": "päätös | decision",
    "feedback": "kysymys, palaute | question, feedback",
    "topics": "asia, aihe | topic",
    "people": "henkilö | person",
    "breaks": "vapaapäivä, tauko | break",
}
"""The words for one item of each section, the Finnish ones before `|`: before an id they tell two items apart, `tavoite 1`."""
