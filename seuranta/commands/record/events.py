"""`reading`, `told`, `ask`, `answer` and `decide`: what was measured, said, asked and decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record.naming import new_id
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record
from seuranta.output.words import record_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import goal_state, rough, value
from seuranta.output.words.phrases import bare_day, short_day
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.record.facts import Answered, Asked, Decided, NewReading, Told


class QuestionAsk(NamedTuple):
    """Who asked, and who answers."""

    asked_by: str | None = None
    owner: str | None = None


class DecisionAsk(NamedTuple):
    """Why it was decided, by whom, what it affects, who sees to it, and when it is looked at again."""

    reason: str | None = None
    decided_by: tuple[str, ...] = ()
    affects: tuple[str, ...] = ()
    owner: str | None = None
    review: str | None = None


# --- reading ------------------------------------------------------------------------------------------------------


def reading(job: Job, words: Iterable[str], ask: RecordAsk) -> Outcome:
    """Readings of goals: an id and a number, as often as one likes."""
    return record(job, ask, lambda scene: _read(scene, tuple(words)))


def _read(scene: Scene, words: tuple[str, ...]) -> Recording:
    if not words or len(words) % 2:
        raise UserError("reading-pairs")
    typed = dict(zip(words[::2], words[1::2], strict=True))
    goals = {scene.item(word, "goals"): (word, number) for word, number in typed.items()}
    changes = scene.changes(*(NewReading(goal.id, scene.day, number) for goal, (_, number) in goals.items()))
    names = {goal: scene.named(goal, word) for goal, (word, _) in goals.items()}

    def sentences(after: FollowUp) -> Iterator[str]:
        for goal in goals:
            yield from _measured(scene, after, goal, names[goal])

    return Recording(changes, sentences)


def _measured(scene: Scene, after: FollowUp, item: ItemId, name: str) -> Iterator[str]:
    goal, before = after.plan.goals[item.id], scene.plan.goals[item.id].readings.get(scene.day)
    day = bare_day(scene.day, scene.today, scene.language)
    shown = value(Fraction(goal.readings[scene.day].value), goal.unit, scene.language)
    if before is not None:
        was = value(Fraction(before.value), goal.unit, scene.language)
        yield scene.say(texts.READING_AGAIN, item=name, value=shown, day=day, before=was)
    else:
        yield scene.say(texts.READING, item=name, value=shown, day=day)
    goal_now = after.goals[item.id]
    if goal.target is None or goal_now.last is None or goal_now.last.day != scene.day:
        return
    state = goal_state(goal_now, scene.language)
    if goal_now.expected is None or goal_now.state in ("achieved", "missed"):
        yield scene.say(texts.GOAL_STATE, state=state)
    else:
        expected = rough(goal_now.expected, scene.language)
        yield scene.say(texts.GOAL_EXPECTED, state=state, expected=expected)


# --- told ---------------------------------------------------------------------------------------------------------


def told(job: Job, typed: Iterable[str], ask: RecordAsk) -> Outcome:
    """Messages that have been told; without an id, the one that is to be told now."""
    return record(job, ask, lambda scene: _told(scene, tuple(typed)))


def _told(scene: Scene, typed: tuple[str, ...]) -> Recording:
    typed = typed or _to_tell(scene)
    messages = {scene.item(word, "communication"): word for word in typed}
    names = {message: scene.named(message, word) for message, word in messages.items()}
    day = bare_day(scene.day, scene.today, scene.language)
    new = [message for message in messages if scene.day not in scene.plan.communication[message.id].told]
    notes = [scene.say(texts.ALREADY_TOLD, item=names[message], day=day) for message in messages if message not in new]
    changes = scene.changes(*(Told(message.id, scene.day) for message in new))

    def sentences(after: FollowUp) -> Iterator[str]:
        yield from notes
        for message in new:
            yield scene.say(texts.TOLD, item=names[message], day=day)
            coming = after.messages[message.id].next
            if coming is not None:
                yield scene.say(
                    texts.NEXT_TIME, day=short_day(DaysOff(after.plan).at_work(coming), scene.today, scene.language)
                )

    return Recording(changes, sentences, note=" ".join(notes))


def _to_tell(scene: Scene) -> tuple[str, ...]:
    waiting = [name for name, message in scene.follow.messages.items() if message.state in ("due_today", "late")]
    if not waiting:
        raise UserError("nothing-to-tell")
    if len(waiting) > 1:
        raise UserError("several-to-tell", ids=", ".join(waiting))
    return tuple(waiting)


# --- ask and answer -----------------------------------------------------------------------------------------------


def ask_question(job: Job, question: str, who: QuestionAsk, ask: RecordAsk) -> Outcome:
    """A question that somebody asked and that is to be answered."""
    return record(job, ask, lambda scene: _asked(scene, question, who))


def _asked(scene: Scene, question: str, who: QuestionAsk) -> Recording:
    id_ = new_id(scene.file.loaded, "feedback", scene.written_in)
    changes = scene.changes(Asked(id_, question.strip(), who.asked_by, scene.day, who.owner))
    sentence = scene.say(texts.ASKED, id=id_, question=question.strip())
    return Recording(changes, lambda _after: (sentence,))


def answer(job: Job, typed: str, text: str, ask: RecordAsk) -> Outcome:
    """The answer to a question."""
    return record(job, ask, lambda scene: _answered(scene, typed, text.strip()))


def _answered(scene: Scene, typed: str, text: str) -> Recording:
    item = scene.item(typed, "feedback")
    question = scene.plan.feedback[item.id]
    if question.answer is not None:
        raise UserError("already-answered", id=item.id, day=question.answered_on or scene.day)
    day = bare_day(scene.day, scene.today, scene.language)
    sentences = [scene.say(texts.ANSWERED, item=scene.named(item, typed), day=day)]
    if question.asked_by is not None:
        sentences.append(scene.say(texts.TELL_THEM, who=safe(question.asked_by).rstrip(".")))
    return Recording(scene.changes(Answered(item.id, text, scene.day)), lambda _after: sentences)


# --- decide -------------------------------------------------------------------------------------------------------


def decide(job: Job, decision: str, more: DecisionAsk, ask: RecordAsk) -> Outcome:
    """A decision, with what it affects and when it is looked at again."""
    return record(job, ask, lambda scene: _decided(scene, decision.strip(), more))


def _decided(scene: Scene, decision: str, more: DecisionAsk) -> Recording:
    id_ = new_id(scene.file.loaded, "decisions", scene.written_in)
    review = scene.due_day("--review", more.review) if more.review else None
    fact = Decided(
        id_,
        decision,
        scene.day,
        more.reason,
        more.decided_by,
        more.affects,
        review_on=review,
        owner=more.owner,
    )
    sentences = [scene.say(texts.DECIDED, id=id_, decision=decision)]
    if review is not None:
        sentences = [scene.say(texts.DECIDED, id=id_, decision=f"{decision.rstrip('.')}.")]
        sentences.append(scene.say(texts.LOOK_AGAIN, day=bare_day(review, scene.today, scene.language)))
    return Recording(scene.changes(fact), lambda _after: sentences)
