"""What nobody has touched through two held checkpoints comes first: somebody takes it, it is cut down, or it gets a day on
which it lapses. Once that day has come it is proposed to drop it, and that is asked a second time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from seuranta.commands.meet.asking import Sitting, ask, part
from seuranta.commands.meet.interview import Talk
from seuranta.commands.meet.one_action import (
    FURTHER,
    TALKS,
    About,
    Ways,
    about_action,
    decided_to_drop,
    path_of,
    unchanged,
)
from seuranta.output.words import meet_texts as texts
from seuranta.output.words.items import name
from seuranta.output.words.phrases import bare_day, say
from seuranta.output.words.text import NO_BREAK_SPACE
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.to_decide import OF_ITS_OWN
from seuranta.plan.record.facts import Dropped, Fact, WillLapse
from seuranta.plan.values.calendar_end import months_from_if_any

_HALF_A_YEAR = 6


def asked_as_untouched(sitting: Sitting) -> tuple[str, ...]:
    """The actions that are asked about here, and so nowhere else; those that were to lapse first."""
    return tuple(item for finding in OF_ITS_OWN for item in sitting.follow.items_with(finding))


def untouched(sitting: Sitting, facts: list[Fact]) -> Talk[None]:
    """One after the other; nothing is said where there is none."""
    items = asked_as_untouched(sitting)
    if items:
        yield part(sitting, "untouched")
    for item in items:
        action = sitting.follow.actions[item]
        yield from about_action(sitting, action, facts, _ways(sitting, action))


def _ways(sitting: Sitting, action: ActionOn) -> Ways:
    """The three answers first, and then what can be done about every late action; of what was to lapse, to drop it."""
    finding = next(found for found in sitting.follow.findings if found.name in OF_ITS_OWN and found.item == action.id)
    others = ("done", "move", "free" if action.is_blocked else "block")
    talks: Mapping[str, About] = {**TALKS, "take": TALKS["step"], "lapse": _lapse, "drop": _drop}
    further = {**FURTHER, "take": "what", "lapse": "lapses"}
    if finding.name == "lapsed-action":
        names = ("drop", "take", "shrink", "lapse", *others)
        return Ways(texts.DROP_IT, names, further, talks, needs_answer=True)
    names = ("take", "shrink", "lapse", *others, "drop")
    why = say(texts.UNTOUCHED, sitting.language, **finding.args)
    return Ways(texts.TAKE_OR_LAPSE, names, further, talks, why, needs_answer=True)


def _lapse(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    """By when somebody has to take it; by the next checkpoint where nobody says otherwise."""
    coming = sitting.follow.checkpoints.first_day_after(sitting.day)
    day: date | None = yield from ask(
        sitting,
        path_of(action, "lapses"),
        texts.LAPSES_ON,
        sitting.readers.coming_day,
        default=bare_day(coming, sitting.day, sitting.language),
        help_=texts.DATE_HELP,
        is_needed=coming is None,
    )
    day = day or coming
    if day is None:
        yield from unchanged(sitting)
    else:
        facts.append(WillLapse(action.id, day))


def _drop(sitting: Sitting, action: ActionOn, facts: list[Fact]) -> Talk[None]:
    """Only what is said a second time is dropped, with a decision that comes back in half a year."""
    reason = yield from _reason(sitting, action)
    if reason is None:
        yield from unchanged(sitting)
        return
    again = yield from _again(sitting, action)
    text = say(texts.DROP_SURELY, sitting.language, item=name(action), day=again)
    is_sure = yield from ask(
        sitting, path_of(action, "sure"), text, sitting.readers.yes, help_=texts.DROP_SURELY_HELP, is_needed=True
    )
    if not is_sure:
        yield from unchanged(sitting)
        return
    facts.append(Dropped(action.id, sitting.day, reason))
    facts.append(decided_to_drop(sitting, action, facts, reason, again))


def _reason(sitting: Sitting, action: ActionOn) -> Talk[str | None]:
    """Why; that nobody took it where it was to lapse, unless somebody says otherwise."""
    lapses = action.action.lapses
    usual = ""
    if lapses is not None and lapses <= sitting.day:
        usual = say(texts.NOBODY_TOOK_IT, sitting.language, day=lapses).replace(NO_BREAK_SPACE, " ")
    reason: str | None = yield from ask(
        sitting,
        path_of(action, "reason"),
        texts.REASON,
        sitting.readers.text,
        default=usual,
        help_=texts.REASON_HELP,
        is_needed=not usual,
    )
    return reason or usual or None


def _again(sitting: Sitting, action: ActionOn) -> Talk[date]:
    """When people come back to it."""
    usual = months_from_if_any(sitting.day, _HALF_A_YEAR) or date.max
    day: date | None = yield from ask(
        sitting,
        path_of(action, "look_again"),
        texts.LOOK_AGAIN,
        sitting.readers.coming_day,
        default=bare_day(usual, sitting.day, sitting.language),
        help_=texts.DATE_HELP,
    )
    return day or usual
