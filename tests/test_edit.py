"""Every kind of fact, recorded in files as people really write them: the difference is that of a careful person, and all
else stays byte for byte. The differences are in `edit_corpus`; read them when you write them anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from difflib import SequenceMatcher, unified_diff
from functools import cache, partial
from itertools import combinations
from pathlib import Path

import pytest
from conftest import REPOSITORY, Golden
from recording import job, recorded

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.record import additions, checkpoints, events, fields, moving, progress
from seuranta.commands.record.additions import AddAsk
from seuranta.commands.record.checkpoints import HeldAsk
from seuranta.commands.record.moving import ChangeAsk
from seuranta.commands.record.progress import BlockAsk
from seuranta.commands.record.recording import RecordAsk
from seuranta.plan.edit.passage import _place_of_field
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.fields import FIELDS

CORPUS = sorted((Path(__file__).parent / "edit_corpus").glob("*.yaml"))
ASK = RecordAsk()
Verb = Callable[[Job], Outcome]

VERBS: dict[str, Verb] = {
    "start 2": lambda job: progress.start(job, ["2"], ASK),
    "done 1": lambda job: progress.done(job, ["1"], ASK),
    "done 1 2 3": lambda job: progress.done(job, ["1", "2", "3"], RecordAsk("27.11.2026")),
    "block 1": lambda job: progress.block(job, "1", BlockAsk("odottaa: osia, #3", "soitto", "Raija", "4.12.2026"), ASK),
    "block 3, another step": lambda job: progress.block(job, "3", BlockAsk(None, "it's 5 o'clock"), ASK),
    "unblock 3": lambda job: progress.unblock(job, ["3"], ASK),
    "move 1": lambda job: moving.move(job, ["1"], "18.12.2026", ChangeAsk("asiakas: myöhemmin"), ASK),
    "drop 2": lambda job: moving.drop(job, ["2"], ChangeAsk("ei tarvita", ("Raija",), "1.9.2027"), ASK),
    "reading T1": lambda job: events.reading(job, ["T1", "2,5"], ASK),
    "reading T1, earlier": lambda job: events.reading(job, ["T1", "2"], RecordAsk("20.10.2026")),
    "told V1": lambda job: events.told(job, ["V1"], ASK),
    "ask": lambda job: events.ask_question(job, "Miksi, ja milloin?", events.QuestionAsk("myynti"), ASK),
    "answer K1": lambda job: events.answer(job, "K1", 'Pekka, "aina".', ASK),
    "decide": lambda job: events.decide(job, "Luovutaan", events.DecisionAsk(None, ("Raija",), ("1", "T1")), ASK),
    "held": lambda job: checkpoints.held(job, HeldAsk(), ASK),
    "held by two": lambda job: checkpoints.held(job, HeldAsk("k", ("Raija", "Pekka")), ASK),
    "skip": lambda job: checkpoints.skip(job, ["5.1.2027"], "joulu", ASK),
    "postpone": lambda job: checkpoints.postpone(job, ["5.1.2027", "12.1.2027"], "loppiaisviikko", ASK),
    "add an action": lambda job: additions.add(job, AddAsk(("Uusi: asia",), owner="Raija", due="15.1.2027"), ASK),
    "add a goal": lambda job: additions.add(job, AddAsk(("goal", "Toinen"), target="95 %"), ASK),
    "set 1 owner": lambda job: fields.set_field(job, "1", "owner", ["Raija"], ASK),
    "set 3 note": lambda job: fields.set_field(job, "3", "huomautus", ["-", "katso: C:\\temp"], ASK),
    "set 3 depends on": lambda job: fields.set_field(job, "3", "depends on", ["1,", "2"], ASK),
    "set 1 owner to nothing": lambda job: fields.set_field(job, "1", "vastuu", [""], ASK),
}


@cache
def after(path: Path, verb: str) -> tuple[str, str | None, str]:
    """The text before and after, and what is said where nothing is written."""
    old = path.read_bytes().decode("utf-8")
    try:
        outcome = VERBS[verb](job(old, "en"))
    except UserError as error:
        return old, None, f"{error.name} {dict(error.args_for_text)}"
    found = recorded(outcome)
    return old, found.text, outcome.told + found.said


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_difference_is_that_of_a_careful_person(path: Path, golden: Golden) -> None:
    found = []
    for verb in VERBS:
        old, new, said = after(path, verb)
        found.append(f"=== {verb}\n")
        if new is None:
            found.append(f"(nothing: {said})\n")
            continue
        lines = unified_diff(_visible(old), _visible(new), lineterm="", n=1)
        found += [f"{line}\n" for line in lines if not line.startswith(("---", "+++"))]

    golden.check(path.with_suffix(".diff"), "".join(found))


def _visible(text: str) -> list[str]:
    """Lines with every sign of them to be seen, the last one too where it has no end."""
    lines = text.replace("\ufeff", "<BOM>").replace("\r\n", "<CR>\n").split("\n")
    return [*lines[:-1], *([f"{lines[-1]}<no end>"] if lines[-1] else [])]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_all_else_stays_as_it_stands(path: Path) -> None:
    """What the plan then says is compared by the edit itself, which refuses what would be a new mistake."""
    for verb in VERBS:
        old, new, _ = after(path, verb)
        if new is not None:
            _stays(old, new, MOST_CHANGED.get(verb, 2) + ("block-texts" in path.stem))


def _stays(old: str, new: str, most_changed: int) -> None:
    assert old.startswith("\ufeff") == new.startswith("\ufeff")
    assert old.endswith("\n") == new.endswith("\n")
    assert new.count("\n") == new.count("\r\n") or "\r" not in new
    assert not Counter(_comments(old)) - Counter(_comments(new)), "a comment is lost"
    removed = [
        line
        for tag, a, b, _, _ in SequenceMatcher(None, old.splitlines(), new.splitlines(), autojunk=False).get_opcodes()
        if tag in ("replace", "delete")
        for line in old.splitlines()[a:b]
    ]
    assert len(removed) <= most_changed, removed


MOST_CHANGED = {"done 1 2 3": 5, "block 1": 2, "held by two": 4, "block 3, another step": 5, "unblock 3": 4}
"""How many lines a fact may replace, where that is not two."""


def _comments(text: str) -> list[str]:
    return re.findall(r"(?:^|(?<=[ \t]))#[^\r\n\"']*$", text, re.MULTILINE)


PLANS = sorted((*REPOSITORY.glob("plans/*/roadmap.yaml"), *REPOSITORY.glob("examples/*/roadmap.yaml")))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_every_item_of_the_examples_can_be_recorded(path: Path, *, is_long: bool) -> None:
    """Each fact adds lines or replaces one; nothing else changes. Every day a third of the facts is recorded."""
    text = path.read_text(encoding="utf-8")
    plan = load_bytes("roadmap.yaml", text.encode()).plan
    assert plan is not None
    open_ = [name for name, one in plan.actions.items() if one.status not in ("done", "dropped")]
    calls: list[Verb] = [
        *(partial(progress.done, typed=[name], ask=ASK) for name in open_[::3]),
        *(partial(progress.block, typed=name, obstacle=BlockAsk("este", "askel"), ask=ASK) for name in open_[1::3]),
        *(partial(moving.drop, typed=[name], why=ChangeAsk("syy"), ask=ASK) for name in open_[2::3]),
        *(partial(events.reading, words=[name, "1"], ask=ASK) for name in plan.goals),
        *(partial(events.told, typed=[name], ask=ASK) for name in plan.communication),
        *(
            partial(events.answer, typed=name, text="Kyllä", ask=ASK)
            for name, one in plan.feedback.items()
            if not one.answer
        ),
    ]
    for call in calls if is_long else calls[::3]:
        found = recorded(call(job(text)))
        if found.text is None:
            assert "jo" in found.said
            continue
        old, new = text.splitlines(), found.text.splitlines()
        replaced = [line for line in old if line not in new]
        assert len(replaced) <= 5, replaced  # another obstacle, and another next step
        assert found.said


@pytest.mark.parametrize("kind", FIELDS)
def test_every_field_has_its_place_beside_every_other(kind: str) -> None:
    names = [one.name for one in FIELDS[kind]]

    for one, other in combinations(names, 2):
        assert {_place_of_field(kind, [one], other), _place_of_field(kind, [other], one)} == {-1, 0}, (one, other)


@pytest.mark.parametrize("address", ["raija@example.com", "raija at example.com"])
def test_what_stands_beside_a_name_is_kept_as_what_it_was_read_as(address: str) -> None:
    plan = f"otsikko: Huolto\nhenkilöt:\n  Raija: {address}\n"

    recording = recorded(fields.set_field(job(plan), "Raija", "rooli", ["myynti"], ASK))

    assert recording.text == f"otsikko: Huolto\nhenkilöt:\n  Raija:\n    rooli: myynti\n    sähköposti: {address}\n"
