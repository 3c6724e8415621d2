"""A plan as it stood once: what `--at`, `changes` and `check --since` get, and what they may ask for; nothing is read here.

Whoever gives these functions reads git, or the copies that are kept at held checkpoints where git keeps nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn

from seuranta.plan.words.diagnostic import Argument

if TYPE_CHECKING:
    from seuranta.commands import PlanFile
    from seuranta.plan.loading.load import Loaded

How = Literal["day", "checkpoint", "presentation", "revision", "branch", "file", "index"]
"""What was asked for: the end of a day, of the day of the last held checkpoint or of the presentation; a revision, the
commit where this branch left another one, a file, what is staged to be committed."""


class Limit(NamedTuple):
    """What could not be seen, or what a reader has to know of it: `name` is a key of `output.words.history_texts.LIMITS`."""

    name: str
    args: dict[str, Argument]


class PlanVersion(NamedTuple):
    """A plan as it stood.

    `asked` is what was typed, None where nothing was. `day` is the day on which the plan stood so: the one that was
    asked for, of a revision that of its commit, of a file that in its name, None where it has none. It was written
    down on the day `since`: that of the commit, by the committer's clock in the plan's time zone, or of the copy.
    `rev` is the full id of the commit, None where it is no commit; `path` is where the plan lay then, from the root of
    the repository, the path of a copy from the plan's folder, or that of a file as it was typed. `name` is how git knows
    what was asked for, where it was not typed so: `origin/main` for `main`. `is_head`: the commit is the one that is
    checked out.
    """

    how: How
    loaded: Loaded
    asked: str | None = None
    day: date | None = None
    since: date | None = None
    rev: str | None = None
    path: str = ""
    name: str | None = None
    is_head: bool = False
    limits: tuple[Limit, ...] = ()


class Staged(NamedTuple):
    """What is about to be committed, and the plan as it was committed last, None where it never was."""

    coming: PlanVersion
    head: PlanVersion | None


class Stood(NamedTuple):
    """The plan as it stood on a day, None where nobody can tell; `told` is said on standard error, where a person can
    do something about it.
    """

    version: PlanVersion | None
    told: str = ""


class Appeared(NamedTuple):
    """Since when an item stands in a plan: the `day` of the commit that brought it, None where nobody can tell, with its
    `rev`. `is_from_start`: it stood in the oldest version there is, and perhaps before. `told` as in `Stood`.
    """

    day: date | None = None
    rev: str | None = None
    is_from_start: bool = False
    told: str = ""


def _untold(*_: Any) -> NoReturn:
    raise AssertionError("no history is read here")


StoodOn = Callable[["PlanFile", Sequence[date]], Mapping[date, "Loaded"]]
"""How a plan stood at the end of some days that are over; without those of which nobody can tell."""


def nowhere(_plan_file: PlanFile, _days: Sequence[date]) -> Mapping[date, Loaded]:
    """No past is asked."""
    return {}


class History(NamedTuple):
    """What a command may ask about the past of a plan. Each function raises UserError with what can be done where the
    answer would be a guess; only these functions start git.

    `since` gives the version that changes are told from, by WHEN as it is typed after `--since`: of a revision the
    commit where the checked-out branch left it; where nothing was typed the last held checkpoint, before the first one
    the presentation; of checkpoints only those held before a day count, where one is given. `at` gives the plan as it
    stood, by WHEN after `--at` and `--until`: of a revision that one itself. `staged` gives what is about to be committed.
    `is_kept` says whether git keeps the plan: where it does not, a copy is kept at every held checkpoint. `state_on` never raises: it is for answers that are also given without
    a history. So is `appeared`, which takes a section and an id; it starts as many processes as the others, and reads
    about ten versions of a plan that was changed a few hundred times. `stood_on` never raises either, and reads the
    versions of the days that are asked for, in as many processes as one day takes.
    """

    since: Callable[[PlanFile, str | None, date | None], PlanVersion] = _untold
    at: Callable[[PlanFile, str], PlanVersion] = _untold
    staged: Callable[[PlanFile], Staged] = _untold
    is_kept: Callable[[PlanFile], bool] = lambda _plan_file: True
    state_on: Callable[[PlanFile, date], Stood] = lambda _plan_file, _day: Stood(None)
    appeared: Callable[[PlanFile, str, str], Appeared] = lambda _plan_file, _section, _item: Appeared()
    stood_on: StoodOn = nowhere
