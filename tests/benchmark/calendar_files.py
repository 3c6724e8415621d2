"""Writing ten thousand calendar entries beside formatting the same entries by hand, folding included; one process.

Knows the format only as far as the hand needs it; `run.py` prints the ratio among its targets.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from statistics import median
from uuid import NAMESPACE_URL, uuid5

from seuranta.output.calendar.entries import Entry
from seuranta.output.calendar.file import Head
from seuranta.output.calendar.ics_file import drawn, written

COUNT = 10_000
_FIRST = datetime(2027, 1, 4, 7, tzinfo=UTC)
_TEXT = "Asialista: 1. lupaukset; 2. luvut, tavoitteet\n" * 6 + "Tarkistuspiste: kuukausi"


def entries() -> list[Entry]:
    """Entries with a reminder and a text of some three hundred octets."""
    return [
        Entry(
            item=f"checkpoints/kuukausi/{number}",
            since=date(2026, 9, 1),
            start=_FIRST + timedelta(hours=number),
            end=_FIRST + timedelta(hours=number, minutes=45),
            title="Kuukausiseuranta: lupaukset, luvut ja päätökset",
            text=_TEXT,
            place="neuvotteluhuone, 2. kerros",
            reminder=timedelta(minutes=30),
            is_busy=True,
        )
        for number in range(COUNT)
    ]


def by_seuranta(found: list[Entry]) -> bytes:
    return written(Head("Kalenteri", "Europe/Helsinki", "fi"), [drawn(one, "plan", "fi") for one in found])


def by_hand(found: list[Entry]) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//FI"]
    for one in found:
        assert isinstance(one.start, datetime)
        assert isinstance(one.end, datetime)
        title = _escaped(one.title)
        lines += (
            "BEGIN:VEVENT",
            f"UID:{uuid5(NAMESPACE_URL, one.item)}",
            "SEQUENCE:0",
            f"DTSTAMP:{one.since:%Y%m%d}T000000Z",
            f"LAST-MODIFIED:{one.since:%Y%m%d}T000000Z",
            f"DTSTART:{one.start:%Y%m%dT%H%M%SZ}",
            f"DTEND:{one.end:%Y%m%dT%H%M%SZ}",
            f"SUMMARY:{title}",
            f"DESCRIPTION:{_escaped(one.text)}",
            f"LOCATION:{_escaped(one.place)}",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:-PT30M",
            f"DESCRIPTION:{title}",
            "END:VALARM",
            "END:VEVENT",
        )
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) + b"\r\n" for line in lines)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    data, pieces = line.encode(), []
    while len(data) > 75:
        end = 75
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[:end])
        data = b" " + data[end:]
    return b"\r\n".join([*pieces, data])


def _seconds(write: Callable[[list[Entry]], bytes], found: list[Entry]) -> float:
    begun = time.process_time()
    write(found)
    return time.process_time() - begun


def ratio(pairs: int) -> float:
    """The median of how many times as long the program takes as the hand."""
    found = entries()
    by_seuranta(found[:10])
    return median(_seconds(by_seuranta, found) / _seconds(by_hand, found) for _ in range(pairs))


if __name__ == "__main__":
    print(f"{COUNT} entries: {ratio(5):.2f} times as long as by hand")
