"""Breaks things while a plan is written: kills the process, fills the disk, takes rights away, writes from many sides.

    python tests/faults.py [ROUNDS]

Needs a system with fork. Raises AssertionError where a file is torn, a fact is lost or something is left behind.
"""

from __future__ import annotations

import io
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from seuranta import files
from seuranta.asking import Ask
from seuranta.commands.record import events, progress
from seuranta.commands.record.recording import RecordAsk
from seuranta.output.screen import problems, terminal
from seuranta.output.words import messages
from seuranta.run import run
from seuranta.world import World

LOADED = (files, problems, messages, terminal)
"""Loaded before rights are taken away: a stranger may not be able to read the program."""
PLAN = "otsikko: Huolto\nkieli: fi\ntoimenpiteet:\n  1:\n    otsikko: Kuvaus\n    määräaika: 11.12.2026\n"
NOBODY = 65534


@contextmanager
def folder() -> Iterator[Path]:
    """A folder with a plan that everybody may read."""
    path = Path(tempfile.mkdtemp(prefix="seuranta-"))
    try:
        path.chmod(0o755)
        (path / "roadmap.yaml").write_text(PLAN, encoding="utf-8")
        yield path
    finally:
        path.chmod(0o755)
        shutil.rmtree(path)


def seuranta(path: Path, command: Callable[..., object], *arguments: object) -> tuple[int, str]:
    """Records a fact in this process; the exit code, and what was said of what went wrong."""
    told = io.StringIO()
    world = World({"SEURANTA_TODAY": "2026-12-01"}, io.StringIO(), io.StringIO(), told, path)
    code = run(Ask(), lambda job: command(job, *arguments), world)  # type: ignore[arg-type, return-value]
    return code, told.getvalue()


def in_child(work: Callable[[], tuple[int, str]]) -> tuple[int, str]:
    """What a child process makes of it."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        try:
            code, told = work()
            os.write(write, told.encode())
        except BaseException as error:  # noqa: BLE001 - the child says what went wrong and ends
            os.write(write, repr(error).encode())
            code = 99
        os._exit(code)
    os.close(write)
    with os.fdopen(read, "rb") as answer:
        told = answer.read().decode()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), told


def is_alone(path: Path) -> bool:
    """Whether nothing stands beside the plan but what is to stand there."""
    return {one.name for one in path.iterdir()} <= {"roadmap.yaml", ".seuranta"}


# --- what is broken -----------------------------------------------------------------------------------------------


def killed(rounds: int) -> None:
    """The process is killed at any moment of writing."""
    contents = [letter * 2_000_000 for letter in (b"a", b"b")]
    with folder() as path:
        plan = path / "roadmap.yaml"
        plan.write_bytes(contents[0])
        for _ in range(rounds):
            child = os.fork()
            if not child:
                while True:
                    now = plan.read_bytes()
                    World(folder=path).write(plan, contents[now == contents[0]], now)
            time.sleep(random.uniform(0.001, 0.06))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            assert plan.read_bytes() in contents, "the file is torn"
        now = plan.read_bytes()
        World(folder=path).write(plan, PLAN.encode(), now)
        assert is_alone(path), "something is left behind"


def full_disk(rounds: int) -> None:
    """No room for the new content, at any point."""
    for round_ in range(rounds):
        with folder() as path:
            room = random.randrange(len(PLAN)) if round_ else 0

            def work(path: Path = path, room: int = room) -> tuple[int, str]:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
                return seuranta(path, progress.done, ["1"], RecordAsk())

            code, told = in_child(work)
            assert code == 2, told
            assert (path / "roadmap.yaml").read_text(encoding="utf-8") == PLAN
            assert is_alone(path)


def small_disk() -> None:
    """A file system that is really full, where one can be made."""
    with folder() as path:
        small = path / "small"
        small.mkdir()
        mount = shutil.which("mount")
        if (
            mount is None
            or subprocess.run([mount, "-t", "tmpfs", "-o", "size=64k", "none", small], check=False).returncode
        ):
            return
        try:
            plan = small / "roadmap.yaml"
            plan.write_text(PLAN, encoding="utf-8")
            filler = small / "filler"
            with filler.open("wb", buffering=0) as file, suppress(OSError):
                while True:
                    file.write(b"x" * 1024)
            code, told = seuranta(small, progress.done, ["1"], RecordAsk())
            assert (code, told) == (2, "Levy on täynnä. Tiedosto roadmap.yaml jäi ennalleen.\n")
            assert plan.read_text(encoding="utf-8") == PLAN
            filler.unlink()
            assert is_alone(small)
        finally:
            subprocess.run(["umount", small], check=False)


def no_rights() -> None:
    """A folder or a file that may not be written."""
    for folder_mode, file_mode in ((0o555, 0o666), (0o777, 0o444)):
        with folder() as path:
            plan = path / "roadmap.yaml"
            plan.chmod(file_mode)
            path.chmod(folder_mode)

            def work(path: Path = path) -> tuple[int, str]:
                if os.geteuid() == 0:
                    os.setgid(NOBODY)
                    os.setuid(NOBODY)
                return seuranta(path, progress.done, ["1"], RecordAsk())

            code, told = in_child(work)
            assert code == 2, told
            assert told.startswith("Tiedostoa roadmap.yaml ei voi muuttaa"), told
            assert plan.read_text(encoding="utf-8") == PLAN
            assert is_alone(path)


def many_writers(writers: int, rounds: int) -> None:
    """Many processes record at once: every fact is there in the end."""
    with folder() as path:
        children = []
        for writer in range(writers):
            child = os.fork()
            if not child:
                codes = [
                    seuranta(
                        path, events.ask_question, f"Kysymys {writer}/{number}", events.QuestionAsk(), RecordAsk()
                    )[0]
                    for number in range(rounds)
                ]
                os._exit(any(codes))
            children.append(child)
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        text = (path / "roadmap.yaml").read_text(encoding="utf-8")
        assert not any(codes), codes
        lost = [f"{w}/{n}" for w in range(writers) for n in range(rounds) if f"Kysymys {w}/{n}\n" not in text]
        assert not lost, lost
        assert is_alone(path)


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    work: dict[str, Callable[[], None]] = {
        f"killed {rounds} times": lambda: killed(rounds),
        f"{rounds} full disks": lambda: full_disk(rounds),
        "a small disk": small_disk,
        "no rights": no_rights,
        f"8 writers, {rounds // 4} facts each": lambda: many_writers(8, rounds // 4),
    }
    for name, one in work.items():
        one()
        print(f"  held: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
