"""How far the work has come: told to a person who has waited for a second, on standard error, and taken away again."""

from __future__ import annotations

import io
import os
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TextIO

import pytest

from seuranta.asking import Ask
from seuranta.commands import FileWrite, Job, Outcome
from seuranta.commands.check import CheckAsk, check
from seuranta.commands.status import StatusAsk, status
from seuranta.progress import Point, Progress
from seuranta.run import INTERRUPTED, run
from seuranta.world import World

pty = pytest.importorskip("pty")

COUNT = 30
PLAN = b"title: Care plans\nlanguage: en\nactions:\n  1: {title: Price list, owner: Ann}\n"


@dataclass(frozen=True)
class Slow(World):
    """A world in which every file takes `seconds` to read, and the one at `interrupted` is where a person gives up."""

    seconds: float = 0.0
    interrupted: int = -1
    reads: list[Path] = field(default_factory=list)

    def read(self, path: Path, limit: int) -> bytes:
        self.reads.append(path)
        if len(self.reads) == self.interrupted:
            raise KeyboardInterrupt
        time.sleep(self.seconds)
        return super().read(path, limit)


class Terminal:
    """A terminal of its own for standard error: `seen` is everything that was sent to it."""

    def __init__(self) -> None:
        self._reader, writer = pty.openpty()
        self.stream = os.fdopen(writer, "w", encoding="utf-8")
        self.seen = ""
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def close(self) -> None:
        self.stream.close()
        self._thread.join()
        os.close(self._reader)

    def _read(self) -> None:
        try:
            while chunk := os.read(self._reader, 65536):
                self.seen += chunk.decode()
        except OSError:
            pass  # a terminal ends so on Linux

    @property
    def screen(self) -> str:
        """What stands there in the end, without spaces at the ends of lines."""
        lines, row, column = [""], 0, 0
        for piece in re.findall(r"\x1b\[\??[\d;]*[A-Za-z]|[\r\n]|[^\x1b\r\n]+", self.seen):
            if piece == "\r":
                column = 0
            elif piece == "\n":
                row += 1
                lines += [""] * (row == len(lines))
            elif piece.startswith("\x1b"):
                row -= int(piece[2:-1] or 1) if piece.endswith("A") else 0
                lines[row] = "" if piece == "\x1b[2K" else lines[row]
            else:
                lines[row] = lines[row][:column].ljust(column) + piece + lines[row][column + len(piece) :]
                column += len(piece)
        return "\n".join(line.rstrip() for line in lines).strip("\n")


@contextmanager
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    try:
        yield opened
    finally:
        opened.close()


def out() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8")


def written(stream: TextIO) -> str:
    stream.flush()
    buffer: Any = stream.buffer
    return str(buffer.getvalue().decode())


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    for number in range(COUNT):
        path = tmp_path / "plans" / f"shop-{number:02}" / "roadmap.yaml"
        path.parent.mkdir(parents=True)
        path.write_bytes(PLAN)
    return tmp_path


def slow(
    folder: Path,
    stream: Any,
    *,
    seconds: float = 0.01,
    interrupted: int = -1,
    patience: float = 0.1,
) -> Slow:
    return Slow(
        environment={"TERM": "xterm", "SEURANTA_TODAY": "2026-12-01", "LANG": "en_GB.UTF-8"},
        stdin=io.StringIO(),
        stdout=out(),
        stderr=stream,
        folder=folder,
        progress=Progress(patience),
        seconds=seconds,
        interrupted=interrupted,
    )


@pytest.mark.parametrize(
    ("lang", "said"), [("fi", r"Luetaan suunnitelmia \d+/30"), ("en", r"Reading plans \d+/30")], ids=["fi", "en"]
)
def test_who_waits_is_told_how_far_it_is_and_nothing_is_left_of_it(plans: Path, lang: str, said: str) -> None:
    with terminal() as watched:
        world = slow(plans, watched.stream)
        code = run(Ask(lang=lang), lambda job: status(job, StatusAsk()), world)
    quiet = slow(plans, out(), seconds=0)
    run(Ask(lang=lang), lambda job: status(job, StatusAsk()), quiet)

    counts = [int(count) for count in re.findall(r"(\d+)/30", watched.seen)]
    assert code == 0
    assert re.search(said, watched.seen)
    assert counts == sorted(counts)
    assert len(set(counts)) > 1
    assert watched.screen == ""
    assert "\x1b[?25l" not in watched.seen, "a process that is killed would leave the cursor hidden"
    assert written(world.stdout) == written(quiet.stdout) != ""


def test_what_is_told_beside_the_answer_stands_alone(plans: Path) -> None:
    (plans / "plans" / "shop-07" / "roadmap.yaml").write_bytes(b"- a list\n")
    with terminal() as watched:
        code = run(Ask(), lambda job: status(job, StatusAsk()), slow(plans, watched.stream))

    assert code == 2
    assert "Reading plans" in watched.seen
    assert "Reading plans" not in watched.screen
    assert watched.screen.startswith("plans/shop-07/roadmap.yaml:1:1: error list-at-top")


def test_what_is_done_within_the_time_is_not_told_of(plans: Path) -> None:
    with terminal() as watched:
        run(Ask(), lambda job: status(job, StatusAsk()), slow(plans, watched.stream, seconds=0, patience=30))

    assert watched.seen == ""


@pytest.mark.parametrize(("name", "value"), [("CI", "true"), ("TERM", "dumb")])
def test_nothing_is_told_where_no_person_waits_at_a_terminal(plans: Path, name: str, value: str) -> None:
    with terminal() as watched:
        world = replace(slow(plans, watched.stream), environment={"LANG": "en_GB.UTF-8", name: value})
        run(Ask(), lambda job: status(job, StatusAsk()), world)

    assert watched.seen == ""


def test_nothing_is_told_in_a_pipe_or_a_file(plans: Path) -> None:
    piped = out()
    run(Ask(), lambda job: status(job, StatusAsk()), slow(plans, piped))

    assert written(piped) == ""


def test_nothing_is_told_where_errors_alone_are_asked_for(plans: Path) -> None:
    with terminal() as watched:
        run(Ask(is_quiet=True), lambda job: check(job, CheckAsk(quiet=True)), slow(plans, watched.stream))

    assert watched.seen == ""


def test_who_gives_up_gets_a_clean_terminal(plans: Path) -> None:
    with terminal() as watched:
        code = run(Ask(), lambda job: status(job, StatusAsk()), slow(plans, watched.stream, interrupted=COUNT - 2))

    assert code == INTERRUPTED
    assert "Reading plans" in watched.seen
    assert watched.screen == ""


def test_a_mistake_of_ours_is_told_on_a_clean_terminal(plans: Path) -> None:
    def broken(_: Job) -> Outcome:
        time.sleep(0.3)
        raise RuntimeError("a bug")

    with terminal() as watched:
        run(Ask(), broken, slow(plans, watched.stream, seconds=0))

    assert "Putting the result together" in watched.seen
    assert "Putting the result together" not in watched.screen
    assert watched.screen.endswith("RuntimeError: a bug")


def test_files_are_counted_while_they_are_written(plans: Path) -> None:
    def writing(_: Job) -> Outcome:
        writes = (FileWrite(f"plans/shop-{number:02}/reports/a.md", b"x", None) for number in range(COUNT))
        return Outcome(text="Written.\n", writes=tuple(writes))

    with terminal() as watched:
        world = slow(plans, watched.stream, seconds=0)
        writes = World.write

        def slowly(*args: Any) -> bool:
            time.sleep(0.02)
            return writes(*args)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(World, "write", slowly)
            run(Ask(), writing, world)

    assert re.search(r"Writing files \d+/30", watched.seen)
    assert watched.screen == ""
    assert written(world.stdout) == "Written.\n"


def test_a_table_that_is_imported_is_told_of(plans: Path) -> None:
    def reading(_: Job) -> Outcome:
        time.sleep(0.3)
        return Outcome(text="Read.\n")

    (plans / "list.csv").write_text("Who,What\n")
    with terminal() as watched:
        run(Ask(("plans/shop-00",), table="list.csv"), reading, slow(plans, watched.stream))

    assert "Reading the file to import" in watched.seen
    assert watched.screen == ""


def test_the_line_goes_before_a_person_is_asked() -> None:
    with terminal() as watched:
        progress = Progress(patience=0)
        progress.show(watched.stream, Point("Reading plans 1/2", 1, 2))
        time.sleep(0.3)
        world = World({"TERM": "xterm"}, io.StringIO("yes\n"), out(), watched.stream, progress=progress)
        answer = world.question("Is it so? ")

    assert (answer, "Reading plans 1/2" in watched.seen, watched.screen) == ("yes", True, "")
