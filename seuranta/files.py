"""Replacing a file whole or not at all, or removing it, by one process of Seuranta at a time; nothing is left beside it."""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from seuranta import locks

_PREFIX, _SUFFIX = ".{}.", ".tmp"
_HOUR = 3600
_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8) if os.name == "nt" else ()
"""Seconds to wait: on Windows an editor or a virus scanner may hold a file for a moment."""


class FileChangedError(Exception):
    """The file is not what it was when it was read; nothing was written."""


def replace(target: Path, new: bytes, expected: bytes | None, like: Path | None = None) -> None:
    """Puts `new` in the place of a file that holds `expected` (None: that must not exist).

    Permissions and owner are kept, or are those of the file that it is `like`; nobody can read more of it meanwhile. A
    further hard link keeps the old content. Raises FileChangedError, TimeoutError and OSError; then the old file is whole.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    with locks.alone_in(target.parent) as is_alone:
        _clear_leftovers(target, is_alone=is_alone)
        _write_aside(target, new, expected, like or target)
        _settle(target.parent)


def remove(target: Path, expected: bytes) -> None:
    """Takes away a file that holds `expected`; raises FileChangedError, TimeoutError and OSError, then it is still there."""
    with locks.alone_in(target.parent):
        if target.read_bytes() != expected:
            raise FileChangedError(str(target))
        target.unlink()


def _clear_leftovers(target: Path, *, is_alone: bool) -> None:
    """Takes away what a killed process left beside the file; who is not alone in the folder, only what is old."""
    begins = _PREFIX.format(target.name)
    with suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if not entry.name.startswith(begins) or not entry.name.endswith(_SUFFIX):
                continue
            with suppress(OSError):
                if is_alone or entry.stat().st_mtime < time.time() - _HOUR:
                    Path(entry.path).unlink()


def _write_aside(target: Path, new: bytes, expected: bytes | None, like: Path) -> None:
    """Writes beside the file, then puts that in its place."""
    handle, name = tempfile.mkstemp(prefix=_PREFIX.format(target.name), suffix=_SUFFIX, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        _copy_mode(like, temporary)
        if expected is None:
            _create(temporary, target)
        else:
            _replace(temporary, target, expected)
    finally:
        temporary.unlink(missing_ok=True)


def _copy_mode(like: Path, temporary: Path) -> None:
    """Owner and group before the rights, which would else be those of another group for a moment."""
    try:
        status = like.stat()
    except FileNotFoundError:
        if os.name == "posix":
            mask = os.umask(0)
            os.umask(mask)
            temporary.chmod(0o666 & ~mask)
        return
    if sys.platform != "win32":
        for owner in (status.st_uid, -1):
            with suppress(PermissionError):
                os.chown(temporary, owner, status.st_gid)
                break
    temporary.chmod(stat.S_IMODE(status.st_mode))


def _create(temporary: Path, target: Path) -> None:
    """A new file, never over one that somebody else made meanwhile."""
    try:
        os.link(temporary, target)
    except FileExistsError as error:
        raise FileChangedError(str(target)) from error
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS):
            raise
        if target.exists():
            raise FileChangedError(str(target)) from error
        temporary.replace(target)


def _replace(temporary: Path, target: Path, expected: bytes) -> None:
    try:
        now = target.read_bytes()
    except FileNotFoundError as error:
        raise FileChangedError(str(target)) from error
    if now != expected:
        raise FileChangedError(str(target))
    for seconds in (*_PATIENCE, None):
        try:
            temporary.replace(target)
        except PermissionError:
            if seconds is None:
                raise
            time.sleep(seconds)
        else:
            return


def _settle(folder: Path) -> None:
    """Makes the new name of a file outlive a loss of power, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
