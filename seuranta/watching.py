"""Answers a command again whenever a plan is saved or a new day begins, beside any editor, until Ctrl-C.

How a plan is read and answered is the business of `run`; here is only when, and what stands on the screen meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from seuranta.asking import Ask, first_language, today_by
from seuranta.commands import STANDARD_INPUT, Job, Outcome, UserError
from seuranta.discovery import find_plans
from seuranta.output.screen.folding import folded
from seuranta.output.words.text import Text
from seuranta.output.words.usage import sentence
from seuranta.run import BUG, FINE, INTERRUPTED, WRONG_USE, Command, run
from seuranta.world import FileState, World

BETWEEN_LOOKS = 0.4
"""Seconds from one look at the files to the next; what is read each time is of a few kilobytes."""
SETTLING = 0.15
"""Seconds between two looks that have to agree before a file counts as saved: editors write in several steps."""
_MOST_LOOKS = 14
"""So many are waited for while a file is empty or gone: Notepad empties it before it writes, others put a new one in its
place. After that, some two seconds, it is believed.
"""
_CLEAR = "\x1b[H\x1b[2J"
_WATCHING = Text(
    fi="Luettu klo {clock}. Näkymä päivittyy, kun tallennat suunnitelman. Lopeta: Ctrl-C",
    en="Read at {clock}. This view is updated whenever you save the plan. To stop: Ctrl-C",
)


def watch(ask: Ask, command: Command, world: World) -> int:
    """Runs a command again and again, and says the exit code: 0 where a person ended it."""
    try:
        _refuse(ask, world)
        return _Watch(ask, command, world).until_stopped()
    except UserError as error:
        world.write_err(sentence(error.name, first_language(ask.lang, world), error.args_for_text) + "\n")
        return WRONG_USE
    except KeyboardInterrupt:
        world.write_out("\n")  # what the shell writes next begins a line of its own
        return FINE
    except OSError:
        return WRONG_USE  # there is no terminal any more


def _refuse(ask: Ask, world: World) -> None:
    if STANDARD_INPUT in ask.paths:
        raise UserError("standard-input-not-watched")
    if not world.stdout.isatty():
        raise UserError("watched-in-terminal")


class _Look(NamedTuple):
    """What stood there at one moment: the plan files, with what each was like, and the width of the terminal."""

    files: Mapping[Path, FileState | None]
    width: int

    def lacks(self, earlier: _Look) -> bool:
        """Whether a plan is empty or gone that was there before: somebody is probably just writing it."""
        return any(self.files.get(path) is None for path in earlier.files) or any(
            state is not None and not state.size for state in self.files.values()
        )


class _Answered:
    """A command that remembers its last answer: in which language it was, and of which day in which time zone."""

    def __init__(self, command: Command) -> None:
        self._command = command
        self.language: str | None = None
        self.days: dict[str, date] = {}

    def __call__(self, job: Job) -> Outcome:
        outcome = self._command(job)
        plans = [file.loaded.plan for file in job.plans if file.loaded.plan is not None]
        self.language = job.language
        self.days = {plan.timezone: job.today(plan.timezone) for plan in plans}
        return outcome


class _Screen(StringIO):
    """Takes what would be printed, so that it is shown in one go and only if the files are still the same."""

    def __init__(self, world: World) -> None:
        super().__init__(newline="")
        self._terminal = world.stdout

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._terminal.encoding

    def isatty(self) -> bool:
        return True


class _Watch:
    """One command that is watched; `world` is the terminal in which it stands."""

    def __init__(self, ask: Ask, command: Command, world: World) -> None:
        self._ask, self._world = ask._replace(is_quiet=True), world  # the line would stand in the answer
        self._answered = _Answered(command)

    def until_stopped(self) -> int:
        look = self._look()
        while True:
            screen = _Screen(self._world)
            code = run(self._ask, self._answered, replace(self._world, stdout=screen, stderr=screen))
            if code == INTERRUPTED:
                raise KeyboardInterrupt
            if code == BUG or self._answered.language is None:
                self._world.write_err(screen.getvalue())  # nothing to watch: wrong use, or no plan at all
                return code
            if (now := self._look()) == look:
                self._show(screen.getvalue())
                now = self._after_a_change(look)
            look = self._settled(now, look)

    def _look(self) -> _Look:
        world = self._world
        return _Look({path: world.state(path) for path in self._paths()}, world.width)

    def _paths(self) -> Iterator[Path]:
        with suppress(UserError, OSError):
            yield from (plan.path for plan in find_plans(self._ask.paths, self._world, []))

    def _after_a_change(self, last: _Look) -> _Look:
        """Waits until something is different from the last look, or another day has begun."""
        while True:
            self._world.wait(BETWEEN_LOOKS)
            now = self._look()
            if now != last or self._is_new_day():
                return now

    def _is_new_day(self) -> bool:
        days, language = self._answered.days, self._answered.language or ""
        return any(today_by(self._world, timezone, language) != day for timezone, day in days.items())

    def _settled(self, look: _Look, earlier: _Look) -> _Look:
        """Waits until two looks agree, and longer while a plan lacks that was there `earlier`."""
        looks = 1
        while True:
            self._world.wait(SETTLING)
            now = self._look()
            looks += 1
            if now == look and (looks > _MOST_LOOKS or not now.lacks(earlier)):
                return now
            look = now

    def _show(self, text: str) -> None:
        language = self._answered.language or ""
        told = _WATCHING.fill(language, clock=self._world.time_of_day())
        before = _CLEAR if self._world.can_clear else "\n"
        self._world.write_out(f"{before}{text}\n{folded(told, self._world.width)}\n")
