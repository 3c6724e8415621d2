"""What a person may type about the agreed checkpoints and their calendar files: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

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
    t,
    typed,
)

commands = typer.Typer()

# --- which checkpoints are shown ----------------------------------------------------------------------------------

From = Annotated[
    str | None,
    option(
        "--from",
        DATE,
        t("Tästä päivästä alkaen (muuten tästä päivästä eteenpäin).", "From this day on (else from today)."),
    ),
]
Until = Annotated[
    str | None, option("--until", DATE, t("Tähän päivään asti (muuten vuosi).", "Until this day (else for a year)."))
]
Past = Annotated[bool, flag("--past", "Myös menneet alusta asti.", "The past ones too, from the first.")]
Kind = Annotated[
    str | None,
    option(
        "--kind",
        t("LAJI", "KIND"),
        t(
            "Vain tätä lajia: tiimi, johtoryhmä, omistaja, katselmus.",
            "Only of this kind: team, management, owner, review.",
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
        "Write checkpoints.ics into the plan's folder, and bring the files of people up to date.",
    ),
]
ForPeople = Annotated[
    list[str] | None,
    option(
        "--for",
        f"{NAME},...",
        t(
            "Näille omat tiedostot kansioon calendars; kaikki = kaikille.",
            "Files of their own in calendars; all = everyone.",
        ),
    ),
]
Deadlines = Annotated[
    bool | None,
    flag(
        "--deadlines/--no-deadlines",
        "Myös avoimet määräajat ja seuraavat askeleet.",
        "Open deadlines and next steps, too.",
    ),
]
Communication = Annotated[
    bool | None, flag("--communication/--no-communication", "Myös sovitut viestit.", "Planned messages, too.")
]
Attendees = Annotated[
    bool | None,
    flag(
        "--attendees/--no-attendees",
        "Myös osallistujien sähköpostiosoitteet.",
        "The e-mail addresses of those who take part, too.",
    ),
]
Changed = Annotated[
    bool,
    flag(
        "--changed",
        "Kirjoita lisäksi tiedosto, jossa on vain uudet, muuttuneet ja perutut.",
        "Also write a file with only what is new, changed or cancelled.",
    ),
]
ChangedSince = Annotated[
    str | None,
    option(
        "--changed-since",
        DATE,
        t(
            "Kirjoita myös tiedosto, jossa on kaikki tästä päivästä alkaen muuttunut.",
            "Also write a file with everything that has changed since this day.",
        ),
    ),
]
CheckCalendars = Annotated[
    bool,
    flag(
        "--check",
        "Poistumiskoodi 1, jos tiedostot eivät vastaa suunnitelmaa.",
        "Exit code 1 if the files are not what the plan gives.",
    ),
]
DryRun = Annotated[
    bool, flag("--dry-run", "Kerro, mikä muuttuisi; älä kirjoita.", "Say what would change; write nothing.")
]
ForceCalendars = Annotated[
    bool,
    flag(
        "--force",
        "Korvaa myös tiedosto, joka ei ole Seurannan, jota on muutettu tai jonka tunnukset ovat vaihtuneet.",
        "Also replace a file that is not Seuranta's, that was edited, or whose ids have changed.",
    ),
]

_OF_FILES = ("people", "deadlines", "communication", "attendees", "changed", "changed_since", "force", "to")
_OF_VIEW = ("first", "until", "past", "kind", "series", "by_plan", "as_of")
"""Options that mean something only with `--ics`, and only without it; the first that is typed is refused."""


@commands.command(
    help=t(
        "Sovitut tarkistuspisteet: näytölle, tai valitsimella --ics kaikkien kalenteriin.",
        "The agreed checkpoints: on the screen, or with --ics into everyone's calendar.",
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
        run(lambda job: command.checkpoints(job, view), both(plans, also), as_of=as_of, lang=lang, color=color)
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
