"""What every command may be asked with, and what of it comes from outside: the language, the day, who waits for the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from seuranta.commands import spoken_day
from seuranta.languages import language_of
from seuranta.output.words.progress_texts import Work
from seuranta.output.words.text import Text
from seuranta.progress import Point
from seuranta.world import World


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
    lets_go: bool = False
    """Whether the command walks along the plans once, so that it needs none that it has passed."""


def first_language(typed: str | None, world: World) -> str:
    """The language before a plan is known."""
    return language_of(typed, world.environment)


def asked_language(ask: Ask, world: World) -> str | None:
    return ask.lang or world.variable("SEURANTA_LANG")


def today_by(world: World, timezone: str, language: str) -> date:
    """Today: as SEURANTA_TODAY sets it, else by the clock in the plan's time zone."""
    typed = world.variable("SEURANTA_TODAY")
    if typed is not None:
        return spoken_day("SEURANTA_TODAY", typed, date(2000, 1, 1), language)
    return world.today(timezone)


# --- how far the work has come -----------------------------------------------------------------------------------------


def show_progress(said: Text, ask: Ask, world: World) -> None:
    """Says what is being done where nobody can count it."""
    _show(ask, world, lambda language: Point(said.fill(language)))


def show_count(work: Work, done: int, n: int, ask: Ask, world: World) -> None:
    """Says how many of `n` are done."""
    _show(ask, world, lambda language: Point(work.said(language, done, n), done, n if n > 1 else None))


def _show(ask: Ask, world: World, point: Callable[[str], Point]) -> None:
    if world.is_waited_for and not ask.is_quiet:
        world.show_progress(point(first_language(ask.lang, world)))


Item = TypeVar("Item")


def counted(items: Sequence[Item], work: Work, ask: Ask, world: World) -> Iterator[Item]:
    """The items, while it is said how many of them are done."""
    for done, item in enumerate(items):
        show_count(work, done, len(items), ask, world)
        yield item
