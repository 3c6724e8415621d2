"""Answers in JSON of all formats, of plans that have every field: what `test_contract` searches for documented fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from conftest import REPOSITORY, Answer
from git_repositories import commit, new_repository
from recording import TODAY, job
from returning import KONEPAJA, OWNER, Book, imported
from version_pairs import PAIRS

from seuranta.commands import Files, Job
from seuranta.commands.check import CheckAsk, check
from seuranta.commands.checkpoints import CheckpointsAsk, checkpoints
from seuranta.commands.explain import explain
from seuranta.commands.export import ExportAsk, export
from seuranta.commands.import_table import import_table
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.list import ListAsk, list_items
from seuranta.commands.remind import RemindAsk, remind
from seuranta.commands.show import show
from seuranta.commands.status import StatusAsk, status
from seuranta.output.json.changes import changes_json
from seuranta.output.json.rows import json_text
from seuranta.output.json.summary import summary_json
from seuranta.output.words.changed_plan import ChangedPlan
from seuranta.plan.compare.comparison import compare
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.loading.lookup import ids

Run = Callable[..., Answer]
TESTS = REPOSITORY / "tests"
WHOLE = {
    path.parent.name: path.read_text(encoding="utf-8")
    for folder in ("examples", "plans")
    for path in sorted(REPOSITORY.glob(f"{folder}/*/roadmap.yaml"))
}
"""The examples, and the plan in this repository."""
PROBLEMS = {path.parent.name: path.read_bytes() for path in sorted(TESTS.glob("problems/*/roadmap.yaml"))}
"""A plan with each problem that there is."""
FULL = (TESTS / "data" / "every_field.yaml").read_text(encoding="utf-8")
"""A plan with every field, and nearly everything that follows from one."""


def as_data(answers: Iterator[Any]) -> list[Any]:
    return [json.loads("".join(json_text(answer))) for answer in answers]


# --- what is only looked at -----------------------------------------------------------------------------------------


def judged(text: str | bytes) -> Iterator[Any]:
    """What is said of every plan, whatever is wrong with it."""
    asked = job(text, "en")
    yield status(asked, StatusAsk("json")).data
    yield check(asked, CheckAsk("json")).data


def looked_at(text: str) -> Iterator[Any]:
    """All that can be asked of a plan without reading anything else."""
    yield from judged(text)
    asked = job(text, "en")
    yield check(asked, CheckAsk("json", ignore=("overdue-action",))).data
    yield checkpoints(asked, CheckpointsAsk("json", past=True)).data
    yield remind(asked, RemindAsk("json")).data
    yield export(asked, ExportAsk()).data
    for goals in (True, False):
        yield list_items(asked, ListAsk("json", goals=goals)).data
        yield list_items(asked, ListAsk("json", goals=goals, columns=("all",))).data
    follow = asked.plans[0].follow
    assert follow is not None
    yield summary_json([follow])


def shown(text: str) -> Iterator[Any]:
    """Every item of a plan."""
    asked = job(text, "en")
    plan = asked.plans[0].loaded.plan
    assert plan is not None
    every = list(ids(plan))
    for item in every:
        is_alone = sum(other.id.casefold() == item.id.casefold() for other in every) == 1
        if is_alone:
            yield show(asked, item.id, "json").data


def changed() -> Iterator[Any]:
    """Every row of the table of changes."""
    for pair in PAIRS:
        old, new = (load_bytes("roadmap.yaml", text.encode()) for text in (pair.old, pair.new))
        assert new.plan is not None
        yield changes_json([ChangedPlan("roadmap.yaml", new.plan, TODAY, None, None, compare(old, new, TODAY))])


def explained() -> Any:
    return explain(job(FULL), None, "json").data


# --- tables ---------------------------------------------------------------------------------------------------------

_ACTIONS = """\
Goal;Id;Action;Owner;Participants;Start;Due;Status;Progress;Predecessors;Obstacle;Next step;Note;Reason;Link
More customers;1;Price list;Ann;Carl;1.12.2026;18.12.2026;blocked;40 %;;no paper;call Ben;x;why;https://example.com/a
More customers;2;Visit;Ben;;;;planned;;1;;;;;
"""
_GOALS = """\
Goal;Owner;Measure;Baseline;Target;By;Note
More customers;Ann;signed contracts;0;8 customers;30.6.2027;counted monthly
"""


def tables() -> Iterator[Any]:
    """A workbook that came back, with a field that changed in both, and tables of which a new plan is made."""
    book = Book()
    book.put("12", OWNER, "Jonna")
    owner = KONEPAJA.index("vastuu:", KONEPAJA.index("\n  12:"))
    end = KONEPAJA.index("\n", owner)
    yield imported(book.data, f"{KONEPAJA[:owner]}vastuu: Timo{KONEPAJA[end:]}").data
    for text in (_ACTIONS, _GOALS):
        yield import_table(_without_plan(text.encode()), ImportAsk("t.csv", form="json")).data


def _without_plan(table: bytes) -> Job:
    return Job((), "en", lambda _zone: TODAY, files=Files(typed=lambda _path: table))


def golden() -> Iterator[Any]:
    """What other tests expect."""
    return (json.loads(path.read_text(encoding="utf-8")) for path in (TESTS / "golden" / "formats").glob("*.json"))


# --- what a person types --------------------------------------------------------------------------------------------

_EARLIER = (
    ("    note: printed, too\n", ""),
    ("  4:\n    title: Answer the telephone\n    goal: G1\n    owner: Ben\n    ongoing: yes\n", ""),
)
_REPLIES = "1 done\n3 will be late\nG1 3\n"
_TYPED = (
    ("show", "4"),
    ("status", "--at", "HEAD~1"),
    ("show", "2", "--at", "HEAD~1"),
    ("changes", "--since", "HEAD~1", "--until", "HEAD"),
    ("changes", "--since", "HEAD~2"),
    ("replies", "answers.txt", "--from", "Ann", "--on", "today"),
    ("checkpoints", "--ics"),
    ("set", "month", "place", "office"),
    ("postpone", "board", "2026-12-24", "2026-12-22", "--reason", "nobody is there"),
    ("checkpoints", "--ics"),
    ("reading", "G1", "3"),
    ("block", "3", "snow"),
    ("move", "2", "2027-05-14", "--reason", "no paper before May", "--decided-by", "Ann"),
    ("held", "board"),
    ("undo", "--dry-run"),
    ("undo",),
    ("handover", "Ben", "Ann"),
    ("presented", "2026-09-10", "whole staff", "--again"),
)
"""One after the other, in the folder of a plan that git keeps."""


def typed(run: Run, folder: Path) -> Iterator[Any]:
    """What is answered; what is refused has no answer."""
    plan = new_repository(folder / "plan") / "roadmap.yaml"
    (plan.parent / "answers.txt").write_text(_REPLIES, encoding="utf-8")
    commit(plan.parent, "2026-09-01")
    earlier = FULL
    for old, new in _EARLIER:
        assert old in earlier
        earlier = earlier.replace(old, new)
    for day, text in (("2026-10-01", earlier), ("2026-11-20", FULL)):
        plan.write_text(text, encoding="utf-8")
        commit(plan.parent, day)
    for command in _TYPED:
        answer = run(*command, "--format", "json", "--lang", "en", folder=plan.parent)
        assert answer.out, (command, answer.err)
        yield json.loads(answer.out)
