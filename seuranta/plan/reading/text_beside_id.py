"""Text beside an id, where only what is below it belongs."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.plan.reading.lines import Line, Mistake, is_field, lines_before
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Edit

_TEXT_FIELD = {
    "actions": ("action", "title"),
    "checkpoints": ("checkpoint", "title"),
    "communication": ("communication", "title"),
    "decisions": ("decision", "decision"),
    "feedback": ("feedback", "question"),
    "goals": ("goal", "title"),
}
"""Where a text beside an id belongs: the kind of item and its field."""


def beside_fields(text: str, line: Line, section: str) -> Iterator[Mistake]:
    """`3: Huoltovideot` and fields below it: the text beside the id is a field like the others."""
    above = next((line_above for line_above in lines_before(text, line) if line_above.indent < line.indent), None)
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
    yield Mistake("text-beside-fields", above.value.start, above.value.end, args, (edit,))


def _plan_field(key: str) -> str:
    field = vocabulary.field("plan", key)
    return field.name if field is not None else ""
