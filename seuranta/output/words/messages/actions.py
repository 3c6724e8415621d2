"""What is said of actions on a day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "overdue-action": Message(
        label=Text(fi="myöhässä", en="overdue"),
        text=Text(
            fi="Toimenpide {id} on {n} päivää myöhässä: määräaika oli {due}.",
            fi_one="Toimenpide {id} on {n} päivän myöhässä: määräaika oli {due}.",
            en="Action {id} is {n} days overdue: it was due on {due}.",
            en_one="Action {id} is {n} day overdue: it was due on {due}.",
        ),
        hints=(
            Text(
                fi="Tämän takia odottavat myös: {others}. Merkitse valmiiksi, tai sovi uusi määräaika ja kirjaa siirto.",
                en="This holds up: {others}. Mark it done, or agree on a new due date and write down the move.",
            ),
            Text(
                fi="Merkitse valmiiksi, tai sovi uusi määräaika ja kirjaa siirto syineen.",
                en="Mark it done, or agree on a new due date and write down the move with its reason.",
            ),
        ),
        about=Text(
            fi="Määräaika on mennyt, eikä toimenpide ole valmis. Määräpäivänä toimenpide ei ole vielä myöhässä. Jos työ on "
            'tehty, merkitse se: "tila: valmis 2.10.2026". Jos ei, sovi vastuuhenkilön kanssa uusi määräaika, kirjoita '
            'vanha kohtaan "siirrot" ja kerro syy. Jos asiasta luovutaan, merkitse se perutuksi.',
            en="The due date has passed and the action is not done. On the due date itself it is not overdue yet. If the "
            'work is done, say so: "status: done 2026-10-02". If not, agree on a new due date with the owner, write the '
            'old one under "moves", and give the reason. If it is given up, mark it dropped.',
        ),
    ),
    "blocked-action": Message(
        label=Text(fi="jumissa", en="blocked"),
        text=(
            Text(
                fi="Toimenpide {id} on jumissa (este: {obstacle}).",
                en="Action {id} is blocked (by: {obstacle}).",
            ),
            Text(fi="Toimenpide {id} on jumissa.", en="Action {id} is blocked."),
        ),
        hints=(
            Text(
                fi="Seuraava askel: {step} ({who}, {by} mennessä).",
                en="Next step: {step} ({who}, by {by}).",
            ),
            Text(fi="Seuraava askel: {step} ({who}).", en="Next step: {step} ({who})."),
            Text(fi="Seuraava askel: {step}.", en="Next step: {step}."),
            Text(fi="Tämän takia odottavat myös: {others}.", en="This holds up: {others}."),
        ),
        about=Text(
            fi="Toimenpide on merkitty jumiin, tai sillä on este. Jumissa oleva ei etene odottamalla: sopikaa, kuka poistaa "
            'esteen ja mihin mennessä, ja kirjoittakaa se kohtaan "seuraava askel". Kun este on poissa, muuta tilaksi '
            '"käynnissä" ja poista este.',
            en="The action is marked as blocked, or something stands in its way. Waiting does not move it: agree on who "
            'clears the way and by when, and write it under "next step". When the way is clear, set the status to '
            '"in progress" and take "blocked by" away.',
        ),
    ),
    "no-next-step": Message(
        label=Text(fi="seuraava askel puuttuu", en="no next step"),
        text=Text(
            fi="Toimenpide {id} ei etene itsestään. Mikä on seuraava askel, ja kuka sen tekee?",
            en="Action {id} will not move by itself. What is the next step, and who takes it?",
        ),
        hints=(
            Text(
                fi='Lisää rivi "seuraava askel" ja siihen, mitä tehdään, kuka tekee ja mihin mennessä.',
                en='Add a line "next step" with what is to be done, by whom and by when.',
            ),
        ),
        about=Text(
            fi="Jumissa tai myöhässä olevalle toimenpiteelle tarvitaan yksi pieni seuraava askel: soitto, päätös, tapaaminen. "
            'Kirjoita se toimenpiteen kohtaan "seuraava askel": mitä, kuka ja mihin mennessä. Pelkkä lausekin riittää.',
            en="A blocked or overdue action needs one small next step: a call, a decision, a meeting. Write it under "
            '"next step" of the action: what, who and by when. One sentence alone will do, too.',
        ),
    ),
    "late-start": Message(
        label=Text(fi="aloitus myöhässä", en="late start"),
        text=Text(
            fi="Toimenpiteen {id} aloitus on {n} päivää myöhässä: sen piti alkaa {start}.",
            fi_one="Toimenpiteen {id} aloitus on {n} päivän myöhässä: sen piti alkaa {start}.",
            en="Action {id} is {n} days late in starting: it was to start on {start}.",
            en_one="Action {id} is {n} day late in starting: it was to start on {start}.",
        ),
        hints=(
            Text(
                fi='Jos työ on jo käynnissä, kirjoita "tila: käynnissä". Muuten sovi uusi alku.',
                en='If work has begun, write "status: in progress". Otherwise agree on a new start.',
            ),
        ),
        about=Text(
            fi="Alkupäivä on mennyt, mutta toimenpide on yhä suunniteltu. Myöhässä alkanut valmistuu harvoin ajoissa, joten "
            'tämä on varhainen merkki. Merkitse "tila: käynnissä", tai sovi uusi alku ja katso, pitääkö määräaika.',
            en="The start has passed, but the action is still only planned. What starts late seldom ends in time, so this "
            'is an early sign. Write "status: in progress", or agree on a new start and see whether the due date holds.',
        ),
    ),
    "waiting-action": Message(
        label=Text(fi="odottaa toista toimenpidettä", en="waits for another action"),
        text=Text(
            fi="Toimenpide {id} odottaa {n} toimenpidettä, jotka ovat vielä kesken: {others}.",
            fi_one="Toimenpide {id} odottaa toimenpidettä, joka on vielä kesken: {others}.",
            en="Action {id} waits for {n} actions that are still open: {others}.",
            en_one="Action {id} waits for an action that is still open: {others}.",
        ),
        about=Text(
            fi="Toimenpide edellyttää toista, joka ei ole vielä valmis. Odottaminen on usein aivan paikallaan; katso, onko "
            'odotettava aikataulussa. Jos odottaa ei tarvitsekaan, poista tunnus kohdasta "edellyttää".',
            en="The action depends on another one that is not done yet. Waiting is often quite right; see whether the other "
            'one is on schedule. If there is no need to wait, take the id out of "depends on".',
        ),
    ),
    "date-clash": Message(
        label=Text(fi="aikataulut ristiriidassa", en="date clash"),
        text=(
            Text(
                fi="Toimenpide {id} alkaa {start}, mutta sen edellyttämän toimenpiteen {before} määräaika on vasta "
                "{before_due}.",
                en="Action {id} starts on {start}, but {before}, on which it depends, is due only on {before_due}.",
            ),
            Text(
                fi="Toimenpiteen {id} määräaika on {due}, mutta sen edellyttämän toimenpiteen {before} määräaika on vasta "
                "{before_due}.",
                en="Action {id} is due on {due}, but {before}, on which it depends, is due only on {before_due}.",
            ),
        ),
        hints=(
            Text(
                fi="Siirrä jompaakumpaa, tai poista edellytys {before}, jos sitä ei tarvitse odottaa.",
                en="Move one of them, or take {before} out if there is no need to wait for it.",
            ),
        ),
        about=Text(
            fi="Toimenpide on ajoitettu alkamaan ennen kuin se, mitä se edellyttää, valmistuu. Molempien aikataulu ei voi "
            "pitää. Siirrä jompaakumpaa, tai poista edellytys, jos odottaa ei tarvitse.",
            en="The action is planned to start before the one that it depends on is done. The two dates cannot both hold. "
            "Move one of them, or take the dependency away if there is no need to wait.",
        ),
    ),
    "dropped-predecessor": Message(
        label=Text(fi="edellyttää peruttua toimenpidettä", en="depends on a dropped action"),
        text=Text(
            fi="Toimenpide {id} edellyttää toimenpidettä {before}, joka on peruttu.",
            en="Action {id} depends on {before}, which was dropped.",
        ),
        hints=(
            Text(
                fi='Poista {before} kohdasta "edellyttää", tai vaihda tilalle se, mitä nyt odotetaan.',
                en='Take {before} out of "depends on", or put in its place what the action now waits for.',
            ),
        ),
        about=Text(
            fi="Toimenpide nojaa työhön, jota ei tehdä. Voiko sen tehdä ilman sitä, vai pitääkö senkin kohtalo päättää? "
            'Korjaa kohta "edellyttää", tai peru toimenpide.',
            en="The action leans on work that will not be done. Can it go ahead without, or does it have to be decided on, "
            'too? Correct "depends on", or drop the action.',
        ),
    ),
    "moved-action": Message(
        label=Text(fi="siirretty", en="moved"),
        text=Text(
            fi="Toimenpidettä {id} on siirretty {n} kertaa. Alkuperäinen määräaika oli {due}.",
            fi_one="Toimenpidettä {id} on siirretty kerran. Alkuperäinen määräaika oli {due}.",
            en="Action {id} has been moved {n} times. It was first due on {due}.",
            en_one="Action {id} has been moved once. It was first due on {due}.",
            en_two="Action {id} has been moved twice. It was first due on {due}.",
        ),
        about=Text(
            fi="Määräaikaa on siirretty. Yksi siirto kuuluu elämään; kaksi tai useampi kertoo, että työ on liian iso, sille ei "
            "ole aikaa tai sitä ei oikeasti haluta. Pilko se, vähennä muuta tai luovu siitä. Ilmoitus poistuu, kun "
            "toimenpide on valmis.",
            en="The due date has been moved. One move is a part of life; two or more say that the work is too big, that "
            "there is no time for it, or that nobody really wants it. Cut it up, do less of something else, or drop it. "
            "This goes away when the action is done.",
        ),
    ),
    "stale-ongoing": Message(
        label=Text(fi="jatkuva, ei uutta 90 päivään", en="ongoing, nothing new for 90 days"),
        text=Text(
            fi="Toimenpide {id} on jatkuva, mutta siitä ei ole kirjattu mitään {n} päivään (viimeksi {last}).",
            en="Action {id} is ongoing, but nothing has been recorded about it for {n} days (last on {last}).",
        ),
        hints=(
            Text(
                fi="Jos se jatkuu, kirjaa päätös ja milloin siihen palataan: "
                'seuranta decide "Jatketaan" --affects {id} --review +3kk. Jos ei, merkitse se valmiiksi tai peru se.',
                en="If it goes on, record that as a decision, with a day to come back to it: "
                'seuranta decide "It goes on" --affects {id} --review +3m. If not, mark it done or drop it.',
            ),
        ),
        about=Text(
            fi="Jatkuvalla toimenpiteellä ei ole määräaikaa, joten se ei ole koskaan myöhässä eikä kukaan kysy siitä. "
            "Siksi kysytään, jos siitä ei ole 90 päivään kirjattu mitään: ei päivää, ei toteumaa sen tavoitteelle eikä "
            "päätöstä. Jos työ jatkuu, kirjaa se päätökseksi ja anna päivä, jolloin päätös tarkistetaan.",
            en="An ongoing action has no due date, so it is never late and nobody asks about it. That is why you are asked "
            "when nothing has been recorded about it for 90 days: no date, no reading of its goal, no decision. If the "
            "work goes on, record that as a decision with a day on which to review it.",
        ),
    ),
    "undecided-move": Message(
        label=Text(fi="kolmas siirto ilman päätöstä", en="third move without a decision"),
        text=Text(
            fi="Toimenpidettä {id} on siirretty {n} kertaa, eikä siirrosta {day} näy, kuka siitä päätti.",
            en="Action {id} has been moved {n} times, and nothing says who decided on the move of {day}.",
        ),
        hints=(
            Text(
                fi='Lisää siirtoon rivi "päätti", tai kirjaa päätös, joka koskee toimenpidettä {id}.',
                en='Add a line "decided by" to the move, or write down a decision that affects {id}.',
            ),
        ),
        about=Text(
            fi="Kolmannella kerralla määräaika ei enää siirry itsestään: silloin päätetään, tehdäänkö tämä, kuka tekee ja mistä "
            'luovutaan sen takia. Kirjoita päättäjä siirron kohtaan "päätti", tai kirjaa päätös, joka koskee toimenpidettä.',
            en="The third time a due date does not move by itself: somebody decides whether this is done, by whom, and what "
            'is left undone for it. Name who decided under "decided by" of the move, or write down a decision that affects '
            "the action.",
        ),
    ),
    "moved-after-due": Message(
        label=Text(fi="siirretty vasta määräajan jälkeen", en="moved after the due date"),
        text=Text(
            fi="Toimenpiteen {id} määräaika {due} siirrettiin vasta {day}, kun se oli jo mennyt.",
            en="The due date of action {id}, {due}, was moved only on {day}, when it had already passed.",
        ),
        about=Text(
            fi="Määräaika meni ennen kuin siitä sovittiin uudelleen. Muut ehtivät luottaa vanhaan päivään. Kerro ensi kerralla "
            "heti, kun näyttää siltä, että määräaika ei pidä: siirto ennen määräaikaa on sopimus, sen jälkeen selitys.",
            en="The due date passed before a new one was agreed on, and others relied on the old one. Next time say so as soon "
            "as the date looks unlikely to hold: a move before the due date is an agreement, after it an excuse.",
        ),
    ),
    "due-on-day-off": Message(
        label=Text(fi="määräaika on vapaapäivänä", en="due on a day off"),
        text=(
            Text(
                fi="Toimenpiteen {id} määräaika {due} on pyhäpäivä ({holiday}).",
                en="The due date of action {id}, {due}, is a public holiday ({holiday}).",
            ),
            Text(
                fi="Toimenpiteen {id} määräaika {due} on vapaapäivä ({break}).",
                en="The due date of action {id}, {due}, is a day off ({break}).",
            ),
            Text(
                fi="Toimenpiteen {id} määräaika {due} on {weekday}.",
                en="The due date of action {id}, {due}, is a {weekday}.",
            ),
        ),
        hints=(
            Text(
                fi="Ehdotus: {proposal}, edellinen työpäivä.",
                en="Suggestion: {proposal}, the working day before.",
            ),
            Text(
                fi="Ehdotus: {later}, seuraava työpäivä.",
                en="Suggestion: {later}, the next working day.",
            ),
        ),
        about=Text(
            fi="Määräaika on viikonloppuna, pyhäpäivänä tai yrityksen vapaapäivänä, jolloin kukaan ei ole töissä. Päivä on "
            "silti voimassa. Valitse työpäivä, useimmin edellinen; jos viikonloppu on tarkoitus, tästä ei ole haittaa.",
            en="The due date is at a weekend, on a public holiday or on a day off of the company, when nobody is at work. The "
            "date holds all the same. Choose a working day, most often the one before; if it is meant, no harm is done.",
        ),
    ),
    "unscheduled-action": Message(
        label=Text(fi="määräaika puuttuu", en="no due date"),
        text=Text(
            fi="Toimenpiteellä {id} ei ole määräaikaa, joten sitä ei voi seurata.",
            en="Action {id} has no due date, so it cannot be followed.",
        ),
        hints=(
            Text(
                fi='Rivi "{empty}" on tyhjä. Kirjoita siihen päivä, tai "jatkuva", jos työllä ei ole loppua.',
                en='The line "{empty}" is empty. Write a date there, or "ongoing" if the work has no end.',
            ),
            Text(
                fi='Lisää rivi "määräaika". Jos työllä ei ole loppua, kirjoita "määräaika: jatkuva".',
                en='Add a line "due". If the work has no end, write "due: ongoing".',
            ),
        ),
        about=Text(
            fi="Ilman määräaikaa toimenpide ei ole koskaan myöhässä eikä koskaan aikataulussa: sitä ei voi seurata. Kirjoita "
            'määräaika, vaikka arviokin ("maaliskuu 2027"). Jatkuva työ merkitään "määräaika: jatkuva".',
            en="Without a due date an action is never late and never on schedule: it cannot be followed. Write one, a guess "
            'if need be ("March 2027"). Work without an end is marked "due: ongoing".',
        ),
    ),
    "unowned-action": Message(
        label=Text(fi="vastuu puuttuu", en="no owner"),
        text=(
            Text(
                fi='Toimenpiteellä {id} ei ole vastuuhenkilöä: "{everyone}" ei ole kenenkään nimi.',
                en='Action {id} has no owner: "{everyone}" is nobody\'s name.',
            ),
            Text(
                fi="Toimenpiteellä {id} ei ole vastuuhenkilöä.",
                en="Action {id} has no owner.",
            ),
        ),
        hints=(
            Text(
                fi='Kirjoita sanan "{everyone}" tilalle yhden ihmisen nimi. Muut tekijät kuuluvat kenttään "mukana".',
                en='Write the name of one person instead of "{everyone}". Others who take part go under "helpers".',
            ),
            Text(
                fi='Rivi "{empty}" on tyhjä. Kirjoita siihen yksi nimi.',
                en='The line "{empty}" is empty. Write one name there.',
            ),
            Text(
                fi='Lisää rivi "vastuu" ja siihen yksi nimi.',
                en='Add a line "owner" with one name.',
            ),
        ),
        about=Text(
            fi="Kun vastuu ei ole kenelläkään, työ jää tekemättä. Vastuuhenkilö ei tee kaikkea itse: hän huolehtii, että asia "
            'etenee, ja kertoo siitä tarkistuspisteessä. Kirjoita yksi nimi kohtaan "vastuu"; muut tekijät kuuluvat '
            'kohtaan "mukana".',
            en="What nobody owns is not done. The owner need not do it all alone: they see to it that it moves, and tell about "
            'it at the checkpoint. Write one name under "owner"; others who take part belong under "helpers".',
        ),
    ),
    "team-without-lead": Message(
        label=Text(fi="tiimillä on vastuu mutta ei vetäjää", en="a team is the owner but has no lead"),
        text=Text(
            fi="Toimenpide {id} on ryhmän vastuulla ({team}), mutta ryhmällä ei ole vetäjää.",
            en="Action {id} is owned by a group ({team}) that has no lead.",
        ),
        hints=(
            Text(
                fi='Lisää kohtaan "{team}" rivi "vetäjä", tai vaihda vastuuksi yksi henkilö.',
                en='Add a line "lead" under "{team}", or make one person the owner.',
            ),
        ),
        about=Text(
            fi="Yhteinen vastuu ei ole kenenkään vastuu. Tiimi tai johtoryhmä voi vastata toimenpiteestä, kun sillä on vetäjä, "
            'joka kertoo siitä tarkistuspisteessä. Kirjoita tiimille "vetäjä", tai nimeä toimenpiteelle yksi vastuuhenkilö.',
            en="What everybody owns, nobody does. A team or the management team can own an action when it has a lead who tells "
            'about it at the checkpoint. Write a "lead" for the team, or name one person as the owner of the action.',
        ),
    ),
    "action-without-goal": Message(
        label=Text(fi="toimenpide ilman tavoitetta", en="action without a goal"),
        text=Text(
            fi="Toimenpide {id} ei liity mihinkään tavoitteeseen.",
            en="Action {id} serves no goal.",
        ),
        hints=(
            Text(
                fi='Lisää rivi "tavoite" ja sen tavoitteen tunnus, jota toimenpide edistää.',
                en='Add a line "goal" with the id of the goal that the action serves.',
            ),
        ),
        about=Text(
            fi="Suunnitelmassa on tavoitteita, mutta tämä toimenpide ei edistä niistä mitään. Joko yhteys on unohtunut "
            "kirjoittaa, tai toimenpide ei kuulu tähän suunnitelmaan. Lisää tavoitteen tunnus, tai mieti, tarvitaanko sitä.",
            en="The plan has goals, but this action serves none of them. Either the link was forgotten, or the action does "
            "not belong in this plan. Add the id of the goal, or ask whether the action is needed.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
"""What is said of a related place."""
