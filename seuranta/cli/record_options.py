"""Options that the commands share which record a fact, and how such a command is run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from seuranta.cli.language import t
from seuranta.cli.options import DATE, ID, NAME, TEXT, complete_id, flag, format_of, option, run

if TYPE_CHECKING:
    from seuranta.commands.record.recording import RecordAsk
    from seuranta.run import Command


_BY_ID = t("Tunnus tai pala otsikkoa.", "Id, or part of the title.")

Item = Annotated[str, typer.Argument(metavar=ID, autocompletion=complete_id, help=_BY_ID)]
Items = Annotated[list[str], typer.Argument(metavar=f"{ID}...", autocompletion=complete_id, help=_BY_ID)]


def _on(help_: str) -> Any:
    return option("--on", DATE, help_, "--as-of")


On = Annotated[
    str | None,
    _on(
        t(
            "Päivä, jona se tapahtui: eilen, 1.12.2026 (oletus: tänään).",
            "Date on which it happened: yesterday, 2026-12-01 (default: today).",
        )
    ),
]
ClosedOn = Annotated[
    str | None,
    _on(
        t(
            "Päivä, jona suunnitelma lopetetaan: eilen, 1.12.2026 (oletus: tänään).",
            "Date on which the plan is closed: yesterday, 2026-12-01 (default: today).",
        )
    ),
]
ReadOn = Annotated[
    str | None,
    _on(
        t(
            "Päivä, jolta luku on: eilen, 1.12.2026 (oletus: tänään).",
            "Date of the reading: yesterday, 2026-12-01 (default: today).",
        )
    ),
]
Reason = Annotated[str | None, option("--reason", TEXT, t("Syy.", "The reason."), "-r")]
Grounds = Annotated[str | None, option("--reason", TEXT, t("Perustelu.", "The reason."), "-r")]
DecidedBy = Annotated[list[str] | None, option("--decided-by", f"{NAME},...", t("Kuka siitä päätti.", "Who decided."))]
Review = Annotated[
    str | None, option("--review", DATE, t("Milloin päätös tarkistetaan.", "When the decision will be reviewed."))
]
AllowPast = Annotated[
    bool, flag("--allow-past", "Hyväksy myös päivä, joka on jo ohi.", "Also accept a date that has passed.")
]
Form = Annotated[str, format_of("record")]
Owner = Annotated[str | None, option("--owner", NAME, t("Vastuuhenkilö.", "Who will own it."))]


NUMBERS_TOO = {"ignore_unknown_options": True}
"""A number may be negative, and is no option then."""


def when(on: str | None, dry_run: bool, form: str, allow_past: bool = False) -> RecordAsk:
    from seuranta.commands.record.recording import RecordAsk

    return RecordAsk(on, dry_run, allow_past, form)


def record(command: Command, plan: str | None, lang: str | None, *, asks_past: bool = False) -> None:
    run(command, [plan] if plan else None, lang=lang, asks_past=asks_past)
