"""What a person may type to read the guide: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import Color, Lang, flag, run

commands = typer.Typer()


@commands.command(
    help=t(
        "Lue opasta: alkuun pääsy, suunnitelmatiedosto, arki, kokous, kalenterit, viestintä.",
        "Read the guide: getting started, the plan file, everyday use, the meeting, calendars, telling people.",
    )
)
def guide(
    chapter: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[LUKU]", "[CHAPTER]"),
            show_default=False,
            help=t("Luvun nimi (oletus: ensimmäinen luku).", "Name of a chapter (default: the first one)."),
        ),
    ] = None,
    is_list: Annotated[bool, flag("--list", "Luettele luvut.", "List the chapters.")] = False,
    html: Annotated[
        bool,
        flag(
            "--html",
            "Kirjoita koko opas yhdeksi sivuksi tähän kansioon.",
            "Write the whole guide into this folder as one page.",
        ),
    ] = False,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import guide as command
    from seuranta.guide import read

    ask = command.GuideAsk(chapter, is_list, html)
    run(lambda job: command.guide(job, ask, read), lang=lang, color=color, needs_plan=False)
