"""The normal form of a plan loses nothing: written as data and back as a file, every plan is equal to what it was."""

from __future__ import annotations

import json
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from conftest import REPOSITORY, one_in
from following import loaded
from hypothesis import example, given
from hypothesis import strategies as st
from random_files import Writer

from seuranta.plan.loading.load import Loaded
from seuranta.plan.normal.as_data import item_lines, plan_data
from seuranta.plan.normal.as_text import Malformed, plan_text
from seuranta.plan.normal.values import form_of
from seuranta.plan.values.dates import ExceptedDays, read_exception, read_start
from seuranta.plan.values.periods import Days
from seuranta.plan.values.quantities import Quantity, Target, read_quantity, read_target
from seuranta.plan.values.times import Clock, read_length, read_time
from seuranta.plan.words import vocabulary
from seuranta.plan.words.choices import VALUES

LANGUAGES = ("fi", "en")
FILES = sorted(
    path for folder in ("examples", "plans", "tests/problems") for path in REPOSITORY.glob(f"{folder}/*/roadmap.yaml")
)


def exported(plan: Loaded) -> Any:
    assert plan.plan is not None
    return json.loads(json.dumps(plan_data(plan.plan), allow_nan=False))


def comes_back(plan: Loaded) -> None:
    for language in LANGUAGES:
        again = loaded(plan_text(exported(plan), language))
        assert again.plan == plan.plan
        assert exported(again) == exported(plan)


@pytest.mark.parametrize("path", one_in(3, FILES), ids=lambda path: path.parent.name)
def test_every_plan_comes_back_equal(path: Any) -> None:
    plan = loaded(path.read_bytes().decode("utf-8-sig", "replace"))
    if plan.plan is None or any(plan.left_out.values()):
        pytest.skip("a file of which whole items cannot be read")
    comes_back(plan)


@pytest.mark.parametrize("seed", range(20))
def test_plans_of_many_hands_come_back_equal(seed: int) -> None:
    comes_back(loaded(Writer(Random(seed)).text()))


# --- what is exported -----------------------------------------------------------------------------------------------


def test_how_a_plan_stands_there_as_data() -> None:
    plan = loaded(
        "otsikko: Huolto\nkieli: fi\nesitelty: 9.11.2026\ntavoitteet:\n  T1:\n    otsikko: Sopimukset\n"
        "    tavoitetaso: vähintään 6,5 kpl\n    toteumat: {30.11.2026: 1}\n"
        "toimenpiteet:\n  8:\n    otsikko: Raportti\n    tavoite: T1\n    alku: vk 49/2026\n    määräaika: vk 50/2026\n"
        "    tila: valmis 4.12.2026\n    edistyminen: 7/11\n"
        "    siirrot: {pvm: 1.11.2026, vanha: 20.11.2026, syy: kiire}\n"
    )

    assert plan_data(plan.plan) == {  # type: ignore[arg-type]
        "title": "Huolto",
        "language": "fi",
        "presented": {"date": "2026-11-09"},
        "goals": {
            "T1": {
                "title": "Sopimukset",
                "target": {"value": 6.5, "unit": "kpl", "level": "at_least"},
                "readings": {"2026-11-30": {"value": 1, "unit": None}},
            }
        },
        "actions": {
            "8": {
                "title": "Raportti",
                "goal": ["T1"],
                "start": {"first": "2026-11-30", "last": "2026-12-06"},
                "due": "2026-12-11",
                "status": {"status": "done", "on": "2026-12-04"},
                "progress": {"done": 7, "of": 11},
                "moves": [{"date": "2026-11-01", "from": "2026-11-20", "reason": "kiire"}],
            }
        },
    }
    assert item_lines(plan) == {"goals": {"T1": 5}, "actions": {"8": 10}}


def test_how_data_stands_in_a_file() -> None:
    data = {
        "title": "Huolto: pilotti",
        "people": {"Raija": {}},
        "team": {"members": ["Raija", "Olli"]},
        "goals": {"T1": {"title": "Sopimukset", "readings": {"2026-11-30": {"value": 2.5, "unit": "kpl"}}}},
        "communication": {"V1": {"message": "Eka\nToka"}},
        "breaks": {"joulu": {"days": {"first": "2026-12-23", "last": "2027-01-06"}}},
    }

    assert plan_text(data, "fi") == (
        'otsikko: "Huolto: pilotti"\n\nhenkilöt:\n  Raija:\ntiimi: [Raija, Olli]\n\n'
        "tavoitteet:\n  T1:\n    otsikko: Sopimukset\n    toteumat:\n      30.11.2026: 2,5 kpl\n\n"
        "viestintä:\n  V1:\n    ydinviesti: |\n      Eka\n      Toka\n\nvapaapäivät:\n  joulu: 23.12.2026–6.1.2027\n"
    )


# --- any value ------------------------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"])).map(vocabulary.clean).filter(bool)


@given(ANY_TEXT)
@example("a\nb")
@example("a\n\nb")
@example("=1+1")
@example("- a")
@example("a: b #c")
@example("eka\n  sisennetty\ntoka")
@example("\x07")
@example("a\u202ebc")
def test_any_text_comes_back(text: str) -> None:
    data = {"title": text, "actions": {"1": {"title": text, "note": text, "next_step": {"what": text}}}}
    for language in LANGUAGES:
        plan = loaded(plan_text(data, language)).plan
        assert plan is not None
        action = plan.actions["1"]
        assert (plan.title, action.title, action.note) == (text, text, text)
        assert action.next_step is not None
        assert action.next_step.what == text


QUANTITIES = st.builds(
    Quantity,
    st.decimals(-999_999, 999_999, places=4)
    | st.decimals(-99, 99, places=3)
    | st.integers(-(10**14), 10**14).map(Decimal),
    st.sampled_from((None, "kpl", "%", "€", "t€", "milj. €", "tpv")),
)
CLOCKS = st.builds(lambda start, end: Clock(time(start // 60, start % 60), timedelta(minutes=end - start)),
                   st.integers(0, 700), st.integers(701, 1440)) | st.times().map(lambda at: Clock(at.replace(second=0, microsecond=0)))  # fmt: skip
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 1))


def back(type_: str, value: Any, language: str) -> str:
    """The text in which a value is typed, after it was data."""
    form = form_of(type_)
    return str(form.typed(json.loads(json.dumps(form.data(value))), language))


@given(QUANTITIES, st.sampled_from(("at_least", "at_most", None)))
def test_any_number_comes_back(quantity: Quantity, level: Any) -> None:
    for language in LANGUAGES:
        assert read_quantity(back("number", quantity, language)) == quantity
        target = Target(*quantity, level)
        if level is None or quantity.value >= 0:
            assert read_target(back("target", target, language)) == target


@given(CLOCKS)
@example(Clock(time(22), timedelta(hours=2)))
def test_any_time_comes_back(clock: Clock) -> None:
    for language in LANGUAGES:
        assert read_time(back("time_of_day", clock, language)) == clock


@given(st.integers(1, 366 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes)))
def test_any_length_comes_back(length: timedelta) -> None:
    for language in LANGUAGES:
        assert read_length(back("length", length, language)) == length


@given(DAYS, st.sampled_from(("{0}", "{1}-W{2:02}", "{1}-{3:02}", "{1}-Q{4}")))
def test_any_period_comes_back(day: date, form: str) -> None:
    year, week, _ = day.isocalendar()
    days = read_start(form.format(day, year, week, day.month, (day.month + 2) // 3))
    for language in LANGUAGES:
        assert read_start(back("period", days, language)) == days


@given(DAYS, st.integers(0, 400), st.integers(1, 12), st.integers(1, 12))
def test_any_exception_comes_back(day: date, length: int, first: int, last: int) -> None:
    of_days = ExceptedDays(Days(day, day + timedelta(days=length)))
    names = [VALUES["month"][month - 1].fi for month in dict.fromkeys((first, last))]
    for excepted in (of_days, read_exception("–".join(names))):
        for language in LANGUAGES:
            assert read_exception(back("excepted_days", excepted, language)) == excepted


# --- data that is none ----------------------------------------------------------------------------------------------

BROKEN: tuple[tuple[str, Any], ...] = (
    ("", None),
    ("", []),
    ("title", {"title": 5}),
    ("title", {"title": "\ud800"}),
    ("name", {"name": "A"}),
    ("goals", {"goals": ["T1"]}),
    ("goals.T1", {"goals": {"T1": "a"}}),
    ("goals.T1.by", {"goals": {"T1": {"by": "soon"}}}),
    ("goals.T1.target", {"goals": {"T1": {"target": {"value": float("nan"), "unit": None, "level": None}}}}),
    ("goals.T1.readings.soon", {"goals": {"T1": {"readings": {"soon": {}}}}}),
    ("goals.T1.readings.2026-11-30", {"goals": {"T1": {"readings": {"2026-11-30": {"value": "a", "unit": None}}}}}),
    ("actions.8.status", {"actions": {"8": {"status": "done"}}}),
    ("actions.8.goal", {"actions": {"8": {"goal": "T1"}}}),
    ("actions.8.moves.0", {"actions": {"8": {"moves": [5]}}}),
    ("actions.8.start", {"actions": {"8": {"start": {"first": "2026-01-02", "last": "2026-01-05"}}}}),
    ("checkpoints.k.recurrence", {"checkpoints": {"k": {"recurrence": "sometimes"}}}),
    ("checkpoints.k.time", {"checkpoints": {"k": {"time": {"start": "25:00", "minutes": None}}}}),
)


@pytest.mark.parametrize(("path", "data"), BROKEN, ids=[path or "whole" for path, _ in BROKEN])
def test_what_is_no_plan_is_named_by_its_path(path: str, data: Any) -> None:
    with pytest.raises(Malformed) as raised:
        plan_text(data, "en")
    assert raised.value.path == path


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | DAYS.map(str),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


@given(st.data())
def test_any_other_data_is_a_plan_or_is_refused(data: st.DataObject) -> None:
    whole = exported(loaded((REPOSITORY / "examples/pesula/roadmap.yaml").read_text(encoding="utf-8")))
    at = whole
    while isinstance(at, (dict, list)) and at:
        keys = list(at) if isinstance(at, dict) else list(range(len(at)))
        key = data.draw(st.sampled_from(keys))
        if data.draw(st.integers(0, 3)) == 0 or not isinstance(at[key], (dict, list)):
            at[key] = data.draw(JSON)
            break
        at = at[key]
    try:
        text = plan_text(whole, "fi")
    except Malformed:
        return
    assert loaded(text).plan is not None
