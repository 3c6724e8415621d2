"""The last sheet of our own workbook: how it is filled in, on one page."""

from __future__ import annotations

from seuranta.output.tables.sheets import Page
from seuranta.output.words.items import plan_name
from seuranta.output.words.text import Text
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.own_workbook import HELP_SHEET, HELP_TITLE, OWN_COLUMNS

_TEXTS = (
    Text(fi="Suunnitelma: {plan}", en="Plan: {plan}"),
    Text(
        fi="Muuta vain se, mikä on muuttunut. Tyhjä solu tai poistettu rivi ei poista suunnitelmasta mitään.",
        en="Edit only what has changed. An empty cell or a deleted row removes nothing from the plan.",
    ),
    Text(
        fi='Valmis: vaihda tilaksi "valmis" ja kirjoita valmistumispäivä sarakkeeseen "{day}".',
        en='Done: change the status to "done", and under "{day}", enter the date on which it was done.',
    ),
    Text(
        fi='Määräaika siirtyy: kirjoita uusi päivä vanhan päälle ja syy sarakkeeseen "{why}".',
        en='New due date: type it over the old one, and give the reason under "{why}".',
    ),
    Text(
        fi='Jumissa: vaihda tilaksi "jumissa" ja kirjoita este sarakkeeseen "{why}". Kerro myös seuraava askel.',
        en='Blocked: change the status to "blocked", and say what is in the way under "{why}". Add the next step.',
    ),
    Text(
        fi='Peruttu: vaihda tilaksi "peruttu" ja kirjoita päivä ja syy omiin sarakkeisiinsa.',
        en='Dropped: change the status to "dropped", and enter the date and the reason in their columns.',
    ),
    Text(
        fi="Päivän voit kirjoittaa omalla tavallasi: 27.11., pe, vk 50.",
        en="You can write dates in several ways: 2026-11-27, Fri, week 50.",
    ),
    Text(
        fi="Uusi toimenpide: kirjoita se ensimmäiselle tyhjälle riville. Numero jää tyhjäksi.",
        en="A new action: write it in the first empty row, and leave the number empty.",
    ),
    Text(
        fi='Tavoite: kirjoita toteuma sarakkeeseen "{reading}" ja sen päivä viereiseen sarakkeeseen.',
        en='A goal: enter the figure under "{reading}", and its date in the next column.',
    ),
    Text(
        fi="Saat lajitella ja suodattaa rivejä. Piilotettua viimeistä saraketta ei muuteta: siitä Seuranta näkee, mitä on "
        "uutta.",
        en="You can sort and filter the rows. Leave the hidden last column alone: it shows Seuranta what is new.",
    ),
    Text(
        fi="Yksi yhteinen tiedosto riittää. Jos jokainen täyttää omansa, ne voi tuoda missä järjestyksessä tahansa.",
        en="One shared file is enough. If everybody fills in their own, they can be imported in any order.",
    ),
    Text(
        fi="Lyhyt viestikin riittää, esimerkiksi: 8 valmis 27.11.",
        en="A short message will do as well, for example: 8 done 2026-11-27.",
    ),
    Text(
        fi="Täytetty taulukko tuodaan suunnitelmaan komennolla: seuranta tuo TIEDOSTO",
        en="To import a filled-in table into the plan: seuranta import FILE",
    ),
)


def help_page(plan: Plan, language: str) -> Page:
    columns = OWN_COLUMNS["action"] + OWN_COLUMNS["goal"]
    headings = {column.field: column.heading(language) for column in columns}
    used = {name: headings[name] for name in ("day", "why", "reading")}
    texts = (text.fill(language, plan=plan_name(plan), **used) for text in _TEXTS)
    return Page(HELP_SHEET.name(language), (HELP_TITLE.name(language), *texts))
