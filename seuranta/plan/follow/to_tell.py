"""What of the communication of a plan asks for attention on its day: silences, pressing messages, open questions."""

from __future__ import annotations

from seuranta.plan.follow.communication import MessageOn, Silence
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Feedback


def silences(follow: FollowUp) -> list[Silence]:
    """How long the whole staff has heard nothing, told in any case; then the other audiences left in silence."""
    told = [silence for silence in follow.silence if silence.is_silent or silence.is_whole_staff]
    return sorted(told, key=lambda silence: not silence.is_whole_staff)


def pressing_messages(follow: FollowUp) -> list[MessageOn]:
    """Messages that are late or due today, the latest first; of a closed plan none."""
    if follow.is_closed:
        return []
    pressing = [message for message in follow.messages.values() if message.state in ("late", "due_today")]
    return sorted(pressing, key=lambda message: -message.days_late)


def open_questions(follow: FollowUp) -> list[Feedback]:
    """Questions without an answer, the oldest first."""
    questions = [follow.plan.feedback[item] for item in follow.unanswered]
    return sorted(questions, key=lambda question: question.date or follow.day)
