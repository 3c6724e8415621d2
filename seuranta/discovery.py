"""Which plan files are meant, by what was typed or by where a command is given, and their bytes."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from seuranta.borders import link_out
from seuranta.commands import PLAN_NAME, UserError
from seuranta.output.words.shell import shell_word
from seuranta.plan.loading.load import Loaded
from seuranta.plan.reading.source import LARGEST
from seuranta.plan.tables.file_names import tables_among
from seuranta.plan.words.nearest import nearest
from seuranta.plan.words.vocabulary import fold
from seuranta.world import NotAFileError, World

_MISNAMED = (
    PLAN_NAME,
    "roadmap.yml",
    "roadmap.yaml.txt",
    "roadmap.yml.txt",
    "roadmap.txt",
    "roadmap.yaml.rtf",
    "roadmap.rtf",
)
"""With any capital letters; the right name, too, which only some systems find in spite of them."""


class PlanPath(NamedTuple):
    """A plan file; `within` is the folder it was found from, None where its own path was typed."""

    path: Path
    within: Path | None = None


def find_plans(
    typed: tuple[str, ...], world: World, errors: list[UserError] | None = None, table: str | None = None
) -> list[PlanPath]:
    """The plan files that are meant; raises UserError where there is none, of several that were typed into `errors`.

    `table` is a table that was typed, of which a plan could be made.

    Typed paths, else SEURANTA_PLAN, else the folder or the nearest one above that holds a plan, else every plan in
    a folder of `plans` below.
    """
    if not typed and (variable := world.variable("SEURANTA_PLAN")) is not None:
        typed = (variable,)
    if typed:
        files: dict[Path, PlanPath] = {}
        for text in typed:
            files |= {file.path: file for file in _typed_plan(text, world, errors)}
        return list(files.values())
    for folder in (world.folder, *world.folder.parents):
        with suppress(PermissionError):
            if _is_there(folder / PLAN_NAME):
                return [PlanPath(folder / PLAN_NAME, folder)]
    below = sorted(world.folder.glob(f"plans/*/{PLAN_NAME}"))
    if not below:
        _refuse_misnamed(world.folder, world)
        _refuse_table(world.folder, None, world, table)
        raise UserError("no-plan-here")
    return [PlanPath(path, world.folder) for path in below]


def _typed_plan(typed: str, world: World, errors: list[UserError] | None) -> list[PlanPath]:
    try:
        return list(_plans_at(typed, world))
    except UserError as error:
        if errors is None:
            raise
        errors.append(error)
        return []


def _plans_at(typed: str, world: World) -> Iterator[PlanPath]:
    path = world.folder / typed
    if not path.is_dir():
        _refuse_slip(typed, path, world)
        yield PlanPath(path)
        return
    if _is_there(path / PLAN_NAME):
        yield PlanPath(path / PLAN_NAME, path)
        return
    below = sorted([*path.glob(f"*/{PLAN_NAME}"), *path.glob(f"plans/*/{PLAN_NAME}")])
    if not below:
        _refuse_misnamed(path, world)
        deeper = next(iter(sorted(path.glob(f"*/*/{PLAN_NAME}"))), None)
        if deeper is not None:
            raise UserError("plan-deeper", path=typed, found=shown_path(deeper.parent, world))
        _refuse_table(path, typed, world)
        raise UserError("no-plan-in", path=typed)
    yield from (PlanPath(file, path) for file in below)


def _refuse_slip(typed: str, path: Path, world: World) -> None:
    """Raises UserError with the folder that was probably meant by the name of none."""
    if os.path.lexists(path):
        return
    folders = [name for name in world.names_beside(path) if _is_there(path.parent / name / PLAN_NAME)]
    longer = [name for name in folders if fold(name).startswith(fold(path.name))]
    suggestion = nearest(path.name, folders)
    if suggestion is None and len(longer) == 1:
        suggestion = longer[0]
    if suggestion is not None:
        raise UserError("not-found-nearest", path=typed, suggestion=shown_path(path.parent / suggestion, world))


def _is_there(path: Path) -> bool:
    """A link that leads nowhere is there, too, and is named when it is read."""
    return path.exists() or path.is_symlink()


def _refuse_misnamed(folder: Path, world: World) -> None:
    for place in (folder, *sorted(folder.glob("plans/*"))):
        for name in sorted(world.names_beside(place / PLAN_NAME)):
            if name.casefold() in _MISNAMED:
                raise UserError("misnamed-plan", found=shown_path(place / name, world))


def found_alone(world: World) -> Path | None:
    """The plan that is found where none is typed; None where there is none, or several, or nobody may look."""
    with suppress(UserError, OSError):
        return the_only(find_plans((), world))
    return None


def the_only(plans: Sequence[PlanPath]) -> Path | None:
    """The plan, if there is one and no other."""
    return plans[0].path if len(plans) == 1 else None


def in_command(plan: PlanPath, world: World) -> str:
    """What has to be typed after a command to mean a plan from here: its folder, or the file where its name is its own."""
    path = plan.path.parent if plan.path.name == PLAN_NAME else plan.path
    return f" --plan {shell_word(shown_path(path, world))}"


def _refuse_table(folder: Path, typed: str | None, world: World, table: str | None = None) -> None:
    """Raises UserError with the command that makes a plan of a table: the one that was typed, else one in the folder."""
    if table is not None and not (world.folder / table).exists():
        raise UserError("not-found", path=table)
    tables = [table] if table is not None else tables_among(world.names_beside(folder / PLAN_NAME))
    if not tables:
        return
    found = shown_path(folder / tables[0], world)
    if typed is None:
        raise UserError("table-here", found=found)
    raise UserError("table-in", path=typed, found=found)


def shown_path(path: Path, world: World) -> str:
    """The path as it is shown: from the current folder where it lies below, with slashes on every system."""
    with suppress(ValueError):
        path = path.relative_to(world.folder)
    return path.as_posix()


# --- reading ------------------------------------------------------------------------------------------------------


def read_plan(file: PlanPath, world: World) -> bytes:
    """The bytes of a plan file; raises UserError where it was not typed and a link on the way to it leads outside."""
    link = link_out(file.path, file.within) if file.within is not None else None
    if link is not None:
        raise UserError("plan-leads-out", path=shown_path(link, world))
    return read(file.path, world)


def refuse_foreign(path: Path, loaded: Loaded, world: World) -> None:
    """Raises UserError for a file that is a plan neither by its name nor by what it holds: no line of it is shown."""
    if not is_named_as_plan(path) and not _holds_plan(loaded):
        raise UserError("no-plan-in-file", path=shown_path(path, world))


def is_named_as_plan(path: Path) -> bool:
    """Whether a file is a plan by its name, whatever it holds."""
    real = Path(os.path.realpath(path))
    return real.name.casefold() == PLAN_NAME or (real.name == path.name and real.suffix.lower() in _OF_PLANS)


_OF_PLANS = (".yaml", ".yml", ".json", ".txt")


def _holds_plan(loaded: Loaded) -> bool:
    if loaded.plan is None:
        return False
    sections = ("goals", "actions", "checkpoints")
    return any(getattr(loaded.plan, section) or loaded.left_out.get(section) for section in sections)


def read(path: Path, world: World, limit: int = LARGEST) -> bytes:
    """The bytes of a file, at most `limit` and one; raises UserError where that cannot be."""
    shown = shown_path(path, world)
    try:
        return world.read(path, limit)
    except (FileNotFoundError, ValueError) as error:  # no file has a name that no system takes
        raise UserError("not-found", path=shown) from error
    except PermissionError as error:
        raise UserError("no-permission", path=shown) from error
    except NotAFileError as error:
        raise UserError("not-a-file", path=shown) from error
    except OSError as error:
        if error.errno in (errno.ENXIO, errno.ELOOP, errno.EISDIR):
            raise UserError("not-a-file", path=shown) from error
        raise UserError("unreadable", path=shown, **refused(error)) from error


def refused(error: OSError) -> dict[str, str | int]:
    """What the system says of a file, as it fills a sentence."""
    return {"errno": error.errno or 0, "system": error.strerror or str(error)}
