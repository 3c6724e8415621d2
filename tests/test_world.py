"""Files are replaced whole or not at all, and nothing is read that is no ordinary file."""

from __future__ import annotations

import io
import os
import re
import stat
import sys
from pathlib import Path

import pytest

from seuranta.files import FileChangedError
from seuranta.languages import of_locale
from seuranta.world import NotAFileError, World

on_posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")


def world(**environment: str) -> World:
    return World(environment=environment, stdin=io.StringIO(), stdout=io.StringIO(), stderr=io.StringIO())


def test_a_name_that_nobody_can_guess_is_never_the_same_twice() -> None:
    names = {world().unguessable() for _ in range(100)}

    assert len(names) == 100
    assert all(re.fullmatch("[a-z0-9]{22}", name) for name in names)


def test_a_file_is_written_only_over_what_was_read(tmp_path: Path) -> None:
    path = tmp_path / "roadmap.yaml"
    path.write_bytes(b"one")

    assert world().write(path, b"two", b"one") is True
    with pytest.raises(FileChangedError):
        world().write(path, b"three", b"one")

    assert path.read_bytes() == b"two"
    assert [one.name for one in tmp_path.iterdir()] == ["roadmap.yaml"]


def test_equal_content_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "roadmap.yaml"
    path.write_bytes(b"one")
    before = path.stat().st_mtime_ns

    assert world().write(path, b"one", b"one") is False
    assert path.stat().st_mtime_ns == before


def test_a_new_file_never_replaces_one_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "new" / "roadmap.yaml"

    assert world().write(path, b"mine", None) is True
    with pytest.raises(FileChangedError):
        world().write(path, b"other", None)

    assert path.read_bytes() == b"mine"
    assert len(list(path.parent.iterdir())) == 1


@on_posix
def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.yaml", tmp_path / "roadmap.yaml"
    real.write_bytes(b"one")
    real.chmod(0o640)
    link.symlink_to(real)

    world().write(link, b"two", b"one")

    assert link.is_symlink()
    assert real.read_bytes() == b"two"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@on_posix
def test_only_ordinary_files_are_read_and_nothing_is_waited_for(tmp_path: Path) -> None:
    pipe, loop = tmp_path / "pipe", tmp_path / "loop"
    os.mkfifo(pipe)
    loop.symlink_to(loop)

    with pytest.raises(NotAFileError):
        world().read(pipe, 100)
    with pytest.raises(NotAFileError):
        world().read(Path("/dev/null"), 100)
    with pytest.raises(OSError, match="symbolic links"):
        world().read(loop, 100)


def test_a_file_is_read_up_to_one_byte_beyond_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "long"
    path.write_bytes(b"x" * 100)

    assert len(world().read(path, 10)) == 11


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LANG": "sv_FI.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "fi_FI.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "fi_FI.UTF-8"}, "fi"),
    ],
)
def test_the_language_of_the_locale(environment: dict[str, str], expected: str) -> None:
    assert of_locale(environment) == expected


@pytest.mark.parametrize(
    ("environment", "choice", "expected"),
    [
        ({}, "auto", False),
        ({}, "always", True),
        ({"FORCE_COLOR": "1"}, "auto", True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False),
        ({"FORCE_COLOR": "1"}, "never", False),
    ],
)
def test_colour_as_asked_and_as_the_environment_says(
    environment: dict[str, str], choice: str, *, expected: bool
) -> None:
    assert world(**environment).has_colour(choice) is expected


@pytest.mark.parametrize(
    ("columns", "expected"),
    [("80", 80), ("10", 40), ("500", 120), ("wide", 80), ("²", 80), ("9" * 5000, 80), ("-5", 80), ("８０", 80)],
)
def test_the_width_stays_within_what_reads_well(columns: str, expected: int) -> None:
    assert world(COLUMNS=columns).width == expected


def test_a_console_of_few_letters_gets_the_nearest_signs() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1", newline="")

    World(stdout=stream).write_out("●◐○ määräaika – 5 € … 🚀\n")

    stream.flush()
    assert stream.buffer.getvalue() == "*o. määräaika - 5 EUR ... ?\n".encode("latin-1")


def test_the_clock_follows_the_time_zone_of_the_plan() -> None:
    ahead, behind = world().today("Pacific/Kiritimati"), world().today("Pacific/Niue")

    assert (ahead - behind).days in (1, 2)


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "roadmap.yaml"
    path.write_bytes(b"one")
    monkeypatch.setattr(os, "fsync", _disk_is_full)

    with pytest.raises(OSError, match="No space left"):
        world().write(path, b"two", b"one")

    assert path.read_bytes() == b"one"
    assert [one.name for one in tmp_path.iterdir()] == ["roadmap.yaml"]


def _disk_is_full(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_the_world_is_that_of_this_process_unless_told_otherwise() -> None:
    assert World().folder == Path.cwd()
    assert World().stdin is sys.stdin
