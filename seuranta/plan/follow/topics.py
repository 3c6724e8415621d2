"""What is to be taken up at a checkpoint: which topics stand on its agenda, and how often they have been carried over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.plan.follow.checkpoints import CheckpointsOn, Occurrence
from seuranta.plan.loading.model import Plan, Topic


def open_topics(plan: Plan, day: date) -> Iterator[Topic]:
    """Those that have been raised by a day and not closed by it."""
    return (topic for topic in plan.topics.values() if is_open_on(topic, day))


def is_open_on(topic: Topic, day: date) -> bool:
    """Whether a topic has been raised by a day and not closed by it."""
    is_raised = topic.date is None or topic.date <= day
    return is_raised and (topic.closed_on is None or topic.closed_on > day)


def topics_at(plan: Plan, checkpoints: CheckpointsOn, occurrence: Occurrence, day: date) -> Iterator[Topic]:
    """The topics of a checkpoint as the plan stands on a day: those of its series; and of no series, where it is the next
    one of the plan.
    """
    coming = checkpoints.next
    is_next = coming is None or occurrence.day < coming.day or occurrence.is_same(coming)
    for topic in open_topics(plan, day):
        if topic.series == occurrence.series or (topic.series is None and is_next):
            yield topic


def times_carried_over(topic: Topic, checkpoints: CheckpointsOn, day: date) -> int:
    """At how many held checkpoints before a day it stood on the agenda and was not closed."""
    raised = topic.date
    if raised is None:
        return 0
    held = (occurrence for occurrence in checkpoints.held if topic.series in (None, occurrence.series))
    return sum(raised < occurrence.day < day for occurrence in held)
