"""32 places in plans where somebody types, and what is to be proposed there; used by `tests/editor_schema.py` and
`tests/test_lsp_completion.py`. More, which only somebody knows who reads the plan, are in `OF_A_READER`.

In a text `<action.due>` is a field and `<status=done>` a word as the language prints it, and `|` is the cursor.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from seuranta.output.words.value_uses import NEW_ITEMS
from seuranta.plan.words import vocabulary

_MARK = re.compile(r"<(\w+)([.=])(\w+)(?::(\d+))?>")
_WITH_DAY = re.compile(r"(?<=\D) [\d.-]+$", re.ASCII)
_UNDOTTED = str.maketrans("äöÄÖ", "aoAO")


class Position(NamedTuple):
    """A text with the cursor in it, what has to be among the proposals, and what may not be there.

    `is_only`: nothing else may be proposed; with nothing to be proposed, nothing at all.
    """

    name: str
    text: str
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    is_only: bool = False


_ACTION = "<plan.actions>:\n  1:\n    <action.title>: a\n    <action.owner>: b\n"
_GOALS = "<plan.goals>:\n  T7: x\n  T8: y\n"
_WORDS = tuple(f"<status={name}>" for name in ("planned", "in_progress", "done", "blocked", "dropped"))
_YES_NO = ("<boolean=yes>", "<boolean=no>")

POSITIONS = (
    Position("an empty file", "|", ("<plan.title>", "<plan.goals>", "<plan.checkpoints>")),
    Position("a new line at the top", "<plan.title>: a\n|\n", ("<plan.company>", "<plan.actions>"), ("<plan.title>",)),
    Position("half a key at the top", "<plan.title>: a\n<plan.goals:2>|\n", ("<plan.goals>",)),
    Position("half a longer key", "<plan.title>: a\n<plan.communication:5>|\n", ("<plan.communication>",)),
    Position("half a key that has dots", "<plan.title>: a\n<plan.decisions:4>|\n", ("<plan.decisions>",)),
    Position("a new key of an item", f"{_ACTION}    |\n", ("<action.due>", "<action.goal>"), ("<action.title>",)),
    Position("half a key of an item", f"{_ACTION}    <action.depends_on:3>|\n", ("<action.depends_on>",)),
    Position("half a key with a space", f"{_ACTION}    <action.next_step:7>|\n", ("<action.next_step>",)),
    Position(
        "the middle of an item",
        f"{_ACTION}    |\n    <action.status>: <status=planned>\n  2: c\n",
        ("<action.due>",),
        ("<action.title>", "<action.owner>", "<action.status>"),
    ),
    Position("the first key of an item", "<plan.actions>:\n  1:\n    |\n", ("<action.title>", "<action.due>")),
    Position("a key of a goal", "<plan.goals>:\n  1:\n    |\n", ("<goal.target>", "<goal.by>")),
    Position("a key of a checkpoint", "<plan.checkpoints>:\n  k:\n    |\n", ("<checkpoint.recurrence>",)),
    Position("a key of a next step", f"{_ACTION}    <action.next_step>:\n      |\n", ("<next_step.who>",)),
    Position("the first key of a move", f"{_ACTION}    <action.moves>:\n      - |\n", ("<move.from>",)),
    Position(
        "a further key of a move",
        f"{_ACTION}    <action.moves>:\n      - <move.date>: 1.12.2026\n        |\n",
        ("<move.from>",),
        ("<move.date>",),
    ),
    Position("a status", f"{_ACTION}    <action.status>: |\n", _WORDS, (), is_only=True),
    Position("half a status", f"{_ACTION}    <action.status>: <status=done:2>|\n", _WORDS, (), is_only=True),
    Position(
        "behind the day of a status", f"{_ACTION}    <action.status>: <status=done> 2.10.2026|\n", _WORDS, (), True
    ),
    Position("yes or no", f"{_ACTION}    <action.ongoing>: |\n", _YES_NO, (), is_only=True),
    Position("an interval", "<plan.goals>:\n  1:\n    <goal.interval>: |\n", ("<interval=month>",)),
    Position("a holiday", "<plan.checkpoints>:\n  k:\n    <checkpoint.on_holiday>: |\n", ("<on_holiday=skip>",)),
    Position("a recurrence", "<plan.checkpoints>:\n  k:\n    <checkpoint.recurrence>: |\n", ("<phrase=weekly>",)),
    Position("when to tell", "<plan.communication>:\n  v:\n    <communication.recurrence>: |\n", ("<phrase=after>",)),
    Position("a language", "<plan.language>: |\n", ("<language=fi>", "<language=en>"), (), is_only=True),
    Position("a title", "<plan.actions>:\n  1:\n    <action.title>: Hin|\n", is_only=True),
    Position("a new item", f"{_ACTION}  |\n", ("<new=actions>",)),
    Position("a goal", f"<plan.goals>:\n  T7: x\n{_ACTION}    <action.goal>: |\n", ("T7",)),
    Position("another action", f"{_ACTION}  2:\n    <action.depends_on>: |\n", ("1",)),
    Position("a person", f"<plan.team>: [Raija]\n{_ACTION}  2:\n    <action.owner>: |\n", ("Raija",)),
    Position("inside braces", "<plan.actions>:\n  1: {|}\n", ("<action.title>",)),
    Position("below a key in capital letters", f"{_ACTION}    DUE: 1.2.2027\n    |\n", (), ("<action.due>",)),
    Position("below a key in the other language", f"{_ACTION}    deadline: 1.2.2027\n    |\n", (), ("<action.due>",)),
)
OF_A_READER = (
    Position("a goal in brackets", f"{_GOALS}{_ACTION}    <action.goal>: [T7, |]\n", ("T8",), (), is_only=True),
    Position("a goal behind a comma", f"{_GOALS}{_ACTION}    <action.goal>: T7, |\n", ("T8",), (), is_only=True),
    Position("a goal before a comma", f"{_GOALS}{_ACTION}    <action.goal>: |, T8\n", ("T7",), (), is_only=True),
    Position("a goal under a dash", f"{_GOALS}{_ACTION}    <action.goal>:\n      - T8\n      - |\n", ("T7",), (), True),
    Position("a goal without its dash", f"{_GOALS}{_ACTION}    <action.goal>:\n    - T8\n    |\n", (), ("T8",)),
    Position("a goal in quotes", f'{_GOALS}{_ACTION}    <action.goal>: "|"\n', ("T7", "T8"), (), is_only=True),
    Position("the only action", f"{_ACTION}    <action.depends_on>: |\n", is_only=True),
    Position(
        "what waits for an action",
        f"{_ACTION}    <action.depends_on>: |\n  2:\n    <action.depends_on>: 1\n  3: {{<action.depends_on>: 2}}\n  4: d\n",
        ("4",),
        (),
        is_only=True,
    ),
    Position(
        "what a decision is about",
        f"{_GOALS}{_ACTION}<plan.decisions>:\n  P1:\n    <decision.affects>: [1, |]\n",
        ("T7", "T8"),
        (),
        is_only=True,
    ),
    Position(
        "a topic for a checkpoint",
        "<plan.checkpoints>:\n  k: {}\n<plan.topics>:\n  A1:\n    <topic.series>: |\n",
        ("k",),
        (),
        is_only=True,
    ),
    Position(
        "one more member",
        "<plan.people>:\n  Raija: a\n  Olli: b\n<plan.team>: [Raija, |]\n",
        ("Olli",),
        (),
        is_only=True,
    ),
    Position(
        "who leads the team",
        "<plan.people>: {Raija: a, Olli: b}\n<plan.team>: {<team.lead>: |}\n",
        ("Raija", "Olli"),
        (),
        is_only=True,
    ),
    Position(
        "who takes part",
        "<plan.people>: {Raija: a}\n<plan.team>: [Raija]\n<plan.checkpoints>:\n  k:\n    <checkpoint.participants>: |\n",
        ("Raija", "<plan.team>", "<whole_staff=whole_staff>"),
        (),
        is_only=True,
    ),
    Position(
        "an audience",
        "<plan.communication>:\n  V1: {<communication.audience>: asentajat}\n  V2:\n    <communication.audience>: |\n",
        ("asentajat", "<whole_staff=whole_staff>", "<external_audience=customers>"),
    ),
    Position(
        "a channel",
        "<plan.communication>:\n  V1: {<communication.channel>: Teams}\n  V2:\n    <communication.channel>: |\n",
        ("Teams",),
        (),
        is_only=True,
    ),
    Position(
        "what the due date was",
        f"{_ACTION}    <action.due>: 2027-01-15\n    <action.moves>:\n      - <move.from>: |\n",
        ("2027-01-15",),
        (),
        is_only=True,
    ),
    Position(
        "a checkpoint that was held",
        "<plan.checkpoints>:\n  k:\n    <checkpoint.date>: [2026-11-03, 2026-12-17]\n    <checkpoint.held>:\n      |\n",
        ("2026-11-03",),
    ),
    Position("a due date", f"{_ACTION}    <action.due>: |\n", ("<due=ongoing>",), ("<boolean=yes>",)),
    Position(
        "a half of a next step in braces",
        f"{_ACTION}    <action.next_step>: {{<next_step.what>: x, |}}\n",
        ("<next_step.who>", "<next_step.by>"),
        (),
        is_only=True,
    ),
    Position(
        "who takes a next step",
        f"<plan.people>: [Raija]\n{_ACTION}    <action.next_step>: {{<next_step.who>: |\n",
        ("Raija",),
        (),
        is_only=True,
    ),
    Position("a comment", f"{_ACTION}    <action.status>: # |\n", is_only=True),
    Position(
        "a text of several lines", f"{_ACTION}    <action.note>: |-\n      |\n".replace(": |-", ": >"), is_only=True
    ),
    Position("farther in than anything can be", f"{_ACTION}      |\n", is_only=True),
    Position("before what stands on the line", f"{_ACTION}    | <action.status>: x\n", is_only=True),
    Position("where it would tear an item apart", "<plan.actions>:\n  1:\n|\n    <action.title>: a\n", is_only=True),
    Position("the id of an item", "<plan.actions>:\n  1|:\n    <action.title>: a\n", is_only=True),
)
"""Ids, people and days that stand in the file, and places where a word would do harm."""
_PHRASES = {
    "weekly": {"fi": "joka maanantai", "en": "every Monday"},
    "after": {"fi": "tarkistuspisteen jälkeinen torstai", "en": "the Thursday after the checkpoint"},
}


def is_right(place: Position, proposed: set[str], language: str) -> bool:
    """Whether all that has to be proposed is there, and nothing that may not be; behind a word a day is allowed."""
    wanted = {filled(word, language) for word in place.wanted}
    unwanted = {filled(word, language) for word in place.unwanted}
    if not wanted <= proposed or unwanted & proposed:
        return False
    return not place.is_only or all(_WITH_DAY.sub("", word) in wanted for word in proposed)


def filled(text: str, language: str) -> str:
    """The text with its marks as the language prints them, cut to so many letters where a number stands behind them."""
    return _MARK.sub(lambda mark: _printed(mark, language)[: int(mark[4] or 99)], text)


def dotted(word: str, place: Position) -> str:
    """A proposal with its dots, if it is one of those that are looked for there."""
    return {undotted(filled(known, "fi")): filled(known, "fi") for known in place.wanted}.get(word, word)


def _printed(mark: re.Match[str], language: str) -> str:
    group, sign, name = mark[1], mark[2], mark[3]
    if sign == ".":
        return vocabulary.field_name(group, name, language)
    if group == "new":
        return NEW_ITEMS[name].template(language)
    return _PHRASES[name][language] if group == "phrase" else vocabulary.value_name(group, name, language)


def undotted(text: str) -> str:
    """The text as it is typed where the keyboard has no dots."""
    return text.translate(_UNDOTTED)
