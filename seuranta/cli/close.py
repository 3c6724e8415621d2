"""What a person may type to close a plan: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import Color, DryRun, Lang, OnePlan, flag, option, run, slashed
from seuranta.cli.record_options import ClosedOn

commands = typer.Typer()


@commands.command(
    help=t(
        "Lopeta suunnitelma: Seuranta kysyy, mitä avoimille kohdille tehdään, ja kirjoittaa loppuraportin ja viimeisen "
        "viestin.",
        "Close the plan: Seuranta asks what becomes of everything open, and writes the final report and the last "
        "message.",
    )
)
def close(
    plan: OnePlan = None,
    next_folder: Annotated[
        str | None,
        option(
            "--next",
            t("KANSIO", "FOLDER"),
            t(
                "Kirjoita tähän kansioon seuraava suunnitelma siitä, mikä jatkuu.",
                "Write what is carried over into this folder as the next plan.",
            ),
            callback=slashed,
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
            callback=slashed,
        ),
    ] = None,
    prepare: Annotated[
        bool,
        flag(
            "--prepare",
            "Kirjoita ensin kysymykset tiedostoon, jossa niihin vastataan.",
            "Write the questions to a file, to be filled in first.",
        ),
    ] = False,
    on: ClosedOn = None,
    dry_run: DryRun = False,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    import secrets

    from seuranta.commands import closing as command

    ask = command.CloseAsk(on, next_folder, answers, prepare, dry_run, secrets.token_hex(3))
    run(lambda job: command.close(job, ask), [plan] if plan else None, lang=lang, color=color, new_plan=next_folder)
