"""`seuranta schema`: the JSON Schema of a plan file, for editors, or of an answer in JSON, for programs that read it."""

from __future__ import annotations

from types import MappingProxyType

from seuranta.commands import Job, Outcome, UserError
from seuranta.output.json.contract.all_formats import FORMATS_OF_ANSWERS, name_of_answer
from seuranta.output.json.contract.rows.row import Format
from seuranta.output.json.contract.schema import schema_of
from seuranta.output.words.command_names import NAMES
from seuranta.plan.words.vocabulary import fold

_OF_ANOTHER = MappingProxyType({"replies": "import"})
"""Commands whose answer has the name of another one's."""


def schema(job: Job, name: str | None) -> Outcome:
    """The schema with descriptions in the reader's language, without a name that of a plan file; raises UserError for a name
    that is none.
    """
    if name is None:
        return _of_plan(job.language)
    return Outcome(data=schema_of(_format(name, job.language), job.language))


def _of_plan(language: str) -> Outcome:
    from seuranta.output.json.plan_schema import plan_schema, schema_text  # noqa: PLC0415 - answers need none of it

    return Outcome(file_text=schema_text(plan_schema(language)))


def written(job: Job, name: str | None) -> Outcome:
    """The schema of the plans in this folder where editors find it, as `init --editor` writes it."""
    from seuranta.commands.editor_files import EditorAsk, editor  # noqa: PLC0415 - what is printed needs none of it

    if name is not None:
        raise UserError("only-plans-for-editors", typed=name)
    return editor(job, EditorAsk("."))


def _format(typed: str, language: str) -> Format:
    wanted = fold(typed)
    for name in (*FORMATS_OF_ANSWERS, *_OF_ANOTHER):
        if wanted in map(fold, (name, name_of_answer(name, "fi"), *NAMES.get(name, ()))):
            return FORMATS_OF_ANSWERS[_OF_ANOTHER.get(name, name)]
    raise UserError("unknown-schema", typed=typed, accepted=_accepted(language))


def _accepted(language: str) -> tuple[str, ...]:
    return tuple(name_of_answer(name, language) for name in FORMATS_OF_ANSWERS)
