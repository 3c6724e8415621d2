"""What else is to be decided on the day: every point that the screen, the reports and the agenda ask people to decide and
that no other question of the meeting is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.commands.meet.asking import Sitting, ask, choose, decider, decision_id, lines
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.one_action import decided_by, path_of
from seuranta.output.documents import problem_spots
from seuranta.output.screen.layout import Line, Span, wrap
from seuranta.output.words import meet_texts as texts
from seuranta.output.words import phrases
from seuranta.output.words.phrases import say
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.to_decide import to_decide
from seuranta.plan.record.facts import (
    Decided,
    Done,
    Dropped,
    DueMoved,
    DueRestored,
    Fact,
    MoveAccepted,
    NextAgreed,
    Shrunk,
    Taken,
    Unanswered,
    Unlinked,
)
from seuranta.plan.words.diagnostic import Finding
from seuranta.plan.words.ids import next_id

OF_GOALS = ("busy-not-moving", "target-lost", "wrong-direction")
_SERIES = {"plan-not-reviewed": "review", "no-management-checkpoint": "management"}


def about_actions(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """Moves that nobody decided on or recorded, dropped predecessors, teams without a lead, and what goes on unasked."""
    for name, (talk, question) in _OF_ACTIONS.items():
        for item, findings in _by_item(sitting, (name,)).items():
            if not any(isinstance(fact, (Done, Dropped, Shrunk)) and fact.action == item for fact in facts):
                yield lines(_asked(sitting, findings))
                settled = len(facts)
                yield from talk(sitting, sitting.follow.actions[item], findings, facts)
                if len(facts) == settled:
                    facts.append(Unanswered("actions", item, question.fill(sitting.language)))


def about_goals(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """Goals that do not move as they should: what is decided about them."""
    for item, findings in _by_item(sitting, OF_GOALS).items():
        yield lines(_asked(sitting, findings))
        settled = len(facts)
        yield from _decision(sitting, ("goals", item), facts)
        if len(facts) == settled:
            facts.append(Unanswered("goals", item))


def about_series(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """When the whole plan is reviewed and when the management team deals with it, where that is open."""
    for point in to_decide(sitting.follow):
        kind = _SERIES.get(point.name) if isinstance(point, Finding) else None
        if kind is not None and isinstance(point, Finding):
            yield lines(_asked(sitting, [point]))
            day = yield from ask(
                sitting, (kind,), texts.ON_WHICH_DAY, sitting.readers.coming_day, help_=texts.DATE_HELP
            )
            facts.append(Unanswered(kind, "") if day is None else _agreed(sitting, kind, day))


def _by_item(sitting: Sitting, names: tuple[str, ...]) -> dict[str, list[Finding]]:
    """The points of these kinds, what they are about once."""
    by_item: dict[str, list[Finding]] = {}
    for point in to_decide(sitting.follow):
        if isinstance(point, Finding) and point.name in names and point.item is not None:
            by_item.setdefault(point.item, []).append(point)
    return by_item


def _asked(sitting: Sitting, findings: list[Finding]) -> Iterator[Line]:
    """The questions as the agenda asks them."""
    yield ()
    for finding in findings:
        yield from wrap(
            (Span(problem_spots.asked(finding, sitting.follow, sitting.language), "strong"),), sitting.width, hanging=2
        )


# --- actions ------------------------------------------------------------------------------------------------------


def _accepted(sitting: Sitting, action: ActionOn, findings: list[Finding], facts: list[Fact]) -> Talk[None]:
    at = findings[0].at.path[-1]
    text, help_ = texts.WHO_ACCEPTS, texts.REASON_HELP
    who = yield from ask(sitting, path_of(action, "accepted_by"), text, sitting.readers.people, help_=help_)
    if who is not None and isinstance(at, int):
        facts.append(MoveAccepted(action.id, at, who))


def _which_due(sitting: Sitting, action: ActionOn, findings: list[Finding], facts: list[Fact]) -> Talk[None]:
    """A due date that was changed without a record: the change is recorded, or the promised day holds again."""
    promised, made_on = findings[0].args["promised"], findings[0].args["day"]
    assert isinstance(promised, date)
    assert isinstance(made_on, date)
    due = action.fact.due
    is_moved = any(move.date > made_on for move in action.action.moves)
    is_moved = is_moved or any(isinstance(fact, DueMoved) and fact.action == action.id for fact in facts)
    if due is None or is_moved:
        yield from _decision(sitting, ("actions", action.id), facts)
        return
    start = action.action.start
    names = ("present",) if start is not None and start.first > promised else ("present", "promised")
    chosen = yield from choose(sitting, path_of(action, "which_due"), texts.WHICH_ONE, names, _WHY)
    if chosen == "promised":
        facts.append(DueRestored(action.id, promised))
    elif chosen == "present":
        text = texts.REASON
        path = path_of(action, "why_moved")
        reason = yield from ask(sitting, path, text, sitting.readers.text, help_=texts.REASON_HELP, is_needed=True)
        if reason is not None:
            number = len(action.action.moves) + 1
            by = yield from decided_by(sitting, action, number)
            facts.append(DueMoved(action.id, sitting.day, promised, due, reason, by, number))


_WHY = {"present": "why_moved"}


def _without_dropped(sitting: Sitting, action: ActionOn, findings: list[Finding], facts: list[Fact]) -> Talk[None]:
    chosen = yield from choose(
        sitting, path_of(action, "without"), texts.WITHOUT_DROPPED, ("drop", "keep"), {"drop": "why_dropped"}
    )
    if chosen == "keep":
        facts.append(Unlinked(action.id, tuple(str(finding.args["before"]) for finding in findings)))
    elif chosen == "drop":
        path, text = path_of(action, "why_dropped"), texts.REASON
        reason = yield from ask(sitting, path, text, sitting.readers.text, help_=texts.REASON_HELP, is_needed=True)
        if reason is not None:
            facts.append(Dropped(action.id, sitting.day, reason))


def _answers_for_it(sitting: Sitting, action: ActionOn, _found: list[Finding], facts: list[Fact]) -> Talk[None]:
    who = yield from ask(
        sitting, path_of(action, "owner"), phrases.WHO_TAKES, sitting.readers.person, help_=texts.REASON_HELP
    )
    if who is not None:
        facts.append(Taken(action.id, who))


def _goes_on(sitting: Sitting, action: ActionOn, _found: list[Finding], facts: list[Fact]) -> Talk[None]:
    """That an ongoing action goes on is a decision, with the day on which it is looked at again."""
    text, read = texts.GOES_ON_UNTIL, sitting.readers.coming_day
    day = yield from ask(sitting, path_of(action, "review_on"), text, read, help_=texts.DATE_HELP)
    if day is not None:
        sentence = say(texts.GOES_ON, sitting.language, title=action.title or action.id)
        facts.append(_decided(sitting, sentence, ("actions", action.id), facts, day))


_OF_ACTIONS = {
    "undecided-move": (_accepted, texts.WHO_ACCEPTS),
    "silent-move": (_which_due, texts.WHICH_DUE),
    "dropped-predecessor": (_without_dropped, texts.WITHOUT_DROPPED),
    "team-without-lead": (_answers_for_it, phrases.WHO_TAKES),
    "stale-ongoing": (_goes_on, texts.GOES_ON_UNTIL),
}
"""How each point is talked about, and what is asked."""


# --- goals, and checkpoints that are missing ----------------------------------------------------------------------


def _decision(sitting: Sitting, about: tuple[str, str], facts: list[Fact]) -> Talk[None]:
    """What is decided about a goal or an action, in a sentence."""
    sentence = yield from ask(
        sitting, (*about, "decision"), texts.WHAT_IS_DECIDED, sitting.readers.text, help_=texts.REASON_HELP
    )
    if sentence is not None:
        facts.append(_decided(sitting, sentence, about, facts))


def _decided(
    sitting: Sitting, sentence: str, about: tuple[str, str], facts: list[Fact], review_on: date | None = None
) -> Decided:
    by = decider(sitting)
    affects = (sitting.readers.reference(*about),)
    return Decided(decision_id(sitting, facts), sentence, sitting.day, None, (by,) if by else (), affects, review_on)


def _agreed(sitting: Sitting, kind: str, day: date) -> NextAgreed:
    """One more day of a series of single dates of that kind, else a checkpoint of its own."""
    same = (
        name
        for name, checkpoint in sitting.plan.checkpoints.items()
        if checkpoint.kind == kind and checkpoint.recurrence is None
    )
    stem = texts.SERIES_IDS[kind].fill(sitting.language)
    free = stem if stem not in sitting.plan.checkpoints else next_id(sitting.plan.checkpoints, stem)
    title = texts.SERIES_TITLES[kind].fill(sitting.language)
    return NextAgreed(next(same, free), day, title, sitting.series.owner and sitting.series.owner.name, None, kind)
