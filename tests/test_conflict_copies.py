"""A copy of the plan that a cloud drive made is named; any other file beside the plan is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer

from seuranta.plan.loading.conflict_copies import conflict_copies

COPIES = {
    "Google Drive": "roadmap (1).yaml",
    "Google Drive, without a space": "roadmap(2).yaml",
    "Google Drive, copied": "Copy of roadmap.yaml",
    "Google Drive, copied in Finnish": "Kopio tiedostosta roadmap.yaml",
    "Google Drive, old": "roadmap [Conflict].yaml",
    "iCloud Drive": "roadmap 2.yaml",
    "OneDrive": "roadmap-DESKTOP-4KQ1.yaml",
    "OneDrive, again": "roadmap-LAPTOP-8H2K9QWE-2.yaml",
    "OneDrive, a computer with a name": "roadmap-TOIMISTO-PC.yaml",
    "OneDrive, a Mac": "roadmap-Annan MacBook Pro.yaml",
    "Dropbox": "roadmap (Ben's conflicted copy 2026-11-27).yaml",
    "Dropbox in Finnish": "roadmap (Pekan ristiriitainen kopio 2026-11-27).yaml",
    "Dropbox in Finnish, without a name": "roadmap (ristiriitainen kopio 2026-11-27).yaml",
    "Dropbox in Swedish": "roadmap (Pekkas konfliktkopia 2026-11-27).yaml",
    "Dropbox, letters apart": "roadmap (Case Conflict).yaml",
    "Dropbox, a decomposed name": "roadmap (Pa\u0308ivin ristiriitainen kopio 2026-11-27).yaml",
    "Syncthing": "roadmap.sync-conflict-20261127-101010-ABCDEFG.yaml",
    "Nextcloud": "roadmap (conflicted copy 2026-11-27 101010).yaml",
    "ownCloud": "roadmap_conflict-20261127-101500.yaml",
    "Seafile": "roadmap (SFConflict ann@example.com 2026-11-27-10-10-10).yaml",
    "Synology": "roadmap_SERVER_Nov-27-101010-2026_Conflict.yaml",
    "Windows": "roadmap - Copy.yaml",
    "Windows, the third": "roadmap - Copy (2).yaml",
    "Windows in Finnish": "roadmap - Kopio.yaml",
    "macOS": "roadmap copy.yaml",
    "macOS in Finnish": "roadmap kopio 2.yaml",
    "another end and other capitals": "Roadmap (1).YML",
}
OTHERS = (
    "roadmap.yaml",
    "answers.yaml",
    "roadmap-2025.yaml",
    "roadmap-old.yaml",
    "roadmap-q4.yaml",
    "roadmap-Q4.yaml",
    "roadmap-V2.yaml",
    "roadmap-copywriting.yaml",
    "roadmap-conflicts.yaml",
    "roadmaps (1).yaml",
    "my roadmap.yaml",
    "roadmap (draft).yaml",
    "roadmap (1).md",
    "roadmap.yaml.bak",
    "conflict.yaml",
    "kopio.yaml",
    "",
)
Run = Callable[..., Answer]
PLAN = Path(__file__).parent.parent / "examples" / "pine" / "roadmap.yaml"


@pytest.mark.parametrize("maker", COPIES)
def test_every_makers_copy_is_known(maker: str) -> None:
    assert conflict_copies("roadmap.yaml", ("a.yaml", COPIES[maker])) == (COPIES[maker],)


@pytest.mark.parametrize("name", OTHERS)
def test_any_other_file_is_not(name: str) -> None:
    assert conflict_copies("roadmap.yaml", (name, "roadmap.yaml")) == ()


def test_a_plan_of_another_name_has_copies_of_that_name() -> None:
    assert conflict_copies("shop+.yaml", ("shop+ (1).yaml", "shopp (1).yaml", "roadmap (1).yaml")) == (
        "shop+ (1).yaml",
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEURANTA_TODAY", "2026-12-01")
    for name in ("roadmap.yaml", COPIES["Dropbox in Finnish"], "answers.yaml"):
        (tmp_path / name).write_bytes(PLAN.read_bytes())
    return tmp_path


def test_check_names_it_once_in_every_form(folder: Path, seuranta: Run) -> None:
    for form in ("text", "json", "github"):
        said = seuranta("check", "--format", form, "--lang", "fi").out
        assert said.count("Pekan ristiriitainen kopio") == 1, said
        assert "answers.yaml" not in said
    found = json.loads(seuranta("check", "--format", "json").out)["plans"][0]["problems"]
    assert [(one["name"], one["severity"], one["line"]) for one in found if one["name"] == "conflict-copy"] == [
        ("conflict-copy", "warning", 1)
    ]
    assert folder.is_dir()


SAID = {
    "en": (
        'There is a file called "roadmap (Pekan ristiriitainen kopio 2026-11-27).yaml" beside the plan. Cloud drives make such copies when two people save at the same time. Compare the files, move what is missing into roadmap.yaml, and delete the copy.'
    ),
    "fi": (
        'Suunnitelman vieressä on "roadmap (Pekan ristiriitainen kopio 2026-11-27).yaml": pilvipalvelu tekee '
        "tällaisen kopion, kun kaksi ihmistä tallentaa yhtä aikaa. Vertaa tiedostoja, siirrä puuttuvat tiedot tiedostoon "
        "roadmap.yaml ja poista kopio."
    ),
}


@pytest.mark.parametrize("language", SAID)
def test_whoever_records_a_fact_is_told_on_standard_error(folder: Path, seuranta: Run, language: str) -> None:
    for command in (("ask", "Why?"), ("ask", "Why?", "--dry-run"), ("undo",)):
        answer = seuranta(*command, "--lang", language)
        assert (answer.code, " ".join(answer.err.split()).count(SAID[language])) == (0, 1), (command, answer)
    assert max(map(len, answer.err.splitlines())) <= 80
    (folder / COPIES["Dropbox in Finnish"]).unlink()
    assert seuranta("ask", "Why?", "--lang", language).err == ""


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_so_is_whoever_records_a_meeting(folder: Path, seuranta: Run, more: tuple[str, ...]) -> None:
    (folder / "answers.yaml").write_text("present: Ann\n", encoding="utf-8")
    answer = seuranta("meet", "--checkpoint", "2026-12-04", "--answers", "answers.yaml", "--lang", "en", *more)
    assert (answer.code, " ".join(answer.err.split()).count(SAID["en"])) == (0, 1), answer


def test_several_are_named_together(folder: Path, seuranta: Run) -> None:
    for n in range(1, 9):
        (folder / f"roadmap ({n}).yaml").touch()
    said = " ".join(seuranta("check", "--lang", "en").out.split())
    assert (
        'Beside the plan, there are these files: "roadmap (1).yaml", "roadmap (2).yaml", "roadmap (3).yaml", … Cloud drives make such copies when two people save at the same time.'
        in said
    )
