"""The fields of `seuranta.import/1`, of tables and of replies."""

from __future__ import annotations

from typing import get_args

from seuranta.output.json.contract.rows.row import Format, Row, at_times, row
from seuranta.output.words.text import Text
from seuranta.plan.replies.outcomes import Question, Why
from seuranta.plan.tables.draft import Kept, Kind, Tool
from seuranta.plan.words.choices import VALUES

_CHANGES = ("new", "changed", "unchanged", "left")
_STATUSES = [value.name for value in VALUES["status"]]


def _said(path: str) -> tuple[Row, ...]:
    return tuple(
        at_times(
            (
                row(f"{path}.line", "line", "Vastausten rivi, jolta se on.", "The line of the replies that says it."),
                row(f"{path}.from", "text?", "Kuka niin sanoi.", "Who said so."),
                row(f"{path}.day", "day?", "Minä päivänä.", "On which date."),
            )
        )
    )


IMPORT_ANSWER = Format(
    "import",
    Text(fi="Mitä taulukko tai vastaukset muuttavat: `seuranta tuo --format json` ja `seuranta vastaukset --format json`.", en="What a table or replies change: `seuranta import --format json` and `seuranta replies --format json`."),
    (
        row("table", "object", "Mitä luettiin.", "What was read."),
        row("table.path", "path", "Tiedosto.", "The file."),
        row("table.kind", "word", "Minkälainen tiedosto.", "What kind of file.", (*get_args(Kind), "replies")),
        row("table.known_as", "word?", "Ohjelma, josta taulukko on.", "The program that the table is from.", get_args(Tool)),
        row("table.sheets", "text[]", "Taulukon välilehdet.", "The sheets of the workbook."),
        row("table.headings", "text[]", "Alueet, joilta otsikot luettiin.", "The ranges of the headings."),
        row("table.columns", "object[]", "Sarakkeet ja mihin kenttään kukin menee.", "The columns, and the field each goes to."),
        row("table.columns[].column", "text", "Sarakkeen kirjain.", "The letter of the column."),
        row("table.columns[].heading", "text", "Sarakkeen otsikko.", "The heading of the column."),
        row("table.columns[].field", "text?", "Kenttä; null, jos saraketta ei oteta.", "The field; null if the column is not taken."),
        row("plan", "path?", "Suunnitelma; null, jos siitä tehdään uusi.", "The plan; null if a new one is made."),
        row("written", "yes_no", "Kirjoitettiinko mitään?", "Whether anything was written."),
        row("goals", "object[]", "Taulukon tavoitteet.", "The goals of the table."),
        row("goals[].cell", "text", "Solu, jossa otsikko on.", "The cell of the title."),
        row("goals[].id", "id", "Tavoitteen tunnus suunnitelmassa.", "The id of the goal in the plan."),
        row("goals[].title", "text?", "Otsikko.", "The title."),
        row("goals[].owner", "text?", "Vastuuhenkilö.", "The owner."),
        row("goals[].measure", "text?", "Mittari.", "The measure."),
        row("goals[].baseline", "text?", "Lähtötaso.", "The baseline."),
        row("goals[].target", "text?", "Tavoitetaso.", "The target."),
        row("goals[].by", "day?", "Mihin mennessä.", "By when."),
        row("goals[].note", "text?", "Huomautus.", "The note."),
        row("goals[].change", "word", "Mitä tavoitteelle tapahtuu.", "What happens to the goal.", _CHANGES),
        row("actions", "object[]", "Taulukon toimenpiteet.", "The actions of the table."),
        row("actions[].cell", "text", "Solu, jossa otsikko on.", "The cell of the title."),
        row("actions[].id", "id", "Toimenpiteen tunnus suunnitelmassa.", "The id of the action in the plan."),
        row("actions[].title", "text?", "Otsikko.", "The title."),
        row("actions[].goal", "text?", "Tavoitteet pilkulla erotettuina.", "The goals, separated by commas."),
        row("actions[].owner", "text?", "Vastuuhenkilö.", "The owner."),
        row("actions[].helpers", "text[]", "Ketkä ovat mukana.", "Who helps."),
        row("actions[].start", "day?", "Alku.", "The start."),
        row("actions[].due", "day?", "Määräaika.", "The due date."),
        row("actions[].status", "word?", "Tila.", "The status.", _STATUSES),
        row("actions[].done_on", "day?", "Milloin se valmistui.", "When it was done."),
        row("actions[].progress", "text?", "Edistyminen.", "The progress."),
        row("actions[].depends_on", "text[]", "Mitä se odottaa.", "What it waits for."),
        row("actions[].blocked_by", "text?", "Este.", "The obstacle."),
        row("actions[].next_step", "text?", "Seuraava askel.", "The next step."),
        row("actions[].note", "text?", "Huomautus.", "The note."),
        row("actions[].reason", "text?", "Syy.", "The reason."),
        row("actions[].link", "text?", "Linkki.", "The link."),
        row("actions[].change", "word", "Mitä toimenpiteelle tapahtuu.", "What happens to the action.", _CHANGES),
        row("facts", "object[]", "Mitä kirjataan jo olevista kohdista.", "What is recorded about items that already exist."),
        row("facts[].item", "id", "Kohta.", "The item."),
        row("facts[].field", "text", "Kenttä.", "The field."),
        row("facts[].old", "text?", "Mitä siinä oli.", "The old value."),
        row("facts[].new", "text", "Mitä siihen tulee.", "The new value."),
        row("facts[].cell", "text?", "Solu, josta se on.", "The cell it comes from."),
        *_said("facts[]"),
        row("conflicts", "object[]", "Kentät, jotka ovat muuttuneet sekä taulukossa että suunnitelmassa.", "Fields that changed in both."),
        row("conflicts[].item", "id", "Kohta.", "The item."),
        row("conflicts[].field", "text", "Kenttä.", "The field."),
        row("conflicts[].exported", "text?", "Mitä siinä oli, kun taulukko kirjoitettiin.", "The value when the table was written."),
        row("conflicts[].theirs", "text", "Mitä taulukossa on nyt.", "The value in the table now."),
        row("conflicts[].plan", "text?", "Mitä suunnitelmassa on nyt.", "The value in the plan now."),
        row("conflicts[].cell", "text?", "Taulukon solu.", "The cell of the table."),
        row("reports", "object[]", "Mitä ei ymmärretty tai ymmärrettiin epävarmasti.", "What was not understood, or not for certain."),
        row("reports[].name", "text", "Minkälainen huomio.", "What kind of remark."),
        row("reports[].cells", "text[]", "Solut, joita se koskee.", "The cells it is about."),
        row("reports[].text", "text", "Mitä soluissa on.", "What the cells contain."),
        row("reports[].message", "text", "Huomio käyttäjän kielellä.", "The remark, in the user's language."),
        row("reports[].proposal", "value", "Mitä tilalle ehdotetaan.", "What is proposed instead."),
        row("reports[].kept", "word?", "Mihin teksti jää.", "Where the text is kept.", get_args(Kept)),
        *at_times(
            (
                row("asked", "object[]", "Vastausten rivit, joista pitää kysyä.", "Lines of the replies that need a question."),
                row("left", "object[]", "Vastausten rivit, joista ei kirjata mitään.", "Lines of the replies from which nothing is recorded."),
            )
        ),
        *_said("asked[]"),
        row("asked[].text", "text", "Mitä rivillä sanotaan.", "What the line says."),
        row("asked[].name", "word", "Miksi kysytään.", "Why it is asked.", get_args(Question)),
        row("asked[].question", "text", "Kysymys käyttäjän kielellä.", "The question, in the user's language."),
        row("asked[].items", "id[]", "Kohdat, joita rivi voi tarkoittaa.", "The items that the line may mean."),
        row("asked[].readings", "text[]", "Mitä rivi voi tarkoittaa, käyttäjän kielellä.", "What the line may mean, in the user's language."),
        *_said("left[]"),
        row("left[].text", "text", "Mitä rivillä sanotaan.", "What the line says."),
        row("left[].name", "word", "Miksi siitä ei kirjata mitään.", "Why nothing is recorded from it.", get_args(Why)),
        row("left[].item", "id?", "Kohta, jota rivi koskee.", "The item that the line is about."),
        row("counts", "object", "Montako mitäkin.", "How many of each."),
        row("counts.new", "count", "Uusia.", "New."),
        row("counts.changed", "count", "Muuttuneita.", "Changed."),
        row("counts.unchanged", "count", "Ennallaan.", "Unchanged."),
        row("counts.not_understood", "count", "Ei ymmärretty.", "Not understood."),
    ),
)
