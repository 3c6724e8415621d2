"""Which items of a plan a piece of a reply names: by id, or by the beginning of a title of what somebody was reminded of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seuranta.plan.loading import lookup
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.model import Plan
from seuranta.plan.replies.said_words import STATE

SECTIONS = ("actions", "goals", "communication", "feedback")
_FEWEST_LETTERS = 8
"""Of a beginning of a title: `Backup done` may be said of any."""
_FOLDED = {"ä": "a", "ö": "o", "å": "a", "\u00a0": " ", "\u202f": " ", "’": "'", "‘": "'", "–": "-", "—": "-"}


def folded(text: str) -> str:
    """A text in small letters without dots, of the same length, so that a place in it is one in the text."""
    return "".join(_folded(letter) for letter in text)


def _folded(letter: str) -> str:
    small = letter.lower()
    return _FOLDED.get(small, small if len(small) == 1 else letter)


_KIND = r"(?:nro|n:o|no|numero|number|kohta|kohdan|tehtava|toimenpide|toimi|tavoite|viesti|kysymys|action|item|task|point|goal|message|question)"
_UNITS = (
    r"%|€|\$|£|°|x\b|(?:kpl|h|t|tuntia|tunnin|min|minuutti\w*|pv|paiv\w+|vk|vko|viikko\w*|viikon|kk|kuukau\w+|vuo\w+|v|eur\w*|e|t€"
    r"|henkilo\w*|hlo\w*|hengen|ihmis\w*|asiak\w+|henk|kg|km|m|gt|tpv|kertaa|kerran|osaa|sivua|konetta|laitetta|sopimusta|hours?|days?"
    r"|weeks?|months?|years?|pcs|people|customers?|times|minutes?|pages?|of|out|o'clock|am|pm|st|nd|rd|th|euros?|percent"
    r"|aamu\w*|ilta\w*|illa\w*|aikaan|maissa|aikoihin|pros\w*)\b"
)
_MONTHS = r"(?:tammi|helmi|maalis|huhti|touko|kesa|heina|elo|syys|loka|marras|joulu)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
_NO_ID = rf"(?![\w])(?![.,:/+*=x-]\d)(?!\s[/+*x-]\s?\d)(?!\.?\s*(?:{_UNITS}|(?:{_MONTHS})\b))"
"""What does not follow a number that is an id: it is no part of a time, a date, a fraction or an amount."""
_JOIN = re.compile(r"\s*(?:,|/|&|\+|\bja\b|\bseka\b|\band\b)\s*(?:\bja\b|\band\b)?\s*")
_BESIDE = re.compile(r"\s*\((?:piti|oli|erapaiva|maaraaika|due|was due)[^)]*\)")
"""What a reminder says behind a title."""
_BEHIND_ID = re.compile(r"[.):]?(?=\s|$)")
_MARK = re.compile(r"\s*(?::|-(?=\s))")


_CALLED = {
    "1": ("ykkonen",), "2": ("kakkonen",), "3": ("kolmonen",), "4": ("nelonen",), "5": ("vitonen", "viitonen"), "6": ("kutonen", "kuutonen"),
    "7": ("seiska",), "8": ("kasi",), "9": ("ysi",), "10": ("kymppi",),
}  # fmt: skip
"""What an action of that number is called when people speak."""


class Named(NamedTuple):
    """Items that a text names from its beginning on: each with all that it may be, in the order of the text; `end` is where
    the text goes on.
    """

    items: tuple[tuple[ItemId, ...], ...]
    end: int


class Items:
    """The items of one plan, as replies name them."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._titles = {item: folded(lookup.title(plan, item) or "") for item in lookup.ids(plan, SECTIONS)}
        self._by_id: dict[str, tuple[ItemId, ...]] = {}
        for item in self._titles:
            self._by_id[folded(item.id)] = (*self._by_id.get(folded(item.id), ()), item)
        for number, names in _CALLED.items():
            for name in names if ItemId("actions", number) in self._titles else ():
                self._by_id.setdefault(name, self._by_id[number])
        ids = "|".join(re.escape(id_) for id_ in sorted(self._by_id, key=len, reverse=True)) or "(?!)"
        before = rf"(?<![\w.,:/-])(?P<mark>(?:{_KIND}\.?\s*){{0,2}}#\s?|(?:{_KIND}\.?\s*){{1,2}})?"
        self._pattern = re.compile(rf"{before}(?<![\w.,:/-])(?P<id>{ids}){_NO_ID}")

    def named(self, low: str, own: Sequence[ItemId]) -> Named | None:
        """The items that a folded text names at its beginning, by ids or by the title of one of somebody's own."""
        items: list[tuple[ItemId, ...]] = []
        at = 0
        while (match := self._pattern.match(low, at)) is not None:
            items.append(self._by_id[match["id"]])
            at = self._behind(low, match.end(), items[-1])
            join = _JOIN.match(low, at)
            if join is None or self._pattern.match(low, join.end()) is None:
                break
            at = join.end()
        if items:
            return Named(tuple(items), at)
        return self._by_title(low, own)

    def ids_in(self, low: str) -> tuple[ItemId, ...]:
        """The items whose ids stand anywhere in a text as such, each once."""
        return tuple(dict.fromkeys(self._ids_in(low)))

    def _ids_in(self, low: str) -> Iterator[ItemId]:
        """Behind `#` or a word for it, or with letters of its own."""
        for match in self._pattern.finditer(low):
            is_number = match["id"].isdecimal()
            if not is_number or match["mark"] or match.start() == 0 or _is_before_state(low, match.end()):
                yield from self._by_id[match["id"]]

    def _behind(self, low: str, at: int, items: Iterable[ItemId]) -> int:
        """Where the text goes on behind an id, the title of the item that stands there too, and what was due."""
        end = _BEHIND_ID.match(low, at)
        behind = end.end() if end is not None else at
        for item in items:
            begun = _begun(low[behind:].lstrip(), self._titles[item])
            if begun:
                title_at = behind + len(low[behind:]) - len(low[behind:].lstrip())
                behind = title_at + begun
                break
        beside = _BESIDE.match(low, behind)
        behind = beside.end() if beside is not None else behind
        mark = _MARK.match(low, behind)
        return mark.end() if mark is not None else behind

    def _by_title(self, low: str, own: Sequence[ItemId]) -> Named | None:
        """The only one of somebody's own items whose title begins like the text."""
        lengths = {item: _begun(low, self._titles[item]) for item in own}
        longest = max(lengths.values(), default=0)
        best = [item for item, length in lengths.items() if length == longest]
        if not longest or len(best) != 1 or self._is_of_others(low[:longest], best[0]):
            return None
        mark = _MARK.match(low, longest)
        return Named(((best[0],),), mark.end() if mark is not None else longest)

    def _is_of_others(self, begun: str, item: ItemId) -> bool:
        """Whether another item is called so, word for word, and this one only begins so."""
        own = self._titles[item]
        if _is_whole(begun, own):
            return False
        others = (title for other, title in self._titles.items() if other != item)
        return any(_is_whole(begun, title) for title in others)


def _is_whole(begun: str, title: str) -> bool:
    """Whether a title begins so, and not in the middle of a word."""
    return title.startswith(begun) and not title[len(begun) : len(begun) + 1].isalnum()


def _begun(low: str, title: str) -> int:
    """How much of a text is the beginning of a title, word by word: `Huolto` does not begin `Huoltoraportti`."""
    length = 0
    for match in re.finditer(r"\S+", low):
        typed = low[: match.end()]
        begun = typed if title.startswith(typed) else typed.rstrip(":,.;!-")
        if not title.startswith(begun):
            break
        if _is_whole(begun, title):
            length = len(begun)
        if begun != typed:
            break
    first = low[:length]
    letters = sum(letter.isalpha() for letter in first)
    is_all = first.strip(" .") == title.strip(" .")
    if (letters < _FEWEST_LETTERS and not is_all) or STATE.fullmatch(first):
        return 0
    return length


def _is_before_state(low: str, at: int) -> bool:
    return STATE.match(low[at:].lstrip(" .):")) is not None
