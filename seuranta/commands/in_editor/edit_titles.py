"""What a quick fix does, said by what it changes: which words become which, what is added, what is taken away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seuranta.output.words import editor_actions as texts
from seuranta.output.words.harmless import safe
from seuranta.output.words.phrases import say
from seuranta.plan.edit.surroundings import line_end
from seuranta.plan.reading.source import apply
from seuranta.plan.reading.tree import line_starts
from seuranta.plan.words.diagnostic import Edit

_LONGEST = 60
_QUOTES = "\"'”’“"


def edits_title(text: str, edits: Sequence[Edit], language: str) -> str:
    """The title of edits of a text, in a short sentence that begins with a verb."""
    changed = {(text[edit.start : edit.end].strip(), edit.text.strip()) for edit in edits}
    if _visible(text[edit.start : edit.end] for edit in edits) == _visible(edit.text for edit in edits):
        return _unseen(text, edits, language)
    title = _replaced(*changed.pop(), len(edits), language) if len(changed) == 1 else None
    return title or _lines(text, edits, language)


def _replaced(before: str, after: str, count: int, language: str) -> str | None:
    """What one text in the place of another is called; None where both would have to be seen in their line."""
    if before and after in (f'"{before}"', f"'{before}'"):
        return say(texts.PUT_IN_QUOTES, language, before=_short(before))
    if any(quote in before + after for quote in _QUOTES):
        return None
    first, line_break, second = after.partition("\n")
    if line_break:
        return say(texts.SPLIT, language, first=_short(first), second=_short(second)) if before else None
    if before and after:
        return say(texts.REPLACE, language, before=_short(before), after=_short(after), n=count)
    if count > 1:
        return None
    if before:
        return say(texts.DELETE, language, before=_short(before))
    is_word = any(letter.isalnum() for letter in after)
    return say(texts.ADD if is_word else texts.ADD_SIGN, language, after=_short(after))


def _unseen(text: str, edits: Sequence[Edit], language: str) -> str:
    """What is changed where nothing is that can be seen."""
    if any(_has_hidden(text[edit.start : edit.end]) for edit in edits):
        return say(texts.DELETE_HIDDEN, language)
    return say(texts.SPACES, language, n=_count_of_lines(text, edits))


def _lines(text: str, edits: Sequence[Edit], language: str) -> str:
    """The whole line as it will be; of several, how many there are."""
    count = _count_of_lines(text, edits)
    if count > 1:
        return say(texts.CORRECT_LINES, language, n=count)
    start = _line_start(text, min(edit.start for edit in edits))
    end = line_end(text, max(edit.end for edit in edits))
    inner = [edit._replace(start=edit.start - start, end=edit.end - start) for edit in edits]
    after = apply(text[start:end], inner).strip()
    return say(texts.WRITE_LINE, language, after=_short(after))


def _count_of_lines(text: str, edits: Iterable[Edit]) -> int:
    return len({_line_start(text, edit.start) for edit in edits})


def _visible(pieces: Iterable[str]) -> str:
    """What can be seen of texts."""
    return "".join(letter for piece in pieces for letter in piece if letter.isprintable() and not letter.isspace())


def _has_hidden(text: str) -> bool:
    """Whether something stands there that is no space and cannot be seen."""
    return any(not letter.isprintable() and not letter.isspace() for letter in text) or "\x0b" in text


def _line_start(text: str, offset: int) -> int:
    return line_starts(text[:offset])[-1]


def _short(text: str) -> str:
    """A text as a menu has room for it, on one line."""
    shown = safe(text.strip())
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1].rstrip()}…"
