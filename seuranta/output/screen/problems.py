"""Problems of plan files as text, each with the user's own line and marks below it; it judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import NamedTuple

from seuranta.output.screen.gathered import Rest, gathered, more
from seuranta.output.words.cells import ELLIPSIS, cells
from seuranta.output.words.harmless import safe
from seuranta.output.words.messages.problems import (
    SEVERITIES,
    Checked,
    added,
    counts_of,
    related_sentence,
    severity_counts,
)
from seuranta.output.words.phrases import say
from seuranta.output.words.shell import COMMAND
from seuranta.output.words.text import Text
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Diagnostic, Place
from seuranta.plan.words.findings import KINDS

_WIDTH = 80
_SHOWN_BEFORE = 40
_SPARE = 10
"""Cells of a long line that are left for its margin."""
_MOST_RELATED = 4
_TAB = "    "
_JOINT = "\0"
"""Stands for the spaces of a command that stays on one line; no text that is shown has it."""

_ALL = Text(
    fi="Nekin näkyvät kokonaan näin: seuranta tarkista --all {path}",
    en="To see those in full as well: seuranta check --all {path}",
)

_FIX = Text(
    fi="Osan näistä Seuranta korjaa puolestasi: seuranta tarkista --fix",
    en="Seuranta can repair some of these for you: seuranta check --fix",
)


def offer_of_repairs(language: str, again: str, width: int, *, folds: bool) -> str:
    """The line that names the command which makes the safe repairs, two where it `folds`."""
    line = f"{say(_FIX, language, again=again)}\n"
    if not folds:
        return line
    from seuranta.output.screen.folding import folded  # noqa: PLC0415 - only on a terminal

    return folded(line, min(width, _WIDTH))


def is_repairable(checked: Checked) -> bool:
    """Whether there is something in a file that may safely be repaired."""
    return checked.is_plan and any(problem.fix for problem in checked.problems)


def problems_text(files: Sequence[Checked], language: str, width: int = _WIDTH) -> str:
    """Every problem of the files with its line, and a last line that counts them."""
    texts = [file_text(checked, language, width) for checked in files]
    return whole_text(texts, severity_counts(added(map(counts_of, files)), language))


def whole_text(texts: Iterable[str], counts: str) -> str:
    """The texts of files, and the line that counts what is told in them."""
    return "\n".join([*filter(None, texts), counts]) + "\n"


def file_text(
    checked: Checked, language: str, width: int = _WIDTH, *, folds: bool = False, is_whole: bool = False
) -> str:
    """Every problem of one file with its line, many of a kind gathered unless it `is_whole`.

    The headline of a problem is one line, for programs; where `folds`, as many as the width makes of it.
    """
    width = min(width, _WIDTH)
    blocks = list(_blocks(checked, language, width, is_whole=is_whole))
    if folds:
        from seuranta.output.screen.folding import folded  # noqa: PLC0415 - only on a terminal

        blocks = [folded(block, width) for block in blocks]
    return "\n".join(blocks)


def _blocks(checked: Checked, language: str, width: int, *, is_whole: bool) -> Iterator[str]:
    """The problems that are shown in full, then how many there are besides."""
    rests: Sequence[Rest] = ()
    shown: Sequence[Diagnostic] = checked.problems
    if not is_whole:
        shown, rests = gathered(checked.problems)
    for problem in shown:
        head = f"{safe(checked.path)}:{problem.place.line}:{problem.place.column}: "
        head += f"{_severity_and_name(problem, language)}: {checked.sentence(problem, language)}"
        yield _text([head, *_below(checked, problem, language, width)])
    if rests:
        yield _text([*(_rest(rest, checked.path, language) for rest in rests), _ALL.fill(language, path=checked.path)])


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _rest(rest: Rest, path: str, language: str) -> str:
    return f"{safe(path)}: {_severity_and_name(rest, language)} {more(rest.lines, language)}"


def _severity_and_name(problem: Diagnostic | Rest, language: str) -> str:
    return f"{SEVERITIES[problem.severity].fill(language)} {KINDS[problem.name].name_in(language)}"


def _below(checked: Checked, problem: Diagnostic, language: str, width: int) -> Iterator[str]:
    """The line of the problem with its hint, and the lines that belong to it; of a file that is no plan the hint alone."""
    if not checked.is_plan:
        yield from _wrapped(checked.hint(problem, language), width)
        return
    shown, rest = problem.related[:_MOST_RELATED], problem.related[_MOST_RELATED:]
    lines = [problem.place.line, *(related.place.line for related in shown)]
    frame = _Frame(checked.source, len(str(max(lines))), width)
    yield frame.margin()
    yield from _excerpt(frame, problem.place, "^", checked.hint(problem, language))
    for related in shown:
        yield from _excerpt(frame, related.place, "-", related_sentence(related, language))
    if rest:
        yield frame.margin() + more([related.place.line for related in rest], language)


class _Frame(NamedTuple):
    """The source, the column of line numbers beside it, and how wide all of it may be."""

    source: Source
    numbers: int
    width: int

    def margin(self, line: int | None = None) -> str:
        number = "" if line is None else str(line)
        return f"{number:>{self.numbers}} | "

    @property
    def room(self) -> int:
        """How many cells stand beside the margin."""
        return self.width - cells(self.margin())


def _excerpt(frame: _Frame, place: Place, mark: str, remark: str | None) -> Iterator[str]:
    """The line of the place, marks under it, and the remark beside the marks or, where it does not fit, below."""
    line = frame.source.line(place.line)
    end = place.end_column if place.end_line == place.line else len(line) + 1
    before, marked, after = _window(line, place.column - 1, max(end - 1, place.column), frame.width)
    yield frame.margin(place.line) + before + marked + after
    marks = " " * cells(before) + mark * max(cells(marked), 1)
    if remark is not None and cells(f"{marks} {remark}") <= frame.room:
        yield f"{frame.margin()}{marks} {remark}"
        return
    yield frame.margin() + marks
    for piece in _wrapped(remark, frame.room):
        yield frame.margin() + piece


def _window(line: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """The line before, in and after the marked stretch, as it is shown: tabs as spaces, long lines cut."""
    before, marked, after = (_shown(part) for part in (line[:start], line[start:end], line[end:]))
    most_before = min(_SHOWN_BEFORE, width // 2)
    if cells(before + marked) > width - _SPARE and cells(before) > most_before:
        before = ELLIPSIS + before[-most_before:]
    room = max(width - _SPARE - cells(before), _SPARE)
    if cells(marked) > room:
        return before, marked[: room - 1] + ELLIPSIS, ""
    room -= cells(marked)
    if cells(after) > room:
        after = after[: max(room - 1, 0)] + ELLIPSIS
    return before, marked, after


def _shown(part: str) -> str:
    return safe(part.replace("\t", _TAB))


def _wrapped(text: str | None, width: int) -> list[str]:
    """The text as lines, broken at spaces; a command behind a colon stays on one line where it has room, to be copied."""

    def whole(command: re.Match[str]) -> str:
        return command[0].replace(" ", _JOINT) if cells(command[0]) < width else command[0]

    joined = re.sub(f"(?<=: ){COMMAND}", whole, text or "")
    lines = wrap(joined, width, break_long_words=False, break_on_hyphens=False)
    return [line.replace(_JOINT, " ") for line in lines]
