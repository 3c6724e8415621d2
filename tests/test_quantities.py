"""What a typed text means as a number, a target, a progress, an address, a time zone or a country."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.words import text
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.values.contacts import is_like_an_address, read_address, read_country, read_timezone
from seuranta.plan.values.quantities import (
    Quantity,
    Target,
    in_unit,
    read_lights,
    read_progress,
    read_quantity,
    read_target,
)
from seuranta.plan.words.diagnostic import Digits, ValueProblem

NUMBERS = [
    ("6", "6", None), ("0", "0", None), ("3,5", "3.5", None), ("3.5", "3.5", None), ("000123", "123", None),
    ("1234,5", "1234.5", None), ("1234.5", "1234.5", None), ("1 234,5", "1234.5", None),
    ("1\u00a0234,5", "1234.5", None), ("1\u202f234,5", "1234.5", None), ("1\u2009234\u2009567", "1234567", None),
    ("1,234.5", "1234.5", None), ("1.234,5", "1234.5", None), ("1,234,567", "1234567", None),
    ("1.234.567", "1234567", None), ("0,125", "0.125", None), ("0.125", "0.125", None), ("1,2345", "1.2345", None),
    ("1234,567", "1234.567", None), ("123456789012345", "123456789012345", None),
    ("123 456 789 012 345", "123456789012345", None),
    ("-5", "-5", None), ("−5", "-5", None), ("–5", "-5", None), ("- 5", "-5", None), ("+5", "5", None),
    ("6 kpl", "6", "kpl"), ("6kpl", "6", "kpl"), ("6 kpl.", "6", "kpl"), ("1 tpv", "1", "tpv"), ("5 työpäivää", "5", "työpäivää"),
    ("12,5 %", "12.5", "%"), ("12.5%", "12.5", "%"), ("12 prosenttia", "12", "prosenttia"),
    ("120 000 €", "120000", "€"), ("120000€", "120000", "€"), ("−1 234,5 €", "-1234.5", "€"), ("€120,000", "120000", "€"),
    ("€1,234.50", "1234.50", "€"), ("€ 12", "12", "€"), ("$5", "5", "$"), ("EUR 1 200", "1200", "EUR"),
    ("120 t€", "120", "t€"), ("120 k€", "120", "k€"), ("1,5 M€", "1.5", "M€"), ("2 milj. €", "2", "milj. €"),
    ("2 milj €", "2", "milj €"), ("3 miljoonaa euroa", "3", "miljoonaa euroa"), ("€120k", "120", "k€"),
    ("€1,5M", "1.5", "M€"),
    ("100 kr", "100", "kr"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "value", "unit"), NUMBERS, ids=[one[0] for one in NUMBERS])
def test_a_number(typed: str, value: str, unit: str | None) -> None:
    assert read_quantity(typed) == Quantity(Decimal(value), unit)
    assert read_target(typed) == Target(Decimal(value), unit, None)


REFUSED: list[tuple[str, str, dict[str, Any]]] = [
    ("1.234", "ambiguous-number", {"first": "1234", "second": Digits("1.2340")}),
    ("1,234", "ambiguous-number", {"first": "1234", "second": Digits("1.2340")}),
    ("-12,345 %", "ambiguous-number", {"first": "12345"}),
    ("1.234 €", "ambiguous-number", {}),
    ("12 34", "misplaced-separator", {}),
    ("1 2345", "misplaced-separator", {}),
    ("5,", "misplaced-separator", {}),
    ("1.2.3", "misplaced-separator", {}),
    ("1,23,45", "misplaced-separator", {}),
    ("0x10", "digits-after-number", {}),
    ("6²", "digits-after-number", {}),
    ("1_000", "digits-after-number", {}),
    ("1e5", "digits-after-number", {}),
    ("5 m2", "digits-after-number", {}),
    ("5½", "digits-after-number", {}),
    ("1/2", "digits-after-number", {}),
    ("6-8", "range-for-number", {}),
    ("6 – 8 kpl", "range-for-number", {}),
    ("6-٨", "digits-after-number", {}),
    ("1234567890123456", "number-too-long", {"n": 15}),
    ("1" * 100, "number-too-long", {}),
    ("5 kpl/kk", "not-a-unit", {"number": "5", "unit": "kpl/kk"}),
    ("6 sopimusta yhteensä", "not-a-unit", {"unit": "sopimusta yhteensä"}),
    ("5 (arvio)", "not-a-unit", {}),
    ("€5 kpl", "not-a-unit", {"number": "5", "unit": "kpl"}),
    ("noin 5", "not-a-number", {"suggestion": "5"}),
    ("Noin 5", "not-a-number", {"suggestion": "5"}),
    ("noin viisi", "not-a-number", {"suggestion": None}),
    ("~5 kpl", "not-a-number", {"suggestion": "5 kpl"}),
    ("%80", "not-a-number", {"suggestion": "80 %"}),
    ("% 12,5", "not-a-number", {"suggestion": "12,5 %"}),
    *((typed, "not-a-number", {"suggestion": None}) for typed in (
        "", "kuusi", ",5", "½", "٣", "NaN", "inf", "%", "-", "€", "1" * 101, "\u202e5",
    )),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "name", "args"), REFUSED, ids=[one[0][:20] for one in REFUSED])
def test_a_refused_number(typed: str, name: str, args: dict[str, Any]) -> None:
    refused(read_quantity, typed, name, args)
    refused(read_target, typed, name, args)


def test_what_is_proposed_for_an_ambiguous_number_is_accepted() -> None:
    assert read_quantity("1234").value == 1234
    assert read_quantity("1,2340").value == read_quantity("1.2340").value == Decimal("1.234")


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("vähintään 95 %", "at_least"), ("Vähintään 95 %", "at_least"), ("vahintaan 95 %", "at_least"),
        ("at least 95%", "at_least"), ("≥ 95 %", "at_least"), (">=95 %", "at_least"), ("min. 95 %", "at_least"),
        ("enintään 95 %", "at_most"), ("korkeintaan 95 %", "at_most"), ("at most 95 %", "at_most"),
        ("≤95 %", "at_most"), ("max 95 %", "at_most"),
    ],
)  # fmt: skip
def test_a_level_to_keep(typed: str, level: str) -> None:
    assert read_target(typed) == Target(Decimal(95), "%", level)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("yli 95 %", "vähintään 95 %"),
        ("Yli 95 %", "vähintään 95 %"),
        ("over 95%", "at least 95%"),
        ("< 5", "≤ 5"),
        ("yli 5 (arvio)", None),
    ],
)
def test_over_and_under_are_asked_about(typed: str, suggestion: str | None) -> None:
    refused(read_target, typed, "not-a-number", {"suggestion": suggestion})


def test_a_level_is_no_reading() -> None:
    refused(read_quantity, "vähintään 95 %", "not-a-number", {"suggestion": "95 %"})


@pytest.mark.parametrize(
    ("value", "unit", "wanted", "same"),
    [
        ("120", "t€", "€", "120000"), ("95000", "€", "t€", "95"), ("1.5", "milj. €", "k€", "1500"),
        ("2", "M€", "EUR", "2000000"), ("5", "kpl", "€", "5"), ("5", None, "t€", "5"), ("5", "t€", "$", "5"),
        ("5", "t", "h", "5"), ("3", "mrd. €", "milj. €", "3000"),
    ],
)  # fmt: skip
def test_money_is_counted_in_one_unit(value: str, unit: str | None, wanted: str, same: str) -> None:
    assert in_unit(Quantity(Decimal(value), unit), wanted).value == Decimal(same)
    assert in_unit(Target(Decimal(value), unit, "at_most"), wanted).value == Decimal(same)


GOAL = """
tavoitteet:
  T1:
    lähtötaso: 80
    tavoitetaso: 120 t€
    välitavoitteet:
      31.12.2026: 0,1 M€
    toteumat:
      30.11.2026: 95 000 €
"""


def test_the_numbers_of_a_goal_are_counted_in_its_unit() -> None:
    plan = load(Source("roadmap.yaml", GOAL)).plan
    assert plan is not None
    goal = plan.goals["T1"]

    assert goal.unit == "t€"
    assert goal.baseline is not None
    assert goal.baseline.value == Quantity(Decimal(80))
    assert list(goal.interim_targets.values()) == [Quantity(Decimal(100), "t€")]
    assert list(goal.readings.values()) == [Quantity(Decimal(95), "t€")]


@pytest.mark.parametrize(
    ("typed", "share"),
    [
        ("65 %", Fraction(65, 100)), ("65%", Fraction(65, 100)), ("65", Fraction(65, 100)), ("0 %", Fraction(0)),
        ("100 %", Fraction(1)), ("65,5 %", Fraction(655, 1000)), ("7/11", Fraction(7, 11)), ("7 / 11", Fraction(7, 11)),
        ("0/5", Fraction(0)), ("11/11", Fraction(1)), ("1/1", Fraction(1)), ("7/11 kpl", Fraction(7, 11)),
        ("0", Fraction(0)), ("1", Fraction(1, 100)), ("65 prosenttia", Fraction(65, 100)),
    ],
)  # fmt: skip
def test_progress(typed: str, share: Fraction) -> None:
    assert read_progress(typed).share == share


@pytest.mark.parametrize(
    ("typed", "name", "args"),
    [
        ("120 %", "progress-out-of-range", {}),
        ("100,5 %", "progress-out-of-range", {}),
        ("0/0", "progress-out-of-range", {}),
        ("-5 %", "progress-out-of-range", {}),
        ("7/0", "progress-out-of-range", {}),
        ("12/11", "progress-out-of-range", {}),
        ("-1/5", "progress-out-of-range", {}),
        ("0,65", "not-a-progress", {"suggestion": "65 %"}),
        ("puolet", "not-a-progress", {}),
        ("65 kpl", "not-a-progress", {}),
        ("7 of 11", "not-a-progress", {}),
        ("7 kpl/11", "not-a-progress", {}),
        ("7/11 h", "not-a-progress", {}),
        ("7/11/12", "not-a-progress", {}),
        ("", "not-a-progress", {}),
    ],
)
def test_a_refused_progress(typed: str, name: str, args: dict[str, Any]) -> None:
    refused(read_progress, typed, name, args)


@pytest.mark.parametrize(
    ("typed", "on_pace", "behind"),
    [
        *((one, "0.9", "0.6") for one in ("90 % / 60 %", "90%/60%", "90/60", "90 %, 60 %", "90 % ja 60 %")),
        ("92,5 % / 60 %", "0.925", "0.6"),
        ("100 / 1", "1", "0.01"),
    ],
)
def test_limits_of_lights(typed: str, on_pace: str, behind: str) -> None:
    assert read_lights(typed) == (Decimal(on_pace), Decimal(behind))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("60 / 90", "light-limits-out-of-range"),
        ("90 / 90", "light-limits-out-of-range"),
        ("110 / 60", "light-limits-out-of-range"),
        ("90 / 0", "light-limits-out-of-range"),
        ("90 %", "not-light-limits"),
        ("vihreä", "not-light-limits"),
        ("٩٠/٦٠", "not-light-limits"),
        ("", "not-light-limits"),
    ],
)
def test_refused_limits_of_lights(typed: str, name: str) -> None:
    refused(read_lights, typed, name, {})


@pytest.mark.parametrize(
    "typed",
    [
        "raija@example.com", "raija.o'neil+x@sub.example.com", "pää@esimerkki.example", "a@b.fi",
        "x" * 242 + "@example.com",
    ],
)  # fmt: skip
def test_an_address(typed: str) -> None:
    assert read_address(typed) == typed


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("mailto:raija@example.com", "raija@example.com"),
        ("MAILTO: Raija (AT) example (DOT) com", "Raija@example.com"),
        ("mailto:" + "x" * 235 + "@example.com", "x" * 235 + "@example.com"),
        ("mailto:" + "x" * 236 + "@example.com", None),
        ("x" * 243 + "@example.com", None),
        ("raija(at)example.com", "raija@example.com"),
        ("raija (at) example.com", "raija@example.com"),
        ("raija[at]example(dot)com", "raija@example.com"),
        ("raija at example.com", "raija@example.com"),
        ("Raija <raija@example.com>", "raija@example.com"),
        ("<raija@example.com>", "raija@example.com"),
        ("raija@example.com.", "raija@example.com"),
        ("raija@example.com;", "raija@example.com"),
        ("a@example.com, b@example.com", None),
        ("raija@example", None),
        ("raija", None),
        ("@example.com", None),
        ("r..a@example.com", None),
        ("", None),
        ("x" * 300 + "@example.com", None),
    ],
)
def test_a_refused_address(typed: str, suggestion: str | None) -> None:
    refused(read_address, typed, "not-an-address", {"suggestion": suggestion})


@pytest.mark.parametrize(
    ("typed", "is_like"),
    [("raija@example", True), ("raija(at)example.com", True), ("raija [AT] example", True), ("fitter at night", False)],
)
def test_what_is_meant_as_an_address(typed: str, *, is_like: bool) -> None:
    assert is_like_an_address(typed) is is_like


@pytest.mark.parametrize("typed", ["Europe/Helsinki", "Europe/Stockholm", "America/Argentina/Buenos_Aires", "UTC"])
def test_a_time_zone(typed: str) -> None:
    assert read_timezone(typed) == typed


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("Helsinki", "Europe/Helsinki"),
        ("europe/helsinki", "Europe/Helsinki"),
        ("Europe/Helsink", "Europe/Helsinki"),
        ("Tukholma", "Europe/Stockholm"),
        ("New York", "America/New_York"),
        ("Eurooppa/Tukholma", "Europe/Stockholm"),
        ("Ushuaia", "America/Argentina/Ushuaia"),
        ("../../etc/passwd", None),
        ("/etc/passwd", None),
        ("Europe/../../etc/passwd", None),
        ("Europe", None),
        ("", None),
        ("a\x00b", None),
        ("+2", None),
    ],
)
def test_a_refused_time_zone(typed: str, suggestion: str | None) -> None:
    refused(read_timezone, typed, "unknown-timezone", {"suggestion": suggestion})


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("FI", "FI"), ("fi", "FI"), ("Suomi", "FI"), ("finland", "FI"), ("se", "SE"), ("Ruotsi", "SE"),
        ("United" + " " * 27 + "Kingdom", "GB"),
    ],
)  # fmt: skip
def test_a_country(typed: str, code: str) -> None:
    assert read_country(typed) == code


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [("Suom", "FI"), ("Ruots", "SE"), ("XX", None), ("", None), ("United" + " " * 28 + "Kingdom", "GB")],
)
def test_a_refused_country(typed: str, suggestion: str | None) -> None:
    refused(read_country, typed, "unknown-country", {"suggestion": suggestion})


def refused(read: Callable[[str], object], typed: str, name: str, args: dict[str, Any]) -> None:
    with pytest.raises(ValueProblem) as caught:
        read(typed)

    assert caught.value.name == name
    assert {key: caught.value.args_for_text.get(key) for key in args} == args
    assert caught.value.args_for_text["typed"] == typed


@given(st.decimals(-(10**12), 10**12, places=2, allow_nan=False))
def test_a_printed_number_is_read_as_that_number(value: Decimal) -> None:
    assert read_quantity(text.number(value, "fi")).value == value
    assert read_quantity(f"{text.number(value, 'fi')} %") == (value, "%")
    assert read_quantity(f"{text.number(value, 'fi')}{text.NO_BREAK_SPACE}€") == (value, "€")


@given(st.decimals(-(10**12), 10**12, places=2, allow_nan=False))
def test_a_number_printed_in_english_is_read_as_that_number_or_asked_about(value: Decimal) -> None:
    printed = text.number(value, "en")
    if 1000 <= abs(value) < 10**6 and value == value.to_integral():
        with pytest.raises(ValueProblem, match="ambiguous-number"):
            read_quantity(printed)
    else:
        assert read_quantity(printed).value == value


PIECES = "1 12 345 . , - − – € % t k milj. kpl ² ½ x e noin vähintään yli at least / EUR @ example.com (at)"
words = st.sampled_from(PIECES.split())
texts = st.text(max_size=110) | st.lists(words, max_size=6).map("".join) | st.lists(words, max_size=6).map(" ".join)


@given(texts)
def test_readers_of_quantities_raise_nothing_but_value_problems(typed: str) -> None:
    readers: tuple[Callable[[str], object], ...] = (
        read_quantity,
        read_target,
        read_progress,
        read_lights,
        read_address,
    )
    for read in readers:
        with suppress(ValueProblem):
            read(typed)
