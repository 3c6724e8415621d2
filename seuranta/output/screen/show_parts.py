"""The pieces that the views of single items are built of: labelled fields, rows of actions, and findings with hints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from seuranta.output.screen.layout import Column, Line, Span, Style, columns, wrap
from seuranta.output.screen.lights import marked, style
from seuranta.output.words import show_phrases as words
from seuranta.output.words.cells import cells
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import due, person, said_of, title
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Finding

Labelled = tuple[str, str | Span | None]
"""A label and what stands beside it; nothing is shown of what is None or empty."""

_MOST_ROWS = 20
_MOST_OF_A_KIND = 5
_INDENT = 2


def field(kind: str, name: str, language: str) -> str:
    """The name of a field as the plan file spells it."""
    return vocabulary.field_name(kind, name, language)


def choice(group: str, value: str | None, language: str) -> str | None:
    return None if value is None else vocabulary.value_name(group, value, language)


def heading(text: Text, language: str) -> Line:
    return (Span(text.fill(language), "heading"),)


def head(first: Span, name: str | None, width: int) -> list[Line]:
    """The first line: the mark, the id and the title, in full."""
    return wrap((first, Span(f" {safe(name)}" if name else "", "strong")), width, hanging=2)


def fields(labelled: Iterable[Labelled], width: int) -> list[Line]:
    """Labels in one column, values beside them, long ones on several lines."""
    filled = [(label, _span(value)) for label, value in labelled if value is not None]
    filled = [(label, span) for label, span in filled if span.text]
    if not filled:
        return []
    room = max(cells(label) for label, _ in filled) + 2
    lines: list[Line] = []
    for label, span in filled:
        start = Span(label + " " * (room - cells(label)), "quiet")
        lines += wrap((start, span), width, indent=_INDENT, hanging=_INDENT + room)
    return lines


def _span(value: str | Span | None) -> Span:
    return value if isinstance(value, Span) else Span(safe(value or ""))


def action_rows(
    actions: Sequence[ActionOn], follow: FollowUp, language: str, width: int, *, owner: bool = True
) -> list[Line]:
    """A row an action: id, title, owner, due date, state."""
    table = [_action_row(on, follow, language, owner=owner) for on in actions[:_MOST_ROWS]]
    form = {1: Column(gives=True, least=18), 4: Column(gives=True, least=20)}
    lines = columns(table, width, form=form, indent=_INDENT)
    return lines + left_out(len(actions) - len(table), language)


def left_out(count: int, language: str) -> list[Line]:
    """How many more there are of what is not shown."""
    return [(Span("  " + say(words.COUNT_SHOWN, language, n=count), "quiet"),)] if count > 0 else []


def _action_row(on: ActionOn, follow: FollowUp, language: str, *, owner: bool) -> Sequence[Span]:
    quiet: Style = "" if on.is_open else "quiet"
    return (
        marked(on.light, on.action.id),
        Span(title(on.action), quiet),
        Span(person(on.action.owner) if owner else ""),
        Span(due(on, follow.day, language), quiet),
        Span(said_of(on, follow.day, language), style(on.light)),
    )


def named_actions(names: Iterable[str], follow: FollowUp) -> list[ActionOn]:
    return [follow.actions[name] for name in names if name in follow.actions]


def findings(follow: FollowUp, section: str, item: str, language: str, width: int) -> list[Line]:
    """What follows for this item, in sentences, with what to do about it; of many alike the first few."""
    found = [one for one in follow.findings if one.at.section == section and one.item == item]
    seen: Counter[str] = Counter()
    lines: list[Line] = []
    for one in found:
        seen[one.name] += 1
        if seen[one.name] <= _MOST_OF_A_KIND:
            lines += _finding(one, language, width)
    lines += left_out(sum(count - _MOST_OF_A_KIND for count in seen.values() if count > _MOST_OF_A_KIND), language)
    return [heading(words.FINDINGS, language), *lines] if lines else []


def _finding(one: Finding, language: str, width: int) -> list[Line]:
    message = MESSAGES[one.name]
    said, hint = message.sentence(language, one.args), message.hint(language, one.args)
    lines = wrap((_bullet(one), Span(f" {safe(said)}")), width, indent=_INDENT, hanging=2 * _INDENT)
    return lines + (wrap((Span(safe(hint), "quiet"),), width, indent=2 * _INDENT) if hint is not None else [])


def _bullet(one: Finding) -> Span:
    """The mark of a light that warns; a dash where nothing is wrong with the item itself."""
    return Span("–", "quiet") if one.light == "green" else marked(one.light or "amber")
