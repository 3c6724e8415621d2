"""Drafts for people outside the company, made of random plans of which every word is known, looked at for words that
are not meant for them.

    python tests/outside_drafts.py [NUMBER] [SEED]

Every text of a plan is a word of its own; those that an outside draft may hold are marked. Each plan is drafted in
every format and both languages. Exits 1 where a draft holds another word of the plan.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from email import message_from_string
from email.message import Message
from random import Random

from known_words import KNOWN_WORD, known_word

from seuranta.output.documents.announcement import announcement, telling
from seuranta.output.documents.delivery import ANSWERS, Draft, shown
from seuranta.output.documents.outside_draft import has_content
from seuranta.plan.follow.audiences import Audiences
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

DAY = date(2026, 12, 1)
_STATUSES = ("planned", "in progress", "blocked 2026-11-02", "done 2026-11-20", "dropped 2026-11-20")
_AUDIENCES = ("our customers", "Example Oy", "the press", "sopimusasiakkaat", "guild")
_LETTERS = dict(zip(_AUDIENCES, "abcde", strict=True))


class Drafts:
    """Random plans and what is wrong with their drafts.

    Words for everybody begin with o, those for one audience with a letter of its own, and all others with x.
    """

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._count = 0
        self.drafts = 0
        self.leaks: list[str] = []

    def one(self) -> None:
        """One plan in every format and language."""
        text = "\n".join(self._plan()) + "\n"
        loaded = load(Source("roadmap.yaml", text))
        assert loaded.plan is not None
        follow = follow_up(loaded, DAY, DAY)
        for on in follow.messages.values():
            audience = on.message.audience
            assert audience is not None
            assert Audiences(follow.plan).standing(audience, on.message) == "outside", (audience, text)
            to = telling(follow, audience, on, is_inside=False)
            if not has_content(follow.plan, audience, on, to.day):
                continue
            for language in ("fi", "en"):
                draft = Draft("draft", announcement(follow, to, language))
                for form in ANSWERS:
                    self.drafts += 1
                    said = _readable(shown(draft, form, 80), form)
                    leaked = sorted(
                        {one for one in KNOWN_WORD.findall(said) if one[0] not in ("o", _LETTERS[audience])}
                    )
                    self.leaks += [f"{form} {language}: {leaked}\n{text}"] * bool(leaked)

    def _new(self, letter: str) -> str:
        self._count += 1
        return known_word(letter, self._count)

    def _no(self) -> str:
        return self._new("x")

    def _yes(self, audience: str = "") -> str:
        return self._new(_LETTERS.get(audience, "o"))

    def _day(self) -> str:
        return str(DAY + timedelta(self._random.randint(-90, 60)))

    def _maybe(self, line: str, chance: float = 0.6) -> list[str]:
        return [line] if self._random.random() < chance else []

    def _plan(self) -> Iterator[str]:
        yield f"title: {self._no()}"
        yield from self._maybe(f"company: {self._yes()}")
        yield from self._maybe(f"service: {self._yes()}")
        yield f"presented: {{date: 2026-09-01, audience: {self._no()}}}"
        yield "team:"
        yield f"  lead: {self._no()}"
        yield from self._goals()
        yield from self._actions()
        yield from self._messages()
        yield from self._rest()

    def _goals(self) -> Iterator[str]:
        yield "goals:"
        for number in range(self._random.randint(1, 3)):
            yield f"  G{number}:"
            yield f"    title: {self._no()}"
            yield f"    owner: {self._no()}"
            yield f"    target: {self._random.randint(1, 99)} {self._no()}"
            yield "    by: 2027-06-30"
            yield f"    note: {self._no()}"
            yield "    readings:"
            yield f"      2026-11-{self._random.randint(1, 30):02}: {self._random.randint(0, 99)}"

    def _actions(self) -> Iterator[str]:
        yield "actions:"
        for number in range(self._random.randint(1, 6)):
            yield f"  {number}:"
            yield f"    title: {self._no()}"
            yield f"    owner: {self._no()}"
            yield f"    due: {self._day()}"
            yield f"    status: {self._random.choice(_STATUSES)}"
            yield f"    reason: {self._no()}"
            yield from self._maybe(f"    blocked by: {self._no()}")
            yield from self._maybe(f"    note: {self._no()}")
            yield from self._maybe(f"    next step: {{what: {self._no()}, who: {self._no()}, by: {self._day()}}}")
            yield from self._maybe(f"    moves: [{{date: 2026-11-02, from: 2026-10-30, reason: {self._no()}}}]", 0.3)

    def _messages(self) -> Iterator[str]:
        yield "communication:"
        for number, audience in enumerate(self._random.sample(_AUDIENCES, 3)):
            yield f"  M{number}:"
            yield f"    audience: {audience}"
            yield from ["    internal: no"] if audience == "guild" else ()
            yield from self._maybe(f"    title: {self._yes(audience)}")
            yield from self._maybe(f"    message: {self._yes(audience)}")
            yield from self._maybe(f"    channel: {self._yes(audience)}")
            yield from self._maybe(f"    owner: {self._yes(audience)}")
            yield f"    purpose: {self._no()}"
            yield "    recurrence: monthly"
            yield f"    start: {self._day()}"
            yield from self._maybe(f"    told: {DAY - timedelta(self._random.randint(0, 90))}")

    def _rest(self) -> Iterator[str]:
        yield "checkpoints:"
        yield "  month:"
        yield f"    title: {self._no()}"
        yield f"    owner: {self._no()}"
        yield "    recurrence: monthly"
        yield "    start: 2026-09-08"
        yield "    held:"
        yield f"      {DAY - timedelta(self._random.randint(0, 60))}:"
        yield f"        minutes: {self._no()}"
        yield "        tell:"
        yield f"          everyone: {self._no()}"
        for audience in self._random.sample(_AUDIENCES, 2):
            yield f"          {audience}: {self._yes(audience)}"
        yield f"          mechanics: {self._no()}"
        yield "decisions:"
        yield f"  D: {{date: {self._day()}, decision: {self._no()}, reason: {self._no()}, decided by: {self._no()}}}"
        yield "feedback:"
        yield f"  Q: {{date: {self._day()}, asked by: {self._no()}, question: {self._no()}, answer: {self._no()}}}"


def _readable(text: str, form: str) -> str:
    """The text of a draft; of a mail that of its parts and of every header."""
    if form != "eml":
        return text
    mail = message_from_string(text)
    return "\n".join([*map(str, mail.values()), *_parts(mail)])


def _parts(mail: Message) -> Iterator[str]:
    for part in mail.walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            yield content.decode()


def main(number: int, seed: int) -> int:
    found = Drafts(seed)
    while found.drafts < number and not found.leaks:
        found.one()
    sys.stdout.write(f"{found.drafts} outside drafts, {len(found.leaks)} with a word that is not meant for outsiders\n")
    sys.stdout.write("".join(f"{leak}\n" for leak in found.leaks[:1]))
    return 1 if found.leaks else 0


if __name__ == "__main__":
    sys.exit(main(*(int(one) for one in (*sys.argv[1:], "10000", "1")[:2])))
