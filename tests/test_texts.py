"""Every sentence stands in both languages with the same placeholders, and every problem has all that is said of it."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import seuranta.output
from seuranta.output.words import usage
from seuranta.output.words.messages import MESSAGES, RELATED
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Message, Text, placeholders
from seuranta.plan.words.findings import KINDS

PACKAGE = Path(seuranta.output.__file__).parent.parent
PLAIN_WORD = re.compile(r"[^\W\d_]{4,}")


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(seuranta.output.__path__, "seuranta.output."):
        yield importlib.import_module(found.name)


def texts_in(value: Any, seen: set[int]) -> Iterator[Text]:
    """The texts that a value of a module holds, however deep in tables and messages."""
    if id(value) in seen or isinstance(value, (str, bytes, int, type)):
        return
    seen.add(id(value))
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from texts_in(one, seen)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for one in value:
            yield from texts_in(one, seen)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name), seen)


def all_texts() -> list[tuple[str, Text]]:
    seen: set[int] = set()
    return [
        (f"{module.__name__.removeprefix('seuranta.output.')}.{name}", text)
        for module in modules()
        for name, value in vars(module).items()
        for text in texts_in(value, seen)
    ]


TEXTS = all_texts()


def forms(text: Text) -> dict[str, str]:
    every = {"fi": text.fi, "en": text.en, "fi_one": text.fi_one, "en_one": text.en_one, "en_two": text.en_two}
    return {name: form for name, form in every.items() if form is not None}


def test_all_modules_are_searched() -> None:
    assert len(TEXTS) > len(KINDS) * 3


def test_no_text_is_empty_or_unfinished() -> None:
    """A text that is empty in every language means to say nothing."""
    unfinished = re.compile(r"^$|\b(TODO|TBD|XXX|fuzzy)\b|\?\?\?|lorem", re.IGNORECASE)
    said = [(where, form) for where, text in TEXTS if text.fi or text.en for form in forms(text).values()]

    assert not [(where, form) for where, form in said if unfinished.search(form)]


def test_all_forms_of_a_text_have_the_same_placeholders() -> None:
    wrong = [
        (where, forms(text))
        for where, text in TEXTS
        if len({frozenset(placeholders(form) - {"n"}) for form in forms(text).values()}) != 1
        or placeholders(text.fi) != placeholders(text.en)
    ]

    assert not wrong


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("pe 27.11.", "Seuraava: pe 27.11."),
        ("Kuka?", "Seuraava: Kuka?"),
        ("x", "Seuraava: x."),
        ("{x}.", "Seuraava: {x}."),
        ("", "Seuraava: ."),
    ],
)
def test_a_sentence_ends_once(typed: str, said: str) -> None:
    text = Text(fi="Seuraava: {when}.", en="Next: {when}.")

    assert text.fill("fi", when=typed) == say(text, "fi", when=typed) == said


@pytest.mark.parametrize("language", ["fi", "en"])
def test_no_two_problems_are_called_the_same(language: str) -> None:
    names: dict[str, list[str]] = {}
    for name, message in MESSAGES.items():
        names.setdefault(message.label.fill(language).casefold(), []).append(name)

    assert [alike for alike in names.values() if len(alike) > 1] == []


def test_no_text_is_left_untranslated() -> None:
    """The same words in both languages are names of fields, files and programs at most."""
    wrong = [
        (where, text.fi)
        for where, text in TEXTS
        if text.fi == text.en and PLAIN_WORD.search(re.sub(r"\{\w*\}|[\w./-]*\.\w+|seuranta( \w+)?", "", text.fi))
    ]

    assert not wrong


def test_a_text_that_counts_is_told_how_many() -> None:
    text = Text(fi="Toimenpiteet {ids}.", fi_one="Toimenpide {ids}.", en="Actions {ids}.", en_one="Action {ids}.")

    assert text.fill("en", ids="1, 2", n=2) == "Actions 1, 2."
    assert say(text, "fi", ids="1", n=1) == "Toimenpide 1."
    with pytest.raises(TypeError, match="how many is not said"):
        text.fill("fi", ids="1")


def test_every_call_that_fills_a_text_says_how_many() -> None:
    """Of a text whose number is not shown, nobody would miss it before it is wrong."""
    counting = {
        where.rpartition(".")[2]
        for where, text in TEXTS
        if (text.fi_one or text.en_one) and "n" not in placeholders(text.fi)
    }
    wrong = [
        (path.name, ast.unparse(call))
        for path in PACKAGE.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and any(getattr(argument, "attr", "") in counting for argument in call.args)
        and not any(keyword.arg in ("n", None) for keyword in call.keywords)
    ]

    assert counting
    assert wrong == []


def test_no_text_is_shown_before_a_language_is_chosen() -> None:
    with pytest.raises(TypeError, match="has to be filled"):
        f"{Text(fi='Pitäisi olla jo aloitettu:', en='Should have started by now:')}"


def test_nothing_is_shouted() -> None:
    assert not [(where, form) for where, text in TEXTS for form in forms(text).values() if "!" in form]


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_a_message_is_made_of_whole_sentences(name: str) -> None:
    message: Message = MESSAGES[name]
    for language in ("fi", "en"):
        label = message.label.template(language)
        about = message.about.template(language)

        assert not placeholders(label) | placeholders(about), language
        assert len(label) <= 60, label
        assert about.endswith((".", "?")), about
        assert len(re.findall(r"[.?](?:\s|$)", about)) >= 2, f"what it means, and what to do: {about}"
        for text in (*message.texts, *message.hints):
            for form in (text.template(language), text.template(language, 1)):
                assert form.endswith((".", "?", ":", "{example}", "}")), form
                assert form[0].isupper() or form[0] in '"{”“', form


NAMED = {
    **dict.fromkeys(("ValueProblem", "Diagnostic", "Finding", "report"), 0),
    **dict.fromkeys(("Related", "_finding", "_action", "_goal"), 1),
    "_holding_up": 2,
}
"""What is called with the name of a problem or of a related place, and which argument that is."""


def names_in_code() -> Iterator[tuple[str, str]]:
    """What the code calls by a name: `(kind, name)` of every problem and related place that it makes."""
    sources = (path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py")))
    for source in (one for one in sources if any(f"{called}(" in one for called in NAMED)):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                position = NAMED.get(called)
                argument = node.args[position] if position is not None and len(node.args) > position else None
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield called, argument.value


def test_every_name_that_the_code_uses_is_known() -> None:
    known = set(KINDS)
    wrong = {name for kind, name in names_in_code() if name not in (RELATED if kind == "Related" else known)}

    assert not wrong


def test_every_related_place_is_named() -> None:
    """A sentence about a place that nothing names is a mistake of ours; `test_finding_rows` asks it of problems."""
    paths = [path for path in PACKAGE.rglob("*.py") if "messages" not in path.parts]
    source = "\n".join(path.read_text(encoding="utf-8") for path in paths)

    assert not [name for name in RELATED if f'"{name}"' not in source]


@pytest.mark.parametrize(
    "args", [{"typed": "a", "accepted": ("e\x85", "b\u202e")}, {"typed": "\x1b[2J", "accepted": "b"}]
)
def test_no_text_of_a_wrong_use_has_power_over_the_terminal(args: dict[str, Any]) -> None:
    assert usage.sentence("unknown-audience", "en", {**args, "n": 1}).isprintable()
