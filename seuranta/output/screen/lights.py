"""The lights of a plan on a screen: a mark, told apart without colours, in the style of its light."""

from __future__ import annotations

from seuranta.output.screen.layout import Line, Span, Style, wrap
from seuranta.output.words.items import MARKS
from seuranta.plan.words.diagnostic import Light

_MARK = 2
"""Cells that a mark takes with the space behind it."""
_STYLES: dict[Light, Style] = {"red": "red", "amber": "amber", "green": "green", "grey": "grey"}


def style(light: Light | None) -> Style:
    return _STYLES[light] if light is not None else "quiet"


def marked(light: Light | None, text: str = "") -> Span:
    """The mark of a light, with a short text in the same colour."""
    mark = MARKS[light] if light is not None else " "
    return Span(f"{mark} {text}".rstrip(), style(light))


def marked_lines(light: Light | None, said: str, width: int, style: Style = "") -> list[Line]:
    """A sentence behind the mark of a light, in as many lines as it takes."""
    return wrap((marked(light), Span(f" {said}", style)), width, hanging=_MARK)
