"""How far the work has come, on a line of standard error that takes itself away; what is said of it comes from outside.

Nothing is shown of what takes less than a second, and nothing that draws is loaded before.
"""

from __future__ import annotations

from threading import Lock, Timer
from typing import TYPE_CHECKING, NamedTuple, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

PATIENCE = 1.0
"""Seconds that a person waits without being told."""


class Point(NamedTuple):
    """Where the work stands: a sentence, and how much of it is done; `total` is None where that cannot be counted."""

    sentence: str
    done: int = 0
    total: int | None = None


class Progress:
    """A line that appears once the work has taken `patience` seconds, and goes before anything else is written."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._lock = Lock()
        self._point: Point | None = None
        self._timer: Timer | None = None
        self._line: _Line | None = None

    def show(self, stream: TextIO, point: Point) -> None:
        """Says where the work stands, on a terminal."""
        with self._lock:
            self._point = point
            if self._line is not None:
                self._line.show(point)
            elif self._timer is None:
                self._timer = Timer(self._patience, self._appear, (stream,))
                self._timer.daemon = True
                self._timer.start()

    def clear(self) -> None:
        """Takes the line away; what comes after has its own second."""
        if self._timer is None:
            return
        with self._lock:
            self._timer.cancel()
            self._timer = None
            if self._line is not None:
                self._line.stop()
            self._line = None

    def _appear(self, stream: TextIO) -> None:
        """In a thread of its own, so that work that does not say anything meanwhile is told of, too."""
        line = _Line(stream)
        with self._lock:
            if self._timer is not None and self._point is not None:
                self._line = line
                line.show(self._point)


class _Line:
    """The line on the terminal."""

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console  # noqa: PLC0415 - only what takes long is worth loading it
        from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415 - likewise

        class Screen(Console):
            def show_cursor(self, show: bool = True) -> bool:  # noqa: ARG002, FBT001, FBT002 - as Rich asks
                """Never hidden: nobody would show it again after a process that is killed."""
                return False

        self._bar: Bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20, complete_style="green", finished_style="green"),
            console=Screen(file=stream),
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._task: TaskID | None = None
        self._total: int | None = None

    def show(self, point: Point) -> None:
        if self._task is not None and point.total == self._total:
            self._bar.update(self._task, description=point.sentence, completed=point.done)
            return
        if self._task is not None:
            self._bar.remove_task(self._task)
        self._task = self._bar.add_task(point.sentence, total=point.total, completed=point.done)
        self._total = point.total
        self._bar.start()

    def stop(self) -> None:
        self._bar.stop()
