"""`topic`: something to be taken up at a checkpoint, what is still to be taken up, and what was closed outside a meeting."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record.answered import ANSWERS, Answer, to_be_answered
from seuranta.commands.record.naming import new_id
from seuranta.commands.record.recording import RecordAsk, Recording, Scene, record
from seuranta.commands.several_plans import one_plan, unreadable
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import record_texts as texts
from seuranta.output.words.items import name
from seuranta.output.words.phrases import bare_day, day_and_time, say
from seuranta.output.words.topics import topic_sentence
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.topics import open_topics
from seuranta.plan.loading.model import Topic
from seuranta.plan.record.facts import NewTopic, TopicClosed


class TopicAsk(NamedTuple):
    """What is to be taken up, where and who raised it; with `done` instead the topic that is closed, and the words say how."""

    words: str = ""
    series: str | None = None
    asked_by: str | None = None
    done: str | None = None


def topic(job: Job, ask: TopicAsk, common: RecordAsk) -> Outcome:
    """Writes a new topic or closes one; without either shows which are open."""
    if ask == TopicAsk():
        return _open(job, common)
    return record(job, common, lambda scene: _recorded(scene, ask))


def _recorded(scene: Scene, ask: TopicAsk) -> Recording:
    if ask.done is None:
        return _new(scene, ask)
    if ask.series or ask.asked_by:
        raise UserError("option-of-new-topic", option="--series" if ask.series else "--by")
    return _closed(scene, ask.done, ask.words)


# --- what is open -------------------------------------------------------------------------------------------------


def _open(job: Job, common: RecordAsk) -> Outcome:
    """Every open topic on a line of its own, with when it is on the agenda; for programs as what is said, and no more."""
    job = to_be_answered(job, common.form)
    file = one_plan(job)
    follow = file.follow
    if follow is None:
        return unreadable(job)
    said = [
        f"{topic_sentence(follow, about, follow.day, job.language)}. {_when(follow, about, job.language)}"
        for about in open_topics(follow.plan, follow.day)
    ]
    if common.form == "json":
        return ANSWERS["json"](job, Answer(file, file, file.day, tuple(said)))
    sentences = said or [texts.NO_TOPICS.fill(job.language)]
    return Outcome(lines=tuple(chain.from_iterable(text_lines(line, job.width, hanging=2) for line in sentences)))


def _when(follow: FollowUp, about: Topic, language: str) -> str:
    """When it will be on an agenda, and of which checkpoint."""
    occurrence = _coming(follow, about)
    if occurrence is None:
        return texts.TOPIC_UNPLACED.fill(language)
    series = follow.plan.checkpoints[occurrence.series]
    day = day_and_time(occurrence.day, None, language)
    return say(texts.TOPIC_ON, language, day=day, meeting=series.title or series.id)


def _coming(follow: FollowUp, about: Topic) -> Occurrence | None:
    coming = follow.checkpoints.coming
    return next((occurrence for occurrence in coming if about.series in (None, occurrence.series)), None)


# --- a new one, and one that is closed ----------------------------------------------------------------------------


def _new(scene: Scene, ask: TopicAsk) -> Recording:
    if not ask.words:
        raise UserError("topic-missing")
    series = scene.item(ask.series, "checkpoints").id if ask.series else None
    id_ = new_id(scene.file.loaded, "topics", scene.written_in)
    fact = NewTopic(id_, ask.words, scene.day, series, ask.asked_by)

    def sentences(after: FollowUp) -> Iterator[str]:
        yield scene.say(texts.TOPIC, id=id_, title=ask.words)
        yield _when(after, after.plan.topics[id_], scene.language)

    return Recording(scene.changes(fact), sentences)


def _closed(scene: Scene, typed: str, outcome: str) -> Recording:
    item = scene.item(typed, "topics")
    about = scene.plan.topics[item.id]
    if about.closed_on is not None:
        return Recording(note=scene.say(texts.ALREADY_CLOSED, item=name(about)))
    day = bare_day(scene.day, scene.today, scene.language)
    sentences = [scene.say(texts.TOPIC_CLOSED, item=name(about), day=day)]
    if outcome:
        sentences.append(scene.say(texts.TOPIC_OUTCOME, outcome=outcome))
    return Recording(scene.changes(TopicClosed(item.id, scene.day, outcome or None)), lambda _after: sentences)
