"""What is said of messages, silence and questions on a day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "late-message": Message(
        label=Text(fi="kertomatta", en="people not told in time"),
        text=(
            Text(
                fi='Viesti {id:id} on {n} päivää myöhässä: kohderyhmälle "{audience}" piti kertoa {day}.',
                fi_one='Viesti {id:id} on {n} päivän myöhässä: kohderyhmälle "{audience}" piti kertoa {day}.',
                en='Message {id:id} is {n} days late: "{audience}" should have been told on {day}.',
                en_one='Message {id:id} is {n} day late: "{audience}" should have been told on {day}.',
            ),
            Text(
                fi="Viesti {id:id} on {n} päivää myöhässä: se piti kertoa {day}.",
                fi_one="Viesti {id:id} on {n} päivän myöhässä: se piti kertoa {day}.",
                en="Message {id:id} is {n} days late: it was due on {day}.",
                en_one="Message {id:id} is {n} day late: it was due on {day}.",
            ),
        ),
        hints=(
            Text(
                fi='Kerro se nyt ja lisää päivä kenttään "{told}". Jos se on jo kerrottu, pelkkä päivä riittää.',
                en='Tell them now, and add the date under "{told}". If they have been told already, the date is '
                "enough.",
            ),
        ),
        about=Text(
            fi="Viestille on sovittu päivä, mutta mistään ei näy, että se on kerrottu. Kerro se, vaikka mikään ei "
            'olisi muuttunut: hiljaisuus tulkitaan niin, että asiasta on luovuttu. Lisää päivä kenttään "kerrottu". '
            "Kun seuraavan kerran kerrotaan, myöhästynytkin on kuitattu: rästejä ei kerry.",
            en="The message has an agreed date, but the plan does not say that people were told. Tell them even if "
            'nothing has changed: silence looks like giving up. Add the date under "told". The next time you tell '
            "them, the late message counts as given too, so nothing piles up.",
        ),
    ),
    "audience-not-settled": Message(
        label=Text(fi="kohderyhmästä ei tiedetä, onko se omaa väkeä", en="audience inside or outside the company"),
        text=Text(
            fi='Suunnitelma ei kerro, onko viestin {id:id} kohderyhmä "{audience}" yrityksen omaa väkeä.',
            en='The plan does not say whether "{audience}", the audience of message {id:id}, is inside the company.',
        ),
        hints=(
            Text(
                fi='Lisää viestiin rivi "{internal}: {yes}" tai "{internal}: {no}".',
                en='Add the line "{internal}: {yes}" or "{internal}: {no}" to the message.',
            ),
        ),
        about=Text(
            fi="Ulkopuolisille kerrotaan vain se, mikä on kirjoitettu heille: ei myöhästymisiä, esteitä eikä muiden asiakkaiden "
            "asioita. Siksi luonnosta ei tehdä, ennen kuin on selvää, onko kohderyhmä omaa väkeä. Lisää viestiin rivi "
            '"sisäinen: kyllä" tai "sisäinen: ei".',
            en="People outside the company are told what was written for them and nothing else: no delays, no obstacles, "
            "nothing about other customers. So no draft is made until it is clear whether the audience is inside the "
            'company. Add the line "internal: yes" or "internal: no" to the message.',
        ),
    ),
    "several-audiences": Message(
        label=Text(fi="viestillä on monta kohderyhmää", en="several audiences in one message"),
        text=Text(
            fi='Viestillä voi olla vain yksi kohderyhmä, mutta viestillä {id:id} niitä on monta: "{typed}".',
            en='A message has one audience, but message {id:id} has several: "{typed}".',
        ),
        hints=(
            Text(
                fi="Kirjoita kullekin oma viesti omalla tunnuksellaan.",
                en="Write a message for each of them, each with its own id.",
            ),
        ),
        about=Text(
            fi="Kustakin kohderyhmästä seurataan, milloin sille on viimeksi kerrottu, ja eri ryhmät kysyvät eri "
            "asioita: asiakasta ei kiinnosta sama kuin asentajaa. Siksi viestillä on yksi kohderyhmä. Kirjoita "
            'kullekin oma viesti; ydinviesti saa olla sama. Koko väelle riittää yksi: "kohderyhmä: koko henkilöstö".',
            en="Seuranta keeps track of when each audience was last told, and different people want to know "
            "different things: what matters to a customer is not what matters to a fitter. So a message has one "
            "audience. Write a message for each of them; the text may be the same. For the whole company, one is "
            'enough: "audience: whole staff".',
        ),
    ),
    "message-without-days": Message(
        label=Text(fi="viestillä ei ole päiviä", en="message without dates"),
        text=(
            Text(
                fi="Viesti {id:id} on kerrottu {last}, mutta sillä ei ole sovittuja päiviä, joten se ei tule enää "
                "kerrottavaksi.",
                en="Message {id:id} was given on {last}, but it has no agreed dates, so it does not come up again.",
            ),
            Text(
                fi="Viestillä {id:id} ei ole yhtään päivää, joten se ei tule koskaan kerrottavaksi.",
                en="Message {id:id} has no dates, so it never comes up.",
            ),
        ),
        hints=(
            Text(
                fi='Jos se kerrotaan uudestaan, lisää "{recurrence}". Jos kerta riitti, kirjoita {last} myös '
                'kenttään "{date}".',
                en='If it will be given again, add "{recurrence}". If once was enough, write {last} under "{date}" '
                "as well.",
            ),
            Text(
                fi='Lisää rivi "{recurrence}", esimerkiksi "toistuu: tarkistuspisteen jälkeinen torstai", tai päivä: '
                '"pvm: 14.1.2027".',
                en='Add a "{recurrence}" line, for example "recurrence: the Thursday after the checkpoint", or a '
                'date: "date: 2027-01-14".',
            ),
        ),
        about=Text(
            fi="Viesti on kirjoitettu, mutta siitä ei näy, milloin se kerrotaan. Siitä ei siis muistuteta, eikä sen "
            'puuttumista huomaa kukaan. Kirjoita sille toistuvuus ("toistuu: tarkistuspisteen jälkeinen torstai") tai '
            'päivä ("pvm: 14.1.2027"). Jos yksi kerta riitti, kirjoita sama päivä kenttiin "pvm" ja "kerrottu".',
            en="The message has been written, but has no date. Nobody is reminded of it, and nobody notices if it is "
            'forgotten. Give it a recurrence ("recurrence: the Thursday after the checkpoint") or a date ("date: '
            '2027-01-14"). If it was given once and that is enough, write that date under both "date" and "told".',
        ),
    ),
    "silent-audience": Message(
        label=Text(fi="kohderyhmälle ei ole kerrottu", en="audience has not been told"),
        text=(
            Text(
                fi='Kohderyhmälle "{audience}" on kerrottu viimeksi {last}: hiljaisuutta on kestänyt {n} päivää.',
                fi_one='Kohderyhmälle "{audience}" on kerrottu viimeksi {last}: hiljaisuutta on kestänyt päivän.',
                en='The audience "{audience}" last heard about the plan on {last}, {n} days ago.',
                en_one='The audience "{audience}" last heard about the plan on {last}, {n} day ago.',
            ),
            Text(
                fi='Kohderyhmälle "{audience}" ei ole vielä kerrottu suunnitelmasta.',
                en='The audience "{audience}" has never been told about the plan.',
            ),
        ),
        hints=(
            Text(
                fi='Kerro nyt, missä mennään, ja lisää päivä viestin kenttään "{told}".',
                en='Tell them where things stand, and add the date under "{told}" in a message for them.',
            ),
        ),
        about=Text(
            fi="Palvelun onnistuminen on koko organisaation asia, ja viestiä kannattaa mieluummin liian paljon kuin "
            "liian vähän. Siksi hiljaisuus painaa yhtä paljon kuin myöhässä oleva toimenpide. Koko henkilöstölle "
            'pitäisi kertoa vähintään 35 päivän välein (raja on asetuksissa: "hiljaisuus"), samoin jokaiselle '
            "kohderyhmälle, jolle on sovittu toistuva viesti. Lomajaksoja ei lasketa. Esittely lasketaan, kun on "
            "merkitty, kenelle esiteltiin.",
            en="A service succeeds only if the whole organisation is behind it, and it is better to tell people too "
            "much than too little. So silence counts as much as an overdue action. The whole staff should hear about "
            'the plan at least every 35 days (the limit is "silence" under "settings"). So should every audience for '
            "which a repeating message has been agreed. Breaks do not count. The presentation counts once the plan "
            "says who it was given to.",
        ),
    ),
    "unanswered-question": Message(
        label=Text(fi="kysymykseen ei ole vastattu", en="question not answered"),
        text=(
            Text(
                fi='Kysymys {id:id} ("{question}") on odottanut vastausta {n} päivää.',
                en='Question {id:id} ("{question}") has been waiting {n} days for an answer.',
            ),
            Text(
                fi="Kysymys {id:id} on odottanut vastausta {n} päivää.",
                en="Question {id:id} has been waiting {n} days for an answer.",
            ),
        ),
        hints=(
            Text(
                fi='Kysyjä: {by}. Vastaa, vaikka vastaus olisi vielä kesken, ja kirjoita se kenttään "{answer}".',
                en='Asked by: {by}. Answer, even if your answer is not complete yet, and write it under "{answer}".',
            ),
            Text(
                fi='Vastaa, vaikka vastaus olisi vielä kesken, ja kirjoita se kenttään "{answer}".',
                en='Answer, even if your answer is not complete yet, and write it under "{answer}".',
            ),
        ),
        about=Text(
            fi="Kysymys on odottanut vastausta yli kaksi viikkoa. Joka kysyy eikä saa vastausta, ei kysy toista "
            'kertaa. Myös "tätä emme vielä tiedä, palaamme asiaan 12.1." on vastaus. Kirjoita vastaus kenttään '
            '"vastaus" ja päivä kenttään "vastattu".',
            en="The question has been waiting for more than two weeks. Anyone who asks and gets no answer will not "
            'ask again. "We do not know yet; we will get back to you on 12 January" is also an answer. Write the '
            'answer under "answer", and its date under "answered on".',
        ),
    ),
    "no-whole-staff-message": Message(
        label=Text(fi="mikään viesti ei tavoita koko henkilöstöä", en="no message reaches the whole staff"),
        text=Text(
            fi="Koko henkilöstölle ei ole sovittu yhtään viestiä.",
            en="No message to the whole staff has been agreed.",
        ),
        hints=(
            Text(
                fi='Lisää osaan "{section}" viesti, jonka kohderyhmä on "koko henkilöstö".',
                en='Add a message under "{section}" whose audience is "whole staff".',
            ),
        ),
        about=Text(
            fi="Asiakkaalle on sama, kuka tekee mitäkin: palvelu koskee myös niitä, joiden nimeä suunnitelmassa ei "
            'ole. Sovi yksi toistuva viesti koko henkilöstölle, vaikka lyhytkin: "kohderyhmä: koko henkilöstö", '
            '"toistuu: tarkistuspisteen jälkeinen torstai".',
            en="Customers do not care who does what: the service also concerns people whose names are not in the "
            'plan. Agree on one repeating message to the whole staff, however short: "audience: whole staff", '
            '"recurrence: the Thursday after the checkpoint".',
        ),
    ),
    "no-recurring-message": Message(
        label=Text(fi="mikään viesti ei toistu", en="no repeating message"),
        text=Text(
            fi="Mikään viesti ei toistu: kertominen loppuu, kun sovitut päivät loppuvat.",
            en="None of the messages repeats, so people hear nothing more once the agreed dates run out.",
        ),
        hints=(
            Text(
                fi='Anna yhdelle viestille toistuvuus, esimerkiksi "toistuu: tarkistuspisteen jälkeinen torstai".',
                en='Give one message a recurrence, for example "recurrence: the Thursday after the checkpoint".',
            ),
        ),
        about=Text(
            fi="Kertaluonteinen tiedote unohtuu. Säännöllinen viesti, vaikka kolme riviä, pitää suunnitelman mielessä "
            "ja antaa tilaisuuden kysyä. Helpoin rytmi on kertoa aina tarkistuspisteen jälkeen.",
            en="A single announcement is soon forgotten. A regular message, even three lines, keeps the plan in "
            "people's minds and gives them a chance to ask. The simplest way is to tell people after every checkpoint.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
