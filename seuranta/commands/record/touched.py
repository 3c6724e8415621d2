"""What follows when something that was agreed of actions changes: who waits for them, which goals and promises they serve,
and who may have heard of their due dates.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date

from seuranta.commands.record.recording import Scene
from seuranta.output.words import record_texts as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import named_in_sentence
from seuranta.output.words.phrases import bare_day, short_day
from seuranta.output.words.situation import consequences, who_waits
from seuranta.plan.follow.actions import dependents
from seuranta.plan.follow.heard import heard_of_due
from seuranta.plan.follow.knock_on import knock_on
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Action
from seuranta.plan.words.diagnostic import HoldsUp


def touched(scene: Scene, items: Iterable[ItemId]) -> Iterator[str]:
    """Of each action what waits for it, which goals it serves, by when it was promised and who may have heard of its due
    date. A command says this before it writes anything, and says the same where it only shows what it would write.
    """
    follow = scene.follow
    after = dependents(scene.plan)
    facts = {name: on.fact for name, on in follow.actions.items()}
    days = sorted(occurrence.day for occurrence in follow.checkpoints.occurrences if occurrence.state != "skipped")
    for id_, holds_up in knock_on(scene.plan, facts, [item.id for item in items], after, days).items():
        action = scene.plan.actions[id_]
        yield from _waiting(scene, id_, holds_up)
        promised = _promised_by(scene, action)
        if promised is not None:
            yield scene.say(texts.PROMISED, item=id_, day=bare_day(promised, scene.today, scene.language))
        yield from _heard(scene, action)


def _waiting(scene: Scene, action: str, holds_up: HoldsUp) -> Iterator[str]:
    """What waits for it and the goals that both serve; where nothing waits, its own."""
    if holds_up.actions:
        waits = scene.say(texts.WAITED_FOR, item=action, who=who_waits(holds_up, scene.follow, scene.language))
        yield " ".join((waits, *consequences(holds_up, scene.follow, scene.language)))
    elif holds_up.goals:
        goals = named_in_sentence(holds_up.goals, scene.language)
        yield scene.say(texts.SERVES_GOALS, item=action, ids=goals, n=len(holds_up.goals))


def _promised_by(scene: Scene, action: Action) -> date | None:
    """The coming checkpoint by which an action is due, since the last one."""
    if action.due is None:
        return None
    ahead = [occurrence.day for occurrence in scene.follow.checkpoints.coming]
    at = bisect_left(ahead, action.due)
    if at == 0 and ahead and scene.follow.intervals:
        return ahead[0] if action.due > scene.follow.intervals[-1].first else None
    return None


def _heard(scene: Scene, action: Action) -> Iterator[str]:
    heard = heard_of_due(scene.plan, action, scene.day)
    if heard:
        who = (f"{safe(audience)} ({bare_day(day, scene.today, scene.language)})" for audience, day in heard.items())
        due = short_day(action.due, scene.today, scene.language)
        yield scene.say(texts.HEARD_OF_DUE, item=action.id, due=due, who=", ".join(who))
