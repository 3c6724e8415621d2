"""Commands that people copy from an answer: whatever a folder is called, a shell takes its path as one word."""

from __future__ import annotations

import ast
import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, long
from hypothesis import given
from hypothesis import strategies as st
from test_every_command import CASES
from test_texts import TEXTS, forms

from seuranta.cli.all_commands import english
from seuranta.output.words.command_names import NAMES
from seuranta.output.words.shell import AGAIN, shell_word
from seuranta.output.words.text import filled, placeholders

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


BY_HAND = ("starters", "pictures", "calendar.entry_texts")
"""Rooms whose sentences stand in files in the folder of the plan, where every command finds it."""
COMMANDS = sorted(
    {
        template
        for where, text in TEXTS
        for template in forms(text).values()
        if re.search(r"\bseuranta [a-zäö{]", template) and not where.startswith(BY_HAND)
    }
)
FILLED = [template for template in COMMANDS if re.search(r"\bseuranta [a-z-]+( [^\n.]*)? \{", template)]
WITHOUT_PLAN = {"init", "guide", "explain"}


def test_there_are_sentences_with_a_path_in_a_command() -> None:
    assert len(FILLED) > 20
    assert len(COMMANDS) > 100


@pytest.mark.parametrize("template", FILLED)
def test_in_every_sentence_a_path_is_one_word_of_its_command(template: str) -> None:
    said = filled(template, dict.fromkeys(placeholders(template), FOLDER))

    command = said[re.search(r"\bseuranta [a-z]", said).start() :]  # type: ignore[union-attr]
    assert FOLDER in shlex.split(command.replace("…", "x"))


def test_what_stands_outside_the_command_is_not_quoted() -> None:
    said = filled("{path}: see it with seuranta check {path}. Then read {path}.", {"path": "a b"})

    assert said == 'a b: see it with seuranta check "a b". Then read a b.'


@pytest.mark.parametrize("template", COMMANDS)
def test_in_every_sentence_a_command_reaches_the_plan(template: str) -> None:
    """Whatever the sentence says, and whoever writes the next one: the plan is put into its command."""
    filling = dict.fromkeys(placeholders(template), "x") | {
        "verb": "done",
        "path": FOLDER,
        "plan": f' --plan "{FOLDER}"',
    }
    said = filled(template, {**filling, AGAIN: f' --plan "{FOLDER}"'})

    for command in commands(said):
        assert FOLDER in command, command


def commands(said: str) -> list[str]:
    """The commands in what was printed that are about a plan; not where help is."""
    rows = [row for row in re.findall(r"\bseuranta [a-zäö][^\n]*", said) if "--help" not in row]
    return [row for row in rows if english(row.split()[1].rstrip(".,;:")) in set(NAMES) - WITHOUT_PLAN]


def test_of_the_commands_of_an_answer_those_about_a_plan_are_looked_at() -> None:
    said = "Start: seuranta init\nSee it: seuranta tarkista --plan x\nHelp: seuranta done --help\nmuu seuranta ei"

    assert commands(said) == ["seuranta tarkista --plan x"]


TYPED = [
    *([command, *words] for command, words in CASES.items() if command not in WITHOUT_PLAN),
    ["meet", "--checkpoint", "2026-12-03", "--answers", "answers.yaml"],
    ["meet", "--answers", "empty.yaml"],
    ["meet", "--answers", "answers.yaml"],
    ["done", "T1"],
    ["done", "1"],
    ["done", "1", "--on", "2026-10-29"],
    ["start", "4"],
    ["move", "1", "2027-01-29", "--reason", "x"],
    ["block", "5"],
    ["reading", "T1"],
    ["reading", "T9", "5"],
    ["set", "5", "due", "2027-01-29"],
    ["add", "x", "--target", "5"],
    ["add", "action"],
    ["postpone", "kuukausi"],
    ["held", "--on", "2026-12-01"],
    ["check", "--fix"],
    ["check", "--all"],
    ["checkpoints", "--ics"],
    ["checkpoints", "--ics", "--dry-run"],
    ["checkpoints", "--ics", "--check"],
    ["list", "--goals"],
    *(["show", item] for item in ("T1", "3", "4", "10", "V1", "P1", "kuukausi")),
]
"""What brings Seuranta to recommend a command: every command as it is tried elsewhere, and wrong use of it."""


def with_everything(folder: Path) -> Path:
    """A plan of which every answer recommends something: more of everything than a screen shows, and slips besides."""
    path = shutil.copytree(REPOSITORY / "plans" / "pyorahuolto", folder) / "roadmap.yaml"
    text = path.read_text(encoding="utf-8").replace("tunnus: pyorahuolto-4c1e\n", "")
    late = "".join(f"  L{n}: {{otsikko: Jo myöhässä, vastuu: Anni, määräaika: 20.11.2026}}\n" for n in range(9))
    soon = "".join(f"  S{n}: {{otsikko: Tulossa, vastuu: Anni, määräaika: 4.12.2026}}\n" for n in range(9))
    loose = "".join(f"  X{n}: {{otsikko: Kenen}}\n" for n in range(9))
    goals = "".join(f"  M{n}: {{otsikko: Mitta, tavoitetaso: 5, mennessä: 1.6.2027}}\n" for n in range(12))
    text = text.replace("\ntoimenpiteet:\n", f"{goals}\ntoimenpiteet:\n{late}{soon}{loose}", 1)
    path.write_text(f"{text}\nxyz 1\nMuutos\u00a0: 2\n", encoding="utf-8")
    for name, answers in (("answers.yaml", "paikalla: Anni\n"), ("empty.yaml", "")):
        (folder.parent / name).write_text(answers, encoding="utf-8")
    return path


@pytest.mark.parametrize("language", ["fi", long("en")])
def test_every_command_that_is_printed_reaches_the_plan_that_was_named(
    seuranta: Run, tmp_path: Path, language: str
) -> None:
    printed = []
    for number, typed in enumerate(TYPED):
        above = tmp_path / str(number)
        (above / ".git").mkdir(parents=True)
        with_everything(above / FOLDER)
        answer = seuranta(*typed, "--plan", FOLDER, "--lang", language, folder=above)

        assert answer.code < 3, typed
        printed += commands(answer.out + answer.err)
    for command in printed:
        words = shlex.split(command.replace("’", ""))
        assert any(word.rstrip("/").startswith(FOLDER) for word in words), command
    assert len(printed) > 30
    assert len({command.split()[1] for command in printed}) >= 8


def test_a_command_names_no_plan_that_is_found_without(seuranta: Run, tmp_path: Path) -> None:
    path = with_everything(tmp_path / FOLDER)
    below = path.parent / "below"
    below.mkdir()

    for words, folder, environment in (
        ((), path.parent, {}),
        ((".",), path.parent, {}),
        ((str(path),), below, {}),
        ((), tmp_path, {"SEURANTA_PLAN": FOLDER}),
    ):
        answer = seuranta("status", *words, folder=folder, **environment)
        assert "seuranta tarkista\n" in answer.out
        assert "--plan" not in answer.out


def test_a_plan_under_a_name_of_its_own_is_reached_by_it(seuranta: Run, tmp_path: Path) -> None:
    with_everything(tmp_path / FOLDER).rename(tmp_path / "oma.yaml")

    assert "seuranta tarkista --plan oma.yaml\n" in seuranta("status", "oma.yaml", folder=tmp_path).out


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that fill a text: `say(TEXT, …)`, `TEXT.fill(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("say", "fill"):
                yield node


RECOMMENDING = {
    where.rpartition(".")[2]
    for where, text in TEXTS
    if not where.startswith(BY_HAND)
    and any(commands(form) and not re.search(r"seuranta .*\{(path|plan)\}", form) for form in forms(text).values())
    and where.rpartition(".")[2] not in ("MESSAGES", "RELATED", "USAGE")
}
"""The constants whose sentences recommend a command that does not name its plan itself."""


def test_whoever_fills_a_text_with_a_command_says_what_reaches_the_plan() -> None:
    forgotten = []
    for path in sorted((REPOSITORY / "seuranta").rglob("*.py")):
        for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            text = ast.dump(call.func.value if isinstance(call.func, ast.Attribute) else call.args[0])
            names = set(re.findall(r"(?:attr|id)='([A-Z_0-9]+)'", text))
            given = {keyword.arg for keyword in call.keywords}
            if names & RECOMMENDING and not given & {"again", None}:
                forgotten.append(f"{path.name}:{call.lineno} {names & RECOMMENDING}")

    assert forgotten == []


def test_what_programs_read_does_not_change_with_what_was_typed(seuranta: Run, tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    shutil.copy(REPOSITORY / "tests" / "problems" / "stale-ongoing" / "roadmap.yaml", folder)
    here = seuranta("check", "--format", "json", folder=folder).out
    named = seuranta("check", FOLDER, "--format", "json", folder=tmp_path).out

    assert "seuranta decide" in here
    assert named.replace(f"{FOLDER}/roadmap.yaml", "roadmap.yaml") == here


def test_what_a_sentence_quotes_for_the_shell_is_not_quoted_before() -> None:
    """A folder `next year` would stand there as '"next year"', which is no folder: sentences quote the words in a command."""
    sources = (REPOSITORY / "seuranta").rglob("*.py")
    assert [str(path) for path in sources if "plan=shell_word(" in path.read_text(encoding="utf-8")] == []
