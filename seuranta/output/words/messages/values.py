"""What is said of dates, times, numbers, addresses and words that a field takes."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

_A_DATE = Text(
    fi="Kirjoita päivä, esimerkiksi 1.12.2026, vk 49/2026 tai 12/2026.",
    en="Write a date, for example 2026-12-01, week 49/2026 or Dec 2026.",
)
_A_SPOKEN_DATE = Text(
    fi="Kirjoita esimerkiksi 1.12.2026, huomenna, pe, +{weeks}vk, kuun loppu tai vk 49.",
    en="Write for example 2026-12-01, tomorrow, fri, +{weeks}w, end of month or week 49.",
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
            en="A day, week, month or quarter belongs here: 2026-12-01, Tue 1 Dec 2026, week 49/2026, December "
            "2026, 12/2026 or Q4/2026. A week, month or quarter means its first day as a start and its last working "
            "day as a due date. As a fact it means its last day.",
        ),
        hints=(
            _DID_YOU_MEAN,
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
            en="A spreadsheet stores a date as the number of days since the end of 1899, and sometimes that number "
            "is all that gets copied. Write the date instead. In the spreadsheet, the cell shows it once it is "
            "formatted as a date.",
        ),
        hints=(_DID_YOU_MEAN,),
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
        hints=(_DID_YOU_MEAN, _A_DATE),
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
            en="A date begins with the year, 2026-12-01, or with the day, 1.12.2026. The month is from 1 to 12. "
            "Write a week with the word: week 49/2026.",
        ),
        hints=(_DID_YOU_MEAN, _A_DATE),
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
        hints=(_DID_YOU_MEAN, _A_DATE),
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
            en="Q1 is January to March, Q2 April to June, Q3 July to September, and Q4 October to December. Write for "
            "example Q4/2026.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi Q4/2026.", en="Write for example Q4/2026."),),
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
            en="The weekday and the date do not agree, and only the person who wrote them knows which one is right. "
            "Correct one of them, or leave the weekday out.",
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
            fi="Suunnitelma luetaan vielä ensi vuonnakin, joten jokaisessa päivämäärässä on vuosi. Vain kentässä "
            '"paitsi" kuukausi ilman vuotta tarkoittaa joka vuotta.',
            en='A plan will still be read next year, so every date needs its year. Only under "except" does a month '
            "without a year mean every year.",
        ),
        hints=(
            _DID_YOU_MEAN,
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
            en='"As soon as possible", "in the autumn" or "next week" means a different day to everyone, so it '
            "cannot be followed. Agree on a date. A week, a month or a quarter is enough: week 49/2026, December "
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
        label=Text(fi="ajanjakso loppuu ennen kuin alkaa", en="the range ends before it begins"),
        text=Text(
            fi='"{typed}": ajanjakso loppuu {last}, ennen kuin se alkaa {first}.',
            en='"{typed}": the range ends on {last}, before it begins on {first}.',
        ),
        about=Text(
            fi="Päivät ovat väärin päin tai toisessa on väärä vuosi. Kirjoita ensin ensimmäinen ja sitten viimeinen "
            "päivä: 23.12.2026–6.1.2027.",
            en="The dates are the wrong way round, or one of them has the wrong year. Write the first date first: "
            "23 Dec 2026 – 6 Jan 2027.",
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
            en="A time of day belongs here: 9, 9:00, 0900 or 9 am. A start and an end together, 9–10:30, also give "
            "the length.",
        ),
        hints=(_DID_YOU_MEAN, _A_TIME),
    ),
    "no-such-time": Message(
        label=Text(fi="kellonaikaa ei ole", en="no such time"),
        text=Text(
            fi='"{typed}" ei ole kellonaika: tunnit ovat 0–23 ja minuutit 0–59.',
            en='"{typed}" is not a time of day: hours run from 0 to 23, minutes from 0 to 59.',
        ),
        about=Text(
            fi="Kellonajat ovat 0.00–23.59. Puoliyö on seuraavan päivän 0.00. Vain loppuaika voi olla 24.",
            en="The clock runs from 0:00 to 23:59. Midnight is 0:00 of the next day. Only the end of a meeting can "
            "be 24.",
        ),
        hints=(_DID_YOU_MEAN, _A_TIME),
    ),
    "ambiguous-time": Message(
        label=Text(fi="kaksiselitteinen kellonaika", en="ambiguous time"),
        text=Text(fi='"{typed}" voi tarkoittaa montaa aikaa.', en='"{typed}" could be more than one time.'),
        about=Text(
            fi="9.5 voi olla viisi yli, puoli kymmenen tai kymmentä vaille. Kirjoita minuutit kahdella numerolla.",
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
        label=Text(fi="loppuu ennen kuin alkaa", en="ends before it begins"),
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
            fi="Pelkästä luvusta ei näe, ovatko ne minuutteja, tunteja vai päiviä. Lisää yksikkö: min, h, pv tai vk.",
            en="A bare number does not say whether it means minutes, hours or days. Add the unit: min, h, d or wk.",
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
            en="The setting is a number of days, from one day to a year. If you delete the line, the default is used.",
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
            'Tavoitetason edessä voi olla "vähintään" tai "enintään".',
            en="A number in digits belongs here, with a unit if you like: 6, 3.5, 12.5%, €120,000, 120 k€, 5 d. A "
            'target may begin with "at least" or "at most".',
        ),
        hints=(_DID_YOU_MEAN, _A_NUMBER),
    ),
    "ambiguous-number": Message(
        label=Text(fi="kaksiselitteinen luku", en="ambiguous number"),
        text=Text(
            fi='"{typed}" voi olla tuhansia tai desimaaliluku.',
            en='"{typed}" could mean thousands or a decimal.',
        ),
        about=Text(
            fi="Suomessa pilkku erottaa desimaalit, englannissa tuhannet, ja pisteellä on päinvastoin. Kun pisteen tai "
            "pilkun perässä on tasan kolme numeroa, molemmat tulkinnat ovat mahdollisia.",
            en="A comma separates decimals in Finnish and thousands in English; with a point it is the other way "
            "round. If exactly three digits follow, it could be either.",
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
            en='"{typed}": the spaces, points or commas in the number are in the wrong places.',
        ),
        about=Text(
            fi="Tuhannet erotetaan välillä kolmen numeron ryhmiin: 1 234. Desimaaleja edeltää yksi pilkku tai piste: 1234,5.",
            en="Thousands are separated in groups of three digits: 1 234. Decimals follow one point or comma: 1234.5.",
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
            en='"{typed}": there are more digits after the number.',
        ),
        about=Text(
            fi="Tähän kuuluu yksi luku ja sen yksikkö. Yksikkö on %, valuutta tai yksi sana ilman numeroita. Muu "
            'yksikkö kirjoitetaan omalle rivilleen kenttään "yksikkö".',
            en="One number and its unit belong here. The unit is %, a currency or one word without digits. Any "
            'other unit goes on its own line, under "unit".',
        ),
        hints=(
            Text(
                fi='Kirjoita yksi luku. Jos tarvitset yksikön, kirjoita se omalle rivilleen kenttään "yksikkö".',
                en='Write one number. If you need a unit, put it on its own line, under "unit".',
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
            en="A number this long is probably a typing error. Large sums can be shortened: 1.5 M€.",
        ),
        hints=(
            Text(
                fi="Suuren summan voi kirjoittaa lyhyesti, esimerkiksi 1,5 M€.",
                en="A large sum can be shortened, for example to 1.5 M€.",
            ),
        ),
    ),
    "range-for-number": Message(
        label=Text(fi="väli luvun paikalla", en="a range instead of a number"),
        text=Text(
            fi='"{typed}" on väli, mutta tähän kuuluu yksi luku.',
            en='"{typed}" is a range, but a single number belongs here.',
        ),
        about=Text(
            fi="Seuranta laskee, onko luku saavutettu, ja tarvitsee siksi yhden luvun. Tavoitetasoksi käy myös "
            '"vähintään 6" tai "enintään 8".',
            en="Seuranta works out whether the number has been reached, so it needs a single one. A target may also "
            'be "at least 6" or "at most 8".',
        ),
        hints=(
            Text(
                fi='Kirjoita yksi luku. Tavoitetasoksi käy myös "vähintään 6" tai "enintään 8".',
                en='Write one number. A target may also be "at least 6" or "at most 8".',
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
            fi="Luvun perässä yksikkö on %, valuutta tai yksi sana: 6 kpl, 12,5 %, 120 t€. Muun yksikön voi "
            'kirjoittaa vapaasti omalle rivilleen kenttään "yksikkö".',
            en="After a number, a unit is %, a currency or one word: 6 pcs, 12.5%, 120 k€. Any other unit can be "
            'written freely on its own line, under "unit".',
        ),
        hints=(
            Text(
                fi="Kirjoita tähän {number} ja omalle rivilleen yksikkö: {unit}",
                en="Write {number} here, and on a line of its own unit: {unit}",
            ),
        ),
    ),
    "not-a-progress": Message(
        label=Text(fi="edistymistä ei ymmärretty", en="progress not understood"),
        text=Text(
            fi='"{typed}" ei kerro, paljonko on tehty.',
            en='"{typed}" does not say how much has been done.',
        ),
        about=Text(
            fi="Edistyminen on prosentteja, 65 %, tai montako monesta on tehty, 7/11. Jos siitä ei ole tietoa, jätä "
            "kenttä tyhjäksi; tila kertoo, onko toimenpide kesken vai valmis.",
            en="Progress is a percentage, 65%, or how many of how many have been done, 7/11. If you do not know, "
            "leave the field empty: the status says whether the action is in progress or done.",
        ),
        hints=(_DID_YOU_MEAN, Text(fi="Kirjoita esimerkiksi 65 % tai 7/11.", en="Write for example 65% or 7/11.")),
    ),
    "progress-out-of-range": Message(
        label=Text(fi="edistyminen ei kelpaa", en="progress out of range"),
        text=Text(
            fi='"{typed}": edistymisen pitää olla 0–100 %.',
            en='"{typed}": progress must be between 0 and 100%.',
        ),
        about=Text(
            fi="Tehtyä ei voi olla alle 0 eikä yli 100 %, eikä enempää kuin on tehtävää. Jos työ on kasvanut, kasvata "
            "jälkimmäistä lukua: 12/14.",
            en="Progress cannot be less than 0 or more than 100%, and no more can be done than there is to do. If "
            "the work has grown, raise the second number: 12/14.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 65 % tai 7/11.", en="Write for example 65% or 7/11."),),
    ),
    "not-light-limits": Message(
        label=Text(fi="valojen rajat eivät kelpaa", en="limits of the lights not understood"),
        text=Text(
            fi='"{typed}" ei kerro valojen kahta rajaa.', en='"{typed}" does not give the two limits of the lights.'
        ),
        about=Text(
            fi="Tavoitteen valo kertoo, kuinka suuri osa odotetusta edistymisestä on toteutunut. Rajoja on kaksi, "
            "vihreän ja keltaisen alaraja: 90 % / 60 %. Jos poistat rivin, käytössä ovat juuri nämä.",
            en="The light of a goal shows how much of the expected progress has been made. There are two limits, "
            "the lowest for green and the lowest for amber: 90% / 60%. If you delete the line, these two are used.",
        ),
        hints=(
            Text(
                fi="Kirjoita vihreän ja keltaisen alaraja, esimerkiksi 90 % / 60 %.",
                en="Write the lowest limits for green and amber, for example 90% / 60%.",
            ),
        ),
    ),
    "light-limits-out-of-range": Message(
        label=Text(fi="valojen rajat ovat väärin päin", en="limits of the lights the wrong way round"),
        text=Text(
            fi='"{typed}": rajojen pitää olla 1–100 % ja vihreän rajan suurempi kuin keltaisen.',
            en='"{typed}": the limits must be between 1 and 100%, and the one for green must be the higher one.',
        ),
        about=Text(
            fi="Vihreän alaraja on suurempi kuin keltaisen: 90 % / 60 %. Keltaisen alle jäävä tavoite on punainen.",
            en="The limit for green is higher than the one for amber: 90% / 60%. A goal below the limit for amber "
            "is red.",
        ),
        hints=(Text(fi="Kirjoita esimerkiksi 90 % / 60 %.", en="Write for example 90% / 60%."),),
    ),
}

_OTHERS = {
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
            _DID_YOU_MEAN,
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
            en="Write a time zone as a continent and a city: Europe/Helsinki. Without the line, Finnish time is used.",
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
            en="The country says whose public holidays count. Write its two-letter code: FI, SE, EE. Without the "
            "line, the country is Finland.",
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
