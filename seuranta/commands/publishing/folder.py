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
_HEAD = "seuranta pages 1"


class Changes(NamedTuple):
    """What becomes of a folder: the paths of the files that are written and taken away, and how."""

    written: tuple[str, ...]
    gone: tuple[str, ...]
    writes: tuple[FileWrite, ...]
    removals: tuple[FileRemoval, ...]


def changes(job: Job, folder: str, files: Mapping[str, bytes], *, keeps: bool, force: bool) -> Changes:
    """What has to change so that the folder holds these files, by their paths in it.

    With `keeps` nothing of an earlier run is taken away. Raises UserError where a file there is not Seuranta's, or was
    changed since; with `force` such a file is replaced where a page belongs in its place, and else left alone.
    """
    manifest = job.files.previous(in_folder(folder, MANIFEST))
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
    writes = [FileWrite(in_folder(folder, path), files[path], there.get(path)) for path in stale]
    return Changes(
        tuple(stale),
        tuple(gone),
        (*_with_manifest(in_folder(folder, MANIFEST), manifest, ours | now, writes, now),),
        tuple(_removal(job, in_folder(folder, path), there[path]) for path in gone),
    )


def _with_manifest(
    path: str, old: bytes | None, all_marks: set[str], writes: list[FileWrite], now: set[str]
) -> list[FileWrite]:
    """The files between two writings of the manifest: whatever breaks in the middle, what was written is known as ours."""
    during, after = _manifest(all_marks), _manifest(now)
    first = [FileWrite(path, during, old)] if during != old and writes else []
    before = during if first else old
    last = [FileWrite(path, after, before)] if after != before else []
    return [*first, *writes, *last]


def _removal(job: Job, path: str, old: bytes) -> FileRemoval:
    kept = sentence("file-not-removed", job.language, {"path": path}) + "\n"
    return FileRemoval(path, old, "", kept, is_with_folder=True)


def _manifest(marks: set[str]) -> bytes:
    return "".join(f"{line}\n" for line in (_HEAD, *sorted(marks))).encode()


def _marks_in(manifest: bytes | None) -> set[str]:
    if manifest is None:
        return set()
    return set(manifest.decode("utf-8", "replace").splitlines()[1:])


def _mark(path: str, data: bytes) -> str:
    """What tells a file as it was written from every other one, and gives away neither its name nor what it holds."""
    return sha256(path.encode("utf-8", "surrogateescape") + b"\0" + data).hexdigest()[:32]
