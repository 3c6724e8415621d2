"""What a person may type to add an item, to set any field, and to take it back: signatures and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import DATE, ID, DryRun, Lang, OnePlan, names, option
from seuranta.cli.record_options import (
    NUMBERS_TOO,
    AllowPast,
    Form,
    Item,
    Owner,
    record,
    when,
)

commands = typer.Typer()


@commands.command(help=t("Lisää toimenpide tai tavoite.", "Add an action or a goal."))
def add(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar=t("[tavoite] OTSIKKO", "[goal] TITLE"),
            help=t(
                'Uuden toimenpiteen otsikko; sanan "tavoite" jälkeen uuden tavoitteen.',
                'Title of a new action; after the word "goal", of a new goal.',
            ),
        ),
    ],
    owner: Owner = None,
    goal: Annotated[
        list[str] | None,
        option("--goal", f"{ID},...", t("Tavoite, jota toimenpide edistää.", "Goals that the action serves.")),
    ] = None,
    start: Annotated[str | None, option("--start", DATE, t("Alku.", "Start date."))] = None,
    due: Annotated[str | None, option("--due", DATE, t("Määräaika.", "Due date."))] = None,
    depends_on: Annotated[
        list[str] | None,
        option("--depends-on", f"{ID},...", t("Toimenpiteet, joita tämä odottaa.", "Actions that this one waits for.")),
    ] = None,
    target: Annotated[
        str | None, option("--target", t("LUKU", "NUMBER"), t("Tavoitetaso: 6 kpl.", "Target, such as 6 contracts."))
    ] = None,
    baseline: Annotated[
        str | None, option("--baseline", t("LUKU", "NUMBER"), t("Tavoitteen lähtötaso.", "Baseline of the goal."))
    ] = None,
    by: Annotated[
        str | None,
        option("--by", DATE, t("Mihin mennessä tavoite saavutetaan.", "Date by which the goal is to be reached.")),
    ] = None,
    id_: Annotated[
        str | None, option("--id", ID, t("Tunnus (oletus: seuraava vapaa).", "Id (default: the next free one)."))
    ] = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import additions as command

    new = command.AddAsk(tuple(words), id_, owner, names(goal), start, due, names(depends_on), target, baseline, by)
    record(lambda job: command.add(job, new, when(None, dry_run, form, allow_past)), plan, lang)


@commands.command(
    "set",
    help=t("Vaihda minkä tahansa muun kentän arvo.", "Change any field that has no command of its own."),
    context_settings=NUMBERS_TOO,
)
def set_(
    item: Item,
    field: Annotated[
        str,
        typer.Argument(
            metavar=t("KENTTÄ", "FIELD"), help=t("Kentän nimi, esimerkiksi vastuu.", "Name of a field, such as owner.")
        ),
    ],
    value: Annotated[
        list[str],
        typer.Argument(
            metavar=t("ARVO", "VALUE"),
            help=t('Uusi arvo; "" poistaa kentän.', 'New value; "" removes the field.'),
        ),
    ],
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import fields as command

    record(lambda job: command.set_field(job, item, field, value, when(None, dry_run, form, allow_past)), plan, lang)


@commands.command(help=t("Kumoa viimeisin kirjaus.", "Undo what was recorded last."))
def undo(dry_run: DryRun = False, plan: OnePlan = None, lang: Lang = None, form: Form = "text") -> None:
    from seuranta.commands.record import undo as command

    record(lambda job: command.undo(job, dry_run=dry_run, form=form), plan, lang)
