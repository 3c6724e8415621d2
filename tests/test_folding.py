"""Long sentences on a terminal are broken between words, at any width, and lose nothing; for a program they are one line."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from hypothesis import given
from hypothesis import strategies as st
from test_problems import FOLDERS

from seuranta.output.screen.folding import folded
from seuranta.output.screen.problems import offer_of_repairs
from seuranta.output.words.cells import cells

Run = Callable[..., Answer]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two three\n", "one two\n  three\n"),
        ("  one two three four\n", "  one two three four\n"),
        ("one two three? ", "one two\n  three? "),
        ("See it with seuranta check x\n", "See it\n  with\n  seuranta check x\n"),
        ("Do?  d done  m move  b be\n", "Do?\n  d done\n  m move\n  b be\n"),
        ("onetwothreefour five\n", "onetwothreefour\n  five\n"),
        ("", ""),
    ],
)
def test_lines_are_broken_at_spaces(text: str, expected: str) -> None:
    assert folded(text, 10) == expected


WORDS = st.lists(st.text("abcäö.:,-：豈", min_size=1, max_size=12), min_size=1, max_size=30)


@given(WORDS, st.integers(20, 100))
def test_nothing_is_lost_and_nothing_is_wider(words: list[str], width: int) -> None:
    found = folded(" ".join(words) + "\n", width)

    assert found.split() == words
    assert all(cells(line) <= width for line in found.splitlines())


@pytest.mark.parametrize("folder", FOLDERS[::12], ids=lambda folder: folder.name)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_check_keeps_to_the_width_of_a_terminal(seuranta: Run, folder: Path, language: str) -> None:
    wide = seuranta("check", str(folder), "--lang", language).out
    narrow = seuranta("check", str(folder), "--lang", language, COLUMNS="80").out

    longest = max(len(word) for word in narrow.split())
    sentences = [
        line for line in narrow.splitlines() if ": seuranta " not in line
    ]  # a command stays whole, to be copied
    assert all(len(line) <= max(80, longest + 2) for line in sentences)
    assert narrow.split() == wide.split()
    assert len(re.findall(r"(?m)^\S+:\d+:\d+: ", wide)) == len(re.findall(r"(?m)^\S+:\d+:\d+: ", narrow))


@pytest.mark.parametrize("language", ["fi", "en"])
def test_an_error_keeps_to_the_width_of_a_terminal(seuranta: Run, tmp_path: Path, language: str) -> None:
    command = ("status", "a folder that is not here", "--lang", language)
    one_line, several = seuranta(*command, folder=tmp_path).err, seuranta(*command, folder=tmp_path, COLUMNS="40").err

    assert one_line.count("\n") == 1
    assert several.split() == one_line.split()
    assert max(map(len, several.splitlines())) <= 40


def test_the_offer_of_repairs_fits_the_terminal_and_keeps_its_command_whole() -> None:
    again = f" --plan {'long-name-' * 3}"
    command = f"seuranta check{again} --fix"
    assert offer_of_repairs("en", again, 80, folds=True).splitlines()[1:] == [f"  {command}"]
    assert offer_of_repairs("en", again, 80, folds=False).count("\n") == 1
