"""Calendar files of the first version are taken over without a jump.

`data/version_1` holds a plan and the files that the first version wrote for it: on 28.11.2026, and after changes of
every kind on 10.1.2027.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import calendar_format
import pytest
from conftest import REPOSITORY, Answer

Run = Callable[..., Answer]
Properties = dict[str, str]

FILES = ("checkpoints.ics", "calendars/ann.ics", "calendars/ben.ics")


def entries(path: Path) -> dict[str, Properties]:
    """Every entry by what it is, its properties by name; without whom to ask about mails, which is new."""
    text = re.sub(r"\r?\n ", "", path.read_bytes().decode()).replace("SCHEDULE-AGENT=CLIENT;", "")
    found = {}
    for block in text.split("BEGIN:VEVENT")[1:]:
        lines = [line for line in re.split("\r?\n", block.partition("END:VEVENT")[0]) if line]
        pairs = [re.split("[;:]", line, maxsplit=1) for line in lines]
        entry = {f"{name} {at}" if name in ("DESCRIPTION", "ATTENDEE") else name: value
                 for at, (name, value) in enumerate(pairs)}  # fmt: skip
        found[entry["X-SEURANTA-ITEM"]] = entry
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(REPOSITORY / "tests" / "data" / "version_1", tmp_path / "plan"))


@pytest.mark.parametrize("name", FILES)
def test_only_what_means_something_else_now_gets_a_revision(seuranta: Run, folder: Path, name: str) -> None:
    before = entries(folder / name)
    answer = seuranta("checkpoints", "--ics", folder=folder, SEURANTA_TODAY="2027-01-10")
    after = entries(folder / name)

    assert (answer.code, answer.err) == (0, "")
    calendar_format.events((folder / name).read_bytes())
    new = [one for one in after if one not in before]
    assert list(after) == [*before, *new]
    assert all(one.startswith("preparations/") for one in new)  # which the first version did not write
    assert all(after[one]["DTSTART"].removeprefix("VALUE=DATE:") > "20270110" for one in new)
    assert all(after[one]["UID"] == before[one]["UID"] for one in before)
    changed = {one for one in before if before[one] != after[one]}
    worded_anew = {one for one in changed if before[one]["SUMMARY"].startswith(("Tell: ", "Fetch the number: "))}
    assert changed - worded_anew == {
        "checkpoints/month/2027-02-02",  # moved: now with the reason
        "checkpoints/month/2027-04-06",  # skipped: now with the reason
        "checkpoints/away/2027-03-18",  # two whole days: now busy, and nobody is reminded in the night
    }
    for one in changed:
        assert int(after[one]["SEQUENCE"]) == int(before[one]["SEQUENCE"]) + 1
        assert after[one]["LAST-MODIFIED"] > before[one]["LAST-MODIFIED"]
        assert after[one]["DTSTART"] == before[one]["DTSTART"]
    assert seuranta("checkpoints", "--check", folder=folder, SEURANTA_TODAY="2027-01-10").code == 0


def test_half_a_year_later_what_has_been_is_as_the_first_version_left_it(seuranta: Run, folder: Path) -> None:
    before = entries(folder / "checkpoints.ics")
    text = (folder / "roadmap.yaml").read_text(encoding="utf-8").replace("first Tuesday", "second Tuesday")
    (folder / "roadmap.yaml").write_text(text, encoding="utf-8")
    assert seuranta("checkpoints", "--ics", folder=folder, SEURANTA_TODAY="2027-07-10").code == 0
    after = entries(folder / "checkpoints.ics")

    past = {one for one, entry in before.items() if entry["DTSTART"].removeprefix("VALUE=DATE:") < "20270710"}
    kept = {one for one in past if before[one]["STATUS"] == "CONFIRMED"}
    assert {one: after[one] for one in kept} == {one: before[one] for one in kept}
    days = [entry["DTSTART"].removeprefix("VALUE=DATE:")[:8] for one, entry in after.items() if one not in before]
    assert len(kept) > 10
    assert min(days) >= "20270710"
