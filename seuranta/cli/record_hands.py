"""What a person may type where work changes hands: signatures and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import DATE, DryRun, Lang, OnePlan, flag, option
from seuranta.cli.record_options import AllowPast, On, record, when

commands = typer.Typer()


@commands.command(
    help=t(
        "Siirrä yhden ihmisen avoimet vastuut toiselle; --until tekee toisesta sijaisen.",
        "Hand one person's open duties over to another; with --until as a stand-in.",
    )
)
def handover(
    old: Annotated[str, typer.Argument(metavar=t("KENELTÄ", "FROM"), help=t("Kuka luovuttaa.", "Who hands over."))],
    new: Annotated[str, typer.Argument(metavar=t("KENELLE", "TO"), help=t("Kuka ottaa vastaan.", "Who takes over."))],
    until: Annotated[
        str | None,
        option(
            "--until",
            DATE,
            t("Mihin asti: silloin päätetään, palaako vastuu.", "Until when: whether it goes back is decided then."),
        ),
    ] = None,
    team: Annotated[
        bool, flag("--team", "Vaihda myös paikka tiimissä ja johtoryhmässä.", "Also hand over the place in the teams.")
    ] = False,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import handover as command

    ask = command.HandoverAsk(old, new, until, team)
    record(lambda job: command.handover(job, ask, when(on, dry_run, allow_past)), plan, lang)
