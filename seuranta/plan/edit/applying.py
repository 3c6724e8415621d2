"""Making changes in a plan file: item by item in a passage of its own, then the whole is read again and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain, groupby
from typing import TypeGuard

from seuranta.plan.edit.changes import Add, CannotEdit, Change, NotUnderstood, Put, Remove, Unsafe, Value
from seuranta.plan.edit.handwriting import Habits, Handwriting
from seuranta.plan.edit.passage import Find, Passage
from seuranta.plan.edit.spelling import spelled
from seuranta.plan.edit.surroundings import is_flow, line_start
from seuranta.plan.edit.value_text import as_lines
from seuranta.plan.edit.verify import entry_of, is_as_meant, is_same, meant_by, raw_of
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.places import Entry, Places
from seuranta.plan.loading.shaped import Raw
from seuranta.plan.reading.source import Mapping, Node, Source, read
from seuranta.plan.reading.source import apply as patched
from seuranta.plan.words.diagnostic import At, Diagnostic, Edit
from seuranta.plan.words.fields import KIND_OF_SECTION
from seuranta.plan.words.findings import Severity


def apply(loaded: Loaded, changes: Sequence[Change], language: str = "fi") -> Loaded:
    """A plan file with changes made to it, in their order, all or none, as it was read again.

    `language` counts where the file shows none. Raises CannotEdit where the file is written in a way that cannot be
    edited safely, NotUnderstood where the plan would then hold something that cannot be understood, NotText for half of a
    character.
    """
    root = loaded.places.root
    assert root is not None, "a file of which nothing could be read cannot be edited"
    draft = _Draft(loaded.source, root, language)
    try:
        by_item = [(item, tuple(group)) for item, group in groupby(changes, _item_of)]
        for is_new, run in groupby(by_item, lambda item_and_changes: draft.is_new(item_and_changes[0])):
            draft.make_all(tuple(run), is_new=is_new)
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
    if root is None:
        return default
    named = loaded.plan.language if loaded.plan is not None else None
    return Habits(loaded.source.text, root, named or default).language


def day_text_in(loaded: Loaded, at: At, day: date, default: str) -> str:
    """A day as it would be written into an item: as the item writes its days, else the file, else its language."""
    root = loaded.places.root
    assert root is not None, "a file of which nothing could be read shows no form"
    item = loaded.places.node(At(at.section, at.item))
    value = item[1] if item is not None else None
    return Handwriting(Habits(loaded.source.text, root, default), value).day(day)


def difference(old: str, new: str) -> Edit:
    """The one stretch in which two texts differ, as an edit of the old one."""
    start = _length_in_common(old, new)
    rest = min(len(old), len(new)) - start
    end = _length_in_common(old[::-1][:rest], new[::-1][:rest])
    return Edit(start, len(old) - end, new[start : len(new) - end])


def _length_in_common(first: str, second: str) -> int:
    """How many characters two texts begin with alike, by halving."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


# --- the file while it is changed ---------------------------------------------------------------------------------


class _Draft:
    """The text as far as it is changed, and what each changed item is `meant` to say in the end.

    Passages are cut out of the text and changed by themselves; they are put back together, before an item is to be
    changed once more or the whole file is needed.
    """

    def __init__(self, source: Source, root: Mapping, language: str) -> None:
        self.meant: dict[ItemId | None, Raw] = {}
        self._source = source
        self._language = language
        self._pending: list[Edit] = []
        self._touched: set[ItemId] = set()
        self._take(source, root)

    @property
    def hand(self) -> Handwriting:
        """The handwriting of the file."""
        return Handwriting(self._habits)

    def is_new(self, item: ItemId | None) -> bool:
        """Whether it is an item that does not stand in the text yet."""
        return item is not None and entry_of(self._places, item) is None

    def make_all(self, by_item: Sequence[tuple[ItemId | None, tuple[Change, ...]]], *, is_new: bool) -> None:
        """Makes the changes to several items; whole new ones are written together, so that the text is read once for all."""
        whole = [(item, changes[0]) for item, changes in by_item if item is not None and _is_whole(changes)]
        if is_new and len({item for item, _ in whole}) == len(by_item) > 1:
            self._add(whole)
            return
        for item, changes in by_item:
            self.make(item, changes)

    def _add(self, items: Sequence[tuple[ItemId, Change]]) -> None:
        self._settle()
        hand = Handwriting(self._habits)
        passage = Passage(self._text, hand, _whole_plan)
        for item, change in items:
            before = raw_of(self._source, self._places, item)
            self.meant[item] = meant_by((change,), before, KIND_OF_SECTION[item.section], hand)
        for _, beside in groupby(items, lambda item_and_change: item_and_change[0].section):
            passage.make_beside([_in_plan(change, item) for item, change in beside])
        self._reread(passage.text)

    def make(self, item: ItemId | None, changes: tuple[Change, ...]) -> None:
        """Makes all changes to one item, or to the plan's own fields."""
        if item in self._touched:
            self._settle()
        entry = entry_of(self._places, item)
        if item is None:
            kind, hand, lines = "plan", self.hand, None
        else:
            kind = KIND_OF_SECTION[item.section]
            hand = Handwriting(self._habits, entry.value if entry is not None else None)
            lines = self._lines_of(entry)
        before = self.meant.get(item) or raw_of(self._source, self._places, item)
        self.meant[item] = meant_by(changes, before, kind, hand)
        if item is None or lines is None or not self._make_in(lines, item, changes, hand):
            self._make_in_whole(item, changes, hand)

    def finished(self) -> str:
        """The text with all passages put back."""
        return patched(self._text, self._pending)

    def _make_in(self, lines: tuple[int, int], item: ItemId, changes: tuple[Change, ...], hand: Handwriting) -> bool:
        """Makes changes in the lines of an item alone; False where these do not say by themselves what they say in the
        file.
        """
        start, end = lines
        before = self._text[start:end]
        passage = Passage(before, hand, _only_item(KIND_OF_SECTION[item.section]))
        entry = entry_of(self._places, item)
        if passage.entry is None or entry is None or not is_same(passage.entry.value, entry.value):
            return False
        for change in changes:
            passage.make(change)
        edit = difference(before, passage.text)
        self._pending.append(Edit(start + edit.start, start + edit.end, edit.text))
        self._touched.add(item)
        return True

    def _make_in_whole(self, item: ItemId | None, changes: tuple[Change, ...], hand: Handwriting) -> None:
        """Makes changes in the whole file: in the plan's own fields, a new item, or one that has no lines of its own."""
        self._settle()
        if item is None:
            passage = Passage(self._text, hand, _whole_plan)
        elif entry_of(self._places, item) is None:
            passage = Passage(self._text, hand, _whole_plan)
            changes = tuple(_in_plan(change, item) for change in changes)
        else:
            passage = Passage(self._text, hand, lambda _root, places: entry_of(places, item))
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

    def _take(self, source: Source, root: Mapping) -> None:
        self._text = source.text
        self._places = Places(source, root)
        self._habits = Habits(source.text, root, self._language)

    def _lines_of(self, entry: Entry | None) -> tuple[int, int] | None:
        """The lines of an item, with what stands below it before the next key; None where they hold more than it."""
        if entry is None or entry.key is entry.value:
            return None
        start = line_start(self._text, entry.key.start)
        if self._text[start : entry.key.start].strip(" "):
            return None
        end = self._end_of(entry)
        return None if end is None else (start, end)

    def _end_of(self, entry: Entry) -> int | None:
        """Where the line of the next key begins; None in braces."""
        root = self._places.root
        assert root is not None
        start = entry.key.start
        around = [root, *(section for _, section in root.pairs if _holds(section, start))]
        if any(is_flow(self._text, mapping) for mapping in around):
            return None
        pairs = chain.from_iterable(mapping.pairs for mapping in around)
        below = [key.start for key, _ in pairs if key.start > start]
        return line_start(self._text, min(below)) if below else len(self._text)


def _holds(section: Node, offset: int) -> TypeGuard[Mapping]:
    return isinstance(section, Mapping) and section.start <= offset < section.end


def _item_of(change: Change) -> ItemId | None:
    """The item that a change is in; None for the plan's own fields."""
    at = change.at
    return ItemId(at.section, at.item or "") if at.section is not None else None


def _is_whole(changes: tuple[Change, ...]) -> bool:
    """Whether an item is put as a whole."""
    return len(changes) == 1 and isinstance(changes[0], Put) and not changes[0].at.path


def _in_plan(change: Change, item: ItemId) -> Change:
    """The same change of an item, seen from the whole plan."""
    return change._replace(at=At(None, None, (*item, *change.at.path)))


def _only_item(kind: str) -> Find:
    """The item that a passage holds alone."""

    def find(root: Mapping, _places: Places) -> Entry | None:
        return Entry(*root.pairs[0], kind) if len(root.pairs) == 1 else None

    return find


def _whole_plan(root: Mapping, _places: Places) -> Entry:
    return Entry(root, root, "plan")


# --- what cannot be done ------------------------------------------------------------------------------------------


def _refuse_new_errors(before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> None:
    known = Counter((problem.name, problem.item) for problem in before)
    for problem in after:
        if problem.severity is Severity.ERROR and not known[problem.name, problem.item]:
            raise NotUnderstood(problem)
        known[problem.name, problem.item] -= 1


def _cannot(loaded: Loaded, changes: Sequence[Change], hand: Handwriting) -> CannotEdit:
    """What a person can type where we cannot."""
    at = changes[0].at
    lines = [_by_hand(change, hand) for change in changes if not isinstance(change, Remove)]
    return CannotEdit(loaded.places.place(At(at.section, at.item)).line, hand.layout.line_end.join(lines))


def _by_hand(change: Put | Add, hand: Handwriting) -> str:
    value: Value = change.value if isinstance(change, Put) else (change.value,)
    for step in reversed(change.at.path):
        value = {"" if isinstance(step, int) else step: value}
    kind = KIND_OF_SECTION[change.at.section] if change.at.section is not None else "plan"
    return as_lines(spelled(value, kind, hand), hand.layout)
