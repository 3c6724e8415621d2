"""What documents say of problem spots, their state and what they hold up, and what people have to decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from seuranta.output.documents import report_texts as words
from seuranta.output.documents import sentences, texts
from seuranta.output.documents.document import (
    Block,
    Item,
    Run,
    Words,
    bullets,
    labelled,
    numbered,
    paragraph,
    plain,
)
from seuranta.output.words import phrases
from seuranta.output.words.items import action_state, ids, moves, name, person
from seuranta.output.words.phrases import bare_day, say, short_day
from seuranta.output.words.situation import consequences, lapse, next_step, who_waits
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp, ProblemSpot
from seuranta.plan.follow.to_decide import ToDecide, to_decide
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.references import Party
from seuranta.plan.words.diagnostic import Finding, HoldsUp


def worst(follow: FollowUp, language: str, most: int) -> Iterator[Block]:
    """The worst problem spots, and how many there are besides."""
    shown = follow.problem_spots[:most]
    if not shown:
        yield paragraph(texts.NO_PROBLEMS.fill(language))
    yield from bullets(spot(problem_spot, follow, language) for problem_spot in shown)
    rest = other_spots(follow, most, language)
    if rest is not None:
        yield paragraph(rest)


def spot(problem_spot: ProblemSpot, follow: FollowUp, language: str) -> Item:
    """A late or blocked action: its state, what it holds up, what is in its way, and the next step."""
    action = follow.actions[problem_spot.item]
    owner = person(action.owner) or phrases.NO_OWNER.fill(language)
    state = state_and_due(action, follow.day, language)
    head = (Run(f"{sentences.mark(action.light)}{name(action)}", is_strong=True), Run(f" – {state} – {owner}"))
    return Item(head, tuple(_about(action, problem_spot.holds_up, follow, language)))


def _about(action: ActionOn, holds_up: HoldsUp, follow: FollowUp, language: str) -> Iterator[Words]:
    if holds_up.actions:
        who = who_waits(holds_up, follow, language, name)
        said = " ".join((f"{who}.", *consequences(holds_up, follow, language)))
        yield labelled(texts.HELD_UP.fill(language), said)
    if action.action.blocked_by is not None and action.fact.is_blocked:
        yield labelled(texts.OBSTACLE.fill(language), action.action.blocked_by)
    if action.action.next_step is not None:
        yield labelled(texts.NEXT_STEP.fill(language), next_step(action.action.next_step, follow, language))
    to_lapse = lapse(action.action, follow, language)
    if to_lapse:
        yield plain(to_lapse)
    elif action.action.next_step is None:
        yield plain(phrases.NO_STEP.fill(language))


def decision_on(action: ActionOn, day: date, language: str) -> str:
    """The question that has to be answered about a late or blocked action."""
    step = action.action.next_step
    if step is not None and step.by is not None and step.by < day:
        asked = say(texts.STEP_LATE, language, day=bare_day(step.by, day, language))
    elif action.is_overdue and len(action.fact.moves) > 1:
        asked = say(texts.OVERDUE_MOVED, language, moved=moves(len(action.fact.moves), language))
    elif action.fact.is_blocked:
        asked = (texts.BLOCKED_NO_STEP if step is None else texts.BLOCKED).fill(language)
    else:
        asked = (texts.OVERDUE_NO_STEP if step is None else texts.OVERDUE).fill(language)
    return f"{phrases.WHO_TAKES.fill(language)} {asked}" if action.owner is None else asked


def decisions(follow: FollowUp, language: str, most: int, most_spots: int) -> Iterator[Block]:
    """What people have to decide, as a question each, which is asked once of all the problem spots that it fits; of many
    spots the worst come first, so that the rest is asked too.
    """
    points = to_decide(follow)
    rest = {spot.item for spot in follow.problem_spots[most_spots:]}
    ordered = sorted(points, key=lambda point: isinstance(point, ProblemSpot) and point.item in rest)
    by_question: dict[str, list[ToDecide]] = {}
    for point in ordered[:most]:
        question = _question_of_spot(point, follow, language) or asked(point, follow, language)
        by_question.setdefault(question, []).append(point)
    yield from numbered(_together(question, group, follow, language) for question, group in by_question.items())
    yield from map(paragraph, sentences.more(points, most, language))


def _question_of_spot(point: ToDecide, follow: FollowUp, language: str) -> str | None:
    if isinstance(point, Finding):
        return None
    return decision_on(follow.actions[point.item], follow.day, language)


def _together(question: str, points: Sequence[ToDecide], follow: FollowUp, language: str) -> Item:
    """A question with what it is about: one thing beside it, several below."""
    if len(points) == 1:
        return Item(plain(asked(points[0], follow, language)))
    subjects = (subject("actions", point.item, follow.plan) for point in points)
    return Item(plain(question), tuple(map(plain, subjects)))


def asked(point: ToDecide, follow: FollowUp, language: str) -> str:
    """The question that a point asks, with what it is about."""
    if isinstance(point, Finding):
        return _asked(point, follow, language)
    action = subject("actions", point.item, follow.plan)
    question = decision_on(follow.actions[point.item], follow.day, language)
    return say(words.ON_THE_SPOTS, language, action=action, question=question)


def _asked(finding: Finding, follow: FollowUp, language: str) -> str:
    about = subject(finding.at.section, finding.item, follow.plan)
    owner = _who_owes(finding, follow.plan)
    if owner is not None:
        text = texts.WHEN_THE_NUMBER if finding.name == "no-fresh-reading" else texts.WHEN_THE_ANSWER
        return say(text, language, **{**finding.args, "subject": about, "owner": owner.name})
    return say(texts.ASKED[finding.name], language, **{**finding.args, "subject": about})


def _who_owes(finding: Finding, plan: Plan) -> Party | None:
    """Who has been asked for a number or an answer."""
    if finding.name == "no-fresh-reading" and finding.item is not None:
        return plan.goals[finding.item].owner
    return (
        plan.feedback[finding.item].owner
        if finding.name == "unanswered-question" and finding.item is not None
        else None
    )


def subject(section: str | None, item: str | None, plan: Plan) -> str:
    """The title and id of what a finding is about; what was decided, what was asked."""
    if section is None or item is None:
        return ""
    entry = getattr(plan, section).get(item)
    said = getattr(entry, "decision", None) or getattr(entry, "question", None) or getattr(entry, "title", None)
    if section == "feedback":
        return str(said or item).strip()
    return f"{said} ({item})" if said else item


def state_and_due(action: ActionOn, day: date, language: str) -> str:
    """The state of an action, with the due date where that is still ahead."""
    state = action_state(action, day, language)
    if not action.is_open or action.fact.due is None or action.is_overdue or action.fact.due == day:
        return state
    due = due_words(action, day, language)
    return due if action.state in ("due_soon", "on_schedule") else f"{state}, {due}"


def due_words(action: ActionOn, day: date, language: str) -> str:
    return (
        say(phrases.DUE_ON, language, day=short_day(action.fact.due, day, language))
        if action.fact.due is not None
        else ""
    )


def other_spots(follow: FollowUp, most: int, language: str) -> str | None:
    """The ids of the problem spots beyond those that are shown."""
    rest = [spot.item for spot in follow.problem_spots[most:]]
    return say(texts.OTHER_SPOTS, language, n=len(rest), names=ids(rest, language)) if rest else None
