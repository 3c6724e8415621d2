"""`seuranta check`: every problem of the file and of the plan as a plan, and the repairs that are safe to make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from seuranta.commands import STANDARD_INPUT, Job, Outcome, PlanFile, UserError, chosen_form
from seuranta.commands.finding_names import findings_named
from seuranta.output.json.problems import check_json, checked_plan_json
from seuranta.output.json.rows import Rows
from seuranta.output.screen.annotations import Weight, commands_of, workflow_commands
from seuranta.output.screen.problems import file_text, is_repairable, offer_of_repairs, whole_text
from seuranta.output.words.messages.problems import Checked, Counts, added, counts_of, severity_counts
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, At, Diagnostic, Place
from seuranta.plan.words.findings import KINDS, Severity

if TYPE_CHECKING:
    from seuranta.commands.check_since import Since


class CheckAsk(NamedTuple):
    """`fail_on`: names of problems that make the exit code 1; `is_whole`: every problem in full, however many there are
    of a kind. `select` and `ignore` are names of problems, of which only those or all others are told, beside the errors;
    `quiet`: the errors alone. `since` is WHEN as typed; `staged` asks for the plan as the next commit holds it,
    `only_changed` for what the older version does not have. `is_watched`: a person looks at it until the plan changes.
    """

    form: str = "text"
    fail_on: tuple[str, ...] = ()
    strict: bool = False
    fix: bool = False
    dry_run: bool = False
    is_whole: bool = False
    since: str | None = None
    only_changed: bool = False
    staged: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    quiet: bool = False
    is_watched: bool = False

    @property
    def is_compared(self) -> bool:
        return self.since is not None or self.staged


NOTHING_MORE: Mapping[str, tuple[Diagnostic, ...]] = {}


def check(job: Job, ask: CheckAsk) -> Outcome:
    """The problems of every plan; code 1 where there are errors (with `strict` any) or what `fail_on` names, 2 where a
    plan is unreadable.
    """
    chosen_form("check", ask.form)
    _refuse_what_does_not_fit(ask)
    if STANDARD_INPUT in job.typed and (ask.fix or ask.is_compared):
        raise UserError("standard-input-only-read")
    ask = _with_names(ask, job.language)
    if not ask.fix:
        return _answer(job, ask, job.plans)
    from seuranta.commands.fixing import fixed  # noqa: PLC0415 - a check alone writes nothing

    plans, done = fixed(job, dry_run=ask.dry_run)
    answer = _answer(job, ask, plans)
    return answer._replace(told=done.told + answer.told, writes=done.writes)


def _refuse_what_does_not_fit(ask: CheckAsk) -> None:
    if ask.since is not None and ask.staged:
        raise UserError("since-or-staged")
    if ask.only_changed and not ask.is_compared:
        raise UserError("changed-since-when")
    if ask.fix and ask.staged:
        raise UserError("staged-is-not-fixed")
    if ask.is_watched and (ask.fix or ask.staged):
        raise UserError("watched-only-looks")
    if ask.is_watched and ask.form != "text":
        raise UserError("watched-as-text")


def _with_names(ask: CheckAsk, language: str) -> CheckAsk:
    """The names of findings that were typed in any way by their English ones."""
    fail_on, select, ignore = (
        tuple(findings_named(typed, language, is_compared=ask.is_compared))
        for typed in (ask.fail_on, ask.select, ask.ignore)
    )
    for name in ignore:
        if KINDS[name].severity is Severity.ERROR:
            raise UserError("error-not-ignored", finding=KINDS[name].name_in(language))
    return ask._replace(fail_on=fail_on, select=select, ignore=ignore)


def checked(path: str, data: bytes, day: date, today: date | None, neighbours: tuple[str, ...] = ()) -> Checked:
    """What is wrong with one file."""
    return checked_file(PlanFile(path, load_bytes(path, data), day, today, neighbours))


def checked_together(
    plans: Sequence[PlanFile], more: Mapping[str, tuple[Diagnostic, ...]] = NOTHING_MORE
) -> list[Checked]:
    """What is wrong with each file, and with all of them as plans that stand beside each other; `more` is what is known
    to be wrong besides, by path.
    """
    ids = _Ids()
    files: list[Checked] = []
    for plan_file in plans:
        ids.note(plan_file)
        files.append(checked_file(plan_file, more.get(plan_file.path, ())))
    for at, twin in ids.twins():
        files[at] = _with(files[at], (twin,))
    return files


class _Id(NamedTuple):
    """The id of a plan, by the number of the plan and its path, and where it stands in the file."""

    at: int
    path: str
    id: str
    place: Place


class _Ids:
    """The ids of plans that stand beside each other."""

    def __init__(self) -> None:
        self._noted = 0
        self._of_id: dict[str, list[_Id]] = {}

    def note(self, plan_file: PlanFile) -> None:
        plan = plan_file.loaded.plan
        if plan is not None and plan.id is not None:
            place = plan_file.loaded.places.place(At(path=("id",)))
            known = _Id(self._noted, plan_file.path, plan.id, place)
            self._of_id.setdefault(vocabulary.same_id(plan.id), []).append(known)
        self._noted += 1

    def twins(self) -> Iterator[tuple[int, Diagnostic]]:
        """By the number of a plan that it has the id of another one, at the line of the id."""
        for first, *rest in self._of_id.values():
            for plan, other in [(first, rest[0]), *((other, first) for other in rest)] if rest else ():
                args: dict[str, Argument] = {"id": plan.id, "other": other.path, "line": other.place.line}
                yield plan.at, Diagnostic("duplicate-plan-id", plan.place, args)


def _with(file: Checked, more: tuple[Diagnostic, ...]) -> Checked:
    problems = sorted((*file.problems, *more), key=lambda problem: (problem.place, problem.name))
    return file._replace(problems=tuple(problems))


def checked_file(plan: PlanFile, more: tuple[Diagnostic, ...] = ()) -> Checked:
    """What is wrong with a plan file that was read; `more` is what is known to be wrong besides."""
    file = Checked(plan.path, plan.loaded.source, plan.problems, is_plan=False, again=plan.again)
    if plan.loaded.plan is not None:
        file = file._replace(is_plan=True, reasons=plan.loaded.plan.settings.allowed)
    return _with(file, more) if more else file


def _answer(job: Job, ask: CheckAsk, plans: Sequence[PlanFile]) -> Outcome:
    offers: list[str] = []
    if ask.is_compared:
        return _answer_since(job, ask, tuple(_offering(job, ask, plans, offers)), offers)
    ids = _Ids()
    files: list[_File] = []
    for plan_file in _offering(job, ask, plans, offers):
        ids.note(plan_file)
        files.append(_file(job, ask, checked_file(plan_file)))
    for at, twin in ids.twins():
        files[at] = _file(job, ask, checked_file(plans[at], (twin,)))
    return _answered(job, ask, files, offers)


def _offering(job: Job, ask: CheckAsk, plans: Iterable[PlanFile], offers: list[str]) -> Iterator[PlanFile]:
    """The plans, one after the other. Of each of which nobody knows what was promised at its last checkpoint, it is offered
    to a person who reads the answer that this can be written down; not of what is only a part of it, or in no folder.
    """
    if ask.form != "text" or ask.fix or ask.staged or STANDARD_INPUT in job.typed:
        yield from plans
        return
    from seuranta.commands.promised_at import offer  # noqa: PLC0415 - only where a person reads

    for plan_file in plans:
        offers += offer(plan_file, job.language)
        yield plan_file


def checked_since(compared: Since, *, only_changed: bool = False) -> list[Checked]:
    """What is wrong with each file, with what changed in it without a record."""
    files = checked_together(compared.plans, {plan.path: compared.problems(plan) for plan in compared.plans})
    return [
        file._replace(problems=compared.kept(plan, file.problems, only_new=only_changed))
        for plan, file in zip(compared.plans, files, strict=True)
    ]


def _answer_since(job: Job, ask: CheckAsk, plans: Sequence[PlanFile], offers: list[str]) -> Outcome:
    from seuranta.commands.check_since import since  # noqa: PLC0415 - a check alone reads no history

    compared = since(job, ask.since, plans)
    checked_files = checked_since(compared, only_changed=ask.only_changed)
    outcome = _answered(job, ask, [_file(job, ask, checked) for checked in checked_files], offers)
    return outcome._replace(told=compared.told, code=2 if compared.is_refused else outcome.code)


class _File(NamedTuple):
    """What is told of one file that has been let go: the `part` of the answer, as the format makes it."""

    part: Any
    counts: Counts
    code: int
    is_repairable: bool


def _file(job: Job, ask: CheckAsk, checked: Checked) -> _File:
    kept = _as_asked(checked.without_allowed(), ask)
    told = _errors_alone(kept) if ask.quiet else kept
    return _File(ANSWERS[ask.form].part(job, ask, told), counts_of(told), _code(kept, ask), is_repairable(told))


def _answered(job: Job, ask: CheckAsk, files: Sequence[_File], offers: list[str]) -> Outcome:
    outcome = ANSWERS[ask.form].whole(job, ask, files)
    code = max((file.code for file in files), default=0)
    return outcome._replace(text=outcome.text + _lines(offers, job), code=code)


def _as_asked(file: Checked, ask: CheckAsk) -> Checked:
    """A file with the problems that are asked for; the others are counted."""
    return file.kept(lambda problem: _is_asked(problem, ask))


def _is_asked(problem: Diagnostic, ask: CheckAsk) -> bool:
    if problem.severity is Severity.ERROR:
        return True
    return problem.name not in ask.ignore and (not ask.select or problem.name in ask.select)


def _errors_alone(file: Checked) -> Checked:
    return file.kept(lambda problem: problem.severity is Severity.ERROR)


def _lines(sentences: Iterable[str], job: Job) -> str:
    lines = "".join(f"{sentence}\n" for sentence in sentences)
    if not lines or not job.folds:
        return lines
    from seuranta.output.screen.folding import folded  # noqa: PLC0415 - only on a terminal

    return folded(lines, job.width)


def _code(checked: Checked, ask: CheckAsk) -> int:
    if not checked.is_plan:
        return 2
    return int(any(_fails(problem, ask) for problem in checked.problems))


def _fails(problem: Diagnostic, ask: CheckAsk) -> bool:
    return ask.strict or problem.severity is Severity.ERROR or problem.name in ask.fail_on


# --- as each format tells it --------------------------------------------------------------------------------------------


def _text_part(job: Job, ask: CheckAsk, checked: Checked) -> str:
    return file_text(checked, job.language, job.width, folds=job.folds, is_whole=ask.is_whole)


def _text_whole(job: Job, ask: CheckAsk, files: Sequence[_File]) -> Outcome:
    if not files:
        return Outcome()  # no plan is staged, and nothing is said of what was not checked
    text = whole_text((file.part for file in files), _counts(job, ask, files))
    if ask.fix or ask.staged or not any(file.is_repairable for file in files):
        return Outcome(text=text)
    return Outcome(text=text + offer_of_repairs(job.language, job.again, job.width, folds=job.folds))


def _json_part(_job: Job, _ask: CheckAsk, checked: Checked) -> Rows:
    return Rows((checked_plan_json(checked._replace(again="")),))  # whatever was typed, the same


def _json_whole(_job: Job, _ask: CheckAsk, files: Sequence[_File]) -> Outcome:
    counts = added(file.counts for file in files)
    return Outcome(data=check_json(Rows.joined(file.part for file in files), counts))


def _github_part(job: Job, _ask: CheckAsk, checked: Checked) -> list[tuple[Weight, str]]:
    return commands_of(_hosted(job, checked), job.language)


def _github_whole(job: Job, ask: CheckAsk, files: Sequence[_File]) -> Outcome:
    if not files:
        return Outcome()
    commands = chain.from_iterable(file.part for file in files)
    return Outcome(annotations=workflow_commands(commands, _counts(job, ask, files)))


def _gitlab_part(job: Job, _ask: CheckAsk, checked: Checked) -> Any:
    from seuranta.output.json.hosts import quality_rows  # noqa: PLC0415 - only where a host asks for it

    return quality_rows(_hosted(job, checked), job.language)


def _gitlab_whole(_job: Job, _ask: CheckAsk, files: Sequence[_File]) -> Outcome:
    from seuranta.output.json.hosts import worst_first  # noqa: PLC0415 - only where a host asks for it

    return Outcome(data=worst_first(file.part for file in files))


def _sarif_part(job: Job, _ask: CheckAsk, checked: Checked) -> Any:
    from seuranta.output.json.hosts import sarif_results  # noqa: PLC0415 - only where a host asks for it

    return sarif_results(_hosted(job, checked), job.language)


def _sarif_whole(job: Job, _ask: CheckAsk, files: Sequence[_File]) -> Outcome:
    from seuranta.output.json.hosts import sarif  # noqa: PLC0415 - only where a host asks for it

    return Outcome(data=sarif((file.part for file in files), job.language))


def _counts(job: Job, ask: CheckAsk, files: Sequence[_File]) -> str:
    return severity_counts(added(file.counts for file in files), job.language, only_new=ask.only_changed)


def _hosted(job: Job, checked: Checked) -> Checked:
    """The file by its path from the root of the repository, which is how its host knows it; whoever reads its commands
    there stands in no folder.
    """
    return checked._replace(path=job.files.hosted_path(checked.path), again="")


class _Form(NamedTuple):
    """How a format tells what was found: of one file, and of all of them."""

    part: Callable[[Job, CheckAsk, Checked], Any]
    whole: Callable[[Job, CheckAsk, Sequence[_File]], Outcome]


ANSWERS = {
    "text": _Form(_text_part, _text_whole),
    "json": _Form(_json_part, _json_whole),
    "github": _Form(_github_part, _github_whole),
    "gitlab": _Form(_gitlab_part, _gitlab_whole),
    "sarif": _Form(_sarif_part, _sarif_whole),
}
