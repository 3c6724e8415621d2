"""The parts of the pages for the management and for those who see everything: what is decided on, with names and days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.documents import full_report, management_page, move_sentences, problem_spots, sentences
from seuranta.output.documents import report_texts as words
from seuranta.output.documents.agreed import first_lines
from seuranta.output.documents.closed_page import closed_blocks
from seuranta.output.documents.document import Block, bullets, paragraph, section
from seuranta.output.documents.staff import finished
from seuranta.output.documents.texts import MOVES
from seuranta.output.documents.to_approve import to_approve
from seuranta.output.pages import texts
from seuranta.output.pages.parts import Part, Sight, calendar, roadmap
from seuranta.output.pages.uses import FINDINGS, Uses
from seuranta.output.words import phrases
from seuranta.output.words.items import done_name
from seuranta.output.words.phrases import bare_day, say
from seuranta.plan.follow.followup import FollowUp

_MOST_POINTS = 12
_MOST_SPOTS = 6
_MOST_LISTED = 12
_MOST_SPOTS_OF_ALL = 20

MANAGEMENT: Uses = {
    FINDINGS: (),
    "plan": ("title", "company", "service", "presented", "presented.audience", "team", "team.lead", "team.members",
             "management_team", "management_team.lead", "management_team.members"),
    "people": ("away", "role"),
    "goals": ("title", "horizon", "owner", "measure", "unit", "baseline", "baseline.date", "baseline.value",
              "interim_targets", "target", "by", "interval", "readings", "achieved_on"),
    "actions": ("title", "goal", "owner", "helpers", "start", "due", "lapses", "ongoing", "status", "done_on", "progress",
                "depends_on", "continues", "blocked_by", "next_step", "next_step.what", "next_step.who", "next_step.by",
                "moves", "moves.to", "moves.reason", "moves.decided_by", "reason", "result"),
    "checkpoints": ("title", "kind", "owner", "participants", "date", "recurrence", "start", "until", "time", "duration",
                    "except", "on_holiday", "held", "held.promised", "held.promised.step", "skipped", "skipped.reason",
                    "moved", "moved.reason"),
    "communication": ("title", "owner", "audience", "internal", "channel", "date", "recurrence", "start", "until", "time",
                      "except", "checkpoint", "told"),
    "feedback": ("date", "asked_by", "question", "answer", "answered_on", "owner"),
    "topics": ("title", "series", "date", "closed_on"),
    "decisions": ("date", "decision", "reason", "decided_by", "affects", "review_on"),
    "breaks": ("title", "days", "start", "until"),
}  # fmt: skip
"""What the management may be shown: how the plan is doing, by whom and why. No notes, no minutes, no links and no
addresses, which are for those who do the work.
"""


def _attention(sight: Sight) -> Iterator[Block]:
    """When the plan is taken up next, what that is late for, and what has to be decided."""
    follow, language = sight.follow, sight.language
    yield from first_lines(follow, language)
    yield from management_page.standing(follow, language)
    asked = problem_spots.decisions(follow, language, _MOST_POINTS, _MOST_SPOTS)
    yield from section(phrases.DECIDE.fill(language), asked)
    yield from to_approve(sight.since, follow.day, _MOST_LISTED, language)


def _goals(sight: Sight) -> Iterator[Block]:
    yield from section(phrases.GOALS.fill(sight.language), full_report.goals(sight.follow, sight.language))


def _spots(sight: Sight) -> Iterator[Block]:
    spots = problem_spots.worst(sight.follow, sight.language, _MOST_SPOTS_OF_ALL)
    yield from section(phrases.PROBLEMS.fill(sight.language), spots)


def _changed(sight: Sight) -> Iterator[Block]:
    """What has been recorded since the last checkpoint, of the management where it has any."""
    follow, language = sight.follow, sight.language
    since = management_page.last_dealt_with(follow)
    changes = [*_done(follow, since, language), *_moved(follow, since, language)]
    below: list[Block] = []
    if since is not None:
        text = texts.CHANGED_SINCE if changes else texts.NOTHING_CHANGED
        below.append(paragraph(say(text, language, day=bare_day(since, follow.day, language))))
    below += bullets(changes)
    yield from section(texts.CHANGED.fill(language), below)


def _done(follow: FollowUp, since: date | None, language: str) -> Iterator[str]:
    for action in finished(follow):
        if management_page.is_since(action.action.status_day, since):
            done = say(texts.DONE, language, item=done_name(action, language))
            yield sentences.result_sentence(action, follow.plan, language) if action.action.result else done


def _moved(follow: FollowUp, since: date | None, language: str) -> Iterator[str]:
    for move in move_sentences.moves_since(follow, since):
        yield move_sentences.move_item(move, language)
    for action in move_sentences.drops_since(follow, since):
        yield move_sentences.drop_item(action, language)


def _told(sight: Sight) -> Iterator[Block]:
    told = full_report.communication(sight.follow, sight.language)
    yield from section(phrases.COMMUNICATION.fill(sight.language), told)


def _questions(sight: Sight) -> Iterator[Block]:
    asked = full_report.questions(sight.follow, sight.language)
    yield from section(words.ALL_QUESTIONS.fill(sight.language), asked)


def _decisions(sight: Sight) -> Iterator[Block]:
    yield from section(phrases.DECISIONS.fill(sight.language), full_report.decisions(sight.follow, sight.language))


def _facts(sight: Sight) -> Iterator[Block]:
    yield from bullets(full_report.first_facts(sight.follow, sight.language))


def _actions(sight: Sight) -> Iterator[Block]:
    follow, language = sight.follow, sight.language
    yield from section(phrases.ACTIONS.fill(language), full_report.actions(follow, language))
    yield from section(phrases.CANNOT_FOLLOW.fill(language), bullets(full_report.loose(follow, language)))
    yield from section(MOVES.fill(language), full_report.moves(follow, language))
    dropped = (move_sentences.drop_item(action, language) for action in move_sentences.drops_since(follow, None))
    yield from section(words.DROPPED.fill(language), bullets(dropped))


def _checkpoints(sight: Sight) -> Iterator[Block]:
    follow, language = sight.follow, sight.language
    yield from section(words.CHECKPOINTS.fill(language), full_report.checkpoints(follow, language))
    yield from section(words.ALSO.fill(language), bullets(full_report.also(follow, language)))


def _closed(sight: Sight) -> Iterator[Block]:
    yield from closed_blocks(sight.follow, sight.language)


def for_management() -> tuple[Part, ...]:
    """The parts in the order in which the management reads them."""
    return _parts(MANAGEMENT)


def for_those_who_see_all() -> tuple[Part, ...]:
    """The same, and every action and checkpoint."""
    first, goals, *rest, closed = _parts(None)
    more = (Part(_actions, None), Part(_checkpoints, None))
    return (Part(_facts, None, lambda _: True), first, goals, *rest, *more, closed)


def _parts(uses: Uses | None) -> tuple[Part, ...]:
    blocks = (_attention, _goals, _spots, roadmap, _changed, _told, _questions, _decisions, calendar)
    return (*(Part(part, uses) for part in blocks), Part(_closed, uses, lambda follow: follow.is_closed))
