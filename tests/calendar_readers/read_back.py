"""Lets other people's programs read what Seuranta writes, and compares every entry with what it should be.

    python tests/calendar_readers/read_back.py [--short] [--environment FOLDER]

Needs pip and, for ical.js, npm. The readers live in an environment of their own, made in a temporary folder unless one
is given. Files are written by the installed command; what they should hold is computed here with the standard library,
and by the strict reader of `calendar_format`. Not part of the test suite; `.ci/run` runs the short form.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))

import calendar_format  # noqa: E402 - from the folder above

from seuranta.plan.words.quoting import quoted  # noqa: E402 - writes the hostile texts into a plan

Found = dict[str, Any]
ZONES = ("Europe/Helsinki", "America/New_York", "Pacific/Auckland")
HOSTILE = (
    "Month\r\nATTENDEE:mailto:evil@example.com",
    "END:VEVENT\nEND:VCALENDAR",
    "nul\x00 escape\x1b[31m",
    "line\u2028paragraph\u2029next\u0085end",
    '"quoted";X=1:value, \\n and \\',
    "a" * 5_000,
    "ä" * 3_000,
    "👨‍👩‍👧‍👦" * 40,
    "x" * 66 + "🚀" + "y" * 72 + "€ loppu",
    "word " * 200,
    "  spaces  in   between " * 10,
    "right\u202eto left",
    "=1+1 <b>{x}</b> %0A",
)


# --- the environment of the readers -------------------------------------------------------------------------------


def environment(folder: Path) -> tuple[Path, Path | None]:
    """The Python of the readers, and the folder of ical.js where npm could get it."""
    python = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not python.exists():
        venv.create(folder / "venv", with_pip=True)
    wanted = HERE / "requirements.txt"
    subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", wanted], check=True)
    node = folder / "node"
    if shutil.which("npm") is None:
        return python, None
    if not (node / "node_modules" / "ical.js").exists():
        node.mkdir(exist_ok=True)
        (node / "package.json").write_text("{}", encoding="utf-8")
        npm = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(node), "ical.js@2"]
        subprocess.run(npm, check=True)
    return python, node


def read_by_all(files: list[Path], python: Path, node: Path | None) -> dict[str, dict[str, list[Found]]]:
    """What every reader found in every file; ical.js as if in three places of the world."""
    names = [str(one) for one in files]
    found: dict[str, dict[str, list[Found]]] = read_json([python, HERE / "readers.py", *names])
    for zone in ("UTC", "Europe/Helsinki", "America/New_York") if node is not None else ():
        (its,) = read_json(["node", HERE / "ical_js.mjs", str(node), *names], TZ=zone).values()
        found[f"ical.js in {zone}"] = its
    return found


def read_json(command: list[Any], **more: str) -> Any:
    done = subprocess.run([str(one) for one in command], stdout=subprocess.PIPE, check=True, env=os.environ | more)
    return json.loads(done.stdout)


# --- files that Seuranta writes -----------------------------------------------------------------------------------


def seuranta(*arguments: str | Path, day: str = "2026-12-01") -> None:
    command = [Path(sys.executable).with_name("seuranta"), "checkpoints", *arguments]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SEURANTA")}
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=kept | {"SEURANTA_TODAY": day}
    )


def examples(folder: Path, *, is_short: bool) -> Iterator[Path]:
    """The calendars of every plan in the repository; in full also those of everybody in them."""
    for plan in sorted(REPOSITORY.glob("[ep]*/*/roadmap.yaml")):
        own = folder / plan.parent.name
        own.mkdir()
        shutil.copy(plan, own)
        options = ("--attendees",) if is_short else ("--attendees", "--for", "all")
        seuranta(own, "--ics", "--deadlines", "--communication", *options)
        yield from sorted(own.rglob("*.ics"))


def hostile(folder: Path) -> Path:
    rows = "".join(
        f"  c{number}: {{title: {quoted(one, in_braces=True)}, place: {quoted(one, in_braces=True)}, "
        f"agenda: {quoted(one, in_braces=True)}, date: 2027-01-{number + 1:02}, time: 9, reminder: 1 h}}\n"
        for number, one in enumerate(HOSTILE)
    )
    return _plan(folder / "hostile", f"id: hostile-1\nlanguage: en\npresented: 2026-09-01\ncheckpoints:\n{rows}")


def _plan(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "roadmap.yaml").write_text(text, encoding="utf-8")
    seuranta(folder, "--ics")
    return folder / "checkpoints.ics"


YEAR = """\
id: year-1
language: en
presented: 2026-12-01
timezone: {zone}
checkpoints:
  monday: {{title: Monday, recurrence: every Monday, start: 2027-01-04, until: 2027-12-31, time: 9, duration: 45 min}}
  sunday: {{title: Sunday, recurrence: every Sunday, start: 2027-01-03, until: 2027-12-31, time: 20.30}}
  closing: {{title: Day, recurrence: the 31st of each month, start: 2027-01-31, until: 2027-12-31}}
"""
CHANGES = "moved: {2027-03-29: {to: 2027-03-26, reason: x}, 2027-11-01: {to: 2027-10-29, reason: x}}, skipped: {2027-05-03: x}"


def year(folder: Path, zone: str) -> Path:
    """Every Monday and Sunday through both changes of the clock, and the last day of each month without a time."""
    return _plan(folder / zone.replace("/", "-"), YEAR.format(zone=zone))


def expected_year(zone: str) -> list[tuple[str, str, str]]:
    """Start, end and title, by plain arithmetic of dates and the zone's own table."""
    found = []
    for title, first, hour, minute, length in (
        ("Monday", date(2027, 1, 4), 9, 0, 45),
        ("Sunday", date(2027, 1, 3), 20, 30, 60),
    ):
        for week in range(52):
            day = first + timedelta(weeks=week)
            start = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)
            end = start + timedelta(minutes=length)
            found.append((f"{start:%Y-%m-%dT%H:%M:%SZ}", f"{end:%Y-%m-%dT%H:%M:%SZ}", title))
    for month in range(1, 13):
        last = (date(2027, month + 1, 1) if month < 12 else date(2028, 1, 1)) - timedelta(1)
        found.append((last.isoformat(), (last + timedelta(1)).isoformat(), "Day"))
    return sorted(found)


# --- comparing ----------------------------------------------------------------------------------------------------


def strictly_read(path: Path) -> list[Found]:
    """What the file holds by our own strict reader, in the form of the others."""
    found = []
    for event in calendar_format.events(path.read_bytes()):
        ends = [one.moment for one in event.properties if one.name == "DTEND"]
        found.append(
            {
                "uid": event["UID"].value,
                "start": _moment(event["DTSTART"].moment),
                "end": _moment(ends[0]) if ends else "",
                "summary": event["SUMMARY"].text,
                "description": event.text("DESCRIPTION") or "",
                "location": event.text("LOCATION") or "",
                "status": event["STATUS"].value,
            }
        )
    return sorted(found, key=lambda one: one["uid"])


def _moment(value: date) -> str:
    return f"{value:%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else value.isoformat()


def differences(expected: list[Any], found: list[Any]) -> str:
    for one, other in zip(expected, found, strict=False):
        if one != other:
            return f"expected {one!r:.600}\n      found    {other!r:.600}"
    return f"expected {len(expected)} entries, found {len(found)}" if len(expected) != len(found) else ""


class Report:
    """Counts what agreed and prints what did not."""

    def __init__(self) -> None:
        self.agreed = self.wrong = 0

    def compare(self, what: str, expected: list[Any], found: list[Any]) -> None:
        difference = differences(expected, found)
        if difference:
            self.wrong += 1
            print(f"  WRONG {what}\n      {difference}")
        else:
            self.agreed += 1


def check_server(report: Report, folder: Path, python: Path) -> None:
    """A year in a calendar of a server; then one that moved over a change of the clock, one skipped and one added."""
    path = year(folder / "server", "Europe/Helsinki")
    before = folder / "before.ics"
    shutil.copy(path, before)
    plan = path.with_name("roadmap.yaml")
    text = plan.read_text(encoding="utf-8").replace("time: 9, duration: 45 min}", "time: 9, duration: 45 min, CHANGES}")
    text = text.replace("CHANGES", CHANGES) + "  extra: {title: Extra, date: 2027-06-02, time: 9}\n"
    plan.write_text(text, encoding="utf-8")
    seuranta(plan.parent, "--ics", "--changed", day="2026-12-02")
    changed = path.with_name("checkpoints-changed.ics")
    found = read_json([python, HERE / "server.py", folder / "storage", before, changed])
    report.compare("Radicale: a year", strictly_read(before), found["first"])
    report.compare("Radicale: after the changes", strictly_read(path), found["second"])
    starts = {one["summary"]: one["start"] for one in found["second"]}
    moved = sorted(one["start"] for one in found["second"] if one["start"][:10] in ("2027-03-26", "2027-10-29"))
    report.compare("Radicale: what moved", ["2027-03-26T07:00:00Z", "2027-10-29T06:00:00Z"], moved)
    report.compare("Radicale: what was skipped and added", ["2027-05-03T06:00:00Z", "2027-06-02T06:00:00Z"],
                   [starts["CANCELLED: Monday"], starts["Extra"]])  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--short", action="store_true", help="one time zone, and nobody's own files")
    parser.add_argument("--environment", type=Path, help="keep the readers in this folder")
    asked = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python, node = environment(asked.environment or folder)
        work = folder / "files"
        (work / "server").mkdir(parents=True)
        zones = ZONES[:1] if asked.short else ZONES
        years = {year(work, zone): zone for zone in zones}
        files = [*examples(work, is_short=asked.short), hostile(work), *years]
        for reader, found in read_by_all(files, python, node).items():
            for path in files:
                report.compare(f"{reader}: {path.relative_to(work)}", strictly_read(path), found[str(path)])
                if path in years:
                    seen = sorted((one["start"], one["end"], one["summary"]) for one in found[str(path)])
                    report.compare(f"{reader}: the year in {years[path]}", expected_year(years[path]), seen)
        check_server(report, work, python)
    print(f"{len(files)} files, {report.agreed} comparisons agree, {report.wrong} do not")
    if node is None:
        print("without ical.js: npm is not installed")
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
