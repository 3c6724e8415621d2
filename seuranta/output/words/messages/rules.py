"""What is said of a plan that contradicts itself, whatever the day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "dependency-cycle": Message(
        label=Text(fi="toimenpiteet odottavat toisiaan", en="actions that wait for each other"),
        text=(
            Text(
                fi="Toimenpide {itself:id} edellyttää itseään, joten se ei voi alkaa.",
                en="Action {itself:id} depends on itself, so it cannot start.",
            ),
            Text(
                fi="Nämä {n} toimenpidettä odottavat toisiaan, joten mikään niistä ei voi alkaa: {ring}.",
                en="These {n} actions are waiting for each other, so none of them can start: {ring}.",
            ),
            Text(
                fi="Nämä toimenpiteet odottavat toisiaan, joten mikään niistä ei voi alkaa: {ring}.",
                en="These actions are waiting for each other, so none of them can start: {ring}.",
            ),
        ),
        hints=(
            Text(
                fi='Poista {itself:id} kentästä "edellyttää". Tarkoititko toista tunnusta?',
                en='Delete {itself:id} from "depends on". Did you mean another id?',
            ),
            Text(
                fi='Poista yksi tunnus kentästä "edellyttää". Mikä näistä tehdään ensin?',
                en='Delete one id from "depends on". Which of these comes first?',
            ),
        ),
        about=Text(
            fi="Toimenpide edellyttää toista, joka lopulta edellyttää sitä itseään. Silloin mikään niistä ei voi "
            'alkaa. Päätä, mikä tehdään ensin, ja poista sen kentästä "edellyttää" tunnus, jota ei tarvitse '
            "odottaa.",
            en="These actions depend on each other, directly or through others, so none of them can start. Decide which "
            'comes first, and delete from its "depends on" the id that it need not wait for.',
        ),
    ),
    "start-after-due": Message(
        label=Text(fi="alku on määräajan jälkeen", en="start after the due date"),
        text=Text(
            fi="Toimenpiteen {id:id} alku {start} on myöhemmin kuin sen määräaika {due}.",
            en="Action {id:id} starts on {start}, which is after its due date, {due}.",
        ),
        hints=(
            Text(
                fi="Korjaa se päivä, joka on väärin. Onko vuosi oikein?",
                en="Correct whichever date is wrong. Is the year right?",
            ),
        ),
        about=Text(
            fi="Toimenpide ei voi alkaa vasta määräaikansa jälkeen. Useimmiten vuosi on väärä tai alku on unohtunut muuttaa, kun määräaikaa siirrettiin aiemmaksi. Korjaa se päivä, joka on väärin.",
            en="An action cannot start after its due date. Usually the mistake is in the year, or the due date was brought "
            "forward and the start was not. Correct whichever date is wrong.",
        ),
    ),
    "done-without-date": Message(
        label=Text(fi="valmis ilman päivää", en="done without a date"),
        text=Text(
            fi="Toimenpide {id:id} on valmis, mutta valmistumispäivä puuttuu.",
            en="Action {id:id} is done, but its completion date is missing.",
        ),
        hints=(
            Text(
                fi='Kirjoita päivä tilan perään, esimerkiksi "tila: valmis 2.10.2026".',
                en='Write the date after the status, for example "status: done 2026-10-02".',
            ),
        ),
        about=Text(
            fi="Ilman valmistumispäivää ei tiedetä, pidettiinkö se, mitä luvattiin. Toimenpide lasketaan silti valmiiksi. "
            'Kirjoita päivä tilan perään: "tila: valmis 2.10.2026". Jos et muista tarkkaa päivää, kuukausikin kelpaa.',
            en="Without the date, nobody can tell whether the promise was kept. The action counts as done even "
            'without it. Write the date after the status: "status: done 2026-10-02". If you do not remember the exact '
            "date, the month will do.",
        ),
    ),
    "dropped-without-date": Message(
        label=Text(fi="peruttu ilman päivää", en="dropped without a date"),
        text=Text(
            fi="Toimenpide {id:id} on peruttu, mutta perumispäivä puuttuu.",
            en="Action {id:id} has been dropped, but the date is missing.",
        ),
        hints=(
            Text(
                fi='Kirjoita päivä tilan perään, esimerkiksi "tila: peruttu 3.11.2026".',
                en='Write the date after the status, for example "status: dropped 2026-11-03".',
            ),
        ),
        about=Text(
            fi="Perumispäivästä nähdään, missä tarkistuspisteessä asiasta luovuttiin. Toimenpide lasketaan silti "
            'perutuksi. Kirjoita päivä tilan perään: "tila: peruttu 3.11.2026".',
            en="The date shows which meeting dropped the action. The action counts as dropped even without it. Write "
            'the date after the status: "status: dropped 2026-11-03".',
        ),
    ),
    "dropped-without-reason": Message(
        label=Text(fi="peruttu ilman syytä", en="dropped without a reason"),
        text=Text(
            fi="Toimenpide {id:id} on peruttu, mutta syy puuttuu.",
            en="Action {id:id} has been dropped, but the reason is missing.",
        ),
        hints=(
            Text(
                fi='Lisää toimenpiteelle rivi "syy" ja yksi lause siitä, miksi siitä luovuttiin.',
                en='Add a "reason" line to the action, saying in one sentence why it was dropped.',
            ),
        ),
        about=Text(
            fi="Puolen vuoden päästä joku kysyy, miksi tästä luovuttiin. Yksi lause riittää, ja se säästää saman "
            'keskustelun käymiseltä uudelleen. Kirjoita se toimenpiteen kenttään "syy".',
            en="Six months from now, somebody will ask why this was dropped. One sentence is enough, and it saves "
            'you from having the same discussion again. Write it under "reason" in the action.',
        ),
    ),
    "done-on-not-done": Message(
        label=Text(fi="valmistumispäivä, vaikka tila ei ole valmis", en="a completion date, but not done"),
        text=Text(
            fi="Toimenpide {id:id} valmistui {day}, mutta sen tila ei ole valmis.",
            en="Action {id:id} was done on {day}, but its status is not done.",
        ),
        hints=(
            Text(
                fi='Kirjoita tilaksi "valmis" tai poista rivi "valmistui".',
                en='Write "done" as the status, or delete the "done on" line.',
            ),
        ),
        about=Text(
            fi='Rivit "tila" ja "valmistui" ovat ristiriidassa. Valmistumispäivä kuuluu vain valmiille toimenpiteelle. '
            "Korjaa tila tai poista päivä.",
            en='The "status" and "done on" lines contradict each other. Only an action that is done has a completion '
            "date. Correct the status, or delete the date.",
        ),
    ),
    "two-done-dates": Message(
        label=Text(fi="kaksi eri valmistumispäivää", en="two different completion dates"),
        text=Text(
            fi="Toimenpiteellä {id:id} on kaksi valmistumispäivää: {other} ja {day}.",
            en="Action {id:id} has two completion dates: {other} and {day}.",
        ),
        hints=(
            Text(
                fi='Päivä riittää yhteen paikkaan: joko tilan perään tai riville "valmistui".',
                en='One place for the date is enough: after the status, or on the "done on" line.',
            ),
        ),
        about=Text(
            fi='Valmistumispäivä on kirjoitettu sekä tilan perään että riville "valmistui", ja päivät ovat eri. Tilan '
            "perässä oleva päivä on nyt voimassa. Poista se, joka on väärin.",
            en='There is a completion date after the status and another one on the "done on" line. For now, the one '
            "after the status counts. Delete the one that is wrong.",
        ),
    ),
    "move-mismatch": Message(
        label=Text(fi="siirron päivät eivät täsmää", en="the dates of a move do not match"),
        text=(
            Text(
                fi="Toimenpiteen {id:id} siirrossa uusi määräaika on {new}, mutta nyt määräaika on {due}.",
                en="The last move of action {id:id} was to {new}, but the action is due on {due}.",
            ),
            Text(
                fi="Toimenpiteen {id:id} siirrossa uusi määräaika on {new}, mutta seuraava siirto lähtee päivästä {next}.",
                en="One move of action {id:id} was to {new}, but the next move is from {next}.",
            ),
            Text(
                fi="Toimenpiteen {id:id} siirrot eivät ole järjestyksessä: {day} on siirron {before} jäljessä.",
                en="The moves of action {id:id} are not in order: {day} comes after {before}.",
            ),
            Text(
                fi="Toimenpiteen {id:id} siirrossa uusi määräaika on {new}, mutta toimenpiteellä ei ole määräaikaa.",
                en="A move of action {id:id} was to {new}, but the action has no due date.",
            ),
            Text(
                fi="Siirrosta puuttuu entinen määräaika tai siirron päivä.",
                en="The move does not say what the due date was, or when it was moved.",
            ),
        ),
        hints=(
            Text(
                fi='Korjaa jompikumpi päivä. Rivin "uusi" voi myös poistaa: silloin uusi päivä päätellään määräajasta {due}.',
                en='Correct one of the two. You can also delete the "to" line: the new date is then taken from the '
                "due date, {due}.",
            ),
            Text(
                fi='Korjaa jompikumpi päivä. Rivin "uusi" voi myös poistaa: silloin uusi päivä päätellään seuraavasta siirrosta {next}.',
                en='Correct one of the two. You can also delete the "to" line: the new date is then taken from the '
                "next move, {next}.",
            ),
            Text(
                fi="Kirjoita siirrot vanhimmasta uusimpaan: {day} ennen päivää {before}.",
                en="Write the oldest move first: {day} before {before}.",
            ),
            Text(
                fi='Kirjoita toimenpiteen määräajaksi {new} tai poista rivi "uusi".',
                en='Write {new} as the due date of the action, or delete the "to" line.',
            ),
            Text(
                fi='Kirjoita siirtoon "pvm" (milloin siirrettiin) ja "vanha" (mikä määräaika oli).',
                en='Add "date" (when it was moved) and "from" (what the due date was) to the move.',
            ),
        ),
        about=Text(
            fi="Siirrot ovat toimenpiteen määräajan historia: vanhin ensin, ja jokaisessa se määräaika, joka ennen siirtoa "
            "oli. Uusi määräaika päätellään seuraavasta siirrosta tai nykyisestä määräajasta. Jos ne ovat ristiriidassa, "
            "ei tiedetä, mitä milloinkin luvattiin. Korjaa se päivä, joka on väärin.",
            en="Moves are the history of an action's due date: the oldest first, each with the due date before the "
            "move. The new due date is taken from the next move, or from the present due date. If they disagree, "
            "nobody can tell what was promised when. Correct whichever date is wrong.",
        ),
    ),
    "by-before-baseline": Message(
        label=Text(fi="tavoitteen määräpäivä on ennen lähtötasoa", en="target date before the baseline"),
        text=Text(
            fi="Tavoitteen {id:id} tavoitetaso on saavutettava {by} mennessä, mutta lähtötaso on vasta päivältä {day}.",
            en="Goal {id:id} is to reach its target by {by}, but its baseline is from {day}.",
        ),
        hints=(
            Text(
                fi='Korjaa "mennessä" tai lähtötason päivä. Onko vuosi oikein?',
                en='Correct "by" or the date of the baseline. Is the year right?',
            ),
        ),
        about=Text(
            fi="Tavoitteella on matka lähtötasosta tavoitetasoon, ja matkalla on alku- ja loppupäivä. Loppupäivän on oltava "
            "alkupäivän jälkeen. Jos lähtötasolla ei ole omaa päivää, se on esittelypäivä. Korjaa päivä, joka on väärin.",
            en="A goal runs from its baseline on one date to its target on another. The end must come after the start. "
            "A baseline without its own date is taken to be from the day of the presentation. Correct the date that "
            "is wrong.",
        ),
    ),
    "baseline-equals-target": Message(
        label=Text(fi="lähtötaso on sama kuin tavoitetaso", en="baseline equals the target"),
        text=Text(
            fi="Tavoitteen {id:id} lähtötaso ja tavoitetaso ovat molemmat {value}, joten mikään ei muutu.",
            en="The baseline and the target of goal {id:id} are both {value}, so there is nothing to achieve.",
        ),
        hints=(
            Text(
                fi='Jos taso on tarkoitus pitää, kirjoita "tavoitetaso: vähintään {value}" tai "enintään {value}".',
                en='If the level is to be kept, write "target: at least {value}" or "at most {value}".',
            ),
        ),
        about=Text(
            fi="Jos lähtötaso yltää jo tavoitetasoon, tavoite on saavutettu, ennen kuin mitään on tehty. Jos tarkoitus "
            "on "
            'pitää taso, kirjoita "vähintään" tai "enintään" luvun eteen. Muuten korjaa jompikumpi luku.',
            en="A goal whose baseline equals its target has been reached before anything is done. If the level is "
            'to be kept, write "at least" or "at most" before the number. Otherwise correct one of the two.',
        ),
    ),
    "interim-target-outside": Message(
        label=Text(fi="välitavoite on tavoitteen ajan ulkopuolella", en="interim target outside the goal's time"),
        text=(
            Text(
                fi="Tavoitteen {id:id} välitavoite {day} ei ole lähtötason ({start}) ja määräpäivän ({by}) välissä.",
                en="Goal {id:id} has an interim target for {day}, which is not between the baseline ({start}) and the "
                "target ({by}).",
            ),
            Text(
                fi="Tavoitteen {id:id} välitavoite {day} on ennen lähtötason päivää {start}.",
                en="Goal {id:id} has an interim target for {day}, which is before the date of the baseline, {start}.",
            ),
            Text(
                fi="Tavoitteen {id:id} välitavoite {day} on määräpäivän {by} jälkeen.",
                en="Goal {id:id} has an interim target for {day}, which is after the target date, {by}.",
            ),
        ),
        hints=(Text(fi="Korjaa välitavoitteen päivä. Onko vuosi oikein?", en="Correct its date. Is the year right?"),),
        about=Text(
            fi="Välitavoite on askel lähtötason ja tavoitetason välissä. Sen päivän on siis oltava niiden päivien välissä. "
            "Ulkopuolelle jäävää välitavoitetta ei oteta huomioon. Korjaa päivä.",
            en="An interim target is a step between the baseline and the target, so its date must be between "
            "theirs. One that is outside is ignored. Correct the date.",
        ),
    ),
    "until-before-start": Message(
        label=Text(fi="päättyy ennen alkuaan", en="ends before it starts"),
        text=Text(
            fi="Kohta {id:id} päättyy {until}, mutta alkaa vasta {start}.",
            en="Item {id:id} ends on {until} but does not start until {start}.",
        ),
        hints=(
            Text(
                fi="Korjaa se päivä, joka on väärin. Onko vuosi oikein?",
                en="Correct whichever date is wrong. Is the year right?",
            ),
        ),
        about=Text(
            fi="Loppupäivä on ennen alkupäivää, joten väliin ei jää yhtään päivää. Useimmiten vuosi on väärä. "
            "Korjaa se päivä, joka on väärin.",
            en="The last day comes before the first one, so there are no days in between. Usually the mistake is in the year. "
            "Correct whichever date is wrong.",
        ),
    ),
    "date-and-recurrence": Message(
        label=Text(fi="sekä päivät että toistuvuus", en="both dates and a recurrence"),
        text=Text(
            fi='Kohdassa {id:id} on sekä "pvm" että "toistuu". Vain toinen voi määrätä päivät.',
            en='Item {id:id} has both "date" and "recurrence". Only one of them can set the dates.',
        ),
        hints=(
            Text(
                fi="Poista toinen. Jos tarvitset molemmat, tee yksittäisille päiville oma tunnus. Yhden kerran voi "
                'siirtää kentässä "siirretty".',
                en="Delete one of them. If you need both, give the single dates their own id. To move just one of "
                'the dates, use "moved".',
            ),
        ),
        about=Text(
            fi='Päivät tulevat joko luettelosta ("pvm") tai säännöstä ("toistuu"). Jos molemmat on annettu, ei '
            "tiedetä, kumpaa tarkoitit. Poista toinen tai tee niistä kaksi kohtaa, joilla on eri tunnus.",
            en='Dates come either from a list ("date") or from a rule ("recurrence"). If both are given, nobody can '
            "tell which one you meant. Delete one of them, or make two items, each with its own id.",
        ),
    ),
    "two-times": Message(
        label=Text(fi="kaksi eri kellonaikaa", en="two different times"),
        text=Text(
            fi='Kohdassa {id:id} "toistuu" sanoo kellonajaksi {other} ja "klo" {time}.',
            en='In item {id:id}, "recurrence" says {other} and "time" says {time}.',
        ),
        hints=(Text(fi="Jätä kellonaika vain toiseen.", en="Leave the time in only one of them."),),
        about=Text(
            fi='Kellonajan voi kirjoittaa joko toistuvuuteen ("joka maanantai klo 9") tai riville "klo". Tässä ne ovat '
            "eri. Jätä kellonaika vain toiseen.",
            en='The time can be given in the recurrence ("every Monday at 9:00") or on the "time" line. Here the two '
            "differ. Leave it in only one of them.",
        ),
    ),
    "target-without-by": Message(
        label=Text(fi="tavoitetasolla ei ole määräpäivää", en="target without a date"),
        text=Text(
            fi="Tavoitteella {id:id} on tavoitetaso, mutta ei päivää, johon mennessä se saavutetaan.",
            en="Goal {id:id} has a target, but no date by which it is to be reached.",
        ),
        hints=(
            Text(
                fi='Lisää rivi "mennessä", esimerkiksi "mennessä: 30.6.2027".',
                en='Add a "by" line, for example "by: 2027-06-30".',
            ),
        ),
        about=Text(
            fi="Ilman päivää ei voi sanoa, ollaanko tahdissa: tavoite pysyy harmaana. Kirjoita tavoitteelle, mihin mennessä "
            'tavoitetaso saavutetaan: "mennessä: 30.6.2027".',
            en="Without a date, nobody can say whether the goal is on track, and its light stays grey. Write the date "
            'by which the target is to be reached: "by: 2027-06-30".',
        ),
    ),
    "contradicting-dates": Message(
        label=Text(fi="päivät ovat ristiriidassa", en="dates that contradict each other"),
        text=(
            Text(
                fi="Toimenpide {id:id} valmistui {done}, mutta sen alku on vasta {start}.",
                en="Action {id:id} was done on {done}, but does not start until {start}.",
            ),
            Text(
                fi="Kysymykseen {id:id} vastattiin {answered}, mutta se esitettiin vasta {asked}.",
                en="Question {id:id} was answered on {answered}, but was not asked until {asked}.",
            ),
            Text(
                fi="Päätös {id:id} tarkistetaan {review}, mutta se on tehty vasta {decided}.",
                en="Decision {id:id} is to be reviewed on {review}, but was not made until {decided}.",
            ),
            Text(
                fi="Suunnitelma lopetettiin {closed}, mutta se esiteltiin vasta {presented}.",
                en="The plan was closed on {closed}, but was not presented until {presented}.",
            ),
        ),
        hints=(Text(fi="Tarkista kumpikin päivä.", en="Check both dates."),),
        about=Text(
            fi="Jokin on päättynyt, ennen kuin se alkoi: työ on valmistunut ennen alkuaan tai kysymykseen on vastattu, "
            "ennen kuin se esitettiin. "
            "Useimmin toinen päivä on kirjoitettu väärin. Jos toimenpide todella tehtiin etuajassa, korjaa myös sen alku.",
            en="Something ended before it began: an action was done before its start, or a question was answered "
            "before it was asked. Usually one of the dates is a typing error. If the action really was done early, "
            "correct its start as well.",
        ),
    ),
    "far-date": Message(
        label=Text(fi="päivä on hyvin kaukana muista", en="a date very far from the others"),
        text=Text(
            fi="Päivä {day} on yli kymmenen vuoden päässä suunnitelman alusta {first}.",
            en="{day} is more than ten years away from the start of the plan, {first}.",
        ),
        hints=(Text(fi="Onko vuosi oikein?", en="Is the year right?"),),
        about=Text(
            fi="Yli kymmenen vuoden päässä oleva päivä on useimmin lyöntivirhe vuosiluvussa. Tarkista vuosi. Jos "
            "päivä on oikein, voit sallia varoituksen asetuksissa.",
            en="A date more than ten years away is usually a typing error in the year. Check it. If it is right, "
            "you can allow this warning in the settings.",
        ),
    ),
    "missing-reason": Message(
        label=Text(fi="syy puuttuu", en="reason missing"),
        text=(
            Text(
                fi="Toimenpide {blocked:id} on jumissa, mutta este puuttuu.",
                en="Action {blocked:id} is blocked, but the plan does not say by what.",
            ),
            Text(
                fi="Toimenpidettä {moved:id} siirrettiin {day}, mutta syy puuttuu.",
                en="Action {moved:id} was moved on {day}, but the reason is missing.",
            ),
            Text(
                fi="Tarkistuspiste {series:id} {day} jäi pitämättä, mutta syy puuttuu.",
                en="Checkpoint {series:id} on {day} was skipped, but the reason is missing.",
            ),
            Text(
                fi='Havainnolta "{allowed}" puuttuu syy, joten sitä ei sallita.',
                en='The warning "{allowed}" has not been allowed, because the reason is missing.',
            ),
        ),
        hints=(
            Text(
                fi='Kirjoita, mikä estää toimenpidettä {blocked:id}: lisää rivi "este".',
                en='Write what is blocking action {blocked:id}: add a "blocked by" line.',
            ),
            Text(
                fi='Lisää siirtoon rivi "syy": mitä toimenpiteelle {moved:id} tapahtui?',
                en='Add a "reason" line to the move: what happened to action {moved:id}?',
            ),
            Text(
                fi='Kirjoita syy päivän perään, esimerkiksi "{day}: messut".',
                en='Write the reason after the date, for example "{day}: trade fair".',
            ),
            Text(
                fi='Kirjoita syy nimen perään, esimerkiksi "{allowed}: näin sovittiin".',
                en='Write the reason after the name, for example "{allowed}: agreed in March".',
            ),
        ),
        about=Text(
            fi="Syy kannattaa kirjoittaa heti, kun joku vielä muistaa sen: mikä estää, miksi määräaikaa "
            "siirrettiin, miksi tarkistuspiste jäi pitämättä. Yksi lause riittää. Siitä seuraavassa "
            "tarkistuspisteessä näkee, mitä pitää ratkaista.",
            en="A reason is best recorded while somebody still remembers it: what the obstacle is, why the due date "
            "was moved, why the checkpoint was skipped. One sentence is enough. It shows the next meeting what has to "
            "be solved.",
        ),
    ),
    "untitled-item": Message(
        label=Text(fi="otsikko puuttuu", en="title missing"),
        text=(
            Text(
                fi='Kohdan {id:id} rivi "{empty}" on tyhjä, joten kohta näkyy vain tunnuksellaan.',
                en='The "{empty}" line of item {id:id} is empty, so only the id of the item is shown.',
            ),
            Text(
                fi='Kohdassa {id:id} ei ole riviä "{field}", joten se näkyy vain tunnuksellaan.',
                en='Item {id:id} has no "{field}" line, so only its id is shown.',
            ),
        ),
        hints=(
            Text(fi='Käykö otsikoksi "{suggestion}"?', en='How about "{suggestion}" as the title?'),
            Text(
                fi='Kirjoita riville "{empty}" muutama sana, joista kaikki tietävät, mistä on kyse.',
                en='After "{empty}", write a few words that tell everybody what this is about.',
            ),
            Text(
                fi='Lisää "{field}": muutama sana, joista kaikki tietävät, mistä on kyse.',
                en='Add "{field}": a few words that tell everybody what this is about.',
            ),
        ),
        about=Text(
            fi="Ilman otsikkoa kohta näkyy raporteissa ja kalenterissa pelkkänä tunnuksena, eikä kukaan muista, mikä se oli. "
            "Kirjoita muutama sana, joista sen tuntee.",
            en="Without a title, reports and calendars show only the id of the item, and nobody remembers what it "
            "was. Write a few words that people will recognise.",
        ),
    ),
    "fact-in-future": Message(
        label=Text(fi="toteutunut asia on merkitty tulevaisuuteen", en="something already done is dated in the future"),
        text=Text(
            fi='Kohdan {id:id} kentässä "{field}" on päivä {day}, joka on vasta tulossa.',
            en='In item {id:id}, "{field}" has the date {day}, which is in the future.',
        ),
        hints=(
            Text(
                fi="Onko vuosi oikein? Jos asia ei ole vielä tapahtunut, merkitse se vasta sitten.",
                en="Is the year right? If it has not happened yet, record it once it has.",
            ),
        ),
        about=Text(
            fi="Valmistuminen, siirto, toteuma, pidetty tarkistuspiste, kerrottu viesti, vastaus ja päätös ovat asioita, jotka "
            "ovat jo tapahtuneet. Niitä ei voi kirjata tulevalle päivälle, joten tieto jätetään toistaiseksi "
            "huomiotta. "
            "Tarkista päivä; useimmin vuosi tai kuukausi on väärin.",
            en="Completions, moves, readings, held checkpoints, messages given, answers and decisions are things that "
            "have already happened. They cannot have a date in the future, and until that date they are ignored. "
            "Check the date; usually the year or the month is wrong.",
        ),
    ),
}

RELATED: dict[str, Text] = {
    "waits-in-ring": Text(fi="Tässä odottaa toimenpide {id:id}.", en="Action {id:id} is waiting here."),
}
"""What is said of a related place."""
