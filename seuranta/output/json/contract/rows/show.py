"""The fields of `seuranta.show/1`."""

from __future__ import annotations

from seuranta.output.json.contract.rows.checkpoints import OCCURRENCE, SERIES
from seuranta.output.json.contract.rows.list import columns
from seuranta.output.json.contract.rows.problems import FINDING, PROBLEM
from seuranta.output.json.contract.rows.row import Format, below, row, told_elsewhere
from seuranta.output.json.contract.rows.status import AT, MESSAGE
from seuranta.output.words.text import Text
from seuranta.plan.loading.model import SECTIONS

SHOW_ANSWER = Format(
    "show",
    Text(fi="Yksi kohta kokonaan: `seuranta näytä --format json`.", en="Everything about one item: `seuranta show --format json`."),
    (
        row("path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
        row("company", "text?", "Yritys.", "The company."),
        row("plan_title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
        row("as_of", "day", "Päivä, jonka tilanne näytetään.", "The date of the status."),
        *AT,
        row("section", "word", "Suunnitelman osa, jossa kohta on.", "The section of the plan that contains the item.", SECTIONS),
        row("id", "id", "Kohdan tunnus.", "The id of the item."),
        row("line", "line?", "Rivi, jolta kohta alkaa; null, jos sitä ei luetella tiedostossa.", "The line where it begins; null if the file does not list it."),
        row("fields", "value{}", "Kohdan kentät samassa muodossa kuin `vie` ne antaa.", "The fields of the item, as `export` gives them."),
        row("action", "object?", "Toimenpiteen tilanne; kentät samat kuin muodossa `lista`.", "Where the action stands; the fields are those in `list`."),
        *told_elsewhere(below("action", columns("action"))),
        row("goal", "object?", "Tavoitteen tilanne; kentät samat kuin muodossa `lista`.", "Where the goal stands; the fields are those in `list`."),
        *told_elsewhere(below("goal", columns("goal"))),
        row("series", "object?", "Tarkistuspisteen sarja; kentät samat kuin muodossa `tarkistuspisteet`.", "The series of the checkpoint; the fields are those in `checkpoints`."),
        *told_elsewhere(below("series", SERIES)),
        row("occurrences", "object[]?", "Sarjan tarkistuspisteet; kentät samat kuin muodossa `tarkistuspisteet`.", "The dates of the series; the fields are those in `checkpoints`."),
        *told_elsewhere(below("occurrences[]", OCCURRENCE)),
        row("message", "object?", "Viestin tilanne; kentät samat kuin muodossa `tilanne`.", "Where the message stands; the fields are those in `status`."),
        *told_elsewhere(below("message", MESSAGE)),
        row("duties", "object?", "Mistä henkilö vastaa.", "What the person is responsible for."),
        row("duties.actions", "id[]", "Avoimet toimenpiteet.", "Open actions."),
        row("duties.steps", "id[]", "Toimenpiteet, joiden seuraavan askeleen henkilö hoitaa.", "Actions whose next step the person takes."),
        row("duties.goals", "id[]", "Tavoitteet.", "Goals."),
        row("duties.communication", "id[]", "Viestit.", "Messages."),
        row("duties.checkpoints", "id[]", "Tarkistuspisteet, jotka henkilö kutsuu koolle.", "Checkpoints that the person convenes."),
        row("duties.feedback", "id[]", "Vastaamatta olevat kysymykset.", "Questions without an answer."),
        row("duties.decisions", "id[]", "Päätökset.", "Decisions."),
        row("duties.teams", "word[]", "Tiimit, joihin henkilö kuuluu.", "The teams that the person belongs to.", ("team", "management_team")),
        row("findings", "object[]", "Havainnot kohdasta; kentät samat kuin muodossa `tilanne`.", "Findings about the item; the fields are those in `status`."),
        *told_elsewhere(below("findings[]", FINDING)),
        row("problems", "object[]", "Mitä kohdasta ei voitu lukea; kentät samat kuin muodossa `tarkista`.", "Which parts of the item could not be read; the fields are those in `check`."),
        *told_elsewhere(below("problems[]", PROBLEM)),
        row("appeared", "object?", "Mistä lähtien kohta on ollut suunnitelmassa; null, jos git ei tiedä.", "Since when the item has been in the plan; null if git does not know."),
        row("appeared.date", "day", "Päivä, jolta versio on.", "The date of the revision."),
        row("appeared.rev", "text", "Git-versio.", "The git revision."),
        row("appeared.from_start", "yes_no", "Oliko kohta jo vanhimmassa versiossa?", "Whether the oldest revision already has it."),
    ),
)
