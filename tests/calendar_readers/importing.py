"""Imports calendar files step by step, as people do, into khal and into a Radicale server; prints what each then holds.

Runs in the environment of requirements.txt: `python importing.py FOLDER STEP...`. A step is a folder that holds
`import.ics`, what is new or changed, and perhaps `whole.ics`, the whole file, which goes to the server. Nothing is ever
taken away: an import takes nothing away. Knows nothing of Seuranta.
"""

from __future__ import annotations

import io
import json
import sys
import urllib.request
import warnings
from collections.abc import Iterable
from contextlib import redirect_stdout, suppress
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
from khal.cli import main_khal
from server import entries_apart, put, running

Held = dict[str, list[str]]
"""By identity: start, end and title of an entry that takes place."""

CONF = """\
[calendars]
[[plan]]
path = {folder}/plan
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


class Khal:
    """A calendar in files, kept by khal."""

    def __init__(self, folder: Path) -> None:
        self._conf = folder / "khal.conf"
        self._plan = folder / "plan"
        self._plan.mkdir(parents=True)
        self._conf.write_text(CONF.format(folder=folder), encoding="utf-8")

    def take(self, data: bytes) -> None:
        file = self._conf.with_name("import.ics")
        file.write_bytes(data)
        with redirect_stdout(io.StringIO()), suppress(SystemExit):  # what it took is looked at below
            main_khal(["-c", str(self._conf), "import", "--batch", "-a", "plan", str(file)], standalone_mode=False)

    def holds(self) -> Held:
        return agreed(path.read_bytes() for path in self._plan.glob("*.ics"))


class Server:
    """A calendar of a server, to which each entry is sent by itself."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._sent: dict[str, bytes] = {}
        put(f"{address}/us/plan/", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n")

    def take(self, data: bytes) -> None:
        for uid, entry in entries_apart(data).items():
            body = entry.partition(b"BEGIN:VEVENT")[2]
            if self._sent.get(uid) != body:
                put(f"{self._address}/us/plan/{uid}.ics", entry)
                self._sent[uid] = body

    def holds(self) -> Held:
        with urllib.request.urlopen(f"{self._address}/us/plan/") as answer:
            return agreed([answer.read()])


def agreed(files: Iterable[bytes]) -> Held:
    found: Held = {}
    for data in files:
        for one in icalendar.Calendar.from_ical(data).walk("VEVENT"):
            if str(one.get("STATUS")) != "CANCELLED":
                uid = str(one["UID"])
                assert uid not in found, f"{uid} twice"
                found[uid] = [_moment(one["DTSTART"].dt), _moment(one["DTEND"].dt), str(one["SUMMARY"])]
    return found


def _moment(value: date) -> str:
    return f"{value.astimezone(UTC):%Y-%m-%dT%H:%MZ}" if isinstance(value, datetime) else value.isoformat()


def main() -> None:
    warnings.simplefilter("ignore")
    folder, *steps = (Path(one) for one in sys.argv[1:])
    with running(folder / "storage") as address:
        khal, server = Khal(folder / "khal"), Server(address)
        answer = []
        for step in steps:
            khal.take((step / "import.ics").read_bytes())
            server.take((step / "whole.ics").read_bytes())
            answer.append({"khal": sorted(khal.holds().values()), "Radicale": sorted(server.holds().values())})
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
