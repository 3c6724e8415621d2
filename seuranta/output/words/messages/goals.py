"""What is said of goals on a day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "level-or-target": Message(
        label=Text(fi="säilytettävä taso vai tavoite", en="a level to keep or a target"),
        text=(
            Text(
                fi='Tavoitteessa {id:id} "vähintään {least}" on taso, joka pitäisi säilyttää alusta asti, mutta lähtötaso on {value}.',
                en='In goal {id:id}, "at least {least}" is a level to keep from the start, but the baseline is '
                "{value}.",
            ),
            Text(
                fi='Tavoitteessa {id:id} "enintään {most}" on taso, joka pitäisi säilyttää alusta asti, mutta lähtötaso on {value}.',
                en='In goal {id:id}, "at most {most}" is a level to keep from the start, but the baseline is {value}.',
            ),
        ),
        hints=(
            Text(
                fi='Jos tasolle {least} on tarkoitus päästä vasta {by}, poista sana "vähintään". Jos taso on voimassa jo nyt, '
                'poista rivi "lähtötaso".',
                en='If the level {least} is to be reached by {by}, delete "at least". If it must be kept from the '
                'start, delete the "baseline" line.',
            ),
            Text(
                fi='Jos tasolle {most} on tarkoitus päästä vasta {by}, poista sana "enintään". Jos taso on voimassa jo nyt, '
                'poista rivi "lähtötaso".',
                en='If the level {most} is to be reached by {by}, delete "at most". If it must be kept from the '
                'start, delete the "baseline" line.',
            ),
        ),
        about=Text(
            fi='"Vähintään 60 %" tarkoittaa tasoa, jonka alle ei saa mennä yhtenäkään päivänä. Jos lähtötaso on sen alla, tavoite '
            "on punainen alusta asti. Jos lukuun on tarkoitus päästä vasta myöhemmin, kirjoita pelkkä luku: 60 %. "
            '"Enintään" toimii samoin toiseen suuntaan.',
            en='"At least 60%" means that the figure must not be below 60% on any day. If the baseline is below '
            "that, the goal is red from the first day. If the figure is to be reached later, write just the number: "
            '60%. "At most" works the same way in the other direction.',
        ),
    ),
    "busy-not-moving": Message(
        label=Text(fi="toimenpiteet valmiina, tavoite jäljessä", en="actions done, goal behind"),
        text=Text(
            fi="Kaikki tavoitteen {id:id} toimenpiteet ovat valmiina, mutta tavoite on jäljessä.",
            en="All the actions for goal {id:id} are done, but the goal is behind.",
        ),
        hints=(
            Text(
                fi="Mitä pitää tehdä lisää tai toisin? Lisää toimenpide tai arvioi tavoite uudelleen.",
                en="What else is needed, or what has to be done differently? Add an action, or reconsider the goal.",
            ),
        ),
        about=Text(
            fi="On tehty kaikki, mitä piti, mutta luku ei liiku. Joko toimenpiteet eivät vaikuta siihen, vaikutus ei ole vielä "
            "ehtinyt näkyä tai mitataan väärää asiaa. Päättäkää tarkistuspisteessä, mitä tehdään lisää tai toisin.",
            en="Everything that was planned has been done, but the figure is not moving. Either the actions do not "
            "affect it, the effect does not show yet, or you are measuring the wrong thing. Decide at a checkpoint "
            "what else to do, or what to do differently.",
        ),
    ),
    "late-actions-good-goal": Message(
        label=Text(fi="tavoite kunnossa, toimenpiteitä myöhässä", en="goal on track, actions overdue"),
        text=Text(
            fi="Tavoite {id:id} on kunnossa, vaikka sen toimenpiteistä {n} on myöhässä: {others}.",
            fi_one="Tavoite {id:id} on kunnossa, vaikka yksi sen toimenpiteistä on myöhässä: {others}.",
            en="Goal {id:id} is on track although {n} of its actions are overdue: {others}.",
            en_one="Goal {id:id} is on track although one of its actions is overdue: {others}.",
        ),
        hints=(
            Text(
                fi="Tarvitaanko myöhässä olevaa työtä vielä, vai tuleeko hyvä luku jostain muusta?",
                en="Is the overdue work still needed, or does the good figure come from something else?",
            ),
        ),
        about=Text(
            fi="Tavoite etenee, vaikka sen toimenpiteitä on myöhässä. Joko työ ei vaikuta tavoitteeseen, jolloin siitä voi "
            "luopua, tai luku elää hetken vanhalla vauhdilla. Kysykää tarkistuspisteessä, kumpi on kyseessä.",
            en="The goal is moving although its actions are late. Either the work does not affect the goal and can be "
            "dropped, or the figure is still moving because of earlier work. Ask at a checkpoint which of the two it "
            "is.",
        ),
    ),
    "goal-without-action": Message(
        label=Text(fi="tavoite ilman toimenpiteitä", en="goal without actions"),
        text=Text(
            fi="Tavoitteella {id:id} ei ole yhtään toimenpidettä.",
            en="Goal {id:id} has no actions.",
        ),
        hints=(
            Text(
                fi='Kirjoita toimenpiteen kenttään "tavoite" tunnus {id:id} tai lisää toimenpide.',
                en='Write the id {id:id} under "goal" in an action, or add an action.',
            ),
        ),
        about=Text(
            fi="Tavoitetta ei edistä mikään suunnitelman toimenpide (perutut eivät ole mukana). Silloin sen "
            "liikkuminen on toivomisen varassa. Lisää toimenpide tai kirjoita jo olevaan toimenpiteeseen, että se "
            "edistää tätä tavoitetta.",
            en="No action in the plan serves this goal (dropped ones do not count), so progress is left to chance. "
            "Add an action, or say in an existing one that it serves this goal.",
        ),
    ),
    "no-fresh-reading": Message(
        label=Text(fi="ei tuoretta toteumaa", en="no up-to-date reading"),
        text=(
            Text(
                fi="Tavoitteen {id:id} viimeisin toteuma on {n} päivän takaa ({day}), joten sen tila ei ole tiedossa. "
                "Viimeksi se oli {light}.",
                en="The last reading of goal {id:id} is {n} days old ({day}), so nobody knows how it is doing. When "
                "last measured, it was {light}.",
            ),
            Text(
                fi="Tavoitteella {id:id} ei ole vielä yhtään toteumaa.",
                en="Goal {id:id} has no readings yet.",
            ),
        ),
        hints=(
            Text(
                fi='Mittaa ja lisää kenttään "toteumat" yksi rivi: "päivä: luku".',
                en='Measure it, and add one line under "readings": "date: figure".',
            ),
        ),
        about=Text(
            fi="Tavoitteella ei ole toteumia, tai viimeisin on vanhempi kuin puolitoista mittausväliä. Silloin valo on harmaa, "
            "koska kukaan ei tiedä, missä mennään. Kirjaa tuore luku ennen seuraavaa tarkistuspistettä. Jos lukua ei saa "
            "näin usein, pidennä mittausväliä.",
            en="The goal has no readings, or the last one is older than one and a half intervals. Its light is grey, "
            "because nobody knows how the goal is doing. Record an up-to-date figure before the next checkpoint. If "
            "the figure is not available that often, make the interval longer.",
        ),
    ),
    "target-lost": Message(
        label=Text(fi="tavoitetaso saavutettiin, mutta ei pitänyt", en="target reached, then lost"),
        text=Text(
            fi="Tavoite {id:id} oli jo saavutettu, mutta viimeisin toteuma {value} ({day}) ei enää yllä tavoitetasoon.",
            en="Goal {id:id} had been reached, but its last reading, {value} ({day}), is short of the target again.",
        ),
        hints=(
            Text(
                fi="Mikä muuttui? Päättäkää, mitä tehdään, jotta taso pitää.",
                en="What changed? Decide what is needed to keep the level.",
            ),
        ),
        about=Text(
            fi="Tavoitetaso saavutettiin kerran, mutta viimeisin toteuma on sitä huonompi. Muutos ei siis jäänyt pysyväksi. "
            "Selvittäkää, mikä muuttui, ja lisätkää toimenpide, joka pitää tason.",
            en="The target was reached once, but the last reading is worse. The change did not last. Find out what "
            "happened, and add an action that keeps the level.",
        ),
    ),
    "wrong-direction": Message(
        label=Text(fi="kolme toteumaa väärään suuntaan", en="three readings in the wrong direction"),
        text=Text(
            fi="Tavoite {id:id} liikkuu väärään suuntaan: kolmen viimeisen toteuman aikana {first} → {last}.",
            en="Goal {id:id} is moving the wrong way: from {first} to {last} over its last three readings.",
        ),
        hints=(
            Text(
                fi="Ottakaa tavoite seuraavan tarkistuspisteen asialistalle.",
                en="Put the goal on the agenda of the next checkpoint.",
            ),
        ),
        about=Text(
            fi="Kolmesta viimeisestä toteumasta uusin on huonompi kuin vanhin: tavoite etääntyy. Kolme lukua on jo enemmän kuin "
            "sattumaa. Selvittäkää syy ja päättäkää, mitä tehdään toisin.",
            en="Of the last three readings, the newest is worse than the oldest: the target is getting further away. "
            "Three figures are more than coincidence. Find out why, and decide what to do differently.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
"""What is said of a related place."""
