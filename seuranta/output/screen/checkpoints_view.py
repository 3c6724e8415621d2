"""The agreed dates of a plan: its series, then the year month by month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from typing import NamedTuple

from seuranta.output.screen.layout import (
    GAP,
    NOTHING,
    Column,
    Line,
    Span,
    Style,
    columns,
    cut_line,
    line_width,
    text_lines,
    wrap,
)
from seuranta.output.screen.lights import marked, marked_lines
from seuranta.output.words import phrases, show_phrases
from seuranta.output.words.cells import cells
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import ids, people, person
from seuranta.output.words.phrases import in_days, say, short_day
from seuranta.output.words.text import Text, clock, length, shown
from seuranta.plan.follow.agreed_dates import AgreedDates
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.follow.clashes import Clash, Gap
from seuranta.plan.loading.model import Checkpoint, Plan
from seuranta.plan.values.periods import month_choice
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.words import vocabulary

_INDENT = 2
_STYLES: dict[str, Style] = {"held": "green", "skipped": "quiet", "missed": "amber", "today": "strong", "ahead": ""}


class Entry(NamedTuple):
    """A date as it is shown: its title and what is special about it, and what its plan is called among several."""

    day: date
    time: time | None
    title: Span
    remarks: Line
    plan: str = ""


def _entries(dates: AgreedDates, occurrences: Iterable[Occurrence], language: str) -> Iterator[Entry]:
    clashing = dates.clashes
    for occurrence in occurrences:
        title = safe(dates.plan.checkpoints[occurrence.series].title or occurrence.series)
        clash = clashing.get((occurrence.series, occurrence.slot))
        yield Entry(
            occurrence.day,
            occurrence.time,
            Span(title, "quiet" if occurrence.state == "skipped" else ""),
            _remarks(occurrence, clash, dates, language),
        )


def heading(name: str, language: str, width: int) -> list[Line]:
    """Whose dates stand below."""
    head = say(_HEAD_OF, language, name=name) if name else _HEAD.fill(language)
    return list(text_lines(head, width, "heading"))


def lines(dates: AgreedDates, language: str, width: int) -> list[Line]:
    """The series with all that is the same every time, then the dates by year and month, with what is special."""
    shown: list[Line] = []
    if dates.is_none_agreed:
        shown += text_lines(phrases.NONE_AGREED.fill(language), width, "red")
    for series in dates.series:
        shown += [NOTHING, *_series(series, dates, language, width)]
    gaps = {gap.last: gap for gap in dates.gaps}
    shown += _year_by_year(list(_entries(dates, dates.occurrences, language)), gaps, language, width)
    if dates.series and not dates.occurrences:
        shown += [NOTHING, (Span(_NONE_HERE.fill(language)),)]
    closed = dates.plan.closed_on
    if closed is not None and any(occurrence.day > closed for occurrence in dates.occurrences):
        shown += [
            NOTHING,
            *text_lines(say(_CLOSED if dates.is_closed else _CLOSES, language, day=closed), width, "amber"),
        ]
    return [*shown, *_later(dates.later, dates.last, language, width)]


class PlanDates(NamedTuple):
    """What is shown of the dates of a plan among those of others, whatever it is called there: the plan is let go.

    `later` counts the dates after the `last` day.
    """

    is_none_agreed: bool
    entries: tuple[Entry, ...]
    later: int
    last: date


def plan_dates(dates: AgreedDates, language: str) -> PlanDates:
    """The dates without what does not take place because the plan was closed."""
    taking_place = [occurrence for occurrence in dates.occurrences if _takes_place(occurrence, dates.plan)]
    entries = tuple(_entries(dates, taking_place, language))
    return PlanDates(dates.is_none_agreed, entries, dates.later, dates.last)


def together(plans: Sequence[tuple[str, str, PlanDates]], most: int, language: str, width: int) -> list[Line]:
    """The dates of several plans by day, each with its plan; a plan has a full name and a short one.

    Of more than `most` dates the first ones.
    """
    lines = heading(say(phrases.PLANS, language, n=len(plans)), language, width)
    for name, _, dates in plans:
        if dates.is_none_agreed:
            lines += marked_lines("red", f"{name} – {phrases.NONE_AGREED.fill(language)}", width)
    entries: list[Entry] = []
    for _, short, dates in plans:
        entries += (entry._replace(plan=short) for entry in dates.entries)
    entries.sort(key=lambda entry: (entry.day, entry.time or time.min))
    shown = entries
    if len(entries) > most:
        shown = [entry for entry in entries if entry.day <= entries[most].day]
    lines += _year_by_year(shown, {}, language, width)
    if not shown:
        return [*lines, NOTHING, (Span(_NONE_HERE.fill(language)),)]
    left = len(entries) - len(shown)
    last = shown[-1].day if left else max(dates.last for *_, dates in plans)
    return [*lines, *_later(sum(dates.later for *_, dates in plans) + left, last, language, width)]


def _takes_place(occurrence: Occurrence, plan: Plan) -> bool:
    return plan.closed_on is None or occurrence.day <= plan.closed_on


def _later(count: int, last: date, language: str, width: int) -> list[Line]:
    if not count:
        return []
    return [NOTHING, *text_lines(say(_LATER, language, n=count, day=last), width, "quiet")]


def _series(series: Checkpoint, dates: AgreedDates, language: str, width: int) -> Iterator[Line]:
    head = [Span(safe(series.id), "strong")]
    if series.title:
        head.append(Span(f"  {safe(series.title)}"))
    yield from wrap(tuple(head), width, hanging=_INDENT)
    for part in (_how_often(series, dates, language), _who_and_where(series, language)):
        if part:
            yield from text_lines(part, width, "quiet", indent=_INDENT)
    if not dates.coming(series.id) and not dates.is_closed:
        last = dates.last_day(series.id)
        said = say(_NONE_LEFT, language, day=last) if last else _NO_DATES.fill(language)
        yield from text_lines(said, width, "amber", indent=_INDENT)


def _how_often(series: Checkpoint, dates: AgreedDates, language: str) -> str:
    """`joka kuukauden ensimmäinen tiistai, klo 9.00, 45 min, 31.8.2027 asti`."""
    parts = [vocabulary.value_name("checkpoint_kind", series.kind, language)]
    if series.recurrence is not None:
        parts.append(phrase(series.recurrence, language))
    if series.time is not None:
        parts.append(say(_AT, language, time=series.time.start))
    occurrence = next(iter(dates.of(series.id)), None)
    if occurrence is not None:
        parts.append(length(occurrence.length))
    if series.until is not None:
        parts.append(say(_UNTIL, language, day=series.until))
    return ", ".join(filter(None, parts))


def _who_and_where(series: Checkpoint, language: str) -> str:
    parts = [safe(series.place or "")]
    if series.owner is not None:
        parts.append(say(_CALLS, language, who=person(series.owner)))
    if series.participants:
        parts.append(say(_WITH, language, who=people(series.participants)))
    return "; ".join(filter(None, parts))


class _Row(NamedTuple):
    """A line of the calendar: month, day, time, title and plan in columns, and what is special beside or below."""

    year: int
    columns: tuple[Span, ...]
    remarks: Line = ()


def _year_by_year(entries: Sequence[Entry], gaps: Mapping[date, Gap], language: str, width: int) -> Iterator[Line]:
    """Every month between the first date and the last has a row, so that the empty ones show."""
    gap_before = dict(gaps)
    rows: list[_Row] = []
    before: date | None = None
    for entry in entries:
        day = entry.day
        gap = gap_before.pop(day, None)
        rows += _between(before, day, _gap(gap, language) if gap is not None else (), language)
        is_new = before is None or (before.year, before.month) != (day.year, day.month)
        cells_ = (
            Span(_month(day, language) if is_new else "", "quiet"),
            Span(short_day(day, day, language)),
            Span(clock(entry.time, language) if entry.time is not None else "", "quiet"),
            entry.title,
            Span(entry.plan, "quiet"),
        )
        rows.append(_Row(day.year, cells_, entry.remarks))
        before = day
    yield from _set(rows, width)


def _month(day: date, language: str) -> str:
    return shown(month_choice(day.month), language)


def _between(before: date | None, day: date, gap: Line, language: str) -> Iterator[_Row]:
    """The months from one date to the next that have none; after a year without any, a stroke for the rest."""
    first = before.year * 12 + before.month if before is not None else day.year * 12 + day.month - 1
    empty = range(first, day.year * 12 + day.month - 1)
    for month in empty[:_MOST_EMPTY]:
        name = Span(_month(date(2000, month % 12 + 1, 1), language), "quiet")
        yield _Row(month // 12, (name, Span("–", "quiet"), _NONE, _NONE, _NONE), gap)
        gap = ()
    if len(empty) > _MOST_EMPTY:
        yield _Row(day.year, (Span("…", "quiet"), _NONE, _NONE, _NONE))
    if gap:
        yield _Row(day.year, (_NONE, Span("–", "quiet"), _NONE, _NONE, _NONE), gap)


_TITLE, _PLAN = 3, 4
"""The last columns. What has no room beside its line begins below the title."""
_MOST_EMPTY = 12
_MOST_AT_ONCE = 3
_NONE = Span("")


def _set(rows: Sequence[_Row], width: int) -> Iterator[Line]:
    """Columns in line, the year above; what is special stands beside where it fits, else below."""
    if not rows:
        return
    form = {1: Column(right=True), 2: Column(right=True), _TITLE: Column(gives=True), _PLAN: Column(gives=True)}
    firsts = columns([row.columns for row in rows], width - _INDENT, form=form)
    cut = [cut_line((Span(" " * _INDENT), *first), width) for first in firsts]
    beside = max(map(line_width, cut), default=0) + 2
    sizes = (max(cells(row.columns[at].text) for row in rows) for at in range(_TITLE))
    below = _INDENT + sum(size + GAP for size in sizes if size)
    year = None
    for line, row in zip(cut, rows, strict=True):
        if row.year != year:
            yield from (NOTHING, (Span(str(row.year), "heading"),))
            year = row.year
        at = beside if beside + line_width(row.remarks) <= width else line_width(line) + 2
        if not row.remarks:
            yield line
        elif at + line_width(row.remarks) <= width:
            yield (*line, Span(" " * (at - line_width(line))), *row.remarks)
        else:
            yield line
            yield from wrap(row.remarks, width, indent=below, hanging=below)


def _gap(gap: Gap, language: str) -> Line:
    return (marked("amber", say(_GAP, language, n=gap.days // 7)),)


def _remarks(occurrence: Occurrence, clash: Clash | None, dates: AgreedDates, language: str) -> Line:
    said: list[Span] = []
    if occurrence.state == "today" or occurrence == dates.all.next:
        said.append(Span(in_days(occurrence.day, dates.day, language), "strong"))
    elif occurrence.state != "ahead":
        said.append(Span(show_phrases.OCCURRENCE_STATES[occurrence.state].fill(language), _STYLES[occurrence.state]))
    if occurrence.is_extra:
        said.append(Span(show_phrases.EXTRA.fill(language), "quiet"))
    for slot in occurrence.moved_from:
        was = short_day(slot, occurrence.day, language)
        said.append(Span(say(show_phrases.MOVED_FROM_DAY, language, day=was), "quiet"))
    if occurrence.reason:
        said.append(Span(safe(occurrence.reason), "quiet"))
    if clash is not None and occurrence.state in ("today", "ahead", "missed"):
        said += (marked("amber", text) for text in _clash(clash, dates.plan, language))
    spans: list[Span] = []
    for span in said:
        spans += ([Span("; ", "quiet")] if spans else []) + [span]
    return tuple(spans)


def _clash(clash: Clash, plan: Plan, language: str) -> Iterator[str]:
    for why in (clash.holiday, clash.in_break):
        if why is not None:
            yield safe(shown(why, language))
    if clash.is_weekend and clash.holiday is None:
        yield _WEEKEND.fill(language)
    if clash.series:
        titles = [plan.checkpoints[item].title or item for item in clash.series]
        names = ids(titles, language, most=_MOST_AT_ONCE)
        yield say(_SAME_TIME, language, names=names)


_HEAD = Text(fi="Tarkistuspisteet", en="Checkpoints")
_HEAD_OF = Text(fi="Tarkistuspisteet – {name}", en="Checkpoints – {name}")
_CLOSED = Text(
    fi="Suunnitelma päättyi {day}. Myöhempiä tarkistuspisteitä ei pidetä, eivätkä ne ole kalentereissa.",
    en="The plan was closed on {day}. Later checkpoints will not take place and are not in the calendars.",
)
_CLOSES = Text(
    fi="Suunnitelma päätetään {day}. Myöhempiä tarkistuspisteitä ei pidetä, eivätkä ne ole kalentereissa.",
    en="The plan closes on {day}. Later checkpoints will not take place and are not in the calendars.",
)
_LATER = Text(
    fi="Lisäksi {n} sovittua päivää {day} jälkeen. Kaikki näkyvät valitsimella --until.",
    fi_one="Lisäksi 1 sovittu päivä {day} jälkeen. Se näkyy valitsimella --until.",
    en="There are {n} more agreed dates after {day}. Show them with --until.",
    en_one="There is 1 more agreed date after {day}. Show it with --until.",
)
_NONE_LEFT = Text(
    fi="Sovittuja päiviä ei ole jäljellä (viimeisin {day}).", en="No agreed dates are left (the latest was {day})."
)
_NONE_HERE = Text(fi="Tältä ajalta ei ole sovittuja päiviä.", en="No dates have been agreed for this period.")
_NO_DATES = Text(fi="Sovittuja päiviä ei ole.", en="There are no agreed dates.")
_AT = Text(fi="klo {time}", en="at {time}")
_UNTIL = Text(fi="{day} asti", en="until {day}")
_CALLS = Text(fi="koolle kutsuu {who}", en="convened by {who}")
_WITH = Text(fi="mukana {who}", en="with {who}")
_GAP = Text(fi="Väliä on {n} viikkoa.", en="There are {n} weeks between checkpoints here.")
_WEEKEND = Text(fi="viikonloppu", en="weekend")
_SAME_TIME = Text(fi="samaan aikaan: {names}", en="at the same time: {names}")
