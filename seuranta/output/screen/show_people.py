"""Everything about one person, question, decision or break: what it is, and what of the plan it touches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, text_lines
from seuranta.output.screen.lights import marked, style
from seuranta.output.screen.show_parts import (
    Told,
    action_rows,
    findings,
    head,
    heading,
    item_fields,
    named_actions,
)
from seuranta.output.words import phrases
from seuranta.output.words import show_phrases as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import Titled, goal_state, name, now_and_target, title
from seuranta.output.words.phrases import in_days, say
from seuranta.output.words.situation import next_step
from seuranta.output.words.text import Text
from seuranta.output.words.text import day as written
from seuranta.output.words.topics import open_for
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.follow.topics import is_open_on
from seuranta.plan.loading.model import Feedback
from seuranta.plan.loading.references import Party
from seuranta.plan.words import vocabulary

# --- questions and decisions --------------------------------------------------------------------------------------


def question_view(follow: FollowUp, item: str, language: str, width: int, again: str = "") -> list[Line]:
    question = follow.plan.feedback[item]
    is_open = item in follow.unanswered
    told = _told_of_open(question, follow, language) if is_open else _told_of_answered(question, language)
    lines = head(marked("amber" if is_open else "green", item), question.question, width)
    lines += item_fields("feedback", question, language, told, width)
    notes = findings(follow, "feedback", item, language, width, again)
    return [*lines, NOTHING, *notes] if notes else lines


def _told_of_open(question: Feedback, follow: FollowUp, language: str) -> dict[str, Told]:
    """In place of an answer, how long it has been open."""
    state = words.OPEN_QUESTION.fill(language)
    if question.date is not None:
        state = say(words.OPEN_FOR, language, when=in_days(question.date, follow.day, language))
    return {
        "question": None,
        "answer": [(phrases.COLUMN_STATE.fill(language), Span(state, "amber"))],
        "answered_on": None,
    }


def _told_of_answered(question: Feedback, language: str) -> dict[str, Told]:
    day = written(question.answered_on, language) if question.answered_on is not None else None
    return {"question": None, "answered_on": [(words.ANSWERED.fill(language), day)]}


def topic_view(follow: FollowUp, item: str, language: str, width: int, again: str = "") -> list[Line]:
    """A topic, and how often it has been carried over."""
    topic = follow.plan.topics[item]
    is_open = is_open_on(topic, follow.day)
    told: dict[str, Told] = {"title": None}
    if topic.series is not None:
        told["series"] = name(follow.plan.checkpoints[topic.series])
    if is_open:
        told["closed_on"] = [(phrases.COLUMN_STATE.fill(language), Span(open_for(follow, topic, language), "amber"))]
    lines = head(marked("amber" if is_open else "green", item), topic.title, width)
    lines += item_fields("topic", topic, language, told, width)
    notes = findings(follow, "topics", item, language, width, again)
    return [*lines, NOTHING, *notes] if notes else lines


def decision_view(follow: FollowUp, item: str, language: str, width: int, again: str = "") -> list[Line]:
    decision = follow.plan.decisions[item]
    told: dict[str, Told] = {
        "decision": None,
        "affects": None if decision.affects else words.WHOLE_PLAN.fill(language),
    }
    lines = head(Span(safe(item), "strong"), decision.decision, width)
    lines += item_fields("decision", decision, language, told, width)
    actions = named_actions((affected.id for affected in decision.affects if affected.section == "actions"), follow)
    goal_ids = [affected.id for affected in decision.affects if affected.section == "goals"]
    goals = [follow.goals[id_] for id_ in goal_ids if id_ in follow.goals]
    if actions or goals:
        lines += [NOTHING, heading(words.AFFECTS, language), *_goal_rows(goals, language, width)]
        lines += action_rows(actions, follow, language, width)
    notes = findings(follow, "decisions", item, language, width, again)
    return [*lines, NOTHING, *notes] if notes else lines


def _goal_rows(goals: list[GoalOn], language: str, width: int) -> list[Line]:
    rows = [
        (
            marked(goal.light, goal.id),
            Span(title(goal)),
            Span(now_and_target(goal, language)),
            Span(goal_state(goal, language), style(goal.light)),
        )
        for goal in goals
    ]
    return columns(rows, width, form={1: Column(gives=True, least=18)}, indent=2)


# --- people and breaks --------------------------------------------------------------------------------------------


def person_view(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    """A person with everything that waits for them; never a score."""
    lines: list[Line] = [(Span(safe(item), "strong"),)]
    lines += item_fields("person", follow.plan.people[item], language, {}, width)
    blocks = [(text, block) for text, block in _belongings(item, follow, language, width) if block]
    if not blocks:
        return [*lines, NOTHING, (Span(words.OWNS_NOTHING.fill(language), "quiet"),)]
    for text, block in blocks:
        lines += [NOTHING, heading(text, language), *block]
    return lines


def _belongings(person: str, follow: FollowUp, language: str, width: int) -> Iterator[tuple[Text, list[Line]]]:
    """What a person owns, helps with, calls or takes part in, by heading; empty where there is nothing."""
    is_theirs = partial(_is_called, person)
    goals = [goal for goal in follow.goals.values() if is_theirs(goal.owner)]
    yield words.OWN_GOALS, _goal_rows(goals, language, width)

    open_actions = [action for action in follow.actions.values() if action.is_open]
    owned = [action for action in open_actions if is_theirs(action.owner)]
    yield words.OWN_ACTIONS, action_rows(owned, follow, language, width, owner=False)
    helped = [action for action in open_actions if any(map(is_theirs, action.action.helpers))]
    yield words.OWN_HELP, action_rows(helped, follow, language, width)
    yield words.OWN_STEPS, list(_steps(open_actions, is_theirs, follow, language, width))

    every_series = follow.plan.checkpoints.values()
    called = [series for series in every_series if is_theirs(series.owner)]
    yield words.OWN_MEETINGS, [_named(series) for series in called]
    attended = [series for series in every_series if any(map(is_theirs, series.participants))]
    yield words.OWN_PART, [_named(series) for series in attended if series not in called]
    messages = [message for message in follow.plan.communication.values() if is_theirs(message.owner)]
    yield words.OWN_MESSAGES, [_named(message) for message in messages]
    questions = [follow.plan.feedback[id_] for id_ in follow.unanswered]
    yield words.OWN_QUESTIONS, [_question(question) for question in questions if is_theirs(question.owner)]


def _is_called(name: str, party: Party | None) -> bool:
    return party is not None and vocabulary.same_id(party.name) == vocabulary.same_id(name)


def _steps(
    actions: list[ActionOn], is_theirs: Callable[[Party | None], bool], follow: FollowUp, language: str, width: int
) -> Iterator[Line]:
    """The next steps that a person has promised, each with its action."""
    for action in actions:
        step = action.action.next_step
        if step is not None and is_theirs(step.who):
            text = f"{name(action)}: {next_step(step, follow, language)}"
            yield from text_lines(text, width, indent=2, hanging=4)


def _named(item: Titled) -> Line:
    return (Span("  " + name(item)),)


def _question(question: Feedback) -> Line:
    return (Span(f"  {safe(question.id)} {safe(question.question or '')}"),)


def break_view(follow: FollowUp, item: str, language: str, width: int) -> list[Line]:
    rest = follow.plan.breaks[item]
    lines = head(Span(safe(item), "strong"), rest.title, width)
    if rest.span is not None:
        lines.append((Span(f"  {written(rest.span.first, language)} – {written(rest.span.last, language)}"),))
    return lines + item_fields("break", rest, language, {"title": None, "start": None, "until": None}, width)
