"""What a piece of a reply says, word by word: of which items, how they stand, since or until when and why.

A piece is clear only where every word of it is known: what is left over makes a question of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.replies.pieces import Piece
from seuranta.plan.replies.said_words import BECAUSE_OF, BETWEEN, BLANK, COUNTING, HEDGE, STATE, STATES, State, state_of
from seuranta.plan.replies.small_talk import is_harmless
from seuranta.plan.replies.which_item import Items, Named, folded
from seuranta.plan.words.nearest import one_slip_away


class Clause(NamedTuple):
    """A piece as it was understood. `items` hold for each item that is named all that it may be; `when` is what stands
    there as a day, `rest` what was not understood. `meant` is the word of a state that a slip of the fingers hides.
    """

    text: str
    items: tuple[tuple[ItemId, ...], ...]
    state: State | None
    word: str = ""
    when: str = ""
    reason: str | None = None
    rest: str = ""
    meant: str | None = None
    is_tangled: bool = False

    @property
    def is_understood(self) -> bool:
        """Whether no word is left over that is not known."""
        return not self.rest and self.meant is None and not self.is_tangled

    @property
    def value(self) -> str:
        """What stands behind an item as its number: `T4 on nyt 12,5` is 12,5."""
        return _bare(self.when.lstrip("= "))

    @property
    def is_hedged(self) -> bool:
        """Whether words before the reason say that it is not so, or not quite."""
        return HEDGE.search(folded(self.rest)) is not None


_MARKS = " ,.;:!()_"
_STEP = re.compile(r"(?:seuraava askel|seuraavaksi|next step)\s*(?::|on(?=\s)|is(?=\s)|-(?=\s))?\s*|next\s*:\s*")
_FINISHED_ONES = "valmista"
"""`8 valmista` counts, `Valmista!` does not."""
_MOST_WORDS_OF_OBJECT = 10


def clause_of(piece: Piece, items: Items, own: Sequence[ItemId]) -> Clause:
    """What a piece says; of one without the word of a state, `rest` is all of it behind the items."""
    head, low = piece.head, folded(piece.head)
    named = items.named(low, own)
    begin = named.end if named is not None else 0
    match = STATE.search(low, begin)
    if match is None:
        return _without_state(piece, named, begin)
    before, after = head[begin : match.start()], head[match.end() :]
    state, word = state_of(match[0]), head[match.start() : match.end()]
    if state in ("stuck", "waiting"):
        before, after = _STILL.sub("", before), _STILL.sub("", after)
    elif state in ("done", "told"):
        after = _without_more(after)
    if named is None and not _bare(before):
        named, after = _items_behind(match[0], after, items, own)
    clause = Clause(
        head,
        named.items if named is not None else (),
        state,
        word,
        reason=_filled(piece.reason),
        is_tangled=piece.is_tangled,
    )
    if named is not None and match[0] == _FINISHED_ONES:
        return clause._replace(rest=word)
    if state == "waiting" and piece.reason is None:
        return _with_object(clause, before, after)
    when_before, when_after = _bare(before), _bare(after)
    if when_before and when_after:
        return clause._replace(rest=f"{when_before} … {when_after}")
    when = when_before or when_after
    if state in ("stuck", "moved") and piece.reason is None:
        return _with_reason_beside(clause, when)
    return clause._replace(when=when)


def _trimmed(text: str) -> str:
    """A text without the marks around it; the sign of a number stays."""
    return re.sub(r"^(?:-\s+)+|(?:\s*-)+$", "", text.strip(_MARKS)).strip(_MARKS)


_STILL = re.compile(r"(?i)^\s*(?:on |is )?(?:edelleen|yhä|vieläkin|still)(?!\w)")


def _without_more(after: str) -> str:
    """What stands behind `valmis` without a part that only says more of it: where it lies, who has got it."""
    before, comma, rest = after.partition(", ")
    return before if comma and is_harmless(rest) else after


def _items_behind(word: str, after: str, items: Items, own: Sequence[ItemId]) -> tuple[Named | None, str]:
    """The items of `Valmis: 8 ja 9 eilen`, and what stands behind them; `tein 2` is how many were done."""
    start = len(after) - len(after.lstrip(" :"))
    low = folded(after[start:])
    named = items.named(low, own)
    is_count = word in COUNTING and low[:1].isdecimal() and ":" not in after[:start]
    return (named, after[start + named.end :]) if named is not None and not is_count else (None, after)


def _bare(text: str) -> str:
    """A text without the words that change nothing."""
    bare = _trimmed(text)
    while (match := BETWEEN.match(folded(bare))) is not None and not _BEFORE_WEEKDAY.match(folded(bare)):
        bare = _trimmed(bare[match.end() :])
    for word in ("jo", "nyt", "now", "already", "too", "myos"):
        low = folded(bare)
        if low.endswith(f" {word}"):
            bare = _trimmed(bare[: -len(word)])
    return bare


_BEFORE_WEEKDAY = re.compile(r"(?:jo|already) \S+$|already on \S+$")


def _with_object(clause: Clause, before: str, after: str) -> Clause:
    """`odottaa toimittajan vastausta`: what it waits for is the obstacle."""
    what = _trimmed(after)
    if _bare(before):
        return clause._replace(rest=_bare(before))
    low = folded(what)
    is_clear = len(what.split()) <= _MOST_WORDS_OF_OBJECT and not re.search(r"[,;.!]", what) and not HEDGE.search(low)
    if not what or not is_clear:
        return clause._replace(rest=what)
    return clause._replace(reason=f"{clause.word} {what}")


def _with_reason_beside(clause: Clause, when: str) -> Clause:
    """A reason without a word that begins it: in brackets, or `toimittajan takia`; any other is not sure to be one."""
    brackets = re.fullmatch(r"(?P<when>[^()]*?)\s*\((?P<why>[^()]+)", when)
    if brackets is not None and HEDGE.search(folded(brackets["why"])) is None:
        return clause._replace(when=_trimmed(brackets["when"]), reason=brackets["why"].strip())
    if clause.state == "stuck":
        if when and BECAUSE_OF.fullmatch(folded(when)) and HEDGE.search(folded(when)) is None:
            return clause._replace(reason=when)
        return clause._replace(rest=when)
    spoken = _DAY_AND_CLAUSE.fullmatch(when)
    if spoken is not None and _REFUSED.match(folded(spoken["why"])) is not None:
        return clause._replace(when=_trimmed(spoken["when"]), reason=spoken["why"])
    phrase = _DAY_AND_PHRASE.fullmatch(when)
    if phrase is not None and BECAUSE_OF.fullmatch(folded(when)) and HEDGE.search(folded(when)) is None:
        return clause._replace(when=phrase["when"], reason=phrase["why"])
    return clause._replace(when=when)


_DAY_AND_CLAUSE = re.compile(r"(?P<when>\S.*?),? kun? (?P<why>\S+ .+)", re.IGNORECASE)
_REFUSED = re.compile(
    r"(?:en|emme)(?!\w)|(?!ei(?!\w)).*(?<!\w)(?:ei|en|emme|eivat)(?!\w)(?! (?:enaa|ole enaa|oo enaa))"
)
"""`kun asiakas ei vastaa` is why; `kun asiakas vastaa` and `kun ei sada` may be when."""
_DAY_AND_PHRASE = re.compile(r"(?P<when>\S+(?:\s\S*\d\S*)?)\s+(?P<why>\S.*)")


def _without_state(piece: Piece, named: Named | None, begin: int) -> Clause:
    """A piece that names no state: perhaps one with a slip of the fingers."""
    rest = _trimmed(piece.head[begin:])
    clause = Clause(
        piece.head,
        named.items if named is not None else (),
        None,
        when=rest,
        reason=_filled(piece.reason),
    )
    words = (word.strip(_MARKS) for word in folded(_bare(rest)).split()[:_MOST_WORDS_TRIED])
    for word in words:
        meant = one_slip_away(word, _LIKELY) if len(word) >= _SHORTEST_SLIP and word not in _OTHER_WORDS else None
        if meant is not None:
            return clause._replace(state=state_of(meant), meant=meant, word=word)
    return clause


_SHORTEST_SLIP = 4
_MOST_WORDS_TRIED = 3
_OTHER_WORDS = ("valmistuu", "gone", "some", "none", "come", "send", "hole", "dove", "love", "more", "mode", "valmiita")
"""Words of their own that are a letter away from one that says how a thing stands, or says the opposite."""
_VERBS = ("tein", "hoidin")
_LIKELY = [
    word
    for word in chain.from_iterable(STATES[state] for state in ("done", "moved", "stuck", "dropped", "told"))
    if " " not in word and word not in _VERBS
]


def _filled(reason: str | None) -> str | None:
    """A reason that is one: not the blank of the example."""
    if reason is None or BLANK.fullmatch(reason):
        return None
    return reason.strip(" ,;")


def next_step_in(text: str) -> str | None:
    """What `seuraavaksi: soitto toimittajalle` says is done next; None for any other text."""
    match = _STEP.match(folded(_trimmed(text)))
    return _trimmed(text)[match.end() :].strip() or None if match is not None else None
