"""Giving a plan file the id that it lacks, and telling the language that a file is written in; no other editing."""

from __future__ import annotations

from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Mapping, Scalar, Source, apply, is_empty, read
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Edit
from seuranta.plan.words.quoting import quoted


def file_language(source: Source) -> str:
    """The language in which most fields of the plan itself are spelled; English where they are as many."""
    keys = [key.text for key, _ in _pairs(source)]
    words = [(key, field) for key in keys if (field := vocabulary.field("plan", key)) is not None]
    finnish = sum(vocabulary.fold(key) != vocabulary.fold(field.name) for key, field in words)
    return "fi" if 2 * finnish > len(words) else "en"


def with_id(source: Source, plan_id: str) -> Source | None:
    """The file with that id, and every other byte as it was; None where it cannot be put in without a person's help."""
    pairs = _pairs(source)
    if not pairs:
        return None
    text = apply(source.text, [_edit(source, pairs, quoted(plan_id))])
    before, after = load(source), load(source.with_text(text))
    if before.plan is None or after.plan != before.plan.model_copy(update={"id": plan_id}):
        return None
    return source.with_text(text) if len(after.problems) == len(before.problems) else None


def _pairs(source: Source) -> list[tuple[Scalar, object]]:
    root = read(source).root
    return list(root.pairs) if isinstance(root, Mapping) else []


def _edit(source: Source, pairs: list[tuple[Scalar, object]], plan_id: str) -> Edit:
    """Fills the field that is there and empty, else puts one before the first, as it is indented."""
    for key, value in pairs:
        field = vocabulary.field("plan", key.text)
        if field is not None and field.name == "id" and isinstance(value, Scalar) and is_empty(value):
            if value.text:
                return Edit(value.start, value.end, plan_id)
            after = source.text.index(":", key.end) + 1
            return Edit(after, after, f" {plan_id}")
    first = pairs[0][0].start
    begin = max(source.text.rfind("\n", 0, first), source.text.rfind("\r", 0, first)) + 1
    indent = source.text[begin:first]
    name = vocabulary.field_name("plan", "id", file_language(source))
    if indent.strip():
        return Edit(first, first, f"{name}: {plan_id}, ")  # the whole plan stands in braces
    return Edit(begin, begin, f"{indent}{name}: {plan_id}{_line_end(source.text)}")


def _line_end(text: str) -> str:
    """As the file ends its lines."""
    end = text.find("\n")
    if end < 0:
        return "\r" if "\r" in text else "\n"
    return "\r\n" if text[end - 1 : end] == "\r" else "\n"
