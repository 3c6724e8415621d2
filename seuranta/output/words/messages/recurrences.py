"""What is said of recurrences and of the days that they fall on."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "unknown-recurrence": Message(
        label=Text(fi="toistuvuutta ei ymmärretä", en="recurrence not understood"),
        text=Text(fi='Toistuvuutta "{typed}" ei tunneta.', en='The recurrence "{typed}" is not known.'),
        hints=(
            Text(fi='Tarkoititko "{suggestion}"?', en='Did you mean "{suggestion}"?'),
            Text(fi="Kirjoita se esimerkiksi näin: {near}.", en="Write it for example like this: {near}."),
        ),
        about=Text(
            fi="Toistuvuus kirjoitetaan jollakin sovituista tavoista: joka maanantai, joka toinen perjantai, kolmen viikon "
            "välein, parillisten viikkojen perjantaisin, joka kuukauden ensimmäinen tiistai, joka kuukauden 15. päivä, "
            "joka kuukauden viimeinen työpäivä, viikoittain, kuukausittain, joka toinen kuukausi, neljännesvuosittain, "
            "puolivuosittain tai vuosittain; viestissä myös tarkistuspisteen jälkeinen torstai. Perään saa kirjoittaa "
            'kellonajan: joka maanantai klo 9.00. Jos päivät eivät noudata mitään näistä, luettele ne kohdassa "pvm".',
            en="A recurrence is written in one of a few ways: every Monday, every second Friday, every 3 weeks, Fridays of "
            "even weeks, the first Tuesday of each month, the 15th of each month, the last working day of each month, "
            "weekly, monthly, every two months, quarterly, twice a year or yearly; for a message also the Thursday after "
            "the checkpoint. A time may follow: every Monday at 9:00. If the days follow none of these, list them under "
            '"date".',
        ),
    ),
    "ambiguous-recurrence": Message(
        label=Text(fi="kaksiselitteinen toistuvuus", en="ambiguous recurrence"),
        text=Text(
            fi='Toistuvuus "{typed}" voi tarkoittaa joko "{first}" tai "{second}".',
            en='The recurrence "{typed}" may mean either "{first}" or "{second}".',
        ),
        hints=(
            Text(
                fi='Kirjoita "{first}" tai tee kaksi tarkistuspistettä: {series}.',
                en='Write "{first}", or make two checkpoints: {series}.',
            ),
            Text(
                fi='Kirjoita "{first}" tai luettele päivät kohdassa "{dates}".',
                en='Write "{first}", or list the days under "{dates}".',
            ),
        ),
        about=Text(
            fi="Englannin biweekly, bimonthly ja biannual tarkoittavat toisille kaksi kertaa niin tiheää rytmiä kuin "
            "toisille. Kirjoita rytmi niin, ettei sitä voi lukea kahdella tavalla. Jos kokoonnutte kahdesti viikossa tai "
            "kuukaudessa, tee kaksi tarkistuspistettä, joilla on kummallakin oma rytminsä.",
            en="Biweekly, bimonthly and biannual mean twice as often to some people as to others. Write the recurrence so that "
            "it can be read in one way. What takes place twice a week or twice a month is written as two checkpoints, "
            "each with a recurrence of its own.",
        ),
    ),
    "weeks-out-of-range": Message(
        label=Text(fi="viikkojen määrä ei käy", en="number of weeks out of range"),
        text=Text(
            fi='"{typed}" ei käy: viikkoja voi olla {first}–{last}.',
            en='"{typed}" will not do: the number of weeks can be {first} to {last}.',
        ),
        hints=(
            Text(
                fi='Harvemmin kuin kahden vuoden välein toistuvan päivät voi luetella kohdassa "{dates}".',
                en='Days that come less often than every second year can be listed under "{dates}".',
            ),
        ),
        about=Text(
            fi="Toistuvuus voi olla 1–104 viikon välein. Tarkista luku. Jos päiviä on vain muutama, luettele ne kohdassa "
            '"pvm".',
            en="A recurrence can be every 1 to 104 weeks. Check the number. If there are only a few days, list them under "
            '"date".',
        ),
    ),
    "text-after-recurrence": Message(
        label=Text(fi="toistuvuuden perässä on muuta", en="something follows the recurrence"),
        text=Text(
            fi='Toistuvuuden "{kept}" perässä ei voi olla muuta: "{rest}".',
            en='Nothing else can follow the recurrence "{kept}": "{rest}".',
        ),
        hints=(
            Text(
                fi='Kirjoita poikkeukset omalle rivilleen kohtaan "{except}".',
                en='Write exceptions on a line of their own, under "{except}".',
            ),
        ),
        about=Text(
            fi='Kohdassa "toistuu" on vain toistuvuus ja halutessa kellonaika. Päivät, jotka jäävät väliin, kirjoitetaan '
            'omalle rivilleen: "paitsi: heinäkuu". Yksittäinen siirto kirjoitetaan kohtaan "siirretty", ja se, mitä '
            'pyhäpäivänä tehdään, kohtaan "pyhänä".',
            en='"recurrence" holds the recurrence and, if you like, a time. Days to leave out go on a line of their own: '
            '"except: July". A single move goes under "moved", and what happens on a holiday under "on holiday".',
        ),
    ),
    "unused-exception": Message(
        label=Text(fi="poikkeus ei osu yhteenkään päivään", en="exception meets no date"),
        text=Text(
            fi="Kohdan {id} poikkeus ei osu yhteenkään sovittuun päivään.",
            en="This exception of {id} meets none of the agreed days.",
        ),
        hints=(
            Text(
                fi='Tarkista päivä ja vuosi. Jos yksi kerta jää pitämättä, kirjoita se kohtaan "{skipped}".',
                en='Check the day and the year. If one occurrence is called off, write it under "{skipped}".',
            ),
            Text(fi="Tarkista päivä ja vuosi, tai poista rivi.", en="Check the day and the year, or delete the line."),
        ),
        about=Text(
            fi='Kohta "paitsi" jättää pois päiviä, jotka toistuvuuden mukaan olisivat sovittuja. Tämä poikkeus ei jätä '
            "pois yhtään. Useimmiten syynä on väärä vuosi tai kuukausi, tai sarjan rytmi on vaihtunut. Korjaa päivä tai "
            "poista poikkeus.",
            en='"except" leaves out days that would be agreed otherwise. This one leaves out none. Most often the year or '
            "the month is wrong, or the rhythm of the series has changed. Correct the day or delete the exception.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
