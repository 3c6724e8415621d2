"""Names that somebody wrote before what each person answered: `Mikko: 8 valmis`. Only where one of them is known."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from seuranta.plan.words.vocabulary import same_id

_BEFORE = re.compile(r"(?P<name>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}) ?: *(?P<answer>\S.*)")
_OTHERS = frozenset((
    "este", "syy", "huom", "huomio", "ps", "seuraava", "seuraavaksi", "vastaus", "kysymys", "terveisin", "terv", "t",
    "jumissa", "valmis", "tehty", "siirtyy", "kesken", "reason", "note", "next", "answer", "question", "blocked",
    "done", "moved", "stuck", "regards", "status", "tila", "tilanne", "asia", "re", "vs", "aihe", "subject",
))  # fmt: skip
"""Words before a colon that are nobody's name."""


class NamesBefore:
    """Tells who a line is by. Where one name is known, another word with a capital letter is a name as well, of a stranger:
    better to ask who that is than to take one person's answer for another's.
    """

    def __init__(self, names: Collection[str], lines: Iterable[str]) -> None:
        self._known = {same_id(name): name for name in names}
        self._is_in_use = any(self._known_before(line) is not None for line in lines)

    def split(self, line: str) -> tuple[str | None, str]:
        """The name before an answer, None where there is none, and the answer."""
        match = _BEFORE.fullmatch(line) if self._is_in_use else None
        if match is None:
            return None, line
        name = self._known_before(line) or _stranger(match["name"])
        return (name, match["answer"]) if name is not None else (None, line)

    def _known_before(self, line: str) -> str | None:
        """The name as it is known; of a longer one that begins with it, as it stands."""
        match = _BEFORE.fullmatch(line)
        if match is None:
            return None
        name = match["name"]
        if same_id(name) in self._known:
            return self._known[same_id(name)]
        return name if same_id(name.split()[0]) in self._known and name.istitle() else None


def _stranger(name: str) -> str | None:
    words = name.split()
    is_name = all(word[0].isupper() for word in words) and not any(same_id(word) in _OTHERS for word in words)
    return name if is_name else None
