"""What a person may type to take a table or replies into a plan: signature and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import DATE, NAME, DryRun, Lang, OnePlan, flag, format_of, option, run

commands = typer.Typer()

Columns = Annotated[
    list[str] | None,
    option(
        "--map",
        t("SARAKE=KENTTÄ", "COLUMN=FIELD"),
        t(
            "Mikä kenttä sarake on, jos sitä ei tunnisteta: C=vastuu. Tyhjä kenttä jättää sarakkeen pois.",
            "Which field a column contains, if it is not recognised: C=owner. An empty field leaves the column out.",
        ),
    ),
]
Sheet = Annotated[
    str | None,
    option("--sheet", t("NIMI", "NAME"), t("Lue vain tämä välilehti.", "Read only this sheet.")),
]
Header = Annotated[
    int | None,
    option("--header", t("RIVI", "ROW"), t("Millä rivillä otsikot ovat.", "The row that contains the headings.")),
]
Dates = Annotated[
    str | None,
    option(
        "--dates",
        "dmy|mdy",
        t("Kumpi päivissä on ensin, päivä vai kuukausi.", "Whether dates have the day or the month first."),
    ),
]
From = Annotated[
    list[str] | None,
    option(
        "--from",
        NAME,
        t(
            "Kuka vastaukset lähetti, jos se ei näy niistä; Lehto=Mikko, jos niissä on toinen nimi kuin suunnitelmassa.",
            "Who sent the replies, if they do not show it; Smith=Ben if they say Smith and the plan says Ben.",
        ),
    ),
]
On = Annotated[
    str | None,
    option(
        "--on",
        DATE,
        t(
            "Milloin vastaukset lähetettiin, jos se ei näy niistä: 1.12.2026, eilen.",
            "When the replies were sent, if they do not show it: 2026-12-01, yesterday.",
        ),
    ),
]
Yes = Annotated[bool, flag("--yes", "Kirjoita kysymättä.", "Write without asking.")]


@commands.command(
    "import",
    help=t(
        "Tuo taulukko tai vastaukset suunnitelmaan: kirjattava näytetään ensin.",
        "Import a table or replies into a plan. You first see what would be written.",
    ),
)
def import_(
    table: Annotated[
        str,
        typer.Argument(
            metavar=t("TIEDOSTO", "FILE"),
            show_default=False,
            help=t(
                "Taulukko (.xlsx, .csv, .tsv, Markdown, Trellon tai vie-komennon JSON) tai vastaukset (.txt, .eml; - lukee vakiosyötteen).",
                "A table (.xlsx, .csv, .tsv, Markdown, JSON from Trello or the export command) or replies (.txt, .eml; - "
                "reads standard input).",
            ),
        ),
    ],
    plan: OnePlan = None,
    columns: Columns = None,
    sheet: Sheet = None,
    header: Header = None,
    dates: Dates = None,
    senders: From = None,
    on: On = None,
    force: Annotated[
        bool,
        flag(
            "--force",
            "Tuo, vaikka näyttäisi siltä, että sarake on lajiteltu yksin tai sama arvo kopioitu monelle riville.",
            "Import the table even if a column seems to have been sorted on its own or filled down.",
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
    ask = ImportAsk(
        table,
        tuple(columns or ()),
        sheet,
        header,
        dates,
        dry_run,
        yes,
        force,
        form,
        tuple(senders or ()),
        on,
        new_plan=new_plan,
    )
    is_folder = plan is not None and not plan.lower().endswith((".yaml", ".yml"))
    run(
        lambda job: import_table(job, ask),
        [plan] if plan else None,
        lang=lang,
        to=plan if is_folder else None,
        may_be_new=is_folder,
        table=None if table == "-" else table,
    )


@commands.command(
    "replies",
    help=t(
        "Kirjaa vastaukset muistutuksiin; ensin näytetään, mitä kirjataan.",
        "Record replies to reminders in a plan. You first see what would be recorded.",
    ),
)
def replies(
    file: Annotated[
        str,
        typer.Argument(
            metavar=t("[TIEDOSTO]", "[FILE]"),
            show_default=False,
            help=t(
                "Vastaukset tekstinä: sähköposti, WhatsApp-keskustelu tai kopioituja rivejä. Ilman tiedostoa luetaan vakiosyöte.",
                "The replies as text: e-mails, a WhatsApp chat or copied lines. Without a file, standard input is read.",
            ),
        ),
    ] = "-",
    plan: OnePlan = None,
    senders: From = None,
    on: On = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    form: Annotated[str, format_of("import_table")] = "text",
    lang: Lang = None,
) -> None:
    from seuranta.commands.import_table import import_table
    from seuranta.commands.importing.asks import ImportAsk

    ask = ImportAsk(file, dry_run=dry_run, yes=yes, form=form, senders=tuple(senders or ()), on=on, is_replies=True)
    run(lambda job: import_table(job, ask), [plan] if plan else None, lang=lang)
