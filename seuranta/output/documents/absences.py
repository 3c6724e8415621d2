"""Who is away on the day of a meeting, and until when; the plan does not know why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from seuranta.output.documents import agenda_texts as words
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say, short_day
from seuranta.plan.follow.absence import back_on, is_away
from seuranta.plan.follow.followup import FollowUp


def everybody_away(follow: FollowUp, day: date, language: str) -> Iterator[str]:
    """Each of the plan's people who is away on a day, with the day on which they are back."""
    for person in follow.plan.people:
        if is_away(follow.plan, person, day):
            back = back_on(follow.plan, person, day)
            shown = short_day(back, follow.day, language)
            yield say(words.BACK_ON, language, who=person, day=shown) if back is not None else safe(person)
