"""Everything about one person, question, decision or break: what it is, and what of the plan it touches."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, wrap
from seuranta.output.screen.lights import marked, style
from seuranta.output.screen.show_parts import (
    Labelled,
    action_rows,
    field,
    fields,
    findings,
    head,
    heading,
    named_actions,
)
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import Titled, goal_state, name, now_and_target, people, person, title
from seuranta.output.words.phrases import in_days, say
from seuranta.output.words.situation import next_step
from seuranta.output.words.text import Text
from seuranta.output.words.text import day as written
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.loading.model import Decision, Feedback, Party
from seuranta.plan.words import vocabulary

# --- questions and decisions --------------------------------------------------------------------------------------


def question(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    one = follow.plan.feedback[item]
    is_open = item in follow.unanswered
    lines = head(marked("amber" if is_open else "green", item), one.question, width)
    lines += fields(_question_fields(one, follow, language, is_open=is_open), width)
    told = findings(follow, "feedback", item, language, width)
    return [*lines, NOTHING, *told] if told else lines


def _question_fields(one: Feedback, follow: FollowUp, language: str, *, is_open: bool) -> Iterator[Labelled]:
    yield field("feedback", "asked_by", language), one.asked_by
    if one.date is not None:
        yield field("feedback", "date", language), written(one.date, language)
    if is_open:
        said = words.OPEN_QUESTION.fill(language)
        if one.date is not None:
            said = say(words.OPEN_FOR, language, when=in_days(one.date, follow.day, language))
        yield phrases.COLUMN_STATE.fill(language), Span(said, "amber")
    else:
        yield field("feedback", "answer", language), one.answer
        if one.answered_on is not None:
            yield words.ANSWERED.fill(language), written(one.answered_on, language)
    yield field("feedback", "owner", language), person(one.owner)


def decision(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    one = follow.plan.decisions[item]
    lines = head(Span(safe(item), "strong"), one.decision, width)
    lines += fields(_decision_fields(one, language), width)
    actions = named_actions((about.id for about in one.affects if about.section == "actions"), follow)
    goals = [follow.goals[about.id] for about in one.affects if about.section == "goals" and about.id in follow.goals]
    if actions or goals:
        lines += [NOTHING, heading(words.AFFECTS, language), *_goal_rows(goals, language, width)]
        lines += action_rows(actions, follow, language, width)
    told = findings(follow, "decisions", item, language, width)
    return [*lines, NOTHING, *told] if told else lines


def _decision_fields(one: Decision, language: str) -> Iterator[Labelled]:
    if one.date is not None:
        yield field("decision", "date", language), written(one.date, language)
    yield field("decision", "reason", language), one.reason
    yield field("decision", "decided_by", language), people(one.decided_by)
    yield field("decision", "owner", language), person(one.owner)
    if not one.affects:
        yield field("decision", "affects", language), words.WHOLE_PLAN.fill(language)
    if one.review_on is not None:
        yield field("decision", "review_on", language), written(one.review_on, language)


def _goal_rows(goals: list[GoalOn], language: str, width: int) -> list[Line]:
    rows = [
        (
            marked(on.light, on.goal.id),
            Span(title(on.goal)),
            Span(now_and_target(on, language)),
            Span(goal_state(on, language), style(on.light)),
        )
        for on in goals
    ]
    return columns(rows, width, form={1: Column(gives=True, least=18)}, indent=2)


# --- people and breaks --------------------------------------------------------------------------------------------


def someone(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    """A person with everything that waits for them; never a score."""
    one = follow.plan.people[item]
    lines: list[Line] = [(Span(safe(item), "strong"),)]
    roles: list[Labelled] = [
        (field("person", "role", language), one.role),
        (field("person", "email", language), one.email),
    ]
    lines += fields(roles, width)
    blocks = list(_belongings(item, follow, language, width))
    if not any(block for _, block in blocks):
        return [*lines, NOTHING, (Span(words.OWNS_NOTHING.fill(language), "quiet"),)]
    for text, block in blocks:
        lines += [NOTHING, heading(text, language), *block] if block else []
    return lines


def _belongings(item: str, follow: FollowUp, language: str, width: int) -> Iterator[tuple[Text, list[Line]]]:
    def owns(party: Party | None) -> bool:
        return party is not None and vocabulary.same_id(party.name) == vocabulary.same_id(item)

    plan = follow.plan
    goals = [on for on in follow.goals.values() if owns(on.goal.owner)]
    yield words.OWN_GOALS, _goal_rows(goals, language, width)
    open_actions = [on for on in follow.actions.values() if on.is_open]
    actions = [on for on in open_actions if owns(on.action.owner)]
    yield words.OWN_ACTIONS, action_rows(actions, follow, language, width, owner=False)
    helped = [on for on in open_actions if any(map(owns, on.action.helpers))]
    yield words.OWN_HELP, action_rows(helped, follow, language, width)
    steps = [on for on in open_actions if on.action.next_step and owns(on.action.next_step.who)]
    said = (
        wrap(
            (Span(f"{name(on.action)}: {next_step(on.action.next_step, follow, language)}"),),
            width,
            indent=2,
            hanging=4,
        )
        for on in steps
        if on.action.next_step is not None
    )
    yield words.OWN_STEPS, list(chain.from_iterable(said))
    yield words.OWN_MEETINGS, [_named(one) for one in plan.checkpoints.values() if owns(one.owner)]
    others = (one for one in plan.checkpoints.values() if not owns(one.owner))
    yield words.OWN_PART, [_named(one) for one in others if any(map(owns, one.participants))]
    yield words.OWN_MESSAGES, [_named(one) for one in plan.communication.values() if owns(one.owner)]
    open_ones = [plan.feedback[one] for one in follow.unanswered if owns(plan.feedback[one].owner)]
    yield words.OWN_QUESTIONS, [(Span(f"  {safe(one.id)} {safe(one.question or '')}"),) for one in open_ones]


def _named(one: Titled) -> Line:
    return (Span("  " + name(one)),)


def break_(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    one = follow.plan.breaks[item]
    lines = head(Span(safe(item), "strong"), one.title, width)
    if one.span is not None:
        days = f"{written(one.span.first, language)} – {written(one.span.last, language)}"
        lines.append((Span(f"  {days}"),))
    return lines
