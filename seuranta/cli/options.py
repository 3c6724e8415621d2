"""Options that many commands share, and how a command is run; which commands there are is said in `cli`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from seuranta.cli.language import t
from seuranta.output.words.formats import FORMATS

if TYPE_CHECKING:
    from seuranta.run import Command


ID = t("TUNNUS", "ID")
DATE = t("PÄIVÄ", "DATE")
TEXT = t("TEKSTI", "TEXT")
NAME = t("NIMI", "NAME")
"""What stands in help for a value that is typed."""


def slashed(typed: Any) -> Any:
    """Paths as they were typed, with the slashes that every system takes and every shell leaves alone."""
    if isinstance(typed, str):
        return typed.replace(os.sep, "/")
    return typed and [path.replace(os.sep, "/") for path in typed]


def option(name: str, metavar: str, help_: str, *more: str, callback: Callable[[Any], Any] | None = None) -> Any:
    """An option with a value; `more` are other names of it."""
    return typer.Option(name, *more, metavar=metavar, show_default=False, help=help_, callback=callback)


def flag(name: str, fi: str, en: str) -> Any:
    """An option without a value; `--one/--no-one` is yes, no, or as it is."""
    return typer.Option(name, show_default=False, help=t(fi, en))


Plans = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=t("[SUUNNITELMA]...", "[PLAN]..."),
        show_default=False,
        callback=slashed,
        help=t(
            "Suunnitelman kansio tai tiedosto (oletus: SEURANTA_PLAN, tämä kansio tai sitä ylempi, tai plans/*).",
            "Folder or file of a plan (default: SEURANTA_PLAN, this folder or one above it, or plans/*).",
        ),
    ),
]
_PLAN = t("SUUNNITELMA", "PLAN")
AlsoPlan = Annotated[
    list[str] | None,
    option(
        "--plan",
        _PLAN,
        t(
            "Suunnitelman kansio tai tiedosto. Saman voi antaa ilman valitsintakin.",
            "Folder or file of a plan. You can also give it without --plan.",
        ),
        callback=slashed,
    ),
]
OnePlan = Annotated[
    str | None,
    option("--plan", _PLAN, t("Suunnitelman kansio tai tiedosto.", "Folder or file of the plan."), callback=slashed),
]
AsOf = Annotated[
    str | None,
    option(
        "--as-of",
        DATE,
        t(
            "Näytä tilanne annettuna päivänä: 1.12.2026, huomenna, +2vk.",
            "Treat this date as today: 2026-12-01, tomorrow, +2w.",
        ),
    ),
]
At = Annotated[
    str | None,
    option(
        "--at",
        t("MILLOIN", "WHEN"),
        t(
            "Näytä suunnitelma sellaisena kuin se oli: päivä, tarkistuspiste, esittely, git-versio tai vanha tiedosto.",
            "Show the plan as it stood on a date, at the last checkpoint, at the presentation, or in a revision or "
            "file.",
        ),
    ),
]
Since = Annotated[
    str | None,
    option(
        "--since",
        t("MILLOIN", "WHEN"),
        t(
            "Mistä lähtien: päivä, tarkistuspiste (oletus), esittely, git-versio tai vanha tiedosto.",
            "Since when: a date, the last checkpoint (default), the presentation, a git revision or an old file.",
        ),
    ),
]
Lang = Annotated[str | None, option("--lang", "fi|en", t("Tulosteen kieli.", "Output language."))]
Color = Annotated[
    str,
    typer.Option(metavar="auto|always|never", help=t("Värit päätteessä.", "Colours in the terminal.")),
]


ByPlan = Annotated[
    bool, flag("--by-plan", "Näytä jokainen suunnitelma omana taulukkonaan.", "Show each plan in its own table.")
]
DryRun = Annotated[bool, flag("--dry-run", "Näytä vain, mikä muuttuisi.", "Just show what would change.")]


def format_of(answer: str) -> Any:
    """The option that chooses one of the formats of an answer."""
    return typer.Option("--format", metavar="|".join(FORMATS[answer]), help=t("Tulosteen muoto.", "Output format."))


Watch = Annotated[
    bool,
    flag(
        "--watch",
        "Pidä näkymä auki ja päivitä se aina, kun tallennat suunnitelman (Ctrl-C lopettaa).",
        "Keep the view open and update it whenever you save the plan (Ctrl-C stops).",
    ),
]

NAMES = t("NIMI,...", "NAME,...")
FailOn = Annotated[
    list[str] | None,
    option(
        "--fail-on",
        NAMES,
        t(
            "Poistumiskoodi 1, jos jokin näistä havainnoista löytyy (nimet: seuranta selitä).",
            "Exit with code 1 if any of these findings is present (names: seuranta explain).",
        ),
    ),
]

DocumentFormat = Annotated[str | None, format_of("documents")]
ToScreen = Annotated[
    bool, flag("--stdout", "Tulosta teksti, älä kirjoita tiedostoa.", "Print it instead of writing a file.")
]
CheckFiles = Annotated[
    bool,
    flag(
        "--check",
        "Valitsimen --to kanssa: älä kirjoita; poistumiskoodi 1, jos tiedosto ei ole ajan tasalla.",
        "With --to: write nothing; exit with code 1 if a file is not up to date.",
    ),
]
CheckIsGone = Annotated[bool, typer.Option("--check", hidden=True)]
"""Taken for one more version, and said to be gone."""
Force = Annotated[
    bool, flag("--force", "Korvaa myös käsin muokattu tiedosto.", "Also replace a file that was edited by hand.")
]


ToFolder = Annotated[
    str | None,
    option(
        "--to",
        t("KANSIO", "FOLDER"),
        t(
            "Kirjoita annettuun kansioon, aina samoilla nimillä.",
            "Write into this folder, always with the same file names.",
        ),
        callback=slashed,
    ),
]


def run(
    command: Command,
    plans: list[str] | None = None,
    *,
    as_of: str | None = None,
    at: str | None = None,
    offers_at: bool = False,
    lang: str | None = None,
    color: str = "auto",
    needs_plan: bool = True,
    new_plan: str | None = None,
    to: str | None = None,
    may_be_new: bool = False,
    table: str | None = None,
    standard_input: str | None = None,
    asks_past: bool = False,
    is_watched: bool = False,
    is_quiet: bool = False,
    lets_go: bool = False,
) -> None:
    from seuranta.asking import Ask
    from seuranta.run import run as run_command
    from seuranta.world import World

    ask = Ask(
        tuple(plans or ()),
        as_of,
        at,
        offers_at,
        lang,
        color,
        new_plan,
        to,
        may_be_new,
        table,
        standard_input,
        asks_past,
        is_quiet,
        lets_go,
    )
    if is_watched:
        from seuranta.watching import watch

        raise typer.Exit(watch(ask, command, World()))
    raise typer.Exit(run_command(ask, command, World(), needs_plan=needs_plan))


def both(plans: list[str] | None, also: list[str] | None) -> list[str]:
    """The plans that were named, with the option and without."""
    return [*(plans or ()), *(also or ())]


def names(texts: list[str] | None) -> tuple[str, ...]:
    """Names given one by one or apart by commas."""
    pieces = ",".join(texts or ()).split(",")
    return tuple(name.strip() for name in pieces if name.strip())


def typed(context: typer.Context, parameters: Iterable[str]) -> tuple[str, ...]:
    """Returns the options with a value, as they are typed, of those whose parameters are named: `--from` of `first`."""
    options = {parameter.name: parameter.opts[0] for parameter in context.command.params}
    return tuple(options[name] for name in parameters if context.params[name])


def complete_id(incomplete: str) -> list[str]:
    from seuranta.completion import ids_for_completion
    from seuranta.world import World

    return ids_for_completion(incomplete, World())
