"""What is said of keys, ids, references and the shape of items."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

_DID_YOU_MEAN = Text(fi='Tarkoititko "{suggestion}"?', en='Did you mean "{suggestion}"?')
_REMOVE_ONE = Text(fi="Poista toinen. Ensimmäistä käytetään.", en="Delete one of them. For now the first one counts.")

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
            en="Calendar entries are recognised by the id of their plan. If two plans have the same id, their "
            "entries get mixed up in people's calendars: one replaces the other. This happens when a plan is copied "
            "to start a new one. Give the copy an id of its own, and write its calendar files again.",
        ),
        hints=(
            Text(
                fi="Kalenterimerkinnät tunnistetaan siitä. Anna kopiolle oma tunnus.",
                en="Calendar entries are recognised by it. Give the copy its own id.",
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
            _DID_YOU_MEAN,
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
                en='Delete this line. How a goal is doing follows from its "{light}".',
            ),
            Text(
                fi='Kuuluuko se kohtaan "{under}"? Silloin sisennä rivi sen alle.',
                en='Does it belong under "{under}"? Then indent the line.',
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
            _REMOVE_ONE,
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
                en='If it is a note, write it into the field "note".',
            ),
        ),
    ),
    "missing-field": Message(
        label=Text(fi="kenttä puuttuu", en="a field is missing"),
        text=Text(fi='Tästä puuttuu "{field}".', en='"{field}" is missing here.'),
        about=Text(
            fi="Ilman tätä tietoa muuta ei voi käyttää, ja siksi se jää pois. Seuraava askel tarvitsee tiedon siitä, "
            "mitä tehdään, ja siirto päivän, jona se kirjattiin.",
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
                en="Give this one its own id. For now only the first one is read.",
            ),
        ),
    ),
    "field-as-id": Message(
        label=Text(fi="kenttä väärällä sisennyksellä", en="a field is indented too little"),
        text=Text(
            fi='"{typed}" on kentän nimi, mutta se on tunnuksen paikalla.',
            en='"{typed}" is the name of a field, but it is where an id belongs.',
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
                fi='Kirjoita ensin tunnus ja kaksoispiste, esimerkiksi "1:", ja kentät sisennettynä sen alle.',
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
            en="A name cannot contain a comma, slash or brace, because these separate names. A hyphen in front of "
            "it would make it an entry of a list. The role and address come after the name and a colon.",
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
        label=Text(fi="nimi on suunnitelman sana", en="the name is a word of the plan"),
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
    # --- references -------------------------------------------------------------------------------------------------
    "foreign-entry": Message(
        label=Text(fi="vieras luettelon kohta", en="list entry from some other program"),
        text=Text(
            fi="Tässä luettelon kohdassa ei ole suunnitelman kenttiä vaan {keys}.",
            en="None of these is a field of a plan: {keys}.",
        ),
        about=Text(
            fi="Luettelon kohta on ehkä peräisin toisesta ohjelmasta: siinä ei ole otsikkoa, vastuuta eikä muuta, minkä "
            "suunnitelma tuntee. Sitä ei lueta ollenkaan, kunnes siinä on jokin suunnitelman kenttä.",
            en="The entry may come from some other program: it has no title, no owner and no other field of a plan. "
            "It is not read at all until it has one.",
        ),
        hints=(
            Text(
                fi='Kirjoita viivan tilalle tunnus, esimerkiksi "1:", ja sen alle suunnitelman kentät: {example}.',
                en='Write an id instead of the hyphen, such as "1:", and the fields of a plan under it: {example}.',
            ),
        ),
    ),
    "ambiguous-end": Message(
        label=Text(fi="määräaika vai valmistumispäivä", en="due date or completion date"),
        text=Text(
            fi='Kenttä "{typed}" voi tarkoittaa määräaikaa tai päivää, jona työ päättyi.',
            en='"{typed}" could mean the due date, or the date on which the work ended.',
        ),
        about=Text(
            fi="Kesken olevassa toimenpiteessä päättyminen tarkoittaa määräaikaa. Kun toimenpide on valmis tai peruttu, se voi "
            "olla myös päivä, jona niin kävi, eikä Seuranta arvaa, kumpi. Vaihda kentän nimi sen mukaan, kumpaa tarkoitat.",
            en="As long as an action is open, its end means the due date. Once it is done or dropped, it could also "
            "be the date on which that happened, and Seuranta does not guess. Rename the field to say which one you "
            "mean.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(
                fi='Kirjoita kentän nimeksi "{due}" tai "{done_on}".',
                en='Rename the field to "{due}" or "{done_on}".',
            ),
            Text(
                fi='Jos se on määräaika, vaihda nimeksi "{due}". Jos se on perumispäivä, kirjoita se tilan perään.',
                en='If it is the due date, rename it to "{due}". If it is the date on which the action was dropped, '
                "put it after the status.",
            ),
            Text(fi="Kirjoita perumispäivä tilan perään.", en="Put the date on which it was dropped after the status."),
        ),
    ),
    "unknown-reference": Message(
        label=Text(fi="viittaus tuntemattomaan", en="unknown reference"),
        text=Text(
            fi='Suunnitelmassa ei ole tunnusta "{typed}" ({section}).',
            en='There is no "{typed}" in the plan ({section}).',
        ),
        about=Text(
            fi="Viittaus on kohdan tunnus: se sana, jonka alle kohdan kentät on sisennetty, ei otsikko. Tällaista "
            "tunnusta suunnitelmassa ei ole. Muu osa riviä luetaan.",
            en="A reference is the id of an item: the word under which its fields are indented, not its title. The "
            "plan has no such id. The rest of the line is read.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(
                fi="Korjaa tunnus tai lisää puuttuva kohta. Mahdolliset tunnukset: {known}.",
                en="Correct the id, or add what is missing. Possible ids: {known}.",
            ),
            Text(fi="Korjaa tunnus tai lisää puuttuva kohta.", en="Correct the id, or add what is missing."),
        ),
    ),
    "ambiguous-reference": Message(
        label=Text(fi="viittaus sopii kahteen", en="reference to two items"),
        text=Text(fi='"{typed}" on sekä toimenpide että tavoite.', en='"{typed}" is both an action and a goal.'),
        about=Text(
            fi="Toimenpiteellä ja tavoitteella on sama tunnus. Kirjoita viittauksen eteen, kumpaa tarkoitat.",
            en="An action and a goal have the same id. Write in front of the reference which of them you mean.",
        ),
        hints=(
            Text(
                fi='Kirjoita "toimenpide {typed}" tai "tavoite {typed}".',
                en='Write "action {typed}" or "goal {typed}".',
            ),
        ),
    ),
    "unknown-person": Message(
        label=Text(fi="tuntematon henkilö", en="unknown person"),
        text=(
            Text(fi='Suunnitelmassa ei ole osaa "{team}".', en='The plan has no section "{team}".'),
            Text(fi='Osassa "henkilöt" ei ole nimeä "{typed}".', en='There is nobody called "{typed}" under "people".'),
        ),
        about=Text(
            fi='Kun suunnitelmassa on osa "henkilöt", muita nimiä ei voi käyttää: näin kirjoitusvirhe ei luo uutta '
            "henkilöä. Korjaa nimi tai lisää henkilö. Tiimi ja johtoryhmä ovat omia osiaan.",
            en='Once a plan has a section "people", no other names can be used, so that a typing error does not '
            "create a new person. Correct the name or add the person. The team and the management team are sections "
            "of their own.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(
                fi='Lisää suunnitelman alkuun "{team}: [nimi, nimi]".',
                en='Add "{team}: [name, name]" at the beginning of the plan.',
            ),
            Text(fi='Korjaa nimi tai lisää se osaan "henkilöt".', en='Correct the name, or add it under "people".'),
        ),
    ),
    "several-people": Message(
        label=Text(fi="monta nimeä yhdessä", en="several names in one place"),
        text=Text(
            fi='Yhdessä kohdassa on monta nimeä: "{typed}".',
            en='There are several names in one place: "{typed}".',
        ),
        about=Text(
            fi="Vastuu on aina yhdellä: kun se on kahdella, se ei ole kenelläkään. Muut tekijät kirjoitetaan "
            'toimenpiteen kenttään "mukana". Luettelossa nimet erotetaan pilkulla.',
            en="There is always one owner: what two people own, nobody owns. Others who take part in an action go "
            'under "helpers". In a list, separate the names with commas.',
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(
                fi='Valitse yksi nimi ja kirjoita muut kenttään "{helpers}".',
                en='Choose one name, and write the others under "{helpers}".',
            ),
            Text(fi="Valitse yksi nimi ja jätä muut pois.", en="Choose one name, and leave the others out."),
        ),
    ),
    "joined-names": Message(
        label=Text(fi="vastuussa ehkä monta ihmistä", en="possibly several owners"),
        text=Text(
            fi='"{typed}" näyttää monelta nimeltä, mutta vastuu on aina yhdellä.',
            en='"{typed}" looks like several names, but there can be only one owner.',
        ),
        about=Text(
            fi="Vastuu on aina yhdellä: kun se on kahdella, se ei ole kenelläkään. Valitse yksi ja kirjoita toimenpiteessä "
            'muut kenttään "mukana". Jos nimi on yhden yrityksen tai osaston, varoituksesta ei tarvitse välittää.',
            en="There is always one owner: what two people own, nobody owns. Choose one; in an action, the others "
            'go under "helpers". If this is the name of one company or department, you can ignore the warning.',
        ),
        hints=(
            Text(
                fi='Valitse yksi nimi ja kirjoita muut kenttään "{helpers}".',
                en='Choose one name, and write the others under "{helpers}".',
            ),
            Text(fi="Valitse yksi nimi ja jätä muut pois.", en="Choose one name, and leave the others out."),
        ),
    ),
    # --- shapes -----------------------------------------------------------------------------------------------------
    "list-for-mapping": Message(
        label=Text(fi="luettelo tunnusten sijaan", en="a list instead of ids"),
        text=Text(fi='Osa "{section}" on kirjoitettu luetteloksi.', en='"{section}" is written as a list.'),
        about=Text(
            fi="Jokaisella kohdalla on tunnus, jotta siihen voi viitata ja jotta järjestystä voi muuttaa. Luettelo "
            "luetaan silti: kohdat saavat numerot järjestyksessä, tai sen tunnuksen, joka niihin on kirjoitettu.",
            en="Every item has an id, so that others can refer to it and the order can be changed. The list is read "
            "all the same: its items are numbered, or get the id that is written in them.",
        ),
        hints=(
            Text(
                fi='Kirjoita kukin nimi omalle rivilleen ja rooli sen perään, esimerkiksi "Raija: {person}".',
                en='Write each name on its own line, with the role after it, such as "Ann: {person}".',
            ),
            Text(
                fi='Anna jokaiselle tunnus: kirjoita viivan tilalle esimerkiksi "1:".',
                en='Give each item an id: instead of the hyphen, write for example "1:".',
            ),
        ),
    ),
    "section-expected": Message(
        label=Text(fi="pelkkä teksti kohtien paikalla", en="text instead of items"),
        text=Text(
            fi='Osaan "{section}" kuuluu rivejä, joilla on tunnus, ei pelkkää tekstiä.',
            en='"{section}" needs lines with ids, not just text.',
        ),
        about=Text(
            fi="Tämä osa suunnitelmaa koostuu kohdista, ja jokaisella on oma tunnus. Kirjoita kukin omalle rivilleen: "
            "kaksi välilyöntiä, tunnus, kaksoispiste ja otsikko.",
            en="This section of a plan consists of items, each with its own id. Write each of them on its own line: "
            "two spaces, the id, a colon and a title.",
        ),
        hints=(
            Text(
                fi="Kirjoita omalle rivilleen kahden välilyönnin perään: {suggestion}",
                en="Write it on its own line, after two spaces: {suggestion}",
            ),
        ),
    ),
    "fields-expected": Message(
        label=Text(fi="kenttien nimet puuttuvat", en="names of fields are missing"),
        text=Text(fi="Tähän kuuluu kenttiä, esimerkiksi {example}.", en="Fields belong here, such as {example}."),
        about=Text(
            fi="Tässä on pelkkä teksti tai luettelo, eikä siitä tiedä, mikä tieto on mikäkin. Kirjoita kunkin tiedon "
            "eteen kentän nimi ja kaksoispiste.",
            en="There is just text or a list here, and nobody can tell which is which. Write the name of its field "
            "and a colon in front of each value.",
        ),
        hints=(
            Text(
                fi="Kirjoita kukin omalle rivilleen: kentän nimi, kaksoispiste ja tieto.",
                en="Write each of them on its own line: the name of the field, a colon and the value.",
            ),
        ),
    ),
    "one-text-expected": Message(
        label=Text(fi="yksi arvo, ei luetteloa", en="one value, not a list"),
        text=(
            Text(fi='Kentässä "{field}" voi olla vain yksi arvo.', en='The field "{field}" takes only one value.'),
            Text(fi="Tässä voi olla vain yksi arvo.", en="There can be only one value here."),
        ),
        about=Text(
            fi="Kentän paikalla on luettelo tai toisia kenttiä, vaikka siihen kuuluu yksi teksti. Jos hakasulkeet tai "
            "aaltosulkeet kuuluvat tekstiin, laita koko teksti lainausmerkkeihin.",
            en="There is a list, or other fields, where a single text belongs. If the brackets or braces are part "
            "of the text, put the whole text in quotation marks.",
        ),
        hints=(
            Text(
                fi="Kirjoita yksi arvo. Jos siinä on sulkuja tai kaksoispiste, laita se lainausmerkkeihin.",
                en="Write one value. If it contains brackets or a colon, put it in quotation marks.",
            ),
        ),
    ),
    "list-expected": Message(
        label=Text(fi="arvo tai luettelo, ei kenttiä", en="a value or a list, not fields"),
        text=Text(
            fi='Kenttään "{field}" kuuluu yksi arvo tai luettelo.', en='The field "{field}" takes one value or a list.'
        ),
        about=Text(
            fi="Kentässä voi olla yksi arvo, pilkuilla erotettuja arvoja tai luettelo. Toisia kenttiä siinä ei ole.",
            en="The field takes one value, several values separated by commas, or a list. It has no fields of its own.",
        ),
        hints=(
            Text(fi="Kirjoita luetteloksi: {right}", en="Write them as a list: {right}"),
            Text(
                fi='Kirjoita kenttään "{days}" pelkät päivät: [3.11.2026, 1.12.2026].',
                en='Write only dates under "{days}": [2026-11-03, 2026-12-01].',
            ),
            Text(fi="Erota arvot pilkulla: [1, 3].", en="Separate the values with commas: [1, 3]."),
        ),
    ),
    "day-and-value-expected": Message(
        label=Text(fi="päivä ja arvo puuttuvat", en="dates and values are missing"),
        text=Text(
            fi='Kenttään "{field}" kuuluvat päivät ja niiden arvot.',
            en='The field "{field}" takes dates with their values.',
        ),
        about=Text(
            fi="Arvo merkitään aina sille päivälle, jota se koskee. Kirjoita päivä, kaksoispiste ja arvo, kukin päivä "
            "omalle rivilleen.",
            en="A value always belongs to a date. Write the date, a colon and the value, each date on its own line.",
        ),
        hints=(
            Text(
                fi='Kirjoita kukin omalle rivilleen, esimerkiksi "3.11.2026: 1".',
                en='Write each of them on its own line, such as "2026-11-03: 1".',
            ),
        ),
    ),
    "moved-without-day": Message(
        label=Text(fi="siirto ilman uutta päivää", en="moved without a new date"),
        text=Text(fi="Siirretyltä tarkistuspisteeltä puuttuu uusi päivä.", en="The moved checkpoint has no new date."),
        about=Text(
            fi="Tarkistuspiste on merkitty siirretyksi, mutta uutta päivää ei ole. Ilman sitä se pysyy vanhassa "
            'päivässään. Jos uutta päivää ei tule, kirjoita tarkistuspiste kenttään "peruttu" ja kerro syy.',
            en="The checkpoint is marked as moved, but there is no new date, so it stays where it was. If there "
            'will not be one, write the checkpoint under "skipped", with the reason.',
        ),
        hints=(
            Text(
                fi='Kirjoita vanha päivä, kaksoispiste ja uusi päivä, esimerkiksi "5.1.2027: 12.1.2027".',
                en='Write the old date, a colon and the new date, such as "2027-01-05: 2027-01-12".',
            ),
        ),
    ),
    "duplicate-day": Message(
        label=Text(fi="sama päivä kahdesti", en="the same date twice"),
        text=Text(fi="Päivä {day} on tässä toisen kerran.", en="{day} appears here a second time."),
        about=Text(
            fi="Samalle päivälle on kaksi merkintää, ehkä eri tavoin kirjoitettuna. Vain toinen voi pitää paikkansa.",
            en="There are two entries for the same date, perhaps written in different ways. Only one of them can be "
            "right.",
        ),
        hints=(_REMOVE_ONE,),
    ),
    "duplicate-reading": Message(
        label=Text(fi="kaksi toteumaa samalle päivälle", en="two readings for the same date"),
        text=Text(fi="Päivälle {day} on kaksi toteumaa.", en="There are two readings for {day}."),
        about=Text(
            fi="Tavoitteella voi olla yksi toteuma päivässä, jotta kehityksen suunta on yksiselitteinen. Poista "
            "väärä tai korjaa sen päivä.",
            en="A goal can have only one reading a day, so that its direction is clear. Delete the wrong one, or "
            "correct its date.",
        ),
        hints=(_REMOVE_ONE,),
    ),
    # --- words that a field takes -----------------------------------------------------------------------------------
    "unknown-value": Message(
        label=Text(fi="tuntematon arvo", en="unknown value"),
        text=(
            Text(fi='Kentässä "{field}" ei voi olla "{typed}".', en='"{typed}" is not a value of "{field}".'),
            Text(fi='Tässä ei voi olla "{typed}".', en='"{typed}" cannot be used here.'),
        ),
        about=Text(
            fi="Tähän kenttään käy vain jokin sovituista sanoista, suomeksi tai englanniksi. Tieto jätetään pois, "
            "kunnes se on korjattu.",
            en="This field takes one of a few words only, in English or Finnish. It is left out until it is corrected.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(fi="Kirjoita jokin näistä: {accepted}.", en="Write one of these: {accepted}."),
        ),
    ),
    "progress-as-status": Message(
        label=Text(fi="prosentit tilana", en="a percentage as a status"),
        text=Text(fi='Prosentit eivät ole tila: "{typed}".', en='A percentage is not a status: "{typed}".'),
        about=Text(
            fi="Tila on suunniteltu, käynnissä, valmis, jumissa tai peruttu. Se, kuinka pitkällä työ on, "
            'kirjoitetaan kenttään "edistyminen".',
            en="A status is planned, in progress, done, blocked or dropped. How far the work has got goes under "
            '"progress".',
        ),
        hints=(
            Text(
                fi='Kirjoita prosentit kenttään "edistyminen" ja tilaksi esimerkiksi "käynnissä".',
                en='Write the percentage under "progress", and a status such as "in progress".',
            ),
        ),
    ),
    "invisible-mark": Message(
        label=Text(fi="näkymätön merkki arvossa", en="an invisible character in a value"),
        text=Text(
            fi='Arvossa "{typed}" on näkymätön merkki ({code}).',
            en='There is an invisible character ({code}) in "{typed}".',
        ),
        about=Text(
            fi="Verkkosivulta, viestistä tai taulukosta kopioidussa tekstissä voi olla merkki, jota ei näe mutta joka kuuluu "
            "tekstiin. Kirjoita arvo uudelleen. Arvon alusta ja lopusta tällaiset merkit jätetään lukematta.",
            en="Text copied from a web page, a message or a spreadsheet may contain a character that cannot be seen but is part "
            "of the text. Type the value again. At the beginning and end of a value such characters are ignored.",
        ),
        hints=(_DID_YOU_MEAN,),
    ),
    "text-after-status": Message(
        label=Text(fi="tilan perässä on muuta", en="something follows the status"),
        text=Text(
            fi='Tilan "{status}" perässä on muutakin: "{rest}".',
            en='The status "{status}" is followed by something else: "{rest}".',
        ),
        about=Text(
            fi="Tilan perässä voi olla vain päivä: valmis 2.10.2026. Tila ja päivä luetaan, mutta muut sanat eivät kuulu "
            "tähän. Se, mitä odotetaan, kirjoitetaan esteeksi, peruutuksen syy syyksi ja muu huomautukseksi.",
            en="Only a date may follow a status: done 2026-10-02. The status and the date are read, but other words "
            'do not belong here. What is being waited for goes under "blocked by", why something was dropped under '
            '"reason", and anything else under "note".',
        ),
        hints=(
            Text(
                fi='Siirrä se omalle rivilleen: "{beside}: {right}".',
                en='Move it to its own line: "{beside}: {right}".',
            ),
        ),
    ),
    "unclear-status": Message(
        label=Text(fi="tila jää epäselväksi", en="unclear status"),
        text=(
            Text(
                fi='Tila "{typed}" on epäselvä: sanan "{word}" perässä voi olla vain päivä.',
                en='The status "{typed}" is unclear: only a date may follow the word "{word}".',
            ),
            Text(
                fi='"{typed}" ei ole tila: uusi päivä kirjoitetaan kenttään "{due}", vanha kenttään "{moves}".',
                en='"{typed}" is not a status: the new date goes under "{due}", the old one under "{moves}".',
            ),
            Text(
                fi='"{typed}" ei ole tila: Seuranta päättelee kentästä "{due}", onko toimenpide myöhässä.',
                en='"{typed}" is not a status: Seuranta works out from "{due}" whether an action is late.',
            ),
            Text(
                fi='Tila "{typed}" voi tarkoittaa samaa kuin "{done}" tai "{dropped}".',
                en='The status "{typed}" could mean "{done}" or "{dropped}".',
            ),
            Text(
                fi='Tila "{typed}" voi tarkoittaa samaa kuin "{blocked}" tai "{dropped}".',
                en='The status "{typed}" could mean "{blocked}" or "{dropped}".',
            ),
            Text(
                fi='"{typed}" ei ole tila, ja toimenpide on yhä auki.',
                en='"{typed}" is not a status, and the action is still open.',
            ),
        ),
        about=Text(
            fi="Tila on suunniteltu, käynnissä, valmis, jumissa tai peruttu. Toimenpide on valmis tai peruttu vasta, kun "
            "siinä lukee vain tämä sana ja päivä: puoliksi tehty on yhä käynnissä. Kunnes tila on selvä, toimenpide on "
            "avoin ja myöhästyy määräajastaan kuten muutkin.",
            en="A status is planned, in progress, done, blocked or dropped. An action is not done or dropped until "
            "its status is just that word and a date: work that is half done is still in progress. Until its status "
            "is clear, the action is open, and can become overdue like any other.",
        ),
        hints=(
            Text(
                fi='Jos työtä on vielä jäljellä, kirjoita esimerkiksi "käynnissä". Jos ei ole, kirjoita "{word}" ja '
                'päivä, ja muut sanat kenttään "{beside}".',
                en='If there is still work to do, write for example "in progress". If there is none, write "{word}" '
                'and the date, and put the other words under "{beside}".',
            ),
            Text(
                fi='Jos työ tehtiin, kirjoita "{done}" ja päivä. Jos siitä luovuttiin, kirjoita "{dropped}" ja päivä.',
                en='If the work was done, write "{done}" and the date. If it was dropped, write "{dropped}" and the '
                "date.",
            ),
            Text(
                fi='Jos työ odottaa jotakin, kirjoita "{blocked}". Jos siitä luovuttiin, kirjoita "{dropped}" ja päivä.',
                en='If the work is waiting for something, write "{blocked}". If it was dropped, write "{dropped}" '
                "and the date.",
            ),
            Text(
                fi='Kirjoita "suunniteltu", "käynnissä" tai "jumissa".',
                en='Write "planned", "in progress" or "blocked".',
            ),
        ),
    ),
    "ongoing-with-due": Message(
        label=Text(fi="jatkuva, mutta määräaika", en="ongoing, but with a due date"),
        text=Text(
            fi="Toimenpiteellä on määräaika, tai se on jatkuva, mutta ei molempia.",
            en="An action either has a due date or is ongoing, not both.",
        ),
        about=Text(
            fi="Jatkuvalla toimenpiteellä ei ole määräaikaa, eikä se ole koskaan myöhässä. Toinen tiedoista on väärin. "
            "Jos määräaika on annettu, se on voimassa.",
            en="An ongoing action has no due date and is never overdue. One of the two is wrong. If there is a due "
            "date, it counts.",
        ),
        hints=(Text(fi="Poista toinen.", en="Delete one of them."),),
    ),
}

RELATED: dict[str, Text] = {
    "first-here": Text(fi="Ensimmäinen on tässä.", en="The first one is here."),
    "due-here": Text(fi="Määräaika on tässä.", en="The due date is here."),
}
