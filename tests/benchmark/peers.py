"""Other programs that people follow their work with, given as many items; none of them does the same work.

Taskwarrior shows twenty rows from its own store; TaskJuggler also schedules; todoman reads one file an item, and a
cache. Where a program is not installed, it is left out.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

import generate
from process import Program, run


class Peer(NamedTuple):
    """One program: `prepare` writes its items into a folder and gives what to run."""

    name: str
    command: str
    work: str
    prepare: Callable[[Path, int], Program]

    @property
    def is_installed(self) -> bool:
        return _found(self.command) is not None

    def program(self, folder: Path) -> Callable[[int], Program]:
        def prepared(size: int) -> Program:
            place = folder / "peers" / f"{self.name.replace(' ', '-')}-{size}"
            place.mkdir(parents=True)
            return self.prepare(place, size)

        return prepared


def _found(command: str) -> str | None:
    """Debian calls todoman's command by another name, since `todo` was taken."""
    return shutil.which(command) or (shutil.which("todoman") if command == "todo" else None)


def _taskwarrior(report: str) -> Callable[[Path, int], Program]:
    def prepare(place: Path, size: int) -> Program:
        settings = place / "taskrc"
        settings.write_text(f"data.location={place}\nconfirmation=off\nnews.version=9\n", encoding="utf-8")
        tasks = place / "tasks.json"
        tasks.write_text(json.dumps([_task(one) for one in generate.items(size)]), encoding="utf-8")
        run(Program("task import", ("task", f"rc:{settings}", "import", tasks), is_silent=True))
        return Program(f"task {report}", ("task", f"rc:{settings}", report, "limit:20"))

    return prepare


def _task(item: generate.Item) -> dict[str, object]:
    status = {"done": "completed", "dropped": "deleted"}.get(item.status, "pending")
    task: dict[str, object] = {
        "uuid": _uuid(item.number),
        "description": item.title,
        "status": status,
        "entry": _moment(item.start),
        "due": _moment(item.due),
        "project": item.owner,
        "depends": [_uuid(one) for one in item.depends_on],
    }
    return task | ({"end": _moment(item.status_day or item.due)} if status != "pending" else {})


def _uuid(number: int) -> str:
    return str(uuid5(NAMESPACE_URL, f"https://example.com/{number}"))


def _moment(day: date) -> str:
    return f"{day:%Y%m%d}T060000Z"


def _taskjuggler(place: Path, size: int) -> Program:
    tasks = "\n".join(
        f'task t{one.number} "{one.title}" {{ start {one.start} end {one.due} }}' for one in generate.items(size)
    )
    source = place / "plan.tjp"
    report = 'taskreport out "out" { formats csv columns id, name, start, end, status }'
    head = f'project bench "Bench" 2026-09-01 +2y {{ now {generate.AS_OF} }}'
    source.write_text(f"{head}\n{tasks}\n{report}\n", encoding="utf-8")
    return Program("tj3", ("tj3", "--silent", "-o", place, source), is_silent=True)


def _todoman(place: Path, size: int) -> Program:
    items = place / "lists" / "plan"
    items.mkdir(parents=True)
    for one in generate.items(size):
        (items / f"{one.number}.ics").write_bytes(_todo(one).encode())
    settings = place / "config.py"
    settings.write_text(
        f'path = "{place}/lists/*"\ncache_path = "{place}/cache.sqlite3"\n'
        'date_format = "%Y-%m-%d"\ntime_format = "%H:%M"\ndefault_list = "plan"\n',
        encoding="utf-8",
    )
    program = Program("todo list", (_found("todo") or "todo", "--config", settings, "list"))
    run(program)  # fills the cache
    return program


def _todo(item: generate.Item) -> str:
    status = {"done": "COMPLETED", "dropped": "CANCELLED", "planned": "NEEDS-ACTION"}.get(item.status, "IN-PROCESS")
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//example.com//benchmark//EN",
        "BEGIN:VTODO",
        f"UID:{_uuid(item.number)}",
        f"DTSTAMP:{_moment(item.start)}",
        f"SUMMARY:{item.title}",
        f"DUE;VALUE=DATE:{item.due:%Y%m%d}",
        f"STATUS:{status}",
        "END:VTODO",
        "END:VCALENDAR",
        "",
    )
    return "\r\n".join(lines)


PEERS = (
    Peer("task next limit:20", "task", "reads its store, shows twenty rows by urgency", _taskwarrior("next")),
    Peer("task overdue limit:20", "task", "reads its store, shows twenty overdue rows", _taskwarrior("overdue")),
    Peer("tj3, one CSV report", "tj3", "reads a plan, schedules it, writes every task", _taskjuggler),
    Peer("todo list, warm cache", "todo", "looks for changed files, prints every open item", _todoman),
)
