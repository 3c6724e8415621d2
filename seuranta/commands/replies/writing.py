"""Facts of replies in the plan file, in one edit; what the plan cannot take becomes a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from seuranta.commands import PlanFile
from seuranta.commands.record.at_writing import contradictions
from seuranta.commands.record.naming import new_ids
from seuranta.output.words import reply_texts as texts
from seuranta.output.words.items import name
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say, with_details
from seuranta.plan import edit
from seuranta.plan.follow.topics import open_topics
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Action
from seuranta.plan.record.changes import Before, changes
from seuranta.plan.record.facts import Asked as QuestionAsked
from seuranta.plan.record.facts import Fact, NewTopic
from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.outcomes import Asked, Raised, Taken, Understood, about
from seuranta.plan.words.diagnostic import Diagnostic
from seuranta.plan.words.vocabulary import fold


class Written(NamedTuple):
    """The plan with what it takes, and what it does not, with why."""

    loaded: Loaded
    taken: tuple[Taken, ...]
    refused: tuple[Asked, ...]


def written(file: PlanFile, every: Sequence[Taken], language: str) -> Written:
    """As many facts as the plan takes, in their order. Raises CannotEdit and NotText as an edit does."""
    every = _numbered(file.loaded, every, edit.language_of(file.loaded, language))
    return _with(file, Written(file.loaded, (), ()), every, language)


def _with(file: PlanFile, so_far: Written, more: Sequence[Taken], language: str) -> Written:
    """What the plan takes besides. All are tried at once, then each half, so that a few that it refuses cost a few edits."""
    if not more:
        return so_far
    after, problem = _tried(file, (*so_far.taken, *more), language)
    if after is not None:
        return so_far._replace(loaded=after, taken=(*so_far.taken, *more))
    if len(more) == 1:
        assert problem is not None, "what is not taken has a reason"
        return so_far._replace(refused=(*so_far.refused, _refused(more[0], problem, language)))
    half = len(more) // 2
    return _with(file, _with(file, so_far, more[:half], language), more[half:], language)


def _refused(reply: Taken, problem: Diagnostic, language: str) -> Asked:
    said = MESSAGES[problem.name].sentence(language, problem.args)
    return Asked(reply.said, "refused", (), about(reply), {"said": said})


def _tried(file: PlanFile, every: Iterable[Taken], language: str) -> tuple[Loaded | None, Diagnostic | None]:
    """The plan with facts in it, or why it cannot take them."""
    assert file.follow is not None, "a plan that could be read is followed"
    facts = tuple(chain.from_iterable(taken.facts for taken in every))
    made = changes(Before(file.follow.plan, file.loaded.places), facts)
    try:
        after = edit.apply(file.loaded, made, edit.language_of(file.loaded, language))
    except edit.NotUnderstood as error:
        return None, error.problem
    finding = next(contradictions(file, file.edited(after, file.day)), None)
    return (after, None) if finding is None else (None, after.diagnostic(finding))


def raised(understood: Understood, desk: Desk, language: str) -> tuple[Taken, ...]:
    """What only a meeting decides, as topics of its agenda; nothing that stands there already."""
    open_titles = {fold(topic.title or "") for topic in open_topics(desk.plan, desk.today)}
    topics: list[Taken] = []
    for left in understood.left:
        if left.raised is None or left.item is None:
            continue
        title = _topic(left.raised, desk.plan.actions[left.item.id], language)
        if fold(title) not in open_titles:
            open_titles.add(fold(title))
            assert left.said.day is not None, "who raises something is known, and when"
            topics.append(Taken(left.said, None, (NewTopic("", title, left.said.day, asked_by=left.said.who),)))
    return tuple(topics)


def _topic(about: Raised, action: Action, language: str) -> str:
    """The title of a topic, in the language of the plan."""
    text = texts.DROP_IT if about.new is None else texts.MOVE_IT
    return with_details(say(text, language, item=name(action), day=about.new), about.reason)


def _numbered(loaded: Loaded, every: Sequence[Taken], language: str) -> Sequence[Taken]:
    """The same, with an id for each new question and topic."""
    questions, topics = new_ids(loaded, "feedback", language), new_ids(loaded, "topics", language)

    def with_id(fact: Fact) -> Fact:
        if isinstance(fact, QuestionAsked):
            return fact._replace(id=next(questions))
        return fact._replace(id=next(topics)) if isinstance(fact, NewTopic) else fact

    return [taken._replace(facts=tuple(map(with_id, taken.facts))) for taken in every]
