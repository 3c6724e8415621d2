"""What holds for the repository as a whole: nothing unfinished, nothing of anybody's machine, everything documented."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from conftest import REPOSITORY

import seuranta
from seuranta.cli.program import app
from seuranta.commands.check import checked
from seuranta.plan.words.findings import Severity

FOLDERS = (".ci", "seuranta", "tests", "plans", "examples")
TEXT = {"", ".py", ".md", ".toml", ".yaml", ".yml", ".json", ".txt", ".ics", ".csv", ".svg", ".html"}
README = REPOSITORY / "README.md"


def files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from (
            path
            for path in sorted((REPOSITORY / folder).rglob("*"))
            if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts
        )
    if folders == FOLDERS:
        yield from (path for path in sorted(REPOSITORY.iterdir()) if path.is_file() and path.suffix in TEXT - {""})


def lines_with(pattern: str, *folders: str) -> list[str]:
    found = re.compile(pattern)
    return [
        f"{path.relative_to(REPOSITORY)}:{number}: {line.strip()[:100]}"
        for path in files(*folders)
        if path != Path(__file__)
        for number, line in enumerate(path.read_bytes().decode("utf-8", "replace").splitlines(), 1)
        if found.search(line)
    ]


def test_nothing_of_anybodys_machine() -> None:
    assert not lines_with(r"(?<![\w.])/(work|opt|root|home|Users|tmp|var/folders)/\w|C:\\Users", *FOLDERS)


def test_nothing_is_left_to_do() -> None:
    assert not lines_with(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplemented|breakpoint\(\)", "seuranta", ".ci")
    assert not lines_with(r"\b(FIXME|HACK)\b|raise NotImplemented|breakpoint\(\)", "tests", "plans", "examples")


def test_addresses_are_invented() -> None:
    address = r"[\w.+-]+@(?!([\w-]+\.)*example\.(com|org|net|fi)\b)[\w-]+\.\w{2,}"

    found = lines_with(address, "plans", "examples", "seuranta")

    assert not [line for line in found if "LICENSES.txt:" not in line]  # the makers of what the extension holds


LONGEST = 400
"""Lines of a module that a newcomer likes to read in one go."""


def test_modules_are_short_enough_to_read() -> None:
    long = {
        path.relative_to(REPOSITORY).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in files("seuranta")
        if path.suffix == ".py" and "messages" not in path.parts
    }

    assert {name: lines for name, lines in long.items() if lines > LONGEST} == {}


def test_days_are_counted_where_the_calendar_ends_is_known() -> None:
    """Days are whole numbers, added with `calendar_end.plus`: a day plus a `timedelta` fails at the end of the calendar.

    A `timedelta` is a length of time in hours or minutes.
    """
    counting = {
        f"{path.relative_to(REPOSITORY).as_posix()}:{call.lineno}"
        for path in (REPOSITORY / "seuranta").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _counts_days(call)
    }

    assert counting == set()


def _counts_days(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = {keyword.arg for keyword in call.keywords}
    if name == "timedelta":
        return bool(call.args) or not given.isdisjoint({"days", "weeks", None})
    return name == "relativedelta" or (name == "replace" and "year" in given)


@pytest.mark.parametrize(
    ("line", "is_refused"),
    [
        ("day + timedelta(1)", True),
        ("day + timedelta(days=1)", True),
        ("day + datetime.timedelta(weeks=count)", True),
        ("day + timedelta(**length)", True),
        ("day + relativedelta(months=1)", True),
        ("day.replace(year=2027)", True),
        ("start + timedelta(minutes=15)", False),
        ("timedelta()", False),
        ("plus(day, 1)", False),
        ("text.replace(old, new)", False),
    ],
)
def test_what_counts_days(line: str, *, is_refused: bool) -> None:
    calls = [node for node in ast.walk(ast.parse(line)) if isinstance(node, ast.Call)]

    assert any(_counts_days(call) for call in calls) is is_refused


def test_every_module_says_what_it_is_for() -> None:
    assert not [
        path.relative_to(REPOSITORY).as_posix()
        for path in files("seuranta")
        if path.suffix == ".py" and not path.read_text(encoding="utf-8").startswith('"""')
    ]


def commands() -> list[str]:
    return [str(one.name or getattr(one.callback, "__name__", "")) for one in app.registered_commands if not one.hidden]


@pytest.mark.parametrize("name", commands())
def test_every_command_stands_in_the_readme(name: str) -> None:
    assert f"seuranta {name}" in README.read_text(encoding="utf-8")


def test_links_in_the_readme_lead_somewhere() -> None:
    text = README.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|mailto:)([^)#\s]+)(?:#[^)]*)?\)", text)
    anchors = {_anchor(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}

    assert not [link for link in links if not (REPOSITORY / link).exists()]
    assert not [link for link in re.findall(r"\]\(#([^)]+)\)", text) if link not in anchors]


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\s-]", "", heading.lower()).strip().replace(" ", "-")


def test_the_front_page_is_no_longer_than_a_reader_has_patience_for() -> None:
    assert len((REPOSITORY / "README.md").read_text(encoding="utf-8").splitlines()) <= 250


def test_changelog_begins_with_this_version() -> None:
    text = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[?([^\]\s]+)\]?(?: - (\d{4}-\d\d-\d\d))?$", text, re.MULTILINE)
    released = [(version, day) for version, day in headings if version != "Unreleased"]

    assert released[0][0] == seuranta.__version__
    assert all(day for _, day in released)


def test_every_dependency_has_a_floor_and_a_tested_upper_bound() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [one.partition(";")[0] for one in project["dependencies"]]

    assert not [one for one in needed if not re.search(r">=[\d.]+", one)]
    assert not [one for one in needed if "<" not in one and not one.startswith("tzdata")]


PLANS = sorted(path for folder in ("plans", "examples") for path in (REPOSITORY / folder).glob("*/roadmap.yaml"))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_every_plan_and_example_checks_clean(path: Path) -> None:
    day = date(2026, 12, 1)
    found = checked(path.as_posix(), path.read_bytes(), day, today=day)

    assert not [one for one in found.problems if one.severity is Severity.ERROR]


@pytest.mark.parametrize("day", [date(2026, 9, 1), date(2027, 7, 4), date(2030, 2, 28), date(2041, 12, 31)])
def test_the_plan_that_runs_out_of_the_box_is_sound_on_any_day(day: date) -> None:
    for path in sorted((REPOSITORY / "plans").glob("*/roadmap.yaml")):
        found = checked(path.as_posix(), path.read_bytes(), day, today=day)

        assert not [one for one in found.problems if one.severity is Severity.ERROR]
