"""Facts of replies in the plan file, in one edit; what the plan cannot take becomes a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from seuranta.commands import PlanFile
from seuranta.commands.record.recording import contradictions
from seuranta.output.words.messages import MESSAGES
from seuranta.plan import edit
from seuranta.plan.loading.load import Loaded
from seuranta.plan.record.changes import Before, changes
from seuranta.plan.record.facts import Asked as QuestionAsked
from seuranta.plan.record.facts import Fact
from seuranta.plan.replies.outcomes import Asked, Taken
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.ids import IDS_BEGIN, next_ids


class Written(NamedTuple):
    """The plan with what it takes, and what it does not, with why."""

    loaded: Loaded
    taken: tuple[Taken, ...]
    refused: tuple[Asked, ...]


def written(file: PlanFile, every: Sequence[Taken], language: str) -> Written:
    """As many facts as the plan takes, in their order. Raises CannotEdit and NotText as an edit does."""
    every = numbered(file.loaded, every, edit.language_of(file.loaded, language))
    if not every:
        return Written(file.loaded, (), ())
    after, problem = _tried(file, every, language)
    if after is not None:
        return Written(after, tuple(every), ())
    loaded, taken, refused = file.loaded, list[Taken](), list[Asked]()
    for one in every:
        after, problem = _tried(file, (*taken, one), language)
        if after is not None:
            loaded = after
            taken.append(one)
        else:
            assert problem is not None, "what is not taken has a reason"
            said = MESSAGES[problem.name].sentence(language, problem.args)
            items = (one.item,) if one.item is not None else ()
            refused.append(Asked(one.said, "refused", (), items, {"said": said}))
    return Written(loaded, tuple(taken), tuple(refused))


def _tried(file: PlanFile, every: Iterable[Taken], language: str) -> tuple[Loaded | None, Diagnostic | None]:
    """The plan with facts in it, or why it cannot take them."""
    assert file.follow is not None, "a plan that could be read is followed"
    facts = tuple(chain.from_iterable(taken.facts for taken in every))
    made = changes(Before(file.follow.plan, file.loaded.places), facts)
    try:
        after = edit.apply(file.loaded, made, edit.language_of(file.loaded, language))
    except edit.NotUnderstood as error:
        return None, error.problem
    plan_file = PlanFile(file.path, after, file.day, file.today)
    finding = next(contradictions(file, plan_file), None)
    return (after, None) if finding is None else (None, after.diagnostic(finding))


def numbered(loaded: Loaded, every: Sequence[Taken], language: str) -> Sequence[Taken]:
    """The same, with an id for each new question."""
    known = [id_ for id_, _ in loaded.places.items("feedback")]
    ids = next_ids([*known, *loaded.left_out.get("feedback", ())], IDS_BEGIN["feedback"][language])

    def with_id(fact: Fact) -> Fact:
        return fact._replace(id=next(ids)) if isinstance(fact, QuestionAsked) else fact

    return [taken._replace(facts=tuple(map(with_id, taken.facts))) for taken in every]
