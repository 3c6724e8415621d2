"""The command-line library's own words in the reader's language: headings of help, and what stands in its usage lines.

The library says them in English only, so its help is written by a formatter of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import typer

from seuranta.cli.language import t

_HEADINGS = {
    "Arguments": t("Mitä komennon perään kirjoitetaan", "What follows the command"),
    "Options": t("Valitsimet", "Options"),
}
_PIECES = {
    "[OPTIONS]": t("[VALITSIMET]", "[OPTIONS]"),
    "COMMAND [ARGS]...": t("KOMENTO ...", "COMMAND ..."),
    "[default: ": t("[oletus: ", "[default: "),
    "[required]": t("[pakollinen]", "[required]"),
    "Show this message and exit.": t("Näytä tämä ohje.", "Show this help."),
    "Install completion for the current shell.": t(
        "Asenna komentojen täydennys tähän komentotulkkiin.", "Install completion for this shell."
    ),
    "Show completion for the current shell, to copy it or customize the installation.": t(
        "Näytä komentojen täydennys, jos haluat asentaa sen itse.",
        "Show the completion script, so that you can install it yourself.",
    ),
}


def _own(text: str) -> str:
    """A text of the library in our words."""
    for theirs, ours in _PIECES.items():
        text = text.replace(theirs, ours)
    return text


class _Formatter(typer.Context.formatter_class):  # type: ignore[misc, valid-type]  # has no public name
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, _own(args), prefix or t("Käyttö: ", "Usage: "))

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(self, rows: Sequence[tuple[str, str]], *args: Any, **options: Any) -> None:
        super().write_dl([(first, _own(second)) for first, second in rows], *args, **options)


class Context(typer.Context):
    """What the library knows while a command is read; its help is written in our words."""

    formatter_class = _Formatter
