"""A plan outlives whatever happens while it is written. `tests/faults.py` holds the faults, and more of each."""

from __future__ import annotations

import io
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from conftest import as_at_a_terminal

from seuranta.asking import Ask
from seuranta.commands.record import moving, progress
from seuranta.commands.record.moving import ChangeAsk
from seuranta.commands.record.recording import RecordAsk
from seuranta.files import FileChangedError
from seuranta.run import run
from seuranta.world import World

on_posix = pytest.mark.skipif(os.name != "posix", reason="needs fork")
PLAN = "otsikko: Huolto\nkieli: fi\ntoimenpiteet:\n  1:\n    otsikko: Kuvaus\n    määräaika: 11.12.2026\n"


@on_posix
def test_a_killed_process_leaves_the_file_whole_and_nothing_behind() -> None:
    import faults

    faults.killed(6)


@on_posix
def test_a_full_disk_leaves_the_file_as_it_was() -> None:
    import faults

    faults.full_disk(3)


@on_posix
def test_what_may_not_be_written_is_said() -> None:
    import faults

    faults.no_rights()


@on_posix
def test_many_writers_lose_nothing() -> None:
    import faults

    faults.many_writers(3, 3)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "roadmap.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


def world(plan: Path, stdin: io.StringIO | None = None) -> World:
    environment = {"SEURANTA_TODAY": "2026-12-01"}
    return World(environment, stdin or io.StringIO(), io.StringIO(), io.StringIO(), plan.parent)


def test_what_changed_between_reading_and_writing_is_read_again(plan: Path) -> None:
    rounds: list[int] = []

    def done(job: object) -> object:
        rounds.append(len(rounds))
        if len(rounds) == 1:
            plan.write_text(PLAN.replace("Kuvaus", "Muutettu"), encoding="utf-8")
        return progress.done(job, ["1"], RecordAsk())  # type: ignore[arg-type]

    code = run(Ask(), done, world(plan))  # type: ignore[arg-type]

    assert code == 0
    assert len(rounds) == 2
    assert plan.read_text(encoding="utf-8") == PLAN.replace("Kuvaus", "Muutettu") + "    tila: valmis 1.12.2026\n"


class Asked(io.StringIO):
    """A terminal on which a person answers only after somebody else has changed the plan, or not at all."""

    def __init__(self, plan: Path, *, answer: str | None) -> None:
        super().__init__()
        self._plan = plan
        self._answer = answer

    def isatty(self) -> bool:
        return True

    def readline(self, _size: int = -1, /) -> str:  # type: ignore[override]
        if self._answer is None:
            raise KeyboardInterrupt
        self._plan.write_text(PLAN + "# huomio\n", encoding="utf-8")
        return self._answer


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("answer", "code", "left"), [("kiire\n", 2, PLAN + "# huomio\n"), (None, 130, PLAN), ("", 130, None)]
)
def test_who_was_asked_is_told_instead_of_asked_again(
    plan: Path, answer: str | None, code: int, left: str | None
) -> None:
    told = io.StringIO()
    there = World({"SEURANTA_TODAY": "2026-12-01"}, Asked(plan, answer=answer), Screen(), told, plan.parent)

    found = run(Ask(), lambda job: moving.move(job, ["1"], "18.12.2026", ChangeAsk(), RecordAsk()), there)

    assert found == code
    assert plan.read_text(encoding="utf-8") == (left or PLAN + "# huomio\n")
    assert ("muuttui kesken kaiken" in told.getvalue()) == (code == 2)


@on_posix
def test_a_real_terminal_asks_and_can_be_interrupted(plan: Path) -> None:
    pexpect = pytest.importorskip("pexpect")
    environment = os.environ | {"LC_ALL": "C.UTF-8", "SEURANTA_TODAY": "2026-12-01", "NO_COLOR": "1"}
    arguments = ["-m", "seuranta", "siirrä", "1", "18.12.2026", "--plan", str(plan)]
    settings: Any = {"env": environment, "encoding": "utf-8", "timeout": 20, "preexec_fn": as_at_a_terminal}

    with pexpect.spawn(sys.executable, arguments, **settings) as asked:
        asked.expect_exact("Miksi määräaika siirtyy? ")
        asked.sendintr()
        asked.expect(pexpect.EOF)
    assert asked.exitstatus == 130
    assert plan.read_text(encoding="utf-8") == PLAN

    with pexpect.spawn(sys.executable, arguments, **settings) as asked:
        asked.expect_exact("Miksi määräaika siirtyy? ")
        asked.sendline("kiire")
        asked.expect_exact("Sitä on siirretty")
        asked.expect(pexpect.EOF)
    assert asked.exitstatus == 0
    assert "syy: kiire\n" in plan.read_text(encoding="utf-8")


def test_writers_in_one_process_wait_for_each_other(plan: Path) -> None:
    def write(letter: str) -> None:
        for _ in range(5):
            now = plan.read_bytes()
            with suppress(FileChangedError):
                world(plan).write(plan, now + letter.encode(), now)

    threads = [threading.Thread(target=write, args=(letter,)) for letter in "abc"]
    for one in threads:
        one.start()
    for one in threads:
        one.join()

    assert plan.read_text(encoding="utf-8").startswith(PLAN)
    assert [one.name for one in plan.parent.iterdir()] == ["roadmap.yaml"]


def test_leftovers_of_a_killed_process_are_cleared_and_strange_files_are_not(plan: Path) -> None:
    (plan.parent / ".roadmap.yaml.abc.tmp").write_text("half")
    (plan.parent / ".other.yaml.abc.tmp").write_text("not ours")

    world(plan).write(plan, b"new", PLAN.encode())

    assert {one.name for one in plan.parent.iterdir()} == {"roadmap.yaml", ".other.yaml.abc.tmp"}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_the_plan_stays_a_link(plan: Path, tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    plan.rename(real / "plan.yaml")
    plan.symlink_to(real / "plan.yaml")

    assert run(Ask(), lambda job: progress.done(job, ["1"], RecordAsk()), world(plan)) == 0

    assert plan.is_symlink()
    assert "tila: valmis 1.12.2026" in (real / "plan.yaml").read_text(encoding="utf-8")
