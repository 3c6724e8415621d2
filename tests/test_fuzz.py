"""The program that damages files finds what is wrong, says it once, and makes it small; it is the same every time."""

from __future__ import annotations

from pathlib import Path

import fuzz_long
import hard_use
import pytest
from fuzz_long import KINDS, case, fault, minimised, run, used
from hard_use import CALENDAR, PLAN, Case, Folder

from seuranta.commands import Job, Outcome
from seuranta.output.screen.layout import Span

WORD = "Huoltopalvelut"


def harmed(text: bytes) -> Case:
    return Case({PLAN: text}, PLAN, 0)


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tool that cannot bear one word."""

    def check(_job: Job, _ask: object) -> Outcome:
        if any(WORD in one.loaded.source.text for one in _job.plans):
            raise LookupError(WORD)
        return Outcome()

    monkeypatch.setattr(hard_use, "check", check)


def test_a_case_is_the_same_for_a_seed_and_a_number_and_no_other() -> None:
    assert case(3, 14) == case(3, 14)
    assert len({case(seed, number).files[case(seed, number).damaged] for seed in (1, 2) for number in range(20)}) > 30
    assert {case(1, number).damaged for number in range(100)} == set(KINDS)


@pytest.mark.usefixtures("faulty")
def test_a_fault_is_named_by_its_place_and_made_small() -> None:
    text = f"otsikko: x\ntoimenpiteet:\n  1: Kuvaus\nyritys: {WORD} Oy\n  2: {{}}\n".encode()

    found = fault(harmed(text))

    assert found is not None
    assert found.kind == "LookupError test_fuzz.py:check"
    assert minimised(harmed(text), found.kind).files[PLAN] == WORD.encode()
    assert fault(harmed(b"otsikko: x\n")) is None


@pytest.mark.usefixtures("faulty")
def test_a_run_tells_a_kind_of_fault_once_and_keeps_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fuzz_long, "case", lambda _seed, number: harmed(f"a: {WORD} {number}".encode()))
    kept: list[int] = []

    kinds = run(7, range(3, 6), tmp_path, kept.append)

    assert kinds == 1
    assert kept == [6]
    assert capsys.readouterr().out.count("seed 7, mutation 3") == 1
    assert (tmp_path / "fuzz-7-3" / PLAN).read_bytes() == WORD.encode()


ENTRY = b"BEGIN:VCALENDAR\nPRODID:-//Seuranta//seuranta//\nBEGIN:VEVENT\nUID:%s\nEND:VEVENT\nEND:VCALENDAR\n"
FOUND = {
    "no repair left for a second run": (PLAN, b"t\n o: i\n        a: j\n        : \n    :\n    3"),
    "a list in the second of two sections": (PLAN, "viestintä\n :\nviestintä\n k: {6,pidetty: {.".encode()),
    "no list where two sections have one name": (PLAN, "viestintä\r 1: \rviestintä:\r 3\r  pvm: {:}".encode()),
    "a note of an item beside an empty one of its id": (
        PLAN,
        b"toimenpiteet\n   2:\notsikko: {}\n    huomautus:o",
    ),
    "a note of an item in the second of two sections": (PLAN, b"actions\n i: \nactions:\n 1\n  note: C"),
    "a dash of a line that was mended": (PLAN, b" - \nn: old:\n o\r\n - "),
    "a field in a section with two kinds of line ends": (PLAN, b"toimenpiteet:\n :\r:"),
    "a bare carriage return inside an entry": (CALENDAR, ENTRY % b"\rE"),
    "an entry of ours that has lost its day": (CALENDAR, ENTRY % b"1455fb1b-4a33-5222-8c42-cbdd7152ec3c"),
}
"""What the long run has found, as small as it made it."""


@pytest.mark.parametrize("found", FOUND)
def test_what_was_found_is_found_no_more(found: str) -> None:
    path, data = FOUND[found]

    for choices in range(4):
        seen = fault(Case({**used(), path: data}, path, choices))

        assert seen is None, seen.story


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome(code=3), "exit code 3"),
        (Outcome(text="a\x1b[31m"), "'\\x1b' is printed"),
        (Outcome(told="a\u202eb"), "'\\u202e' is printed"),
        (Outcome(lines=((Span("\u2028"),),)), "'\\u2028' is printed"),
    ],
)
def test_an_answer_that_does_harm_is_noticed(outcome: Outcome, said: str) -> None:
    with pytest.raises(AssertionError) as noticed:
        Folder({PLAN: b"otsikko: x\n"}, "fi").asked(lambda _job: outcome)

    assert said in str(noticed.value)
