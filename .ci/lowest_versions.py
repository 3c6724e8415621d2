"""Prints the lowest version of every package that pyproject.toml allows, as constraints for pip."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
_FLOOR = re.compile(r"([\w.-]+)(?:\[[\w,]+\])?>=([\d.]+)")


def floors(project: str) -> list[str]:
    table = tomllib.loads(project)["project"]
    asked = [*table["dependencies"], *table["optional-dependencies"]["test"]]
    return [f"{name}=={version}" for one in asked for name, version in _FLOOR.findall(one)]


if __name__ == "__main__":
    print("\n".join(floors(PROJECT.read_text(encoding="utf-8"))))
