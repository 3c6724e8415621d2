"""What is published for those who know an address: calendars, people's own pages, and the folder that they lie in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import Answer
from known_words import KNOWN_WORD
from published_plans import MAY_SEE, Writer
from test_publish import ADDRESS, PLAN, everything_in, put, tree

from seuranta.output.calendar.file import read

Run = Callable[..., Answer]
WITH_CALENDARS = ("everyone", "management", "all")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """An example, in a folder where commands may write."""
    return put(tmp_path / "plan", (PLAN / "roadmap.yaml").read_text("utf-8"))


def address(plan: Path) -> str:
    return (plan / ".seuranta" / "address").read_text("utf-8").strip()


def titles(data: bytes) -> set[str]:
    known = read(data)
    assert known is not None
    assert not known.is_touched
    return {block.title for block in known.blocks.values()}


# --- calendars ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", WITH_CALENDARS)
def test_a_calendar_beside_the_plan_is_published_byte_for_byte(seuranta: Run, plan: Path, view: str) -> None:
    options = ("--for", "all", "--deadlines") if view == "all" else ()
    seuranta("checkpoints", "--ics", *options, folder=plan)
    answer = seuranta("publish", "../site", "--for", view, folder=plan)

    published = tree(plan.parent / "site" / address(plan))
    assert published["checkpoints.ics"] == (plan / "checkpoints.ics").read_bytes()
    assert "Calendars are missing" not in answer.err
    for file in sorted((plan / "calendars").glob("*.ics")) if view == "all" else ():
        assert published[file.name] == file.read_bytes()


def test_where_there_is_none_it_is_made_and_told_to_be_kept(seuranta: Run, plan: Path) -> None:
    answer = seuranta("publish", "../site", folder=plan)
    made = (plan.parent / "site" / address(plan) / "checkpoints.ics").read_bytes()

    assert "for these pages only" in " ".join(answer.err.split())
    assert "seuranta checkpoints --ics\n" in answer.err
    seuranta("checkpoints", "--ics", folder=plan)
    assert (plan / "checkpoints.ics").read_bytes() == made
    assert "for these pages only" not in " ".join(seuranta("publish", "../site", folder=plan).err.split())


@pytest.mark.parametrize("view", ["everyone", "management"])
def test_what_a_calendar_ever_held_besides_checkpoints_is_not_told(seuranta: Run, tmp_path: Path, view: str) -> None:
    """Deadlines, messages and addresses that stand in the file of the plan, and those that were cancelled there."""
    text = Writer(Random(3)).plan("pqaq")
    plan = put(tmp_path / "plan", text)
    for options in (("--deadlines", "--communication", "--attendees"), ("--no-deadlines", "--no-attendees")):
        assert seuranta("checkpoints", "--ics", *options, folder=plan).code == 0
        assert seuranta("publish", "../site", "--for", view, folder=plan, SEURANTA_ADDRESS=ADDRESS).code == 0

        words = set(KNOWN_WORD.findall(everything_in(tmp_path / "site")))
        assert {word for word in words if word[0] not in MAY_SEE[view]} == set()
        published = (tmp_path / "site" / ADDRESS / "checkpoints.ics").read_bytes()
        assert titles(published) < titles((plan / "checkpoints.ics").read_bytes())


def test_a_calendar_that_is_made_goes_on_from_the_file_of_the_plan(seuranta: Run, plan: Path) -> None:
    """A meeting that moves gets the same revision in both, though one of them holds deadlines."""
    seuranta("checkpoints", "--ics", "--deadlines", folder=plan)
    seuranta("postpone", "friday", "2026-12-14", folder=plan)
    seuranta("checkpoints", "--ics", folder=plan)
    seuranta("publish", "../site", folder=plan)

    theirs = read((plan / "checkpoints.ics").read_bytes())
    published = read((plan.parent / "site" / address(plan) / "checkpoints.ics").read_bytes())
    assert theirs is not None
    assert published is not None
    assert any(block.sequence for block in published.blocks.values())
    assert all(theirs.blocks[uid] == block for uid, block in published.blocks.items())


@pytest.mark.parametrize("what", ["edited", "of another plan", "of somebody else"])
def test_a_calendar_that_is_not_the_plans_is_not_published(seuranta: Run, plan: Path, what: str) -> None:
    seuranta("checkpoints", "--ics", folder=plan)
    seuranta("publish", "../site", folder=plan)
    before = tree(plan.parent / "site")
    path = plan / "checkpoints.ics"
    if what == "edited":
        path.write_bytes(path.read_bytes().replace(b"SUMMARY:", b"SUMMARY:Mine ", 1))
    elif what == "of another plan":
        other = put(plan.parent / "other", "title: Secret\ncompany: Rival\ncheckpoints: {m: {date: 2026-12-04}}\n")
        seuranta("checkpoints", "--ics", folder=other)
        path.write_bytes((other / "checkpoints.ics").read_bytes())
    else:
        path.write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:Other\r\nEND:VCALENDAR\r\n")

    answer = seuranta("publish", "../site", folder=plan)

    assert answer.code == 2
    assert "checkpoints.ics" in answer.err
    assert tree(plan.parent / "site") == before


# --- the address --------------------------------------------------------------------------------------------------


def test_the_address_is_kept_where_git_does_not_see_it_and_can_be_replaced(seuranta: Run, plan: Path) -> None:
    first = seuranta("publish", "../site", folder=plan)
    before = address(plan)
    again = seuranta("publish", "../site", folder=plan)

    assert re.fullmatch("[a-z0-9]{22}", before)
    assert (plan / ".seuranta" / ".gitignore").read_text("utf-8") == "*\n"
    assert "SEURANTA_ADDRESS" in first.err
    assert "SEURANTA_ADDRESS" not in again.err
    assert address(plan) == before

    seuranta("publish", "../site", "--new-address", folder=plan)
    assert address(plan) != before
    assert (plan.parent / "site" / address(plan)).is_dir()
    assert not (plan.parent / "site" / before).exists()


def test_no_page_outside_leads_to_the_secret_folder(seuranta: Run, plan: Path) -> None:
    seuranta("publish", "../site", "--for", "all", "--url", "https://example.com/x", folder=plan)

    for path, data in tree(plan.parent / "site").items():
        if not path.startswith(address(plan)):
            assert address(plan).encode() not in data, path


def test_in_ci_the_environment_gives_the_address_and_no_log_shows_it(seuranta: Run, plan: Path) -> None:
    answer = seuranta("publish", "../site", "--for", "all", folder=plan, SEURANTA_ADDRESS=ADDRESS)

    assert (plan.parent / "site" / ADDRESS / "checkpoints.ics").exists()
    assert ADDRESS not in answer.out + answer.err
    assert "not shown here" in answer.out
    assert not (plan / ".seuranta").exists()


def test_one_address_of_the_environment_gives_each_plan_of_several_companies_its_own(
    seuranta: Run, tmp_path: Path
) -> None:
    put(tmp_path / "plans" / "a", "id: a\ncompany: A\nlanguage: en\ncheckpoints: {m: {date: 2026-12-04}}\n")
    put(tmp_path / "plans" / "b", "id: b\ncompany: B\nlanguage: en\ncheckpoints: {m: {date: 2026-12-04}}\n")
    seuranta("publish", "site", folder=tmp_path, SEURANTA_ADDRESS=ADDRESS)

    secrets = [path.parent.name for path in (tmp_path / "site").rglob("checkpoints.ics")]
    assert len(set(secrets)) == 2
    assert ADDRESS not in everything_in(tmp_path / "site")


@pytest.mark.parametrize("typed", ["short", "a/../../b/c/d/e/f/g/h/i", "with space 1234567890123"])
def test_an_address_that_could_be_guessed_or_lead_elsewhere_is_refused(seuranta: Run, plan: Path, typed: str) -> None:
    given = seuranta("publish", "../site", folder=plan, SEURANTA_ADDRESS=typed)
    (plan / ".seuranta").mkdir()
    (plan / ".seuranta" / "address").write_text(typed, encoding="utf-8")
    kept = seuranta("publish", "../site", folder=plan)

    assert (given.code, kept.code) == (2, 2)
    assert "SEURANTA_ADDRESS" in given.err
    assert typed not in given.err
    assert ".seuranta/address" in kept.err
    assert not (plan.parent / "site").exists()


def test_a_given_address_is_replaced_where_it_is_given(seuranta: Run, plan: Path) -> None:
    answer = seuranta("publish", "../site", "--new-address", folder=plan, SEURANTA_ADDRESS=ADDRESS)

    assert answer.code == 2
    assert "SEURANTA_ADDRESS" in answer.err


# --- pages of people ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", MAY_SEE)
def test_people_have_pages_only_in_the_view_of_all(seuranta: Run, plan: Path, view: str) -> None:
    seuranta("publish", "../site", "--for", view, folder=plan)
    pages = [path for path in tree(plan.parent / "site") if path.endswith("ann.html")]

    assert len(pages) == (view == "all")


def test_a_person_whose_page_would_be_called_like_that_of_all_gets_another(seuranta: Run, tmp_path: Path) -> None:
    plan = put(
        tmp_path / "plan",
        "title: P\nlanguage: en\nactions: {1: {title: x, owner: Index, due: 2026-12-09}}\n"
        "checkpoints: {m: {date: 2026-12-04, owner: Checkpoints}}\n",
    )
    seuranta("publish", "../site", "--for", "all", folder=plan)
    published = tree(tmp_path / "site" / address(plan))

    assert {"index.html", "index-2.html", "checkpoints.ics", "checkpoints-2.ics"} <= set(published)
    assert b"<h1>Index" in published["index-2.html"]


def test_links_subscribe_in_one_step_where_the_address_is_known(seuranta: Run, plan: Path) -> None:
    seuranta("publish", "../site", "--url", "https://example.com/a/", folder=plan)
    page = (plan.parent / "site" / address(plan) / "index.html").read_text("utf-8").replace("&amp;", "&")
    links = [urlsplit(link) for link in re.findall(r'<a href="([^"]+)"', page)]
    calendar = f"example.com/a/{address(plan)}/checkpoints.ics"

    outlook = [link for link in links if link.path == "/calendar/0/addfromweb"]
    assert [parse_qs(link.query)["url"] for link in outlook] == [[f"https://{calendar}"]] * 2
    assert [parse_qs(link.query)["cid"] for link in links if link.netloc == "calendar.google.com"] == [
        [f"webcal://{calendar}"]
    ]
    assert [link.geturl() for link in links if link.scheme == "webcal"] == [f"webcal://{calendar}"]
    assert f'copy the address <a href="https://{calendar}">https://{calendar}</a>' in page


def test_without_the_address_the_page_says_how_to_do_it_by_hand(seuranta: Run, plan: Path) -> None:
    seuranta("publish", "../site", folder=plan)
    page = (plan.parent / "site" / address(plan) / "index.html").read_text("utf-8")

    assert re.findall(r'<a href="([^"]+)"', page) == ["checkpoints.ics"]


@pytest.mark.parametrize(
    "typed", ["example.com", "ftp://example.com", 'https://example.com/"x', "https://example.com/?a=1"]
)
def test_what_is_no_address_of_pages_is_refused(seuranta: Run, plan: Path, typed: str) -> None:
    answer = seuranta("publish", "../site", "--url", typed, folder=plan)

    assert answer.code == 2
    assert "https://example.com/pages" in answer.err
    assert not (plan.parent / "site").exists()


def test_what_programs_read_names_no_path_of_this_machine(seuranta: Run, plan: Path) -> None:
    path = plan / "roadmap.yaml"
    path.write_text(path.read_text("utf-8") + "\nmystery: 1\n", encoding="utf-8")
    for number, workspace in enumerate((str(plan.parent), "")):
        site = plan.parent / f"site{number}"
        seuranta("publish", str(site), str(plan), "--for", "all", folder=plan.parent, GITHUB_WORKSPACE=workspace)
        status = json.loads((site / "status.json").read_text("utf-8"))

        assert status["plans"][0]["problems"]
        assert status["plans"][0]["path"] == "plan/roadmap.yaml"
        assert str(plan.parent) not in everything_in(site)
