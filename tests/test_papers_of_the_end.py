"""What the papers of the end hold of random plans of which every word is known: a funder and the staff read nothing that is
not meant for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import pytest
from conftest import long
from known_words import KNOWN_WORD, known_word

from seuranta.output.documents.delivery import Draft, shown
from seuranta.output.documents.document import Document
from seuranta.output.documents.final_report import final_report
from seuranta.output.documents.funder_report import funder_report, given_up
from seuranta.output.documents.last_message import last_message
from seuranta.output.documents.marker import Form
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.follow.outcome import PlanOutcome, outcome_of
from seuranta.plan.loading.load import load
from seuranta.plan.loading.who_answers import who_answers
from seuranta.plan.reading.source import Source

END = date(2027, 6, 1)
SEEDS = [*range(3), *(long(seed) for seed in range(3, 200))]
FORMS: tuple[Form, ...] = ("text", "markdown", "html")
_STATUSES = ("planned", "in progress", "blocked 2027-05-02", "done 2027-04-20", "dropped 2027-04-20")


class Words:
    """Words of their own. The letter that one begins with says who may read it: o everybody, s the staff, r a funder where
    it was accepted, m the management, w the management where something is carried over, x nobody.
    """

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._count = 0

    def new(self, letter: str) -> str:
        self._count += 1
        return known_word(letter, self._count)

    def day(self) -> date:
        return END - timedelta(days=self.random.randint(1, 200))


def plan_text(seed: int) -> str:
    return "\n".join(_plan(Words(seed))) + "\n"


def _plan(words: Words) -> Iterator[str]:
    new, chance = words.new, words.random
    yield f"title: {new('o')}"
    yield f"company: {new('o')}"
    yield f"service: {new('o')}"
    yield f"presented: {{date: 2026-09-01, audience: {new('o')}}}"
    yield f"closed on: {END}"
    yield f"team: {{lead: {new('s')}, members: [{new('x')}]}}"
    yield "goals:"
    for number in range(3):
        yield f"  G{number}:"
        yield f"    title: {new('o')}"
        yield f"    owner: {new('x')}"
        yield f"    target: {chance.randint(1, 99)} {new('o')}"
        yield f"    by: {END}"
        yield f"    note: {new('x')}"
        yield f"    readings: {{{words.day()}: {chance.randint(0, 99)}}}"
    yield "actions:"
    for number in range(chance.randint(1, 9)):
        yield from _action(words, number)
    yield "communication:"
    yield f"  M: {{title: {new('x')}, audience: whole staff, owner: {new('s')}, channel: {new('s')}, message: {new('x')},"
    yield f"      purpose: {new('x')}, recurrence: monthly, start: 2026-10-01, told: {words.day()}}}"
    yield "checkpoints:"
    yield f"  month: {{title: {new('o')}, owner: {new('x')}, recurrence: monthly, start: 2026-10-05,"
    yield f"          held: {{{words.day()}: {{minutes: {new('x')}, tell: {{everyone: {new('x')}}}}}}}}}"
    yield "decisions:"
    yield f"  D1: {{date: {END}, decision: {new('m')}, reason: {new('r')}, affects: [G0], decided by: {new('x')}}}"
    yield f"  D2: {{date: {words.day()}, decision: {new('m')}, reason: {new('m')}, decided by: {new('x')}}}"
    yield "feedback:"
    yield f"  Q: {{date: {words.day()}, asked by: {new('x')}, question: {new('x')}, answer: {new('x')}}}"


def _action(words: Words, number: int) -> Iterator[str]:
    new, status = words.new, words.random.choice(_STATUSES)
    is_open = not status.startswith(("done", "dropped"))
    yield f"  {number}:"
    yield f"    title: {new('o')}"
    yield f"    owner: {new('w' if is_open else 'x')}"
    yield f"    due: {words.day()}"
    yield f"    status: {status}"
    yield f"    reason: {new('r' if status.startswith('dropped') else 'x')}"
    yield f"    blocked by: {new('x')}"
    yield f"    note: {new('x')}"
    yield f"    next step: {{what: {new('x')}, who: {new('x')}, by: {words.day()}}}"
    yield f"    moves: [{{date: 2026-11-02, from: 2026-10-30, reason: {new('x')}}}]"
    if status.startswith("done"):
        yield f"    result: {new('o')}"


def ended(seed: int) -> tuple[FollowUp, PlanOutcome]:
    loaded = load(Source("roadmap.yaml", plan_text(seed)))
    assert loaded.plan is not None
    return follow_up(loaded, END, None), outcome_of(loaded.plan, END)


def read(document: Document, form: Form) -> set[str]:
    return set(KNOWN_WORD.findall(shown(Draft("draft", document), form, 80)))


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_funder_reads_facts_and_the_reasons_that_were_accepted(seed: int, language: str) -> None:
    _, outcome = ended(seed)
    every = list(given_up(outcome))
    accepted = [left for left in every if Random(seed).random() < 0.5 or left.section == "goals"]
    report = funder_report(outcome, [left.key for left in accepted], language)
    for form in FORMS:
        words = read(report, form)
        assert {word for word in words if word[0] != "o"} == {left.reason for left in accepted}
        assert {action.title for action in outcome.actions.values()} <= words


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("seed", SEEDS)
def test_the_staff_read_what_was_done_and_why_something_was_given_up(seed: int, language: str) -> None:
    follow, outcome = ended(seed)
    for form in FORMS:
        words = read(last_message(follow, outcome, language), form)
        assert {word[0] for word in words} <= {"o", "s", "r"}
        assert {word for word in words if word[0] == "r"} <= {
            action.action.reason for action in outcome.ended("dropped")
        }


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("seed", SEEDS)
def test_the_management_reads_owners_only_beside_what_is_carried_over(seed: int, language: str) -> None:
    _, outcome = ended(seed)
    carried = {who_answers(outcome.plan, action.action.owner) for action in outcome.ended("left")}
    carried |= {who_answers(outcome.plan, goal.on.owner) for goal in outcome.carried}
    plan = outcome.plan
    parties = [*(action.owner for action in plan.actions.values()), *(goal.owner for goal in plan.goals.values())]
    owners = {who_answers(plan, party) for party in parties}
    for form in FORMS:
        assert read(final_report(outcome, language), form) & owners <= carried
