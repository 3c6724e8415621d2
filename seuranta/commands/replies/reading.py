"""Which files hold replies, and with what they are understood: the plan, and what each person was reminded of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from seuranta.commands import Job, PlanFile, UserError, beside
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.record.remembering import readable
from seuranta.output.calendar.people import file_names_by_id
from seuranta.output.words.reminder_returns import answer_in
from seuranta.output.words.reminder_texts import FOLDER
from seuranta.output.words.reply_texts import VIA
from seuranta.plan import edit
from seuranta.plan.follow.duties import Duty, duties, until_next_checkpoint
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.lookup import ItemId
from seuranta.plan.loading.named_people import named_people
from seuranta.plan.replies.chat_archive import unpacked
from seuranta.plan.replies.desk import Desk
from seuranta.plan.replies.reading import read_replies
from seuranta.plan.replies.thread import Thread, with_answers
from seuranta.plan.replies.which_item import SECTIONS, Items, folded
from seuranta.plan.tables.draft import Draft, Exported, Settings
from seuranta.plan.tables.reading import read_table
from seuranta.plan.words.vocabulary import same_id

_OF_TABLES = (".xlsx", ".xlsm", ".csv", ".tsv", ".md", ".markdown", ".json")
_OF_REPLIES = (".eml",)
_NO_TEXT = re.compile(rb"\APK\x03\x04|\A%PDF|\A\xd0\xcf\x11\xe0|\A\x89PNG|\A\xff\xd8\xff")
"""How files begin that hold no text: workbooks, documents, mails of Outlook, pictures."""
_ANY_DAY = date(2000, 1, 1)


def holds_replies(ask: ImportAsk, data: bytes) -> bool:
    """Whether a file is one of replies: by what was typed, by its name, and by what it holds where its name says neither."""
    data, name = unpacked(data), ask.table.lower()
    if ask.is_replies or name.endswith(_OF_REPLIES):
        return True
    if name.endswith(_OF_TABLES) or _NO_TEXT.match(data):
        return False
    return not isinstance(read_table(f"{ask.table}.csv", data, Settings(_ANY_DAY)), (Draft, Exported))


def thread_of(ask: ImportAsk, data: bytes, desk: Desk) -> Thread:
    """The messages of a file, people of the plan among those who may have sent them; raises UserError where it holds no
    text.
    """
    data = unpacked(data)
    if _NO_TEXT.match(data) or b"\0\0\0" in data:
        raise UserError("not-replies", path=ask.table)
    names = (*(name.split()[0] for name in desk.people), *desk.people)
    thread = read_replies(data, desk.today, lambda line: not answer_in(line), names)
    if not thread.messages and not thread.left:
        raise UserError("no-replies", path=ask.table)
    return with_answers(thread, answer_in)


def desk_of(job: Job, file: PlanFile) -> Desk:
    """The desk at which the replies of a plan are read."""
    assert file.follow is not None, "a plan that could be read is followed"
    plan = file.follow.plan
    people = named_people(plan)
    names = file_names_by_id(people)
    items = Items(plan)

    @cache
    def due_on(day: date) -> Mapping[str, tuple[ItemId, ...]]:
        return _duties(file, day)

    @cache
    def points(who: str, day: date) -> tuple[ItemId, ...]:
        own = due_on(day).get(same_id(who), ())
        name = names.get(same_id(who))
        told = readable(job, beside(file.path, f"{FOLDER}/{name}.txt")) if name is not None else None
        if told is None:
            return own
        lines = (items.named(folded(line), ()) for line in told.decode("utf-8", "replace").splitlines())
        return tuple(dict.fromkeys(item for named in lines if named is not None for item in _sure(named.items[0], own)))

    return Desk(file.loaded, plan, people, file.day, points, VIA.fill(edit.language_of(file.loaded, job.language)))


def _sure(candidates: tuple[ItemId, ...], own: tuple[ItemId, ...]) -> tuple[ItemId, ...]:
    """Of several items of one id those that are somebody's own."""
    return candidates if len(candidates) == 1 else tuple(item for item in candidates if item in own)


def _duties(file: PlanFile, day: date) -> dict[str, tuple[ItemId, ...]]:
    """What the reminders of that day tell, by the folded name of each person."""
    follow = follow_up(file.loaded, day, file.today)
    by_person = duties(follow, until_next_checkpoint(follow)).by_person
    return {same_id(name): tuple(_items(own)) for name, own in by_person.items()}


def _items(own: Iterable[Duty]) -> Iterable[ItemId]:
    """The items of duties that replies may be about, each once."""
    return dict.fromkeys(ItemId(duty.section, duty.item) for duty in own if duty.section in SECTIONS)
