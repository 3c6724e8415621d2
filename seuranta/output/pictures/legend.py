"""What the shapes and patterns of a roadmap mean: only those that occur, side by side in as many lines as they take."""

from __future__ import annotations

from collections.abc import Sequence

from seuranta.output.pictures import axis, bars, texts
from seuranta.output.pictures.measure import text_width
from seuranta.output.pictures.svg import SMALL, Markup, group, rect, text

_SAMPLE, _GAP, _LINE = 24.0, 22.0, 22.0


def legend(
    kinds: Sequence[str], name: str, left: float, top: float, width: float, language: str
) -> tuple[Markup, float]:
    """The legend, and where it ends."""
    x, y = left, top + _LINE
    drawn: list[Markup] = []
    for kind in kinds:
        said = texts.LEGEND[kind].fill(language)
        room = _SAMPLE + 6 + text_width(said, SMALL)
        if x > left and x + room > left + width:
            x, y = left, y + _LINE
        drawn.append(_sample(kind, x, y, name))
        drawn.append(text(x + _SAMPLE + 6, y + 4, said, font_size=SMALL))
        x += room + _GAP
    return group(*drawn), y + 4 if drawn else top


def _sample(kind: str, x: float, y: float, name: str) -> Markup:
    if kind in ("held", "ahead", "missed", "skipped"):
        return axis.mark(kind, x + 12, y)
    if kind == "break":
        return rect(x, y - 7, 24, 14, fill=f"url(#{name}-break)", stroke="#9aa5b4", stroke_width=0.8)
    return bars.sample(kind, x, y, name)
