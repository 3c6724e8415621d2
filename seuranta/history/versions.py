"""From WHEN, as a person types it, to the plan as it stood then: what a word means, which commit that is, and the plan in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from seuranta.borders import repository
from seuranta.commands import PlanFile, UserError
from seuranta.commands.versions import Appeared, How, Limit, PlanVersion, Staged
from seuranta.history import repository as git_repository
from seuranta.history.appearing import first_with
from seuranta.history.git import Git, Objects, git_in
from seuranta.history.repository import Blob, Line, Place, Touched
from seuranta.output.words.history_texts import short_rev
from seuranta.output.words.shell import shell_word
from seuranta.plan.loading.load import Loaded, load_bytes
from seuranta.plan.loading.model import Plan
from seuranta.plan.reading.source import LARGEST
from seuranta.plan.words.vocabulary import same_id
from seuranta.world import NotAFileError, World

_LFS = b"version https://git-lfs.github.com/spec/v1"
_MOST_ALIKE = 100
_DAY = 24 * 60 * 60


class _Meant(NamedTuple):
    """A commit and the file of the plan in it."""

    commit: str
    blob: Blob


@dataclass(frozen=True)
class Versions:
    """The versions of one plan that git keeps. Each question starts as few processes as it needs."""

    plan_file: PlanFile
    world: World

    @cached_property
    def _path(self) -> Path:
        """The file itself, where the plan is a link to it."""
        return (self.world.folder / self.plan_file.path).resolve()

    @cached_property
    def _git(self) -> Git:
        if repository(self._path.parent) is None:
            raise UserError("git-not-here", path=self.plan_file.path)
        return git_in(self._path.parent, self.world.environment)

    @cached_property
    def _place(self) -> Place:
        return self._committed(git_repository.place_of(self._git, self._path.name))

    @cached_property
    def _line(self) -> Line:
        return git_repository.line_of(self._place)

    @cached_property
    def _touched(self) -> list[Touched]:
        return git_repository.touched(self._place)

    @cached_property
    def _read(self) -> dict[Blob, Loaded]:
        """The versions that were read for several days at once."""
        return {}

    def _committed(self, place: Place) -> Place:
        if place.head is None:
            raise UserError("git-unborn", path=shell_word(self.plan_file.path))
        return place

    @property
    def _timezone(self) -> str:
        plan = self.plan_file.loaded.plan
        return "Europe/Helsinki" if plan is None else plan.timezone

    # --- days ---------------------------------------------------------------------------------------------------------

    def on(self, day: date, how: How = "day", asked: str | None = None) -> PlanVersion:
        """The plan as it stood at the end of a day."""
        place, line = self._place, self._line
        at = git_repository.at_end_of(line, git_repository.end_of(day, self._timezone))
        if at is None:
            raise self._not_yet(place, day)
        touch = self._touch_up_to(at)
        if touch is None:
            return self._by_id(place, line.ids[at], day)._replace(how=how, asked=asked)
        if touch.blob is None:
            raise UserError("plan-not-in-commit", path=self.plan_file.path, rev=short_rev(line.ids[at]))
        known = self._read.get(touch.blob)
        if known is not None and known.plan is not None and not self._is_another(known):
            stood = PlanVersion(how, known, path=touch.blob.path)
        else:
            stood = self._in_commit(place, _Meant(line.ids[at], touch.blob))
        stood = stood._replace(how=how, asked=asked, day=day, rev=line.ids[at], limits=tuple(_clocks(line)))
        if stood.path != touch.blob.path:
            return stood  # another plan lay here then, so that this is no commit of ours
        since = git_repository.day_of(touch.committed, self._timezone)
        limits = (*_written_earlier(touch, self._timezone), *stood.limits)
        return stood._replace(since=since, rev=touch.commit, limits=limits)

    def on_days(self, days: Sequence[date]) -> dict[date, Loaded]:
        """The plan as it stood at the end of several days, in as many processes as one day takes; without those on which
        it was not here, was another plan, or cannot be read.
        """
        stood: dict[date, Blob] = {}
        for day in days:
            at = git_repository.at_end_of(self._line, git_repository.end_of(day, self._timezone))
            touch = None if at is None else git_repository.touched_up_to(self._touched, self._line, at)
            if touch is not None and touch.blob is not None:
                stood[day] = touch.blob
        with self._git.objects() as objects:
            for blob in dict.fromkeys(stood.values()):
                with suppress(UserError):
                    self._read[blob] = self._loaded(blob, objects)
        read = {day: self._read[blob] for day, blob in stood.items() if blob in self._read}
        return {day: then for day, then in read.items() if not self._is_another(then)}

    def _touch_up_to(self, at: int) -> Touched | None:
        """The last commit that changed the plan up to one of the line, of all of them where they are known already."""
        if "_touched" in self.__dict__:
            return git_repository.touched_up_to(self._touched, self._line, at)
        return git_repository.last_touch(self._place, self._line, at)

    def _by_id(self, place: Place, commit: str, day: date) -> PlanVersion:
        """The plan on a day where its file has no history: it may have been renamed since, and not committed."""
        with self._git.objects() as objects:
            elsewhere = self._same_plan(place, commit, objects)
        if elsewhere is None:
            raise self._not_yet(place, day)
        return self._in_commit(place, _Meant(commit, elsewhere[0]))._replace(day=day, rev=commit)

    def _not_yet(self, place: Place, day: date) -> UserError:
        """Why there is no plan on a day: it was begun later, or this clone does not reach back so far."""
        touched = git_repository.touched(place)
        if not touched or touched[0].blob is None:
            return self._untracked()
        first = next(
            git_repository.day_of(touch.committed, self._timezone) for touch in reversed(touched) if touch.blob
        )
        name = "git-shallow" if place.is_shallow else "plan-begins-later"
        return UserError(name, path=self.plan_file.path, day=day, first=first)

    # --- revisions ----------------------------------------------------------------------------------------------------

    def of(self, typed: str) -> PlanVersion:
        """The plan in the commit that is called so."""
        place, commit, name = self._named(typed)
        return self._of_commit(place, commit, "revision", typed, name)

    def before(self, typed: str) -> PlanVersion:
        """The plan where the checked-out line left the commit that is called so."""
        place, commit, name = self._named(typed)
        base = git_repository.merge_base(place, commit)
        if base is None:
            raise UserError("git-shallow-base" if place.is_shallow else "git-unrelated", typed=typed)
        how: How = "revision" if base == commit else "branch"
        return self._of_commit(place, base, how, typed, name)

    def _named(self, typed: str) -> tuple[Place, str, str | None]:
        """The commit that a word means, also where only the place it was fetched from has it."""
        place = self._committed(git_repository.place_of(self._git, self._path.name, typed))
        if place.named is not None:
            return place, place.named, None
        remote = f"origin/{typed}"
        commit = git_repository.commit_of(place, remote)
        if commit is None:
            raise UserError("unknown-when-shallow" if place.is_shallow else "unknown-when", typed=typed)
        return place, commit, remote

    def _of_commit(self, place: Place, commit: str, how: How, typed: str, name: str | None) -> PlanVersion:
        meant = self._in_commit(place, _Meant(commit, self._blob_in(place, commit)))
        is_head = commit == place.head
        return meant._replace(how=how, asked=typed, day=meant.since, rev=commit, name=name, is_head=is_head)

    def _blob_in(self, place: Place, commit: str) -> Blob:
        """Where the plan lies in a commit: here, else where it came from, else wherever the same plan lies."""
        blob = git_repository.in_commit(place, commit, [place.path])
        if blob is not None:
            return blob
        before = [touch.blob.path for touch in git_repository.touched(place) if touch.blob is not None]
        blob = git_repository.in_commit(place, commit, dict.fromkeys(before)) if before else None
        if blob is not None:
            return blob
        with self._git.objects() as objects:
            elsewhere = self._same_plan(place, commit, objects)
        if elsewhere is not None:
            return elsewhere[0]
        if not before:
            raise self._untracked()
        raise UserError("plan-not-in-commit", path=self.plan_file.path, rev=short_rev(commit))

    def _untracked(self) -> UserError:
        return UserError("git-untracked", path=self.plan_file.path, typed=shell_word(self.plan_file.path))

    # --- what stands there --------------------------------------------------------------------------------------------

    def _in_commit(self, place: Place, meant: _Meant) -> PlanVersion:
        """The plan in a commit. Where another plan stood in its place, it is looked for by its id."""
        with self._git.objects() as objects:
            blob, loaded = meant.blob, self._loaded(meant.blob, objects)
            if self._is_another(loaded):
                elsewhere = self._same_plan(place, meant.commit, objects)
                if elsewhere is None:
                    raise UserError("another-plan-then", path=blob.path, rev=short_rev(meant.commit))
                blob, loaded = elsewhere
            text = objects.read(meant.commit, LARGEST, b"commit")
        if loaded.plan is None:
            raise UserError("plan-unreadable-then", path=blob.path, rev=short_rev(meant.commit))
        since = None if text is None else git_repository.day_of(git_repository.committed(text), self._timezone)
        return PlanVersion("revision", loaded, since=since, path=blob.path)

    def _loaded(self, blob: Blob, objects: Objects) -> Loaded:
        if blob.mode == git_repository.LINK:
            raise UserError("git-link", path=blob.path)
        if not blob.mode.startswith(git_repository.ORDINARY):
            raise UserError("git-no-file", path=blob.path)
        data = objects.read(blob.oid, LARGEST)
        if data is None:
            raise UserError("git-partial")
        if data.startswith(_LFS):
            raise UserError("git-lfs", path=blob.path)
        return load_bytes(self.plan_file.path, data)

    def _is_another(self, then: Loaded) -> bool:
        """Whether another plan stood there."""
        now, old = self.plan_file.loaded.plan, then.plan
        return now is not None and old is not None and not is_same_plan(now, old)

    def _same_plan(self, place: Place, commit: str, objects: Objects) -> tuple[Blob, Loaded] | None:
        """The plan by its id, wherever it lies in a commit; not what lies there still, which is a twin of this one."""
        now = self.plan_file.loaded.plan
        if now is None or now.id is None:
            return None
        for blob in git_repository.named_alike(place, commit)[:_MOST_ALIKE]:
            if blob.path == place.path or not blob.mode.startswith(git_repository.ORDINARY):
                continue
            loaded = self._loaded(blob, objects)
            if _has_id(loaded, now.id) and not _has_id(self._lies_here(place, blob), now.id):
                return blob, loaded
        return None

    def _lies_here(self, place: Place, blob: Blob) -> Loaded | None:
        """What lies in the place of a file today."""
        root = self._path.parents[place.prefix.count("/")]
        try:
            return load_bytes(blob.path, self.world.read(root / blob.path, LARGEST))
        except (OSError, ValueError, NotAFileError):
            return None

    # --- since when ---------------------------------------------------------------------------------------------------

    def appeared(self, section: str, item: str) -> Appeared:
        """Since when an item stands in the plan; a version that cannot be read tells nothing of it."""
        touched = [touch for touch in self._touched if touch.blob is not None]
        if not touched:
            raise self._untracked()
        with self._git.objects() as objects:
            at = first_with(len(touched), lambda number: self._has(touched[number], section, item, objects))
        if at is None:
            return Appeared()
        oldest = at == len(touched) - 1
        if oldest and self._place.is_shallow:
            raise UserError("git-shallow-item")
        touch = touched[at]
        return Appeared(git_repository.day_of(touch.committed, self._timezone), touch.commit, oldest)

    def _has(self, touch: Touched, section: str, item: str, objects: Objects) -> bool:
        assert touch.blob is not None
        loaded = self._read.get(touch.blob) or self._loaded(touch.blob, objects)
        if loaded.plan is None or section in loaded.broken or item in loaded.left_out.get(section, ()):
            return True
        return any(same_id(id_) == same_id(item) for id_ in getattr(loaded.plan, section))

    # --- what is about to be committed --------------------------------------------------------------------------------

    def staged(self) -> Staged:
        """The plan as the next commit holds it, beside the one that is checked out."""
        place = git_repository.place_of(self._git, self._path.name)
        oid = git_repository.id_of(self._git, f":./{place.name}", self._index(place))
        if oid is None:
            raise UserError("git-not-staged", path=self.plan_file.path, typed=shell_word(self.plan_file.path))
        with self._git.objects() as objects:
            loaded = self._loaded(Blob(place.path, git_repository.ORDINARY, oid), objects)
        index = PlanVersion("index", loaded, path=place.path)
        if place.head is None:
            return Staged(index, None)
        try:
            return Staged(index, self._of_commit(place, place.head, "revision", "HEAD", None))
        except UserError as error:
            if error.name != "git-untracked":
                raise
            return Staged(index, None)

    def is_committed(self) -> bool:
        """Whether the commit that is checked out has the plan."""
        return git_repository.id_of(self._git, f"HEAD:./{self._path.name}") is not None

    def _index(self, place: Place) -> str | None:
        """The index of the commit that is being made: inside a hook git may have put it elsewhere than usual."""
        named = self.world.variable("GIT_INDEX_FILE")
        if named is None:
            return None
        index = (self.world.folder / named).resolve()
        around = git_repository.git_folder(place).resolve()
        return str(index) if index.is_relative_to(around) and index.is_file() else None


def _clocks(line: Line) -> Iterable[Limit]:
    """That the clocks of a history cannot all have been right."""
    if git_repository.runs_backwards(line):
        yield Limit("backwards", {})


def _written_earlier(touch: Touched, timezone: str) -> Iterable[Limit]:
    """That a version was written down more than a day before it came into the history, as after a rebase."""
    if touch.committed - touch.written > _DAY:
        yield Limit("written-earlier", {"day": git_repository.day_of(touch.written, timezone)})


def _has_id(loaded: Loaded | None, wanted: str) -> bool:
    plan = None if loaded is None else loaded.plan
    return plan is not None and plan.id is not None and same_id(plan.id) == same_id(wanted)


def is_same_plan(now: Plan, old: Plan) -> bool:
    """Whether two plans are one by their ids, or, where one of them has none, by their title or company."""
    if now.id is not None and old.id is not None:
        return same_id(now.id) == same_id(old.id)
    return now.title == old.title or now.company == old.company
