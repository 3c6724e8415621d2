"""The pieces that the views of single items are built of: labelled fields, rows of actions, and findings with hints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from seuranta.output.screen.layout import Column, Line, Span, Style, columns, text_lines, wrap
from seuranta.output.screen.lights import marked, style
from seuranta.output.words import show_phrases as words
from seuranta.output.words.cells import cells
from seuranta.output.words.field_texts import field_text
from seuranta.output.words.harmless import safe
from seuranta.output.words.items import due, person, said_of, title
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import AGAIN
from seuranta.output.words.text import Text
from seuranta.plan.follow.actions import ActionOn
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.model import Part
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Finding

Labelled = tuple[str, str | Span | None]
"""A label and what stands beside it; nothing is shown of what is None or empty."""
Told = str | Span | list[Labelled] | None
"""What a view tells of a field in its own way: what stands beside its name, or lines with labels of their own; None where
it stands elsewhere in the view.
"""

_MOST_ROWS = 20
_MOST_OF_A_KIND = 5
_INDENT = 2


def heading(text: Text, language: str) -> Line:
    return (Span(text.fill(language), "heading"),)


def head(first: Span, name: str | None, width: int) -> list[Line]:
    """The first line: the mark, the id and the title, in full."""
    return wrap((first, Span(f" {safe(name)}" if name else "", "strong")), width, hanging=2)


def item_fields(kind: str, item: Part, language: str, told: Mapping[str, Told], width: int) -> list[Line]:
    """Every field that is shown of a kind of item: as it is `told`, else in the words of its type."""
    labelled: list[Labelled] = []
    for row in vocabulary.as_shown(kind):
        text = told[row.name] if row.name in told else field_text(row, item.value_of(row.name), language)
        if isinstance(text, list):
            labelled += text
        elif row.is_shown:
            labelled.append((vocabulary.field_name(kind, row.name, language), text))
    return _fields(labelled, width)


def _fields(labelled: Iterable[Labelled], width: int) -> list[Line]:
    """Labels in one column, values beside them, long ones on several lines."""
    filled = [(label, _span(value)) for label, value in labelled if value is not None]
    filled = [(label, span) for label, span in filled if span.text]
    room = max((cells(label) for label, _ in filled), default=0) + 2
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
    table = [_action_row(action, follow, language, owner=owner) for action in actions[:_MOST_ROWS]]
    form = {1: Column(gives=True, least=18), 4: Column(gives=True, least=20)}
    lines = columns(table, width, form=form, indent=_INDENT)
    return lines + left_out(len(actions) - len(table), language)


def _action_row(action: ActionOn, follow: FollowUp, language: str, *, owner: bool) -> Sequence[Span]:
    quiet: Style = "" if action.is_open else "quiet"
    return (
        marked(action.light, action.id),
        Span(title(action), quiet),
        Span(person(action.owner) if owner else ""),
        Span(due(action, follow.day, language), quiet),
        Span(said_of(action, follow.day, language), style(action.light)),
    )


def left_out(count: int, language: str) -> list[Line]:
    """How many more there are of what is not shown."""
    return [(Span("  " + say(words.COUNT_SHOWN, language, n=count), "quiet"),)] if count > 0 else []


def named_actions(names: Iterable[str], follow: FollowUp) -> list[ActionOn]:
    return [follow.actions[name] for name in names if name in follow.actions]


def findings(follow: FollowUp, section: str, item: str, language: str, width: int, again: str) -> list[Line]:
    """What follows for this item, in sentences, with what to do about it; of many alike the first few."""
    seen: Counter[str] = Counter()
    lines: list[Line] = []
    for finding in follow.findings:
        if finding.at.section != section or finding.item != item:
            continue
        seen[finding.name] += 1
        if seen[finding.name] <= _MOST_OF_A_KIND:
            lines += _finding(finding, language, width, again)
    more = sum(max(count - _MOST_OF_A_KIND, 0) for count in seen.values())
    return [heading(words.FINDINGS, language), *lines, *left_out(more, language)] if lines else []


def _finding(finding: Finding, language: str, width: int, again: str) -> list[Line]:
    message = MESSAGES[finding.name]
    sentence, hint = message.sentence(language, finding.args), message.hint(language, {**finding.args, AGAIN: again})
    lines = wrap((_bullet(finding), Span(f" {safe(sentence)}")), width, indent=_INDENT, hanging=2 * _INDENT)
    if hint is not None:
        lines += text_lines(safe(hint), width, "quiet", indent=2 * _INDENT)
    return lines


def _bullet(finding: Finding) -> Span:
    """The mark of a light that warns; a dash where nothing is wrong with the item itself."""
    return Span("–", "quiet") if finding.light == "green" else marked(finding.light or "amber")
