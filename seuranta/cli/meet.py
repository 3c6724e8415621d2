"""What a person may type to hold a checkpoint: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import Color, DryRun, Lang, OnePlan, flag, option, run

commands = typer.Typer()


@commands.command(
    help=t(
        "Pidä tarkistuspiste: Seuranta kysyy lupaukset, myöhässä olevat, luvut, viestit ja päätökset ja kirjaa "
        "kaiken kerralla.",
        "Hold a checkpoint: Seuranta asks about promises, late actions, figures, messages and decisions, and "
        "records everything in one go.",
    )
)
def meet(
    plan: OnePlan = None,
    checkpoint: Annotated[
        str | None,
        option(
            "--checkpoint",
            t("TUNNUS|PÄIVÄ", "ID|DATE"),
            t("Jokin muu kuin tämän päivän tarkistuspiste.", "A checkpoint other than today's."),
        ),
    ] = None,
    answers: Annotated[
        str | None,
        option(
            "--answers",
            t("TIEDOSTO", "FILE"),
            t(
                "Ota vastaukset tiedostosta; päätteessä kysytään loput.",
                "Take answers from a file; in a terminal you are asked for the rest.",
            ),
        ),
    ] = None,
    prepare: Annotated[
        bool,
        flag(
            "--prepare",
            "Kirjoita kysymykset tiedostoon, jossa niihin vastataan ennen kokousta.",
            "Write the questions to a file, to be filled in before the meeting.",
        ),
    ] = False,
    dry_run: DryRun = False,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import meet as command

    ask = command.MeetAsk(checkpoint, answers, prepare, dry_run)
    run(lambda job: command.meet(job, ask), [plan] if plan else None, lang=lang, color=color, asks_past=True)
