"""One message, line by line: what each line comes to, and whether it may change what other lines say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import NamedTuple

from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.record.facts import Answered
from seuranta.plan.record.facts import Asked as QuestionAsked
from seuranta.plan.replies.clauses import Clause, clause_of
from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.meaning import items_of, of_owner, outcome
from seuranta.plan.replies.outcomes import Asked, Left, Outcome, Said, Taken, about
from seuranta.plan.replies.pieces import Cutter, reason_in
from seuranta.plan.replies.said_words import STATE, TAKES_BACK, TAKES_BACK_BEHIND
from seuranta.plan.replies.senders import sender_of
from seuranta.plan.replies.signed import is_closing, is_signature, signers
from seuranta.plan.replies.small_talk import LONGEST_LINE, is_harmless, is_talk, may_change_an_answer, without_talk
from seuranta.plan.replies.speech import Speech
from seuranta.plan.replies.thread import Line, Message
from seuranta.plan.replies.which_item import Items, folded


class Settled(NamedTuple):
    """What a person has said of a whole thread: who sent what the thread shows so, folded; who sent and when, where it does
    not tell.
    """

    senders: Mapping[str, str]
    sender: str | None
    day: date | None


class Letter:
    """One message, being understood; `asked_by` is who said something else before it in a chat, which it may answer."""

    def __init__(self, message: Message, desk: Desk, items: Items, known: Settled, asked_by: str | None) -> None:
        sender = sender_of(message.sender, message.address, desk.plan, desk.people, known.senders)
        self._who = sender.name or (known.sender if sender.shown is None else None)
        self._shown = self._who or sender.shown
        self._day = message.day or known.day
        self._desk = desk
        self._items = items
        self._points: tuple[ItemId, ...] = ()
        self._own: tuple[ItemId, ...] = ()
        if self._who is not None and self._day is not None:
            self._points = desk.points(self._who, self._day)
            self._own = tuple(dict.fromkeys((*self._points, *desk.open_of(self._who))))
        self._cutter = Cutter(items, self._own)
        self._lines = list(_joined(message.lines, items))
        self._is_asked = asked_by is not None and asked_by != self._shown
        self._is_closed = False
        self.has_comment = self.has_question = False
        self._is_signed_by_another = any(name != self._who for name in signers(message.lines, desk.people))

    @property
    def who(self) -> str | None:
        """Who wrote it, as the plan or the thread calls them."""
        return self._shown

    def lines(self) -> Iterator[list[Outcome]]:
        """What each line comes to, which is never nothing. Beside a line that is no small talk, and not understood, nothing
        is sure; nor is what another person signed.
        """
        made = [list(self._of_line(self._said(line))) for line in self._lines]
        is_doubtful = self.has_comment or self._is_signed_by_another
        for outcomes in made:
            yield [doubted(each) for each in outcomes] if is_doubtful else outcomes

    def _said(self, line: Line) -> Said:
        return Said(line.number, line.text, self._shown, self._day)

    def _of_line(self, said: Said) -> Iterator[Outcome]:
        if len(said.text) > LONGEST_LINE:
            self.has_comment = True
            yield Asked(said, "unclear")
            return
        text = without_talk(said.text)
        self._is_closed = self._is_closed or is_closing(said.text)
        if is_talk(said.text) or not text:
            yield Left(said, "talk")
            return
        if _is_question(text):
            yield from self._question(said, text)
            return
        if self._who is None or self._day is None:
            yield self._of_stranger(said, text)
            return
        speech = Speech(self._desk, said, self._who, self._day)
        answer = self._answer(text, speech)
        if answer is not None:
            yield answer
            return
        yield from self._pieces(text, speech)

    def _pieces(self, text: str, speech: Speech) -> Iterator[Outcome]:
        made: list[Outcome] = []
        is_doubtful = takes_back(text)
        for piece in self._cutter.pieces(text):
            clause = clause_of(piece, self._items, self._own)
            if not clause.items and (made or clause.state is None) and not self._is_number(clause):
                comment = " ".join(filter(None, (piece.head, piece.reason)))
                is_doubtful = is_doubtful or not is_harmless(comment)
                continue
            made += self._of_clause(clause, speech)
        if not made:
            yield self._comment(text, speech.said)
            return
        yield from (doubted(each) for each in made) if is_doubtful else made

    def _is_number(self, clause: Clause) -> bool:
        """Whether a number alone answers the only point of its sender."""
        return len(self._points) == 1 and self._points[0].section == "goals" and clause.value[:1].isdigit()

    def _of_clause(self, clause: Clause, speech: Speech) -> Iterator[Outcome]:
        for item in items_of(clause, self._points):
            if item is not None:
                made = outcome(clause, item, speech)
                yield made if clause.items or self._is_meant(clause) else _of_which(made)
            elif clause.state == "nothing" and not clause.items and clause.is_understood:
                yield Left(speech.said, "nothing-new")
            else:
                may_be = tuple(chain.from_iterable(clause.items)) or self._points
                yield Asked(speech.said, "which-item", (), may_be)

    def _is_meant(self, clause: Clause) -> bool:
        """Whether what names no item is said of the only point of its sender: not what may answer another person, nor
        what anybody may wait for, speaks of two or is any number.
        """
        if self._is_asked or clause.state == "waiting" or _OF_TWO.search(folded(clause.text)) is not None:
            return False
        return clause.state is not None or not clause.value.replace(" ", "").isdecimal()

    def _comment(self, text: str, said: Said) -> Outcome:
        """A line that names no item: it may still say more of one that another line names."""
        low = folded(text)
        is_nothing = is_harmless(text) or (self._is_closed and is_signature(text))
        if is_nothing and TAKES_BACK.search(low) is None:
            return Left(said, "talk")
        self.has_comment = True
        if TAKES_BACK.search(low) is not None or may_change_an_answer(text):
            return Asked(said, "unclear", (), self._items.ids_in(low))
        return Left(said, "talk")

    @property
    def speaks_to_others(self) -> bool:
        """Whether it says something else than answers: a question, or what is not understood."""
        return (self.has_comment or self.has_question) and not any(
            _ASKS_ALL.search(folded(line.text)) for line in self._lines
        )

    def _of_stranger(self, said: Said, text: str) -> Outcome:
        """A line of which nobody knows who sent it, or when."""
        items = self._items.ids_in(folded(text))
        if not items and not may_change_an_answer(text):
            return Left(said, "talk")
        if self._shown is not None and self._who is None:
            return Asked(said, "unknown-sender", (), items, {"who": self._shown})
        return Asked(said, "no-sender" if self._who is None else "no-day", (), items)

    # --- questions and answers ---------------------------------------------------------------------------------------

    def _question(self, said: Said, text: str) -> Iterator[Outcome]:
        self.has_question = True
        day = self._day or self._desk.today
        question = QuestionAsked("", text, self._desk.group(self._who), day, via=self._desk.via)
        yield Asked(said, "question", ((question,),), self._items.ids_in(folded(text)))

    def _answer(self, text: str, speech: Speech) -> Outcome | None:
        """The answer to a question of the plan: its id, a colon, and the answer."""
        low = folded(text)
        named = self._items.named(low, ())
        if named is None or len(named.items) != 1 or len(named.items[0]) != 1:
            return None
        item = named.items[0][0]
        if item.section != "feedback":
            return None
        question = self._desk.plan.feedback[item.id]
        word = _ANSWER.match(low, named.end)
        is_marked = word is not None or low[: named.end].rstrip().endswith((":", "-"))
        answer = text[word.end() if word is not None else named.end :].strip(" _")
        if not answer or not is_marked:
            return Asked(speech.said, "unclear", (), (item,))
        if question.answer is not None:
            return speech.nothing_new(item)
        is_owner = self._desk.owner(item) is not None and self._desk.is_of(item, speech.who)
        by, via = (None, None) if is_owner else (speech.who, self._desk.via)
        taken = speech.takes(item, Answered(item.id, answer, speech.day, by, via))
        return of_owner(taken, item, speech)


_ANSWER = re.compile(r"\s*(?:vastaus|answer)\s*:")
"""What stands before the answer to a question in the form of a reminder."""


def doubted(outcome: Outcome) -> Outcome:
    """What was clear in itself, and is not beside something else that was said."""
    if isinstance(outcome, Taken):
        return Asked(outcome.said, "doubted", (outcome.facts,), about(outcome))
    return outcome


def takes_back(text: str) -> bool:
    """Whether a line may take back what the same person said before."""
    if len(text) > LONGEST_LINE:
        return False
    low, head = folded(text), _head(text)
    return TAKES_BACK.search(low[:head]) is not None or TAKES_BACK_BEHIND.search(low, head) is not None


def _of_which(outcome: Outcome) -> Outcome:
    """What is clear but for the item that it is about."""
    if isinstance(outcome, Taken) and outcome.item is not None:
        return Asked(outcome.said, "which-item", (outcome.facts,), about(outcome))
    return outcome


_ASKS_ALL = re.compile(
    r"missa mennaan|miten menee|tilanne|vastau|vastatkaa|kuittau|kuittaa|muistutu|kertokaa|status|repl(?:y|ies)|update"
    r"|where (?:are we|we are)|how (?:are we|is it going)|reminder|checkpoint|tarkistuspiste"
)
"""What asks everybody how their points stand."""
_OF_TWO = re.compile(r"(?<!\w)(?:molemmat|both)(?!\w)")


def changes_others(made: Iterable[Outcome]) -> bool:
    """Whether a line that names no item may say more of what other lines say."""
    return any(isinstance(each, Asked) and not each.items and _is_about_others(each) for each in made)


def _is_about_others(asked: Asked) -> bool:
    """Whether it was not understood, or asks whether what was said is so."""
    if asked.question == "question":
        low = folded(asked.said.text)
        return STATE.search(low) is not None or _OR_IS_IT.match(low) is not None
    return asked.question == "unclear"


_OR_IS_IT = re.compile(r"(?:vai|tai|or)(?!\w)")


def _head(text: str) -> int:
    """Where the reason of a line begins, if it has one."""
    why = reason_in(folded(text))
    return why[0] if why is not None else len(text)


def _is_question(text: str) -> bool:
    """Whether a line has a question mark before its reason."""
    return "?" in text[: _head(text)]


def _joined(lines: Iterable[Line], items: Items) -> Iterator[Line]:
    """The lines, the id of an item and what is said of it below as one."""
    pending: Line | None = None
    for line in lines:
        low = folded(line.text)
        named = items.named(low, ()) if len(low) <= LONGEST_LINE else None
        is_id = named is not None and not low[named.end :].strip(" .:")
        if pending is not None and not is_id and named is None and STATE.match(low) is not None:
            yield Line(pending.number, f"{pending.text.rstrip(' .:')} {line.text}")
            pending = None
            continue
        if pending is not None:
            yield pending
        pending = line if is_id else None
        if not is_id:
            yield line
    if pending is not None:
        yield pending
