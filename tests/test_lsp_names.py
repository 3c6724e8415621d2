"""Where a plan names its items, as an editor asks: definition, references, highlights, and another id in all places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY
from hypothesis import given
from hypothesis import strategies as st
from lsp_client import Editor, applied, edits_of

from seuranta.commands.in_editor.positions import Positions
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.mentions import Mention, Mentions
from seuranta.plan.words.vocabulary import same_id

PLANS = sorted([*(REPOSITORY / "examples").glob("*/roadmap.yaml"), *(REPOSITORY / "plans").glob("*/roadmap.yaml")])
PROBLEMS = sorted((REPOSITORY / "tests" / "problems").glob("*/*.yaml"))

PLAN = """\
title: Care
language: en
people: {Ann: sales, Ben: {role: support}}
team: {lead: Ann, members: "Ben, Ann"}
goals:
  G1: {title: Customers, owner: ann}
actions:
  1: First of 2, by Ann
  2:
    title: Second
    goal: [G1]
    owner: Ben
    depends on: 1
    helpers: [Ann, team]
    next step: {what: Ask 1, who: Ann}
    moves:
      - {date: 2026-11-01, from: 2026-11-20, reason: late, decided by: "Ann, Ben"}
  3: {title: Third, depends on: "1, 2", continues: 1}
  4: {title: Fourth, depends on: ['2', '1']}
checkpoints:
  monthly: {title: Meeting, participants: [Ann], recurrence: first tuesday of the month, held: {2026-11-03: {promised: {1: 2026-12-04}}}}
communication:
  M1: {title: News, checkpoint: monthly, owner: Ben}
topics:
  T1: {title: Prices, checkpoint: Monthly}
decisions:
  D1: {date: 2026-11-03, decision: Go on, affects: [1, goal G1], decided by: Ann}
"""


def places(text: str, found: list[dict[str, Any]]) -> list[str]:
    """What stands at each place, with the line number."""
    lines = text.split("\n")
    ranges = [one["range"] for one in found]
    return [
        f"{one['start']['line'] + 1}: {lines[one['start']['line']][one['start']['character'] : one['end']['character']]}"
        for one in ranges
    ]


def renamed(editor: Editor, uri: str, offset: int, new: str) -> str:
    """The text after a rename that is expected to be made."""
    edit = editor.at("rename", uri, offset, newName=new)
    return applied(editor.texts[uri], edits_of(edit, uri))


def refusal(editor: Editor, uri: str, needle: str, new: str) -> str:
    position = {"line": editor.texts[uri][: editor.texts[uri].index(needle)].count("\n"), "character": 0}
    line = editor.texts[uri].split("\n")[position["line"]]
    position["character"] = line.index(needle)
    answer = editor.ask("textDocument/rename", textDocument={"uri": uri}, position=position, newName=new)
    return str(answer["error"]["message"])


# --- where it is named ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("needle", "expected"),
    [
        ("1: First", ["8: 1", "13: 1", "18: 1", "18: 1", "19: 1", "21: 1", "27: 1"]),
        ("2:\n", ["9: 2", "18: 2", "19: 2"]),
        ("G1]", ["6: G1", "11: G1", "27: G1"]),
        ("monthly, owner", ["21: monthly", "23: monthly", "25: Monthly"]),
        ("Ben\n", ["3: Ben", "4: Ben", "12: Ben", "17: Ben", "23: Ben"]),
    ],
)
def test_all_places_are_found_from_any_of_them(tmp_path: Path, needle: str, expected: list[str]) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    found = editor.at("references", uri, PLAN.index(needle), context={"includeDeclaration": True})

    assert places(PLAN, found) == expected
    highlights = editor.at("documentHighlight", uri, PLAN.index(needle))
    assert places(PLAN, highlights) == expected
    others = editor.at("references", uri, PLAN.index(needle), context={"includeDeclaration": False})
    assert places(PLAN, others) == expected[1:]
    (definition,) = [editor.at("definition", uri, PLAN.index(needle))]
    assert places(PLAN, [definition]) == expected[:1]


def test_nothing_is_named_in_free_text(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    for needle in ("2, by Ann", "Ask 1", "title: Care", "team]"):
        assert editor.at("references", uri, PLAN.index(needle) + 1, context={}) is None
        assert editor.at("definition", uri, PLAN.index(needle) + 1) is None


def test_people_whom_nobody_lists_are_found_too(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\nactions:\n  1: {title: A, owner: Ann}\n  2: {title: B, helpers: 'Ben, ann'}\n"
    editor = Editor(tmp_path)
    uri = editor.open(text)

    assert places(text, editor.at("references", uri, text.index("Ann"), context={})) == ["4: Ann", "5: ann"]
    assert editor.at("definition", uri, text.index("Ann")) is None
    assert "'Ben, Kim'" in renamed(editor, uri, text.index("Ann"), "Kim")


# --- another id --------------------------------------------------------------------------------------------------


def test_an_id_is_changed_wherever_it_is_meant_and_nowhere_else(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    text = renamed(editor, uri, PLAN.index("1: First"), "A1")

    assert text == (
        PLAN.replace("  1: First", "  A1: First")
        .replace("depends on: 1\n", "depends on: A1\n")
        .replace('"1, 2", continues: 1', '"A1, 2", continues: A1')
        .replace("['2', '1']", "['2', 'A1']")
        .replace("{1: 2026-12-04}", "{A1: 2026-12-04}")
        .replace("[1, goal G1]", "[A1, goal G1]")
    )


def test_a_person_keeps_their_spaces_and_dots(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    text = renamed(editor, uri, PLAN.index("owner: ann") + 7, "Ann K. O'Dea")

    assert "people: {Ann K. O'Dea: sales" in text
    assert '"Ben, Ann K. O\'Dea"' in text
    assert "owner: Ann K. O'Dea}" in text
    assert "First of 2, by Ann\n" in text


def test_a_word_before_an_id_stays(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    assert "[1, goal Growth]" in renamed(editor, uri, PLAN.index("G1: {title"), "Growth")


def test_what_would_be_renamed_is_shown_first(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    prepared = editor.at("prepareRename", uri, PLAN.index("goal G1") + 5)

    assert prepared["placeholder"] == "G1"
    assert places(PLAN, [prepared]) == ["27: G1"]


@pytest.mark.parametrize(
    ("needle", "new", "said"),
    [
        ("1: First", "2", '"2" is already in use on line 9. Choose another one.'),
        ("1: First", "a b", '"a b" cannot be an id'),
        ("1: First", "", "cannot be an id"),
        ("1: First", "1.12.2026", "1.12.2026"),
        ("1: First", "due", "due"),
        ("1: First", "G1", 'Both an action and a goal would have the id "1", and line 27'),
        ("Ben: {role", "Ann", '"Ann" is already in use on line 3.'),
        ("Ben: {role", "team", "team"),
        ("Ben: {role", "Ben, Kim", "Ben, Kim"),
        ("title: Care", "x", "There is no id or name here that could be changed."),
    ],
)
def test_none_is_made_where_not_all_can_be(tmp_path: Path, needle: str, new: str, said: str) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(PLAN)

    assert said in refusal(editor, uri, needle, new)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("actions:\n  1: A\n  2: {title: B, depends on: 1\n", "An error on line"),
        ('actions:\n  1: A\n  2: {title: B, depends on: "\\x31, 3"}\n  3: C\n', "Line 5 is written so that"),
        ("actions:\n  1: A\n  2: {title: B, depend: 1}\n", 'On line 5, "1" stands in a field that is not known.'),
        ("actions:\n  2: {title: B, depends on: 1}\n", 'Nothing in the plan has the id "1".'),
    ],
)
def test_why_it_is_not_made_is_said_with_the_line(tmp_path: Path, text: str, said: str) -> None:
    editor = Editor(tmp_path)
    text = f"title: Care\nlanguage: en\n{text}"
    uri = editor.open(text)

    needle = "1: A" if "1: A" in text else "1}"
    assert said in refusal(editor, uri, needle, "x")


def test_two_items_of_one_id_are_told_apart_by_hand(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    text = "title: Care\nlanguage: en\nactions:\n  a1: A\n  A1: B\n"
    uri = editor.open(text)

    assert refusal(editor, uri, "a1: A", "x").startswith("Two items have this id, the other one on line 5.")
    assert refusal(editor, uri, "A1: B", "x").startswith("Two items have this id, the other one on line 4.")


def test_an_id_that_is_none_gets_one(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    text = "title: Care\nlanguage: en\nactions:\n  4 b: {title: A, due: 31.11.2026, owner: Ann}\n  5: {title: B, depends on: 4 b}\n"
    uri = editor.open(text)

    assert renamed(editor, uri, text.index("4 b"), "4b") == text.replace("4 b", "4b")


def test_it_is_refused_in_finnish_too(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open("otsikko: Huolto\nkieli: fi\ntoimenpiteet:\n  1: Yksi\n  2: Kaksi\n")

    assert refusal(editor, uri, "1: Yksi", "2") == '"2" on jo käytössä rivillä 5. Valitse jokin muu.'


@pytest.mark.parametrize(
    ("beside", "needle", "said"),
    [
        ("checkpoints.ics", "1: First", "Calendar entries will change:"),
        ("calendars", "1: First", "Calendar entries will change:"),
        ("calendars", "Ben: {role", "This person’s calendar will change:"),
        ("checkpoints.ics", "Ben: {role", None),
        ("calendars", "T1: {title", None),
        ("reports", "1: First", None),
    ],
)
def test_that_calendars_change_is_told_where_there_are_some(
    tmp_path: Path, beside: str, needle: str, said: str | None
) -> None:
    (tmp_path / beside).mkdir()
    editor = Editor(tmp_path)
    uri = editor.open(PLAN, tmp_path / "roadmap.yaml")

    renamed(editor, uri, PLAN.index(needle), "Zz9")
    editor.pass_time(0)
    editor.pass_time(0)

    told = [one["params"]["message"] for one in editor.said if one["method"] == "window/showMessage"]
    assert len(told) == (said is not None)
    assert said is None or told[0].startswith(said)


def test_nothing_is_told_of_a_rename_that_was_not_made(tmp_path: Path) -> None:
    (tmp_path / "calendars").mkdir()
    editor = Editor(tmp_path)
    uri = editor.open(PLAN, tmp_path / "roadmap.yaml")

    refusal(editor, uri, "1: First", "2")
    editor.pass_time(0)

    assert [one for one in editor.said if one["method"] == "window/showMessage"] == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "\ufeff"])
def test_letters_and_lines_of_any_kind(tmp_path: Path, line_end: str, before: str) -> None:
    text = (
        'otsikko: "😀 Huolto"\nkieli: fi\nhenkilöt: {Pa\u0308ivi: myynti}\ntoimenpiteet:\n'
        "  1: {otsikko: 😀😀, vastuu: P\u00e4ivi}\n  2: {otsikko: B, vastuu: Pa\u0308ivi, edellyttää: 1}\n"
    )
    text = before + text.replace("\n", line_end)
    editor = Editor(tmp_path)
    uri = editor.open(text)

    after = renamed(editor, uri, text.index("P\u00e4ivi") - len(before), "Äijä 😀")

    assert after.count("Äijä 😀") == 3
    assert after.replace("Äijä 😀", "x") == text.replace("Pa\u0308ivi", "x").replace("P\u00e4ivi", "x")


# --- every plan ----------------------------------------------------------------------------------------------------


def mentions_of(text: str) -> list[Mention]:
    return list(Mentions(load_bytes("roadmap.yaml", text.encode("utf-8"))).all)


def spelled(text: str, mention: Mention) -> str:
    return text[mention.start : mention.end]


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_a_plan_means_the_same_under_another_id_and_is_the_same_again_under_its_own(
    tmp_path: Path, plan: Path, pytestconfig: pytest.Config
) -> None:
    text = plan.read_text(encoding="utf-8")
    editor = Editor(tmp_path)
    uri = editor.open(text)
    problems = editor.diagnostics(uri)
    mentions = mentions_of(text)
    definitions = [mention for mention in mentions if mention.is_definition]
    step = 1 if pytestconfig.getoption("--long") else 20
    for mention in definitions[::step]:
        own = [one for one in mentions if (one.section, one.id) == (mention.section, mention.id)]

        editor.change(uri, renamed(editor, uri, mention.start, "Zz9"))

        after = mentions_of(editor.texts[uri])
        assert [(one.section, one.id) for one in after] == [
            (one.section, "zz9" if one in own else one.id) for one in mentions
        ]
        editor.save(uri)
        assert len(editor.diagnostics(uri)) == len(problems)
        (at,) = [one.start for one in after if one.is_definition and one.id == "zz9"]
        back = renamed(editor, uri, at, spelled(text, mention))
        editor.change(uri, back)
        if {spelled(text, one) for one in own} == {spelled(text, mention)}:
            assert back == text
        else:
            editor.change(uri, text)


def test_no_place_of_a_wrong_plan_fails(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    is_long = pytestconfig.getoption("--long")
    texts = [plan.read_bytes().decode("utf-8", "replace") for plan in PROBLEMS[:: 1 if is_long else 6]]
    for text in [text for text in texts if len(text) < 20_000]:
        editor = Editor(tmp_path)
        uri = editor.open(text)
        for offset in range(0, len(text) + 1, 7 if is_long else 131):
            for method in ("definition", "references", "documentHighlight"):
                editor.at(method, uri, offset)
            asked: Any = {"textDocument": {"uri": uri}, "position": Positions(text).position(offset)}
            editor.ask("textDocument/prepareRename", **asked)
            editor.ask("textDocument/rename", **asked, newName="Zz9")


@given(st.data())
def test_no_text_and_no_name_fails(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    editor = Editor(tmp_path_factory.getbasetemp())
    cut = data.draw(st.integers(0, len(PLAN)))
    text = PLAN[:cut] + data.draw(st.text(max_size=8)) + PLAN[data.draw(st.integers(cut, len(PLAN))) :]
    uri = editor.open(text)
    offset = data.draw(st.integers(0, len(text)))
    name = data.draw(st.one_of(st.text(max_size=12), st.sampled_from(["1", "Ann", "team", "null", "a: b", "#x", "'"])))
    for method in ("definition", "references", "documentHighlight"):
        editor.at(method, uri, offset)
    position = Positions(text).position(offset)
    answer = editor.ask("textDocument/rename", textDocument={"uri": uri}, position=position, newName=name)
    if answer.get("result"):
        editor.change(uri, applied(text, edits_of(answer["result"], uri)))
        assert same_id(name) in {mention.id for mention in mentions_of(editor.texts[uri])}
