"""`init --ci`: the file by which the host of a repository checks its plans on every change; no plan is touched."""

from __future__ import annotations

from textwrap import fill
from typing import NamedTuple

import seuranta
from seuranta.commands import PLAN_NAME, FileWrite, Job, Outcome, UserError
from seuranta.output.starters.ci import HOSTS, ci_file
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import Text
from seuranta.plan.words.vocabulary import fold

_WRITTEN = Text(fi="Kirjoitettu: {path}. Mitään ei julkaista.", en="Written: {path}. Nothing is published.")
_ALREADY = Text(
    fi="Tiedosto {path} on jo arkistossa; mitään ei muutettu.",
    en="The file {path} is already in the repository; nothing was changed.",
)
_STEPS = Text(
    fi="""\
1. Kirjoita tiedoston alkuun, mistä Seuranta asennetaan (SEURANTA).
2. Kalenterit samaan arkistoon: seuranta tarkistuspisteet{plans} --ics
3. Tallenna ja vie: git add, git commit, git push
""",
    en="""\
1. Say near the top of the file where Seuranta is installed from (SEURANTA).
2. Calendars in the same repository: seuranta checkpoints{plans} --ics
3. Commit and push: git add, git commit, git push
""",
)


class CiAsk(NamedTuple):
    """The root of the repository and its host, both as typed."""

    folder: str
    host: str


def ci(job: Job, ask: CiAsk) -> Outcome:
    """Writes the file where the host looks for it, unless one is there; raises UserError outside the root of a repository."""
    host = next((known for known in HOSTS if known == fold(ask.host)), None)
    if host is None:
        raise UserError("unknown-ci", typed=ask.host, accepted=", ".join(HOSTS))
    if not _is_root(job, _below(ask.folder, PLAN_NAME)):
        raise UserError("not-the-root", path=ask.folder)
    name, text = ci_file(host, job.language, seuranta.__version__)
    path = _below(ask.folder, name)
    if job.files.previous(path) is not None:
        return Outcome(text=_filled(say(_ALREADY, job.language, path=path), job.width))
    plans = "" if ask.folder == "." else f" {shell_word(ask.folder)}"
    told = _filled(say(_WRITTEN, job.language, path=path), job.width)
    steps = _STEPS.template(job.language).format(plans=plans)
    return Outcome(text=told + steps, writes=(FileWrite(path, text.encode(), None),))


def _is_root(job: Job, path: str) -> bool:
    """Whether a plan there would stand in the root of its repository; where there is none yet, any folder will do."""
    return not job.files.is_in_git(path) or job.files.hosted_path(path) == PLAN_NAME


def _below(folder: str, name: str) -> str:
    return name if folder == "." else f"{folder.rstrip('/')}/{name}"


def _filled(text: str, width: int) -> str:
    return fill(text, width, break_on_hyphens=False, break_long_words=False) + "\n"
