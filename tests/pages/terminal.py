"""Draws what `status` shows in a terminal, as the picture of the README and the guide.

    python tests/pages/terminal.py

writes `seuranta/guide/pictures/`; a test holds the words in the pictures to what is printed now.
"""

from __future__ import annotations

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

REPOSITORY = Path(__file__).parent.parent.parent
PICTURES = REPOSITORY / "seuranta" / "guide" / "pictures"
SHOWN = {"en": "examples/pine", "fi": "examples/konepaja"}
"""By language, the example whose status is drawn."""

_FORMAT = """\
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="LANGUAGE" lang="LANGUAGE" viewBox="0 0 {width} {height}" role="img"
  aria-labelledby="{unique_id}-title {unique_id}-desc">
<title id="{unique_id}-title">TITLE</title>
<desc id="{unique_id}-desc">SHOWS</desc>
<style>
text {{ font-family: ui-monospace, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: {char_height}px;
  white-space: pre; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
<rect x="0" y="0" width="{width}" height="{height}" rx="8" fill="#14181f"/>
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
_SHOWS = {
    "en": "The next checkpoint, what to decide, goals and actions, problem spots, what is coming, communication.",
    "fi": "Seuraava tarkistuspiste, päätettävät asiat, tavoitteet ja toimenpiteet, ongelmakohdat, mitä on tulossa, viestintä.",
}
_TITLES = {"en": "The status of a plan in a terminal", "fi": "Suunnitelman tilanne päätteessä"}


def status(language: str, *options: str) -> str:
    """What `seuranta status` prints in the folder of the example, 80 columns wide, on 1 December 2026."""
    command = [sys.executable, "-m", "seuranta", "status", "--lang", language, *options]
    environment = {**os.environ, "COLUMNS": "80", "LC_ALL": "C.UTF-8", "SEURANTA_TODAY": "2026-12-01"}
    return subprocess.run(
        command, capture_output=True, check=True, cwd=REPOSITORY / SHOWN[language], env=environment
    ).stdout.decode()


def drawn(language: str) -> str:
    console = Console(file=StringIO(), record=True, width=80, force_terminal=True, legacy_windows=False)
    console.print(Text.from_ansi(status(language, "--color", "always")))
    form = _FORMAT.replace("LANGUAGE", language).replace("TITLE", _TITLES[language]).replace("SHOWS", _SHOWS[language])
    picture = console.export_svg(code_format=form, unique_id="status")
    return "".join(f"{line.rstrip()}\n" for line in picture.splitlines())


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    for shown in SHOWN:
        (PICTURES / f"status-{shown}.svg").write_text(drawn(shown), encoding="utf-8")
