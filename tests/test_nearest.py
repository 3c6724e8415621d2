"""The nearest right word: what counts as a slip of the fingers, and what is anybody's guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.plan.words import vocabulary
from seuranta.plan.words.nearest import Guesses, _distance, nearest

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


def reference(a: str, b: str) -> int:
    """Optimal string alignment by its definition, all of the table."""
    rows = [[i + j if not i * j else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


@given(st.text("abä ", max_size=8), st.text("abä ", max_size=8), st.integers(1, 4))
def test_the_distance_is_right_as_far_as_anybody_asks(one: str, other: str, limit: int) -> None:
    expected = reference(one, other)

    found = _distance(one, other, limit)

    assert found == expected or min(found, expected) > limit


@pytest.mark.parametrize(("strangers", "people"), [(300, 300), (3, 3)])
def test_what_is_compared_in_one_file_has_an_end(strangers: int, people: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in comparisons of names that are all alike, so that none can be told apart at a glance."""
    compared = 0

    def counted(a: str, b: str, limit: int) -> int:
        nonlocal compared
        compared += 1
        return _distance(a, b, limit)

    monkeypatch.setattr("seuranta.plan.words.nearest._distance", counted)
    guesses, known = Guesses(), [f"Raija Keksitty {number:05}" for number in range(people)]

    found = [guesses.like("people", f"Kaija Keksitty {number:05}", known) for number in range(strangers)]

    assert compared < 8_000
    assert found[0] == "Raija Keksitty 00000"
    assert (found[-1] is None) is (strangers > 3)


def test_a_word_is_looked_for_once() -> None:
    guesses = Guesses()

    assert guesses.like("people", "Raija V", ["Raija"]) == guesses.like("people", "Raija V", [])
