"""Lines that begin in the wrong column, and text that stands where only what is below it belongs."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import Argument, Edit
from seuranta.plan.reading.lines import Line, Trap, is_field, is_section, line_below, lines_before

_TEXT_FIELD = {
    "actions": ("action", "title"),
    "checkpoints": ("checkpoint", "title"),
    "communication": ("communication", "title"),
    "decisions": ("decision", "decision"),
    "feedback": ("feedback", "question"),
    "goals": ("goal", "title"),
}
"""Where a text beside an id belongs: the kind of item and its field."""


def indentation_traps(text: str, line: Line, section: str) -> Iterator[Trap]:
    """A line that begins between the columns of its neighbours: at the one where it makes sense, then the nearest."""
    if line.key is None and not line.dashes:
        return
    columns, above = _open_columns(text, line)
    below = line_below(text, line)
    if below is not None and below.indent not in columns:
        columns = sorted([*columns, below.indent], reverse=True)
    outer = 1 if section else 0
    ranked = sorted((_strangeness(line, one, columns, section or above, outer), one) for one in columns)
    for position, (strangeness, column) in enumerate(ranked):
        if column != line.indent:
            edit = Edit(line.start, line.start + line.indent, " " * column)
            args: dict[str, Argument] = {"typed": line.indent, "n": column or None}
            is_clear = not strangeness[0] and position == 0 and (len(ranked) == 1 or ranked[1][0][:2] > strangeness[:2])
            yield Trap("wrong-indentation", line.start, line.end, args, (edit,), is_clear)
    before = next(lines_before(text, line), None)
    if before is not None and before.indent != line.indent and before.key is not None:
        edit = Edit(before.start, before.start + before.indent, " " * line.indent)
        args = {"typed": before.indent, "n": line.indent or None}
        yield Trap("wrong-indentation", before.start, before.end, args, (edit,))


def beside_fields(text: str, line: Line, section: str) -> Iterator[Trap]:
    """`3: Huoltovideot` and fields below it: the text beside the id is a field like the others."""
    above = next((one for one in lines_before(text, line) if one.indent < line.indent), None)
    if above is None or above.key is None or line.key is None or not above.value.text:
        return
    name = _TEXT_FIELD.get(_plan_field(section))
    if name is None or is_field(above.key) or above.value.text[0] in "\"'[{|>&*!":
        return
    kind, field_name = name
    typed = vocabulary.field(kind, line.key)
    is_english = typed is not None and vocabulary.fold(line.key) == typed.name.replace("_", " ")
    word = vocabulary.field_name(kind, field_name, "en" if is_english else "fi")
    colon = above.body.start + len(above.key) + 1
    end = "\r\n" if "\r\n" in text else "\n"
    edit = Edit(colon, above.value.start, f"{end}{' ' * line.indent}{word}: ")
    args: dict[str, Argument] = {"key": above.key, "right": f"{word}: {above.value.text}"}
    yield Trap("text-beside-fields", above.value.start, above.value.end, args, (edit,))


def _plan_field(key: str) -> str:
    field = vocabulary.field("plan", key)
    return field.name if field is not None else ""


def _open_columns(text: str, line: Line) -> tuple[list[int], str]:
    """The columns at which a line may begin there, the innermost first, and the key at the edge above it."""
    columns: list[int] = []
    for above in lines_before(text, line):
        for column in (above.indent + above.dashes, above.indent):
            if not columns or column < columns[-1]:
                columns.append(column)
        if above.indent == 0:
            return columns, above.key or ""
    return columns, ""


def _strangeness(line: Line, column: int, columns: list[int], section: str, outer: int) -> tuple[bool, int, int]:
    """Fields of the plan begin lines at its edge, ids below a section, other fields further in."""
    level = len(columns) - 1 - columns.index(column) + outer
    if line.key is None:
        is_known = True
    elif level == 0 and section:
        is_known = vocabulary.field("plan", line.key) is not None
    else:
        is_known = is_field(line.key) != (level == 1 and is_section(section))
    return (not is_known, abs(column - line.indent), -column)
