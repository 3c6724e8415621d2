"""How a table is read: as it was typed, as it was settled the last time, and as a person says where nothing else tells."""

from __future__ import annotations

from datetime import date
from functools import partial

from seuranta.commands import Job, UserError
from seuranta.commands.importing.asks import ImportAsk
from seuranta.commands.importing.how_to_read import asked
from seuranta.commands.importing.known_tables import NOTHING_SETTLED, HowRead, KnownTables, TableRead
from seuranta.commands.init import FINNISH_TIME
from seuranta.output.screen.layout import text_lines
from seuranta.output.words.reply_texts import PASTE
from seuranta.output.words.table_texts import refusal_sentence
from seuranta.plan.loading.model import Plan
from seuranta.plan.tables.draft import DateOrder, Draft, DraftAction, Exported, Refusal, Settings
from seuranta.plan.tables.reading import read_table
from seuranta.plan.values.holidays import is_working_day


def table_bytes(job: Job, ask: ImportAsk) -> bytes:
    """What stands in the file; raises UserError where there is none."""
    if not ask.file_name and job.question is not None:
        job.show(tuple(text_lines(PASTE.fill(job.language), job.width)))
    data = job.files.typed(ask.table)
    if data is None:
        raise UserError("not-found", path=ask.table)
    return data


def settings(job: Job, plan: Plan | None, language: str) -> Settings:
    """What a plan settles of any table."""
    if plan is None:
        return Settings(job.today(FINNISH_TIME), language)
    teams = frozenset(name for name in ("team", "management_team") if getattr(plan, name) is not None)
    working = partial(is_working_day, country=plan.country)
    return Settings(job.today(plan.timezone), language, timezone=plan.timezone, teams=teams, is_working_day=working)


def exported_plan(ask: ImportAsk, data: bytes) -> Exported | None:
    """A whole plan that was exported as data; None for a table."""
    if data.lstrip()[:1] != b"{":
        return None
    known = read_table(ask.file_name, data, Settings(_ANY_DAY))
    return known if isinstance(known, Exported) else None


_ANY_DAY = date(2000, 1, 1)


def read(
    job: Job, ask: ImportAsk, data: bytes, usual: Settings, known: KnownTables, settled: HowRead = NOTHING_SETTLED
) -> TableRead:
    """A table as a draft; raises UserError where the file holds none. `settled` is what a person said of it already."""
    name = ask.file_name
    plain = read_table(name, data, usual)
    before = known.how(plain.table) if isinstance(plain, Draft) else NOTHING_SETTLED
    how = _later(_later(before, settled), ask.typed)
    while True:
        draft = plain if how == NOTHING_SETTLED else read_table(name, data, usual._replace(**how._asdict()))
        if isinstance(draft, Refusal):
            raise refusal(draft, ask.table, job.language)
        assert isinstance(draft, Draft), "the bytes are those of a table"
        settles = _told_by_memory(name, data, usual, draft, how) or (asked(job, draft, how) if ask.asks(job) else None)
        if settles is None:
            return TableRead(draft, plain if isinstance(plain, Draft) else draft, how)
        how = settles


def _told_by_memory(name: str, data: bytes, usual: Settings, draft: Draft, how: HowRead) -> HowRead | None:
    """The order of day and month in which the days of our own workbook are those that were exported."""
    is_ours = any(action.memory is not None for action in draft.actions)
    if not is_ours or how.dates is not None or all(report.name != "date-order" for report in draft.reports):
        return None
    read_in = {order: how._replace(dates=order) for order in ORDERS}
    drafts = {order: read_table(name, data, usual._replace(**way._asdict())) for order, way in read_in.items()}
    as_exported = {order: _as_exported(there) for order, there in drafts.items() if isinstance(there, Draft)}
    best = max(as_exported, key=lambda order: as_exported[order], default=None)
    is_clear = len(set(as_exported.values())) == len(ORDERS)
    return read_in[best] if best is not None and is_clear else None


ORDERS: tuple[DateOrder, ...] = ("dmy", "mdy")


def _as_exported(draft: Draft) -> int:
    """How many days stand in the rows as they were exported."""
    with_memory = [(action, action.memory) for action in draft.actions if action.memory is not None]
    dues = [(_iso(action, "due"), memory.value("due")) for action, memory in with_memory]
    days = [(_iso(action, "day"), memory.value("day")) for action, memory in with_memory]
    return sum(typed == exported != "" for typed, exported in (*dues, *days))


def _iso(action: DraftAction, field: str) -> str:
    entry = action.fields.get(field)
    return entry.value.isoformat() if entry is not None and isinstance(entry.value, date) else ""


def refusal(refused: Refusal, path: str, language: str) -> UserError:
    """Why a file gives no table."""
    return UserError("table-refused", path=path, said=refusal_sentence(refused, language))


def _later(before: HowRead, typed: HowRead) -> HowRead:
    """What was settled the last time, with what is typed now."""
    given = {name: value for name, value in typed._asdict().items() if value not in (None, {})}
    together = {"columns": before.columns | typed.columns, "days": before.days | typed.days}
    return before._replace(**given | together)
