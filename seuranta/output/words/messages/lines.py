"""What is said of lines: of what has to stand in one, and of how lines lie below one another."""

from __future__ import annotations

from seuranta.output.words.messages.hints import WRITE
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "missing-colon": Message(
        label=Text(fi="kaksoispiste puuttuu", en="a colon is missing"),
        text=(
            Text(
                fi='Nimen "{key}" jäljestä puuttuu kaksoispiste.',
                en='The colon after "{key}" is missing.',
            ),
            Text(
                fi="Tästä puuttuu kentän nimi ja kaksoispiste.",
                en="The name of a field and a colon are missing here.",
            ),
        ),
        about=Text(
            fi="Jokainen rivi alkaa kentän nimellä, kaksoispisteellä ja välillä: vastuu: Pekka. Jos kaksoispiste "
            "puuttuu, riviä ei voi lukea.",
            en="Each line begins with the name of a field, a colon and a space: owner: Ann. Without the colon, the "
            "line cannot be read.",
        ),
        hints=(
            WRITE,
            Text(
                fi='Jos "{typed}" on huomautus, aloita rivi näin: huomautus:',
                en='If "{typed}" is a note, begin the line with note:',
            ),
        ),
    ),
    "text-beside-fields": Message(
        label=Text(fi="tekstiä tunnuksen vieressä ja kenttiä alla", en="text beside an id with fields below"),
        text=Text(
            fi='Tunnuksen "{key}" vieressä on tekstiä, vaikka sen alla on kenttiä.',
            en='There is text beside the id "{key}", although there are fields below it.',
        ),
        about=Text(
            fi="Tunnuksen vieressä voi olla pelkkä otsikko (16: Huoltovideot), jos muuta ei ole. Kun kohdalla on muita "
            "kenttiä, otsikkokin on kenttä omalla rivillään.",
            en="A title may be written beside its id (16: Service videos) as long as the item has nothing else. Once "
            "it has other fields, the title becomes a field on a line of its own.",
        ),
        hints=(
            Text(
                fi='Jätä tähän pelkkä "{key}:" ja kirjoita sen alle omalle rivilleen: {right}',
                en='Leave just "{key}:" here, and write on a line of its own below it: {right}',
            ),
        ),
    ),
    "no-space-after-colon": Message(
        label=Text(fi="väli puuttuu kaksoispisteen jäljestä", en="no space after the colon"),
        text=Text(fi='Kaksoispisteen jäljestä puuttuu väli ("{key}:").', en='There is no space after "{key}:".'),
        about=Text(
            fi="Kentän nimen perään tulevat kaksoispiste ja väli: vastuu: Pekka. Ilman väliä koko rivi luetaan "
            "yhdeksi tekstiksi. Komento seuranta tarkista --fix lisää välin.",
            en="The name of a field is followed by a colon and a space: owner: Ann. Without the space, the whole "
            "line is read as one text. The command seuranta check --fix adds it.",
        ),
        hints=(WRITE,),
    ),
    "no-space-after-dash": Message(
        label=Text(fi="väli puuttuu viivan jäljestä", en="no space after the hyphen"),
        text=Text(fi="Luettelon viivan jäljestä puuttuu väli.", en="There is no space after the hyphen."),
        about=Text(
            fi="Luettelon jokainen kohta alkaa viivalla ja välillä: - Pekka. Ilman väliä viiva luetaan osaksi "
            "tekstiä. Komento seuranta tarkista --fix lisää välin.",
            en="Each list entry begins with a hyphen and a space: - Ann. Without the space, the hyphen is read "
            "as part of the text. The command seuranta check --fix adds it.",
        ),
        hints=(WRITE,),
    ),
    "missing-comma": Message(
        label=Text(fi="pilkku puuttuu aaltosulkeista", en="a comma is missing in braces"),
        text=Text(
            fi='Kentän "{key}" edestä puuttuu pilkku.',
            en='The comma before the field "{key}" is missing.',
        ),
        about=Text(
            fi="Aaltosulkeiden sisällä kentät erotetaan pilkuilla: {{pvm: 6.10.2026, syy: messut}}. Kentät voi "
            "kirjoittaa myös omille riveilleen ilman sulkeita. Komento seuranta tarkista --fix lisää pilkun.",
            en="Inside braces, fields are separated by commas: {{date: 2026-10-06, reason: fair}}. You can also "
            "write each of them on its own line, without braces. The command seuranta check --fix adds the comma.",
        ),
        hints=(WRITE,),
    ),
    "comma-in-braces": Message(
        label=Text(fi="pilkku katkaisi tekstin", en="a comma cuts the text short"),
        text=Text(
            fi="Aaltosulkeiden sisällä pilkku katkaisee tekstin tai luvun.",
            en="Inside braces, a comma ends the text or the number.",
        ),
        about=Text(
            fi="Aaltosulkeissa pilkku erottaa kentät toisistaan, joten luku 3,2 jakautuu kahtia. Laita luku tai teksti lainausmerkkeihin tai kirjoita kenttä omalle rivilleen ilman sulkeita. Komento seuranta tarkista "
            "--fix lisää lainausmerkit.",
            en="Inside braces, commas separate fields, so the number 3,2 is cut in two. Put the number or the text "
            "in quotation marks, or write the field on its own line without braces. The command seuranta check --fix "
            "adds the quotation marks.",
        ),
        hints=(
            Text(fi="Kirjoita lainausmerkkeihin: {right}", en="Write it in quotation marks: {right}"),
            Text(fi="Kirjoita kukin kenttä omalle rivilleen.", en="Write each field on its own line."),
        ),
    ),
    "comment-in-braces": Message(
        label=Text(fi="merkki # sulkeiden sisällä", en="a # inside brackets"),
        text=Text(
            fi="Merkki # aloittaa kommentin, joten sulkeiden loppu jää lukematta.",
            en="The # begins a comment, so the rest of the line is not read.",
        ),
        about=Text(
            fi="Välin jälkeen merkki # aloittaa kommentin, joka jatkuu rivin loppuun. Jos merkki kuuluu tekstiin, "
            "laita teksti lainausmerkkeihin. Komento seuranta tarkista --fix tekee sen.",
            en="After a space, # begins a comment that runs to the end of the line. If it is part of the text, put "
            "the text in quotation marks. The command seuranta check --fix does this.",
        ),
        hints=(WRITE,),
    ),
    "comment-in-text": Message(
        label=Text(fi="rivin loppu jää lukematta", en="the end of the line is not read"),
        text=Text(
            fi='"{hidden}" jää lukematta, koska merkki # aloittaa kommentin.',
            en='"{hidden}" is not read, because # begins a comment.',
        ),
        about=Text(
            fi="Välin jälkeen merkki # aloittaa kommentin, joka jatkuu rivin loppuun. Jos merkki kuuluu tekstiin, "
            "laita koko teksti lainausmerkkeihin. Jos se on kommentti, kirjoita merkin # jälkeen väli.",
            en="After a space, # begins a comment that runs to the end of the line. If it is part of the text, put "
            "the whole text in quotation marks. If it is a comment, type a space after the #.",
        ),
        hints=(Text(fi="Jos se kuuluu tekstiin, kirjoita: {right}", en="If it is part of the text, write: {right}"),),
    ),
    "braces-for-list": Message(
        label=Text(fi="aaltosulkeet luettelon ympärillä", en="braces around a list"),
        text=Text(
            fi="Luettelon ympärille kuuluvat hakasulkeet, eivät aaltosulkeet.",
            en="A list goes in square brackets, not in braces.",
        ),
        about=Text(
            fi="Hakasulkeissa on luettelo: [Pekka, Jonna]. Aaltosulkeissa on kenttiä: {{vetäjä: Pekka}}. Komento "
            "seuranta tarkista --fix vaihtaa sulkeet.",
            en="A list goes in square brackets: [Ann, Ben]. Fields go in braces: {{lead: Ann}}. The command seuranta "
            "check --fix replaces the braces.",
        ),
        hints=(WRITE,),
    ),
    "lines-without-dashes": Message(
        label=Text(fi="luettelosta puuttuvat viivat", en="a list without hyphens"),
        text=Text(
            fi="Rivit luettaisiin yhdeksi tekstiksi, koska niiden alussa ei ole viivaa.",
            en="These lines would be read as one text, because they do not begin with a hyphen.",
        ),
        about=Text(
            fi="Kun kentässä on monta päivää, kukin alkaa omalla rivillään viivalla ja välillä, tai ne ovat "
            "hakasulkeissa: [6.10.2026, 3.11.2026]. Komento seuranta tarkista --fix lisää viivat.",
            en="If a field has several dates, each begins on its own line with a hyphen and a space, or they all go "
            "in square brackets: [2026-10-06, 2026-11-03]. The command seuranta check --fix adds the hyphens.",
        ),
        hints=(
            Text(
                fi="Aloita kukin rivi viivalla ja välillä: {right}",
                en="Begin each line with a hyphen and a space: {right}",
            ),
        ),
    ),
    "mixed-list": Message(
        label=Text(fi="luettelo ja kentät sekaisin", en="a list mixed with fields"),
        text=Text(
            fi="Luettelon kohta (-) on kenttien joukossa, eikä sitä lueta.",
            en="There is a list entry (-) among the fields. It is not read.",
        ),
        about=Text(
            fi="Samassa kohdassa on joko kenttiä tai luettelo, ei molempia. Toimenpiteillä, tavoitteilla ja muilla "
            'kohdilla on tunnus ja kaksoispiste eikä viivaa. Anna kohdalle tunnus, esimerkiksi "3:", ja kirjoita sen kentät tunnuksen alle.',
            en="Fields and a list cannot be mixed in one place. Actions, goals and other items begin with an id and a "
            "colon, not with a hyphen. Give the item an id, such as 3: and write its fields under it.",
        ),
        hints=(
            Text(
                fi='Anna kohdalle tunnus viivan tilalle, esimerkiksi "3:".',
                en="Give it an id instead of the hyphen, such as 3:",
            ),
        ),
    ),
    "stray-line": Message(
        label=Text(fi="rivi väärässä paikassa", en="a line in the wrong place"),
        text=(
            Text(
                fi='Rivi katkaisee kohdan "{owner}", jonka rivit jatkuvat sen alla.',
                en='The line interrupts "{owner}", which continues below it.',
            ),
            Text(
                fi="Rivi katkaisee kohdan, jonka rivit jatkuvat sen alla.",
                en="The line interrupts something that continues below it.",
            ),
        ),
        about=Text(
            fi="Rivin molemmin puolin on rivejä, jotka kuuluvat yhteen, eikä se sovi niiden joukkoon. Muut rivit luetaan "
            "niin kuin sitä ei olisi. Usein rivi on jäänyt väärään kohtaan tai sen sisennys on lipsahtanut.",
            en="The lines above and below belong together, and this one does not fit between them. They are read as "
            "if it were not there. Such a line is often left over from somewhere else, or its indentation has slipped.",
        ),
        hints=(
            Text(
                fi="Siirrä rivi sinne, minne se kuuluu, tai poista se.",
                en="Move the line to where it belongs, or delete it.",
            ),
        ),
    ),
    "wrong-indentation": Message(
        label=Text(fi="väärä sisennys", en="wrong indentation"),
        text=(
            Text(
                fi='Rivi kuuluu kohtaan "{before}", mutta sitä ei ole sisennetty yhtä syvälle kuin kohdan muita kenttiä.',
                en='The line belongs to "{before}" but is not indented as far as the other fields there.',
            ),
            Text(
                fi="Rivin sisennys on {typed}, mutta naapuririvien {n}.",
                en="The line is indented by {typed}, but the lines around it are indented by {n}.",
            ),
            Text(
                fi="Rivin sisennys on {typed}, mutta rivin pitäisi alkaa vasemmasta reunasta.",
                en="The line is indented by {typed}, but it should begin at the left edge.",
            ),
        ),
        about=Text(
            fi="Rivin alun välilyönneistä näkyy, mikä kuuluu minkäkin alle. Saman kohdan rivit alkavat täsmälleen samasta "
            "kohdasta. Komento seuranta tarkista --fix siirtää rivin.",
            en="The spaces at the beginning of a line show what belongs under what. Lines that belong together "
            "begin in exactly the same column. The command seuranta check --fix moves the line.",
        ),
        hints=(
            Text(
                fi="Kirjoita rivin alkuun {n} välilyöntiä.",
                fi_one="Kirjoita rivin alkuun yksi välilyönti.",
                en="Begin the line with {n} spaces.",
                en_one="Begin the line with one space.",
            ),
            Text(fi="Poista välit rivin alusta.", en="Delete the spaces at the beginning of the line."),
        ),
    ),
    "list-in-text": Message(
        label=Text(fi="luettelo tekstin sisällä", en="a list inside text"),
        text=(
            Text(
                fi='Viivalla alkava rivi luetaan osaksi kohdan "{key}" tekstiä, ei luetteloksi.',
                en='The line with a hyphen is read as part of the text of "{key}", not as a list.',
            ),
            Text(
                fi="Viivalla alkava rivi luetaan osaksi sen yläpuolella olevaa tekstiä, ei luetteloksi.",
                en="The line with a hyphen is read as part of the text above it, not as a list.",
            ),
        ),
        about=Text(
            fi="Luettelon kohdat alkavat samasta sarakkeesta heti luettelon nimen alla. Monirivisen tekstin rivit "
            "säilyvät, kun kentän nimen ja kaksoispisteen perässä on merkki | ja teksti alkaa seuraavalta riviltä.",
            en="The entries of a list begin in the same column, right below the name of the list. To keep the line "
            "breaks of a text, write | after the name of the field and the colon. Then begin the text on the next "
            "line.",
        ),
        hints=(
            Text(
                fi="Siirrä luettelon kohta luettelonsa alle. Jos rivi on tekstiä, kirjoita ylemmälle riville {key}: | ja teksti sen alle.",
                en="If the line belongs to a list, move it below that list. If it is text, write {key}: | and put "
                "the text below it.",
            ),
            Text(
                fi="Sisennä luettelon kohta yhtä paljon kuin luettelon muut kohdat.",
                en="If the line belongs to a list, indent it as far as the other entries.",
            ),
        ),
    ),
    "empty-list-item": Message(
        label=Text(fi="tyhjä kohta luettelossa", en="an empty entry in a list"),
        text=Text(fi="Luettelossa on tyhjä kohta.", en="The list has an empty entry."),
        about=Text(
            fi="Viivan jälkeen ei ole mitään, joten kohta jätetään huomiotta. Kirjoita siihen tieto tai poista rivi.",
            en="There is nothing after the hyphen, so the entry is ignored. Write something there, or delete the line.",
        ),
        hints=(Text(fi="Täydennä tai poista rivi.", en="Complete the line or delete it."),),
    ),
    "unreadable-line": Message(
        label=Text(fi="riviä ei voi lukea", en="a line that cannot be read"),
        text=Text(fi="Riviä ei voi lukea.", en="The line cannot be read."),
        about=Text(
            fi="Rivillä on jotakin, mikä estää lukemasta sitä. Tarkista, että siinä on kentän nimi, kaksoispiste ja "
            "väli, ja että lainausmerkit ja sulkeet ovat pareittain. Vapaa teksti on turvassa lainausmerkeissä.",
            en="Something on the line prevents it from being read. Check that it has the name of a field, a colon and "
            "a space, and that quotation marks and brackets come in pairs. Free text is safe inside quotation marks.",
        ),
        hints=(
            Text(fi="Jos se on tekstiä, kirjoita: {right}", en="If it is text, write: {right}"),
            Text(
                fi="Tarkista lainausmerkit, sulkeet ja rivin alun välit.",
                en="Check the quotation marks, the brackets and the spaces at the beginning of the line.",
            ),
        ),
    ),
}

RELATED: dict[str, Text] = {}
