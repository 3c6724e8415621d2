"""What an editor sends, as far as it is what the protocol says: what is not is refused or left, and no text is lost by it."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import Any

from seuranta.commands.in_editor.positions import Positions


def uri_of(params: Any) -> str | None:
    """The address of the text that something is asked or told of, which an action that was chosen carries in its data;
    None where there is none.
    """
    text = part(params, "textDocument") or part(part(params, "data"), "textDocument")
    uri = part(text, "uri")
    return uri if isinstance(uri, str) else None


def has_sound_places(params: Any) -> bool:
    """Whether the place and the stretch that are asked about, where there are any, are such; they may lie outside the text."""
    is_sound = "position" not in params or _is_place(params["position"])
    return is_sound and ("range" not in params or _is_stretch(params["range"]))


def changed(text: str, changes: Any) -> str | None:
    """A text after changes: each is a whole text, as the server asks for, or a piece of it; None where one is neither."""
    for change in changes if isinstance(changes, list) else ():
        new = part(change, "text")
        if not isinstance(new, str):
            return None
        stretch = part(change, "range")
        if stretch is None:
            text = new
        elif _is_stretch(stretch):
            text = _with_piece(text, stretch, new)
        else:
            return None
    return text


def part(of: Any, name: str) -> Any:
    """One value of an object; None where it is missing, or there is no object."""
    return of.get(name) if isinstance(of, dict) else None


def _with_piece(text: str, stretch: Any, new: str) -> str:
    positions = Positions(text)
    start, end = (positions.in_text(positions.offset(stretch[name])) for name in ("start", "end"))
    return text[:start] + new + text[max(start, end) :]


def _is_stretch(value: Any) -> bool:
    return _is_place(part(value, "start")) and _is_place(part(value, "end"))


def _is_place(value: Any) -> bool:
    return _are_numbers(part(value, name) for name in ("line", "character"))


def _are_numbers(values: Iterable[Any]) -> bool:
    return all(isinstance(value, int) or (isinstance(value, float) and isfinite(value)) for value in values)
