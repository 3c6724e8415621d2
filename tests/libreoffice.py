"""What a real LibreOffice makes of a file, where there is one."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

PROGRAM = shutil.which("soffice")
CSV_OF_FINLAND = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"
"""Semicolons and UTF-8; cells as they are shown; the first sheet."""
OPENED_IN_FINLAND = "CSV:59,34,76,1,,1035,false,true"
"""Semicolons and UTF-8; what looks like a number or a day in Finnish becomes one."""
needed = pytest.mark.skipif(PROGRAM is None, reason="LibreOffice is not installed")


@cache
def _profile(folder: Path) -> str:
    return (folder / "profile").as_uri()


def converted(data: bytes, ending: str, to: str, folder: Path, opened: str = "") -> bytes:
    """A file as LibreOffice saves it in another form, or in the same one."""
    (saved,) = all_converted([data], ending, to, folder, opened)
    return saved


def all_converted(files: Sequence[bytes], ending: str, to: str, folder: Path, opened: str = "") -> list[bytes]:
    """The same of several files, in the time that it takes for one."""
    assert PROGRAM is not None
    before, after = folder / "in", folder / "out"
    before.mkdir(exist_ok=True)
    names = [f"table{number}" for number, _ in enumerate(files)]
    for name, data in zip(names, files, strict=True):
        (before / f"{name}.{ending}").write_bytes(data)
    subprocess.run(
        [
            PROGRAM, f"-env:UserInstallation={_profile(folder.parent)}", "--headless",
            *((f"--infilter={opened}",) if opened else ()), "--convert-to", to, "--outdir", after,
            *(before / f"{name}.{ending}" for name in names),
        ],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return [(after / f"{name}.{to.partition(':')[0]}").read_bytes() for name in names]
