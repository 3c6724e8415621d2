"""The calendars that are published: the files beside a plan as they are, since their revisions live there, or, where a view
may not show what one holds or there is none, one that is made with that file as its previous one.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple
from zoneinfo import ZoneInfo

from seuranta.commands import PlanFile, UserError
from seuranta.commands.calendars import calendar_name, extent, refuse_unread
from seuranta.commands.plan_ids import compared
from seuranta.output.calendar import file as calendar_file
from seuranta.output.calendar.entries import Contents, entries
from seuranta.output.calendar.extent import horizon
from seuranta.output.calendar.file import FROM, NOTHING_KNOWN, PLAN, UNTIL, WITH, Block, Head, Known
from seuranta.output.calendar.ics_file import drawn, written
from seuranta.output.calendar.merging import merged
from seuranta.plan.edit import language_of
from seuranta.plan.loading.model import Plan

CHECKPOINTS = "checkpoints.ics"


class Calendar(NamedTuple):
    """The bytes of a calendar; `is_made`: they stand in no file beside the plan."""

    content: bytes
    is_made: bool


class OfPlan(NamedTuple):
    """A plan whose calendars are published, with its id in them."""

    plan_file: PlanFile
    plan: Plan
    plan_id: str

    @property
    def language(self) -> str:
        return self.plan.language or language_of(self.plan_file.loaded, "en")


def calendar(of: OfPlan, path: str, there: bytes | None, person: str | None, *, is_whole: bool) -> Calendar | None:
    """The calendar of a person, or of the checkpoints; None where nothing would stand in it.

    `there` is what stands in the file beside the plan. Unless `is_whole` it holds checkpoints and nothing else. Raises
    UserError where that file is not as Seuranta wrote it, or an entry might be missing because it could not be read.
    """
    known = _known(of, path, there)
    if there is not None and (is_whole or _is_plain(known)):
        return Calendar(there, is_made=False)
    made = _made(of, known, person)
    return Calendar(made, is_made=True) if made is not None else None


def _known(of: OfPlan, path: str, there: bytes | None) -> Known:
    if there is None:
        return NOTHING_KNOWN
    known = calendar_file.read(there)
    if known is None:
        raise UserError("not-our-calendar", path=path)
    if known.is_touched:
        raise UserError("calendar-edited", path=path)
    plan_id = known.fields.get(PLAN, "")
    if compared(plan_id) != compared(of.plan_id):
        raise UserError("calendar-of-other-id", path=path, old=plan_id, new=of.plan_id, plan=of.plan_file.path)
    return known


def _is_plain(known: Known) -> bool:
    """Whether a file holds the checkpoints alone and nobody's address; what has passed stays there as it was."""
    blocks = known.blocks.values()
    is_of_checkpoints = all(block.item.startswith("checkpoints/") for block in blocks)
    return not known.fields.get(WITH) and is_of_checkpoints and all(_without_guests(block) == block for block in blocks)


def _without_guests(block: Block) -> Block:
    return block._replace(lines=tuple(line for line in block.lines if not line.startswith(_GUESTS)))


_GUESTS = ("ATTENDEE", "ORGANIZER")


def _made(of: OfPlan, known: Known, person: str | None) -> bytes | None:
    """A new file. What stood in the file before and does not belong here is not told as cancelled, but not told at all."""
    contents = Contents(person=person)
    refuse_unread(of.plan_file.loaded, contents, of.plan_file.path)
    day, zone = of.plan_file.day, ZoneInfo(of.plan.timezone)
    until, begun = horizon(known.day(UNTIL), day), known.day(FROM) or day
    planned = entries(of.plan, contents, until, begun, of.language)
    blocks = {entry.item: drawn(entry, of.plan_id, of.language) for entry in planned}
    news = [blocks[entry.item] for entry in planned if entry.is_news or blocks[entry.item].uid in known.blocks]
    changes = merged(_only(known, {block.uid for block in blocks.values()}), news, day, zone, of.language)
    if not changes:
        return None
    own = ((PLAN, of.plan_id), *extent([(of.plan, contents)], until, begun))
    head = Head(calendar_name(of.plan, person, of.language), of.plan.timezone, of.language, own)
    return written(head, (change.new for change in changes))


def _only(known: Known, uids: Collection[str]) -> Known:
    """The file with no other entries than these, and nobody's address in them."""
    if known is NOTHING_KNOWN:
        return known
    return Known(known.fields, {uid: _without_guests(block) for uid, block in known.blocks.items() if uid in uids})
