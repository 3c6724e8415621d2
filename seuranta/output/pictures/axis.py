"""The head and the ground of a roadmap: quarters and months, the day, days off, and the dates of checkpoints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from seuranta.output.pictures import symbols, texts
from seuranta.output.pictures.measure import text_width
from seuranta.output.pictures.scale import Part, Scale
from seuranta.output.pictures.svg import (
    FAINT,
    INK,
    NOTHING,
    QUIET,
    SMALL,
    Markup,
    circle,
    group,
    line,
    rect,
    text,
    title,
)
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.show_phrases import OCCURRENCE_STATES
from seuranta.output.words.text import day as written
from seuranta.output.words.text import weekday_and_day
from seuranta.plan.follow.checkpoints import Occurrence, by_series
from seuranta.plan.follow.followup import FollowUp

BAND = 18
"""The height of a row of quarters or months."""
_LEAST_MONTH = 19.0
_STRONG = "#9aa5b4"
_SHADES = ("#f1f4f8", "#e3e8ef")
_CLOSEST = 3.0
MOST_SERIES = 4


# --- quarters and months ------------------------------------------------------------------------------------------


def units(scale: Scale) -> tuple[int, int]:
    """How many months the two rows of the head count: quarters and months, or years and quarters."""
    months = len(list(scale.parts(1)))
    return (3, 1) if scale.width / months >= _LEAST_MONTH else (12, 3)


def bands(scale: Scale, top: float, language: str) -> Markup:
    """Two rows that say which time it is below."""
    coarse, fine = units(scale)
    return group(*_band(scale, top, coarse, language, "bold"), *_band(scale, top + BAND, fine, language, None))


def _band(scale: Scale, top: float, months: int, language: str, weight: str | None) -> Iterator[Markup]:
    parts = list(scale.parts(months))
    rooms = [right - left - 4 for left, right in map(scale.span, parts)]
    labels = _labels(parts, rooms, months, language, bold=weight is not None)
    for part, label in zip(parts, labels, strict=True):
        left, right = scale.span(part)
        yield rect(left, top, right - left, BAND, fill=_SHADES[part.first // months % 2])
        x = (left + right) / 2
        yield text(x, top + 13, label, font_size=SMALL, font_weight=weight, text_anchor="middle")


def _labels(parts: Sequence[Part], rooms: Sequence[float], months: int, language: str, *, bold: bool) -> list[str]:
    """The first form of names for which there is room everywhere; where the last one has none, nothing."""
    names = label_texts(parts, months, language)
    for form in names:
        fits = [text_width(name, SMALL, bold=bold) <= room for name, room in zip(form, rooms, strict=True)]
        if all(fits):
            return form
    return [name if is_fitting else "" for name, is_fitting in zip(names[-1], fits, strict=True)]


def label_texts(parts: Sequence[Part], months: int, language: str) -> list[list[str]]:
    """The names of months, quarters or years: forms that take ever less room."""
    if months == 1:
        return [
            [texts.LONG_MONTHS[language][part.month - 1] for part in parts],
            [texts.MONTHS[language][part.month - 1] for part in parts],
            [str(part.month) for part in parts],
        ]
    if months == 3:
        full = [say(texts.QUARTER, language, quarter=str(part.quarter), year=str(part.year)) for part in parts]
        bare = [f"Q{part.quarter}" for part in parts]
        is_whole = [part.last - part.first == 2 for part in parts]
        return [full, [name if whole else short for name, short, whole in zip(full, bare, is_whole, strict=True)], bare]
    return [[str(part.year) for part in parts]]


def ground(scale: Scale, top: float, bottom: float) -> Markup:
    """Lines between the months, stronger ones between the quarters."""
    coarse, fine = units(scale)
    return group(
        *(
            line(x, top, x, bottom, stroke=_STRONG if part.first % coarse == 0 else FAINT, stroke_width=1)
            for part in scale.parts(fine)
            if (x := scale.span(part)[0]) > scale.left
        ),
        rect(scale.left, top, scale.width, bottom - top, fill="none", stroke=_STRONG, stroke_width=1),
    )


# --- single days --------------------------------------------------------------------------------------------------


def breaks(follow: FollowUp, scale: Scale, name: str, top: float, bottom: float, language: str) -> Markup:
    """The company's days off, hatched from top to bottom."""
    spans = [(break_, break_.span) for break_ in follow.plan.breaks.values() if break_.span is not None]
    return group(
        *(
            group(
                title(
                    f"{safe(break_.title or break_.id)} {written(span.first, language)}–{written(span.last, language)}"
                ),
                rect(scale.x(span.first), top, scale.end(span.last) - scale.x(span.first), bottom - top),
            )
            for break_, span in spans
            if span.last >= scale.first and span.first <= scale.last
        ),
        fill=f"url(#{name}-break)",
    )


def flags(follow: FollowUp, scale: Scale, top: float, language: str) -> Markup:
    """Labels for the day and, where there is room beside it, for the presentation."""
    now = _flag(say(texts.SHORT_AS_OF, language, day=bare_day(follow.day, follow.day, language)), follow.day, scale)
    presented = follow.plan.presented
    if presented is None or not scale.holds(presented.date) or presented.date > follow.day:
        return now.drawn(top, is_dark=True)
    said = say(texts.PRESENTED, language, day=bare_day(presented.date, follow.day, language))
    before = _flag(said, presented.date, scale)
    if abs(now.x - before.x) <= (now.width + before.width) / 2 + 4:
        return now.drawn(top, is_dark=True)
    foot = pole(scale.middle(presented.date), top + 17, top + 22, dash="2 2")
    return group(before.drawn(top, is_dark=False), foot, now.drawn(top, is_dark=True))


def flag_of_day(day: date, scale: Scale, top: float, language: str) -> Markup:
    """The label of the day that a picture is about."""
    return _flag(say(texts.SHORT_AS_OF, language, day=bare_day(day, day, language)), day, scale).drawn(
        top, is_dark=True
    )


class _Flag(NamedTuple):
    said: str
    x: float
    width: float

    def drawn(self, top: float, *, is_dark: bool) -> Markup:
        ground, ink = (INK, symbols.WHITE) if is_dark else (symbols.WHITE, INK)
        return symbols.flag(self.x, top, self.said, self.width, fill_=ground, ink=ink)


def _flag(said: str, day: date, scale: Scale) -> _Flag:
    """As near to its day as the edges allow."""
    width = text_width(said, SMALL, bold=True) + 12
    return _Flag(said, min(max(scale.middle(day), scale.left + width / 2), scale.right - width / 2), width)


def pole(x: float, top: float, bottom: float, *, dash: str | None = None, width: float = 1.0) -> Markup:
    return line(x, top, x, bottom, stroke=INK, stroke_width=width, stroke_dasharray=dash)


# --- checkpoints --------------------------------------------------------------------------------------------------


class Lane(NamedTuple):
    """The dates of one series of checkpoints, and the next of them."""

    heading: str
    occurrences: tuple[Occurrence, ...]
    next: Occurrence | None


def lanes(follow: FollowUp, scale: Scale) -> list[Lane]:
    """A lane for every series that has a date in the picture, in plan order."""
    shown = by_series(occurrence for occurrence in follow.checkpoints.occurrences if scale.holds(occurrence.day))
    return [
        Lane(
            safe(series.title or series.id),
            tuple(occurrences),
            next((occurrence for occurrence in occurrences if occurrence.is_coming), None),
        )
        for series in follow.plan.checkpoints.values()
        if (occurrences := shown[series.id])
    ]


def lane(series_lane: Lane, scale: Scale, y: float, language: str) -> Markup:
    """The dates of a series along a line; those that lie on top of each other once."""
    shown: list[Markup] = []
    last, state = -_CLOSEST, ""
    for occurrence in series_lane.occurrences:
        x = scale.middle(occurrence.day)
        if x - last < _CLOSEST and occurrence.state == state:
            continue
        last, state = x, occurrence.state
        shown.append(_occurrence(occurrence, scale, y, language, is_next=occurrence is series_lane.next))
    return group(*shown)


def _occurrence(occurrence: Occurrence, scale: Scale, y: float, language: str, *, is_next: bool) -> Markup:
    x = scale.middle(occurrence.day)
    said = f"{weekday_and_day(occurrence.day, language)}: {OCCURRENCE_STATES[occurrence.state].fill(language)}"
    from_slot = NOTHING
    if occurrence.is_moved and occurrence.slot != occurrence.day and scale.holds(occurrence.slot):
        said = f"{said} ({written(occurrence.slot, language)} → {written(occurrence.day, language)})"
        was = scale.middle(occurrence.slot)
        from_slot = group(line(was, y, x, y, stroke=INK, stroke_width=1.3), circle(was, y, 1.8, fill=INK))
    return group(title(said), from_slot, mark(occurrence.state, x, y, is_next=is_next))


def mark(state: str, x: float, y: float, *, is_next: bool = False) -> Markup:
    """Held is filled, agreed is a ring, the next one a thick ring, missed a crossed square, skipped a cross."""
    if state == "held":
        return circle(x, y, 4.5, fill=INK)
    if state == "skipped":
        return symbols.cross(x, y, 3.5, QUIET)
    if state == "missed":
        box = rect(x - 5, y - 5, 10, 10, fill=symbols.WHITE, stroke=symbols.RED, stroke_width=1.6)
        return group(box, symbols.cross(x, y, 3, symbols.RED))
    radius, width = (5.5, 3.0) if is_next else (4.0, 1.5)
    return circle(x, y, radius, fill=symbols.WHITE, stroke=INK, stroke_width=width)
