"""What a person may type to begin a plan and to hold its checkpoints: signatures and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.options import Color, DryRun, Lang, OnePlan, flag, run, t

commands = typer.Typer()


_INIT_HELP = {
    "company": t("Yrityksen nimi.", "Name of the company."),
    "title": t("Suunnitelman nimi.", "Name of the plan."),
    "who": t("Kuka seuraa: yksin, tiimi tai johtoryhmä.", "Who follows up: just me, team or management team."),
    "lead": t("Kuka pitää huolen paluusta suunnitelmaan.", "Who makes sure that you return to the plan."),
    "rhythm": t("Milloin palataan: joka toinen tiistai.", "When you return: every second Tuesday."),
    "time": t("Kellonaika: 9.00 tai 9–9.30.", "Time of day: 9:00 or 9–9:30."),
    "service": t("Mitä palvelu lupaa asiakkaalle.", "What the service promises to the customer."),
}


def _answer(name: str) -> type[str]:
    option = typer.Option(metavar=t("TEKSTI", "TEXT"), show_default=False, help=_INIT_HELP[name])
    return Annotated[str | None, option]  # type: ignore[return-value]


@commands.command(
    help=t(
        "Aloita uusi suunnitelma: muutama kysymys, ja roadmap.yaml on valmis muokattavaksi.",
        "Start a new plan: a few questions, and a roadmap.yaml is ready to edit.",
    )
)
def init(
    folder: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[KANSIO]", "[FOLDER]"),
            show_default=False,
            help=t("Kansio, johon suunnitelma kirjoitetaan.", "The folder that the plan is written into."),
        ),
    ] = None,
    template: Annotated[
        str,
        typer.Option(metavar="small|service|empty", help=t("Pohja.", "Template.")),
    ] = "small",
    company: _answer("company") = None,  # type: ignore[valid-type]
    title: _answer("title") = None,  # type: ignore[valid-type]
    who: _answer("who") = None,  # type: ignore[valid-type]
    lead: _answer("lead") = None,  # type: ignore[valid-type]
    rhythm: _answer("rhythm") = None,  # type: ignore[valid-type]
    time: _answer("time") = None,  # type: ignore[valid-type]
    service: _answer("service") = None,  # type: ignore[valid-type]
    lang: Lang = None,
) -> None:
    import secrets

    from seuranta.commands import init as command

    given = {
        "language": lang, "company": company, "title": title, "who": who, "lead": lead, "rhythm": rhythm, "time": time,
        "service": service,
    }  # fmt: skip
    typed = {name: value for name, value in given.items() if value is not None}
    ask = command.InitAsk(folder, template, typed, secrets.token_hex(3))
    run(lambda job: command.init(job, ask), lang=lang, needs_plan=False, new_plan=folder or ".")


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
        typer.Option(
            metavar=t("TUNNUS|PÄIVÄ", "ID|DATE"),
            show_default=False,
            help=t("Jokin muu kuin tämän päivän tarkistuspiste.", "Another checkpoint than that of today."),
        ),
    ] = None,
    answers: Annotated[
        str | None,
        typer.Option(
            metavar=t("TIEDOSTO", "FILE"),
            show_default=False,
            help=t(
                "Vastaukset tiedostosta; päätteellä kysytään loput.", "Answers from a file; a terminal asks the rest."
            ),
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
