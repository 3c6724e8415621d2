"""All answers in JSON that are a contract, by the names under which `seuranta schema` knows them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.json.contract.rows.changes import CHANGES_ANSWER, RECORD_ANSWER
from seuranta.output.json.contract.rows.checkpoints import CALENDARS_ANSWER, CHECKPOINTS_ANSWER
from seuranta.output.json.contract.rows.export import EXPORT_ANSWER
from seuranta.output.json.contract.rows.imports import IMPORT_ANSWER
from seuranta.output.json.contract.rows.list import LIST_ANSWER
from seuranta.output.json.contract.rows.problems import CHECK_ANSWER, EXPLAIN_ANSWER
from seuranta.output.json.contract.rows.remind import REMIND_ANSWER
from seuranta.output.json.contract.rows.row import Format
from seuranta.output.json.contract.rows.show import SHOW_ANSWER
from seuranta.output.json.contract.rows.status import STATUS_ANSWER, SUMMARY_ANSWER
from seuranta.output.words.command_names import command_name

_FORMATS = (
    STATUS_ANSWER, CHECK_ANSWER, LIST_ANSWER, SHOW_ANSWER, CHANGES_ANSWER, EXPLAIN_ANSWER, CHECKPOINTS_ANSWER,
    CALENDARS_ANSWER, RECORD_ANSWER, REMIND_ANSWER, IMPORT_ANSWER, EXPORT_ANSWER, SUMMARY_ANSWER,
)  # fmt: skip
FORMATS_OF_ANSWERS: Mapping[str, Format] = MappingProxyType({one.name: one for one in _FORMATS})
"""In the order of help."""
_NOT_OF_A_COMMAND: Mapping[str, str] = MappingProxyType(
    {"calendars": "kalenterit", "record": "kirjaus", "summary": "yhteenveto"}
)
"""The Finnish names of answers that are not called by the command that gives them."""


def name_of_answer(name: str, language: str) -> str:
    """What an answer is called after `seuranta schema`."""
    if language == "en":
        return name
    return _NOT_OF_A_COMMAND.get(name) or command_name(name, language)
