"""`init`: the questions of a new plan, what counts as an answer, the text of the plan file and what is said of it.

Asking, and writing the file, is the business of `run`; nothing here is random or reads the clock.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from textwrap import fill, wrap
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, Outcome, UserError, beside, new_plan_folder
from seuranta.commands.windows_files import windows_files
from seuranta.output.starters.starter import TEMPLATES, Answers, Template, Who, starter
from seuranta.output.words.harmless import safe
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.recurrence_phrases import Rule, read_rule
from seuranta.plan.values.times import Clock, read_time
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.ids import id_problem, slug

_DEFAULT_TIME = time(9)
_TUESDAY = 1


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the conversation, in the language of whoever answers; an empty answer means the default.

    `name` is the option that says the same on the command line.
    """

    name: str
    text: str
    help: str
    default: str


_QUESTIONS: dict[str, tuple[Text, Text]] = {
    "language": (
        Text(fi="Kieli / Language (fi, en)", en="Language / Kieli (en, fi)"),
        Text(
            fi="Tällä kielellä suunnitelma kirjoitetaan ja tilanne näytetään.",
            en="The plan is written, and its status shown, in this language.",
        ),
    ),
    "company": (
        Text(fi="Yrityksen nimi", en="Name of the company"),
        Text(fi="Voit jättää tyhjäksi ja lisätä nimen myöhemmin.", en="You can leave it empty and add it later."),
    ),
    "title": (
        Text(fi="Suunnitelman nimi", en="Name of the plan"),
        Text(
            fi="Se, mitä kehitetään, esimerkiksi Huoltopalvelut.",
            en="What is being developed, for example Maintenance services.",
        ),
    ),
    "who": (
        Text(
            fi="Onko teillä johtoryhmä tai tiimi, vai seuraatko suunnitelmaa yksin? (yksin, tiimi, johtoryhmä)",
            en="Do you have a management team or a team, or is it just you? (just me, team, management team)",
        ),
        Text(
            fi="Johtoryhmää ei tarvita: pienessä yrityksessä riittää, että suunnitelmaan palataan säännöllisesti.",
            en="A management team is not needed: in a small company it is enough to return to the plan regularly.",
        ),
    ),
    "lead": (
        Text(
            fi="Kuka pitää huolen siitä, että suunnitelmaan palataan?",
            en="Who will make sure that you return to the plan?",
        ),
        Text(
            fi="Nimi, jota käytätte, esimerkiksi Raija. Voit jättää tyhjäksi.",
            en="The name that you use, for example Ann. You can leave it empty.",
        ),
    ),
    "rhythm": (
        Text(fi="Milloin suunnitelmaan palataan?", en="When will you return to the plan?"),
        Text(
            fi="Esimerkiksi: joka toinen tiistai klo 9.00; joka kuukauden ensimmäinen torstai klo 8.30; kuukausittain",
            en="For example: every second Tuesday at 9:00; the first Thursday of each month at 8:30; monthly",
        ),
    ),
}
ORDER = tuple(_QUESTIONS)
"""The questions in the order they are asked: six. Options besides: time, service."""

_TITLE = Text(fi="Palvelujen kehittäminen", en="Service development")
_WHO: dict[Who, tuple[Text, tuple[str, ...]]] = {
    "alone": (
        Text(fi="yksin", en="just me"),
        ("1", "yksin", "minä", "omistaja", "just me", "me", "alone", "just you", "owner"),
    ),
    "team": (Text(fi="tiimi", en="team"), ("2", "tiimi", "vastuutiimi", "palvelutiimi", "team", "a team")),
    "management_team": (
        Text(fi="johtoryhmä", en="management team"),
        ("3", "johtoryhmä", "jory", "johto", "management team", "a management team", "management"),
    ),
}
_RHYTHM: dict[Who, Rule] = {
    "alone": Rule("week", 2, weekday=_TUESDAY),
    "team": Rule("week", 2, weekday=_TUESDAY),
    "management_team": Rule("month", 1, weekday=_TUESDAY, order=1),
}
_LANGUAGES = {"fi": ("fi", "suomi", "finnish"), "en": ("en", "englanti", "english")}


def next_question(known: Mapping[str, str], language: str) -> Question | None:
    """The first question that has no answer yet, in the language answered so far; None when all are answered.

    `known` holds what `answer` gave back, by the name of the question, and options in the same form.
    """
    name = next((name for name in ORDER if name not in known), None)
    if name is None:
        return None
    language = known.get("language") or language
    text, help_ = _QUESTIONS[name]
    return Question(name, text.template(language), help_.template(language), _default(name, known, language))


def _default(name: str, known: Mapping[str, str], language: str) -> str:
    who = _who(known.get("who", "")) or "alone"
    return {
        "language": language,
        "title": _TITLE.template(language),
        "who": _WHO["alone"][0].template(language),
        "rhythm": phrase(_RHYTHM[who]._replace(time=Clock(_DEFAULT_TIME)), language),
    }.get(name, "")


def answer(name: str, typed: str, language: str) -> str:
    """What a typed answer means, in the form that `next_question` and `answers` take.

    Raises UserError with what is wrong and what would do.
    """
    text = " ".join(typed.split())
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
        raise UserError("bad-answer")
    if not text:
        return ""
    return _READERS.get(name, _as_typed)(text, language)


def _as_typed(text: str, _language: str) -> str:
    return text


def _read_language(text: str, _language: str) -> str:
    for language, words in _LANGUAGES.items():
        if vocabulary.fold(text) in words:
            return language
    raise UserError("unknown-language", typed=text)


def _read_who(text: str, language: str) -> str:
    who = _who(text)
    if who is None:
        raise UserError("unknown-who", typed=text)
    return _WHO[who][0].template(language)


def _who(text: str) -> Who | None:
    folded = vocabulary.fold(text)
    return next((who for who, (_, words) in _WHO.items() if folded in map(vocabulary.fold, words)), None)


def _read_lead(text: str, _language: str) -> str:
    if id_problem("person", text) is not None:
        raise UserError("bad-lead", typed=text)
    return text


def _read_rhythm(text: str, language: str) -> str:
    try:
        rule = read_rule(text)
    except ValueProblem as problem:
        raise UserError("bad-rhythm", said=_sentence(problem, language)) from problem
    if rule.follows_checkpoint:
        raise UserError("bad-rhythm", said=_NOT_A_MESSAGE.template(language))
    return phrase(rule, language)


_NOT_A_MESSAGE = Text(
    fi="Tarkistuspiste ei voi seurata toista tarkistuspistettä. Anna rytmi, esimerkiksi joka toinen tiistai.",
    en="A checkpoint cannot follow a checkpoint. Give a rhythm, for example every second Tuesday.",
)


def _read_clock(text: str, language: str) -> str:
    try:
        read_time(text)
    except ValueProblem as problem:
        raise UserError("bad-rhythm", said=_sentence(problem, language)) from problem
    return text


def _sentence(problem: ValueProblem, language: str) -> str:
    message = MESSAGES[problem.name]
    sentences = (message.sentence(language, problem.args_for_text), message.hint(language, problem.args_for_text))
    return " ".join(filter(None, sentences))


_READERS = {
    "language": _read_language,
    "who": _read_who,
    "lead": _read_lead,
    "rhythm": _read_rhythm,
    "time": _read_clock,
}


def template(typed: str) -> Template:
    """The template of that name; raises UserError that lists them."""
    name = next((template_name for template_name in TEMPLATES if template_name == vocabulary.fold(typed)), None)
    if name is None:
        raise UserError("unknown-template", typed=typed, accepted=", ".join(TEMPLATES))
    return name


def answers(known: Mapping[str, str], language: str) -> Answers:
    """Everything that a starter plan is made from; what was not answered is the default of its question."""
    language = known.get("language") or language
    given = {name: known.get(name) or _default(name, known, language) for name in ORDER}
    rule = read_rule(given["rhythm"])
    clock = read_time(known["time"]) if known.get("time") else rule.time or Clock(_DEFAULT_TIME)
    return Answers(
        language=language,
        company=given["company"],
        title=given["title"],
        who=_who(given["who"]) or "alone",
        lead=given["lead"],
        rhythm=rule._replace(time=None),
        time=clock.start,
        service=known.get("service", ""),
        length=clock.length,
    )


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
    chosen = template(ask.template)
    try:
        begun = begin(job, ask)
    except (KeyboardInterrupt, EOFError):
        return stopped(job)
    text = file_text(begun.known, begun.language, job.today(FINNISH_TIME), chosen, ask.suffix)
    writes, told = new_files(job, ask, begun, text)
    return Outcome(text=told, writes=writes)


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
        known = _conversation(known, language, job.question, job.width)
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
    text = _added(writes, job.language, job.width) if writes else f"{_ALL_THERE.fill(job.language)}\n"
    return Outcome(text=text, writes=writes)


def _added(writes: Iterable[FileWrite], language: str, width: int) -> str:
    """Which files were added: names that Windows starts with a double click."""
    return fill(say(_ADDED, language, names=", ".join(write.path for write in writes)), width) + "\n"


_ADDED = Text(
    fi="Suunnitelman viereen lisättiin, kaksoisnapsautettaviksi: {names}",
    en="Added beside the plan, to be started with a double click: {names}",
)
_ALL_THERE = Text(
    fi="Tiedostot ovat jo suunnitelman vieressä; mitään ei muutettu.",
    en="The files are already beside the plan; nothing was changed.",
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


def _conversation(
    known: Mapping[str, str], language: str, question: Callable[[str], str], width: int
) -> dict[str, str]:
    """Asks whatever is not known yet; an answer that cannot be taken is asked again, with the reason."""
    known, why = dict(known), ""
    while (asked := next_question(known, language)) is not None:
        typed = question(why + new_plan_folder.prompt(asked.text, asked.default, asked.help, width))
        language = known.get("language") or language
        try:
            known[asked.name] = answer(asked.name, typed, language) or asked.default
            why = "\n"
        except UserError as error:
            why = new_plan_folder.refused(error, language, width)
    return known


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
""",
    en="""\
The plan has been written: {path}
1. Open it in a text editor, and write your own goals and actions.
2. Check it:      seuranta check{plan}
3. See the state: seuranta status{plan}
4. Calendar file: seuranta checkpoints{plan} --ics
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
The plan has been written: {path}
1. Check what is still open: seuranta check{plan}
2. See the state:            seuranta status{plan}
3. Calendar file:            seuranta checkpoints{plan} --ics
""",
)
