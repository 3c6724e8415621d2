"""A table of 300 actions read into a draft, against what openpyxl alone takes to load it; and a million empty rows.

All run in this process, in turns, but for the memory of the million rows, which a process of its own shows.
"""

from __future__ import annotations

import gc
import io
import resource
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import openpyxl

from seuranta.plan.tables.draft import Draft, Settings
from seuranta.plan.tables.reading import read_table

SIZE, PLAIN = 300, 1_000
_SETTINGS = Settings(today=date(2026, 12, 1))
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(rows: int) -> bytes:
    """Actions of every kind, no two with the same text."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(
        ["Nro", "Toimenpide", "Tavoite", "Vastuu", "Alku", "Määräaika", "Tila", "Edistyminen", "Seuraava askel", "Huom"]
    )
    for number in range(1, rows + 1):
        start = date(2026, 1, 1) + timedelta(days=number)
        due = (f"{start.day}.{start.month}.2027", f"vk {number % 52 + 1}/2027", f"syksy {2027 + number}")[number % 3]
        status = ("kesken", f"valmis {start.day}.{start.month}.2026", "ei aloitettu")[number % 3]
        owner = f"Pekka{number}" if number % 4 else f"Pekka{number}/Jonna"
        sheet.append(
            [
                number,
                f"Toimenpide {number}",
                f"T{number % 5 + 1}",
                owner,
                start,
                due,
                status,
                0.35,
                "soita",
                f"huom {number}",
            ]
        )
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def million_rows() -> bytes:
    """The table of one action, with a column that is formatted to its end."""
    plain = io.BytesIO(workbook(1))
    packed = io.BytesIO()
    empty = "".join(f'<row r="{row}" spans="1:1"><c r="A{row}" s="1"/></row>' for row in range(3, 1_048_577))
    with zipfile.ZipFile(plain) as read, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as written:
        for part in read.namelist():
            text = read.read(part).decode()
            written.writestr(part, text.replace("</sheetData>", f"{empty}</sheetData>"))
    return packed.getvalue()


def ratio(times: int) -> float:
    """The median of pairs: a draft of 300 actions against loading them."""
    data = workbook(SIZE)
    return _median(lambda: _read(data), lambda: openpyxl.load_workbook(io.BytesIO(data)), times)


def ratio_of_empty_rows(times: int) -> float:
    """A million formatted empty rows against a plain table of a thousand actions."""
    empty, plain = million_rows(), workbook(PLAIN)
    return _median(lambda: _read(empty), lambda: _read(plain), times)


def megabytes_of_empty_rows(folder: Path) -> float:
    """The most memory that a process takes that reads them."""
    path = folder / "million.xlsx"
    path.write_bytes(million_rows())
    done = subprocess.run([sys.executable, __file__, path], capture_output=True, check=True, text=True)
    return float(done.stdout)


def _most_megabytes() -> float:
    """The most memory of this process; what the system counts for it holds that of its parent, too."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _read(data: bytes) -> None:
    assert isinstance(read_table("table.xlsx", data, _SETTINGS), Draft)


def _median(work: Callable[[], object], measure: Callable[[], object], times: int) -> float:
    gc.disable()
    try:
        return statistics.median(_seconds(work) / _seconds(measure) for _ in range(times))
    finally:
        gc.enable()


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _read(Path(sys.argv[1]).read_bytes())
        print(_most_megabytes())
    else:
        print(f"{ratio(7):.2f} x openpyxl, a million empty rows {ratio_of_empty_rows(3):.2f} x a thousand actions")
