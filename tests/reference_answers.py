"""The tables of the guide about answers in JSON: the types with their units, and every field of every answer."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.output.json.contract.all_formats import FORMATS_OF_ANSWERS, name_of_answer
from seuranta.output.json.contract.rows.row import Format, Row
from seuranta.output.json.contract.types import TYPES
from seuranta.output.words.text import Text

_TYPES = Text(fi="| tyyppi | mitä se on ja missä yksikössä |", en="| type | what it is, and in which unit |")
_ANSWERS = Text(
    fi="## Kaikki kentät\n\nKenttä, jonka nimen perässä on \\*, puuttuu osasta vastauksia. Jokaisessa vastauksessa on\n"
    "lisäksi `schema`, joka kertoo muodon ja version.\n",
    en="## Every field\n\nA field with \\* after its name is left out of some answers. Every answer also has `schema`, which\n"
    "gives the format and its version.\n",
)
_FIELDS = Text(fi="| kenttä | tyyppi | mitä se kertoo |", en="| field | type | what it tells |")
_MARK = {True: "", False: " \\*"}
"""Behind the name of a field, by whether it is always there."""
_AROUND = (
    ("…[]", Text(fi="Luettelo sellaisia.", en="A list of them.")),
    ("…{}", Text(fi="Sellaisia tunnuksen tai päivän mukaan.", en="Several of them, by id or by date.")),
    ("…?", Text(fi="Voi olla null: tietoa ei ole.", en="It may be null: not known, or none.")),
)


def answers(language: str) -> str:
    """The tables, a heading above each."""
    parts = (_types(language), (_ANSWERS.template(language),), *(_answer(one, language) for one in _formats()))
    return "\n".join(line for part in parts for line in part)


def _formats() -> Iterator[Format]:
    yield from FORMATS_OF_ANSWERS.values()


def _types(language: str) -> Iterator[str]:
    yield from (_TYPES.template(language), "|---|---|")
    for one in TYPES.values():
        yield f"| {one.word.template(language)} | {_marked(one.about.template(language))} |"
    for sign, about in _AROUND:
        yield f"| {sign} | {about.template(language)} |"
    yield ""


def _answer(format_: Format, language: str) -> Iterator[str]:
    yield f"### {name_of_answer(format_.name, language)} (`{format_.schema_name}`)\n"
    yield f"{format_.about.template(language)}\n"
    yield from (_FIELDS.template(language), "|---|---|---|")
    for row in format_.rows:
        if row.is_told:
            yield f"| `{row.path}`{_MARK[row.is_always]} | {_type(row, language)} | {_about(row, language)} |"
    yield ""


def _type(row: Row, language: str) -> str:
    word = TYPES[row.base].word.template(language)
    return f"{word}{row.type.removeprefix(row.base)}"


def _about(row: Row, language: str) -> str:
    words = ", ".join(f"`{word}`" for word in row.words)
    return " ".join(filter(None, (_marked(row.about.template(language)), words)))


def _marked(text: str) -> str:
    """Text in a cell; the code in it stays code."""
    return " ".join(text.replace("|", "\\|").split())
