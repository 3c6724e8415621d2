"""What puts a problem right: its safe repair, what was probably meant, or what a person may record in answer to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seuranta.commands.in_editor.diagnostics import problems, underlined
from seuranta.commands.in_editor.edit_titles import edits_title
from seuranta.commands.in_editor.opened import Opened
from seuranta.commands.in_editor.positions import Position, Range
from seuranta.commands.in_editor.recordings import ANSWERS, VERBS, Offer, offers
from seuranta.plan.edit.repair import is_harmless, repaired
from seuranta.plan.edit.stretches import differences
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.words.diagnostic import Diagnostic, Edit


class QuickFix(NamedTuple):
    """Edits that put a problem right, with what they are called; `is_safe`: without asking anybody."""

    title: str
    problem: Diagnostic
    edits: Sequence[Edit]
    is_safe: bool = False


def touched_problems(opened: Opened, asked: Range) -> list[Diagnostic]:
    """The problems that are underlined within a range, or at its ends; where there are none, those of its lines."""
    first, last = asked["start"]["line"] + 1, asked["end"]["line"] + 1
    near = [problem for problem in problems(opened) if problem.place.line <= last and problem.place.end_line >= first]
    return [problem for problem in near if _touch(underlined(opened, problem), asked)] or near


def quick_fixes(opened: Opened, told: Iterable[Diagnostic]) -> Iterator[QuickFix]:
    """Of each problem its safe repair, unless it would cost something, and whatever may have been meant."""
    loaded = opened.plan_file.loaded
    for problem in told:
        if problem.fix and is_harmless(loaded, problem):
            yield _quick_fix(opened, problem, problem.fix, is_safe=True)
        for edits in filter(None, (problem.proposal, *problem.choices)):
            yield _quick_fix(opened, problem, edits)


def has_several_safe(opened: Opened) -> bool:
    """Whether more than one problem of the file has a repair."""
    return sum(bool(problem.fix) for problem in problems(opened)) > 1


def all_safe(opened: Opened) -> tuple[Edit, ...]:
    """All that `check --fix` would repair."""
    before = opened.plan_file.loaded
    return differences(before.source.text, repaired(before).loaded.source.text)


def answers(opened: Opened, problem: Diagnostic) -> Iterator[Offer]:
    """What may be recorded in answer to a problem."""
    follow = opened.plan_file.follow
    if follow is None or problem.item is None:
        return
    verbs = ANSWERS.get(problem.name, ())
    for section in dict.fromkeys(VERBS[verb].section for verb in verbs):
        if problem.item in getattr(follow.plan, section):
            yield from offers(follow, ItemId(section, problem.item), verbs)


def _quick_fix(opened: Opened, problem: Diagnostic, edits: Sequence[Edit], *, is_safe: bool = False) -> QuickFix:
    title = edits_title(opened.plan_file.loaded.source.text, edits, opened.language)
    return QuickFix(title, problem, edits, is_safe)


def _touch(first: Range, second: Range) -> bool:
    return _key(first["start"]) <= _key(second["end"]) and _key(second["start"]) <= _key(first["end"])


def _key(position: Position) -> tuple[int, int]:
    return position["line"], position["character"]
