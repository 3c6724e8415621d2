"""A view that stays open: updated when the plan has been saved, never by a file that is only half written."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, as_at_a_terminal
from hypothesis import given
from hypothesis import strategies as st

from seuranta.asking import Ask
from seuranta.commands import Job, PlanFile
from seuranta.commands.check import CheckAsk, check
from seuranta.commands.status import StatusAsk, status
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import load_bytes
from seuranta.watching import watch
from seuranta.world import World

CLEAR = "\x1b[H\x1b[2J"
PLAN = (REPOSITORY / "examples" / "pine" / "roadmap.yaml").read_bytes()
LATER = PLAN.replace(b"title: ", b"title: Later ", 1).replace(b"language:", b"langage:", 1)
TUESDAY, WEDNESDAY = date(2026, 12, 1), date(2026, 12, 2)

Step = Callable[[], object]


class Terminal(StringIO):
    """What a person looks at."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Scripted(World):
    """A world in which something happens at each wait, and Ctrl-C after all of it."""

    steps: Iterator[Step] = field(default_factory=lambda: iter(()))
    days: list[date] = field(default_factory=lambda: [TUESDAY])

    def today(self, timezone: str) -> date:
        del timezone
        return self.days[-1]

    def wait(self, seconds: float) -> None:
        assert 0 < seconds < 1
        step = next(self.steps, None)
        if step is None:
            raise KeyboardInterrupt
        step()


def nothing() -> None:
    """Time goes by."""


QUIET = (nothing,) * 3
"""Long enough for a saved file to be believed."""


def scripted(folder: Path, steps: Iterable[Step], environment: dict[str, str] | None = None) -> Scripted:
    """A world with plain text in English; the environment may change while it is watched."""
    if environment is None:
        environment = {}
    environment |= {"COLUMNS": "80", "LANG": "en", "NO_COLOR": "1"} | environment
    return Scripted(environment, StringIO(), Terminal(), Terminal(), folder, iter([*steps, *QUIET]))


def screens(world: World) -> list[str]:
    """All that was shown, one view after the other."""
    assert isinstance(world.stdout, Terminal)
    before, *shown = world.stdout.getvalue().split(CLEAR)
    assert not before
    return shown


def problems(text: str) -> str:
    """A view without its last lines, which tell the time."""
    return text.rstrip().rpartition("\n\n")[0]


def checking(world: World, *paths: str) -> int:
    return watch(Ask(paths), lambda job: check(job, CheckAsk(is_watched=True)), world)


def looking(world: World, *paths: str) -> int:
    return watch(Ask(paths), lambda job: status(job, StatusAsk(is_watched=True)), world)


@cache
def view(plan: bytes) -> str:
    """How a check of a whole plan looks."""
    job = Job((PlanFile("roadmap.yaml", load_bytes("roadmap.yaml", plan), TUESDAY, TUESDAY),), "en", lambda _: TUESDAY)
    return check(job._replace(folds=True), CheckAsk()).text.rstrip()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "roadmap.yaml"
    path.write_bytes(PLAN)
    return path


def test_the_view_is_updated_when_the_plan_is_saved(file: Path) -> None:
    world = scripted(file.parent, [nothing, lambda: file.write_bytes(LATER), *QUIET])

    assert looking(world) == 0
    first, second = screens(world)
    assert "Later" not in first
    assert "Later" in second
    assert second.rstrip().endswith("To stop: Ctrl-C")


def test_nothing_is_shown_again_while_nothing_changes(file: Path) -> None:
    world = scripted(file.parent, [nothing] * 50)

    assert checking(world) == 0
    assert len(screens(world)) == 1


def test_a_save_without_a_change_is_looked_at_too(file: Path) -> None:
    def save() -> None:
        file.write_bytes(PLAN)
        os.utime(file, (1_800_000_000, 1_800_000_000))

    world = scripted(file.parent, [save, *QUIET])

    assert checking(world) == 0
    assert len(screens(world)) == 2


def test_a_change_that_keeps_size_and_time_is_seen(file: Path) -> None:
    """A file system may know the time to two seconds only."""
    when = file.stat().st_mtime_ns

    def save() -> None:
        file.write_bytes(PLAN.replace(b"Pine", b"Fine"))
        os.utime(file, ns=(when, when))

    world = scripted(file.parent, [save, *QUIET])

    assert looking(world) == 0
    assert "Fine" in screens(world)[-1]


@given(st.lists(st.integers(0, len(LATER)), max_size=6).map(sorted), st.integers(0, 8))
def test_a_plan_that_is_only_half_written_is_never_shown(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int], empty: int
) -> None:
    """Notepad empties the file, and what follows comes in pieces; nobody looks for a second after the first of them."""
    file = tmp_path_factory.mktemp("plan") / "roadmap.yaml"
    file.write_bytes(PLAN)
    pieces = dict.fromkeys([*cuts, len(LATER)])
    writing = [(lambda end=end: file.write_bytes(LATER[:end])) for end in pieces if end]
    steps = [lambda: file.write_bytes(b""), *[nothing] * empty, *writing, *QUIET]
    world = scripted(file.parent, steps)

    assert checking(world) == 0
    assert [problems(text) for text in screens(world)] == [view(PLAN), view(LATER)]


def test_a_file_that_is_put_in_the_place_of_another_is_waited_for(file: Path) -> None:
    """Meanwhile the plan of a folder above is not shown, nor that there is none."""
    above = file.parent
    folder = above / "team"
    folder.mkdir()
    plan = folder / "roadmap.yaml"
    plan.write_bytes(LATER)
    file.write_bytes(PLAN.replace(b"title: ", b"title: Above ", 1))
    aside = folder / "roadmap.yaml~"
    steps = [lambda: plan.rename(aside), *[nothing] * 5, lambda: plan.write_bytes(LATER), *QUIET]
    world = scripted(folder, steps)

    assert looking(world) == 0
    assert len(screens(world)) == 2
    assert not [text for text in screens(world) if "Above" in text or "no plan" in text]


def test_a_plan_that_stays_empty_is_believed_and_one_that_comes_back_is_shown(file: Path) -> None:
    back = [lambda: file.write_bytes(LATER), *QUIET]
    world = scripted(file.parent, [lambda: file.write_bytes(b""), *[nothing] * 20, *back])

    assert looking(world) == 0
    _, empty, again = screens(world)
    assert "the file is empty" in empty.lower()
    assert "Later" in again


def test_a_plan_that_is_taken_away_is_said_to_be_gone(file: Path) -> None:
    world = scripted(file.parent, [file.unlink, *[nothing] * 20, lambda: file.write_bytes(LATER), *QUIET])

    assert looking(world) == 0
    _, gone, again = screens(world)
    assert "There is no plan" in gone
    assert "Later" in again


def test_what_was_read_while_it_changed_is_not_shown(file: Path) -> None:
    read: list[bool] = []
    world = scripted(file.parent, QUIET)

    def slow(job: object) -> object:
        outcome = status(job, StatusAsk())  # type: ignore[arg-type]
        if not read:
            file.write_bytes(LATER)
        read.append(True)
        return outcome

    assert watch(Ask(), slow, world) == 0  # type: ignore[arg-type]
    assert len(read) == 2
    assert ["Later" in text for text in screens(world)] == [True]


def test_at_midnight_the_plan_is_looked_at_anew(file: Path) -> None:
    world = scripted(file.parent, [nothing, lambda: world.days.append(WEDNESDAY), *[nothing] * 9])

    assert looking(world) == 0
    first, second = screens(world)
    assert first.startswith("Status on Tue 1 Dec 2026")
    assert second.startswith("Status on Wed 2 Dec 2026")


def test_a_day_that_was_set_stays(file: Path) -> None:
    world = scripted(
        file.parent, [lambda: world.days.append(WEDNESDAY), *[nothing] * 9], {"SEURANTA_TODAY": "2026-12-24"}
    )

    assert looking(world) == 0
    (shown,) = screens(world)
    assert shown.startswith("Status on Thu 24 Dec 2026")


def test_a_terminal_that_becomes_narrower_is_written_anew(file: Path) -> None:
    environment: dict[str, str] = {}
    world = scripted(file.parent, [lambda: environment.update(COLUMNS="50"), *QUIET], environment)

    assert looking(world) == 0
    wide, narrow = screens(world)
    assert max(map(len, narrow.splitlines())) <= 50 < max(map(len, wide.splitlines()))


def test_a_plan_that_is_new_beside_others_is_shown_too(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / "plans" / name).mkdir(parents=True)
        (tmp_path / "plans" / name / "roadmap.yaml").write_bytes(PLAN)
    new = tmp_path / "plans" / "three"

    def begin() -> None:
        new.mkdir()
        (new / "roadmap.yaml").write_bytes(LATER)

    world = scripted(tmp_path, [begin, *QUIET])

    assert looking(world) == 0
    assert ["Later" in text for text in screens(world)] == [False, True]


def test_a_terminal_that_cannot_clear_gets_one_view_below_the_other(file: Path) -> None:
    world = scripted(file.parent, [lambda: file.write_bytes(LATER), *QUIET], {"TERM": "dumb"})

    assert looking(world) == 0
    assert isinstance(world.stdout, Terminal)
    assert "\x1b" not in world.stdout.getvalue()
    assert world.stdout.getvalue().count("Status on") == 2


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (CheckAsk(is_watched=True, fix=True), sentence("watched-only-looks", "en", {})),
        (CheckAsk(is_watched=True, staged=True), sentence("watched-only-looks", "en", {})),
        (CheckAsk(is_watched=True, form="json"), sentence("watched-as-text", "en", {})),
        (CheckAsk(is_watched=True, select=("overdu-action",)), "Did you mean overdue-action?"),
    ],
)
def test_what_does_not_fit_ends_it_at_once(file: Path, ask: CheckAsk, said: str) -> None:
    world = scripted(file.parent, [nothing])

    assert watch(Ask(), lambda job: check(job, ask), world) == 2
    assert isinstance(world.stderr, Terminal)
    assert said in " ".join(world.stderr.getvalue().split())
    assert screens(world) == []


@pytest.mark.parametrize(("path", "name"), [("-", "standard-input-not-watched"), ("nowhere", "not-found")])
def test_where_there_is_nothing_to_watch_it_ends_at_once(tmp_path: Path, path: str, name: str) -> None:
    world = scripted(tmp_path, [nothing])

    assert checking(world, path) == 2
    assert isinstance(world.stderr, Terminal)
    assert sentence(name, "en", {"path": path}) in " ".join(world.stderr.getvalue().split())


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("command", ["check", "status"])
def test_in_a_pipe_it_is_refused(seuranta: Callable[..., Answer], command: str, language: str) -> None:
    answer = seuranta(command, "--watch", "--lang", language, folder=REPOSITORY / "examples" / "konepaja")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err == sentence("watched-in-terminal", language, {}) + "\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals need POSIX")
@pytest.mark.parametrize(("command", "first"), [("tilanne", "Tilanne ti 1.12.2026"), ("tarkista", "varoitusta.")])
def test_in_a_real_terminal_it_ends_with_ctrl_c_and_leaves_that_as_it_was(
    tmp_path: Path, command: str, first: str
) -> None:
    import termios

    pexpect = pytest.importorskip("pexpect")

    shutil.copy(REPOSITORY / "examples" / "konepaja" / "roadmap.yaml", tmp_path)
    plan = tmp_path / "roadmap.yaml"
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("SEURANTA", "LC_", "LANG"))
    }
    child = pexpect.spawn(
        sys.executable,
        ["-m", "seuranta", command, "--watch"],
        cwd=str(tmp_path),
        env=environment | {"SEURANTA_TODAY": "2026-12-01", "LC_ALL": "C.UTF-8", "TERM": "xterm"},
        encoding="utf-8",
        dimensions=(50, 80),
        timeout=20,
        preexec_fn=as_at_a_terminal,
    )
    settings = termios.tcgetattr(child.child_fd)
    child.expect_exact(CLEAR)
    child.expect_exact(first)
    child.expect_exact("Lopeta: Ctrl-C")
    text = plan.read_text(encoding="utf-8")
    plan.write_text("", encoding="utf-8")
    plan.write_text(text + "höpö: 1\n", encoding="utf-8")
    child.expect_exact(CLEAR)
    child.expect_exact("höpö" if command == "tarkista" else "1 virhe tiedostossa")
    child.expect_exact("Lopeta: Ctrl-C")
    child.sendintr()
    child.expect(pexpect.EOF)

    assert child.before.endswith("^C\r\n")
    assert "\x1b" not in child.before
    assert termios.tcgetattr(child.child_fd) == settings
    child.close()
    assert child.exitstatus == 0
