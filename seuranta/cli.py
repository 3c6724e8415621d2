"""What a person may type: signatures and help in both languages, nothing else.

Every body imports its own command, so that help, version and completion load nothing of ours.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from types import ModuleType
from typing import Annotated

import typer

from seuranta import __version__, cli_record
from seuranta.cli_options import AsOf, Color, DryRun, Lang, OnePlan, Plans
from seuranta.cli_options import complete_id as _complete_id
from seuranta.cli_options import flag as _flag
from seuranta.cli_options import names as _names
from seuranta.cli_options import run as _run
from seuranta.cli_options import t as _t

app = typer.Typer(
    cls=cli_record.WithFinnishWords,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=_t(
        "Seuranta tuo pienen yrityksen takaisin suunnitelmansa ääreen: mikä on myöhässä ja mitä se viivyttää, "
        "liikkuvatko tavoitteet, milloin on seuraava tarkistuspiste ja mitä kenellekin on kerrottu.",
        "Seuranta brings a small company back to its plan: what is late and what that holds up, whether the goals "
        "move, when the next checkpoint is, and what has been told to whom.",
    ),
    epilog=_t(
        "Pelkkä seuranta on sama kuin seuranta status. Aloita: seuranta init",
        "Without a command, seuranta shows the status. Begin with: seuranta init",
    ),
)

_FORMAT = _t("Muoto.", "Form of the answer.")
TextOrJson = Annotated[str, typer.Option("--format", metavar="text|json", help=_FORMAT)]
TableFormat = Annotated[str, typer.Option("--format", metavar="text|json|csv", help=_FORMAT)]
CheckFormat = Annotated[str, typer.Option("--format", metavar="text|json|github", help=_FORMAT)]


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"seuranta {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _seuranta(
    context: typer.Context,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help=_t("Näytä versio.", "Show the version.")),
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        status()


@app.command(
    help=_t("Missä mennään: yksi näkymä maanantaiaamuun.", "Where things stand: one screen for Monday morning.")
)
def status(
    plans: Plans = None,
    as_of: AsOf = None,
    lang: Lang = None,
    form: TextOrJson = "text",
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_t("NIMI,...", "NAME,..."),
            show_default=False,
            help=_t(
                "Poistumiskoodi 1, jos jokin näistä havainnoista löytyy (nimet: seuranta explain).",
                "Exit code 1 if any of these findings is there (names: seuranta explain).",
            ),
        ),
    ] = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import status as command

    ask = command.StatusAsk(form, _names(fail_on))
    _run(lambda job: command.status(job, ask), plans, as_of=as_of, lang=lang, color=color)


@app.command(
    help=_t(
        "Tarkista suunnitelma: jokainen virhe ja puute riveineen ja ohjeineen.",
        "Check the plan: every mistake and gap, with its line and what to do.",
    )
)
def check(
    plans: Plans = None,
    as_of: AsOf = None,
    lang: Lang = None,
    form: CheckFormat = "text",
    strict: Annotated[
        bool, typer.Option("--strict", help=_t("Myös varoitukset ovat virheitä.", "Warnings count as errors."))
    ] = False,
    fix: Annotated[
        bool,
        typer.Option("--fix", help=_t("Korjaa se, minkä voi korjata turvallisesti.", "Repair what is safe to repair.")),
    ] = False,
) -> None:
    from seuranta.commands import check as command

    ask = command.CheckAsk(form, strict, fix)
    _run(lambda job: command.check(job, ask), plans, as_of=as_of, lang=lang)


@app.command(
    "list",
    help=_t(
        "Luettele toimenpiteet: kaikki tai vain ne, joita valitsimet tarkoittavat.",
        "List the actions: all, or those that the options mean.",
    ),
)
def list_(
    plans: Plans = None,
    owner: Annotated[
        str | None,
        typer.Option(metavar=_t("NIMI", "NAME"), show_default=False, help=_t("Vastuuhenkilön.", "Of this owner.")),
    ] = None,
    goal: Annotated[
        str | None,
        typer.Option(metavar=_t("TUNNUS", "ID"), show_default=False, help=_t("Tavoitteen.", "Of this goal.")),
    ] = None,
    state: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_t("TILA,...", "STATE,..."),
            show_default=False,
            help=_t("Näissä tiloissa: myöhässä, jumissa, valmis.", "In these states: overdue, blocked, done."),
        ),
    ] = None,
    overdue: Annotated[
        bool, typer.Option("--overdue", help=_t("Vain myöhässä olevat.", "Only those that are overdue."))
    ] = False,
    due_within: Annotated[
        str | None,
        typer.Option(
            metavar=_t("14pv", "14d"),
            show_default=False,
            help=_t("Määräaika näin monen päivän sisällä.", "Due within so many days."),
        ),
    ] = None,
    goals: Annotated[
        bool, typer.Option("--goals", help=_t("Tavoitteet toimenpiteiden sijaan.", "Goals instead of actions."))
    ] = False,
    team: Annotated[
        bool, typer.Option("--team", help=_t("Tiimin ja sen jäsenten.", "Of the team and its members."))
    ] = False,
    as_of: AsOf = None,
    lang: Lang = None,
    form: TableFormat = "text",
    color: Color = "auto",
) -> None:
    from seuranta.commands import list as command

    ask = command.ListAsk(form, owner, goal, _names(state), due_within, overdue, team, goals)
    _run(lambda job: command.list_items(job, ask), plans, as_of=as_of, lang=lang, color=color)


@app.command(
    help=_t(
        "Sovitut tarkistuspisteet: näytölle, tai valitsimella --ics kaikkien kalenteriin.",
        "The agreed checkpoints: on the screen, or with --ics into everyone's calendar.",
    )
)
def checkpoints(
    plans: Plans = None,
    first: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar=_t("PÄIVÄ", "DATE"),
            show_default=False,
            help=_t("Tästä päivästä alkaen (muuten tästä päivästä eteenpäin).", "From this day on (else from today)."),
        ),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(
            metavar=_t("PÄIVÄ", "DATE"),
            show_default=False,
            help=_t("Tähän päivään asti (muuten vuosi).", "Until this day (else for a year)."),
        ),
    ] = None,
    past: Annotated[bool, _flag("--past", "Myös menneet alusta asti.", "The past ones too, from the first.")] = False,
    kind: Annotated[
        str | None,
        typer.Option(
            metavar=_t("LAJI", "KIND"),
            show_default=False,
            help=_t(
                "Vain tätä lajia: tiimi, johtoryhmä, omistaja, katselmus.",
                "Only of this kind: team, management, owner, review.",
            ),
        ),
    ] = None,
    series: Annotated[
        str | None,
        typer.Option(metavar=_t("TUNNUS", "ID"), show_default=False, help=_t("Vain tämä sarja.", "Only this series.")),
    ] = None,
    ics: Annotated[
        bool,
        _flag(
            "--ics",
            "Kirjoita checkpoints.ics suunnitelman kansioon ja päivitä henkilöiden omat tiedostot.",
            "Write checkpoints.ics into the plan's folder, and bring the files of people up to date.",
        ),
    ] = False,
    people: Annotated[
        list[str] | None,
        typer.Option(
            "--for",
            metavar=_t("NIMI,...", "NAME,..."),
            show_default=False,
            help=_t(
                "Näille omat tiedostot kansioon calendars; kaikki = kaikille.",
                "Files of their own in calendars; all = everyone.",
            ),
        ),
    ] = None,
    deadlines: Annotated[
        bool | None,
        _flag(
            "--deadlines/--no-deadlines",
            "Myös avoimet määräajat ja seuraavat askeleet.",
            "Open deadlines and next steps, too.",
        ),
    ] = None,
    communication: Annotated[
        bool | None, _flag("--communication/--no-communication", "Myös sovitut viestit.", "Planned messages, too.")
    ] = None,
    attendees: Annotated[
        bool | None,
        _flag(
            "--attendees/--no-attendees",
            "Myös osallistujien sähköpostiosoitteet.",
            "The e-mail addresses of those who take part, too.",
        ),
    ] = None,
    changed: Annotated[
        bool,
        _flag(
            "--changed",
            "Kirjoita lisäksi tiedosto, jossa on vain uudet, muuttuneet ja perutut.",
            "Also write a file with only what is new, changed or cancelled.",
        ),
    ] = False,
    check: Annotated[
        bool,
        _flag(
            "--check",
            "Poistumiskoodi 1, jos tiedostot eivät vastaa suunnitelmaa.",
            "Exit code 1 if the files are not what the plan gives.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, _flag("--dry-run", "Kerro, mikä muuttuisi; älä kirjoita.", "Say what would change; write nothing.")
    ] = False,
    force: Annotated[
        bool,
        _flag("--force", "Korvaa myös tiedosto, joka ei ole Seurannan.", "Replace a file that is not Seuranta's, too."),
    ] = False,
    as_of: AsOf = None,
    lang: Lang = None,
    form: TextOrJson = "text",
    color: Color = "auto",
) -> None:
    if not (ics or check or dry_run):
        from seuranta.commands import checkpoints as command

        of_files = {"--for": people, "--deadlines": deadlines, "--communication": communication, "--attendees": attendees,
                    "--changed": changed, "--force": force}  # fmt: skip
        ask = command.CheckpointsAsk(
            form, first, until, past, kind, series, tuple(name for name, value in of_files.items() if value)
        )
        _run(lambda job: command.checkpoints(job, ask), plans, as_of=as_of, lang=lang, color=color)
        return
    import secrets

    from seuranta.commands import calendars

    of_view = {"--from": first, "--until": until, "--past": past, "--kind": kind, "--series": series, "--as-of": as_of}
    asked = calendars.CalendarsAsk(
        deadlines=deadlines, communication=communication, attendees=attendees, people=_names(people), changed=changed,
        check=check, dry_run=dry_run, force=force, suffix=secrets.token_hex(3), form=form,
        beside=tuple(name for name, value in of_view.items() if value),
    )  # fmt: skip
    _run(lambda job: calendars.calendars(job, asked), plans, as_of=as_of, lang=lang, color=color)


@app.command(
    help=_t(
        "Näytä yksi kohta kokonaan: toimenpide, tavoite, tarkistuspiste, viesti, päätös, kysymys tai henkilö.",
        "Show everything about one item: an action, goal, checkpoint, message, decision, question or person.",
    )
)
def show(
    item: Annotated[
        str,
        typer.Argument(
            metavar=_t("TUNNUS", "ID"),
            autocompletion=_complete_id,
            help=_t("Tunnus tai pala otsikkoa.", "The id, or a piece of the title."),
        ),
    ],
    plan: OnePlan = None,
    as_of: AsOf = None,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import show as command

    _run(lambda job: command.show(job, item), [plan] if plan else None, as_of=as_of, lang=lang, color=color)


@app.command(
    help=_t("Mitä havainto tarkoittaa ja mitä sille tehdään.", "What a finding means and what to do about it.")
)
def explain(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=_t("[NIMI]", "[NAME]"),
            show_default=False,
            help=_t("Nimi kuten no-next-step; ilman nimeä kaikki.", "A name such as no-next-step; all without one."),
        ),
    ] = None,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import explain as command

    _run(lambda job: command.explain(job, name), lang=lang, color=color, needs_plan=False)


_INIT_HELP = {
    "company": _t("Yrityksen nimi.", "Name of the company."),
    "title": _t("Suunnitelman nimi.", "Name of the plan."),
    "who": _t("Kuka seuraa: yksin, tiimi tai johtoryhmä.", "Who follows up: just me, team or management team."),
    "lead": _t("Kuka pitää huolen paluusta suunnitelmaan.", "Who makes sure that you return to the plan."),
    "rhythm": _t("Milloin palataan: joka toinen tiistai.", "When you return: every second Tuesday."),
    "time": _t("Kellonaika: 9.00 tai 9–9.30.", "Time of day: 9:00 or 9–9:30."),
    "service": _t("Mitä palvelu lupaa asiakkaalle.", "What the service promises to the customer."),
}


def _answer(name: str) -> type[str]:
    option = typer.Option(metavar=_t("TEKSTI", "TEXT"), show_default=False, help=_INIT_HELP[name])
    return Annotated[str | None, option]  # type: ignore[return-value]


@app.command(
    help=_t(
        "Aloita uusi suunnitelma: muutama kysymys, ja roadmap.yaml on valmis muokattavaksi.",
        "Start a new plan: a few questions, and a roadmap.yaml is ready to edit.",
    )
)
def init(
    folder: Annotated[
        str,
        typer.Argument(
            metavar=_t("[KANSIO]", "[FOLDER]"),
            help=_t("Kansio, johon suunnitelma kirjoitetaan.", "The folder that the plan is written into."),
        ),
    ] = ".",
    template: Annotated[
        str,
        typer.Option(metavar="small|service|empty", help=_t("Pohja.", "Template.")),
    ] = "small",
    company: _answer("company") = None,  # type: ignore[valid-type]
    title: _answer("title") = None,  # type: ignore[valid-type]
    who: _answer("who") = None,  # type: ignore[valid-type]
    lead: _answer("lead") = None,  # type: ignore[valid-type]
    rhythm: _answer("rhythm") = None,  # type: ignore[valid-type]
    time: _answer("time") = None,  # type: ignore[valid-type]
    service: _answer("service") = None,  # type: ignore[valid-type]
    lang: Lang = None,
) -> None:
    import secrets

    from seuranta.commands import init as command

    given = {
        "language": lang, "company": company, "title": title, "who": who, "lead": lead, "rhythm": rhythm, "time": time,
        "service": service,
    }  # fmt: skip
    typed = {name: value for name, value in given.items() if value is not None}
    ask = command.InitAsk(folder, template, typed, secrets.token_hex(3))
    _run(lambda job: command.init(job, ask), lang=lang, needs_plan=False, new_plan=folder)


DocumentFormat = Annotated[str, typer.Option("--format", metavar="markdown|text|html|eml", help=_FORMAT)]
ToScreen = Annotated[bool, _flag("--stdout", "Tulosta, älä kirjoita tiedostoa.", "Print it instead of writing a file.")]
CheckFiles = Annotated[
    bool,
    _flag(
        "--check",
        "Älä kirjoita; poistumiskoodi 1, jos tiedosto ei ole ajan tasalla.",
        "Write nothing; exit code 1 if a file is not up to date.",
    ),
]
Force = Annotated[
    bool, _flag("--force", "Korvaa myös käsin muokattu tiedosto.", "Replace a file that was edited by hand, too.")
]


@app.command(
    help=_t(
        "Seuraavan tarkistuspisteen asialista kansioon reports: kohdat minuutteineen, ja kuka valmistelee mitä.",
        "The agenda of the next checkpoint, into the folder reports: timed items, and who prepares what.",
    )
)
def agenda(
    plans: Plans = None,
    checkpoint: Annotated[
        str | None,
        typer.Option(
            metavar=_t("TUNNUS|PÄIVÄ", "ID|DATE"),
            show_default=False,
            help=_t("Jonkin muun tarkistuspisteen asialista.", "The agenda of another checkpoint."),
        ),
    ] = None,
    minutes: Annotated[
        int | None,
        typer.Option(
            metavar="15|30|60",
            show_default=False,
            help=_t("Pituus; muuten tarkistuspisteen lajin ja keston mukaan.", "Length; else as kind and length ask."),
        ),
    ] = None,
    form: DocumentFormat = "markdown",
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckFiles = False,
    force: Force = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands import agenda as command
    from seuranta.commands.documents import DeliveryAsk

    ask = command.AgendaAsk(DeliveryAsk(form, stdout, dry_run, check, force), checkpoint, minutes)
    _run(lambda job: command.agenda_of(job, ask), plans, as_of=as_of, lang=lang)


@app.command(
    help=_t(
        "Raportti kansioon reports: koko tilannekatsaus, tai johtoryhmälle, tiimille, yhdelle henkilölle tai kaikille.",
        "A report, into the folder reports: in full, or for the management, the team, one person or the whole staff.",
    )
)
def report(
    plans: Plans = None,
    audience: Annotated[
        str | None,
        typer.Option(
            "--for",
            metavar=_t("KENELLE", "WHOM"),
            show_default=False,
            help=_t("johtoryhmä, tiimi, kaikki tai henkilön nimi.", "management, team, everyone or a person's name."),
        ),
    ] = None,
    form: DocumentFormat = "markdown",
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckFiles = False,
    force: Force = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands import report as command
    from seuranta.commands.documents import DeliveryAsk

    ask = command.ReportAsk(DeliveryAsk(form, stdout, dry_run, check, force), audience)
    _run(lambda job: command.report(job, ask), plans, as_of=as_of, lang=lang)


@app.command(
    help=_t(
        "Luonnos viestistä: mitä on muuttunut sen jälkeen, kun kohderyhmälle viimeksi kerrottiin.",
        "The draft of a message: what has changed since its audience last heard.",
    )
)
def announce(
    message: Annotated[
        str | None,
        typer.Argument(
            metavar=_t("[VIESTI]", "[MESSAGE]"),
            show_default=False,
            help=_t(
                "Viestin tunnus; muuten seuraava viesti koko henkilöstölle.",
                "The id of a message; else the next one to the whole staff.",
            ),
        ),
    ] = None,
    audience: Annotated[
        str | None,
        typer.Option(
            metavar=_t("KENELLE", "WHOM"),
            show_default=False,
            help=_t("Kohderyhmä, jolle kerrotaan.", "The audience that is told."),
        ),
    ] = None,
    due: Annotated[bool, _flag("--due", "Kaikki nyt kerrottavat viestit.", "Every message that is due.")] = False,
    told: Annotated[bool, _flag("--told", "Kirjaa samalla kerrotuksi.", "Record it as told at the same time.")] = False,
    form: DocumentFormat = "markdown",
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckFiles = False,
    force: Force = False,
    plan: OnePlan = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    from seuranta.commands import announce as command
    from seuranta.commands.documents import DeliveryAsk

    ask = command.AnnounceAsk(DeliveryAsk(form, stdout, dry_run, check, force), message, audience, due, told)
    _run(lambda job: command.announce(job, ask), [plan] if plan else None, as_of=as_of, lang=lang)


@app.command(
    help=_t(
        "Suunnitelma aikajanana: neljännekset ja kuukaudet, siirrot, myöhästymiset ja riippuvuudet; myös kuvina.",
        "The plan as a roadmap: quarters and months, moves, lateness and dependencies; as pictures, too.",
    )
)
def timeline(
    plans: Plans = None,
    by: Annotated[
        str,
        typer.Option(
            metavar=_t("tavoite|henkilö|vaihe", "goal|person|stage"),
            show_default=False,
            help=_t("Ryhmittely; muuten tavoitteittain.", "Grouping; by goal otherwise."),
        ),
    ] = "goal",
    goal: Annotated[
        str | None,
        typer.Option(
            metavar=_t("TUNNUS", "ID"),
            show_default=False,
            help=_t("Vain tämä tavoite; kuvana sen käyrä.", "This goal only; as a picture, its curve."),
        ),
    ] = None,
    svg: Annotated[
        bool,
        _flag(
            "--svg",
            "Kirjoita kuvat kansioon reports: aikajana ja tavoitteiden käyrät.",
            "Write pictures into the folder reports: the roadmap and the curves of the goals.",
        ),
    ] = False,
    stdout: ToScreen = False,
    dry_run: DryRun = False,
    check: CheckFiles = False,
    force: Force = False,
    as_of: AsOf = None,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import timeline as command
    from seuranta.commands.documents import DeliveryAsk

    ask = command.TimelineAsk(by, goal, svg, DeliveryAsk("svg", stdout, dry_run, check, force))
    _run(lambda job: command.timeline(job, ask), plans, as_of=as_of, lang=lang, color=color)


@app.command(
    help=_t(
        "Pidä tarkistuspiste: kysyy lupaukset, myöhässä olevat, luvut, viestit, päätökset, ja kirjaa kaiken kerralla.",
        "Hold a checkpoint: asks about promises, what is late, numbers, messages and decisions, and records it at once.",
    )
)
def meet(
    plan: OnePlan = None,
    checkpoint: Annotated[
        str | None,
        typer.Option(
            metavar=_t("TUNNUS|PÄIVÄ", "ID|DATE"),
            show_default=False,
            help=_t("Jokin muu kuin tämän päivän tarkistuspiste.", "Another checkpoint than that of today."),
        ),
    ] = None,
    answers: Annotated[
        str | None,
        typer.Option(
            metavar=_t("TIEDOSTO", "FILE"),
            show_default=False,
            help=_t(
                "Vastaukset tiedostosta; päätteellä kysytään loput.", "Answers from a file; a terminal asks the rest."
            ),
        ),
    ] = None,
    prepare: Annotated[
        bool,
        _flag(
            "--prepare",
            "Kirjoita kysymykset tiedostoon, johon vastataan ennen kokousta.",
            "Write the questions into a file to complete before the meeting.",
        ),
    ] = False,
    dry_run: DryRun = False,
    lang: Lang = None,
    color: Color = "auto",
) -> None:
    from seuranta.commands import meet as command

    ask = command.MeetAsk(checkpoint, answers, prepare, dry_run)
    _run(lambda job: command.meet(job, ask), [plan] if plan else None, lang=lang, color=color)


cli_record.add_to(app)


def _build_only(typed: list[str]) -> None:
    """Of all commands but the one that is typed, the name and the help are enough.

    To build the parameters of one takes most of a millisecond, of all of them as long as all else that help needs.
    """
    word = next((one for one in typed if not one.startswith("-")), "")
    asked = cli_record.FINNISH.get(word.lower(), word)
    for one in app.registered_commands:
        one.name = one.name or getattr(one.callback, "__name__", "").replace("_", "-")
        if one.name != asked:
            one.callback = _nothing


def _nothing() -> None:
    """Stands for a command that is only listed."""


def _typed() -> list[str]:
    """What was typed after the program's name: run, or to be completed by TAB."""
    completed = os.environ.get("COMP_WORDS") or os.environ.get("_TYPER_COMPLETE_ARGS")
    return completed.split()[1:] if completed and "_SEURANTA_COMPLETE" in os.environ else sys.argv[1:]


def _spare_pydantic_its_search() -> None:
    """Before its first model, Pydantic looks through all installed packages for plugins of its own.

    That takes a tenth of a whole `status`, and no other package should have a say in how a plan is read. Where
    another version of Pydantic has no such module, this changes nothing.
    """
    loader = ModuleType("pydantic.plugin._loader")
    loader.__dict__["get_plugins"] = tuple
    sys.modules.setdefault(loader.__name__, loader)


def _open_streams() -> None:
    """Stands in for what was closed before the program began, so that no file that is opened takes its place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end


def _leave_without_folder() -> None:
    """Says that the current folder has been removed: nothing can be found from there."""
    try:
        os.getcwd()  # noqa: PTH109 - pathlib is not needed for help
    except OSError:
        said = _t(
            "Nykyistä kansiota ei enää ole. Siirry toiseen kansioon.",
            "The current folder is no longer there. Change to another one.",
        )
        sys.stderr.write(f"{said}\n")
        sys.stderr.flush()
        os._exit(2)


def main() -> None:
    """The program: runs and leaves at once, without tidying up memory that the system takes back anyway."""
    gc.disable()
    _open_streams()
    _leave_without_folder()
    _spare_pydantic_its_search()
    _build_only(_typed())
    code = 0
    try:
        app(prog_name="seuranta")
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
