"""Goals without a fresh number, messages and silent audiences, and open questions."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from seuranta.commands.meet import about_points
from seuranta.commands.meet.asking import Sitting, ask, lines, part, show
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.readers import Dated
from seuranta.output.documents import goal_sentences, sentences
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


def goals(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """The goals whose number is due or nearly so, and yes-or-no goals whose day has come."""
    yield part(sitting, "goals")
    asked = asked_at(sitting.follow, sitting.day)
    given = [goal for name, goal in sitting.follow.goals.items() if ("goals", name) in sitting.given]
    asked_for = [*asked.numbers, *(goal for goal in given if has_number(goal) and goal not in asked.numbers)]
    decided = [*asked.yes_or_no, *(goal for goal in given if not has_number(goal) and goal not in asked.yes_or_no)]
    if not asked_for and not decided:
        yield show(sitting, texts.NO_NUMBER_DUE)
    for goal in asked_for:
        yield lines(_about_goal(sitting, goal))
        path, read = ("goals", goal.id, "value"), sitting.readers.reading(goal.id)
        reading: Dated | None = yield from ask(sitting, path, texts.NUMBER, read, help_=texts.NUMBER_HELP)
        if reading is None:
            facts.append(Unanswered("goals", goal.id))
        else:
            facts.append(NewReading(goal.id, reading.day, reading.value))
    for goal in decided:
        yield lines(_about_goal(sitting, goal))
        path = ("goals", goal.id, "achieved")
        day = yield from ask(sitting, path, texts.ACHIEVED, sitting.readers.past_day)
        facts.append(Unanswered("goals", goal.id) if day is None else Achieved(goal.id, day))
    yield from about_points.about_goals(sitting, facts)


def _about_goal(sitting: Sitting, goal: GoalOn) -> Iterable[Line]:
    item = goal_sentences.goal_item(
        goal, sitting.follow, sitting.language, is_busy=goal.id in goal_sentences.busy_goals(sitting.follow)
    )
    yield ()
    yield from wrap(
        tuple(Span(run.text, "strong" if run.is_strong else "") for run in item.words), sitting.width, hanging=2
    )


# --- communication ------------------------------------------------------------------------------------------------


def messages(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """Messages that should have been told, then audiences that hear nothing although nothing is late for them."""
    yield part(sitting, "messages")
    pressing = list(asked_at(sitting.follow, sitting.day).messages)
    pressing += [
        message
        for name, message in sitting.follow.messages.items()
        if ("messages", name) in sitting.given and message not in pressing
    ]
    for message in pressing:
        yield from _message(sitting, message, facts)
    silent = [
        silence
        for silence in sitting.follow.silence
        if silence.is_silent and not _is_covered(sitting, silence, pressing)
    ]
    for silence in silent:
        yield from _silence(sitting, silence, facts)
    if not pressing and not silent:
        yield show(sitting, texts.NO_MESSAGE_DUE)


def _message(sitting: Sitting, message: MessageOn, facts: list[Fact]) -> Talk[None]:
    yield lines(
        (
            (),
            *wrap(
                (Span(sentences.message_item(message, sitting.follow, sitting.language), "strong"),),
                sitting.width,
                hanging=2,
            ),
        )
    )
    path, read = ("messages", message.id, "told"), sitting.readers.told(message.message.told)
    day = yield from ask(sitting, path, texts.WAS_TOLD, read)
    facts.append(Unanswered("communication", message.id) if day is None else Told(message.id, day))


def _is_covered(sitting: Sitting, silence: Silence, pressing: Iterable[MessageOn]) -> bool:
    """Whether a message has been asked about, or is planned soon, that the audience hears."""
    keys = {audience_key(silence.audience)}
    if Audiences(sitting.plan).hear_the_whole_staffs(silence.audience):
        keys.add(audience_key("koko henkilöstö"))
    asked = [planned.message for planned in pressing]
    soon = [
        planned.message
        for planned in sitting.follow.messages.values()
        if planned.next is not None and 0 <= (planned.next - sitting.day).days <= sitting.plan.settings.due_soon
    ]
    return any(message.audience is not None and audience_key(message.audience) in keys for message in (*asked, *soon))


def _silence(sitting: Sitting, silence: Silence, facts: list[Fact]) -> Talk[None]:
    """Who tells a silent audience, and when: that becomes a planned message."""
    yield lines(
        (
            (),
            *wrap(
                (Span(silence_sentence(silence, sitting.day, sitting.language), "strong"),), sitting.width, hanging=2
            ),
        )
    )
    audience = "koko henkilöstö" if sitting.language == "fi" else "whole staff"
    if not silence.is_unnamed:
        audience = silence.audience
    path = ("audiences", audience, "who")
    who = yield from ask(sitting, path, texts.WHO_TELLS, sitting.readers.person, help_=texts.OPTIONAL_HELP)
    if who is None:
        facts.append(Unanswered("audiences", audience))
        return
    path = ("audiences", audience, "on")
    day = yield from ask(sitting, path, texts.WHEN_TOLD, sitting.readers.coming_day, help_=texts.DATE_HELP)
    if day is None:
        facts.append(Unanswered("audiences", audience))
        yield show(sitting, texts.UNCHANGED, quiet=True)
        return
    taken = [*sitting.plan.communication, *(fact.id for fact in facts if isinstance(fact, NewMessage))]
    new = next_id(taken, "V" if sitting.language == "fi" else "M")
    facts.append(NewMessage(new, texts.MESSAGE_TITLE.fill(sitting.language), audience, who, day))


# --- questions ----------------------------------------------------------------------------------------------------


def questions(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """Open questions, the oldest first; then new ones."""
    yield part(sitting, "questions")
    open_questions = asked_at(sitting.follow, sitting.day).questions
    if not open_questions:
        yield show(sitting, texts.NO_QUESTIONS)
    for question in open_questions:
        yield lines(
            (
                (),
                *wrap(
                    (Span(sentences.question_item(question, sitting.follow, sitting.language), "strong"),),
                    sitting.width,
                    hanging=2,
                ),
            )
        )
        path = ("questions", question.id, "answer")
        answer = yield from ask(sitting, path, texts.ANSWER, sitting.readers.text)
        facts.append(
            Unanswered("feedback", question.id) if answer is None else Answered(question.id, answer, sitting.day)
        )
    for number in count(1):
        if not (yield from _new_question(sitting, str(number), facts)):
            return


def _new_question(sitting: Sitting, number: str, facts: list[Fact]) -> Talk[bool]:
    path = ("new_questions", number, "question")
    question = yield from ask(sitting, path, texts.NEW_QUESTION, sitting.readers.another)
    if question is None:
        return False
    path = ("new_questions", number, "asked_by")
    who = yield from ask(sitting, path, texts.ASKED_BY, sitting.readers.text, help_=texts.OPTIONAL_HELP)
    taken = [*sitting.plan.feedback, *(fact.id for fact in facts if isinstance(fact, Asked))]
    facts.append(Asked(next_id(taken, "K" if sitting.language == "fi" else "Q"), question, who, sitting.day))
    return True
