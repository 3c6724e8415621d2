"""What a person may type to see where a plan stands: signatures and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.options import (
    ID,
    NAME,
    AlsoPlan,
    AsOf,
    ByPlan,
    Color,
    Lang,
    OnePlan,
    Plans,
    both,
    complete_id,
    flag,
    format_of,
    names,
    option,
    run,
    t,
)

commands = typer.Typer()


@commands.command(
    help=t("Missä mennään: yksi näkymä maanantaiaamuun.", "Where things stand: one screen for Monday morning.")
)
def status(
    plans: Plans = None,
    also: AlsoPlan = None,
    as_of: AsOf = None,
    lang: Lang = None,
    form: Annotated[str, format_of("status")] = "text",
    fail_on: Annotated[
        list[str] | None,
        option(
            "--fail-on",
            t("NIMI,...", "NAME,..."),
            t(
                "Poistumiskoodi 1, jos jokin näistä havainnoista löytyy (nimet: seuranta explain).",
                "Exit code 1 if any of these findings is there (names: seuranta explain).",
            ),
        ),
    ] = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import status as command

    ask = command.StatusAsk(form, names(fail_on))
    run(lambda job: command.status(job, ask), both(plans, also), as_of=as_of, lang=lang, color=color)


@commands.command(
    help=t(
        "Tarkista suunnitelma: jokainen virhe ja puute riveineen ja ohjeineen.",
        "Check the plan: every mistake and gap, with its line and what to do.",
    )
)
def check(
    plans: Plans = None,
    also: AlsoPlan = None,
    as_of: AsOf = None,
    lang: Lang = None,
    form: Annotated[str, format_of("check")] = "text",
    strict: Annotated[bool, flag("--strict", "Myös varoitukset ovat virheitä.", "Warnings count as errors.")] = False,
    fix: Annotated[
        bool, flag("--fix", "Korjaa se, minkä voi korjata turvallisesti.", "Repair what is safe to repair.")
    ] = False,
    dry_run: Annotated[
        bool, flag("--dry-run", "Näytä vain, mitä --fix korjaisi.", "Only show what --fix would repair.")
    ] = False,
    whole: Annotated[
        bool,
        flag(
            "--all",
            "Näytä samanlaisetkin kokonaan, vaikka niitä olisi monta.",
            "Show all in full, however many are alike.",
        ),
    ] = False,
) -> None:
    from seuranta.commands import check as command

    ask = command.CheckAsk(form, strict, fix, dry_run, whole)
    run(lambda job: command.check(job, ask), both(plans, also), as_of=as_of, lang=lang)


@commands.command(
    "list",
    help=t(
        "Luettele toimenpiteet: kaikki tai vain ne, joita valitsimet tarkoittavat.",
        "List the actions: all, or those that the options mean.",
    ),
)
def list_(
    plans: Plans = None,
    also: AlsoPlan = None,
    owner: Annotated[str | None, option("--owner", NAME, t("Vastuuhenkilön.", "Of this owner."))] = None,
    goal: Annotated[str | None, option("--goal", ID, t("Tavoitteen.", "Of this goal."))] = None,
    state: Annotated[
        list[str] | None,
        option(
            "--state",
            t("TILA,...", "STATE,..."),
            t("Näissä tiloissa: myöhässä, jumissa, valmis.", "In these states: overdue, blocked, done."),
        ),
    ] = None,
    overdue: Annotated[bool, flag("--overdue", "Vain myöhässä olevat.", "Only those that are overdue.")] = False,
    due_within: Annotated[
        str | None,
        option("--due-within", t("14pv", "14d"), t("Määräaika näin monen päivän sisällä.", "Due within so many days.")),
    ] = None,
    goals: Annotated[bool, flag("--goals", "Tavoitteet toimenpiteiden sijaan.", "Goals instead of actions.")] = False,
    team: Annotated[bool, flag("--team", "Tiimin ja sen jäsenten.", "Of the team and its members.")] = False,
    by_plan: ByPlan = False,
    as_of: AsOf = None,
    lang: Lang = None,
    form: Annotated[str, format_of("list")] = "text",
    color: Color = "auto",
) -> None:
    from seuranta.commands import list as command

    ask = command.ListAsk(form, owner, goal, names(state), due_within, overdue, team, goals, by_plan)
    run(lambda job: command.list_items(job, ask), both(plans, also), as_of=as_of, lang=lang, color=color)


@commands.command(
    help=t(
        "Näytä yksi kohta kokonaan: toimenpide, tavoite, tarkistuspiste, viesti, päätös, kysymys tai henkilö.",
        "Show everything about one item: an action, goal, checkpoint, message, decision, question or person.",
    )
)
def show(
    item: Annotated[
        str,
        typer.Argument(
            metavar=t("TUNNUS", "ID"),
            autocompletion=complete_id,
            help=t("Tunnus tai pala otsikkoa.", "The id, or a piece of the title."),
        ),
    ],
    plan: OnePlan = None,
    as_of: AsOf = None,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import show as command

    run(lambda job: command.show(job, item), [plan] if plan else None, as_of=as_of, lang=lang, color=color)


@commands.command(
    help=t("Mitä havainto tarkoittaa ja mitä sille tehdään.", "What a finding means and what to do about it.")
)
def explain(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[NIMI]", "[NAME]"),
            show_default=False,
            help=t("Nimi kuten no-next-step; ilman nimeä kaikki.", "A name such as no-next-step; all without one."),
        ),
    ] = None,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import explain as command

    run(lambda job: command.explain(job, name), lang=lang, color=color, needs_plan=False)
