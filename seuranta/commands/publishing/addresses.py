"""The folder with a name that nobody can guess, in which calendars and the pages of people lie: kept beside the plan, where
git does not see it, or given by the environment.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import NamedTuple

from seuranta.commands import FileWrite, Job, UserError
from seuranta.commands.publishing.places import Place
from seuranta.commands.record.remembering import in_memory, unseen
from seuranta.output.words.usage import sentence

VARIABLE = "SEURANTA_ADDRESS"
_LENGTH = 22
_NAME = re.compile(rf"[A-Za-z0-9]{{{_LENGTH},64}}", re.ASCII)


class Address(NamedTuple):
    """The name of the folder, what has to be written to keep it, and what is said of a new one."""

    name: str
    writes: tuple[FileWrite, ...] = ()
    told: str = ""


def address_of(job: Job, place: Place, plan_id: str, *, is_apart: bool, is_new: bool) -> Address:
    """The address of a plan; raises UserError for one that could be guessed.

    `is_apart`: there are plans of others. One address that the environment gives is then another one for each plan, so that
    whoever knows one of them knows no other.
    """
    given = job.addresses.given
    if given is None:
        return _kept(job, place.plan_file.path, is_new=is_new)
    if is_new:
        raise UserError("address-given", variable=VARIABLE)
    if _NAME.fullmatch(given) is None:
        raise UserError("bad-address", place=VARIABLE, n=_LENGTH)
    return Address(_derived(given, plan_id) if is_apart else given)


def _derived(given: str, plan_id: str) -> str:
    return sha256(f"{given}\0{plan_id}".encode()).hexdigest()[:_LENGTH]


def _kept(job: Job, plan: str, *, is_new: bool) -> Address:
    path = in_memory(plan, "address")
    kept = job.files.previous(path)
    if kept is not None and not is_new:
        name = kept.decode("utf-8", "replace").strip()
        if _NAME.fullmatch(name) is None:
            raise UserError("bad-address", place=path, n=_LENGTH)
        return Address(name)
    name = job.addresses.fresh()
    told = sentence("address-kept", job.language, {"path": path, "variable": VARIABLE}) + "\n"
    return Address(name, (FileWrite(path, f"{name}\n".encode(), kept, like=plan), *unseen(job, plan)), told)
