"""`presented`: when the plan was presented, and to whom. From that day on it is followed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError, bad_date
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record
from seuranta.output.words import record_texts as texts
from seuranta.output.words.phrases import short_day
from seuranta.output.words.text import Text, clock
from seuranta.plan.edit import Change, Put, Remove, Value
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.stage import FOLLOW_UP
from seuranta.plan.loading.model import Presented
from seuranta.plan.values.spoken import read_past
from seuranta.plan.words.diagnostic import At, Choice, ValueProblem
from seuranta.plan.words.vocabulary import YES, fold

_LONGEST_DAY = 3
"""Words: a day may be typed as `ti 3.9. 2026`."""


class PresentedAsk(NamedTuple):
    """The day and the audience as typed; `again` writes over what stands there. `form` is the format of the answer."""

    words: tuple[str, ...] = ()
    is_inside: bool | None = None
    again: bool = False
    dry_run: bool = False
    form: str = "text"


def presented(job: Job, ask: PresentedAsk) -> Outcome:
    """The presentation of the plan; without a day today."""
    return record(job, RecordAsk(dry_run=ask.dry_run, form=ask.form), lambda scene: _presented(scene, ask))


def _presented(scene: Scene, ask: PresentedAsk) -> Recording:
    day, rest = _day_first(scene, ask.words)
    audience = scene.given(" ".join(rest), texts.TO_WHOM_PRESENTED, UserError("presented-to-whom"))
    known = scene.plan.presented
    now = Presented.model_construct(date=day, audience=audience, internal=ask.is_inside)
    if known is not None and _is_same(known, now):
        return Recording(note=_said_of(scene, known, texts.ALREADY_PRESENTED))
    if known is not None and not ask.again:
        _agree_to_replace(scene, known)
    return Recording(tuple(_changes(scene, now)), lambda after: _follows(scene, after, now), keeps_copy=True)


def _day_first(scene: Scene, words: Sequence[str]) -> tuple[date, Sequence[str]]:
    """The day with which the words begin, else today, and the others; raises UserError for one that is still to come, or
    that is meant to be a day and is none.
    """
    why: ValueProblem | None = None
    for count in range(min(_LONGEST_DAY, len(words)), 0, -1):
        try:
            day = read_past(" ".join(words[:count]), scene.today)
        except ValueProblem as problem:
            why = problem
        else:
            if day > scene.today:
                raise UserError("in-future", day=day)
            return day, words[count:]
    if words and why is not None and words[0][:1].isdigit():
        raise bad_date(words[0], why, scene.language)
    return scene.today, words


def _is_same(known: Presented, now: Presented) -> bool:
    is_same_side = now.internal is None or now.internal == known.internal
    return known.date == now.date and fold(known.audience or "") == fold(now.audience or "") and is_same_side


def _agree_to_replace(scene: Scene, known: Presented) -> None:
    """Asks whether what stands there is to be replaced; raises UserError where it is not, or where nobody can be asked."""
    refused = UserError("is-presented", day=known.date)
    if scene.job.question is None:
        raise refused
    answer = scene.job.question(
        _said_of(scene, known, texts.ALREADY_PRESENTED) + " " + texts.REPLACE.fill(scene.language)
    )
    if fold(answer) not in YES:
        raise refused


def _said_of(scene: Scene, known: Presented, text: Text) -> str:
    return scene.say(text, day=known.date, audience=known.audience or "–")


def _changes(scene: Scene, now: Presented) -> Iterable[Change]:
    """The presentation; a stage that was typed before it says no longer what is so."""
    entry: dict[str | date, Value] = {"date": now.date, "audience": now.audience or ""}
    if now.internal is not None:
        entry["internal"] = Choice("boolean", "yes" if now.internal else "no")
    yield Put(At(path=("presented",)), entry)
    if scene.plan.typed_stage not in (None, FOLLOW_UP):
        yield Remove(At(path=("stage",)))


def _follows(scene: Scene, after: FollowUp, now: Presented) -> Iterator[str]:
    """When it was presented, and when the plan is returned to: that is agreed at the presentation, or never."""
    yield scene.say(texts.PRESENTED, day=now.date, audience=now.audience)
    coming = after.checkpoints.next
    if coming is None:
        return  # that is a problem of its own, and told as such
    day = short_day(coming.day, scene.today, scene.language)
    if coming.time is None:
        yield scene.say(texts.BACK_ON, day=day)
    else:
        yield scene.say(texts.BACK_AT, day=day, time=clock(coming.time, scene.language))
