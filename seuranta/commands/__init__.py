"""What each command answers: a job in, an outcome out; pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from seuranta.commands.versions import History, PlanVersion, StoodOn, nowhere
from seuranta.output.screen.layout import Line
from seuranta.output.words.formats import FORMATS
from seuranta.output.words.shell import shell_word
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.follow.promised_then import NOTHING_KNOWN, Then, unwritten
from seuranta.plan.loading.load import Loaded
from seuranta.plan.values.holidays import FINLAND
from seuranta.plan.values.spoken import proposed, read_spoken
from seuranta.plan.words.diagnostic import START_OF_FILE, Argument, Diagnostic, ValueProblem

PLAN_NAME = "roadmap.yaml"
STANDARD_INPUT = "-"
"""What is typed in place of a file to have standard input read."""


class UserError(Exception):
    """Wrong use, said in one sentence: `name` is a key of `output.words.usage.USAGE`, `args_for_text` fill it."""

    def __init__(self, name: str, **args: Argument) -> None:
        super().__init__(name)
        self.name = name
        self.args_for_text = args


def chosen_form(command: str, typed: str) -> str:
    """Returns the format that was typed; raises UserError where the command has no such one."""
    if typed not in FORMATS[command]:
        raise UserError("unknown-format", typed=typed, accepted=", ".join(FORMATS[command]))
    return typed


def spoken_day(
    option: str, typed: str, today: date, language: str, read: Callable[[str, date], date] = read_spoken
) -> date:
    """The day that a person means on the command line."""
    try:
        return read(typed, today)
    except ValueProblem as problem:
        raise bad_date(option, problem, language) from problem


def bad_date(option: str, problem: ValueProblem, language: str) -> UserError:
    """Why a typed day is none."""
    from seuranta.output.words.messages import MESSAGES  # noqa: PLC0415 - only where something is wrong

    message = MESSAGES[problem.name]
    sentences = [message.sentence(language, problem.args_for_text), message.hint(language, problem.args_for_text)]
    name = "bad-date" if option.startswith("--") else "bad-day"
    return UserError(name, option=option, said=" ".join(filter(None, sentences)))


_MOST_NAMED = 3


@dataclass(frozen=True)
class PlanFile:
    """A plan file as it was read: `path` as it is shown, and the day it is looked at.

    `today` is the day by the clock, None where another day was asked for: then nothing lies in the future by mistake.
    `neighbours` are the names of all that stands in the folder of the file. `again` is what has to be typed after a
    command to mean this plan from here, ` --plan my-plan`; it is empty where the plan is found without. `version` says
    where a plan comes from that is shown as it stood once. `stood` tells how the plan stood at the end of days that are
    over, as far as git or a copy knows.
    """

    path: str
    loaded: Loaded
    day: date
    today: date | None = None
    neighbours: tuple[str, ...] = ()
    again: str = ""
    version: PlanVersion | None = None
    stood: StoodOn = nowhere

    def __post_init__(self) -> None:
        """What was probably meant by a date without a year, or by a wish, depends on the day."""
        if not self.loaded.problems:
            return
        problems = self._with_proposals(proposed(self.loaded.problems, self.day, self._country))
        if problems != self.loaded.problems:
            object.__setattr__(self, "loaded", self.loaded._replace(problems=problems))

    @property
    def _country(self) -> str:
        return self.loaded.plan.country if self.loaded.plan is not None else FINLAND

    def _with_proposals(self, problems: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        from seuranta.plan.edit.proposals import with_proposals  # noqa: PLC0415 - only where something is wrong

        return with_proposals(self.loaded.source, self.loaded.places.root, problems)

    @cached_property
    def follow(self) -> FollowUp | None:
        """What follows from the plan on the day; None where nothing could be read as a plan."""
        return self.follow_on(self.day)

    def follow_on(self, day: date) -> FollowUp | None:
        """The same on another day."""
        if self.loaded.plan is None:
            return None
        follow = follow_up(self.loaded, day, self.today, self.then)
        if not follow.items_with("untouched-action") and not follow.items_with("lapsed-action"):
            return follow
        renewed = self._renewed(follow)
        return follow_up(self.loaded, day, self.today, self.then, renewed) if renewed else follow

    def _renewed(self, follow: FollowUp) -> frozenset[str]:
        """What seems untouched and is not, as far as git or a copy knows; where nothing is in doubt, nobody is asked."""
        from seuranta.commands.renewed_since import in_doubt, renewed  # noqa: PLC0415 - only where something seems untouched

        doubtful = in_doubt(follow)
        days = [day for day in dict.fromkeys(doubtful.values()) if day not in self._states_in_doubt]
        if days:
            self._states_in_doubt.update(self.stood(self, days))
        return renewed(follow.plan, doubtful, self._states_in_doubt)

    @cached_property
    def _states_in_doubt(self) -> dict[date, Loaded]:
        """The plan as it stood on the days that were asked for, kept so that no day is asked for twice."""
        return {}

    @cached_property
    def then(self) -> Then:
        """What was due at checkpoints at which nobody wrote down what was promised."""
        if self.loaded.plan is None or not self._states:
            return NOTHING_KNOWN
        from seuranta.commands.promised_then import dues_by_day  # noqa: PLC0415 - only where the past is known

        return dues_by_day(self.loaded.plan, self._states)

    @cached_property
    def _states(self) -> Mapping[date, Loaded]:
        """The plan as it stood at those checkpoints; where there are none, nobody is asked."""
        days = unwritten(self.loaded.plan, self.day) if self.loaded.plan is not None else ()
        return self.stood(self, days) if days else {}

    def edited(self, loaded: Loaded, day: date) -> PlanFile:
        """The same plan after an edit, on a day; its past is as it was, and nobody is asked for it again."""
        return PlanFile(
            self.path, loaded, day, self.today, stood=lambda _file, _days: {**self._states, **self._states_in_doubt}
        )

    @cached_property
    def problems(self) -> tuple[Diagnostic, ...]:
        """All that is wrong with the file and with the plan as a plan, in the order of the file."""
        findings = tuple(self.loaded.diagnostic(finding) for finding in self._findings())
        diagnostics = [*self.loaded.problems, *self._with_proposals(findings), *self.copies]
        return tuple(sorted(diagnostics, key=lambda problem: (problem.place, problem.name)))

    @property
    def copies(self) -> tuple[Diagnostic, ...]:
        """That copies of the plan stand beside it, which a cloud drive made."""
        from seuranta.plan.loading.conflict_copies import conflict_copies  # noqa: PLC0415 - only where all that is wrong is told

        name = self.path.rpartition("/")[2]
        copies = conflict_copies(name, self.neighbours)
        if not copies:
            return ()
        several = tuple(f'"{copy}"' for copy in copies[:_MOST_NAMED]) + ("…",) * (len(copies) > _MOST_NAMED)
        args: dict[str, Argument] = {"copies": several} if len(copies) > 1 else {"copy": copies[0]}
        return (Diagnostic("conflict-copy", START_OF_FILE, {**args, "plan": name}),)

    def _findings(self) -> Iterator[Any]:
        if self.follow is not None:
            yield from self.follow.findings


class Files(NamedTuple):
    """What a command may read besides its plans, by paths as they are shown.

    `previous` gives what a file of Seuranta's beside a plan holds, None where there is none, and `generated_in` the names
    of the files in a folder beside it, in order, `below` those of all files in it and in the folders in it; `typed` gives what a file holds that a person named, `names_in` the names
    of all that stands in any folder. `is_held` says whether another program has a file open, so that it cannot be replaced,
    `is_in_git` says whether git keeps what stands beside a plan, `holds` whether a folder is one, or
    is around it, links followed, `hosted_path` how the host of a build knows the path of one.
    """

    previous: Callable[[str], bytes | None] = lambda _path: None
    generated_in: Callable[[str], tuple[str, ...]] = lambda _folder: ()
    below: Callable[[str], tuple[str, ...]] = lambda _folder: ()
    typed: Callable[[str], bytes | None] = lambda _path: None
    names_in: Callable[[str], tuple[str, ...]] = lambda _folder: ()
    is_held: Callable[[str], bool] = lambda _path: False
    is_in_git: Callable[[str], bool] = lambda _path: True
    holds: Callable[[str, str], bool] = lambda _folder, _path: False
    hosted_path: Callable[[str], str] = lambda path: path


class Addresses(NamedTuple):
    """Names of folders that nobody can guess: `fresh` makes one, `given` is one that the environment gives."""

    fresh: Callable[[], str] = lambda: ""
    given: str | None = None


class Job(NamedTuple):
    """Everything that a command may know besides what was asked: the plans, the language, who reads the answer and what
    may be read besides.

    `today` gives the day in a time zone; `question` asks a person and gives the line that was typed, None where there
    is nobody to ask; `show` shows lines to a person before the next question. `unread` are the paths of plans that stand
    there, but whose files could not be read; `typed` are the folders and files of plans that were asked for.
    `is_language_asked`: the language was asked for, and is not only that of the plans. `folds`: a person reads the answer
    in a terminal of `width`, which would break long lines anywhere. `history` tells how plans stood before. `is_partial`:
    not everything that was asked for could be read. `addresses` are where pages of people may lie.
    """

    plans: Sequence[PlanFile]
    language: str
    today: Callable[[str], date]
    width: int = 80
    question: Callable[[str], str] | None = None
    files: Files = Files()
    show: Callable[[tuple[Line, ...]], None] = lambda _lines: None
    unread: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    is_language_asked: bool = False
    folds: bool = False
    history: History = History()
    is_partial: bool = False
    addresses: Addresses = Addresses()

    @property
    def again(self) -> str:
        """What has to be typed after a command to mean the same plans."""
        if len(self.plans) + len(self.unread) == 1:
            return "".join(plan_file.again for plan_file in self.plans)
        return "".join(f" --plan {shell_word(path)}" for path in self.typed)

    def language_beside(self, plan_file: PlanFile) -> str:
        """The language of what is written into the folder of a plan: its own, whatever other plans stand beside it."""
        plan = plan_file.loaded.plan
        if self.is_language_asked or plan is None or plan.language is None:
            return self.language
        return plan.language


def beside(path: str, name: str) -> str:
    """The path of a file in the folder of a plan."""
    folder, slash, _ = path.rpartition("/")
    return f"{folder}{slash}{name}"


class FileWrite(NamedTuple):
    """A file to write: `old` is what stands there now, None for a file that must not exist yet.

    That one that is optional cannot be written is said by the name `otherwise`, and nothing more. A new one gets the
    permissions of the file that it is `like`. `told` goes to standard error once it is written.
    """

    path: str
    new: bytes
    old: bytes | None
    is_optional: bool = False
    like: str | None = None
    told: str = ""
    otherwise: str = "not-remembered"


class FileRemoval(NamedTuple):
    """A file of Seuranta's own to take away, if it still holds `old`; `told` goes to standard error once that is done,
    `kept` where it cannot be. With `is_with_folder` the folders that are left empty go, too, up to the one that was named.
    """

    path: str
    old: bytes
    told: str
    kept: str
    is_with_folder: bool = False


class Outcome(NamedTuple):
    """Everything that a command may want: an answer as styled lines, as text, as a page of Markdown, as data, as annotations
    or as what a file holds, files to write and then to remove, a code. Only annotations may command the log of a build.

    `told` goes to standard error. Files are written before anything is said of them; only `first` is said before.
    """

    lines: tuple[Line, ...] = ()
    text: str = ""
    page: str = ""
    data: Any = None
    annotations: str = ""
    file_text: str = ""
    told: str = ""
    writes: tuple[FileWrite, ...] = ()
    removals: tuple[FileRemoval, ...] = ()
    code: int = 0
    first: str = ""
