"""The days of one action as they are drawn in a roadmap, and the arrows from what an action depends on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from typing import NamedTuple

from seuranta.output.pictures import symbols
from seuranta.output.pictures.rows import Kind, Row
from seuranta.output.pictures.scale import Scale
from seuranta.output.pictures.svg import INK, NOTHING, Markup, group, line, path, rect
from seuranta.plan.follow.actions import predecessors

HEIGHT = 12.0
_NARROWEST = 3.0
_POINT = 7.0
_BEFORE = 8.0
"""How far before a bar an arrow comes down."""


class Ends(NamedTuple):
    """Where a drawn action begins and ends, and the height of its middle."""

    left: float
    right: float
    y: float


def ends(row: Row, scale: Scale, y: float) -> Ends | None:
    """None where nothing is drawn."""
    lefts = [scale.x(stretch.first) for stretch in row.stretches]
    rights = [scale.end(stretch.last) for stretch in row.stretches]
    if row.point is not None:
        x = _point_x(row.point, scale)
        lefts.append(x - _POINT)
        rights.append(x + _POINT)
    if not lefts:
        return None
    return Ends(min(lefts), scale.right if row.is_endless else max(rights), y)


def bar(row: Row, scale: Scale, y: float, name: str) -> Markup:
    """All that is drawn of an action around the height `y`."""
    shapes = [
        _stretch(stretch.kind, scale.x(stretch.first), scale.end(stretch.last), y, name) for stretch in row.stretches
    ]
    if row.is_endless and row.stretches:
        shapes.append(_endless(scale.end(row.stretches[-1].last), scale.right, y))
    return group(*shapes, _made(row, scale, y), _point(row, scale, y, name), _moved(row, scale, y), _cut(row, scale, y))


def _stretch(kind: Kind, left: float, right: float, y: float, name: str) -> Markup:
    width = max(right - left, _NARROWEST)
    dash = "4 2.5" if kind == "dropped" else None
    box = rect(
        left,
        y - HEIGHT / 2,
        width,
        HEIGHT,
        fill=symbols.fill(name, kind),
        stroke=symbols.STROKES[kind],
        stroke_width=1.2,
        stroke_dasharray=dash,
    )
    if kind != "dropped":
        return box
    return group(box, line(left, y, left + width, y, stroke=symbols.GREY, stroke_width=1.2))


def _endless(left: float, right: float, y: float) -> Markup:
    """What goes on without an end: a dashed line with a head at the edge."""
    if right - left < 10:
        return symbols.arrow_head(right, y, symbols.BLUE, size=8)
    stroke = line(left, y, right - 6, y, stroke=symbols.BLUE, stroke_width=2.5, stroke_dasharray="6 4")
    return group(stroke, symbols.arrow_head(right, y, symbols.BLUE, size=8))


def has_progress(row: Row) -> bool:
    return row.action.is_open and row.action.action.progress is not None and bool(row.stretches) and not row.is_endless


def _made(row: Row, scale: Scale, y: float) -> Markup:
    """How far an action is, as a line within the days until its due date."""
    progress = row.action.action.progress
    if not has_progress(row) or progress is None:
        return NOTHING
    planned = [stretch for stretch in row.stretches if stretch.kind != "late"]
    if not planned:
        return NOTHING
    left, right = scale.x(planned[0].first), scale.end(planned[-1].last)
    share = min(max(float(progress.share), 0.0), 1.0)
    return rect(left, y - 2, (right - left) * share, 4, fill=INK) if share else NOTHING


def _point_x(day: date, scale: Scale) -> float:
    """The middle of the day, with room for a mark at the edges."""
    return min(max(scale.middle(day), scale.left + _POINT), scale.right - _POINT)


def _point(row: Row, scale: Scale, y: float, name: str) -> Markup:
    if row.point is None:
        return NOTHING
    kind = _point_kind(row)
    return symbols.diamond(
        _point_x(row.point, scale),
        y,
        _POINT,
        fill=symbols.fill(name, kind),
        stroke=symbols.STROKES[kind],
        stroke_width=1.4,
        stroke_dasharray="3 2" if kind == "dropped" else None,
    )


def _point_kind(row: Row) -> Kind:
    action = row.action
    if action.state == "done":
        return "done"
    if action.state == "dropped":
        return "dropped"
    if action.fact.is_blocked:
        return "blocked"
    return "going" if action.fact.status == "in_progress" else "planned"


def kinds(row: Row) -> Iterator[str]:
    """What of the legend an action needs."""
    yield from (stretch.kind for stretch in row.stretches)
    if row.point is not None:
        yield _point_kind(row)
        yield "point"
    if row.moves:
        yield "moved"
    if has_progress(row):
        yield "made"


def _moved(row: Row, scale: Scale, y: float) -> Markup:
    if not row.moves:
        return NOTHING
    return symbols.moved([scale.end(day) for day in row.moves], y + HEIGHT / 2 + 5)


def _cut(row: Row, scale: Scale, y: float) -> Markup:
    """A head at the edge where days lie beyond the picture."""
    days = list(chain.from_iterable((stretch.first, stretch.last) for stretch in row.stretches))
    if row.point is not None:
        days.append(row.point)
    before = bool(days) and min(days) < scale.first
    after = bool(days) and max(days) > scale.last
    return group(
        symbols.arrow_head(scale.left, y, INK, size=8, back=True) if before else NOTHING,
        symbols.arrow_head(scale.right, y, INK, size=8) if after else NOTHING,
    )


# --- dependencies -------------------------------------------------------------------------------------------------


def dependencies(placed: Mapping[str, tuple[Row, Ends | None]], half: float) -> tuple[Markup, Markup]:
    """Arrows from the end of what comes first to the beginning of what depends on it: the plain ones, and those from
    an open action that is late or blocked, or due too late. `half` is the least half height of a row.
    """
    plain: list[Markup] = []
    held: list[Markup] = []
    for row, after in placed.values():
        if not row.action.is_open:
            continue  # what is done waits for nothing any more
        for name in predecessors(row.action.action):
            first = placed.get(name)
            if first is None or first[1] is None or after is None:
                continue
            is_held = first[0].action.is_open and (first[0].action.is_problem or name in row.action.clashes)
            points = _way(first[1], after, half)
            if is_held:
                held.append(symbols.arrow(points, symbols.RED, 2.2))
            else:
                plain.append(symbols.arrow(points, symbols.GREY, 1.1))
    return group(*plain), group(*held)


def _way(first: Ends, after: Ends, half: float) -> list[tuple[float, float]]:
    """Along the row of the first one and down, or, where that ends too late, between the rows and back."""
    start, end = (first.right, first.y), (after.left, after.y)
    back = after.left - _BEFORE
    if first.right + 3 <= back:
        return [start, (back, first.y), (back, after.y), end]
    out = first.right + 5
    is_above = first.y <= after.y
    between = after.y - half if is_above else after.y + half
    return [start, (out, first.y), (out, between), (back, between), (back, after.y), end]


def sample(kind: str, x: float, y: float, name: str) -> Markup:
    """What a kind looks like, 24 units wide, for the legend."""
    if kind in symbols.STROKES:
        return _stretch(kind, x, x + 24, y, name)  # type: ignore[arg-type]
    if kind == "made":
        bottom = _stretch("going", x, x + 24, y, name)
        return group(bottom, rect(x, y - 2, 15, 4, fill=INK))
    if kind == "point":
        return symbols.diamond(x + 12, y, 7, fill=symbols.WHITE, stroke=symbols.BLUE, stroke_width=1.4)
    if kind == "moved":
        return symbols.moved([x + 3, x + 24], y)
    if kind in ("depends", "holds"):
        colour, width = (symbols.RED, 2.2) if kind == "holds" else (symbols.GREY, 1.1)
        return symbols.arrow([(x, y - 4), (x + 8, y - 4), (x + 8, y + 3), (x + 24, y + 3)], colour, width)
    return symbols.target(x + 12, y) if kind == "goal_by" else path([(x, y), (x + 24, y)], stroke=INK)
