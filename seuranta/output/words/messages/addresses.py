"""What is said of addresses, time zones and countries."""

from __future__ import annotations

from seuranta.output.words.messages.hints import MEANT
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "not-an-address": Message(
        label=Text(fi="ei ole sähköpostiosoite", en="not an e-mail address"),
        text=Text(fi='"{typed}" ei ole sähköpostiosoite.', en='"{typed}" is not an e-mail address.'),
        about=Text(
            fi="Tähän kuuluu yksi osoite sellaisenaan: raija@example.com, ilman nimeä, kulmasulkeita ja "
            "mailto-sanaa. Osoitetta käytetään vain kalenterimerkinnöissä ja sähköpostiluonnoksissa.",
            en="One plain address belongs here: ann@example.com, without a name, angle brackets or mailto. It is "
            "used only in calendar entries and draft e-mails.",
        ),
        hints=(
            MEANT,
            Text(
                fi="Kirjoita yksi osoite, esimerkiksi raija@example.com.",
                en="Write one address, for example ann@example.com.",
            ),
        ),
    ),
    "not-a-link": Message(
        label=Text(fi="ei ole verkko-osoite", en="not a web address"),
        text=Text(fi='"{typed}" ei ole verkko-osoite.', en='"{typed}" is not a web address.'),
        about=Text(
            fi="Tähän kuuluu yksi osoite sellaisenaan: https://example.com/kokous. Se näkyy kalenterimerkinnässä ja "
            "asialistalla.",
            en="One plain address belongs here: https://example.com/meeting. It is shown in the calendar entry and "
            "on the agenda.",
        ),
        hints=(
            MEANT,
            Text(
                fi="Kirjoita yksi osoite, esimerkiksi https://example.com/kokous.",
                en="Write one address, for example https://example.com/meeting.",
            ),
        ),
    ),
    "unknown-timezone": Message(
        label=Text(fi="tuntematon aikavyöhyke", en="unknown time zone"),
        text=Text(fi='Tuntematon aikavyöhyke "{typed}".', en='Unknown time zone "{typed}".'),
        about=Text(
            fi="Aikavyöhyke kirjoitetaan maanosan ja kaupungin nimellä: Europe/Helsinki. Jos rivin jättää pois, käytössä "
            "on Suomen aika.",
            en="Write a time zone as a continent and a city: Europe/Helsinki. If you leave the line out, Finnish time "
            "is used.",
        ),
        hints=(
            MEANT,
            Text(fi="Kirjoita esimerkiksi Europe/Helsinki.", en="Write, for example, Europe/Helsinki."),
        ),
    ),
    "unknown-country": Message(
        label=Text(fi="tuntematon maa", en="unknown country"),
        text=Text(fi='Tuntematon maa "{typed}".', en='Unknown country "{typed}".'),
        about=Text(
            fi="Maa kertoo, minkä maan pyhäpäivät otetaan huomioon. Kirjoita maan kaksikirjaiminen tunnus: FI, SE, EE. "
            "Jos rivin jättää pois, maa on Suomi.",
            en="The country says whose public holidays count. Write its two-letter code: FI, SE, EE. If you leave the "
            "line out, the country is Finland.",
        ),
        hints=(
            MEANT,
            Text(
                fi="Kirjoita maan kaksikirjaiminen tunnus, esimerkiksi FI tai SE.",
                en="Write the two-letter code of the country, for example FI or SE.",
            ),
        ),
    ),
}

RELATED: dict[str, Text] = {}
