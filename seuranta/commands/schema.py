"""`seuranta schema`: the JSON Schema of an answer in JSON, for whoever writes a program that reads it."""

from __future__ import annotations

from types import MappingProxyType

from seuranta.commands import Job, Outcome, UserError
from seuranta.output.json.contract.all_formats import FORMATS_OF_ANSWERS, name_of_answer
from seuranta.output.json.contract.rows.row import Format
from seuranta.output.json.contract.schema import schema_of
from seuranta.plan.words.vocabulary import fold

_OF_ANOTHER = MappingProxyType({"replies": "import"})
"""Commands whose answer has the name of another one's."""


def schema(job: Job, name: str | None) -> Outcome:
    """The schema with descriptions in the reader's language; raises UserError without a name, or for one that is none."""
    if name is None:
        raise UserError("which-schema", accepted=_accepted(job.language))
    return Outcome(data=schema_of(_format(name, job.language), job.language))


def _format(typed: str, language: str) -> Format:
    wanted = fold(typed)
    for name in (*FORMATS_OF_ANSWERS, *_OF_ANOTHER):
        if wanted in (fold(name), fold(name_of_answer(name, "fi"))):
            return FORMATS_OF_ANSWERS[_OF_ANOTHER.get(name, name)]
    raise UserError("unknown-schema", typed=typed, accepted=_accepted(language))


def _accepted(language: str) -> tuple[str, ...]:
    return tuple(name_of_answer(name, language) for name in FORMATS_OF_ANSWERS)
