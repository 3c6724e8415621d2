"""What is said where an id or a name is changed in an editor, and why it cannot be; `usage` holds what is said elsewhere."""

from __future__ import annotations

from seuranta.output.words.text import Text

RENAME_USAGE: dict[str, Text] = {
    "rename-nothing": Text(
        fi="Tässä ei ole tunnusta eikä nimeä, jonka voisi vaihtaa.",
        en="There is no id or name here that could be changed.",
    ),
    "rename-unknown": Text(
        fi='Suunnitelmassa ei ole kohtaa, jonka tunnus on "{typed}".',
        en='Nothing in the plan has the id "{typed}".',
    ),
    "rename-taken": Text(
        fi='"{typed}" on jo käytössä rivillä {line}. Valitse jokin muu.',
        en='"{typed}" is already in use on line {line}. Choose another one.',
    ),
    "rename-bad": Text(fi="{said}", en="{said}"),
    "rename-broken": Text(
        fi="Rivillä {line} on virhe, jonka takia kaikkia paikkoja ei näe. Korjaa se ensin.",
        en="An error on line {line} hides some of the places where this is used. Correct it first.",
    ),
    "rename-twice": Text(
        fi="Kahdella kohdalla on tämä tunnus, toisella rivillä {line}. Vaihda toinen niistä ensin käsin.",
        en="Two items have this id, the other one on line {line}. Change one of them by hand first.",
    ),
    "rename-unknown-key": Text(
        fi='Rivillä {line} "{typed}" on kentässä, jota ei tunneta. Korjaa kentän nimi ensin.',
        en='On line {line}, "{typed}" stands in a field that is not known. Correct the name of the field first.',
    ),
    "rename-by-hand": Text(
        fi="Rivillä {line} nimi on kirjoitettu niin, ettei sitä voi vaihtaa turvallisesti. Vaihda se ensin käsin.",
        en="Line {line} is written so that the name there cannot be changed safely. Change that one by hand first.",
    ),
    "rename-in-both": Text(
        fi='Sekä toimenpiteellä että tavoitteella olisi tunnus "{typed}", ja rivillä {line} ei sanota, kumpaa tarkoitetaan.',
        en='Both an action and a goal would have the id "{typed}", and line {line} does not say which one is meant.',
    ),
    "rename-changes": Text(
        fi='Jos uusi nimi on "{typed}", suunnitelma ei enää tarkoita samaa. Mitään ei muutettu.',
        en='With the new name "{typed}" the plan would no longer mean the same. Nothing was changed.',
    ),
}

CALENDARS_CHANGE = Text(
    fi="Kalenterimerkinnät vaihtuvat: ne tunnetaan tunnuksesta. Kun kalenterit seuraavan kerran kirjoitetaan, vanhat merkinnät "
    "perutaan ja uudet tulevat tilalle.",
    en="Calendar entries will change: they are known by this id. When calendars are next written, the old entries are "
    "cancelled and new ones take their place.",
)
PERSON_CALENDAR_CHANGES = Text(
    fi="Henkilön kalenteri vaihtuu: tiedostolla on hänen nimensä. Kun kalenterit seuraavan kerran kirjoitetaan, syntyy uusi "
    "tiedosto.",
    en="This person’s calendar will change: its file has their name. When calendars are next written, a new file is made.",
)
