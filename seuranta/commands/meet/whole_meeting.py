"""The whole meeting as one talk: who is there, the parts in their order, and the summary that is accepted or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain
from typing import NamedTuple

from seuranta.commands.meet import about_points
from seuranta.commands.meet.about_actions import asked_before, overdue_and_blocked, promises
from seuranta.commands.meet.about_decisions import decisions, news, next_time
from seuranta.commands.meet.about_others import goals, messages, questions
from seuranta.commands.meet.about_promises import Coming, promised_now
from seuranta.commands.meet.about_topics import topics
from seuranta.commands.meet.about_untouched import untouched
from seuranta.commands.meet.asking import Sitting, ask, part, show
from seuranta.commands.meet.interview import Question, Show, Talk
from seuranta.commands.meet.verdict import ACCEPT, Verdict, verdict
from seuranta.output.screen.layout import Line
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.phrases import say
from seuranta.plan.follow.checkpoints import Occurrence
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.references import Party, PartyKind
from seuranta.plan.record.facts import Fact, Settled

_ALSO: Mapping[str, Verdict] = {
    **dict.fromkeys(("kirjaa", "record", "write"), "record"),
    **dict.fromkeys(("ei viela", "not yet"), "later"),
    "drop": "discard",
}
_LETTERS = {"fi": "k, h", "en": "y, x"}
"""An empty answer says not yet."""


class Conclusion(NamedTuple):
    """What a meeting came to, and whether it is to be recorded now."""

    settled: Settled
    verdict: Verdict


def not_asked(_settled: Settled) -> Coming | None:
    """Where a meeting is only looked through, nothing is promised."""
    return None


def meeting(
    sitting: Sitting,
    summary: Callable[[Settled], tuple[Line, ...]],
    outlook: Callable[[Settled], Coming | None] = not_asked,
) -> Talk[Conclusion]:
    """The talk. `summary` says what would be written, `outlook` what would be promised; nothing is written before the last
    answer.
    """
    facts: list[Fact] = []
    told: list[str] = []
    present, absent = yield from _present(sitting)
    yield from untouched(sitting, facts)
    yield from promises(sitting, facts)
    yield from overdue_and_blocked(sitting, facts, asked_before(sitting))
    yield from goals(sitting, facts)
    yield from messages(sitting, facts)
    yield from questions(sitting, facts)
    yield from topics(sitting, facts)
    yield from decisions(sitting, facts)
    yield from news(sitting, facts, told)
    yield from next_time(sitting, facts)
    yield from about_points.about_series(sitting, facts)

    def settled() -> Settled:
        series, slot = sitting.occurrence.series, sitting.occurrence.slot
        return Settled(series, slot, sitting.day, present, absent, tuple(facts), tuple(told))

    yield from promised_now(sitting, facts, lambda: outlook(settled()))
    yield Show(summary(settled()), is_heading=True)
    answer: Verdict | None = yield Question(
        ACCEPT,
        texts.ACCEPT.fill(sitting.language),
        verdict(sitting.language, _ALSO, _LETTERS),
        help=texts.ACCEPT_HELP.fill(sitting.language),
    )
    return Conclusion(settled(), answer or "later")


def _present(sitting: Sitting) -> Talk[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Who is there and who of the invited is not."""
    yield part(sitting, "present")
    if sitting.occurrence.day != sitting.day:
        yield show(sitting, say(texts.HELD_TODAY, sitting.language, day=sitting.occurrence.day, today=sitting.day))
    invited = invited_to(sitting.plan, sitting.occurrence)
    answered = yield from ask(
        sitting,
        ("present",),
        texts.PRESENT,
        sitting.readers.present(invited),
        default=", ".join(invited),
        help_=texts.PRESENT_HELP,
    )
    present = answered if answered is not None else invited
    return present, tuple(name for name in invited if name not in present)


def invited_to(plan: Plan, occurrence: Occurrence) -> tuple[str, ...]:
    """The people who take part: those of the checkpoint, else the group whose it is, else who calls it."""
    series = plan.checkpoints[occurrence.series]
    parties = series.participants
    if not parties:
        kind: PartyKind = "management_team" if series.kind == "management" else "team"
        parties = (Party(kind, kind),) if getattr(plan, kind) is not None else ()
    names = list(chain.from_iterable(_people(plan, party) for party in parties))
    if not names and series.owner is not None:
        names = list(_people(plan, series.owner))
    return tuple(dict.fromkeys(names))


def _people(plan: Plan, party: Party) -> tuple[str, ...]:
    if party.kind == "person":
        return (party.name,)
    if party.kind == "whole_staff":
        return tuple(plan.people)
    team = plan.team if party.kind == "team" else plan.management_team
    if team is None:
        return ()
    lead = (team.lead,) if team.lead is not None else ()
    return tuple(party.name for party in (*lead, *team.members) if party.kind == "person")
