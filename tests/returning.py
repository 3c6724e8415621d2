"""What tests of returning workbooks share: the workbook of a plan, changed by a person, and what comes of its import."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any, NamedTuple

import openpyxl
from conftest import REPOSITORY
from recording import PATH, TODAY, Recorded
from recording import job as job_of
from recording import recorded as recorded_of

from seuranta.commands import Files
from seuranta.commands.import_table import import_table
from seuranta.commands.importing.asks import ImportAsk
from seuranta.output.tables.plan_sheets import workbook
from seuranta.output.tables.xlsx import xlsx
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

KONEPAJA = (
    (REPOSITORY / "examples" / "konepaja" / "roadmap.yaml")
    .read_text(encoding="utf-8")
    .replace("otsikko:", "tunnus: konepaja\notsikko:", 1)
)
NUMBER, TITLE, OWNER, DUE, STATUS, DAY, WHY, STEP, MEMORY = range(1, 10)
"""The columns of the sheet of actions."""
READING, READING_DAY = 6, 7


@cache
def exported(text: str, language: str = "fi") -> bytes:
    """The workbook of a plan."""
    plan = load(Source(PATH, text)).plan
    assert plan is not None
    return xlsx(workbook(plan, plan.id or "", language))


class Book:
    """A workbook in the hands of a person."""

    def __init__(self, text: str = KONEPAJA, language: str = "fi") -> None:
        self.book: Any = openpyxl.load_workbook(BytesIO(exported(text, language)))

    @property
    def actions(self) -> Any:
        return self.book.worksheets[0]

    @property
    def goals(self) -> Any:
        return self.book.worksheets[1]

    def row(self, id_: str, sheet: Any = None) -> int:
        sheet = sheet or self.actions
        numbers = [str(sheet.cell(row, NUMBER).value) for row in range(2, sheet.max_row + 1)]
        return numbers.index(id_) + 2

    def put(self, id_: str, column: int, value: Any) -> None:
        self.actions.cell(self.row(id_), column).value = value

    def add(self, **values: Any) -> None:
        """A row without a number below the others."""
        columns = {"title": TITLE, "owner": OWNER, "due": DUE, "status": STATUS, "day": DAY}
        row = self.actions.max_row + 1
        for name, value in values.items():
            self.actions.cell(row, columns[name]).value = value

    def rows(self) -> list[list[Any]]:
        """The rows of actions below the headings."""
        return [[cell.value for cell in row] for row in self.actions.iter_rows(min_row=2)]

    def set_rows(self, rows: list[list[Any]]) -> None:
        self.actions.delete_rows(2, self.actions.max_row)
        for row in rows:
            self.actions.append(row)

    @property
    def data(self) -> bytes:
        file = BytesIO()
        self.book.save(file)
        return file.getvalue()


class Import(NamedTuple):
    """What comes of an import: the data that programs get, and the plan file, as it was where nothing is written."""

    data: dict[str, Any]
    text: str
    code: int

    @property
    def facts(self) -> dict[tuple[str, str], str]:
        return {(fact["item"], fact["field"]): fact["new"] for fact in self.data["facts"]}

    @property
    def names(self) -> list[str]:
        return [report["name"] for report in self.data["reports"]]

    @property
    def told(self) -> set[str]:
        """The cells of which something is told."""
        return {cell for report in self.data["reports"] for cell in report["cells"]}


def imported(table: bytes, text: str = KONEPAJA, *, name: str = "t.xlsx", today: date = TODAY, **ask: Any) -> Import:
    """A table imported with a yes, where there is nobody to ask."""
    job = job_of(text, today=today)
    job = job._replace(files=Files(job.files.previous, typed=lambda _path: table))
    outcome = import_table(job, ImportAsk(name, **{"yes": True, "form": "json", **ask}))
    written = recorded_of(outcome).text
    return Import(json.loads(json.dumps(outcome.data)), text if written is None else written, outcome.code)


def asked(
    table: bytes, answers: list[str], text: str = KONEPAJA, *, language: str = "fi"
) -> tuple[Recorded, list[str]]:
    """A table imported by a person who answers; what was written and said, and all that was asked."""
    job = job_of(text, language)
    left = iter(answers)
    prompts: list[str] = []
    shown: list[Any] = []

    def question(prompt: str) -> str:
        prompts.append(prompt)
        return next(left)

    show: Callable[[Any], None] = shown.append
    job = job._replace(files=Files(typed=lambda _path: table), question=question, show=show)
    return recorded_of(import_table(job, ImportAsk("t.xlsx"))), prompts
