"""A new plan from a draft of a table: as a person would have typed it, accepted by `check`, and with nothing lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from drafts import action, draft, drafts, goal
from hypothesis import given

from seuranta.plan.follow.followup import follow_up
from seuranta.plan.intake.new_plan import STATE_LEFT_OPEN, NewPlan, new_plan
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.tables.draft import Aside, Draft, Report
from seuranta.plan.words import vocabulary
from seuranta.plan.words.findings import KINDS, Severity

DAY = date(2026, 12, 1)
AROUND = {"fi": ("otsikko: Huolto\nkieli: fi\n\n", ""), "en": ("title: Care\nlanguage: en\n\n", "")}


def made(of: Draft, language: str = "fi") -> NewPlan:
    return new_plan(of, AROUND[language], DAY, language)


def items(plan: NewPlan) -> str:
    """The text without what stands around the items."""
    return plan.text.partition("\n\n")[2]


def errors(text: str) -> set[str]:
    loaded = load(Source("", text))
    assert loaded.plan is not None
    names = {problem.name for problem in loaded.problems if problem.severity is Severity.ERROR}
    findings = {finding.name for finding in follow_up(loaded, DAY, DAY).findings}
    return names | {name for name in findings if KINDS[name].severity is Severity.ERROR and not KINDS[name].at_once}


WORKSHOP = draft(
    [
        action(6, "1", Aside("Prioriteetti", "korkea", "K6"), title="Hinnasto: kolme tasoa", owner="Pekka", goal=("T1",),
               due=date(2026, 11, 20), status="done", done_on=date(2026, 11, 19)),
        action(7, "2", Aside("Milloin", "syksy", "E7"), title="- Käynti", helpers=("Sari", "Ann"), next_step="soita"),
        action(8, "3", title="Sopimus", status="in_progress", depends_on=("1", "2"), progress="35 %", note="kiire"),
    ],
    [goal(5, "T1", title="Sopimukset", baseline="0", target="6 kpl", by=date(2027, 6, 30))],
    [Report("wish", ("E7",), "syksy", kept="note")],
)  # fmt: skip


def test_a_finnish_plan_reads_as_if_it_had_been_typed() -> None:
    assert (
        items(made(WORKSHOP))
        == """\
tavoitteet:
  T1:
    otsikko: Sopimukset
    lähtötaso: 0
    tavoitetaso: 6 kpl
    mennessä: 30.6.2027

toimenpiteet:
  1:
    otsikko: "Hinnasto: kolme tasoa"
    tavoite: T1
    vastuu: Pekka
    määräaika: 20.11.2026
    tila: valmis 19.11.2026
    huomautus: "Prioriteetti: korkea"
  2:
    otsikko: "- Käynti"
    mukana: [Sari, Ann]
    määräaika:  # taulukko E7: "syksy"
    seuraava askel: soita
    huomautus: "Määräaika taulukossa: syksy"
  3:
    otsikko: Sopimus
    tila: käynnissä
    edistyminen: 35 %
    edellyttää: [1, 2]
    huomautus: kiire
"""
    )


def test_an_english_one_has_english_words_and_days() -> None:
    text = items(made(WORKSHOP, "en"))

    assert "    status: done 2026-11-19\n" in text
    assert '    due:  # table E7: "syksy"\n' in text
    assert '    note: "Due in the table: syksy"\n' in text


CONTRADICTIONS: dict[str, tuple[dict[str, Any], str, str]] = {
    "a start after the due date": (
        {"start": date(2027, 5, 1), "due": date(2027, 4, 1)}, "start-after-due", "Alku taulukossa: 1.5.2027",
    ),
    "an action that waits for itself": ({"depends_on": ("1",)}, "dependency-cycle", "Edellyttää taulukossa: 1"),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_what_contradicts_itself_is_left_in_the_note_and_told(name: str) -> None:
    values, problem, note = CONTRADICTIONS[name]

    plan = made(draft([action(2, "1", title="Hinnasto", **values)]))

    assert [left.why.name for left in plan.left_out] == [problem]
    assert f'huomautus: "{note}"' in plan.text
    assert not errors(plan.text)


def test_done_without_a_day_stays_done() -> None:
    plan = made(draft([action(2, "1", title="Hinnasto", status="done")]))

    assert "tila: valmis\n" in plan.text
    assert not plan.left_out
    assert errors(plan.text) == {"done-without-date"}


def test_a_day_of_the_workbook_is_when_it_was_done_else_when_it_is_due() -> None:
    plan = made(
        draft(
            [
                action(2, "1", title="A", status="done", day=date(2026, 11, 3)),
                action(3, "2", title="B", status="blocked", day=date(2026, 12, 20), why="osat puuttuvat"),
                action(4, "3", title="C", status="planned", why="kiire"),
            ]
        )
    )

    assert "tila: valmis 3.11.2026\n" in plan.text
    assert "määräaika: 20.12.2026\n    tila: jumissa\n    este: osat puuttuvat\n" in plan.text
    assert "huomautus: kiire\n" in plan.text


@given(drafts())
def test_check_accepts_every_plan_and_nothing_is_lost(of: Draft) -> None:
    plan = made(of)

    assert errors(plan.text) <= STATE_LEFT_OPEN
    loaded = load(Source("", plan.text)).plan
    assert loaded is not None
    assert list(loaded.actions) == [action.id for action in of.actions]
    for drafted in of.actions:
        written = loaded.actions[drafted.id]
        assert written.title == drafted.fields["title"].value
        for aside in drafted.asides:
            assert vocabulary.clean(aside.text) in (written.note or "")  # in composed letters
        left = {place.field for place in plan.left_out if place.item == drafted.id}
        for field in {"owner", "due", "start", "depends_on", "done_on", "status"} & drafted.fields.keys() - left:
            assert written.value_of("status" if field == "done_on" else field), field
