"""The files that a double click on Windows starts, beside a plan: where things stand, the check, the meeting and what is
prepared for it, and the one by which the state opens every Monday.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from seuranta.commands import FileWrite, beside
from seuranta.commands.new_plan_folder import plan_in
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.text import Text


class _Start(NamedTuple):
    """A file, and the commands that it runs: each by its name, with the options behind it."""

    file: Text
    commands: tuple[tuple[str, str], ...]


ALL_THERE = Text(
    fi="Tiedostot ovat jo suunnitelman vieressä; mitään ei muutettu.",
    en="The files are already beside the plan; nothing was changed.",
)
STATUS = Text(fi="Tilanne.cmd", en="Status.cmd")
MONDAY = Text(fi="Maanantai.cmd", en="Monday.cmd")
_STARTS: Mapping[str, _Start] = MappingProxyType(
    {
        "status": _Start(STATUS, (("status", ""),)),
        "check": _Start(Text(fi="Tarkista.cmd", en="Check.cmd"), (("check", ""),)),
        "prepare": _Start(Text(fi="Valmistele.cmd", en="Prepare.cmd"), (("meet", " --prepare"), ("agenda", ""))),
        "meet": _Start(Text(fi="Kokous.cmd", en="Meeting.cmd"), (("meet", ""),)),
    }
)
_TEXT = '@echo off\r\nchcp 65001 >nul\r\ncd /d "%~dp0"\r\n{commands}\r\npause\r\n'
"""The code page in which Seuranta writes, the folder of the plan, and a window that stays until somebody has read it."""
_TASK = 'for %%I in ("%CD%") do schtasks /Create /F /SC WEEKLY /D MON /ST 08:00 /TN "Seuranta %%~nxI" /TR "\\"%CD%\\{status}\\""'
"""Has the file with the state opened on Mondays at eight, under a name of its own for each plan."""


def windows_files(folder: str, language: str, previous: Callable[[str], bytes | None]) -> Iterator[FileWrite]:
    """Those that do not stand in the folder yet."""
    for start in _STARTS.values():
        commands = (typed_command(name, language, more) for name, more in start.commands)
        yield from _new(folder, start.file.template(language), commands, previous)


def monday_files(folder: str, language: str, previous: Callable[[str], bytes | None]) -> Iterator[FileWrite]:
    """The file that puts the state into Windows' Task Scheduler, and the one that shows the state."""
    status = STATUS.template(language)
    yield from _new(folder, status, (typed_command("status", language, ""),), previous)
    yield from _new(folder, MONDAY.template(language), (_TASK.format(status=status),), previous)


def _new(
    folder: str, name: str, commands: Iterable[str], previous: Callable[[str], bytes | None]
) -> Iterator[FileWrite]:
    path = beside(plan_in(folder), name)
    if previous(path) is None:
        yield FileWrite(path, _TEXT.format(commands="\r\n".join(commands)).encode(), None)
