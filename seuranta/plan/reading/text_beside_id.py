"""Text beside an id, where only what is below it belongs."""

from __future__ import annotations

from collections.abc import Iterator

from seuranta.plan.reading.lines import Line, Mistake, is_field, lines_before, plan_field
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Argument, Edit
from seuranta.plan.words.fields import KIND_OF_SECTION, MAIN


def beside_fields(text: str, line: Line, section: str) -> Iterator[Mistake]:
    """`3: Huoltovideot` and fields below it: the text beside the id is a field like the others."""
    above = next((before for before in lines_before(text, line) if before.indent < line.indent), None)
    if above is None or above.key is None or line.key is None or not above.value.text:
        return
    kind = KIND_OF_SECTION.get(plan_field(section), "")
    if not _is_text(kind) or is_field(above.key) or above.value.text[0] in "\"'[{|>&*!":
        return
    typed = vocabulary.field(kind, line.key)
    is_english = typed is not None and vocabulary.fold(line.key) == typed.name.replace("_", " ")
    word = vocabulary.field_name(kind, MAIN[kind], "en" if is_english else "fi")
    colon = above.body.start + len(above.key) + 1
    end = "\r\n" if "\r\n" in text else "\n"
    edit = Edit(colon, above.value.start, f"{end}{' ' * line.indent}{word}: ")
    args: dict[str, Argument] = {"key": above.key, "right": f"{word}: {above.value.text}"}
    yield Mistake("text-beside-fields", above.value.start, above.value.end, args, (edit,))


def _is_text(kind: str) -> bool:
    """Whether a bare text in the place of an item is a text, and not its days."""
    field = vocabulary.field(kind, MAIN[kind]) if kind in MAIN else None
    return field is not None and field.type == "text"
