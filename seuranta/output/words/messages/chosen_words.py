"""What is said of fields that take only some words, and of a status."""

from __future__ import annotations

from seuranta.output.words.messages.hints import MEANT_IN_QUOTES
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "unknown-value": Message(
        label=Text(fi="tuntematon arvo", en="unknown value"),
        text=(
            Text(fi='Kentässä "{field}" ei voi olla "{typed}".', en='"{typed}" is not a value of "{field}".'),
            Text(fi='Tässä ei voi olla "{typed}".', en='"{typed}" cannot be used here.'),
        ),
        about=Text(
            fi="Tähän kenttään käy vain jokin sovituista sanoista, suomeksi tai englanniksi. Tieto jätetään pois, "
            "kunnes se on korjattu.",
            en="Only certain words can be used in this field, in English or Finnish. The value is left out until it "
            "is corrected.",
        ),
        hints=(
            MEANT_IN_QUOTES,
            Text(fi="Kirjoita jokin näistä: {accepted}.", en="Write one of these: {accepted}."),
        ),
    ),
    "unknown-finding": Message(
        label=Text(fi="tuntematon havainto", en="unknown finding"),
        text=Text(fi='Havaintoa "{typed}" ei ole.', en='There is no finding "{typed}".'),
        about=Text(
            fi='Kentässä "sallitaan" jokaisella rivillä on ensin havainnon nimi, suomeksi tai englanniksi. Sitten tulee syy: '
            "miksi se on tässä suunnitelmassa kunnossa. Nimet luettelee komento seuranta selitä.",
            en='Under "allow", every line begins with the name of a finding, in English or Finnish. After it comes the '
            "reason: why this is fine in this plan. The command seuranta explain lists the names.",
        ),
        hints=(
            MEANT_IN_QUOTES,
            Text(
                fi="Kirjoita havainnon nimi, kaksoispiste ja syy. Kaikki nimet luettelee komento: seuranta selitä.",
                en="Write the name of a finding, a colon and the reason. This command lists all names: seuranta explain.",
            ),
        ),
    ),
    "error-allowed": Message(
        label=Text(fi="virhettä ei voi sallia", en="an error cannot be allowed"),
        text=Text(
            fi='Havainto "{typed}" on virhe, eikä virheitä voi sallia.',
            en='"{typed}" is an error, and errors cannot be allowed.',
        ),
        about=Text(
            fi="Virheen takia jokin suunnitelman tieto jää lukematta tai on ristiriidassa muun kanssa. Virhe ei korjaannu sillä, ettei sitä näytetä. Vain varoituksia voi sallia.",
            en="Because of an error, something in the plan cannot be read or contradicts itself. Hiding the error would "
            "not change that. Only warnings can be allowed.",
        ),
        hints=(Text(fi="Poista tämä rivi ja korjaa virhe.", en="Delete this line, and correct the error."),),
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
            en="Text copied from a web page, a message or a spreadsheet may contain a character that cannot be seen "
            "but is part of the text. Type the value again. At the beginning and end of a value, such characters are "
            "ignored.",
        ),
        hints=(MEANT_IN_QUOTES,),
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
            'do not belong here. Write what is being waited for under "blocked by", the reason for dropping something '
            'under "reason", and anything else under "note".',
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
                en='If there is still work to do, write, for example, "in progress". If there is none, write "{word}" '
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
        label=Text(fi="jatkuvalla toimenpiteellä on määräaika", en="ongoing, but with a due date"),
        text=Text(
            fi="Jatkuvalla toimenpiteellä ei voi olla määräaikaa.",
            en="An action either has a due date or is ongoing, not both.",
        ),
        about=Text(
            fi="Jatkuvalla toimenpiteellä ei ole määräaikaa, eikä se ole koskaan myöhässä. Toinen tiedoista on väärin. "
            "Jos määräaika on annettu, se on voimassa.",
            en="An ongoing action has no due date and is never overdue. One of the two is wrong. Until you delete one "
            "of them, the due date counts.",
        ),
        hints=(Text(fi="Poista toinen.", en="Delete one of them."),),
    ),
}

RELATED: dict[str, Text] = {
    "due-here": Text(fi="Määräaika on tässä.", en="The due date is here."),
}
