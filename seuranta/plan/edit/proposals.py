"""The edit behind every "did you mean": what the sentence proposes, written into the file as the file writes such things.

It is made of the very argument that the sentence shows, so that the two cannot disagree, and a new problem with a
`suggestion` has its edit by itself. A person must agree to it: `check --fix` never makes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from functools import cached_property

from seuranta.plan.edit.handwriting import Habits, Handwriting
from seuranta.plan.edit.surroundings import column_of, is_flow, line_end
from seuranta.plan.edit.value_text import in_style
from seuranta.plan.loading.written import written
from seuranta.plan.reading.source import Mapping, Node, Scalar, Source
from seuranta.plan.reading.tree import last_begun
from seuranta.plan.values.statuses import pieces
from seuranta.plan.words import other_lists, vocabulary
from seuranta.plan.words.diagnostic import (
    Argument,
    Choice,
    Diagnostic,
    Digits,
    Edit,
    Lines,
    Listed,
    Span,
    Term,
    Week,
)
from seuranta.plan.words.quoting import quoted
from seuranta.plan.words.vocabulary import clean

_ANSWERS = {
    "ambiguous-end": ("due", "done_on", "suggestion"),
    "ambiguous-date": ("first", "second"),
    "ambiguous-number": ("first", "second"),
    "ambiguous-time": ("times",),
    "due-on-day-off": ("proposal", "later"),
    "list-expected": ("right",),
    "range-for-day": ("first", "last"),
    "unknown-occurrence": ("nearest",),
    "wrong-weekday": ("day", "suggestion"),
}
"""The arguments that hold what may have been meant, where that is not the one called `suggestion`."""

_IDS = ("action_id", "goal_id", "checkpoint_id", "action_or_goal")
"""The types of the fields that refer to other items."""


def with_proposals(source: Source, root: Mapping | None, problems: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """The same problems, each with the edits that its sentence proposes."""
    if root is None:
        return problems
    proposer = _Proposer(source, root)
    return tuple(map(proposer.with_edits, problems))


class _Proposer:
    """Writes answers into one file; how the file is written is looked at only when there is something to write."""

    def __init__(self, source: Source, root: Mapping) -> None:
        self._source = source
        self._root = root

    @cached_property
    def _habits(self) -> Habits:
        return Habits(self._source.text, self._root, "fi")

    def with_edits(self, problem: Diagnostic) -> Diagnostic:
        """The problem with the edits of what its sentence proposes: one proposal, or a choice of several."""
        if problem.name == "text-after-status":
            return problem._replace(proposal=tuple(self._status_and_text_beside(problem)))
        if problem.name == "audience-not-settled":
            return problem._replace(choices=tuple(self._settling_audience(problem)))
        answers = [answer for answer in _answers(problem) if answer is not None]
        if not answers or problem.fix or problem.proposal:
            return problem
        choices = tuple(edits for answer in answers if (edits := self._edits(problem, answer)))
        if len(answers) > 1:
            return problem._replace(choices=choices)
        return problem._replace(proposal=choices[0] if choices else ())

    def _edits(self, problem: Diagnostic, answer: Argument) -> tuple[Edit, ...]:
        edit = self._edit(problem, answer)
        return (edit, *self._edits_of_references(problem, answer)) if edit is not None else ()

    # --- a field more --------------------------------------------------------------------------------------------

    def _status_and_text_beside(self, problem: Diagnostic) -> Iterator[Edit]:
        """A status as far as it counts, and the words behind it in a field of their own; nothing where that is taken."""
        path = self._path_to(problem)
        node = path[-1]
        if not isinstance(node, Scalar):
            return
        status = pieces(clean(node.text))
        beside = self._field_beside(path, problem.args["beside"], str(problem.args["right"]))
        if status is None or status.kept is None or beside is None:
            return
        kept = Edit(node.start, node.end, self._as_typed(status.kept, node, path))
        if beside.start == node.end:
            yield kept._replace(text=kept.text + beside.text)
        else:
            yield from (kept, beside)

    def _settling_audience(self, problem: Diagnostic) -> Iterator[tuple[Edit, ...]]:
        """Both answers to whether an audience is of the company, each as a line of its own."""
        path = self._path_to(problem)
        for answer in (problem.args["yes"], problem.args["no"]):
            edit = self._field_beside(path, problem.args["internal"], self._spelled(answer, path))
            if edit is not None:
                yield (edit,)

    def _field_beside(self, path: list[Node], field: Argument, value: str) -> Edit | None:
        """A field after the one that a text belongs to; None where the item has it or the text goes on below."""
        text = self._source.text
        item, node = path[-2:] if len(path) > 1 else (None, path[-1])
        if not (isinstance(node, Scalar) and isinstance(item, Mapping) and isinstance(field, Term)):
            return None
        has_it = any(vocabulary.is_field(field.kind, key.text, field.field) for key, _ in item.pairs)
        if has_it or "\n" in text[node.start : node.end]:
            return None
        is_inside = is_flow(text, item)
        new = f"{self._spelled(field, path)}: {quoted(value, in_braces=is_inside)}"
        if is_inside:
            return Edit(node.end, node.end, f", {new}")
        end = line_end(text, node.end)
        return Edit(end, end, self._habits.layout.line_end + " " * column_of(text, item) + new)

    # --- what refers to an id that is to change ------------------------------------------------------------------

    def _edits_of_references(self, problem: Diagnostic, answer: Argument) -> Iterator[Edit]:
        if problem.name != "bad-id":
            return
        typed = str(problem.args["typed"])
        for text in written(self._source, self._root):
            if text.type in _IDS and text.text == typed and text.is_seen:
                yield Edit(text.start, text.end, str(answer))

    # --- another text --------------------------------------------------------------------------------------------

    def _edit(self, problem: Diagnostic, answer: Argument) -> Edit | None:
        """The answer in the place of what was typed; None where the file hides where that stands."""
        start, end = self._source.span(problem.place)
        if isinstance(answer, Lines):
            return self._lines_below(start, end, answer)
        path = self._path_to(problem)
        if len(path) < 2:
            return None
        if problem.name == "untitled-item":
            return self._title(str(answer), path)
        if isinstance(answer, Listed):
            return self._list(path, answer)
        node = path[-1]
        if not isinstance(node, Scalar) or end > node.end:
            return None
        new = self._spelled(answer, path)
        typed = problem.args.get("typed")
        if isinstance(typed, str) and typed != clean(node.text):
            replaced = _replaced(node, typed, new, start - node.start)
        else:
            replaced = new
        return None if replaced is None else Edit(node.start, node.end, self._as_typed(replaced, node, path))

    def _lines_below(self, start: int, end: int, lines: Lines) -> Edit:
        """Lines of their own under a key, in the place of the text beside it."""
        layout = self._habits.layout
        behind_key = len(self._source.text[:start].rstrip(" "))
        line_break = layout.line_end + " " * layout.unit
        return Edit(behind_key, end, line_break + line_break.join(lines.texts))

    def _title(self, title: str, path: list[Node]) -> Edit | None:
        """A note of one line becomes the title; of a longer one, the first line is written above it too."""
        item = _value_of(path[-1], path[-2])
        if not isinstance(item, Mapping) or not item.pairs:
            return None  # another item of that id holds the note
        notes = (pair for pair in item.pairs if vocabulary.is_field("action", pair[0].text, "note"))
        note, text = next(notes, item.pairs[0])
        name = vocabulary.field_name("action", "title", other_lists.language_of("action", note.text))
        if isinstance(text, Scalar) and clean(text.text) == title:
            return Edit(note.start, note.end, name)
        if is_flow(self._source.text, item):
            return Edit(item.start + 1, item.start + 1, f"{name}: {quoted(title, in_braces=True)}, ")
        indentation = self._source.text[: item.start].rpartition("\n")[2]
        line_break = self._habits.layout.line_end + indentation
        return Edit(item.start, item.start, f"{name}: {quoted(title)}{line_break}")

    def _list(self, path: list[Node], listed: Listed) -> Edit | None:
        """A list in brackets, in the place of what stands behind a key."""
        node = _value_of(path[-1], path[-2]) or path[-1]
        start = len(self._source.text[: node.start].rstrip())
        end = len(self._source.text[: node.end].rstrip())
        return Edit(start, end, f" [{', '.join(quoted(text, in_braces=True) for text in listed.texts)}]")

    # --- where and how -------------------------------------------------------------------------------------------

    def _path_to(self, problem: Diagnostic) -> list[Node]:
        """What stands around the place of a problem, from the whole file to the text at it.

        The items of a section that the file has twice lie in the first of the two, wherever they stand.
        """
        offset, _ = self._source.span(problem.place)
        path: list[Node] = [self._root]
        inner = _part_at(self._root, offset)
        if inner is None:
            inner = next((value for _, value in self._root.pairs if _part_at(value, offset)), None)
        while inner is not None:
            path.append(inner)
            inner = _part_at(inner, offset)
        return path

    def _spelled(self, answer: Argument, path: list[Node]) -> str:
        """The answer in the words of the file."""
        hand = Handwriting(self._habits, path[2] if len(path) > 3 else None)
        if isinstance(answer, date):
            return hand.day(answer)
        if isinstance(answer, Term):
            return hand.field(answer.kind, answer.field)
        if isinstance(answer, Choice):
            return hand.value(answer.group, answer.value)
        if isinstance(answer, Span):
            return f"{hand.day(answer.first)}–{hand.day(answer.last)}"
        is_finnish = hand.language == "fi"
        if isinstance(answer, time):
            return f"{answer.hour}{'.' if is_finnish else ':'}{answer.minute:02}"
        if isinstance(answer, Week):
            return f"{'vk' if is_finnish else 'week'} {answer.number}/{answer.year}"
        if isinstance(answer, Digits):
            return answer.text.replace(".", ",") if is_finnish else answer.text
        return str(answer)

    def _as_typed(self, text: str, node: Scalar, path: list[Node]) -> str:
        """The text as it stands in the file: in the quotes that are there, else in those that it needs."""
        first = self._source.text[node.start : node.start + 1]
        return in_style(text, first, is_inside=any(is_flow(self._source.text, around) for around in path[:-1]))


def _answers(problem: Diagnostic) -> Iterable[Argument]:
    for name in _ANSWERS.get(problem.name, ("suggestion",)):
        value = problem.args.get(name)
        yield from value if type(value) is tuple else (value,)


def _part_at(node: Node, offset: int) -> Node | None:
    """The key, the value or the entry of a node that stands at an offset."""
    parts = last_begun(node, offset) if not isinstance(node, Scalar) else ()
    return next((part for part in parts if part.start <= offset < part.end), None)


def _value_of(key: Node, around: Node) -> Node | None:
    """What stands under a key of a mapping."""
    pairs = around.pairs if isinstance(around, Mapping) else []
    return next((value for node, value in pairs if node is key), None)


def _replaced(node: Scalar, typed: str, new: str, at: int) -> str | None:
    """The text of a node with something else where `typed` stands; None where that is not to be told."""
    text = node.text
    if not node.style and text[at : at + len(typed)] == typed:
        return text[:at] + new + text[at + len(typed) :]
    return text.replace(typed, new) if text.count(typed) == 1 else None
