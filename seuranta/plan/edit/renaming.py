"""Another id in the place of an item's own, wherever the file names it: each text is changed as it is written there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from seuranta.plan.edit.value_text import in_style
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.loading.mentions import Mention, Mentions
from seuranta.plan.reading.tree import apply, scalars
from seuranta.plan.words import vocabulary
from seuranta.plan.words.diagnostic import Edit
from seuranta.plan.words.quoting import double_quoted, quoted, single_quoted


def renaming_edits(mentions: Iterable[Mention], new: str) -> tuple[Edit, ...] | None:
    """The edits that put `new` into the place of the id in each mention; None where one of them cannot be written so."""
    edits: list[Edit] = []
    for mention in mentions:
        edit = _edit(mention, new) if mention.written.is_seen else None
        if edit is None:
            return None
        edits.append(edit)
    return tuple(edits)


def _edit(mention: Mention, new: str) -> Edit | None:
    written = mention.written
    node, style = written.node, written.node.style
    if style in ("", '"', "'") and vocabulary.clean(node.text) == written.text and mention.start == written.start:
        return Edit(node.start, node.end, in_style(new, style, is_inside=written.is_inside))
    text = _inside(new, style)
    return None if text is None else Edit(mention.start, mention.end, text)


def _inside(new: str, style: str) -> str | None:
    """A name as a part of a longer text, in the quotes of that; None where it would need others."""
    if style == '"':
        return double_quoted(new)[1:-1]
    if style == "'":
        typed = single_quoted(new)
        return typed[1:-1] if typed.startswith("'") else None
    return new if quoted(new, in_braces=True) == new else None


# --- whether it says the same -------------------------------------------------------------------------------------


def says_the_same(before: Loaded, edits: Sequence[Edit], mentions: Sequence[Mention], new: str) -> bool:
    """Whether the file with these edits, read again, says what it said with another id, and nothing is wrong that was not;
    an item that had no id at all is read only now, and may have mistakes and people of its own.
    """
    after = load(before.source.with_text(apply(before.source.text, edits)))
    if not _are_same_but(before, after, {id(mention.written.node) for mention in mentions}):
        return False
    named, named_now = _named(before, mentions, new), _named(after, (), new)
    if not _is_read(before, mentions[0]):
        return set(named) <= set(named_now)
    return named == named_now and not Counter(_problems(after)) - Counter(_problems(before))


def _is_read(loaded: Loaded, mention: Mention) -> bool:
    ids = loaded.left_out.get(mention.section, frozenset())
    return mention.id not in map(vocabulary.same_id, ids)


def _problems(loaded: Loaded) -> Iterator[str]:
    return (problem.name for problem in loaded.problems)


def _are_same_but(before: Loaded, after: Loaded, changed: set[int]) -> bool:
    """Whether all texts are the same, in the same order, but those that were changed."""
    if before.places.root is None or after.places.root is None:
        return False
    for old, now in zip_longest(scalars(before.places.root), scalars(after.places.root)):
        if old is None or now is None or (id(old) not in changed and old.text != now.text):
            return False
    return True


def _named(loaded: Loaded, renamed: Sequence[Mention], new: str) -> list[tuple[str, str]]:
    """Which item each text names that names one, with a new id for those that are renamed."""
    places = {(mention.section, mention.id) for mention in renamed}
    return [
        (one.section, vocabulary.same_id(new) if (one.section, one.id) in places else one.id)
        for one in Mentions(loaded).all
    ]
