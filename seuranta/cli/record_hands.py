"""What a person may type to have something taken up, and where work changes hands: signatures and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import DATE, ID, DryRun, Lang, OnePlan, complete_id, flag, names, option
from seuranta.cli.record_options import AllowPast, Form, On, record, when
from seuranta.output.words.command_names import NAMES

commands = typer.Typer()


def _is_stand_in(context: typer.Context) -> bool:
    """Whether the command was typed by its name for a while."""
    return (context.info_name or "").lower() == NAMES["handover"][-1]


@commands.command(
    help=t(
        "Siirrä yhden ihmisen avoimet vastuut toiselle; valitsimella --until vain sijaisuuden ajaksi.",
        "Hand one person's open duties over to another; with --until, only for a while.",
    )
)
def handover(
    context: typer.Context,
    old: Annotated[str, typer.Argument(metavar=t("KENELTÄ", "FROM"), help=t("Kuka luovuttaa.", "Who hands over."))],
    new: Annotated[str, typer.Argument(metavar=t("KENELLE", "TO"), help=t("Kuka ottaa vastaan.", "Who takes over."))],
    until: Annotated[
        str | None,
        option(
            "--until",
            DATE,
            t(
                "Sijaisuuden viimeinen päivä; silloin päätetään, palaako vastuu.",
                "The last day as a stand-in. You then decide whether the duties go back.",
            ),
        ),
    ] = None,
    team: Annotated[
        bool,
        flag(
            "--team",
            "Vaihda myös paikka tiimissä ja johtoryhmässä.",
            "Also hand over their place in the team and the management team.",
        ),
    ] = False,
    only: Annotated[
        list[str] | None,
        option(
            "--only",
            t("TUNNUS,...", "ID,..."),
            t(
                "Vain nämä, esimerkiksi kun sijaisuus päättyy.",
                "Only these, for example when somebody has finished standing in.",
            ),
        ),
    ] = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import handover as command

    ask = command.HandoverAsk(old, new, until, team, is_stand_in=_is_stand_in(context), only=names(only))
    record(lambda job: command.handover(job, ask, when(on, dry_run, form, allow_past)), plan, lang)


@commands.command(
    help=t(
        "Ota asia esiin tarkistuspisteessä; pelkkä komento näyttää avoimet asiat.",
        "Put a topic on the agenda of a checkpoint; on its own, show the topics that are still open.",
    )
)
def topic(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=t("[ASIA]", "[TOPIC]"),
            show_default=False,
            help=t(
                "Mistä puhutaan; valitsimen --done kanssa se, mitä sovittiin.",
                "What the topic is; with --done, what was agreed.",
            ),
        ),
    ] = None,
    series: Annotated[
        str | None,
        typer.Option(
            "--series",
            metavar=ID,
            autocompletion=complete_id,
            help=t("Missä tarkistuspisteessä (oletus: seuraavassa).", "At which checkpoint (default: the next one)."),
        ),
    ] = None,
    by: Annotated[
        str | None, option("--by", t("KUKA", "WHO"), t("Kuka otti asian esiin.", "Who raised it."), "--from")
    ] = None,
    done: Annotated[
        str | None,
        typer.Option(
            "--done",
            metavar=ID,
            autocompletion=complete_id,
            help=t("Merkitse tämä asia käsitellyksi.", "Close this topic."),
        ),
    ] = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import topics as command

    ask = command.TopicAsk(" ".join(words or ()).strip(), series, by, done)
    record(lambda job: command.topic(job, ask, when(on, dry_run, form)), plan, lang)
