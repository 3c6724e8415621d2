"""The fields of `seuranta.changes/1` and `seuranta.record/1`."""

from __future__ import annotations

from typing import get_args

from seuranta.output.json.contract.rows.problems import FINDING
from seuranta.output.json.contract.rows.row import Format, below, row, told_elsewhere
from seuranta.output.json.contract.rows.status import LANGUAGES
from seuranta.output.words.text import Text
from seuranta.plan.compare.rows import Kind
from seuranta.plan.loading.model import SECTIONS

SECTION = row("section", "word?", "Suunnitelman osa; null on suunnitelma itse.", "The section of the plan; null is the plan itself.", SECTIONS)
_ITEM = row("item", "id?", "Kohta, jota muutos koskee.", "The item that changed.")
CHANGES_ANSWER = Format(
    "changes",
    Text(fi="Mikä suunnitelmassa on muuttunut: `seuranta muutokset --format json`.", en="What changed in a plan: `seuranta changes --format json`."),
    (
        row("plans", "object[]", "Suunnitelmat.", "The plans."),
        row("plans[].path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
        row("plans[].title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
        row("plans[].company", "text?", "Yritys.", "The company."),
        row("plans[].language", "word?", "Suunnitelman kieli.", "The language of the plan.", LANGUAGES),
        row("plans[].since", "object?", "Versio, johon verrataan; null, jos sitä ei ole.", "The version compared with; null if there is none."),
        row("plans[].since.asked", "text?", "Mitä valitsimelle `--since` annettiin.", "What was given to `--since`."),
        row("plans[].since.rev", "text?", "Git-versio.", "The git revision."),
        row("plans[].since.date", "day?", "Päivä, jolta versio on.", "The date of the version."),
        row("plans[].since.path", "path?", "Missä tiedostossa suunnitelma silloin oli.", "Where the plan was then."),
        row("plans[].until", "object", "Versio, jota verrataan.", "The version that is compared."),
        row("plans[].until.rev", "text?", "Git-versio; null on nykyinen tiedosto.", "The git revision; null is the file as it is now."),
        row("plans[].until.date", "day?", "Päivä, jolta versio on.", "The date of the version."),
        row("plans[].limits", "object[]", "Mitä ei nähty.", "What could not be seen."),
        row("plans[].limits[].name", "text", "Minkälainen rajoitus.", "What kind of limit."),
        row("plans[].limits[].message", "text", "Mitä ei nähty, englanniksi.", "What could not be seen, in English."),
        row("plans[].changes", "object[]", "Muutokset.", "The changes."),
        row("plans[].changes[].kind", "word", "Minkälainen muutos.", "What kind of change.", get_args(Kind)),
        *below("plans[].changes[]", (SECTION, _ITEM)),
        row("plans[].changes[].field", "text?", "Kenttä, joka muuttui.", "The field that changed."),
        row("plans[].changes[].at", "value", "Kentän kohta, esimerkiksi luvun päivä.", "The entry of the field, such as the date of a figure."),
        row("plans[].changes[].old", "value", "Mitä siinä oli.", "The old value."),
        row("plans[].changes[].new", "value", "Mitä siinä on.", "The new value."),
        row("plans[].changes[].silent", "yes_no", "Puuttuuko muutoksesta merkintä?", "Whether the change was not recorded."),
        row("plans[].changes[].because", "id?", "Päätös, joka selittää muutoksen.", "The decision that explains the change."),
        row("plans[].changes[].line", "line?", "Tiedoston rivi; null, jos kohtaa ei enää ole.", "The line of the file; null if it is no longer there."),
        row("plans[].changes[].message", "text", "Muutos lauseena, englanniksi.", "The change as a sentence, in English."),
    ),
)
_FACT = (
    row("path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
    row("title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
    row("company", "text?", "Yritys.", "The company."),
    row("day", "day", "Päivä, jolle asia kirjattiin.", "The date that was recorded."),
    row("written", "yes_no", "Kirjoitettiinko suunnitelmaan? Ei, jos mikään ei muuttunut tai valitsin on `--dry-run`.", "Whether the plan was written; not if nothing changed, or with `--dry-run`."),
    row("changes", "object[]", "Kentät, jotka muuttuivat.", "The fields that changed."),
    *below("changes[]", (SECTION, _ITEM)),
    row("changes[].field", "text", "Kenttä sillä nimellä, jolla `vie` sen antaa.", "The field, by its name in `export`."),
    row("changes[].at", "text?", "Kentän kohta: luvun päivä tai luvatun toimenpiteen tunnus.", "The entry of the field: the date of a figure, or the id of what was promised."),
    row("changes[].old", "value", "Mitä siinä oli, muodossa `vie`; null, jos ei mitään.", "The old value, as in `export`; null if there was none."),
    row("changes[].new", "value", "Mitä siinä nyt on; null, jos ei mitään.", "The new value; null if there is none."),
    row("changes[].line", "line?", "Tiedoston rivi kirjaamisen jälkeen; null, jos kohtaa ei enää ole.", "The line of the file afterwards; null if it is no longer there."),
    row("files", "path[]", "Muut tiedostot, jotka kirjoitettiin tai poistettiin.", "Other files that were written or deleted."),
    row("messages", "text[]", "Mitä kirjattiin (tai kirjattaisiin) ja mitä siitä seuraa, lauseina.", "What was recorded (or would be) and what follows, as sentences."),
    row("language", "word", "Lauseiden kieli.", "The language of the sentences.", LANGUAGES),
    row("new_findings", "object[]", "Havainnot, jotka syntyivät; kentät samat kuin muodossa `tilanne`.", "Findings that are new; the fields are those in `status`."),
    *told_elsewhere(below("new_findings[]", FINDING)),
    row("gone_findings", "object[]", "Havainnot, jotka poistuivat; kentät samat kuin muodossa `tilanne`.", "Findings that are gone; the fields are those in `status`."),
    *told_elsewhere(below("gone_findings[]", FINDING)),
)
RECORD_ANSWER = Format(
    "record",
    Text(
        fi="Mitä kirjattiin ja mitä siitä seuraa: jokainen kirjaava komento valitsimella `--format json`.",
        en="What was recorded and what follows: every command that records, with `--format json`.",
    ),
    _FACT,
)
