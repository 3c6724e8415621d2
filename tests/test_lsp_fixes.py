"""Quick fixes: each puts its problem right and changes nothing else, and all that are safe are those of `check --fix`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from conftest import Answer, one_in
from lsp_client import Editor, applied, edits_of
from test_problems import DAY, FOLDERS, plan_in
from test_proposals import edits_of as proposed

from seuranta.commands.check import checked
from seuranta.commands.in_editor.edit_titles import edits_title
from seuranta.plan.edit.repair import keeps
from seuranta.plan.edit.stretches import differences
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.reading.source import apply
from seuranta.plan.words.diagnostic import Edit

Run = Callable[..., Answer]
Json = dict[str, Any]

ERROR = 1
LONGEST = 100_000


def text_in(folder: Path) -> str | None:
    """The plan of a folder as an editor opens it; None where it is no text, or a very long one."""
    try:
        text = plan_in(folder).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if len(text) < LONGEST else None


TEXTS = {folder.name: text for folder in FOLDERS if (text := text_in(folder)) is not None}
LONG = {"more-problems"}


def actions(editor: Editor, uri: str, start: int = 0, end: int | None = None, **context: Any) -> list[Json]:
    return list(editor.of("codeAction", uri, start, end, context={"diagnostics": [], **context}))


def text_after(editor: Editor, uri: str, action: Json) -> str:
    """The text once an action is chosen."""
    if "edit" not in action:
        action = editor.ask("codeAction/resolve", **action)["result"]
    return applied(editor.texts[uri], edits_of(action["edit"], uri))


def with_edits(text: str, edits: Iterable[Edit]) -> str:
    mark = "\ufeff" * text.startswith("\ufeff")
    return mark + apply(text.removeprefix("\ufeff"), edits)


def told(diagnostics: Iterable[Json], *, only_errors: bool = False) -> Counter[str]:
    return Counter(one["code"] for one in diagnostics if not only_errors or one["severity"] == ERROR)


# --- every problem ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(TEXTS.keys() - LONG))
def test_a_quick_fix_puts_its_problem_right_and_changes_nothing_else(tmp_path: Path, name: str) -> None:
    text, editor = TEXTS[name], Editor(tmp_path)
    uri = editor.open(text)
    before = editor.diagnostics(uri)

    fixes = [action for action in actions(editor, uri, only=["quickfix"]) if "edit" in action]
    made = {text_after(editor, uri, action): action for action in fixes}

    found = checked("roadmap.yaml", text.encode(), DAY, today=DAY).problems
    guesses = {with_edits(text, edits) for problem in found for edits in proposed(problem)}
    safe = {with_edits(text, problem.fix) for problem in found if problem.fix}
    assert guesses <= made.keys() <= guesses | safe
    for after, action in made.items():
        (problem,) = action["diagnostics"]
        assert problem in before
        assert action["isPreferred"] == (after in safe)
        editor.change(uri, after)
        editor.save(uri)
        assert told(editor.diagnostics(uri))[problem["code"]] < told(before)[problem["code"]], action["title"]
        new = told(editor.diagnostics(uri), only_errors=True) - told(before, only_errors=True)
        assert not new, action["title"]
        editor.change(uri, text)


@pytest.mark.parametrize("name", one_in(4, TEXTS))
def test_all_that_is_safe_is_what_check_fix_writes(seuranta: Run, tmp_path: Path, name: str) -> None:
    text, editor = TEXTS[name], Editor(tmp_path)
    if not any(problem.fix for problem in checked("roadmap.yaml", text.encode(), DAY, today=DAY).problems):
        return
    path = tmp_path / "roadmap.yaml"
    path.write_bytes(text.encode())
    uri = editor.open(text, path)

    found = actions(editor, uri, only=["source.fixAll"])

    seuranta("check", "--fix", folder=tmp_path)
    assert [action["kind"] for action in found] == ["source.fixAll.seuranta"]
    assert text_after(editor, uri, found[0]).encode() == path.read_bytes()


TORN = "otsikko: Huolto: pilotti\nkieli: fi\ntoimenpiteet:\n  1:\n    otsikko: @matti soittaa\n    vastuu: Pekak\nhenkilöt: {Pekka: huolto}\n"


def test_one_of_several_safe_repairs_brings_all_of_them(tmp_path: Path) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(TORN)
    here = TORN.index("Huolto")

    found = [action for action in actions(editor, uri, here, here) if action["kind"] == "quickfix"]

    assert [action["title"] for action in found] == [
        "Kirjoita lainausmerkkeihin: Huolto: pilotti",
        "Korjaa kaikki, mikä voidaan korjata turvallisesti",
    ]
    assert text_after(editor, uri, found[1]) == TORN.replace("Huolto: pilotti", '"Huolto: pilotti"').replace(
        "@matti soittaa", '"@matti soittaa"'
    )


def test_a_repair_that_would_cost_something_is_not_offered(tmp_path: Path) -> None:
    """`check --fix` leaves it as well."""
    text, editor = TEXTS["odd-quote"], Editor(tmp_path)
    uri, lines = editor.open(text), text.splitlines(keepends=True)
    costly = next(
        problem.place.line
        for problem in checked("roadmap.yaml", text.encode(), DAY, today=DAY).problems
        if not keeps(load_bytes("", text.encode()), load_bytes("", with_edits(text, problem.fix).encode()))
    )
    end = len("".join(lines[:costly])) - 1

    assert any(problem["range"]["start"]["line"] == costly - 1 for problem in editor.diagnostics(uri))
    assert actions(editor, uri, end, end, only=["quickfix"]) == []


def test_a_plan_without_anything_to_repair_is_left_alone_on_saving(tmp_path: Path) -> None:
    editor = Editor(tmp_path)

    assert actions(editor, editor.open("title: Care\nactions:\n  1: Visit\n"), only=["source.fixAll"]) == []


def test_the_problem_under_the_cursor_comes_before_those_of_its_line(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\nactions:\n  1: {title: Visit, due: 31.11.2026, ownr: Ann}\npeople: {Ann: lead}\n"
    editor = Editor(tmp_path)
    uri = editor.open(text)

    def at(offset: int) -> set[str]:
        return {action["title"] for action in actions(editor, uri, offset, offset, only=["quickfix"])}

    assert at(text.index("31.11")) == {'Change "31.11.2026" to "30.11.2026"'}
    assert at(text.index("ownr")) == {'Change "ownr" to "owner"'}
    assert at(text.index("Visit")) == at(text.index("31.11")) | at(text.index("ownr"))


def test_an_editor_that_takes_no_edits_from_a_menu_is_offered_none(tmp_path: Path) -> None:
    editor = Editor(tmp_path, can={})

    assert actions(editor, editor.open(TORN)) == []


@pytest.mark.parametrize("only", [["quickfix"], ["refactor"], ["source.fixAll.seuranta"], ["x"], [""], None])
def test_only_what_is_wanted_is_offered(tmp_path: Path, only: list[str] | None) -> None:
    editor = Editor(tmp_path)
    uri = editor.open(TORN)

    kinds = {action["kind"].partition(".")[0] for action in actions(editor, uri, only=only)}

    everything = {"quickfix", "refactor"} if only is None else {"quickfix", "refactor", "source"}
    assert kinds == (everything if only in (None, [""]) else {one.partition(".")[0] for one in only} & everything)


# --- titles -----------------------------------------------------------------------------------------------------------------

TITLES = [
    ("a: b", [Edit(3, 4, "c")], 'Korvaa "b" tekstillä "c"', 'Change "b" to "c"'),
    ("a b", [Edit(1, 1, ":")], 'Lisää puuttuva ":"', 'Add the missing ":"'),
    ("a: b]", [Edit(4, 5, "")], 'Poista "]"', 'Delete "]"'),
    ("a: !b", [Edit(3, 5, '"!b"')], "Kirjoita lainausmerkkeihin: !b", "Put in quotes: !b"),
    ("a:b", [Edit(2, 2, " ")], "Korjaa rivin välit", "Correct the spaces in the line"),
    ("a:b\nc:d", [Edit(2, 2, " "), Edit(6, 6, " ")], "Korjaa 2 rivin välit", "Correct the spaces in 2 lines"),
    ("a\ufeff: b", [Edit(1, 2, "")], "Poista näkymätön merkki", "Delete the invisible character"),
    ("a: b\n", [Edit(4, 4, "\n  c: d")], 'Lisää "c: d"', 'Add "c: d"'),
    ("a: b c", [Edit(3, 6, "b\n  d: c")], 'Jaa kahdelle riville: "b" ja "d: c"', 'Split into two lines: "b" and "d: c"'),
    ("a: {b}", [Edit(3, 4, "["), Edit(5, 6, "]")], "Kirjoita rivi näin: a: [b]", "Write the line like this: a: [b]"),
    ("a\nb\n", [Edit(0, 0, "- "), Edit(2, 2, "  ")], "Korjaa 2 riviä", "Correct 2 lines"),
    ("a: b\n- b", [Edit(3, 4, "c"), Edit(7, 8, "c")], 'Korvaa "b" tekstillä "c" 2 kohdassa', 'Change "b" to "c" in 2 places'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "edits", "finnish", "english"), TITLES)
def test_a_title_says_what_would_change(text: str, edits: list[Edit], finnish: str, english: str) -> None:
    assert (edits_title(text, edits, "fi"), edits_title(text, edits, "en")) == (finnish, english)


def test_a_long_text_is_cut_short_in_a_title() -> None:
    title = edits_title("a: b", [Edit(3, 4, "word " * 40)], "en")

    assert len(title) < 100
    assert title.endswith('…"')


def test_a_title_is_one_line_that_cannot_command_a_terminal() -> None:
    title = edits_title("a: b", [Edit(3, 4, "c\x1b[31m\td")], "en")

    assert title.isprintable()


def test_each_stretch_that_changed_is_an_edit_of_its_own() -> None:
    old, new = "a: 1\nb: 2\nc: 3\n", "a: 9\nb: 2\nc: 3\nd: 4\n"

    assert differences(old, new) == (Edit(3, 4, "9"), Edit(15, 15, "d: 4\n"))
    assert differences(old, old) == ()
