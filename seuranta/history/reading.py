"""The functions by which a command asks about the past of a plan: git where it keeps the plan, else the kept copies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date

from seuranta.commands import PlanFile, UserError, bad_date
from seuranta.commands.kept_copies import days_of_copies
from seuranta.commands.versions import Appeared, History, Limit, PlanVersion, Staged, Stood
from seuranta.commands.when import When, read_when
from seuranta.discovery import read
from seuranta.history import copies
from seuranta.history.repository import is_a_revision
from seuranta.history.versions import Versions, is_same_plan
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan_folders import PlanFolders

_NO_HISTORY = ("git-not-here", "git-missing", "git-untracked", "git-unborn", "git-bare")
"""That git keeps nothing of a plan: then the copies are asked, and an answer that needs no history says nothing of it."""
_BEGINS_LATER = ("plan-begins-later", "copies-begin-later")
_OF_PLANS = (".yaml", ".yml", ".json", ".txt")


def history_of(folders: PlanFolders, language: str, known: dict[str, Versions]) -> History:
    """What a command may ask; nothing is read before it does, and what is `known` of a plan is not read again."""
    reader = _Reader(folders, language, known)
    return History(
        reader.since, reader.at, reader.staged, reader.is_kept, reader.state_on, reader.appeared, reader.stood_on
    )


class _Reader:
    """Answers for the plans of one command."""

    def __init__(self, folders: PlanFolders, language: str, known: dict[str, Versions]) -> None:
        self._folders = folders
        self._language = language
        self._known = known

    def since(self, plan_file: PlanFile, typed: str | None, before: date | None = None) -> PlanVersion:
        when = read_when(typed, plan_file, before)
        if typed is None:
            return self._on_or_first(plan_file, when)
        if when.day is not None:
            return self._on(plan_file, when, typed)
        if self._is_file(typed):
            return self._of_file(plan_file, typed)
        with _told_of_the_day(typed, when, self._language):
            return self._versions(plan_file).before(_revision(typed))

    def at(self, plan_file: PlanFile, typed: str) -> PlanVersion:
        when = read_when(typed, plan_file)
        if when.day is not None:
            return self._on(plan_file, when, typed)
        if self._is_file(typed):
            return self._of_file(plan_file, typed)
        with _told_of_the_day(typed, when, self._language):
            return self._versions(plan_file).of(_revision(typed))

    def staged(self, plan_file: PlanFile) -> Staged:
        try:
            return self._versions(plan_file).staged()
        except UserError as error:
            if error.name == "git-not-here":
                raise UserError("staged-without-git", **error.args_for_text) from error
            raise

    def is_kept(self, plan_file: PlanFile) -> bool:
        try:
            return self._versions(plan_file).is_committed()
        except UserError:
            return False

    def state_on(self, plan_file: PlanFile, day: date) -> Stood:
        try:
            return Stood(self._on(plan_file, When("day", day), None))
        except UserError as error:
            return Stood(None, self._said(error))

    def appeared(self, plan_file: PlanFile, section: str, item: str) -> Appeared:
        try:
            return self._versions(plan_file).appeared(section, item)
        except UserError as error:
            return Appeared(told=self._said(error))

    def stood_on(self, plan_file: PlanFile, days: Sequence[date]) -> Mapping[date, Loaded]:
        """As git tells it, else the copies."""
        try:
            stood = self._versions(plan_file).on_days(days)
        except UserError:
            stood = {}
        with suppress(UserError):
            return {**copies.kept_at(plan_file, self._folders, [day for day in days if day not in stood]), **stood}
        return stood

    def _said(self, error: UserError) -> str:
        """What is told where an answer is given without the history; nothing where there is none."""
        if error.name in (*_NO_HISTORY, *_BEGINS_LATER):
            return ""
        return sentence(error.name, self._language, error.args_for_text) + "\n"

    def _versions(self, plan_file: PlanFile) -> Versions:
        return self._known.setdefault(plan_file.path, Versions(plan_file, self._folders.world))

    def _on_or_first(self, plan_file: PlanFile, when: When) -> PlanVersion:
        """The plan at the end of a day that nobody typed; where what is kept of it begins later, as it stood first."""
        try:
            return self._on(plan_file, when, None)
        except UserError as error:
            first = error.args_for_text.get("first")
            if error.name not in _BEGINS_LATER or not isinstance(first, date):
                raise
            stood = self._on(plan_file, When("day", first), None)
            return stood._replace(limits=(*stood.limits, Limit("begins-later", {"first": first})))

    def _on(self, plan_file: PlanFile, when: When, typed: str | None) -> PlanVersion:
        """The plan at the end of a day. Where git keeps nothing of it, or only what came later, a copy may."""
        assert when.day is not None
        try:
            return self._versions(plan_file).on(when.day, when.how, typed)
        except UserError as error:
            if error.name not in (*_NO_HISTORY, "plan-begins-later", "git-shallow"):
                raise
            copy = copies.on(plan_file, self._folders, when.day, when.how, typed)
            if copy is None:
                raise
            return copy

    def _is_file(self, typed: str) -> bool:
        return typed.endswith(_OF_PLANS) and (self._folders.world.folder / typed).is_file()

    def _of_file(self, plan_file: PlanFile, typed: str) -> PlanVersion:
        """The plan as a person kept it; raises UserError where that file is of another one."""
        world = self._folders.world
        loaded = load_bytes(typed, read(world.folder / typed, world))
        if loaded.plan is None:
            raise UserError("no-plan-in-file", path=typed)
        now = plan_file.loaded.plan
        if now is not None and not is_same_plan(now, loaded.plan):
            raise UserError("file-of-another-plan", path=typed, plan=plan_file.path)
        day = next(iter(days_of_copies([typed.replace("\\", "/").rpartition("/")[2]])), None)
        return PlanVersion("file", loaded, typed, day, day, path=typed)


def _revision(typed: str) -> str:
    """A name that git may be asked for; raises UserError for any other."""
    if "@{" in typed:
        raise UserError("when-of-this-clone", typed=typed)
    if not is_a_revision(typed):
        raise UserError("unknown-when", typed=typed)
    return typed


@contextmanager
def _told_of_the_day(typed: str, when: When, language: str) -> Iterator[None]:
    """Says of a slip in a day what is wrong with the day, where git knows no commit of that name either."""
    try:
        yield
    except UserError as error:
        is_unknown = error.name.startswith("unknown-when") or error.name == "git-not-here"
        if when.problem is not None and when.problem.name != "not-a-date" and is_unknown:
            raise bad_date("", when.problem, language) from error
        if error.name == "git-not-here":
            raise UserError("no-day-and-no-git", typed=typed, path=error.args_for_text["path"]) from error
        raise
