"""What is said of wrong use of tables: workbooks, CSV files and the columns of lists."""

from __future__ import annotations

from seuranta.output.words.text import Text

TABLE_USAGE: dict[str, Text] = {
    "table-comes-back": Text(
        fi="Kun taulukko on täytetty, tuo se suunnitelmaan:\n  seuranta tuo {table}",
        en="When the table has been filled in, import it into the plan:\n  seuranta import {table}",
    ),
    "table-filled-in": Text(
        fi="Taulukossa {path} on {n} merkintää, joita ei ole tuotu, joten sitä ei korvattu. Tuo ensin: "
        "seuranta tuo {table}",
        fi_one="Taulukossa {path} on 1 merkintä, jota ei ole tuotu, joten sitä ei korvattu. Tuo ensin: "
        "seuranta tuo {table}",
        en="The table {path} has {n} entries that have not been imported, so it was not replaced. Import it first: "
        "seuranta import {table}",
        en_one="The table {path} has 1 entry that has not been imported, so it was not replaced. Import it first: "
        "seuranta import {table}",
    ),
    "table-not-known": Text(
        fi="Tiedosto {path} ei ole tämän suunnitelman taulukko, joten sitä ei korvattu. Siirrä se muualle tai korvaa "
        "se valitsimella --force.",
        en="The file {path} is not a table of this plan, so it was not replaced. Move it elsewhere, or add --force to "
        "replace it.",
    ),
    "table-held-open": Text(
        fi="Tiedosto {path} on auki toisessa ohjelmassa, joten taulukko kirjoitettiin uudella nimellä: {other}",
        en="The file {path} is open in another program, so the table was written under a new name: {other}",
    ),
    "id-written-for-tables": Text(
        fi="Suunnitelma {path} sai tunnuksen {id}: taulukko tunnistetaan siitä, kun se tuodaan takaisin. Älä muuta tunnusta.",
        en="The plan {path} was given the id {id}, so that its table is recognised when it comes back. Do not change "
        "the id.",
    ),
    "only-with-format": Text(
        fi="Valitsin {option} toimii näiden muotojen kanssa: {formats}. Lisää komentoon --format.",
        en="The option {option} works with these formats: {formats}. Add --format to the command.",
    ),
    "needs-output": Text(
        fi="Excel-taulukko kirjoitetaan aina tiedostoon. Lisää komentoon esimerkiksi --output toimenpiteet.xlsx",
        en="A workbook has to be written to a file. Add to the command, for example: --output actions.xlsx",
    ),
    "file-of-others": Text(
        fi="Tiedostossa {path} on jotain, mitä Seuranta ei ole kirjoittanut. Sitä ei korvattu. Valitse toinen nimi.",
        en="The file {path} contains something that Seuranta did not write, so it was not replaced. Choose another "
        "name.",
    ),
    "unknown-column": Text(
        fi='Saraketta "{typed}" ei ole. Sarakkeet: {accepted}.',
        en='There is no column "{typed}". Columns: {accepted}.',
    ),
}
