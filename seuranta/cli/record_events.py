"""What a person may type to record what was measured, told, asked, decided and held: signatures and help, nothing else."""

from __future__ import annotations

from typing import Annotated

import typer

from seuranta.cli.language import t
from seuranta.cli.options import ID, NAME, DryRun, Lang, OnePlan, complete_id, flag, names, option
from seuranta.cli.record_options import (
    NUMBERS_TOO,
    AllowPast,
    Form,
    Grounds,
    Item,
    On,
    Owner,
    ReadOn,
    Reason,
    Review,
    record,
    when,
)

commands = typer.Typer()


@commands.command(
    help=t("Kirjaa tavoitteen uusi luku.", "Record the latest figure for a goal."), context_settings=NUMBERS_TOO
)
def reading(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar=t("TUNNUS LUKU...", "ID NUMBER..."),
            autocompletion=complete_id,
            help=t(
                "Tavoite ja sen luku: T1 2. Useita voi antaa peräkkäin.",
                "A goal and its figure: G1 2. You can give several in a row.",
            ),
        ),
    ],
    on: ReadOn = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import events as command

    record(lambda job: command.reading(job, words, when(on, dry_run, form)), plan, lang)


@commands.command(help=t("Merkitse viesti kerrotuksi.", "Mark a message as given."))
def told(
    items: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=t("[TUNNUS]...", "[ID]..."),
            show_default=False,
            autocompletion=complete_id,
            help=t(
                "Viestin tunnus (oletus: se, joka on vuorossa).", "Id of the message (default: the one that is due)."
            ),
        ),
    ] = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import events as command

    record(lambda job: command.told(job, items or (), when(on, dry_run, form)), plan, lang)


@commands.command(help=t("Kirjaa kysymys, johon luvataan vastata.", "Record a question to be answered."))
def ask(
    question: Annotated[
        list[str], typer.Argument(metavar=t("KYSYMYS", "QUESTION"), help=t("Kysymys.", "The question."))
    ],
    asked_by: Annotated[str | None, option("--from", t("KUKA", "WHO"), t("Kuka kysyi.", "Who asked."))] = None,
    owner: Owner = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import events as command

    who = command.QuestionAsk(asked_by, owner)
    record(lambda job: command.ask_question(job, " ".join(question), who, when(on, dry_run, form)), plan, lang)


@commands.command(help=t("Vastaa kysymykseen.", "Answer a question."))
def answer(
    item: Item,
    text: Annotated[list[str], typer.Argument(metavar=t("VASTAUS", "ANSWER"), help=t("Vastaus.", "The answer."))],
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import events as command

    record(lambda job: command.answer(job, item, " ".join(text), when(on, dry_run, form)), plan, lang)


@commands.command(help=t("Kirjaa päätös.", "Record a decision."))
def decide(
    decision: Annotated[list[str], typer.Argument(metavar=t("PÄÄTÖS", "DECISION"), help=t("Päätös.", "The decision."))],
    reason: Grounds = None,
    by: Annotated[
        list[str] | None, option("--by", f"{NAME},...", t("Kuka päätti.", "Who decided."), "--decided-by")
    ] = None,
    affects: Annotated[
        list[str] | None,
        option("--affects", f"{ID},...", t("Mitä päätös koskee: 12,T1.", "What the decision affects: 12,G1.")),
    ] = None,
    review: Review = None,
    owner: Owner = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import events as command

    more = command.DecisionAsk(reason, names(by), names(affects), owner, review)
    record(lambda job: command.decide(job, " ".join(decision), more, when(on, dry_run, form, allow_past)), plan, lang)


@commands.command(help=t("Merkitse suunnitelma esitellyksi.", "Record that the plan was presented."))
def presented(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=t("[PÄIVÄ] [KENELLE]", "[DATE] [AUDIENCE]"),
            show_default=False,
            help=t(
                'Milloin ja kenelle: 3.9. "koko henkilöstö" (oletus: tänään).',
                'When and to whom: 2026-09-03 "whole staff" (default date: today).',
            ),
        ),
    ] = None,
    internal: Annotated[
        bool | None,
        flag(
            "--internal/--external",
            "Kuulijat ovat omaa väkeä (--internal) tai yrityksen ulkopuolelta (--external).",
            "Whether the audience is inside the company (--internal) or outside it (--external).",
        ),
    ] = None,
    again: Annotated[bool, flag("--again", "Korvaa aiempi merkintä.", "Replace what was recorded before.")] = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import presenting as command

    ask = command.PresentedAsk(tuple(words or ()), internal, again, dry_run, form)
    record(lambda job: command.presented(job, ask), plan, lang)


@commands.command(help=t("Merkitse tarkistuspiste pidetyksi.", "Record that a checkpoint was held."))
def held(
    series: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[TARKISTUSPISTE]", "[CHECKPOINT]"),
            show_default=False,
            autocompletion=complete_id,
            help=t(
                "Tarkistuspiste (oletus: tämänpäiväinen tai viimeksi kirjaamatta jäänyt).",
                "The checkpoint (default: today's, or the last one not recorded).",
            ),
        ),
    ] = None,
    present: Annotated[
        list[str] | None, option("--present", f"{NAME},...", t("Ketkä olivat paikalla.", "Who was there."))
    ] = None,
    minutes: Annotated[
        str | None, option("--minutes", t("TIEDOSTO", "FILE"), t("Missä muistio on.", "Where the minutes are."))
    ] = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import checkpoints as command

    what = command.HeldAsk(series, names(present), minutes)
    record(lambda job: command.held(job, what, when(on, dry_run, form)), plan, lang, asks_past=True)


@commands.command(help=t("Jätä tarkistuspiste väliin.", "Skip a checkpoint."))
def skip(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=t("[TARKISTUSPISTE] [PÄIVÄ]", "[CHECKPOINT] [DATE]"),
            show_default=False,
            autocompletion=complete_id,
            help=t("Mikä jää väliin (oletus: seuraava).", "Which one to skip (default: the next one)."),
        ),
    ] = None,
    reason: Reason = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import checkpoints as command

    record(lambda job: command.skip(job, words or (), reason, when(None, dry_run, form)), plan, lang)


@commands.command(help=t("Siirrä tarkistuspiste toiselle päivälle.", "Move a checkpoint to another date."))
def postpone(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar=t("[TARKISTUSPISTE] [PÄIVÄ] UUSI", "[CHECKPOINT] [DATE] NEW"),
            autocompletion=complete_id,
            help=t(
                "Uusi päivä viimeisenä (oletus: seuraava tarkistuspiste siirtyy).",
                "The new date comes last (default: the next checkpoint is moved).",
            ),
        ),
    ],
    reason: Reason = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
    form: Form = "text",
) -> None:
    from seuranta.commands.record import checkpoints as command

    record(lambda job: command.postpone(job, words, reason, when(None, dry_run, form)), plan, lang)
