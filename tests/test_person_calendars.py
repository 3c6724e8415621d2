"""One calendar a person over all plans: whose entries it holds, how it is told of which plan they are, and what is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Answer, Golden
from portfolio_folder import copied, job, plan_file

from seuranta.commands import Files, FileWrite, Job, PlanFile, UserError
from seuranta.commands.calendars import CalendarsAsk, calendars
from seuranta.commands.person_calendars import person_calendars
from seuranta.output.calendar.file import read

Run = Callable[..., Answer]
GOLDEN = REPOSITORY / "tests" / "golden"


class Folder:
    """What stands in a folder, as one call after another leaves it."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.told = ""
        self.code = 0

    def write(self, of: Job, *names: str, to: str = "public", force: bool = False) -> None:
        there = of._replace(files=Files(self.files.get))
        outcome = person_calendars(there, CalendarsAsk(people=names or ("all",), force=force), to)
        self.files |= {one.path: one.new for one in outcome.writes}
        self.told, self.code = outcome.told, outcome.code

    def titles(self, path: str) -> set[str]:
        known = read(self.files[path])
        assert known is not None
        return {block.title for block in known.blocks.values()}

    def name(self, path: str) -> str:
        known = read(self.files[path])
        assert known is not None
        return known.fields["X-WR-CALNAME"]


def without(name: str, of: Job) -> Job:
    return of._replace(plans=tuple(one for one in of.plans if name not in one.path))


def test_everybody_has_one_file_whose_name_tells_those_apart_who_are_called_alike() -> None:
    folder = Folder()
    folder.write(job())

    assert sorted(folder.files) == [
        "public/aino.ics",
        "public/ann.ics",
        "public/ben.ics",
        "public/example-bakery-ltd-leena.ics",
        "public/leipomo-keksitty-oy-leena.ics",
        "public/veikko.ics",
    ]


@pytest.mark.parametrize(
    ("typed", "files"),
    [
        ("Ann", ["public/ann.ics"]),
        ("ann keksitty", ["public/ann.ics"]),
        ("Leena", ["public/example-bakery-ltd-leena.ics", "public/leipomo-keksitty-oy-leena.ics"]),
        ("Veikko", ["public/veikko.ics"]),
    ],
)
def test_a_name_means_everybody_who_is_called_so_in_any_plan(typed: str, files: list[str]) -> None:
    folder = Folder()
    folder.write(job(), typed)

    assert sorted(folder.files) == files


def test_entries_of_several_plans_say_of_which_they_are() -> None:
    folder = Folder()
    folder.write(job())

    assert folder.titles("public/ann.ics") == {
        "Example Bakery Ltd – Monthly follow-up",
        "Example Bakery Ltd – Next step: Call the two that have answered",
        "Example Bakery Ltd – Prepare: Monthly follow-up",
        "Leipomo Keksitty Oy – Viikkopalaveri",
        "Leipomo Keksitty Oy – Määräaika: 1 Vuokrasopimus",
        "Leipomo Keksitty Oy – Määräaika: 2 Avajaiset",
    }
    assert folder.titles("public/veikko.ics") == {"Kuukausikatsaus"}
    assert {title.split(" – ")[0] for title in folder.titles("public/leipomo-keksitty-oy-leena.ics")} == {
        "Kahvilan avaus",
        "Kehityssuunnitelma 2027",
    }


def test_the_company_stands_in_the_name_where_there_is_one() -> None:
    folder = Folder()
    folder.write(job())

    assert folder.name("public/ann.ics") == "Ann"
    assert folder.name("public/veikko.ics") == "Leipomo Keksitty Oy: Kehityssuunnitelma 2027 – Veikko"
    assert folder.name("public/leipomo-keksitty-oy-leena.ics") == "Leipomo Keksitty Oy – Leena"


def test_the_whole_file(golden: Golden) -> None:
    folder = Folder()
    folder.write(job(), "Ann")

    golden.check(GOLDEN / "calendar-ann-of-two-plans.ics", folder.files["public/ann.ics"].decode())


def test_the_order_of_the_plans_and_of_the_runs_changes_no_byte() -> None:
    first, second = Folder(), Folder()
    first.write(job())
    second.write(job()._replace(plans=job().plans[::-1]), "Ben")
    second.write(job(language="fi"))

    assert first.files == second.files


def test_entries_are_the_same_as_in_the_files_beside_the_plans() -> None:
    folder = Folder()
    folder.write(job(), "Ann")
    beside = calendars(job(), CalendarsAsk(people=("Ann",)))

    uids = [set(known.blocks) for one in beside.writes if "/ann" in one.path and (known := read(one.new)) is not None]
    together = read(folder.files["public/ann.ics"])
    assert together is not None
    assert set(together.blocks) == set().union(*uids)


class TestWhatIsThereIsNotLost:
    def test_a_plan_that_was_left_out_is_asked_for(self) -> None:
        folder = Folder()
        folder.write(job())
        before = dict(folder.files)
        folder.write(without("kahvila", job()))

        assert folder.files == before
        assert folder.code == 2
        assert "leipomo-keksitty-oy-kahvilan-avaus" in folder.told

    @pytest.mark.parametrize(
        "broken", [b"", b"tunnus: leipomo-keksitty-oy-kahvilan-avaus\ntarkistuspisteet: {viikko: [}\n"]
    )
    def test_a_plan_that_cannot_be_read_cancels_nothing(self, broken: bytes) -> None:
        folder = Folder()
        folder.write(job())
        before = dict(folder.files)
        torn = plan_file("plans/kahvila/roadmap.yaml", broken)
        folder.write(job()._replace(plans=tuple(torn if "kahvila" in one.path else one for one in job().plans)))

        assert folder.files == before
        assert folder.code == 2
        assert "plans/kahvila/roadmap.yaml" in folder.told

    def test_with_force_what_is_missing_is_cancelled(self) -> None:
        folder = Folder()
        folder.write(job())
        folder.write(without("kahvila", job()), force=True)

        known = read(folder.files["public/ann.ics"])
        assert known is not None
        off = {block.title for block in known.blocks.values() if block.is_cancelled}
        assert "CANCELLED: Leipomo Keksitty Oy – Viikkopalaveri" in off

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n", "was not written by Seuranta"),
            (b"notes\n", "was not written by Seuranta"),
        ],
    )
    def test_the_file_of_somebody_else_is_left(self, content: bytes, said: str) -> None:
        folder = Folder()
        folder.files["public/ben.ics"] = content
        folder.write(job())

        assert folder.files["public/ben.ics"] == content
        assert said in folder.told
        assert folder.code == 2
        assert "public/ann.ics" in folder.files

    def test_the_calendar_of_one_plan_is_left(self) -> None:
        folder = Folder()
        folder.files |= {one.path: one.new for one in calendars(job(), CalendarsAsk(people=("Ben",))).writes}
        before = folder.files["plans/bakery/calendars/ben.ics"]
        folder.write(job(), "Ben", to="plans/bakery/calendars")

        assert folder.files["plans/bakery/calendars/ben.ics"] == before
        assert (folder.code, "--to FOLDER" in folder.told) == (2, True)

    def test_two_plans_of_one_id_are_left_out_and_told(self) -> None:
        copy = plan_file("plans/bakery2/roadmap.yaml", job().plans[0].loaded.source.encoded())
        folder = Folder()
        folder.write(job()._replace(plans=(*job().plans, copy)))

        assert folder.code == 2
        assert folder.told.count("have the same id") == 1
        assert folder.titles("public/ann.ics") == {
            "Viikkopalaveri",
            "Määräaika: 1 Vuokrasopimus",
            "Määräaika: 2 Avajaiset",
        }


@pytest.mark.parametrize(
    ("ask", "name"),
    [
        (CalendarsAsk(), "to-needs-for"),
        (CalendarsAsk(people=("Ann",), changed=True), "not-with-to"),
        (CalendarsAsk(people=("Ann",), changed_since="2026-11-01"), "not-with-to"),
        (CalendarsAsk(people=("Ann",), beside=("--until",)), "not-with-to"),
        (CalendarsAsk(people=("Anna",)), "unknown-owner-nearest"),
    ],
)
def test_wrong_use(ask: CalendarsAsk, name: str) -> None:
    with pytest.raises(UserError) as raised:
        person_calendars(job(), ask, "public")
    assert raised.value.name == name


def test_as_a_person_types_it(seuranta: Run, tmp_path: Path) -> None:
    """Without an id, a plan gets one; once the files are there they stay as they are; a check says so."""
    folder = copied(tmp_path)
    bakery = folder / "plans" / "bakery" / "roadmap.yaml"
    bakery.write_text(bakery.read_text(encoding="utf-8").partition("\n")[2], encoding="utf-8")

    stale = seuranta("checkpoints", "--check", "--for", "all", "--to", "public/", folder=folder)
    first = seuranta("checkpoints", "--ics", "--for", "all", "--to", "public/", folder=folder)
    again = seuranta("checkpoints", "--check", "--for", "all", "--to", "public/", folder=folder)

    assert (stale.code, first.code, again.code) == (1, 0, 0)
    assert "Calendar file saved: public/ann.ics" in first.out
    assert "seuranta checkpoints --ics --for Ann --to public/" in " ".join(stale.out.split())
    assert "was given the id example-bakery-ltd-development-plan-2027" in first.err
    assert sorted(path.name for path in folder.iterdir()) == ["plans", "public"]
    assert not list(folder.rglob("checkpoints.ics"))


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_no_link_leads_out_of_the_folder(seuranta: Run, tmp_path: Path) -> None:
    folder = copied(tmp_path / "here")
    (folder / "public").mkdir()
    (tmp_path / "elsewhere.ics").write_bytes(b"")
    (folder / "public" / "ben.ics").symlink_to(tmp_path / "elsewhere.ics")

    answer = seuranta("checkpoints", "--ics", "--for", "all", "--to", "public", folder=folder)

    assert answer.code == 2
    assert (tmp_path / "elsewhere.ics").read_bytes() == b""


def test_who_works_for_several_companies_bears_the_name_of_none() -> None:
    other = plan_file(
        "plans/x/roadmap.yaml", b"company: X Ltd\nlanguage: en\nactions: {1: {owner: Ann, due: 2026-12-18}}\n"
    )
    folder = Folder()
    folder.write(job()._replace(plans=(*job().plans, other)), "Ann")

    assert sorted(folder.files) == ["plans/x/roadmap.yaml", "public/ann.ics", "public/x-ltd-ann.ics"]
    assert folder.titles("public/x-ltd-ann.ics") == {"Due: 1"}


def test_a_plan_that_cannot_be_given_an_id_is_told_and_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(one: PlanFile, plan_id: str, _language: str) -> FileWrite:
        raise UserError("id-by-hand", path=one.path, line=f"id: {plan_id}")

    monkeypatch.setattr("seuranta.commands.person_calendars.with_new_id", refused)
    lacking = plan_file("plans/x/roadmap.yaml", b"title: X\nactions: {1: {owner: Xaver, due: 2026-12-18}}\n")
    folder = Folder()
    folder.write(job()._replace(plans=(*job().plans, lacking)))

    assert (folder.code, "Add this line at the top: id: x" in folder.told) == (2, True)
    assert "public/ann.ics" in folder.files
    assert "public/xaver.ics" not in folder.files


def test_no_path_stands_in_a_file() -> None:
    """Where nothing but the folder tells two plans apart, in a file their ids do."""
    text = b"company: Twin Oy\ntitle: Plan\nlanguage: en\nactions: {1: {owner: Ann, due: 2026-12-18}}\n"
    twins = tuple(plan_file(f"/srv/secret/{name}/roadmap.yaml", text) for name in "ab")
    folder = Folder()
    folder.write(job()._replace(plans=twins), "Ann")

    assert folder.titles("public/ann.ics") == {
        "Twin Oy: Plan (twin-oy-plan) – Due: 1",
        "Twin Oy: Plan (twin-oy-plan-2) – Due: 1",
    }
    assert b"secret" not in folder.files["public/ann.ics"]
