"""What `run` asks of the past of plans: what reads git is loaded when somebody does, since most commands never do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from seuranta.borders import repository
from seuranta.commands import PlanFile, UserError
from seuranta.commands.versions import History
from seuranta.output.words.usage import sentence
from seuranta.plan_folders import PlanFolders

Known = dict[str, Any]
"""What has been read of the past of plans, by their paths, so that a command reads it once."""


def history(folders: PlanFolders, language: str, known: Known) -> History:
    """What a command may ask about the past of plans in some folders."""

    def reader() -> History:
        from seuranta.history.reading import history_of  # noqa: PLC0415 - see above

        return history_of(folders, language, known)

    return History(
        since=lambda plan_file, typed, before: reader().since(plan_file, typed, before),
        at=lambda plan_file, typed: reader().at(plan_file, typed),
        staged=lambda plan_file: reader().staged(plan_file),
        is_kept=lambda plan_file: reader().is_kept(plan_file),
        state_on=lambda plan_file, day: reader().state_on(plan_file, day),
        appeared=lambda plan_file, section, item: reader().appeared(plan_file, section, item),
        stood_on=lambda plan_file, days: reader().stood_on(plan_file, days) if _has_past(plan_file, folders) else {},
    )


def _has_past(plan_file: PlanFile, folders: PlanFolders) -> bool:
    """Whether there is a repository or a copy at all: most plans that lie in none are looked at every day."""
    if repository((folders.world.folder / plan_file.path).parent) is not None:
        return True
    from seuranta.commands.kept_copies import has_copies  # noqa: PLC0415 - a plan without a held checkpoint needs none of it

    return has_copies(plan_file, folders.files_in)


def as_they_stood(
    plans: Sequence[PlanFile], at: str, history: History, language: str
) -> tuple[tuple[PlanFile, ...], str]:
    """The plans as they stood once, each looked at on that day, and what is told of those of which that cannot be known;
    of one alone that is raised.
    """
    then: list[PlanFile] = []
    told = ""
    for plan_file in plans:
        try:
            version = history.at(plan_file, at)
        except UserError as error:
            if len(plans) == 1:
                raise
            told += sentence(error.name, language, error.args_for_text, plan_file.again) + "\n"
        else:
            day = version.day or plan_file.day
            then.append(
                PlanFile(
                    plan_file.path,
                    version.loaded,
                    day,
                    day,
                    again=plan_file.again,
                    version=version,
                    stood=plan_file.stood,
                )
            )
    return tuple(then), told


def stood(plans: Iterable[PlanFile], language: str) -> str:
    """Which states of plans are shown."""
    from seuranta.commands.then import stood as stood_of  # noqa: PLC0415 - only for another day

    return "".join(stood_of(plan_file, language) for plan_file in plans)


def seen_from(day: date, language: str) -> str:
    """That today's file is looked at from a day that is over."""
    from seuranta.commands.then import seen_from as said  # noqa: PLC0415 - likewise

    return said(day, language)
