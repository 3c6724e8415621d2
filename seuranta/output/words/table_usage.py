"""What is said of wrong use of tables: workbooks, CSV files and the columns of lists."""

from __future__ import annotations

from seuranta.output.words.text import Text

TABLE_USAGE: dict[str, Text] = {
    "only-with-format": Text(
        fi="Valitsin {option} toimii näiden muotojen kanssa: {formats}. Lisää komentoon --format.",
        en="The option {option} works with these formats: {formats}. Add --format to the command.",
    ),
    "needs-output": Text(
        fi="Excel-taulukko tarvitsee tiedoston. Lisää komentoon esimerkiksi --output toimenpiteet.xlsx",
        en="A workbook needs a file. Add to the command, for example: --output actions.xlsx",
    ),
    "file-of-others": Text(
        fi="Tiedostossa {path} on jotain, mitä Seuranta ei ole kirjoittanut. Sitä ei korvattu. Valitse toinen nimi.",
        en="The file {path} holds something that Seuranta did not write, so it was not replaced. Choose another name.",
    ),
    "unknown-column": Text(
        fi='Saraketta "{typed}" ei ole. Sarakkeet: {accepted}.',
        en='There is no column "{typed}". Columns: {accepted}.',
    ),
}
