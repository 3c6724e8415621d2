"""What somebody sends in two messages of a chat within a few minutes, the id of a point and what is said of it, as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from seuranta.plan.replies.thread import Line, is_soon

_ID = re.compile(r"(?:#|nro\.? |n:o |no\.? |kohta )?(?P<id>[^\W\d_]{0,4}\d{1,4}[a-z]?)[.:]?", re.IGNORECASE)


@dataclass
class Bubble:
    """A message while it is read; `clock` is None where it is no message of a chat."""

    lines: list[Line]
    sender: str | None = None
    address: str | None = None
    day: date | None = None
    clock: time | None = None

    @property
    def only(self) -> Line | None:
        """Its line, where it has one alone."""
        return self.lines[0] if len(self.lines) == 1 else None

    @property
    def id(self) -> str | None:
        """The id that it consists of, where it is nothing else."""
        match = _ID.fullmatch(self.only.text) if self.only is not None else None
        return match["id"] if match is not None else None

    @property
    def says_no_id(self) -> bool:
        return bool(self.lines) and re.match(r"#|\S*\d", self.lines[0].text) is None


def with_ids(bubbles: Sequence[Bubble]) -> list[Bubble]:
    """The messages, of which one that is only an id begins the next one of its sender, or the one before, and stands where
    that one does.
    """
    by_sender: dict[str | None, list[Bubble]] = {}
    for bubble in bubbles:
        if bubble.clock is not None:
            by_sender.setdefault(bubble.sender, []).append(bubble)
    joined: set[int] = set()
    for own in by_sender.values():
        for at, bubble in enumerate(own):
            said = next((other for other in _beside(own, at) if _belongs(other, bubble)), None)
            if said is not None and bubble.id is not None:
                said.lines[0] = Line(bubble.lines[0].number, f"{bubble.id} {said.lines[0].text}")
                joined.add(id(bubble))
    return [bubble for bubble in bubbles if id(bubble) not in joined]


def _beside(own: Sequence[Bubble], at: int) -> list[Bubble]:
    """The next message of a sender and the one before."""
    return [*own[at + 1 : at + 2], *own[max(at - 1, 0) : at]]


def _belongs(said: Bubble, id_: Bubble) -> bool:
    """Whether a message without an id of its own was sent right before or after that id."""
    if said.clock is None or id_.clock is None or said.day != id_.day or not said.says_no_id:
        return False
    return is_soon(said.clock, id_.clock)
