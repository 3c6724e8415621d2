"""Many plans: each is let go when its rows are known, and the answer is the same as of plans that are held."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from weakref import ref

import pytest
from conftest import REPOSITORY, Answer
from following import DAY
from portfolio_folder import FOLDER, NAMES

from seuranta.commands import Job, Outcome, PlanFile
from seuranta.commands.check import CheckAsk, check
from seuranta.commands.checkpoints import CheckpointsAsk, checkpoints
from seuranta.commands.export import ExportAsk, export
from seuranta.commands.list import ListAsk, list_items
from seuranta.commands.remind import RemindAsk, remind
from seuranta.commands.status import StatusAsk, status
from seuranta.many_plans import HELD, ManyPlans
from seuranta.output.json.rows import Rows, json_text
from seuranta.output.words.formats import FORMATS
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.reading.told_language import NotSureError, told_language

Command = Callable[[Job], Outcome]

COMMANDS: dict[str, Command] = {
    "status": lambda job: status(job, StatusAsk()),
    "status json": lambda job: status(job, StatusAsk("json")),
    "status that fails": lambda job: status(job, StatusAsk(fail_on=("overdue-action",))),
    **{f"check {form}": partial(check, ask=CheckAsk(form)) for form in FORMATS["check"]},
    "checkpoints": lambda job: checkpoints(job, CheckpointsAsk()),
    "checkpoints by plan": lambda job: checkpoints(job, CheckpointsAsk(by_plan=True)),
    "checkpoints of a series": lambda job: checkpoints(job, CheckpointsAsk(series="viikko")),
    "checkpoints json": lambda job: checkpoints(job, CheckpointsAsk("json")),
    "remind": lambda job: remind(job, RemindAsk()),
    "remind into a folder": lambda job: remind(job, RemindAsk(to="out")),
    "remind one person": lambda job: remind(job, RemindAsk(person="Leena")),
    "remind json": lambda job: remind(job, RemindAsk("json")),
    "list": lambda job: list_items(job, ListAsk()),
    "list of one person": lambda job: list_items(job, ListAsk("json", owner="Leena")),
    "list of one goal": lambda job: list_items(job, ListAsk("csv", goal="T1")),
    "goals": lambda job: list_items(job, ListAsk("json", goals=True)),
    "export": lambda job: export(job, ExportAsk()),
}
THREE = [(FOLDER / "plans" / name / "roadmap.yaml").read_bytes() for name in NAMES]
TORN = b"language: en\nactions:\n  1: {owner: Ann, due: 2026-11-31}\n  2: {owner: Ann, due: 2026-11-20}\n"
TWIN = b"id: twin\n" + TORN


class Walked:
    """Plans of a folder that are read when a command comes to them; `most` counts how many were alive at once."""

    def __init__(self, *files: bytes) -> None:
        self.files = [(f"plans/{at:02}/roadmap.yaml", data) for at, data in enumerate(files)]
        self._alive: list[ref[PlanFile]] = []
        self.most = 0
        self.reads = 0

    def _read(self, path: str, data: bytes) -> PlanFile:
        plan_file = PlanFile(path, load_bytes(path, data), DAY, DAY)
        self._alive = [one for one in self._alive if one() is not None]
        if len(self._alive) >= HELD:
            gc.collect()  # a plan with a mistake is let go with the mistake, which Python finds in its own time
        self._alive = [*(one for one in self._alive if one() is not None), ref(plan_file)]
        self.most = max(self.most, len(self._alive))
        self.reads += 1
        return plan_file

    def many(self) -> Job:
        return _job(ManyPlans([partial(self._read, *of) for of in self.files]))

    def held(self) -> Job:
        return _job(tuple(self._read(*of) for of in self.files))


def _job(plans: Any) -> Job:
    return Job(plans, "en", lambda _: DAY)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize(
    "files",
    [THREE * 3, [*THREE, b"", TORN, *THREE], [TWIN, *THREE, TWIN, TWIN], [b"", b"- a list\n"] * 3],
    ids=["plans", "one unreadable", "one id", "none readable"],
)
def test_the_answer_is_that_of_plans_that_are_held_and_none_is(name: str, files: list[bytes]) -> None:
    walked, held = Walked(*files), Walked(*files)

    assert COMMANDS[name](walked.many()) == COMMANDS[name](held.held())
    assert walked.most <= 3 < held.most


@pytest.mark.parametrize("name", COMMANDS)
def test_every_plan_is_read_once(name: str) -> None:
    """Those that have the id of another one are read again, to say so."""
    walked = Walked(*(data.partition(b"\n")[2] for data in THREE * 3))
    COMMANDS[name](walked.many())

    assert walked.reads == 9


def test_as_a_person_types_it(seuranta: Callable[..., Answer], tmp_path: Path) -> None:
    """Of four plans or more, and of the same ones one by one."""
    for at, data in enumerate(THREE * 2):
        path = tmp_path / "plans" / f"{at}" / "roadmap.yaml"
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
    together = json.loads(seuranta("status", "--format", "json", folder=tmp_path).out)["plans"]
    alone = [json.loads(seuranta("status", f"plans/{at}", "--format", "json", folder=tmp_path).out) for at in range(6)]

    assert together == [one["plans"][0] for one in alone]


@pytest.mark.parametrize(
    ("languages", "said"), [(["fi"] * 5, "suunnitelmaa"), (["en"] * 5, "plans"), (["fi", "en", "fi", "fi"], "plans")]
)
def test_many_plans_are_shown_in_the_language_that_they_agree_on(
    languages: list[str], said: str, seuranta: Callable[..., Answer], tmp_path: Path
) -> None:
    for at, language in enumerate(languages):
        path = tmp_path / "plans" / f"{at}" / "roadmap.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(f"title: A plan\nlanguage: {language}\n")

    assert f"{len(languages)} {said}" in seuranta("status", folder=tmp_path, LANG="en_GB.UTF-8").out


PLANS = [
    *REPOSITORY.glob("tests/**/*.yaml"),
    *REPOSITORY.glob("examples/**/*.yaml"),
    *REPOSITORY.glob("plans/**/*.yaml"),
]


def test_the_language_that_a_file_tells_is_the_one_that_is_read_from_it() -> None:
    sure = 0
    for path in PLANS:
        data = path.read_bytes()
        plan = load_bytes("roadmap.yaml", data).plan
        try:
            told = told_language(data)
        except NotSureError:
            continue
        sure += 1
        assert plan is None or plan.language == told, path
    assert sure > 0.9 * len(PLANS), "else every plan is read twice"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kieli: fi\n", "fi"),
        ("title: A\nLANG: en  # as the company speaks\n", "en"),
        ("language: en\r\ntitle: A\r\n", "en"),
        ("title: A\nservice: Language courses\n", None),
    ],
)
def test_a_line_of_its_own_tells_the_language(text: str, told: str | None) -> None:
    data = text.encode()
    plan = load_bytes("roadmap.yaml", data).plan

    assert plan is not None
    assert told_language(data) == told == plan.language


@pytest.mark.parametrize(
    "text",
    [
        "kieli: fi\nlanguage: en\n",
        '{"title": "A", "language": "en"}\n',
        "kieli: suomi\n",
        "  language: en\n  title: A\n",
        "title: A\nservice: |\n  language: en\n",
        "language: 'en'\n",
        "\ufefflanguage: en\n",
        "language:\n  en\n",
    ],
)
def test_where_a_line_may_mean_something_else_the_plan_is_read(text: str) -> None:
    with pytest.raises(NotSureError):
        told_language(text.encode())


@pytest.mark.parametrize(
    "rows",
    [[], [1], [{"a": [1, {"b": "ä\n"}], "c": None}, {}, []], ["\ud800 half", "## [x"], ["x" * 3_000]],
    ids=lambda rows: str(rows)[:20],
)
def test_rows_are_printed_as_any_list(rows: list[Any]) -> None:
    data = {"schema": "x/1", "rows": rows, "n": {"of": len(rows)}, "none": []}
    packed = {"schema": "x/1", "rows": Rows(rows), "n": {"of": len(rows)}, "none": Rows(())}

    assert "".join(json_text(packed)) == json.dumps(data, ensure_ascii=False, indent=2) == "".join(json_text(data))
    assert packed == data
    assert (list(Rows(rows)), Rows(rows)[:1], len(Rows(rows))) == (rows, rows[:1], len(rows))
