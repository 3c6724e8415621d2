"""Where plans stand as a page of Markdown: for the summary of a build, a comment on a change, a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seuranta.output.documents import goal_sentences, problem_spots, sentences
from seuranta.output.documents.agreed import first_lines
from seuranta.output.documents.closed_page import closed_blocks
from seuranta.output.documents.document import Block, Document, Heading, made, paragraph, section, table
from seuranta.output.documents.management_page import communication, standing
from seuranta.output.words import phrases, plan_rows
from seuranta.output.words.phrases import say
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.counts import action_counts
from seuranta.plan.follow.followup import FollowUp

_MOST_DECISIONS = 12
_MOST_SPOTS = 6
_NUMBERS = (3, 4, 5)


def status_page(plans: Sequence[tuple[str, FollowUp]], unread: Sequence[str], language: str) -> Document:
    """One plan in full; of several, by the names they are called, a table and what each has to decide."""
    day = weekday_and_day(plans[0][1].day, language)
    if len(plans) + len(unread) == 1:
        name, follow = plans[0]
        return made(say(phrases.HEADER, language, day=day, name=name), language, _of_one(follow, language))
    name = say(phrases.PLANS, language, n=len(plans) + len(unread))
    return made(say(phrases.HEADER, language, day=day, name=name), language, _of_several(plans, unread, language))


def _of_one(follow: FollowUp, language: str) -> Iterator[Block]:
    if follow.is_closed:
        yield from closed_blocks(follow, language)
        return
    yield from first_lines(follow, language)
    yield from standing(follow, language)
    yield from section(phrases.DECIDE.fill(language), _decisions(follow, language))
    yield from section(phrases.GOALS.fill(language), goal_sentences.goal_table(follow.goals.values(), language))
    if follow.problem_spots:
        yield Heading(2, phrases.PROBLEMS.fill(language))
        yield from problem_spots.worst(follow, language, _MOST_SPOTS)
    yield from section(phrases.COMMUNICATION.fill(language), communication(follow, language))


def _of_several(plans: Sequence[tuple[str, FollowUp]], unread: Sequence[str], language: str) -> Iterator[Block]:
    rows: list[tuple[str, ...]] = [(path, phrases.NOT_READ.fill(language), "", "", "", "") for path in unread]
    rows += [_row(name, follow, language) for name, follow in plans]
    yield from table([column.fill(language) for column in plan_rows.HEADS], rows, _NUMBERS)
    for name, follow in plans:
        yield Heading(2, name)
        if follow.is_closed:
            yield from closed_blocks(follow, language)
            continue
        yield from first_lines(follow, language)
        asked = list(_decisions(follow, language))
        yield from asked or [paragraph(phrases.ALL_CALM.fill(language))]


def _row(name: str, follow: FollowUp, language: str) -> tuple[str, ...]:
    counted = plan_rows.counted(follow, action_counts(follow), plan_rows.goal_lights(follow))
    return name, sentences.next_checkpoint(follow, language), *counted


def _decisions(follow: FollowUp, language: str) -> Iterator[Block]:
    yield from problem_spots.decisions(follow, language, _MOST_DECISIONS, _MOST_SPOTS)
