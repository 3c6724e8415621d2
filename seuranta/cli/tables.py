"""What a person may type to take a plan out into tables and data: signatures and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import NAME, AlsoPlan, Lang, Plans, both, flag, format_of, option, run

commands = typer.Typer()


@commands.command(
    help=t(
        "Kirjoita toimenpiteistä ja tavoitteista Excel-taulukko, jonka muut täyttävät.",
        "Write a workbook of the actions and goals, for others to fill in.",
    )
)
def table(
    plans: Plans = None,
    also: AlsoPlan = None,
    person: Annotated[
        str | None,
        option(
            "--for",
            NAME,
            t(
                "Vain tämän henkilön toimenpiteet ja tavoitteet omaan tiedostoonsa.",
                "Only the actions and goals of this person, in a file of their own.",
            ),
        ),
    ] = None,
    is_csv: Annotated[
        bool,
        flag(
            "--csv",
            "Kirjoita CSV-tiedostot, jotka suomalainen Excel avaa oikein.",
            "Write CSV files that the Finnish version of Excel opens correctly.",
        ),
    ] = False,
    force: Annotated[
        bool,
        flag(
            "--force",
            "Korvaa taulukko, vaikka siinä olisi merkintöjä, joita ei ole tuotu.",
            "Replace the table even if it has entries that were not imported.",
        ),
    ] = False,
    lang: Lang = None,
) -> None:
    from seuranta.commands import table as command

    ask = command.TableAsk(person, is_csv, force)
    run(lambda job: command.table(job, ask), both(plans, also), lang=lang)


@commands.command(
    help=t(
        "Vie koko suunnitelma muille ohjelmille: kaikki, mitä siinä on, JSON-muodossa.",
        "Export the whole plan for other programs: everything that is in it, as JSON.",
    )
)
def export(
    plans: Plans = None,
    also: AlsoPlan = None,
    output: Annotated[
        str | None,
        option(
            "--output",
            t("TIEDOSTO", "FILE"),
            t("Kirjoita tiedostoon, älä näytölle.", "Write to a file instead of the screen."),
            "-o",
        ),
    ] = None,
    lang: Lang = None,
    form: Annotated[str, format_of("export")] = "json",
) -> None:
    from seuranta.commands import export as command

    ask = command.ExportAsk(form, output)
    run(lambda job: command.export(job, ask), both(plans, also), lang=lang, lets_go=True)


@commands.command(
    help=t(
        "Tulosta suunnitelmatiedoston skeema (JSON Schema) editoreille tai JSON-muodon skeema ohjelmille, jotka lukevat "
        "tätä muotoa.",
        "Print the schema (JSON Schema) of a plan file, for editors, or of a JSON format, for programs that read it.",
    )
)
def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[NIMI]", "[NAME]"),
            show_default=False,
            help=t(
                "Minkä muodon: esimerkiksi tilanne, lista tai kirjaus (oletus: suunnitelmatiedosto).",
                "Which format: status, list or record (default: the plan file).",
            ),
        ),
    ] = None,
    write: Annotated[
        bool,
        flag(
            "--write",
            "Kirjoita tämän kansion suunnitelmien skeema editorille, kuten seuranta luo --editor.",
            "Write the schema for the plans in this folder where editors find it, as seuranta init --editor does.",
        ),
    ] = False,
    lang: Lang = None,
) -> None:
    from seuranta.commands import schema as command

    if write:
        run(lambda job: command.written(job, name), ["."], lang=lang, to=".")
    run(lambda job: command.schema(job, name), lang=lang, needs_plan=False)
