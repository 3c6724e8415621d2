"""What a reply says of an item without a word for a state: the number of a goal, the next step of an action."""

from __future__ import annotations

from seuranta.plan.follow.actions import CLOSED
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.record.facts import NewReading, Step
from seuranta.plan.replies.clauses import Clause, next_step_in
from seuranta.plan.replies.measured import fits_unit, measured_in
from seuranta.plan.replies.said_days import before_day, due_days
from seuranta.plan.replies.speech import Answer, Leftover, Speech


def measured(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    """A reading of a goal; one whose unit is not that of the goal is asked about."""
    goal = speech.desk.plan.goals[item.id]
    reading = measured_in(clause.value, speech.day)
    if reading is None or clause.reason is not None:
        return Leftover(clause.when)
    facts = tuple(NewReading(item.id, day, reading.typed) for day in reading.days)
    if not fits_unit(reading.quantity, goal):
        return speech.asks("unit", item, facts[:1], typed=reading.typed, unit=goal.unit or "")
    if len(facts) > 1:
        return speech.asks("which-day", item, facts[:1], (), first=reading.days[0], second=reading.days[-1])
    if facts[0].day > speech.latest:
        return speech.asks("ahead", item, day=facts[0].day)
    known = goal.readings.get(facts[0].day)
    if known is None:
        return speech.takes(item, *facts)
    if known.value == reading.quantity.value:
        return speech.nothing_new(item)
    return speech.asks("measured", item, facts, day=facts[0].day)


def next_step(clause: Clause, item: ItemId, speech: Speech) -> Answer:
    """The next step of an action, with the day behind it."""
    step = next_step_in(clause.when)
    if step is None or clause.reason is not None or clause.is_tangled:
        return Leftover(clause.when)
    if speech.desk.plan.actions[item.id].status in CLOSED:
        return speech.asks("closed", item)
    if due_days(step, speech.day, speech.desk.working).days:
        return Leftover(clause.when)
    dated = before_day(step, speech.day, speech.desk.working)
    if dated is None:
        return speech.takes(item, Step(item.id, step.strip(" ."), speech.who))
    what, by = dated
    return speech.takes(item, Step(item.id, what.strip(" ,.;"), speech.who, by))
