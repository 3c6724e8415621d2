"""Actions that nobody has touched through two held checkpoints, and those that were to lapse by now."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from following import DAY, followed, loaded, names, one

from seuranta.commands import PlanFile
from seuranta.commands.renewed_since import in_doubt
from seuranta.plan.loading.load import Loaded


def found(fields: str, held: str = "2026-10-06, 2026-11-03", rest: str = "") -> list[str]:
    """What is found about one action on 1.12.2026: of this subject."""
    text = f"""
presented: 2026-09-01
actions:
  1: {{owner: Ann, {fields}}}
checkpoints:
  month: {{recurrence: monthly, start: 2026-12-08, held: [{held}]}}
{rest}
"""
    return [name for name in names(followed(text), "1") if name in ("untouched-action", "lapsed-action")]


@pytest.mark.parametrize(
    ("fields", "is_untouched"),
    [
        # overdue on both days
        ("due: 2026-10-05", True),
        ("due: 2026-10-06", False),
        ("due: 2026-10-07", False),
        ("due: ongoing", False),
        ("due: 2026-12-01", False),
        ("start: 2026-09-01", False),
        # a dated fact on or after the first of them
        ("due: 2026-10-05, status: done 2026-11-20", False),
        ("due: 2026-10-05, status: blocked 2026-10-05", True),
        ("due: 2026-10-05, status: blocked 2026-10-06", False),
        ("due: 2026-10-05, status: blocked 2026-12-01", False),
        ("due: 2026-10-05, status: done 2026-12-02", True),  # has not happened yet
        ("due: 2026-10-05, status: in progress", True),
        ("due: 2026-10-05, start: 2026-10-01", True),
        ("due: 2026-10-05, moves: [{date: 2026-10-05, from: 2026-09-20}]", True),
        ("due: 2026-10-05, moves: [{date: 2026-10-06, from: 2026-09-20}]", False),
        ("due: 2026-11-28, moves: [{date: 2026-10-20, from: 2026-09-20}]", False),
        ("due: 2026-12-20, moves: [{date: 2026-12-02, from: 2026-09-20}]", True),  # has not happened yet
        # a next step to be taken after the first of them
        ("due: 2026-10-05, next step: {what: call, by: 2026-10-06}", True),
        ("due: 2026-10-05, next step: {what: call, by: 2026-10-07}", False),
        ("due: 2026-10-05, next step: {what: call, by: 2027-01-07}", False),
        ("due: 2026-10-05, next step: call", True),
        # a note, progress and helpers are no signs of life
        ("due: 2026-10-05, note: Asked on 2026-11-20, progress: 40 %, helpers: Ben", True),
        # a day ahead on which it lapses is an answer
        ("due: 2026-10-05, lapses: 2026-12-02", False),
    ],
)
def test_what_nobody_touched_is_found(fields: str, is_untouched: bool) -> None:
    assert found(fields) == ["untouched-action"] * is_untouched


@pytest.mark.parametrize(
    ("decision", "is_untouched"),
    [("date: 2026-10-05", True), ("date: 2026-10-06", False), ("date: 2026-12-02", True), ("decision: x", True)],
)
def test_a_decision_about_it_touches_an_action(decision: str, is_untouched: bool) -> None:
    rest = f"decisions:\n  D1: {{{decision}, affects: 1}}\n"

    assert found("due: 2026-10-05", rest=rest) == ["untouched-action"] * is_untouched


@pytest.mark.parametrize(
    ("held", "is_untouched"),
    [
        ("", False),
        ("2026-11-03", False),
        ("2026-10-06, 2026-11-03", True),
        ("2026-10-01, 2026-10-06, 2026-11-03", True),
        ("2026-10-05, 2026-10-06", False),  # was due on the first of them
        ("2026-10-06, 2026-12-02", False),  # the second has not happened yet
    ],
)
def test_the_two_latest_held_checkpoints_count(held: str, is_untouched: bool) -> None:
    assert found("due: 2026-10-05", held) == ["untouched-action"] * is_untouched


def test_checkpoints_of_all_series_count_and_two_on_one_day_are_one() -> None:
    rest = "  review: {date: 2026-10-06, held: 2026-10-06}\n"

    assert found("due: 2026-10-05", "2026-11-03", rest) == ["untouched-action"]
    assert found("due: 2026-10-05", "2026-10-06", rest) == []


@pytest.mark.parametrize("rest", ["closed on: 2026-11-20", "stage: workshop"])
def test_nobody_asks_before_the_follow_up_and_after_the_end(rest: str) -> None:
    assert found("due: 2026-10-05", rest=rest) == []
    assert found("due: 2026-10-05, lapses: 2026-12-01", rest=rest) == []


@pytest.mark.parametrize(
    ("fields", "is_lapsed"),
    [
        ("lapses: 2026-12-01", True),
        ("lapses: 2026-12-02", False),
        ("lapses: 2026-11-20", True),
        # touched since the last checkpoint before that day
        ("lapses: 2026-12-01, status: blocked 2026-11-02", True),
        ("lapses: 2026-12-01, status: blocked 2026-11-03", False),
        ("lapses: 2026-12-01, next step: {what: call, by: 2026-12-04}", False),
        ("lapses: 2026-12-01, next step: {what: call, by: 2026-11-03}", True),
        ("lapses: 2026-11-03, status: blocked 2026-10-07", False),
        ("lapses: 2026-10-06, status: blocked 2026-10-05", True),
        ("lapses: 2026-12-01, status: done 2026-11-02", False),
        ("lapses: 2026-12-01, status: dropped 2026-11-02, reason: x", False),
    ],
)
def test_what_was_to_lapse_is_found_from_that_day_on(fields: str, is_lapsed: bool) -> None:
    assert found(f"due: 2026-12-20, {fields}") == ["lapsed-action"] * is_lapsed


def test_what_was_taken_and_left_again_is_asked_about_anew() -> None:
    fields = "due: 2026-09-01, lapses: 2026-09-20, next step: {what: call, by: 2026-10-01}"

    assert found(fields, "2026-09-15, 2026-10-06, 2026-11-03") == ["untouched-action"]


def test_the_days_are_said() -> None:
    text = "presented: 2026-09-01\nactions:\n  1: {due: 2026-10-05}\n"
    text += "checkpoints:\n  month: {recurrence: monthly, start: 2026-09-01, held: [2026-10-06, 2026-11-03]}\n"

    finding = one(followed(text), "untouched-action")

    assert finding.args == {"id": "1", "n": 57, "first": date(2026, 10, 6), "last": date(2026, 11, 3)}
    assert finding.days == 57
    assert finding.light == "red"


# --- what only the past tells ---------------------------------------------------------------------------------------

SEPTEMBER = date(2026, 9, 15)


def after(then: str, now: str, fields: str = "", known: date = date(2026, 10, 6)) -> tuple[list[str], list[date]]:
    """What is found about an action that stood so once, and the days of which the past was asked."""
    text = """
presented: 2026-09-01
actions:
  1: {{owner: Ann, due: 2026-10-05, {fields}}}
checkpoints:
  month: {{recurrence: monthly, start: 2026-12-08, held: [2026-10-06, 2026-11-03]}}
"""
    asked: list[date] = []

    def stood(_file: PlanFile, days: Sequence[date]) -> Mapping[date, Loaded]:
        asked.extend(days)
        return {day: loaded(text.format(fields=then)) for day in days if day == known}

    file = PlanFile("roadmap.yaml", loaded(text.format(fields=f"{now}, {fields}")), DAY, DAY, stood=stood)
    assert file.follow is not None
    edited = file.edited(file.loaded, DAY)
    assert edited.follow is not None
    assert edited.follow.findings == file.follow.findings
    return [name for name in names(file.follow, "1") if name in ("untouched-action", "lapsed-action")], asked


@pytest.mark.parametrize(
    ("then", "now", "is_untouched"),
    [
        ("", "progress: 10 %", False),
        ("progress: 10 %", "progress: 20 %", False),
        ("progress: 10 %", "progress: 1/10", False),
        ("progress: 10 %", "progress: 10 %", True),
        ("", "next step: call", False),
        ("next step: write", "next step: call", False),
        ("next step: call", "next step: call", True),
        ("next step: {what: call, by: 2026-09-30}", "next step: call", False),
        ("note: x, next step: call", "note: y, next step: call", True),
        ("progress: much, next step: call", "progress: 10 %, next step: call", True),  # nobody knows what it was
    ],
)
def test_progress_and_a_next_step_count_from_when_they_appeared(then: str, now: str, is_untouched: bool) -> None:
    found_now, asked = after(then, now)

    assert found_now == ["untouched-action"] * is_untouched
    assert set(asked) >= {date(2026, 10, 6)}


def test_what_was_to_lapse_lives_by_what_appeared_since_that_was_said() -> None:
    fields, november = "lapses: 2026-11-30", date(2026, 11, 3)

    assert after("next step: call", "next step: write", fields, known=november)[0] == []
    assert after("next step: call", "next step: call", fields, known=november)[0] == ["lapsed-action"]


def test_where_nothing_can_be_younger_the_past_is_not_asked() -> None:
    follow = followed("""
presented: 2026-09-01
actions:
  1: {due: 2026-10-05, note: x}
  2: {due: 2026-10-05, progress: 10 %}
checkpoints:
  month: {recurrence: monthly, start: 2026-12-08, held: [2026-10-06, 2026-11-03]}
""")

    assert in_doubt(follow) == {"2": date(2026, 10, 6)}


def test_what_nobody_knows_of_changes_nothing() -> None:
    assert after("", "next step: call", known=SEPTEMBER)[0] == ["untouched-action"]


# --- random years ---------------------------------------------------------------------------------------------------

FIRST, DAYS = date(2026, 1, 5), 350


class Told(NamedTuple):
    """What somebody did about an action on a day: `due` is a new due date, `by` the day of a next step."""

    day: date
    what: str
    due: date | None = None
    by: date | None = None


class Followed(NamedTuple):
    """An action of a random year: the due date it began with, and what was done about it, oldest first."""

    due: date
    told: list[Told]

    def lines(self) -> Iterator[str]:
        """As it stands in the plan at the end of the year."""
        moves = [told for told in self.told if told.what == "move"]
        dues = [self.due, *(told.due for told in moves)]
        steps = [told for told in self.told if told.what == "step"]
        yield f"    due: {dues[-1]}"
        if moves:
            entries = (f"{{date: {move.day}, from: {old}, reason: x}}" for move, old in zip(moves, dues, strict=False))
            yield f"    moves: [{', '.join(entries)}]"
        if steps:
            yield f"    next step: {{what: call, by: {steps[-1].by}}}"
        for told in self.told:
            if told.what in ("done", "dropped", "blocked"):
                yield f"    status: {told.what} {told.day}"
        yield "    reason: x"

    def is_dying(self, day: date, held: list[date]) -> bool:
        """Whether it is to be asked about on a day, from what was done by then, day by day."""
        if len(held) < 2:
            return False
        return all(self._was_late(at) for at in (held[-2], held[-1], day)) and not self._has_life(held[-2], day)

    def _was_late(self, day: date) -> bool:
        due = self.due
        for told in self.told:
            if told.day > day:
                break
            if told.what in ("done", "dropped"):
                return False
            due = told.due or due
        return due < day

    def _has_life(self, since: date, day: date) -> bool:
        steps = [told for told in self.told if told.what == "step"]
        is_dated = any(told.what != "step" and since <= told.day <= day for told in self.told)
        return is_dated or any(step.by is not None and step.by > since for step in steps[-1:])


def random_action(chance: random.Random) -> Followed:
    """One that is forgotten from some day on, and perhaps never touched at all."""
    days = sorted(chance.sample(range(DAYS), chance.choice((0, 0, 1, 1, 2, 4))))
    told = [_told(chance, FIRST + timedelta(number)) for number in days]
    closed = next((at for at, one in enumerate(told) if one.what in ("done", "dropped")), len(told))
    told = told[: closed + 1]
    blocked = [one for one in told if one.what == "blocked"]
    if blocked and told[-1].what in ("done", "dropped"):
        told = [one for one in told if one.what != "blocked"]  # its status says only the last
    return Followed(FIRST + timedelta(chance.randrange(DAYS)), [one for one in told if one not in blocked[:-1]])


def _told(chance: random.Random, day: date) -> Told:
    what = chance.choice(("move", "step", "blocked", "decision", "done", "dropped"))
    later = day + timedelta(chance.randrange(1, 40))
    return Told(day, what, later if what == "move" else None, later if what == "step" else None)


@pytest.mark.parametrize("seed", range(60))
def test_every_action_that_dies_is_found_and_none_that_lives(seed: int) -> None:
    chance = random.Random(seed)
    every = [FIRST + timedelta(number) for number in range(chance.randrange(7), DAYS, chance.choice((7, 14, 30)))]
    every = [day for day in every if chance.random() < 0.8]
    plan = {str(number): random_action(chance) for number in range(1, 9)}
    decided = [(name, told.day) for name, action in plan.items() for told in action.told if told.what == "decision"]
    text = "\n".join(
        (
            f"presented: {FIRST}",
            "checkpoints:",
            f"  all: {{date: 2027-03-01, held: [{', '.join(map(str, every))}]}}",
            *(["decisions:"] if decided else []),
            *(f"  D{number}: {{date: {day}, affects: {name}}}" for number, (name, day) in enumerate(decided)),
            "actions:",
            *(line for name, action in plan.items() for line in (f"  {name}:", *action.lines())),
        )
    )

    for number in range(20, DAYS, 23):
        day = FIRST + timedelta(number)
        held = [meeting for meeting in every if meeting <= day]
        asked = [name for name in plan if "untouched-action" in names(followed(text, day), name)]

        assert asked == [name for name, action in plan.items() if action.is_dying(day, held)], (day, text)
