"""The values that a field of the plan format may take, where only some words are accepted.

Tables only; `vocabulary` knows how to use them. One row a word, canonical English name first.
"""

from __future__ import annotations

from typing import NamedTuple


class Value(NamedTuple):
    """A value of a field: its canonical name, the Finnish word that is printed, and what else is accepted.

    `en` is what is printed in English, where that is not the canonical name with spaces: `Monday`.
    """

    name: str
    fi: str
    also: str = ""
    en: str = ""


VALUES: dict[str, tuple[Value, ...]] = {
    "section": (
        Value("goals", "tavoitteet"),
        Value("actions", "toimenpiteet"),
        Value("checkpoints", "tarkistuspisteet"),
        Value("people", "henkilöt"),
        Value("communication", "viestintä"),
        Value("feedback", "palaute"),
        Value("topics", "asiat"),
        Value("decisions", "päätökset"),
        Value("breaks", "vapaapäivät"),
        Value("actions_or_goals", "toimenpiteet tai tavoitteet"),
    ),
    "language": (
        Value("fi", "fi", "suomi, finnish"),
        Value("en", "en", "englanti, english"),
    ),
    "status": (
        Value("planned", "suunniteltu", "ei aloitettu, aloittamatta, avoin, tulossa | not started, todo, open"),
        Value("in_progress", "käynnissä", "kesken, aloitettu, työn alla, meneillään | started, doing, wip"),
        Value("done", "valmis", "tehty, toteutettu, toteutunut, valmistui, ok | completed, complete, closed"),
        Value("blocked", "jumissa", "estynyt, pysähtynyt, tauolla, odottaa | stuck, on hold, waiting"),
        Value("dropped", "peruttu", "hylätty, luovuttu, poistettu, rauennut, ei toteuteta | cancelled, canceled"),
    ),
    "horizon": (
        Value("short", "lyhyt", "lyhyt tähtäin, lyhyen tähtäimen, lyhyellä tähtäimellä | short term"),
        Value("long", "pitkä", "pitkä tähtäin, pitkän tähtäimen, pitkällä tähtäimellä | long term"),
    ),
    "goal_kind": (
        Value("leading", "ennakoiva", "ennakoiva mittari | leading measure"),
        Value("lagging", "tulosmittari", "tulos | lagging measure"),
        Value("counter_measure", "vastamittari", "vasta | counter, balancing, balancing measure", en="balancing measure"),
    ),
    "checkpoint_kind": (
        Value("team", "tiimi", "vastuutiimi, palvelukehitystiimi, ryhmä, työryhmä"),
        Value("management", "johtoryhmä", "jory, johto | management team"),
        Value("owner", "omistaja", "yrittäjä"),
        Value("review", "katselmus", "koko suunnitelma, suunnitelman katselmus | whole plan, plan review"),
    ),
    "interval": (
        Value("week", "viikko", "viikoittain, joka viikko, vk | weekly"),
        Value("month", "kuukausi", "kuukausittain, joka kuukausi, kk | monthly"),
        Value("quarter", "neljännes", "kvartaali, neljännesvuosi, vuosineljännes, neljännesvuosittain | quarterly"),
        Value("half_year", "puolivuosi", "puoli vuotta, puolivuosittain | half-yearly, six months"),
        Value("year", "vuosi", "vuosittain, joka vuosi | yearly, annual, annually"),
    ),
    "on_holiday": (
        Value("warn", "varoita", "varoitus | warning"),
        Value("skip", "jätä väliin", "väliin, ohita | leave out"),
        Value("next_working_day", "seuraava työpäivä", "seuraavana työpäivänä, siirtyy seuraavaan työpäivään | next workday, next business day"),
    ),
    "stage": (
        Value("preparation", "ennakkotehtävät", "ennakkotehtävä | preliminary tasks"),
        Value("materials", "materiaalit", "materiaali"),
        Value("workshop", "työpaja"),
        Value("presentation", "esittely", "| presenting"),
        Value("follow_up", "seuranta", "seuraa toteutumista | following up"),
    ),
    "whole_staff": (
        Value("whole_staff", "koko henkilöstö", "henkilöstö, kaikki, koko väki, koko organisaatio | everyone, everybody, all staff, staff, all"),
    ),
    "external_audience": (
        Value("customers", "asiakkaat", "asiakas | customer, clients, client"),
        Value("partners", "kumppanit", "kumppani | partner"),
        Value("suppliers", "toimittajat", "toimittaja | supplier"),
    ),
    "due": (
        Value("ongoing", "jatkuva", "toistaiseksi, jatkuvasti | continuous, until further notice"),
    ),
    "boolean": (
        Value("yes", "kyllä", "joo, x | true"),
        Value("no", "ei", "| false"),
    ),
    "light": (
        Value("green", "vihreä"),
        Value("amber", "keltainen", "| yellow"),
        Value("red", "punainen"),
        Value("grey", "harmaa", "| gray"),
    ),
    "weekday": (
        Value("monday", "maanantai", "ma, maanantaina, maanantaisin, mon, mondays", "Monday"),
        Value("tuesday", "tiistai", "ti, tiistaina, tiistaisin, tue, tues, tuesdays", "Tuesday"),
        Value("wednesday", "keskiviikko", "ke, keskiviikkona, keskiviikkoisin, wed, wednesdays", "Wednesday"),
        Value("thursday", "torstai", "to, torstaina, torstaisin, thu, thur, thurs, thursdays", "Thursday"),
        Value("friday", "perjantai", "pe, perjantaina, perjantaisin, fri, fridays", "Friday"),
        Value("saturday", "lauantai", "la, lauantaina, lauantaisin, sat, saturdays", "Saturday"),
        Value("sunday", "sunnuntai", "su, sunnuntaina, sunnuntaisin, sun, sundays", "Sunday"),
    ),
    "month": (
        Value("january", "tammikuu", "tammi, tammikuussa, tammikuuta, tammikuun, jan", "January"),
        Value("february", "helmikuu", "helmi, helmikuussa, helmikuuta, helmikuun, feb", "February"),
        Value("march", "maaliskuu", "maalis, maaliskuussa, maaliskuuta, maaliskuun, mar", "March"),
        Value("april", "huhtikuu", "huhti, huhtikuussa, huhtikuuta, huhtikuun, apr", "April"),
        Value("may", "toukokuu", "touko, toukokuussa, toukokuuta, toukokuun", "May"),
        Value("june", "kesäkuu", "kesä, kesäkuussa, kesäkuuta, kesäkuun, jun", "June"),
        Value("july", "heinäkuu", "heinä, heinäkuussa, heinäkuuta, heinäkuun, jul", "July"),
        Value("august", "elokuu", "elo, elokuussa, elokuuta, elokuun, aug", "August"),
        Value("september", "syyskuu", "syys, syyskuussa, syyskuuta, syyskuun, sep, sept", "September"),
        Value("october", "lokakuu", "loka, lokakuussa, lokakuuta, lokakuun, oct", "October"),
        Value("november", "marraskuu", "marras, marraskuussa, marraskuuta, marraskuun, nov", "November"),
        Value("december", "joulukuu", "joulu, joulukuussa, joulukuuta, joulukuun, dec", "December"),
    ),
    "holiday": (
        Value("new_years_day", "uudenvuodenpäivä", en="New Year's Day"),
        Value("epiphany", "loppiainen", en="Epiphany"),
        Value("good_friday", "pitkäperjantai", en="Good Friday"),
        Value("easter_sunday", "pääsiäispäivä", en="Easter Sunday"),
        Value("easter_monday", "toinen pääsiäispäivä", en="Easter Monday"),
        Value("may_day", "vappu", en="May Day"),
        Value("ascension_day", "helatorstai", en="Ascension Day"),
        Value("whit_sunday", "helluntaipäivä", en="Whit Sunday"),
        Value("midsummer_eve", "juhannusaatto", en="Midsummer Eve"),
        Value("midsummer_day", "juhannuspäivä", en="Midsummer Day"),
        Value("all_saints_day", "pyhäinpäivä", en="All Saints' Day"),
        Value("independence_day", "itsenäisyyspäivä", en="Independence Day"),
        Value("christmas_eve", "jouluaatto", en="Christmas Eve"),
        Value("christmas_day", "joulupäivä", en="Christmas Day"),
        Value("boxing_day", "tapaninpäivä", en="Boxing Day"),
    ),
    "ordinal": (
        Value("first", "ensimmäinen", "1., ensimmäisenä, eka, 1st"),
        Value("second", "toinen", "2., toisena, 2nd"),
        Value("third", "kolmas", "3., kolmantena, 3rd"),
        Value("fourth", "neljäs", "4., neljäntenä, 4th"),
        Value("last", "viimeinen", "viimeisenä"),
    ),
}
