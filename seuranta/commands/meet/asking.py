"""The meeting from beginning to end: its parts in order, each of them a talk of its own, and what it settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from seuranta.commands.meet.interview import Choice, Path, Question, Show, Talk
from seuranta.commands.meet.readers import Readers
from seuranta.output.screen.layout import NOTHING, Line, Span, text_lines
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.to_decide import OF_ITS_OWN
from seuranta.plan.follow.topics import open_topics, topics_at
from seuranta.plan.loading.model import Checkpoint, Plan, Topic
from seuranta.plan.record.facts import Decided, Fact
from seuranta.plan.words import vocabulary
from seuranta.plan.words.ids import next_id

OF_POINTS = frozenset(
    (
        "promised_step",
        "step_taken",
        "result",
        "accepted_by",
        "which_due",
        "why_moved",
        "without",
        "why_dropped",
        "owner",
        "decision",
        "review_on",
        "later",
    )
)
"""Answers about actions and goals that are asked for only where something is to be said of it."""
NOTHING_FURTHER: Mapping[str, str] = MappingProxyType({})


class Sitting(NamedTuple):
    """What a meeting starts from: the plan on the day of the meeting, the checkpoint that is held, and how to talk.

    `given` are the items, by section, that a file of answers brings up: they are asked about in any case.
    """

    follow: FollowUp
    occurrence: Occurrence
    readers: Readers
    language: str
    width: int
    given: frozenset[tuple[str, str]] = frozenset()

    @property
    def plan(self) -> Plan:
        return self.follow.plan

    @property
    def day(self) -> date:
        return self.follow.day

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is to be taken up, and what a file of answers brings up besides."""
        here = tuple(topics_at(self.plan, self.follow.checkpoints, self.occurrence, self.day))
        given = (topic for topic in open_topics(self.plan, self.day) if ("topics", topic.id) in self.given)
        return (*here, *(topic for topic in given if topic not in here))

    @property
    def series(self) -> Checkpoint:
        return self.plan.checkpoints[self.occurrence.series]


def _has_untouched(sitting: Sitting) -> bool:
    return any(finding.name in OF_ITS_OWN for finding in sitting.follow.findings)


_OCCASIONAL: Mapping[str, Callable[[Sitting], bool]] = {
    "untouched": _has_untouched,
    "topics": lambda sitting: bool(sitting.topics),
}
"""Parts that not every meeting has."""


def _parts(sitting: Sitting) -> list[str]:
    """The parts of this meeting, in their order."""
    return [name for name in texts.PARTS if name not in _OCCASIONAL or _OCCASIONAL[name](sitting)]


def part(sitting: Sitting, name: str) -> Show:
    """The heading of a part, with how far the meeting is."""
    parts, heading = _parts(sitting), texts.PARTS[name].fill(sitting.language)
    sentence = say(texts.PART, sitting.language, number=parts.index(name) + 1, total=len(parts), heading=heading)
    return Show((NOTHING, (Span(sentence, "heading"),)), is_heading=True)


def show(sitting: Sitting, text: Text | str, *, quiet: bool = False, indent: int = 0) -> Show:
    """One paragraph, wrapped."""
    return Show(
        tuple(
            text_lines(
                _filled(sitting, text), sitting.width, "quiet" if quiet else "", indent=indent, hanging=indent + 2
            )
        )
    )


def brought_up(answers: Iterable[Path]) -> frozenset[tuple[str, str]]:
    """The items that answers bring up, by section, so that they are asked about in any case."""
    return frozenset(
        (path[0], path[1])
        for path in answers
        if len(path) > 2 and not (path[0] in ("actions", "goals") and path[-1] in OF_POINTS)
    )


def lines(shown: Iterable[Line]) -> Show:
    return Show(tuple(shown))


def ask(
    sitting: Sitting,
    path: Path,
    text: Text | str,
    read: Callable[[str], Any],
    *,
    default: str = "",
    help_: Text | str = "",
    is_needed: bool = False,
) -> Talk[Any]:
    """One question; its answer, or None."""
    question, helped = _filled(sitting, text), _filled(sitting, help_)
    answer = yield Question(path, question, read, default=default, help=helped, is_needed=is_needed)
    return answer


def choose(
    sitting: Sitting, path: Path, text: Text | str, names: Iterable[str], further: Mapping[str, str] = NOTHING_FURTHER
) -> Talk[str | None]:
    """One of some choices by letter, or None; `further` says which question the rest of a longer answer is for."""
    choices = tuple(choice(name, sitting.language) for name in names)
    answer: str | None = yield Question(
        path, _filled(sitting, text), sitting.readers.choice(choices), choices, further=further
    )
    return answer


def _filled(sitting: Sitting, text: Text | str) -> str:
    """A text in the language of the meeting; a sentence is that already."""
    return text if isinstance(text, str) else text.fill(sitting.language)


def choice(name: str, language: str) -> Choice:
    letter, word = texts.CHOICES[name]
    return Choice(name, letter.fill(language), word.fill(language))


def decider(sitting: Sitting) -> str | None:
    """Who decides where nobody says otherwise: the group whose checkpoint it is, else who calls it."""
    group = "management_team" if sitting.series.kind == "management" else "team"
    if getattr(sitting.plan, group) is not None:
        return vocabulary.field_name("plan", group, sitting.language)
    return sitting.series.owner.name if sitting.series.owner is not None else None


def decision_id(sitting: Sitting, facts: Iterable[Fact]) -> str:
    """The id of the next new decision, after those of this meeting."""
    taken = [*sitting.plan.decisions, *(fact.id for fact in facts if isinstance(fact, Decided))]
    return next_id(taken, "P" if sitting.language == "fi" else "D")
