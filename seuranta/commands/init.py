"""`init`: the text of a new plan file, what is written beside it and what is said of it.

The questions are in `new_plan_questions`. Asking, and writing the file, is the business of `run`; nothing here is
random or reads the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from textwrap import fill, wrap
from typing import NamedTuple

from seuranta.commands import PLAN_NAME, FileWrite, Job, Outcome, UserError, beside, new_plan_folder
from seuranta.commands.new_plan_questions import answer, answers, conversation
from seuranta.commands.windows_files import ALL_THERE, windows_files
from seuranta.output.starters.starter import TEMPLATES, Template, starter
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words import vocabulary
from seuranta.plan.words.findings import Severity
from seuranta.plan.words.ids import slug

_INTERRUPTED = 130
FINNISH_TIME = "Europe/Helsinki"
_FOLDER = Text(fi="suunnitelma", en="plan")


@dataclass(frozen=True, slots=True)
class InitAsk:
    """`typed` holds the answers that were given as options; `suffix` is a few letters that no other plan has.

    Where no `folder` was typed, the plan goes where a person says, or here. On Windows (`is_windows`), and where they
    were asked for (`adds_windows_files`), files to double-click are written beside the plan.
    """

    folder: str | None = None
    template: str = "small"
    typed: Mapping[str, str] = field(default_factory=dict)
    suffix: str = ""
    is_windows: bool = False
    adds_windows_files: bool = False


def init(job: Job, ask: InitAsk) -> Outcome:
    """A new plan file: what was not given as an option is asked where there is a person, else it is the default."""
    if ask.adds_windows_files:
        there = new_plan_folder.typed(job, ask.folder)
        if job.files.previous(new_plan_folder.plan_in(there)) is not None:
            return _with_windows_files(job, there)
    pattern = _pattern(job, ask.template)
    if pattern is not None:
        return _from_plan(job, ask, pattern)
    chosen = template(ask.template)
    try:
        begun = begin(job, ask)
    except (KeyboardInterrupt, EOFError):
        return stopped(job)
    text = file_text(begun.known, begun.language, job.today(FINNISH_TIME), chosen, ask.suffix)
    writes, told = new_files(job, ask, begun, text)
    return Outcome(text=told, writes=writes)


def _pattern(job: Job, typed: str) -> str | None:
    """The path of the plan that is to be the pattern: one that was typed with a slash, or a folder that holds one."""
    if typed.endswith((".yaml", ".yml")):
        return typed
    if "/" not in typed and (vocabulary.fold(typed) in TEMPLATES or PLAN_NAME not in job.files.names_in(typed)):
        return None
    return f"{typed.rstrip('/')}/{PLAN_NAME}"


def _from_plan(job: Job, ask: InitAsk, path: str) -> Outcome:
    """A new plan with another one for its pattern; raises UserError where that cannot be read."""
    from seuranta.plan.normal.from_plan import plan_from  # noqa: PLC0415 - only where a plan is the pattern

    data = job.files.typed(path)
    if data is None:
        raise UserError("not-found", path=path)
    pattern = load_bytes(path, data)
    if pattern.plan is None or any(problem.severity is Severity.ERROR for problem in pattern.problems):
        raise UserError("template-unreadable", path=path, plan=path)
    language = ask.typed.get("language") or pattern.plan.language or job.language
    typed = {name: answer(name, value, language) for name, value in ask.typed.items() if name in _OF_PLAN}
    named = " ".join(typed.get(name) or getattr(pattern.plan, name) or "" for name in ("company", "title"))
    given = {"id": "-".join(filter(None, (slug(named), ask.suffix))), **typed, "language": language}
    day = job.today(pattern.plan.timezone)
    text = say(_FROM_PLAN, language, plan=pattern.plan.title or path) + plan_from(pattern.plan, day, given, language)
    begun = Begun({}, new_plan_folder.typed(job, ask.folder), language)
    writes, told = new_files(job, ask, begun, text)
    return Outcome(text=told, writes=writes)


_OF_PLAN = ("company", "title", "service")
"""What may be said of a new plan that has another one for its pattern."""
_FROM_PLAN = Text(
    fi='# Pohjana on suunnitelma "{plan}". Käy läpi lähtötasot, vastuut ja päivät.\n'
    "# Kun suunnitelma on esitelty, kirjaa se: seuranta esitelty\n",
    en='# Made from the plan "{plan}". Go through the baselines, owners and dates.\n'
    "# Once the plan has been presented, record it: seuranta presented\n",
)


class Begun(NamedTuple):
    """What is known of a new plan: the answers by the names of their questions, its folder and its language."""

    known: dict[str, str]
    folder: str
    language: str


def begin(job: Job, ask: InitAsk, language: str | None = None) -> Begun:
    """What was typed, and what a person answers where there is one. `language` is that of the plan unless another is said.

    Raises KeyboardInterrupt and EOFError where a person stops.
    """
    language = language or job.language
    known = {name: answer(name, typed, language) for name, typed in ask.typed.items()}
    if job.question is None:
        folder = new_plan_folder.typed(job, ask.folder)
    else:
        known = conversation(known, language, job.question, job.width)
        language = known.get("language") or language
        folder = new_plan_folder.asked(job, ask.folder, _slug(known, language), language)
    return Begun(known, folder, known.get("language") or language)


def stopped(job: Job) -> Outcome:
    """What is said where a person stops answering."""
    return Outcome(told="\n" + sentence("stopped", job.language, {}) + "\n", code=_INTERRUPTED)


def new_files(
    job: Job, ask: InitAsk, begun: Begun, text: str, *, is_of_table: bool = False
) -> tuple[tuple[FileWrite, ...], str]:
    """The files of a new plan, and what is said of them once they are there."""
    folder, language = begun.folder, begun.language
    path = new_plan_folder.plan_in(folder)
    writes = [FileWrite(path, text.encode(), None), *_git_attributes(folder, job.files.previous)]
    is_wanted = ask.is_windows or ask.adds_windows_files
    more = tuple(windows_files(folder, language, job.files.previous)) if is_wanted else ()
    after = _SAID_OF_TABLE if is_of_table else _SAID
    told = said(path, folder, language, job.width, after) + (_added(more, language, job.width) if more else "")
    return (*writes, *more), told


def _with_windows_files(job: Job, folder: str) -> Outcome:
    """Only the files to double-click, for a plan that stands there already."""
    writes = tuple(windows_files(folder, job.language, job.files.previous))
    text = _added(writes, job.language, job.width) if writes else f"{ALL_THERE.fill(job.language)}\n"
    return Outcome(text=text, writes=writes)


def _added(writes: Iterable[FileWrite], language: str, width: int) -> str:
    """Which files were added: names that Windows starts with a double click."""
    names = ", ".join(write.path for write in writes)
    return fill(say(_ADDED, language, names=names), width, break_on_hyphens=False) + "\n"


_ADDED = Text(
    fi="Suunnitelman viereen lisättiin kaksoisnapsautettavat tiedostot: {names}",
    en="Added beside the plan, ready to double-click: {names}",
)


def _slug(known: Mapping[str, str], language: str) -> str:
    """A name for the folder of the plan."""
    return slug(known.get("company") or known.get("title", "")) or _FOLDER.template(language)


def _git_attributes(folder: str, previous: Callable[[str], bytes | None]) -> Iterator[FileWrite]:
    """Keeps git from changing the line ends of calendar files; whatever else stands there stays."""
    path = beside(new_plan_folder.plan_in(folder), ".gitattributes")
    old = previous(path)
    there = old or b""
    if not any(line.split()[:1] == [b"*.ics"] for line in there.splitlines()):
        end = b"\r\n" if b"\r\n" in there else b"\n"
        before = there + end if there and not there.endswith(b"\n") else there
        yield FileWrite(path, before + b"*.ics -text diff whitespace=cr-at-eol" + end, old)


def template(typed: str) -> Template:
    """The template of that name; raises UserError that lists them."""
    name = next((template_name for template_name in TEMPLATES if template_name == vocabulary.fold(typed)), None)
    if name is None:
        raise UserError("unknown-template", typed=typed, accepted=", ".join(TEMPLATES))
    return name


def file_text(known: Mapping[str, str], language: str, day: date, template_: Template, suffix: str) -> str:
    """The text of the new plan file; `suffix` is a few letters that no other plan has."""
    return starter(answers(known, language), day, template_, suffix)


def said(path: str, folder: str, language: str, width: int = 80, after: Text | None = None) -> str:
    """What is said once the file is there; `folder` is what has to be typed after the commands, empty for this one.

    Sentences are broken at `width`; a command stays on one line, to be copied.
    """
    plan = f" {shell_word(folder)}" if folder else ""
    lines: list[str] = []
    for line in (after or _SAID).template(language).format(path=safe(path), plan=safe(plan)).splitlines():
        if "  seuranta " in line or ": seuranta " in line:
            lines.append(line)
        else:
            hanging = "   " if line[0].isdigit() else ""
            lines += wrap(line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines) + "\n"


_SAID = Text(
    fi="""\
Suunnitelma on kirjoitettu: {path}
1. Avaa se tekstieditorilla ja kirjoita siihen omat tavoitteet ja toimenpiteet.
2. Tarkista:      seuranta tarkista{plan}
3. Katso tilanne: seuranta tilanne{plan}
4. Kalenteriin:   seuranta tarkistuspisteet{plan} --ics
5. Maanantaiksi:  seuranta luo{plan} --weekly
""",
    en="""\
Your plan is ready: {path}
1. Open it in a text editor, and write your own goals and actions.
2. Check it:       seuranta check{plan}
3. See the status: seuranta status{plan}
4. Calendar file:  seuranta checkpoints{plan} --ics
5. Monday status:  seuranta init{plan} --weekly
""",
)
_SAID_OF_TABLE = Text(
    fi="""\
Suunnitelma on kirjoitettu: {path}
1. Tarkista, mitä jäi auki: seuranta tarkista{plan}
2. Katso tilanne:           seuranta tilanne{plan}
3. Kalenteriin:             seuranta tarkistuspisteet{plan} --ics
""",
    en="""\
Your plan is ready: {path}
1. Check what is still open: seuranta check{plan}
2. See the status:           seuranta status{plan}
3. Calendar file:            seuranta checkpoints{plan} --ics
""",
)
