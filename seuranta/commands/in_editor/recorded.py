"""What a command would write into a plan, as edits of the text in an editor, open where only a person knows what belongs
there.

Where the editor knows snippets in edits, its cursor goes there; elsewhere the key stands there with nothing behind it, and
`check` asks for it. Nothing is ever made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Any

from seuranta.commands import FileWrite, Outcome, UserError
from seuranta.commands.in_editor.opened import Opened
from seuranta.commands.in_editor.recordings import VERBS, Offer, blanks_of, outcome_of
from seuranta.plan import edit
from seuranta.plan.edit import Put
from seuranta.plan.edit.stretches import differences
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source, apply, decode
from seuranta.plan.words.diagnostic import At, Edit, Term
from seuranta.plan.words.findings import KINDS

_BLANK = "\0"
"""Stands in a new text where something is left open; no plan that can be read holds one."""
_STAND_IN = "x"
_AROUND = "\"'["
_MEANS_SOMETHING = re.compile(r"[\\$}]")
"""What has a meaning of its own in a snippet."""


def recorded(opened: Opened, offer: Offer) -> dict[str, Any]:
    """The edit of the text that records what is offered, as a workspace edit; raises UserError where it is refused."""
    plan_file = opened.plan_file
    write = _plan_write(plan_file.path, offer, outcome_of(opened.job, offer))
    return _made(opened, _text_with_blanks(opened, offer, write.new))


def allowed(opened: Opened, name: str) -> dict[str, Any]:
    """The edit that allows findings of a name in the settings, where the reason is left open: without one they are told
    as before. Raises UserError where it cannot be made.
    """
    loaded = opened.plan_file.loaded
    at = At(path=("settings", "allow", KINDS[name].name_in(edit.language_of(loaded, opened.language))))
    try:
        after = edit.apply(loaded, (Put(at, _STAND_IN),), opened.language)
    except (edit.CannotEdit, edit.NotUnderstood) as error:
        raise UserError("edit-in-text", item=Term("plan", "settings")) from error
    return _made(opened, apply(after.source.text, _opened_up(after, (at,))))


def _made(opened: Opened, new: str) -> dict[str, Any]:
    """The edit that makes a new text of the one that is open."""
    edits = differences(opened.plan_file.loaded.source.text, new)
    if _BLANK in new and opened.client.has_snippet_edits:
        return opened.workspace_edit_of(_as_snippets(opened, edits))
    return opened.workspace_edit(one._replace(text=one.text.replace(_BLANK, "")) for one in edits)


def _plan_write(path: str, offer: Offer, outcome: Outcome) -> FileWrite:
    """What is written into the plan; raises UserError where a command leaves it to a person."""
    for write in outcome.writes:
        if write.path == path:
            return write
    raise UserError("edit-in-text", item=offer.item.id)


def _text_with_blanks(opened: Opened, offer: Offer, data: bytes) -> str:
    """The text that a command wrote; read again only where something is left open in it."""
    source = decode(opened.plan_file.path, data)
    assert isinstance(source, Source), "a command writes text"
    if VERBS[offer.verb].blanks is None:
        return source.text
    after = load(source)
    return apply(source.text, _opened_up(after, blanks_of(offer, after, opened.plan_file.day)))


def _opened_up(after: Loaded, blanks: Iterable[At]) -> Iterator[Edit]:
    """Takes out what stands in for something that only a person knows, and leaves the quotes that are around it."""
    for at in blanks:
        entry = after.places.node(at)
        assert entry is not None, "a command writes what it is given"
        start, end = entry[1].start, entry[1].end
        inside = 1 if after.source.text[start] in _AROUND else 0
        yield Edit(start + inside, end - inside, _BLANK)


def _as_snippets(opened: Opened, edits: Sequence[Edit]) -> Iterator[dict[str, Any]]:
    """Edits with places to type at, the first of them first. Each begins with a line: an editor would indent the lines of a
    snippet as the one in which it begins.
    """
    text, numbers = opened.plan_file.loaded.source.text, count(1)
    for one in edits:
        start, _ = opened.positions.line_span(opened.positions.line(one.start))
        whole = Edit(start, one.end, text[start : one.start] + one.text)
        if _BLANK not in one.text:
            yield opened.text_edit(whole)
            continue
        pieces = (_MEANS_SOMETHING.sub(r"\\\g<0>", piece) for piece in whole.text.split(_BLANK))
        snippet = next(pieces) + "".join(f"${next(numbers)}{piece}" for piece in pieces)
        yield {"range": opened.text_edit(whole)["range"], "snippet": {"kind": "snippet", "value": snippet}}
