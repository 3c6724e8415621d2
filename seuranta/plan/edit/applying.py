"""Making changes in a plan file: item by item on a passage of its own, then the whole is read again and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from seuranta.plan.edit.changes import CannotEdit, Change, Put, Refused, Remove, Unsafe, Value
from seuranta.plan.edit.handwriting import Habits, Handwriting
from seuranta.plan.edit.layout import as_lines
from seuranta.plan.edit.passage import Find, Passage
from seuranta.plan.edit.spelling import spelled
from seuranta.plan.edit.surroundings import is_flow, line_start
from seuranta.plan.edit.verify import Item, Raw, is_as_meant, is_same, meant_by, raw_of
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.loading.places import KIND_OF_SECTION, Entry, Places
from seuranta.plan.reading.source import Mapping, Source, read
from seuranta.plan.reading.source import apply as patched
from seuranta.plan.words.diagnostic import At, Diagnostic, Edit
from seuranta.plan.words.findings import Severity


def apply(loaded: Loaded, changes: Sequence[Change], language: str = "fi") -> Loaded:
    """A plan file with changes made to it, in their order, all or none, as it was read again.

    `language` counts where the file shows none. Raises CannotEdit where the file is written in a way that cannot be
    edited safely, Refused where the plan would then hold something that cannot be understood, NotText for half of a
    character.
    """
    root = loaded.places.root
    assert root is not None, "a file of which nothing could be read cannot be edited"
    draft = _Draft(loaded.source, root, language)
    try:
        for item, group in groupby(changes, lambda one: (one.at.section, one.at.item)):
            draft.make(item, tuple(group))
        text = draft.finished()
    except Unsafe:
        raise _cannot(loaded, changes, draft.hand) from None
    after = load(loaded.source.with_text(text))
    if after.places.root is None or not is_as_meant(root, after.places.root, after.source, draft.meant):
        raise _cannot(loaded, changes, draft.hand)
    _refuse_new_errors(loaded.problems, after.problems)
    return after


def language_of(loaded: Loaded, default: str) -> str:
    """The language in which a plan is written, as far as it shows one."""
    root = loaded.places.root
    said = loaded.plan.language if loaded.plan is not None else None
    return Habits(loaded.source.text, root, said or default).language if root is not None else default


def day_text_in(loaded: Loaded, at: At, day: date, default: str) -> str:
    """A day as it would be written into an item: as the item writes its days, else the file, else its language."""
    root = loaded.places.root
    assert root is not None, "a file of which nothing could be read shows no form"
    found = loaded.places.node(At(at.section, at.item))
    return Handwriting(Habits(loaded.source.text, root, default), found and found[1]).day(day)


def difference(old: str, new: str) -> Edit:
    """The one stretch in which two texts differ, as an edit of the old one."""
    start = _common(old, new)
    rest = min(len(old), len(new)) - start
    end = _common(old[::-1][:rest], new[::-1][:rest])
    return Edit(start, len(old) - end, new[start : len(new) - end])


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike, by halving."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


class _Draft:
    """The text on which passages are cut out and put back, and what it is to say in the end."""

    def __init__(self, source: Source, root: Mapping, language: str) -> None:
        self.meant: dict[Item, Raw] = {}
        self._source = source
        self._language = language
        self._pending: list[Edit] = []
        self._touched: set[Item] = set()
        self._take(source, root)

    @property
    def hand(self) -> Handwriting:
        return Handwriting(self._habits)

    def _take(self, source: Source, root: Mapping) -> None:
        self._text = source.text
        self._places = Places(source, root)
        self._habits = Habits(source.text, root, self._language)

    def make(self, item: Item, changes: tuple[Change, ...]) -> None:
        """All changes to one item."""
        if item in self._touched:
            self._settle()
        entry = self._entry(item)
        hand = Handwriting(self._habits, entry.value if entry is not None and item[0] is not None else None)
        kind = KIND_OF_SECTION[item[0]] if item[0] is not None else "plan"
        raw = self.meant.get(item) or raw_of(self._source, self._places, item)
        self.meant[item] = meant_by(changes, raw, kind, hand)
        piece = self._piece(entry) if item[0] is not None else None
        if piece is None:
            self._make_on_whole(item, changes, hand, is_new=entry is None)
            return
        start, end = piece
        passage = Passage(self._text[start:end], hand, _only_item(kind))
        if not _is_same(passage.entry, entry):
            self._make_on_whole(item, changes, hand, is_new=False)
            return
        for change in changes:
            passage.make(change)
        edit = difference(self._text[start:end], passage.text)
        self._pending.append(Edit(start + edit.start, start + edit.end, edit.text))
        self._touched.add(item)

    def finished(self) -> str:
        return patched(self._text, self._pending)

    def _make_on_whole(self, item: Item, changes: tuple[Change, ...], hand: Handwriting, *, is_new: bool) -> None:
        self._settle()
        section, id_ = item
        if section is None:
            passage = Passage(self._text, hand, _whole_plan)
        elif is_new:
            passage = Passage(self._text, hand, _whole_plan)
            changes = tuple(one._replace(at=At(None, None, (section, id_ or "", *one.at.path))) for one in changes)
        else:
            passage = Passage(self._text, hand, _item_of(section, id_ or ""))
        for change in changes:
            passage.make(change)
        self._reread(passage.text)

    def _settle(self) -> None:
        """Puts the passages back, so that the next one is cut out of the text as it is now."""
        if self._pending:
            self._reread(self.finished())

    def _reread(self, text: str) -> None:
        root = read(Source("", text)).root
        if root is None:
            raise Unsafe
        self._pending, self._touched = [], set()
        self._take(Source("", text), root)

    def _entry(self, item: Item) -> Entry | None:
        section, id_ = item
        if section is None:
            return Entry(self._places.root, self._places.root, "plan") if self._places.root is not None else None
        return dict(reversed(self._places.items(section))).get(id_ or "")

    def _piece(self, entry: Entry | None) -> tuple[int, int] | None:
        """The lines of an item, with what stands below it before the next key; None where they hold more than it."""
        if entry is None or entry.key is entry.value:
            return None
        start = line_start(self._text, entry.key.start)
        if self._text[start : entry.key.start].strip(" "):
            return None
        end = self._end(entry)
        return None if end is None else (start, end)

    def _end(self, entry: Entry) -> int | None:
        """Where the line of the next key begins."""
        root = self._places.root
        assert root is not None
        if is_flow(self._text, root):
            return None
        end = len(self._text)
        for key, section in root.pairs:
            if isinstance(section, Mapping) and section.start <= entry.key.start < section.end:
                if is_flow(self._text, section):
                    return None
                after = (one.start for one, _ in section.pairs if one.start > entry.key.start)
                end = min(end, next(after, end))
            elif key.start > entry.key.start:
                end = min(end, key.start)
        return line_start(self._text, end) if end < len(self._text) else end


def _only_item(kind: str) -> Find:
    """The item that a passage holds alone."""

    def find(root: Mapping, _places: Places) -> Entry | None:
        return Entry(*root.pairs[0], kind) if len(root.pairs) == 1 else None

    return find


def _item_of(section: str, id_: str) -> Find:
    return lambda _root, places: dict(reversed(places.items(section))).get(id_)


def _whole_plan(root: Mapping, _places: Places) -> Entry:
    return Entry(root, root, "plan")


def _is_same(one: Entry | None, other: Entry | None) -> bool:
    """Whether an item reads on its own as it does in its file."""
    return one is not None and other is not None and is_same(one.value, other.value)


def _refuse_new_errors(before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> None:
    known = Counter((one.name, one.item) for one in before)
    for one in after:
        if one.severity is Severity.ERROR and not known[one.name, one.item]:
            raise Refused(one)
        known[one.name, one.item] -= 1


def _cannot(loaded: Loaded, changes: Iterable[Change], hand: Handwriting) -> CannotEdit:
    """What a person can type where we cannot."""
    changes = tuple(changes)
    at = changes[0].at
    lines = [_by_hand(one, hand) for one in changes if not isinstance(one, Remove)]
    return CannotEdit(loaded.places.place(At(at.section, at.item)).line, hand.layout.line_end.join(lines))


def _by_hand(change: Change, hand: Handwriting) -> str:
    if isinstance(change, Remove):
        return ""
    value: Value = change.value if isinstance(change, Put) else (change.value,)
    for step in reversed(change.at.path):
        value = {"" if isinstance(step, int) else step: value}
    kind = KIND_OF_SECTION[change.at.section] if change.at.section is not None else "plan"
    return as_lines(spelled(value, kind, hand), hand.layout)
