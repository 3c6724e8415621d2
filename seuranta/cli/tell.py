"""What a person may type to tell about a plan: agendas, reports, messages and pictures; signatures and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import (
    ID,
    NAME,
    AlsoPlan,
    AsOf,
    At,
    CheckFiles,
    CheckIsGone,
    Color,
    DocumentFormat,
    DryRun,
    Force,
    Lang,
    OnePlan,
    Plans,
    ToFolder,
    ToScreen,
    both,
    flag,
    format_of,
    option,
    run,
)

commands = typer.Typer()


@commands.command(
    help=t(
        "Kirjoita seuraavan tarkistuspisteen asialista: kohdat minuutteineen ja se, kuka valmistelee mitä.",
        "Write the agenda for the next checkpoint: timed items, and who prepares what.",
    )
)
def agenda(
    plans: Plans = None,
    also: AlsoPlan = None,
    checkpoint: Annotated[
        str | None,
        option(
            "--checkpoint",
            t("TUNNUS|PÄIVÄ", "ID|DATE"),
            t("Jokin muu tarkistuspiste kuin seuraava.", "A checkpoint other than the next one."),
        ),
    ] = None,
    minutes: Annotated[
        int | None,
        option(
            "--minutes",
            "15|30|60",
            t(
                "Pituus minuutteina (oletus: tarkistuspisteen lajin ja keston mukaan).",
                "Length in minutes (default: depends on the kind and length of the checkpoint).",
            ),
        ),
    ] = None,
    form: DocumentFormat = None,
    to: ToFolder = None,
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckFiles = False,
    force: Force = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands import agenda as command
    from seuranta.commands.drafts import DeliveryAsk

    ask = command.AgendaAsk(DeliveryAsk(form, stdout, dry_run, check, force, to), checkpoint, minutes)
    run(lambda job: command.agenda_of(job, ask), both(plans, also), as_of=as_of, lang=lang, to=to, asks_past=True)


@commands.command(
    help=t(
        "Kirjoita raportti: koko tilannekatsaus tai oma sivu johtoryhmälle, tiimille, yhdelle henkilölle tai kaikille.",
        "Write a report: in full, or a page for management, the team, one person or everyone.",
    )
)
def report(
    plans: Plans = None,
    also: AlsoPlan = None,
    audience: Annotated[
        str | None,
        option(
            "--for",
            t("KENELLE", "WHO"),
            t(
                "Kenelle: johtoryhmä, tiimi, kaikki tai henkilön nimi.",
                "Who it is for: management, team, everyone or a person's name.",
            ),
        ),
    ] = None,
    final: Annotated[
        bool,
        flag(
            "--final",
            "Päätetyn suunnitelman loppuraportti; --for rahoittaja rahoittajalle, --for kaikki viimeinen viesti.",
            "The final report of a closed plan. With --for funder: the report for a funder; with "
            "--for everyone: the last message.",
        ),
    ] = False,
    form: DocumentFormat = None,
    to: ToFolder = None,
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckFiles = False,
    force: Force = False,
    as_of: AsOf = None,
    at: At = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands import report as command
    from seuranta.commands.drafts import DeliveryAsk

    ask = command.ReportAsk(DeliveryAsk(form, stdout, dry_run, check, force, to), audience, final)
    run(
        lambda job: command.report(job, ask),
        both(plans, also),
        as_of=as_of,
        at=at,
        offers_at=True,
        lang=lang,
        to=to,
        asks_past=True,
    )


@commands.command(
    help=t(
        "Kirjoita luonnos viestistä: mitä on muuttunut sen jälkeen, kun kohderyhmälle viimeksi kerrottiin.",
        "Draft a message: what has changed since its audience was last told.",
    )
)
def announce(
    message: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[VIESTI]", "[MESSAGE]"),
            show_default=False,
            help=t(
                "Viestin tunnus (oletus: seuraava viesti koko henkilöstölle).",
                "Id of a message (default: the next one to the whole staff).",
            ),
        ),
    ] = None,
    audience: Annotated[
        str | None,
        option("--audience", t("KENELLE", "WHO"), t("Kohderyhmä, jolle kerrotaan.", "The audience to tell.")),
    ] = None,
    internal: Annotated[
        bool | None,
        flag(
            "--internal/--external",
            "Kohderyhmä on omaa väkeä (--internal) tai yrityksen ulkopuolella (--external).",
            "Whether the audience is inside the company (--internal) or outside it (--external).",
        ),
    ] = None,
    due: Annotated[bool, flag("--due", "Kaikki viestit, jotka ovat vuorossa.", "All messages that are due.")] = False,
    told: Annotated[
        bool, flag("--told", "Kirjaa viesti samalla kerrotuksi.", "Mark it as given at the same time.")
    ] = False,
    form: DocumentFormat = None,
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckIsGone = False,
    force: Force = False,
    plan: OnePlan = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands import announce as command
    from seuranta.commands.drafts import DeliveryAsk

    ask = command.AnnounceAsk(DeliveryAsk(form, stdout, dry_run, check, force), message, audience, due, told, internal)
    run(lambda job: command.announce(job, ask), [plan] if plan else None, as_of=as_of, lang=lang)


@commands.command(
    help=t(
        "Kirjoita jokaiselle oma muistutus siitä, mitä pitää tehdä ennen seuraavaa tarkistuspistettä.",
        "Write each person a reminder of what they must do before the next checkpoint.",
    )
)
def remind(
    plans: Plans = None,
    also: AlsoPlan = None,
    person: Annotated[
        str | None,
        option(
            "--for",
            NAME,
            t(
                "Tulosta vain tämän henkilön muistutus liitettäväksi.",
                "Just print this person's reminder, ready to paste.",
            ),
        ),
    ] = None,
    within: Annotated[
        str | None,
        option(
            "--within",
            t("14pv", "14d"),
            t(
                "Mitä pitää tehdä näin monen päivän sisällä (oletus: seuraavaan tarkistuspisteeseen asti).",
                "How many days ahead to look (default: until the next checkpoint).",
            ),
        ),
    ] = None,
    before_checkpoint: Annotated[
        bool,
        flag(
            "--before-checkpoint",
            "Muistuta vain silloin, kun tarkistuspisteeseen on kaksi työpäivää.",
            "Remind people only when a checkpoint is two working days away.",
        ),
    ] = False,
    form: Annotated[str, format_of("remind")] = "text",
    to: ToFolder = None,
    force: Force = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands import remind as command

    ask = command.RemindAsk(form, person, within, to, force, before_checkpoint)
    run(lambda job: command.remind(job, ask), both(plans, also), as_of=as_of, lang=lang, to=to, lets_go=True)


@commands.command(
    help=t(
        "Näytä suunnitelma aikajanana: neljännekset, siirrot, myöhästymiset ja riippuvuudet; myös kuvina.",
        "Show the plan as a roadmap: quarters, moves, delays and dependencies; also as pictures.",
    )
)
def timeline(
    plans: Plans = None,
    also: AlsoPlan = None,
    by: Annotated[
        str,
        option(
            "--by",
            t("tavoite|henkilö|vaihe", "goal|person|stage"),
            t(
                "Ryhmittely (oletus: tavoitteittain); vaiheittain vain kuvina.",
                "Grouping (default: by goal); by stage only as pictures.",
            ),
        ),
    ] = "goal",
    goal: Annotated[
        str | None,
        option("--goal", ID, t("Vain tämä tavoite; kuvana sen käyrä.", "This goal only; as a picture, its curve.")),
    ] = None,
    svg: Annotated[
        bool,
        flag(
            "--svg",
            "Kirjoita kuvat kansioon reports: aikajana ja tavoitteiden käyrät.",
            'Write pictures into the "reports" folder: the roadmap and the curves for the goals.',
        ),
    ] = False,
    to: ToFolder = None,
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckFiles = False,
    force: Force = False,
    as_of: AsOf = None,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import timeline as command
    from seuranta.commands.drafts import DeliveryAsk

    ask = command.TimelineAsk(by, goal, svg, DeliveryAsk("svg", stdout, dry_run, check, force, to))
    run(lambda job: command.timeline(job, ask), both(plans, also), as_of=as_of, lang=lang, to=to, color=color)
