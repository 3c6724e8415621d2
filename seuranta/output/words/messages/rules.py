"""What is said of a plan that contradicts itself, whatever the day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "dependency-cycle": Message(
        label=Text(fi="toimenpiteet odottavat toisiaan", en="actions wait for each other"),
        text=(
            Text(
                fi="Toimenpide {itself} edellyttää itseään, joten se ei voi alkaa.",
                en="Action {itself} depends on itself, so it cannot start.",
            ),
            Text(
                fi="Nämä {n} toimenpidettä odottavat toisiaan, joten mikään niistä ei voi alkaa: {ring}.",
                en="These {n} actions wait for each other, so none of them can start: {ring}.",
            ),
            Text(
                fi="Nämä toimenpiteet odottavat toisiaan, joten mikään niistä ei voi alkaa: {ring}.",
                en="These actions wait for each other, so none of them can start: {ring}.",
            ),
        ),
        hints=(
            Text(
                fi='Poista {itself} kohdasta "edellyttää". Tarkoititko toista tunnusta?',
                en='Take {itself} out of "depends on". Did you mean another id?',
            ),
            Text(
                fi='Poista yksi tunnus kohdasta "edellyttää": mikä näistä tehdään ensin?',
                en='Take one id out of "depends on": which of these comes first?',
            ),
        ),
        about=Text(
            fi="Toimenpide edellyttää toista, joka lopulta edellyttää sitä itseään. Silloin mikään niistä ei voi alkaa. "
            'Päätä, mikä tehdään ensin, ja poista siltä kohdasta "edellyttää" se tunnus, jota ei tarvitse odottaa.',
            en="An action depends on another one that in the end depends on the first. Then none of them can start. "
            'Decide which one comes first, and take the id that it need not wait for out of its "depends on".',
        ),
    ),
    "start-after-due": Message(
        label=Text(fi="alku on määräajan jälkeen", en="start after the due date"),
        text=Text(
            fi="Toimenpiteen {id} alku {start} on myöhemmin kuin sen määräaika {due}.",
            en="The start of action {id}, {start}, is later than its due date, {due}.",
        ),
        hints=(
            Text(
                fi="Korjaa se päivä, joka on väärin. Onko vuosi oikein?",
                en="Correct the day that is wrong. Is the year right?",
            ),
        ),
        about=Text(
            fi="Toimenpide ei voi alkaa vasta määräaikansa jälkeen. Useimmin vuosi on jäänyt väärin tai alku on "
            "unohtunut muuttaa, kun määräaikaa siirrettiin aiemmaksi. Korjaa se päivä, joka on väärin.",
            en="An action cannot start only after it is due. Most often a year is wrong, or the start was forgotten "
            "when the due date was brought forward. Correct the day that is wrong.",
        ),
    ),
    "done-without-date": Message(
        label=Text(fi="valmis ilman päivää", en="done without a date"),
        text=Text(
            fi="Toimenpide {id} on valmis, mutta valmistumispäivä puuttuu.",
            en="Action {id} is done, but the day it was done is missing.",
        ),
        hints=(
            Text(
                fi='Kirjoita päivä tilan perään, esimerkiksi "tila: valmis 2.10.2026".',
                en='Write the day after the status, for example "status: done 2026-10-02".',
            ),
        ),
        about=Text(
            fi="Ilman valmistumispäivää ei tiedetä, pidettiinkö se, mitä luvattiin. Toimenpide lasketaan silti valmiiksi. "
            'Kirjoita päivä tilan perään: "tila: valmis 2.10.2026". Jos et muista tarkkaa päivää, kuukausikin kelpaa.',
            en="Without the day nobody can tell whether what was promised was kept. The action counts as done all the "
            'same. Write the day after the status: "status: done 2026-10-02". If you do not remember it, a month will do.',
        ),
    ),
    "dropped-without-date": Message(
        label=Text(fi="peruttu ilman päivää", en="dropped without a date"),
        text=Text(
            fi="Toimenpide {id} on peruttu, mutta perumispäivä puuttuu.",
            en="Action {id} is dropped, but the day it was dropped is missing.",
        ),
        hints=(
            Text(
                fi='Kirjoita päivä tilan perään, esimerkiksi "tila: peruttu 3.11.2026".',
                en='Write the day after the status, for example "status: dropped 2026-11-03".',
            ),
        ),
        about=Text(
            fi="Perumispäivästä nähdään, missä palaverissa asiasta luovuttiin. Toimenpide lasketaan silti perutuksi. "
            'Kirjoita päivä tilan perään: "tila: peruttu 3.11.2026".',
            en="The day tells at which meeting the action was given up. The action counts as dropped all the same. "
            'Write the day after the status: "status: dropped 2026-11-03".',
        ),
    ),
    "dropped-without-reason": Message(
        label=Text(fi="peruttu ilman syytä", en="dropped without a reason"),
        text=Text(
            fi="Toimenpide {id} on peruttu, mutta syy puuttuu.",
            en="Action {id} is dropped, but the reason is missing.",
        ),
        hints=(
            Text(
                fi='Lisää toimenpiteelle rivi "syy" ja yksi lause siitä, miksi siitä luovuttiin.',
                en='Add a line "reason" to the action, with one sentence on why it was given up.',
            ),
        ),
        about=Text(
            fi="Puolen vuoden päästä joku kysyy, miksi tästä luovuttiin. Yksi lause riittää, ja se säästää saman "
            'keskustelun käymiseltä uudelleen. Kirjoita se toimenpiteen kohtaan "syy".',
            en="In half a year somebody will ask why this was given up. One sentence is enough, and it saves having "
            'the same discussion again. Write it under "reason" of the action.',
        ),
    ),
    "done-on-not-done": Message(
        label=Text(fi="valmistumispäivä, vaikka tila ei ole valmis", en="a day of completion, but not done"),
        text=Text(
            fi="Toimenpide {id} valmistui {day}, mutta sen tila ei ole valmis.",
            en="Action {id} was done on {day}, but its status is not done.",
        ),
        hints=(
            Text(
                fi='Kirjoita tilaksi "valmis", tai poista rivi "valmistui".',
                en='Write "done" as the status, or take the line "done on" away.',
            ),
        ),
        about=Text(
            fi='Rivit "tila" ja "valmistui" kertovat eri asiaa. Valmistumispäivä kuuluu vain valmiille toimenpiteelle. '
            "Korjaa tila tai poista päivä.",
            en='The lines "status" and "done on" say different things. A day of completion belongs to a done action '
            "only. Correct the status, or take the day away.",
        ),
    ),
    "two-done-dates": Message(
        label=Text(fi="kaksi eri valmistumispäivää", en="two different days of completion"),
        text=Text(
            fi="Toimenpiteellä {id} on kaksi valmistumispäivää: {other} ja {day}.",
            en="Action {id} has two days of completion: {other} and {day}.",
        ),
        hints=(
            Text(
                fi='Päivä riittää yhteen paikkaan: joko tilan perään tai riville "valmistui".',
                en='One place for the day is enough: after the status, or on the line "done on".',
            ),
        ),
        about=Text(
            fi='Valmistumispäivä on kirjoitettu sekä tilan perään että riville "valmistui", ja päivät ovat eri. Tilan '
            "perässä oleva päivä on nyt voimassa. Poista se, joka on väärin.",
            en='The day of completion stands both after the status and on the line "done on", and the two differ. The '
            "one after the status counts for now. Take away the one that is wrong.",
        ),
    ),
    "move-mismatch": Message(
        label=Text(fi="siirron päivät eivät täsmää", en="the dates of a move do not match"),
        text=(
            Text(
                fi="Toimenpiteen {id} siirrossa uusi määräaika on {new}, mutta nyt määräaika on {due}.",
                en="The last move of action {id} says {new}, but the action is due on {due}.",
            ),
            Text(
                fi="Toimenpiteen {id} siirrossa uusi määräaika on {new}, mutta seuraava siirto lähtee päivästä {next}.",
                en="A move of action {id} says {new}, but the next move starts from {next}.",
            ),
            Text(
                fi="Toimenpiteen {id} siirrot eivät ole järjestyksessä: {day} on siirron {before} jäljessä.",
                en="The moves of action {id} are not in order: {day} comes after {before}.",
            ),
            Text(
                fi="Toimenpiteen {id} siirrossa uusi määräaika on {new}, mutta toimenpiteellä ei ole määräaikaa.",
                en="A move of action {id} says {new}, but the action has no due date.",
            ),
            Text(
                fi="Siirrosta puuttuu entinen määräaika tai siirron päivä.",
                en="The move does not say what the due date was, or on which day it was moved.",
            ),
        ),
        hints=(
            Text(
                fi='Korjaa toinen päivä. Rivin "uusi" voi myös poistaa: se päätellään määräajasta {due}.',
                en='Correct one of the two. You may also take the line "to" away: it follows from the due date {due}.',
            ),
            Text(
                fi='Korjaa toinen päivä. Rivin "uusi" voi myös poistaa: se päätellään seuraavasta siirrosta {next}.',
                en='Correct one of the two. You may also take the line "to" away: it follows from the next move, {next}.',
            ),
            Text(
                fi="Kirjoita siirrot vanhimmasta uusimpaan: {day} ennen päivää {before}.",
                en="Write the moves oldest first: {day} before {before}.",
            ),
            Text(
                fi='Kirjoita toimenpiteen määräajaksi {new}, tai poista rivi "uusi".',
                en='Write {new} as the due date of the action, or take the line "to" away.',
            ),
            Text(
                fi='Kirjoita siirtoon "pvm" (milloin siirrettiin) ja "vanha" (mikä määräaika oli).',
                en='Write "date" (when it was moved) and "from" (what the due date was) into the move.',
            ),
        ),
        about=Text(
            fi="Siirrot ovat toimenpiteen määräajan historia: vanhin ensin, ja jokaisessa se määräaika, joka ennen siirtoa "
            "oli. Uusi määräaika päätellään seuraavasta siirrosta tai nykyisestä määräajasta. Jos ne kertovat eri asiaa, "
            "ei tiedetä, mitä milloinkin luvattiin. Korjaa se päivä, joka on väärin.",
            en="Moves are the history of an action's due date: oldest first, each with the due date that stood before. "
            "The new one follows from the next move or from the present due date. Where they disagree, nobody can tell "
            "what was promised when. Correct the date that is wrong.",
        ),
    ),
    "by-before-baseline": Message(
        label=Text(fi="tavoitteen määräpäivä on ennen lähtötasoa", en="the target's day is before the baseline"),
        text=Text(
            fi="Tavoitteen {id} tavoitetaso on saavutettava {by} mennessä, mutta lähtötaso on vasta päivältä {day}.",
            en="Goal {id} is to reach its target by {by}, but its baseline is only from {day}.",
        ),
        hints=(
            Text(
                fi='Korjaa "mennessä" tai lähtötason päivä. Onko vuosi oikein?',
                en='Correct "by" or the day of the baseline. Is the year right?',
            ),
        ),
        about=Text(
            fi="Tavoitteella on matka lähtötasosta tavoitetasoon, ja matkalla on alku- ja loppupäivä. Loppupäivän on oltava "
            "alkupäivän jälkeen. Jos lähtötasolla ei ole omaa päivää, se on esittelypäivä. Korjaa päivä, joka on väärin.",
            en="A goal goes from its baseline to its target, from one day to another. The end must come after the start. "
            "A baseline without a day of its own is from the day of the presentation. Correct the day that is wrong.",
        ),
    ),
    "baseline-equals-target": Message(
        label=Text(fi="lähtötaso on sama kuin tavoitetaso", en="baseline equals the target"),
        text=Text(
            fi="Tavoitteen {id} lähtötaso ja tavoitetaso ovat molemmat {value}, joten mikään ei muutu.",
            en="The baseline and the target of goal {id} are both {value}, so nothing is to change.",
        ),
        hints=(
            Text(
                fi='Jos taso on tarkoitus pitää, kirjoita "tavoitetaso: vähintään {value}" tai "enintään {value}".',
                en='If the level is to be kept, write "target: at least {value}" or "at most {value}".',
            ),
        ),
        about=Text(
            fi="Tavoite, jonka lähtötaso on jo tavoitetasossa, on saavutettu ennen kuin mitään on tehty. Jos tarkoitus on "
            'pitää taso, kirjoita "vähintään" tai "enintään" luvun eteen. Muuten korjaa jompikumpi luku.',
            en="A goal whose baseline is its target is reached before anything was done. If the level is to be kept, "
            'write "at least" or "at most" before the number. Otherwise correct one of the two.',
        ),
    ),
    "interim-target-outside": Message(
        label=Text(fi="välitavoite on tavoitteen ajan ulkopuolella", en="interim target outside the goal's time"),
        text=(
            Text(
                fi="Tavoitteen {id} välitavoite {day} ei ole lähtötason ({start}) ja määräpäivän ({by}) välissä.",
                en="The interim target of goal {id} on {day} is not between the baseline ({start}) and the target ({by}).",
            ),
            Text(
                fi="Tavoitteen {id} välitavoite {day} on ennen lähtötason päivää {start}.",
                en="The interim target of goal {id} on {day} is before the day of the baseline, {start}.",
            ),
            Text(
                fi="Tavoitteen {id} välitavoite {day} on määräpäivän {by} jälkeen.",
                en="The interim target of goal {id} on {day} is after the target's day, {by}.",
            ),
        ),
        hints=(Text(fi="Korjaa välitavoitteen päivä. Onko vuosi oikein?", en="Correct its day. Is the year right?"),),
        about=Text(
            fi="Välitavoite on askel lähtötason ja tavoitetason välissä. Sen päivän on siis oltava niiden päivien välissä. "
            "Ulkopuolelle jäävää välitavoitetta ei oteta huomioon. Korjaa päivä.",
            en="An interim target is a step between the baseline and the target, so its day must lie between theirs. "
            "One outside is not taken into account. Correct the day.",
        ),
    ),
    "until-before-start": Message(
        label=Text(fi="päättyy ennen kuin alkaa", en="ends before it starts"),
        text=Text(
            fi="{id} päättyy {until}, mutta alkaa vasta {start}.",
            en="{id} ends on {until} but starts only on {start}.",
        ),
        hints=(
            Text(
                fi="Korjaa se päivä, joka on väärin. Onko vuosi oikein?",
                en="Correct the day that is wrong. Is the year right?",
            ),
        ),
        about=Text(
            fi="Loppupäivä on ennen alkupäivää, joten väliin ei jää yhtään päivää. Useimmin vuosi on jäänyt väärin. "
            "Korjaa se päivä, joka on väärin.",
            en="The last day comes before the first one, so that no day is left between them. Most often a year is "
            "wrong. Correct the day that is wrong.",
        ),
    ),
    "date-and-recurrence": Message(
        label=Text(fi="sekä päivät että toistuvuus", en="both dates and a recurrence"),
        text=Text(
            fi='Kohdassa {id} on sekä "pvm" että "toistuu". Vain toinen voi määrätä päivät.',
            en='{id} has both "date" and "recurrence". Only one of them can set the days.',
        ),
        hints=(
            Text(
                fi="Poista toinen. Jos tarvitset molemmat, tee yksittäisille päiville oma tunnus. Yhden kerran voi "
                'siirtää kohdassa "siirretty".',
                en="Take one away. If you need both, give the single days an id of their own. One time can be moved "
                'under "moved".',
            ),
        ),
        about=Text(
            fi='Päivät tulevat joko luettelosta ("pvm") tai säännöstä ("toistuu"). Jos molemmat on annettu, ei tiedetä, '
            "kumpaa tarkoitit. Poista toinen, tai tee niistä kaksi eri tunnusta.",
            en='Days come either from a list ("date") or from a rule ("recurrence"). With both, nobody can tell which '
            "one you meant. Take one away, or make two items of them.",
        ),
    ),
    "two-times": Message(
        label=Text(fi="kaksi eri kellonaikaa", en="two different times"),
        text=Text(
            fi='Kohdassa {id} "toistuu" sanoo kellonajaksi {other} ja "klo" {time}.',
            en='In {id}, "recurrence" says {other} and "time" says {time}.',
        ),
        hints=(Text(fi="Jätä kellonaika vain toiseen.", en="Leave the time in one of them only."),),
        about=Text(
            fi='Kellonajan voi kirjoittaa joko toistuvuuteen ("joka maanantai klo 9") tai riville "klo". Tässä ne ovat '
            "eri. Jätä kellonaika vain toiseen.",
            en='The time may stand in the recurrence ("every Monday at 9:00") or on the line "time". Here the two '
            "differ. Leave it in one of them only.",
        ),
    ),
    "target-without-by": Message(
        label=Text(fi="tavoitetasolla ei ole määräpäivää", en="target without a day"),
        text=Text(
            fi="Tavoitteella {id} on tavoitetaso, mutta ei päivää, johon mennessä se saavutetaan.",
            en="Goal {id} has a target, but no day by which it is to be reached.",
        ),
        hints=(
            Text(
                fi='Lisää rivi "mennessä", esimerkiksi "mennessä: 30.6.2027".',
                en='Add a line "by", for example "by: 2027-06-30".',
            ),
        ),
        about=Text(
            fi="Ilman päivää ei voi sanoa, ollaanko tahdissa: tavoite pysyy harmaana. Kirjoita tavoitteelle, mihin mennessä "
            'tavoitetaso saavutetaan: "mennessä: 30.6.2027".',
            en="Without a day nobody can say whether the goal is on pace: it stays grey. Write by when the target is to be "
            'reached: "by: 2027-06-30".',
        ),
    ),
    "contradicting-dates": Message(
        label=Text(fi="päivät ovat ristiriidassa", en="dates contradict each other"),
        text=(
            Text(
                fi="Toimenpide {id} valmistui {done}, mutta sen alku on vasta {start}.",
                en="Action {id} was done on {done}, but its start is only on {start}.",
            ),
            Text(
                fi="Kysymykseen {id} vastattiin {answered}, mutta se on kysytty vasta {asked}.",
                en="Question {id} was answered on {answered}, but asked only on {asked}.",
            ),
            Text(
                fi="Päätös {id} tarkistetaan {review}, mutta se on tehty vasta {decided}.",
                en="Decision {id} is to be reviewed on {review}, but was made only on {decided}.",
            ),
            Text(
                fi="Suunnitelma päätettiin {closed}, mutta se esiteltiin vasta {presented}.",
                en="The plan was closed on {closed}, but presented only on {presented}.",
            ),
        ),
        hints=(Text(fi="Tarkista kumpikin päivä.", en="Check both days."),),
        about=Text(
            fi="Jokin on päättynyt ennen kuin se alkoi: valmistunut ennen alkua tai saanut vastauksen ennen kuin kysyttiin. "
            "Useimmin toinen päivä on kirjoitettu väärin. Jos toimenpide todella tehtiin etuajassa, korjaa myös sen alku.",
            en="Something ended before it began: done before its start, or answered before it was asked. Most often one of "
            "the days is a slip. If an action really was done ahead of time, correct its start, too.",
        ),
    ),
    "far-date": Message(
        label=Text(fi="päivä on hyvin kaukana muista", en="a date very far from the others"),
        text=Text(
            fi="Päivä {day} on yli kymmenen vuoden päässä suunnitelman alusta {first}.",
            en="{day} is more than ten years away from the beginning of the plan, {first}.",
        ),
        hints=(Text(fi="Onko vuosi oikein?", en="Is the year right?"),),
        about=Text(
            fi="Yli kymmenen vuoden päässä oleva päivä on useimmin lyöntivirhe vuosiluvussa. Tarkista vuosi. Jos päivä on "
            "oikein, tästä ei ole haittaa.",
            en="A date more than ten years away is most often a slip in the year. Check it. If it is right, no harm is "
            "done.",
        ),
    ),
    "missing-reason": Message(
        label=Text(fi="syy puuttuu", en="reason missing"),
        text=(
            Text(
                fi="Toimenpide {blocked} on jumissa, mutta este puuttuu.",
                en="Action {blocked} is blocked, but nothing says by what.",
            ),
            Text(
                fi="Toimenpidettä {moved} siirrettiin {day}, mutta syy puuttuu.",
                en="Action {moved} was moved on {day}, but the reason is missing.",
            ),
            Text(
                fi="Tarkistuspiste {series} {day} on peruttu, mutta syy puuttuu.",
                en="Checkpoint {series} on {day} was skipped, but the reason is missing.",
            ),
        ),
        hints=(
            Text(
                fi='Kirjoita, mikä estää toimenpidettä {blocked}: lisää rivi "este".',
                en='Write what stands in the way of {blocked}: add a line "blocked by".',
            ),
            Text(
                fi='Lisää siirtoon rivi "syy": mitä toimenpiteelle {moved} tapahtui?',
                en='Add a line "reason" to the move: what happened to {moved}?',
            ),
            Text(
                fi='Kirjoita syy päivän perään, esimerkiksi "{day}: messut".',
                en='Write the reason after the day, for example "{day}: trade fair".',
            ),
        ),
        about=Text(
            fi="Syy kannattaa kirjoittaa heti, kun joku vielä muistaa sen: mikä estää, miksi määräaikaa siirrettiin, miksi "
            "tarkistuspiste jäi pitämättä. Yksi lause riittää. Siitä seuraavassa palaverissa näkee, mitä pitää ratkaista.",
            en="A reason is best written down while somebody remembers it: what is in the way, why the due date was moved, "
            "why the checkpoint was skipped. One sentence is enough. It tells the next meeting what has to be solved.",
        ),
    ),
    "untitled-item": Message(
        label=Text(fi="otsikko puuttuu", en="title missing"),
        text=(
            Text(
                fi='Kohdan {id} rivi "{empty}" on tyhjä, joten kohta näkyy vain tunnuksellaan.',
                en='The line "{empty}" of {id} is empty, so only its id is shown.',
            ),
            Text(
                fi='Kohdassa {id} ei ole riviä "{field}", joten se näkyy vain tunnuksellaan.',
                en='{id} has no line "{field}", so only its id is shown.',
            ),
        ),
        hints=(
            Text(fi='Käykö otsikoksi "{suggestion}"?', en='Would "{suggestion}" do as the title?'),
            Text(
                fi='Kirjoita kohtaan "{empty}" muutama sana, joista kaikki tietävät, mistä on kyse.',
                en='Write after "{empty}" a few words that tell everybody what it is about.',
            ),
            Text(
                fi='Lisää "{field}": muutama sana, joista kaikki tietävät, mistä on kyse.',
                en='Add "{field}": a few words that tell everybody what it is about.',
            ),
        ),
        about=Text(
            fi="Ilman otsikkoa kohta näkyy raporteissa ja kalenterissa pelkkänä tunnuksena, eikä kukaan muista, mikä se oli. "
            "Kirjoita muutama sana, joista sen tuntee.",
            en="Without a title the item shows as a bare id in reports and calendars, and nobody remembers what it was. "
            "Write a few words by which it is known.",
        ),
    ),
    "fact-in-future": Message(
        label=Text(fi="toteutunut asia on merkitty tulevaisuuteen", en="a fact is dated in the future"),
        text=Text(
            fi='Kohdassa "{field}" ({id}) on päivä {day}, joka on vasta edessä.',
            en='"{field}" of {id} has the day {day}, which is still to come.',
        ),
        hints=(
            Text(
                fi="Onko vuosi oikein? Jos asia ei ole vielä tapahtunut, merkitse se vasta sitten.",
                en="Is the year right? If it has not happened yet, write it down when it has.",
            ),
        ),
        about=Text(
            fi="Valmistuminen, siirto, toteuma, pidetty tarkistuspiste, kerrottu viesti, vastaus ja päätös ovat asioita, jotka "
            "ovat jo tapahtuneet. Sellaista ei voi olla huomisella päivällä, ja siksi se jätetään toistaiseksi huomiotta. "
            "Tarkista päivä; useimmin vuosi tai kuukausi on väärin.",
            en="Being done, a move, a reading, a held checkpoint, a message told, an answer and a decision are things that "
            "have happened. They cannot carry a day that is still to come, and until then they do not count. Check the "
            "day; most often the year or the month is wrong.",
        ),
    ),
}

RELATED: dict[str, Text] = {
    "waits-in-ring": Text(fi="Tässä odottaa {id}.", en="{id} waits here."),
}
"""What is said of a related place."""
