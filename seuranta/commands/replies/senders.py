"""Who sent what a thread shows otherwise, as a person said it once: kept in a small file beside the plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from seuranta.commands import FileWrite, Job
from seuranta.commands.record.remembering import in_memory, readable

_SCHEMA = "seuranta.senders/1"


class KnownSenders(NamedTuple):
    """The names of the plan by what threads show, folded, and the file as it stands."""

    names: Mapping[str, str]
    kept: bytes | None = None


class _Kept(NamedTuple):
    schema: str
    senders: dict[str, str]


def recalled(job: Job, path: str) -> KnownSenders:
    """What is remembered beside a plan; what cannot be read is forgotten."""
    kept = readable(job, in_memory(path, "senders.json"))
    if kept is None:
        return KnownSenders({})
    try:
        return KnownSenders(TypeAdapter(_Kept).validate_json(kept).senders, kept)
    except ValidationError:
        return KnownSenders({}, kept)


def remembered(path: str, before: KnownSenders, names: Mapping[str, str]) -> tuple[FileWrite, ...]:
    """The file with what is known now; nothing where that is known already."""
    import json  # noqa: PLC0415 - only for what is written

    if dict(names) == dict(before.names):
        return ()
    data = json.dumps({"schema": _SCHEMA, "senders": dict(names)}, indent=1, ensure_ascii=False).encode() + b"\n"
    return (FileWrite(in_memory(path, "senders.json"), data, before.kept, is_optional=True, like=path),)
