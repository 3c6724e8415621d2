"""What is said of days and dates."""

from __future__ import annotations

from seuranta.output.words.messages.hints import MEANT
from seuranta.output.words.text import Message, Text

_A_DATE = Text(
    fi="Kirjoita päivä, esimerkiksi 1.12.2026, vk 49/2026 tai 12/2026.",
    en="Write a date, for example 2026-12-01, week 49/2026 or Dec 2026.",
)
_A_SPOKEN_DATE = Text(
    fi="Kirjoita esimerkiksi 1.12.2026, huomenna, pe, +{weeks}vk, kuun loppu tai vk 49.",
    en="Write, for example, 2026-12-01, tomorrow, fri, +{weeks}w, end of month or week 49.",
)

MESSAGES: dict[str, Message] = {
    "not-a-date": Message(
        label=Text(fi="ei ole päivämäärä", en="not a date"),
        text=Text(fi='"{typed}" ei ole päivämäärä.', en='"{typed}" is not a date.'),
        about=Text(
            fi="Tähän kohtaan kuuluu päivä, viikko, kuukausi tai vuosineljännes: 1.12.2026, ti 1.12.2026, 2026-12-01, "
            "vk 49/2026, joulukuu 2026, 12/2026 tai Q4/2026. Viikko, kuukausi ja neljännes tarkoittavat alkuna "
            "ensimmäistä päiväänsä, määräaikana viimeistä työpäiväänsä ja tapahtuneena asiana viimeistä päiväänsä.",
            en="A day, week, month or quarter belongs here: 2026-12-01, Tue 1 Dec 2026, week 49/2026, December 2026, "
            "12/2026 or Q4/2026. As a start, a week, month or quarter means its first day; as a due date, its last "
            "working day. For something that has already happened, it means the last day.",
        ),
        hints=(
            MEANT,
            _A_SPOKEN_DATE,
            _A_DATE,
        ),
    ),
    "day-as-number": Message(
        label=Text(fi="päivä lukuna", en="a date as a number"),
        text=Text(
            fi='"{typed}" ei ole päivämäärä vaan luku, jona taulukkolaskenta tallentaa päivän.',
            en='"{typed}" is not a date but the number that a spreadsheet stores for a date.',
        ),
        about=Text(
            fi="Taulukkolaskenta tallentaa päivän päivien määränä vuoden 1899 lopusta, ja kopioitaessa näkyviin voi jäädä "
            "pelkkä luku. Kirjoita tilalle päivä. Taulukossa sama solu näyttää päivän, kun sen muodoksi valitaan päivämäärä.",
            en="A spreadsheet stores a date as the number of days since the end of 1899, and sometimes that number is "
            "all that gets copied. Write the date instead. In the spreadsheet, the cell shows the date once it is "
            "formatted as one.",
        ),
        hints=(MEANT,),
    ),
    "no-such-day": Message(
        label=Text(fi="päivää ei ole", en="no such date"),
        text=(
            Text(
                fi='"{typed}" ei ole päivämäärä: {month}ssa {year} on {n} päivää.',
                en='"{typed}" is not a date: {month} {year} has {n} days.',
            ),
            Text(
                fi='"{typed}" ei ole päivämäärä: {month}ssa on {n} päivää.',
                en='"{typed}" is not a date: {month} has {n} days.',
            ),
        ),
        about=Text(
            fi="Kuukaudessa ei ole niin monta päivää, tai päivä on nolla. Korjaa päivä. Jos tarkoitat kuukauden loppua, "
            "voit kirjoittaa myös pelkän kuukauden, esimerkiksi marraskuu 2026.",
            en="The month does not have that many days, or the day is zero. Correct the date. If you mean the end "
            "of the month, you can also write just the month, for example November 2026.",
        ),
        hints=(MEANT, _A_DATE),
    ),
    "no-such-month": Message(
        label=Text(fi="kuukautta ei ole", en="no such month"),
        text=Text(
            fi='"{typed}" ei ole päivämäärä: kuukaudet ovat 1–12.',
            en='"{typed}" is not a date: months run from 1 to 12.',
        ),
        about=Text(
            fi="Päivämäärässä on ensin päivä ja sitten kuukausi, 1.12.2026, tai vuosi edellä, 2026-12-01. Kuukausi on "
            "1–12. Viikon edelle kirjoitetaan vk: vk 49/2026.",
            en="A date begins with the year, 2026-12-01, or with the day, 1.12.2026. The month is from 1 to 12. For a "
            'week, write the word "week" first: week 49/2026.',
        ),
        hints=(MEANT, _A_DATE),
    ),
    "no-such-week": Message(
        label=Text(fi="viikkoa ei ole", en="no such week"),
        text=(
            Text(
                fi='"{typed}": vuonna {year} viikot ovat 1–{n}.',
                en='"{typed}": {year} has weeks 1 to {n}.',
            ),
            Text(fi='"{typed}": viikot ovat 1–{n}.', en='"{typed}": weeks run from 1 to {n}.'),
        ),
        about=Text(
            fi="Vuodessa on 52 viikkoa, joissakin vuosissa 53, esimerkiksi vuonna 2026. Viikot lasketaan kuten "
            "suomalaisissa kalentereissa: viikko alkaa maanantaista, ja viikko 1 on se, jolla on vuoden ensimmäinen "
            "torstai.",
            en="A year has 52 weeks, and some years 53, for example 2026. Weeks are counted as in Finnish "
            "calendars: they begin on Monday, and week 1 is the one with the first Thursday of the year.",
        ),
        hints=(MEANT, _A_DATE),
    ),
    "no-such-quarter": Message(
        label=Text(fi="neljännestä ei ole", en="no such quarter"),
        text=Text(
            fi='"{typed}": vuosineljännekset ovat Q1–Q4.',
            en='"{typed}": quarters are Q1 to Q4.',
        ),
        about=Text(
            fi="Q1 on tammi–maaliskuu, Q2 huhti–kesäkuu, Q3 heinä–syyskuu ja Q4 loka–joulukuu. Kirjoita esimerkiksi "
            "Q4/2026 tai 4. neljännes 2026.",
            en="Q1 is January to March, Q2 April to June, Q3 July to September, and Q4 October to December. Write, "
            "for example, Q4/2026.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi Q4/2026.", en="Write, for example, Q4/2026."),),
    ),
    "year-out-of-range": Message(
        label=Text(fi="vuosi ei kelpaa", en="year out of range"),
        text=Text(
            fi='"{typed}": vuoden pitää olla {first}–{last}.',
            en='"{typed}": the year must be between {first} and {last}.',
        ),
        about=Text(
            fi="Vuosi on todennäköisesti lyöntivirhe. Kirjoita vuosi neljällä numerolla.",
            en="The year is probably a typing error. Write it with four digits.",
        ),
        hints=(MEANT, _A_DATE),
    ),
    "wrong-weekday": Message(
        label=Text(fi="väärä viikonpäivä", en="wrong weekday"),
        text=Text(
            fi="{day} on {weekday}, ei {typed_weekday}.",
            en="{day} is a {weekday}, not a {typed_weekday}.",
        ),
        about=Text(
            fi="Viikonpäivä ja päivämäärä eivät sovi yhteen, ja vain kirjoittaja tietää, kumpi on oikein. Korjaa "
            "jompikumpi tai jätä viikonpäivä pois.",
            en="The weekday and the date do not agree, and only the person who wrote them knows which one is right. "
            "Correct one of them, or leave the weekday out.",
        ),
        hints=(
            Text(
                fi='Tarkoititko "{weekday} {day}" vai "{typed_weekday} {suggestion}"?',
                en="Did you mean {weekday} {day} or {typed_weekday} {suggestion}?",
            ),
            Text(fi="Kirjoita {weekday} {day}.", en="Write {weekday} {day}."),
        ),
    ),
    "date-without-year": Message(
        label=Text(fi="vuosi puuttuu", en="no year"),
        text=Text(fi='"{typed}": vuosi puuttuu.', en='"{typed}": the year is missing.'),
        about=Text(
            fi="Suunnitelma luetaan vielä ensi vuonnakin, joten jokaisessa päivämäärässä on vuosi. Vain kentässä "
            '"paitsi" kuukausi ilman vuotta tarkoittaa joka vuotta.',
            en='A plan will still be read next year, so every date needs its year. Only under "except" does a month '
            "without a year mean every year.",
        ),
        hints=(
            MEANT,
            Text(
                fi="Kirjoita myös vuosi, esimerkiksi 1.12.2026 tai vk 49/2026.",
                en="Add the year, for example 2026-12-01 or week 49/2026.",
            ),
        ),
    ),
    "ambiguous-date": Message(
        label=Text(fi="kaksiselitteinen päivämäärä", en="ambiguous date"),
        text=Text(
            fi='"{typed}" voi olla {first} tai {second}.',
            en='"{typed}" could be {first} or {second}.',
        ),
        about=Text(
            fi="Vinoviivoin kirjoitetussa päivämäärässä kuukausi on joissakin maissa ensin. Kirjoita päivä pisteillä, "
            "1.12.2026, tai vuosi edellä, 2026-12-01.",
            en="In a date with slashes, some countries put the month first. Write the year first, 2026-12-01, or "
            "use the name of the month, 1 Dec 2026.",
        ),
        hints=(
            Text(
                fi="Kirjoita {first} tai {second}.",
                en="Write {first} or {second}.",
            ),
        ),
    ),
    "time-in-date": Message(
        label=Text(fi="kellonaika päivämäärässä", en="time in a date"),
        text=(
            Text(
                fi='"{typed}": päivän {suggestion} perässä on kellonaika.',
                en='"{typed}": there is a time of day after {suggestion}.',
            ),
            Text(
                fi='"{typed}" on kellonaika, mutta tähän kuuluu päivä.',
                en='"{typed}" is a time of day, but a date belongs here.',
            ),
        ),
        about=Text(
            fi="Tähän kuuluu vain päivä. Tarkistuspisteen ja viestin kellonaika kirjoitetaan omalle rivilleen "
            'kenttään "klo".',
            en='Only a date belongs here. The time of a checkpoint or a message goes on its own line, under "time".',
        ),
        hints=(
            Text(
                fi="Kirjoita tähän vain {suggestion}.",
                en="Write just {suggestion} here.",
            ),
            _A_DATE,
        ),
    ),
    "wish-as-date": Message(
        label=Text(fi="toive päivän paikalla", en="a wish instead of a date"),
        text=Text(
            fi='"{typed}" ei kerro, mikä päivä on kyseessä.',
            en='"{typed}" does not say which day is meant.',
        ),
        about=Text(
            fi='"Heti", "syksyllä" ja "ensi viikolla" tarkoittavat jokaiselle eri päivää, eikä sellaista voi '
            "seurata. Sopikaa päivä. Viikko, kuukausi tai neljännes riittää: vk 49/2026, joulukuu 2026, Q4/2026. Jos "
            "päivää ei ole vielä sovittu, jätä kenttä tyhjäksi.",
            en='"As soon as possible", "in the autumn" or "next week" means a different day to everyone, so '
            "nobody can check it. Agree on a date. A week, a month or a quarter is enough: week 49/2026, December "
            "2026, Q4/2026. If no date has been agreed yet, leave the field empty.",
        ),
        hints=(
            Text(fi="Ehdotus: {suggestion}.", en="Suggestion: {suggestion}."),
            _A_SPOKEN_DATE,
            Text(
                fi="Kirjoita päivä, esimerkiksi 1.12.2026, tai jätä kenttä tyhjäksi, kunnes päivä on sovittu.",
                en="Write a date, for example 2026-12-01, or leave the field empty until one has been agreed.",
            ),
        ),
    ),
    "range-for-day": Message(
        label=Text(fi="ajanjakso päivän paikalla", en="a range instead of a date"),
        text=Text(
            fi='"{typed}" on ajanjakso, mutta tähän kuuluu yksi päivä.',
            en='"{typed}" is a range, but a single date belongs here.',
        ),
        about=Text(
            fi="Tähän kuuluu yksi päivä tai yksi viikko, kuukausi tai neljännes. Ajanjakso merkitään kahteen "
            'kenttään, esimerkiksi toimenpiteessä kenttiin "alku" ja "määräaika".',
            en="A single day, week, month or quarter belongs here. A range goes into two fields: in an action, "
            '"start" and "due".',
        ),
        hints=(
            Text(
                fi="Tarkoititko {first} vai {last}?",
                en="Did you mean {first} or {last}?",
            ),
        ),
    ),
    "range-backwards": Message(
        label=Text(fi="ajanjakso loppuu ennen alkuaan", en="the range ends before it begins"),
        text=Text(
            fi='"{typed}": ajanjakso loppuu {last}, ennen kuin se alkaa {first}.',
            en='"{typed}": the range ends on {last}, before it begins on {first}.',
        ),
        about=Text(
            fi="Päivät ovat väärin päin, tai toisessa on väärä vuosi. Kirjoita ensin ensimmäinen ja sitten viimeinen "
            "päivä: 23.12.2026–6.1.2027.",
            en="The dates are the wrong way round, or one of them has the wrong year. Put the earlier date first: 23 "
            "Dec 2026 – 6 Jan 2027.",
        ),
        hints=(MEANT,),
    ),
}

RELATED: dict[str, Text] = {}
