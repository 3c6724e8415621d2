"""What an owner did on a line that cannot be read: from a line to our name for the mistake and the repair of it.

Nothing here is sure of itself: `piece_repair` tries each repair and believes the first one that helps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.plan.reading.broken_values import brace_mistakes, open_quote, value_mistakes
from seuranta.plan.reading.file_tree import fields
from seuranta.plan.reading.lines import (
    Line,
    Mistake,
    Stretch,
    corrected,
    field_at_start,
    in_quotes,
    is_field,
    line_at,
    line_below,
    lines_before,
    mended_by_quotes,
)
from seuranta.plan.reading.text_beside_id import beside_fields
from seuranta.plan.reading.yaml import Trouble
from seuranta.plan.words.diagnostic import Argument, Edit

LIST_MARKS = "–—−‐‑•·‣*"
_SMART = "“”„‟«»‘’‚‹›"
_INSTEAD = re.compile(r"(?P<sign> [=–—-]|;)(?= )")
_DAY_AND_VALUE = re.compile(r"(?P<key>\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{1,2}-\d{1,2}): +(?P<value>[^\s\"'{\[].*)$")
_ID_AND_TITLE = re.compile(r"(?P<key>\w[\w.-]*): +(?P<value>[^\s\"'{\[].*)$")
_TIGHT_KEY = re.compile(r"(?P<key>[^\W\d_][\w -]*):(?=[^\s/\\:])")


def possible_mistakes(text: str, trouble: Trouble, section: str = "") -> Iterator[Mistake]:
    """What may have been done where reading ended, the likeliest first.

    `section` is the key above where the text is a piece from below one.
    """
    line = line_at(text, trouble.offset)
    if not line.body.text or line.start >= len(text):
        line = next(lines_before(text, line), line)
    begun = line_at(text, trouble.begun)
    before = next(lines_before(text, line), None)
    yield from _continued(text, line, before)
    yield from _on_line(text, line, trouble)
    if begun.start != line.start:
        yield from _on_line(text, begun, trouble)
        yield from _stray_text(begun)
    if before is not None and before.start != begun.start:
        yield from _on_line(text, before, trouble)
    for above in lines_before(text, line):
        yield from open_quote(text, above)
        if above.start < begun.start:
            break
    yield from beside_fields(text, line, section)
    yield from _anything(text, line)


def half_field(text: str, line: Line) -> Iterator[Mistake]:
    """A field in its place without its colon, or without the space behind it."""
    yield from _odd_characters(text, line)
    yield from _field_marks(text, line)
    yield from _missing_colon(text, line)


def _on_line(text: str, line: Line, trouble: Trouble) -> Iterator[Mistake]:
    yield from _odd_characters(text, line)
    yield from _field_marks(text, line)
    if line.value.text[:1] in ("{", "["):
        yield from brace_mistakes(text, line, trouble)
    yield from value_mistakes(text, line, line.value)
    if line.key is not None and line.value.text and line.value.text[:1] not in "\"'{[":
        yield from _colons(text, line)
    yield from _missing_colon(text, line)


def _odd_characters(text: str, line: Line) -> Iterator[Mistake]:
    """Signs that look like those of the plan format and are not."""
    body = line.body
    wide = body.text.find("：")
    if wide > 0 and ": " not in body.text[:wide]:
        at = body.start + wide
        width = 1 + len(body.text[wide + 1 :]) - len(body.text[wide + 1 :].lstrip(" \u3000"))
        yield corrected(text, Mistake("wide-colon", at, at + 1, {}, (Edit(at, at + width, ": "),)))
    if body.text[:1] in LIST_MARKS and body.text[1:2] == " ":
        at = body.start
        yield corrected(text, Mistake("odd-list-mark", at, at + 1, {"sign": body.text[0]}, (Edit(at, at + 1, "-"),)))
    value = line.value.text
    if value[:1] in _SMART and value[-1:] in (*_SMART, '"', "'") and len(value) > 2:
        yield from mended_by_quotes(text, "odd-quote", line.value, value[1:-1], sign=value[0])
    odd = re.match(r"[^:#\"']*?:(?P<space>[\u00a0\u2000-\u200b\u202f\u3000])", body.text)
    if odd is not None:
        at = body.start + odd.start("space")
        yield corrected(text, Mistake("odd-space-after-colon", at, at + 1, {}, (Edit(at, at + 1, " "),)))


def _field_marks(text: str, line: Line) -> Iterator[Mistake]:
    """A dash or a colon without its space."""
    body = line.body
    tight = re.match(r"-(?=[^\W\d_])", body.text)
    if tight is not None:
        at = body.start
        yield corrected(text, Mistake("no-space-after-dash", at, at + 1, {}, (Edit(at + 1, at + 1, " "),)))
        if line.indent:  # what follows may be in line with the first word
            yield corrected(text, Mistake("no-space-after-dash", at, at + 1, {}, (Edit(at - 1, at + 1, "- "),)))
    colon = _TIGHT_KEY.match(body.text)
    if colon is not None:
        at = body.start + colon.end()
        args: dict[str, Argument] = {"key": colon["key"]}
        yield corrected(text, Mistake("no-space-after-colon", at - 1, at, args, (Edit(at, at, " "),)))


def _colons(text: str, line: Line) -> Iterator[Mistake]:
    """A colon and a space inside a text; the text may go on over lines."""
    below = _belongs_below(line)
    if below is not None:
        read = Edit(line.value.start, line.value.end, f"{{{below['key']}: {in_quotes(below['value'])}}}")
        args: dict[str, Argument] = {"above": f"{line.key}:", "below": line.value.text}
        yield Mistake("colon-in-text", line.value.start, line.value.end, args, (read,), is_safe=False)
    if ": " in line.value.text or line.value.text.endswith(":"):
        yield from mended_by_quotes(text, "colon-in-text", line.value)


def _belongs_below(line: Line) -> re.Match[str] | None:
    """A day with its value, or an id with its title, that was typed beside the key that it belongs below."""
    if line.key is None:
        return None
    shapes = {field.shape.partition(":")[0] for field in fields(line.key)}
    if "section" in shapes and not line.indent:
        return _ID_AND_TITLE.match(line.value.text)
    if "by_day" in shapes:
        return _DAY_AND_VALUE.match(line.value.text)
    return None


def _continued(text: str, line: Line, before: Line | None) -> Iterator[Mistake]:
    """A text that goes on over lines and holds a colon on one of them."""
    if before is None or before.key is None or not before.value.text or before.value.text[0] in "\"'[{|>":
        return
    is_text = line.key is None or (not is_field(line.key) and line.value.text)
    if line.indent > before.indent + before.dashes and is_text:
        value = Stretch(before.value.start, text[before.value.start : line.end])
        yield from mended_by_quotes(text, "colon-in-text", value, " ".join(value.text.split()))


def _missing_colon(text: str, line: Line) -> Iterator[Mistake]:
    """A field, a space and its value; or the name of a section alone."""
    body = line.body.text
    if line.key is not None or not body or body[0] in "#\"'[{-":
        return
    key = field_at_start(body, marks=" =–—-;")
    if key:
        at = line.body.start + len(key)
        sign = _INSTEAD.match(body, len(key))
        edit = Edit(at, at + len(sign["sign"]) if sign else at, ":")
        yield _without_colon(text, line, key, edit)._replace(is_safe=_is_among_fields(text, line))
        return
    tight = re.match(r"(?P<key>[^\W\d_][\w -]*?) ?=", body)
    if tight is not None and is_field(tight["key"]):
        at = line.body.start + len(tight["key"])
        yield _without_colon(text, line, tight["key"], Edit(at, line.body.start + tight.end(), ": "))
        return
    if " " not in body and ":" not in body and _has_fields_below(text, line):
        id_ = body.rstrip(".)")
        yield _without_colon(text, line, body, Edit(line.body.start + len(id_), line.body.end, ":"))


def _without_colon(text: str, line: Line, key: str, edit: Edit) -> Mistake:
    return corrected(text, Mistake("missing-colon", line.body.start, line.end, {"key": key}, (edit,)))


def _has_fields_below(text: str, line: Line) -> bool:
    below = line_below(text, line)
    return below is not None and below.indent > line.indent and below.key is not None


def _is_among_fields(text: str, line: Line) -> bool:
    """Whether fields stand in line with a line, or it is the only one below a heading: else it may be a text."""
    above, below = next(lines_before(text, line), None), line_below(text, line)
    if above is not None and above.indent < line.indent and above.key is not None and not above.value.text:
        return True
    near = [other for other in (above, below) if other is not None and other.key is not None]
    return any(other.indent == line.indent and other.value.text[:1] not in ("|", ">") for other in near)


def _stray_text(line: Line) -> Iterator[Mistake]:
    """A line without a field: the others of its item are read without it."""
    if line.key is None and line.body.text[:1] not in ("-", "", '"', "'", "[", "{", "]", "}"):
        edit = Edit(line.body.start, line.end, "")
        yield Mistake("missing-colon", line.body.start, line.end, {"typed": line.body.text}, (edit,), is_safe=False)


def _anything(text: str, line: Line) -> Iterator[Mistake]:
    """Whatever it is, read as text; and where not even that helps, a name for it."""
    yield from _stray_text(line)
    for mistake in mended_by_quotes(text, "unreadable-line", line.value):
        yield mistake._replace(is_safe=False)
    yield Mistake("unreadable-line", line.body.start, max(line.end, line.body.start), {})
