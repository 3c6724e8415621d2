"""Answers of a meeting as a YAML file: read through the reader of plans, and written for people to complete.

A file has sections by name, items by id, fields by name, in either language: `toimenpiteet: {6: {mitä tehdään: siirrä}}`.
An item with one text answers its main question; what has no ids may be a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from seuranta.commands import Job, UserError
from seuranta.commands.meet.interview import Path
from seuranta.output.words.harmless import safe
from seuranta.output.words.meet_keys import FIELD_KEYS, KEYS
from seuranta.output.words.messages.problems import Checked
from seuranta.output.words.text import Text
from seuranta.plan.reading import source
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Diagnostic, Place
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.findings import Severity
from seuranta.plan.words.nearest import nearest
from seuranta.plan.words.quoting import double_quoted, quoted

_SINGLE = frozenset(
    ("meeting", "checkpoint", "present", "done", "started", "review", "management", "for_funder", "promised")
)
"""Sections that are one answer."""
_WITHOUT_IDS = frozenset(("next",))
MAIN = {
    "actions": "do",
    "goals": "value",
    "messages": "told",
    "audiences": "who",
    "questions": "answer",
    "new_questions": "question",
    "topics": "do",
    "decisions": "do",
    "new_decisions": "decision",
    "new_actions": "title",
    "news": "text",
    "next": "day",
    "reasons": "tell",
}
"""The main question of each section: what a bare text answers."""


class UnknownKey(NamedTuple):
    """A key that means nothing, with the nearest one that does."""

    place: Place
    typed: str
    suggestion: str | None


class AnswersRead(NamedTuple):
    """The answers of a file by path, where each stands, and what could not be understood."""

    answers: dict[Path, str]
    places: Mapping[Path, Place]
    unknown: tuple[UnknownKey, ...]

    def told(self, file: str, wrong: Mapping[Path, str]) -> str:
        """What is wrong with answers of the file, in the order of its lines; of what is not in it nothing is told."""
        lines = sorted((self.places[path].line, why) for path, why in wrong.items() if path in self.places)
        return "".join(f"{file}:{line}: {safe(why)}\n" for line, why in lines)


class UnreadableAnswersError(UserError):
    """A file of answers that cannot be read: `checked` says what is wrong with it, as with a plan."""

    def __init__(self, path: str, file: source.Source, problems: tuple[Diagnostic, ...]) -> None:
        super().__init__("bad-answers", path=path, n=problems[0].place.line if problems else 1)
        self.checked = Checked(path, file, problems)


def answers_of(path: str, data: bytes) -> AnswersRead:
    """A file of answers; raises UnreadableAnswersError where it is no YAML that we take, UserError where it
    holds no answer.
    """
    file = source.decode(path, data)
    if not isinstance(file, source.Source):
        raise UnreadableAnswersError(path, file.source, (file.problem,))
    reading = source.read(file)
    errors = tuple(problem for problem in reading.problems if problem.severity is Severity.ERROR)
    if any(problem.name in ("empty-file", "only-comments") for problem in errors):
        raise UserError("no-answers", path=path)
    if reading.root is None or errors:
        raise UnreadableAnswersError(path, file, errors)
    given = read_answers(reading.root, file)
    if not given.answers and not given.unknown:
        raise UserError("no-answers", path=path)
    return given


def typed_answers(job: Job, path: str) -> AnswersRead:
    """The file of answers that a person named. Raises UserError where there is none, where it holds no answer or a key that
    means nothing, and UnreadableAnswersError as `answers_of` does.
    """
    data = job.files.typed(path)
    if data is None:
        raise UserError("not-found", path=path)
    given = answers_of(path, data)
    for key in given.unknown:
        name = "unknown-answer-nearest" if key.suggestion else "unknown-answer"
        raise UserError(name, path=path, n=key.place.line, typed=key.typed, suggestion=key.suggestion)
    return given


def read_answers(root: source.Mapping, file: source.Source) -> AnswersRead:
    """The answers of a file that could be read as YAML; empty ones are none."""
    reader = _Reader(file)
    for key, node in root.pairs:
        section = _key(KEYS, key.text)
        if section is None:
            reader.miss(key, KEYS)
        else:
            reader.section(section, node)
    return AnswersRead(reader.answers, reader.places, tuple(reader.unknown))


class _Reader:
    def __init__(self, file: source.Source) -> None:
        self._file = file
        self.answers: dict[Path, str] = {}
        self.places: dict[Path, Place] = {}
        self.unknown: list[UnknownKey] = []

    def miss(self, key: source.Scalar, known: Mapping[str, Text]) -> None:
        meant = _key_as_in_plans(known, key.text)
        if meant is None:
            meant = nearest(key.text, chain.from_iterable((text.fi, text.en) for text in known.values()))
        self.unknown.append(UnknownKey(self._file.place(key.start, key.end), key.text, meant))

    def section(self, section: str, node: source.Node) -> None:
        if section in _SINGLE:
            self._take((section,), node)
        elif section in _WITHOUT_IDS:
            self._item(section, "", node)
        elif isinstance(node, source.Mapping):
            for key, value in node.pairs:
                self._item(section, key.text, value)
        else:
            items = node.items if isinstance(node, source.Sequence) else [node]
            for number, item in enumerate(items, 1):
                self._item(section, str(number), item)

    def _item(self, section: str, item: str, node: source.Node) -> None:
        start: Path = (section, item) if item else (section,)
        if not isinstance(node, source.Mapping):
            self._take((*start, MAIN[section]), node)
            return
        for key, value in node.pairs:
            field = _key(FIELD_KEYS, key.text)
            if field is None:
                self.miss(key, FIELD_KEYS)
            else:
                self._take((*start, field), value)

    def _take(self, path: Path, node: source.Node) -> None:
        """One text, or several that are joined by commas."""
        parts = node.items if isinstance(node, source.Sequence) else [node]
        text = ", ".join(
            part.text.strip() for part in parts if isinstance(part, source.Scalar) and not source.is_empty(part)
        )
        if text:
            self.answers[path] = text
            self.places[path] = self._file.place(node.start, node.end)


def _key(known: Mapping[str, Text], typed: str) -> str | None:
    folded = vocabulary.fold(typed)
    return next(
        (name for name, text in known.items() if folded in (vocabulary.fold(text.fi), vocabulary.fold(text.en))), None
    )


def _key_as_in_plans(known: Mapping[str, Text], typed: str) -> str | None:
    """The key that a plan would take the word for: `läsnä` is `paikalla`."""
    meant = (vocabulary.field(kind, typed) for kind in FIELDS)
    field = next((field for field in meant if field is not None and field.name in known), None)
    if field is None:
        return None
    text = known[field.name]
    return text.en if vocabulary.language_of(field, typed) == "en" else text.fi


def key_of(path: Path, language: str) -> str:
    """What the last key of a path is called, with the item it belongs to."""
    key = (FIELD_KEYS.get(path[-1]) or KEYS[path[0]]).fill(language)
    return f"{path[1]}: {key}" if len(path) > 2 else key


class Written(NamedTuple):
    """An answer to write down: `note` says behind an item what it is, `question` behind its field what is asked."""

    path: Path
    typed: str
    note: str = ""
    question: str = ""


def written(lines: Iterable[Written], language: str, *, head: str = "", is_for_people: bool = True) -> str:
    """The text of a file of answers, sections and items in the order in which their first answer comes."""
    sections: dict[str, dict[str, list[Written]]] = {}
    for line in lines:
        section, item = line.path[0], line.path[1] if len(line.path) > 2 else ""
        sections.setdefault(section, {}).setdefault(item, []).append(line)
    quote: Callable[[str], str] = quoted if is_for_people else double_quoted
    texts = [head] if head else []
    for section, items in sections.items():
        key = quoted(KEYS[section].fill(language))
        if section in _SINGLE:
            (only,) = items[""]
            texts.append(_pair(f"{key}:", only.typed, quote, only.note))
            continue
        texts.append(f"{key}:")
        for item, fields in items.items():
            texts += _item_lines(item, fields, language, quote)
    return "\n".join(texts) + "\n"


def _item_lines(item: str, fields: list[Written], language: str, quote: Callable[[str], str]) -> Iterator[str]:
    indent = "  "
    if item:
        note = next((line.note for line in fields if line.note), "")
        yield _pair(f"{indent}{quoted(item)}:", "", quote, note)
        indent = "    "
    for line in fields:
        key = quoted(FIELD_KEYS[line.path[-1]].fill(language))
        yield _pair(f"{indent}{key}:", line.typed, quote, line.question if item else line.note)


def _pair(key: str, typed: str, quote: Callable[[str], str], note: str) -> str:
    value = f" {quote(typed)}" if typed else ""
    return f"{key}{value}" + (f"  # {note}" if note else "")
