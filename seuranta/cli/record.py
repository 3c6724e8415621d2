"""What a person may type to record one fact: signatures and help in both languages, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from seuranta.cli.options import DryRun, Lang, OnePlan, complete_id, names, run, t

if TYPE_CHECKING:
    from seuranta.commands.record.recording import RecordAsk

FINNISH = {
    "aloita": "start",
    "valmis": "done",
    "jumissa": "block",
    "siirrä": "move",
    "siirra": "move",
    "toteuma": "reading",
    "kerrottu": "told",
    "pidetty": "held",
}
"""Commands for every day by their Finnish names."""


class WithFinnishWords(TyperGroup):
    """Commands that answer to a Finnish name, too; help lists each once."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return super().get_command(ctx, FINNISH.get(cmd_name.lower(), cmd_name))


def _option(name: str, metavar: str, help_: str, *more: str) -> Any:
    return typer.Option(name, *more, metavar=metavar, show_default=False, help=help_)


_ID = t("TUNNUS", "ID")
_DATE = t("PÄIVÄ", "DATE")
_TEXT = t("TEKSTI", "TEXT")
_NAME = t("NIMI", "NAME")
_BY_ID = t("Tunnus tai pala otsikkoa.", "The id, or a piece of the title.")

Item = Annotated[str, typer.Argument(metavar=_ID, autocompletion=complete_id, help=_BY_ID)]
Items = Annotated[list[str], typer.Argument(metavar=f"{_ID}...", autocompletion=complete_id, help=_BY_ID)]
On = Annotated[
    str | None,
    _option(
        "--on",
        _DATE,
        t(
            "Päivä, jona se tapahtui; muuten tänään: eilen, 1.12.2026.",
            "The day it happened; else today: yesterday, 2026-12-01.",
        ),
        "--as-of",
    ),
]
Reason = Annotated[str | None, _option("--reason", _TEXT, t("Syy.", "The reason."), "-r")]
DecidedBy = Annotated[
    list[str] | None, _option("--decided-by", f"{_NAME},...", t("Kuka siitä päätti.", "Who decided on it."))
]
Review = Annotated[str | None, _option("--review", _DATE, t("Milloin siihen palataan.", "When it is looked at again."))]
AllowPast = Annotated[
    bool,
    typer.Option(
        "--allow-past",
        help=t("Hyväksy myös päivä, joka on jo ohi.", "Accept even a day that has passed."),
    ),
]
Owner = Annotated[str | None, _option("--owner", _NAME, t("Kenen vastuulla.", "Who owns it."))]


def start(items: Items, dry_run: DryRun = False, plan: OnePlan = None, lang: Lang = None) -> None:
    from seuranta.commands.record import progress as command

    _record(lambda job: command.start(job, items, _when(None, dry_run)), plan, lang)


def done(items: Items, on: On = None, dry_run: DryRun = False, plan: OnePlan = None, lang: Lang = None) -> None:
    from seuranta.commands.record import progress as command

    _record(lambda job: command.done(job, items, _when(on, dry_run)), plan, lang)


def block(
    item: Item,
    obstacle: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[ESTE]", "[OBSTACLE]"), show_default=False, help=t("Mikä on esteenä.", "What stands in the way.")
        ),
    ] = None,
    step: Annotated[str | None, _option("--next", _TEXT, t("Seuraava askel.", "The next step."))] = None,
    who: Annotated[str | None, _option("--who", _NAME, t("Kuka sen tekee.", "Who takes it."))] = None,
    by: Annotated[str | None, _option("--by", _DATE, t("Mihin mennessä.", "By when."))] = None,
    reason: Annotated[
        str | None, _option("--reason", _TEXT, t("Este valitsimena.", "The obstacle, as an option."), "-r")
    ] = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import progress as command

    ask = command.BlockAsk(obstacle or reason, step, who, by)
    _record(lambda job: command.block(job, item, ask, _when(on, dry_run, allow_past)), plan, lang)


def unblock(items: Items, dry_run: DryRun = False, plan: OnePlan = None, lang: Lang = None) -> None:
    from seuranta.commands.record import progress as command

    _record(lambda job: command.unblock(job, items, _when(None, dry_run)), plan, lang)


def move(
    items: Items,
    to: Annotated[str, typer.Argument(metavar=_DATE, help=t("Uusi määräaika.", "The new due date."))],
    reason: Reason = None,
    decided_by: DecidedBy = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import moving as command

    why = command.ChangeAsk(reason, names(decided_by))
    _record(lambda job: command.move(job, items, to, why, _when(on, dry_run, allow_past)), plan, lang)


def drop(
    items: Items,
    reason: Reason = None,
    decided_by: DecidedBy = None,
    review: Review = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import moving as command

    why = command.ChangeAsk(reason, names(decided_by), review)
    _record(lambda job: command.drop(job, items, why, _when(on, dry_run, allow_past)), plan, lang)


def reading(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar=t("TUNNUS LUKU...", "ID NUMBER..."),
            autocompletion=complete_id,
            help=t("Tavoite ja luku: T1 2; monta peräkkäin.", "A goal and a number: G1 2; several in a row."),
        ),
    ],
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import facts as command

    _record(lambda job: command.reading(job, words, _when(on, dry_run)), plan, lang)


def told(
    items: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=t("[TUNNUS]...", "[ID]..."),
            show_default=False,
            autocompletion=complete_id,
            help=t("Viesti; muuten se, joka on nyt kerrottava.", "The message; else the one that is to be told now."),
        ),
    ] = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import facts as command

    _record(lambda job: command.told(job, items or (), _when(on, dry_run)), plan, lang)


def ask(
    question: Annotated[
        list[str], typer.Argument(metavar=t("KYSYMYS", "QUESTION"), help=t("Kysymys.", "The question."))
    ],
    asked_by: Annotated[str | None, _option("--from", t("KENELTÄ", "WHOM"), t("Kuka kysyi.", "Who asked."))] = None,
    owner: Owner = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import facts as command

    who = command.QuestionAsk(asked_by, owner)
    _record(lambda job: command.ask_question(job, " ".join(question), who, _when(on, dry_run)), plan, lang)


def answer(
    item: Item,
    text: Annotated[list[str], typer.Argument(metavar=t("VASTAUS", "ANSWER"), help=t("Vastaus.", "The answer."))],
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import facts as command

    _record(lambda job: command.answer(job, item, " ".join(text), _when(on, dry_run)), plan, lang)


def decide(
    decision: Annotated[list[str], typer.Argument(metavar=t("PÄÄTÖS", "DECISION"), help=t("Päätös.", "The decision."))],
    reason: Reason = None,
    by: Annotated[
        list[str] | None, _option("--by", f"{_NAME},...", t("Kuka päätti.", "Who decided."), "--decided-by")
    ] = None,
    affects: Annotated[
        list[str] | None,
        _option("--affects", f"{_ID},...", t("Mitä se koskee: 12,T1.", "What it affects: 12,G1.")),
    ] = None,
    review: Review = None,
    owner: Owner = None,
    on: On = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import facts as command

    more = command.DecisionAsk(reason, names(by), names(affects), owner, review)
    _record(lambda job: command.decide(job, " ".join(decision), more, _when(on, dry_run, allow_past)), plan, lang)


def held(
    series: Annotated[
        str | None,
        typer.Argument(
            metavar=t("[TARKISTUSPISTE]", "[CHECKPOINT]"),
            show_default=False,
            autocompletion=complete_id,
            help=t("Muuten tämänpäiväinen tai viimeksi kirjaamatta jäänyt.", "Else today's, or the last not recorded."),
        ),
    ] = None,
    present: Annotated[
        list[str] | None, _option("--present", f"{_NAME},...", t("Ketkä olivat paikalla.", "Who was there."))
    ] = None,
    minutes: Annotated[
        str | None, _option("--minutes", t("TIEDOSTO", "FILE"), t("Missä muistio on.", "Where the minutes are."))
    ] = None,
    on: On = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import checkpoints as command

    what = command.HeldAsk(series, names(present), minutes)
    _record(lambda job: command.held(job, what, _when(on, dry_run)), plan, lang)


def skip(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=t("[TARKISTUSPISTE] [PÄIVÄ]", "[CHECKPOINT] [DATE]"),
            show_default=False,
            autocompletion=complete_id,
            help=t("Mikä jää väliin; muuten seuraava.", "Which is skipped; else the next one."),
        ),
    ] = None,
    reason: Reason = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import checkpoints as command

    _record(lambda job: command.skip(job, words or (), reason, _when(None, dry_run)), plan, lang)


def postpone(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar=t("[TARKISTUSPISTE] [PÄIVÄ] UUSI", "[CHECKPOINT] [DATE] NEW"),
            autocompletion=complete_id,
            help=t(
                "Uusi päivä viimeisenä; siirretään seuraava, ellei muuta mainita.",
                "The new day last; the next one moves, unless another is named.",
            ),
        ),
    ],
    reason: Reason = None,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import checkpoints as command

    _record(lambda job: command.postpone(job, words, reason, _when(None, dry_run)), plan, lang)


def add(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar=t("[tavoite] OTSIKKO", "[goal] TITLE"),
            help=t(
                "Uuden toimenpiteen otsikko, tai sanan tavoite jälkeen tavoitteen.",
                "Title of a new action, or after the word goal of a goal.",
            ),
        ),
    ],
    owner: Owner = None,
    goal: Annotated[
        list[str] | None, _option("--goal", f"{_ID},...", t("Mitä tavoitetta se edistää.", "The goal it serves."))
    ] = None,
    start: Annotated[str | None, _option("--start", _DATE, t("Alku.", "Start."))] = None,
    due: Annotated[str | None, _option("--due", _DATE, t("Määräaika.", "Due date."))] = None,
    depends_on: Annotated[
        list[str] | None, _option("--depends-on", f"{_ID},...", t("Mitä se edellyttää.", "What it depends on."))
    ] = None,
    target: Annotated[
        str | None, _option("--target", t("LUKU", "NUMBER"), t("Tavoitetaso: 6 kpl.", "Target: 6 contracts."))
    ] = None,
    baseline: Annotated[
        str | None, _option("--baseline", t("LUKU", "NUMBER"), t("Tavoitteen lähtötaso.", "Where the goal starts."))
    ] = None,
    by: Annotated[str | None, _option("--by", _DATE, t("Tavoite, mihin mennessä.", "The goal, by when."))] = None,
    id_: Annotated[
        str | None, _option("--id", _ID, t("Tunnus; muuten seuraava vapaa.", "The id; else the next free one."))
    ] = None,
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import additions as command

    new = command.AddAsk(tuple(words), id_, owner, names(goal), start, due, names(depends_on), target, baseline, by)
    _record(lambda job: command.add(job, new, _when(None, dry_run, allow_past)), plan, lang)


def set_(
    item: Item,
    field: Annotated[
        str, typer.Argument(metavar=t("KENTTÄ", "FIELD"), help=t("Kentän nimi: vastuu.", "The name of a field: owner."))
    ],
    value: Annotated[
        list[str],
        typer.Argument(
            metavar=t("ARVO", "VALUE"),
            help=t('Uusi arvo; "" poistaa kentän.', 'The new value; "" takes the field away.'),
        ),
    ],
    allow_past: AllowPast = False,
    dry_run: DryRun = False,
    plan: OnePlan = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands.record import fields as command

    _record(lambda job: command.set_field(job, item, field, value, _when(None, dry_run, allow_past)), plan, lang)


def undo(dry_run: DryRun = False, plan: OnePlan = None, lang: Lang = None) -> None:
    from seuranta.commands.record import undo as command

    _record(lambda job: command.undo(job, dry_run=dry_run), plan, lang)


def _when(on: str | None, dry_run: bool, allow_past: bool = False) -> RecordAsk:
    from seuranta.commands.record.recording import RecordAsk

    return RecordAsk(on, dry_run, allow_past)


def _record(command: Any, plan: str | None, lang: str | None) -> None:
    run(command, [plan] if plan else None, lang=lang)


_NUMBERS_TOO = {"ignore_unknown_options": True}
"""A number may be negative, and is no option then."""


commands = typer.Typer()
# In the order in which help lists them.
commands.command(help=t("Toimenpide on aloitettu.", "An action has been started."))(start)
commands.command(help=t("Toimenpide on valmis.", "An action is done."))(done)
commands.command(
    help=t(
        "Toimenpide on jumissa: mikä on esteenä, ja mikä on seuraava askel.",
        "An action is blocked: by what, and what the next step is.",
    )
)(block)
commands.command(help=t("Este on poissa, ja työ jatkuu.", "The way is clear, and work goes on."))(unblock)
commands.command(
    help=t(
        "Siirrä määräaikaa: uusi päivä ja syy; vanha jää näkyviin.",
        "Move a due date: the new day and the reason; the old one is kept.",
    )
)(move)
commands.command(help=t("Luovu toimenpiteestä, ja kerro miksi.", "Drop an action, and say why."))(drop)
commands.command(help=t("Tavoitteen uusi luku.", "A new number for a goal."), context_settings=_NUMBERS_TOO)(reading)
commands.command(help=t("Viesti on kerrottu.", "A message has been told."))(told)
commands.command(help=t("Kirjaa kysymys, johon luvataan vastata.", "Write down a question that is to be answered."))(
    ask
)
commands.command(help=t("Vastaa kysymykseen.", "Answer a question."))(answer)
commands.command(help=t("Kirjaa päätös.", "Write down a decision."))(decide)
commands.command(help=t("Tarkistuspiste on pidetty.", "A checkpoint was held."))(held)
commands.command(help=t("Tarkistuspiste jää väliin.", "A checkpoint is skipped."))(skip)
commands.command(help=t("Siirrä tarkistuspiste toiselle päivälle.", "Move a checkpoint to another day."))(postpone)
commands.command(help=t("Lisää toimenpide tai tavoite.", "Add an action or a goal."))(add)
commands.command(
    "set", help=t("Muuta mitä tahansa muuta kenttää.", "Change any other field."), context_settings=_NUMBERS_TOO
)(set_)
commands.command(help=t("Peru viimeisin kirjaus.", "Take back what was recorded last."))(undo)
