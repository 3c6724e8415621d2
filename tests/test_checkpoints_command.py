"""`seuranta checkpoints`: the view of the agreed dates, and the calendar files as a person keeps them up to date."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import calendar_format
import pytest
from conftest import REPOSITORY, Answer, Golden

Run = Callable[..., Answer]

GOLDEN = REPOSITORY / "tests" / "golden"
KONEPAJA = REPOSITORY / "examples" / "konepaja" / "roadmap.yaml"

SMALL = """\
# Our plan
id: care-4c1e
title: Care plans
language: en
presented: 2026-09-01
people:
  Ann: ann@example.com
  Ben: ben@example.com
actions:
  1: {title: Price list, owner: Ann, start: 2026-11-02, due: 2026-12-18}
  2: {title: Visit, owner: Ben, start: 2026-11-02, due: 2027-01-15, status: in progress}
checkpoints:
  month:
    title: Monthly follow-up
    owner: Ann
    recurrence: the first Tuesday of each month
    start: 2026-12-01
    time: 9:00
"""


def write(folder: Path, text: str = SMALL) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "roadmap.yaml"
    path.write_bytes(text.encode())
    return path


def change(folder: Path, old: str, new: str) -> None:
    path = folder / "roadmap.yaml"
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())


def events(path: Path) -> list[calendar_format.Component]:
    return calendar_format.events(path.read_bytes())


# --- the view -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", ["konepaja", "pine", "pesula"])
def test_the_year_at_a_glance(seuranta: Run, golden: Golden, name: str, language: str) -> None:
    answer = seuranta("checkpoints", str(REPOSITORY / "examples" / name), "--lang", language)

    assert (answer.code, answer.err) == (0, "")
    assert all(len(line) <= 80 for line in answer.out.splitlines())
    golden.check(GOLDEN / f"checkpoints-{name}-{language}-80.txt", answer.out)


CLASHING = """\
title: Clashes
language: en
presented: 2026-09-01
checkpoints:
  a: {title: A, date: [2026-12-24, 2026-12-26, 2027-01-04], time: 9:00, duration: 2 h}
  b: {title: B, date: [2027-01-04, 2027-04-05, 2027-04-06], time: 10:00}
  c: {title: C, date: [2026-10-01], skipped: {2026-10-01: fair}}
breaks:
  winter: 2027-01-02–2027-01-05
"""


def test_what_clashes_and_what_is_missing(seuranta: Run, golden: Golden, tmp_path: Path) -> None:
    write(tmp_path, CLASHING)

    golden.check(GOLDEN / "checkpoints-clashes-en-80.txt", seuranta("checkpoints", "--past", folder=tmp_path).out)


def test_a_plan_without_a_next_checkpoint_says_so(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, SMALL.replace("time: 9:00", "until: 2026-12-31"))

    assert (
        "The next checkpoint has not been agreed."
        in seuranta("checkpoints", "--as-of", "2027-01-04", folder=tmp_path).out
    )
    assert "No agreed dates are left (the latest was 1 Dec 2026)." in seuranta(
        "checkpoints", "--as-of", "2027-01-04", folder=tmp_path
    ).out.replace("\n  ", " ")
    assert "No next checkpoint" not in seuranta("checkpoints", folder=tmp_path).out


def rows(answer: Answer) -> list[dict[str, Any]]:
    assert answer.code == 0, answer.err
    found: list[dict[str, Any]] = json.loads(answer.out)["plans"][0]["occurrences"]
    return found


def test_dates_as_data(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, CLASHING)
    answer = seuranta("checkpoints", "--format", "json", "--lang", "fi", folder=tmp_path)
    data = json.loads(answer.out)

    assert data["schema"] == "seuranta.checkpoints/1"
    assert data["plans"][0]["next_checkpoint"] == {"series": "a", "slot": "2026-12-24", "date": "2026-12-24"}
    assert data["plans"][0]["gaps"] == [{"from": "2027-01-04", "to": "2027-04-05", "days": 90}]
    assert [(one["id"], one["ahead"], one["last"]) for one in data["plans"][0]["series"]] == [
        ("a", 3, "2027-01-04"),
        ("b", 3, "2027-04-06"),
        ("c", 0, None),
    ]
    assert rows(answer)[2] == {
        "series": "a", "slot": "2027-01-04", "date": "2027-01-04", "start": "2027-01-04T09:00:00+02:00",
        "minutes": 120, "state": "ahead", "moved": False, "extra": False, "reason": None,
        "clashes": {"holiday": None, "break": "winter", "weekend": False, "series": ["b"]},
    }  # fmt: skip
    assert rows(answer)[0]["clashes"]["holiday"] == "christmas_eve"
    assert rows(answer)[1]["clashes"] == {"holiday": "boxing_day", "break": None, "weekend": True, "series": []}


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ((), 10),
        (("--past",), 12),
        (("--from", "2026-10-01", "--until", "2026-12-31"), 4),
        (("--from", "1.1.2027", "--until", "31.3.2027"), 4),
        (("--kind", "review"), 2),
        (("--kind", "katselmus"), 2),
        (("--series", "kuukausi"), 8),
        (("--series", "Kuukausiseuranta", "--until", "31.12.2026"), 1),
        (("--as-of", "1.2.2027"), 7),
    ],
)
def test_what_is_shown_can_be_narrowed(seuranta: Run, options: tuple[str, ...], count: int) -> None:
    assert len(rows(seuranta("checkpoints", str(KONEPAJA.parent), "--format", "json", *options))) == count


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--from", "31.11.2026"), "marraskuussa on 30 päivää"),
        (("--until", "2026-01-01"), "on ennen alkupäivää"),
        (("--kind", "x"), "tiimi, johtoryhmä"),
        (("--series", "kuukaisi"), 'Tarkoititko "kuukausi"?'),
        (("--for", "Jonna"), "Lisää --ics"),
        (("--deadlines",), "Lisää --ics"),
        (("--ics", "--past"), "jätä valitsin pois"),
        (("--check", "--as-of", "1.1.2020"), "jätä valitsin pois"),
        (("--ics", "--for", "Jona"), 'Tarkoititko "Jonna"?'),
        (("--ics", "--format", "csv"), "csv"),
    ],
)
def test_wrong_use_is_told(seuranta: Run, options: tuple[str, ...], said: str) -> None:
    answer = seuranta("checkpoints", str(KONEPAJA.parent), *options)

    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert not (KONEPAJA.parent / "checkpoints.ics").exists()


# --- calendar files -----------------------------------------------------------------------------------------------


def test_the_life_of_a_calendar_file(seuranta: Run, tmp_path: Path, golden: Golden) -> None:
    """From the first writing through a move, a skip and a new time, as a person sees it."""
    write(tmp_path)
    told = ""

    def step(*options: str, day: str) -> None:
        nonlocal told
        answer = seuranta("checkpoints", *options, folder=tmp_path, SEURANTA_TODAY=day)
        assert answer.err == ""
        told += f"$ seuranta checkpoints {' '.join(options)}  # {day}, code {answer.code}\n{answer.out}\n"
        if (tmp_path / "checkpoints.ics").exists():
            events(tmp_path / "checkpoints.ics")

    step("--check", day="2026-12-01")
    step("--ics", day="2026-12-01")
    step("--ics", day="2026-12-02")
    change(tmp_path, "    time: 9:00\n", "    time: 9:00\n    moved: {2027-01-05: {to: 2027-01-12, reason: x}}\n")
    step("--dry-run", day="2026-12-03")
    step("--check", day="2026-12-03")
    step("--ics", "--changed", day="2026-12-03")
    step("--ics", "--changed", day="2026-12-03")
    change(tmp_path, "    moved:", "    skipped: {2027-05-04: fair}\n    moved:")
    step("--dry-run", "--lang", "fi", day="2026-12-04")
    change(tmp_path, "time: 9:00", "time: 10:00")
    step("--ics", day="2026-12-04")
    step("--check", day="2027-06-30")
    step("--ics", day="2027-07-02")
    step("--check", day="2027-07-02")

    golden.check(GOLDEN / "checkpoints-life.txt", told)
    in_full = {one["UID"].value: one for one in events(tmp_path / "checkpoints.ics")}
    assert all(in_full[one["UID"].value] == one for one in events(tmp_path / "checkpoints-changed.ics"))


@pytest.mark.parametrize("path", sorted(REPOSITORY.glob("plans/*/checkpoints.ics")), ids=lambda path: path.parent.name)
def test_the_file_of_the_plan_to_show_is_what_the_plan_gives(seuranta: Run, path: Path) -> None:
    answer = seuranta("checkpoints", str(path.parent), "--check")

    assert (answer.code, answer.err) == (0, "")
    assert len(events(path)) > 15


def test_check_and_dry_run_write_nothing(seuranta: Run, tmp_path: Path) -> None:
    text = SMALL.replace("id: care-4c1e\n", "")
    path = write(tmp_path, text)

    assert seuranta("checkpoints", "--check", folder=tmp_path).code == 1
    assert seuranta("checkpoints", "--dry-run", "--ics", "--for", "all", folder=tmp_path).code == 0
    assert path.read_bytes().decode() == text
    assert [one.name for one in tmp_path.iterdir()] == ["roadmap.yaml"]


def test_options_stay_as_they_were_last_chosen(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    path = tmp_path / "checkpoints.ics"

    def sections(*options: str) -> set[str]:
        assert seuranta("checkpoints", "--ics", *options, folder=tmp_path).code == 0
        return {
            one["X-SEURANTA-ITEM"].text.partition("/")[0] for one in events(path) if one["STATUS"].value == "CONFIRMED"
        }

    assert sections() == {"checkpoints"}
    assert sections("--deadlines") == {"checkpoints", "actions"}
    assert sections() == {"checkpoints", "actions"}
    assert seuranta("checkpoints", "--check", folder=tmp_path).code == 0
    assert sections("--no-deadlines") == {"checkpoints"}


def test_files_of_people_are_kept_up_to_date_once_they_are_there(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)

    assert seuranta("checkpoints", "--ics", "--for", "ann", folder=tmp_path).code == 0
    assert [one.name for one in (tmp_path / "calendars").iterdir()] == ["ann.ics"]
    change(tmp_path, "due: 2026-12-18", "due: 2026-12-22")
    assert seuranta("checkpoints", "--check", folder=tmp_path).code == 1
    assert "Moves from 18 Dec to 22 Dec (Due: 1 Price list)" in seuranta("checkpoints", "--ics", folder=tmp_path).out
    assert seuranta("checkpoints", "--ics", "--for", "kaikki", folder=tmp_path).code == 0
    assert sorted(one.name for one in (tmp_path / "calendars").iterdir()) == ["ann.ics", "ben.ics"]


def test_a_deadline_that_is_met_stays_as_done(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    seuranta("checkpoints", "--ics", "--deadlines", folder=tmp_path)
    change(tmp_path, "status: in progress", "status: done 2026-11-30")
    seuranta("checkpoints", "--ics", folder=tmp_path)

    (found,) = [one for one in events(tmp_path / "checkpoints.ics") if one["X-SEURANTA-ITEM"].text == "actions/2/due"]
    assert (found["SUMMARY"].text, found["STATUS"].value) == ("DONE: Due: 2 Visit", "CANCELLED")
    (tmp_path / "checkpoints.ics").unlink()
    seuranta("checkpoints", "--ics", "--deadlines", folder=tmp_path)
    assert "actions/2" not in (tmp_path / "checkpoints.ics").read_text(encoding="utf-8")


def test_addresses_only_where_they_are_asked_for(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    seuranta("checkpoints", "--ics", folder=tmp_path)
    assert b"example.com" not in (tmp_path / "checkpoints.ics").read_bytes()

    assert "Changed (people invited)" in seuranta("checkpoints", "--ics", "--attendees", folder=tmp_path).out
    assert events(tmp_path / "checkpoints.ics")[0]["ATTENDEE"].value == "mailto:ben@example.com"


def test_a_file_of_somebody_else_is_left_alone(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    path = tmp_path / "checkpoints.ics"
    path.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n")

    answer = seuranta("checkpoints", "--ics", folder=tmp_path)
    assert (answer.code, answer.out) == (2, "")
    assert "--force" in answer.err
    assert b"Other" in path.read_bytes()
    assert seuranta("checkpoints", "--ics", "--force", folder=tmp_path).code == 0
    assert len(events(path)) == 13


def test_a_slip_in_the_plan_cancels_nothing(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    seuranta("checkpoints", "--ics", folder=tmp_path)
    before = (tmp_path / "checkpoints.ics").read_bytes()
    change(tmp_path, "the first Tuesday of", "the frist Tuesday of")

    answer = seuranta("checkpoints", "--ics", folder=tmp_path)

    assert answer.code == 2
    assert "seuranta check" in answer.err
    assert (tmp_path / "checkpoints.ics").read_bytes() == before


def test_a_slip_elsewhere_is_no_matter(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, SMALL.replace("due: 2026-12-18", "due: 2026-12-32"))

    assert seuranta("checkpoints", "--ics", folder=tmp_path).code == 0
    assert seuranta("checkpoints", "--ics", "--deadlines", folder=tmp_path).code == 2


def test_a_move_that_meets_nothing_is_told(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path, SMALL + "    moved: {2027-01-06: {to: 2027-01-12, reason: x}}\n")

    answer = seuranta("checkpoints", "--ics", folder=tmp_path)

    assert answer.code == 0
    assert "6 Jan 2027" in answer.err


def test_a_plan_without_dates_gives_no_file(seuranta: Run, tmp_path: Path) -> None:
    path = write(tmp_path, "title: Care plans\nlanguage: en\nservice: x\n")

    assert "nothing to put in the calendar" in seuranta("checkpoints", "--ics", folder=tmp_path).out
    assert path.read_bytes() == b"title: Care plans\nlanguage: en\nservice: x\n"
    assert seuranta("checkpoints", "--check", folder=tmp_path).code == 0


def test_several_plans_each_in_its_folder(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path / "plans" / "one")
    write(tmp_path / "plans" / "two")

    answer = seuranta("checkpoints", "--ics", folder=tmp_path)
    assert answer.code == 2
    assert "plans/two/roadmap.yaml" in answer.err
    change(tmp_path / "plans" / "two", "care-4c1e", "care-77aa")
    assert seuranta("checkpoints", "--ics", folder=tmp_path).code == 0
    one, two = (events(tmp_path / "plans" / name / "checkpoints.ics") for name in ("one", "two"))
    assert not {event["UID"].value for event in one} & {event["UID"].value for event in two}


def test_the_language_of_the_plan_and_not_of_the_reader(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    seuranta("checkpoints", "--ics", "--lang", "fi", folder=tmp_path)

    assert b"Plan: Care plans" in (tmp_path / "checkpoints.ics").read_bytes()
    finnish = tmp_path / "fi"
    write(finnish, "otsikko: Huolto\ntunnus: x-1\nesitelty: 1.9.2026\ntarkistuspisteet:\n  a: {pvm: 5.1.2027}\n")
    seuranta("checkpoints", "--ics", folder=finnish, LANG="en_US.UTF-8")
    assert b"Suunnitelma: Huolto" in (finnish / "checkpoints.ics").read_bytes()


def test_what_changes_as_data(seuranta: Run, tmp_path: Path) -> None:
    write(tmp_path)
    answer = seuranta("checkpoints", "--dry-run", "--format", "json", folder=tmp_path)
    data = json.loads(answer.out)

    assert data["schema"] == "seuranta.calendars/1"
    assert (data["files"][0]["path"], data["files"][0]["entries"]) == ("checkpoints.ics", 13)
    assert data["files"][0]["changes"][0]["after"] == "2026-12-01T09:00:00+02:00"


# --- the id of a plan ---------------------------------------------------------------------------------------------

BODY = "presented: 2026-09-01\ncheckpoints:\n  a: {date: 2027-01-05}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: Care plans\n" + BODY, "id: ID\ntitle: Care plans\n" + BODY),
        ("# Ours\n\ntitle: Care # x\n" + BODY, "# Ours\n\nid: ID\ntitle: Care # x\n" + BODY),
        ("otsikko: Huolto\nesitelty: 1.9.2026\ntarkistuspisteet:\n  a: {pvm: 5.1.2027}\n",
         "tunnus: ID\notsikko: Huolto\nesitelty: 1.9.2026\ntarkistuspisteet:\n  a: {pvm: 5.1.2027}\n"),
        ("title: Care\r\n" + BODY.replace("\n", "\r\n"), "id: ID\r\ntitle: Care\r\n" + BODY.replace("\n", "\r\n")),
        ("\ufefftitle: Care\n" + BODY, "\ufeffid: ID\ntitle: Care\n" + BODY),
        ("---\ntitle: Care\n" + BODY, "---\nid: ID\ntitle: Care\n" + BODY),
        ("title: Care\nid:   # later\n" + BODY, "title: Care\nid: ID   # later\n" + BODY),
        ("title: Care\nid: ~\n" + BODY, "title: Care\nid: ID\n" + BODY),
        ("{title: Care, presented: 2026-09-01, checkpoints: {a: {date: 2027-01-05}}}\n",
         "{id: ID, title: Care, presented: 2026-09-01, checkpoints: {a: {date: 2027-01-05}}}\n"),
    ],
)  # fmt: skip
def test_a_plan_without_an_id_gets_one_and_nothing_else(seuranta: Run, tmp_path: Path, before: str, after: str) -> None:
    path = write(tmp_path, before)

    answer = seuranta("checkpoints", "--ics", "--lang", "en", folder=tmp_path)

    assert answer.code == 0, answer.err
    given = answer.err.partition(" was given the id ")[2].partition(",")[0]
    assert given in ("care-plans", "care", "huolto")
    assert path.read_bytes().decode() == after.replace("ID", given)
    again = seuranta("checkpoints", "--check", folder=tmp_path)
    assert (again.code, again.err) == (0, "")


def test_an_id_that_was_lost_is_taken_from_the_file(seuranta: Run, tmp_path: Path) -> None:
    path = write(tmp_path)
    seuranta("checkpoints", "--ics", folder=tmp_path)
    before = (tmp_path / "checkpoints.ics").read_bytes()
    change(tmp_path, "id: care-4c1e\n", "")
    seuranta("checkpoints", "--ics", folder=tmp_path)

    assert (tmp_path / "checkpoints.ics").read_bytes() == before
    assert b"id: care-4c1e\n" in path.read_bytes()


# --- a new plan ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, b"*.ics -text diff whitespace=cr-at-eol\n"),
        (b"* text=auto", b"* text=auto\n*.ics -text diff whitespace=cr-at-eol\n"),
        (b"* text=auto\r\n", b"* text=auto\r\n*.ics -text diff whitespace=cr-at-eol\r\n"),
        (b"*.ics binary\n", b"*.ics binary\n"),
    ],
)
def test_init_keeps_git_from_changing_line_ends(
    seuranta: Run, tmp_path: Path, before: bytes | None, after: bytes
) -> None:
    if before is not None:
        (tmp_path / ".gitattributes").write_bytes(before)

    assert seuranta("init", folder=tmp_path).code == 0
    assert (tmp_path / ".gitattributes").read_bytes() == after


def test_a_new_plan_has_a_calendar_at_once(seuranta: Run, tmp_path: Path) -> None:
    seuranta("init", "new", "--lang", "fi", "--title", "Huolto", "--lead", "Raija", folder=tmp_path)
    answer = seuranta("checkpoints", "new", "--ics", "--for", "all", folder=tmp_path)

    assert (answer.code, answer.err) == (0, "")
    assert len(events(tmp_path / "new" / "checkpoints.ics")) > 10
