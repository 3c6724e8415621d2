"""What documents say of actions, goals, moves, messages and questions, sentence by sentence; not in which document."""

from __future__ import annotations

from collections.abc import Sequence

from seuranta.output.documents import texts
from seuranta.output.documents.document import Document, paragraph
from seuranta.output.words import meet_texts, phrases
from seuranta.output.words.items import MARKS, name, person, plan_name
from seuranta.output.words.phrases import bare_day, say, short_day, with_details
from seuranta.output.words.situation import silence_sentence, when
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.communication import MessageOn
from seuranta.plan.follow.followup import FollowUp, errors
from seuranta.plan.follow.to_tell import silences
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Feedback, Plan
from seuranta.plan.words.diagnostic import Light

WORST_FIRST: dict[Light | None, int] = {"red": 0, "amber": 1, "grey": 2, "green": 3, None: 4}


def plan_title(plan: Plan, language: str) -> str:
    """What a document calls the plan: whoever gets several is to know whose it is."""
    return plan_name(plan) or texts.THE_PLAN.fill(language)


def of_company(heading: str, plan: Plan) -> str:
    """The heading of a meeting's paper, with whose meeting it is."""
    return f"{heading} – {plan.company}" if plan.company else heading


def mark(light: Light | None) -> str:
    return f"{MARKS[light]} " if light is not None else ""


# --- actions ------------------------------------------------------------------------------------------------------


def result_sentence(action: ActionOn, plan: Plan, language: str) -> str:
    """What came of an action, with the goals that it served."""
    goals = (name(plan.goals[goal]) for goal in action.action.goal)
    said = say(texts.RESULT, language, item=name(action), result=(action.action.result or "").rstrip("."))
    return with_details(said, *goals)


# --- communication ------------------------------------------------------------------------------------------------


def message_item(message: MessageOn, follow: FollowUp, language: str) -> str:
    """A message with its audience and owner, and when it is or was to be told."""
    named = named_message(message)
    owner = f" – {person(message.owner)}" if message.owner is not None else ""
    if message.state == "late":
        return f"{named}: {say(phrases.NOT_TOLD, language, n=message.days_late)}{owner}"
    if message.state == "due_today":
        return say(texts.TELL_TODAY, language, message=named) + owner
    if message.next is None:
        return named + owner
    return say(texts.TELL_NEXT, language, message=named, day=short_day(message.next, follow.day, language)) + owner


def named_message(message: MessageOn) -> str:
    """The message and whom it is for."""
    return with_details(name(message), message.message.audience)


def message_day(message: MessageOn, named: str, follow: FollowUp, language: str) -> str:
    """A message as it is named, with the day on which it is told, or was to be told: then how late it is."""
    assert message.next is not None
    text = texts.MESSAGE_LATE if message.state == "late" else texts.MESSAGE_DAY
    day = short_day(message.next, follow.day, language)
    return say(text, language, message=named, day=day, n=message.days_late)


def goes_out_with(message: MessageOn, follow: FollowUp, language: str) -> str:
    """With which message the whole staff hears what a meeting settled."""
    assert message.next is not None
    text = meet_texts.TELLS_LATE if message.state == "late" else meet_texts.TELLS
    said = say(text, language, message=name(message), day=short_day(message.next, follow.day, language))
    return with_details(said, person(message.owner))


def silence_sentences(follow: FollowUp, language: str) -> list[str]:
    """When the whole staff last heard, and who has been left in silence."""
    return [silence_sentence(silence, follow.day, language) for silence in silences(follow)]


def question_item(question: Feedback, follow: FollowUp, language: str) -> str:
    """An open question with who asked it and when."""
    asked = bare_day(question.date, follow.day, language)
    details = question.id, question.asked_by, asked, person(question.owner)
    if not question.question:
        return ", ".join(filter(None, details))
    return with_details(question.question, *details)


# --- checkpoints --------------------------------------------------------------------------------------------------


def next_checkpoint(follow: FollowUp, language: str) -> str:
    """When it is and which one; that none is agreed where there is none."""
    if follow.is_closed:
        return say(phrases.CLOSED, language, day=follow.plan.closed_on)
    coming = follow.checkpoints.next
    if coming is None:
        return texts.NONE_AGREED.fill(language)
    series = follow.plan.checkpoints[coming.series]
    return f"{when(coming, follow, language)}, {series.title or series.id}"


def first_few(lines: Sequence[str], most: int, language: str) -> list[str]:
    """The lines; of more than `most` the first ones and that there are more."""
    return [*lines[:most], *more(lines, most, language)]


def more(things: Sequence[object], most: int, language: str) -> list[str]:
    """That there are more than are shown."""
    left = len(things) - most
    return [say(texts.MORE, language, n=left)] if left > 0 else []


def told_of_errors(document: Document, loaded: Loaded, follow: FollowUp) -> Document:
    """The document for those who can mend the plan: where part of the plan was not read, it says so first."""
    count = errors(loaded, follow)
    if not count:
        return document
    heading, *blocks = document.blocks
    said = paragraph(say(texts.READ_IN_PART, document.language, n=count))
    return document._replace(blocks=(heading, said, *blocks))
