"""What an editor runs, or a person who sets one up: its signature and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import Lang, flag, run, slashed

commands = typer.Typer()

ByStandardStreams = Annotated[bool, typer.Option("--stdio", hidden=True)]
"""What many editors type after the name of any server; there is no other way."""


@commands.command(
    help=t(
        "Auta editoria, kun suunnitelmaa kirjoitetaan (LSP). Editori käynnistää tämän itse: seuranta opas editori",
        "Help an editor while a plan is being typed (LSP). The editor starts this itself: seuranta guide editor",
    )
)
def lsp(
    where: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[KANSIO]", "[FOLDER]"),
            show_default=False,
            callback=slashed,
            help=t(
                "Kansio, johon VS Coden laajennus kirjoitetaan (oletus: tämä).",
                "Folder for the extension for VS Code (default: this one).",
            ),
        ),
    ] = None,
    vscode: Annotated[
        bool,
        flag(
            "--vscode",
            "Kirjoita VS Coden laajennus tiedostoon ja kerro, miten se asennetaan.",
            "Write the extension for VS Code into a file, and say how to install it.",
        ),
    ] = False,
    _stdio: ByStandardStreams = False,
    lang: Lang = None,
) -> None:
    from seuranta.world import World

    world = World()
    if vscode or where is not None or world.is_terminal:
        from seuranta import __version__
        from seuranta.commands import vscode as command
        from seuranta.data import read

        ask = command.VscodeAsk(where, __version__, is_asked=vscode)
        run(lambda job: command.vscode(job, ask, read), lang=lang, needs_plan=False)
    from seuranta.lsp.loop import serve

    raise typer.Exit(serve(world, lang))
