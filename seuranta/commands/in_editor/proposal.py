"""What may be typed at a spot, and how an editor is told of it: in our order, found by any spelling, as it fits there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from seuranta.commands.in_editor.opened import Opened
from seuranta.commands.in_editor.spot import Spot
from seuranta.commands.in_editor.typed_line import depth
from seuranta.plan.edit.handwriting import Habits, Handwriting, hand_in
from seuranta.plan.loading.model import Plan
from seuranta.plan.words import vocabulary
from seuranta.plan.words.quoting import quoted

PROPERTY, VALUE, WORD, SNIPPET, REFERENCE, DAY = 10, 12, 20, 15, 18, 23
"""Kinds of completion items of the Language Server Protocol, by which editors choose a picture."""
_AS_IT_IS, _AS_FAR_IN = 1, 2
_SNIPPET_FORMAT = 2
_LONGEST_FOUND_BY = 120
"""VS Code looks at no more letters than 128."""
DASH = "- "
_MEANS_SOMETHING = re.compile(r"[\\$}]")


class Stop(NamedTuple):
    """Where the cursor goes next in a snippet, and what stands there until something else is typed."""

    number: int
    text: str = ""


class BodyLine(NamedTuple):
    """A line of a snippet, and how much farther in than the first one it stands."""

    inward: int
    parts: tuple[str | Stop, ...]


class Proposal(NamedTuple):
    """One thing that may be typed. `label` is what is seen of it and what will stand there, with `end` behind it, or else
    the `body` of a snippet. `found_by` are other words that find it.
    """

    label: str
    kind: int
    detail: str = ""
    about: str = ""
    found_by: tuple[str, ...] = ()
    end: str = ""
    body: tuple[BodyLine, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A spot in an open text, and the hand in which it is written."""

    opened: Opened
    spot: Spot

    @cached_property
    def plan(self) -> Plan:
        """The plan as far as it could be read; an empty one where it could not."""
        return self.opened.plan_file.loaded.plan or Plan()

    @cached_property
    def hand(self) -> Handwriting:
        loaded = self.opened.plan_file.loaded
        root = loaded.places.root
        if root is None:
            return hand_in(self.opened.language)
        entry = None
        if self.spot.section is not None and self.spot.item is not None:
            entry = loaded.places.item(self.spot.section, self.spot.item)
        typed_at = self.opened.positions.line_span(self.spot.line)[0] + self.spot.word.start
        habits = Habits(loaded.source.text, root, self.opened.language, typed_at)
        return Handwriting(habits, entry.value if entry is not None else None)

    @property
    def language(self) -> str:
        """The language of the answer; that of what is typed is the hand's."""
        return self.opened.language

    @property
    def line(self) -> str:
        """The line on which somebody types."""
        return self.opened.positions.lines[self.spot.line]

    @property
    def column(self) -> int:
        """How far in a key stands that is typed here."""
        place = self.spot.place
        return place.column + (len(place.before) if place.before == DASH else 0)


def items(scene: Scene, proposals: Iterable[Proposal]) -> list[dict[str, Any]]:
    """Proposals as `textDocument/completion` answers them, each label once, in our order."""
    once: dict[str, Proposal] = {}
    for proposal in proposals:
        once.setdefault(proposal.label, proposal)
    made = filter(None, (_item(scene, proposal) for proposal in once.values()))
    return [item | {"sortText": f"{number:05}"} for number, item in enumerate(made)]


def _item(scene: Scene, proposal: Proposal) -> dict[str, Any] | None:
    """One proposal with the edit that it makes; None where its text cannot stand in the quotes that are there."""
    written = _written(proposal.label, scene.spot)
    if written is None:
        return None
    item: dict[str, Any] = {
        "label": proposal.label,
        "kind": proposal.kind,
        "filterText": _filter_text(proposal, scene.spot.typed),
        **_with_text(scene, f"{written}{proposal.end}"),
    }
    if proposal.detail:
        item["detail"] = proposal.detail
        if scene.opened.client.has_label_details:  # on every line of the list, and not only on the one that is chosen
            item["labelDetails"] = {"description": proposal.detail}
    if proposal.about:
        item["documentation"] = proposal.about
    return item | _with_body(scene, proposal.body) if proposal.body else item


def _edit(scene: Scene, text: str) -> dict[str, Any]:
    spot, positions = scene.spot, scene.opened.positions
    start = positions.line_span(spot.line)[0]
    word = positions.range(start + spot.word.start, start + spot.word.end)
    return {"range": word, "newText": f"{spot.place.before}{text}"}


def _written(text: str, spot: Spot) -> str | None:
    """A text as it can stand at a spot: in the quotes that are there, or in such as it needs."""
    quote = spot.word.quote
    if not quote:
        return quoted(text, in_braces=spot.place.is_in_braces)
    if quote in text or "\\" in text or not text.isprintable():
        return None
    return text + quote if spot.word.is_open else text


def _filter_text(proposal: Proposal, typed: str) -> str:
    """All words by which it is found, as they are written and without dots, as far as editors look at them. The one that is
    being typed comes first, as it is typed: some editors look at the beginning alone, and at capitals.
    """
    words = dict.fromkeys((proposal.label, *proposal.found_by))
    undotted = dict.fromkeys(vocabulary.fold(word) for word in words if not word.isascii())
    every = {**words, **undotted}
    begun = vocabulary.fold(typed)
    pieces = (*every, *" ".join(every).split())
    meant = [word for word in pieces if begun and vocabulary.fold(word).startswith(begun)][:1]
    return " ".join({**{typed + word[len(typed) :]: None for word in meant}, **every})[:_LONGEST_FOUND_BY].strip()


# --- snippets -----------------------------------------------------------------------------------------------------


def _with_text(scene: Scene, text: str) -> dict[str, Any]:
    """The edit of a text. One with spaces is a snippet where there are snippets: of others Neovim takes the first word."""
    edit = _edit(scene, text)
    if not scene.opened.client.has_snippets or not any(map(str.isspace, edit["newText"])):
        return {"textEdit": edit}
    return {"textEdit": edit | {"newText": _place(edit["newText"])}, "insertTextFormat": _SNIPPET_FORMAT}


def _with_body(scene: Scene, body: tuple[BodyLine, ...]) -> dict[str, Any]:
    """The edit of a snippet, whose lines the editor indents as far as the line on which it stands; without snippets its
    beginning, as it is.
    """
    if scene.opened.client.has_snippets:
        lead = scene.column - min(depth(scene.line), scene.spot.word.start)
        lines = (_line(line, lead, _place) for line in body)
        return {
            "textEdit": _edit(scene, "\n".join(lines)),
            "insertTextFormat": _SNIPPET_FORMAT,
            "insertTextMode": _AS_FAR_IN,
        }
    lines = (_line(line, scene.column, _text) for line in body[:2])
    return {"textEdit": _edit(scene, "\n".join(lines)), "insertTextMode": _AS_IT_IS}


def _line(line: BodyLine, lead: int, written: Callable[[str | Stop], str]) -> str:
    indentation = " " * (lead + line.inward) if line.inward else ""
    return indentation + "".join(map(written, line.parts))


def _place(part: str | Stop) -> str:
    """A part of a line in the notation of snippets: `${1:17}`."""
    if isinstance(part, str):
        return _MEANS_SOMETHING.sub(r"\\\g<0>", part)
    if not part.text:
        return f"${part.number}"
    return f"${{{part.number}:{_place(part.text)}}}"


def _text(part: str | Stop) -> str:
    return part if isinstance(part, str) else part.text
