"""What is said of wrong use when a fact is recorded; `usage` holds the rest."""

from __future__ import annotations

from seuranta.output.words.text import Text

RECORD_USAGE: dict[str, Text] = {
    "refused": Text(fi="{said} Mitään ei kirjoitettu.", en="{said} Nothing was written."),
    "edit-by-hand": Text(
        fi="Tiedosto {path} on kirjoitettu tavalla, jota ei voi muuttaa turvallisesti. Lisää tämä itse kohtaan "
        "{item} (noin rivi {line}):",
        en="The file {path} is written in a way that cannot be changed safely. Add this yourself under {item} (near "
        "line {line}):",
    ),
    "edit-in-text": Text(
        fi="Kohta {item} on kirjoitettu tavalla, jota ei voi muuttaa turvallisesti. Tee muutos itse tekstiin.",
        en="Item {item} is written in a way that cannot be changed safely. Make the change in the text yourself.",
    ),
    "in-future": Text(
        fi="{day} on vasta tulossa. Vain jo tapahtuneen voi kirjata.",
        en="{day} is in the future. Only what has already happened can be recorded.",
    ),
    "day-is-over": Text(
        fi="{day} on jo ohi. Anna tuleva päivä. Jos {day} on oikein, lisää komentoon: --allow-past",
        en="{day} has passed. Give a date in the future. If {day} is right, add to the command: --allow-past",
    ),
    "period-is-over": Text(
        fi="{day} on jo ohi. Tarkoititko {later}? Jos {day} on oikein, lisää komentoon: --allow-past",
        en="{day} has passed. Did you mean {later}? If {day} is right, add to the command: --allow-past",
    ),
    "is-closed": Text(
        fi="Suunnitelma on jo päätetty {day}. Loppuraportti: seuranta raportti --final",
        en="The plan was already closed on {day}. The final report: seuranta report --final",
    ),
    "not-closed": Text(
        fi="Suunnitelmaa {path} ei ole lopetettu, joten siitä ei voi tehdä loppuraporttia. Lopeta se: seuranta lopeta",
        en="The plan {path} has not been closed, so it has no final report. To close it: seuranta close",
    ),
    "close-with-errors": Text(
        fi="Tiedostosta {path} ei ymmärretty kaikkea, joten jotakin avointa voisi jäädä kysymättä. Korjaa se ensin: "
        "seuranta tarkista{plan}",
        en="Not everything in {path} could be understood, so you might not be asked about something that is still open. "
        "Correct it first: "
        "seuranta check{plan}",
    ),
    "closed-too-early": Text(
        fi="Toimenpiteet {ids} on merkitty valmiiksi tai perutuksi päivän {day} jälkeen. Anna myöhempi päivä: --on",
        fi_one="Toimenpide {ids} on merkitty valmiiksi tai perutuksi päivän {day} jälkeen. Anna myöhempi päivä: --on",
        en="Actions {ids} were done or dropped after {day}. Give a later date: --on",
        en_one="Action {ids} was done or dropped after {day}. Give a later date: --on",
    ),
    "closing-needs-answers": Text(
        fi="Avoimista kohdista täytyy kysyä. Kirjoita kysymykset tiedostoon: seuranta lopeta --prepare",
        en="Seuranta has to ask about what is still open. Write the questions to a file: seuranta close --prepare",
    ),
    "no-final-for": Text(
        fi="Loppuraportin saavat johto, rahoittaja ja koko henkilöstö: --for rahoittaja tai --for kaikki",
        en="A final report is for management, a funder or the whole staff: --for funder or --for everyone",
    ),
    "presented-to-whom": Text(
        fi='Kenelle suunnitelma esiteltiin? Lisää se komentoon: seuranta esitelty 3.9. "koko henkilöstö"',
        en='Who was the plan presented to? Add it to the command: seuranta presented 2026-09-03 "whole staff"',
    ),
    "is-presented": Text(
        fi="Suunnitelma on jo merkitty esitellyksi {day}. Jos merkintä on väärin, lisää komentoon: --again",
        en="The plan is already marked as presented on {day}. If that is wrong, add to the command: --again",
    ),
    "wrong-kind": Text(
        fi="{id} on {kind}, ei {wanted}. Kokeile: seuranta {verb} {id}{more}",
        en="The id {id} stands for {kind}, not {wanted}. Try: seuranta {verb} {id}{more}",
    ),
    "day-as-item": Text(
        fi='"{typed}" on päivä eikä suunnitelman kohta. Kirjoita päivä näin: --on {day}',
        en='"{typed}" is a date, not an item in the plan. Give the date like this: --on {day}',
    ),
    "reading-of-goal": Text(
        fi="Tavoitteella {id} on tavoitetaso, joten siitä kirjataan toteuma: seuranta toteuma {id} LUKU",
        en="Goal {id} has a target, so record a reading: seuranta reading {id} NUMBER",
    ),
    "is-done": Text(
        fi="Toimenpide {id} on jo valmis ({day}). Jos se ei pidä paikkaansa: seuranta aseta {id} tila käynnissä",
        en="Action {id} is already done ({day}). If that is wrong: seuranta set {id} status in progress",
    ),
    "is-done-otherwise": Text(
        fi="Toimenpide {id} on jo valmis ({day}). Päivän voi korjata: seuranta aseta {id} tila valmis {new}",
        en="Action {id} is already done ({day}). To correct the date: seuranta set {id} status done {new}",
    ),
    "is-dropped": Text(
        fi="Toimenpide {id} on peruttu ({day}). Jos se otetaan uudelleen työn alle: seuranta aseta {id} tila käynnissä",
        en="Action {id} was dropped ({day}). To take it up again: seuranta set {id} status in progress",
    ),
    "is-blocked": Text(
        fi="Toimenpide {id} on jumissa. Kun este on poissa: seuranta jatkuu {id}",
        en="Action {id} is blocked. Once the obstacle is gone: seuranta unblock {id}",
    ),
    "is-ongoing": Text(
        fi="Toimenpide {id} on jatkuva, joten sillä ei ole siirrettävää määräaikaa.",
        en="Action {id} is ongoing, so it has no due date to move.",
    ),
    "reason-missing": Text(
        fi='Syy puuttuu. Lisää komentoon: --reason "…"',
        en='The reason is missing. Add to the command: --reason "…"',
    ),
    "obstacle-missing": Text(
        fi='Este puuttuu. Kerro se tunnuksen jälkeen: seuranta jumissa {id} "…"',
        en='Say what the obstacle is, after the id: seuranta block {id} "…"',
    ),
    "decision-missing": Text(
        fi="Tämä on jo {n}. siirto, joten siitä päätetään erikseen. Lisää komentoon: --decided-by NIMI",
        en="This changes the due date again (move {n}), so somebody has to decide on it. Add to the command: "
        "--decided-by NAME",
    ),
    "step-missing": Text(
        fi='Seuraava askel puuttuu. Lisää komentoon: --next "…"',
        en='The next step is missing. Add to the command: --next "…"',
    ),
    "result-of-several": Text(
        fi="Tulos kuuluu yhdelle toimenpiteelle. Kirjaa valmistuneet yksitellen.",
        en="A result belongs to one action. Record the finished ones one at a time.",
    ),
    "result-of-goal": Text(
        fi="Tulos kirjataan toimenpiteelle, ja {id} on tavoite.",
        en="A result is recorded for an action, and {id} is a goal.",
    ),
    "handover-stranger": Text(
        fi='Suunnitelmassa ei ole ketään nimeltä "{typed}". Nimet: {names}',
        en='The plan has nobody called "{typed}". Names: {names}',
    ),
    "handover-stranger-nearest": Text(
        fi='Suunnitelmassa ei ole ketään nimeltä "{typed}". Tarkoititko "{suggestion}"?',
        en='The plan has nobody called "{typed}". Did you mean {suggestion}?',
    ),
    "handover-unlisted": Text(
        fi='"{typed}" ei ole suunnitelman henkilöissä. Lisää hänet ensin tiedostoon {path}, osan "{section}" alle: '
        "{typed}: rooli",
        en='"{typed}" is not one of the people in the plan. Add a line in {path} first, under "{section}": {typed}: '
        "role",
    ),
    "handover-unlisted-nearest": Text(
        fi='"{typed}" ei ole suunnitelman henkilöissä. Tarkoititko "{suggestion}"? Muuten lisää hänet ensin tiedostoon '
        '{path}, osan "{section}" alle: {typed}: rooli',
        en='"{typed}" is not one of the people in the plan. Did you mean {suggestion}? If not, add a line in {path} '
        'first, under "{section}": {typed}: role',
    ),
    "handover-bad-name": Text(
        fi='"{typed}" ei kelpaa ihmisen nimeksi. Vastuun ottaa yksi ihminen.',
        en='"{typed}" cannot be the name of a person. Only one person can take over.',
    ),
    "handover-to-same": Text(
        fi="Vastuu on jo samalla ihmisellä: {typed}.", en="Everything is already with the same person: {typed}."
    ),
    "stand-in-until": Text(
        fi="Mihin asti sijaisuus kestää? Lisää komentoon: --until PÄIVÄ",
        en="How long will the stand-in be needed? Add to the command: --until DATE",
    ),
    "not-theirs": Text(
        fi='"{typed}" ei ole henkilön "{who}" avoin vastuu. Avoinna: {ids}.',
        en='"{typed}" is not an open duty of {who}. These are open: {ids}.',
    ),
    "nothing-to-hand-over": Text(
        fi='Henkilöllä "{who}" ei ole avoimia vastuita.',
        en="There is nothing open for {who} to hand over.",
    ),
    "nothing-to-hand-over-but-teams": Text(
        fi='Henkilöllä "{who}" ei ole avoimia vastuita. Paikka ryhmässä vaihtuu valitsimella --team.',
        en="There is nothing open for {who} to hand over. To hand over their place in a team, add --team.",
    ),
    "option-of-new-topic": Text(
        fi="Valitsin {option} kuuluu uuteen asiaan, ei käsiteltyyn.",
        en="The option {option} is for a new topic, not for one that is closed.",
    ),
    "topic-missing": Text(
        fi='Kirjoita, mikä asia otetaan esiin: seuranta asia "…"',
        en='Say what the topic is: seuranta topic "…"',
    ),
    "reading-pairs": Text(
        fi="Anna jokaiselle tavoitteelle luku: seuranta toteuma T1 2 T2 4,5",
        en="Give a figure for each goal: seuranta reading G1 2 G2 4.5",
    ),
    "nothing-to-tell": Text(
        fi="Tänään ei ole kerrottavaa, eikä mikään viesti ole myöhässä. Anna viestin tunnus.",
        en="No messages are due today or overdue. Give the id of a message.",
    ),
    "several-to-tell": Text(
        fi="Kerrottavia viestejä on monta: {ids}. Mainitse, mikä niistä on kerrottu.",
        en="Several messages are due: {ids}. Say which of them have been given.",
    ),
    "already-answered": Text(
        fi="Kysymykseen {id} on jo vastattu ({day}). Vastauksen voi korjata: seuranta aseta {id} vastaus …",
        en="Question {id} has already been answered ({day}). To correct the answer: seuranta set {id} answer …",
    ),
    "no-checkpoints": Text(
        fi="Suunnitelmassa ei ole tarkistuspisteitä.",
        en="The plan has no checkpoints.",
    ),
    "none-to-hold": Text(
        fi="Tänään ei ole tarkistuspistettä eikä yhtään ole kirjaamatta. Muu päivä: seuranta pidetty --on PÄIVÄ",
        en="There is no checkpoint today, and none is waiting to be recorded. For another date: seuranta held --on "
        "DATE",
    ),
    "several-checkpoints": Text(
        fi="Sopivia tarkistuspisteitä on monta: {ids}. Mainitse, mitä niistä tarkoitat.",
        en="Several checkpoints match: {ids}. Say which one you mean.",
    ),
    "no-occurrence": Text(
        fi="Tarkistuspistettä ei ole sovittu päivälle {day}. Lähin on {nearest}.",
        en="No checkpoint has been agreed for {day}. The nearest is on {nearest}.",
    ),
    "no-occurrence-at-all": Text(
        fi="Tulevia tarkistuspisteitä ei ole sovittu.",
        en="No future checkpoint has been agreed.",
    ),
    "new-day-missing": Text(
        fi="Uusi päivä puuttuu: seuranta lykkää {id} PÄIVÄ",
        en="The new date is missing: seuranta postpone {id} DATE",
    ),
    "held-already": Text(
        fi="{id} {day} on jo pidetty.",
        en="{id} on {day} has already been held.",
    ),
    "unknown-kind": Text(
        fi='"{typed}" ei ole toimenpide eikä tavoite. Kirjoita otsikko lainausmerkkeihin: seuranta lisää "…"',
        en='"{typed}" is neither "action" nor "goal". Put the title in quotation marks: seuranta add "…"',
    ),
    "title-missing": Text(
        fi='Otsikko puuttuu: seuranta lisää "…"',
        en='The title is missing: seuranta add "…"',
    ),
    "option-of-goal": Text(
        fi="Valitsin {option} koskee tavoitetta, ei toimenpidettä: seuranta lisää tavoite …",
        en="The option {option} is for a goal, not for an action: seuranta add goal …",
    ),
    "option-of-action": Text(
        fi="Valitsin {option} koskee toimenpidettä, ei tavoitetta.",
        en="The option {option} is for an action, not for a goal.",
    ),
    "id-taken": Text(
        fi="Tunnus {id} on jo käytössä.",
        en="The id {id} is already in use.",
    ),
    "unknown-field": Text(
        fi='Kohdassa {id} ei ole kenttää "{typed}". Kentät: {accepted}.',
        en='Item {id} has no field "{typed}". Fields: {accepted}.',
    ),
    "unknown-field-nearest": Text(
        fi='Kohdassa {id} ei ole kenttää "{typed}". Tarkoititko "{suggestion}"?',
        en='Item {id} has no field "{typed}". Did you mean "{suggestion}"?',
    ),
    "field-by-hand": Text(
        fi='Kenttä "{field}" on monirivinen: muokkaa sitä tiedostossa {path}, rivi {line}.',
        en='The field "{field}" has several lines: edit it in the file {path}, line {line}.',
    ),
    "due-is-moved": Text(
        fi='Määräaikaa muutetaan kirjaamalla siirto: seuranta siirrä {id} {day} --reason "…"',
        en='To change a due date, record a move: seuranta move {id} {day} --reason "…"',
    ),
    "memory-unreadable": Text(
        fi="Seurannan muistia ({path}) ei voi lukea, joten aiempia muutoksia ei voi kumota.",
        en="Seuranta's memory ({path}) cannot be read, so earlier changes cannot be undone.",
    ),
    "not-remembered": Text(
        fi="Kaikki muu on tallessa, mutta Seuranta ei voi kirjoittaa muistiinsa ({path}), joten tätä ei voi kumota. "
        "Poista {path}, niin Seuranta tekee uuden.",
        en="Everything else has been saved, but Seuranta cannot write to its memory ({path}), so this cannot be "
        "undone. Delete {path}, and Seuranta will make a new one.",
    ),
    "copy-not-kept": Text(
        fi="Kaikki muu on tallessa, mutta suunnitelman kopiota ei voi kirjoittaa kansioon {path}.",
        en="Everything else has been saved, but the copy of the plan cannot be written into {path}.",
    ),
    "nothing-to-undo": Text(
        fi="Seuranta ei muista tähän suunnitelmaan yhtään muutosta, joten kumottavaa ei ole.",
        en="Seuranta remembers no change to this plan, so there is nothing to undo.",
    ),
    "undo-changed": Text(
        fi='Tiedostoa {path} on muutettu sen jälkeen, kun siihen kirjattiin: "{said}" Muutosta ei kumottu; korjaa se '
        "tiedostoon itse.",
        en='The file {path} has been changed since this was recorded: "{said}" Nothing was undone; correct the file '
        "yourself.",
    ),
}
