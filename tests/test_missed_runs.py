"""Two checkpoints in a row without a word, and the last agreed date while it is ahead, against a count by hand."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from conftest import long
from following import followed

BEGIN = date(2026, 9, 1)
YEAR = tuple(BEGIN + timedelta(days) for days in range(365))
PRESENTED = BEGIN + timedelta(10)
PAUSE = (date(2026, 12, 23), date(2027, 1, 6))
KINDS = ("team", "review")


class Series(NamedTuple):
    """A series as it was drawn: its dates, which of them were held or skipped, and by whom it is held.

    `every` is None for typed dates; without an `end` the series goes on for ever. `extra` was held besides.
    """

    kind: str
    dates: tuple[date, ...]
    every: int | None
    is_endless: bool
    held: frozenset[date]
    skipped: frozenset[date]
    extra: date | None

    def fields(self) -> Iterator[str]:
        yield f"kind: {self.kind}"
        if self.every is None:
            yield f"date: [{', '.join(map(str, self.dates))}]"
        else:
            yield f"recurrence: every {self.every} weeks"
            yield f"start: {self.dates[0]}"
        if self.every is not None and not self.is_endless:
            yield f"until: {self.dates[-1]}"
        if self.held or self.extra:
            yield f"held: [{', '.join(map(str, sorted({*self.held, *((self.extra,) if self.extra else ())})))}]"
        if self.skipped:
            yield f"skipped: {{{', '.join(f'{day}: ill' for day in sorted(self.skipped))}}}"


def drawn(seed: int) -> dict[str, Series]:
    chance = random.Random(seed)
    return {f"s{number}": _series(chance) for number in range(chance.randint(1, 3))}


def _series(chance: random.Random) -> Series:
    first = BEGIN + timedelta(chance.randint(0, 120))
    every = chance.choice((1, 2, 4, None))
    is_endless = every is not None and chance.random() < 0.4
    if every is None:
        dates = tuple(sorted({first + timedelta(chance.randint(0, 200)) for _ in range(chance.randint(1, 6))}))
    else:
        count = 2 * 52 if is_endless else chance.randint(1, 20)
        dates = tuple(first + timedelta(7 * every * number) for number in range(count))
    lazy = chance.random()
    fates = {day: chance.random() for day in dates}
    held = frozenset(day for day in dates if fates[day] > lazy)
    skipped = frozenset(day for day in dates if lazy * 0.8 < fates[day] <= lazy and not is_endless)
    free = [day for day in YEAR if every is None and day not in dates]
    extra = chance.choice(free) if free else None
    return Series(chance.choice(KINDS), dates, every, is_endless, held, skipped, extra)


def text_of(plan: Mapping[str, Series]) -> str:
    lines = ["title: x", f"presented: {PRESENTED}", "breaks:", f"  pause: {{start: {PAUSE[0]}, until: {PAUSE[1]}}}"]
    lines.append("checkpoints:")
    for name, series in plan.items():
        lines += [f"  {name}:", *(f"    {field}" for field in series.fields())]
    return "\n".join(lines) + "\n"


def missed_by_hand(series: Series, day: date) -> list[date]:
    """Back from the day, one day at a time, until something was said of a date."""
    missed = []
    while day > PRESENTED:
        day -= timedelta(1)
        if day in series.held or day in series.skipped or day == series.extra:
            break
        if day in series.dates and not PAUSE[0] <= day <= PAUSE[1]:
            missed.append(day)
    return missed[::-1] if len(missed) > 1 else []


def said_today(series: Series, day: date) -> bool:
    return day in series.held or day in series.skipped or day == series.extra


def runs_out_by_hand(name: str, plan: Mapping[str, Series], day: date) -> bool:
    series = plan[name]
    dates = [each for each in series.dates if each not in series.skipped]
    if series.is_endless or len(dates) < 2 or not dates[-2] <= day <= dates[-1]:
        return False
    if day == dates[-1] and day in series.held:
        return False
    for other_name, other in plan.items():
        if other_name != name and other.kind == series.kind:
            last = max((each for each in other.dates if each not in other.skipped), default=date.min)
            if other.is_endless or last > dates[-1]:
                return False
    return True


@pytest.mark.parametrize("seed", [*range(6), *(long(seed) for seed in range(6, 200))])
def test_each_day_of_a_year_is_as_counted_by_hand(seed: int) -> None:
    plan = drawn(seed)
    text = text_of(plan)
    for day in YEAR[10:]:
        findings = followed(text, day).findings
        runs = {
            one.item: (one.args["n"], one.args["first"], one.args["last"])
            for one in findings
            if one.name == "missed-checkpoints"
        }
        missed = {name: missed_by_hand(series, day) for name, series in plan.items() if not said_today(series, day)}
        assert runs == {name: (len(days), days[0], days[-1]) for name, days in missed.items() if days}, (seed, day)
        ending = {one.item for one in findings if one.name == "last-checkpoint-ahead"}
        assert ending == {name for name in plan if runs_out_by_hand(name, plan, day)}, (seed, day)
        slips = {one.item for one in findings if one.name == "missed-checkpoint"}
        assert not slips & runs.keys(), "what is told loudly is not told once more"


def test_the_years_are_of_all_kinds() -> None:
    """Otherwise the sweep could agree because nothing ever happens in it."""
    plans = [drawn(seed) for seed in range(6)]
    every_series = [series for plan in plans for series in plan.values()]

    assert any(missed_by_hand(series, day) for series in every_series for day in YEAR)
    assert any(runs_out_by_hand(name, plan, day) for plan in plans for name in plan for day in YEAR)
    assert {series.every is None for series in every_series} == {True, False}
    assert any(series.extra for series in every_series)


REVIEWS = (
    "title: x\npresented: 2026-09-01\ncheckpoints:\n  m: {recurrence: monthly, start: 2026-09-08}\n  r: {kind: review, "
)


@pytest.mark.parametrize(("fields", "day", "ended"), [
    ("date: [2026-10-01, 2026-11-03], held: [2026-10-01, 2026-11-03]", date(2026, 11, 4), date(2026, 11, 3)),
    ("date: [2026-10-01, 2026-11-03], held: [2026-10-01, 2026-11-03]", date(2026, 11, 2), None),
    ("recurrence: every 4 weeks, start: 2026-10-01, until: 2026-11-01", date(2026, 11, 4), date(2026, 10, 29)),
    ("date: [2026-11-03], held: [2026-11-03]", date(2026, 11, 4), None),
    ("recurrence: every 4 weeks, start: 2026-10-01", date(2026, 11, 4), None),
])  # fmt: skip
def test_reviews_that_have_ended_are_missed_at_once(fields: str, day: date, ended: date | None) -> None:
    """A single one was no rhythm, and is asked for again only when it has been long ago."""
    found = followed(f"{REVIEWS}{fields}}}\n", day).findings_of("plan-not-reviewed")

    assert [one.args["ended"] for one in found] == ([] if ended is None else [ended])


def test_reviews_that_never_were_held_are_counted_from_the_first() -> None:
    text = REVIEWS.replace("presented: 2026-09-01", "stage: follow-up") + "date: [2026-09-03, 2027-09-02]}\n"
    (found,) = followed(text, date(2026, 12, 13)).findings_of("plan-not-reviewed")

    assert (found.args["first"], found.args["last"], found.days) == (date(2026, 9, 3), None, 101)
    assert not followed(text, date(2026, 12, 12)).findings_of("plan-not-reviewed")
