"""The nearest right word: what counts as a slip of the fingers, and what is anybody's guess."""

from __future__ import annotations

import pytest

from seuranta.plan import vocabulary
from seuranta.plan.nearest import Guesses, nearest

ACTION = vocabulary.field_spellings("action")


def meaning(word: str) -> object:
    return vocabulary.field("action", word)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("maaraika", "määräaika"),
        ("määrä aika", "määräaika"),
        ("Maaräaaika", "määräaika"),
        ("ottsikko", "otsikko"),
        ("vsatuu", "vastuu"),
        ("seuravaa askel", "seuraava askel"),
        ("edelyttää", "edellyttää"),
        ("dependson", "depends on"),
        ("dedline", "deadline"),
        ("stauts", "status"),
    ],
)
def test_a_slip_away_from_a_field(typed: str, meant: str) -> None:
    assert nearest(typed, ACTION, meaning) == meant


@pytest.mark.parametrize("typed", ["", "x", "budjetti", "hinta", "q" * 129, "ääääää", "1"])
def test_nothing_near(typed: str) -> None:
    assert nearest(typed, ACTION, meaning) is None


def test_a_swap_of_neighbours_is_one_slip() -> None:
    assert nearest("abdc", ["abcd", "wxyz"]) == "abcd"


def test_two_words_of_one_meaning_are_no_contradiction() -> None:
    assert nearest("cancelles", ["cancelled", "canceled"], lambda _: "dropped") == "cancelled"


def test_two_meanings_equally_near_are_anybodys_guess() -> None:
    assert nearest("T9", ["T1", "T2"]) is None
    assert nearest("T9", ["T1", "A2"]) == "T1"


def test_a_single_letter_is_not_a_slip_away_from_every_other() -> None:
    assert nearest("3", ["1"]) is None


def test_case_and_dots_do_not_count() -> None:
    assert nearest("RAYJA", ["Raija", "Pekka"]) == "Raija"


def test_a_file_with_thousands_of_wrong_words_does_not_take_minutes() -> None:
    words = [f"T{i:05}" for i in range(10_000)]
    guesses = Guesses()

    found = [guesses.like("goals", f"X{i:05}-", words) for i in range(10_000)]

    assert found[-1] is None


def test_a_word_is_looked_for_once() -> None:
    guesses = Guesses()

    assert guesses.like("people", "Raija V", ["Raija"]) == guesses.like("people", "Raija V", [])
