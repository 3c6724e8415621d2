"""Prints the newest Python of this machine that is newer than the one that runs this, if there is any."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


def candidates() -> Iterator[str]:
    for minor in range(sys.version_info.minor + 6, sys.version_info.minor, -1):
        yield f"python3.{minor}"
        yield from (str(path) for path in Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python"))


def is_there(python: str) -> bool:
    try:
        return subprocess.run([python, "-c", "import venv, ssl"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    print(next(filter(is_there, candidates()), ""))
