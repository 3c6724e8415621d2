"""What is said of a date where somebody points at it, and of a recurrence: the day of the week, how far it is, what is next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from seuranta.commands.in_editor.opened import Opened
from seuranta.output.documents.document import Block, Paragraph, Run, bullets, paragraph
from seuranta.output.words import editor_hovers as words
from seuranta.output.words.phrases import day_and_time, in_days, say
from seuranta.output.words.text import day as written_day
from seuranta.plan.follow.days_off import DaysOff
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.written import Written
from seuranta.plan.values.calendar_end import years_from
from seuranta.plan.values.periods import Days
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.recurrence import slots
from seuranta.plan.values.recurrence_phrases import Rule, read_rule
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import ValueProblem

_MOST_DAYS = 5


def weekday_name(day: date, language: str) -> str:
    """The whole name of the day of the week."""
    return vocabulary.value_name("weekday", VALUES["weekday"][day.weekday()].name, language)


def on_days(opened: Opened, follow: FollowUp, days: Days) -> Iterator[Block]:
    """One day: its weekday, its distance and why nobody works; of several, how many and how far they are."""
    language, today = opened.language, opened.plan_file.day
    if days.first != days.last:
        yield from _stretch(days, today, language)
        return
    yield Paragraph((Run(full_day(days.last, language), is_strong=True),))
    distance = in_days(days.last, today, language)
    week = str(days.last.isocalendar().week)
    yield paragraph(say(words.DAY_AND_DISTANCE, language, when=distance, week=week))
    why = DaysOff(follow.plan).why_off(days.last)
    if why["holiday"] is not None:
        yield paragraph(say(words.HOLIDAY, language, name=why["holiday"]))
    if why["break"] is not None:
        yield paragraph(say(words.BREAK, language, name=why["break"]))


def full_day(day: date, language: str) -> str:
    """Keskiviikko 2.12.2026, or Wednesday 2 Dec 2026."""
    return f"{weekday_name(day, language)} {written_day(day, language)}"


def _stretch(days: Days, today: date, language: str) -> Iterator[Block]:
    first, last = full_day(days.first, language), full_day(days.last, language)
    count = (days.last - days.first).days + 1
    yield Paragraph((Run(say(words.STRETCH, language, first=first, last=last, n=count), is_strong=True),))
    if days.first > today:
        yield paragraph(say(words.STRETCH_AHEAD, language, when=in_days(days.first, today, language)))
    else:
        text = words.STRETCH_NOW if days.last >= today else words.STRETCH_PAST
        yield paragraph(say(text, language, when=in_days(days.last, today, language)))


# --- recurrences --------------------------------------------------------------------------------------------------


def on_recurrence(opened: Opened, follow: FollowUp, text: Written) -> Iterator[Block]:
    """The phrase as it is printed, and the next days on which the item falls."""
    try:
        rule = read_rule(text.text)
    except ValueProblem:
        return
    language = opened.language
    yield Paragraph((Run(phrase(rule, language), is_strong=True),))
    coming = _coming(follow, text, rule)
    days = [day_and_time(day, at, language) for day, at in coming[:_MOST_DAYS]]
    yield paragraph((words.NEXT_DAYS if days else words.NO_NEXT_DAYS).fill(language))
    yield from bullets(days)


def _coming(follow: FollowUp, text: Written, rule: Rule) -> list[tuple[date, time | None]]:
    """The days to come of a series, moves and all, or of a message; of what could not be read, those of the rule alone."""
    if text.section == "checkpoints" and text.item in follow.plan.checkpoints:
        occurrences = [one for one in follow.checkpoints.occurrences if one.series == text.item and one.is_coming]
        return [(one.day, one.time) for one in occurrences]
    at = rule.time.start if rule.time is not None else None
    message = follow.messages.get(text.item or "") if text.section == "communication" else None
    if message is not None:
        return [(day, at) for day in message.slots if day >= follow.day]
    is_working = DaysOff(follow.plan).is_week_working_day
    return [(day, at) for day in slots(rule, follow.day, follow.day, years_from(follow.day, 1), is_working)]
