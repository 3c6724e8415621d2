"""However often something is wrong in a plan, no answer is longer than a person reads.

Answers that list what a plan holds may grow with the plan; all others have an end of their own, counted in bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import long, one_in
from floods import KINDS, MADE, of_problem
from hard_use import PLAN, Folder

from seuranta.commands import Job, Outcome
from seuranta.commands.agenda import AgendaAsk, agenda_of
from seuranta.commands.announce import AnnounceAsk, announce
from seuranta.commands.check import CheckAsk, check
from seuranta.commands.checkpoints import CheckpointsAsk, checkpoints
from seuranta.commands.drafts import DeliveryAsk
from seuranta.commands.list import ListAsk, list_items
from seuranta.commands.report import ReportAsk, report
from seuranta.commands.show import show
from seuranta.commands.status import StatusAsk, status
from seuranta.commands.timeline import TimelineAsk, timeline
from seuranta.output.screen import terminal
from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Plan

SHOWN = DeliveryAsk(stdout=True)
PAGE = 8_000
"""Bytes of some four screens."""

HAVE_AN_END: dict[str, tuple[Callable[[Job], Outcome], int]] = {
    "check": (lambda job: check(job, CheckAsk()), 20_000),
    "status": (lambda job: status(job, StatusAsk()), PAGE),
    "show": (lambda job: show(job, next(lookup.ids(_plan(job)), _NOTHING).id), PAGE),
    "agenda": (lambda job: agenda_of(job, AgendaAsk(SHOWN)), PAGE),
    "announce": (lambda job: announce(job, AnnounceAsk(SHOWN)), PAGE),
    "report --for management": (lambda job: report(job, ReportAsk(SHOWN, "johtoryhmä")), PAGE),
    "report --for everyone": (lambda job: report(job, ReportAsk(SHOWN, "kaikki")), PAGE),
    "checkpoints": (lambda job: checkpoints(job, CheckpointsAsk()), 25_000),
}
GROW_WITH_THE_PLAN: dict[str, Callable[[Job], Outcome]] = {
    "list": lambda job: list_items(job, ListAsk()),
    "list --goals": lambda job: list_items(job, ListAsk(goals=True)),
    "report": lambda job: report(job, ReportAsk(SHOWN)),
    "report --for team": lambda job: report(job, ReportAsk(SHOWN, "tiimi")),
    "timeline": lambda job: timeline(job, TimelineAsk()),
}
TIMES = 100
FEWER = {"series": 2, "same-hour": 30, "strangers": 40, "ring-of-all": 30, "laughs": 9}
"""What grows faster than its plan."""
_NOTHING: ItemId = ItemId("actions", "1")


def _plan(job: Job) -> Plan:
    plan = job.plans[0].loaded.plan
    assert plan is not None
    return plan


def bytes_of(folder: Folder, command: Callable[[Job], Outcome]) -> int:
    """How much is printed; an answer that cannot be given prints one sentence."""
    outcome = folder.asked(command)
    if outcome is None:
        return 0
    said = terminal.render(outcome.lines, color=False, unicode=True) + outcome.first + outcome.text + outcome.told
    return len(said.encode())


@pytest.mark.parametrize("flood", MADE)
@pytest.mark.parametrize("language", ["fi", long("en")])
def test_no_answer_floods_the_screen(flood: str, language: str) -> None:
    text = MADE[flood](FEWER.get(flood, TIMES)).encode()
    folder = Folder({PLAN: text}, language)
    is_plan = folder.loaded.plan is not None

    printed = {name: bytes_of(folder, one) for name, (one, _) in HAVE_AN_END.items() if is_plan or name == "check"}
    listed = {name: bytes_of(folder, one) for name, one in GROW_WITH_THE_PLAN.items() if is_plan}

    assert {name: n for name, n in printed.items() if n > HAVE_AN_END[name][1]} == {}
    assert {name: n for name, n in listed.items() if n > PAGE + 3 * len(text)} == {}


@pytest.mark.parametrize("folder", one_in(3, KINDS), ids=lambda folder: folder.name)
def test_no_problem_floods_the_screen(folder: Path) -> None:
    used = Folder({PLAN: of_problem(folder, 20)}, "fi")
    names = ("check", "status") if used.loaded.plan is not None else ("check",)

    printed = {name: bytes_of(used, HAVE_AN_END[name][0]) for name in names}

    assert {name: n for name, n in printed.items() if n > HAVE_AN_END[name][1]} == {}
