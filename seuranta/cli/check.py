"""What a person may type to have a plan checked: its signature and help in both languages, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import (
    NAMES,
    AlsoPlan,
    AsOf,
    FailOn,
    Lang,
    Plans,
    Watch,
    both,
    flag,
    format_of,
    names,
    option,
    run,
)

commands = typer.Typer()


@commands.command(
    help=t(
        "Tarkista suunnitelma: jokainen virhe ja puute riveineen ja ohjeineen.",
        "Check the plan: every mistake and gap, with its line number and what to do about it.",
    )
)
def check(
    plans: Plans = None,
    also: AlsoPlan = None,
    as_of: AsOf = None,
    lang: Lang = None,
    form: Annotated[str, format_of("check")] = "text",
    fail_on: FailOn = None,
    strict: Annotated[bool, flag("--strict", "Pidä varoituksiakin virheinä.", "Treat warnings as errors.")] = False,
    fix: Annotated[bool, flag("--fix", "Tee turvalliset korjaukset.", "Make the repairs that are safe.")] = False,
    dry_run: Annotated[
        bool, flag("--dry-run", "Näytä vain, mitä --fix korjaisi.", "Just show what --fix would repair.")
    ] = False,
    whole: Annotated[
        bool,
        flag(
            "--all",
            "Näytä kaikki kokonaan, vaikka moni olisi samanlainen.",
            "Show every problem in full, even if many are alike.",
        ),
    ] = False,
    since: Annotated[
        str | None,
        option(
            "--since",
            t("MILLOIN", "WHEN"),
            t(
                "Kerro myös, mikä on muuttunut ilman kirjausta annetun päivän, git-version tai vanhan tiedoston jälkeen.",
                "Also report unrecorded changes since a date, a git revision or an old file.",
            ),
        ),
    ] = None,
    only_changed: Annotated[
        bool,
        flag(
            "--only-changed",
            "Kerro vain se, mitä vanhassa versiossa ei ollut.",
            "Report only problems that the older version did not have.",
        ),
    ] = False,
    staged: Annotated[
        bool,
        flag(
            "--staged",
            "Tarkista se, mitä ollaan tallentamassa gitiin (git add).",
            "Check what is about to be committed (git add).",
        ),
    ] = False,
    select: Annotated[
        list[str] | None,
        option(
            "--select",
            NAMES,
            t(
                "Kerro varoituksista vain nämä (nimet: seuranta selitä).",
                "Leave out all warnings but these (names: seuranta explain).",
            ),
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        option("--ignore", NAMES, t("Jätä nämä varoitukset pois.", "Leave these warnings out.")),
    ] = None,
    quiet: Annotated[
        bool,
        flag(
            "--quiet",
            "Näytä vain virheet; poistumiskoodi ei muutu.",
            "Show errors only; this does not affect the exit code.",
        ),
    ] = False,
    watch: Watch = False,
    stdin_filename: Annotated[
        str | None,
        option(
            "--stdin-filename",
            t("TIEDOSTO", "FILE"),
            t(
                "Nimi suunnitelmalle, joka luetaan vakiosyötteestä: seuranta tarkista -",
                "What to call a plan that is read from standard input: seuranta check -",
            ),
        ),
    ] = None,
) -> None:
    from seuranta.commands import STANDARD_INPUT
    from seuranta.commands import check as command

    ask = command.CheckAsk(
        form,
        names(fail_on),
        strict,
        fix,
        dry_run,
        whole,
        since,
        only_changed,
        staged,
        names(select),
        names(ignore),
        quiet,
        watch,
    )
    run(
        lambda job: command.check(job, ask),
        both(plans, also),
        as_of=as_of,
        lang=lang,
        standard_input=stdin_filename or STANDARD_INPUT,
        asks_past=True,
        is_watched=watch,
        is_quiet=quiet,
        lets_go=not (fix or ask.is_compared or watch),
    )
