"""The paper for the team: this week and the next two by person, and who waits for what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from seuranta.output.documents import problem_spots, sentences
from seuranta.output.documents import report_texts as words
from seuranta.output.documents.agreed import first_lines
from seuranta.output.documents.document import Block, Document, bullets, made, paragraph, section, sentence, table
from seuranta.output.words import phrases
from seuranta.output.words.items import action_state, name, person
from seuranta.output.words.phrases import bare_day, day_and_time, say, short_day
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.references import Party
from seuranta.plan.values.calendar_end import plus
from seuranta.plan.words import vocabulary

_MOST_NAMED = 3
_MOST_WAITS = 20
_MOST_ACTIONS = 12


class Weeks(NamedTuple):
    """From the Monday of this week to the Sunday of the week after next."""

    first: date
    last: date

    @classmethod
    def around(cls, day: date) -> Weeks:
        monday = plus(day, -day.weekday())
        return cls(monday, plus(monday, 20))


def team_page(follow: FollowUp, language: str) -> Document:
    title = sentences.plan_title(follow.plan, language)
    text = words.FOR_TEAM if follow.plan.team is not None else words.FOR_THOSE_WHO_DO
    heading = say(text, language, day=follow.day, title=title)
    return made(heading, language, _blocks(follow, Weeks.around(follow.day), language))


def _blocks(follow: FollowUp, weeks: Weeks, language: str) -> Iterator[Block]:
    first, last = (short_day(day, follow.day, language) for day in weeks)
    yield from first_lines(follow, language)
    yield paragraph(sentence(say(words.THREE_WEEKS, language, first=first, last=last)))
    sections = list(_by_person(follow, weeks, language))
    if not sections:
        yield paragraph(words.NOTHING_THESE_WEEKS.fill(language))
    yield from sections
    yield from section(words.WHO_WAITS.fill(language), _waits(follow, weeks, language))


def _by_person(follow: FollowUp, weeks: Weeks, language: str) -> Iterator[Block]:
    """The members of the team first, then everybody else who has something to do, then what is nobody's."""
    lines: dict[str, tuple[str, list[str]]] = {}
    members = [party.name for party in _members(follow.plan)]
    for person_name in (*members, *follow.plan.people):
        lines.setdefault(vocabulary.same_id(person_name), (person_name, []))
    nobody: list[str] = []
    waiting = waiters(follow)
    for party, line in _tasks(follow, weeks, waiting, language):
        if party is None:
            nobody.append(line)
        else:
            lines.setdefault(vocabulary.same_id(party.name), (party.name, []))[1].append(line)
    for who, tasks in lines.values():
        yield from section(who, bullets(sentences.first_few(tasks, _MOST_ACTIONS, language)))
    shown = sentences.first_few(nobody, _MOST_ACTIONS, language)
    yield from section(words.NOBODYS.fill(language), bullets(shown))


def _members(plan: Plan) -> Iterator[Party]:
    if plan.team is not None:
        yield from (party for party in (plan.team.lead, *plan.team.members) if party is not None)


def _tasks(
    follow: FollowUp, weeks: Weeks, waiting: dict[str, list[ActionOn]], language: str
) -> Iterator[tuple[Party | None, str]]:
    """What there is to do, and whose it is: actions, the worst and the nearest first, next steps, messages, meetings."""
    shown = [action for action in follow.actions.values() if is_in(action, weeks)]
    shown.sort(
        key=lambda action: (
            sentences.WORST_FIRST[action.light] if action.is_problem else 2,
            action.fact.due or date.max,
        )
    )
    for action in shown:
        yield action.owner, action_line(action, waiting.get(action.id, []), follow, language)
    for action in shown:
        step = action.action.next_step
        if step is not None:
            line = say(words.STEP, language, what=step_words(action, follow, language), action=name(action))
            yield step.who or action.owner, line
    for message in follow.messages.values():
        if message.next is not None and message.next <= weeks.last:
            yield (
                message.owner,
                say(words.TELL, language, message=message_day(follow, message.id, language)),
            )
    for occurrence in follow.checkpoints.coming:
        if occurrence.day <= weeks.last:
            series = follow.plan.checkpoints[occurrence.series]
            when = day_and_time(occurrence.day, occurrence.time, language)
            if series.owner is not None:
                yield series.owner, say(words.CALL, language, meeting=f"{series.title or series.id}, {when}")


def message_day(follow: FollowUp, message: str, language: str) -> str:
    """The message with its audience and the day it is told, or was to be told: then how late it is."""
    told = follow.messages[message]
    return sentences.message_day(told, sentences.named_message(told), follow, language)


def step_words(action: ActionOn, follow: FollowUp, language: str) -> str:
    """A next step with its day; whose it is stands around it."""
    step = action.action.next_step
    assert step is not None
    if step.by is None:
        return step.what
    text = words.STEP_LATE if step.by < follow.day else words.STEP_DAY
    return say(text, language, what=step.what, day=short_day(step.by, follow.day, language))


def is_in(action: ActionOn, weeks: Weeks) -> bool:
    """Whether there is something to do about an action within these weeks."""
    if not action.is_open:
        return False
    start = action.action.start.first if action.action.start is not None else None
    is_due = action.fact.due is not None and action.fact.due <= weeks.last
    is_begun = action.fact.status == "in_progress" or (start is not None and start <= weeks.last)
    return is_due or is_begun or action.fact.is_blocked or action.is_unowned


def action_line(action: ActionOn, waiting: list[ActionOn], follow: FollowUp, language: str) -> str:
    """An action with its state, its days, what it waits for and who waits for it."""
    waits = action.state == "waiting"
    said = [
        problem_spots.due_words(action, follow.day, language)
        if waits
        else problem_spots.state_and_due(action, follow.day, language)
    ]
    if action.fact.status == "planned" and action.action.start is not None and action.action.start.first >= follow.day:
        said.insert(0, say(words.STARTS, language, day=short_day(action.action.start.first, follow.day, language)))
    if action.waits_for:
        others = ", ".join(named(follow.actions[item], language) for item in action.waits_for[:_MOST_NAMED])
        said.append(say(words.WAITS_FOR, language, what=others))
    if waiting:
        others = ", ".join(named(waiter, language) for waiter in waiting[:_MOST_NAMED])
        said.append(say(words.WAITED_FOR, language, who=others))
    return f"{sentences.mark(action.light)}{name(action)} – {'; '.join(filter(None, said))}"


def named(action: ActionOn, language: str) -> str:
    """The owner and the id: enough to know whom to ask."""
    owner = person(action.owner) or phrases.NO_OWNER.fill(language)
    return f"{action.id} ({owner})"


def waiters(follow: FollowUp) -> dict[str, list[ActionOn]]:
    """For each open action: the open actions that wait for it."""
    waiting: dict[str, list[ActionOn]] = {}
    for action in follow.actions.values():
        for before in action.waits_for:
            waiting.setdefault(before, []).append(action)
    return waiting


def _waits(follow: FollowUp, weeks: Weeks, language: str) -> Iterator[Block]:
    """What waits for what, with whom to ask and when it is to be ready."""
    rows: list[tuple[str, ...]] = []
    for action in follow.actions.values():
        for before in map(follow.actions.__getitem__, action.waits_for):
            if is_in(action, weeks) or before.is_problem:
                ready = _ready(before, follow, language)
                rows.append((with_owner(action, language), with_owner(before, language), ready))
    head = [column.fill(language) for column in (words.COLUMN_WAITS, words.COLUMN_FOR, words.COLUMN_READY)]
    yield from table(head, rows[:_MOST_WAITS])
    yield from (paragraph(sentence) for sentence in sentences.more(rows, _MOST_WAITS, language))


def with_owner(action: ActionOn, language: str) -> str:
    return f"{person(action.owner) or phrases.NO_OWNER.fill(language)}: {name(action)}"


def _ready(action: ActionOn, follow: FollowUp, language: str) -> str:
    if action.is_problem:
        return action_state(action, follow.day, language)
    return (
        bare_day(action.fact.due, follow.day, language) if action.fact.due is not None else words.UNREADY.fill(language)
    )
