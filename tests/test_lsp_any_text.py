"""The language server on any text at all, asked for everything that it announces: an answer, no exception, and each place
inside the text. `python tests/editor_texts.py` tries every prefix of every plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import long
from damage import LETTERS, damaged
from editor_asks import ASKED_OF, Ask, ask_everything, requests, sound, typed
from editor_texts import PLANS
from hypothesis import given
from hypothesis import strategies as st
from lsp_client import Editor
from random_files import Writer

from seuranta.commands.in_editor.positions import Positions
from seuranta.commands.in_editor.requests import REQUESTS
from seuranta.lsp import wire

SMALL = """\
otsikko: Huolto
kieli: fi
henkilöt: {Raija: tuotanto, Pekka: {sähköposti: pekka@example.com}}
tavoitteet:
  T1: {otsikko: Sopimuksia, vastuu: Raija, lähtötaso: 0, tavoitetaso: 6 kpl, mennessä: 30.6.2027}
toimenpiteet:
  1:
    otsikko: Hinnasto   # luonnos 😀 on jo
    tavoite: T1
    määräaika: 27.11.2026
    tila: käynnissä
    siirrot:
      - {pvm: 3.11.2026, vanha: 20.11.2026, syy: kone seisoi}
  2: {otsikko: Ensikäynti, vastuu: Pekka, määräaika: 18.12.2026, edellyttää: 1}
tarkistuspisteet:
  kk: {toistuu: joka kuukauden ensimmäinen tiistai, alku: 6.10.2026, pidetty: [6.10.2026]}
"""
ODD = {
    "nothing": "",
    "one line break": "\n",
    "CR only": SMALL.replace("\n", "\r"),
    "CRLF with a mark": "\ufeff" + SMALL.replace("\n", "\r\n"),
    "NUL": SMALL.replace("kone", "k\0ne"),
    "lone surrogates": SMALL.replace("ä", "\ud800").replace("1:", "1\udfff:"),
    "other line breaks": SMALL.replace(" ", "\u2028").replace("t", "\x85"),
    "brackets": f"{SMALL}palaute: {'[' * 5_000}",
    "braces": f"{SMALL}palaute:\n  1: {'{a: ' * 2_000}",
    "deep": "".join(f"{' ' * depth}a:\n" for depth in range(150)),
    "another file": "on: push\njobs:\n  test: {runs-on: ubuntu}\n",
    "a list": "- 1\n- 2\n",
    "left by a merge": SMALL.replace("  2: ", "<<<<<<< HEAD\n  2: x\n=======\n  2: "),
}
TOO_LARGE = SMALL + "#" * (8 * 1024 * 1024)


# --- any text --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_every_prefix_of_a_plan(tmp_path: Path, plan: Path, *, is_long: bool) -> None:
    text = plan.read_bytes().decode("utf-8")
    editor = Editor(tmp_path)
    uri = editor.open("", plan)

    for length in range(0, len(text) + 1, 83 if is_long else 1297):
        typed(editor, uri, text[:length])
        ask_everything(editor, uri, [length, length // 2])


@pytest.mark.parametrize("text", [*ODD.values(), long(TOO_LARGE)], ids=[*ODD, "more than 8 MiB"])
def test_any_odd_text(tmp_path: Path, text: str) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(text)

    ask_everything(editor, uri, [0, len(text) // 2, len(text)])
    editor.change(uri, f"{text}x")
    editor.save(uri)
    ask_everything(editor, uri, [len(text)])


def test_each_letter_left_out(tmp_path: Path, *, is_long: bool) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(SMALL)

    for at in range(0, len(SMALL), 3 if is_long else 53):
        typed(editor, uri, SMALL[:at] + SMALL[at + 1 :])
        ask_everything(editor, uri, [at])


def test_damaged_texts(tmp_path: Path, *, is_long: bool) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(SMALL)

    for number in range(200 if is_long else 20):
        random = Random(number)
        text = random.choice((SMALL, Writer(random).text()))
        text = damaged(random, text, [SMALL])
        typed(editor, uri, text)
        ask_everything(editor, uri, [random.randint(0, len(text))])


@given(pieces=st.lists(st.sampled_from([*SMALL.split(" "), *SMALL.splitlines(keepends=True), *LETTERS])))
def test_texts_of_any_pieces(tmp_path_factory: Any, pieces: Sequence[str]) -> None:
    text = "".join(pieces)
    editor = Editor(tmp_path_factory.getbasetemp())

    ask_everything(editor, editor.open(text), [len(text)])


def test_all_that_is_answered_is_announced_and_asked_here(tmp_path: Path) -> None:
    able = Editor(tmp_path).begun["capabilities"]
    place = {"line": 0, "character": 0}

    asked = {method for method, _ in requests(able, Ask("file:///x", place, place))}

    assert {method for method in REQUESTS if method.startswith("textDocument/")} <= asked | ASKED_OF.keys()


# --- any client ---------------------------------------------------------------------------------------------------------------

STRANGE = [
    {"line": 99, "character": 99},
    {"line": -1, "character": -7},
    {"line": 10**30, "character": 10**30},
    {"line": 0.5, "character": 1e300},
    {"line": float("nan"), "character": float("inf")},
    {"line": "1", "character": "x"},
    {"line": None, "character": [1]},
    {"line": True},
    {},
    [],
    "0:0",
    None,
]


@pytest.mark.parametrize("place", STRANGE, ids=str)
def test_a_strange_place_is_answered_or_refused(tmp_path: Path, place: Any) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(SMALL)

    for method, params in requests(editor.begun["capabilities"], Ask(uri, place, place)):
        answer = editor.ask(method, **params)
        assert "result" in answer or answer["error"]["code"] in (wire.REQUEST_FAILED, wire.INVALID_PARAMS), answer
        sound(answer, SMALL)
    ask_everything(editor, uri, [0])


def test_several_texts_are_told_apart(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    texts = {editor.open(text, f"file:///{number}/roadmap.yaml"): text for number, text in enumerate(cuts(SMALL))}

    for uri, text in texts.items():
        editor.change(uri, f"{text}\n")
    editor.pass_time(3)
    for uri, text in texts.items():
        ask_everything(editor, uri, [len(text)])
    last = list(texts)[-1]

    assert {problem["code"] for problem in editor.diagnostics(last)} >= {"myöhässä"}


def cuts(text: str) -> Iterator[str]:
    """The text up to every third line."""
    lines = text.splitlines(keepends=True)
    yield from ("".join(lines[:count]) for count in range(0, len(lines) + 1, 3))


@pytest.mark.parametrize("method", ["didChange", "didSave", "didClose"])
@pytest.mark.parametrize(
    "params",
    [
        {"textDocument": {"uri": "file:///never/opened.yaml", "version": 2}, "contentChanges": [{"text": "x"}]},
        {"textDocument": {"version": 1}, "contentChanges": [{}]},
        {"textDocument": None, "contentChanges": None},
        {"textDocument": {"uri": ["a"]}, "contentChanges": [{"text": 1}]},
        {},
    ],
)
def test_what_is_told_of_no_open_text_is_nothing(tmp_path: Path, method: str, params: Any) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(SMALL)
    said = len(editor.said)

    editor.notify(f"textDocument/{method}", **params)

    assert len(editor.said) == said
    ask_everything(editor, uri, [0])


@pytest.mark.parametrize("changes", [None, [], [{}], [{"text": 1}], [{"range": {}, "text": "x"}], [None]])
def test_a_change_that_is_none_leaves_the_text(tmp_path: Path, changes: Any) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(SMALL)
    before = editor.diagnostics(uri)

    editor.notify("textDocument/didChange", textDocument={"uri": uri, "version": 2}, contentChanges=changes)
    editor.pass_time(3)

    assert editor.diagnostics(uri) == before


@given(
    steps=st.lists(
        st.tuples(st.integers(0, len(SMALL)), st.integers(0, 40), st.sampled_from(["", "x", "ä: 😀\n", "\r\n"])),
        min_size=1,
        max_size=4,
    )
)
def test_a_client_that_sends_pieces_is_understood(tmp_path_factory: Any, steps: Sequence[tuple[int, int, str]]) -> None:
    """Whole texts are asked for; a client that sends what it changed all the same must not lose the rest."""
    editor, text = Editor(tmp_path_factory.getbasetemp()), SMALL
    changes = []
    pieces, whole = (editor.open(text, f"file:///{name}/roadmap.yaml") for name in ("pieces", "whole"))
    for start, length, new in steps:
        positions = Positions(text)
        stretch = positions.range(start, start + length)
        changes.append({"range": stretch, "text": new})
        text = text[: positions.offset(stretch["start"])] + new + text[positions.offset(stretch["end"]) :]

    editor.notify("textDocument/didChange", textDocument={"uri": pieces, "version": 2}, contentChanges=changes)
    editor.change(whole, text)
    editor.pass_time(0.31)

    assert editor.diagnostics(pieces) == editor.diagnostics(whole)
