"""What is said of messages, silence and questions on a day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "late-message": Message(
        label=Text(fi="kertomatta", en="not told in time"),
        text=(
            Text(
                fi="Viesti {id} on {n} päivää myöhässä: se piti kertoa {day} ({audience}).",
                fi_one="Viesti {id} on {n} päivän myöhässä: se piti kertoa {day} ({audience}).",
                en="Message {id} is {n} days late: it was to be told on {day} ({audience}).",
                en_one="Message {id} is {n} day late: it was to be told on {day} ({audience}).",
            ),
            Text(
                fi="Viesti {id} on {n} päivää myöhässä: se piti kertoa {day}.",
                fi_one="Viesti {id} on {n} päivän myöhässä: se piti kertoa {day}.",
                en="Message {id} is {n} days late: it was to be told on {day}.",
                en_one="Message {id} is {n} day late: it was to be told on {day}.",
            ),
        ),
        hints=(
            Text(
                fi='Kerro se nyt ja lisää päivä kohtaan "{told}". Jos se on jo kerrottu, pelkkä päivä riittää.',
                en='Tell it now and add the day under "{told}". If it has been told already, the day is enough.',
            ),
        ),
        about=Text(
            fi="Viestille on sovittu päivä, mutta mistään ei näy, että se on kerrottu. Kerro se, vaikka mikään ei olisi "
            'muuttunut: hiljaisuus tulkitaan niin, että asiasta on luovuttu. Lisää päivä kohtaan "kerrottu". Seuraava '
            "kertominen kuittaa myöhästyneen, rästejä ei kerry.",
            en="The message has an agreed day, but nothing says that it was told. Tell it even if nothing has changed: silence "
            'reads as giving up. Add the day under "told". The next telling settles a late one; nothing piles up.',
        ),
    ),
    "audience-not-settled": Message(
        label=Text(
            fi="kohderyhmästä ei tiedetä, onko se omaa väkeä", en="not known whether the audience is inside the company"
        ),
        text=Text(
            fi='Suunnitelma ei kerro, onko viestin {id} kohderyhmä "{audience}" yrityksen omaa väkeä.',
            en='The plan does not say whether "{audience}", the audience of message {id}, is inside the company.',
        ),
        hints=(
            Text(
                fi='Lisää viestiin rivi "{internal}: {yes}" tai "{internal}: {no}".',
                en='Add the line "{internal}: {yes}" or "{internal}: {no}" to the message.',
            ),
        ),
        about=Text(
            fi="Ulkopuolisille kerrotaan vain se, mikä on kirjoitettu heille: ei myöhästymisiä, esteitä eikä muiden asiakkaiden "
            "asioita. Siksi luonnosta ei tehdä ennen kuin on selvää, onko kohderyhmä omaa väkeä. Lisää viestiin rivi "
            '"sisäinen: kyllä" tai "sisäinen: ei".',
            en="People outside the company are told what was written for them and nothing else: no delays, no obstacles, "
            "nothing about other customers. So no draft is made until it is clear whether the audience is inside the "
            'company. Add the line "internal: yes" or "internal: no" to the message.',
        ),
    ),
    "several-audiences": Message(
        label=Text(fi="viestillä on monta kohderyhmää", en="several audiences in one message"),
        text=Text(
            fi='Viestillä on yksi kohderyhmä, ja viestillä {id} niitä on monta: "{typed}".',
            en='A message has one audience, and message {id} has several: "{typed}".',
        ),
        hints=(
            Text(
                fi="Kirjoita kullekin oma viesti omalla tunnuksellaan.",
                en="Write a message for each, with an id of its own.",
            ),
        ),
        about=Text(
            fi="Kustakin kohderyhmästä seurataan, milloin sille on viimeksi kerrottu, ja eri ryhmät kysyvät eri asioita: "
            "asiakasta ei kiinnosta sama kuin asentajaa. Siksi viestillä on yksi kohderyhmä. Kirjoita kullekin oma "
            'viesti; ydinviesti saa olla sama. Koko talolle riittää yksi: "kohderyhmä: koko henkilöstö".',
            en="For each audience the tool follows when it last heard, and different people ask different things: what "
            "matters to a customer is not what matters to a fitter. So a message has one audience. Write one for each; "
            'what it says may be the same. For the whole house one is enough: "audience: whole staff".',
        ),
    ),
    "message-without-days": Message(
        label=Text(fi="viestillä ei ole päiviä", en="message without days"),
        text=(
            Text(
                fi="Viesti {id} on kerrottu {last}, mutta sillä ei ole sovittuja päiviä, joten se ei tule enää "
                "kerrottavaksi.",
                en="Message {id} was told on {last}, but it has no agreed days, so it does not come up again.",
            ),
            Text(
                fi="Viestillä {id} ei ole yhtään päivää, joten se ei tule koskaan kerrottavaksi.",
                en="Message {id} has no days, so it never comes up to be told.",
            ),
        ),
        hints=(
            Text(
                fi='Jos se kerrotaan uudestaan, lisää "{recurrence}". Jos kerta riitti, kirjoita {last} myös kohtaan '
                '"{date}".',
                en='If it is told again, add "{recurrence}". If once was enough, write {last} under "{date}", too.',
            ),
            Text(
                fi='Lisää rivi "{recurrence}", esimerkiksi "toistuu: tarkistuspisteen jälkeinen torstai", tai päivä: '
                '"pvm: 14.1.2027".',
                en='Add a line "{recurrence}", for example "recurrence: the Thursday after the checkpoint", or a day: '
                '"date: 2027-01-14".',
            ),
        ),
        about=Text(
            fi="Viesti on kirjoitettu, mutta siitä ei näy, milloin se kerrotaan. Siitä ei siis muistuteta, eikä sen "
            'puuttumista huomaa kukaan. Kirjoita sille toistuvuus ("toistuu: tarkistuspisteen jälkeinen torstai") tai '
            'päivä ("pvm: 14.1.2027"). Jos kertaalleen kerrottu riittää, kirjoita sama päivä kohtiin '
            '"pvm" ja "kerrottu".',
            en="The message is written down, but nothing says when it is told, so that nobody is reminded of it and nobody "
            'notices when it does not come. Give it a recurrence ("recurrence: the Thursday after the checkpoint") or a '
            'day ("date: 2027-01-14"). If telling it once was enough, write that day under both "date" '
            'and "told".',
        ),
    ),
    "silent-audience": Message(
        label=Text(fi="kohderyhmälle ei ole kerrottu", en="audience has not been told"),
        text=(
            Text(
                fi="Kohderyhmälle {audience} on kerrottu viimeksi {last}: hiljaisuutta {n} päivää.",
                fi_one="Kohderyhmälle {audience} on kerrottu viimeksi {last}: hiljaisuutta {n} päivä.",
                en="The audience {audience} was last told on {last}: {n} days of silence.",
                en_one="The audience {audience} was last told on {last}: {n} day of silence.",
            ),
            Text(
                fi="Kohderyhmälle {audience} ei ole kerrottu suunnitelmasta kertaakaan.",
                en="The audience {audience} has never been told of the plan.",
            ),
        ),
        hints=(
            Text(
                fi='Kerro nyt, missä mennään, ja lisää päivä viestin kohtaan "{told}".',
                en='Tell them now where things are, and add the day under "{told}" of the message.',
            ),
        ),
        about=Text(
            fi="Palvelun onnistuminen on koko organisaation asia, ja viestiä kannattaa mieluummin liian paljon kuin liian "
            "vähän. Siksi hiljaisuus painaa yhtä paljon kuin myöhässä oleva toimenpide. Koko henkilöstölle pitäisi kertoa "
            "vähintään 35 päivän välein (raja on asetuksissa: hiljaisuus), samoin jokaiselle, jolle on sovittu toistuva "
            "viesti. Lomajaksoja ei lasketa. Esittely lasketaan, kun on merkitty, kenelle esiteltiin.",
            en="A service succeeds only if the whole organisation carries it, and it is better to tell too much than too "
            "little. So silence weighs as much as an overdue action. The whole staff should hear at least every 35 days "
            "(the limit is in the settings: silence), and so should everybody for whom a repeating message has been "
            "agreed. Breaks do not count. The presentation counts once the plan says to whom it was given.",
        ),
    ),
    "unanswered-question": Message(
        label=Text(fi="kysymykseen ei ole vastattu", en="question not answered"),
        text=(
            Text(
                fi='Kysymys {id} ("{question}") on odottanut vastausta {n} päivää.',
                en='Question {id} ("{question}") has waited {n} days for an answer.',
            ),
            Text(
                fi="Kysymys {id} on odottanut vastausta {n} päivää.",
                en="Question {id} has waited {n} days for an answer.",
            ),
        ),
        hints=(
            Text(
                fi='Kysyjä: {by}. Vastaa, vaikka vastaus olisi vielä kesken, ja kirjoita se kohtaan "{answer}".',
                en='Asked by: {by}. Answer, even if the answer is not complete yet, and write it under "{answer}".',
            ),
            Text(
                fi='Vastaa, vaikka vastaus olisi vielä kesken, ja kirjoita se kohtaan "{answer}".',
                en='Answer, even if the answer is not complete yet, and write it under "{answer}".',
            ),
        ),
        about=Text(
            fi="Kysymys on odottanut vastausta yli kaksi viikkoa. Joka kysyy eikä saa vastausta, ei kysy toista kertaa. Myös "
            '"tätä emme vielä tiedä, palaamme asiaan 12.1." on vastaus. Kirjoita vastaus ja päivä kohtiin "vastaus" ja '
            '"vastattu".',
            en='The question has waited more than two weeks. Who asks and gets no answer does not ask again. "We do not know '
            'yet, we come back to it on 12 January" is an answer, too. Write the answer and the day under "answer" and '
            '"answered on".',
        ),
    ),
    "no-whole-staff-message": Message(
        label=Text(fi="mikään viesti ei tavoita koko henkilöstöä", en="no message reaches the whole staff"),
        text=Text(
            fi="Mikään viesti ei ole koko henkilöstölle.",
            en="No message is for the whole staff.",
        ),
        hints=(
            Text(
                fi='Lisää kohtaan "{section}" viesti, jonka kohderyhmä on "koko henkilöstö".',
                en='Add a message under "{section}" whose audience is "whole staff".',
            ),
        ),
        about=Text(
            fi="Asiakas ei näe osastoja: palvelu koskee myös niitä, joiden nimeä suunnitelmassa ei ole. Sovi yksi toistuva "
            'viesti koko henkilöstölle, vaikka lyhytkin: "kohderyhmä: koko henkilöstö", "toistuu: tarkistuspisteen '
            'jälkeinen torstai".',
            en="A customer does not see departments: a service concerns those, too, whose names are not in the plan. Agree on "
            'one repeating message to everybody, however short: "audience: whole staff", "recurrence: the Thursday after '
            'the checkpoint".',
        ),
    ),
    "no-recurring-message": Message(
        label=Text(fi="mikään viesti ei toistu", en="no message repeats"),
        text=Text(
            fi="Mikään viesti ei toistu: tieto loppuu, kun sovitut päivät loppuvat.",
            en="No message repeats: the news ends when the agreed days end.",
        ),
        hints=(
            Text(
                fi='Anna yhdelle viestille toistuvuus, esimerkiksi "toistuu: tarkistuspisteen jälkeinen torstai".',
                en='Give one message a recurrence, for example "recurrence: the Thursday after the checkpoint".',
            ),
        ),
        about=Text(
            fi="Kertaluonteinen tiedote unohtuu. Säännöllinen viesti, vaikka kolme riviä, pitää suunnitelman mielessä ja "
            "antaa paikan kysyä. Helpoin rytmi on kertoa aina tarkistuspisteen jälkeen.",
            en="A single announcement is forgotten. A regular message, even three lines, keeps the plan in mind and gives "
            "people a place to ask. The easiest rhythm is to tell after every checkpoint.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
