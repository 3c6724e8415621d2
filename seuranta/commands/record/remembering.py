"""What Seuranta last wrote into a plan, kept in a small file beside it, so that `undo` can take it back."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from seuranta.commands import FileWrite, Job
from seuranta.plan.diagnostic import Edit
from seuranta.plan.edit import difference
from seuranta.plan.reading.source import Source

FOLDER = ".seuranta"
_SCHEMA = "seuranta.undo/1"
_MOST = 20


class Memory(NamedTuple):
    """One change: what was said of it, the fingerprints of the file after and before, and the edit that undoes it."""

    said: str
    after: str
    before: str
    back: Edit


def remembered(job: Job, path: str, old: Source, new: Source, said: str) -> Iterator[FileWrite]:
    """The files that keep a change in mind. That they cannot be written is no reason not to record a fact."""
    memories, kept = recalled(job, path)
    one = Memory(said, _print_of(new), _print_of(old), difference(new.text, old.text))
    yield _kept(path, [*memories, one][-_MOST:], kept)
    ignore = _beside(path, ".gitignore")
    if job.previous_file(ignore) is None:
        yield FileWrite(ignore, b"*\n", None, is_optional=True)


def recalled(job: Job, path: str) -> tuple[list[Memory], bytes | None]:
    """What is kept in mind of a plan, the oldest first, and the file as it stands; what cannot be read is forgotten."""
    import json  # noqa: PLC0415 - only for what is written or undone

    kept = job.previous_file(_beside(path, "undo.json"))
    try:
        data = json.loads(kept) if kept is not None else {}
        return [_memory(one) for one in data["changes"]] if data else [], kept
    except (ValueError, KeyError, TypeError):
        return [], kept


def forgotten(path: str, memories: list[Memory], kept: bytes | None) -> FileWrite:
    """The file without its last change."""
    return _kept(path, memories[:-1], kept)


def is_as_left(source: Source, memory: Memory) -> bool:
    """Whether a file is what it was when a change had been written."""
    return _print_of(source) == memory.after


def is_as_before(source: Source, memory: Memory) -> bool:
    """Whether a file is what it was before a change."""
    return _print_of(source) == memory.before


def _memory(data: dict[str, Any]) -> Memory:
    start, end, text = data["back"]
    return Memory(str(data["said"]), str(data["after"]), str(data["before"]), Edit(int(start), int(end), str(text)))


def _kept(path: str, memories: list[Memory], old: bytes | None) -> FileWrite:
    import json  # noqa: PLC0415 - only for what is written or undone

    data = {"schema": _SCHEMA, "changes": [one._asdict() | {"back": list(one.back)} for one in memories]}
    new = json.dumps(data, indent=1).encode() + b"\n"
    return FileWrite(_beside(path, "undo.json"), new, old, is_optional=True)


def _print_of(source: Source) -> str:
    return sha256(source.encoded()).hexdigest()


def _beside(path: str, name: str) -> str:
    folder, slash, _ = path.rpartition("/")
    return f"{folder}{slash}{FOLDER}/{name}"
