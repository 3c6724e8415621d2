"""`init --ci`: the files by which the host of a repository checks its plans on every change, and makes pages of them where
somebody said yes to that; no plan is touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import seuranta
from seuranta.commands import PLAN_NAME, FileWrite, Job, Outcome, UserError
from seuranta.commands.several_plans import in_folder
from seuranta.output.screen.folding import filled
from seuranta.output.starters.ci import HOSTS, CiFile, Host, ci_file, pages_file
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import Text
from seuranta.plan.words.vocabulary import YES, fold

_WRITTEN = Text(fi="Kirjoitettu: {path}. Mitään ei julkaista.", en="Written: {path}. Nothing is published.")
_PAGES_WRITTEN = Text(
    fi="Kirjoitettu: {path}. Sivut voi ladata ajosta, joka tekee ne. Verkkoon niitä ei viedä.",
    en="Written: {path}. The pages can be downloaded from the run that makes them. They are not put on the web.",
)
_ALREADY = Text(
    fi="Tiedosto {path} on jo arkistossa, ja se jäi ennalleen.",
    en="The file {path} is already in the repository and was left as it is.",
)
_INCLUDE = Text(
    fi="Lisää tiedostoon {path} rivi, jotta GitLab tekee sivut:",
    en="Add a line to {path}, so that GitLab makes the pages:",
)
_ASKED = Text(
    fi="Sivut näkee jokainen, joka saa osoitteen. Jatketaanko? (k/e)",
    en="Anyone who has the address can see the pages. Continue? (y/n)",
)
_NOT_WRITTEN = Text(fi="Mitään ei kirjoitettu.", en="Nothing was written.")
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
    """The root of the repository and its host, both as typed; `pages` where they are wanted, `yes` where nobody is asked."""

    folder: str
    host: str | None
    pages: bool = False
    yes: bool = False


def ci(job: Job, ask: CiAsk) -> Outcome:
    """Writes the files where the host looks for them, unless they are there; raises UserError outside the root of a
    repository, and where nobody can be asked about pages.
    """
    if ask.host is None:
        raise UserError("pages-without-ci")
    host = next((known for known in HOSTS if known == fold(ask.host)), None)
    if host is None:
        raise UserError("unknown-ci", typed=ask.host, accepted=", ".join(HOSTS))
    if not _is_root(job, in_folder(ask.folder, PLAN_NAME)):
        raise UserError("not-the-root", path=ask.folder)
    if ask.pages and not _may_make_pages(job, ask):
        return Outcome(text=f"{_NOT_WRITTEN.fill(job.language)}\n")
    writes = tuple(_missing(job, ask, host))
    told = "".join(_said(job, ask, host))
    if not writes:
        return Outcome(text=told)
    return Outcome(text=told + "".join(_steps(job, ask)), writes=writes)


def _is_root(job: Job, path: str) -> bool:
    """Whether a plan there would stand in the root of its repository; where there is none yet, any folder will do."""
    return not job.files.is_in_git(path) or job.files.hosted_path(path) == PLAN_NAME


def _may_make_pages(job: Job, ask: CiAsk) -> bool:
    if ask.yes:
        return True
    if job.question is None:
        raise UserError("pages-unasked")
    return fold(job.question(f"{_ASKED.fill(job.language)}\n> ")) in YES


def _files(ask: CiAsk, host: Host, language: str) -> Iterator[tuple[CiFile, Text]]:
    """The files that are wanted, each with what is said of it once it is written."""
    yield ci_file(host, language, seuranta.__version__), _WRITTEN
    if ask.pages:
        yield pages_file(host, language, seuranta.__version__), _PAGES_WRITTEN


def _missing(job: Job, ask: CiAsk, host: Host) -> Iterator[FileWrite]:
    for file, _ in _files(ask, host, job.language):
        path = in_folder(ask.folder, file.path)
        if job.files.previous(path) is None:
            yield FileWrite(path, file.text.encode(), None)


def _said(job: Job, ask: CiAsk, host: Host) -> Iterator[str]:
    for file, written in _files(ask, host, job.language):
        path = in_folder(ask.folder, file.path)
        is_there = job.files.previous(path) is not None
        yield filled(say(_ALREADY if is_there else written, job.language, path=path), job.width)
    if ask.pages:
        yield from _how_to_include(job, ask, host)


def _steps(job: Job, ask: CiAsk) -> Iterator[str]:
    plans = "" if ask.folder == "." else f" {shell_word(ask.folder)}"
    for step in _STEPS.template(job.language).format(plans=plans).splitlines():
        yield filled(step, job.width, hanging="   ")


def _how_to_include(job: Job, ask: CiAsk, host: Host) -> Iterator[str]:
    """GitLab reads one file only: one that somebody else wrote has to name the other."""
    pages = pages_file(host, job.language, seuranta.__version__).path
    path = in_folder(ask.folder, ci_file(host, job.language, seuranta.__version__).path)
    there = job.files.previous(path)
    if host == "gitlab" and there is not None and pages.encode() not in there:
        yield filled(say(_INCLUDE, job.language, path=path), job.width)
        yield f"  include: {pages}\n"
