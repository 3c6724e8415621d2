"""Values that cannot be read as they stand: a sign, a quotation mark, a bracket or braces at their beginning."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seuranta.plan.reading.lines import (
    COMMENT,
    Line,
    Mistake,
    Stretch,
    corrected,
    is_field,
    line_at,
    line_below,
    mended_by_quotes,
)
from seuranta.plan.reading.yaml import Trouble
from seuranta.plan.words.diagnostic import Argument, Edit

_SIGNS = "@%`*&!|>-?,]}#:"
_CLOSING = {"[": "]", "{": "}"}
_OPEN_QUOTE = re.compile(r"(?:^|(?<=[\s\[{,:]))(?:\"(?:[^\"\\]|\\.)*$|'(?:[^']|'')*$)")
_BLOCK_HEADER = re.compile(r"[|>][+\-0-9]*$")


def value_mistakes(text: str, line: Line, value: Stretch) -> Iterator[Mistake]:
    """A value that begins with a sign which means something else there."""
    first = value.text[:1]
    if not first:
        return
    if first in "\"'":
        yield from _quotes(text, value)
    elif value.text == "?":
        is_beside_key = bool(line.key) and value.start == line.value.start
        start = line.body.start + len(line.key or "") + 1 if is_beside_key else value.start
        yield Mistake("question-mark", value.start, value.end, {"key": line.key}, (Edit(start, value.end, ""),))
    elif first in _CLOSING:
        if _CLOSING[first] in value.text:
            yield from _after_bracket(text, value)
    elif first in _SIGNS and not _BLOCK_HEADER.match(value.text):
        name = "percent-sign" if value.text == "%" else "sign-at-start"
        for mistake in mended_by_quotes(text, name, value, sign=first, key=line.key):
            yield mistake._replace(is_safe=first not in "]}")  # what closes nothing is hardly meant as a text


def _quotes(text: str, value: Stretch) -> Iterator[Mistake]:
    """Quotes that end too early or not at all, and what a backslash does between them."""
    sign = value.text[0]
    rest = value.text[1:]
    if sign == '"' and "\\" in rest and rest.endswith('"'):
        yield from mended_by_quotes(text, "backslash-in-quotes", value, rest[:-1])
    closed = re.match(r'"(?:[^"\\]|\\.)*"' if sign == '"' else r"'(?:[^']|'')*'", value.text)
    if closed is None:
        yield from open_quote(text, line_at(text, value.start))
    elif closed.end() < len(value.text) and not COMMENT.match(value.text, closed.end()):
        has_inner = rest.endswith(sign) and rest.count(sign) % 2 == 0
        typed = rest[:-1] if has_inner else value.text
        yield from mended_by_quotes(text, "text-after-quote", value, typed, sign=sign)


def open_quote(text: str, line: Line) -> Iterator[Mistake]:
    """A quote that is never closed: it belongs at the end of its line, or of the brackets it stands in."""
    opening = _OPEN_QUOTE.search(line.body.text)
    if opening is None:
        return
    at = line.body.start + opening.start()
    sign = text[at]
    typed = line.body.text[opening.start() :].rstrip()
    closing = len(typed) - len(typed.rstrip(" ]}")) if line.value.text[:1] in ("{", "[") else 0
    end = at + len(typed) - closing
    mistake = corrected(text, Mistake("unclosed-quote", at, end, {"sign": sign}, (Edit(end, end, sign),)))
    yield mistake._replace(is_safe=not _may_go_on(text, line))


def _may_go_on(text: str, line: Line) -> bool:
    """Whether a text without a field stands further in on one of the next lines: the quote may have gone on there."""
    below: Line | None = line
    for _ in range(3):
        below = line_below(text, below) if below is not None else None
        if below is not None and below.key is None and below.indent > line.indent:
            return True
    return False


def _after_bracket(text: str, value: Stretch) -> Iterator[Mistake]:
    """Text that begins with a bracket and goes on behind the closing one; one closing bracket too many."""
    closing = _CLOSING[value.text[0]]
    end = value.text.find(closing) + 1
    rest = value.text[end:].strip()
    if rest and not set(rest) <= set("]}"):
        yield from mended_by_quotes(text, "text-after-bracket", value, sign=closing)
    elif rest:
        args: dict[str, Argument] = {"sign": rest[-1]}
        edit = Edit(value.end - 1, value.end, "")
        yield corrected(text, Mistake("extra-bracket", value.end - 1, value.end, args, (edit,)))


def brace_mistakes(text: str, line: Line, trouble: Trouble) -> Iterator[Mistake]:
    """Inside brackets: a comment that swallowed the rest, a missing bracket or comma, a value that needs quotes."""
    whole = Stretch(line.value.start, text[line.value.start : line.end].rstrip())
    hidden = re.search(r"[^\s\[{,:] #|[\[{,:] *#", whole.text)
    if hidden is not None:
        yield from _hidden_in_braces(text, whole, hidden.end() - 1)
    yield from _open_bracket(text, line)
    if line.value.start < trouble.offset <= line.end:
        part = _part_of_braces(text, line, trouble.offset)
        if part.start == line.value.start:
            return
        yield from _missing_comma(text, part)
        yield from value_mistakes(text, line, part)
        if ":" in part.text:
            yield from mended_by_quotes(text, "colon-in-text", part)


def unclosed(text: str, line: Line) -> Iterator[Mistake]:
    """A value that is open to the end of its line and holds nothing that closes."""
    if line.value.text[:1] in ('"', "'"):
        yield from open_quote(text, line)
    elif not set(line.value.text) & set("]}"):
        yield from _open_bracket(text, line)


def _open_bracket(text: str, line: Line) -> Iterator[Mistake]:
    missing = _missing_brackets(line.value.text)
    if missing:
        at = line.value.end
        args: dict[str, Argument] = {"sign": missing}
        mistake = corrected(text, Mistake("unclosed-bracket", line.value.start, at, args, (Edit(at, at, missing),)))
        yield mistake._replace(is_safe=line.value.text not in ("[", "{"))  # what was to stand there may be further down


def _hidden_in_braces(text: str, whole: Stretch, hash_at: int) -> Iterator[Mistake]:
    start = max(whole.text.rfind(mark, 0, hash_at) for mark in (": ", ", ", "[", "{"))
    start += 2 if whole.text[start : start + 1] in (":", ",") else 1
    following = re.compile(r", [^,:\[\]{}]+: ").search(whole.text, hash_at)
    end = following.start() if following else len(whole.text.rstrip(" ]}"))
    value = Stretch(whole.start + start, whole.text[start:end]).trimmed()
    yield from mended_by_quotes(text, "comment-in-braces", value)


def _missing_brackets(value: str) -> str:
    """The closing brackets that a value lacks, in their order."""
    opened: list[str] = []
    for letter in re.sub(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'", "", value):
        if letter in _CLOSING:
            opened.append(_CLOSING[letter])
        elif opened and letter == opened[-1]:
            opened.pop()
    return "".join(reversed(opened))


def _part_of_braces(text: str, line: Line, offset: int) -> Stretch:
    """The value between commas and brackets on which an offset lies, without its key."""
    ends = [text.find(mark, offset, line.end) for mark in ",]}"]
    end = min((at for at in ends if at >= 0), default=line.value.end)
    start = max(text.rfind(mark, line.value.start, offset) for mark in ",[{") + 1
    key = re.match(r" *[^:,]+: +", text[start:end])
    start += key.end() if key else 0
    return Stretch(start, text[start:end]).trimmed()


def _missing_comma(text: str, part: Stretch) -> Iterator[Mistake]:
    """`{pvm: 6.10.2026 syy: messut}`: the word before the second colon is a field, or a name among names."""
    cut = re.match(r"(?P<value>.*\S) +(?P<key>[^\s:]+(?: [^\s:]+)?): ", part.text)
    is_field_of_ours = cut is not None and is_field(cut["key"])
    if not is_field_of_ours:
        cut = _name_after_value(text, part)
    if cut is not None:
        at = part.start + cut.end("value")
        args: dict[str, Argument] = {"key": cut["key"]}
        mistake = corrected(text, Mistake("missing-comma", at, at + 1, args, (Edit(at, at, ","),)))
        yield mistake._replace(is_safe=is_field_of_ours)


def _name_after_value(text: str, part: Stretch) -> re.Match[str] | None:
    """`{Ann: lead Ben: sales}`: a word and a colon behind a value whose key is no field of ours either."""
    before = text[text.rfind("\n", 0, part.start) + 1 : part.start]
    key = re.search(r"(?P<key>[^\s,{\[:][^,{\[:\r\n]*): *$", before)
    if key is None or is_field(key["key"]):
        return None
    return re.match(r"(?P<value>[^\s:]+(?: [^\s:]+)*?) +(?P<key>[^\W\d_][^\s:]*): ", part.text)
