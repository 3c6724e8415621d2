"""What a person may type about the agreed checkpoints and their calendar files: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import (
    DATE,
    ID,
    NAME,
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
    option,
    run,
    typed,
)

commands = typer.Typer()

# --- which checkpoints are shown ----------------------------------------------------------------------------------

From = Annotated[
    str | None,
    option(
        "--from",
        DATE,
        t("Annetusta päivästä alkaen (oletus: tänään).", "From this date on (default: today)."),
    ),
]
Until = Annotated[
    str | None,
    option(
        "--until",
        DATE,
        t("Annettuun päivään asti (oletus: vuosi eteenpäin).", "Until this date (default: a year ahead)."),
    ),
]
Past = Annotated[bool, flag("--past", "Näytä myös menneet.", "Also show the past ones.")]
Kind = Annotated[
    str | None,
    option(
        "--kind",
        t("LAJI", "KIND"),
        t(
            "Vain tämän lajin tarkistuspisteet: tiimi, johtoryhmä, omistaja, katselmus.",
            "Only this kind: team, management, owner or review.",
        ),
    ),
]
Series = Annotated[str | None, option("--series", ID, t("Vain tämä sarja.", "Only this series."))]

# --- what calendar files hold, and how they are written -----------------------------------------------------------

Ics = Annotated[
    bool,
    flag(
        "--ics",
        "Kirjoita checkpoints.ics suunnitelman kansioon ja päivitä henkilöiden omat tiedostot.",
        "Write checkpoints.ics into the plan's folder, and update the files for individual people.",
    ),
]
ForPeople = Annotated[
    list[str] | None,
    option(
        "--for",
        f"{NAME},...",
        t(
            "Kirjoita näille henkilöille omat tiedostot kansioon calendars; kaikki = kaikille.",
            'Write personal files for these people into the "calendars" folder; all = everybody.',
        ),
    ),
]
Deadlines = Annotated[
    bool | None,
    flag(
        "--deadlines/--no-deadlines",
        "Ota mukaan avoimet määräajat ja seuraavat askeleet.",
        "Include open due dates and next steps.",
    ),
]
Communication = Annotated[
    bool | None,
    flag("--communication/--no-communication", "Ota mukaan sovitut viestit.", "Include the agreed messages."),
]
Attendees = Annotated[
    bool | None,
    flag(
        "--attendees/--no-attendees",
        "Ota mukaan osallistujien sähköpostiosoitteet.",
        "Include the e-mail addresses of the participants.",
    ),
]
Changed = Annotated[
    bool,
    flag(
        "--changed",
        "Kirjoita lisäksi tiedosto, jossa on vain uudet, muuttuneet ja perutut merkinnät.",
        "Also write a file with just what is new, changed or cancelled.",
    ),
]
ChangedSince = Annotated[
    str | None,
    option(
        "--changed-since",
        DATE,
        t(
            "Kirjoita myös tiedosto, jossa on kaikki annetun päivän jälkeen muuttunut.",
            "Also write a file with everything that has changed since this date.",
        ),
    ),
]
CheckCalendars = Annotated[
    bool,
    flag(
        "--check",
        "Poistumiskoodi 1, jos tiedostot eivät vastaa suunnitelmaa.",
        "Exit with code 1 if the files do not match the plan.",
    ),
]
DryRun = Annotated[
    bool, flag("--dry-run", "Näytä, mikä muuttuisi; älä kirjoita mitään.", "Show what would change; write nothing.")
]
ForceCalendars = Annotated[
    bool,
    flag(
        "--force",
        "Korvaa myös tiedosto, joka ei ole Seurannan, jota on muutettu tai jonka tunnukset ovat vaihtuneet.",
        "Also replace a file that Seuranta did not write, that was edited, or whose ids have changed.",
    ),
]

_OF_FILES = ("people", "deadlines", "communication", "attendees", "changed", "changed_since", "force", "to")
_OF_VIEW = ("first", "until", "past", "kind", "series", "by_plan", "as_of")
"""Options that mean something only with `--ics`, and only without it; the first that is typed is refused."""


@commands.command(
    help=t(
        "Näytä sovitut tarkistuspisteet tai kirjoita ne valitsimella --ics kaikkien kalenteriin.",
        "Show the agreed checkpoints, or with --ics write them for everybody's calendar.",
    )
)
def checkpoints(
    context: typer.Context,
    plans: Plans = None,
    also: AlsoPlan = None,
    first: From = None,
    until: Until = None,
    past: Past = False,
    kind: Kind = None,
    series: Series = None,
    by_plan: ByPlan = False,
    ics: Ics = False,
    people: ForPeople = None,
    to: ToFolder = None,
    deadlines: Deadlines = None,
    communication: Communication = None,
    attendees: Attendees = None,
    changed: Changed = False,
    changed_since: ChangedSince = None,
    check: CheckCalendars = False,
    dry_run: DryRun = False,
    force: ForceCalendars = False,
    as_of: AsOf = None,
    lang: Lang = None,
    form: Annotated[str, format_of("checkpoints")] = "text",
    color: Color = "auto",
) -> None:
    if not (ics or check or dry_run):
        from seuranta.commands import checkpoints as command

        view = command.CheckpointsAsk(form, first, until, past, kind, series, by_plan, typed(context, _OF_FILES))
        run(
            lambda job: command.checkpoints(job, view),
            both(plans, also),
            as_of=as_of,
            lang=lang,
            color=color,
            lets_go=True,
        )
        return
    from seuranta.commands import calendars

    files = calendars.CalendarsAsk(
        deadlines=deadlines, communication=communication, attendees=attendees, people=names(people), changed=changed,
        changed_since=changed_since, check=check, dry_run=dry_run, force=force, form=form, beside=typed(context, _OF_VIEW),
    )  # fmt: skip
    if to is None:
        run(lambda job: calendars.calendars(job, files), both(plans, also), as_of=as_of, lang=lang, color=color)
        return
    from seuranta.commands import person_calendars

    run(lambda job: person_calendars.person_calendars(job, files, to), both(plans, also), lang=lang, color=color, to=to)
