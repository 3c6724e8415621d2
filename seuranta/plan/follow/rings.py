"""Which items of a graph lie on a ring together, and one ring through an item; nothing about what the items are."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

Graph = Mapping[str, Sequence[str]]
"""For each item, those it leads to; an item that leads nowhere may be missing."""


def components(start: Iterable[str], after: Graph) -> Iterator[list[str]]:
    """The sets of items that lead to each other, of all that can be reached from `start`; most hold one item.

    What a set leads to comes before the set itself. Gabow's path-based algorithm: linear, and without recursion
    because plans may hold chains of thousands.
    """
    met: dict[str, int] = {}
    settled: set[str] = set()
    pending: list[str] = []
    heads: list[str] = []  # the first item of every set that may still grow
    for root in start:
        way = [] if root in met else [(root, iter(after.get(root, ())))]
        while way:
            name, rest = way[-1]
            if name not in met:
                met[name] = len(met)
                pending.append(name)
                heads.append(name)
            step = next(rest, None)
            if step is None:
                way.pop()
                if heads[-1] == name:
                    heads.pop()
                    component = _taken_from(pending, name)
                    settled.update(component)
                    yield component
            elif step not in met:
                way.append((step, iter(after.get(step, ()))))
            elif step not in settled:
                while met[heads[-1]] > met[step]:
                    heads.pop()


def _taken_from(pending: list[str], first: str) -> list[str]:
    taken = [pending.pop()]
    while taken[-1] != first:
        taken.append(pending.pop())
    return taken


def rings(after: Graph) -> list[list[str]]:
    """The sets of items that lead to each other, and items that lead to themselves, all in the order of the graph."""
    order = {item: at for at, item in enumerate(after)}

    def place(item: str) -> int:
        return order[item]

    # Every ring holds an item that leads to a later one or to itself, and of most graphs none does.
    start = [item for item, others in after.items() if any(order.get(other, -1) >= order[item] for other in others)]
    found = [sorted(members, key=place) for members in components(start, after) if _is_ring(members, after)]
    return sorted(found, key=lambda members: place(members[0]))


def _is_ring(members: Sequence[str], after: Graph) -> bool:
    return len(members) > 1 or members[0] in after.get(members[0], ())


def ring(first: str, after: Graph) -> list[str]:
    """A shortest way from an item back to itself, the item first; empty where there is none."""
    came_from: dict[str, str] = {}
    todo = deque([first])
    while todo:
        name = todo.popleft()
        for other in after.get(name, ()):
            if other == first:
                return _way_back(first, name, came_from)
            if other not in came_from:
                came_from[other] = name
                todo.append(other)
    return []


def _way_back(first: str, last: str, came_from: Mapping[str, str]) -> list[str]:
    way = [last]
    while way[-1] != first:
        way.append(came_from[way[-1]])
    return way[::-1]
