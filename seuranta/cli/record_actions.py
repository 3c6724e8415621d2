"""What a person may type to record what became of an action: signatures and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import DATE, NAME, TEXT, DryRun, Lang, OnePlan, names, option
from seuranta.cli.record_options import (
    AllowPast,
    DecidedBy,
    Form,
    Item,
    Items,
    On,
    Reason,
    Review,
    record,
    when,
)

commands = typer.Typer()


@commands.command(help=t("Merkitse toimenpide aloitetuksi.", "Record that work on an action has begun."))
def start(items: Items, dry_run: DryRun = False, plan: OnePlan = None, lang: Lang = None, form: Form = "text") -> None:
    from seuranta.commands.record import progress as command

    record(lambda job: command.start(job, items, when(None, dry_run, form)), plan, lang)


@commands.command(help=t("Merkitse toimenpide valmiiksi.", "Record that an action is done."))
def done(
    items: Items,
    result: Annotated[str | None, option("--result", TEXT, t("Mitä siitä syntyi.", "What came of it."))] = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import progress as command

    record(lambda job: command.done(job, items, when(on, dry_run, form), result), plan, lang)


@commands.command(
    help=t(
        "Merkitse toimenpide jumiin: mikä on esteenä ja mikä on seuraava askel.",
        "Record that an action is blocked, by what, and the next step.",
    )
)
def block(
    item: Item,
    obstacle: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[ESTE]", "[OBSTACLE]"), show_default=False, help=t("Mikä on esteenä.", "What the obstacle is.")
        ),
    ] = None,
    step: Annotated[str | None, option("--next", TEXT, t("Mikä on seuraava askel.", "What the next step is."))] = None,
    who: Annotated[str | None, option("--who", NAME, t("Kuka hoitaa askeleen.", "Who will take it."))] = None,
    by: Annotated[
        str | None, option("--by", DATE, t("Mihin mennessä se hoidetaan.", "By when it will be taken."))
    ] = None,
    reason: Annotated[
        str | None,
        option(
            "--reason",
            TEXT,
            t("Este (sama kuin komennon perässä).", "The obstacle; you can also give it after the id."),
            "-r",
        ),
    ] = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import progress as command

    ask = command.BlockAsk(obstacle or reason, step, who, by)
    record(lambda job: command.block(job, item, ask, when(on, dry_run, form, allow_past)), plan, lang)


@commands.command(
    help=t("Kirjaa, että este on poissa ja työ jatkuu.", "Record that the obstacle is gone and work continues.")
)
def unblock(
    items: Items, dry_run: DryRun = False, plan: OnePlan = None, lang: Lang = None, form: Form = "text"
) -> None:
    from seuranta.commands.record import progress as command

    record(lambda job: command.unblock(job, items, when(None, dry_run, form)), plan, lang)


@commands.command(
    help=t(
        "Siirrä määräaikaa: uusi päivä ja syy. Vanha jää näkyviin.",
        "Move a due date: give the new date and the reason. The old date stays on record.",
    )
)
def move(
    items: Items,
    to: Annotated[str, typer.Argument(metavar=DATE, help=t("Uusi määräaika.", "The new due date."))],
    reason: Reason = None,
    decided_by: DecidedBy = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import moving as command

    why = command.ChangeAsk(reason, names(decided_by))
    record(lambda job: command.move(job, items, to, why, when(on, dry_run, form, allow_past)), plan, lang)


@commands.command(help=t("Luovu toimenpiteestä ja kerro miksi.", "Drop an action, and say why."))
def drop(
    items: Items,
    reason: Reason = None,
    decided_by: DecidedBy = None,
    review: Review = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import moving as command

    why = command.ChangeAsk(reason, names(decided_by), review)
    record(lambda job: command.drop(job, items, why, when(on, dry_run, form, allow_past)), plan, lang)
