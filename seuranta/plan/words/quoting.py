"""Writing a person's text into a plan file so that reading gives back the same text; nothing about which field.

The plainest form that is safe: as it stands, in quotes, or in double quotes with escapes. Always one line.
"""

from __future__ import annotations

import re
import unicodedata

_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`=<~")
"""Characters that mean something at the beginning of a value, or might to another reader."""
_LIKE_A_PATH = re.compile(r"[A-Za-z]:\\(?!\\)")
_SIGN_OF_NUMBER = re.compile(r"[-−]\d")
_ENDS_PLAIN = re.compile(r":(?=\s|$)|\s#")
_BRACES = frozenset(",[]{}:")
_EMPTY = frozenset(("", "null"))
_BIDIRECTIONAL = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NEVER_LITERAL = frozenset("\ufeff\ufffe\uffff\u2028\u2029") | _BIDIRECTIONAL
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def quoted(text: str, *, in_braces: bool = False) -> str:
    """The text as a value or a key of a plan file: `Huolto: pilotti` becomes `"Huolto: pilotti"`.

    `in_braces`: it will stand inside `{ }` or `[ ]`, where commas and brackets end a text. Control characters,
    line breaks and marks that turn the direction of writing are written as escapes, so that a person sees them.
    Half of a pair of surrogates is no character and has no form in a file: ValueError.
    """
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("surrogate")
    if any(map(_needs_escape, text)):
        return double_quoted(text)
    if _is_plain(text, in_braces=in_braces):
        return text
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    return double_quoted(text)


def double_quoted(text: str) -> str:
    """The text in double quotes, with escapes where it needs them.

    A letter, a colon and an escape would be taken for a path of Windows: there the letter is an escape too.
    """
    escaped = "".join(map(_escaped, text))
    return f'"\\x{ord(text[0]):02x}{escaped[1:]}"' if _LIKE_A_PATH.match(escaped) else f'"{escaped}"'


def single_quoted(text: str) -> str:
    """The text in single quotes; in double ones where it holds what only an escape can write."""
    return double_quoted(text) if any(map(_needs_escape, text)) else "'" + text.replace("'", "''") + "'"


def _is_plain(text: str, *, in_braces: bool) -> bool:
    if text.casefold() in _EMPTY or text != text.strip():
        return False
    if text[0] in _FIRST and not _SIGN_OF_NUMBER.match(text):
        return False
    return _ENDS_PLAIN.search(text) is None and not (in_braces and _BRACES.intersection(text))


def _needs_escape(letter: str) -> bool:
    return letter in _NEVER_LITERAL or unicodedata.category(letter) == "Cc"


def _escaped(letter: str) -> str:
    if letter in _SHORT:
        return _SHORT[letter]
    if not _needs_escape(letter):
        return letter
    code = ord(letter)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
