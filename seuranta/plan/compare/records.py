"""The records that make a change more than a silent one: new decisions about an item, and new entries of `moves`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from seuranta.plan.compare.meaning import Keys, affects, text_key
from seuranta.plan.compare.pairing import Pairs
from seuranta.plan.loading.load import Loaded
from seuranta.plan.loading.model import Action, Move, Plan
from seuranta.plan.words.vocabulary import same_id

UNKNOWN = ""
"""In the place of a record: whether there is one could not be read."""


class Records:
    """The decisions of the newer version that the older one does not have, by what they affect."""

    def __init__(self, old: Loaded, new: Loaded, pairs: Mapping[str, Pairs]) -> None:
        assert new.plan is not None
        self._by_item = _new_decisions(new.plan, pairs["decisions"].added)
        self._is_unsure = _may_hide_decisions(old, new)

    def decision(self, section: str, id_: str) -> str | None:
        """The id of a new decision about an item, UNKNOWN where one may stand among what could not be read."""
        found = self._by_item.get((section, same_id(id_)))
        return found or (UNKNOWN if self._is_unsure else None)


def _new_decisions(plan: Plan, added: tuple[str, ...]) -> dict[tuple[str, str], str]:
    by_item: dict[tuple[str, str], str] = {}
    for id_ in added:
        for item in affects(plan.decisions[id_].affects, Keys()):
            by_item.setdefault(item, id_)
    return by_item


def _may_hide_decisions(old: Loaded, new: Loaded) -> bool:
    """Whether a decision that could not be read may be the one that is missed."""
    if "decisions" in old.broken or "decisions" in new.broken:
        return True
    assert old.plan is not None
    known = {*old.plan.decisions, *old.left_out.get("decisions", ())}
    unclear = {id_ for (section, id_), fields in new.unread.items() if section == "decisions" and "affects" in fields}
    hidden = {*new.left_out.get("decisions", ()), *unclear}
    return not set(map(same_id, hidden)) <= set(map(same_id, known))


class Moves:
    """What became of the entries of `moves` of one action: which are new, altered, filled in or gone; `keys` are those of
    the older version.
    """

    def __init__(self, old: Action, new: Action, keys: Keys) -> None:
        self._old, self._new = old, new
        self._keys = keys
        left = list(new.moves)
        self.altered: list[tuple[Move, Move]] = []
        self.deleted: list[Move] = []
        self.filled_in: list[Move] = []
        waiting = []
        for move in old.moves:
            same = _take(left, move, _is_same_entry)
            if same is None:
                waiting.append(move)
            elif self._is_altered(move, same):
                self.altered.append((move, same))
            elif (move.reason is None) != (same.reason is None) or bool(move.decided_by) != bool(same.decided_by):
                self.filled_in.append(same)
        for move in waiting:
            like = _take(left, move, _is_like)
            if like is None:
                self.deleted.append(move)
            else:
                self.altered.append((move, like))
        self.added: list[Move] = left

    def _is_altered(self, old: Move, new: Move) -> bool:
        """Whether an entry says something else now; a reason or a decider that was missing may be filled in."""
        if (old.new or new.new) and _led_to(self._old, old) != _led_to(self._new, new):
            return True
        if old.reason is not None and (new.reason is None or text_key(old.reason) != text_key(new.reason)):
            return True
        before = frozenset(map(self._keys.party, old.decided_by))
        return bool(before) and before != frozenset(map(Keys().party, new.decided_by))

    def chain(self, due: date) -> tuple[Move, ...]:
        """The new entries that lead from a due date to that of the newer version, each from where the one before it led;
        none where they do not.
        """
        for number, move in enumerate(self.added):
            if move.old == due:
                chain = tuple(self.added[number:])
                ends = (*(following.old for following in chain[1:]), self._new.due)
                return chain if all(step.new in (None, end) for step, end in zip(chain, ends, strict=True)) else ()
        return ()

    def led_to(self, move: Move) -> date | None:
        """The date that an entry of the newer version moved to."""
        return _led_to(self._new, move)


def _led_to(action: Action, move: Move) -> date | None:
    """As typed, or else implied by the next entry, or by the due date."""
    if move.new is not None:
        return move.new
    following = action.moves[action.moves.index(move) + 1 :]
    return following[0].old if following else action.due


def _take(moves: list[Move], like: Move, is_like: Callable[[Move, Move], bool]) -> Move | None:
    found = next((move for move in moves if is_like(like, move)), None)
    if found is not None:
        moves.remove(found)
    return found


def _is_same_entry(one: Move, other: Move) -> bool:
    return (one.date, one.old) == (other.date, other.old)


def _is_like(one: Move, other: Move) -> bool:
    return one.date == other.date or one.old == other.old
