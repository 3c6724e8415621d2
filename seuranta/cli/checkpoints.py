"""What a person may type about the agreed checkpoints and their calendar files: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.options import (
    AlsoPlan,
    AsOf,
    ByPlan,
    Color,
    Lang,
    Plans,
    ToFolder,
    both,
    flag,
    format_of,
    names,
    run,
    t,
)

commands = typer.Typer()


@commands.command(
    help=t(
        "Sovitut tarkistuspisteet: näytölle, tai valitsimella --ics kaikkien kalenteriin.",
        "The agreed checkpoints: on the screen, or with --ics into everyone's calendar.",
    )
)
def checkpoints(
    plans: Plans = None,
    also: AlsoPlan = None,
    first: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar=t("PÄIVÄ", "DATE"),
            show_default=False,
            help=t("Tästä päivästä alkaen (muuten tästä päivästä eteenpäin).", "From this day on (else from today)."),
        ),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(
            metavar=t("PÄIVÄ", "DATE"),
            show_default=False,
            help=t("Tähän päivään asti (muuten vuosi).", "Until this day (else for a year)."),
        ),
    ] = None,
    past: Annotated[bool, flag("--past", "Myös menneet alusta asti.", "The past ones too, from the first.")] = False,
    kind: Annotated[
        str | None,
        typer.Option(
            metavar=t("LAJI", "KIND"),
            show_default=False,
            help=t(
                "Vain tätä lajia: tiimi, johtoryhmä, omistaja, katselmus.",
                "Only of this kind: team, management, owner, review.",
            ),
        ),
    ] = None,
    series: Annotated[
        str | None,
        typer.Option(metavar=t("TUNNUS", "ID"), show_default=False, help=t("Vain tämä sarja.", "Only this series.")),
    ] = None,
    by_plan: ByPlan = False,
    ics: Annotated[
        bool,
        flag(
            "--ics",
            "Kirjoita checkpoints.ics suunnitelman kansioon ja päivitä henkilöiden omat tiedostot.",
            "Write checkpoints.ics into the plan's folder, and bring the files of people up to date.",
        ),
    ] = False,
    people: Annotated[
        list[str] | None,
        typer.Option(
            "--for",
            metavar=t("NIMI,...", "NAME,..."),
            show_default=False,
            help=t(
                "Näille omat tiedostot kansioon calendars; kaikki = kaikille.",
                "Files of their own in calendars; all = everyone.",
            ),
        ),
    ] = None,
    to: ToFolder = None,
    deadlines: Annotated[
        bool | None,
        flag(
            "--deadlines/--no-deadlines",
            "Myös avoimet määräajat ja seuraavat askeleet.",
            "Open deadlines and next steps, too.",
        ),
    ] = None,
    communication: Annotated[
        bool | None, flag("--communication/--no-communication", "Myös sovitut viestit.", "Planned messages, too.")
    ] = None,
    attendees: Annotated[
        bool | None,
        flag(
            "--attendees/--no-attendees",
            "Myös osallistujien sähköpostiosoitteet.",
            "The e-mail addresses of those who take part, too.",
        ),
    ] = None,
    changed: Annotated[
        bool,
        flag(
            "--changed",
            "Kirjoita lisäksi tiedosto, jossa on vain uudet, muuttuneet ja perutut.",
            "Also write a file with only what is new, changed or cancelled.",
        ),
    ] = False,
    changed_since: Annotated[
        str | None,
        typer.Option(
            "--changed-since",
            metavar=t("PÄIVÄ", "DATE"),
            show_default=False,
            help=t(
                "Kirjoita myös tiedosto, jossa on kaikki tästä päivästä alkaen muuttunut.",
                "Also write a file with everything that has changed since this day.",
            ),
        ),
    ] = None,
    check: Annotated[
        bool,
        flag(
            "--check",
            "Poistumiskoodi 1, jos tiedostot eivät vastaa suunnitelmaa.",
            "Exit code 1 if the files are not what the plan gives.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, flag("--dry-run", "Kerro, mikä muuttuisi; älä kirjoita.", "Say what would change; write nothing.")
    ] = False,
    force: Annotated[
        bool,
        flag(
            "--force",
            "Korvaa myös tiedosto, joka ei ole Seurannan, jota on muutettu tai jonka tunnukset ovat vaihtuneet.",
            "Also replace a file that is not Seuranta's, that was edited, or whose ids have changed.",
        ),
    ] = False,
    as_of: AsOf = None,
    lang: Lang = None,
    form: Annotated[str, format_of("checkpoints")] = "text",
    color: Color = "auto",
) -> None:
    if not (ics or check or dry_run):
        from seuranta.commands import checkpoints as command

        of_files = {"--for": people, "--deadlines": deadlines, "--communication": communication, "--attendees": attendees,
                    "--changed": changed, "--changed-since": changed_since, "--force": force, "--to": to}  # fmt: skip
        ask = command.CheckpointsAsk(
            form, first, until, past, kind, series, by_plan, tuple(name for name, value in of_files.items() if value)
        )
        run(lambda job: command.checkpoints(job, ask), both(plans, also), as_of=as_of, lang=lang, color=color)
        return
    from seuranta.commands import calendars

    of_view = {"--from": first, "--until": until, "--past": past, "--kind": kind, "--series": series, "--by-plan": by_plan,
               "--as-of": as_of}  # fmt: skip
    asked = calendars.CalendarsAsk(
        deadlines=deadlines, communication=communication, attendees=attendees, people=names(people), changed=changed,
        changed_since=changed_since, check=check, dry_run=dry_run, force=force, form=form,
        beside=tuple(name for name, value in of_view.items() if value),
    )  # fmt: skip
    if to is not None:
        from functools import partial

        from seuranta.commands import person_calendars

        of_people = partial(person_calendars.person_calendars, ask=asked, folder=to)
        run(of_people, both(plans, also), lang=lang, color=color, to=to)
        return
    run(lambda job: calendars.calendars(job, asked), both(plans, also), as_of=as_of, lang=lang, color=color)
