"""The command line put together, and the program itself: what happens before a command runs and after it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Annotated

import typer

from seuranta import __version__
from seuranta.cli import (
    check,
    checkpoints,
    close,
    guide,
    importing,
    init,
    look,
    lsp,
    meet,
    publish,
    record_actions,
    record_events,
    record_fields,
    record_hands,
    tables,
    tell,
)
from seuranta.cli.all_commands import Commands, english
from seuranta.cli.language import t, typed_words
from seuranta.cli.options import Lang
from seuranta.cli.wrong_use import Command

app = typer.Typer(
    cls=Commands,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=t(
        "Seuranta tuo pienen yrityksen takaisin suunnitelmansa ääreen: mikä on myöhässä ja mitä se viivyttää, "
        "liikkuvatko tavoitteet, milloin on seuraava tarkistuspiste ja mitä kenellekin on kerrottu.",
        "Seuranta brings a small company back to its plan: what is late and what that holds up, whether the goals "
        "are moving, when the next checkpoint is, and who has been told what.",
    ),
    epilog=t(
        "Pelkkä komento seuranta on sama kuin seuranta tilanne. Aloita: seuranta luo",
        "Without a command, seuranta shows the status. To begin: seuranta init",
    ),
)
for group in (
    look,
    check,
    checkpoints,
    tell,
    publish,
    tables,
    importing,
    init,
    close,
    meet,
    record_actions,
    record_events,
    record_fields,
    record_hands,
    guide,
    lsp,
):
    for command in group.commands.registered_commands:
        command.cls = Command
        app.registered_commands.append(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"seuranta {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _seuranta(
    context: typer.Context,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help=t("Näytä versio.", "Show the version.")),
    ] = False,
    lang: Lang = None,
) -> None:
    if context.invoked_subcommand is None:
        look.status(lang=lang)
    elif lang is not None:
        context.default_map = {context.invoked_subcommand: {"lang": lang}}


def _build_only(typed: Sequence[str]) -> None:
    """Of all commands but the one that is typed, the name and the help are enough.

    To build the parameters of one takes most of a millisecond, of all of them as long as all else that help needs.
    """
    asked = english(_command_word(typed))
    for command in app.registered_commands:
        command.name = command.name or getattr(command.callback, "__name__", "").replace("_", "-")
        if command.name != asked:
            command.callback = _nothing


def _command_word(typed: Sequence[str]) -> str:
    """The first word that is neither an option nor its value; before a command there is one that has a value."""
    before = ("", *typed)
    return next(
        (word for last, word in zip(before, typed, strict=False) if not (word.startswith("-") or last == "--lang")), ""
    )


def _nothing() -> None:
    """Stands for a command that is only listed."""


def _open_streams() -> None:
    """Stands in for what was closed before the program began, so that no file that is opened takes its place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end


def _leave_without_folder() -> None:
    """Says that the current folder has been removed: nothing can be found from there."""
    try:
        os.getcwd()  # noqa: PTH109 - pathlib is not needed for help
    except OSError:
        sentence = t(
            "Nykyistä kansiota ei enää ole. Siirry toiseen kansioon.",
            "The current folder no longer exists. Change to another folder.",
        )
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
        os._exit(2)


def run_and_leave() -> None:
    """Runs what was typed and leaves at once, without tidying up memory that the system takes back anyway."""
    _open_streams()
    _leave_without_folder()
    _build_only(typed_words())
    code = 0
    try:
        app(prog_name="seuranta")
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)
