"""The folder that pages are published into: what is written, what of an earlier run is taken away, what is never touched.

A file beside the pages says which of them Seuranta wrote, without telling their names: a name there may be a secret.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from seuranta.commands import FileRemoval, FileWrite, Job, UserError
from seuranta.commands.several_plans import in_folder
from seuranta.output.words.usage import sentence

MANIFEST = ".seuranta-pages"
_HEAD = "seuranta pages 1 "
"""The first line of it, before the name of the view."""


class Changes(NamedTuple):
    """What becomes of a folder: the paths of the files that are written and taken away, and how."""

    written: tuple[str, ...]
    gone: tuple[str, ...]
    writes: tuple[FileWrite, ...]
    removals: tuple[FileRemoval, ...]


def changes(job: Job, folder: str, files: Mapping[str, bytes], view: str, *, keeps: bool, force: bool) -> Changes:
    """What has to change so that the folder holds these files, by their paths in it.

    With `keeps` nothing of an earlier run is taken away: that one must have been for the same `view`, since its pages would
    show what this one must not. Raises UserError where it was not, and where a file there is not Seuranta's or was changed
    since; with `force` such a file is replaced where a page belongs in its place, and else left alone.
    """
    manifest = job.files.previous(in_folder(folder, MANIFEST))
    if keeps and manifest is not None and not manifest.startswith(_head(view)):
        raise UserError("view-of-unread", folder=folder)
    ours = _marks_in(manifest)
    there = {
        path: data
        for path in job.files.below(folder)
        if path != MANIFEST and (data := job.files.previous(in_folder(folder, path))) is not None
    }
    foreign = [path for path, data in there.items() if _mark(path, data) not in ours and files.get(path) != data]
    if foreign and not force:
        raise UserError("foreign-pages", folder=folder, path=in_folder(folder, foreign[0]), n=len(foreign))
    stale = [path for path, data in files.items() if there.get(path) != data]
    left = [path for path in there if path not in files and path not in foreign]
    gone = [] if keeps else left
    kept = {_mark(path, there[path]) for path in left if keeps}
    now = {_mark(path, data) for path, data in files.items()} | kept
    during, after = _manifest(view, ours | now), _manifest(view, now)
    writes = [FileWrite(in_folder(folder, path), files[path], there.get(path)) for path in stale]
    return Changes(
        tuple(stale),
        tuple(gone),
        tuple(_with_manifest(FileWrite(in_folder(folder, MANIFEST), after, manifest), during, writes)),
        tuple(_removal(job, in_folder(folder, path), there[path]) for path in gone),
    )


def _with_manifest(manifest: FileWrite, during: bytes, writes: list[FileWrite]) -> list[FileWrite]:
    """The files between two writings of the manifest: whatever breaks in the middle, what was written is known as ours."""
    first = manifest._replace(new=during)
    last = manifest._replace(old=during) if writes else manifest
    return [write for write in (*([first] if writes else []), *writes, last) if write.new != write.old]


def _removal(job: Job, path: str, old: bytes) -> FileRemoval:
    kept = sentence("file-not-removed", job.language, {"path": path}) + "\n"
    return FileRemoval(path, old, "", kept, is_with_folder=True)


def _manifest(view: str, marks: set[str]) -> bytes:
    return _head(view) + "".join(f"{mark}\n" for mark in sorted(marks)).encode()


def _head(view: str) -> bytes:
    return f"{_HEAD}{view}\n".encode()


def _marks_in(manifest: bytes | None) -> set[str]:
    if manifest is None:
        return set()
    return set(manifest.decode("utf-8", "replace").splitlines()[1:])


def _mark(path: str, data: bytes) -> str:
    """What tells a file as it was written from every other one, and gives away neither its name nor what it holds."""
    return sha256(path.encode("utf-8", "surrogateescape") + b"\0" + data).hexdigest()[:32]
