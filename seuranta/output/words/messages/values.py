"""What is said of dates, times, numbers, addresses and words that a field takes."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

_A_DATE = Text(
    fi="Kirjoita päivä, esimerkiksi 1.12.2026, vk 49/2026 tai 12/2026.",
    en="Write a day, for example 2026-12-01, week 49/2026 or Dec 2026.",
)
_A_SPOKEN_DATE = Text(
    fi="Kirjoita esimerkiksi 1.12.2026, huomenna, pe, {example}, eom tai vk 49.",
    en="Write for example 2026-12-01, tomorrow, fri, {example}, eom or week 49.",
)
_A_TIME = Text(fi="Kirjoita aika, esimerkiksi 9.00 tai 9–10.30.", en="Write a time, for example 9:00 or 9–10:30.")
_A_LENGTH = Text(
    fi="Kirjoita kesto yksikön kanssa, esimerkiksi 45 min, 1,5 h, 1 pv tai 2 vk.",
    en="Write a length with its unit, for example 45 min, 1.5 h, 1 d or 2 wk.",
)
_A_NUMBER = Text(
    fi="Kirjoita luku ja halutessasi yksikkö, esimerkiksi 6 kpl tai 12,5 %.",
    en="Write a number, with its unit if you like, for example 6 pcs or 12.5%.",
)
_DID_YOU_MEAN = Text(fi="Tarkoititko {suggestion}?", en="Did you mean {suggestion}?")

_DATES = {
    "not-a-date": Message(
        label=Text(fi="ei ole päivämäärä", en="not a date"),
        text=Text(fi='"{typed}" ei ole päivämäärä.', en='"{typed}" is not a date.'),
        about=Text(
            fi="Tähän kohtaan kuuluu päivä, viikko, kuukausi tai vuosineljännes: 1.12.2026, ti 1.12.2026, 2026-12-01, "
            "vk 49/2026, joulukuu 2026, 12/2026 tai Q4/2026. Viikko, kuukausi ja neljännes tarkoittavat alkuna "
            "ensimmäistä päiväänsä, määräaikana viimeistä työpäiväänsä ja tapahtuneena asiana viimeistä päiväänsä.",
            en="A day, week, month or quarter belongs here: 1.12.2026, Tue 1 Dec 2026, 2026-12-01, week 49/2026, "
            "December 2026, 12/2026 or Q4/2026. As a start, a week, month or quarter means its first day, as a due "
            "date its last working day, as a fact its last day.",
        ),
        hints=(
            _DID_YOU_MEAN,
            _A_SPOKEN_DATE,
            _A_DATE,
        ),
    ),
    "day-as-number": Message(
        label=Text(fi="päivä lukuna", en="a day as a number"),
        text=Text(
            fi='"{typed}" ei ole päivämäärä vaan luku, jona taulukkolaskenta tallentaa päivän.',
            en='"{typed}" is not a date but the number that a spreadsheet stores for a day.',
        ),
        about=Text(
            fi="Taulukkolaskenta tallentaa päivän päivien määränä vuoden 1899 lopusta, ja kopioitaessa näkyviin voi jäädä "
            "pelkkä luku. Kirjoita tilalle päivä. Taulukossa sama solu näyttää päivän, kun sen muodoksi valitaan päivämäärä.",
            en="A spreadsheet stores a day as the number of days since the end of 1899, and sometimes that number is all that "
            "is copied. Write the day instead. In the spreadsheet, the cell shows the day once it is formatted as a date.",
        ),
        hints=(_DID_YOU_MEAN,),
    ),
    "no-such-day": Message(
        label=Text(fi="päivää ei ole", en="no such day"),
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
            en="The month does not have that many days, or the day is zero. Correct the day. If you mean the end of "
            "the month, you can also write just the month, for example November 2026.",
        ),
        hints=(_DID_YOU_MEAN, _A_DATE),
    ),
    "no-such-month": Message(
        label=Text(fi="kuukautta ei ole", en="no such month"),
        text=Text(
            fi='"{typed}" ei ole päivämäärä: kuukaudet ovat 1–12.',
            en='"{typed}" is not a date: months go from 1 to 12.',
        ),
        about=Text(
            fi="Päivämäärässä on ensin päivä ja sitten kuukausi, 1.12.2026, tai vuosi edellä, 2026-12-01. Kuukausi on "
            "1–12. Viikon edelle kirjoitetaan vk: vk 49/2026.",
            en="A date has the day first and then the month, 1.12.2026, or the year first, 2026-12-01. The month is 1 "
            "to 12. A week is written with its word: week 49/2026.",
        ),
        hints=(_DID_YOU_MEAN, _A_DATE),
    ),
    "no-such-week": Message(
        label=Text(fi="viikkoa ei ole", en="no such week"),
        text=(
            Text(
                fi='"{typed}": vuonna {year} viikot ovat 1–{n}.',
                en='"{typed}": the weeks of {year} go from 1 to {n}.',
            ),
            Text(fi='"{typed}": viikot ovat 1–{n}.', en='"{typed}": weeks go from 1 to {n}.'),
        ),
        about=Text(
            fi="Vuodessa on 52 viikkoa, joissakin vuosissa 53, esimerkiksi vuonna 2026. Viikot lasketaan kuten "
            "suomalaisissa kalentereissa: viikko alkaa maanantaista, ja viikko 1 on se, jolla on vuoden ensimmäinen "
            "torstai.",
            en="A year has 52 weeks, some years 53, for example 2026. Weeks are counted as in Finnish calendars: a "
            "week begins on Monday, and week 1 is the one with the first Thursday of the year.",
        ),
        hints=(_DID_YOU_MEAN, _A_DATE),
    ),
    "no-such-quarter": Message(
        label=Text(fi="neljännestä ei ole", en="no such quarter"),
        text=Text(
            fi='"{typed}": vuosineljännekset ovat Q1–Q4.',
            en='"{typed}": the quarters of a year are Q1 to Q4.',
        ),
        about=Text(
            fi="Q1 on tammi–maaliskuu, Q2 huhti–kesäkuu, Q3 heinä–syyskuu ja Q4 loka–joulukuu. Kirjoita esimerkiksi "
            "Q4/2026 tai 4. neljännes 2026.",
            en="Q1 is January to March, Q2 April to June, Q3 July to September, and Q4 October to December. Write for "
            "example Q4/2026.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi Q4/2026.", en="Write for example Q4/2026."),),
    ),
    "year-out-of-range": Message(
        label=Text(fi="vuosi ei kelpaa", en="year out of range"),
        text=Text(
            fi='"{typed}": vuoden pitää olla {first}–{last}.',
            en='"{typed}": the year must be from {first} to {last}.',
        ),
        about=Text(
            fi="Vuosi on todennäköisesti lyöntivirhe. Kirjoita vuosi neljällä numerolla.",
            en="The year is probably a typing mistake. Write the year with four digits.",
        ),
        hints=(_DID_YOU_MEAN, _A_DATE),
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
            en="The weekday and the date do not agree, and only the writer knows which one is right. Correct one of "
            "them, or leave the weekday out.",
        ),
        hints=(
            Text(
                fi="Tarkoititko {weekday} {day} vai {typed_weekday} {suggestion}?",
                en="Did you mean {weekday} {day} or {typed_weekday} {suggestion}?",
            ),
            Text(fi="Kirjoita {weekday} {day}.", en="Write {weekday} {day}."),
        ),
    ),
    "date-without-year": Message(
        label=Text(fi="vuosi puuttuu", en="no year"),
        text=Text(fi='"{typed}": vuosi puuttuu.', en='"{typed}": the year is missing.'),
        about=Text(
            fi="Suunnitelma luetaan vielä ensi vuonnakin, joten jokaisessa päivämäärässä on vuosi. Vain kohdassa "
            "paitsi kuukausi ilman vuotta tarkoittaa joka vuotta.",
            en="A plan is read next year, too, so every date has its year. Only under except does a month without a "
            "year mean every year.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(
                fi="Kirjoita myös vuosi, esimerkiksi 1.12.2026 tai vk 49/2026.",
                en="Write the year, too, for example 2026-12-01 or week 49/2026.",
            ),
        ),
    ),
    "ambiguous-date": Message(
        label=Text(fi="kaksiselitteinen päivämäärä", en="ambiguous date"),
        text=Text(
            fi='"{typed}" voi olla {first} tai {second}.',
            en='"{typed}" may be {first} or {second}.',
        ),
        about=Text(
            fi="Vinoviivoin kirjoitetussa päivämäärässä kuukausi on joissakin maissa ensin. Kirjoita päivä pisteillä, "
            "1.12.2026, tai vuosi edellä, 2026-12-01.",
            en="In some countries the month comes first in a date with slashes. Write the date with the year first, "
            "2026-12-01, or with the name of the month, 1 Dec 2026.",
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
                en='"{typed}": a time of day stands after {suggestion}.',
            ),
            Text(
                fi='"{typed}" on kellonaika, ja tähän kuuluu päivä.',
                en='"{typed}" is a time of day, and a day belongs here.',
            ),
        ),
        about=Text(
            fi="Tähän kuuluu vain päivä. Tarkistuspisteen ja viestin kellonaika kirjoitetaan omalle rivilleen kohtaan "
            "klo.",
            en="Only a day belongs here. The time of a checkpoint or a message stands on its own line, under time.",
        ),
        hints=(
            Text(
                fi="Kirjoita tähän vain {suggestion}.",
                en="Write only {suggestion} here.",
            ),
            _A_DATE,
        ),
    ),
    "wish-as-date": Message(
        label=Text(fi="toive päivän paikalla", en="wish instead of a date"),
        text=Text(
            fi='"{typed}" ei kerro, mikä päivä on kyseessä.',
            en='"{typed}" does not say which day is meant.',
        ),
        about=Text(
            fi="Heti, syksyllä tai ensi viikolla tarkoittaa jokaiselle eri päivää, eikä sellaista voi seurata. Sopikaa "
            "päivä. Viikko, kuukausi tai neljännes riittää: vk 49/2026, joulukuu 2026, Q4/2026. Jos päivää ei ole "
            "vielä sovittu, jätä kohta tyhjäksi.",
            en="As soon as possible, in autumn or next week is another day to everyone, and cannot be followed. Agree "
            "on a day. A week, a month or a quarter is enough: week 49/2026, December 2026, Q4/2026. If no day has "
            "been agreed yet, leave the field empty.",
        ),
        hints=(
            Text(fi="Ehdotus: {suggestion}.", en="Suggestion: {suggestion}."),
            _A_SPOKEN_DATE,
            Text(
                fi="Kirjoita päivä, esimerkiksi 1.12.2026, tai jätä kohta tyhjäksi, kunnes päivä on sovittu.",
                en="Write a day, for example 2026-12-01, or leave the field empty until a day has been agreed.",
            ),
        ),
    ),
    "range-for-day": Message(
        label=Text(fi="ajanjakso päivän paikalla", en="range instead of a day"),
        text=Text(
            fi='"{typed}" on ajanjakso, ja tähän kuuluu yksi päivä.',
            en='"{typed}" is a range, and one day belongs here.',
        ),
        about=Text(
            fi="Tähän kuuluu yksi päivä tai yksi viikko, kuukausi tai neljännes. Ajanjakso merkitään kahteen kohtaan, "
            "esimerkiksi toimenpiteessä kohtiin alku ja määräaika.",
            en="One day, or one week, month or quarter, belongs here. A range goes into two fields, in an action for "
            "example into start and due.",
        ),
        hints=(
            Text(
                fi="Tarkoititko {first} vai {last}?",
                en="Did you mean {first} or {last}?",
            ),
        ),
    ),
    "range-backwards": Message(
        label=Text(fi="ajanjakso loppuu ennen kuin alkaa", en="range ends before it begins"),
        text=Text(
            fi='"{typed}": ajanjakso loppuu {last}, ennen kuin se alkaa {first}.',
            en='"{typed}": the range ends on {last}, before it begins on {first}.',
        ),
        about=Text(
            fi="Päivät ovat väärin päin, tai toisessa on väärä vuosi. Kirjoita ensin ensimmäinen ja sitten viimeinen päivä: "
            "23.12.2026–6.1.2027.",
            en="The days are the wrong way round, or one of them has the wrong year. Write the first day first and the "
            "last day last: 23 Dec 2026 – 6 Jan 2027.",
        ),
        hints=(_DID_YOU_MEAN,),
    ),
}

_TIMES = {
    "not-a-time": Message(
        label=Text(fi="ei ole kellonaika", en="not a time"),
        text=Text(fi='"{typed}" ei ole kellonaika.', en='"{typed}" is not a time of day.'),
        about=Text(
            fi="Tähän kuuluu kellonaika: 9, 9.00, 9:00 tai 0900. Alku ja loppu yhdessä, 9–10.30, kertovat myös keston.",
            en="A time of day belongs here: 9, 9:00, 0900 or 9 am. A start and an end together, 9–10:30, give the "
            "length, too.",
        ),
        hints=(_DID_YOU_MEAN, _A_TIME),
    ),
    "no-such-time": Message(
        label=Text(fi="kellonaikaa ei ole", en="no such time"),
        text=Text(
            fi='"{typed}" ei ole kellonaika: tunnit ovat 0–23 ja minuutit 0–59.',
            en='"{typed}" is not a time of day: hours go from 0 to 23, minutes from 0 to 59.',
        ),
        about=Text(
            fi="Kello käy 0.00:sta 23.59:ään. Puoliyö on seuraavan päivän 0.00. Vain loppuaika voi olla 24.",
            en="The clock goes from 0:00 to 23:59. Midnight is 0:00 of the next day. Only an end may be 24.",
        ),
        hints=(_DID_YOU_MEAN, _A_TIME),
    ),
    "ambiguous-time": Message(
        label=Text(fi="kaksiselitteinen kellonaika", en="ambiguous time"),
        text=Text(fi='"{typed}" voi tarkoittaa montaa aikaa.', en='"{typed}" may mean several times.'),
        about=Text(
            fi="9.5 voi olla viisi yli, puoli kymmenen tai kymmentä vaille. Kirjoita minuutit kahdella numerolla.",
            en="9.5 may be five past nine, half past nine or ten to ten. Write minutes with two digits.",
        ),
        hints=(
            Text(
                fi="Kirjoita minuutit kahdella numerolla, jokin näistä: {times}.",
                en="Write minutes with two digits, one of these: {times}.",
            ),
        ),
    ),
    "time-backwards": Message(
        label=Text(fi="loppuu ennen kuin alkaa", en="ends before it begins"),
        text=Text(
            fi='"{typed}": loppuajan pitää olla alkuajan jälkeen.',
            en='"{typed}": the end must come after the start.',
        ),
        about=Text(
            fi="Kirjoita ensin alku ja sitten loppu: 9–10.30. Iltapäivän ajat kirjoitetaan 24 tunnin kellolla: 13–15.",
            en="Write the start first and then the end: 9–10:30. Afternoons are written with 24 hours, 13–15, or with "
            "pm.",
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
        text=Text(fi='"{typed}": keston yksikkö puuttuu.', en='"{typed}": the length has no unit.'),
        about=Text(
            fi="Pelkästä luvusta ei näe, ovatko ne minuutteja, tunteja vai päiviä. Lisää yksikkö: min, h, pv tai vk.",
            en="A bare number does not say whether it counts minutes, hours or days. Add the unit: min, h, d or wk.",
        ),
        hints=(_DID_YOU_MEAN,),
    ),
    "length-out-of-range": Message(
        label=Text(fi="kesto ei kelpaa", en="length out of range"),
        text=Text(
            fi='"{typed}": keston pitää olla vähintään 1 minuutti ja enintään {n} päivää.',
            en='"{typed}": a length must be at least 1 minute and at most {n} days.',
        ),
        about=Text(
            fi="Nolla, negatiivinen tai yli vuoden mittainen kesto on todennäköisesti lyöntivirhe. Jos kestoa ei ole "
            "sovittu, jätä kohta tyhjäksi.",
            en="A length of zero, below zero or of more than a year is probably a typing mistake. If no length has "
            "been agreed, leave the field empty.",
        ),
        hints=(_A_LENGTH,),
    ),
    "month-as-length": Message(
        label=Text(fi="kuukausi kestona", en="month as a length"),
        text=Text(
            fi='"{typed}": kuukausien ja vuosien pituus vaihtelee.',
            en='"{typed}": months and years vary in length.',
        ),
        about=Text(
            fi="Kuukaudessa on 28–31 päivää. Siksi kesto kirjoitetaan päivinä tai viikkoina: 30 pv tai 4 vk.",
            en="A month has 28 to 31 days. That is why a length is written in days or weeks: 30 d or 4 wk.",
        ),
        hints=(
            _DID_YOU_MEAN,
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
        hints=(Text(fi="Kirjoita esimerkiksi 14 pv tai 2 vk.", en="Write for example 14 d or 2 wk."),),
    ),
    "day-count-out-of-range": Message(
        label=Text(fi="päivien määrä ei kelpaa", en="number of days out of range"),
        text=Text(
            fi='"{typed}": päiviä pitää olla vähintään 1 ja enintään {n}.',
            en='"{typed}": there must be at least 1 day and at most {n}.',
        ),
        about=Text(
            fi="Asetus on päivien määrä, yhdestä päivästä vuoteen. Jos poistat rivin, käytössä on oletus.",
            en="The setting is a number of days, from one day to a year. Without the line the default is used.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 14 pv tai 2 vk.", en="Write for example 14 d or 2 wk."),),
    ),
}

_NUMBERS = {
    "not-a-number": Message(
        label=Text(fi="ei ole luku", en="not a number"),
        text=Text(fi='"{typed}" ei ole luku.', en='"{typed}" is not a number.'),
        about=Text(
            fi="Tähän kuuluu luku numeroin ja halutessa yksikkö: 6, 3,5, 12,5 %, 120 000 €, 120 t€, 1 tpv. "
            "Tavoitetason edessä voi olla vähintään tai enintään.",
            en="A number in digits belongs here, with a unit if you like: 6, 3.5, 12.5%, €120,000, 120 k€, 5 d. A "
            "target may begin with at least or at most.",
        ),
        hints=(_DID_YOU_MEAN, _A_NUMBER),
    ),
    "ambiguous-number": Message(
        label=Text(fi="kaksiselitteinen luku", en="ambiguous number"),
        text=Text(
            fi='"{typed}" voi olla tuhansia tai desimaaliluku.',
            en='"{typed}" may be thousands or a decimal number.',
        ),
        about=Text(
            fi="Suomessa pilkku erottaa desimaalit, englannissa tuhannet, ja pisteellä on päinvastoin. Kun pisteen tai "
            "pilkun perässä on tasan kolme numeroa, molemmat tulkinnat ovat mahdollisia.",
            en="A comma separates decimals in Finnish and thousands in English, and a point the other way round. With "
            "exactly three digits after it, both are possible.",
        ),
        hints=(
            Text(
                fi="Kirjoita {first}, jos tarkoitat tuhansia, tai {second}, jos tarkoitat desimaaleja.",
                en="Write {first} if you mean thousands, or {second} if you mean decimals.",
            ),
        ),
    ),
    "misplaced-separator": Message(
        label=Text(fi="luvun erottimet väärissä kohdissa", en="misplaced separator in a number"),
        text=Text(
            fi='"{typed}": luvun välit, pisteet tai pilkut ovat väärissä kohdissa.',
            en='"{typed}": the spaces, points or commas of the number are in the wrong places.',
        ),
        about=Text(
            fi="Tuhannet erotetaan välillä kolmen numeron ryhmiin: 1 234. Desimaaleja edeltää yksi pilkku tai piste: 1234,5.",
            en="Thousands are separated in groups of three digits: 1 234. Decimals begin with one point or comma: "
            "1234.5.",
        ),
        hints=(
            Text(
                fi="Kirjoita yksi luku, esimerkiksi 1234 tai 1234,5.",
                en="Write one number, for example 1234 or 1234.5.",
            ),
        ),
    ),
    "digits-after-number": Message(
        label=Text(fi="numeroita luvun perässä", en="digits after a number"),
        text=Text(
            fi='"{typed}": luvun perässä on lisää numeroita.',
            en='"{typed}": more digits follow the number.',
        ),
        about=Text(
            fi="Tähän kuuluu yksi luku ja sen yksikkö. Yksikkö on %, valuutta tai yksi sana ilman numeroita. Muu yksikkö "
            "kirjoitetaan omalle rivilleen kohtaan yksikkö.",
            en="One number and its unit belong here. The unit is %, a currency or one word without digits. Any other "
            "unit goes on its own line under unit.",
        ),
        hints=(
            Text(
                fi="Kirjoita yksi luku, ja tarvittaessa yksikkö omalle rivilleen kohtaan yksikkö.",
                en="Write one number, and the unit on its own line under unit if you need one.",
            ),
        ),
    ),
    "number-too-long": Message(
        label=Text(fi="liian pitkä luku", en="number too long"),
        text=Text(
            fi='"{typed}": luvussa saa olla enintään {n} numeroa.',
            en='"{typed}": a number may have at most {n} digits.',
        ),
        about=Text(
            fi="Näin pitkä luku on todennäköisesti lyöntivirhe. Suuret summat voi kirjoittaa lyhyemmin: 1,5 M€.",
            en="A number this long is probably a typing mistake. Large sums can be written shorter: 1.5 M€.",
        ),
        hints=(
            Text(
                fi="Suuren summan voi kirjoittaa lyhyesti, esimerkiksi 1,5 M€.",
                en="A large sum can be written shorter, for example 1.5 M€.",
            ),
        ),
    ),
    "range-for-number": Message(
        label=Text(fi="väli luvun paikalla", en="range instead of a number"),
        text=Text(
            fi='"{typed}" on väli, ja tähän kuuluu yksi luku.',
            en='"{typed}" is a range, and one number belongs here.',
        ),
        about=Text(
            fi="Seuranta laskee, onko luku saavutettu, ja tarvitsee siksi yhden luvun. Tavoitetasoksi käy myös vähintään "
            "6 tai enintään 8.",
            en="Whether a number has been reached can be followed only if it is one number. A target may also be at "
            "least 6 or at most 8.",
        ),
        hints=(
            Text(
                fi="Kirjoita yksi luku; tavoitetasona käy myös vähintään 6 tai enintään 8.",
                en="Write one number; a target may also be at least 6 or at most 8.",
            ),
        ),
    ),
    "not-a-unit": Message(
        label=Text(fi="ei ole yksikkö", en="not a unit"),
        text=Text(
            fi='"{unit}" ei käy yksiköksi luvun perään.',
            en='"{unit}" cannot be a unit after a number.',
        ),
        about=Text(
            fi="Luvun perässä yksikkö on %, valuutta tai yksi sana: 6 kpl, 12,5 %, 120 t€. Muun yksikön voi kirjoittaa "
            "vapaasti omalle rivilleen kohtaan yksikkö.",
            en="After a number, a unit is %, a currency or one word: 6 pcs, 12.5%, 120 k€. Any other unit can be "
            "written freely on its own line under unit.",
        ),
        hints=(
            Text(
                fi="Kirjoita tähän {number} ja omalle rivilleen yksikkö: {unit}",
                en="Write {number} here, and on its own line unit: {unit}",
            ),
        ),
    ),
    "not-a-progress": Message(
        label=Text(fi="ei ole edistyminen", en="not a progress"),
        text=Text(
            fi='"{typed}" ei kerro, paljonko on tehty.',
            en='"{typed}" does not say how much is done.',
        ),
        about=Text(
            fi="Edistyminen on prosentteja, 65 %, tai montako monesta on tehty, 7/11. Jos siitä ei ole tietoa, jätä kohta "
            "tyhjäksi; tila kertoo, onko toimenpide kesken vai valmis.",
            en="Progress is a percentage, 65%, or how many of how many are done, 7/11. If it is not known, leave the "
            "field empty; the status says whether the action is in progress or done.",
        ),
        hints=(_DID_YOU_MEAN, Text(fi="Kirjoita esimerkiksi 65 % tai 7/11.", en="Write for example 65% or 7/11.")),
    ),
    "progress-out-of-range": Message(
        label=Text(fi="edistyminen ei kelpaa", en="progress out of range"),
        text=Text(
            fi='"{typed}": edistymisen pitää olla 0–100 %.',
            en='"{typed}": progress must be from 0 to 100%.',
        ),
        about=Text(
            fi="Tehtyä ei voi olla alle 0 eikä yli 100 %, eikä enempää kuin on tehtävää. Jos työ on kasvanut, kasvata "
            "jälkimmäistä lukua: 12/14.",
            en="Not less than 0 and not more than 100% can be done, and not more than there is to do. If the work has "
            "grown, raise the second number: 12/14.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 65 % tai 7/11.", en="Write for example 65% or 7/11."),),
    ),
    "not-light-limits": Message(
        label=Text(fi="valojen rajat eivät kelpaa", en="not the limits of lights"),
        text=Text(fi='"{typed}" ei ole valojen rajat.', en='"{typed}" is not the limits of the lights.'),
        about=Text(
            fi="Tavoitteen valo tulee siitä, kuinka suuri osa odotetusta matkasta on kuljettu. Rajoja on kaksi, vihreän ja "
            "keltaisen alaraja: 90 % / 60 %. Jos poistat rivin, käytössä ovat juuri nämä.",
            en="The light of a goal tells how much of the way expected has been made. There are two limits, the lowest "
            "for green and the lowest for amber: 90% / 60%. Without the line these two are used.",
        ),
        hints=(
            Text(
                fi="Kirjoita vihreän ja keltaisen alaraja, esimerkiksi 90 % / 60 %.",
                en="Write the lowest limits of green and amber, for example 90% / 60%.",
            ),
        ),
    ),
    "light-limits-out-of-range": Message(
        label=Text(fi="valojen rajat ovat väärin päin", en="limits of lights out of order"),
        text=Text(
            fi='"{typed}": rajojen pitää olla 1–100 % ja vihreän rajan suurempi kuin keltaisen.',
            en='"{typed}": limits must be from 1 to 100%, and that of green higher than that of amber.',
        ),
        about=Text(
            fi="Vihreän alaraja on suurempi kuin keltaisen: 90 % / 60 %. Keltaisen alle jäävä tavoite on punainen.",
            en="The lowest limit of green is higher than that of amber: 90% / 60%. A goal below amber is red.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 90 % / 60 %.", en="Write for example 90% / 60%."),),
    ),
}

_OTHERS = {
    "not-an-address": Message(
        label=Text(fi="ei ole sähköpostiosoite", en="not an email address"),
        text=Text(fi='"{typed}" ei ole sähköpostiosoite.', en='"{typed}" is not an email address.'),
        about=Text(
            fi="Tähän kuuluu yksi osoite sellaisenaan: raija@example.com, ilman nimeä, kulmasulkeita ja mailto-sanaa. "
            "Osoitetta käytetään vain kalenterimerkinnöissä.",
            en="One plain address belongs here: raija@example.com, without a name, angle brackets or mailto. It is "
            "used in calendar entries only.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(
                fi="Kirjoita yksi osoite, esimerkiksi raija@example.com.",
                en="Write one address, for example raija@example.com.",
            ),
        ),
    ),
    "not-a-link": Message(
        label=Text(fi="ei ole verkko-osoite", en="not a web address"),
        text=Text(fi='"{typed}" ei ole verkko-osoite.', en='"{typed}" is not a web address.'),
        about=Text(
            fi="Tähän kuuluu yksi osoite sellaisenaan: https://example.com/kokous. Se näkyy kalenterimerkinnässä ja "
            "asialistalla.",
            en="One plain address belongs here: https://example.com/meeting. It is shown in the calendar entry and in "
            "the agenda.",
        ),
        hints=(
            _DID_YOU_MEAN,
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
            en="A time zone is written as a continent and a city: Europe/Helsinki. Without the line the time of Finland "
            "is used.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(fi="Kirjoita esimerkiksi Europe/Helsinki.", en="Write for example Europe/Helsinki."),
        ),
    ),
    "unknown-country": Message(
        label=Text(fi="tuntematon maa", en="unknown country"),
        text=Text(fi='Tuntematon maa "{typed}".', en='Unknown country "{typed}".'),
        about=Text(
            fi="Maa kertoo, minkä maan pyhäpäivät otetaan huomioon. Kirjoita maan kaksikirjaiminen tunnus: FI, SE, EE. "
            "Jos rivin jättää pois, maa on Suomi.",
            en="The country says whose public holidays count. Write its two-letter code: FI, SE, EE. Without the line "
            "the country is Finland.",
        ),
        hints=(
            _DID_YOU_MEAN,
            Text(
                fi="Kirjoita maan kaksikirjaiminen tunnus, esimerkiksi FI tai SE.",
                en="Write the two-letter code of the country, for example FI or SE.",
            ),
        ),
    ),
}

MESSAGES: dict[str, Message] = _DATES | _TIMES | _NUMBERS | _OTHERS

RELATED: dict[str, Text] = {}
