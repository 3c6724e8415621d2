"""What `publish` says on the screen: what became of the folder, and who sees the pages in it."""

from __future__ import annotations

from seuranta.output.words.text import Text

PUBLISHED = Text(
    fi="Kansiossa {folder} on {n} suunnitelman sivut.",
    fi_one="Kansiossa {folder} on yhden suunnitelman sivu.",
    en="{folder} contains the pages of {n} plans.",
    en_one="{folder} contains the page of one plan.",
)
WOULD_WRITE = Text(
    fi="Kirjoitettaisiin {n} tiedostoa:",
    fi_one="Kirjoitettaisiin yksi tiedosto:",
    en="{n} files would be written:",
    en_one="One file would be written:",
)
WOULD_REMOVE = Text(
    fi="Poistettaisiin {n} tiedostoa, joita ei enää tarvita:",
    fi_one="Poistettaisiin yksi tiedosto, jota ei enää tarvita:",
    en="{n} files would be deleted because they are no longer needed:",
    en_one="One file would be deleted because it is no longer needed:",
)
NO_CHANGE = Text(fi="Mikään ei muuttuisi.", en="Nothing would change.")
WROTE = Text(
    fi="Kirjoitettu {n} tiedostoa.",
    fi_one="Kirjoitettu yksi tiedosto.",
    en="{n} files written.",
    en_one="One file written.",
)
REMOVED = Text(
    fi="Poistettu {n} tiedostoa, joita ei enää tarvita.",
    fi_one="Poistettu yksi tiedosto, jota ei enää tarvita.",
    en="{n} files deleted because they are no longer needed.",
    en_one="One file deleted because it is no longer needed.",
)
UP_TO_DATE = Text(fi="Kaikki on ajan tasalla.", en="Everything is up to date.")
PAGE = Text(fi="{plan}: {path}", en="{plan}: {path}")
OF_ALL = Text(fi="tarkistuspisteet", en="checkpoints")
ADDRESSES = Text(
    fi="Kalenterit ovat kansiossa, jonka nimeä ei voi arvata. Anna kukin osoite vain sille, jota se koskee:",
    en="The calendars are in a folder whose name nobody can guess. Give each address only to the person it is for:",
)
NOT_IN_A_LOG = Text(
    fi="Kalenterien osoitteita ei näytetä tässä: lokin voi lukea moni.",
    en="The addresses of the calendars are not shown here: many people may read this log.",
)
BY_ADDRESS = Text(
    fi="Sivun näkee jokainen, joka saa sen osoitteen. Myös yksityisen arkiston sivut ovat monella palvelimella julkisia.",
    en="Anyone who has the address of a page can see it. On many hosts, the pages of a private "
    "repository are public too.",
)
SEES = {
    "public": Text(
        fi="Sivuilla on yritys, palvelulupaus ja seuraavan viestin päivä. Mitään muuta suunnitelmasta ei ole missään tiedostossa.",
        en="The pages show the company, the promise of the service, and the day of the next update. Nothing else from "
        "the plan is in any file.",
    ),
    "everyone": Text(
        fi="Sivuilla on se, minkä voi panna ilmoitustaululle: mitä on valmista, mikä on myöhässä ja miksi, tavoitteet ja "
        "aikataulu. Myöhässä olevan vieressä ei ole kenenkään nimeä, eikä päätöksiä tai huomautuksia ole missään "
        "tiedostossa.",
        en="The pages show what could hang on a notice board: what is finished, what is late and why, goals and "
        "schedule. Nobody is named beside what is late, and decisions and notes are not in any file.",
    ),
    "management": Text(
        fi="Sivuilla on se, mistä johto päättää, myös vastuuhenkilöt ja päätökset. Huomautuksia, muistioita ja "
        "sähköpostiosoitteita ei ole missään tiedostossa.",
        en="The pages show what management decides on, with owners and decisions. Notes, minutes and e-mail addresses "
        "are not in any file.",
    ),
    "all": Text(
        fi="Sivuilla on kaikki, mitä suunnitelmasta seuraa, myös henkilöiden omat sivut ja kalenterit.",
        en="The pages show everything that follows from the plan, with each person's own page and calendar.",
    ),
}
TOGETHER = Text(
    fi="Sivu {path} näyttää kaikki yritykset. Älä anna sen osoitetta yhdellekään niistä.",
    en="The page {path} shows all the companies. Do not give its address to any of them.",
)
