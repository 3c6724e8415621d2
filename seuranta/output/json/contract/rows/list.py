"""The fields of `seuranta.list/1`: those that follow from the plan, and those that are fields of the plan format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from seuranta.output.json.contract.rows.plan_fields import about, words
from seuranta.output.json.contract.rows.row import Format, Row, at_times, below, row
from seuranta.output.json.contract.rows.status import GOAL
from seuranta.output.json.list import column_of, every_column
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionState
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Light
from seuranta.plan.words.fields import DAYS, FIELDS, Field

_WHOSE = (
    row("path", "path", "Suunnitelman tiedosto.", "The file of the plan."),
    row("id", "id", "Kohdan tunnus.", "The id of the item."),
    row("company", "text?", "Yritys.", "The company."),
    row("plan_title", "text?", "Suunnitelman otsikko.", "The title of the plan."),
)
_FACTS: Mapping[str, tuple[Row, ...]] = {
    "action": (
        row("due", "day?", "Määräaika nyt.", "The due date now."),
        row("original_due", "day?", "Määräaika ennen siirtoja.", "The due date before any moves."),
        row("status", "word", "Tila, joka on kirjattu.", "The status recorded.", [value.name for value in VALUES["status"]]),
        row("state", "word", "Toimenpiteen tilanne sinä päivänä.", "Where the action stands on the day.", get_args(ActionState)),
        row("light", "word?", "Toimenpiteen valo.", "The light of the action.", get_args(Light)),
        row("days_late", "days", "Montako päivää myöhässä.", "How many days late."),
        row("moves", "count", "Montako kertaa määräaikaa on siirretty.", "How many times the due date was moved."),
        row("waits_for", "id[]", "Avoimet toimenpiteet, joita se odottaa.", "The open actions it waits for."),
        row("done_on", "day?", "Milloin se valmistui.", "When it was done."),
        row("next_step", "text?", "Seuraava askel.", "The next step."),
        row("next_step_who", "text?", "Kuka hoitaa seuraavan askeleen.", "Who takes the next step."),
        row("next_step_by", "day?", "Mihin mennessä seuraava askel hoidetaan.", "By when the next step is to be taken."),
        row("next_step_days_late", "days", "Montako päivää seuraava askel on myöhässä.", "How many days late the next step is."),
    ),
    "goal": (
        *GOAL,
        row("baseline", "measure?", "Lähtötaso.", "The baseline."),
        row("interim_targets", "text[]", "Välitavoitteet: päivä ja luku.", "The interim targets: the date and the figure."),
    ),
}
_TYPES: Mapping[str, str] = {
    **dict.fromkeys(DAYS, "day"),
    "yes_no": "yes_no",
    "progress": "percent",
    "goal_id": "id",
    "action_id": "id",
}


def columns(kind: str) -> Iterator[Row]:
    """Every column that there is of actions or goals, in their order."""
    known = {one.name: one for one in (*_WHOSE, *_FACTS[kind])}
    fields = {column_of(field): field for field in FIELDS[kind]}
    return (known.get(name) or _of_field(kind, name, fields[name]) for name in every_column(kind))


def _of_field(kind: str, name: str, field: Field) -> Row:
    """A column that holds a field as it is."""
    type_ = f"{_type(field)}[]" if field.shape == "many" else f"{_type(field)}?"
    return Row(name, type_, about(kind, field), words(field))


def _type(field: Field) -> str:
    return "word" if field.type in VALUES else _TYPES.get(field.type, "text")


LIST_ANSWER = Format(
    "list",
    Text(
        fi="Toimenpiteet tai tavoitteet: `seuranta lista --format json`. Tavalliset sarakkeet ovat aina; muut saa valitsimella `--columns`.",
        en="Actions or goals: `seuranta list --format json`. The usual columns are always there; `--columns` gives the others.",
    ),
    (
        *at_times((row("actions", "object[]", "Toimenpiteet suunnitelman järjestyksessä.", "The actions, in plan order."),)),
        *below("actions[]", at_times(columns("action"))),
        *at_times((row("goals", "object[]", "Tavoitteet, kun valitsin on `--goals`.", "The goals, with `--goals`."),)),
        *below("goals[]", at_times(columns("goal"))),
    ),
)
