"""`init --editor`: what editors are told of plans; nothing that is there is changed, and no plan but by its first line."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, one_in

from seuranta.output.json.plan_schema import is_schema_text, plan_schema, schema_text
from seuranta.output.starters.editor import editor_files, has_schema_comment, schema_comment
from seuranta.plan.edit.first_line import with_first_line
from seuranta.plan.loading.load import load_bytes

Run = Callable[..., Answer]

COMMENT = schema_comment("../.vscode/seuranta-fi.schema.json")
PLANS = sorted(
    path
    for pattern in ("examples/*/roadmap.yaml", "plans/*/roadmap.yaml", "tests/problems/*/*.yaml")
    for path in REPOSITORY.glob(pattern)
)


@pytest.mark.parametrize("path", one_in(5, PLANS), ids=lambda path: path.parent.name)
@pytest.mark.parametrize("how", ["as it is", "CRLF", "with a mark"])
def test_a_first_line_changes_nothing_else(path: Path, how: str) -> None:
    data = path.read_bytes()
    if how == "CRLF":
        data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    elif how == "with a mark":
        data = b"\xef\xbb\xbf" + data.removeprefix(b"\xef\xbb\xbf")
    before = load_bytes("roadmap.yaml", data)

    after = with_first_line(before, COMMENT)

    if before.plan is None:
        return  # nothing is written into what is no plan
    assert after is not None
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    rest = data.removeprefix(mark)
    assert re.fullmatch(re.escape(mark + COMMENT.encode()) + rb"(\r\n|\r|\n)", after.source.encoded()[: -len(rest)])
    assert after.source.encoded().endswith(rest)
    assert after.plan == before.plan
    assert [problem.name for problem in after.problems] == [problem.name for problem in before.problems]


def test_a_line_that_would_change_the_plan_is_refused() -> None:
    assert with_first_line(load_bytes("roadmap.yaml", PLANS[0].read_bytes()), "company: Another One") is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a plan in Finnish and one in English."""
    (tmp_path / ".git").mkdir()
    for name in ("konepaja", "pine"):
        (tmp_path / "plans" / name).mkdir(parents=True)
        shutil.copy(REPOSITORY / "examples" / name / "roadmap.yaml", tmp_path / "plans" / name)
    return tmp_path


def texts(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".seuranta" not in path.parts
    }


def test_each_plan_has_the_schema_of_its_language(seuranta: Run, folder: Path) -> None:
    before = texts(folder)

    answer = seuranta("init", "--editor", folder=folder)

    assert (answer.code, answer.err) == (0, "")
    after = texts(folder)
    for name, language in (("konepaja", "fi"), ("pine", "en")):
        plan = f"plans/{name}/roadmap.yaml"
        line, _, rest = after[plan].partition(b"\n")
        assert rest == before[plan]
        schema = line.decode().removeprefix("# yaml-language-server: $schema=")
        path = (folder / "plans" / name / schema).resolve().relative_to(folder.resolve()).as_posix()
        assert after[path].decode() == schema_text(plan_schema(language))
    settings = json.loads(after[".vscode/settings.json"])
    assert settings["yaml.schemas"] == {
        "./.vscode/seuranta-fi.schema.json": ["plans/konepaja/roadmap.yaml"],
        "./.vscode/seuranta-en.schema.json": ["plans/pine/roadmap.yaml"],
    }
    assert json.loads(after[".vscode/extensions.json"])["recommendations"] == ["redhat.vscode-yaml"]
    assert all(path in answer.out for path in after if after[path] != before.get(path))


def test_a_second_time_nothing_changes(seuranta: Run, folder: Path) -> None:
    seuranta("init", "--editor", folder=folder)
    before = texts(folder)

    answer = seuranta("init", "--editor", "--lang", "en", folder=folder / "plans" / "..")

    assert answer.code == 0
    assert {name: data for name, data in texts(folder).items() if name in before} == before


def test_of_one_plan_the_files_lie_beside_it(seuranta: Run, folder: Path) -> None:
    answer = seuranta("luo", "plans/konepaja", "--editor", folder=folder)

    assert answer.code == 0
    after = texts(folder)
    assert after["plans/konepaja/roadmap.yaml"].startswith(
        b"# yaml-language-server: $schema=.vscode/seuranta-fi.schema.json\n"
    )
    assert "plans/konepaja/.vscode/seuranta-fi.schema.json" in after
    assert json.loads(after["plans/konepaja/.vscode/settings.json"])["yaml.schemas"] == {
        "./.vscode/seuranta-fi.schema.json": ["**/roadmap.yaml"]
    }


def test_a_folder_may_be_typed_from_the_root_of_the_system(seuranta: Run, folder: Path) -> None:
    answer = seuranta("init", str(folder / "plans" / "pine"), "--editor", folder=folder)

    assert answer.code == 0
    line = texts(folder)["plans/pine/roadmap.yaml"].partition(b"\n")[0]
    assert line == b"# yaml-language-server: $schema=.vscode/seuranta-en.schema.json"


def test_what_others_wrote_stays(seuranta: Run, folder: Path) -> None:
    (folder / ".vscode").mkdir()
    for name in ("settings.json", "extensions.json", "tasks.json", "seuranta-fi.schema.json"):
        (folder / ".vscode" / name).write_text("// mine\n", encoding="utf-8")
    plan = folder / "plans" / "pine" / "roadmap.yaml"
    plan.write_text(f"# $schema: mine.json\n{plan.read_text(encoding='utf-8')}", encoding="utf-8")
    before = texts(folder)

    answer = seuranta("init", "--editor", "--lang", "en", folder=folder)

    after = texts(folder)
    assert "left as they are: .vscode/settings.json" in " ".join(answer.out.split())
    assert [name for name in before if before[name] != after[name]] == ["plans/konepaja/roadmap.yaml"]


def test_a_schema_of_an_earlier_version_is_written_anew(seuranta: Run, folder: Path) -> None:
    seuranta("init", "--editor", folder=folder)
    schema = folder / ".vscode" / "seuranta-fi.schema.json"
    now = schema.read_bytes()
    schema.write_bytes(now.replace(b"definitions", b"once").replace(b"\n", b"\r\n"))

    seuranta("init", "--editor", folder=folder)

    assert schema.read_bytes() == now
    assert is_schema_text(now)
    assert not is_schema_text(b'{"$schema": "http://json-schema.org/draft-07/schema#"}')


def test_the_line_can_be_taken_back(seuranta: Run, folder: Path) -> None:
    plan = folder / "plans" / "konepaja" / "roadmap.yaml"
    before = plan.read_bytes()
    seuranta("init", "--editor", folder=folder)

    answer = seuranta("undo", "--plan", "plans/konepaja", folder=folder)

    assert answer.code == 0
    assert plan.read_bytes() == before


def test_several_plans_that_are_no_repository_have_to_be_asked_for(seuranta: Run, folder: Path) -> None:
    (folder / ".git").rmdir()
    before = texts(folder)

    answer = seuranta("schema", "--write", "--lang", "en", folder=folder)

    assert (answer.code, texts(folder)) == (2, before)
    assert "There are 2 plans below this folder" in answer.err
    assert seuranta("init", ".", "--editor", folder=folder).code == 0
    assert len(texts(folder)) == len(before) + 5


def test_of_many_files_the_first_are_named(seuranta: Run, folder: Path) -> None:
    for number in range(12):
        shutil.copytree(folder / "plans" / "pine", folder / "plans" / f"pine-{number}")

    answer = seuranta("init", "--editor", "--lang", "en", folder=folder)

    assert " and 8 more" in " ".join(answer.out.split())


def test_without_a_plan_it_says_how_to_begin(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta("init", "--editor", "--lang", "fi", folder=tmp_path)

    assert answer.code == 2
    assert "Aloita komennolla: seuranta luo" in answer.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("# yaml-language-server: $schema=x.json\ntitle: a\n", True),
        ("title: a\n#yaml-language-server: $schema=x.json\n", True),
        ("# $schema: x.json\ntitle: a\n", True),
        ("title: '# $schema: x'\n", False),
        ("# a schema\ntitle: a\n", False),
    ],
)
def test_a_schema_that_is_named_is_seen(text: str, *, has: bool) -> None:
    assert has_schema_comment(text) is has


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
def test_the_task_knows_every_line_that_check_says(seuranta: Run, name: str, language: str) -> None:
    tasks = json.loads(dict(editor_files(language, {language: ["roadmap.yaml"]}))[".vscode/tasks.json"])
    (task,) = tasks["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    command, *arguments = task["command"].removeprefix("seuranta ").split()
    folder = REPOSITORY / "examples" / name

    answer = seuranta(command, *arguments, "--lang", language, folder=folder, GITHUB_WORKSPACE=str(folder))

    *lines, count = answer.out.splitlines()
    assert lines
    for line in lines:
        told = re.fullmatch(pattern["regexp"].strip("^$"), line)
        assert told is not None, line
        assert told[pattern["file"]] == "roadmap.yaml"
        assert int(told[pattern["line"]]) > 0
        assert told[pattern["severity"]] in ("error", "warning")
        assert told[pattern["message"]]
    assert not re.fullmatch(pattern["regexp"].strip("^$"), count)
