"""The one pipeline: find the plans, read them, ask a command, write its files, print its answer, name the exit code.

Nothing else exits. What lies outside comes in as a `World`; what a command answers comes back as an `Outcome`.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import Any

from seuranta import past
from seuranta.asking import Ask, asked_language, counted, first_language, show_progress, today_by
from seuranta.borders import is_around, path_in_repository, repository
from seuranta.commands import PLAN_NAME, STANDARD_INPUT, Addresses, Files, Job, Outcome, PlanFile, UserError
from seuranta.discovery import refused, shown_path
from seuranta.languages import KNOWN
from seuranta.output.screen.layout import Line
from seuranta.output.words import progress_texts
from seuranta.output.words.logs import in_json
from seuranta.output.words.usage import sentence
from seuranta.plan.reading.source import LARGEST
from seuranta.plan_folders import PlanFolders, bytes_of
from seuranta.read_plans import ReadPlans, folders_of, read_plans, timezone_of
from seuranta.world import World

FINE, FOUND, WRONG_USE, BUG, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: nothing to fail for; problems, where those fail; wrong use or unreadable; a mistake of ours; Ctrl-C."""


Command = Callable[[Job], Outcome]


def run(ask: Ask, command: Command, world: World, *, needs_plan: bool = True) -> int:
    """Runs one command and says its exit code; whatever goes wrong is said in the user's language."""
    language = first_language(ask.lang, world)
    outcome, read = Outcome(), ReadPlans({})
    try:
        _check_choices(ask)
        _refuse_existing(ask.new_plan, world)
        read = read_plans(ask, world, language) if needs_plan else read
        language = _language(ask, world, read.languages)
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


def _outside(error: OSError, language: str, world: World, *, is_written: bool) -> str:
    """What the system refused on the way to a plan or to the reader of an answer."""
    if not isinstance(error.filename, str):
        return sentence("unprintable-but-written" if is_written else "unprintable", language, refused(error))
    name = "no-permission" if isinstance(error, PermissionError) else "unreadable"
    return sentence(name, language, {"path": shown_path(Path(error.filename), world), **refused(error)})


_MOST_ROUNDS = 40


def _written(ask: Ask, command: Command, world: World, read: ReadPlans, language: str) -> Outcome:
    """Asks the command and writes its files. Where somebody else wrote meanwhile it is asked again, with what stands
    there now, unless a person has answered questions.
    """
    asked: list[str] = []
    typed = cache(partial(_typed_bytes, world=world))  # standard input can be read once only
    for rounds in count(1):
        paths = read.paths
        folders = folders_of(ask, paths, world)
        files = _files(folders, typed)
        show_progress(progress_texts.ANSWERING if ask.table is None else progress_texts.IMPORTING, ask, world)
        outcome = command(_job(read, language, folders, asked, ask)._replace(files=files))
        if outcome.first and rounds == 1:
            world.write_out(outcome.first)
        try:
            told = folders.write(counted(outcome.writes, progress_texts.WRITING, ask, world), paths, language)
        except UserError as error:
            if error.name != "changed-meanwhile" or asked or not paths or rounds == _MOST_ROUNDS:
                raise
            world.give_way(rounds)
            read = _as_they_stood(read_plans(ask, world, language), ask, world, language)
        else:
            return outcome._replace(told=outcome.told + told + folders.remove(outcome.removals))
    raise AssertionError


def _job(read: ReadPlans, language: str, folders: PlanFolders, asked: list[str], ask: Ask) -> Job:
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
        is_language_asked=asked_language(ask, world) is not None,
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


def _check_choices(ask: Ask) -> None:
    if ask.lang is not None and ask.lang.lower() not in KNOWN:
        raise UserError("unknown-language", typed=ask.lang)
    if ask.color not in ("auto", "always", "never"):
        raise UserError("unknown-color", typed=ask.color)


def _language(ask: Ask, world: World, of_plans: frozenset[str]) -> str:
    """As asked, else the plans' own where they agree, else that of the locale."""
    asked = asked_language(ask, world)
    if asked is None and len(of_plans) == 1:
        return next(iter(of_plans))
    return first_language(asked, world)


def _as_they_stood(read: ReadPlans, ask: Ask, world: World, language: str) -> ReadPlans:
    """The plans as they stood once, where that was asked for."""
    if ask.at is None:
        return read
    if ask.as_of is not None:
        raise UserError("one-of", options="--at, --as-of")
    history = past.history(folders_of(ask, read.paths, world), language, read.known)
    plans, told = past.as_they_stood(read.plans, ask.at, history, language)
    return read._replace(plans=plans, paths=tuple(plan.path for plan in plans), told=read.told + told)


def _which_state(plans: Sequence[PlanFile], outcome: Outcome, ask: Ask, world: World, language: str) -> str:
    """Says which state of the plans is shown: one that stood once, or, to a person, that it is today's file all the same,
    looked at from a day that is over.
    """
    if ask.at is not None:
        return past.stood(plans, language)
    is_for_people = outcome.data is None and not outcome.annotations and world.folds(world.stdout)
    if ask.as_of is None or not ask.offers_at or not is_for_people:
        return ""
    if not plans or plans[0].day >= today_by(world, timezone_of(plans[0].loaded), language):
        return ""
    return past.seen_from(plans[0].day, language)


def _print(outcome: Outcome, ask: Ask, world: World) -> None:
    if outcome.told:
        _tell(outcome.told, world)
    if outcome.data is not None:
        _print_json(outcome.data, world)
    if outcome.lines:
        world.write_out(_rendered(outcome.lines, ask.color, world))
    if outcome.text:
        world.write_out(outcome.text)
    if outcome.page:
        world.write_out(_page(outcome.page, ask.color, world))
    if outcome.annotations:
        world.write_bytes_out(outcome.annotations.encode())
    if outcome.file_text:
        world.write_bytes_out(outcome.file_text.encode())


def _page(markdown: str, color: str, world: World) -> str:
    """Markdown set for the terminal that a person looks at; as it is for a file or another program."""
    if not world.folds(world.stdout):
        return markdown
    from seuranta.output.screen.pages import page  # noqa: PLC0415 - only where a page is shown

    return page(markdown, color=world.has_colour(color), unicode=world.has_unicode, width=world.width)


def _print_json(data: Any, world: World) -> None:
    from seuranta.output.json.rows import json_text  # noqa: PLC0415 - text needs none of it

    for piece in json_text(data):
        world.write_bytes_out(in_json(piece).encode())
    world.write_bytes_out(b"\n")
