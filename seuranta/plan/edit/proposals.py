"""The edit behind every "did you mean": what the sentence proposes, written into the file as the file writes such things.

It is made of the very argument that the sentence shows, so that the two cannot disagree, and a new problem with a
`suggestion` has its edit by itself. A person must agree to it: `check --fix` never makes it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, time
from functools import cached_property

from seuranta.plan.edit.handwriting import Habits, Handwriting
from seuranta.plan.edit.surroundings import column_of, is_flow
from seuranta.plan.loading.places import KIND_OF_SECTION, Places, texts_of
from seuranta.plan.reading.source import Mapping, Node, Scalar, Sequence, Source
from seuranta.plan.values.statuses import pieces
from seuranta.plan.words import other_lists, vocabulary
from seuranta.plan.words.diagnostic import Argument, At, Choice, Diagnostic, Edit, Lines, Listed, Span, Term, Week
from seuranta.plan.words.quoting import double_quoted, quoted, single_quoted
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

_REFERENCES = {
    "action": ("goal", "depends_on", "continues"),
    "communication": ("checkpoint",),
    "decision": ("affects",),
}
"""Where ids are referred to."""


def with_proposals(source: Source, root: Mapping | None, problems: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """The same problems, each with the edits that its sentence proposes."""
    if root is None:
        return problems
    proposer = _Proposer(source, root)
    return tuple(map(proposer.filled, problems))


class _Proposer:
    """Writes answers into one file; how the file is written is looked at only when there is something to write."""

    def __init__(self, source: Source, root: Mapping) -> None:
        self._source = source
        self._root = root
        self._places = Places(source, root)

    def filled(self, problem: Diagnostic) -> Diagnostic:
        if problem.name == "text-after-status":
            return problem._replace(proposal=tuple(self._beside(problem)))
        if problem.name == "audience-not-settled":
            return problem._replace(choices=tuple(self._settled(problem)))
        answers = [one for one in _answers(problem) if one is not None]
        if not answers or problem.fix or problem.proposal:
            return problem
        edits = [(edit, *self._elsewhere(problem, one)) for one in answers if (edit := self._edit(problem, one))]
        if len(answers) == 1:
            return problem._replace(proposal=edits[0] if edits else ())
        return problem._replace(choices=tuple(edits))

    def _beside(self, problem: Diagnostic) -> Iterator[Edit]:
        """A status as far as it counts, and the words behind it in a field of their own; nothing where that is taken."""
        field, words = problem.args["beside"], str(problem.args["right"])
        way = _way(self._root, self._source.span(problem.place)[0])
        node = way[-1]
        status = pieces(clean(node.text)) if isinstance(node, Scalar) else None
        if not isinstance(node, Scalar) or status is None or status.kept is None:
            return
        beside = self._field_beside(way, field, words)
        if beside is None:
            return
        kept = Edit(node.start, node.end, _dressed(status.kept, node, self._source, way))
        if beside.start == node.end:
            yield kept._replace(text=kept.text + beside.text)
            return
        yield from (kept, beside)

    def _settled(self, problem: Diagnostic) -> Iterator[tuple[Edit, ...]]:
        """Both answers to whether an audience is of the company, each as a line of its own."""
        way = _way(self._root, self._source.span(problem.place)[0])
        for answer in (problem.args["yes"], problem.args["no"]):
            edit = self._field_beside(way, problem.args["internal"], self._written(answer, way))
            if edit is not None:
                yield (edit,)

    def _field_beside(self, way: list[Node], field: Argument, value: str) -> Edit | None:
        """A field after the one that a text belongs to; None where the item has it or the text goes on below."""
        text = self._source.text
        item, node = way[-2:] if len(way) > 1 else (None, way[-1])
        if not (isinstance(node, Scalar) and isinstance(item, Mapping) and isinstance(field, Term)):
            return None
        names = [vocabulary.field(field.kind, key.text) for key, _ in item.pairs]
        if any(one is not None and one.name == field.field for one in names) or "\n" in text[node.start : node.end]:
            return None
        in_braces = is_flow(text, item)
        new = f"{self._written(field, way)}: {quoted(value, in_braces=in_braces)}"
        if in_braces:
            return Edit(node.end, node.end, f", {new}")
        end = node.end + len(text[node.end :].split("\n", 1)[0].rstrip("\r"))
        return Edit(end, end, self._habits.layout.line_end + " " * column_of(text, item) + new)

    def _elsewhere(self, problem: Diagnostic, answer: Argument) -> Iterator[Edit]:
        """What refers to an id that is to change."""
        if problem.name != "bad-id":
            return
        typed = str(problem.args["typed"])
        for section, kind in KIND_OF_SECTION.items():
            for key, _ in self._places.items(section):
                for name in _REFERENCES.get(kind, ()):
                    yield from self._references(At(section, key, (name,)), typed, str(answer))

    def _references(self, at: At, typed: str, new: str) -> Iterator[Edit]:
        found = self._places.node(at)
        for one in texts_of(found[1]) if found is not None else ():
            if one.text == typed and self._source.text[one.start : one.end] == typed:
                yield Edit(one.start, one.end, new)

    def _edit(self, problem: Diagnostic, answer: Argument) -> Edit | None:
        """The answer in the place of what was typed; None where the file hides where that stands."""
        start, end = self._source.span(problem.place)
        if isinstance(answer, Lines):
            return self._below(start, end, answer)
        way = _way(self._root, start)
        if len(way) < 2:
            return None
        if problem.name == "untitled-item":
            return self._title(str(answer), way)
        if isinstance(answer, Listed):
            return self._as_list(way, answer)
        node = way[-1]
        if not isinstance(node, Scalar) or end > node.end:
            return None
        new = self._written(answer, way)
        typed = problem.args.get("typed")
        if isinstance(typed, str) and typed != clean(node.text):
            new_text = _instead(node, typed, new, start - node.start)
        else:
            new_text = new
        return None if new_text is None else Edit(node.start, node.end, _dressed(new_text, node, self._source, way))

    def _below(self, start: int, end: int, lines: Lines) -> Edit:
        """Lines of their own under a key, in the place of the text beside it."""
        layout = self._habits.layout
        before = self._source.text[:start]
        below = layout.line_end + " " * layout.unit
        return Edit(len(before.rstrip(" ")), end, below + below.join(lines.texts))

    def _title(self, title: str, way: list[Node]) -> Edit | None:
        """A note of one line becomes the title; of a longer one, the first line is written above it too."""
        around, id_ = way[-2], way[-1]
        item = next((value for key, value in around.pairs if key is id_), None) if isinstance(around, Mapping) else None
        if not isinstance(item, Mapping) or not item.pairs:
            return None  # another item of that id holds the note
        note, value = next((pair for pair in item.pairs if _is_note(pair[0])), item.pairs[0])
        name = vocabulary.field_name("action", "title", other_lists.language_of("action", note.text))
        if isinstance(value, Scalar) and clean(value.text) == title:
            return Edit(note.start, note.end, name)
        is_flow = self._source.text[item.start] == "{"
        line = self._source.text[: item.start].rpartition("\n")[2]
        end = ", " if is_flow else self._habits.layout.line_end + line
        return Edit(item.start + is_flow, item.start + is_flow, f"{name}: {quoted(title, in_braces=is_flow)}{end}")

    def _as_list(self, way: list[Node], listed: Listed) -> Edit | None:
        """A list in brackets, in the place of what stands behind a key."""
        node, around = way[-1], way[-2]
        if isinstance(node, Scalar) and isinstance(around, Mapping):
            node = next(value for key, value in around.pairs if key is node)
        start = len(self._source.text[: node.start].rstrip())
        end = len(self._source.text[: node.end].rstrip())
        return Edit(start, end, f" [{', '.join(quoted(one, in_braces=True) for one in listed.texts)}]")

    def _written(self, answer: Argument, way: list[Node]) -> str:
        hand = Handwriting(self._habits, way[2] if len(way) > 3 else None)
        if isinstance(answer, date):
            return hand.day(answer)
        if isinstance(answer, Term):
            return hand.field(answer.kind, answer.field)
        if isinstance(answer, Choice):
            return hand.value(answer.group, answer.value)
        if isinstance(answer, Span):
            return f"{hand.day(answer.first)}–{hand.day(answer.last)}"
        if isinstance(answer, time):
            return f"{answer.hour}{'.' if hand.language == 'fi' else ':'}{answer.minute:02}"
        if isinstance(answer, Week):
            return f"{'vk' if hand.language == 'fi' else 'week'} {answer.number}/{answer.year}"
        return str(answer)

    @cached_property
    def _habits(self) -> Habits:
        return Habits(self._source.text, self._root, "fi")


def _answers(problem: Diagnostic) -> Iterable[Argument]:
    for name in _ANSWERS.get(problem.name, ("suggestion",)):
        value = problem.args.get(name)
        yield from value if type(value) is tuple else (value,)


def _way(root: Mapping, offset: int) -> list[Node]:
    """What stands around an offset, from the whole file to the text at it.

    The items of a section that the file has twice lie in the first of the two, wherever they stand.
    """
    way: list[Node] = [root]
    while not isinstance(way[-1], Scalar):
        inner = _part_at(way[-1], offset)
        if inner is None and way == [root]:
            inner = next((value for _, value in root.pairs if _part_at(value, offset)), None)
        if inner is None:
            break
        way.append(inner)
    return way


def _part_at(node: Node, offset: int) -> Node | None:
    return next((one for one in _parts_near(node, offset) if one.start <= offset < one.end), None)


def _is_note(key: Scalar) -> bool:
    field = vocabulary.field("action", key.text)
    return field is not None and field.name == "note"


def _parts_near(node: Node, offset: int) -> Iterable[Node]:
    """The entry, or the key and the value, that begin last before an offset."""
    if isinstance(node, Mapping):
        at = bisect_right(node.pairs, offset, key=lambda pair: pair[0].start)
        return node.pairs[at - 1] if at else ()
    if isinstance(node, Sequence):
        at = bisect_right(node.items, offset, key=lambda one: one.start)
        return node.items[at - 1 : at]
    return ()


def _instead(node: Scalar, typed: str, new: str, at: int) -> str | None:
    """The text of a node with something else where `typed` stands; None where that is not to be told."""
    text = node.text
    if not node.style and text[at : at + len(typed)] == typed:
        return text[:at] + new + text[at + len(typed) :]
    return text.replace(typed, new) if text.count(typed) == 1 else None


def _dressed(text: str, node: Scalar, source: Source, way: list[Node]) -> str:
    """The text as it stands in the file: in the quotes that are there, else in those that it needs."""
    sign = source.text[node.start : node.start + 1]
    if sign == '"':
        return double_quoted(text)
    if sign == "'":
        return single_quoted(text)
    in_braces = any(source.text[one.start : one.start + 1] in "{[" for one in way[:-1])
    return quoted(text, in_braces=in_braces)
