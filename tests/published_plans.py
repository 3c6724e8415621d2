"""Random plans of which every word is known, for what is published of them: the letter that a word begins with says who may
see it. p: whoever comes by, e: everyone, m: the management, a: only those who see all. Nothing of a plan is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from known_words import known_word

DAY = date(2026, 12, 1)
MAY_SEE = {"public": "p", "everyone": "pe", "management": "pem", "all": "pema"}
"""By view, the first letters of the words that may be in it."""
_STATUSES = ("planned", "in progress", "blocked 2026-11-02", "done 2026-11-20", "dropped 2026-11-20")


class Writer:
    """Writes plans; `mark` stands in all the words of one plan and in no other's."""

    def __init__(self, random: Random, mark: int = 0) -> None:
        self._random = random
        self._count = mark * 10_000

    def plan(self, company: str | None = None, language: str = "en") -> str:
        self._named: list[str] = []
        self._people = [self._person("m") for _ in range(4)]
        lines = [*self._lines(company, language), *self._listed()]
        return "\n".join(lines) + "\n"

    def word(self, letter: str) -> str:
        self._count += 1
        return known_word(letter, self._count)

    def _lines(self, company: str | None, language: str) -> Iterator[str]:
        word, maybe = self.word, self._maybe
        yield f"id: {word('e')}"
        yield f"title: {word('e')}"
        if company is not None:
            yield f"company: {company}"
        yield f"language: {language}"
        yield from maybe(f"service: {word('p')}", 0.9)
        yield f"presented: {{date: 2026-09-01, audience: {word('m')}}}"
        yield "team:"
        yield f"  lead: {self._person('e')}"
        yield f"  members: [{self._person('m')}]"
        yield f"management_team: {{lead: {self._person('m')}, members: [{self._person('m')}]}}"
        yield from self._goals()
        yield from self._actions()
        yield from self._checkpoints()
        yield from self._messages()
        yield from self._rest()

    def _goals(self) -> Iterator[str]:
        word, maybe = self.word, self._maybe
        yield "goals:"
        self._goal_ids = [word("e") for _ in range(self._random.randint(1, 3))]
        for goal in self._goal_ids:
            yield f"  {goal}:"
            yield from maybe(f"    title: {word('e')}", 0.9)
            yield f"    owner: {self._somebody()}"
            yield f"    measure: {word('m')}"
            yield f"    target: {self._random.randint(5, 99)}"
            yield f"    unit: {word('e')}"
            yield "    baseline: {date: 2026-09-01, value: 1}"
            yield f"    by: {date(2027, 6, 30)}"
            yield f"    source: {word('a')}"
            yield f"    from plan: {word('a')}"
            yield f"    note: {word('a')}"
            yield "    readings:"
            yield f"      2026-10-{self._random.randint(1, 30):02}: 2"
            yield f"      2026-11-{self._random.randint(1, 30):02}: {self._random.randint(0, 99)}"

    def _actions(self) -> Iterator[str]:
        word, maybe = self.word, self._maybe
        yield "actions:"
        before = ""
        for _ in range(self._random.randint(2, 7)):
            action = word("e")
            yield f"  {action}:"
            yield from maybe(f"    title: {word('e')}", 0.9)
            yield f"    goal: {self._random.choice(self._goal_ids)}"
            yield f"    owner: {self._somebody()}"
            yield f"    helpers: [{self._somebody()}]"
            yield from maybe(f"    start: {DAY - timedelta(self._random.randint(60, 90))}")
            yield f"    due: {self._day()}"
            yield f"    status: {self._random.choice(_STATUSES)}"
            yield f"    reason: {word('m')}"
            yield f"    result: {word('e')}"
            yield from maybe(f"    blocked by: {word('e')}")
            yield from [f"    depends on: [{before}]"] if before and self._random.random() < 0.5 else ()
            yield from maybe(f"    next step: {{what: {word('e')}, who: {self._person('m')}, by: {self._day()}}}")
            yield from maybe(
                f"    moves: [{{date: 2026-11-02, from: 2026-10-30, reason: {word('e')}, decided by: {self._person('m')}}}]",
                0.5,
            )
            yield f"    from plan: {word('a')}"
            yield f"    note: {word('a')}"
            yield f"    link: https://example.com/{word('a')}"
            before = action

    def _checkpoints(self) -> Iterator[str]:
        word, maybe = self.word, self._maybe
        yield "checkpoints:"
        for kind in ("team", "management"):
            yield f"  {word('e')}:"
            yield f"    kind: {kind}"
            yield from maybe(f"    title: {word('e')}", 0.9)
            yield f"    owner: {self._person('e')}"
            yield f"    participants: [{self._person('m')}]"
            yield f"    place: {word('e')}"
            yield f"    link: https://example.com/{word('e')}"
            yield f"    agenda: {word('e')}"
            yield "    recurrence: monthly"
            yield "    start: 2026-09-08"
            yield "    time: 9:00"
            yield "    held:"
            yield "      2026-10-08:"
            yield f"        present: [{self._person('m')}]"
            yield f"        minutes: {word('a')}"
            yield "        tell:"
            yield f"          everyone: {word('e')}"
            yield f"          {word('m')}: {word('a')}"
            yield "    skipped:"
            yield f"      2026-11-08: {{reason: {word('e')}}}"
            yield "    moved:"
            yield f"      2026-12-08: {{to: 2026-12-09, reason: {word('e')}}}"

    def _messages(self) -> Iterator[str]:
        word = self.word
        yield "communication:"
        for audience in ("whole staff", "our customers", word("m")):
            is_for_all = audience == "whole staff"
            letter = "e" if is_for_all else "m"
            yield f"  {word('m')}:"
            yield f"    audience: {audience}"
            yield f"    title: {word(letter)}"
            yield f"    channel: {word(letter)}"
            yield f"    owner: {self._person(letter)}"
            yield f"    purpose: {word('a')}"
            yield f"    message: {word('a')}"
            yield f"    link: https://example.com/{word('a')}"
            yield "    recurrence: monthly"
            yield f"    start: {self._day()}"
            yield f"    told: {DAY - timedelta(self._random.randint(0, 90))}"

    def _rest(self) -> Iterator[str]:
        word = self.word
        yield "feedback:"
        for is_answered in (True, False):
            yield f"  {word('m')}:"
            yield f"    date: {DAY - timedelta(self._random.randint(5, 30))}"
            yield f"    asked by: {word('m')}"
            yield f"    question: {word('e')}"
            yield f"    owner: {self._person('m')}"
            yield f"    via: {word('a')}"
            if is_answered:
                yield f"    answer: {word('e')}"
                yield "    answered on: 2026-11-28"
                yield f"    answered by: {word('a')}"
        yield "topics:"
        yield f"  {word('m')}: {{title: {word('m')}, asked by: {word('a')}, date: 2026-11-20}}"
        yield "decisions:"
        for _ in range(2):
            about = f"date: 2026-11-{self._random.randint(1, 30):02}, decision: {word('m')}, reason: {word('m')}"
            yield f"  {word('m')}: {{{about}, decided by: {self._person('m')}, owner: {self._person('a')}, review on: {self._day()}}}"
        yield "breaks:"
        yield f"  {word('e')}: {{title: {word('e')}, start: 2026-12-21, end: 2027-01-03}}"

    def _listed(self) -> Iterator[str]:
        """Everybody whom the plan names."""
        yield "people:"
        for name in self._named:
            yield f"  {name}: {{role: {self.word('m')}, email: {self.word('a')}@example.com}}"

    def _person(self, letter: str) -> str:
        self._named.append(self.word(letter))
        return self._named[-1]

    def _somebody(self) -> str:
        return self._random.choice(self._people)

    def _day(self) -> str:
        return str(DAY + timedelta(self._random.randint(-40, 60)))

    def _maybe(self, line: str, chance: float = 0.6) -> list[str]:
        return [line] if self._random.random() < chance else []
