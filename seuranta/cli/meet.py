"""What a person may type to hold a checkpoint: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.options import Color, DryRun, Lang, OnePlan, flag, option, run, t

commands = typer.Typer()


@commands.command(
    help=t(
        "Pidä tarkistuspiste: kysyy lupaukset, myöhässä olevat, luvut, viestit, päätökset, ja kirjaa kaiken kerralla.",
        "Hold a checkpoint: asks about promises, what is late, numbers, messages and decisions, and records it at once.",
    )
)
def meet(
    plan: OnePlan = None,
    checkpoint: Annotated[
        str | None,
        option(
            "--checkpoint",
            t("TUNNUS|PÄIVÄ", "ID|DATE"),
            t("Jokin muu kuin tämän päivän tarkistuspiste.", "Another checkpoint than that of today."),
        ),
    ] = None,
    answers: Annotated[
        str | None,
        option(
            "--answers",
            t("TIEDOSTO", "FILE"),
            t("Vastaukset tiedostosta; päätteellä kysytään loput.", "Answers from a file; a terminal asks the rest."),
        ),
    ] = None,
    prepare: Annotated[
        bool,
        flag(
            "--prepare",
            "Kirjoita kysymykset tiedostoon, johon vastataan ennen kokousta.",
            "Write the questions into a file to complete before the meeting.",
        ),
    ] = False,
    dry_run: DryRun = False,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import meet as command

    ask = command.MeetAsk(checkpoint, answers, prepare, dry_run)
    run(lambda job: command.meet(job, ask), [plan] if plan else None, lang=lang, color=color)
