"""What a person may type to take a plan out into tables and data: signatures and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import AlsoPlan, Lang, Plans, both, format_of, run

commands = typer.Typer()


@commands.command(
    help=t(
        "Vie koko suunnitelma muille ohjelmille: kaikki, mitä siinä on, JSON-muodossa.",
        "Export the whole plan for other programs: everything that is in it, as JSON.",
    )
)
def export(
    plans: Plans = None,
    also: AlsoPlan = None,
    lang: Lang = None,
    form: Annotated[str, format_of("export")] = "json",
) -> None:
    from seuranta.commands import export as command

    run(lambda job: command.export(job, form), both(plans, also), lang=lang)
