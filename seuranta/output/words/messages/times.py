"""What is said of times of day and of lengths."""

from __future__ import annotations

from seuranta.output.words.messages.hints import MEANT
from seuranta.output.words.text import Message, Text

_A_TIME = Text(fi="Kirjoita aika, esimerkiksi 9.00 tai 9–10.30.", en="Write a time, for example 9:00 or 9–10:30.")
_A_LENGTH = Text(
    fi="Kirjoita kesto yksikön kanssa, esimerkiksi 45 min, 1,5 h, 1 pv tai 2 vk.",
    en="Write a length with its unit, for example 45 min, 1.5 h, 1 d or 2 wk.",
)

MESSAGES: dict[str, Message] = {
    "not-a-time": Message(
        label=Text(fi="ei ole kellonaika", en="not a time"),
        text=Text(fi='"{typed}" ei ole kellonaika.', en='"{typed}" is not a time of day.'),
        about=Text(
            fi="Tähän kuuluu kellonaika: 9, 9.00, 9:00 tai 0900. Alku ja loppu yhdessä, 9–10.30, kertovat myös keston.",
            en="A time of day belongs here: 9, 9:00, 0900 or 9 am. A start and an end together, 9–10:30, also give "
            "the length.",
        ),
        hints=(MEANT, _A_TIME),
    ),
    "no-such-time": Message(
        label=Text(fi="kellonaikaa ei ole", en="no such time"),
        text=Text(
            fi='"{typed}" ei ole kellonaika: tunnit ovat 0–23 ja minuutit 0–59.',
            en='"{typed}" is not a time of day: hours run from 0 to 23, minutes from 0 to 59.',
        ),
        about=Text(
            fi="Kellonajat ovat 0.00–23.59. Puoliyö on seuraavan päivän 0.00. Vain loppuaika voi olla 24.",
            en="The clock runs from 0:00 to 23:59. Midnight is 0:00 on the next day. Only the end of a meeting can be "
            "24.",
        ),
        hints=(MEANT, _A_TIME),
    ),
    "ambiguous-time": Message(
        label=Text(fi="kaksiselitteinen kellonaika", en="ambiguous time"),
        text=Text(fi='"{typed}" voi tarkoittaa montaa aikaa.', en='"{typed}" could be more than one time.'),
        about=Text(
            fi="9.5 voi olla viisi yli yhdeksän, puoli kymmenen tai kymmentä vaille. Kirjoita minuutit kahdella "
            "numerolla.",
            en="9.5 could be five past nine, half past nine or ten to ten. Write minutes with two digits.",
        ),
        hints=(
            Text(
                fi="Kirjoita minuutit kahdella numerolla, jokin näistä: {times}.",
                en="Write the minutes with two digits, as one of these: {times}.",
            ),
        ),
    ),
    "time-backwards": Message(
        label=Text(fi="loppuu ennen alkuaan", en="ends before it begins"),
        text=Text(
            fi='"{typed}": loppuajan pitää olla alkuajan jälkeen.',
            en='"{typed}": the end must be later than the start.',
        ),
        about=Text(
            fi="Kirjoita ensin alku ja sitten loppu: 9–10.30. Iltapäivän ajat kirjoitetaan 24 tunnin kellolla: 13–15.",
            en="Write the start first and then the end: 9–10:30. For the afternoon, use the 24-hour clock, 13–15, "
            "or pm.",
        ),
        hints=(_A_TIME,),
    ),
    "not-a-length": Message(
        label=Text(fi="ei ole kesto", en="not a length of time"),
        text=Text(fi='"{typed}" ei ole kesto.', en='"{typed}" is not a length of time.'),
        about=Text(
            fi="Kesto on luku ja yksikkö: min, h (tai t), pv tai vk. Esimerkiksi 45 min, 1,5 h, 1 h 30 min tai 2 vk.",
            en="A length is a number and a unit: min, h, d or wk. For example 45 min, 1.5 h, 1 h 30 min or 2 wk.",
        ),
        hints=(_A_LENGTH,),
    ),
    "length-without-unit": Message(
        label=Text(fi="keston yksikkö puuttuu", en="length without a unit"),
        text=Text(fi='"{typed}": keston yksikkö puuttuu.', en='"{typed}": the unit of the length is missing.'),
        about=Text(
            fi="Pelkästä luvusta ei näe, onko kyse minuuteista, tunneista vai päivistä. Lisää yksikkö: min, h, pv tai "
            "vk.",
            en="A bare number does not say whether it means minutes, hours or days. Add the unit: min, h, d or wk.",
        ),
        hints=(MEANT,),
    ),
    "length-out-of-range": Message(
        label=Text(fi="kesto ei kelpaa", en="length out of range"),
        text=Text(
            fi='"{typed}": keston pitää olla vähintään 1 minuutti ja enintään {n} päivää.',
            en='"{typed}": a length must be at least 1 minute and at most {n} days.',
        ),
        about=Text(
            fi="Nolla, negatiivinen tai yli vuoden mittainen kesto on todennäköisesti lyöntivirhe. Jos kestoa ei "
            "ole sovittu, jätä kenttä tyhjäksi.",
            en="A length of zero, less than zero or more than a year is probably a typing error. If no length has "
            "been agreed, leave the field empty.",
        ),
        hints=(_A_LENGTH,),
    ),
    "month-as-length": Message(
        label=Text(fi="kuukausi kestona", en="a month as a length"),
        text=Text(
            fi='"{typed}": kuukausien ja vuosien pituus vaihtelee.',
            en='"{typed}": months and years vary in length.',
        ),
        about=Text(
            fi="Kuukaudessa on 28–31 päivää. Siksi kesto kirjoitetaan päivinä tai viikkoina: 30 pv tai 4 vk.",
            en="A month has 28 to 31 days. That is why lengths are written in days or weeks: 30 d or 4 wk.",
        ),
        hints=(
            MEANT,
            _A_LENGTH,
        ),
    ),
    "not-a-day-count": Message(
        label=Text(fi="ei ole päivien määrä", en="not a number of days"),
        text=Text(fi='"{typed}" ei ole päivien määrä.', en='"{typed}" is not a number of days.'),
        about=Text(
            fi="Tähän kuuluu kokonaisluku päiviä tai viikkoja: 14, 14 pv tai 2 vk. Päivät ovat kalenteripäiviä.",
            en="A whole number of days or weeks belongs here: 14, 14 d or 2 wk. Days are calendar days.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 14 pv tai 2 vk.", en="Write, for example, 14 d or 2 wk."),),
    ),
    "day-count-out-of-range": Message(
        label=Text(fi="päivien määrä ei kelpaa", en="number of days out of range"),
        text=Text(
            fi='"{typed}": päiviä pitää olla vähintään 1 ja enintään {n}.',
            en='"{typed}": there must be at least 1 day and at most {n}.',
        ),
        about=Text(
            fi="Asetus on päivien määrä, yhdestä päivästä vuoteen. Jos poistat rivin, käytössä on oletus.",
            en="The setting is a number of days, from one day to a year. If you delete the line, the default is used.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 14 pv tai 2 vk.", en="Write, for example, 14 d or 2 wk."),),
    ),
}

RELATED: dict[str, Text] = {}
