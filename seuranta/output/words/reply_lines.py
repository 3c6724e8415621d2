"""What is said of one line of a reply: where it stands, why it is asked about, and what it may mean."""

from __future__ import annotations

from datetime import date

from seuranta.output.words import fact_lines
from seuranta.output.words import reply_texts as texts
from seuranta.output.words.cells import cut
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import bare_day, say, short_day
from seuranta.plan.loading.model import Plan
from seuranta.plan.record.facts import Asked as QuestionAsked
from seuranta.plan.record.facts import Fact
from seuranta.plan.replies.outcomes import Asked, Reading, Said
from seuranta.plan.words.diagnostic import Argument

_LONGEST_TEXT = 60


def head(said: Said, today: date, language: str) -> str:
    """Where something was said, by whom and when: `rivi 3, Mikko 1.12.: 8 valmis eilen`."""
    who = " ".join(filter(None, (said.who, bare_day(said.day, today, language))))
    where = ", ".join(filter(None, (say(texts.SAID, language, line=said.line), who)))
    return f"{safe(where)}: {cut(safe(said.text), _LONGEST_TEXT)}"


def question(asked: Asked, language: str) -> str:
    """Why a line is asked about."""
    text = texts.QUESTIONS[asked.question]
    if asked.question == "whose" and not asked.args.get("owner"):
        text = texts.WHOSE_IS_NOBODYS
    if asked.question == "unit" and not asked.args.get("unit"):
        text = texts.NO_UNIT
    args = {name: _with_weekday(value, asked, language) for name, value in asked.args.items()}
    said = say(text, language, **args)
    if asked.question != "which-item" or not asked.items:
        return said
    items = ", ".join(item.id for item in asked.items)
    return f"{said} {say(texts.ITEMS, language, items=items)}"


def _with_weekday(value: Argument, asked: Asked, language: str) -> Argument:
    """A day as people tell one from another: by its weekday; anything else as it is."""
    return short_day(value, asked.said.day or value, language) if isinstance(value, date) else value


def reading(facts: Reading, plan: Plan, language: str) -> str:
    """Facts that belong together, as one text."""
    if not facts:
        return texts.NOT_YET.fill(language)
    return "; ".join(_fact(fact, plan, language) for fact in facts)


def _fact(fact: Fact, plan: Plan, language: str) -> str:
    """A fact in one line; a question that has no id yet is what was asked."""
    if isinstance(fact, QuestionAsked) and not fact.id:
        return safe(fact.question)
    return fact_lines.fact(fact, plan, language)
