"""The apostrophe before a text of a CSV file that a spreadsheet would take for a formula, a number or a day: put there when
it is written, taken off again when it is read.
"""

from __future__ import annotations

import re
import unicodedata

GUARD = "'"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a formula begins with, in the wide and small forms of East Asian keyboards, too."""
_LIKE_A_NUMBER = re.compile(r"(?=.*\d)[\d.,:/ %eE-]+")
"""1.10, 7/11, 1-2, 007, 1e5: ids and parts that would come back as something else."""


def begins_formula(text: str) -> bool:
    return unicodedata.normalize("NFKC", text[:1]) in _FORMULA or text[:1] in _FORMULA


def guarded(text: str) -> str:
    """The text as it is written."""
    return GUARD + text if _needs_guard(text) else text


def unguarded(text: str) -> str:
    """The text as it was before it was guarded; any other text as it is."""
    bare = text.removeprefix(GUARD)
    return bare if bare != text and _needs_guard(bare) else text


def _needs_guard(text: str) -> bool:
    return text.startswith(GUARD) or begins_formula(text) or _LIKE_A_NUMBER.fullmatch(text) is not None
