"""The one pipeline: find the plans, read them, ask a command, write its files, print its answer, name the exit code.

Nothing else exits. What lies outside comes in as a `World`; what a command answers comes back as an `Outcome`.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from seuranta import past
from seuranta.borders import is_around, path_in_repository, repository
from seuranta.commands import PLAN_NAME, STANDARD_INPUT, Addresses, Files, Job, Outcome, PlanFile, UserError, spoken_day
from seuranta.commands.versions import StoodOn, nowhere
from seuranta.discovery import (
    find_plans,
    found_alone,
    in_command,
    read_plan,
    refuse_foreign,
    refused,
    shown_path,
    the_only,
)
from seuranta.languages import KNOWN, language_of
from seuranta.output.screen.layout import Line
from seuranta.output.words import progress_texts
from seuranta.output.words.logs import in_json
from seuranta.output.words.progress_texts import Work
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.reading.source import LARGEST
from seuranta.plan_folders import PlanFolders, bytes_of
from seuranta.progress import Point
from seuranta.world import World

FINE, FOUND, WRONG_USE, BUG, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: nothing to fail for; problems, where those fail; wrong use or unreadable; a mistake of ours; Ctrl-C."""


class Ask(NamedTuple):
    """What every command may be asked with: plans as typed, a day, a language, how the answer looks."""

    paths: tuple[str, ...] = ()
    as_of: str | None = None
    at: str | None = None
    """WHEN: the plan is shown as it stood then."""
    offers_at: bool = False
    lang: str | None = None
    color: str = "auto"
    new_plan: str | None = None
    """The folder of a plan to be made: refused at once where there is one already."""
    to: str | None = None
    """The folder that a person named for what is written elsewhere than beside a plan."""
    may_be_new: bool = False
    """Whether the command makes a plan where none stands in the folder that was typed."""
    table: str | None = None
    """The table that is to be imported: where there is no plan, one can be made of it."""
    standard_input: str | None = None
    """What a plan is called that comes from standard input; None where the command reads none from there."""
    asks_past: bool = False
    """Whether it matters what only the past tells: what was promised at checkpoints at which nobody wrote it down, and
    since when an action has its progress and its next step.
    """
    is_quiet: bool = False
    """Whether nothing is said of how far the work has come."""


Command = Callable[[Job], Outcome]


def run(ask: Ask, command: Command, world: World, *, needs_plan: bool = True) -> int:
    """Runs one command and says its exit code; whatever goes wrong is said in the user's language."""
    language = first_language(ask.lang, world)
    outcome, read = Outcome(), _ReadPlans({})
    try:
        _check_choices(ask)
        _refuse_existing(ask.new_plan, world)
        read = _read_plans(ask, world, language) if needs_plan else read
        language = _language(ask, world, read.plans)
        read = _as_they_stood(read, ask, world, language)
        outcome = _written(ask, command, world, read, language)
        told = read.told + _which_state(read.plans, outcome, ask, world, language)
        if told:
            _tell(told, world)
        _print(outcome, ask, world)
    except UserError as error:
        _tell(sentence(error.name, language, error.args_for_text, read.again) + "\n", world)
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
    finally:
        world.progress.clear()
    return WRONG_USE if read.told else outcome.code


def _tell(text: str, world: World) -> None:
    """What is said beside the answer."""
    if world.folds(world.stderr):
        from seuranta.output.screen.folding import folded  # noqa: PLC0415 - a plain answer has nothing beside it

        text = folded(text, world.width)
    world.write_err(text)


def _show_progress(said: Text, ask: Ask, world: World) -> None:
    """Says what is being done where nobody can count it."""
    if world.is_waited_for and not ask.is_quiet:
        world.show_progress(Point(said.fill(first_language(ask.lang, world))))


Item = TypeVar("Item")


def _counted(items: Sequence[Item], work: Work, ask: Ask, world: World) -> Iterator[Item]:
    """The items, while it is said how many of them are done."""
    language, n = first_language(ask.lang, world), len(items)
    for done, item in enumerate(items):
        if world.is_waited_for and not ask.is_quiet:
            world.show_progress(Point(work.said(language, done, n), done, n if n > 1 else None))
        yield item


def _outside(error: OSError, language: str, world: World, *, is_written: bool) -> str:
    """What the system refused on the way to a plan or to the reader of an answer."""
    if not isinstance(error.filename, str):
        return sentence("unprintable-but-written" if is_written else "unprintable", language, refused(error))
    name = "no-permission" if isinstance(error, PermissionError) else "unreadable"
    return sentence(name, language, {"path": shown_path(Path(error.filename), world), **refused(error)})


_MOST_ROUNDS = 40


def _written(ask: Ask, command: Command, world: World, read: _ReadPlans, language: str) -> Outcome:
    """Asks the command and writes its files. Where somebody else wrote meanwhile it is asked again, with what stands
    there now, unless a person has answered questions.
    """
    asked: list[str] = []
    typed = cache(partial(_typed_bytes, world=world))  # standard input can be read once only
    for rounds in count(1):
        paths = [plan.path for plan in read.plans]
        folders = _folders(ask, paths, world)
        files = _files(folders, typed)
        _show_progress(progress_texts.ANSWERING if ask.table is None else progress_texts.IMPORTING, ask, world)
        outcome = command(_job(read, language, folders, asked, ask)._replace(files=files))
        if outcome.first and rounds == 1:
            world.write_out(outcome.first)
        try:
            told = folders.write(_counted(outcome.writes, progress_texts.WRITING, ask, world), paths, language)
        except UserError as error:
            if error.name != "changed-meanwhile" or asked or not paths or rounds == _MOST_ROUNDS:
                raise
            world.give_way(rounds)
            read = _as_they_stood(_read_plans(ask, world, language), ask, world, language)
        else:
            return outcome._replace(told=outcome.told + told + folders.remove(outcome.removals))
    raise AssertionError


def _folders(ask: Ask, paths: Iterable[str], world: World) -> PlanFolders:
    named = [world.folder / folder for folder in (ask.new_plan, ask.to) if folder is not None]
    return PlanFolders((*((world.folder / path).parent for path in paths), *named), world)


def _job(read: _ReadPlans, language: str, folders: PlanFolders, asked: list[str], ask: Ask) -> Job:
    """What a command may know; `asked` collects what a person was asked."""
    world = folders.world

    def question(prompt: str) -> str:
        from seuranta.output.screen.folding import folded  # noqa: PLC0415 - only where a person is asked

        asked.append(prompt)
        return world.question(folded(prompt, world.width))

    return Job(
        plans=read.plans,
        language=language,
        today=lambda timezone: today_by(world, timezone, language),
        width=world.width,
        question=question if world.is_terminal else None,
        show=lambda lines: world.write_out(_rendered(lines, ask.color, world)),
        unread=read.unread,
        is_language_asked=_asked_language(ask, world) is not None,
        folds=world.folds(world.stdout),
        typed=ask.paths,
        history=past.history(folders, language, read.known),
        is_partial=bool(read.told),
        addresses=Addresses(world.unguessable, world.variable("SEURANTA_ADDRESS")),
    )


def _typed_bytes(path: str, world: World) -> bytes | None:
    """What a file holds that a person named; `-` is standard input."""
    return world.standard_input(LARGEST) if path == STANDARD_INPUT else bytes_of(world.folder / path, world)


def _files(folders: PlanFolders, typed: Callable[[str], bytes | None]) -> Files:
    world = folders.world
    return Files(
        typed=typed,
        previous=folders.previous_file,
        generated_in=folders.files_in,
        below=folders.files_below,
        names_in=lambda folder: world.names_beside(world.folder / folder / PLAN_NAME),
        is_held=folders.is_held,
        holds=lambda folder, path: is_around(world.folder / folder, world.folder / path),
        is_in_git=lambda path: repository((world.folder / path).parent) is not None,
        hosted_path=lambda path: path_in_repository(world.folder / path, world.variable("GITHUB_WORKSPACE")) or path,
    )


def _rendered(lines: tuple[Line, ...], color: str, world: World) -> str:
    from seuranta.output.screen import terminal  # noqa: PLC0415 - machine output needs none of it

    return terminal.render(lines, color=world.has_colour(color), unicode=world.has_unicode, width=world.width)


def _refuse_existing(folder: str | None, world: World) -> None:
    if folder is not None and (path := world.folder / folder / PLAN_NAME).exists():
        raise UserError("plan-exists", path=shown_path(path, world))


def first_language(typed: str | None, world: World) -> str:
    """The language before a plan is known."""
    return language_of(typed, world.environment)


def _check_choices(ask: Ask) -> None:
    if ask.lang is not None and ask.lang.lower() not in KNOWN:
        raise UserError("unknown-language", typed=ask.lang)
    if ask.color not in ("auto", "always", "never"):
        raise UserError("unknown-color", typed=ask.color)


def _language(ask: Ask, world: World, plans: Iterable[PlanFile]) -> str:
    """As asked, else the plans' own where they agree, else that of the locale."""
    asked = _asked_language(ask, world)
    read = [file.loaded.plan for file in plans if file.loaded.plan is not None]
    languages = {plan.language for plan in read if plan.language is not None}
    if asked is None and len(languages) == 1:
        return languages.pop()
    return first_language(asked, world)


def _asked_language(ask: Ask, world: World) -> str | None:
    return ask.lang or world.variable("SEURANTA_LANG")


class _ReadPlans(NamedTuple):
    """The plans whose files can be read, and what is told of the others; `unread` are the paths of those that stand
    there all the same, `known` is what has been read of their past.
    """

    known: past.Known
    plans: tuple[PlanFile, ...] = ()
    told: str = ""
    unread: tuple[str, ...] = ()

    @property
    def again(self) -> str:
        """What has to be typed after a command to mean the plan; where several were read, none of them is meant."""
        return self.plans[0].again if len(self.plans) == 1 else ""


_NO_PLAN = ("no-plan-in", "table-in", "not-found")
"""What is said of a folder in which no plan stands, and of none at all."""


def _read_plans(ask: Ask, world: World, language: str) -> _ReadPlans:
    """Raises UserError where there is no plan to go on with."""
    if ask.standard_input is not None and STANDARD_INPUT in ask.paths:
        return _from_standard_input(ask, world, language)
    errors: list[UserError] = []
    plans: list[PlanFile] = []
    unread: list[str] = []
    known: past.Known = {}
    meant = find_plans(ask.paths, world, errors, ask.table)
    alone = found_alone(world) if ask.paths else the_only(meant)
    for file in _counted(meant, progress_texts.READING, ask, world):
        path = shown_path(file.path, world)
        try:
            loaded = load_bytes(path, read_plan(file, world))
            refuse_foreign(file.path, loaded, world)
        except UserError as error:
            errors.append(error)
            if error.name != "not-found":
                unread.append(path)
        else:
            again = "" if file.path == alone else in_command(file, world)
            stood = past.history(_folders(ask, [path], world), language, known).stood_on if ask.asks_past else nowhere
            plans.append(_dated(path, loaded, ask, world, language, again, stood))
    if ask.may_be_new and not plans and all(error.name in _NO_PLAN for error in errors):
        return _ReadPlans(known)
    if errors and not plans:
        raise errors[0]
    told = [sentence(error.name, language, error.args_for_text) + "\n" for error in errors]
    return _ReadPlans(known, tuple(plans), "".join(told), tuple(unread))


def _from_standard_input(ask: Ask, world: World, language: str) -> _ReadPlans:
    """The only plan, which another program gives: it stands in no folder, so there is nothing beside it."""
    assert ask.standard_input is not None
    if len(ask.paths) > 1:
        raise UserError("standard-input-alone")
    loaded = load_bytes(ask.standard_input, world.standard_input(LARGEST))
    return _ReadPlans({}, (_dated(ask.standard_input, loaded, ask, world, language),))


def _as_they_stood(read: _ReadPlans, ask: Ask, world: World, language: str) -> _ReadPlans:
    """The plans as they stood once, where that was asked for."""
    if ask.at is None:
        return read
    if ask.as_of is not None:
        raise UserError("one-of", options="--at, --as-of")
    history = past.history(_folders(ask, [plan.path for plan in read.plans], world), language, read.known)
    plans, told = past.as_they_stood(read.plans, ask.at, history, language)
    return read._replace(plans=plans, told=read.told + told)


def _which_state(plans: Iterable[PlanFile], outcome: Outcome, ask: Ask, world: World, language: str) -> str:
    """Says which state of the plans is shown: one that stood once, or, to a person, that it is today's file all the same,
    looked at from a day that is over.
    """
    if ask.at is not None:
        return past.stood(plans, language)
    is_for_people = outcome.data is None and not outcome.annotations and world.folds(world.stdout)
    if ask.as_of is None or not ask.offers_at or not is_for_people:
        return ""
    days = [(plan_file.day, today_by(world, _timezone(plan_file.loaded), language)) for plan_file in plans]
    return next((past.seen_from(day, language) for day, today in days if day < today), "")


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
    today = today_by(world, _timezone(loaded), language)
    neighbours = () if again is None else world.names_beside(world.folder / shown)
    again = again or ""
    if ask.as_of is None:
        return PlanFile(shown, loaded, today, today, neighbours, again, stood=stood)
    return PlanFile(shown, loaded, spoken_day("--as-of", ask.as_of, today, language), None, neighbours, again)


def _timezone(loaded: Loaded) -> str:
    return loaded.plan.timezone if loaded.plan is not None else "Europe/Helsinki"


def today_by(world: World, timezone: str, language: str) -> date:
    """Today: as SEURANTA_TODAY sets it, else by the clock in the plan's time zone."""
    typed = world.variable("SEURANTA_TODAY")
    if typed is not None:
        return spoken_day("SEURANTA_TODAY", typed, date(2000, 1, 1), language)
    return world.today(timezone)


def _print(outcome: Outcome, ask: Ask, world: World) -> None:
    if outcome.told:
        _tell(outcome.told, world)
    if outcome.data is not None:
        world.write_bytes_out(_json(outcome.data))
    if outcome.lines:
        world.write_out(_rendered(outcome.lines, ask.color, world))
    if outcome.text:
        world.write_out(outcome.text)
    if outcome.page:
        world.write_out(_page(outcome.page, ask.color, world))
    if outcome.annotations:
        world.write_bytes_out(outcome.annotations.encode())


def _page(markdown: str, color: str, world: World) -> str:
    """Markdown set for the terminal that a person looks at; as it is for a file or another program."""
    if not world.folds(world.stdout):
        return markdown
    from seuranta.output.screen.pages import page  # noqa: PLC0415 - only where a page is shown

    return page(markdown, color=world.has_colour(color), unicode=world.has_unicode, width=world.width)


def _json(data: Any) -> bytes:
    import json  # noqa: PLC0415 - text needs none of it

    return f"{in_json(json.dumps(data, ensure_ascii=False, indent=2))}\n".encode()
