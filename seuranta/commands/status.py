"""`seuranta status`: the one screen for a Monday morning, of one plan or of several side by side."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError, chosen_form
from seuranta.commands.finding_names import findings_named
from seuranta.output.words.usage import sentence
from seuranta.plan.follow.followup import errors


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
    code = _code(job.plans, findings_named(ask.fail_on, job.language, is_compared=False))
    return answer(job)._replace(told=left_out(job), code=code)


def _as_json(job: Job) -> Outcome:
    from seuranta.output.json.status import status_json  # noqa: PLC0415 - text needs none of it

    return Outcome(data=status_json(job.plans, job.unread))


def _on_screen(job: Job) -> Outcome:
    from seuranta.output.screen import status_view  # noqa: PLC0415 - JSON needs none of it

    shown = [
        (plan_file.path, plan_file.loaded, plan_file.follow) for plan_file in job.plans if plan_file.follow is not None
    ]
    unread = [*(plan_file.path for plan_file in job.plans if plan_file.follow is None), *job.unread]
    if len(job.plans) + len(job.unread) > 1:
        from seuranta.output.screen.status_portfolio import portfolio  # noqa: PLC0415 - one plan needs none of it

        return Outcome(lines=tuple(portfolio(shown, job.language, job.width, unread, job.again)))
    views = (status_view.lines(loaded, follow, job.language, job.width, job.again) for _, loaded, follow in shown)
    return Outcome(lines=tuple(chain.from_iterable(views)))


def _as_page(job: Job) -> Outcome:
    from seuranta.output.documents.markdown import markdown  # noqa: PLC0415 - the screen needs none of it
    from seuranta.output.documents.status_page import status_page  # noqa: PLC0415 - likewise
    from seuranta.output.screen.plan_names import plan_names  # noqa: PLC0415 - likewise

    shown = [(plan_file.path, plan_file.follow) for plan_file in job.plans if plan_file.follow is not None]
    if not shown:
        return Outcome()
    names = plan_names([(path, follow.plan) for path, follow in shown])
    follows = [follow for _, follow in shown]
    unread = [*(plan_file.path for plan_file in job.plans if plan_file.follow is None), *job.unread]
    return Outcome(page=markdown(status_page(list(zip(names, follows, strict=True)), unread, job.language)))


ANSWERS = {"text": _on_screen, "markdown": _as_page, "json": _as_json}


def _code(plans: tuple[PlanFile, ...], fail_on: frozenset[str]) -> int:
    if any(plan_file.follow is None for plan_file in plans):
        return 2
    if not fail_on:
        return 0
    problems = chain.from_iterable(plan_file.problems for plan_file in plans)
    return int(any(problem.name in fail_on for problem in problems))


def left_out(job: Job) -> str:
    """What is said on standard error of files that could not be read as a whole."""
    if not any(plan_file.loaded.problems or plan_file.follow is None for plan_file in job.plans):
        return ""
    from seuranta.output.screen.problems import problems_text  # noqa: PLC0415 - a healthy plan needs none of it
    from seuranta.output.words.messages.problems import Checked  # noqa: PLC0415 - likewise

    told = ""
    for plan_file in job.plans:
        if plan_file.follow is None:
            torn = Checked(
                plan_file.path, plan_file.loaded.source, plan_file.problems, is_plan=False, again=plan_file.again
            )
            told += problems_text([torn], job.language, job.width)
            continue
        count = errors(plan_file.loaded, plan_file.follow)
        name = "left-out" if plan_file.version is None else "left-out-then"
        if count:
            told += sentence(name, job.language, {"n": count, "path": plan_file.path}) + "\n"
    return told
