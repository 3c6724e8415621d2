"""Where `init` puts a new plan: into the folder that was typed, else the one a person says, never among other things."""

from __future__ import annotations

import re
from textwrap import fill

from seuranta.commands import PLAN_NAME, Job, UserError
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence

_QUESTION = Text(fi="Mihin kansioon suunnitelma tehdään?", en="Which folder should the plan go into?")
_HELP = Text(
    fi="Tässä kansiossa on jo muuta, joten suunnitelmalle tehdään oma kansio. Piste (.) tarkoittaa tätä kansiota.",
    en="This folder already has other files in it, so the plan gets a folder of its own. A full stop (.) means "
    "this folder.",
)
_PROGRAM = {"pyproject.toml", "seuranta"}
"""What stands in the folder of Seuranta itself."""


def typed(job: Job, folder: str | None) -> str:
    """The folder where there is nobody to ask; raises UserError where that is Seuranta's own."""
    there = plain(folder or ".")
    if folder is None and _is_of_the_program(job):
        raise UserError("own-folder")
    return there


def asked(job: Job, folder: str | None, name: str, language: str) -> str:
    """The folder that was typed; else this one where nothing else stands in it, else as a person says."""
    if folder is not None:
        return plain(folder)
    if all(name.startswith(".") for name in job.files.names_in(".")):
        return ""
    assert job.question is not None, "somebody is there to answer"
    default, why = _free(job, name), "\n"
    while True:
        text = prompt(_QUESTION.template(language), default, _HELP.template(language), job.width)
        answer = " ".join(job.question(why + text).split()) or default
        try:
            return _taken(job, answer, default)
        except UserError as error:
            why = refused(error, language, job.width)


def plan_in(folder: str) -> str:
    """The path of the plan in a folder; the empty one is this."""
    return f"{folder}/{PLAN_NAME}" if folder else PLAN_NAME


def prompt(text: str, default: str, help_: str, width: int) -> str:
    """A question with its proposal, what helps to answer it, and the place to answer."""
    asks = fill(text + (f" [{default}]" if default else ""), width, break_on_hyphens=False)
    helps = fill(help_, width, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    return f"{asks}\n{helps}\n> "


def refused(error: UserError, language: str, width: int) -> str:
    """Why an answer cannot be taken, before the question is asked again."""
    said = fill(sentence(error.name, language, error.args_for_text), width, break_on_hyphens=False)
    return f"\n{said}\n"


def _taken(job: Job, answer: str, default: str) -> str:
    if not answer.isprintable() or answer.startswith("~") or _REFUSED_BY_WINDOWS.search(answer):
        raise UserError("bad-folder", typed=answer, suggestion=default)
    folder = plain(answer)
    if not folder and _is_of_the_program(job):
        raise UserError("own-folder")
    if PLAN_NAME in job.files.names_in(folder or "."):
        raise UserError("plan-exists", path=plan_in(folder))
    return folder


_REFUSED_BY_WINDOWS = re.compile(
    r'[<>"|?*]|(?<!^[a-z]):|[^./\\][. ]+(/|$)|(^|[/\\])(con|prn|aux|nul|com\d|lpt\d)(\.[^/\\]*)?([/\\]|$)',
    re.IGNORECASE,
)
"""Characters and names that no folder there has; a plan may be carried to another machine."""


def plain(folder: str) -> str:
    return "" if folder in ("", ".", "./") else folder.rstrip("/") or folder


def _free(job: Job, name: str) -> str:
    """The name, with a number where a folder of that name stands here."""
    taken = job.files.names_in(".")
    return next(
        candidate for candidate in (name, *(f"{name}-{n}" for n in range(2, len(taken) + 3))) if candidate not in taken
    )


def _is_of_the_program(job: Job) -> bool:
    return set(job.files.names_in(".")) >= _PROGRAM
