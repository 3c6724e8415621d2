"""What is said of items and fields of another shape than expected: lists, texts, days with values."""

from __future__ import annotations

from seuranta.output.words.messages.hints import REMOVE_ONE
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "list-for-mapping": Message(
        label=Text(fi="luettelo tunnusten sijaan", en="a list instead of ids"),
        text=Text(fi='Osa "{section}" on kirjoitettu luetteloksi.', en='"{section}" is written as a list.'),
        about=Text(
            fi="Jokaisella kohdalla on tunnus, jotta siihen voi viitata ja jotta järjestystä voi muuttaa. Luettelo "
            "luetaan silti: kohdat saavat numeron järjestyksessä tai sen tunnuksen, joka niihin on kirjoitettu.",
            en="Every item has an id, so that other items can refer to it and the order can be changed. The list is "
            "read all the same: its items are numbered, or keep the ids written in them.",
        ),
        hints=(
            Text(
                fi='Kirjoita kukin nimi omalle rivilleen ja rooli sen perään, esimerkiksi "Raija: {person}".',
                en='Write each name on its own line, with the role after it, such as "Ann: {person}".',
            ),
            Text(
                fi='Anna jokaiselle tunnus: kirjoita viivan tilalle esimerkiksi "1:".',
                en='Give each item an id: instead of the hyphen, write, say, "1:".',
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
        label=Text(fi="kenttien nimet puuttuvat", en="field names are missing"),
        text=Text(fi="Tähän kuuluu kenttiä, esimerkiksi {example}.", en="Fields belong here, such as {example}."),
        about=Text(
            fi="Tässä on pelkkä teksti tai luettelo, eikä siitä tiedä, mikä tieto on mikäkin. Kirjoita kunkin tiedon "
            "eteen kentän nimi ja kaksoispiste.",
            en="There is just text or a list here, so it is not clear which value is which. Write the name of its "
            "field and a colon in front of each value.",
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
            en='The field "{field}" takes dates, each with its value.',
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
            en="The checkpoint is marked as moved, but there is no new date, so it stays where it was. If there is to "
            'be no new date, write the checkpoint under "skipped", with the reason.',
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
        hints=(REMOVE_ONE,),
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
        hints=(REMOVE_ONE,),
    ),
}

RELATED: dict[str, Text] = {}
