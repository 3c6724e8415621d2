"""Shapes and patterns that stand beside every colour, so that a picture is read in black and white too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seuranta.output.pictures.svg import (
    INK,
    QUIET,
    SMALL,
    Markup,
    Value,
    circle,
    element,
    group,
    line,
    path,
    rect,
    text,
)

GREEN, BLUE, AMBER, RED, GREY = "#2f6f4f", "#2b5c8f", "#8a5a00", "#b3261e", "#6b7280"
PALE_BLUE, PALE_AMBER, PALE_RED, WHITE = "#bcd3ec", "#ffe2a8", "#fde0dc", "#ffffff"


# --- patterns -----------------------------------------------------------------------------------------------------


def patterns(name: str, used: Iterable[str]) -> Markup:
    """The definitions of those patterns that a picture uses, with ids of its own."""
    return Markup(
        "\n".join(_pattern(f"{name}-{pattern}", *_PATTERNS[pattern]) for pattern in _PATTERNS if pattern in set(used))
    )


def fill(name: str, kind: str) -> str:
    """How a kind of days is filled in the picture of that name."""
    return _FILLS.get(kind, f"url(#{name}-{kind})")


_FILLS = {"done": GREEN, "going": PALE_BLUE, "planned": WHITE, "dropped": WHITE}
STROKES = {
    "done": GREEN,
    "done_late": GREEN,
    "going": BLUE,
    "planned": BLUE,
    "late_start": AMBER,
    "blocked": AMBER,
    "late": RED,
    "dropped": GREY,
}


def _pattern(name: str, size: float, turn: int, *shapes: Markup) -> Markup:
    return element(
        "pattern",
        *shapes,
        id=name,
        width=float(size),
        height=float(size),
        patternUnits="userSpaceOnUse",
        patternTransform=f"rotate({turn})" if turn else None,
    )


_PATTERNS: dict[str, tuple[float, int, *tuple[Markup, ...]]] = {
    "late": (
        6, 45,
        rect(0, 0, 6, 6, fill=PALE_RED), line(1.5, 0, 1.5, 6, stroke=RED, stroke_width=3),
    ),
    "done_late": (
        6, 45,
        rect(0, 0, 6, 6, fill=WHITE), line(1.5, 0, 1.5, 6, stroke=GREEN, stroke_width=2),
    ),
    "blocked": (
        6, 45,
        rect(0, 0, 6, 6, fill=PALE_AMBER),
        line(0, 3, 6, 3, stroke=AMBER, stroke_width=1.5), line(3, 0, 3, 6, stroke=AMBER, stroke_width=1.5),
    ),
    "late_start": (
        5, 0,
        rect(0, 0, 5, 5, fill=WHITE), circle(2.5, 2.5, 1.2, fill=AMBER),
    ),
    "break": (
        8, 45,
        line(1, 0, 1, 8, stroke="#c3cad4", stroke_width=1),
    ),
    "wrong": (
        8, 45,
        line(1, 0, 1, 8, stroke="#d9b3af", stroke_width=1.5),
    ),
}  # fmt: skip


# --- shapes -------------------------------------------------------------------------------------------------------


def light(kind: str | None, x: float, y: float) -> Markup:
    """The mark of a light around a point: square, triangle, circle, question mark; of what is done a tick."""
    if kind == "red":
        return rect(x - 5, y - 5, 10, 10, fill=RED)
    if kind == "amber":
        return path([(x, y - 6), (x + 6, y + 5), (x - 6, y + 5)], closed=True, fill="#e0a100", stroke=AMBER)
    if kind == "green":
        return circle(x, y, 5, fill=GREEN)
    if kind == "grey":
        ring = circle(x, y, 5.5, fill=WHITE, stroke=GREY, stroke_width=1.5)
        return group(ring, text(x, y + 3.5, "?", font_size=9, font_weight="bold", text_anchor="middle", fill=QUIET))
    return tick(x, y) if kind == "done" else cross(x, y, 4, GREY)


def tick(x: float, y: float, colour: str = GREEN) -> Markup:
    points = [(x - 4.5, y), (x - 1.5, y + 3.5), (x + 4.5, y - 4)]
    return path(points, fill="none", stroke=colour, stroke_width=2.2)


def cross(x: float, y: float, size: float, colour: str) -> Markup:
    shape = [(x - size, y - size), (x + size, y + size)]
    back = [(x - size, y + size), (x + size, y - size)]
    return group(path(shape), path(back), fill="none", stroke=colour, stroke_width=1.8)


def diamond(x: float, y: float, size: float, **attributes: Value | None) -> Markup:
    return path([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], closed=True, **attributes)


def target(x: float, y: float) -> Markup:
    """Where a goal is to be reached."""
    return group(
        circle(x, y, 6.5, fill=WHITE, stroke=INK, stroke_width=1.5),
        circle(x, y, 2.5, fill=INK),
    )


def arrow_head(x: float, y: float, colour: str, *, size: float = 5, back: bool = False) -> Markup:
    """A small triangle whose tip is at the point."""
    tail = x + size if back else x - size
    return path([(x, y), (tail, y - size * 0.7), (tail, y + size * 0.7)], closed=True, fill=colour)


def arrow(points: Sequence[tuple[float, float]], colour: str, width: float, dash: str | None = None) -> Markup:
    """A line with a head at its end, coming from the left."""
    x, y = points[-1]
    stroke = path(
        [*points[:-1], (x - 3, y)],
        fill="none",
        stroke=colour,
        stroke_width=width,
        stroke_linejoin="round",
        stroke_dasharray=dash,
    )
    return group(stroke, arrow_head(x, y, colour))


def moved(days: Sequence[float], y: float) -> Markup:
    """From where to where a date was moved: a ring at every earlier place, a line, and a head at the last."""
    *before, now = days
    at_end = now - 1 if now > before[-1] else now + 1
    rings = [circle(x, y, 2.6, fill=WHITE, stroke=INK, stroke_width=1.3) for x in before]
    ways = [
        line(x + 2.6 if following > x else x - 2.6, y, following, y, stroke=INK, stroke_width=1.3)
        for x, following in zip(before, [*before[1:], at_end], strict=True)
    ]
    return group(*ways, *rings, arrow_head(now, y, INK, size=4.5, back=now < before[-1]))


def flag(x: float, y: float, content: str, width: float, *, fill_: str, ink: str) -> Markup:
    """A label in a box, centred at `x`, its top at `y`."""
    box = rect(x - width / 2, y, width, 17, rx=3, fill=fill_, stroke=INK, stroke_width=0.8)
    return group(box, text(x, y + 12.5, content, font_size=SMALL, font_weight="bold", text_anchor="middle", fill=ink))
