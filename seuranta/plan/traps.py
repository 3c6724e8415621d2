"""What an owner did on a line that cannot be read: from a line to our name for the mistake and the repair of it.

Nothing here is sure of itself: `recovery` tries each repair and believes the first one that helps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from seuranta.plan import vocabulary
from seuranta.plan.diagnostic import Argument, Edit
from seuranta.plan.quoting import quoted
from seuranta.plan.spellings import FIELDS
from seuranta.plan.yaml import Trouble

LIST_MARKS = "–—−‐‑•·‣*"
_SMART = "“”„‟«»‘’‚‹›"
_TEXT_FIELD = {
    "actions": ("action", "title"),
    "checkpoints": ("checkpoint", "title"),
    "communication": ("communication", "title"),
    "decisions": ("decision", "decision"),
    "feedback": ("feedback", "question"),
    "goals": ("goal", "title"),
}
"""Where a text beside an id belongs: the kind of item and its field."""
_NEAR = 20
_SIGNS = "@%`*&!|>-?,]}#[{:"
_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>[^\r\n]*?)(?P<tail>[ ]*\r?)$", re.MULTILINE)
_KEY = re.compile(
    r"(?P<key>\"[^\"]*\"|'[^']*'|[^\s\"'\[\]{},#&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?) *:(?: +(?P<value>.*)|$)"
)
_TIGHT_KEY = re.compile(r"(?P<key>[^\W\d_][\w -]*):(?=[^\s/\\:])")
_COMMENT = re.compile(r"(?:^|\s)#.*$")
_OPEN_QUOTE = re.compile(r"(?:^|(?<=[\s\[{,:]))(?:\"(?:[^\"\\]|\\.)*$|'(?:[^']|'')*$)")
_BLOCK_HEADER = re.compile(r"[|>][+\-0-9]*$")


class Trap(NamedTuple):
    """A mistake: its name, the stretch it is on, what fills its sentence, and the repair, if there is one.

    A repair that is not `is_safe` is good enough to read on, and not to write into the file.
    """

    name: str
    start: int
    end: int
    args: dict[str, Argument]
    edits: tuple[Edit, ...] = ()
    is_safe: bool = True


class Stretch(NamedTuple):
    """A piece of text in a file."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def trimmed(self) -> Stretch:
        lead = len(self.text) - len(self.text.lstrip(" "))
        return Stretch(self.start + lead, self.text.strip(" "))


class Line(NamedTuple):
    """A line apart: the widths of its indentation and dashes, its key where it has one, and its value or whole text."""

    start: int
    indent: int
    dashes: int
    body: Stretch
    key: str | None
    value: Stretch

    @property
    def end(self) -> int:
        return self.body.end


def line_at(text: str, offset: int) -> Line:
    """The line on which an offset lies."""
    start = text.rfind("\n", 0, offset) + 1
    found = _LINE.match(text, start)
    if found is None:
        return Line(start, 0, 0, Stretch(start, ""), None, Stretch(start, ""))
    body = Stretch(found.start("rest"), found["rest"])
    key = _KEY.match(body.text)
    value = body
    if key is not None:
        at = key.start("value") if key["value"] is not None else len(body.text)
        value = Stretch(body.start + at, body.text[at:])
    comment = _COMMENT.search(value.text)
    if comment is not None and not value.text.startswith(('"', "'")):
        value = Stretch(value.start, value.text[: comment.start()].rstrip())
    return Line(start, len(found["indent"]), len(found["dashes"]), body, key["key"] if key else None, value)


def lines_before(text: str, line: Line) -> Iterator[Line]:
    """The lines with content above a line, the nearest first."""
    while line.start > 0:
        line = line_at(text, line.start - 1)
        if line.body.text and not line.body.text.startswith("#"):
            yield line


def line_below(text: str, line: Line) -> Line | None:
    """The next line with content, among the nearest."""
    for _ in range(_NEAR):
        end = text.find("\n", line.end)
        if end < 0:
            return None
        line = line_at(text, end + 1)
        if line.body.text and not line.body.text.startswith("#"):
            return line
    return None


def traps(text: str, trouble: Trouble, section: str = "") -> Iterator[Trap]:
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
        yield from _open_quote(text, above)
        if above.start < begun.start:
            break
    yield from _beside_fields(text, line, section)
    yield from _indentation(text, line, section)
    yield from _anything(text, line)


def _on_line(text: str, line: Line, trouble: Trouble) -> Iterator[Trap]:
    yield from _odd_characters(text, line)
    yield from _field_marks(text, line)
    if line.value.text[:1] in ("{", "[") and line.value.text:
        yield from _in_braces(text, line, trouble)
    yield from _value(text, line, line.value)
    if line.key is not None and line.value.text and line.value.text[:1] not in "\"'{[":
        yield from _colons(text, line)
    yield from _missing_colon(text, line)


def _quote(text: str, name: str, value: Stretch, typed: str | None = None, **args: Argument) -> Iterator[Trap]:
    """The repair of most mistakes: the value as it stands, in quotes."""
    right = in_quotes(value.text if typed is None else typed)
    if right:
        yield _edited(text, Trap(name, value.start, value.end, args, (Edit(value.start, value.end, right),)))


def in_quotes(typed: str) -> str:
    """A text in the quotes that suit it, needed or not; empty for what has no form in a file."""
    if not typed or any("\ud800" <= letter <= "\udfff" for letter in typed):
        return ""
    right = quoted(typed, in_braces=True)
    if right != typed:
        return right
    return f"'{typed}'" if "\\" in typed or '"' in typed else f'"{typed}"'


def _edited(text: str, trap: Trap) -> Trap:
    """The same with the right line as an argument, for the hint."""
    start = text.rfind("\n", 0, trap.edits[0].start) + 1
    end = text.find("\n", trap.edits[-1].end)
    line = text[start : end if end >= 0 else len(text)]
    shift = 0
    for edit in sorted(trap.edits, key=lambda one: one.start):
        line = line[: edit.start - start + shift] + edit.text + line[edit.end - start + shift :]
        shift += len(edit.text) - (edit.end - edit.start)
    comment = _COMMENT.search(line) if "#" in line and '"' not in line and "'" not in line else None
    right = line[: comment.start()] if comment else line
    return trap._replace(args=trap.args | {"right": " ".join(right.split())})


def _odd_characters(text: str, line: Line) -> Iterator[Trap]:
    """Signs that look like those of the plan format and are not."""
    body = line.body
    wide = body.text.find("：")
    if wide > 0 and ": " not in body.text[:wide]:
        at = body.start + wide
        width = 1 + len(body.text[wide + 1 :]) - len(body.text[wide + 1 :].lstrip(" \u3000"))
        yield _edited(text, Trap("wide-colon", at, at + 1, {}, (Edit(at, at + width, ": "),)))
    if body.text[:1] in LIST_MARKS and body.text[1:2] == " ":
        at = body.start
        yield _edited(text, Trap("odd-list-mark", at, at + 1, {"sign": body.text[0]}, (Edit(at, at + 1, "-"),)))
    value = line.value.text
    if value[:1] in _SMART and value[-1:] in (*_SMART, '"', "'") and len(value) > 2:
        yield from _quote(text, "odd-quote", line.value, value[1:-1], sign=value[0])
    odd = re.match(r"[^:#\"']*?:(?P<space>[\u00a0\u2000-\u200b\u202f\u3000])", body.text)
    if odd is not None:
        at = body.start + odd.start("space")
        yield _edited(text, Trap("odd-space-after-colon", at, at + 1, {}, (Edit(at, at + 1, " "),)))


def _field_marks(text: str, line: Line) -> Iterator[Trap]:
    """A dash or a colon without its space."""
    body = line.body
    tight = re.match(r"-(?=[^\W\d_])", body.text)
    if tight is not None:
        at = body.start
        yield _edited(text, Trap("no-space-after-dash", at, at + 1, {}, (Edit(at + 1, at + 1, " "),)))
        if line.indent:  # what follows may be in line with the first word
            yield _edited(text, Trap("no-space-after-dash", at, at + 1, {}, (Edit(at - 1, at + 1, "- "),)))
    colon = _TIGHT_KEY.match(body.text)
    if colon is not None:
        at = body.start + colon.end()
        args: dict[str, Argument] = {"key": colon["key"]}
        yield _edited(text, Trap("no-space-after-colon", at - 1, at, args, (Edit(at, at, " "),)))


def _value(text: str, line: Line, value: Stretch) -> Iterator[Trap]:
    """A value that begins with a sign which means something else there."""
    first = value.text[:1]
    if not first:
        return
    if first in "\"'":
        yield from _quotes(text, value)
    elif value.text == "?":
        yield Trap("question-mark", value.start, value.end, {"key": line.key}, (Edit(value.start, value.end, ""),))
    elif first in "[{" and value.text.rfind("]" if first == "[" else "}") >= 0:
        yield from _after_bracket(text, value)
    elif first in _SIGNS and not _BLOCK_HEADER.match(value.text) and first not in "[{":
        name = "percent-sign" if value.text == "%" else "sign-at-start"
        yield from _quote(text, name, value, sign=first, key=line.key)


def _quotes(text: str, value: Stretch) -> Iterator[Trap]:
    """Quotes that end too early or not at all, and what a backslash does between them."""
    sign = value.text[0]
    rest = value.text[1:]
    if sign == '"' and "\\" in rest and rest.endswith('"'):
        yield from _quote(text, "backslash-in-quotes", value, rest[:-1])
    closed = re.match(r'"(?:[^"\\]|\\.)*"' if sign == '"' else r"'(?:[^']|'')*'", value.text)
    if closed is None:
        yield from _open_quote(text, line_at(text, value.start))
    elif closed.end() < len(value.text) and not _COMMENT.match(value.text, closed.end()):
        has_inner = rest.endswith(sign) and rest.count(sign) % 2 == 0
        typed = rest[:-1] if has_inner else value.text
        yield from _quote(text, "text-after-quote", value, typed, sign=sign)


def _open_quote(text: str, line: Line) -> Iterator[Trap]:
    """A quote that is never closed: it belongs at the end of its line, or of the brackets it stands in."""
    found = _OPEN_QUOTE.search(line.body.text)
    if found is None:
        return
    at = line.body.start + found.start()
    sign = text[at]
    typed = line.body.text[found.start() :].rstrip()
    closing = len(typed) - len(typed.rstrip(" ]}")) if line.value.text[:1] in ("{", "[") else 0
    end = at + len(typed) - closing
    yield _edited(text, Trap("unclosed-quote", at, end, {"sign": sign}, (Edit(end, end, sign),)))


def _after_bracket(text: str, value: Stretch) -> Iterator[Trap]:
    """Text that begins with a bracket and goes on behind the closing one; one closing bracket too many."""
    first = value.text[0]
    closing = "]" if first == "[" else "}"
    end = value.text.find(closing) + 1
    rest = value.text[end:].strip()
    if rest and not set(rest) <= set("]}"):
        yield from _quote(text, "text-after-bracket", value, sign=closing)
    elif rest:
        args: dict[str, Argument] = {"sign": rest[-1]}
        yield _edited(
            text, Trap("extra-bracket", value.end - 1, value.end, args, (Edit(value.end - 1, value.end, ""),))
        )


def _in_braces(text: str, line: Line, trouble: Trouble) -> Iterator[Trap]:
    """Inside brackets: a comment that swallowed the rest, a missing bracket or comma, a value that needs quotes."""
    whole = Stretch(line.value.start, text[line.value.start : line.end].rstrip())
    hidden = re.search(r"[^\s\[{,:] #|[\[{,:] *#", whole.text)
    if hidden is not None:
        yield from _hidden_in_braces(text, whole, hidden.end() - 1)
    missing = _missing_brackets(line.value.text)
    if missing:
        at = line.value.end
        args: dict[str, Argument] = {"sign": missing}
        yield _edited(text, Trap("unclosed-bracket", line.value.start, at, args, (Edit(at, at, missing),)))
    if line.value.start < trouble.offset <= line.end:
        part = _part_of_braces(text, line, trouble.offset)
        if part.start == line.value.start:
            return
        yield from _missing_comma(text, part)
        yield from _value(text, line, part)
        if ":" in part.text:
            yield from _quote(text, "colon-in-text", part)


def _hidden_in_braces(text: str, whole: Stretch, hash_at: int) -> Iterator[Trap]:
    start = max(whole.text.rfind(mark, 0, hash_at) for mark in (": ", ", ", "[", "{"))
    start += 2 if whole.text[start : start + 1] in (":", ",") else 1
    following = re.compile(r", [^,:\[\]{}]+: ").search(whole.text, hash_at)
    end = following.start() if following else len(whole.text.rstrip(" ]}"))
    value = Stretch(whole.start + start, whole.text[start:end]).trimmed()
    yield from _quote(text, "comment-in-braces", value)


def _missing_brackets(value: str) -> str:
    """The closing brackets that a value lacks, in their order."""
    opened: list[str] = []
    for letter in re.sub(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'", "", value):
        if letter in "[{":
            opened.append("]" if letter == "[" else "}")
        elif opened and letter == opened[-1]:
            opened.pop()
    return "".join(reversed(opened))


def _part_of_braces(text: str, line: Line, offset: int) -> Stretch:
    """The value between commas and brackets on which an offset lies, without its key."""
    ends = [at for mark in ",]}" if (at := text.find(mark, offset, line.end)) >= 0]
    end = min(ends, default=line.value.end)
    start = max(text.rfind(mark, line.value.start, offset) for mark in ",[{") + 1
    key = re.match(r" *[^:,]+: +", text[start:end])
    start += key.end() if key else 0
    return Stretch(start, text[start:end]).trimmed()


def _missing_comma(text: str, part: Stretch) -> Iterator[Trap]:
    """`{pvm: 6.10.2026 syy: messut}`: the word before the second colon is a field."""
    found = re.match(r"(?P<value>.*\S) +(?P<key>[^\s:]+(?: [^\s:]+)?): ", part.text)
    if found is not None and is_field(found["key"]):
        at = part.start + found.end("value")
        args: dict[str, Argument] = {"key": found["key"]}
        yield _edited(text, Trap("missing-comma", at, at + 1, args, (Edit(at, at, ","),)))


def _colons(text: str, line: Line) -> Iterator[Trap]:
    """A colon and a space inside a text; the text may go on over lines."""
    if ": " in line.value.text or line.value.text.endswith(":"):
        yield from _quote(text, "colon-in-text", line.value)


def _continued(text: str, line: Line, before: Line | None) -> Iterator[Trap]:
    """A text that goes on over lines and holds a colon on one of them."""
    if before is None or before.key is None or not before.value.text or before.value.text[0] in "\"'[{|>":
        return
    is_text = line.key is None or (not is_field(line.key) and line.value.text)
    if line.indent > before.indent + before.dashes and is_text:
        value = Stretch(before.value.start, text[before.value.start : line.end])
        yield from _quote(text, "colon-in-text", value, " ".join(value.text.split()))


def _missing_colon(text: str, line: Line) -> Iterator[Trap]:
    """A field, a space and its value; or the name of a section alone."""
    body = line.body.text
    if line.key is not None or not body or body[0] in "#\"'[{-":
        return
    words = body.split(" ")
    for count in range(min(len(words), 3), 0, -1):
        key = " ".join(words[:count])
        if is_field(key):
            at = line.body.start + len(key)
            edit = Edit(at, at, ":")
            yield _edited(text, Trap("missing-colon", line.body.start, line.end, {"key": key}, (edit,)))
            return
    below = line_below(text, line)
    if len(words) == 1 and below is not None and below.indent > line.indent and below.key is not None:
        yield _edited(
            text, Trap("missing-colon", line.body.start, line.end, {"key": body}, (Edit(line.end, line.end, ":"),))
        )


def _stray_text(line: Line) -> Iterator[Trap]:
    """A line without a field: the others of its item are read without it."""
    if line.key is None and line.body.text[:1] not in ("-", "", '"', "'", "[", "{", "]", "}"):
        edit = Edit(line.body.start, line.end, "")
        yield Trap("missing-colon", line.body.start, line.end, {"typed": line.body.text}, (edit,), is_safe=False)


def _anything(text: str, line: Line) -> Iterator[Trap]:
    """Whatever it is, read as text; and where not even that helps, a name for it."""
    yield from _stray_text(line)
    for trap in _quote(text, "unreadable-line", line.value):
        yield trap._replace(is_safe=False)
    yield Trap("unreadable-line", line.body.start, max(line.end, line.body.start), {})


def _indentation(text: str, line: Line, section: str) -> Iterator[Trap]:
    """A line that begins between the columns of its neighbours: at the one where it makes sense, then the nearest."""
    if line.key is None and not line.dashes:
        return
    columns, above = _open_columns(text, line)
    below = line_below(text, line)
    if below is not None and below.indent not in columns:
        columns = sorted([*columns, below.indent], reverse=True)
    outer = 1 if section else 0
    for column in sorted(columns, key=lambda one: _strangeness(line, one, columns, section or above, outer)):
        if column != line.indent:
            edit = Edit(line.start, line.start + line.indent, " " * column)
            args: dict[str, Argument] = {"typed": line.indent, "n": column or None}
            yield Trap("wrong-indentation", line.start, line.end, args, (edit,))
    before = next(lines_before(text, line), None)
    if before is not None and before.indent != line.indent and before.key is not None:
        edit = Edit(before.start, before.start + before.indent, " " * line.indent)
        args = {"typed": before.indent, "n": line.indent or None}
        yield Trap("wrong-indentation", before.start, before.end, args, (edit,))


def _beside_fields(text: str, line: Line, section: str) -> Iterator[Trap]:
    """`3: Huoltovideot` and fields below it: the text beside the id is a field like the others."""
    above = next((one for one in lines_before(text, line) if one.indent < line.indent), None)
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
    yield Trap("text-beside-fields", above.value.start, above.value.end, args, (edit,))


def _plan_field(key: str) -> str:
    field = vocabulary.field("plan", key)
    return field.name if field is not None else ""


def _open_columns(text: str, line: Line) -> tuple[list[int], str]:
    """The columns at which a line may begin there, the innermost first, and the key at the edge above it."""
    columns: list[int] = []
    for above in lines_before(text, line):
        for column in (above.indent + above.dashes, above.indent):
            if not columns or column < columns[-1]:
                columns.append(column)
        if above.indent == 0:
            return columns, above.key or ""
    return columns, ""


def _strangeness(line: Line, column: int, columns: list[int], section: str, outer: int) -> tuple[bool, int, int]:
    """Fields of the plan begin lines at its edge, ids below a section, other fields further in."""
    level = len(columns) - 1 - columns.index(column) + outer
    if line.key is None:
        is_known = True
    elif level == 0 and section:
        is_known = vocabulary.field("plan", line.key) is not None
    else:
        is_known = is_field(line.key) != (level == 1 and is_section(section))
    return (not is_known, abs(column - line.indent), -column)


def is_section(key: str) -> bool:
    field = vocabulary.field("plan", key)
    return field is not None and field.shape.startswith("section:")


@cache
def is_field(key: str) -> bool:
    return any(vocabulary.field(kind, key) is not None for kind in FIELDS)
