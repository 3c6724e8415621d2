"""The files that a double click on Windows starts, beside a plan: where things stand, the check, and the meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seuranta.commands import FileWrite, beside
from seuranta.commands.new_plan_folder import plan_in
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.text import Text

_FILES = {
    "status": Text(fi="Tilanne.cmd", en="Status.cmd"),
    "check": Text(fi="Tarkista.cmd", en="Check.cmd"),
    "meet": Text(fi="Kokous.cmd", en="Meeting.cmd"),
}
_TEXT = '@echo off\r\nchcp 65001 >nul\r\ncd /d "%~dp0"\r\n{command}\r\npause\r\n'
"""The code page in which Seuranta writes, the folder of the plan, and a window that stays until somebody has read it."""


def windows_files(folder: str, language: str, previous: Callable[[str], bytes | None]) -> Iterator[FileWrite]:
    """Those that do not stand in the folder yet."""
    for name, file_name in _FILES.items():
        path = beside(plan_in(folder), file_name.template(language))
        if previous(path) is None:
            yield FileWrite(path, _TEXT.format(command=typed_command(name, language, "")).encode(), None)
