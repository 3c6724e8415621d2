"""What `show` says of an item, as blocks of text that an editor breaks into lines itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.commands.in_editor.opened import Opened
from seuranta.output.documents.document import Block, Item, Paragraph, Run, Words, bullets, labelled
from seuranta.output.screen import show_view
from seuranta.output.screen.layout import Line
from seuranta.plan.follow.followup import FollowUp
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.named_people import listing_named_people

_WIDTH = 10_000
"""No line is broken."""
_GAP = re.compile(r" {2,}")
_BELOW = 4
"""What is moved in so far belongs to the line above."""


def on_item(opened: Opened, follow: FollowUp, item: ItemId) -> Iterator[Block]:
    """The view of an item that is in the plan, or of somebody whom it names; its fields stand first."""
    listing = follow._replace(plan=listing_named_people(follow.plan))
    file = opened.plan_file
    lines = show_view.lines(file.loaded, listing, item.section, item.id, opened.language, _WIDTH, file.again)
    items: list[Item] = []
    is_field = True
    for number, line in enumerate(lines):
        is_alone = number == 0 or _is_heading(line) or not line
        is_field = is_field and bool(line)
        if is_alone:
            yield from bullets(items)
            items = []
        if is_alone and line:
            yield Paragraph((Run(_text(line), is_strong=True),))
        elif line and items and _is_below(line):
            items[-1] = items[-1]._replace(below=(*items[-1].below, (Run(_text(line)),)))
        elif line:
            items.append(Item(_field(line) if is_field else (Run(_text(line)),)))
    yield from bullets(items)


def _is_heading(line: Line) -> bool:
    return any(span.style == "heading" for span in line)


def _is_below(line: Line) -> bool:
    """Whether a line goes on with the one above; a row of columns may only lack the mark at its beginning."""
    typed = _typed(line)
    return len(typed) - len(typed.lstrip(" ")) >= _BELOW and _GAP.search(typed.strip()) is None


def _typed(line: Line) -> str:
    return "".join(span.text for span in line)


def _text(line: Line) -> str:
    """Columns are parted by dots: a row is read, not looked down."""
    return _GAP.sub(" · ", _typed(line).strip())


def _field(line: Line) -> Words:
    """A field has its name before a colon."""
    label, *rest = _GAP.split(_typed(line).strip(), maxsplit=1)
    return labelled(label, rest[0]) if rest else (Run(label),)
