"""What is said of the names of fields and sections, and of ids."""

from __future__ import annotations

from seuranta.output.words.messages.hints import MEANT_IN_QUOTES, REMOVE_ONE
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    # --- keys -------------------------------------------------------------------------------------------------------
    "duplicate-plan-id": Message(
        label=Text(fi="kahdella suunnitelmalla sama tunnus", en="two plans with the same id"),
        text=Text(
            fi='Tunnus "{id}" on myös suunnitelmalla {other} (rivi {line}).',
            en='The id "{id}" is also used in {other} (line {line}).',
        ),
        about=Text(
            fi="Kalenterimerkinnät tunnistetaan suunnitelman tunnuksesta. Jos kahdella suunnitelmalla on sama tunnus, "
            "niiden merkinnät sekoittuvat ihmisten kalentereissa: toinen korvaa toisen. Näin käy, kun suunnitelma "
            "kopioidaan toisen pohjaksi. Anna kopiolle oma tunnus ja tee sen kalenteritiedostot uudelleen.",
            en="Calendar entries are recognised by the id of their plan. If two plans have the same id, their entries "
            "get mixed up in people's calendars: one replaces the other. This happens when a plan is copied to start "
            "a new one. Give the copy an id of its own, and make its calendar files again.",
        ),
        hints=(
            Text(
                fi="Kalenterimerkinnät tunnistetaan siitä. Anna kopiolle oma tunnus.",
                en="Calendar entries are recognised by this id. Give the copy one of its own.",
            ),
        ),
    ),
    "unknown-key": Message(
        label=Text(fi="tuntematon kenttä", en="unknown field"),
        text=Text(fi='Tuntematon kenttä "{typed}".', en='Unknown field "{typed}".'),
        about=Text(
            fi="Rivi alkaa nimellä, jota suunnitelma ei tunne, eikä sen tietoa voi käyttää. Nimet voi kirjoittaa "
            "suomeksi tai englanniksi, ilman ääkkösiä ja isoilla tai pienillä kirjaimilla. Korjaa nimi tai siirrä "
            'teksti kenttään "huomautus".',
            en="The line begins with a name that is not a field of a plan, so it cannot be used. Names may be in "
            'English or Finnish, in capital or small letters. Correct the name, or move the text to "note".',
        ),
        hints=(
            MEANT_IN_QUOTES,
            Text(
                fi='Se tarkoittaa samaa kuin "{present}", joka on jo tässä. Poista toinen.',
                en='It means the same as "{present}", which is already here. Delete one of them.',
            ),
            Text(
                fi='Mitattu luku kirjoitetaan kenttään "{reading}" päivänsä kanssa, esimerkiksi "3.11.2026: 1".',
                en='Write the measured figure under "{reading}" with its date, such as "2026-11-03: 1".',
            ),
            Text(
                fi='Poista rivi. Tavoitteen tilanne lasketaan kentästä "{light}".',
                en='Delete this line. Seuranta works out from "{light}" how a goal is doing.',
            ),
            Text(
                fi='Kuuluuko se kohtaan "{under}"? Silloin sisennä rivi sen alle.',
                en='Does it belong under "{under}"? If so, indent the line.',
            ),
            Text(fi='Samanniminen kenttä on osassa "{elsewhere}".', en='"{elsewhere}" has a field of that name.'),
            Text(fi="Tässä voi käyttää näitä kenttiä: {accepted}.", en="Fields that you can use here: {accepted}."),
        ),
    ),
    "duplicate-field": Message(
        label=Text(fi="sama kenttä kahdesti", en="the same field twice"),
        text=(
            Text(fi='"{typed}" tarkoittaa samaa kuin "{first}".', en='"{typed}" means the same as "{first}".'),
            Text(fi='Kenttä "{typed}" on tässä toisen kerran.', en='The field "{typed}" appears here a second time.'),
        ),
        about=Text(
            fi="Samassa kohdassa on sama tieto kahdesti, ehkä kahdella eri nimellä (määräaika ja due). Vain toinen "
            "voi pitää paikkansa. Ensimmäistä käytetään, kunnes poistat toisen. Jos sama osa on kahdesti, molempien "
            "kohdat luetaan.",
            en="The same field appears twice in one place, perhaps under two names (due and deadline). Only one of "
            "them can be right. The first one counts until you delete the other. If a whole section appears twice, "
            "the items of both are read.",
        ),
        hints=(
            Text(
                fi='Molempien kohdat luetaan. Siirrä osan "{section}" kohdat saman otsikon alle.',
                en='The items of both are read. Move those of "{section}" under one heading.',
            ),
            REMOVE_ONE,
        ),
    ),
    "text-without-field": Message(
        label=Text(fi="teksti ilman kentän nimeä", en="text without a field"),
        text=Text(fi="Rivillä on tekstiä ilman kentän nimeä.", en="The line is text without the name of a field."),
        about=Text(
            fi='Jokainen rivi alkaa kentän nimellä ja kaksoispisteellä. Vapaa teksti kuuluu kenttään "huomautus".',
            en='Each line begins with the name of a field and a colon. Free text goes under "note".',
        ),
        hints=(
            Text(
                fi='Jos se on huomautus, kirjoita se kenttään "huomautus".',
                en='If it is a note, write it under "note".',
            ),
        ),
    ),
    "missing-field": Message(
        label=Text(fi="kenttä puuttuu", en="a field is missing"),
        text=Text(fi='Tästä puuttuu "{field}".', en='"{field}" is missing here.'),
        about=Text(
            fi="Kun tämä tieto puuttuu, saman kohdan muitakaan tietoja ei voi käyttää, joten ne jäävät pois. Seuraava "
            "askel tarvitsee tiedon siitä, mitä tehdään, ja siirto päivän, jona se kirjattiin.",
            en="Without it, the rest cannot be used and is left out. A next step has to say what will be done, and "
            "a move needs the date on which it was recorded.",
        ),
        hints=(Text(fi='Lisää siihen rivi "{field}: …".', en='Add a line "{field}: …".'),),
    ),
    "no-plan": Message(
        label=Text(fi="ei suunnitelmaa", en="not a plan"),
        text=Text(
            fi="Tiedostossa ei ole yhtään suunnitelman kenttää.", en="The file has none of the fields of a plan."
        ),
        about=Text(
            fi="Tiedoston voi lukea, mutta siinä ei ole otsikkoa, toimenpiteitä eikä muuta suunnitelmaan kuuluvaa. "
            "Ehkä se on jokin toinen tiedosto. Uuden suunnitelman pohjan saa komennolla seuranta luo.",
            en="The file can be read, but it has no title, no actions and nothing else that belongs to a plan. It "
            "may be some other file. To start a new plan, run seuranta init.",
        ),
        hints=(
            Text(
                fi='Suunnitelma alkaa esimerkiksi rivillä "otsikko: Huoltopalvelut". Pohjan saa komennolla seuranta luo.',
                en='A plan begins with a line such as "title: Care plans". To start a new plan, run seuranta init.',
            ),
        ),
    ),
    # --- ids and names ----------------------------------------------------------------------------------------------
    "duplicate-id": Message(
        label=Text(fi="sama tunnus kahdesti", en="the same id twice"),
        text=Text(fi='Tunnus "{typed}" on jo käytössä.', en='The id "{typed}" is already in use.'),
        about=Text(
            fi="Kahdella kohdalla on sama tunnus (isoja ja pieniä kirjaimia ei eroteta). Vain ensimmäinen luetaan, "
            "koska muuten viittauksista ei tiedä, kumpaa ne tarkoittavat.",
            en="Two items have the same id (capital and small letters count as the same). Only the first one is "
            "read, because otherwise nobody could tell which of them a reference means.",
        ),
        hints=(
            Text(
                fi="Anna tälle oma tunnus. Vain ensimmäinen luetaan.",
                en="Give this one its own id. For now, only the first one is read.",
            ),
        ),
    ),
    "field-as-id": Message(
        label=Text(fi="kenttä väärällä sisennyksellä", en="a field is not indented far enough"),
        text=(
            Text(
                fi='"{typed}" on kentän nimi, mutta se on tunnuksen paikalla.',
                en='"{typed}" is the name of a field, but it is where an id belongs.',
            ),
            Text(
                fi='"{section}" on osan nimi, mutta se on tunnuksen paikalla.',
                en='"{section}" is the name of a section, but it is where an id belongs.',
            ),
        ),
        about=Text(
            fi="Kentät sisennetään sen kohdan alle, johon ne kuuluvat. Tämä kenttä on samalla tasolla kuin "
            "tunnukset, joten siltä puuttuu sisennystä.",
            en="Fields are indented under the item they belong to. This one is as far left as the ids, so it needs "
            "more spaces in front of it.",
        ),
        hints=(
            Text(
                fi='Kuuluuko se kohtaan "{before}"? Sisennä rivi yhtä syvälle kuin sen muut kentät.',
                en='Does it belong to "{before}"? If so, indent the line as far as the other fields there.',
            ),
            Text(
                fi='Jos osa "{section}" alkaa tästä, poista välit rivin alusta.',
                en='If "{section}" begins here, delete the spaces in front of it.',
            ),
            Text(
                fi='Kirjoita ensin tunnus ja kaksoispiste, esimerkiksi "1:", ja kentät sisennettyinä sen alle.',
                en='Write an id and a colon first, such as "1:", and indent the fields under it.',
            ),
        ),
    ),
    "bad-id": Message(
        label=Text(fi="tunnus ei kelpaa", en="the id cannot be used"),
        text=(
            Text(fi='Tunnukseksi ei käy "{typed}".', en='"{typed}" cannot be an id.'),
            Text(
                fi='Päivä "{day}" on tunnuksen paikalla, eikä päivä käy tunnukseksi.',
                en='The date "{day}" is where an id belongs, and a date cannot be an id.',
            ),
        ),
        about=Text(
            fi="Tunnus on lyhyt nimi, jolla kohtaan viitataan: kirjaimia ja numeroita, ja niiden välissä väliviiva, "
            'alaviiva tai piste. Siinä ei ole välilyöntejä eikä pilkkuja. Pitkä nimi kuuluu kenttään "otsikko".',
            en="An id is a short name for an item: letters and digits, with hyphens, underscores or dots between "
            'them. It has no spaces and no commas. A long name goes under "title".',
        ),
        hints=(
            Text(fi='Kävisikö "{suggestion}"?', en='How about "{suggestion}"?'),
            Text(
                fi='Sisennä "{day}" samalle tasolle muiden päivien kanssa tai anna kohdalle tunnus, esimerkiksi "1".',
                en='Indent "{day}" as far as the other dates, or give the item an id, such as "1".',
            ),
            Text(
                fi='Anna lyhyt tunnus, esimerkiksi "1", ja kirjoita nimi kenttään "otsikko".',
                en='Give it a short id, such as "1", and write the name under "title".',
            ),
        ),
    ),
    "id-too-long": Message(
        label=Text(fi="tunnus on liian pitkä", en="the id is too long"),
        text=Text(
            fi="Tunnus tai nimi on liian pitkä: siinä voi olla enintään {n} merkkiä.",
            en="The id or name is too long: at most {n} characters are allowed.",
        ),
        about=Text(
            fi='Tunnuksella viitataan kohtaan, joten se on lyhyt. Pitkä nimi kuuluu kenttään "otsikko".',
            en='An id is used to refer to an item, so it is short. A long name goes under "title".',
        ),
        hints=(
            Text(
                fi='Anna lyhyt tunnus, esimerkiksi "1", ja kirjoita nimi kenttään "otsikko".',
                en='Give it a short id, such as "1", and write the name under "title".',
            ),
        ),
    ),
    "id-inside-item": Message(
        label=Text(fi="tunnus kenttänä", en="an id as a field"),
        text=Text(
            fi='Tämän kohdan tunnus on "{item}": se on kenttien yläpuolella.',
            en='The id of this item is "{item}": it is written above the fields.',
        ),
        about=Text(
            fi="Kohdan tunnus on se sana, jonka alle kentät on sisennetty. Kohdan sisällä tunnusta ei ole.",
            en="The id of an item is the word under which its fields are indented. There is no field for the id.",
        ),
        hints=(
            Text(
                fi="Poista tämä rivi tai vaihda kenttien yläpuolella oleva tunnus.",
                en="Delete this line, or change the id above the fields.",
            ),
        ),
    ),
    "bad-name": Message(
        label=Text(fi="nimi ei kelpaa", en="the name cannot be used"),
        text=Text(fi='Nimeksi ei käy "{typed}".', en='"{typed}" cannot be a name.'),
        about=Text(
            fi="Henkilön nimessä ei voi olla pilkkua, vinoviivaa eikä aaltosulkua, koska niillä erotetaan nimiä "
            "toisistaan. Viiva nimen edessä tekisi siitä luettelon merkinnän. Rooli ja osoite kirjoitetaan nimen perään kaksoispisteen jälkeen.",
            en="A name cannot contain a comma, slash or brace, because these separate names from one another. A "
            "hyphen in front of a name would make it a list entry. The role and address come after the name and a "
            "colon.",
        ),
        hints=(
            Text(fi='Tarkoititko "{suggestion}"?', en='Did you mean "{suggestion}"?'),
            Text(
                fi='Kirjoita vain nimi ja kaksoispiste, ja rooli sen perään: "Raija: myynti".',
                en='Write just the name and a colon, and the role after them: "Ann: sales".',
            ),
        ),
    ),
    "name-is-a-word": Message(
        label=Text(fi="nimi on suunnitelman sana", en="the name is a word that plans use"),
        text=(
            Text(
                fi='Kenttään "{field}" kuuluu yhden ihmisen nimi, mutta "{typed}" tarkoittaa montaa ihmistä.',
                en='The field "{field}" takes the name of one person, but "{typed}" means several people.',
            ),
            Text(
                fi='Henkilön nimeksi ei käy "{typed}": se on suunnitelman oma sana.',
                en='"{typed}" cannot be a person\'s name: it is one of the words that plans use.',
            ),
        ),
        about=Text(
            fi="Sanat tiimi, johtoryhmä ja koko henkilöstö tarkoittavat montaa ihmistä. Tiimin jäsenet kirjoitetaan "
            'osaan "tiimi" ja johtoryhmän jäsenet osaan "johtoryhmä". Vetäjä on aina yksi ihminen.',
            en="The words team, management team and whole staff mean several people. List the members of the team "
            'under "team", and those of the management team under "management team". A lead is always one person.',
        ),
        hints=(
            Text(
                fi='Kirjoita kenttään "{field}" sen ihmisen nimi, joka kutsuu ryhmän koolle.',
                en='Under "{field}", write the name of the person who convenes the group.',
            ),
            Text(
                fi='Poista rivi. Jäsenet kirjoitetaan osaan "tiimi" tai "johtoryhmä".',
                en='Delete the line. Members are listed under "team" or "management team".',
            ),
        ),
    ),
}

RELATED: dict[str, Text] = {
    "first-here": Text(fi="Ensimmäinen on tässä.", en="The first one is here."),
}
