"""How topics are told: who raised them and how often they have been carried over, in both languages."""

from __future__ import annotations

from datetime import date

from seuranta.output.words.items import name
from seuranta.output.words.phrases import bare_day, say, with_details
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.topics import times_carried_over
from seuranta.plan.loading.model import Topic

OPEN = Text(fi="avoin", en="open")
CARRIED_OVER = Text(
    fi="siirtynyt {n} kertaa", fi_one="siirtynyt kerran",
    en="carried over {n} times", en_one="carried over once", en_two="carried over twice",
)  # fmt: skip


def topic_sentence(follow: FollowUp, topic: Topic, day: date, language: str) -> str:
    """A topic as it stands at a checkpoint on a day."""
    raised = bare_day(topic.date, follow.day, language)
    return with_details(name(topic), topic.asked_by, raised, carried_over(follow, topic, day, language))


def carried_over(follow: FollowUp, topic: Topic, day: date, language: str) -> str:
    """How often it has been carried over by a day; empty where it never was."""
    times = times_carried_over(topic, follow.checkpoints, day)
    return say(CARRIED_OVER, language, n=times) if times else ""


def open_for(follow: FollowUp, topic: Topic, language: str) -> str:
    """That it is open, and how often it has been carried over."""
    return ", ".join(filter(None, (OPEN.fill(language), carried_over(follow, topic, follow.day, language))))
