"""The extension for VS Code: the file that is installed, what is built into it, and which program it finds.

`tests/vscode_long.py` tries it in a real VS Code, `.ci/vscode/build.py --check` builds it anew.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from conftest import REPOSITORY, Answer

from seuranta import __version__
from seuranta.data import read
from seuranta.output.starters.vscode import FILES, extension_file, file_name, is_extension_file
from seuranta.output.words.shell import shell_word

Run = Callable[..., Answer]

SOURCES = REPOSITORY / ".ci" / "vscode"
DATA = REPOSITORY / "seuranta" / "data" / "vscode"


# --- the file -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def packed() -> bytes:
    return extension_file(__version__, read)


def test_the_file_holds_the_extension(packed: bytes) -> None:
    with ZipFile(BytesIO(packed)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        package = json.loads(archive.read("extension/package.json"))
        manifest = ET.fromstring(archive.read("extension.vsixmanifest"))
        types = ET.fromstring(archive.read("[Content_Types].xml"))

    assert set(names) == {"[Content_Types].xml", "extension.vsixmanifest", *(f"extension/{name}" for name in FILES)}
    assert {path.name for path in DATA.iterdir()} == set(FILES)
    assert package["version"] == __version__
    identity = manifest.findall(".//{*}Identity")[0]
    assert (identity.get("Id"), identity.get("Publisher")) == (package["name"], package["publisher"])
    assert identity.get("Version") == __version__
    assert {f"extension/{package['main'].removeprefix('./')}"} <= set(names)
    assert {one.get("Path") for one in manifest.findall(".//{*}Asset")} <= set(names)
    known = {one.get("Extension") for one in types}
    assert {f".{name.rpartition('.')[2]}" for name in names if name != "[Content_Types].xml"} <= known


def test_the_same_version_is_the_same_bytes(packed: bytes) -> None:
    assert extension_file(__version__, read) == packed
    assert extension_file("9.9.9", read) != packed


@pytest.mark.parametrize(
    ("version", "name"), [("0.1.0", "seuranta-0.1.0.vsix"), ("1.20.3.dev4+g123", "seuranta-1.20.3.vsix")]
)
def test_a_version_is_one_that_vs_code_knows(version: str, name: str) -> None:
    assert file_name(version) == name
    with ZipFile(BytesIO(extension_file(version, read))) as archive:
        package = json.loads(archive.read("extension/package.json"))
    assert f"seuranta-{package['version']}.vsix" == name


def test_what_is_no_extension_of_ours_is_told_from_it(packed: bytes) -> None:
    assert is_extension_file(packed)
    assert is_extension_file(extension_file("0.0.1", read))
    others = BytesIO()
    with ZipFile(others, "w") as archive:
        archive.writestr("extension.vsixmanifest", '<Identity Id="other" Version="1.0.0" />')
    assert not is_extension_file(others.getvalue())
    assert not [cut for cut in range(0, len(packed) - 1, 9973) if is_extension_file(packed[:cut])]


# --- the command --------------------------------------------------------------------------------------------------

NAME = file_name(__version__)


@pytest.mark.parametrize(
    ("typed", "written"),
    [((), NAME), (("new folder",), f"new folder/{NAME}"), ((".",), NAME), (("for-vs-code.vsix",), "for-vs-code.vsix")],
)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_file_is_written_where_it_is_wanted(
    seuranta: Run, tmp_path: Path, packed: bytes, typed: tuple[str, ...], written: str, language: str
) -> None:
    answer = seuranta("lsp", "--vscode", *typed, "--lang", language, folder=tmp_path)

    assert (answer.code, answer.err) == (0, "")
    assert (tmp_path / written).read_bytes() == packed
    assert written in answer.out.partition("\n")[0]
    assert f"code --install-extension {shell_word(written)}\n" in answer.out
    assert max(map(len, answer.out.splitlines())) <= 80


def test_what_lies_there_is_replaced_only_by_its_own_kind(seuranta: Run, tmp_path: Path, packed: bytes) -> None:
    older, other = tmp_path / NAME, tmp_path / "other.vsix"
    older.write_bytes(extension_file("0.0.1", read))
    other.write_bytes(b"somebody's own")

    assert "Written" in seuranta("lsp", "--vscode", "--lang", "en", folder=tmp_path).out
    again = seuranta("lsp", "--vscode", "--lang", "en", folder=tmp_path)
    refused = seuranta("lsp", "--vscode", "other.vsix", "--lang", "en", folder=tmp_path)

    assert older.read_bytes() == packed
    assert "already here" in again.out
    assert (refused.code, other.read_bytes()) == (2, b"somebody's own")
    assert "other.vsix" in refused.err


def test_a_folder_without_the_option_is_no_server(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta("lsp", "plans", folder=tmp_path)

    assert (answer.code, answer.out) == (2, "")
    assert "seuranta lsp --vscode" in answer.err


# --- what is in it ------------------------------------------------------------------------------------------------


def test_each_word_of_the_manifest_is_there_in_both_languages() -> None:
    used = set(re.findall(r'"%(\w+)%"', read("vscode/package.json").decode()))
    assert used
    for language in ("", ".fi"):
        words = json.loads(read(f"vscode/package.nls{language}.json"))
        assert set(words) == used
        assert all(words.values())


def test_the_bundle_is_of_the_sources_that_are_here() -> None:
    if not SOURCES.exists():
        pytest.skip("the sources of the bundle are not here")
    spec = spec_from_file_location("build", SOURCES / "build.py")
    assert spec is not None
    assert spec.loader is not None
    build = module_from_spec(spec)
    spec.loader.exec_module(build)

    assert build.digest() in read("vscode/extension.js").decode().partition("\n")[0], "run .ci/vscode/build.py"


def test_each_package_in_the_bundle_has_its_licence() -> None:
    lock = json.loads((SOURCES / "package-lock.json").read_text(encoding="utf-8")) if SOURCES.exists() else None
    if lock is None:
        pytest.skip("the list of packages is not here")
    licences = read("vscode/LICENSES.txt").decode()
    for path, package in lock["packages"].items():
        if path and not package.get("dev"):
            assert f"\n{path.rpartition('node_modules/')[2]} {package['version']} ({package['license']})\n" in licences


# --- which program it starts --------------------------------------------------------------------------------------

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(
    NODE is None or not SOURCES.exists(), reason="Node, or the source of the extension, is not here"
)

ASKED = """
const { find } = require(process.argv[1]);
const cases = JSON.parse(require("node:fs").readFileSync(0));
const answers = cases.map(({ where, there }) => find(where, (file) => there.includes(file)) ?? null);
process.stdout.write(JSON.stringify(answers));
"""
PLACES = {
    "linux": (
        "/plans/.venv/bin/seuranta", "/more/.venv/bin/seuranta", "/usr/bin/seuranta", "/person/.local/bin/seuranta",
    ),
    "win32": (
        r"C:\plans\.venv\Scripts\seuranta.exe", r"D:\more\.venv\Scripts\seuranta.exe", r"C:\bin\seuranta.exe",
        r"C:\person\.local\bin\seuranta.exe",
    ),
}  # fmt: skip
WHERE: dict[str, dict[str, Any]] = {
    "linux": {
        "typed": "", "folders": ["/plans", "/more"], "home": "/person", "platform": "linux",
        "variables": {"PATH": ".::here:/bin:/usr/bin"},
    },
    "win32": {
        "typed": "", "folders": ["C:\\plans", "D:\\more"], "home": "C:\\person", "platform": "win32",
        "variables": {"Path": ".;;here;C:\\Windows;C:\\bin"},
    },
}  # fmt: skip


def found(cases: list[tuple[dict[str, Any], list[str]]]) -> list[list[str] | None]:
    """The command line that is found in each place, where these files are programs."""
    assert NODE is not None
    given = json.dumps([{"where": where, "there": there} for where, there in cases])
    command = [NODE, "-e", ASKED, str(SOURCES / "source" / "program.js")]
    done = subprocess.run(command, input=given.encode(), capture_output=True, check=True, timeout=60)
    answers: list[list[str] | None] = json.loads(done.stdout)
    return answers


@needs_node
@pytest.mark.parametrize("platform", PLACES)
def test_the_nearest_program_is_started(platform: str) -> None:
    """Whichever of the places have one: environments of the open folders, PATH, where uv and pipx put programs."""
    places = PLACES[platform]
    there = [
        [place for place, is_there in zip(places, chosen, strict=True) if is_there]
        for chosen in product((False, True), repeat=len(places))
    ]
    elsewhere = ["seuranta", "here/seuranta", "./seuranta", "here\\seuranta.exe", ".\\seuranta.exe", "/plans/seuranta"]

    answers = found([(WHERE[platform], [*elsewhere, *programs]) for programs in there])

    assert answers == [programs[:1] or None for programs in there]


@needs_node
def test_no_program_of_a_folder_that_is_not_trusted() -> None:
    assert found([(WHERE["linux"] | {"folders": []}, [*PLACES["linux"]])]) == [["/usr/bin/seuranta"]]


TYPED = (
    ("linux", "/own/seuranta", "/own/seuranta", ["/own/seuranta"]),
    ("linux", " ~/own/seuranta ", "/person/own/seuranta", ["/person/own/seuranta"]),
    ("linux", "own/seuranta", "/more/own/seuranta", ["/more/own/seuranta"]),
    ("linux", "${workspaceFolder}/own/seuranta", "/plans/own/seuranta", ["/plans/own/seuranta"]),
    ("linux", "/with a space/seuranta", "/with a space/seuranta", ["/with a space/seuranta"]),
    ("linux", "uvx seuranta", "/usr/bin/uvx", ["/usr/bin/uvx", "seuranta"]),
    ("linux", "/usr/bin/python3 -m seuranta", "/usr/bin/python3", ["/usr/bin/python3", "-m", "seuranta"]),
    ("win32", "uvx seuranta", r"C:\bin\uvx.exe", [r"C:\bin\uvx.exe", "seuranta"]),
    ("win32", r"C:\Program Files\x\seuranta", r"C:\Program Files\x\seuranta.exe", [r"C:\Program Files\x\seuranta.exe"]),
    ("win32", "~/own/seuranta.EXE", "C:\\person/own/seuranta.EXE", ["C:\\person/own/seuranta.EXE"]),
)  # fmt: skip
"""On which system, what a person set, which file is a program, and the command line that is meant."""


@needs_node
def test_what_a_person_set_is_started_and_nothing_else() -> None:
    wheres = [WHERE[platform] | {"typed": typed} for platform, typed, _, _ in TYPED]
    there = [[program, *PLACES[platform]] for platform, _, program, _ in TYPED]
    elsewhere = [[*PLACES[platform]] for platform, _, _, _ in TYPED]

    assert found(list(zip(wheres, there, strict=True))) == [command for _, _, _, command in TYPED]
    assert found(list(zip(wheres, elsewhere, strict=True))) == [None] * len(TYPED)


@needs_node
def test_each_sentence_is_there_in_both_languages() -> None:
    assert NODE is not None
    script = """
        const { TEXTS, language, say } = require(process.argv[1]);
        const plans = ["", "actions:\\n  1:\\n", "toimenpiteet:\\n", "---\\nkieli: fi\\n", "# toimenpiteet:\\n"];
        const languages = plans.map((plan) => language("en", plan));
        process.stdout.write(JSON.stringify([TEXTS, languages, say("ended", language("fi", ""))]));
    """
    command = [NODE, "-e", script, str(SOURCES / "source" / "texts.js")]
    texts, languages, said = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=60).stdout)

    for name, text in texts.items():
        assert set(text) == {"fi", "en"}, name
        assert sorted(re.findall(r"\{\w+\}", text["fi"])) == sorted(re.findall(r"\{\w+\}", text["en"])), name
    assert languages == ["en", "en", "fi", "fi", "en"]
    assert said == texts["ended"]["fi"]


def test_in_a_terminal_it_says_that_an_editor_starts_it() -> None:
    pexpect = pytest.importorskip("pexpect")
    around = os.environ | {"SEURANTA_LANG": "en", "COLUMNS": "100"}

    with pexpect.spawn(sys.executable, ["-m", "seuranta", "lsp"], encoding="utf-8", env=around) as asked:
        asked.expect("An editor starts this command itself")
        asked.expect(pexpect.EOF)
    assert asked.exitstatus == 2


def test_editors_may_name_the_streams(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "seuranta", "lsp", "--stdio"], input=b"", capture_output=True, check=False, cwd=tmp_path
    )

    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
