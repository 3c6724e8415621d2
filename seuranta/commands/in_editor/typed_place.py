"""Around which keys somebody types, by indentation alone, so that a broken text tells it, too; nothing of what a plan is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seuranta.commands.in_editor.typed_braces import InBraces, in_braces
from seuranta.commands.in_editor.typed_line import Mark, TypedLine, depth, is_blank, typed_line

_MOST_LINES_OF_BRACES = 200


class Word(NamedTuple):
    """What is being typed, on one line from `start` to `end`; all of what stands there, also behind the cursor.

    `quote` is the one it stands in; `is_open` says that nothing closes it.
    """

    start: int
    end: int
    text: str
    quote: str = ""
    is_open: bool = False


class TypedPlace(NamedTuple):
    """Where somebody types: `around` are the keys around it, the outermost first, None for an entry of a list.

    `beside` are the other keys of the same mapping, `others` the other entries of the same list. `before` has to stand
    before what is proposed: a space, or a dash. `is_value` says that it stands behind a colon or in a list in brackets, `has_colon` that
    a colon stands behind the word, `column` where the word would begin on a line of its own.
    """

    word: Word
    around: tuple[str | None, ...]
    column: int
    is_value: bool
    is_in_braces: bool = False
    has_colon: bool = False
    beside: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    before: str = ""


def typed_place(lines: Sequence[str], at: int, column: int) -> TypedPlace | None:
    """The place at a column of the line `at`, both counted from 0; None in comments, in texts of several lines, and wherever
    a word would tear apart what stands there.
    """
    if not 0 <= at < len(lines):
        return None
    text = lines[at]
    column = min(column, len(text))
    line = typed_line(text[:column] + text[column:].rstrip())
    is_in_comment = line.comment is not None and column >= line.comment
    if is_in_comment or column < line.start or (text.strip() and is_blank(text)):
        return None
    is_behind_colon = line.colon is not None and column > line.colon
    own = [*line.marks(at)][0 if is_behind_colon else int(line.colon is not None) :]
    marks = [*_marks_above(lines, at, line), *reversed(own)]
    braces = _braces(marks, at, line)
    if braces is not None:
        return _in_braces(lines, at, column, marks, braces)
    if any(mark.value for mark in marks if mark.line != at):
        return None
    if is_behind_colon:
        return _behind_colon(lines, at, column, line, marks)
    return _at_start(lines, at, column, line, marks)


def _braces(marks: Sequence[Mark], at: int, line: TypedLine) -> Mark | None:
    """The outermost brace or bracket around a line, or the one with which it begins."""
    content = Mark(at, line.start, None, line.text[line.value : line.end], line.value)
    opening = marks if line.colon is not None else [*marks, content]
    return next((mark for mark in opening if mark.value.startswith(("[", "{"))), None)


# --- what is above ------------------------------------------------------------------------------------------------


def _marks_above(lines: Sequence[str], at: int, line: TypedLine) -> list[Mark]:
    """The keys and dashes of the lines above that stand around a line, the outermost first."""
    begin = line.dashes[0] if line.dashes else line.start
    return [*reversed([*_marks(lines, at, begin, is_dash=bool(line.dashes))])]


def _marks(lines: Sequence[str], at: int, limit: int, *, is_dash: bool) -> Iterator[Mark]:
    """The same from the innermost on; a list may stand as far in as its key."""
    for number in range(at - 1, -1, -1):
        if depth(lines[number]) > limit - (not is_dash) or is_blank(lines[number]):
            continue
        for mark in typed_line(lines[number]).marks(number):
            if mark.column < limit or (is_dash and mark.key is not None and mark.column == limit):
                yield mark
                limit, is_dash = mark.column, mark.key is None
        if limit == 0 and not is_dash:
            return


# --- on lines -----------------------------------------------------------------------------------------------------


def _at_start(lines: Sequence[str], at: int, column: int, line: TypedLine, marks: list[Mark]) -> TypedPlace | None:
    """A key, half of one, or a value on a line of its own."""
    begin = line.dashes[0] if line.dashes else line.start
    parent = next((mark for mark in reversed(marks) if mark.line != at), None)
    beside = _first_beside(lines, at, begin, parent)
    has_colon = line.colon is not None
    lacks_dash = beside is not None and beside[1] and not line.dashes
    inside = line.start + len("- ") if lacks_dash else line.start
    if (beside is not None and beside[0] != begin) or (not has_colon and _has_more_inside(lines, at, inside)):
        return None
    word = _word(line.text, line.start, line.colon if line.colon is not None else max(line.end, column), column)
    if word is None:
        return None
    dash = line.dashes[-1] if line.dashes else begin
    return TypedPlace(
        word, (*_around(marks), None) if lacks_dash else _around(marks), line.start, False,
        has_colon=has_colon,
        beside=() if lacks_dash else tuple(_keys_beside(lines, at, line)),
        others=tuple(_entries(lines, at, dash)) if line.dashes or lacks_dash else (),
        before=_lacking(line, column, lacks_dash=lacks_dash),
    )  # fmt: skip


def _lacking(line: TypedLine, column: int, *, lacks_dash: bool) -> str:
    """What has to stand before a word at the begin of a line: a dash, or the space behind one."""
    if lacks_dash:
        return "- "
    is_tight = bool(line.dashes) and column == line.start == line.dashes[-1] + 1
    return " " if is_tight else ""


def _behind_colon(lines: Sequence[str], at: int, column: int, line: TypedLine, marks: list[Mark]) -> TypedPlace | None:
    """A value on the line of its key."""
    assert line.colon is not None
    if column < line.value < line.end or _has_more_inside(lines, at, line.start):
        return None
    start = line.value if line.value < line.end else column
    word = _word(line.text, start, max(line.end, column) if line.value < line.end else column, column)
    if word is None:
        return None
    before = " " if column == line.colon + 1 else ""
    return TypedPlace(word, _around(marks), line.start, True, before=before)


def _has_more_inside(lines: Sequence[str], at: int, column: int) -> bool:
    """Whether what follows stands inside what begins at that column: it would be torn from where it belongs now."""
    after = next((line for line in lines[at + 1 :] if not is_blank(line)), "")
    return depth(after) > column or (depth(after) == column and bool(typed_line(after).dashes))


def _first_beside(lines: Sequence[str], at: int, column: int, parent: Mark | None) -> tuple[int, bool] | None:
    """How far in the first thing stands that stands beside a line in what its `parent` holds, and whether it is an entry of
    a list; None where nothing does.
    """
    outer, begin = (parent.column, parent.line) if parent is not None else (-1, -1)
    if parent is not None and parent.key is None:
        return typed_line(lines[begin]).start, False
    for number in range(begin + 1, len(lines)):
        inner = depth(lines[number])
        if number == at or is_blank(lines[number]) or (number > at and inner > column):
            continue
        is_entry = bool(typed_line(lines[number]).dashes)
        return (inner, is_entry) if inner > outer or (inner == outer and is_entry) else None
    return None


def _around(marks: Sequence[Mark]) -> tuple[str | None, ...]:
    return tuple(mark.key for mark in marks)


def _keys_beside(lines: Sequence[str], at: int, line: TypedLine) -> Iterator[str]:
    """The other keys of the same mapping: those at the same column, until something stands farther out."""
    for number in _lines_beside(lines, at, line.start, is_first=bool(line.dashes)):
        other = typed_line(lines[number])
        if other.colon is not None and other.start == line.start:
            yield other.key


def _entries(lines: Sequence[str], at: int, column: int) -> Iterator[str]:
    """The other entries of the same list."""
    for number in _lines_beside(lines, at, column, is_first=False):
        other = typed_line(lines[number])
        if other.dashes and other.dashes[-1] == column:
            yield other.text[other.start : other.end].strip("\"'")


def _lines_beside(lines: Sequence[str], at: int, column: int, *, is_first: bool) -> Iterator[int]:
    """The lines that are as far in, above and below; the line of the dash of an entry begins it, and the next one ends it."""
    for number in range(at - 1, -1, -1) if not is_first else ():
        if is_blank(lines[number]) or depth(lines[number]) > column:
            continue
        yield number
        if depth(lines[number]) < column:
            break
    for number in range(at + 1, len(lines)):
        if is_blank(lines[number]) or depth(lines[number]) > column:
            continue
        if depth(lines[number]) < column:
            return
        yield number


def _word(text: str, start: int, end: int, column: int) -> Word | None:
    """The word from `start` to `end`, without its quotes; None where the cursor is not in it."""
    quote = text[start : start + 1]
    if quote not in ('"', "'") or start == end:
        return Word(start, end, text[start:end]) if start <= column <= end else None
    is_closed = end - start > 1 and text[:end].rstrip().endswith(quote)
    inner_end = len(text[:end].rstrip()) - 1 if is_closed else end
    if not start < column <= inner_end:
        return None
    return Word(start + 1, inner_end, text[start + 1 : inner_end], quote, not is_closed)


# --- in braces ----------------------------------------------------------------------------------------------------


def _in_braces(lines: Sequence[str], at: int, column: int, marks: list[Mark], opened: Mark) -> TypedPlace | None:
    """A place behind a brace or a bracket that was opened on this line or one above."""
    if at - opened.line > _MOST_LINES_OF_BRACES:
        return None
    block = [lines[opened.line][opened.at :], *lines[opened.line + 1 : at]]
    begin = sum(len(line) + 1 for line in block) if at > opened.line else -opened.at
    after = [lines[at]] if at > opened.line else []
    text = "\n".join([*block, *after, *_inner_lines(lines, at, opened.column)])
    found = in_braces(text, begin + column)
    if found is None:
        return None
    above = _around([mark for mark in marks if (mark.line, mark.column) <= (opened.line, opened.at)])
    return _of_piece(text, begin, column, above, found)


def _inner_lines(lines: Sequence[str], at: int, column: int) -> Iterator[str]:
    """The lines below that may belong to the braces, as they stand farther in."""
    for line in lines[at + 1 : at + _MOST_LINES_OF_BRACES]:
        if is_blank(line) or depth(line) <= column:
            return
        yield line


def _of_piece(text: str, begin: int, column: int, above: tuple[str | None, ...], found: InBraces) -> TypedPlace | None:
    around = [*above]
    for level in found.levels:
        if level.opened == "[":
            around.append(None)
        if level.colon is not None and level.opened == "{":
            around.append(_key(text, level.start, level.colon))
    level, piece, at = found.levels[-1], found.piece, begin + column
    is_list = level.opened == "["
    if is_list and piece.colon is not None:
        return None
    is_behind_colon = piece.colon is not None and at > piece.colon
    start = piece.colon + 1 if is_behind_colon and piece.colon is not None else piece.start
    end = piece.colon if piece.colon is not None and not is_behind_colon else piece.end
    line_end = text.find("\n", at)
    if line_end != -1 and text[line_end : piece.end].strip():
        return None
    word = _word_between(text, start, end if line_end == -1 else min(end, line_end), at)
    if word is None or word.start < begin or "[" in word.text or "{" in word.text:
        return None
    is_tight = not word.text and text[at - 1] in ",:"
    return TypedPlace(
        word._replace(start=word.start - begin, end=word.end - begin), tuple(around), column, is_list or is_behind_colon,
        is_in_braces=True, has_colon=piece.colon is not None and not is_behind_colon,
        beside=() if is_list else tuple(_key(text, other.start, other.colon or other.end) for other in found.others),
        others=tuple(_key(text, other.start, other.end) for other in found.others) if is_list else (),
        before=" " if is_tight else "",
    )  # fmt: skip


def _word_between(text: str, start: int, end: int, at: int) -> Word | None:
    """The word between two signs, without the spaces around it; None where it begins on another line."""
    said = text[start:end]
    if not said.strip():
        return Word(at, at, "")
    start += len(said) - len(said.lstrip())
    return _word(text, start, max(len(text[:end].rstrip()), at), at)


def _key(text: str, start: int, end: int) -> str:
    return text[start:end].strip().strip("\"'")
