"""What a person may type to see where a plan stands: signatures and help in both languages, nothing else."""

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
    ByPlan,
    Color,
    FailOn,
    Lang,
    OnePlan,
    Plans,
    Since,
    Watch,
    both,
    complete_id,
    flag,
    format_of,
    names,
    option,
    run,
)

commands = typer.Typer()


@commands.command(
    help=t("Missä mennään: yksi näkymä maanantaiaamuun.", "Where things stand: one screen for Monday morning.")
)
def status(
    plans: Plans = None,
    also: AlsoPlan = None,
    as_of: AsOf = None,
    at: At = None,
    lang: Lang = None,
    form: Annotated[str, format_of("status")] = "text",
    fail_on: FailOn = None,
    watch: Watch = False,
    color: Color = "auto",
) -> None:
    from seuranta.commands import status as command

    ask = command.StatusAsk(form, names(fail_on), watch)
    run(
        lambda job: command.status(job, ask),
        both(plans, also),
        as_of=as_of,
        at=at,
        offers_at=True,
        lang=lang,
        color=color,
        asks_past=True,
        is_watched=watch,
        lets_go=not watch,
    )


@commands.command(
    "list",
    help=t(
        "Luettele toimenpiteet: kaikki tai vain ne, jotka valitset.",
        "List the actions: all of them, or those that you choose.",
    ),
)
def list_(
    plans: Plans = None,
    also: AlsoPlan = None,
    owner: Annotated[
        str | None, option("--owner", NAME, t("Vain tämän henkilön toimenpiteet.", "Only this owner's actions."))
    ] = None,
    goal: Annotated[
        str | None, option("--goal", ID, t("Vain tämän tavoitteen toimenpiteet.", "Only actions for this goal."))
    ] = None,
    state: Annotated[
        list[str] | None,
        option(
            "--state",
            t("TILA,...", "STATE,..."),
            t(
                "Vain näissä tiloissa olevat: myöhässä, jumissa, valmis.",
                "Only actions in these states, such as overdue, blocked or done.",
            ),
        ),
    ] = None,
    overdue: Annotated[bool, flag("--overdue", "Vain myöhässä olevat toimenpiteet.", "Only overdue actions.")] = False,
    due_within: Annotated[
        str | None,
        option(
            "--due-within",
            t("14pv", "14d"),
            t("Vain ne, joiden määräaika on näin monen päivän sisällä.", "Only actions due within this many days."),
        ),
    ] = None,
    goals: Annotated[
        bool, flag("--goals", "Luettele tavoitteet toimenpiteiden sijaan.", "List goals instead of actions.")
    ] = False,
    team: Annotated[
        bool,
        flag("--team", "Vain tiimin ja sen jäsenten toimenpiteet.", "Only actions owned by the team or its members."),
    ] = False,
    by_plan: ByPlan = False,
    columns: Annotated[
        list[str] | None,
        option(
            "--columns",
            t("SARAKE,...", "COLUMN,..."),
            t(
                "Vain nämä sarakkeet (json, csv, xlsx); kaikki = jokainen kenttä.",
                "Only these columns (json, csv, xlsx); all = every field.",
            ),
        ),
    ] = None,
    output: Annotated[
        str | None,
        option("--output", t("TIEDOSTO", "FILE"), t("Kirjoitettava xlsx-tiedosto.", "The xlsx file to write."), "-o"),
    ] = None,
    as_of: AsOf = None,
    at: At = None,
    lang: Lang = None,
    form: Annotated[str, format_of("list")] = "text",
    color: Color = "auto",
) -> None:
    from seuranta.commands import list as command

    ask = command.ListAsk(
        form, owner, goal, names(state), due_within, overdue, team, goals, by_plan, names(columns), output
    )
    run(
        lambda job: command.list_items(job, ask),
        both(plans, also),
        as_of=as_of,
        at=at,
        offers_at=True,
        lang=lang,
        color=color,
        lets_go=True,
    )


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
            help=t("Tunnus tai pala otsikkoa.", "Id, or part of the title."),
        ),
    ],
    plan: OnePlan = None,
    as_of: AsOf = None,
    at: At = None,
    lang: Lang = None,
    form: Annotated[str, format_of("show")] = "text",
    color: Color = "auto",
) -> None:
    from seuranta.commands import show as command

    run(
        lambda job: command.show(job, item, form),
        [plan] if plan else None,
        as_of=as_of,
        at=at,
        offers_at=True,
        asks_past=True,
        lang=lang,
        color=color,
    )


@commands.command(
    help=t(
        "Näytä, mikä suunnitelmassa on muuttunut, ensimmäisenä se, mitä ei ole kirjattu.",
        "Show what has changed in the plan, starting with what was not recorded.",
    )
)
def changes(
    plans: Plans = None,
    also: AlsoPlan = None,
    since: Since = None,
    until: Annotated[
        str | None,
        option(
            "--until",
            t("MILLOIN", "WHEN"),
            t("Mihin asti (oletus: nyt).", "Until when (default: now)."),
        ),
    ] = None,
    whole: Annotated[bool, flag("--all", "Näytä pienetkin muutokset.", "Also show minor changes.")] = False,
    lang: Lang = None,
    form: Annotated[str, format_of("changes")] = "text",
    color: Color = "auto",
) -> None:
    from seuranta.commands import changes as command

    ask = command.ChangesAsk(form, since, until, whole)
    run(lambda job: command.changes(job, ask), both(plans, also), lang=lang, color=color)


@commands.command(
    help=t(
        "Selitä, mitä havainto tarkoittaa ja mitä sille tehdään.",
        "Explain what a finding means and what to do about it.",
    )
)
def explain(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[NIMI]", "[NAME]"),
            show_default=False,
            help=t(
                "Havainnon nimi, esimerkiksi myöhässä (oletus: luettelo kaikista).",
                "Name of a finding, such as overdue-action (default: list them all).",
            ),
        ),
    ] = None,
    lang: Lang = None,
    form: Annotated[str, format_of("explain")] = "text",
    color: Color = "auto",
) -> None:
    from seuranta.commands import explain as command

    run(lambda job: command.explain(job, name, form), lang=lang, color=color, needs_plan=False)
