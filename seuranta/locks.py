"""One writer at a time in a folder, among the processes of Seuranta; nobody else is held up, and nothing is left behind.

The system lets go of a lock when its process ends, however it ends.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LONGEST_WAIT = 10.0
_STEP = 0.01


@contextmanager
def alone_in(folder: Path) -> Iterator[bool]:
    """Waits until no other process writes in the folder; gives False where the system knows no locks there.

    Raises TimeoutError after ten seconds.
    """
    handle = _open(folder)
    if handle is None:
        yield False
        return
    try:
        yield _wait(handle)
    finally:
        os.close(handle)


def _wait(handle: int) -> bool:
    until = time.monotonic() + _LONGEST_WAIT
    while True:
        try:
            _lock(handle)
        except BlockingIOError:
            if time.monotonic() > until:
                raise TimeoutError from None
            time.sleep(_STEP)
        except OSError:
            return False  # a network drive without locks
        else:
            return True


if sys.platform == "win32":
    import hashlib
    import msvcrt
    import tempfile

    def _open(folder: Path) -> int | None:
        """A folder cannot be locked here: a small file among the temporary ones stands for it."""
        name = hashlib.sha256(os.path.normcase(folder).encode()).hexdigest()[:16]
        try:
            return os.open(Path(tempfile.gettempdir()) / f"seuranta-{name}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return None

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error

else:
    import fcntl

    def _open(folder: Path) -> int | None:
        try:
            return os.open(folder, os.O_RDONLY)
        except OSError:
            return None

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
