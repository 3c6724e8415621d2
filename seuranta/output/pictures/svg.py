"""Elements of SVG, built so that what a person typed can become nothing but text; knows no roadmap and no goal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NewType

from seuranta.output.pictures.measure import cut_to
from seuranta.output.words.harmless import safe

Markup = NewType("Markup", str)
"""Text that is SVG already: only this module makes it."""

Value = str | int | float
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, 'Liberation Sans', sans-serif"
NOTHING = Markup("")
_NEVER_WIDER = "max-width:100%;height:auto"
"""Where a picture is opened or printed by itself: as wide as the window or the paper."""
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def element(name: str, *children: Markup, **attributes: Value | None) -> Markup:
    """One element; `stroke_width` becomes `stroke-width`, an attribute that is None is left out."""
    head = f"<{name}{''.join(_attribute(*value) for value in attributes.items())}"
    inside = [child for child in children if child]
    if not inside:
        return Markup(f"{head}/>")
    if not inside[0].startswith("<"):
        return Markup(f"{head}>{''.join(inside)}</{name}>")
    lines = "\n".join(inside)
    return Markup(f"{head}>\n{lines}\n</{name}>")


def _attribute(name: str, value: Value | None) -> str:
    if value is None:
        return ""
    shown = number(value) if isinstance(value, float) else safe(str(value)).translate(_ENTITIES)
    return f' {name.rstrip("_").replace("_", "-")}="{shown}"'


def number(value: float) -> str:
    """At most one decimal, so that the same plan gives the same bytes everywhere."""
    shown = f"{value:.1f}"
    return "0" if shown == "-0.0" else shown.removesuffix(".0")


def words(text: str) -> Markup:
    """What a person reads, whoever typed it; never markup."""
    return Markup(safe(text).translate(_ENTITIES))


def text(x: float, y: float, content: str, *, room: float | None = None, **attributes: Value | None) -> Markup:
    """A line of text with its baseline at `y`, cut where there is only so much room."""
    size = attributes.get("font_size")
    if room is not None:
        is_bold = attributes.get("font_weight") == "bold"
        content = cut_to(content, room, float(size) if size is not None else BODY, bold=is_bold)
    return element("text", words(content), x=float(x), y=float(y), **attributes) if content else NOTHING


BODY, SMALL = 13, 11
"""Sizes of text: of what is read, and of what stands beside it."""


def title(content: str) -> Markup:
    """What is shown where the pointer rests, and read aloud."""
    return element("title", words(content)) if content else NOTHING


def group(*children: Markup, **attributes: Value | None) -> Markup:
    return element("g", *children, **attributes) if any(children) else NOTHING


def line(x1: float, y1: float, x2: float, y2: float, **attributes: Value | None) -> Markup:
    return element("line", x1=float(x1), y1=float(y1), x2=float(x2), y2=float(y2), **attributes)


def rect(x: float, y: float, width: float, height: float, **attributes: Value | None) -> Markup:
    return element("rect", x=float(x), y=float(y), width=float(width), height=float(height), **attributes)


def path(points: Iterable[tuple[float, float]], *, closed: bool = False, **attributes: Value | None) -> Markup:
    """Straight lines from point to point."""
    steps = " L".join(f"{number(x)} {number(y)}" for x, y in points)
    return element("path", d=f"M{steps}{' Z' if closed else ''}", **attributes)


def circle(x: float, y: float, radius: float, **attributes: Value | None) -> Markup:
    return element("circle", cx=float(x), cy=float(y), r=float(radius), **attributes)


def picture(
    name: str,
    width: float,
    height: float,
    *children: Markup,
    language: str,
    heading: str,
    description: str,
    patterns: Markup,
) -> str:
    """A whole picture on white, as wide as its page allows; `name` keeps its ids apart from those of other pictures.

    Its language is said twice: `lang` where it stands in a page, `xml:lang` where it is a file of its own.
    """
    return (
        element(
            "svg",
            element("title", words(heading), id=f"{name}-title"),
            element("desc", words(description), id=f"{name}-desc"),
            element("defs", patterns) if patterns else NOTHING,
            rect(0, 0, width, height, fill="#ffffff"),
            *children,
            xmlns="http://www.w3.org/2000/svg",
            lang=language,
            **{"xml:lang": language},
            viewBox=f"0 0 {number(width)} {number(height)}",
            width=float(width),
            height=float(height),
            style=_NEVER_WIDER,
            role="img",
            aria_labelledby=f"{name}-title {name}-desc",
            font_family=FONT,
            font_size=BODY,
            fill=INK,
        )
        + "\n"
    )


INK, QUIET, FAINT = "#1a202c", "#4a5568", "#d7dce3"
"""Text, what stands beside it, and lines that only guide the eye; text has a contrast of 7:1 or more on white."""
