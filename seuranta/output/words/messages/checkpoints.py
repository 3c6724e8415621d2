"""What is said of checkpoints, promises and decisions on a day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "no-next-checkpoint": Message(
        label=Text(fi="seuraavaa tarkistuspistettä ei ole sovittu", en="no next checkpoint agreed"),
        text=(
            Text(
                fi="Seuraavaa tarkistuspistettä ei ole sovittu. Viimeisin sovittu päivä oli {last}.",
                en="No next checkpoint has been agreed. The latest agreed day was {last}.",
            ),
            Text(fi="Seuraavaa tarkistuspistettä ei ole sovittu.", en="No next checkpoint has been agreed."),
        ),
        hints=(
            Text(
                fi='Sovi päivä ja lisää se kohtaan "{section}", esimerkiksi "toistuu: joka kuukauden ensimmäinen tiistai".',
                en='Agree on a day and add it under "{section}", for example "recurrence: the first Tuesday of each month".',
            ),
        ),
        about=Text(
            fi="Suunnitelma harvoin toteutuu itsestään: on sovittava, milloin sen ääreen palataan. Tämä on seurannan "
            'tärkein puute, ja siksi virhe. Lisää kohtaan "tarkistuspisteet" sarja, joka toistuu ("toistuu: joka '
            'kuukauden ensimmäinen tiistai") tai jolla on päiviä ("pvm: 12.1.2027"). Jos sarja on päättynyt, jatka sitä '
            'muuttamalla kohtaa "päättyy". Kun suunnitelma on kokonaan valmis, kirjoita sille "päätetty: 1.9.2027".',
            en="A plan seldom carries itself out: you have to agree when to come back to it. This is the main gap that "
            'follow-up can have, and so an error. Under "checkpoints" add a series that repeats ("recurrence: the first '
            'Tuesday of each month") or has days ("date: 2027-01-12"). If a series has ended, change its "until". When '
            'the plan as a whole is finished, write "closed on: 2027-09-01".',
        ),
    ),
    "checkpoint-follows-checkpoint": Message(
        label=Text(fi="toistuvuus sopii vain viestille", en="recurrence is for messages only"),
        text=Text(
            fi="Tarkistuspiste {id} ei voi seurata toista tarkistuspistettä: tämä toistuvuus on viestejä varten.",
            en="Checkpoint {id} cannot follow another checkpoint: this recurrence is for messages.",
        ),
        hints=(
            Text(
                fi="Kirjoita sille oma toistuvuus, esimerkiksi joka kuukauden ensimmäinen torstai.",
                en="Give it a recurrence of its own, for example the first Thursday of each month.",
            ),
        ),
        about=Text(
            fi='"Tarkistuspisteen jälkeinen torstai" kertoo, milloin viesti annetaan. Tarkistuspisteellä on oltava oma '
            "toistuvuus tai omat päivät, koska viestit ja muu seuranta lasketaan niistä.",
            en='"The Thursday after the checkpoint" says when a message is told. A checkpoint needs a recurrence or days of '
            "its own, because messages and the rest of the follow-up are counted from them.",
        ),
    ),
    "unknown-occurrence": Message(
        label=Text(fi="päivänä ei ole tarkistuspistettä", en="no such occurrence"),
        text=Text(
            fi="{day} ei ole tarkistuspisteen {id} sovittu päivä.",
            en="{day} is not an agreed day of checkpoint {id}.",
        ),
        hints=(
            Text(fi="Lähin sovittu päivä on {nearest}.", en="The nearest agreed day is {nearest}."),
            Text(
                fi="Kirjoita ensin, milloin tarkistuspiste pidetään: toistuvuus tai päivät.",
                en="Write first when the checkpoint is held: a recurrence or days.",
            ),
        ),
        about=Text(
            fi='Kohdissa "siirretty" ja "peruttu" nimetään kerta sen alkuperäisellä päivällä, tai päivällä, jolle se on jo '
            "siirretty. Tällä päivällä ei ole kertaa, joten mitään ei siirry eikä peruunnu. Tarkista päivä ja vuosi.",
            en='"moved" and "skipped" name an occurrence by the day on which it was first agreed, or by the day to which it '
            "has been moved. There is none on this day, so nothing is moved or called off. Check the day and the year.",
        ),
    ),
    "series-without-days": Message(
        label=Text(fi="tarkistuspisteellä ei ole päiviä", en="checkpoint without days"),
        text=Text(
            fi="Tarkistuspisteellä {id} ei ole yhtään päivää, joten sitä ei pidetä koskaan.",
            en="Checkpoint {id} has no days, so it is never held.",
        ),
        hints=(
            Text(
                fi='Lisää rivi "{recurrence}", esimerkiksi "toistuu: joka kuukauden ensimmäinen tiistai", tai päivä: '
                '"pvm: 12.1.2027".',
                en='Add a line "{recurrence}", for example "recurrence: the first Tuesday of each month", or a day: '
                '"date: 2027-01-12".',
            ),
        ),
        about=Text(
            fi="Tarkistuspiste on nimetty, mutta siitä ei näy, milloin se pidetään. Se ei siis tule kalenteriin eikä "
            'asialistalle. Kirjoita sille toistuvuus ("toistuu: joka kuukauden ensimmäinen tiistai") tai päivät '
            '("pvm: [12.1.2027, 13.4.2027]"). Jos sitä ei enää pidetä, poista se.',
            en="The checkpoint has a name, but nothing says when it is held, so that it never comes into a calendar or on "
            'an agenda. Give it a recurrence ("recurrence: the first Tuesday of each month") or days ("date: [2027-01-12, '
            '2027-04-13]"). If it is no longer held, remove it.',
        ),
    ),
    "missed-checkpoint": Message(
        label=Text(fi="tarkistuspiste jäi pitämättä", en="checkpoint not held"),
        text=Text(
            fi="Tarkistuspiste {id} on mennyt ohi {n} kertaa ilman merkintää, että se pidettiin. Viimeisin oli {last}.",
            fi_one="Tarkistuspiste {id} ({last}) on ohi, mutta sitä ei ole merkitty pidetyksi.",
            en="Checkpoint {id} has passed {n} times without being marked as held. The latest was {last}.",
            en_one="Checkpoint {id} on {last} has passed but is not marked as held.",
        ),
        hints=(
            Text(
                fi='Jos se pidettiin, lisää päivä kohtaan "{held}". Jos ei, kirjoita kohtaan "{skipped}" päivä ja syy.',
                en='If it was held, add the day under "{held}". If not, write the day and the reason under "{skipped}".',
            ),
        ),
        about=Text(
            fi="Sovittu päivä on mennyt, mutta mistään ei näy, pidettiinkö tarkistuspiste. Jos se pidettiin, pelkkä päivä "
            'riittää: "pidetty: [6.10.2026]". Jos se jäi pitämättä, kirjoita kohtaan "peruttu" päivä ja syy, ja sovi '
            "uusi. Jos kerrat jäävät usein pitämättä, rytmi on liian tiheä.",
            en="An agreed day has passed, but nothing says whether the checkpoint was held. If it was, the day alone is "
            'enough: "held: [2026-10-06]". If it was not, write the day and the reason under "skipped", and agree on a new '
            "one. If this happens often, the rhythm is too dense.",
        ),
    ),
    "checkpoint-gap": Message(
        label=Text(fi="tarkistuspisteiden väli on yli 8 viikkoa", en="more than 8 weeks between checkpoints"),
        text=(
            Text(
                fi="Tarkistuspisteiden {first} ja {last} väli on {n} päivää, yli 8 viikkoa.",
                en="There are {n} days between the checkpoints on {first} and {last}, more than 8 weeks.",
            ),
            Text(
                fi="Seuraavaan tarkistuspisteeseen ({last}) on {n} päivää, yli 8 viikkoa.",
                en="The next checkpoint, on {last}, is {n} days away, more than 8 weeks.",
            ),
        ),
        hints=(
            Text(
                fi="Sovi väliin lyhyt tarkistuspiste. Lomia ja poikkeuksia ei lasketa mukaan.",
                en="Agree on a short checkpoint in between. Breaks and exceptions are not counted.",
            ),
        ),
        about=Text(
            fi="Kahdessa kuukaudessa ehtii unohtua, mitä luvattiin, ja jumiin jäänyt seisoo liian kauan. Kaikki "
            'tarkistuspisteet lasketaan yhdessä; vapaapäiviä ja kohdan "paitsi" päiviä ei lasketa. Varttitunti väliin '
            "riittää. Jos väli on tarkoituksella pitkä, tästä ilmoituksesta ei ole haittaa.",
            en="In two months people forget what was promised, and what is stuck stands still too long. All checkpoints "
            'count together; breaks and the days under "except" do not count. A quarter of an hour in between is enough. '
            "If the gap is meant, this message does no harm.",
        ),
    ),
    "checkpoint-on-day-off": Message(
        label=Text(fi="tarkistuspiste osuu vapaapäivään", en="checkpoint on a day off"),
        text=(
            Text(
                fi="Tarkistuspiste {id} osuu vapaapäivään: {day} on {holiday}.",
                en="Checkpoint {id} falls on a day off: {day} is {holiday}.",
            ),
            Text(
                fi="Tarkistuspiste {id} osuu vapaapäivään: {day} kuuluu vapaajaksoon {break}.",
                en="Checkpoint {id} falls on a day off: {day} is in the break {break}.",
            ),
        ),
        hints=(
            Text(
                fi='Ehdotus: {weekday} {proposal}. Kirjoita siirto kohtaan "{moved}", tai valitse kohdassa "{on_holiday}", mitä pyhänä '
                "tehdään.",
                en='Suggestion: {weekday} {proposal}. Write the move under "{moved}", or choose under "{on_holiday}" what is done on '
                "holidays.",
            ),
            Text(
                fi='Kirjoita siirto kohtaan "{moved}", tai valitse kohdassa "{on_holiday}", mitä pyhänä tehdään.',
                en='Write the move under "{moved}", or choose under "{on_holiday}" what is done on holidays.',
            ),
            Text(
                fi='Ehdotus: {weekday} {proposal}. Kirjoita uusi päivä kohtaan "{moved}".',
                en='Suggestion: {weekday} {proposal}. Write the new day under "{moved}".',
            ),
            Text(fi='Kirjoita uusi päivä kohtaan "{moved}".', en='Write the new day under "{moved}".'),
        ),
        about=Text(
            fi="Sovittu päivä on pyhäpäivä tai kuuluu suunnitelman vapaapäiviin, ja paikalle tuskin tulee kukaan. Siirrä "
            'tämä kerta: kirjoita kohdan "siirretty" alle rivi "25.6.2027: 24.6.2027". Jos haluat, että sarja väistää '
            'itse, kirjoita sille "pyhänä: seuraava työpäivä" tai "pyhänä: jätä väliin".',
            en="The agreed day is a public holiday or lies in one of the plan's breaks, and hardly anybody will be there. "
            'Move this one: under "moved" write the line "2027-06-25: 2027-06-24". If the series should step aside by '
            'itself, write "on holiday: next working day" or "on holiday: skip".',
        ),
    ),
    "plan-not-reviewed": Message(
        label=Text(fi="koko suunnitelman katselmuksesta on kauan", en="whole plan not reviewed for a long time"),
        text=Text(
            fi="Koko suunnitelmaa ei ole katselmoitu {n} päivään. Edellisen kerran se oli esillä {last}.",
            en="The whole plan has not been reviewed for {n} days. It was last looked at on {last}.",
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
            fi="Kuukausiseurannassa katsotaan yksittäisiä toimenpiteitä. Noin kerran neljännesvuodessa on hyvä kysyä myös, "
            "ovatko tavoitteet ja koko suunnitelma edelleen oikeat. Lisää tarkistuspiste, jonka laji on katselmus, ja "
            "merkitse se pidetyksi, kun se on pidetty. Päivät lasketaan edellisestä katselmuksesta tai esittelystä.",
            en="A monthly checkpoint looks at single actions. About once a quarter it is worth asking, too, whether the goals "
            "and the plan as a whole are still right. Add a checkpoint of kind review, and mark it as held once it is. Days "
            "are counted from the last review or from the presentation.",
        ),
    ),
    "no-management-checkpoint": Message(
        label=Text(fi="johtoryhmällä ei ole tarkistuspistettä", en="no checkpoint of the management team"),
        text=Text(
            fi="Suunnitelmalla on johtoryhmä, mutta yksikään tarkistuspiste ei ole sen.",
            en="The plan has a management team, but no checkpoint is theirs.",
        ),
        hints=(
            Text(
                fi='Lisää johtoryhmän kokous tarkistuspisteeksi: "laji: {kind}".',
                en='Add a meeting of the management team as a checkpoint: "kind: {kind}".',
            ),
        ),
        about=Text(
            fi="Johtoryhmän huomio kertoo koko talolle, että asia on tärkeä. Jos johtoryhmällä on säännölliset kokoukset, ota "
            'suunnitelma niiden asialistalle ja lisää ne tarkistuspisteiksi: "laji: johtoryhmä".',
            en="The attention of the management team tells the whole house that the matter is important. If they meet "
            'regularly, put the plan on their agenda and add the meetings as checkpoints: "kind: management".',
        ),
    ),
    "nonexistent-time": Message(
        label=Text(fi="kellonaikaa ei ole", en="time does not exist"),
        text=Text(
            fi="Kelloja siirretään {day} eteenpäin, eikä aikaa {time} silloin ole. Tarkistuspiste {id} alkaa {start}.",
            en="On {day} clocks go forward, and {time} does not exist. Checkpoint {id} begins at {start}.",
        ),
        hints=(Text(fi="Valitse toinen kellonaika.", en="Choose another time."),),
        about=Text(
            fi="Kun kesäaika alkaa, kello hyppää yöllä tunnin eteenpäin. Hypyn väliin jäävää kellonaikaa ei sinä yönä ole, "
            "joten tarkistuspiste alkaa tuntia myöhemmin. Useimmiten kellonaika on kirjoitettu väärin.",
            en="When summer time begins, the clock jumps an hour ahead at night. A time inside the jump does not exist that "
            "night, so that the checkpoint begins an hour later. Most often the time is a slip.",
        ),
    ),
    "decision-to-review": Message(
        label=Text(fi="päätös on tarkistettava", en="decision to review"),
        text=(
            Text(
                fi='Päätös {id} oli määrä tarkistaa {day}: "{decision}".',
                en='Decision {id} was to be looked at again on {day}: "{decision}".',
            ),
            Text(fi="Päätös {id} oli määrä tarkistaa {day}.", en="Decision {id} was to be looked at again on {day}."),
        ),
        hints=(
            Text(
                fi="Ota se seuraavan tarkistuspisteen asialistalle.",
                en="Put it on the agenda of the next checkpoint.",
            ),
        ),
        about=Text(
            fi="Päätökselle on merkitty päivä, jona sitä katsotaan uudestaan. Se on asialistalla, kunnes sen päivän jälkeen "
            "(tai samana päivänä) on pidetty tarkistuspiste. Jos päätös muuttuu, kirjoita uusi päätös; vanhaa ei muuteta.",
            en="The decision carries a day on which to look at it again. It stays on the agenda until a checkpoint has been "
            "held on or after that day. If the decision changes, write a new one; the old one is not edited.",
        ),
    ),
    "silent-move": Message(
        label=Text(fi="määräaika muuttui ilman siirtoa", en="due date changed without a move"),
        text=(
            Text(
                fi="Toimenpiteen {id} määräaika muuttui {promised} → {due} ilman siirtoa. Se luvattiin tarkistuspisteessä "
                "{day}.",
                en="The due date of action {id} changed {promised} → {due} without a move. It was promised at the "
                "checkpoint on {day}.",
            ),
            Text(
                fi="Toimenpide {id} luvattiin tarkistuspisteessä {day} valmiiksi {promised} mennessä, mutta sillä ei ollut "
                "määräaikaa.",
                en="At the checkpoint on {day} action {id} was promised by {promised}, but it had no due date.",
            ),
        ),
        hints=(
            Text(
                fi='Lisää vanha päivä kohtaan "{moves}" ja kerro syy.',
                en='Add the old day under "{moves}", with a reason.',
            ),
        ),
        about=Text(
            fi="Tarkistuspisteeseen on kirjattu, mihin päivään mennessä toimenpide luvattiin. Määräaika on eri päivä, eikä "
            'muutosta ole kirjattu siirroksi. Lisää se kohtaan "siirrot": milloin, mikä vanha määräaika oli ja miksi se '
            "muuttui. Siirto ei ole moite: ilman sitä kukaan ei näe, mitkä lupaukset eivät pitäneet ja miksi.",
            en="A checkpoint says by which day the action was promised. The due date is another day, and no move has been "
            'written down. Add it under "moves": when, what the due date was, and why it changed. A move is no blame: '
            "without it nobody sees which promises did not hold, and why.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
