"""What a person may type to begin a plan: signature and help, nothing else."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from seuranta.cli.importing import Columns, Dates, Header, Sheet, Yes
from seuranta.cli.language import t
from seuranta.cli.options import DryRun, Lang, flag, option, run, slashed

commands = typer.Typer()


def _answer(fi: str, en: str) -> Any:
    """An option that answers one of the questions, so that it is not asked."""
    return typer.Option(metavar=t("TEKSTI", "TEXT"), show_default=False, help=t(fi, en))


@commands.command(
    help=t(
        "Aloita uusi suunnitelma: vastaa muutamaan kysymykseen, niin roadmap.yaml on valmis muokattavaksi.",
        "Start a new plan: answer a few questions, and roadmap.yaml is ready to edit.",
    )
)
def init(
    folder: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[KANSIO]", "[FOLDER]"),
            show_default=False,
            callback=slashed,
            help=t("Suunnitelman kansio.", "Folder for the plan."),
        ),
    ] = None,
    template: Annotated[
        str,
        typer.Option(
            metavar=t("small|service|empty|KANSIO", "small|service|empty|FOLDER"),
            callback=slashed,
            help=t("Pohja; myös toinen suunnitelma käy.", "Template; another plan will do as well."),
        ),
    ] = "small",
    company: Annotated[str | None, _answer("Yrityksen nimi.", "Name of the company.")] = None,
    title: Annotated[str | None, _answer("Suunnitelman nimi.", "Name of the plan.")] = None,
    who: Annotated[
        str | None,
        _answer(
            "Miten seurataan: yksin, tiimi tai johtoryhmä.", "Who follows the plan: just me, team or management team."
        ),
    ] = None,
    lead: Annotated[
        str | None,
        _answer("Kuka huolehtii siitä, että suunnitelmaan palataan.", "Who makes sure that you come back to the plan."),
    ] = None,
    rhythm: Annotated[
        str | None, _answer("Milloin palataan: joka toinen tiistai.", "When you come back to it: every second Tuesday.")
    ] = None,
    time: Annotated[str | None, _answer("Kellonaika: 9.00 tai 9–9.30.", "Time of day: 9:00 or 9–9:30.")] = None,
    service: Annotated[
        str | None, _answer("Mitä palvelu lupaa asiakkaalle.", "What the service promises to the customer.")
    ] = None,
    windows: Annotated[
        bool,
        flag(
            "--windows",
            "Lisää tiedostot, jotka Windowsissa avataan kaksoisnapsauttamalla.",
            "Add files to double-click on Windows.",
        ),
    ] = False,
    weekly: Annotated[
        bool,
        flag(
            "--weekly",
            "Lisää suunnitelman viereen tiedosto, joka avaa tilanteen maanantaisin.",
            "Add a file beside the plan that opens the status on Mondays.",
        ),
    ] = False,
    ci: Annotated[
        str | None,
        option(
            "--ci",
            "github|gitlab",
            t(
                "Lisää tiedosto, jonka mukaan GitHub tai GitLab tarkistaa suunnitelmat.",
                "Add the file that makes GitHub or GitLab check the plans.",
            ),
        ),
    ] = None,
    editor: Annotated[
        bool,
        flag(
            "--editor",
            "Lisää tiedostot, joiden avulla editori ehdottaa suunnitelman sanoja (VS Code ja muut).",
            "Add the files that let your editor suggest the words of a plan (VS Code and others).",
        ),
    ] = False,
    pages: Annotated[
        bool,
        flag(
            "--pages",
            "Tee sivutkin (valitsimen --ci kanssa): niiden näkyvyydestä kysytään ensin.",
            "Make pages as well (with --ci). You are asked first, because of who can see them.",
        ),
    ] = False,
    table: Annotated[
        str | None,
        option(
            "--from",
            t("TAULUKKO", "TABLE"),
            t("Tee suunnitelma taulukosta: Excel, CSV, Trello.", "Make the plan from a table: Excel, CSV, Trello."),
        ),
    ] = None,
    columns: Columns = None,
    sheet: Sheet = None,
    header: Header = None,
    dates: Dates = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    lang: Lang = None,
) -> None:
    import os
    import secrets

    from seuranta.commands import init as command
    from seuranta.commands.begin import begin

    given = {
        "language": lang, "company": company, "title": title, "who": who, "lead": lead, "rhythm": rhythm, "time": time,
        "service": service,
    }  # fmt: skip
    typed = {name: value for name, value in given.items() if value is not None}
    ask = command.InitAsk(folder, template, typed, secrets.token_hex(3), os.name == "nt", windows)
    where = folder or "."
    if weekly:
        from seuranta.commands import weekly as every_week

        run(every_week.weekly, [where], lang=lang)
    if ci is not None or pages:
        from seuranta.commands import ci_files

        of_host = ci_files.CiAsk(where, ci, pages, yes)
        run(lambda job: ci_files.ci(job, of_host), [where], lang=lang, to=where)
    if editor:
        from seuranta.commands import editor_files

        folder_ = os.path.relpath(where).replace(os.sep, "/")
        for_editor = editor_files.EditorAsk(folder_, is_named=folder is not None)
        run(lambda job: editor_files.editor(job, for_editor), [folder_], lang=lang, to=folder_)
    new_plan, to = (None, where) if windows and table is None else (where, None)  # to a plan, files may be added
    if table is not None:
        from seuranta.commands.import_table import import_table
        from seuranta.commands.importing.asks import ImportAsk

        of_table = ImportAsk(table, tuple(columns or ()), sheet, header, dates, dry_run, yes, new_plan=ask)
        run(lambda job: import_table(job, of_table), lang=lang, needs_plan=False, new_plan=new_plan)
    run(lambda job: begin(job, ask), lang=lang, needs_plan=False, new_plan=new_plan, to=to)
