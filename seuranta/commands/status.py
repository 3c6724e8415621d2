"""`seuranta status`: the one screen for a Monday morning, of one plan or of several side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError, chosen_form
from seuranta.commands.finding_names import findings_named
from seuranta.output.words.usage import sentence
from seuranta.plan.follow.followup import FollowUp, errors
from seuranta.plan.loading.load import Loaded


class StatusAsk(NamedTuple):
    """`fail_on`: names of problems that make the exit code 1. `is_watched`: a person looks at it until the plan changes."""

    form: str = "text"
    fail_on: tuple[str, ...] = ()
    is_watched: bool = False


def status(job: Job, ask: StatusAsk) -> Outcome:
    """Where every plan stands. Never fails because a plan is late, unless `fail_on` asks for it."""
    answer = ANSWERS[chosen_form("status", ask.form)]
    if ask.is_watched and ask.form != "text":
        raise UserError("watched-as-text")
    walk = _Walk(job, findings_named(ask.fail_on, job.language, is_compared=False))
    return answer(job, walk)._replace(told="".join(walk.told), code=walk.code)


class _Walk:
    """The plans of a job, one after the other and once only, while it is noted what is told of them beside the answer."""

    def __init__(self, job: Job, fail_on: frozenset[str]) -> None:
        self._job, self._fail_on = job, fail_on
        self.told: list[str] = []
        self.code = 0
        self.unread: list[str] = []
        """The paths of those that could not be read."""

    def __iter__(self) -> Iterator[PlanFile]:
        for plan_file in self._job.plans:
            self.told.append(left_out_of(plan_file, self._job))
            self.code = max(self.code, self._code(plan_file))
            if plan_file.follow is None:
                self.unread.append(plan_file.path)
            yield plan_file
        self.unread += self._job.unread

    def _code(self, plan_file: PlanFile) -> int:
        if plan_file.follow is None:
            return 2
        return int(bool(self._fail_on) and any(problem.name in self._fail_on for problem in plan_file.problems))

    def followed(self) -> Iterator[tuple[str, Loaded, FollowUp]]:
        """By their paths those that could be read."""
        for plan_file in self:
            if plan_file.follow is not None:
                yield plan_file.path, plan_file.loaded, plan_file.follow


def _as_json(job: Job, walk: _Walk) -> Outcome:
    from seuranta.output.json.status import status_json  # noqa: PLC0415 - text needs none of it

    return Outcome(data=status_json(walk, job.unread))


def _on_screen(job: Job, walk: _Walk) -> Outcome:
    from seuranta.output.screen import status_view  # noqa: PLC0415 - JSON needs none of it

    if len(job.plans) + len(job.unread) > 1:
        from seuranta.output.screen.status_portfolio import portfolio  # noqa: PLC0415 - one plan needs none of it

        return Outcome(lines=tuple(portfolio(walk.followed(), job.language, job.width, walk.unread, job.again)))
    views = (
        status_view.lines(loaded, follow, job.language, job.width, job.again) for _, loaded, follow in walk.followed()
    )
    return Outcome(lines=tuple(chain.from_iterable(views)))


def _as_page(job: Job, walk: _Walk) -> Outcome:
    from seuranta.output.documents.markdown import markdown  # noqa: PLC0415 - the screen needs none of it
    from seuranta.output.documents.status_page import status_page  # noqa: PLC0415 - likewise
    from seuranta.output.screen.plan_names import plan_names  # noqa: PLC0415 - likewise

    shown = [(path, follow) for path, _, follow in walk.followed()]
    if not shown:
        return Outcome()
    names = plan_names([(path, follow.plan) for path, follow in shown])
    follows = [follow for _, follow in shown]
    return Outcome(page=markdown(status_page(list(zip(names, follows, strict=True)), walk.unread, job.language)))


ANSWERS = {"text": _on_screen, "markdown": _as_page, "json": _as_json}


def left_out(job: Job) -> str:
    """What is said on standard error of files that could not be read as a whole."""
    return "".join(left_out_of(plan_file, job) for plan_file in job.plans)


def left_out_of(plan_file: PlanFile, job: Job) -> str:
    """The same of one file; nothing of one that was read as a whole."""
    if plan_file.follow is None:
        from seuranta.output.screen.problems import problems_text  # noqa: PLC0415 - a healthy plan needs none of it
        from seuranta.output.words.messages.problems import Checked  # noqa: PLC0415 - likewise

        problems, source = plan_file.problems, plan_file.loaded.source
        torn = Checked(plan_file.path, source, problems, is_plan=False, again=plan_file.again)
        return problems_text([torn], job.language, job.width)
    count = errors(plan_file.loaded, plan_file.follow)
    name = "left-out" if plan_file.version is None else "left-out-then"
    return sentence(name, job.language, {"n": count, "path": plan_file.path}) + "\n" if count else ""
