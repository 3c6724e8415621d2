"""What is said of wrong use when a fact is recorded; `usage` holds the rest."""

from __future__ import annotations

from seuranta.output.words.text import Text

RECORD_USAGE: dict[str, Text] = {
    "refused": Text(fi="{said} Mitään ei kirjoitettu.", en="{said} Nothing was written."),
    "edit-by-hand": Text(
        fi="Tiedosto {path} on kirjoitettu tavalla, jota ei voi muuttaa turvallisesti. Kirjoita itse kohtaan {item}, "
        "rivin {line} tienoille:",
        en="The file {path} is written in a way that cannot be changed safely. Type this yourself under {item}, near "
        "line {line}:",
    ),
    "in-future": Text(
        fi="{day} on vasta edessä. Kirjaa vain se, mikä on jo tapahtunut.",
        en="{day} is still to come. Record only what has happened.",
    ),
    "day-is-over": Text(
        fi="{day} on jo ohi. Anna päivä, joka on vielä edessä. Jos {day} on oikein, lisää komentoon: --allow-past",
        en="{day} has passed. Give a day that is still to come. If {day} is right, add to the command: --allow-past",
    ),
    "period-is-over": Text(
        fi="{day} on jo ohi. Tarkoititko {later}? Jos {day} on oikein, lisää komentoon: --allow-past",
        en="{day} has passed. Did you mean {later}? If {day} is right, add to the command: --allow-past",
    ),
    "wrong-kind": Text(
        fi="{id} on {kind}, ei {wanted}. Kokeile: seuranta {verb} {id}",
        en="The {kind} {id} is no {wanted}. Try: seuranta {verb} {id}",
    ),
    "day-as-item": Text(
        fi='"{typed}" on päivä eikä suunnitelman kohta. Kirjoita päivä näin: --on {day}',
        en='"{typed}" is a day, not an item of the plan. Give the day like this: --on {day}',
    ),
    "reading-of-goal": Text(
        fi="Tavoitteella {id} on tavoitetaso, joten siitä kirjataan toteuma: seuranta reading {id} LUKU",
        en="Goal {id} has a target, so record a reading: seuranta reading {id} NUMBER",
    ),
    "is-done": Text(
        fi="{id} on jo valmis ({day}). Jos se ei pidä paikkaansa: seuranta set {id} tila käynnissä",
        en="{id} is done already ({day}). If that is wrong: seuranta set {id} status in progress",
    ),
    "is-done-otherwise": Text(
        fi="{id} on jo valmis ({day}). Päivän voi korjata: seuranta set {id} tila valmis {new}",
        en="{id} is done already ({day}). To correct the day: seuranta set {id} status done {new}",
    ),
    "is-dropped": Text(
        fi="{id} on peruttu ({day}). Jos se otetaan uudelleen käyttöön: seuranta set {id} tila käynnissä",
        en="{id} was dropped ({day}). To take it up again: seuranta set {id} status in progress",
    ),
    "is-blocked": Text(
        fi="{id} on jumissa. Kun este on poissa: seuranta unblock {id}",
        en="{id} is blocked. Once the way is clear: seuranta unblock {id}",
    ),
    "is-ongoing": Text(
        fi="{id} on jatkuva: sillä ei ole määräaikaa, jota siirtää.",
        en="{id} is ongoing: it has no due date to move.",
    ),
    "reason-missing": Text(
        fi='Syy puuttuu. Lisää komentoon: --reason "…"',
        en='The reason is missing. Add to the command: --reason "…"',
    ),
    "obstacle-missing": Text(
        fi='Este puuttuu. Kerro se tunnuksen jälkeen: seuranta block {id} "…"',
        en='What stands in the way is missing. Say it after the id: seuranta block {id} "…"',
    ),
    "decision-missing": Text(
        fi="Tämä on jo {n}. siirto, joten siitä päätetään erikseen. Lisää komentoon: --decided-by NIMI",
        en="This is move {n}, so somebody has to decide on it. Add to the command: --decided-by NAME",
    ),
    "step-missing": Text(
        fi='Seuraava askel puuttuu. Lisää komentoon: --next "…"',
        en='The next step is missing. Add to the command: --next "…"',
    ),
    "reading-pairs": Text(
        fi="Anna jokaiselle tavoitteelle luku: seuranta reading T1 2 T2 4,5",
        en="Give a number for every goal: seuranta reading G1 2 G2 4.5",
    ),
    "nothing-to-tell": Text(
        fi="Mitään ei ole kerrottavana tänään eikä myöhässä. Anna viestin tunnus.",
        en="Nothing is to be told today or is late. Give the id of the message.",
    ),
    "several-to-tell": Text(
        fi="Kerrottavana on monta: {ids}. Mainitse, mikä niistä on kerrottu.",
        en="Several are to be told: {ids}. Say which of them have been told.",
    ),
    "already-answered": Text(
        fi="Kysymykseen {id} on jo vastattu ({day}). Vastauksen voi korjata: seuranta set {id} vastaus …",
        en="Question {id} is answered already ({day}). To correct the answer: seuranta set {id} answer …",
    ),
    "no-checkpoints": Text(
        fi="Suunnitelmassa ei ole tarkistuspisteitä.",
        en="The plan has no checkpoints.",
    ),
    "none-to-hold": Text(
        fi="Tänään ei ole tarkistuspistettä eikä yhtään ole kirjaamatta. Muu päivä: seuranta held --on PÄIVÄ",
        en="There is no checkpoint today, and none is left to record. Another day: seuranta held --on DATE",
    ),
    "several-checkpoints": Text(
        fi="Sopivia tarkistuspisteitä on monta: {ids}. Mainitse, mikä niistä.",
        en="Several checkpoints fit: {ids}. Say which of them.",
    ),
    "no-occurrence": Text(
        fi="Tarkistuspistettä ei ole sovittu päivälle {day}. Lähin on {nearest}.",
        en="No checkpoint has been agreed for {day}. The nearest is on {nearest}.",
    ),
    "no-occurrence-at-all": Text(
        fi="Yhtään tarkistuspistettä ei ole edessä.",
        en="There is no checkpoint ahead.",
    ),
    "new-day-missing": Text(
        fi="Uusi päivä puuttuu: seuranta postpone {id} PÄIVÄ",
        en="The new day is missing: seuranta postpone {id} DATE",
    ),
    "held-already": Text(
        fi="{id} {day} on jo pidetty.",
        en="{id} on {day} has been held already.",
    ),
    "unknown-kind": Text(
        fi='"{typed}" ei ole toimenpide eikä tavoite. Kirjoita otsikko lainausmerkkeihin: seuranta add "…"',
        en='"{typed}" is neither action nor goal. Put the title in quotes: seuranta add "…"',
    ),
    "title-missing": Text(
        fi='Otsikko puuttuu: seuranta add "…"',
        en='The title is missing: seuranta add "…"',
    ),
    "option-of-goal": Text(
        fi="Valitsin {option} on tavoitteen, ei toimenpiteen: seuranta add tavoite …",
        en="The option {option} is for a goal, not for an action: seuranta add goal …",
    ),
    "option-of-action": Text(
        fi="Valitsin {option} on toimenpiteen, ei tavoitteen.",
        en="The option {option} is for an action, not for a goal.",
    ),
    "id-taken": Text(
        fi="Tunnus {id} on jo käytössä.",
        en="The id {id} is taken already.",
    ),
    "unknown-field": Text(
        fi='Kohdassa {id} ei ole kenttää "{typed}". Kentät: {accepted}.',
        en='{id} has no field "{typed}". Fields: {accepted}.',
    ),
    "unknown-field-nearest": Text(
        fi='Kohdassa {id} ei ole kenttää "{typed}". Tarkoititko "{suggestion}"?',
        en='{id} has no field "{typed}". Did you mean "{suggestion}"?',
    ),
    "field-by-hand": Text(
        fi='Kenttä "{field}" on monirivinen: muokkaa sitä tiedostossa {path}, rivi {line}.',
        en='The field "{field}" has several lines: edit it in the file {path}, line {line}.',
    ),
    "due-is-moved": Text(
        fi='Määräaikaa ei muuteta jälkeä jättämättä. Kirjaa siirto: seuranta move {id} {day} --reason "…"',
        en='A due date is not changed without a trace. Record the move: seuranta move {id} {day} --reason "…"',
    ),
    "memory-unreadable": Text(
        fi="Seurannan muistia ({path}) ei voi lukea, joten aiempia muutoksia ei voi perua.",
        en="Seuranta's memory ({path}) cannot be read, so earlier changes cannot be taken back.",
    ),
    "not-remembered": Text(
        fi="Kaikki muu on tallessa, mutta Seuranta ei voi kirjoittaa muistiinsa ({path}), joten komento undo ei peru tätä. "
        "Poista {path}, niin Seuranta tekee uuden.",
        en="Everything else has been saved, but Seuranta cannot write to its memory ({path}), so undo cannot take this "
        "back. Delete {path}, and Seuranta will make a new one.",
    ),
    "answers-unreadable": Text(
        fi="Kesken jääneen kokouksen vastauksia ({path}) ei voi lukea, joten kokous alkaa alusta.",
        en="The answers of the interrupted meeting ({path}) cannot be read, so the meeting starts from the beginning.",
    ),
    "nothing-to-undo": Text(
        fi="Seuranta ei muista tähän suunnitelmaan yhtään muutosta, joten peruttavaa ei ole.",
        en="Seuranta remembers no change to this plan, so there is nothing to take back.",
    ),
    "undo-changed": Text(
        fi='Tiedostoa {path} on muutettu sen jälkeen, kun siihen kirjattiin: "{said}" Muutosta ei peruttu; korjaa se '
        "tiedostoon itse.",
        en='The file {path} has been changed since this was recorded: "{said}" Nothing was taken back; correct the file '
        "yourself.",
    ),
}
