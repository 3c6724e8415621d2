"""The guide, in both languages: chapters as Markdown files in `fi/` and `en/`, and the pictures that they show.

The same chapters in both languages, each written in its own. `commands.guide` says which there are, and in which order.
"""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent


def read(name: str) -> str:
    """The text of one file of the guide: `fi/alkuun.md`, `pictures/status.svg`."""
    return (_FOLDER / name).read_text(encoding="utf-8")
