"""The questions of a new plan: what is asked, what counts as an answer, and what a plan is made from by them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time

from seuranta.commands import UserError, new_plan_folder
from seuranta.output.starters.starter import Answers, Who
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.text import Text
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.recurrence_phrases import Rule, read_rule
from seuranta.plan.values.times import Clock, read_time
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import ValueProblem
from seuranta.plan.words.ids import id_problem

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
            en="The plan will be written, and its status shown, in this language.",
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
            en="What you are developing, for example Maintenance services.",
        ),
    ),
    "who": (
        Text(
            fi="Onko teillä johtoryhmä tai tiimi, vai seuraatko suunnitelmaa yksin? (yksin, tiimi, johtoryhmä)",
            en="Do you have a management team or a team, or is it just you? (just me, team, management team)",
        ),
        Text(
            fi="Johtoryhmää ei tarvita: pienessä yrityksessä riittää, että suunnitelmaan palataan säännöllisesti.",
            en="You do not need a management team: in a small company, it is enough to return to the plan regularly.",
        ),
    ),
    "lead": (
        Text(
            fi="Kuka pitää huolen siitä, että suunnitelmaan palataan?",
            en="Who will make sure that you return to the plan?",
        ),
        Text(
            fi="Nimi, jota käytätte, esimerkiksi Raija. Voit jättää tyhjäksi.",
            en="The name this person goes by at work, for example Ann. You can leave it empty.",
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
    en="A checkpoint cannot follow another checkpoint. Say how often to meet, for example every second Tuesday.",
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


def conversation(known: Mapping[str, str], language: str, question: Callable[[str], str], width: int) -> dict[str, str]:
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
