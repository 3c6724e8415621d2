"""What is said of wrong use of calendar files and of the table of checkpoints."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.text import Text

CALENDAR_USAGE: Mapping[str, Text] = MappingProxyType(
    {
        "not-our-calendar": Text(
            fi="Tiedosto {path} ei ole Seurannan kirjoittama, joten sitä ei korvattu. Siirrä se muualle tai lisää --force.",
            en="The file {path} was not written by Seuranta, so it was left unchanged. Move it elsewhere, or add "
            "--force.",
        ),
        "calendar-edited": Text(
            fi="Kalenteritiedostoa {path} on muutettu käsin, tai se on vioittunut, joten sitä ei korvattu. Palauta "
            "se git-historiasta tai lisää --force, jolloin tulevat merkinnät kirjoitetaan uudelleen.",
            en="The calendar file {path} was edited by hand or is damaged, so it was left unchanged. Restore it from "
            "git, or add --force to write the future entries again.",
        ),
        "calendar-of-other-id": Text(
            fi='Suunnitelman {plan} tunnus on "{new}", mutta kalenteritiedosto {path} on tehty tunnuksella "{old}". Palauta '
            "vanha tunnus tai lisää --force, jolloin vanhat merkinnät perutaan ja uudet kirjoitetaan.",
            en='The id of the plan {plan} is "{new}", but the calendar file {path} was made with "{old}". Put the old id back, '
            "or add --force to cancel the old entries and write new ones.",
        ),
        "series-renamed": Text(
            fi='Suunnitelmassa ei enää ole sarjaa "{old}", ja sarjalla "{new}" on samat päivät. Tiedostoa {path} ei kirjoitettu. '
            "Jos vain tunnus vaihtui, palauta vanha. Jos kyseessä on eri sarja, lisää --force.",
            en='The series "{old}" is no longer in the plan, and "{new}" has the same dates, so {path} was not '
            "written. If only the id changed, put the old one back. If it is a different series, add --force.",
        ),
        "calendar-of-unread": Text(
            fi="Suunnitelmassa {path} on kohtia, joita ei ymmärretty, joten kalenteria ei kirjoitettu: merkintöjä voisi "
            "peruuntua turhaan. Korjaa ensin: seuranta tarkista {path}",
            en="Parts of {path} could not be read, so no calendar was written: entries might have been cancelled by "
            "mistake. Fix it first: seuranta check {path}",
        ),
        "same-plan-id": Text(
            fi="Suunnitelmilla {other} ja {path} on sama tunnus ({id}), joten niiden kalenterimerkinnät sekoittuisivat. "
            "Vaihda kopion tunnus.",
            en="The plans {other} and {path} have the same id ({id}), so their calendar entries would get mixed up. "
            "Change the id of the copy.",
        ),
        "id-written": Text(
            fi="Suunnitelmaan {path} lisättiin tunnus {id}: kalenterimerkinnät tunnistetaan siitä. Älä muuta sitä.",
            en="The plan {path} was given the id {id}, by which calendar entries are recognised. Do not change the id.",
        ),
        "id-missing": Text(
            fi="Suunnitelmasta {path} puuttuu tunnus, josta kalenterimerkinnät tunnistetaan. Sen lisää: seuranta tarkistuspisteet --ics",
            en="{path} lacks the id by which calendar entries are recognised. To add it: seuranta checkpoints --ics",
        ),
        "id-by-hand": Text(
            fi="Suunnitelmasta {path} puuttuu tunnus, josta kalenterimerkinnät tunnistetaan. Lisää tiedoston alkuun rivi: {line}",
            en="{path} lacks the id by which calendar entries are recognised. Add this line at the top: {line}",
        ),
        "not-with-ics": Text(
            fi="Valitsin {option} koskee vain näyttämistä. Kalenteritiedostossa ovat aina kaikki päivät: jätä valitsin "
            "pois.",
            en="The option {option} affects only what is shown on the screen. A calendar file always has every "
            "date. Leave the option out.",
        ),
        "to-needs-for": Text(
            fi="Valitsimella --to kirjoitetaan vain ihmisten omia kalentereita. Lisää, kenen: --for NIMI tai --for kaikki.",
            en="With --to, only personal calendars are written. Say whose: --for NAME or --for all.",
        ),
        "not-with-to": Text(
            fi="Valitsinta {option} ei voi käyttää valitsimen --to kanssa. Jätä toinen pois.",
            en="The option {option} cannot be used together with --to. Leave one of them out.",
        ),
        "calendar-of-one-plan": Text(
            fi="Tiedosto {path} on yhden suunnitelman kalenteri, joten sitä ei korvattu. Anna toinen kansio: --to KANSIO",
            en="The file {path} is the calendar of one plan, so it was not replaced. Name another folder: --to FOLDER",
        ),
        "calendar-of-more-plans": Text(
            fi="Kalenterissa {path} on merkintöjä suunnitelmista, joita ei nyt luettu ({ids}), joten sitä ei kirjoitettu. Anna "
            "kaikki suunnitelmat tai lisää --force, jolloin puuttuvien merkinnät perutaan.",
            en="The calendar {path} has entries from plans that were not read this time ({ids}), so it was not "
            "written. Name all the plans, or add --force to cancel the entries of those that are missing.",
        ),
        "until-before-from": Text(
            fi="Valitsimella --until annettu päivä ({until}) on ennen alkupäivää ({first}).",
            en="--until ({until}) is before the start ({first}).",
        ),
        "unknown-checkpoint-kind": Text(
            fi='Tarkistuspisteellä ei ole lajia "{typed}". Lajit: {accepted}.',
            en='"{typed}" is not a kind of checkpoint. Kinds: {accepted}.',
        ),
        "needs-ics": Text(
            fi="Valitsin {option} koskee kalenteritiedostoja. Lisää --ics.",
            en="The option {option} is for calendar files. Add --ics.",
        ),
        "needs-svg": Text(
            fi="Valitsin {option} koskee kuvatiedostoja. Lisää --svg.",
            en="The option {option} is for picture files. Add --svg.",
        ),
    }
)
"""By name; part of `usage.USAGE`."""
