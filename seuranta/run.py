"""The one pipeline: find the plans, read them, ask a command, write its files, print its answer, name the exit code.

Nothing else exits. What lies outside comes in as a `World`; what a command answers comes back as an `Outcome`.
"""

from __future__ import annotations

import errno
import os
import re
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from seuranta.borders import is_renamed, link_out, path_in_repository, repository
from seuranta.commands import FileWrite, Job, Outcome, PlanFile, UserError, spoken_day
from seuranta.discovery import PLAN_NAME, find_plans, read, read_plan, refuse_foreign, refused, shown_path
from seuranta.files import FileChangedError
from seuranta.output.screen.layout import Line
from seuranta.output.words.logs import in_json
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.world import World

FINE, FOUND, WRONG_USE, BUG, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: nothing to fail for; problems, where those fail; wrong use or unreadable; a mistake of ours; Ctrl-C."""


class Ask(NamedTuple):
    """What every command may be asked with: plans as typed, a day, a language, how the answer looks."""

    paths: tuple[str, ...] = ()
    as_of: str | None = None
    lang: str | None = None
    color: str = "auto"
    new_plan: str | None = None
    """The folder of a plan to be made: refused at once where there is one already."""
    to: str | None = None
    """The folder that a person named for what is written elsewhere than beside a plan."""


Command = Callable[[Job], Outcome]


def run(ask: Ask, command: Command, world: World, *, needs_plan: bool = True) -> int:
    """Runs one command and says its exit code; whatever goes wrong is said in the user's language."""
    language = first_language(ask.lang, world)
    outcome = Outcome()
    try:
        _check_choices(ask)
        _refuse_existing(ask.new_plan, world)
        read = _plans(ask, world, language) if needs_plan else _Read()
        language = _language(ask, world, read.plans)
        outcome = _written(ask, command, world, read, language)
        if read.told:
            _tell(read.told, world)
        _print(outcome, ask, world)
    except UserError as error:
        _tell(sentence(error.name, language, error.args_for_text) + "\n", world)
        return WRONG_USE
    except (KeyboardInterrupt, EOFError):
        return INTERRUPTED
    except BrokenPipeError:
        return outcome.code  # whoever reads has read enough
    except OSError as error:
        with suppress(OSError):
            _tell(_outside(error, language, world, is_written=bool(outcome.writes)) + "\n", world)
        return outcome.code if outcome.writes else WRONG_USE
    except Exception:  # noqa: BLE001 - the last line of defence: a bug is told with what to report
        with suppress(OSError):
            name = "bug-after-writing" if outcome.writes else "bug"
            world.write_err(sentence(name, language, {}) + "\n\n" + traceback.format_exc())
        return BUG
    return WRONG_USE if read.told else outcome.code


def _tell(text: str, world: World) -> None:
    """What is said beside the answer."""
    if world.folds(world.stderr):
        from seuranta.output.screen.folding import folded  # noqa: PLC0415 - a plain answer has nothing beside it

        text = folded(text, world.width)
    world.write_err(text)


def _outside(error: OSError, language: str, world: World, *, is_written: bool) -> str:
    """What the system refused on the way to a plan or to the reader of an answer."""
    if not isinstance(error.filename, str):
        return sentence("unprintable-but-written" if is_written else "unprintable", language, refused(error))
    name = "no-permission" if isinstance(error, PermissionError) else "unreadable"
    return sentence(name, language, {"path": shown_path(Path(error.filename), world), **refused(error)})


_MOST_ROUNDS = 40


def _written(ask: Ask, command: Command, world: World, read_: _Read, language: str) -> Outcome:
    """Asks the command and writes its files. Where somebody else wrote meanwhile it is asked again, with what stands
    there now, unless a person has answered questions.
    """
    asked: list[str] = []
    for rounds in count(1):
        plans = read_.plans
        folders = _folders(ask, plans, world)
        outcome = command(_job(read_, language, world, folders, asked, ask))
        if outcome.first and rounds == 1:
            world.write_out(outcome.first)
        try:
            told = _write_files(outcome.writes, plans, folders, language, world)
        except UserError as error:
            if error.name != "changed-meanwhile" or asked or not plans or rounds == _MOST_ROUNDS:
                raise
            world.give_way(rounds)
            read_ = _plans(ask, world, language)
        else:
            return outcome._replace(told=outcome.told + told)
    raise AssertionError


def _folders(ask: Ask, plans: tuple[PlanFile, ...], world: World) -> tuple[Path, ...]:
    """The folders of plans, or one that a person named: everything that Seuranta writes lies in or below them."""
    new = (world.folder / one for one in (ask.new_plan, ask.to) if one is not None)
    return *((world.folder / one.path).parent for one in plans), *new


def _job(read_: _Read, language: str, world: World, folders: tuple[Path, ...], asked: list[str], ask: Ask) -> Job:
    """`asked` collects what a person was asked."""

    def question(prompt: str) -> str:
        from seuranta.output.screen.folding import folded  # noqa: PLC0415 - only where a person is asked

        asked.append(prompt)
        return world.question(folded(prompt, world.width))

    return Job(
        read_.plans,
        language,
        lambda timezone: today_by(world, timezone, language),
        world.width,
        question if world.is_terminal else None,
        lambda path: _previous_file(_inside(path, folders, world), world),
        lambda lines: world.write_out(_rendered(lines, ask.color, world)),
        lambda path: _previous_file(world.folder / path, world),
        lambda folder: _files_in(_inside(folder, folders, world)),
        lambda path: path_in_repository(world.folder / path, world.variable("GITHUB_WORKSPACE")) or path,
        lambda folder: world.names_beside(world.folder / folder / PLAN_NAME),
        read_.unread,
        _asked_language(ask, world) is not None,
        lambda path: repository((world.folder / path).parent) is not None,
        world.folds(world.stdout),
        ask.paths,
    )


def _rendered(lines: tuple[Line, ...], color: str, world: World) -> str:
    from seuranta.output.screen import terminal  # noqa: PLC0415 - machine output needs none of it

    return terminal.render(lines, color=world.has_colour(color), unicode=world.has_unicode, width=world.width)


def _refuse_existing(folder: str | None, world: World) -> None:
    if folder is not None and (path := world.folder / folder / PLAN_NAME).exists():
        raise UserError("plan-exists", path=shown_path(path, world))


def first_language(typed: str | None, world: World) -> str:
    """The language before a plan is known: as asked, as SEURANTA_LANG says, as the locale says, else English."""
    for name in (typed, world.variable("SEURANTA_LANG")):
        if name is not None and name.lower() in ("fi", "en"):
            return name.lower()
    return world.language


def _check_choices(ask: Ask) -> None:
    if ask.lang is not None and ask.lang.lower() not in ("fi", "en"):
        raise UserError("unknown-language", typed=ask.lang)
    if ask.color not in ("auto", "always", "never"):
        raise UserError("unknown-color", typed=ask.color)


def _language(ask: Ask, world: World, plans: Iterable[PlanFile]) -> str:
    """As asked, else the plans' own where they agree, else that of the locale."""
    asked = _asked_language(ask, world)
    own = {one.loaded.plan.language for one in plans if one.loaded.plan is not None and one.loaded.plan.language}
    if asked is None and len(own) == 1:
        return own.pop()
    return first_language(asked, world)


def _asked_language(ask: Ask, world: World) -> str | None:
    return ask.lang or world.variable("SEURANTA_LANG")


class _Read(NamedTuple):
    """The plans whose files can be read, and what is told of the others; `unread` are the paths of those that stand
    there all the same.
    """

    plans: tuple[PlanFile, ...] = ()
    told: str = ""
    unread: tuple[str, ...] = ()


def _plans(ask: Ask, world: World, language: str) -> _Read:
    """Raises UserError where there is no plan to go on with."""
    errors: list[UserError] = []
    found: list[PlanFile] = []
    unread: list[str] = []
    for one in find_plans(ask.paths, world, errors):
        try:
            loaded = load_bytes(shown_path(one.path, world), read_plan(one, world))
            refuse_foreign(one.path, loaded, world)
        except UserError as error:
            errors.append(error)
            unread += [shown_path(one.path, world)] * (error.name != "not-found")
        else:
            found.append(_dated(shown_path(one.path, world), loaded, ask, world, language))
    if errors and not found:
        raise errors[0]
    told = "".join(sentence(one.name, language, one.args_for_text) + "\n" for one in errors)
    return _Read(tuple(found), told, tuple(unread))


def _dated(shown: str, loaded: Loaded, ask: Ask, world: World, language: str) -> PlanFile:
    timezone = loaded.plan.timezone if loaded.plan is not None else "Europe/Helsinki"
    today = today_by(world, timezone, language)
    neighbours = world.names_beside(world.folder / shown)
    if ask.as_of is None:
        return PlanFile(shown, loaded, today, today, neighbours)
    return PlanFile(shown, loaded, spoken_day("--as-of", ask.as_of, today, language), None, neighbours)


def today_by(world: World, timezone: str, language: str) -> date:
    """Today: as SEURANTA_TODAY sets it, else by the clock in the plan's time zone."""
    typed = world.variable("SEURANTA_TODAY")
    if typed is not None:
        return spoken_day("SEURANTA_TODAY", typed, date(2000, 1, 1), language)
    return world.today(timezone)


def _inside(path: str, folders: tuple[Path, ...], world: World) -> Path:
    """The file of Seuranta's beside a plan; raises UserError where a link on the way to it leads outside, or to
    something else.
    """
    full = world.folder / path
    folder = max((one for one in folders if full.is_relative_to(one)), key=lambda one: len(one.parts), default=None)
    link = link_out(full, folder) if folder is not None else None
    if link is not None:
        raise UserError("leads-out", path=shown_path(link, world))
    if folder is not None and is_renamed(full):
        raise UserError("leads-elsewhere", path=shown_path(full, world))
    return full


def _previous_file(path: Path, world: World) -> bytes | None:
    """The bytes of a file that may be written anew, None where there is none; raises UserError where it is unreadable."""
    if not os.path.lexists(path):
        return None
    data = read(path, world, _LARGEST_WRITTEN)
    if len(data) > _LARGEST_WRITTEN:
        raise UserError("unreadable", path=shown_path(path, world), errno=errno.EFBIG, system="")
    return data


def _files_in(folder: Path) -> tuple[str, ...]:
    """The names of the files in a folder of generated ones, in order; none where there is no such folder."""
    with suppress(FileNotFoundError, NotADirectoryError, PermissionError):
        return tuple(sorted(one.name for one in folder.iterdir() if one.is_file()))
    return ()


_LARGEST_WRITTEN = 64 * 1024 * 1024


def _write_files(
    writes: Iterable[FileWrite], plans: tuple[PlanFile, ...], folders: tuple[Path, ...], language: str, world: World
) -> str:
    """Writes what a command wants written. What is optional and cannot be written is only told of: it never makes an
    error of a fact that is recorded. Gives all that is told of files, each thing once.
    """
    told: dict[str, None] = {}
    for one in writes:
        try:
            _write(one, {plan.path for plan in plans}, folders, world)
        except UserError as error:
            if not one.is_optional:
                raise
            if not _is_of_another(one, error, folders, world):
                folder = one.path.rpartition("/")[0]
                told[sentence("not-remembered", language, {"path": folder}) + "\n"] = None
        else:
            told[one.told] = None
    return "".join(told)


def _is_of_another(one: FileWrite, error: UserError, folders: tuple[Path, ...], world: World) -> bool:
    """Whether another Seuranta wrote the file meanwhile: then what that one did is remembered."""
    if error.name not in ("changed-meanwhile", "plan-exists"):
        return False
    with suppress(UserError):
        return _previous_file(_inside(one.path, folders, world), world) is not None
    return False


def _write(one: FileWrite, plans: set[str], folders: tuple[Path, ...], world: World) -> None:
    path = world.folder / one.path if one.path in plans else _inside(one.path, folders, world)
    try:
        world.write(path, one.new, one.old, None if one.like is None else world.folder / one.like)
    except (FileChangedError, OSError) as error:
        raise _unwritable(one, error) from error


def _unwritable(one: FileWrite, error: FileChangedError | OSError) -> UserError:
    if isinstance(error, FileChangedError):
        return UserError("plan-exists" if one.old is None else "changed-meanwhile", path=one.path)
    if isinstance(error, TimeoutError):
        return UserError("folder-busy", path=one.path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UserError("not-writable", path=one.path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError("disk-full", path=one.path)
    return UserError("unwritable", path=one.path, **refused(error))


def _print(outcome: Outcome, ask: Ask, world: World) -> None:
    if outcome.told:
        _tell(outcome.told, world)
    if outcome.data is not None:
        world.write_bytes_out(_json(outcome.data))
    if outcome.lines:
        world.write_out(_rendered(outcome.lines, ask.color, world))
    if outcome.text:
        world.write_out(outcome.text)
    if outcome.annotations:
        world.write_bytes_out(outcome.annotations.encode())


def _json(data: Any) -> bytes:
    import json  # noqa: PLC0415 - text needs none of it

    return f"{in_json(json.dumps(data, ensure_ascii=False, indent=2))}\n".encode()


def ids_for_completion(incomplete: str, world: World) -> list[str]:
    """The ids of the plan that begin as typed so far, of those that a shell takes as they stand; none where no plan can
    be read.
    """
    from seuranta.plan.loading.lookup import ids  # noqa: PLC0415 - only for TAB

    try:
        loaded = [load_bytes(one.path.name, read_plan(one, world)) for one in find_plans((), world)]
    except UserError:
        return []
    found = (one.id for each in loaded if each.plan is not None for one in ids(each.plan))
    begins = incomplete.casefold()
    return sorted({one for one in found if one.casefold().startswith(begins) and _IS_HARMLESS_WORD(one)})


_IS_HARMLESS_WORD = re.compile(r"\w[\w. -]*").fullmatch
