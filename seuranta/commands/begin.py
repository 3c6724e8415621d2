"""`init`: a plan of one's own words, or made of a table that is there already, as a person at a terminal is asked first."""

from __future__ import annotations

from contextlib import suppress

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.init import InitAsk, init, stopped
from seuranta.commands.new_plan_folder import prompt, refused
from seuranta.output.starters.starter import TEMPLATES
from seuranta.output.words.text import Text
from seuranta.plan.tables.file_names import tables_among
from seuranta.plan.words.vocabulary import fold

_IS_THERE_A_TABLE = Text(fi="Onko teillä taulukko, josta aloitetaan?", en="Do you have a table to begin with?")
_HELP = Text(
    fi='Excel, CSV tai Trello: kirjoita tiedoston nimi. Jos taulukkoa ei ole, vastaa "ei".',
    en="Excel, CSV or Trello: type the name of the file. If you do not have one, answer no.",
)
_NO = Text(fi="ei", en="no")
_NONE = ("", "ei", "e", "no", "n", "-")


def begin(job: Job, ask: InitAsk) -> Outcome:
    """A new plan; of a table where a person names one."""
    if job.question is None or ask.adds_windows_files or fold(ask.template) not in TEMPLATES:
        return init(job, ask)
    try:
        table = _asked(job)
    except (KeyboardInterrupt, EOFError):
        return stopped(job)
    if table is None:
        return init(job, ask)
    from seuranta.commands.import_table import import_table  # noqa: PLC0415 - a plan without a table needs none of it
    from seuranta.commands.importing.asks import ImportAsk  # noqa: PLC0415 - likewise

    return import_table(job, ImportAsk(table, new_plan=ask))


def _asked(job: Job) -> str | None:
    """The file of the table; None where there is none to begin with."""
    assert job.question is not None, "somebody is there to answer"
    here = tables_among(job.files.names_in("."))
    default = here[0] if here else _NO.fill(job.language)
    text, why = prompt(_IS_THERE_A_TABLE.fill(job.language), default, _HELP.fill(job.language), job.width), ""
    while True:
        typed = job.question(why + text).strip().strip("\"'") or default
        if fold(typed) in _NONE:
            return None
        if _is_there(job, typed):
            return typed
        why = refused(UserError("not-found", path=typed), job.language, job.width)


def _is_there(job: Job, path: str) -> bool:
    with suppress(UserError):
        return job.files.typed(path) is not None
    return False
