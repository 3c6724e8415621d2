"""What Seuranta last wrote into a plan, kept in a small file beside it, so that `undo` can take it back.

Whatever stands in that file or in its place, it is never in the way of recording a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from seuranta.commands import FileWrite, Job, UserError, beside
from seuranta.output.words.usage import sentence
from seuranta.plan.edit import difference
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Edit

FOLDER = ".seuranta"
_SCHEMA = "seuranta.undo/1"
_MOST = 20


class Memory(NamedTuple):
    """One change: what was said of it, the fingerprints of the file after and before, the edit that undoes it, and the
    names of the documents that were written with it.
    """

    said: str
    after: str
    before: str
    back: Edit
    made: tuple[str, ...] = ()


class _Kept(NamedTuple):
    schema: str
    changes: list[Memory]


class Recalled(NamedTuple):
    """What is kept in mind of a plan, the oldest first, and the file as it stands, None where it cannot be replaced."""

    memories: list[Memory]
    kept: bytes | None
    is_damaged: bool = False


def remembered(
    job: Job, path: str, old: Source, new: Source, said: str, made: tuple[str, ...] = ()
) -> Iterator[FileWrite]:
    """The files that keep a change in mind."""
    before = recalled(job, path)
    memory = Memory(said, fingerprint(new), fingerprint(old), difference(new.text, old.text), made)
    write = _written(path, [*before.memories, memory][-_MOST:], before.kept)
    told = sentence("memory-unreadable", job.language, {"path": write.path}) + "\n" if before.is_damaged else ""
    yield write._replace(told=told)
    yield from unseen(job, path)


def made_new(writes: Iterable[FileWrite]) -> tuple[str, ...]:
    """The names of the files that did not exist before."""
    return tuple(write.path.rpartition("/")[2] for write in writes if write.old is None)


def print_of(data: bytes) -> str:
    """The fingerprint of a file."""
    return sha256(data).hexdigest()


def recalled(job: Job, path: str) -> Recalled:
    """What is kept in mind of a plan; what cannot be read is forgotten."""
    kept = readable(job, in_memory(path, "undo.json"))
    if kept is None:
        return Recalled([], None)
    try:
        return Recalled(TypeAdapter(_Kept).validate_json(kept, strict=True).changes, kept)
    except ValidationError:
        return Recalled([], kept, is_damaged=True)


def forgotten(path: str, before: Recalled) -> FileWrite:
    """The file without its last change."""
    return _written(path, before.memories[:-1], before.kept)


def is_as_left(source: Source, memory: Memory) -> bool:
    """Whether a file is what it was when a change had been written."""
    return fingerprint(source) == memory.after


def is_as_before(source: Source, memory: Memory) -> bool:
    """Whether a file is what it was before a change."""
    return fingerprint(source) == memory.before


def is_blocked(job: Job, path: str) -> bool:
    """Whether something stands in the place of the memory of a plan that cannot be read."""
    try:
        job.files.previous(in_memory(path, "undo.json"))
    except UserError:
        return True
    return False


def readable(job: Job, path: str) -> bytes | None:
    """What a file of Seuranta's holds; None, too, where something stands there that cannot be read."""
    try:
        return job.files.previous(path)
    except UserError:
        return None


def unseen(job: Job, path: str, folder: str = FOLDER) -> Iterator[FileWrite]:
    """Keeps git from a folder beside a plan, unless something stands there already."""
    ignore = beside(path, f"{folder}/.gitignore")
    with suppress(UserError):
        if job.files.previous(ignore) is None:
            yield FileWrite(ignore, b"*\n", None, is_optional=True)


def in_memory(path: str, name: str) -> str:
    """The path of a file of the memory of a plan."""
    return beside(path, f"{FOLDER}/{name}")


def _written(path: str, memories: list[Memory], old: bytes | None) -> FileWrite:
    import json  # noqa: PLC0415 - only for what is written or undone

    data = {"schema": _SCHEMA, "changes": [memory._asdict() | {"back": list(memory.back)} for memory in memories]}
    new = json.dumps(data, indent=1).encode() + b"\n"
    return FileWrite(in_memory(path, "undo.json"), new, old, is_optional=True, like=path)


def fingerprint(source: Source) -> str:
    """By what a file is known to be as it was."""
    return print_of(source.encoded())
