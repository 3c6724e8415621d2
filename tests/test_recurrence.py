"""Recurrence phrases in both languages, and the days they fall on, against a plain count of days."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from datetime import time as clock_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.words.messages import MESSAGES
from seuranta.plan.values.holidays import is_working_day
from seuranta.plan.values.near_phrases import _rules, near_phrases
from seuranta.plan.values.printed_recurrence import phrase
from seuranta.plan.values.recurrence import anchor, slots
from seuranta.plan.values.recurrence_phrases import LAST, LONGEST_PHRASE, MOST_WEEKS, Rule, read_rule
from seuranta.plan.values.times import Clock
from seuranta.plan.words.diagnostic import Term, ValueProblem

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


# Reading

ACCEPTED = {
    Rule("week", weekday=MONDAY): (
        "joka maanantai, maanantaisin, joka ma, Joka Maanantai, joka maanantai., "
        "every Monday, Mondays, on Mondays, every mon, each Monday, EVERY MONDAY"
    ),
    Rule("week", weekday=SUNDAY): "joka sunnuntai, joka su, sunnuntaisin, every Sunday, every sun, Sundays",
    Rule("week", weekday=WEDNESDAY): "joka keskiviikko, keskiviikkoisin, joka ke, Wednesdays",
    Rule("week", 2, weekday=FRIDAY): (
        "joka toinen perjantai, joka toinen viikko perjantaisin, joka toinen pe, joka 2. perjantai, joka 2. viikko pe, "
        "every second Friday, every other Friday, every other fri, every 2nd Friday, fortnightly on Fridays"
    ),
    Rule("week", 2): (
        "kahden viikon välein, 2 viikon välein, joka toinen viikko, kahden viikon valein, "
        "every 2 weeks, every two weeks, every second week, every other week, joka 2. viikko, every 2nd week, "
        "fortnightly, every fortnight"
    ),
    Rule("week", 3): "kolmen viikon välein, 3 viikon välein, every 3 weeks, every three weeks",
    Rule("week", 104): "104 viikon välein, every 104 weeks",
    Rule("week", weekday=FRIDAY, parity="even"): (
        "parillisten viikkojen perjantaisin, parillisina viikkoina perjantaisin, "
        "Fridays of even weeks, even-week Fridays, even week Fridays"
    ),
    Rule("week", weekday=FRIDAY, parity="odd"): (
        "parittomien viikkojen perjantaisin, parittomina viikkoina perjantaisin, Fridays of odd weeks, odd-week Fridays"
    ),
    Rule("month", weekday=TUESDAY, order=1): (
        "joka kuukauden ensimmäinen tiistai, kuun 1. tiistai, kuukauden ensimmäisenä tiistaina, "
        "JOKA KUUKAUDEN ENSIMMAINEN TIISTAI, kuun eka ti, "
        "the first Tuesday of each month, first Tuesday of the month, the 1st Tuesday of every month, "
        "on the first Tuesday of each month"
    ),
    Rule("month", weekday=TUESDAY, order=3): "kuun kolmas ti, the 3rd Tuesday of each month",
    Rule("month", weekday=TUESDAY, order=4): "kuun neljäs ti, the 4th Tuesday of the month",
    Rule("month", weekday=THURSDAY, order=2): (
        "joka kuukauden toinen torstai, kuun 2. torstai, the second Thursday of each month, the 2nd Thu of the month"
    ),
    Rule("month", weekday=FRIDAY, order=LAST): (
        "joka kuukauden viimeinen perjantai, kuun viimeinen pe, the last Friday of each month, last Friday of the month"
    ),
    Rule("month", 2, weekday=TUESDAY, order=3): (
        "joka toisen kuukauden kolmas tiistai, the third Tuesday of every second month, "
        "the third Tuesday of every other month"
    ),
    Rule("month", 3, weekday=TUESDAY, order=1): (
        "joka kolmannen kuukauden ensimmäinen tiistai, joka 3. kuukauden 1. tiistai, "
        "the first Tuesday of every third month"
    ),
    Rule("month", 6, day=1): "joka kuudennen kuukauden 1. päivä, the 1st of every sixth month",
    Rule("month", day=15): (
        "joka kuukauden 15. päivä, kuun 15., joka kuukauden 15., kuun 15. päivänä, "
        "the 15th of each month, on the 15th, monthly on the 15th"
    ),
    Rule("month", day=31): "kuun 31., joka kuukauden 31. päivä, the 31st of each month",
    Rule("month", working_day=1): (
        "joka kuukauden ensimmäinen työpäivä, kuun ensimmäinen työpäivä, kuun 1. tyopaiva, "
        "the first working day of each month, first workday of the month"
    ),
    Rule("month", working_day=LAST): (
        "joka kuukauden viimeinen työpäivä, kuun viimeinen työpäivä, the last working day of each month"
    ),
    Rule("week"): "viikoittain, joka viikko, kerran viikossa, weekly, every week, once a week, every 1 week",
    Rule("month"): (
        "kuukausittain, joka kuukausi, kerran kuukaudessa, kerran kuussa, monthly, every month, once a month"
    ),
    Rule("month", 2): (
        "joka toinen kuukausi, kahden kuukauden välein, every two months, every second month, every other month"
    ),
    Rule("month", 3): (
        "neljännesvuosittain, neljannesvuosittain, kvartaaleittain, kolmen kuukauden välein, neljä kertaa vuodessa, "
        "quarterly, every quarter, every three months"
    ),
    Rule("month", 6): (
        "puolivuosittain, kuuden kuukauden välein, kahdesti vuodessa, twice a year, half-yearly, every six months"
    ),
    Rule("month", 12): "vuosittain, kerran vuodessa, joka vuosi, yearly, annually, once a year, every year",
    Rule("checkpoint", weekday=THURSDAY): (
        "tarkistuspisteen jälkeinen torstai, tarkistuspistettä seuraava torstai, tarkistuspisteen jälkeinen to, "
        "the Thursday after the checkpoint, Thursday after the checkpoint"
    ),
}


@pytest.mark.parametrize(
    ("typed", "rule"), [(typed, rule) for rule, phrases in ACCEPTED.items() for typed in phrases.split(", ")]
)
def test_accepted_phrases(typed: str, rule: Rule) -> None:
    assert read_rule(typed) == rule
    assert read_rule(f"  {typed.upper().replace(' ', '  ')} ") == rule
    assert read_rule(typed.replace("ä", "a").replace("ö", "o")) == rule


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [
        ("biweekly", "every 2 weeks", "twice a week"),
        ("bi-weekly", "every 2 weeks", "twice a week"),
        ("Bi-weekly on Fridays", "every 2 weeks", "twice a week"),
        ("biweekly at 9:00", "every 2 weeks", "twice a week"),
        ("bimonthly", "every two months", "twice a month"),
        ("bi-monthly", "every two months", "twice a month"),
        ("biannually", "twice a year", "every two years"),
        ("bi-annual", "twice a year", "every two years"),
    ],
)
def test_a_rhythm_of_two_meanings_is_asked_about(typed: str, first: str, second: str) -> None:
    with pytest.raises(ValueProblem, match=r"^ambiguous-recurrence$") as caught:
        read_rule(typed)

    assert caught.value.args_for_text["first"] == first
    assert caught.value.args_for_text["second"] == second
    assert caught.value.args_for_text["typed"] == typed
    assert caught.value.args_for_text["dates"] == Term("checkpoint", "date")
    assert (caught.value.args_for_text["series"] is None) == (second == "every two years")
    assert read_rule(first)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("twice a month", ("the 1st of each month", "the 15th of each month")),
        ("semi-monthly", ("the 1st of each month", "the 15th of each month")),
        ("twice a week", ("every Monday", "every Thursday")),
        ("kahdesti kuussa", ("joka kuukauden 1. päivä", "joka kuukauden 15. päivä")),
        ("kaksi kertaa viikossa", ("joka maanantai", "joka torstai")),
    ],
)
def test_what_takes_two_series_is_not_given_another_rhythm(typed: str, near: tuple[str, ...]) -> None:
    with pytest.raises(ValueProblem, match="unknown-recurrence") as caught:
        read_rule(typed)

    assert caught.value.args_for_text["suggestion"] is None
    assert caught.value.args_for_text["near"] == near
    assert all(map(read_rule, near))


@pytest.mark.parametrize(
    "typed", ["every eleven weeks", "kaksivuosittain", "semiweekly", "every twelve weeks", "unweekly"]
)
def test_no_slip_is_seen_where_the_rhythm_would_be_another(typed: str) -> None:
    with pytest.raises(ValueProblem, match="unknown-recurrence") as caught:
        read_rule(typed)

    assert caught.value.args_for_text["suggestion"] is None


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("joka maanantai klo 7.00", Clock(clock_time(7))),
        ("joka maanantai kello 9", Clock(clock_time(9))),
        ("joka maanantai klo 9–10.30", Clock(clock_time(9), timedelta(minutes=90))),
        ("joka maanantai klo 9 – 10.30", Clock(clock_time(9), timedelta(minutes=90))),
        ("every Monday at 9 - 10:30", Clock(clock_time(9), timedelta(minutes=90))),
        ("every Monday at 7:30", Clock(clock_time(7, 30))),
        ("kuun 15. klo 9.00", Clock(clock_time(9))),
    ],
)
def test_a_time_may_follow(typed: str, time: Clock) -> None:
    assert read_rule(typed).time == time


@given(
    st.sampled_from(list(_rules())),
    st.sampled_from(["fi", "en"]),
    st.none()
    | st.builds(
        Clock,
        st.builds(clock_time, st.integers(0, 11), st.integers(0, 59)),
        st.none() | st.integers(1, 700).map(lambda minutes: timedelta(minutes=minutes)),
    ),
)
def test_every_printed_phrase_reads_back(rule: Rule, language: str, time: Clock | None) -> None:
    timed = rule._replace(time=time)

    assert read_rule(phrase(timed, language)) == timed


@given(st.integers(1, MOST_WEEKS), st.sampled_from(["fi", "en"]))
def test_every_number_of_weeks_reads_back(weeks: int, language: str) -> None:
    assert read_rule(phrase(Rule("week", weeks), language)) == Rule("week", weeks)


def problem(typed: str) -> ValueProblem:
    with pytest.raises(ValueProblem) as raised:
        read_rule(typed)
    return raised.value


@pytest.mark.parametrize(
    "typed",
    [
        "0 viikon välein",
        "105 viikon välein",
        "-2 viikon välein",
        "−2 viikon välein",
        "every -3 weeks",
        "every 99999999999999999999 weeks",
    ],
)
def test_the_number_of_weeks_has_a_range(typed: str) -> None:
    found = problem(typed)

    assert found.name == "weeks-out-of-range"
    assert (found.args_for_text["first"], found.args_for_text["last"]) == (1, 104)


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("joka kukauden ensimäinen tiistai", "joka kuukauden ensimmäinen tiistai"),
        ("joka maanatai", "joka maanantai"),
        ("yearlyx", "yearly"),
        ("neljänesvuosittain", "neljännesvuosittain"),
        ("evry secnd friday", "every second Friday"),
    ],
)
def test_a_slip_gets_the_phrase_that_was_meant(typed: str, suggestion: str) -> None:
    found = problem(typed)

    assert found.name == "unknown-recurrence"
    assert found.args_for_text == {"typed": typed, "suggestion": suggestion, "near": None}


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        (
            "joka kuukauden viides tiistai",
            ("joka kuukauden viimeinen tiistai", "joka kuukauden neljäs tiistai"),
        ),
        ("the fifth Monday of each month", ("the last Monday of each month", "the fourth Monday of each month")),
        ("the 5th Mon of the month", ("the last Monday of each month", "the fourth Monday of each month")),
    ],
)
def test_another_rhythm_is_shown_and_never_proposed(typed: str, near: tuple[str, ...]) -> None:
    assert problem(typed).args_for_text == {"typed": typed, "suggestion": None, "near": near}


@pytest.mark.parametrize(
    ("length", "rule"), [(LONGEST_PHRASE, Rule("week", weekday=MONDAY)), (LONGEST_PHRASE + 1, None)]
)
def test_a_phrase_has_a_longest_length(length: int, rule: Rule | None) -> None:
    typed = f"every{' ' * (length - 11)}Monday"
    try:
        found = read_rule(typed)
    except ValueProblem:
        found = None

    assert len(typed) == length
    assert found == rule


def test_every_rule_that_is_proposed_reads_back() -> None:
    for rule in _rules():
        for language in ("fi", "en"):
            assert read_rule(phrase(rule, language)) == rule


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("ensimmäinen tiistai", "joka kuukauden ensimmäinen tiistai"),
        ("first tuesday", "the first Tuesday of each month"),
        ("joka päivä", "viikoittain"),
        ("päivittäin", "viikoittain"),
        ("joka arkipäivä klo 9", "viikoittain"),
        ("daily", "weekly"),
        ("every weekday", "weekly"),
        ("every working day", "weekly"),
        ("joka ma ja ke", "joka maanantai"),
        ("joka toinen kuu", "joka toinen kuukausi"),
    ],
)
def test_an_unknown_phrase_lists_the_nearest_in_its_language(typed: str, nearest: str) -> None:
    found = problem(typed)
    listed = found.args_for_text["near"]

    assert found.name == "unknown-recurrence"
    assert found.args_for_text["suggestion"] is None
    assert isinstance(listed, tuple)
    assert listed[0] == nearest
    for one in listed:
        read_rule(one)


@pytest.mark.parametrize("typed", ["", "syksyllä", "x" * 100_000, " , " * 100_000])
def test_a_phrase_in_no_language_has_no_near_ones_and_the_reader_of_each_language_gets_an_example(typed: str) -> None:
    found = problem(typed)

    hints = {language: MESSAGES[found.name].hint(language, found.args_for_text) for language in ("fi", "en")}
    assert found.args_for_text["near"] is None
    assert hints == {
        "fi": "Kirjoita se esimerkiksi näin: joka maanantai, joka kuukauden ensimmäinen tiistai.",
        "en": "Write it, for example, like this: every Monday, the first Tuesday of each month.",
    }


NEAR = [
    Rule("week", weekday=6), Rule("week", 2, weekday=6), Rule("week", 3), Rule("month", weekday=1, order=2),
    Rule("month", 2, weekday=2, order=3), Rule("month", 6, weekday=3, order=4), Rule("month", 3, weekday=4, order=LAST),
    Rule("month", day=1), Rule("month", 2, day=31), Rule("month", 3, day=15), Rule("month", working_day=1),
    Rule("month", 2, working_day=LAST), Rule("month", 6, working_day=1), Rule("week", weekday=4, parity="even"),
    Rule("week", weekday=4, parity="odd"), Rule("checkpoint", weekday=0),
]  # fmt: skip


@pytest.mark.parametrize("rule", NEAR, ids=str)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_of_a_phrase_with_a_word_too_many_it_is_the_nearest(rule: Rule, language: str) -> None:
    right = phrase(rule, language)
    suggestion, near = near_phrases(f"{right} plugh")

    assert (suggestion, near[0]) == (None, right)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("joka ma ja ke", ("joka maanantai", "joka toinen maanantai", "joka kuukauden ensimmäinen maanantai")),
        ("xyz tiistai", ("joka tiistai", "joka toinen tiistai", "parillisten viikkojen tiistaisin")),
        (
            "joka kolmas kuu",
            ("joka kuukauden kolmas maanantai", "joka kuukauden 3. päivä", "joka toisen kuukauden kolmas maanantai"),
        ),
        ("monthly ok", ("monthly",)),
        ("ma ja ke", ("joka maanantai", "joka toinen maanantai", "parillisten viikkojen maanantaisin")),
        ("tue and thu", ("every Tuesday", "every second Tuesday", "Tuesdays of even weeks")),
        (
            "eka weekly",
            ("joka kuukauden ensimmäinen maanantai", "joka kuukauden 1. päivä", "joka kuukauden ensimmäinen työpäivä"),
        ),
        ("evry day", ("weekly", "every Monday")),
        ("evry dya", ("every Monday", "every 2 weeks", "every two months")),
        ("", ()),
    ],
)
def test_the_nearest_differ_in_more_than_their_weekday_or_number(typed: str, near: tuple[str, ...]) -> None:
    assert near_phrases(typed) == (None, near)


@pytest.mark.parametrize(
    "typed", ["joka maanantai, paitsi heinäkuu", "every Monday except July", "viikoittain (ei kesällä)"]
)
def test_nothing_follows_a_recurrence(typed: str) -> None:
    found = problem(typed)

    assert found.name == "text-after-recurrence"
    assert found.args_for_text["typed"] == typed
    assert typed.startswith(str(found.args_for_text["kept"]))
    assert str(found.args_for_text["rest"]) in typed
    assert found.args_for_text["rest"] != found.args_for_text["kept"]
    assert found.args_for_text["except"] == Term("checkpoint", "except")


PRINTED = [
    (Rule("week", weekday=0), "joka maanantai", "every Monday"),
    (Rule("week", 2, weekday=4), "joka toinen perjantai", "every second Friday"),
    (Rule("week", weekday=2, parity="even"), "parillisten viikkojen keskiviikkoisin", "Wednesdays of even weeks"),
    (Rule("week", weekday=3, parity="odd"), "parittomien viikkojen torstaisin", "Thursdays of odd weeks"),
    (Rule("week"), "viikoittain", "weekly"),
    (Rule("week", 5), "5 viikon välein", "every 5 weeks"),
    (Rule("month", 12), "vuosittain", "yearly"),
    (
        Rule("month", 2, working_day=LAST),
        "joka toisen kuukauden viimeinen työpäivä",
        "the last working day of every second month",
    ),
    (Rule("checkpoint", weekday=4), "tarkistuspisteen jälkeinen perjantai", "the Friday after the checkpoint"),
    (Rule("week", time=Clock(clock_time(9, 5))), "viikoittain klo 9.05", "weekly at 9:05"),
    (
        Rule("week", time=Clock(clock_time(9, 5), timedelta(minutes=90))),
        "viikoittain klo 9.05–10.35",
        "weekly at 9:05–10:35",
    ),
    (
        Rule("week", time=Clock(clock_time(23, 30), timedelta(hours=1))),
        "viikoittain klo 23.30–0.30",
        "weekly at 23:30–0:30",
    ),
    *(
        (Rule("month", day=day), f"joka kuukauden {day}. päivä", f"the {day}{end} of each month")
        for end, days in {"st": (1, 21, 31), "nd": (2, 22), "rd": (3, 23), "th": (4, 11, 12, 13, 24, 30)}.items()
        for day in days
    ),
]


@pytest.mark.parametrize(("rule", "fi", "en"), PRINTED, ids=[fi for _, fi, _ in PRINTED])
def test_a_rule_as_it_is_printed(rule: Rule, fi: str, en: str) -> None:
    assert (phrase(rule, "fi"), phrase(rule, "en")) == (fi, en)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("weekly", 7),
        ("every 3 weeks", 21),
        ("Fridays of even weeks", 14),
        ("quarterly", 90),
        ("the Friday after the checkpoint", None),
    ],
)
def test_the_interval_of_a_rule(typed: str, days: int | None) -> None:
    rule = read_rule(typed)

    assert rule.interval == days
    assert rule.follows_checkpoint == (days is None)


@pytest.mark.parametrize("typed", ["every 105 weeks", "0 viikon välein", "every 1000 weeks"])
def test_weeks_out_of_range(typed: str) -> None:
    found = problem(typed)
    dates = Term("checkpoint", "date")

    assert found.name == "weeks-out-of-range"
    assert found.args_for_text == {"typed": typed, "first": 1, "last": 104, "dates": dates}


def test_a_wrong_time_is_the_business_of_the_time() -> None:
    assert problem("joka maanantai klo 25.00").name == "no-such-time"


@given(st.text(max_size=LONGEST_PHRASE + 10))
def test_reading_never_fails_otherwise(typed: str) -> None:
    try:
        rule = read_rule(typed)
    except ValueProblem:
        return
    assert read_rule(phrase(rule, "fi")) == rule


# The days


def days(typed: str, start: date, last: date) -> list[str]:
    return [one.isoformat() for one in slots(read_rule(typed), start, date.min, last, is_working_day)]


@pytest.mark.parametrize(
    ("typed", "start", "expected"),
    [
        ("joka toinen perjantai", "2026-09-05", "2026-09-11 2026-09-25 2026-10-09"),
        ("joka toinen perjantai", "2026-09-04", "2026-09-04 2026-09-18 2026-10-02"),
        ("viikoittain", "2026-09-05", "2026-09-05 2026-09-12 2026-09-19"),
        ("3 viikon välein", "2026-12-17", "2026-12-17 2027-01-07 2027-01-28"),
        ("parittomien viikkojen perjantaisin", "2026-12-19", "2027-01-01 2027-01-08 2027-01-22"),
        ("parillisten viikkojen perjantaisin", "2026-12-19", "2026-12-25 2027-01-15 2027-01-29"),
        ("joka kuukauden ensimmäinen tiistai", "2026-12-02", "2027-01-05 2027-02-02 2027-03-02"),
        ("joka kuukauden viimeinen perjantai", "2026-12-01", "2026-12-25 2027-01-29 2027-02-26"),
        ("joka kolmannen kuukauden ensimmäinen tiistai", "2026-12-10", "2027-01-05 2027-04-06 2027-07-06"),
        ("joka kuukauden 31. päivä", "2027-01-31", "2027-01-31 2027-02-28 2027-03-31"),
        ("joka kuukauden 28. päivä", "2027-01-30", "2027-02-28 2027-03-28 2027-04-28"),
        ("joka kuukauden 29. päivä", "2027-01-30", "2027-02-28 2027-03-29 2027-04-29"),
        ("joka kuukauden 29. päivä", "2028-01-30", "2028-02-29 2028-03-29 2028-04-29"),
        ("joka kuukauden ensimmäinen työpäivä", "2026-12-02", "2027-01-04 2027-02-01 2027-03-01"),
        ("joka kuukauden viimeinen työpäivä", "2026-10-01", "2026-10-30 2026-11-30 2026-12-31"),  # 31.10. is a Saturday
        ("joka kuukauden viimeinen työpäivä", "2027-04-30", "2027-04-30 2027-05-31 2027-06-30"),
        ("neljännesvuosittain", "2026-12-17", "2026-12-17 2027-03-18 2027-06-17"),
        ("neljännesvuosittain", "2026-12-04", "2026-12-04 2027-03-05 2027-06-04"),
        ("neljännesvuosittain", "2027-01-11", "2027-01-11 2027-04-12 2027-07-12"),
        ("kuukausittain", "2026-09-03", "2026-09-03 2026-10-01 2026-11-05"),
        ("kuukausittain", "2026-09-07", "2026-09-07 2026-10-05 2026-11-02"),  # the first Monday, not the second
        ("kuukausittain", "2026-09-14", "2026-09-14 2026-10-12 2026-11-09"),
        ("kuukausittain", "2026-09-21", "2026-09-21 2026-10-19 2026-11-16"),
        ("kuukausittain", "2026-09-28", "2026-09-28 2026-10-26 2026-11-23"),
        ("kuukausittain", "2026-09-30", "2026-09-30 2026-10-28 2026-11-25"),
        ("kuukausittain", "2026-09-29", "2026-09-29 2026-10-27 2026-11-24"),
        ("vuosittain", "2026-12-01", "2026-12-01 2027-12-07 2028-12-05"),
    ],
)
def test_slots_count_from_the_first_fitting_day(typed: str, start: str, expected: str) -> None:
    assert days(typed, date.fromisoformat(start), date(2029, 1, 1))[:3] == expected.split()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("parillisten viikkojen perjantaisin", date(2026, 12, 25)),
        ("parittomien viikkojen perjantaisin", date(2027, 1, 1)),
        ("the Thursday after the checkpoint", None),
    ],
)
def test_the_first_day_of_a_series_fits(typed: str, first: date | None) -> None:
    assert anchor(read_rule(typed), date(2026, 12, 19), _no_holidays) == first


@pytest.mark.parametrize(
    ("typed", "start", "first", "last", "expected"),
    [
        # both ends of a window belong to it
        ("joka maanantai", "2026-09-07", "2026-12-07", "2026-12-21", "2026-12-07 2026-12-14 2026-12-21"),
        ("joka maanantai", "2026-12-07", "2026-12-07", "2026-12-07", "2026-12-07"),
        ("kuun 15.", "2026-09-15", "2026-12-15", "2027-01-15", "2026-12-15 2027-01-15"),
        # the steps are those of the whole series
        ("joka toinen perjantai", "2026-09-04", "2026-12-05", "2027-01-01", "2026-12-11 2026-12-25"),
        ("joka toinen perjantai", "2026-09-04", "2026-09-05", "2026-09-18", "2026-09-18"),
        ("joka toisen kuukauden 5. päivä", "2026-08-05", "2026-11-01", "2027-02-28", "2026-12-05 2027-02-05"),
        ("joka toisen kuukauden 31. päivä", "2026-08-31", "2026-11-01", "2027-02-28", "2026-12-31 2027-02-28"),
        # the end of all calendars, a Friday
        ("joka perjantai", "9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31"),
        ("joka maanantai", "9999-12-28", "9999-12-28", "9999-12-31", ""),
        ("parillisten viikkojen perjantaisin", "9999-12-25", "9999-12-25", "9999-12-31", "9999-12-31"),
        ("kuun 5.", "9999-12-06", "9999-12-06", "9999-12-31", ""),
        ("the Thursday after the checkpoint", "2026-12-01", "2026-12-01", "2026-12-31", ""),
    ],
)
def test_a_window_of_a_series(typed: str, start: str, first: str, last: str, expected: str) -> None:
    begin, since, until = (date.fromisoformat(one) for one in (start, first, last))

    found = slots(read_rule(typed), begin, since, until, _no_holidays)

    assert [one.isoformat() for one in found] == expected.split()


def plain_slots(rule: Rule, start: date, last: date) -> Iterator[date]:
    """The same by trying every day; slow and simple."""
    if rule.unit == "month" and rule.weekday is rule.day is rule.working_day is None:
        order = (start.day - 1) // 7 + 1
        rule = Rule("month", rule.every, weekday=start.weekday(), order=LAST if order == 5 else order)
    first: date | None = None
    for day in (start + timedelta(n) for n in range((last - start).days + 1)):
        if not _fits(rule, day):
            continue
        first = first or day
        weeks = (day - first).days
        months = 12 * (day.year - first.year) + day.month - first.month
        if rule.parity or (months % rule.every == 0 if rule.unit == "month" else weeks % (7 * rule.every) == 0):
            yield day


def _fits(rule: Rule, day: date) -> bool:
    longest = monthrange(day.year, day.month)[1]
    if rule.unit == "week":
        parity = "odd" if day.isocalendar()[1] % 2 else "even"
        return rule.weekday in (None, day.weekday()) and rule.parity in (None, parity)
    if rule.day is not None:
        return day.day == min(rule.day, longest)
    working = [n for n in range(1, longest + 1) if is_working_day(day.replace(day=n))]
    if rule.working_day is not None:
        return day.day == working[0 if rule.working_day == 1 else -1]
    if rule.weekday != day.weekday():
        return False
    return day.day + 7 > longest if rule.order == LAST else (day.day - 1) // 7 + 1 == rule.order


RULES = st.sampled_from([rule for rule in _rules() if not rule.follows_checkpoint]) | st.integers(1, MOST_WEEKS).map(
    lambda weeks: Rule("week", weeks)
)
STARTS = st.dates(date(1999, 1, 1), date(2060, 12, 31))


@given(RULES, STARTS)
def test_slots_agree_with_a_plain_count(rule: Rule, start: date) -> None:
    last = start + timedelta(800)

    assert slots(rule, start, date.min, last, is_working_day) == tuple(plain_slots(rule, start, last))


@given(RULES, STARTS, st.integers(-50, 2000), st.integers(0, 900))
def test_a_window_shows_the_same_days_as_the_whole(rule: Rule, start: date, ahead: int, length: int) -> None:
    first = start + timedelta(ahead)
    last = first + timedelta(length)

    found = slots(rule, start, first, last, is_working_day)
    whole = slots(rule, start, date.min, last + timedelta(400), is_working_day)

    assert list(found) == sorted(set(found))
    assert found == tuple(day for day in whole if first <= day <= last)


@given(RULES, st.sampled_from([date.min, date(1, 2, 3), date(9998, 11, 30), date(9999, 12, 1), date.max]))
def test_the_ends_of_the_calendar_are_no_trouble(rule: Rule, start: date) -> None:
    for first in (date.min, date(9999, 12, 1)):
        found = slots(rule, start, first, min(date.max, max(start, first).replace(day=28) + timedelta(3)), _no_holidays)
        assert all(max(start, first) <= day for day in found)


def _no_holidays(day: date) -> bool:
    return day.weekday() < 5


def test_a_start_long_ago_is_no_start_of_counting() -> None:
    rule = read_rule("joka maanantai")

    found = slots(rule, date(1726, 1, 1), date(2026, 1, 1), date(2026, 12, 31), is_working_day)

    assert len(found) == 52
