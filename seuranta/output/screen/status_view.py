"""The one screen for a Monday morning: what is next, what needs a decision, where goals and actions stand, and why.

The order of the blocks is the order of importance; a block with nothing to say disappears. It judges nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from seuranta.output.screen import (
    status_actions,
    status_checkpoints,
    status_closed,
    status_communication,
    status_goals,
    status_preparation,
)
from seuranta.output.screen.layout import NOTHING, Column, Line, Span, columns, cut_line, line_width, text_lines, wrap
from seuranta.output.screen.lights import marked, marked_lines, style
from seuranta.output.words import phrases, promise_texts
from seuranta.output.words.command_names import typed_command
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import ids, named_in_sentence, plan_name
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.messages.untold import untold_findings
from seuranta.output.words.phrases import say, unbroken
from seuranta.output.words.situation import stage_sentence, when
from seuranta.output.words.text import Text, weekday_and_day
from seuranta.plan.follow.followup import FollowUp, ProblemSpot, errors
from seuranta.plan.follow.promises import FEWEST, Interval, broken_now
from seuranta.plan.follow.stage import FOLLOW_UP
from seuranta.plan.follow.to_decide import OF_ITS_OWN, to_decide
from seuranta.plan.loading.load import Loaded
from seuranta.plan.words.diagnostic import Finding, Light
from seuranta.plan.words.findings import KINDS

_MOST_DECISIONS = 5
_MOST_INTERVALS = 6
_MOST_ALSO = 4
_TITLE_GIVES = {1: Column(gives=True, least=16)}


def lines(loaded: Loaded, follow: FollowUp, language: str, width: int, again: str = "") -> list[Line]:
    """The whole screen for one plan, at most `width` cells wide; `again` is what reaches the plan in a command."""
    screen = [header(follow, language, width), NOTHING]
    for heading, block in _blocks(loaded, follow, language, width, again):
        if block:
            screen += [(Span(heading.fill(language), "heading"),)] if heading is not None else []
            screen += [*block, NOTHING]
    return [cut_line(line, width) for line in screen[:-1]]


def _blocks(
    loaded: Loaded, follow: FollowUp, language: str, width: int, again: str
) -> Iterator[tuple[Text | None, list[Line]]]:
    if follow.is_closed:
        yield None, list(status_closed.closed_lines(follow, language, width, again))
        yield None, left_out(loaded, follow, language, width, again)
        return
    is_followed = follow.stage == FOLLOW_UP
    if is_followed:
        yield None, checkpoints(follow, language, width, again)
        yield phrases.DECIDE, decisions(follow, language, width, again)
    else:
        yield None, _not_presented(follow, language, width)
        yield phrases.PREPARE, status_preparation.preparation(follow, language, width, again)
    yield None, status_goals.goals(follow, language, width, again)
    yield None, status_goals.actions(follow, language, width)
    yield phrases.PROBLEMS, status_actions.problem_spots(follow, language, width, again)
    yield phrases.WATCH, status_actions.watch(follow, language, width, again)
    days = follow.plan.settings.due_soon
    soon = Text(*(say(phrases.SOON, language, n=days) for language in ("fi", "en")))
    yield soon, status_actions.coming_up(follow, language, width, again)
    if is_followed:
        yield phrases.COMMUNICATION, status_communication.communication(follow, language, width, again)
    yield phrases.QUESTIONS, status_communication.questions(follow, language, width, again)
    if is_followed:
        yield phrases.CANNOT_FOLLOW, status_actions.cannot_follow(follow, language, width, again)
    yield None, _rest(loaded, follow, language, width, again)


# --- the head -----------------------------------------------------------------------------------------------------


def header(follow: FollowUp, language: str, width: int) -> Line:
    day = weekday_and_day(follow.day, language)
    name = plan_name(follow.plan)
    said = say(phrases.HEADER, language, day=day, name=name) if name else say(phrases.BARE_HEADER, language, day=day)
    return cut_line((Span(said, "heading"),), width)


def checkpoints(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """The next checkpoint, those that were not held, and how promises have been kept from one to the next."""
    lines = next_checkpoint(follow, language, width, again)
    lines += status_checkpoints.missed_runs(follow, language, width, again)
    lines += status_checkpoints.slips(follow, language, width)
    return lines + promises(follow, language, width)


def next_checkpoint(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    if follow.checkpoints.next is None:
        is_unknown = follow.stage == FOLLOW_UP and all(
            finding.name != "no-next-checkpoint" for finding in follow.findings
        )
        said = say(phrases.NEXT_UNKNOWN if is_unknown else phrases.NONE_AGREED, language, again=again)
        return marked_lines("red", said, width, "red")
    spans = [Span(phrases.NEXT.fill(language)), Span(when(follow.checkpoints.next, follow, language), "strong")]
    series = follow.plan.checkpoints[follow.checkpoints.next.series]
    named = Span(safe(series.title or series.id))
    line = (*spans, Span(" – "), named)
    return [line] if line_width(line) <= width else [*wrap(tuple(spans), width, hanging=2), (Span("  "), named)]


def promises(follow: FollowUp, language: str, width: int) -> list[Line]:
    """A mark and kept/promised for each of the latest intervals, once there are enough to tell anything, and what is not
    kept now.
    """
    closed = [interval for interval in follow.intervals if not interval.is_open]
    now = broken_now(follow.intervals)
    spans: list[Span] = []
    if len(closed) >= FEWEST and any(interval.total for interval in closed[-_MOST_INTERVALS:]):
        spans.append(Span(promise_texts.STRIP.fill(language)))
        spans.append(Span(", ".join(_kept(interval, language) for interval in closed[-_MOST_INTERVALS:])))
    if now:
        said = say(promise_texts.BROKEN_NOW, language, ids=named_in_sentence(now, language), n=len(now))
        spans.append(Span(("; " + said) if spans else said[0].upper() + said[1:]))
    return wrap(tuple(spans), width, hanging=2) if spans else []


def _kept(interval: Interval, language: str) -> str:
    if not interval.total:
        return unbroken(promise_texts.NONE_MADE.fill(language))
    return unbroken(f"{interval.mark} {len(interval.outcomes['kept'])}/{interval.total}")


def _not_presented(follow: FollowUp, language: str, width: int) -> list[Line]:
    return text_lines(stage_sentence(follow, language), width, "strong")


# --- what needs a decision ----------------------------------------------------------------------------------------


def decisions(follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """What people have to decide; what another block shows in full has one line for all of its kind."""
    points = to_decide(follow)
    late = [point.item for point in points if isinstance(point, ProblemSpot)]
    findings = [point for point in points if isinstance(point, Finding)]
    rest = [finding for finding in findings if KINDS[finding.name].status == "rest"]
    result = _asked_together(OF_ITS_OWN, findings, language, width)
    result += _late(late, follow, language, width)
    result += columns(
        [_decision(finding, follow, language) for finding in rest[:_MOST_DECISIONS]], width, form=_TITLE_GIVES
    )
    result += status_actions.more(len(rest) - _MOST_DECISIONS, typed_command("check", language, again), language, width)
    others = [name for name in phrases.DECIDE_TOGETHER if name not in OF_ITS_OWN]
    return result + _asked_together(others, findings, language, width)


def _asked_together(names: Iterable[str], findings: Sequence[Finding], language: str, width: int) -> list[Line]:
    """One question for all of a kind; what is late is as red as the other problem spots."""
    lines: list[Line] = []
    for name in names:
        items = {finding.item: finding.light for finding in findings if finding.name == name and finding.item}
        if items:
            said = say(phrases.DECIDE_TOGETHER[name], language, ids=ids(items, language))
            is_red = name in OF_ITS_OWN and "red" in items.values()
            lines += _together(said, "red" if is_red else "amber", width)
    return lines


def _late(items: list[str], follow: FollowUp, language: str, width: int) -> list[Line]:
    if not items:
        return []
    said = say(phrases.DECIDE_SPOTS, language, ids=ids(items, language))
    lacking = follow.items_with("no-next-step")
    if lacking:
        named = named_in_sentence(lacking, language)
        said += " " + say(phrases.NO_NEXT_STEP, language, ids=named, n=len(lacking))
    light: Light = "red" if any(spot.light == "red" for spot in follow.problem_spots) else "amber"
    return _together(said, light, width)


def _together(said: str, light: Light, width: int) -> list[Line]:
    return marked_lines(light, said, width)


def _decision(finding: Finding, follow: FollowUp, language: str) -> Sequence[Span]:
    light = finding.light if finding.light in ("red", "grey") else "amber"
    label = MESSAGES[finding.name].named(language, finding.args)
    return marked(light, finding.item or ""), Span(_subject(finding, follow)), Span(label, style(light))


def _subject(finding: Finding, follow: FollowUp) -> str:
    """The title of what a finding is about; of a decision, what was decided."""
    if finding.at.section is None or finding.item is None:
        return plan_name(follow.plan)
    item = getattr(follow.plan, finding.at.section).get(finding.item)
    if item is None:
        return ""
    return safe(getattr(item, "decision", None) or getattr(item, "title", None) or "")


# --- what is left -------------------------------------------------------------------------------------------------


def _rest(loaded: Loaded, follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """What no block has told, and what of the file could not be understood."""
    items = untold_findings(follow, language)
    lines: list[Line] = []
    if items and follow.stage == FOLLOW_UP:
        said = [_label(label, told, language) for label, told in islice(items.items(), _MOST_ALSO)]
        left = len(items) - len(said)
        shown = "; ".join(said) if not left else say(phrases.OTHERS, language, ids="; ".join(said), n=left)
        command = unbroken(typed_command("check", language, again))
        also = say(phrases.ALSO, language, said=shown, command=command)
        lines += text_lines(also, width, "quiet", hanging=2)
    return [*lines, *left_out(loaded, follow, language, width, again)]


def left_out(loaded: Loaded, follow: FollowUp, language: str, width: int, again: str) -> list[Line]:
    """How much of the file could not be understood, and which items are missing for it."""
    count = errors(loaded, follow)
    if not count:
        return []
    said = say(phrases.NOT_UNDERSTOOD, language, n=count, command=unbroken(typed_command("check", language, again)))
    lines = marked_lines("amber", said, width, "amber")
    missing = list(chain.from_iterable(map(sorted, loaded.left_out.values())))
    if missing:
        lines += text_lines(say(phrases.ITEMS_LEFT_OUT, language, ids=ids(missing, language)), width, indent=2)
    return lines


def _label(label: str, findings: Sequence[Finding], language: str) -> str:
    """What was found, and where: an id alone could be taken for a count."""
    named = list(dict.fromkeys(finding.item for finding in findings if finding.item))
    if not named:
        return label
    said = ids(named, language, most=3)
    if findings[0].at.section == "actions":
        said = say(phrases.ACTIONS_NAMED, language, ids=named_in_sentence(named, language, most=3), n=len(named))
    return f"{label} ({said})"
