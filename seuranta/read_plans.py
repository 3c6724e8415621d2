"""Reading the plans that are meant: all of them, or each when a command comes to it; and what is told of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from seuranta import past
from seuranta.asking import Ask, counted, show_count, today_by
from seuranta.commands import STANDARD_INPUT, PlanFile, UserError, spoken_day
from seuranta.commands.versions import StoodOn, nowhere
from seuranta.discovery import (
    PlanPath,
    find_plans,
    found_alone,
    in_command,
    is_named_as_plan,
    read_plan,
    refuse_foreign,
    shown_path,
    the_only,
)
from seuranta.many_plans import HELD, ManyPlans
from seuranta.output.words import progress_texts
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.reading.source import LARGEST
from seuranta.plan.reading.told_language import NotSureError, told_language
from seuranta.plan_folders import PlanFolders
from seuranta.world import World


class ReadPlans(NamedTuple):
    """The plans whose files can be read, by their paths and in their languages, and what is told of the others; `unread` are
    the paths of those that stand there all the same, `known` is what has been read of their past.
    """

    known: past.Known
    plans: Sequence[PlanFile] = ()
    paths: tuple[str, ...] = ()
    languages: frozenset[str] = frozenset()
    told: str = ""
    unread: tuple[str, ...] = ()

    @property
    def again(self) -> str:
        """What has to be typed after a command to mean the plan; where several were read, none of them is meant."""
        return self.plans[0].again if len(self.plans) == 1 else ""


class _Found(NamedTuple):
    """A plan file that can be read, by its path as it is shown, with the language of the plan and what gives the plan."""

    path: str
    language: str | None
    read: Callable[[], PlanFile]


_NO_PLAN = ("no-plan-in", "table-in", "not-found")
"""What is said of a folder in which no plan stands, and of none at all."""


def read_plans(ask: Ask, world: World, language: str) -> ReadPlans:
    """Raises UserError where there is no plan to go on with."""
    if ask.standard_input is not None and STANDARD_INPUT in ask.paths:
        return _from_standard_input(ask, world, language)
    errors: list[UserError] = []
    unread: list[str] = []
    meant = find_plans(ask.paths, world, errors, ask.table)
    alone = found_alone(world) if ask.paths else the_only(meant)
    reader = _Reader(ask, world, language, alone)
    are_many = ask.lets_go and ask.at is None and len(meant) > HELD
    found: list[_Found] = []
    for file in meant if are_many else counted(meant, progress_texts.READING, ask, world):
        try:
            found.append(reader.seen(file) if are_many else reader.held(file))
        except UserError as error:
            errors.append(error)
            if error.name != "not-found":
                unread.append(shown_path(file.path, world))
    if ask.may_be_new and not found and all(error.name in _NO_PLAN for error in errors):
        return ReadPlans(reader.known)
    if errors and not found:
        raise errors[0]
    readers = [plan.read for plan in found]
    return ReadPlans(
        reader.known,
        ManyPlans(_told_of(readers, ask, world)) if are_many else tuple(read() for read in readers),
        tuple(plan.path for plan in found),
        frozenset(plan.language for plan in found if plan.language is not None),
        "".join(sentence(error.name, language, error.args_for_text) + "\n" for error in errors),
        tuple(unread),
    )


class _Reader:
    """Reads plan files, and gives of each its path, its language and what gives the plan itself."""

    def __init__(self, ask: Ask, world: World, language: str, alone: Path | None) -> None:
        self._ask, self._world, self._language, self._alone = ask, world, language, alone
        self.known: past.Known = {}

    def held(self, file: PlanPath) -> _Found:
        """A plan that is read now; raises UserError where that cannot be."""
        plan_file = self._read(file)
        plan = plan_file.loaded.plan
        return _Found(plan_file.path, plan.language if plan is not None else None, lambda: plan_file)

    def seen(self, file: PlanPath) -> _Found:
        """A plan that is read when somebody asks for it, of a file that is there to be read; raises UserError likewise."""
        return _Found(shown_path(file.path, self._world), self._language_of(file), lambda: self._read(file))

    def _language_of(self, file: PlanPath) -> str | None:
        data = read_plan(file, self._world)
        with suppress(NotSureError):
            if is_named_as_plan(file.path):
                return told_language(data)
        plan = self._loaded(file).plan
        return plan.language if plan is not None else None

    def _loaded(self, file: PlanPath) -> Loaded:
        loaded = load_bytes(shown_path(file.path, self._world), read_plan(file, self._world))
        refuse_foreign(file.path, loaded, self._world)
        return loaded

    def _read(self, file: PlanPath) -> PlanFile:
        loaded, path, ask, world = self._loaded(file), shown_path(file.path, self._world), self._ask, self._world
        again = "" if file.path == self._alone else in_command(file, world)
        if not ask.asks_past:
            return _dated(path, loaded, ask, world, self._language, again)
        stood = past.history(folders_of(ask, [path], world), self._language, self.known).stood_on
        return _dated(path, loaded, ask, world, self._language, again, stood)


def _told_of(readers: Sequence[Callable[[], PlanFile]], ask: Ask, world: World) -> Sequence[Callable[[], PlanFile]]:
    """What gives many plans, while it is said how many a command has come to."""

    def telling(done: int, read: Callable[[], PlanFile]) -> PlanFile:
        show_count(progress_texts.READING, done, len(readers), ask, world)
        return read()

    return [partial(telling, done, read) for done, read in enumerate(readers)]


def _from_standard_input(ask: Ask, world: World, language: str) -> ReadPlans:
    """The only plan, which another program gives: it stands in no folder, so there is nothing beside it."""
    assert ask.standard_input is not None
    if len(ask.paths) > 1:
        raise UserError("standard-input-alone")
    loaded = load_bytes(ask.standard_input, world.standard_input(LARGEST))
    plan_file = _dated(ask.standard_input, loaded, ask, world, language)
    said = loaded.plan.language if loaded.plan is not None else None
    return ReadPlans({}, (plan_file,), (plan_file.path,), frozenset((said,) if said is not None else ()))


def _dated(
    shown: str,
    loaded: Loaded,
    ask: Ask,
    world: World,
    language: str,
    again: str | None = None,
    stood: StoodOn = nowhere,
) -> PlanFile:
    """A plan on the day that was asked for; without `again` it stands in no folder. As it looks from another day, today's
    file has no other past than it tells.
    """
    today = today_by(world, timezone_of(loaded), language)
    neighbours = () if again is None else world.names_beside(world.folder / shown)
    again = again or ""
    if ask.as_of is None:
        return PlanFile(shown, loaded, today, today, neighbours, again, stood=stood)
    return PlanFile(shown, loaded, spoken_day("--as-of", ask.as_of, today, language), None, neighbours, again)


def timezone_of(loaded: Loaded) -> str:
    return loaded.plan.timezone if loaded.plan is not None else "Europe/Helsinki"


def folders_of(ask: Ask, paths: Iterable[str], world: World) -> PlanFolders:
    named = [world.folder / folder for folder in (ask.new_plan, ask.to) if folder is not None]
    return PlanFolders((*((world.folder / path).parent for path in paths), *named), world)
