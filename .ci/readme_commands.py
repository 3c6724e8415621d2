"""Prints the one-line commands that open the README: every line of a code block that begins with `python3 -m venv`."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
_BLOCK = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(readme: str) -> list[str]:
    lines = (line.strip().removeprefix("$ ") for block in _BLOCK.findall(readme) for line in block.splitlines())
    return [line for line in lines if line.startswith("python3 -m venv")]


if __name__ == "__main__":
    found = commands(README.read_text(encoding="utf-8"))
    if len(found) != 2 or "seuranta" not in found[0] or "pytest" not in found[1]:
        raise SystemExit(f"README.md should open with two commands, the main job and the tests; found {found}")
    print("\n".join(found))
