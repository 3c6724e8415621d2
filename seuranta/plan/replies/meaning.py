"""From what a piece of a reply says of an item to facts, where that is clear, and else to the question that a person settles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.replies.clauses import Clause
from seuranta.plan.replies.outcomes import Asked, Left, Outcome, Question, Reading, Taken
from seuranta.plan.replies.small_talk import names_time
from seuranta.plan.replies.speech import Answer, Leftover, Speech
from seuranta.plan.replies.states import SECTIONS, stands
from seuranta.plan.replies.without_state import measured, next_step
from seuranta.plan.words.vocabulary import fold


def outcome(clause: Clause, item: ItemId, speech: Speech) -> Outcome:
    """What a piece comes to of one item that it is about."""
    result = _answer(clause, item, speech) if clause.is_understood else Leftover(clause.rest)
    if isinstance(result, Leftover):
        result = _unclear(clause, item, speech, result.words)
    return of_owner(result, item, speech)


def of_owner(outcome: Outcome, item: ItemId, speech: Speech) -> Outcome:
    """What is said of an item by whom it belongs to; of somebody else's a person is asked, and where it is not clear besides,
    nothing is proposed.
    """
    is_nothing = isinstance(outcome, Left) and outcome.raised is None
    if is_nothing or speech.desk.is_of(item, speech.who):
        return outcome
    owner = speech.desk.owner(item)
    readings = (outcome.facts,) if isinstance(outcome, Taken) else ()
    return speech.asks("whose", item, *readings, who=speech.who, owner=owner.name if owner is not None else "")


def _answer(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    if clause.state is not None:
        return stands(clause.state, clause, item, speech)
    if item.section == "goals":
        return measured(clause, item, speech)
    return next_step(clause, item, speech) if item.section == "actions" else Leftover(clause.when)


def _unclear(clause: Clause, item: ItemId, speech: Speech, leftover: str) -> Asked:
    """What is not clear, with what it would be if it were: without the words that were not understood."""
    question: Question = "unclear"
    if clause.meant is not None:
        question = "typo"
    elif clause._replace(rest=leftover).is_hedged:
        question = "hedged"
    meant = _plainer(clause, leftover) if clause.state is not None else None
    result = _answer(meant, item, speech) if meant is not None else Leftover(leftover)
    args = {"word": clause.word, "meant": clause.meant or ""}
    if isinstance(result, Asked):
        return result._replace(
            question=result.question if question == "unclear" else question, args={**result.args, **args}
        )
    readings: tuple[Reading, ...] = (result.facts,) if isinstance(result, Taken) else ()
    return speech.asks(question, item, *readings, **args)


def _plainer(clause: Clause, leftover: str) -> Clause | None:
    """A piece without the words that were not understood; None where they may say when."""
    plain = clause._replace(rest="", meant=None, is_tangled=False)
    if clause.meant is not None:
        leftover = _behind(clause)
        plain = plain._replace(when=leftover)
    if clause.state == "stuck" and clause.reason is None and leftover:
        return plain._replace(when="", reason=leftover)
    if clause.meant is not None:
        return plain
    if names_time(leftover):
        return None
    return plain._replace(
        when="" if leftover == clause.when else clause.when, reason=None if clause.reason == leftover else clause.reason
    )


def _behind(clause: Clause) -> str:
    """What stands behind the word with a slip in it."""
    words = clause.when.split()
    at = next((at for at, word in enumerate(words) if fold(word).strip(".,:;!") == fold(clause.word)), len(words))
    return " ".join(words[at + 1 :]).strip(" ,:")


def items_of(clause: Clause, own: Sequence[ItemId]) -> Iterator[ItemId | None]:
    """The items that a piece is about; of one that names none, the only one of somebody's own. None where it may be several."""
    if not clause.items:
        yield own[0] if len(own) == 1 else None
        return
    for candidates in clause.items:
        fitting = [item for item in candidates if _may_say(clause, item)] or candidates
        yield fitting[0] if len(fitting) == 1 else None


def _may_say(clause: Clause, item: ItemId) -> bool:
    """Whether what is said can be said of such an item: a number only of a goal."""
    if clause.state is not None:
        return item.section in SECTIONS[clause.state]
    is_number = clause.value[:1].isdigit() or clause.value[:1] in tuple("+-−")
    return (item.section == "goals") == is_number
