"""What is said where a table cannot be imported, or an option of an import cannot be used."""

from __future__ import annotations

from seuranta.output.words.text import Text

IMPORT_USAGE = {
    "not-replies": Text(
        fi="Tiedostossa {path} ei ole tekstiä. Tallenna vastaukset tekstinä (.txt tai .eml).",
        en="The file {path} contains no text. Save the replies as text (.txt or .eml).",
    ),
    "no-replies": Text(fi="Tiedostossa {path} ei ole vastauksia.", en="The file {path} contains no replies."),
    "replies-without-plan": Text(
        fi="Vastaukset {path} kirjataan suunnitelmaan, mutta suunnitelmaa ei ole. Nimeä se valitsimella --plan.",
        en="The replies {path} are recorded in a plan, but there is no plan. Name it with --plan.",
    ),
    "unknown-sender": Text(
        fi='Suunnitelmassa ei ole henkilöä "{typed}". Nimet: {names}.',
        en='The plan has no person "{typed}". Names: {names}.',
    ),
    "table-refused": Text(fi="{path}: {said}", en="{path}: {said}"),
    "bad-mapping": Text(
        fi='Sarake ja kenttä kirjoitetaan näin: --map C=vastuu. Tätä ei ymmärretty: "{typed}".',
        en='"{typed}" could not be read. Write a column and its field like this: --map C=owner',
    ),
    "unknown-date-order": Text(
        fi='Valitsimen --dates arvo on dmy (päivä ensin) tai mdy (kuukausi ensin), ei "{typed}".',
        en='The value of --dates must be dmy (day first) or mdy (month first), not "{typed}".',
    ),
    "workbook-of-other-plan": Text(
        fi='Taulukko {table} vietiin suunnitelmasta "{id}", ei suunnitelmasta {path}, joten sitä ei tuotu. Nimeä oikea '
        "suunnitelma valitsimella --plan.",
        en='The table {table} was exported from the plan "{id}", not from {path}, so it was not imported. Name the right '
        "plan with --plan.",
    ),
    "import-into-unread": Text(
        fi="Suunnitelmassa {path} on kohtia, joita ei voitu lukea, joten taulukkoa ei tuotu: samat kohdat voisivat tulla "
        "kahteen kertaan. Korjaa ensin: seuranta tarkista {path}",
        en="Parts of the plan {path} could not be read, so the table was not imported: the same items might have been "
        "added twice. Fix it first: seuranta check {path}",
    ),
    "import-into-conflict": Text(
        fi="Suunnitelmassa {path} on kaksi versiota samasta kohdasta, koska git ei osannut yhdistää niitä. Taulukkoa ei "
        "tuotu, sillä tuotu tieto jäisi vain toiseen versioon. Korjaa ensin: seuranta tarkista {path}",
        en="The plan {path} has two versions of the same part, because Git could not merge them. The table was not "
        "imported, because only one of the versions would have been updated. Fix it first: seuranta check {path}",
    ),
    "export-into-plan": Text(
        fi="Tiedostossa {path} on koko suunnitelma, eikä sitä voi lisätä suunnitelmaan {plan}. Tee siitä uusi: "
        "seuranta luo KANSIO --from {path}",
        en="The file {path} contains a whole plan, which cannot be added to the plan {plan}. To make a new plan from it: "
        "seuranta init FOLDER --from {path}",
    ),
    "export-of-several": Text(
        fi="Tiedostossa {path} pitää olla yksi suunnitelma. Vie yksi: seuranta vie SUUNNITELMA",
        en="The file {path} does not contain exactly one plan. Export one: seuranta export PLAN",
    ),
    "export-malformed": Text(
        fi='Tiedoston {path} kohdassa "{where}" ei ole suunnitelman tietoa. Vie se uudelleen: seuranta vie SUUNNITELMA',
        en='In the file {path}, "{where}" is not plan data. Export it again: seuranta export PLAN',
    ),
}
"""By the name of the error."""
