"""The command-line library's own words in the reader's language: headings of help, and what is wrong with what was typed.

The library says them in English only, so its help is written by a formatter of ours, and its errors are said here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperCommand

from seuranta.cli.options import t

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
        "Näytä komentojen täydennys, jos haluat asentaa sen itse.", "Show completion, to install it yourself."
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


_OPTIONAL = re.compile(r"\[[^\]]*\] ")
"""Words before an argument that may be left out: `[goal] TITLE`."""


class Context(typer.Context):
    """What the library knows while a command is read; its help is written in our words."""

    formatter_class = _Formatter


class Command(TyperCommand):
    """A command whose help is written in our words."""

    context_class = Context


def said(error: Any) -> str:
    """What is wrong with what was typed, and where help is; `error` is one of the library's, with its context."""
    path = error.ctx.command_path if error.ctx is not None else "seuranta"
    return f"{_sentence(error)} {t('Ohje', 'Help')}: {path} --help\n"


def _sentence(error: Any) -> str:
    """The sentence for each kind of error; the library's own where it is none that we know."""
    kind = type(error).__name__
    option = str(getattr(error, "option_name", ""))
    if kind == "NoSuchOption":
        near = ", ".join(sorted(error.possibilities or ()))
        asked = t(f" Tarkoititko {near}?", f" Did you mean {near}?") if near else ""
        return t(f"Valitsinta {option} ei ole.", f"There is no option {option}.") + asked
    if kind == "BadOptionUsage":
        return t(f"Valitsimelta {option} puuttuu arvo.", f"The option {option} needs a value.")
    if kind == "MissingParameter":
        name = _OPTIONAL.sub("", error.param.make_metavar(error.ctx)).strip("[]{}.")
        return t(f"Komennosta puuttuu {name}.", f"The command needs {name}.")
    if kind == "BadParameter" and error.param is not None:
        return _bad_value(error)
    return _other(error.message)


def _bad_value(error: Any) -> str:
    option = error.param.opts[0]
    typed = re.search(r"'(.*)'", error.message, re.DOTALL)
    if typed is None:
        return _other(error.format_message())
    return t(
        f'Valitsimen {option} arvo on luku, ei "{typed[1]}".', f'The value of {option} is a number, not "{typed[1]}".'
    )


def _other(message: str) -> str:
    extra = re.fullmatch(r"Got unexpected extra argument\S* \((.*)\)", message, re.DOTALL)
    if extra is not None:
        return t(f"Tätä ei tarvita: {extra[1]}.", f"This is not needed: {extra[1]}.")
    return message
