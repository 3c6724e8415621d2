"""What is said of actions on a day."""

from __future__ import annotations

from seuranta.output.words.text import Message, Text

MESSAGES: dict[str, Message] = {
    "lapsed-action": Message(
        label=Text(fi="kukaan ei ottanut tätä hoitaakseen ajoissa", en="nobody took it on in time"),
        text=Text(
            fi="Toimenpiteestä {id:id} oli määrä luopua, ellei kukaan ottaisi sitä hoitaakseen {day} mennessä. Siitä ei ole kirjattu "
            "mitään.",
            en="Action {id:id} was to be dropped unless somebody took it on by {day}, and nothing has been "
            "recorded about it.",
        ),
        hints=(
            Text(
                fi="Päättäkää tarkistuspisteessä, luovutaanko tästä. Jos joku ottaa sen hoitaakseen, kirjaa seuraava askel ja poista "
                'rivi "raukeaa".',
                en="Decide at the checkpoint whether to drop it. If somebody takes it on, record the next step and "
                'delete the "lapses" line.',
            ),
        ),
        about=Text(
            fi="Toimenpiteelle on annettu päivä, jona se raukeaa, ellei kukaan ota sitä hoitaakseen. Päivä on koittanut, eikä toimenpiteestä ole kirjattu mitään edellisen tarkistuspisteen jälkeen. Mistään ei luovuta itsestään: kokouksessa "
            "ehdotetaan luopumista, ja sitä kysytään vielä toisen kerran. Päätökseen palataan puolen vuoden "
            "päästä.",
            en="The action was given a date by which somebody had to take it on. That date has come, and nothing has been "
            "recorded about it since the previous checkpoint. Nothing is dropped automatically: the meeting proposes "
            "dropping it, and asks a second time. You come back to the decision in six months.",
        ),
    ),
    "untouched-action": Message(
        label=Text(fi="ei kirjauksia kahden tarkistuspisteen välillä", en="untouched through two checkpoints"),
        text=Text(
            fi="Toimenpide {id:id} oli myöhässä tarkistuspisteissä {first} ja {last}, eikä siitä ole kirjattu mitään "
            "{first} jälkeen.",
            en="Action {id:id} was overdue at the checkpoints on {first} and {last}, and nothing has been recorded about "
            "it since {first}.",
        ),
        hints=(
            Text(
                fi="Sopikaa, kuka ottaa tämän hoitaakseen ja mikä on seuraava askel, tai supistakaa tätä. Voitte myös kirjoittaa kenttään "
                '"raukeaa" päivän, johon mennessä jonkun on otettava tämä hoitaakseen. Kokouksessa tästä kysytään ensimmäisenä.',
                en="Agree who will take it on and what the next step is, or cut it down. Or write a date "
                'under "lapses": somebody must take it on by then. The meeting asks about it first.',
            ),
        ),
        about=Text(
            fi="Kokouksesta toiseen myöhässä olevaan toimenpiteeseen totutaan, ja se kuihtuu hiljaa. Siksi siitä kysytään "
            "kokouksessa ensimmäisenä, ja vastauksia on kolme. Joku ottaa sen hoitaakseen ja kertoo seuraavan askeleen. Tai sitä "
            "supistetaan. Tai sille annetaan päivä, jona se raukeaa, ellei kukaan ota sitä hoitaakseen. Elonmerkkejä ovat alku, "
            "tilan päivä, siirto, päätös ja seuraava askel, jonka päivä on myöhempi. Huomautus ei ole elonmerkki.",
            en="An action that is overdue at one meeting after another dies quietly, because everybody "
            "gets used to it. That is why the meeting asks about it first. There are three answers: "
            "take it on, cut it down, or let it lapse. Whoever takes it on says what the next step is. To "
            "let it lapse, give it a date by which somebody must take it on. Signs of life are a start, "
            "a status with a date, a move, a decision, and a next step with a later date. A note is "
            "not one of them.",
        ),
    ),
    "overdue-action": Message(
        label=Text(fi="myöhässä", en="overdue"),
        text=Text(
            fi="Toimenpide {id:id} on {n} päivää myöhässä: määräaika oli {due}.",
            fi_one="Toimenpide {id:id} on {n} päivän myöhässä: määräaika oli {due}.",
            en="Action {id:id} is {n} days overdue: it was due on {due}.",
            en_one="Action {id:id} is {n} day overdue: it was due on {due}.",
        ),
        hints=(
            Text(
                fi="Tätä odottaa: {others}. Merkitse valmiiksi tai sovi uusi määräaika ja kirjaa siirto.",
                en="Waiting for this: {others}. Mark it done, or agree on a new due date and record the move.",
            ),
            Text(
                fi="Merkitse valmiiksi tai sovi uusi määräaika ja kirjaa siirto syineen.",
                en="Mark it done, or agree on a new due date and record the move with its reason.",
            ),
        ),
        about=Text(
            fi="Määräaika on mennyt, eikä toimenpide ole valmis. Määräpäivänä toimenpide ei ole vielä myöhässä. Jos "
            'työ on tehty, merkitse se: "tila: valmis 2.10.2026". Jos ei, sovi vastuuhenkilön kanssa uusi määräaika, '
            'kirjoita vanha kenttään "siirrot" ja kerro syy. Jos asiasta luovutaan, merkitse se perutuksi.',
            en="The due date has passed and the action is not done. On the due date itself it is not overdue yet. "
            'If the work is done, record it: "status: done 2026-10-02". If not, agree on a new due date with the '
            'owner, and write the old one under "moves" with the reason. If the action is no longer wanted, mark it '
            "as dropped.",
        ),
    ),
    "blocked-action": Message(
        label=Text(fi="jumissa", en="blocked"),
        text=(
            Text(
                fi="Toimenpide {id:id} on jumissa. Este: {obstacle}.",
                en="Action {id:id} is blocked: {obstacle}.",
            ),
            Text(fi="Toimenpide {id:id} on jumissa.", en="Action {id:id} is blocked."),
        ),
        hints=(
            Text(
                fi="Seuraava askel oli määrä tehdä {was_due} mennessä: {step} ({who}).",
                en="The next step was due on {was_due}: {step} ({who}).",
            ),
            Text(
                fi="Seuraava askel oli määrä tehdä {was_due} mennessä: {step}.",
                en="The next step was due on {was_due}: {step}.",
            ),
            Text(
                fi="Seuraava askel: {step} ({who}, {by} mennessä).",
                en="Next step: {step} ({who}, by {by}).",
            ),
            Text(fi="Seuraava askel: {step} ({who}).", en="Next step: {step} ({who})."),
            Text(fi="Seuraava askel: {step}.", en="Next step: {step}."),
            Text(fi="Tätä odottaa: {others}.", en="Waiting for this: {others}."),
        ),
        about=Text(
            fi="Toimenpide on merkitty jumiin, tai sillä on este. Jumissa oleva ei etene odottamalla: sopikaa, kuka "
            'poistaa esteen ja mihin mennessä, ja kirjoittakaa se kenttään "seuraava askel". Kun este on poissa, '
            'muuta tilaksi "käynnissä" ja poista este.',
            en="The action is marked as blocked, or it has an obstacle. Waiting will not help: agree who will remove "
            'the obstacle, and by when, and write that under "next step". Once the obstacle is gone, set the status '
            'to "in progress" and delete "blocked by".',
        ),
    ),
    "no-next-step": Message(
        label=Text(fi="seuraava askel puuttuu", en="no next step"),
        text=Text(
            fi="Toimenpide {id:id} ei etene itsestään. Mikä on seuraava askel, ja kuka sen tekee?",
            en="Action {id:id} is stuck without a next step. What is it, and who will take it?",
        ),
        hints=(
            Text(
                fi='Lisää rivi "seuraava askel" ja siihen, mitä tehdään, kuka tekee ja mihin mennessä.',
                en='Add a "next step" line: what will be done, by whom and by when.',
            ),
        ),
        about=Text(
            fi="Jumissa tai myöhässä olevalle toimenpiteelle tarvitaan yksi pieni seuraava askel: soitto, päätös, "
            'tapaaminen. Kirjoita se toimenpiteen kenttään "seuraava askel": mitä, kuka ja mihin mennessä. Pelkkä '
            "lausekin riittää.",
            en="A blocked or overdue action needs one small next step: a call, a decision, a meeting. Write it "
            'under "next step" in the action: what, who and by when. A single sentence will do.',
        ),
    ),
    "late-next-step": Message(
        label=Text(fi="seuraava askel myöhässä", en="next step late"),
        text=Text(
            fi='Toimenpiteen {id:id} seuraava askel oli määrä tehdä {by} mennessä: "{step}".',
            en='The next step of action {id:id} was due on {by}: "{step}".',
        ),
        hints=(
            Text(
                fi="Jos askel on otettu, kirjaa seuraava. Jos ei, sovi sille uusi päivä tai toinen tekijä.",
                en="If it has been taken, record the next one. If not, agree on a new date, or ask somebody else.",
            ),
        ),
        about=Text(
            fi="Seuraava askel vie toimenpidettä eteenpäin tai poistaa esteen, ja sen päivä on mennyt. Jos askel on otettu, "
            'kirjoita kenttään "seuraava askel" uusi askel tai poista kenttä. Jos ei, kysy tekijältä, mikä on tiellä, ja sovi uusi '
            "päivä. Muuten koko toimenpide myöhästyy samasta syystä.",
            en="A next step moves an action on, or removes what is in its way. The date of this one has "
            'passed. If the step has been taken, write the following one under "next step", or '
            "delete it. If not, ask whoever was to take it what is in the way, and agree on a new "
            "date. Otherwise the whole action will be late for the same reason.",
        ),
    ),
    "late-start": Message(
        label=Text(fi="aloitus myöhässä", en="late start"),
        text=Text(
            fi="Toimenpiteen {id:id} aloitus on {n} päivää myöhässä: sen piti alkaa {start}.",
            fi_one="Toimenpiteen {id:id} aloitus on {n} päivän myöhässä: sen piti alkaa {start}.",
            en="Action {id:id} should have started {n} days ago, on {start}.",
            en_one="Action {id:id} should have started {n} day ago, on {start}.",
        ),
        hints=(
            Text(
                fi='Jos työ on jo käynnissä, kirjoita "tila: käynnissä". Muuten sovi uusi alku.',
                en='If work has begun, write "status: in progress". If not, agree on a new start date.',
            ),
        ),
        about=Text(
            fi="Alkupäivä on mennyt, mutta toimenpide on yhä suunniteltu. Myöhässä alkanut valmistuu harvoin "
            'ajoissa, joten siitä varoitetaan hyvissä ajoin. Merkitse "tila: käynnissä" tai sovi uusi alku ja katso, '
            "pitääkö "
            "määräaika.",
            en="The start date has passed, but the action is still planned. Work that starts late "
            'seldom finishes on time, so this is an early warning. Write "status: in progress", or '
            "agree on a new start date and check whether the due date still holds.",
        ),
    ),
    "waiting-action": Message(
        label=Text(fi="odottaa toista toimenpidettä", en="waiting for another action"),
        text=Text(
            fi="Toimenpide {id:id} odottaa {n} toimenpidettä, jotka ovat vielä kesken: {others}.",
            fi_one="Toimenpide {id:id} odottaa toimenpidettä, joka on vielä kesken: {others}.",
            en="Action {id:id} is waiting for {n} actions that are still open: {others}.",
            en_one="Action {id:id} is waiting for an action that is still open: {others}.",
        ),
        about=Text(
            fi="Toimenpide edellyttää toista, joka ei ole vielä valmis. Odottaminen on usein aivan paikallaan; "
            'katso, onko odotettava aikataulussa. Jos odottaa ei tarvitsekaan, poista tunnus kentästä "edellyttää".',
            en="The action depends on another one that is not done yet. Waiting is often the right thing to do; check "
            'whether the other one is on schedule. If there is no need to wait, delete the id from "depends on".',
        ),
    ),
    "date-clash": Message(
        label=Text(fi="aikataulut ristiriidassa", en="date clash"),
        text=(
            Text(
                fi="Toimenpide {id:id} alkaa {start}, mutta sen edellyttämän toimenpiteen {before:id} määräaika on vasta "
                "{before_due}.",
                en="Action {id:id} starts on {start}, but action {before:id}, which it depends on, is not due until "
                "{before_due}.",
            ),
            Text(
                fi="Toimenpiteen {id:id} määräaika on {due}, mutta sen edellyttämän toimenpiteen {before:id} määräaika on vasta "
                "{before_due}.",
                en="Action {id:id} is due on {due}, but action {before:id}, which it depends on, is not due until "
                "{before_due}.",
            ),
        ),
        hints=(
            Text(
                fi="Siirrä jompaakumpaa tai poista edellytys {before:id}, jos sitä ei tarvitse odottaa.",
                en='Move one of them, or delete {before:id} from "depends on" if there is no need to wait for it.',
            ),
        ),
        about=Text(
            fi="Toimenpide on ajoitettu alkamaan, ennen kuin se, mitä se edellyttää, valmistuu. Molempien aikataulu "
            "ei voi pitää. Siirrä jompaakumpaa tai poista edellytys, jos odottaa ei tarvitse.",
            en="The action is to start, or to be done, before the one that it depends on is done. The "
            "two dates cannot both be kept. Move one of them, or delete the dependency if there is "
            "no need to wait.",
        ),
    ),
    "dropped-predecessor": Message(
        label=Text(fi="edellyttää peruttua toimenpidettä", en="depends on a dropped action"),
        text=Text(
            fi="Toimenpide {id:id} edellyttää toimenpidettä {before:id}, joka on peruttu.",
            en="Action {id:id} depends on action {before:id}, which has been dropped.",
        ),
        hints=(
            Text(
                fi='Poista {before:id} kentästä "edellyttää" tai vaihda tilalle se, mitä nyt odotetaan.',
                en='Delete {before:id} from "depends on", or replace it with what the action is now waiting for.',
            ),
        ),
        about=Text(
            fi="Toimenpide nojaa työhön, jota ei tehdä. Voiko sen tehdä silti, vai pitääkö siitäkin päättää "
            'uudelleen? Korjaa kenttä "edellyttää" tai peru toimenpide.',
            en="The action depends on work that will not be done. Can it go ahead without that, or should it "
            'be dropped as well? Correct "depends on", or drop the action.',
        ),
    ),
    "moved-action": Message(
        label=Text(fi="siirretty", en="moved"),
        text=Text(
            fi="Toimenpidettä {id:id} on siirretty {n} kertaa. Alkuperäinen määräaika oli {due}.",
            fi_one="Toimenpidettä {id:id} on siirretty kerran. Alkuperäinen määräaika oli {due}.",
            en="Action {id:id} has been moved {n} times. It was first due on {due}.",
            en_one="Action {id:id} has been moved once. It was first due on {due}.",
            en_two="Action {id:id} has been moved twice. It was first due on {due}.",
        ),
        about=Text(
            fi="Määräaikaa on siirretty. Yksi siirto kuuluu elämään; kaksi tai useampi kertoo, että työ on liian iso, sille ei "
            "ole aikaa tai sitä ei oikeasti haluta. Pilko se, vähennä muuta tai luovu siitä. Ilmoitus poistuu, kun "
            "toimenpide on valmis.",
            en="The due date has been moved. One move is nothing unusual. Two or more suggest that the work is too "
            "big, that there is no time for it, or that nobody wants it. Split it up, do less of something else, or "
            "drop it. The warning goes away once the action is done.",
        ),
    ),
    "stale-ongoing": Message(
        label=Text(fi="jatkuva, vailla uusia kirjauksia", en="ongoing, nothing new recorded"),
        fact=(Text(fi="jatkuva, ei kirjauksia {n} päivään", en="ongoing, nothing new for {n} days"),),
        text=Text(
            fi="Toimenpide {id:id} on jatkuva, mutta siitä ei ole kirjattu mitään {n} päivään (viimeksi {last}).",
            en="Action {id:id} is ongoing, but nothing has been recorded about it for {n} days (last: {last}).",
        ),
        hints=(
            Text(
                fi="Jos se jatkuu, kirjaa päätös ja päivä, jona siihen palataan: "
                'seuranta päätös "Jatketaan" --affects {id} --review +3kk. Jos ei, merkitse se valmiiksi tai peru se.',
                en='If it continues, record that as a decision with a review date: seuranta decide "Continue" '
                "--affects {id} --review +3m. If not, mark it done or drop it.",
            ),
        ),
        about=Text(
            fi="Jatkuvalla toimenpiteellä ei ole määräaikaa, joten se ei ole koskaan myöhässä eikä kukaan kysy siitä. "
            "Siksi kysytään, jos siitä ei ole 90 päivään kirjattu mitään: ei päivää, ei toteumaa sen tavoitteelle eikä "
            "päätöstä. Jos työ jatkuu, kirjaa se päätökseksi ja anna päivä, jolloin päätös tarkistetaan.",
            en="An ongoing action has no due date, so it is never late and nobody asks about it. That is why you are "
            "asked when nothing has been recorded about it for 90 days: no date, no reading for its goal, no "
            "decision. If the work continues, record that as a decision with a review date.",
        ),
    ),
    "undecided-move": Message(
        label=Text(fi="siirto ilman päätöstä", en="move without a decision"),
        fact=(Text(fi="{n}. siirto ilman päätöstä", en="move {n} without a decision"),),
        text=Text(
            fi="Toimenpidettä {id:id} on siirretty {n} kertaa, eikä siirrosta {day} näy, kuka siitä päätti.",
            en="Action {id:id} has been moved {n} times, and the plan does not say who decided on the move on {day}.",
        ),
        hints=(
            Text(
                fi='Lisää siirtoon rivi "päätti" tai kirjaa päätös, joka koskee toimenpidettä {id:id}.',
                en='Add a "decided by" line to the move, or record a decision that affects action {id:id}.',
            ),
        ),
        about=Text(
            fi="Kolmannella kerralla määräaika ei enää siirry itsestään: silloin päätetään, tehdäänkö tämä, kuka "
            'tekee ja mistä luovutaan sen takia. Kirjoita päättäjä siirron kenttään "päätti" tai kirjaa päätös, joka '
            "koskee toimenpidettä.",
            en="A third move needs a decision: somebody has to say whether this will be done, by whom, and what will be "
            'left undone because of it. Write who decided under "decided by" in the move, or record a decision that '
            "affects the action.",
        ),
    ),
    "moved-after-due": Message(
        label=Text(fi="siirretty vasta määräajan jälkeen", en="moved after the due date"),
        text=Text(
            fi="Toimenpiteen {id:id} määräaika {due} siirrettiin vasta {day}, kun se oli jo mennyt.",
            en="The due date of action {id:id}, {due}, was not moved until {day}, when it had already passed.",
        ),
        about=Text(
            fi="Määräaika meni, ennen kuin siitä sovittiin uudelleen. Muut ehtivät luottaa vanhaan päivään. Kerro ensi "
            "kerralla "
            "heti, kun näyttää siltä, että määräaika ei pidä: siirto ennen määräaikaa on sopimus, sen jälkeen selitys.",
            en="The due date passed before a new one was agreed, and others relied on the old one. Next time, say so "
            "as soon as the date looks unlikely to hold: before the due date, a move is an agreement; after it, an "
            "excuse.",
        ),
    ),
    "due-on-day-off": Message(
        label=Text(fi="määräaika on vapaapäivänä", en="due on a day off"),
        text=(
            Text(
                fi="Toimenpiteen {id:id} määräaika {due} on pyhäpäivä ({holiday}).",
                en="The due date of action {id:id}, {due}, is a public holiday ({holiday}).",
            ),
            Text(
                fi="Toimenpiteen {id:id} määräaika {due} on vapaapäivä ({break}).",
                en="The due date of action {id:id}, {due}, is a day off ({break}).",
            ),
            Text(
                fi="Toimenpiteen {id:id} määräaika {due} on {weekday}.",
                en="The due date of action {id:id}, {due}, is a {weekday}.",
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
            fi="Määräaika on viikonloppuna, pyhäpäivänä tai yrityksen vapaapäivänä, jolloin kukaan ei ole töissä. "
            "Päivä on silti voimassa. Valitse työpäivä, useimmin edellinen; jos päivä on valittu tarkoituksella, voit "
            "sallia "
            "varoituksen asetuksissa.",
            en="The due date is at a weekend, on a public holiday or on a company holiday, when nobody is at work. "
            "It counts all the same. Choose a working day, usually the one before; if the date is intended, you can "
            "allow this warning in the settings.",
        ),
    ),
    "unscheduled-action": Message(
        label=Text(fi="määräaika puuttuu", en="no due date"),
        text=Text(
            fi="Toimenpiteellä {id:id} ei ole määräaikaa, joten sitä ei voi seurata.",
            en="Action {id:id} has no due date, so it cannot be followed up.",
        ),
        hints=(
            Text(
                fi='Rivi "{empty}" on tyhjä. Kirjoita siihen päivä tai, jos työllä ei ole loppua, "jatkuva".',
                en='The "{empty}" line is empty. Write a date there, or "ongoing" if the work has no end.',
            ),
            Text(
                fi='Lisää rivi "määräaika". Jos työllä ei ole loppua, kirjoita "määräaika: jatkuva".',
                en='Add a "due" line. If the work has no end, write "due: ongoing".',
            ),
        ),
        about=Text(
            fi="Ilman määräaikaa toimenpide ei ole koskaan myöhässä eikä koskaan aikataulussa: sitä ei voi seurata. Kirjoita "
            'määräaika, vaikka vain arvio ("maaliskuu 2027"). Jatkuva työ merkitään "määräaika: jatkuva".',
            en="Without a due date, an action is never late and never on schedule: it cannot be followed up. Write "
            'one, even if it is a guess ("March 2027"). If the work has no end, write "due: ongoing".',
        ),
    ),
    "unowned-action": Message(
        label=Text(fi="vastuu puuttuu", en="no owner"),
        text=(
            Text(
                fi='Toimenpiteellä {id:id} ei ole vastuuhenkilöä: "{everyone}" ei ole kenenkään nimi.',
                en='Action {id:id} has no owner: "{everyone}" is nobody\'s name.',
            ),
            Text(
                fi="Toimenpiteellä {id:id} ei ole vastuuhenkilöä.",
                en="Action {id:id} has no owner.",
            ),
        ),
        hints=(
            Text(
                fi='Kirjoita sanan "{everyone}" tilalle yhden ihmisen nimi. Muut tekijät kuuluvat kenttään "mukana".',
                en='Write the name of one person instead of "{everyone}". Others who take part go under "helpers".',
            ),
            Text(
                fi='Rivi "{empty}" on tyhjä. Kirjoita siihen yksi nimi.',
                en='The "{empty}" line is empty. Write one name there.',
            ),
            Text(
                fi='Lisää rivi "vastuu" ja siihen yksi nimi.',
                en='Add an "owner" line with one name.',
            ),
        ),
        about=Text(
            fi="Kun vastuu ei ole kenelläkään, työ jää tekemättä. Vastuuhenkilö ei tee kaikkea itse: hän huolehtii "
            'siitä, että asia etenee, ja kertoo siitä tarkistuspisteessä. Kirjoita yksi nimi kenttään "vastuu"; muut tekijät '
            'kuuluvat kenttään "mukana".',
            en="What nobody owns does not get done. The owner need not do all the work: they make sure that it "
            'gets done, and report on it at the checkpoint. Write one name under "owner"; others who take part go under '
            '"helpers".',
        ),
    ),
    "team-without-lead": Message(
        label=Text(fi="tiimillä on vastuu mutta ei vetäjää", en="owned by a team without a lead"),
        text=Text(
            fi="Toimenpide {id:id} on ryhmän vastuulla ({team}), mutta ryhmällä ei ole vetäjää.",
            en="Action {id:id} is owned by a group ({team}) that has no lead.",
        ),
        hints=(
            Text(
                fi='Lisää osaan "{team}" rivi "vetäjä" tai vaihda vastuuhenkilöksi yksi ihminen.',
                en='Add a "lead" line under "{team}", or make one person the owner.',
            ),
        ),
        about=Text(
            fi="Yhteinen vastuu ei ole kenenkään vastuu. Tiimi tai johtoryhmä voi vastata toimenpiteestä, kun sillä "
            'on vetäjä, joka kertoo siitä tarkistuspisteessä. Kirjoita tiimille "vetäjä" tai nimeä toimenpiteelle '
            "yksi vastuuhenkilö.",
            en="What is everybody's job is nobody's job. A team or the management team can own an action if it has a "
            'lead who reports on it at the checkpoint. Give the team a "lead", or name one person as the owner of the '
            "action.",
        ),
    ),
    "action-without-goal": Message(
        label=Text(fi="toimenpide ilman tavoitetta", en="action without a goal"),
        text=Text(
            fi="Toimenpide {id:id} ei liity mihinkään tavoitteeseen.",
            en="Action {id:id} does not serve any goal.",
        ),
        hints=(
            Text(
                fi='Lisää rivi "tavoite" ja sen tavoitteen tunnus, jota toimenpide edistää.',
                en='Add a "goal" line with the id of the goal that the action serves.',
            ),
        ),
        about=Text(
            fi="Suunnitelmassa on tavoitteita, mutta tämä toimenpide ei edistä niistä mitään. Joko yhteys on "
            "unohtunut kirjoittaa, tai toimenpide ei kuulu tähän suunnitelmaan. Lisää tavoitteen tunnus tai mieti, "
            "tarvitaanko toimenpidettä.",
            en="The plan has goals, but this action serves none of them. Either the link was forgotten, or the "
            "action does not belong in this plan. Add the id of the goal, or ask yourselves whether the action is "
            "needed.",
        ),
    ),
}

RELATED: dict[str, Text] = {}
"""What is said of a related place."""
