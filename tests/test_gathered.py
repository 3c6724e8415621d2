"""Many problems of a kind: the first few in full, the rest counted with their lines, and errors before warnings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer

from seuranta.output.screen.gathered import gathered, more
from seuranta.plan.words.diagnostic import Diagnostic, Place


def some(name: str, *lines: int) -> list[Diagnostic]:
    return [Diagnostic(name, Place(line, 1, line, 2)) for line in lines]


@pytest.mark.parametrize(
    ("count", "shown", "left"),
    [(1, 1, 0), (5, 5, 0), (6, 6, 0), (7, 5, 2), (1000, 5, 995)],
)
def test_the_first_five_of_a_kind_are_shown_and_six_where_there_are_six(count: int, shown: int, left: int) -> None:
    problems, rests = gathered(some("unknown-key", *range(1, count + 1)))

    assert [one.place.line for one in problems] == list(range(1, shown + 1))
    assert sum(len(one.lines) for one in rests) == left


def test_of_many_kinds_errors_are_shown_first_and_nothing_is_lost() -> None:
    kinds = ["untitled-item", "late-start", "no-next-step", "moved-action", "date-clash", "waiting-action", "far-date"]
    many = [one for at, name in enumerate(kinds) for one in some(name, *range(at * 5 + 1, at * 5 + 6))]
    many += some("unknown-key", *range(101, 106)) + some("bad-id", *range(201, 206))

    problems, rests = gathered(many)

    assert len(problems) == 40
    assert {one.name for one in problems} >= {"unknown-key", "bad-id"}
    assert [one.place for one in problems] == sorted(one.place for one in problems)
    assert len(problems) + sum(len(one.lines) for one in rests) == len(many)


@pytest.mark.parametrize(
    ("lines", "fi", "en"),
    [
        ([7], "lisäksi kerran rivillä 7", "1 more on line 7"),
        ([9, 8], "lisäksi 2 kertaa riveillä 8, 9", "2 more on lines 8, 9"),
        ([4, 4, 4], "lisäksi 3 kertaa rivillä 4", "3 more on line 4"),
        (
            list(range(1, 1300)),
            "lisäksi 1299 kertaa riveillä 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …",
            "1299 more on lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …",
        ),
    ],
)
def test_what_is_said_of_the_rest(lines: list[int], fi: str, en: str) -> None:
    assert more(lines, "fi") == fi
    assert more(lines, "en") == en


@pytest.mark.parametrize(
    ("language", "said", "command", "name"),
    [
        ("fi", "Nekin näkyvät kokonaan näin", "tarkista", "tuntematon-kenttä"),
        ("en", "To see those in full as well", "check", "unknown-key"),
    ],
)
def test_the_rest_is_shown_in_full_where_all_is_asked_for(
    seuranta: Callable[..., Answer], tmp_path: Path, language: str, said: str, command: str, name: str
) -> None:
    items = "".join(f"  {n}: {{title: x, ovner: Ann, due: 2027-03-05}}\n" for n in range(12))
    (tmp_path / "roadmap.yaml").write_text(f"title: x\nactions:\n{items}", encoding="utf-8")

    few = seuranta("check", "--lang", language, folder=tmp_path).out
    every = seuranta("check", "--all", "--lang", language, folder=tmp_path).out

    assert f"{said}: seuranta {command} --all roadmap.yaml" in few
    assert few.count(f"{name}: ") == 5
    assert every.count(f"{name}: ") == 12
    assert said not in every
