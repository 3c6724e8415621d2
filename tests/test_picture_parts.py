"""The parts of pictures one by one: how wide text is, where days and values lie, and what an action draws."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from following import DAY, actions, followed
from roadmaps import plan

from seuranta.output.pictures.axis import label_texts
from seuranta.output.pictures.measure import cut_to, text_width, wrapped
from seuranta.output.pictures.rows import Kind, Row, Stretch, roadmap_of, row
from seuranta.output.pictures.scale import Scale, window
from seuranta.output.pictures.svg import element, number, rect, text, words
from seuranta.output.pictures.value_scale import value_scale

# --- elements -----------------------------------------------------------------------------------------------------


def test_text_and_values_of_attributes_are_escaped() -> None:
    assert words('<a href="x">&') == "&lt;a href=&quot;x&quot;&gt;&amp;"
    assert element("g", words("x"), id='a"<b') == '<g id="a&quot;&lt;b">x</g>'
    assert words("a\u0000\ud800\ufffeb") == "a\ufffd\ufffd\ufffdb"


@pytest.mark.parametrize(
    ("value", "shown"), [(1.0, "1"), (1.25, "1.2"), (-0.04, "0"), (1234.567, "1234.6"), (0.05, "0.1")]
)
def test_numbers_have_at_most_one_decimal(value: float, shown: str) -> None:
    assert number(value) == shown


def test_what_is_none_or_empty_is_left_out() -> None:
    assert rect(0, 1, 2, 3, fill=None) == '<rect x="0" y="1" width="2" height="3"/>'
    assert not text(0, 0, "")


# --- text ---------------------------------------------------------------------------------------------------------


def test_bold_and_wide_letters_take_more_room() -> None:
    assert text_width("iii", 10) < text_width("abc", 10) < text_width("abc", 10, bold=True) < text_width("漢字漢", 10)
    assert text_width("e\u0301", 10) == text_width("é", 10) == text_width("e", 10)


def test_text_is_cut_where_there_is_no_room() -> None:
    assert cut_to("abc", 100, 10) == "abc"
    assert cut_to("abcdefghijklmnop", 60, 10) == "abcdefgh…"
    assert not cut_to("abc", 5, 10)


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("", []),
        ("short", ["short"]),
        ("one two three four", ["one two three", "four"]),
        ("Johanna-Margareeta Keksitty", ["Johanna-", "Margareeta Ke…"]),
        ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmno", "pqrstuvwxyz"]),
        ("one two three four five six seven eight", ["one two three", "four five six se…"]),
    ],
)
def test_text_is_wrapped_at_spaces_and_hyphens(typed: str, lines: list[str]) -> None:
    found = wrapped(typed, 90, 10, 2)

    assert found == lines
    assert all(text_width(one, 10) <= 90 for one in found)


# --- days ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        (["2026-12-01"], "2026-12-01", "2027-02-28"),
        (["2026-09-03", "2027-02-26"], "2026-09-01", "2027-02-28"),
        (["1926-01-01", "2027-02-26"], "2022-03-01", "2027-02-28"),
        (["2026-09-03", "2226-02-26"], "2026-09-01", "2031-08-31"),
        (["1926-01-01", "2226-02-26"], "2025-09-01", "2030-08-31"),
        (["9999-12-31"], "9999-12-01", "9999-12-31"),
        (["0001-01-01", "0001-01-02"], "0001-01-01", "0001-03-31"),
    ],
)
def test_the_window_holds_whole_months(days: list[str], first: str, last: str) -> None:
    found = window([date.fromisoformat(one) for one in days], DAY)

    assert tuple(map(str, found)) == (first, last)


def test_days_lie_in_order_and_never_outside() -> None:
    scale = Scale(date(2026, 12, 1), date(2026, 12, 31), 100, 310)

    assert (scale.x(date(2026, 12, 1)), scale.end(date(2026, 12, 31))) == (100, 410)
    assert scale.middle(date(2026, 12, 2)) == 115
    assert (scale.x(date(1, 1, 1)), scale.end(date.max)) == (100, 410)


def test_quarters_are_those_of_the_year() -> None:
    parts = list(Scale(date(2026, 11, 1), date(2027, 5, 31), 0, 100).parts(3))

    assert label_texts(parts, 3, "fi")[0] == ["Q4/2026", "Q1/2027", "Q2/2027"]
    assert label_texts(parts, 3, "fi")[1] == ["Q4", "Q1/2027", "Q2"]
    assert label_texts(parts, 12, "en") == [["2026", "2027", "2027"]]


# --- values -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        (["0", "6"], "0 2 4 6"),
        (["1", "3.5"], "0 1 2 3 4"),
        (["93", "96"], "93 94 95 96"),
        (["-5", "5"], "-6 -4 -2 0 2 4 6"),
        (["0", "0.0003"], "0 1/10000 1/5000 3/10000"),
        (["0", "1000000000"], "0 200000000 400000000 600000000 800000000 1000000000"),
        (["5", "5"], "3 4 5 6 7"),
        ([], "0 1/5 2/5 3/5 4/5 1"),
    ],
)
def test_ticks_are_round_and_hold_all_values(values: list[str], ticks: str) -> None:
    found = value_scale([Fraction(one) for one in values], 0, 100)

    assert " ".join(map(str, found.ticks)) == ticks
    assert all(0 <= found.y(Fraction(one)) <= 100 for one in values)


# --- what an action draws -----------------------------------------------------------------------------------------


def drawn(text: str) -> Row:
    return row(actions(f"1: {{title: A, owner: Ann, {text}}}").actions["1"], DAY)


def kinds(found: Row) -> list[str]:
    return [f"{one.first:%m-%d}–{one.last:%m-%d} {one.kind}" for one in found.stretches]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("start: 2026-11-02, due: 2026-12-11, status: in progress", ["11-02–12-11 going"]),
        ("start: 2026-12-02, due: 2026-12-11", ["12-02–12-11 planned"]),
        ("start: 2026-11-16, due: 2026-12-11", ["11-16–12-01 late_start", "12-02–12-11 planned"]),
        ("start: 2026-11-02, due: 2026-11-20, status: in progress", ["11-02–11-20 going", "11-21–12-01 late"]),
        ("start: 2026-11-02, due: 2026-11-20", ["11-02–11-20 late_start", "11-21–12-01 late"]),
        ("start: 2026-11-02, due: 2026-12-20, status: blocked", ["11-02–12-20 blocked"]),
        ("start: 2026-11-02, due: 2026-11-20, status: done 2026-11-18", ["11-02–11-18 done"]),
        ("start: 2026-11-02, due: 2026-11-20, status: done 2026-11-27", ["11-02–11-20 done", "11-21–11-27 done_late"]),
        ("start: 2026-11-02, due: 2026-11-20, status: dropped 2026-11-05, reason: x", ["11-02–11-05 dropped"]),
        ("start: 2026-11-02, due: ongoing, status: in progress", ["11-02–12-01 going"]),
        ("due: 2026-11-20", ["11-21–12-01 late"]),
        ("start: 2026-11-02", []),
        ("due: 2026-12-20", []),
    ],
)
def test_stretches_of_an_action(text: str, expected: list[str]) -> None:
    assert kinds(drawn(text)) == expected


def test_an_action_without_a_start_is_a_point() -> None:
    assert drawn("due: 2026-12-20").point == date(2026, 12, 20)
    assert drawn("due: 2026-12-20, start: 2026-11-01").point is None
    assert drawn("due: 2026-12-20, status: done 2026-11-20").point == date(2026, 11, 20)


def test_moves_lead_from_the_first_date_to_the_last() -> None:
    moves = "moves: [{date: 2026-10-06, from: 2026-10-16}, {date: 2026-11-03, from: 2026-11-13}]"
    found = drawn(f"start: 2026-09-07, due: 2026-12-18, {moves}")

    assert [one.isoformat() for one in found.moves] == ["2026-10-16", "2026-11-13", "2026-12-18"]


def test_stretches_are_one_after_the_other_and_never_turn_back() -> None:
    rows = roadmap_of(followed(plan(300)), "en", "goal", most=300).rows
    found: list[tuple[Stretch, ...]] = [one.stretches for one in rows]

    assert any(len(one) > 1 for one in found)
    assert all(one.first <= one.last for stretches in found for one in stretches)
    assert all(before.last < after.first for one in found for before, after in pairwise(one))


def test_a_roadmap_holds_the_most_urgent_actions() -> None:
    text = """
    1: {title: Done, owner: Ann, due: 2026-11-20, status: done 2026-11-18}
    2: {title: Well, owner: Ann, due: 2026-12-20}
    3: {title: Late, owner: Ann, due: 2026-11-20}
    """
    found = roadmap_of(actions(text), "en", "goal", most=2)

    assert (found.shown, found.total) == (2, 3)
    assert sorted(one.action.id for one in found.rows) == ["2", "3"]


KINDS: dict[Kind, str] = {"going": "1", "blocked": "2", "done": "3", "dropped": "4", "planned": "5"}


def test_stages_stand_in_the_order_of_who_needs_somebody() -> None:
    text = """
    3: {title: Done, owner: Ann, start: 2026-11-01, due: 2026-11-20, status: done 2026-11-18}
    5: {title: Planned, owner: Ann, start: 2026-12-10, due: 2026-12-20}
    1: {title: Going, owner: Ben, start: 2026-11-01, due: 2026-12-20, status: in progress}
    2: {title: Blocked, owner: Ann, start: 2026-11-01, due: 2026-12-20, blocked by: a supplier}
    4: {title: Dropped, owner: Ann, start: 2026-11-01, due: 2026-11-20, status: dropped 2026-11-18, reason: x}
    6: {title: Nobody, start: 2026-12-10, due: 2026-12-20}
    """
    follow = actions(text)
    by_stage, by_person = (roadmap_of(follow, "en", by, most=9).groups for by in ("stage", "person"))

    assert [one.heading for one in by_stage] == ["Blocked", "In progress", "Planned", "Done", "Dropped"]
    assert [one.heading for one in by_person] == ["Ann", "Ben", "No owner"]
