"""Everything outside: the clock, the environment, files and the terminal; nothing here knows what a plan is.

One `World` is made at the edge and handed inward; tests make their own. No text goes out that the log of a build would
take for a command.
"""

from __future__ import annotations

import os
import random
import signal
import stat
import string
import sys
import time
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from datetime import time as TimeOfDay  # noqa: N812 - `time` is the clock of this machine
from pathlib import Path
from shutil import get_terminal_size
from typing import NamedTuple, TextIO
from zoneinfo import ZoneInfo

from seuranta.files import remove, replace
from seuranta.output.words.logs import inert
from seuranta.progress import Point, Progress

_NARROWEST, _WIDEST = 40, 120
_LETTERS = string.ascii_lowercase + string.digits
_LENGTH_OF_SECRET = 22
_DIGITS = 9
"""A width of more is no width."""
_MOST_COMPARED = 8 * 1024 * 1024
_MODERN_CONSOLES = ("WT_SESSION", "TERM_PROGRAM", "TERM", "ANSICON")
"""Variables that a terminal sets on Windows if it acts on what others act on."""


class NotAFileError(Exception):
    """A pipe, a device, a folder: only ordinary files are read."""


class FileState(NamedTuple):
    """What a file is like at one moment: when it was written, in nanoseconds, its size, and a number for what it holds."""

    written: int
    size: int
    content: int


@dataclass(frozen=True, slots=True)
class World:
    """The outside as this process finds it."""

    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    stdin: TextIO = field(default_factory=lambda: sys.stdin)
    stdout: TextIO = field(default_factory=lambda: sys.stdout)
    stderr: TextIO = field(default_factory=lambda: sys.stderr)
    folder: Path = field(default_factory=Path.cwd)
    progress: Progress = field(default_factory=Progress, kw_only=True)

    def variable(self, name: str) -> str | None:
        """A variable of the environment; an empty one counts as not set."""
        return self.environment.get(name) or None

    def today(self, timezone: str) -> date:
        """The day in a time zone by the clock."""
        return datetime.now(UTC).astimezone(ZoneInfo(timezone)).date()  # noqa: TID251 - this is the clock

    def time_of_day(self) -> TimeOfDay:
        """The time on the clock of this machine."""
        return datetime.now().astimezone().time()  # noqa: TID251 - this is the clock

    def moment(self) -> float:
        """Seconds of a clock that only goes on."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Does nothing for a while."""
        time.sleep(seconds)

    @property
    def is_terminal(self) -> bool:
        """Whether a person can be asked."""
        return self.stdin.isatty() and self.stdout.isatty()

    @property
    def has_unicode(self) -> bool:
        """Whether the console can show marks and lines beyond its own letters."""
        return (self.stdout.encoding or "ascii").lower().replace("-", "").startswith("utf")

    @property
    def can_clear(self) -> bool:
        """Whether the terminal clears its screen when it is told so. An old console of Windows would show the signs."""
        if self.variable("TERM") == "dumb":
            return False
        return os.name != "nt" or any(self.variable(name) is not None for name in _MODERN_CONSOLES)

    @property
    def width(self) -> int:
        """Columns to write in: those of the terminal within bounds, 80 where there is none."""
        typed = self.variable("COLUMNS")
        columns = 80
        if typed is not None and typed.isdecimal() and len(typed) < _DIGITS:
            columns = int(typed)
        elif self.stdout.isatty():
            columns = get_terminal_size().columns
        return min(max(columns, _NARROWEST), _WIDEST)

    def folds(self, stream: TextIO) -> bool:
        """Whether long lines are to be broken: a person looks at them, in a terminal of some width."""
        return self.variable("COLUMNS") is not None or stream.isatty()

    def has_colour(self, choice: str) -> bool:
        """`choice` is always, never or auto: then as the terminal, NO_COLOR and FORCE_COLOR say."""
        if choice != "auto":
            return choice == "always"
        if self.variable("NO_COLOR") is not None or self.variable("TERM") == "dumb":
            return False
        return self.variable("FORCE_COLOR") not in (None, "0") or self.stdout.isatty()

    @property
    def is_waited_for(self) -> bool:
        """Whether a person waits at a terminal that can take a line away again."""
        return self.stderr.isatty() and self.can_clear and self.variable("CI") is None

    def show_progress(self, point: Point) -> None:
        """Says how far the work has come; it is taken away before anything else is said."""
        self.progress.show(self.stderr, point)

    def question(self, prompt: str) -> str:
        """Asks a person and gives the line that was typed, without its end; raises EOFError where input ends.

        At a terminal the line can be edited with the arrow keys. A terminal that is closed counts as Ctrl-C.
        """
        before, end, last = prompt.rpartition("\n")
        self.write_out(before + end)
        if self.stdin is sys.stdin and self.stdout is sys.stdout and self.is_terminal:
            return _edited_line(last)
        self.write_out(last)
        line = self.stdin.readline()
        if not line:
            raise EOFError
        return line.rstrip("\r\n")

    def give_way(self, rounds: int) -> None:
        """Waits a moment, longer each time, so that others who write in the same folder can finish."""
        time.sleep(random.uniform(0.0, 0.01 * rounds))  # noqa: S311 - so that not all come back at once

    def unguessable(self) -> str:
        """A name of 22 letters and digits that nobody can guess, and every system and address can hold."""
        system = random.SystemRandom()
        return "".join(system.choice(_LETTERS) for _ in range(_LENGTH_OF_SECRET))

    def write_out(self, text: str) -> None:
        self.progress.clear()
        _write(self.stdout, text)

    def write_err(self, text: str) -> None:
        self.progress.clear()
        _write(self.stderr, text)

    def write_bytes_out(self, data: bytes) -> None:
        """Machine output as it is: UTF-8 and line feeds, whatever the console."""
        self.progress.clear()
        self.stdout.flush()
        self.stdout.buffer.write(data)
        self.stdout.buffer.flush()

    def read(self, path: Path, limit: int) -> bytes:
        """The bytes of an ordinary file, at most `limit` and one; never waits for a pipe or a device.

        Raises OSError, and NotAFileError for what is no ordinary file.
        """
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise NotAFileError(str(path))
            return file.read(limit + 1)

    def state(self, path: Path) -> FileState | None:
        """What a file is like now; None where there is none, or none that can be read at this moment."""
        try:
            status = path.stat()
            return FileState(status.st_mtime_ns, status.st_size, hash(self.read(path, _MOST_COMPARED)))
        except (OSError, ValueError, NotAFileError):
            return None

    def standard_input(self, limit: int) -> bytes:
        """The bytes that another program gives, at most `limit` and one; waits for them."""
        self.progress.clear()
        return self.stdin.buffer.read(limit + 1)

    def names_beside(self, path: Path) -> tuple[str, ...]:
        """The names of all that stands in the folder of a file; none where they may not be known."""
        try:
            return tuple(entry.name for entry in path.parent.iterdir())
        except OSError:
            return ()

    def write(self, path: Path, new: bytes, expected: bytes | None, like: Path | None = None) -> bool:
        """Replaces a file in one step if it still holds `expected` (None: it must not exist); False if it is equal.

        Links are followed; permissions and owner are kept, or are those of the file that it is `like`. Raises
        FileChangedError, TimeoutError where another process does not let go of the folder, and OSError; then the old
        file is whole.
        """
        if new == expected:
            return False
        replace(Path(os.path.realpath(path)), new, expected, like)
        return True

    def remove(self, path: Path, expected: bytes) -> None:
        """Takes away a file if it still holds `expected`; links are not followed. Raises as `write` does."""
        remove(path, expected)


def _edited_line(prompt: str) -> str:
    with suppress(ImportError):
        import readline  # noqa: F401, PLC0415 - its presence is what makes lines editable
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.default_int_handler)
    return input(prompt)


_PLAIN = {
    "…": "...", "–": "-", "—": "-", "−": "-", "●": "*", "◐": "o", "○": ".", "·": ".", "→": "->", "█": "#", "░": ".",
    "\u00a0": " ", "”": '"', "“": '"', "’": "'", "€": "EUR",
}  # fmt: skip


def _write(stream: TextIO, text: str) -> None:
    """Writes text to a stream whose letters may be few: what it cannot show gets the nearest plain sign."""
    text = inert(text)
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = "".join(_as_plain(letter, encoding) for letter in text)
    stream.write(text)
    stream.flush()


def _as_plain(letter: str, encoding: str) -> str:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        undotted = unicodedata.normalize("NFKD", letter)[:1]
        return _PLAIN.get(letter) or (undotted if undotted.isascii() else "?")
    return letter
