"""Which lines belong to the item in which somebody types, by indentation alone, so that a broken text tells it, too."""

from __future__ import annotations

from collections.abc import Sequence

from seuranta.commands.in_editor.typed_line import depth, is_blank


def lines_of_item(lines: Sequence[str], at: int) -> range:
    """The lines, counted from 1, of the item around the line `at` (from 0); of one before all items its own section, and
    of a line of the plan itself that line.
    """
    if not lines:
        return range(1, 2)
    at = min(max(at, 0), len(lines) - 1)
    section = _above(lines, at, 0)
    if section == at and not is_blank(lines[at]):
        return range(at + 1, at + 2)
    inside = next((line for line in lines[section + 1 :] if not is_blank(line)), "")
    inner = depth(inside)
    if inner == 0:
        return range(at + 1, at + 2)
    begin = max(_above(lines, at, inner), section)
    end = next((n for n in range(max(begin, at) + 1, len(lines)) if _begins(lines[n], inner)), len(lines))
    return range(begin + 1, end + 1)


def _above(lines: Sequence[str], at: int, inner: int) -> int:
    """The nearest line at or above that is not indented deeper; the first where there is none."""
    return next((n for n in range(at, -1, -1) if _begins(lines[n], inner)), 0)


def _begins(line: str, inner: int) -> bool:
    return not is_blank(line) and depth(line) <= inner
