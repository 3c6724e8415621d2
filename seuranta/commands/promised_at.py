"""What is promised at a checkpoint, as it is written down: of a day that is over, by how the plan stood then, where git or a
copy knows; and that it can still be written down where nobody does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from seuranta.commands import PlanFile
from seuranta.output.words import promise_texts as texts
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import shell_word
from seuranta.output.words.text import shown
from seuranta.plan.follow.actions import due_on
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.promised_then import DueThen, promised_then, unwritten
from seuranta.plan.follow.promises import Promised, is_answer, promised
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Action
from seuranta.plan.reading.source import Scalar, Sequence, is_empty
from seuranta.plan.words.diagnostic import At, TypedDay


def is_list(loaded: Loaded, series: str) -> bool:
    """Whether held days stand alone, without anything said of them: then that is how they are kept."""
    node = loaded.places.node(At("checkpoints", series, ("held",)))
    return node is not None and isinstance(node[1], (Scalar, Sequence)) and not is_empty(node[1])


def promised_at(file: PlanFile, follow: FollowUp, day: date) -> tuple[Promised, ...]:
    """What is promised on a day until the next checkpoint, in plan order; a step of which the day is ahead is an answer."""
    until = next_after(follow, day)
    if until is None:
        return ()
    unanswered = [name for name, action in follow.plan.actions.items() if not _has_step_ahead(action, day)]
    others = [promise for promise in promised(follow.plan, day, until, unanswered) if not _is_due(follow, promise, day)]
    dues = due_at(file, follow, day)
    by_action = {promise.action: promise for promise in (*others, *dues)}
    return tuple(by_action[name] for name in follow.plan.actions if name in by_action)


def due_at(file: PlanFile, follow: FollowUp, day: date) -> tuple[Promised, ...]:
    """Of what is promised on a day, the actions that are done by their due dates: by those that they had then."""
    until = next_after(follow, day)
    if until is None:
        return ()
    then = _due_then(file, day)
    if then is None:
        now = promised(follow.plan, day, until, ())
        return tuple(promise for promise in now if _is_due(follow, promise, day))
    return tuple(Promised(name, by) for name, by in promised_then(follow.plan, then, day, until).items())


def next_after(follow: FollowUp, day: date) -> date | None:
    """The next checkpoint that was not skipped, held or not."""
    days = (occurrence.day for occurrence in follow.checkpoints.occurrences if occurrence.state != "skipped")
    return next((ahead for ahead in days if ahead > day), None)


def _due_then(file: PlanFile, day: date) -> Mapping[str, DueThen] | None:
    """What was due as the plan stood on a day that is over; None where nobody knows."""
    if day >= file.day or file.loaded.plan is None:
        return None
    from seuranta.commands.promised_then import dues_by_day  # noqa: PLC0415 - a checkpoint of today has no past

    is_asked = day in unwritten(file.loaded.plan, file.day)
    known = file.then if is_asked else dues_by_day(file.loaded.plan, file.stood(file, (day,)))
    return known.get(day)


def _is_due(follow: FollowUp, promise: Promised, day: date) -> bool:
    """Whether it is promised that the action is done by its due date, as the plan says now."""
    return promise.step is None and not is_answer(due_on(follow.plan.actions[promise.action], day), day)


def _has_step_ahead(action: Action, day: date) -> bool:
    step = action.next_step
    return step is not None and step.by is not None and step.by > day


# --- what can still be written down -----------------------------------------------------------------------------------


def offer(file: PlanFile, language: str) -> Iterator[str]:
    """That nobody wrote down, and nobody knows otherwise, what was promised at the last checkpoint, and the command that
    writes it down. Of earlier ones it is too late: what was promised then has been answered for since.
    """
    follow = file.follow
    if follow is None or file.today is None or file.version is not None or follow.is_closed:
        return
    last = max((occurrence.day for occurrence in follow.checkpoints.held), default=None)
    if last is None or last not in unwritten(follow.plan, file.day) or last in file.then:
        return
    series = next(occurrence.series for occurrence in follow.checkpoints.held if occurrence.day == last)
    if last not in follow.plan.checkpoints[series].held or is_list(file.loaded, series):
        return
    if due_at(file, follow, last):
        command = f"{typed_command('held', language, '')} {shell_word(series)} --on {shown(TypedDay(last), language)}{file.again}"
        yield say(texts.UNWRITTEN, language, day=last, command=command)
