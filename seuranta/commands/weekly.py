"""`init --weekly`: the state opens every Monday morning, by Windows' Task Scheduler or by cron; no plan is touched."""

from __future__ import annotations

from textwrap import fill

from seuranta.commands import Job, Outcome
from seuranta.commands.several_plans import one_plan
from seuranta.commands.windows_files import ALL_THERE, MONDAY, monday_files
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text

_ADDED = Text(fi="Suunnitelman viereen lisättiin: {names}", en="Added beside the plan: {names}")
_ON_WINDOWS = Text(
    fi="Windowsissa: kaksoisnapsauta kerran tiedostoa {monday}. Sen jälkeen tilanne avautuu joka maanantai klo 8.",
    en="On Windows: double-click {monday} once. From then on the status opens every Monday at 8.",
)
_ELSEWHERE = Text(
    fi="Macissa ja Linuxissa: kirjoita suunnitelman kansiossa tämä rivi. Sen jälkeen cron lähettää tilanteen sinulle joka "
    "maanantai klo 8.",
    en="On macOS and Linux: type this line in the folder of the plan. From then on cron sends you the status every Monday "
    "at 8.",
)
_CRON = """(crontab -l 2>/dev/null; echo "0 8 * * 1 cd '$PWD' && '$(command -v seuranta)' {status}") | crontab -"""
"""Adds a line to what cron does already: the folder and the program are those where it is typed."""


def weekly(job: Job) -> Outcome:
    """Adds the files for Windows that do not stand beside the plan yet, and says what to do on each system."""
    path, language = one_plan(job).path, job.language
    writes = tuple(monday_files(path.rpartition("/")[0], language, job.files.previous))
    names = ", ".join(write.path for write in writes)
    told = (
        say(_ADDED, language, names=names) if writes else ALL_THERE.fill(language),
        say(_ON_WINDOWS, language, monday=MONDAY.fill(language)),
        _ELSEWHERE.fill(language),
    )
    paragraphs = "\n".join(fill(text, job.width, break_on_hyphens=False) for text in told)
    status = typed_command("status", language, "").removeprefix("seuranta ")
    return Outcome(text=f"{paragraphs}\n\n  {_CRON.format(status=status)}\n", writes=writes)
