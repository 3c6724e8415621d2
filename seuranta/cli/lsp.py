"""What an editor runs, or a person who sets one up: its signature and help in both languages, nothing else."""

from __future__ import annotations

import typer

from seuranta.cli.language import t
from seuranta.cli.options import Lang

commands = typer.Typer()


@commands.command(
    help=t(
        "Auta editoria, kun suunnitelmaa kirjoitetaan (LSP). Editori käynnistää tämän itse: seuranta opas editori",
        "Help an editor while a plan is being typed (LSP). The editor starts this itself: seuranta guide editor",
    )
)
def lsp(lang: Lang = None) -> None:
    from seuranta.lsp.loop import serve
    from seuranta.world import World

    raise typer.Exit(serve(World(), lang))
