"""What Seuranta writes passes yamllint as it comes: new plans, and plans in which facts were recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from conftest import REPOSITORY
from recording import job, recorded
from yamllint import linter
from yamllint.config import YamlLintConfig

from seuranta.commands import Job, Outcome
from seuranta.commands.init import file_text
from seuranta.commands.record import additions, checkpoints, events, fields, moving, progress
from seuranta.commands.record.additions import AddAsk
from seuranta.commands.record.checkpoints import HeldAsk
from seuranta.commands.record.moving import ChangeAsk
from seuranta.commands.record.progress import BlockAsk
from seuranta.commands.record.recording import RecordAsk
from seuranta.output.starters.starter import TEMPLATES

DEFAULTS = YamlLintConfig("extends: default")
BUT_LONG_LINES = YamlLintConfig("extends: default\nrules: {line-length: disable}")
"""The examples explain themselves beside their lines, and a promise to a customer is one sentence."""
DAY = date(2026, 12, 1)
WHO = ("yksin", "tiimi", "johtoryhmä")
ASK = RecordAsk()


def complaints(text: str, config: YamlLintConfig = DEFAULTS) -> list[str]:
    lines = text.splitlines()
    return [f"{one} in {lines[one.line - 1]!r}" for one in linter.run(text, config)]


def new_plan(language: str, template: str, who: str, **known: str) -> str:
    known = {"company": "Konepaja Keksitty Oy", "who": who, "lead": "Raija", **known}
    return file_text(known, language, DAY, template, "4c1e")  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "template", "who"), [*product(("fi", "en"), TEMPLATES, WHO)])
def test_a_new_plan_has_nothing_to_complain_about(language: str, template: str, who: str, *, is_long: bool) -> None:
    several: tuple[dict[str, str], ...] = (
        {},
        {"lead": "", "company": ""},
        {"rhythm": "kuukausittain", "time": "8.30–10"},
        {"title": "Huolto: uusi alku", "service": "Huollamme sovittuun kuukausihintaan #1", "lead": "O'Neil"},
    )
    for known in several if is_long else several[::3]:
        assert complaints(new_plan(language, template, who, **known)) == []


def verbs(goal: str, message: str, question: str, series: str) -> tuple[Callable[[Job], Outcome], ...]:
    """A working life of a plan, with the ids that its language gives."""
    return (
        lambda job: additions.add(job, AddAsk(("Uusi",), owner="Raija", start="1.12.2026", due="15.1.2027"), ASK),
        lambda job: additions.add(job, AddAsk(("goal", "Uusi: tavoite"), target="95 %", by="30.6.2027"), ASK),
        lambda job: additions.add(job, AddAsk(("Toinen",), depends_on=("1",)), ASK),
        lambda job: progress.start(job, ["1"], ASK),
        lambda job: progress.block(job, "1", BlockAsk("odottaa osia", "soitto", "Raija", "4.12.2026"), ASK),
        lambda job: moving.move(job, ["1"], "5.1.2027", ChangeAsk("asiakas pyysi"), ASK),
        lambda job: progress.unblock(job, ["1"], ASK),
        lambda job: progress.done(job, ["1"], ASK),
        lambda job: moving.drop(job, ["2"], ChangeAsk("ei tarvita", ("Raija",), "1.9.2027"), ASK),
        lambda job: events.reading(job, [goal, "2"], ASK),
        lambda job: events.told(job, [message], ASK),
        lambda job: events.ask_question(job, "Kuka vastaa, ja milloin?", events.QuestionAsk("myynti"), ASK),
        lambda job: events.answer(job, question, "Raija.", ASK),
        lambda job: events.decide(job, "Aloitetaan", events.DecisionAsk(None, ("Raija",), ("1", goal)), ASK),
        lambda job: checkpoints.skip(job, [series], "messut", ASK),
        lambda job: checkpoints.held(job, HeldAsk(series, ("Raija",)), RecordAsk("1.12.2026")),
        lambda job: fields.set_field(job, goal, "note", ["luku", "kassasta"], ASK),
        lambda job: fields.set_field(job, "2", "helpers", ["Raija,", "Pekka"], ASK),
    )


IDS = {"fi": ("T1", "V1", "K1", "seuranta"), "en": ("G1", "M1", "Q1", "follow-up")}


LIVES = [
    *zip(["fi"] * 3, TEMPLATES, WHO, strict=True),
    *zip(["en"] * 3, TEMPLATES, reversed(WHO), strict=True),
]


@pytest.mark.parametrize(("language", "template", "who"), LIVES)
def test_nor_has_a_plan_in_which_facts_were_recorded(language: str, template: str, who: str, *, is_long: bool) -> None:
    """Looked at after every sixth fact, in the long run after each."""
    text = new_plan(language, template, who)
    for number, verb in enumerate(verbs(*IDS[language]), 1):
        new = recorded(verb(job(text, language, today=DAY))).text
        assert new is not None
        if is_long or number % 6 == 0:
            assert complaints(new) == [], new
        text = new


PLANS = [*(REPOSITORY / "plans").glob("*/roadmap.yaml"), *(REPOSITORY / "examples").glob("*/roadmap.yaml")]


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_nor_have_the_plans_of_the_project_but_for_long_lines(path: Path) -> None:
    assert complaints(path.read_text("utf-8"), BUT_LONG_LINES) == []
