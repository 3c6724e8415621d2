"""The language server: what it says of a text and when, to any message at all; and that nothing else leaves the program."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer
from hypothesis import given
from hypothesis import strategies as st
from lsp_client import Editor

from seuranta.commands.in_editor.positions import Positions
from seuranta.commands.in_editor.typed_item import lines_of_item
from seuranta.lsp import wire

Run = Callable[..., Answer]

EXAMPLES = sorted((REPOSITORY / "examples").glob("*/roadmap.yaml"))
PLAN = (REPOSITORY / "examples" / "pine" / "roadmap.yaml").read_text(encoding="utf-8")
ERROR, WARNING, INFORMATION = 1, 2, 3


# --- what is wrong ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_editor_is_told_what_check_tells(seuranta: Run, tmp_path: Path, plan: Path) -> None:
    folder = tmp_path / "plan"
    folder.mkdir()
    path = folder / "roadmap.yaml"
    path.write_bytes(plan.read_bytes())
    (checked,) = json.loads(seuranta("check", "plan", "--format", "json", folder=tmp_path).out)["plans"]
    editor = Editor(tmp_path)

    told = editor.diagnostics(editor.open(plan.read_text(encoding="utf-8"), path))

    assert [problem["range"]["start"]["line"] + 1 for problem in told] == [one["line"] for one in checked["problems"]]
    severities = {"error": {ERROR}, "warning": {WARNING, INFORMATION}}
    assert all(
        problem["severity"] in severities[one["severity"]]
        for problem, one in zip(told, checked["problems"], strict=True)
    )


def test_a_sentence_and_its_hint_are_in_the_language_of_the_plan(tmp_path: Path) -> None:
    editor = Editor(tmp_path)

    finnish = editor.diagnostics(
        editor.open("otsikko: Huolto\nkieli: fi\ntoimenpiteet:\n  1: {otsikko: Käynti, määräaika: 31.11.2026}\n")
    )
    (wrong,) = [problem for problem in finnish if problem["code"] == "päivää-ei-ole"]

    assert (wrong["severity"], wrong["source"]) == (ERROR, "seuranta")
    assert wrong["message"].splitlines() == [
        '"31.11.2026" ei ole päivämäärä: marraskuussa on 30 päivää.',
        "Tarkoititko 30.11.2026?",
    ]
    assert wrong["range"] == {"start": {"line": 3, "character": 34}, "end": {"line": 3, "character": 44}}


def test_what_the_plan_allows_is_not_told(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\nactions:\n  1: Visit\n"
    editor = Editor(tmp_path)
    uri = editor.open(text)
    names = {problem["code"] for problem in editor.diagnostics(uri)}
    assert "unowned-action" in names

    editor.change(uri, f"{text}settings:\n  allow:\n    unowned-action: one person\n")
    editor.save(uri)

    assert {problem["code"] for problem in editor.diagnostics(uri)} == names - {"unowned-action"}


def test_a_problem_of_the_whole_file_can_be_seen(tmp_path: Path) -> None:
    editor = Editor(tmp_path)

    for problem in editor.diagnostics(editor.open("title: Care\nactions:\n  1: Visit\n")):
        assert problem["range"]["start"] != problem["range"]["end"]


@pytest.mark.parametrize("other", ["name: build\non: push\n", "- a\n- b\n", "jobs:\n  x: [1, 2\n", ""])
def test_of_a_file_that_is_no_plan_nothing_is_said(tmp_path: Path, other: str) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(other, "file:///company/build.yaml")

    assert editor.diagnostics(uri) == []
    asked = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 0}}
    assert editor.ask("textDocument/hover", **asked)["result"] is None


@pytest.mark.parametrize(
    "uri", ["untitled:Untitled-1", "file:///company/plan-2027.yaml", "file:///C%3A/x/roadmap.yaml"]
)
def test_a_plan_is_known_by_its_name_or_by_what_it_holds(tmp_path: Path, uri: str) -> None:
    editor = Editor(tmp_path)

    assert editor.diagnostics(editor.open(PLAN, uri))


# --- when it is told ------------------------------------------------------------------------------------------------


def test_mistakes_are_told_shortly_after_a_key_and_what_follows_at_rest(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)
    before = editor.diagnostics(uri)
    typed = PLAN.replace("actions:\n", "actions:\n  77:\n    due: 31.11.2026\n", 1)
    said = len(editor.said)

    editor.change(uri, typed)
    assert len(editor.said) == said
    editor.pass_time(0.31)
    (soon,) = new(editor.diagnostics(uri), before)
    editor.pass_time(1.8)

    assert soon["code"] == "no-such-day"
    assert {problem["code"] for problem in new(editor.diagnostics(uri), before)} > {"no-such-day"}


def test_twenty_keys_are_answered_once(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)
    said = len(editor.said)

    for keys in range(20):
        editor.change(uri, PLAN + "#" * keys)
        editor.pass_time(0.05)
    editor.pass_time(0.3)

    assert len(editor.said) == said + 1
    assert editor.said[-1]["params"]["version"] == 21


def test_a_new_day_is_told_without_a_key(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    days = {"SEURANTA_TODAY": "2026-12-01"}
    object.__setattr__(editor.server._world, "environment", days)
    uri = editor.open("title: Care\nlanguage: en\nactions:\n  1: {title: Visit, due: 2026-12-01}\n")
    before = {problem["code"] for problem in editor.diagnostics(uri)}
    said = len(editor.said)

    editor.pass_time(60)
    assert len(editor.said) == said
    days["SEURANTA_TODAY"] = "2026-12-02"
    editor.pass_time(60)

    assert {problem["code"] for problem in editor.diagnostics(uri)} - before == {"overdue-action", "no-next-step"}


def test_a_closed_text_is_forgotten(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    editor.close(uri)

    assert editor.diagnostics(uri) == []
    said = len(editor.said)
    editor.pass_time(3600)
    assert len(editor.said) == said


def new(after: list[Any], before: list[Any]) -> list[Any]:
    known = {(problem["code"], problem["message"]) for problem in before}
    return [problem for problem in after if (problem["code"], problem["message"]) not in known]


# --- places -------------------------------------------------------------------------------------------------------------

TEXTS = st.text(st.sampled_from("aä😀\n\r\u2028\x85\ufeff\t ")).map(lambda text: text.lstrip("\ufeff"))


@given(text=TEXTS, has_mark=st.booleans())
def test_every_offset_is_found_again_by_its_place(text: str, has_mark: bool) -> None:
    positions = Positions("\ufeff" * has_mark + text)

    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] != "\r\n":  # no place lies within a line break
            assert positions.offset(positions.position(offset)) == offset
    lines = [positions.position(offset) for offset in range(len(text) + 1)]
    assert all((a["line"], a["character"]) < (b["line"], b["character"]) for a, b in pairwise(lines))


@given(text=TEXTS, line=st.integers(-5, 200), character=st.integers(-5, 200))
def test_a_place_outside_the_text_is_taken_for_its_end(text: str, line: int, character: int) -> None:
    assert 0 <= Positions(text).offset({"line": line, "character": character}) <= len(text)


def test_columns_are_units_of_utf_16() -> None:
    positions = Positions("ä: 😀x\n")

    assert positions.position(5) == {"line": 0, "character": 6}
    assert positions.offset({"line": 0, "character": 6}) == 5


@pytest.mark.parametrize(
    ("at", "lines"),
    [
        (0, "title: Care"),
        (2, "  1:"),
        (4, "  1:"),
        (5, "  2: x"),
        (6, "  3:"),
        (8, "  3:"),
        (9, "goals:"),
        (10, "  A: x"),
    ],
)
def test_an_item_is_known_by_indentation_alone(at: int, lines: str) -> None:
    text = (
        "title: Care\nactions:\n  1:\n    due\n    # later\n  2: x\n  3:\n    own: [\n\ngoals:\n  A: x\n".splitlines()
    )

    assert text[lines_of_item(text, at)[0] - 1] == lines


@given(st.lists(st.sampled_from(["", " ", "a:", "  b:", "    c: d", "  # e", "\tx"])), st.integers(-1, 12))
def test_an_item_is_found_in_any_lines(lines: list[str], at: int) -> None:
    item = lines_of_item(lines, at)

    assert not lines or min(max(at, 0), len(lines) - 1) + 1 in item


# --- any message at all ---------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
METHODS = st.sampled_from(
    [
        *("initialize", "initialized", "textDocument/didOpen", "textDocument/didChange", "textDocument/hover"),
        *("textDocument/didSave", "textDocument/didClose", "shutdown", "$/cancelRequest", "$/x", "x"),
    ]
)


@given(method=METHODS | st.text(), params=JSON, id_=st.none() | st.integers())
def test_any_message_has_an_answer_if_it_asks_for_one(
    tmp_path_factory: Any, method: str, params: Any, id_: Any
) -> None:
    server = Editor(tmp_path_factory.getbasetemp()).server
    message = {"method": method, "params": params} | ({} if id_ is None else {"id": id_})

    answers = [answer for answer in server.take(message, 0.0) if "id" in answer]

    assert len(answers) == (0 if id_ is None else 1)
    assert all(("result" in answer) != ("error" in answer) for answer in answers)


def test_before_the_beginning_and_after_the_end_nothing_is_answered(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    assert editor.ask("initialize")["error"]["code"] == wire.INVALID_REQUEST
    assert editor.ask("textDocument/nothing")["error"]["code"] == wire.METHOD_NOT_FOUND

    assert editor.ask("shutdown")["result"] is None
    assert editor.ask("textDocument/hover")["error"]["code"] == wire.INVALID_REQUEST
    editor.notify("exit")

    assert editor.server.exit_code == 0


@given(st.binary(max_size=60) | st.sampled_from([b"Content-Length: 2\r\n\r\n[]", b"Content-Length: 9\r\n\r\n{}"]))
def test_whatever_comes_on_the_wire_is_a_message_the_end_or_named(data: bytes) -> None:
    try:
        message = wire.read_message(io.BytesIO(data))
    except wire.NotAMessageError:
        return
    assert message is None or isinstance(message, dict)


def test_a_message_is_framed_in_bytes() -> None:
    stream = io.BytesIO(wire.framed({"a": "ä😀"}) + wire.framed({"b": 1}))

    assert [wire.read_message(stream), wire.read_message(stream)] == [{"a": "ä😀"}, {"b": 1}]
    assert wire.read_message(stream) is None


# --- the program itself ---------------------------------------------------------------------------------------------------


def test_the_program_speaks_the_protocol_and_nothing_else(tmp_path: Path) -> None:
    messages: list[dict[str, Any]] = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}, "locale": "fi"}},
        {"jsonrpc": "2.0", "method": "initialized", "params": {}},
        {
            "jsonrpc": "2.0",
            "method": "textDocument/didOpen",
            "params": {"textDocument": {"uri": "file:///x/roadmap.yaml", "version": 1, "text": "tila"}},
        },
        {"jsonrpc": "2.0", "id": 2, "method": "shutdown"},
        {"jsonrpc": "2.0", "method": "exit"},
    ]
    typed = b"Content-Length: 3\r\n\r\n{x}" + b"".join(wire.framed(message) for message in messages)

    done = subprocess.run(
        [sys.executable, "-m", "seuranta", "lsp"], input=typed, capture_output=True, check=False, cwd=tmp_path
    )

    stream = io.BytesIO(done.stdout)
    answers = list(iter(lambda: wire.read_message(stream), None))
    assert (done.returncode, done.stderr) == (0, b"")
    assert [answer.get("id") for answer in answers] == [1, None, 2]
    assert answers[0]["result"]["serverInfo"]["name"] == "seuranta"
    (problem,) = answers[1]["params"]["diagnostics"]
    assert problem["code"] == "pelkkää-tekstiä"


def test_an_editor_that_is_gone_takes_the_server_with_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "seuranta", "lsp"], input=b"", capture_output=True, check=False, cwd=tmp_path
    )

    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
