"""What a roadmap says in words: its heading, and the text alternatives of the whole and of every row."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from seuranta.output.pictures import texts
from seuranta.output.pictures.rows import Roadmap, Row
from seuranta.output.words import phrases
from seuranta.output.words.items import due, name, person, plan_name, said_of, value
from seuranta.output.words.items import ids as listed
from seuranta.output.words.phrases import bare_day, say, unbroken
from seuranta.output.words.situation import counts_in_words, when
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.counts import action_counts
from seuranta.plan.follow.followup import FollowUp

_MOST_SPOTS = 10


def heading(follow: FollowUp, language: str) -> str:
    named = plan_name(follow.plan)
    return say(texts.ROADMAP_OF, language, name=named) if named else texts.ROADMAP.fill(language)


def subtitle(follow: FollowUp, language: str) -> str:
    """The day, the next checkpoint and the counts, apart by dots."""
    return (
        f"{say(phrases.BARE_HEADER, language, day=weekday_and_day(follow.day, language))} · {facts(follow, language)}"
    )


def facts(follow: FollowUp, language: str) -> str:
    """The next checkpoint and the counts, apart by dots."""
    said = next_checkpoint(follow, language)
    return f"{said} · {_counts(follow, language)}" if follow.actions else said


def next_checkpoint(follow: FollowUp, language: str) -> str:
    if follow.is_closed:
        return say(phrases.CLOSED, language, day=follow.plan.closed_on).rstrip(".")
    coming = follow.checkpoints.next
    if coming is None:
        return texts.NO_NEXT.fill(language)
    return say(texts.NEXT, language, when=when(coming, follow, language))


def _counts(follow: FollowUp, language: str) -> str:
    return ", ".join(unbroken(text) for _, text in counts_in_words(action_counts(follow), language))


def describe(follow: FollowUp, roadmap: Roadmap, language: str) -> str:
    """The facts of the picture in a few sentences."""
    return " ".join(_sentences(follow, roadmap, language))


def _sentences(follow: FollowUp, roadmap: Roadmap, language: str) -> Iterator[str]:
    yield say(phrases.BARE_HEADER, language, day=weekday_and_day(follow.day, language)) + "."
    yield say(texts.FROM_TO, language, first=roadmap.first, last=roadmap.last)
    if follow.actions:
        yield say(texts.DESCRIPTION, language, n=len(follow.actions), counts=_counts(follow, language))
    yield next_checkpoint(follow, language) + "."
    spots = [
        say(texts.SPOT, language, item=name(action), state=said_of(action, follow.day, language))
        for action in (follow.actions[spot.item] for spot in follow.problem_spots[:_MOST_SPOTS])
    ]
    if spots:
        yield say(texts.SPOTS, language, items=", ".join(spots))


def row_title(follow: FollowUp, row: Row, language: str) -> str:
    """Everything that a row draws, in words."""
    said = "; ".join(part for part in _row_parts(follow, row, language) if part)
    return f"{name(row.action)}: {said}" if said else name(row.action)


def _row_parts(follow: FollowUp, row: Row, language: str) -> Iterator[str]:
    action, planned, day = row.action, row.action.action, follow.day
    who = person(action.owner)
    if who:
        yield say(texts.OWNER, language, who=who)
    if planned.start is not None:
        yield say(texts.START, language, day=bare_day(planned.start.first, day, language))
    if action.fact.due is not None:
        yield say(phrases.DUE_ON, language, day=due(action, day, language))
    if row.moves:
        days = " → ".join(bare_day(move, day, language) for move in row.moves)
        yield say(texts.MOVED, language, days=days)
    if action.is_open and planned.progress is not None:
        yield say(texts.PROGRESS, language, share=value(Fraction(round(planned.progress.share * 100)), "%", language))
    if planned.depends_on:
        yield say(texts.DEPENDS_ON, language, ids=listed(list(dict.fromkeys(planned.depends_on)), language))
    yield said_of(action, day, language)
