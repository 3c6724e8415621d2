"""How far a link may lead: not out of the repository that a plan stands in, or out of its folder where there is none."""

from __future__ import annotations

import os
from pathlib import Path


def repository(folder: Path) -> Path | None:
    """The git repository that a folder lies in, links followed."""
    real = Path(os.path.realpath(folder))
    return next((around for around in (real, *real.parents) if os.path.lexists(around / ".git")), None)


def link_out(path: Path, folder: Path) -> Path | None:
    """The first step from the folder to a file below it that leads out; None where the file lies inside."""
    border = repository(folder) or Path(os.path.realpath(folder))
    if _is_inside(path, border):
        return None
    inner = path.relative_to(folder).parts
    steps = (folder.joinpath(*inner[:number]) for number in range(1, len(inner)))
    return next((step for step in steps if not _is_inside(step, border)), path)


def is_around(folder: Path, path: Path) -> bool:
    """Whether a path is a folder or lies in it, links followed."""
    real = Path(os.path.realpath(path))
    return _is_inside(real / "below", Path(os.path.realpath(folder)))


def is_renamed(path: Path) -> bool:
    """Whether a file is a link to one of another name, which is then something else than it says."""
    return Path(os.path.realpath(path)).name.casefold() != path.name.casefold()


def _is_inside(path: Path, border: Path) -> bool:
    real = Path(os.path.realpath(path))
    return border in real.parents or any(_is_same(around, border) for around in real.parents)


def _is_same(first: Path, second: Path) -> bool:
    """Also where a system takes capital and small letters for the same."""
    try:
        return first.samefile(second)
    except OSError:
        return False


def path_in_repository(path: Path, workspace: str | None) -> str | None:
    """The path as the host of a build knows it: from its workspace, where the file lies there, else from the root of
    the repository; None where neither is known.
    """
    real = Path(os.path.realpath(path.parent)) / path.name
    roots = [Path(os.path.realpath(workspace))] if workspace else []
    around = repository(path.parent)
    if around is not None:
        roots.append(around)
    return next((real.relative_to(root).as_posix() for root in roots if root in real.parents), None)
