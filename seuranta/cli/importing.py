"""What a person may type to take a table into a plan: signature and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import DryRun, Lang, OnePlan, flag, format_of, option, run

commands = typer.Typer()

Columns = Annotated[
    list[str] | None,
    option(
        "--map",
        t("SARAKE=KENTTÄ", "COLUMN=FIELD"),
        t(
            "Mikä kenttä sarake on, jos sitä ei tunnisteta: C=vastuu. Tyhjä kenttä jättää sarakkeen pois.",
            "Which field a column holds, if it is not recognised: C=owner. An empty field leaves it out.",
        ),
    ),
]
Sheet = Annotated[
    str | None,
    option("--sheet", t("NIMI", "NAME"), t("Lue vain tämä välilehti.", "Read only this sheet.")),
]
Header = Annotated[
    int | None,
    option("--header", t("RIVI", "ROW"), t("Millä rivillä otsikot ovat.", "The row that holds the headings.")),
]
Dates = Annotated[
    str | None,
    option(
        "--dates",
        "dmy|mdy",
        t("Onko päivissä päivä vai kuukausi ensin.", "Whether dates have the day or the month first."),
    ),
]
Yes = Annotated[bool, flag("--yes", "Kirjoita kysymättä.", "Write without asking.")]


@commands.command(
    "import",
    help=t(
        "Tuo taulukko suunnitelmaan: uudet rivit ja muutokset näytetään ensin.",
        "Import a table into a plan: new rows and changes are shown first.",
    ),
)
def import_(
    table: Annotated[
        str,
        typer.Argument(
            metavar=t("TAULUKKO", "TABLE"),
            show_default=False,
            help=t(
                "Taulukkotiedosto: .xlsx, .csv, .tsv, Markdown, Trellon JSON tai vie-komennon JSON.",
                "The table: .xlsx, .csv, .tsv, Markdown, or JSON from Trello or the export command.",
            ),
        ),
    ],
    plan: OnePlan = None,
    columns: Columns = None,
    sheet: Sheet = None,
    header: Header = None,
    dates: Dates = None,
    force: Annotated[
        bool,
        flag(
            "--force",
            "Tuo, vaikka yksi sarake näyttää erikseen lajitellulta tai sama arvo monelle riville vedetyltä.",
            "Import even if a column seems sorted on its own or filled down.",
        ),
    ] = False,
    yes: Yes = False,
    dry_run: DryRun = False,
    form: Annotated[str, format_of("import_table")] = "text",
    lang: Lang = None,
) -> None:
    import os
    import secrets

    from seuranta.commands.import_table import import_table
    from seuranta.commands.importing.asks import ImportAsk
    from seuranta.commands.init import InitAsk

    typed = {} if lang is None else {"language": lang}
    new_plan = InitAsk(plan, "empty", typed, secrets.token_hex(3), os.name == "nt")
    ask = ImportAsk(table, tuple(columns or ()), sheet, header, dates, dry_run, yes, force, form, new_plan)
    is_folder = plan is not None and not plan.lower().endswith((".yaml", ".yml"))
    run(
        lambda job: import_table(job, ask),
        [plan] if plan else None,
        lang=lang,
        to=plan if is_folder else None,
        may_be_new=is_folder,
        table=table,
    )
