"""Commands that people copy from an answer: whatever a folder is called, a shell takes its path as one word."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.screen import calendar_changes, repairs
from seuranta.output.words import meet_texts, phrases
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import Text, filled, placeholders
from seuranta.output.words.usage import USAGE

Run = Callable[..., Answer]

FOLDER = "my (own) plan"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plans/huolto", "plans/huolto"),
        ("plans/pää-1.2_x", "plans/pää-1.2_x"),
        ("my plan", '"my plan"'),
        ("", '""'),
        ("Tom's", '"Tom\'s"'),
        ("a;b", '"a;b"'),
        ("~", '"~"'),
        ("$HOME x", "'$HOME x'"),
        ("100 %", "'100 %'"),
    ],
)
def test_a_word_is_quoted_where_it_has_to_be(text: str, written: str) -> None:
    assert shell_word(text) == written


@given(st.text(st.characters(exclude_characters="\x00"), max_size=12))
def test_a_shell_reads_back_what_was_meant(text: str) -> None:
    assert shlex.split(f"seuranta check {shell_word(text)}") == ["seuranta", "check", text]


TEXTS = [
    *USAGE.values(),
    *(
        one
        for room in (meet_texts, repairs, phrases, calendar_changes)
        for one in vars(room).values()
        if isinstance(one, Text)
    ),
]
COMMANDS = sorted(
    {
        template
        for text in TEXTS
        for template in (text.fi, text.en, text.fi_one, text.en_one)
        if template and re.search(r"\bseuranta [a-z-]+( [^\n.]*)? \{", template)
    }
)


def test_there_are_sentences_with_a_path_in_a_command() -> None:
    assert len(COMMANDS) > 20


@pytest.mark.parametrize("template", COMMANDS)
def test_in_every_sentence_a_path_is_one_word_of_its_command(template: str) -> None:
    said = filled(template, dict.fromkeys(placeholders(template), FOLDER))

    command = said[re.search(r"\bseuranta [a-z]", said).start() :]  # type: ignore[union-attr]
    assert FOLDER in shlex.split(command.replace("…", "x"))


def test_what_stands_outside_the_command_is_not_quoted() -> None:
    said = filled("{path}: see it with seuranta check {path}. Then read {path}.", {"path": "a b"})

    assert said == 'a b: see it with seuranta check "a b". Then read a b.'


@pytest.mark.parametrize("language", ["fi", "en"])
def test_commands_for_a_plan_in_a_folder_with_a_space(seuranta: Run, tmp_path: Path, language: str) -> None:
    (tmp_path / ".git").mkdir()
    made = seuranta("init", FOLDER, "--lang", language, folder=tmp_path)
    path = tmp_path / FOLDER / "roadmap.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "xyz: 1\nxyy 2\n", encoding="utf-8")
    left_out = seuranta("status", FOLDER, "--lang", language, folder=tmp_path)

    commands = re.findall(r"\bseuranta [a-z]+.*", made.out + left_out.err)
    assert len(commands) == 4
    for command in commands:
        assert any(word.rstrip("/").startswith(FOLDER) for word in shlex.split(command)), command
