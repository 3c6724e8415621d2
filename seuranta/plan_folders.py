"""The files that Seuranta keeps in the folders of plans: what one holds, and writing it; none lies elsewhere."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from seuranta.borders import is_renamed, link_out
from seuranta.commands import FileRemoval, FileWrite, UserError
from seuranta.discovery import read, refused, shown_path
from seuranta.files import FileChangedError
from seuranta.output.words.usage import sentence
from seuranta.world import World

_LARGEST = 64 * 1024 * 1024


class PlanFolders(NamedTuple):
    """The folders of plans, or one that a person named: everything that Seuranta writes lies in or below them."""

    folders: tuple[Path, ...]
    world: World

    def place(self, path: str) -> Path:
        """Returns where a file lies; raises UserError where a link on the way to it leads outside, or elsewhere."""
        place = self.world.folder / path
        around = [folder for folder in self.folders if place.is_relative_to(folder)]
        if not around:
            return place
        link = link_out(place, max(around, key=lambda folder: len(folder.parts)))
        if link is not None:
            raise UserError("leads-out", path=shown_path(link, self.world))
        if is_renamed(place):
            raise UserError("leads-elsewhere", path=shown_path(place, self.world))
        return place

    def previous_file(self, path: str) -> bytes | None:
        """Returns what a file holds that may be written anew, None where there is none."""
        return bytes_of(self.place(path), self.world)

    def files_in(self, folder: str) -> tuple[str, ...]:
        """Returns the names of the files in a folder of generated ones, in order; none where there is no such folder."""
        place = self.place(folder)
        with suppress(FileNotFoundError, NotADirectoryError, PermissionError):
            return tuple(sorted(file.name for file in place.iterdir() if file.is_file()))
        return ()

    def files_below(self, folder: str) -> tuple[str, ...]:
        """Returns the names of all files in a folder and in those in it, as paths from it, in order; what git keeps in its own
        folder there is left out. Links are not followed.
        """
        place = self.world.folder / folder
        if place not in self.folders:
            place = self.place(folder)
        names: list[str] = []
        for around, folders, files in os.walk(place):
            folders[:] = [name for name in folders if name != ".git"]
            names += (Path(around, name).relative_to(place).as_posix() for name in files)
            names += (
                Path(around, name).relative_to(place).as_posix() for name in folders if Path(around, name).is_symlink()
            )
        return tuple(sorted(names))

    def is_held(self, path: str) -> bool:
        """Whether a spreadsheet program has a file open: it says so in a file beside it, or the system does."""
        place = self.place(path)
        if any(os.path.lexists(place.with_name(name)) for name in (f"~${place.name}", f".~lock.{place.name}#")):
            return True
        try:
            os.close(os.open(place, os.O_RDWR))
        except PermissionError:
            return True
        except OSError:
            return False
        return False

    def write(self, writes: Iterable[FileWrite], plans: Collection[str], language: str) -> str:
        """Writes what a command wants written, and returns all that is told of it, each thing once.

        What is optional and cannot be written is only told of: it never makes an error of a fact that is recorded.
        """
        told: dict[str, None] = {}
        for write in writes:
            try:
                self._write(write, plans)
            except UserError as error:
                if not write.is_optional:
                    raise
                if not self._is_written_by_another(write, error):
                    folder = write.path.rpartition("/")[0]
                    told[sentence(write.otherwise, language, {"path": folder}) + "\n"] = None
            else:
                told[write.told] = None
        return "".join(told)

    def remove(self, removals: Iterable[FileRemoval]) -> str:
        """Takes files away, and returns what is told of each."""
        return "".join(removal.told if self._is_removed(removal) else removal.kept for removal in removals)

    def _is_removed(self, removal: FileRemoval) -> bool:
        try:
            place = self.place(removal.path)
            self.world.remove(place, removal.old)
        except (UserError, FileChangedError, OSError):
            return False
        if removal.is_with_folder:
            self._remove_empty(place.parent)
        return True

    def _remove_empty(self, folder: Path) -> None:
        """Takes away a folder in which nothing is left, and those around it, up to one of these folders."""
        with suppress(OSError):
            while folder not in self.folders and any(folder.is_relative_to(named) for named in self.folders):
                folder.rmdir()
                folder = folder.parent

    def _write(self, write: FileWrite, plans: Collection[str]) -> None:
        folder = self.world.folder
        place = folder / write.path if write.path in plans else self.place(write.path)
        try:
            self.world.write(place, write.new, write.old, None if write.like is None else folder / write.like)
        except (FileChangedError, OSError) as error:
            raise _unwritable(write, error) from error

    def _is_written_by_another(self, write: FileWrite, error: UserError) -> bool:
        """Whether another Seuranta wrote the file meanwhile: then what that one did is remembered."""
        if error.name not in ("changed-meanwhile", "plan-exists"):
            return False
        with suppress(UserError):
            return self.previous_file(write.path) is not None
        return False


def bytes_of(path: Path, world: World) -> bytes | None:
    """Returns what a file holds, None where there is none; raises UserError where it is unreadable."""
    if not os.path.lexists(path):
        return None
    data = read(path, world, _LARGEST)
    if len(data) > _LARGEST:
        raise UserError("unreadable", path=shown_path(path, world), errno=errno.EFBIG, system="")
    return data


def _unwritable(write: FileWrite, error: FileChangedError | OSError) -> UserError:
    if isinstance(error, FileChangedError):
        return UserError("plan-exists" if write.old is None else "changed-meanwhile", path=write.path)
    if isinstance(error, TimeoutError):
        return UserError("folder-busy", path=write.path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UserError("not-writable", path=write.path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError("disk-full", path=write.path)
    return UserError("unwritable", path=write.path, **refused(error))
