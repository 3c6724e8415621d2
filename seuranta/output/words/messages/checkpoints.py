"""What is said of checkpoints, promises and decisions on a day."""

from __future__ import annotations

from seuranta.output.words.agreed_meetings import ALL_ANSWERS
from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "no-next-checkpoint": Message(
        label=Text(fi="seuraavaa tarkistuspistettä ei ole sovittu", en="next checkpoint not agreed"),
        text=(
            Text(
                fi="Seuraavaa tarkistuspistettä ei ole sovittu. Viimeisin sovittu päivä oli {last}.",
                en="The next checkpoint has not been agreed. The last agreed date was {last}.",
            ),
            Text(fi="Seuraavaa tarkistuspistettä ei ole sovittu.", en="The next checkpoint has not been agreed."),
        ),
        hints=(
            Text(
                fi='Sovi päivä ja lisää se osaan "{section}", esimerkiksi "toistuu: joka kuukauden ensimmäinen '
                'tiistai".',
                en='Agree on a date and add it under "{section}", for example "recurrence: the first Tuesday of '
                'each month".',
            ),
        ),
        about=Text(
            fi="Suunnitelma harvoin toteutuu itsestään: on sovittava, milloin sen ääreen palataan. Tämä on "
            'seurannan tärkein puute, ja siksi virhe. Lisää osaan "tarkistuspisteet" sarja, joka toistuu ("toistuu: '
            'joka kuukauden ensimmäinen tiistai") tai jolla on päiviä ("pvm: 12.1.2027"). Jos sarja on päättynyt, '
            'jatka sitä muuttamalla kenttää "päättyy". Kun suunnitelma on kokonaan valmis, kirjoita sille "päätetty: '
            '1.9.2027".',
            en="A plan seldom carries itself out: you have to agree when to come back to it. This is the most "
            'serious gap in follow-up, so it counts as an error. Under "checkpoints", add a series that repeats '
            '("recurrence: the first Tuesday of each month") or has dates ("date: 2027-01-12"). If a series has '
            'ended, change its "until". When the whole plan is finished, write "closed on: 2027-09-01".',
        ),
    ),
    "checkpoint-follows-checkpoint": Message(
        label=Text(fi="toistuvuus sopii vain viestille", en="a recurrence for messages only"),
        text=Text(
            fi="Tarkistuspiste {id:id} ei voi seurata toista tarkistuspistettä: tämä toistuvuus on viestejä varten.",
            en="Checkpoint {id:id} cannot follow another checkpoint: this recurrence is for messages.",
        ),
        hints=(
            Text(
                fi='Kirjoita sille oma toistuvuus, esimerkiksi "joka kuukauden ensimmäinen torstai".',
                en='Give it its own recurrence, for example "the first Thursday of each month".',
            ),
        ),
        about=Text(
            fi='"Tarkistuspisteen jälkeinen torstai" kertoo, milloin viesti annetaan. Tarkistuspisteellä on oltava oma '
            "toistuvuus tai omat päivät, koska viestit ja muu seuranta lasketaan niistä.",
            en='"The Thursday after the checkpoint" says when a message is given. A checkpoint needs its own '
            "recurrence or dates, because the dates of messages and other follow-up depend on them.",
        ),
    ),
    "unknown-occurrence": Message(
        label=Text(fi="päivänä ei ole tarkistuspistettä", en="no checkpoint on this date"),
        text=Text(
            fi="Tarkistuspisteelle {id:id} ei ole sovittu päivää {day}.",
            en="{day} is not an agreed date of checkpoint {id:id}.",
        ),
        hints=(
            Text(fi="Lähin sovittu päivä on {nearest}.", en="The nearest agreed date is {nearest}."),
            Text(
                fi="Kirjoita ensin, milloin tarkistuspiste pidetään: toistuvuus tai päivät.",
                en="First write when the checkpoint is held: a recurrence or dates.",
            ),
        ),
        about=Text(
            fi='Kentissä "siirretty" ja "peruttu" kerta nimetään alkuperäisellä päivällään tai päivällä, jolle se '
            "on jo siirretty. Tälle päivälle ei ole sovittu kertaa, joten mikään ei siirry eikä jää väliin. Tarkista "
            "päivä ja vuosi.",
            en='Under "moved" and "skipped", a checkpoint is named by the date first agreed for it, or by the date to '
            "which it has been moved. There is none on this date, so nothing is moved or skipped. Check the date and "
            "the year.",
        ),
    ),
    "series-without-days": Message(
        label=Text(fi="tarkistuspisteellä ei ole päiviä", en="checkpoint without dates"),
        text=Text(
            fi="Tarkistuspisteellä {id:id} ei ole yhtään päivää, joten sitä ei pidetä koskaan.",
            en="Checkpoint {id:id} has no dates, so it is never held.",
        ),
        hints=(
            Text(
                fi='Lisää rivi "{recurrence}", esimerkiksi "toistuu: joka kuukauden ensimmäinen tiistai", tai päivä: '
                '"pvm: 12.1.2027".',
                en='Add a "{recurrence}" line, for example "recurrence: the first Tuesday of each month", or a date: '
                '"date: 2027-01-12".',
            ),
        ),
        about=Text(
            fi="Tarkistuspiste on nimetty, mutta siitä ei näy, milloin se pidetään. Se ei siis tule kalenteriin eikä "
            'asialistalle. Kirjoita sille toistuvuus ("toistuu: joka kuukauden ensimmäinen tiistai") tai päivät '
            '("pvm: [12.1.2027, 13.4.2027]"). Jos sitä ei enää pidetä, poista se.',
            en="The checkpoint has a name, but the plan does not say when it is held. So it never appears in a "
            'calendar or on an agenda. Give it a recurrence ("recurrence: the first Tuesday of each month") or dates '
            '("date: [2027-01-12, 2027-04-13]"). If it is no longer held, delete it.',
        ),
    ),
    "missed-checkpoints": Message(
        label=Text(fi="peräkkäiset kerrat ilman merkintää", en="several checkpoints in a row not recorded"),
        text=Text(
            fi="Tarkistuspiste {id:id} on jäänyt merkitsemättä {n} kertaa peräkkäin: ensimmäinen oli {first}, "
            "viimeisin {last}.",
            en="Checkpoint {id:id} has passed {n} times in a row without being recorded: first on {first}, last on "
            "{last}.",
            en_two="Checkpoint {id:id} has passed twice in a row without being recorded: on {first} and on {last}.",
        ),
        hints=(ALL_ANSWERS,),
        about=Text(
            fi="Kaksi sovittua kertaa peräkkäin on mennyt ohi, eikä mistään näy, mitä niille tapahtui. Näin suunnitelma "
            "unohtuu. Vastauksia on neljä: merkitse kerta pidetyksi, pidä tarkistuspiste nyt, kirjaa, miksi se jäi "
            "väliin, tai sopikaa rytmi, joka teille sopii. Yksikin merkintä riittää. Vapaajaksoon osuneita kertoja ei "
            "lasketa.",
            en="Two agreed dates in a row have passed, and the plan does not say what happened. That is "
            "how a plan is forgotten. There are four answers: record that one was held, hold the "
            "checkpoint now, record why it was skipped, or agree on other dates. Recording one is "
            "enough. Dates within a break do not count.",
        ),
    ),
    "last-checkpoint-ahead": Message(
        label=Text(fi="sovitut tarkistuspisteet loppuvat", en="agreed checkpoints are running out"),
        text=Text(
            fi="Tarkistuspisteen {id:id} viimeinen sovittu kerta on {last}.",
            en="The last agreed date of checkpoint {id:id} is {last}.",
        ),
        hints=(
            Text(
                fi='Sopikaa seuraavat kerrat viimeistään siellä: seuranta aseta {id} {rhythm} "…".',
                en='Agree on the next dates by then at the latest: seuranta set {id} {rhythm} "…".',
            ),
        ),
        about=Text(
            fi="Sarjan viimeinen sovittu päivä on vielä edessä, eikä sen jälkeen ole muuta samanlaista tarkistuspistettä. "
            "Helpoimmin seuraavat päivät sovitaan, kun väki on koolla: siirtäkää sarjan viimeistä päivää, lisätkää "
            "sille päiviä tai päättäkää koko suunnitelma.",
            en="The last agreed date of a series is still ahead, and no other checkpoint of that kind follows it. The next "
            "dates are easiest to agree while people are together: change the last date of the series, add dates to it, or "
            "close the whole plan.",
        ),
    ),
    "missed-checkpoint": Message(
        label=Text(fi="tarkistuspiste jäi pitämättä", en="checkpoint not held"),
        text=Text(
            fi="Tarkistuspiste {id:id} on mennyt ohi {n} kertaa ilman merkintää, että se pidettiin. Viimeisin oli {last}.",
            fi_one="Tarkistuspiste {id:id} ({last}) on ohi, mutta sitä ei ole merkitty pidetyksi.",
            en="Checkpoint {id:id} has passed {n} times without being marked as held. The latest was on {last}.",
            en_one="Checkpoint {id:id} on {last} has passed but is not marked as held.",
            en_two="Checkpoint {id:id} has passed twice without being marked as held. The latest was on {last}.",
        ),
        hints=(
            Text(
                fi='Jos se pidettiin, lisää päivä kenttään "{held}". Jos ei, kirjoita päivä ja syy kenttään '
                '"{skipped}".',
                en='If it was held, add the date under "{held}". If not, write the date and the reason under '
                '"{skipped}".',
            ),
        ),
        about=Text(
            fi="Sovittu päivä on mennyt, mutta mistään ei näy, pidettiinkö tarkistuspiste. Jos se pidettiin, pelkkä "
            'päivä riittää: "pidetty: [6.10.2026]". Jos se jäi pitämättä, kirjoita päivä ja syy kenttään "peruttu" ja '
            "sovi uusi. Jos kerrat jäävät usein pitämättä, rytmi on liian tiheä.",
            en="An agreed date has passed, but the plan does not say whether the checkpoint was held. If it was, "
            'the date alone is enough: "held: [2026-10-06]". If it was not, write the date and the reason under '
            '"skipped", and agree on a new one. If this happens often, the meetings are too frequent.',
        ),
    ),
    "checkpoint-gap": Message(
        label=Text(fi="tarkistuspisteiden väli on pitkä", en="a long time between checkpoints"),
        fact=(Text(fi="tarkistuspisteiden väli on {n} päivää", en="{n} days between checkpoints"),),
        text=(
            Text(
                fi="Tarkistuspisteiden {first} ja {last} väli on {n} päivää.",
                en="There are {n} days between the checkpoints on {first} and {last}.",
            ),
            Text(
                fi="Seuraavaan tarkistuspisteeseen ({last}) on {n} päivää.",
                en="The next checkpoint, on {last}, is {n} days away.",
            ),
        ),
        hints=(
            Text(
                fi="Sovi väliin lyhyt tarkistuspiste. Lomia ja poikkeuksia ei lasketa mukaan.",
                en="Agree on a short checkpoint in between. Breaks and exceptions are not counted.",
            ),
        ),
        about=Text(
            fi="Yli kahdeksassa viikossa ehtii unohtua, mitä luvattiin, ja jumiin jäänyt seisoo liian kauan. Kaikki "
            'tarkistuspisteet lasketaan yhdessä; vapaapäiviä ja kentän "paitsi" päiviä ei lasketa. Varttitunti väliin '
            "riittää. Jos väli on tarkoituksella pitkä, voit sallia varoituksen asetuksissa.",
            en="In more than eight weeks, people forget what was promised, and whatever is blocked stays blocked too "
            'long. All checkpoints are counted together; breaks and the dates under "except" do not count. A quarter '
            "of an hour in between is enough. If the gap is intended, you can allow this warning in the settings.",
        ),
    ),
    "checkpoint-on-day-off": Message(
        label=Text(fi="tarkistuspiste osuu vapaapäivään", en="checkpoint on a day off"),
        text=(
            Text(
                fi="Tarkistuspiste {id:id} osuu vapaapäivään: {day} on {holiday}.",
                en="Checkpoint {id:id} falls on a day off: {day} is {holiday}.",
            ),
            Text(
                fi='Tarkistuspiste {id:id} osuu vapaapäivään: {day} kuuluu vapaajaksoon "{break}".',
                en='Checkpoint {id:id} falls on a day off: {day} is part of the break "{break}".',
            ),
        ),
        hints=(
            Text(
                fi='Ehdotus: {weekday} {proposal}. Kirjoita siirto kenttään "{moved}" tai valitse kentässä '
                '"{on_holiday}", mitä pyhänä tehdään.',
                en='Suggestion: {weekday} {proposal}. Write the move under "{moved}", or choose under '
                '"{on_holiday}" what happens on public holidays.',
            ),
            Text(
                fi='Kirjoita siirto kenttään "{moved}" tai valitse kentässä "{on_holiday}", mitä pyhänä tehdään.',
                en='Write the move under "{moved}", or choose under "{on_holiday}" what happens on public holidays.',
            ),
            Text(
                fi='Ehdotus: {weekday} {proposal}. Kirjoita uusi päivä kenttään "{moved}".',
                en='Suggestion: {weekday} {proposal}. Write the new date under "{moved}".',
            ),
            Text(fi='Kirjoita uusi päivä kenttään "{moved}".', en='Write the new date under "{moved}".'),
        ),
        about=Text(
            fi="Sovittu päivä on pyhäpäivä tai kuuluu suunnitelman vapaapäiviin, ja paikalle tuskin tulee kukaan. "
            'Siirrä tämä kerta: kirjoita kentän "siirretty" alle rivi "25.6.2027: 24.6.2027". Jos haluat, että sarja '
            'väistää itse, kirjoita sille "pyhänä: seuraava työpäivä" tai "pyhänä: jätä väliin".',
            en="The agreed date falls on a public holiday or in one of the plan's breaks, and hardly anybody will be "
            'there. Move this one: under "moved", write the line "2027-06-25: 2027-06-24". If the series should avoid '
            'holidays automatically, write "on holiday: next working day" or "on holiday: skip".',
        ),
    ),
    "plan-not-reviewed": Message(
        label=Text(fi="koko suunnitelman katselmuksesta on kauan", en="whole plan not reviewed for a long time"),
        fact=(
            Text(
                fi="koko suunnitelmaa ei ole katselmoitu {n} päivään (seuraava katselmus on {coming})",
                en="whole plan not reviewed for {n} days, next review on {coming}",
            ),
            Text(
                fi="seuraavaa katselmusta ei ole sovittu (viimeinen oli {ended})",
                en="no review of the whole plan agreed after {ended}",
            ),
            Text(
                fi="koko suunnitelmaa ei ole katselmoitu {n} päivään",
                en="whole plan not reviewed for {n} days",
            ),
        ),
        text=(
            Text(
                fi="Viimeinen sovittu koko suunnitelman katselmus oli {ended}; seuraavaa ei ole sovittu.",
                en="No review of the whole plan has been agreed after {ended}.",
            ),
            Text(
                fi="Koko suunnitelmaa ei ole katselmoitu {n} päivään. Edellisen kerran se oli esillä {last}.",
                en="The whole plan has not been reviewed for {n} days. The last review was on {last}.",
            ),
            Text(
                fi="Koko suunnitelmaa ei ole katselmoitu kertaakaan. Ensimmäinen katselmus oli sovittu päivälle {first}.",
                en="The whole plan has never been reviewed. The first review was agreed for {first}.",
            ),
        ),
        hints=(
            Text(
                fi="Seuraava katselmus on {coming}. Voiko sen pitää aiemmin?",
                en="The next review is on {coming}. Could it be earlier?",
            ),
            Text(
                fi='Sovi katselmus: lisää tarkistuspiste, jonka laji on "katselmus".',
                en='Agree on a review: add a checkpoint whose kind is "review".',
            ),
        ),
        about=Text(
            fi="Kuukausiseurannassa katsotaan yksittäisiä toimenpiteitä. Noin kerran neljännesvuodessa on hyvä "
            "kysyä myös, ovatko tavoitteet ja koko suunnitelma edelleen oikeat. Lisää tarkistuspiste, jonka laji on "
            '"katselmus", ja merkitse se pidetyksi, kun se on pidetty. Päivät lasketaan edellisestä katselmuksesta '
            "tai esittelystä.",
            en="A monthly checkpoint looks at individual actions. About once a quarter, it is also worth asking "
            'whether the goals and the plan as a whole are still right. Add a checkpoint whose kind is "review", and '
            "mark it as held afterwards. The days are counted from the last review, or else from the presentation.",
        ),
    ),
    "no-management-checkpoint": Message(
        label=Text(fi="johtoryhmällä ei ole tarkistuspistettä", en="no checkpoint for the management team"),
        text=Text(
            fi="Suunnitelmassa on johtoryhmä, mutta sille ei ole sovittu tarkistuspistettä.",
            en="The plan has a management team, but no checkpoint for it.",
        ),
        hints=(
            Text(
                fi='Lisää johtoryhmän kokous tarkistuspisteeksi: "laji: {kind}".',
                en='Add a management team meeting as a checkpoint: "kind: {kind}".',
            ),
        ),
        about=Text(
            fi="Johtoryhmän huomio kertoo koko väelle, että asia on tärkeä. Jos johtoryhmällä on säännölliset "
            'kokoukset, ota suunnitelma niiden asialistalle ja lisää ne tarkistuspisteiksi: "laji: johtoryhmä".',
            en="When the management team follows the plan, the whole company sees that it matters. If the team meets "
            'regularly, put the plan on its agenda and add the meetings as checkpoints: "kind: management".',
        ),
    ),
    "nonexistent-time": Message(
        label=Text(fi="kellonaika jää kellonsiirrossa väliin", en="time skipped when the clocks go forward"),
        text=Text(
            fi="Kelloja siirretään {day} eteenpäin, eikä aikaa {time} silloin ole. Tarkistuspiste {id:id} alkaa {start}.",
            en="On {day}, the clocks go forward, so there is no {time}. Checkpoint {id:id} begins at {start}.",
        ),
        hints=(Text(fi="Valitse toinen kellonaika.", en="Choose another time."),),
        about=Text(
            fi="Kun kesäaika alkaa, kello hyppää yöllä tunnin eteenpäin. Hypyn väliin jäävää kellonaikaa ei sinä yönä ole, "
            "joten tarkistuspiste alkaa tuntia myöhemmin. Useimmiten kellonaika on kirjoitettu väärin.",
            en="When summer time begins, the clocks go forward by an hour during the night. Times within that hour do "
            "not exist, so the checkpoint begins an hour later. Usually the time is a typing error.",
        ),
    ),
    "decision-to-review": Message(
        label=Text(fi="päätös on tarkistettava", en="decision due for review"),
        text=(
            Text(
                fi='Päätös {id:id} oli määrä tarkistaa {day}: "{decision}".',
                en='Decision {id:id} was due for review on {day}: "{decision}".',
            ),
            Text(fi="Päätös {id:id} oli määrä tarkistaa {day}.", en="Decision {id:id} was due for review on {day}."),
        ),
        hints=(
            Text(
                fi="Ota se seuraavan tarkistuspisteen asialistalle.",
                en="Put it on the agenda of the next checkpoint.",
            ),
        ),
        about=Text(
            fi="Päätökselle on merkitty päivä, jona se tarkistetaan. Se on asialistalla, kunnes sen päivän jälkeen "
            "(tai samana päivänä) on pidetty tarkistuspiste. Jos päätös muuttuu, kirjoita uusi päätös; vanhaa ei muuteta.",
            en="The decision has a date on which to review it. It stays on the agenda until a checkpoint has been "
            "held on or after that date. If the decision changes, write a new one; the old one is not edited.",
        ),
    ),
    "silent-move": Message(
        label=Text(fi="määräaika muuttui ilman siirtoa", en="due date changed without a move"),
        text=(
            Text(
                fi="Toimenpide {id:id} luvattiin tarkistuspisteessä {day} valmiiksi {promised} mennessä. Nyt määräaika on {due}, mutta siirtoa ei ole kirjattu.",
                en="At the checkpoint on {day}, action {id:id} was promised for {promised}. It is now "
                "due on {due}, but no move is recorded.",
            ),
            Text(
                fi="Toimenpide {id:id} luvattiin tarkistuspisteessä {day} valmiiksi {promised} mennessä, mutta sillä ei ole "
                "määräaikaa.",
                en="At the checkpoint on {day}, action {id:id} was promised for {promised}, but the "
                "action has no due date.",
            ),
        ),
        hints=(
            Text(
                fi='Lisää vanha päivä kenttään "{moves}" ja kerro syy.',
                en='Add the old date under "{moves}", with a reason.',
            ),
        ),
        about=Text(
            fi="Toimenpide luvattiin tarkistuspisteessä: niin siihen on kirjattu, tai niin suunnitelmassa silloin luki gitin "
            "tai säilytetyn kopion mukaan. Määräaika on eri "
            'päivä, eikä muutosta ole kirjattu siirroksi. Lisää se kenttään "siirrot": milloin, mikä vanha määräaika '
            "oli ja miksi se muuttui. Siirto ei ole moite: ilman sitä kukaan ei näe, mitkä lupaukset eivät pitäneet "
            "ja miksi.",
            en="The action was promised at a checkpoint: that is recorded there, or the plan said so on that day, as git "
            "or a copy of the plan shows. The due date is now a different one, and no "
            'move has been recorded. Add it under "moves": when it was moved, what the due date was, and why it '
            "changed. Recording a move blames nobody: without it, nobody sees which promises did not hold, and why.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
