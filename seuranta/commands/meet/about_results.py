"""What came of an action that is done: asked once, right after its day, and left open without a word."""

from __future__ import annotations

from seuranta.commands.meet.asking import Sitting, ask
from seuranta.commands.meet.interview import Talk
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.items import name
from seuranta.output.words.phrases import say
from seuranta.plan.record.facts import Fact, Produced


def result(sitting: Sitting, action: str, facts: list[Fact]) -> Talk[None]:
    """Nothing is recorded of an empty answer, nor asked where the plan says it already."""
    done = sitting.plan.actions[action]
    if done.result is not None:
        return
    text = say(texts.RESULT, sitting.language, item=name(done))
    typed = yield from ask(
        sitting, ("actions", action, "result"), text, sitting.readers.another, help_=texts.OPTIONAL_HELP
    )
    if typed is not None:
        facts.append(Produced(action, typed))
