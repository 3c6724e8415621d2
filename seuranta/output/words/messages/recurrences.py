"""What is said of recurrences and of the days that they fall on."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "unknown-recurrence": Message(
        label=Text(fi="toistuvuutta ei ymmärretä", en="recurrence not understood"),
        text=Text(fi='Toistuvuutta "{typed}" ei ymmärretä.', en='The recurrence "{typed}" was not understood.'),
        hints=(
            Text(fi='Tarkoititko "{suggestion}"?', en='Did you mean "{suggestion}"?'),
            Text(fi="Kirjoita se esimerkiksi näin: {near}.", en="Write it, for example, like this: {near}."),
            Text(
                fi="Kirjoita se esimerkiksi näin: joka maanantai, joka kuukauden ensimmäinen tiistai.",
                en="Write it, for example, like this: every Monday, the first Tuesday of each month.",
            ),
        ),
        about=Text(
            fi="Toistuvuuden voi kirjoittaa monella tavalla. Viikoittain: viikoittain, joka maanantai, joka toinen "
            "perjantai, kolmen viikon välein, parillisten viikkojen perjantaisin. Kuukausittain: kuukausittain, joka "
            "toinen kuukausi, joka kuukauden ensimmäinen tiistai, joka kuukauden 15. päivä, joka kuukauden viimeinen "
            "työpäivä. Vuosittain: neljännesvuosittain, puolivuosittain, vuosittain. Viestissä myös: tarkistuspisteen "
            "jälkeinen torstai. Perään saa kirjoittaa kellonajan: joka maanantai klo 9.00. Jos mikään näistä ei sovi, "
            'luettele päivät kentässä "pvm".',
            en="There are several ways to write a recurrence. By the week: weekly, every Monday, every second "
            "Friday, every 3 weeks, Fridays of even weeks. By the month: monthly, every two months, the first Tuesday "
            "of each month, the 15th of each month, the last working day of each month. By the year: quarterly, twice "
            "a year, yearly. For a message, also: the Thursday after the checkpoint. A time may follow: every Monday "
            'at 9:00. If none of these fits, list the dates under "date".',
        ),
    ),
    "ambiguous-recurrence": Message(
        label=Text(fi="kaksiselitteinen toistuvuus", en="ambiguous recurrence"),
        text=Text(
            fi='Toistuvuus "{typed}" voi tarkoittaa joko "{first}" tai "{second}".',
            en='The recurrence "{typed}" could mean "{first}" or "{second}".',
        ),
        hints=(
            Text(
                fi='Kirjoita "{first}" tai tee kaksi tarkistuspistettä: {series}.',
                en='Write "{first}", or make two checkpoints: {series}.',
            ),
            Text(
                fi='Kirjoita "{first}" tai luettele päivät kentässä "{dates}".',
                en='Write "{first}", or list the dates under "{dates}".',
            ),
        ),
        about=Text(
            fi="Englannin biweekly voi tarkoittaa kahdesti viikossa tai joka toinen viikko. Bimonthly ja biannual ovat yhtä "
            "monimerkityksisiä. Kirjoita rytmi niin, ettei sitä voi lukea kahdella tavalla. Jos kokoonnutte kahdesti viikossa tai "
            "kuukaudessa, tee kaksi tarkistuspistettä, joilla on kummallakin oma rytminsä.",
            en='"Biweekly" can mean twice a week or every two weeks, and "bimonthly" and "biannual" are just as unclear. '
            "Write the recurrence so that it can be read in only one way. If you meet twice a week or twice a month, make two "
            "checkpoints, each with its own recurrence.",
        ),
    ),
    "weeks-out-of-range": Message(
        label=Text(fi="viikkojen määrä ei käy", en="number of weeks out of range"),
        text=Text(
            fi='"{typed}" ei käy: viikkoja voi olla {first}–{last}.',
            en='"{typed}" cannot be used: the number of weeks must be between {first} and {last}.',
        ),
        hints=(
            Text(
                fi='Harvemmin kuin kahden vuoden välein toistuvat päivät voi luetella kentässä "{dates}".',
                en='Dates that are more than two years apart can be listed under "{dates}".',
            ),
        ),
        about=Text(
            fi="Tarkistuspiste tai viesti voi toistua 1–104 viikon välein. Tarkista luku. Jos päiviä on vain muutama, luettele ne "
            'kentässä "pvm".',
            en="A recurrence can be every 1 to 104 weeks. Check the number. If there are only a few dates, list "
            'them under "date".',
        ),
    ),
    "text-after-recurrence": Message(
        label=Text(fi="toistuvuuden perässä on muuta", en="something follows the recurrence"),
        text=Text(
            fi='Toistuvuuden "{kept}" perässä ei voi olla muuta: "{rest}".',
            en='The recurrence "{kept}" cannot be followed by anything else: "{rest}".',
        ),
        hints=(
            Text(
                fi='Kirjoita poikkeukset omalle rivilleen kenttään "{except}".',
                en='Write exceptions on their own line, under "{except}".',
            ),
        ),
        about=Text(
            fi='Kentässä "toistuu" on vain toistuvuus ja halutessa kellonaika. Päivät, jotka jäävät väliin, '
            'kirjoitetaan omalle rivilleen: "paitsi: heinäkuu". Yksittäinen siirto kirjoitetaan kenttään "siirretty" '
            'ja se, mitä pyhäpäivänä tehdään, kenttään "pyhänä".',
            en='Under "recurrence", write the recurrence and, if you like, a time. Dates to leave out go on their own '
            'line: "except: July". A single move goes under "moved", and what happens on a public holiday under "on '
            'holiday".',
        ),
    ),
    "unused-exception": Message(
        label=Text(fi="poikkeus ei osu yhteenkään päivään", en="an exception that leaves nothing out"),
        text=Text(
            fi="Kohdassa {id:id} on poikkeus, joka ei osu yhteenkään sovittuun päivään.",
            en="This exception in item {id:id} does not fall on any agreed date.",
        ),
        hints=(
            Text(
                fi='Tarkista päivä ja vuosi. Jos yksi tarkistuspiste jää väliin, kirjoita se kenttään "{skipped}".',
                en='Check the date and the year. If a single checkpoint is to be skipped, write it under "{skipped}".',
            ),
            Text(fi="Tarkista päivä ja vuosi tai poista rivi.", en="Check the date and the year, or delete the line."),
        ),
        about=Text(
            fi='Kenttä "paitsi" jättää pois päiviä, jotka toistuvuuden mukaan olisivat sovittuja. Tämä poikkeus ei '
            "jätä pois yhtään. Useimmiten syynä on väärä vuosi tai kuukausi, tai sarjan rytmi on vaihtunut. Korjaa "
            "päivä tai poista poikkeus.",
            en='"except" leaves out dates that the recurrence would give. This exception leaves out none. Usually the '
            "year or the month is wrong, or the recurrence has changed. Correct the date or delete the exception.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
