"""The paper for one person: own actions, what is in the way, who waits, next steps and other duties; never a score."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.documents import problem_spots, sentences
from seuranta.output.documents import report_texts as words
from seuranta.output.documents.agreed import first_lines
from seuranta.output.documents.before_meeting import last_reading
from seuranta.output.documents.document import Block, Document, Item, bullets, made, paragraph, plain, section
from seuranta.output.documents.team_page import message_day, step_words, waiters, with_owner
from seuranta.output.words import phrases
from seuranta.output.words.items import name
from seuranta.output.words.phrases import say, short_day
from seuranta.output.words.situation import lapse
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.asked_for import asked_at
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.who_answers import is_whose
from seuranta.plan.words import vocabulary

_MOST = 20


def person_page(follow: FollowUp, who: str, language: str) -> Document:
    title = sentences.plan_title(follow.plan, language)
    heading = say(words.FOR_PERSON, language, name=who, day=follow.day, title=title)
    return made(heading, language, _blocks(follow, who, language))


def _blocks(follow: FollowUp, who: str, language: str) -> Iterator[Block]:
    series = follow.plan.checkpoints.values()
    yield from first_lines(follow, language, [each.id for each in series if is_whose(each.owner, who, follow.plan)])
    actions = [
        action for action in follow.actions.values() if action.is_open and is_whose(action.owner, who, follow.plan)
    ]
    actions.sort(key=lambda action: action.fact.due or date.max)
    yield from section(words.MY_ACTIONS.fill(language), _own(actions, who, follow, language))
    yield from section(words.BLOCKS_ME.fill(language), bullets(_in_the_way(actions, follow, language)))
    yield from section(words.WAITING_FOR_ME.fill(language), bullets(_waiting(actions, follow, language)))
    yield from section(phrases.NEXT_STEPS.fill(language), bullets(_steps(who, follow, language)))
    yield from section(words.OTHER_DUTIES.fill(language), bullets(_others(who, follow, language)))
    yield paragraph(words.IF_STUCK.fill(language))


def _own(actions: list[ActionOn], who: str, follow: FollowUp, language: str) -> Iterator[Block]:
    """The open actions by due date, those without one last, and those that somebody else answers for."""
    lines: list[Item | str] = [_with_lapse(action, follow, language) for action in actions]
    same = vocabulary.same_id(who)
    lines += [
        f"{_line(action, follow, language)} ({words.HELPS.fill(language)})"
        for action in follow.actions.values()
        if action.is_open
        and any(vocabulary.same_id(helper.name) == same for helper in action.action.helpers)
        and action not in actions
    ]
    if not lines:
        yield paragraph(words.NO_ACTIONS.fill(language))
    yield from bullets([*lines[:_MOST], *sentences.more(lines, _MOST, language)])


def _with_lapse(action: ActionOn, follow: FollowUp, language: str) -> Item:
    """An action with the day by which somebody has to take it, where there is one."""
    to_lapse = lapse(action.action, follow, language)
    return Item(plain(_line(action, follow, language)), (plain(to_lapse),) if to_lapse else ())


def _line(action: ActionOn, follow: FollowUp, language: str) -> str:
    return f"{sentences.mark(action.light)}{name(action)} – {_days(action, follow, language)}"


def _days(action: ActionOn, follow: FollowUp, language: str) -> str:
    state = problem_spots.state_and_due(action, follow.day, language)
    start = action.action.start
    if action.fact.status == "planned" and start is not None and start.first >= follow.day:
        return f"{say(words.STARTS, language, day=short_day(start.first, follow.day, language))}, {state}"
    return state


def _in_the_way(actions: list[ActionOn], follow: FollowUp, language: str) -> Iterator[str]:
    for action in actions:
        if action.action.blocked_by is not None and action.fact.is_blocked:
            yield say(words.OBSTACLE, language, action=name(action), obstacle=action.action.blocked_by)
        if action.waits_for:
            others = "; ".join(_with_due(follow.actions[item], follow, language) for item in action.waits_for[:_MOST])
            yield say(words.ACTION_NEEDS, language, action=name(action), others=others)


def _with_due(action: ActionOn, follow: FollowUp, language: str) -> str:
    return f"{with_owner(action, language)}, {problem_spots.state_and_due(action, follow.day, language)}"


def _waiting(actions: list[ActionOn], follow: FollowUp, language: str) -> Iterator[str]:
    waiting = waiters(follow)
    for action in actions:
        others = "; ".join(with_owner(waiter, language) for waiter in waiting.get(action.id, [])[:_MOST])
        if others:
            yield say(words.ACTION_WAITED_FOR, language, action=name(action), others=others)


def _steps(who: str, follow: FollowUp, language: str) -> Iterator[str]:
    """The next steps that are this person's, on whosever action."""
    for action in follow.actions.values():
        step = action.action.next_step
        if action.is_open and step is not None and is_whose(step.who or action.owner, who, follow.plan):
            late = sentences.mark("amber") if action.step_days else ""
            yield f"{late}{step_words(action, follow, language)} ({name(action)})"


def _others(who: str, follow: FollowUp, language: str) -> Iterator[str]:
    """Meetings to call, numbers to bring, messages to tell and questions to answer."""
    plan = follow.plan
    coming = follow.checkpoints.next
    if coming is not None and is_whose(plan.checkpoints[coming.series].owner, who, plan):
        yield say(words.CALL, language, meeting=sentences.next_checkpoint(follow, language))
    asked = asked_at(follow, coming.day if coming is not None else follow.day)
    for goal in (*asked.numbers, *asked.yes_or_no):
        if is_whose(goal.owner, who, plan):
            last = last_reading(goal, follow.day, language)
            yield say(words.NUMBER, language, goal=name(goal), last=last)
    for message in follow.messages.values():
        if message.next is not None and is_whose(message.owner, who, plan):
            yield say(words.TELL, language, message=message_day(follow, message.id, language))
    for item in follow.unanswered:
        question = plan.feedback[item]
        if is_whose(question.owner, who, plan):
            yield say(words.ANSWER, language, question=question.question or item)
