"""`seuranta timeline`: the roadmap as a picture, in the terminal or as files that anything shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seuranta.commands import Job, Outcome, PlanFile, UserError
from seuranta.commands.drafts import DeliveryAsk, write
from seuranta.commands.several_plans import of_the_readable, one_plan, with_item
from seuranta.output.calendar.people import file_names
from seuranta.output.documents.delivery import File, without_day
from seuranta.output.documents.marker import marked
from seuranta.output.pictures import texts
from seuranta.output.pictures.rows import GROUPINGS, By
from seuranta.output.screen.layout import NOTHING, Line
from seuranta.output.words.usage import sentence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words import vocabulary


class TimelineAsk(NamedTuple):
    """`by` and `goal` as typed; with `svg` files are written, or one picture is shown."""

    by: str = "goal"
    goal: str | None = None
    svg: bool = False
    delivery: DeliveryAsk = DeliveryAsk()


def timeline(job: Job, ask: TimelineAsk) -> Outcome:
    """The roadmap of every plan; raises UserError for a grouping or goal that there is not."""
    by = _grouping(ask.by, job.language)
    if not ask.svg:
        _refuse_options_of_files(ask.delivery)
    return of_the_readable(job, lambda job: _timelines(job, ask, by))


def _timelines(job: Job, ask: TimelineAsk, by: By) -> Outcome:
    plans = list(with_item(job, ask.goal, "goals"))
    if not ask.svg and by == "stage":
        told = sentence("stage-view-is-gone", job.language, {}, job.again) + "\n"
        return Outcome(lines=tuple(_lines(job, plans, "goal")), told=told)
    if not ask.svg:
        return Outcome(lines=tuple(_lines(job, plans, by)))
    if ask.delivery.stdout:
        if ask.delivery.to is not None:
            raise UserError("not-with-to", option="--stdout")
        one_plan(job)
        (plan_and_goal,) = plans
        return Outcome(text=in_any_encoding(_picture(*plan_and_goal, by, job.language)))
    files = _files_of_all(job, plans, by)
    if ask.delivery.to is not None:
        files = ((plan_file, file._replace(name=without_day(file.name))) for plan_file, file in files)
    return write(job, files, ask.delivery)


def in_any_encoding(picture: str) -> str:
    """The same picture in ASCII: what is printed may be redirected into a file by a console that has no UTF-8."""
    return picture.encode("ascii", "xmlcharrefreplace").decode()


def _files_of_all(job: Job, plans: list[tuple[PlanFile, str | None]], by: By) -> Iterator[tuple[PlanFile, File]]:
    for plan_file, goal in plans:
        for file in _files(plan_file, goal, by, job.language_beside(plan_file)):
            yield plan_file, file


WORDS: dict[By, tuple[str, ...]] = {
    "goal": ("tavoite", "goal", "tavoitteet", "goals"),
    "person": ("henkilö", "person", "vastuu", "owner", "henkilöt", "people"),
    "stage": ("vaihe", "stage", "tila", "state", "status"),
}
"""What `--by` takes; the first two are named in messages."""


def _grouping(typed: str, language: str) -> By:
    folded = vocabulary.fold(typed)
    for by in GROUPINGS:
        if folded in map(vocabulary.fold, WORDS[by]):
            return by
    accepted = ", ".join(WORDS[by][0 if language == "fi" else 1] for by in GROUPINGS)
    raise UserError("unknown-grouping", typed=typed, accepted=accepted)


def _refuse_options_of_files(ask: DeliveryAsk) -> None:
    for name in ("stdout", "dry_run", "check", "force", "to"):
        if getattr(ask, name):
            raise UserError("needs-svg", option=f"--{name.replace('_', '-')}")


def _lines(job: Job, plans: list[tuple[PlanFile, str | None]], by: By) -> Iterator[Line]:
    from seuranta.output.screen import timeline_view  # noqa: PLC0415 - files need none of it

    for number, (plan_file, goal) in enumerate(plans):
        if number:
            yield from (NOTHING, NOTHING)
        yield from timeline_view.lines(_followed(plan_file), job.language, job.width, by, goal)


def _followed(plan_file: PlanFile) -> FollowUp:
    assert plan_file.follow is not None
    return plan_file.follow


def _picture(plan_file: PlanFile, goal: str | None, by: By, language: str) -> str:
    """The roadmap, or the curve of the goal that was asked for."""
    from seuranta.output.pictures.curve import goal_svg  # noqa: PLC0415 - the terminal needs none of it
    from seuranta.output.pictures.roadmap import roadmap_svg  # noqa: PLC0415 - likewise

    follow = _followed(plan_file)
    return roadmap_svg(follow, language, by) if goal is None else goal_svg(follow, goal, language)


def _files(plan_file: PlanFile, goal: str | None, by: By, language: str) -> Iterator[File]:
    """The roadmap and the curve of every goal, or of the one that was asked for."""
    from seuranta.output.pictures.curve import goal_svg  # noqa: PLC0415 - the terminal needs none of it

    follow = _followed(plan_file)
    day = follow.day.isoformat()
    if goal is None:
        name = f"{day}-{texts.FILE.fill(language)}{texts.FILE_BY[by].fill(language)}.svg"
        yield File(name, marked(_picture(plan_file, goal, by, language), "svg"))
    names = file_names(tuple(follow.goals))
    for goal_id in follow.goals if goal is None else (goal,):
        name = f"{day}-{texts.FILE_OF_GOAL.fill(language)}-{names[goal_id]}.svg"
        yield File(name, marked(goal_svg(follow, goal_id, language), "svg"))
