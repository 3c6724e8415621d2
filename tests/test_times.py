"""What a typed text means as a time of day, a length of time or a number of days."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.words import text
from seuranta.plan.values.times import Clock, read_day_count, read_length, read_time
from seuranta.plan.words.diagnostic import ValueProblem

NINE = time(9, 0)


@pytest.mark.parametrize(
    "typed",
    ["9", "9.00", "9:00", "09:00", "09.00", "0900", "klo 9", "klo 9.00", "klo. 9", "Klo 9:00", "kello 9", "at 9", "9 am", "9am",
     "9 a.m.", "9:00 AM", "9:00:00", "9.00.", "klo\u00a09"],
)  # fmt: skip
def test_nine_oclock(typed: str) -> None:
    assert read_time(typed) == Clock(NINE)


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("0.00", time(0, 0)), ("23.59", time(23, 59)), ("12 am", time(0, 0)), ("12 pm", time(12, 0)),
        ("9:30 pm", time(21, 30)), ("1 p.m.", time(13, 0)), ("1330", time(13, 30)),
    ],
)  # fmt: skip
def test_a_time(typed: str, clock: time) -> None:
    assert read_time(typed) == Clock(clock)


@pytest.mark.parametrize(
    ("typed", "start", "minutes"),
    [
        ("klo 9–10.30", NINE, 90), ("9-10.30", NINE, 90), ("9.00 – 10.30", NINE, 90), ("9 - 10.30", NINE, 90), ("09:00-10:30", NINE, 90),
        ("9 to 10", NINE, 60), ("klo 9–klo 10", NINE, 60), ("9–11 am", NINE, 120), ("1–3 pm", time(13, 0), 120),
        ("11–1 pm", time(11, 0), 120), ("11 am – 1 pm", time(11, 0), 120), ("22–24", time(22, 0), 120),
        ("8.00−8.15", time(8, 0), 15),
    ],
)  # fmt: skip
def test_a_time_with_its_end_gives_the_length(typed: str, start: time, minutes: int) -> None:
    assert read_time(typed) == Clock(start, timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("typed", "name", "args"),
    [
        ("9.5", "ambiguous-time", {"times": (time(9, 5), time(9, 30), time(9, 50))}),
        ("9,5", "ambiguous-time", {}),
        ("9.0", "ambiguous-time", {"times": (NINE,)}),
        ("9.7", "ambiguous-time", {"times": (time(9, 7), time(9, 42))}),
        ("9.00–10.5", "ambiguous-time", {}),
        ("9,30", "not-a-time", {"suggestion": time(9, 30)}),
        ("9,60", "not-a-time", {"suggestion": None}),
        ("24,30", "not-a-time", {"suggestion": None}),
        ("13–2 pm", "not-a-time", {"suggestion": time(13, 0)}),
        ("900", "not-a-time", {"suggestion": NINE}),
        ("13 pm", "not-a-time", {"suggestion": time(13, 0)}),
        ("25.00", "no-such-time", {}),
        ("9.60", "no-such-time", {}),
        ("9999", "no-such-time", {}),
        ("24.00", "no-such-time", {"suggestion": time(0, 0)}),
        ("24.30", "no-such-time", {"suggestion": None}),
        ("9–24.30", "no-such-time", {"suggestion": None}),
        ("10–9", "time-backwards", {}),
        ("9–9", "time-backwards", {}),
        ("1–1 pm", "time-backwards", {}),
        *((typed, "not-a-time", {"suggestion": None}) for typed in (
            "", "aamulla", "noon", "9h", "9.00 Uhr", "9.00.00", "-9", "٩.٠٠", "٩.٥", "٩,٣٠", "1.12.2026", "9" * 100, "9–10–11",
        )),
    ],
)  # fmt: skip
def test_a_refused_time(typed: str, name: str, args: dict[str, Any]) -> None:
    refused(read_time, typed, name, args)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("45 min", 45), ("45min", 45), ("45 min.", 45), ("90 minuuttia", 90), ("1 h", 60), ("2 t", 120),
        ("1 tunti", 60), ("1,5 h", 90), ("1.5 h", 90), ("1 h 30 min", 90), ("1h30", 90), ("1 h 30", 90), ("1:30 h", 90),
        ("1 tunti ja 30 min", 90), ("puoli tuntia", 30), ("½ h", 30), ("half an hour", 30), ("tunti", 60), ("tunti.", 60),
        ("1 min", 1), ("1 min " * 16 + "10 h", 616),
        ("1 pv", 1440), ("1 d", 1440), ("2 vk", 20160), ("1 week", 10080), ("366 pv", 366 * 1440),
        ("1\u00a0pv", 1440),
    ],
)  # fmt: skip
def test_a_length(typed: str, minutes: int) -> None:
    assert read_length(typed) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("typed", "name", "args"),
    [
        ("45", "length-without-unit", {"suggestion": "45 min"}),
        ("2", "length-without-unit", {"suggestion": "2 h"}),
        ("9", "length-without-unit", {"suggestion": "9 h"}),
        ("10", "length-without-unit", {"suggestion": "10 min"}),
        ("1,5", "length-without-unit", {"suggestion": "1,5 h"}),
        ("1.5", "length-without-unit", {"suggestion": "1.5 h"}),
        ("1:30", "length-without-unit", {"suggestion": "1 h 30 min"}),
        ("1.00", "length-without-unit", {"suggestion": "1 h"}),
        ("0 min", "length-out-of-range", {"n": 366}),
        ("-5 min", "length-out-of-range", {"n": 366}),
        ("0,1 min", "length-out-of-range", {}),
        ("367 pv", "length-out-of-range", {}),
        ("999999999999 h", "length-out-of-range", {}),
        ("1 kk", "month-as-length", {"suggestion": "30 pv"}),
        ("2 months", "month-as-length", {"suggestion": "60 d"}),
        ("1 v", "month-as-length", {"suggestion": "365 pv"}),
        ("99 v", "month-as-length", {"suggestion": None}),
        ("1,5 kk", "month-as-length", {"suggestion": "45 pv"}),
        ("0,03 kk", "month-as-length", {"suggestion": "1 pv"}),
        ("0,01 kk", "month-as-length", {"suggestion": None}),
        ("1,003 v", "month-as-length", {"suggestion": "366 pv"}),
        ("1,005 v", "month-as-length", {"suggestion": None}),  # 367 days: longer than any length
        *(
            (typed, "not-a-length", {})
            for typed in (
                "",
                "foo",
                "1 tpv",
                "3 x",
                "h",
                "٣ h",
                "٣",
                "١:٣٠",
                "١:٣٠ h",
                "-٣ h",
                "x" * 100,
                "1 min " * 16 + "10 pv",  # one letter longer than any length is read
            )
        ),
    ],
)
def test_a_refused_length(typed: str, name: str, args: dict[str, Any]) -> None:
    refused(read_length, typed, name, args)


@pytest.mark.parametrize(
    ("typed", "days"),
    [("14", 14), ("14 pv", 14), ("14d", 14), ("14 päivää", 14), ("2 vk", 14), ("2 weeks", 14), ("1", 1), ("366", 366)],
)
def test_a_number_of_days(typed: str, days: int) -> None:
    assert read_day_count(typed) == days


@pytest.mark.parametrize(
    ("typed", "name", "args"),
    [
        ("0", "day-count-out-of-range", {"n": 366}),
        ("-3", "day-count-out-of-range", {}),
        ("367", "day-count-out-of-range", {}),
        ("999999999999", "day-count-out-of-range", {}),
        ("1 kk", "month-as-length", {"suggestion": "30 pv"}),
        ("12 h", "not-a-day-count", {}),
        ("14 tpv", "not-a-day-count", {}),
        ("1,5 vk", "not-a-day-count", {}),
        ("١٤", "not-a-day-count", {}),
        ("foo", "not-a-day-count", {}),
        ("", "not-a-day-count", {}),
    ],
)
def test_a_refused_number_of_days(typed: str, name: str, args: dict[str, Any]) -> None:
    refused(read_day_count, typed, name, args)


def refused(read: Callable[[str], object], typed: str, name: str, args: dict[str, Any]) -> None:
    with pytest.raises(ValueProblem) as caught:
        read(typed)

    assert caught.value.name == name
    assert {key: caught.value.args_for_text.get(key) for key in args} == args
    assert caught.value.args_for_text["typed"] == typed


@given(st.times().map(lambda one: one.replace(second=0, microsecond=0)), st.sampled_from(text.LANGUAGES))
def test_a_printed_time_is_read_as_that_time(clock: time, language: str) -> None:
    printed = text.clock(clock, language)

    assert read_time(printed) == Clock(clock)
    assert read_time(f"klo {printed}") == Clock(clock)


PIECES = "9 10 30 24 00 . : , – - klo am pm h min pv vk kk ½ puoli tuntia ja"
words = st.sampled_from(PIECES.split())
texts = st.text(max_size=110) | st.lists(words, max_size=6).map("".join) | st.lists(words, max_size=6).map(" ".join)


@given(texts)
def test_readers_of_times_raise_nothing_but_value_problems(typed: str) -> None:
    for read in (read_time, read_length, read_day_count):
        with suppress(ValueProblem):
            read(typed)
