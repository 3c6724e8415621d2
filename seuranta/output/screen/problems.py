"""Problems of plan files as text with the user's own line, as JSON, and as annotations for GitHub; it judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Any, NamedTuple

from seuranta.output.screen.gathered import gathered, more
from seuranta.output.words.cells import cells
from seuranta.output.words.harmless import safe
from seuranta.output.words.logs import in_name, inert
from seuranta.output.words.messages import MESSAGES, RELATED
from seuranta.output.words.text import Text
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Diagnostic, Edit, Place, Related
from seuranta.plan.words.findings import KINDS, Severity

_WIDTH = 80
_SHOWN_BEFORE = 40
_MOST_RELATED = 4
_TAB = "    "

SEVERITIES = {Severity.ERROR: Text(fi="virhe", en="error"), Severity.WARNING: Text(fi="varoitus", en="warning")}
_COUNT_ERRORS = Text(fi="{n} virhettä", fi_one="1 virhe", en="{n} errors", en_one="1 error")
_COUNT_WARNINGS = Text(fi="{n} varoitusta", fi_one="1 varoitus", en="{n} warnings", en_one="1 warning")
ALL = Text(
    fi="Nekin näkyvät kokonaan näin: seuranta check --all {path}",
    en="To see those in full, too: seuranta check --all {path}",
)
IN_ORDER = Text(fi="Suunnitelma on kunnossa.", en="The plan is in order.")


class Checked(NamedTuple):
    """A plan file, by the path that is shown, with all that was found in it.

    Of a file that is no plan (`is_plan`) nothing is shown: it may be anything, with secrets in it.
    """

    path: str
    source: Source
    problems: tuple[Diagnostic, ...]
    is_plan: bool = True


def sentence(problem: Diagnostic, language: str) -> str:
    """What is wrong, in one sentence."""
    return safe(MESSAGES[problem.name].sentence(language, problem.args))


def hint(problem: Diagnostic, language: str) -> str | None:
    """What to do about it, where there is something to say."""
    text = MESSAGES[problem.name].hint(language, problem.args)
    return None if text is None else safe(text)


def text(
    checked: Sequence[Checked], language: str, width: int = _WIDTH, *, folds: bool = False, is_whole: bool = False
) -> str:
    """Every problem with its line, many of a kind gathered unless it `is_whole`, and a last line that counts them.

    The headline of a problem is one line, for programs; where `folds`, as many as the width makes of it.
    """
    blocks = [block for one in checked for block in _blocks(one, language, min(width, _WIDTH), is_whole=is_whole)]
    if folds:
        from seuranta.output.screen.folding import folded  # noqa: PLC0415 - only on a terminal

        blocks = [folded(block, min(width, _WIDTH)) for block in blocks]
    return "\n".join([*blocks, counts((p for one in checked for p in one.problems), language)]) + "\n"


def counts(problems: Iterable[Diagnostic], language: str) -> str:
    """2 virhettä, 1 varoitus. Or that all is in order."""
    severities = [one.severity for one in problems]
    errors, warnings = severities.count(Severity.ERROR), severities.count(Severity.WARNING)
    parts = [
        *([_COUNT_ERRORS.fill(language, n=errors)] if errors else []),
        *([_COUNT_WARNINGS.fill(language, n=warnings)] if warnings else []),
    ]
    return ", ".join(parts) + "." if parts else IN_ORDER.fill(language)


def _blocks(checked: Checked, language: str, width: int, *, is_whole: bool) -> Iterator[str]:
    shown, rests = (checked.problems, []) if is_whole else gathered(checked.problems)
    for problem in shown:
        yield _block(checked, problem, language, width)
    lines = (
        f"{safe(checked.path)}: {SEVERITIES[one.severity].fill(language)} {one.name} {more(one.lines, language)}\n"
        for one in rests
    )
    if rests:
        yield "".join((*lines, ALL.fill(language, path=checked.path) + "\n"))


def _block(checked: Checked, problem: Diagnostic, language: str, width: int) -> str:
    source = checked.source
    head = f"{safe(checked.path)}:{problem.place.line}:{problem.place.column}: "
    head += f"{SEVERITIES[problem.severity].fill(language)} {problem.name}: {_said(problem, language, checked)}"
    if not checked.is_plan:
        told = _hint(problem, language, checked)
        return "\n".join([head, *wrap(told or "", width, break_long_words=False, break_on_hyphens=False)]) + "\n"
    shown, rest = problem.related[:_MOST_RELATED], problem.related[_MOST_RELATED:]
    numbers = len(str(max([problem.place.line, *(one.place.line for one in shown)])))
    lines = [head, " " * numbers + " |"]
    lines.extend(_excerpt(source, problem.place, "^", hint(problem, language), numbers, width))
    for one in shown:
        lines.extend(_excerpt(source, one.place, "-", _related(one, language), numbers, width))
    if rest:
        lines.append(f"{' ' * numbers} | {more([one.place.line for one in rest], language)}")
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _said(problem: Diagnostic, language: str, checked: Checked) -> str:
    """What is wrong; of a file that is no plan without the words that stand in it."""
    if checked.is_plan or not _quotes(problem):
        return sentence(problem, language)
    return safe(MESSAGES[problem.name].label.fill(language))


def _hint(problem: Diagnostic, language: str, checked: Checked) -> str | None:
    return hint(problem, language) if checked.is_plan or not _quotes(problem) else None


def _quotes(problem: Diagnostic) -> bool:
    """Whether something that a person typed may stand in its sentence or hint."""
    return KINDS[problem.name].quotes and bool(problem.args)


def _related(one: Related, language: str) -> str:
    return safe(RELATED[one.name].fill(language, **one.args))


def _excerpt(source: Source, place: Place, mark: str, remark: str | None, numbers: int, width: int) -> Iterator[str]:
    """The line of a place, marks under it, and the remark beside the marks or, where it does not fit, below."""
    line = source.line(place.line)
    end = place.end_column if place.end_line == place.line else len(line) + 1
    before, marked, after = _window(line, place.column - 1, max(end - 1, place.column), width)
    yield f"{place.line:>{numbers}} | {before}{marked}{after}"
    margin = " " * numbers + " | "
    marks = " " * cells(before) + mark * max(cells(marked), 1)
    room = width - cells(margin + marks) - 1
    if remark is not None and cells(remark) <= room:
        yield f"{margin}{marks} {remark}"
        return
    yield margin + marks
    for piece in wrap(remark or "", width - cells(margin), break_long_words=False, break_on_hyphens=False):
        yield margin + piece


def _window(line: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """The line before, in and after the marked stretch, as it is shown: tabs as spaces, long lines cut."""
    before, marked, after = (_shown(part) for part in (line[:start], line[start:end], line[end:]))
    if cells(before) > min(_SHOWN_BEFORE, width // 2) and cells(before + marked) > width - 10:
        before = "…" + before[-min(_SHOWN_BEFORE, width // 2) :]
    room = max(width - 10 - cells(before), 10)
    if cells(marked) > room:
        return before, marked[: room - 1] + "…", ""
    room -= cells(marked)
    return before, marked, after if cells(after) <= room else after[: max(room - 1, 0)] + "…"


def _shown(part: str) -> str:
    return safe(part.replace("\t", _TAB))


def problem_json(problem: Diagnostic, source: Source, language: str = "en") -> dict[str, Any]:
    """One problem as it stands in every JSON answer."""
    return {
        "name": problem.name,
        "severity": problem.severity.value,
        "item": problem.item,
        **_place_json(problem.place),
        "message": sentence(problem, language),
        "hint": hint(problem, language),
        "related": [
            {"line": one.place.line, "column": one.place.column, "message": _related(one, language)}
            for one in problem.related
        ],
        "fix": bool(problem.fix),
        "proposal": _edits(problem.proposal, source) or None,
        "choices": [_edits(one, source) for one in problem.choices],
    }


def problems_json(checked: Checked) -> list[dict[str, Any]]:
    """All of a file, without anything that stands in one that is no plan."""
    return [_problem_json(one, checked) for one in checked.problems]


def _problem_json(problem: Diagnostic, checked: Checked) -> dict[str, Any]:
    whole = problem_json(problem, checked.source)
    if checked.is_plan:
        return whole
    told = {"message": _said(problem, "en", checked), "hint": _hint(problem, "en", checked)}
    return whole | told | {"related": [], "fix": False, "proposal": None, "choices": []}


def _edits(edits: Iterable[Edit], source: Source) -> list[dict[str, Any]]:
    """Where something is to be replaced, and by what."""
    return [{**_place_json(source.place(one.start, one.end)), "text": one.text} for one in edits]


def _place_json(place: Place) -> dict[str, int]:
    return dict(zip(("line", "column", "end_line", "end_column"), place, strict=True))


def check_json(checked: Sequence[Checked]) -> dict[str, Any]:
    """`seuranta.check/1`: the problems of every plan and their counts."""
    problems = [one for plan in checked for one in plan.problems]
    return {
        "schema": "seuranta.check/1",
        "plans": [{"path": one.path, "problems": problems_json(one)} for one in checked],
        "errors": sum(one.severity is Severity.ERROR for one in problems),
        "warnings": sum(one.severity is Severity.WARNING for one in problems),
    }


def github(checked: Sequence[Checked], language: str) -> str:
    """Workflow commands, errors first, since GitHub shows ten of a kind a step; a last notice counts them all.

    Columns are left out where a stretch spans lines: GitHub refuses them there.
    """
    found = [(one, problem) for one in checked for problem in one.problems]
    found.sort(key=lambda pair: pair[1].severity is not Severity.ERROR)
    lines = [_annotation(one, problem, language) for one, problem in found]
    total = counts((problem for _, problem in found), language)
    return "\n".join([*lines, f"::notice title=seuranta::{_escaped(total)}"]) + "\n"


def _annotation(checked: Checked, problem: Diagnostic, language: str) -> str:
    place = problem.place
    properties = {"title": f"seuranta {problem.name}", "file": in_name(checked.path), "line": str(place.line)}
    if place.line == place.end_line:
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    else:
        properties |= {"endLine": str(place.end_line)}
    said = " ".join(part for part in (_said(problem, language, checked), _hint(problem, language, checked)) if part)
    listed = ",".join(f"{name}={_escaped_property(value)}" for name, value in properties.items())
    return f"::{problem.severity.value} {listed}::{_escaped(inert(said))}"


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(value: str) -> str:
    return _escaped(value).replace(":", "%3A").replace(",", "%2C")
