"""Goals without a fresh number, messages and silent audiences, and open questions."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from seuranta.commands.meet import about_points
from seuranta.commands.meet.asking import Meeting, ask, lines, part, show
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.readers import Dated
from seuranta.output.documents import goal_sentences
from seuranta.output.documents import sentences as said
from seuranta.output.screen.layout import Line, Span, wrap
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.situation import silence_sentence
from seuranta.plan.follow.asked_for import asked_at, has_number
from seuranta.plan.follow.audiences import Audiences, audience_key
from seuranta.plan.follow.communication import MessageOn, Silence
from seuranta.plan.follow.goals import GoalOn
from seuranta.plan.record.facts import (
    Achieved,
    Answered,
    Asked,
    Fact,
    NewMessage,
    NewReading,
    Told,
    Unanswered,
)
from seuranta.plan.words.ids import next_id

# --- goals --------------------------------------------------------------------------------------------------------


def goals(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """The goals whose number is due or nearly so, and yes-or-no goals whose day has come."""
    yield part(m, "goals")
    asked = asked_at(m.follow, m.day)
    given = [on for name, on in m.follow.goals.items() if ("goals", name) in m.given]
    wanted = [*asked.numbers, *(on for on in given if has_number(on) and on not in asked.numbers)]
    decided = [*asked.yes_or_no, *(on for on in given if not has_number(on) and on not in asked.yes_or_no)]
    if not wanted and not decided:
        yield show(m, texts.NO_NUMBER_DUE.fill(m.language))
    for on in wanted:
        yield lines(_about_goal(m, on))
        path, read = ("goals", on.goal.id, "value"), m.readers.reading(on.goal.id)
        text = texts.NUMBER.fill(m.language)
        found: Dated | None = yield from ask(m, path, text, read, help_=texts.NUMBER_HELP)
        if found is None:
            facts.append(Unanswered("goals", on.goal.id))
        else:
            facts.append(NewReading(on.goal.id, found.day, found.value))
    for on in decided:
        yield lines(_about_goal(m, on))
        path = ("goals", on.goal.id, "achieved")
        day = yield from ask(m, path, texts.ACHIEVED.fill(m.language), m.readers.past_day)
        facts.append(Unanswered("goals", on.goal.id) if day is None else Achieved(on.goal.id, day))
    yield from about_points.about_goals(m, facts)


def _about_goal(m: Meeting, on: GoalOn) -> Iterable[Line]:
    item = goal_sentences.goal_item(on, m.follow, m.language, is_busy=on.goal.id in goal_sentences.busy_goals(m.follow))
    yield ()
    yield from wrap(tuple(Span(run.text, "strong" if run.is_strong else "") for run in item.words), m.width, hanging=2)


# --- communication ------------------------------------------------------------------------------------------------


def messages(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """Messages that should have been told, then audiences that hear nothing although nothing is late for them."""
    yield part(m, "messages")
    pressing = list(asked_at(m.follow, m.day).messages)
    pressing += [on for name, on in m.follow.messages.items() if ("messages", name) in m.given and on not in pressing]
    for on in pressing:
        yield from _message(m, on, facts)
    silent = [one for one in m.follow.silence if one.is_silent and not _is_covered(m, one, pressing)]
    for one in silent:
        yield from _silence(m, one, facts)
    if not pressing and not silent:
        yield show(m, texts.NO_MESSAGE_DUE.fill(m.language))


def _message(m: Meeting, on: MessageOn, facts: list[Fact]) -> Talk[None]:
    yield lines(((), *wrap((Span(said.message_item(on, m.follow, m.language), "strong"),), m.width, hanging=2)))
    path, read = ("messages", on.message.id, "told"), m.readers.told(on.message.told)
    day = yield from ask(m, path, texts.WAS_TOLD.fill(m.language), read)
    facts.append(Unanswered("communication", on.message.id) if day is None else Told(on.message.id, day))


def _is_covered(m: Meeting, silence: Silence, pressing: Iterable[MessageOn]) -> bool:
    """Whether a message has been asked about, or is planned soon, that the audience hears."""
    keys = {audience_key(silence.audience)}
    if Audiences(m.plan).hear_the_whole_staffs(silence.audience):
        keys.add(audience_key("koko henkilöstö"))
    asked = [on.message for on in pressing]
    soon = [
        on.message
        for on in m.follow.messages.values()
        if on.next is not None and 0 <= (on.next - m.day).days <= m.plan.settings.due_soon
    ]
    return any(one.audience is not None and audience_key(one.audience) in keys for one in (*asked, *soon))


def _silence(m: Meeting, silence: Silence, facts: list[Fact]) -> Talk[None]:
    """Who tells a silent audience, and when: that becomes a planned message."""
    yield lines(((), *wrap((Span(silence_sentence(silence, m.day, m.language), "strong"),), m.width, hanging=2)))
    audience = "koko henkilöstö" if m.language == "fi" else "whole staff"
    if not silence.is_unnamed:
        audience = silence.audience
    path = ("audiences", audience, "who")
    who = yield from ask(m, path, texts.WHO_TELLS.fill(m.language), m.readers.person, help_=texts.OPTIONAL_HELP)
    if who is None:
        facts.append(Unanswered("audiences", audience))
        return
    path = ("audiences", audience, "on")
    day = yield from ask(m, path, texts.WHEN_TOLD.fill(m.language), m.readers.coming_day, help_=texts.DATE_HELP)
    if day is None:
        facts.append(Unanswered("audiences", audience))
        yield show(m, texts.UNCHANGED.fill(m.language), quiet=True)
        return
    taken = [*m.plan.communication, *(one.id for one in facts if isinstance(one, NewMessage))]
    new = next_id(taken, "V" if m.language == "fi" else "M")
    facts.append(NewMessage(new, texts.MESSAGE_TITLE.fill(m.language), audience, who, day))


# --- questions ----------------------------------------------------------------------------------------------------


def questions(m: Meeting, facts: list[Fact]) -> Talk[None]:
    """Open questions, the oldest first; then new ones."""
    yield part(m, "questions")
    found = asked_at(m.follow, m.day).questions
    if not found:
        yield show(m, texts.NO_QUESTIONS.fill(m.language))
    for one in found:
        yield lines(((), *wrap((Span(said.question_item(one, m.follow, m.language), "strong"),), m.width, hanging=2)))
        path = ("questions", one.id, "answer")
        answer = yield from ask(m, path, texts.ANSWER.fill(m.language), m.readers.text)
        facts.append(Unanswered("feedback", one.id) if answer is None else Answered(one.id, answer, m.day))
    for number in count(1):
        if not (yield from _new_question(m, str(number), facts)):
            return


def _new_question(m: Meeting, number: str, facts: list[Fact]) -> Talk[bool]:
    path = ("new_questions", number, "question")
    question = yield from ask(m, path, texts.NEW_QUESTION.fill(m.language), m.readers.another)
    if question is None:
        return False
    path = ("new_questions", number, "asked_by")
    text = texts.ASKED_BY.fill(m.language)
    who = yield from ask(m, path, text, m.readers.text, help_=texts.OPTIONAL_HELP)
    taken = [*m.plan.feedback, *(one.id for one in facts if isinstance(one, Asked))]
    facts.append(Asked(next_id(taken, "K" if m.language == "fi" else "Q"), question, who, m.day))
    return True
