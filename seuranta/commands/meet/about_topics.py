"""What was to be taken up: each topic is closed with a decision, an action or a word, or it stays for the next time."""

from __future__ import annotations

from seuranta.commands.meet.about_decisions import new_action, new_decision
from seuranta.commands.meet.asking import Sitting, ask, choose, lines, part
from seuranta.commands.meet.interview import Talk
from seuranta.output.screen.layout import text_lines
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import say
from seuranta.output.words.topics import topic_sentence
from seuranta.plan.loading.model import Topic
from seuranta.plan.record.facts import Decided, Fact, NewAction, TopicClosed, Unanswered

_FURTHER = {"decide": "decision", "act": "title", "closed": "outcome"}
"""The question that what stands behind a choice answers: `decision we move in June`."""


def topics(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """The topics of this checkpoint; the part is left out where there are none."""
    if sitting.topics:
        yield part(sitting, "topics")
    for topic in sitting.topics:
        yield from _topic(sitting, topic, facts)


def _topic(sitting: Sitting, topic: Topic, facts: list[Fact]) -> Talk[None]:
    sentence = topic_sentence(sitting.follow, topic, sitting.day, sitting.language)
    yield lines(((), *text_lines(sentence, sitting.width, "strong", hanging=2)))
    path = ("topics", topic.id)
    chosen = yield from choose(sitting, (*path, "do"), texts.TOPIC_DO, tuple(_FURTHER), _FURTHER)
    settled = len(facts)
    if chosen == "closed":
        outcome = yield from ask(
            sitting, (*path, "outcome"), texts.TOPIC_OUTCOME, sitting.readers.another, help_=texts.OPTIONAL_HELP
        )
        facts.append(TopicClosed(topic.id, sitting.day, outcome))
    elif (chosen == "decide" and (yield from new_decision(sitting, path, facts, None))) or (
        chosen == "act" and (yield from new_action(sitting, path, facts))
    ):
        facts.append(_closed_by(sitting, topic, facts[-1]))
    if len(facts) == settled:
        facts.append(Unanswered("topics", topic.id))


def _closed_by(sitting: Sitting, topic: Topic, fact: Fact) -> TopicClosed:
    """The topic as closed by what was decided, or by who does what."""
    assert isinstance(fact, (Decided, NewAction))
    text = texts.TOPIC_DECIDED if isinstance(fact, Decided) else texts.TOPIC_ACTED
    return TopicClosed(topic.id, sitting.day, say(text, sitting.language, id=fact.id))
