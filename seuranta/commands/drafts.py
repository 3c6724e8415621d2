"""What `agenda`, `report` and `announce` share: drafts become files in the plan's folder of reports, or are shown.

A file that a person has edited since it was generated is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from difflib import unified_diff
from itertools import chain
from typing import NamedTuple, cast

from seuranta.commands import FileRemoval, FileWrite, Job, Outcome, PlanFile, UserError, beside, chosen_form
from seuranta.commands.several_plans import Place, each_of, in_folder, with_refused
from seuranta.output.calendar.people import file_names
from seuranta.output.documents import delivery, marker
from seuranta.output.documents.delivery import Draft, File
from seuranta.output.documents.marker import EXTENSIONS, Form
from seuranta.output.words.formats import FORMATS
from seuranta.output.words.harmless import safe
from seuranta.output.words.usage import sentence

_TEXT = f".{EXTENSIONS['text']}"


class DeliveryAsk(NamedTuple):
    """In which form, and where to: files, the screen, or nowhere but for what would change.

    Where no form was asked for, it is Markdown; a plan that no git keeps has the page beside it that opens by itself.
    `to` is a folder that a person named: there every plan has a folder, and no name of a file holds a date.
    """

    form: str | None = None
    stdout: bool = False
    dry_run: bool = False
    check: bool = False
    force: bool = False
    to: str | None = None


class _Target(NamedTuple):
    """A file beside a plan with what it holds now, and its mark where that stands in a file beside it."""

    path: str
    new: bytes
    old: bytes | None
    mark: str | None = None

    @property
    def is_current(self) -> bool:
        return self.old is not None and marker.is_same(self.old, self.new)

    @property
    def is_edited(self) -> bool:
        if self.old is None or self.is_current or marker.is_untouched(self.old):
            return False
        return self.mark != marker.mark_of(self.old)


def language_of(job: Job, plan_file: PlanFile, *, is_shown: bool) -> str:
    """What is shown together is in one language, what is written into a plan's folder in that of the plan."""
    return job.language if is_shown else job.language_beside(plan_file)


def deliver(job: Job, drafts: Iterable[tuple[PlanFile, Draft]], ask: DeliveryAsk) -> Outcome:
    """Shows the drafts, or writes what has changed of their files; says of each file what became of it.

    With `check` nothing is written, and the code is 1 where something would be in a folder that was named. An edited file
    makes the code 2, since what was asked for was not done.
    """
    form = cast("Form", chosen_form("documents", ask.form or FORMATS["documents"][0]))
    if ask.stdout and ask.to is not None:
        raise UserError("not-with-to", option="--stdout")
    if ask.stdout:
        return Outcome(text="\n".join(delivery.shown(draft, form, job.width) for _, draft in drafts))
    return write(job, _files(job, drafts, ask, form), ask)


def _files(
    job: Job, drafts: Iterable[tuple[PlanFile, Draft]], ask: DeliveryAsk, form: Form
) -> Iterator[tuple[PlanFile, File]]:
    for plan_file, dated in drafts:
        draft = dated if ask.to is None else delivery.undated(dated)
        if ask.form is None and not ask.dry_run and not job.files.is_in_git(plan_file.path):
            yield from ((plan_file, file) for file in delivery.files(draft, "html"))
        yield from ((plan_file, file) for file in delivery.files(draft, form))


def write(
    job: Job,
    files: Iterable[tuple[Place, File]],
    ask: DeliveryAsk,
    folder: str = delivery.FOLDER,
    *,
    are_all: bool = False,
    places: Sequence[Place] | None = None,
    folders: Mapping[str, str] | None = None,
) -> Outcome:
    """Writes what has changed of generated files into a folder beside each plan, or into one that a person named, and says
    of each what became of it. `places` are those of the plans, if they are not those of the job; `folders` are what the
    files go into otherwise, by the paths of the plans.

    With `are_all` the files are all that belong there: another one of ours that nobody has edited is taken away. To check
    files of which the names hold a day is of no use, which is said.
    """
    if ask.check and ask.to is None:
        return Outcome(told=sentence("check-is-gone", job.language, {}) + "\n")
    folders = folders or folders_of(job, ask.to, folder)
    targets, refused = _targets(job, files, folders, job.plans if places is None else places)
    gone = list(_gone(job, {target.path for target in targets}, folders)) if are_all else []
    return with_refused(_written(job, targets, ask, gone), refused)


def _written(job: Job, targets: list[_Target], ask: DeliveryAsk, gone: list[FileRemoval]) -> Outcome:
    edited = [target for target in targets if target.is_edited and not ask.force]
    ours = [target for target in targets if target not in edited]
    stale = [target for target in ours if not target.is_current]
    told = "".join(_said("edited-file", target, job) for target in edited)
    if ask.dry_run:
        return Outcome(text="".join(map(_difference, stale)), told=told)
    if ask.check:
        text = "".join(_said("stale-file", target, job) for target in stale)
        return Outcome(text=text, told=told, code=int(bool(stale)))
    text = "".join(_said("file-current" if target.is_current else "file-written", target, job) for target in ours)
    writes = tuple(FileWrite(target.path, target.new, target.old) for target in stale)
    all_writes = (*writes, *_marks(job, ours, gone))
    return Outcome(text=text, told=told, writes=all_writes, removals=tuple(gone), code=2 if edited else 0)


def _gone(job: Job, kept: set[str], folders: Mapping[str, str]) -> Iterator[FileRemoval]:
    """The files of ours in the folders that are not made any more."""
    for folder in dict.fromkeys(folders.values()):
        with suppress(UserError):  # what keeps a folder from being read is told where it is written
            marks = marker.marks(job.files.previous(f"{folder}/{delivery.MARKS}"))
            for name in job.files.generated_in(folder):
                path = f"{folder}/{name}"
                data = job.files.previous(path) if path not in kept else None
                if data is not None and (marker.is_untouched(data) or marks.get(name) == marker.mark_of(data)):
                    told, not_removed = (_of_path(said, path, job) for said in ("file-removed", "file-not-removed"))
                    yield FileRemoval(path, data, told, not_removed)


def _marks(job: Job, written: Iterable[_Target], gone: Iterable[FileRemoval]) -> Iterator[FileWrite]:
    """The marks of text files, in a file beside them."""
    by_folder: dict[str, dict[str, str | None]] = {}
    for target in written:
        folder, _, name = target.path.rpartition("/")
        if name.endswith(_TEXT):
            by_folder.setdefault(folder, {})[name] = marker.mark_of(target.new)
    for removal in gone:
        folder, _, name = removal.path.rpartition("/")
        by_folder.setdefault(folder, {})[name] = None
    for folder, marks in by_folder.items():
        path = f"{folder}/{delivery.MARKS}"
        old = job.files.previous(path)
        known = {name: mark for name, mark in (marker.marks(old) | marks).items() if mark is not None}
        new = marker.written_marks(known)
        if new != (old or b""):
            yield FileWrite(path, new, old, is_optional=True)


def folders_of(job: Job, to: str | None, folder: str) -> dict[str, str]:
    """By the path of each plan, the folder that its files go into; in one that a person named, reports stand by themselves."""
    if to is None:
        return {plan_file.path: beside(plan_file.path, folder) for plan_file in job.plans}
    from seuranta.commands.plan_ids import ids_of  # noqa: PLC0415 - files beside a plan need none of it

    ids = ids_of(job)
    labels = [f"{id_} {at}" if path in ids.twins else id_ for at, (path, id_) in enumerate(ids.by_path.items(), 1)]
    names = file_names(tuple(labels))
    inner = "" if folder == delivery.FOLDER else f"/{folder}"
    return {path: in_folder(to, names[label]) + inner for path, label in zip(ids.by_path, labels, strict=True)}


def _targets(
    job: Job, files: Iterable[tuple[Place, File]], folders: Mapping[str, str], places: Sequence[Place]
) -> tuple[list[_Target], str]:
    """Where the files go, and what is said of plans beside which they cannot be looked for."""
    by_plan: dict[str, list[File]] = {}
    for place, file in files:
        by_plan.setdefault(place.path, []).append(file)
    by_plan_file, refused = each_of(
        places,
        job.language,
        lambda place: [_target(job, folders[place.path], file) for file in by_plan.get(place.path, ())],
    )
    return list(chain.from_iterable(by_plan_file)), refused


def _target(job: Job, folder: str, file: File) -> _Target:
    path = f"{folder}/{file.name}"
    marks = job.files.previous(f"{folder}/{delivery.MARKS}") if path.endswith(_TEXT) else None
    return _Target(path, file.content, job.files.previous(path), marker.marks(marks).get(file.name))


def _said(name: str, target: _Target, job: Job) -> str:
    return _of_path(name, target.path, job)


def _of_path(name: str, path: str, job: Job) -> str:
    return sentence(name, job.language, {"path": path}) + "\n"


def _difference(target: _Target) -> str:
    """What would change in a file, line by line; control characters of an old file are made harmless."""
    old, new = ((data or b"").decode("utf-8", "replace").splitlines() for data in (target.old, target.new))
    lines = unified_diff(old, new, target.path, target.path, lineterm="")
    return "".join(f"{safe(line)}\n" for line in lines)
