"""What only a person can settle of replies, asked before anything is written; an empty answer leaves things as they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from seuranta.commands import Job
from seuranta.commands.importing.questions import agrees, answered, past_day
from seuranta.output.screen.layout import Span, text_lines, wrap
from seuranta.output.words import import_texts
from seuranta.output.words import reply_texts as texts
from seuranta.output.words.import_sentences import value
from seuranta.output.words.items import name
from seuranta.output.words.phrases import say
from seuranta.output.words.reply_lines import head, question, reading
from seuranta.output.words.text import Text
from seuranta.plan.record.facts import DueMoved, Stuck
from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.outcomes import Asked, Reading, Taken
from seuranta.plan.replies.senders import sender_of
from seuranta.plan.words.diagnostic import Argument
from seuranta.plan.words.vocabulary import NO

_NOTHING = ("", "-")


class ReplyAsker(NamedTuple):
    """Somebody who can be asked, about replies on a desk."""

    job: Job
    desk: Desk

    def _ask(self, text: Text, **args: Argument) -> str:
        return answered(self.job, text, **args)

    def agrees(self, text: Text, **args: Argument) -> bool:
        return agrees(self.job, text, **args)

    def _tell(self, said: str) -> None:
        self.job.show(tuple(text_lines(said, self.job.width)))

    # --- who and when --------------------------------------------------------------------------------------------

    def when_sent(self) -> date:
        """The day of messages that tell none: today, if a person says no other."""
        return past_day(self.job, self.desk.today, texts.WHEN_SENT, "") or self.desk.today

    def who(self, text: Text, **args: Argument) -> str | None:
        """A person of the plan; None for nobody."""
        while answer := self._ask(text, **args):
            if answer in NO:
                return None
            person = sender_of(answer, None, self.desk.plan, self.desk.people, {}).name
            if person is not None:
                return person
            self._tell(say(texts.NO_PERSON, self.job.language, typed=answer, names=", ".join(self.desk.people)))
        return None

    # --- what a line means ---------------------------------------------------------------------------------------

    def settled(self, every: Iterable[Asked]) -> tuple[list[Taken], list[Asked]]:
        """What is taken of unclear lines, and those that stay unclear."""
        taken: list[Taken] = []
        still: list[Asked] = []
        for asked in every:
            facts = self._meant(asked)
            if facts is None:
                still.append(asked)
            elif facts:
                taken.append(Taken(asked.said, asked.items[0] if asked.items else None, facts))
        return taken, still

    def _meant(self, asked: Asked) -> Reading | None:
        """What is meant; None where that stays open."""
        if not asked.readings:
            return None
        self.job.show(
            (
                (),
                *wrap(
                    (Span(head(asked.said, self.desk.today, self.job.language), "strong"),), self.job.width, hanging=2
                ),
            )
        )
        if asked.wants is not None:
            return self._with_text(asked.readings[0])
        if asked.question == "question":
            return asked.readings[0] if self.agrees(texts.AS_QUESTION) else None
        said = question(asked, self.job.language)
        if len(asked.readings) == 1:
            meant = reading(asked.readings[0], self.desk.plan, self.job.language)
            return asked.readings[0] if self.agrees(texts.IS_IT, said=said, reading=meant) else None
        return self._one_of(asked.readings, said)

    def _one_of(self, readings: tuple[Reading, ...], said: str) -> Reading | None:
        by_number = {str(number): facts for number, facts in enumerate(readings, 1)}
        shown = (
            f"{number} = {reading(facts, self.desk.plan, self.job.language)}" for number, facts in by_number.items()
        )
        ways = ", ".join(shown)
        while answer := self._ask(texts.WHICH, said=said, readings=ways):
            if answer in by_number:
                return by_number[answer]
            if answer in NO:
                return None
        return None

    def _with_text(self, facts: Reading) -> Reading | None:
        """The only fact with the text that a person gives; None where there is none."""
        match facts:
            case (DueMoved() as move,):
                old = value("due", move.old.isoformat() if move.old else "", self.desk.today, self.job.language)
                new = value("due", move.new.isoformat(), self.desk.today, self.job.language)
                why = self._ask(import_texts.WHY_MOVED, item=self._name(move.action), old=old, new=new)
                return (move._replace(reason=why),) if why not in _NOTHING else None
            case (Stuck() as stuck,):
                what = self._ask(texts.WHAT_BLOCKS, item=self._name(stuck.action))
                return (stuck._replace(obstacle=what),) if what not in _NOTHING else None
        return None

    def _name(self, action: str) -> str:
        return name(self.desk.plan.actions[action])
