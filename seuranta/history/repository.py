"""What git answers about one file of a repository: which versions there are, which one stood at the end of a day, where the
file lay then. Every situation in which the answer would be a guess is an error of its own.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from seuranta.commands import UserError
from seuranta.history.git import Answered, Git

_ID = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_LONGEST_NAME = 1024
_DAY = 24 * 60 * 60
_FIRST_YEAR, _LAST_YEAR = 0, 253_370_764_800
"""1970, from which on git counts, and 9999, in seconds."""

_FETCHING = ("promisor remote", "lazy fetching", "' not allowed", "not a tree object")
"""What git says of what a clone was made without, since it may not be fetched: each version in words of its own."""

ORDINARY, LINK, REPOSITORY = "100", "120000", "160000"
"""How git's modes of files begin: an ordinary file, a link, another repository."""


class Place(NamedTuple):
    """Where a plan lies in its repository: `prefix` is its folder from the root; `head` the commit that is checked out,
    None where nothing was committed yet. `named` is the commit that was asked for besides, None where there is none.
    """

    git: Git
    name: str
    prefix: str
    is_shallow: bool
    head: str | None
    named: str | None = None

    @property
    def path(self) -> str:
        return f"{self.prefix}{self.name}"


class Blob(NamedTuple):
    """A file in a commit: where it lies from the root of the repository, its mode, its id."""

    path: str
    mode: str
    oid: str


class Touched(NamedTuple):
    """A commit that changes the plan: its id, its committer's and its author's clocks (seconds since 1970), and the file
    as it is from then on, None where it is gone.
    """

    commit: str
    committed: int
    written: int
    blob: Blob | None


class Line(NamedTuple):
    """The commits of the line that is checked out, the newest first: their ids, and when each came into it by its
    committer's clock.
    """

    ids: list[str]
    seconds: list[int]


# --- where a plan lies ------------------------------------------------------------------------------------------------


def place_of(git: Git, name: str, revision: str | None = None) -> Place:
    """Asks git where it is; raises UserError where a file here has no history that can be trusted."""
    wanted = [] if revision is None else [f"{revision}^{{commit}}"]
    facts = ("--is-inside-work-tree", "--is-shallow-repository", "--show-prefix")
    answered = git.rev_parse(*facts, "--revs-only", "HEAD^{commit}", *wanted)
    if answered.code:
        raise refusal(answered)
    lines = os.fsdecode(answered.out).removesuffix("\n").split("\n")
    if len(lines) < len(facts):
        raise refusal(answered)
    inside, shallow, *rest = lines
    if inside != "true":
        raise UserError("git-bare")
    ids: list[str] = []
    while rest and len(ids) <= len(wanted) and _ID.fullmatch(rest[-1]):
        ids.insert(0, rest.pop())
    head, named = (*ids, None, None)[:2]
    return Place(git, name, "\n".join(rest), shallow == "true", head, named)


def commit_of(place: Place, revision: str) -> str | None:
    """The full id of a commit, None where there is none of this name."""
    return id_of(place.git, f"{revision}^{{commit}}")


def id_of(git: Git, name: str, index: str | None = None) -> str | None:
    """The full id of what git knows by a name, in an index where one is given; None where there is no such thing."""
    answered = git.rev_parse("--verify", "--quiet", "--end-of-options", name, index=index)
    said = answered.out.decode("ascii", "replace").strip()
    return said if answered.code == 0 and _ID.fullmatch(said) else None


def is_a_revision(typed: str) -> bool:
    """Whether something may be asked of git as one revision: no option, no range, nothing that only this clone knows, as
    where a branch was yesterday.
    """
    is_one = not typed.startswith(("-", "^", ":")) and ".." not in typed and "@{" not in typed
    return is_one and bool(typed) and len(typed) <= _LONGEST_NAME and typed.isprintable() and " " not in typed


def refusal(answered: Answered) -> UserError:
    """Why git does not answer at all."""
    said = answered.err.removeprefix("fatal: ")
    if "dubious ownership" in said or "unsafe repository" in said:
        return UserError("git-not-yours", said=_command_in(said))
    if "not a git repository" in said or "bare repository" in said:
        return UserError("git-bare")
    if "unknown repository extension" in said or "expected git repo version" in said.lower():
        return UserError("git-too-old", said=" ".join(said.split()))
    if any(word in said for word in _FETCHING):
        return UserError("git-partial")
    return UserError("git-fails", said=" ".join(said.split()) or str(answered.code))


def _command_in(said: str) -> str:
    """The line that git proposes to type."""
    lines = (line.strip() for line in said.splitlines())
    return next((line for line in lines if line.startswith("git config")), " ".join(said.split()))


# --- versions ---------------------------------------------------------------------------------------------------------


def touched(place: Place) -> list[Touched]:
    """The commits of the checked-out line that change the plan, the newest first, followed through its renames.

    A plan that began as a copy of another one begins there.
    """
    assert place.head is not None
    answered = place.git.log("%H %ct %at", place.head, place.name)
    if answered.code:
        raise refusal(answered)
    return list(_touched(os.fsdecode(answered.out)))


def _touched(out: str) -> Iterator[Touched]:
    parts = iter(out.split("\0"))
    for head in parts:
        if not head:
            continue
        commit, committed, written = head.split()
        _, mode, _, oid, status = next(parts).strip().split()
        path = next(parts)
        if status[0] in "RC":
            path = next(parts)
        yield Touched(commit, int(committed), int(written), None if status == "D" else Blob(path, mode, oid))
        if status[0] == "C":
            return


def line_of(place: Place) -> Line:
    """The line that is checked out."""
    assert place.head is not None
    answered = place.git.rev_list("--first-parent", "--timestamp", place.head)
    if answered.code:
        raise refusal(answered)
    words = answered.out.decode("ascii").split()
    return Line(words[1::2], list(map(int, words[::2])))


def at_end_of(line: Line, last_second: int) -> int | None:
    """Which commit of a line stood at the end of a day: of those between the first one and that day by their clocks the
    latest, of equals the later one in history. A clock that was wrong once spoils no other day. None where the line
    begins after the day.
    """
    began = line.seconds[-1]
    latest = max((second for second in line.seconds if began <= second <= last_second), default=None)
    return None if latest is None else line.seconds.index(latest)


def runs_backwards(line: Line) -> bool:
    """Whether a commit is a day older, by its clock, than the one before it."""
    return any(newer + _DAY < older for newer, older in pairwise(line.seconds))


def last_touch(place: Place, line: Line, at: int) -> Touched | None:
    """The last commit that changed the plan up to one of the line; None where there is none. Where the file lay elsewhere
    then, its renames are followed from where it lies now.
    """
    answered = place.git.log("%H %ct %at", line.ids[at], place.name, "-1")
    if answered.code:
        raise refusal(answered)
    touch = next(_touched(os.fsdecode(answered.out)), None)
    if touch is not None and touch.blob is not None:
        return touch
    return touched_up_to(touched(place), line, at)


def touched_up_to(touches: Iterable[Touched], line: Line, at: int) -> Touched | None:
    """Of the commits that change the plan, the newest first, the last one up to one of the line."""
    up_to = set(line.ids[at:])
    return next((touch for touch in touches if touch.commit in up_to), None)


def end_of(day: date, timezone: str) -> int:
    """The last second of a day in a time zone, as seconds since 1970."""
    return int(datetime.combine(day, time(23, 59, 59, fold=1), ZoneInfo(timezone)).timestamp())


def day_of(seconds: int, timezone: str) -> date:
    """The day of a clock in a time zone; of one that stands beyond the calendar, its first or last year."""
    seconds = min(max(seconds, _FIRST_YEAR), _LAST_YEAR)
    return datetime.fromtimestamp(seconds, UTC).astimezone(ZoneInfo(timezone)).date()


# --- trees ------------------------------------------------------------------------------------------------------------


def in_commit(place: Place, commit: str, paths: Iterable[str]) -> Blob | None:
    """The first of some paths, from the root, that there is in a commit."""
    wanted = list(paths)
    blobs = {blob.path: blob for blob in _listed(place, "--full-tree", commit, "--", *wanted)}
    return next((blobs[path] for path in wanted if path in blobs), None)


def named_alike(place: Place, commit: str) -> list[Blob]:
    """Every file of a commit that is called as the plan is, wherever it lies."""
    listed = _listed(place, "-r", "--full-tree", commit)
    return [blob for blob in listed if blob.path.rpartition("/")[2] == place.name]


def _listed(place: Place, *arguments: str) -> Iterator[Blob]:
    answered = place.git.ls_tree(*arguments)
    if answered.code:
        raise refusal(answered)
    for entry in filter(None, os.fsdecode(answered.out).split("\0")):
        about, _, path = entry.partition("\t")
        mode, _, oid = about.split()
        yield Blob(path, mode, oid)


def merge_base(place: Place, commit: str) -> str | None:
    """The commit where the checked-out line left another one; None where none is known.

    Raises UserError where a shallow clone does not know whether there is a later one.
    """
    assert place.head is not None
    answered = place.git.merge_base(place.head, commit)
    if answered.code == 1:
        return None
    if answered.code:
        raise refusal(answered)
    base = answered.out.decode("ascii").strip()
    if place.is_shallow and base != commit and _has_cut(place, commit, base):
        raise UserError("git-shallow-base")
    return base


def _has_cut(place: Place, commit: str, base: str) -> bool:
    """Whether the history between a commit, the one that is checked out, and their base was not fetched in full."""
    assert place.head is not None
    answered = place.git.rev_list("--max-parents=0", place.head, commit, f"^{base}")
    return bool(answered.code or answered.out.strip())


def committed(text: bytes) -> int:
    """When a commit came into its history by its committer's clock, from the text of the commit."""
    head = text.partition(b"\n\n")[0].splitlines()
    return int(next(line for line in head if line.startswith(b"committer ")).split()[-2])


def git_folder(place: Place) -> Path:
    """Where git keeps this work tree's index."""
    answered = place.git.rev_parse("--absolute-git-dir")
    if answered.code:
        raise refusal(answered)
    return Path(os.fsdecode(answered.out).removesuffix("\n"))
