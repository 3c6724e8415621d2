"""Pages for people who would rather look: what each view holds, that no company is in another's folder, and what becomes of
the folder.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from conftest import REPOSITORY, Answer, long
from known_words import KNOWN_WORD
from published_plans import MAY_SEE, Writer

from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

Run = Callable[..., Answer]
ADDRESS = "0123456789abcdefghijkl"
"""In it, unlike in one that nobody can guess, is no word that a plan may hold."""
PLAN = REPOSITORY / "examples" / "pine"


def put(folder: Path, text: str) -> Path:
    """A plan in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "roadmap.yaml").write_text(text, encoding="utf-8")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder by their paths, with what they hold."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def everything_in(folder: Path) -> str:
    """Every byte in a folder, and every name; calendars as they are read, without their folded lines."""
    names = "\n".join(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    return names + "\n".join(re.sub("\r?\n ", "", data.decode("utf-8")) for data in tree(folder).values())


# --- what a view does not show is in no byte ----------------------------------------------------------------------


@pytest.mark.parametrize("view", MAY_SEE)
def test_what_a_view_does_not_show_is_in_no_byte_of_the_folder(seuranta: Run, tmp_path: Path, view: str) -> None:
    shown: set[str] = set()
    for seed in range(6):
        folder = tmp_path / str(seed)
        text = Writer(Random(seed)).plan(company=f"pq{'abcdef'[seed]}q")
        assert not load(Source("roadmap.yaml", text)).problems
        put(folder / "plan", text)
        answer = seuranta("publish", "site", "plan", "--for", view, folder=folder, SEURANTA_ADDRESS=ADDRESS)

        assert answer.code == 0, answer.err
        found = set(KNOWN_WORD.findall(everything_in(folder / "site")))
        assert {word for word in found if word[0] not in MAY_SEE[view]} == set()
        shown |= found

    assert {word[0] for word in shown} == set(MAY_SEE[view])


# --- companies never share a page ---------------------------------------------------------------------------------

COMPANIES = (None, None, "Acme Oy", "acme  OY", "Äcme Oy", "Acme, Oy!", "Beta Ltd")
"""Two of them are one company, and two others are called so that their folders would be called alike."""


def portfolio(folder: Path, random: Random) -> dict[str, list[str]]:
    """Random plans below a folder; returns the words of the plans by what tells their companies apart."""
    words: dict[str, list[str]] = {}
    for number in range(random.randint(1, 6)):
        company = random.choice(COMPANIES)
        text = Writer(random, mark=number + 1).plan(company, random.choice(("fi", "en")))
        put(folder / f"plan{number}", text)
        key = f"none {number}" if company is None else " ".join(company.lower().split())
        words.setdefault(key, []).extend(KNOWN_WORD.findall(text))
    return words


def companies_in(text: str, words: dict[str, list[str]]) -> set[str]:
    found = set(KNOWN_WORD.findall(text))
    return {company for company, own in words.items() if found & set(own)}


@pytest.mark.parametrize("seed", [*range(8), *(long(seed) for seed in range(8, 200))])
def test_no_byte_of_a_company_is_in_the_folder_of_another(seuranta: Run, tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    words = portfolio(tmp_path / "plans", random)
    view = random.choice(tuple(MAY_SEE))
    together = random.random() < 0.3
    options = ("--together",) if together else ()
    answer = seuranta("publish", "site", "plans", "--for", view, *options, folder=tmp_path, SEURANTA_ADDRESS=ADDRESS)
    assert answer.code == 0, answer.err

    site = tmp_path / "site"
    is_alone = len(words) == 1 and not together
    folders = [site] if is_alone else [path for path in site.iterdir() if path.is_dir()]
    shown = [companies_in(path.name + everything_in(path), words) for path in folders]
    assert len(shown) == len(words)
    assert all(len(companies) <= 1 for companies in shown)
    of_whom = sorted(company for companies in shown for company in companies)
    assert of_whom == sorted(words) if view != "public" else set(of_whom) <= set(words)  # whoever promises nothing
    assert (site / "index.html").exists() == (together or is_alone)


def test_an_address_never_becomes_that_of_another_company(seuranta: Run, tmp_path: Path) -> None:
    """Two companies whose folders would be called alike: the one that is left does not get the other's."""
    put(tmp_path / "plans" / "a", "title: One\nlanguage: en\ncompany: Acme Oy\ngoals: {G1: {title: x}}\n")
    put(tmp_path / "plans" / "b", "title: Two\nlanguage: en\ncompany: Äcme Oy\ngoals: {G1: {title: y}}\n")
    put(tmp_path / "plans" / "c", "title: Three\nlanguage: en\ncompany: Beta\ngoals: {G1: {title: z}}\n")
    seuranta("publish", "site", "plans", folder=tmp_path)
    before = {path: data for path, data in tree(tmp_path / "site").items() if path.endswith("index.html")}
    (folder_of_one,) = {path.partition("/")[0] for path, data in before.items() if b"Acme Oy: One" in data}

    seuranta("publish", "site", "plans/b", "plans/c", folder=tmp_path)

    assert not (tmp_path / "site" / folder_of_one).exists()
    assert "acme-oy" not in {folder_of_one, *(path.partition("/")[0] for path in before)}


# --- the folder ---------------------------------------------------------------------------------------------------


def test_the_same_plans_and_day_give_the_same_bytes(seuranta: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        portfolio(tmp_path / name / "plans", Random(1))
        seuranta("publish", "site", "plans", folder=tmp_path / name, SEURANTA_ADDRESS=ADDRESS)
    first, second = tree(tmp_path / "one" / "site"), tree(tmp_path / "two" / "site")

    again = seuranta("publish", "site", "plans", folder=tmp_path / "two", SEURANTA_ADDRESS=ADDRESS)

    assert first == second == tree(tmp_path / "two" / "site")
    assert "Everything is up to date" in again.out or "Kaikki on ajan tasalla" in again.out


def test_what_is_no_longer_made_is_taken_away_with_its_folder(seuranta: Run, tmp_path: Path) -> None:
    three = REPOSITORY / "tests" / "portfolio" / "plans"
    shutil.copytree(three, tmp_path / "plans")
    seuranta("publish", "site", "plans", folder=tmp_path)
    several = tree(tmp_path / "site")
    seuranta("publish", "site", "plans/bakery", "--for", "public", folder=tmp_path)

    assert sorted(tree(tmp_path / "site")) == [".seuranta-pages", "index.html"]
    assert [path for path in (tmp_path / "site").iterdir() if path.is_dir()] == []

    seuranta("publish", "site", "plans", folder=tmp_path)
    assert tree(tmp_path / "site") == several


@pytest.mark.parametrize("change", ["another file", "an edited page"])
def test_what_seuranta_did_not_write_is_never_touched(seuranta: Run, tmp_path: Path, change: str) -> None:
    put(tmp_path / "plan", (PLAN / "roadmap.yaml").read_text("utf-8"))
    seuranta("publish", "site", "plan", folder=tmp_path)
    name = "notes.txt" if change == "another file" else "summary.json"
    (tmp_path / "site" / name).write_text("mine")
    before = tree(tmp_path / "site")

    refused = seuranta("publish", "site", "plan", "--for", "public", folder=tmp_path)
    assert refused.code == 2
    assert f"site/{name}" in refused.err
    assert tree(tmp_path / "site") == before

    forced = seuranta("publish", "site", "plan", "--for", "public", "--force", folder=tmp_path)
    assert forced.code == 0
    assert tree(tmp_path / "site")[name] == b"mine"


def test_a_folder_of_others_is_refused_and_a_new_one_is_made(seuranta: Run, tmp_path: Path) -> None:
    put(tmp_path / "plan", (PLAN / "roadmap.yaml").read_text("utf-8"))
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("home")

    assert seuranta("publish", "site", "plan", folder=tmp_path).code == 2
    assert tree(tmp_path / "site") == {"index.html": b"home"}
    assert seuranta("publish", "site/pages", "plan", folder=tmp_path).code == 0


@pytest.mark.parametrize("folder", ["plan", ".", "plan/reports", "plan/.seuranta/x", "./plan/", "..", "link"])
def test_pages_never_lie_where_a_plan_does(seuranta: Run, tmp_path: Path, folder: str) -> None:
    around = tmp_path / "around"
    put(around / "plan", (PLAN / "roadmap.yaml").read_text("utf-8"))
    (around / "link").symlink_to("plan", target_is_directory=True)
    before = tree(tmp_path)

    answer = seuranta("publish", folder, "plan", "--force", folder=around)

    assert answer.code == 2
    assert tree(tmp_path) == before


def test_a_dry_run_says_what_would_be_written_and_writes_nothing(seuranta: Run, tmp_path: Path) -> None:
    put(tmp_path / "plan", (PLAN / "roadmap.yaml").read_text("utf-8"))
    answer = seuranta("publish", "site", "plan", "--dry-run", "--for", "public", folder=tmp_path)

    assert answer.out == "One file would be written:\n  index.html\n"
    assert not (tmp_path / "site").exists()


def test_of_a_plan_that_cannot_be_read_the_earlier_pages_stay(seuranta: Run, tmp_path: Path) -> None:
    """Also where the others alone would lie elsewhere: people come to the addresses that they know."""
    shutil.copytree(REPOSITORY / "tests" / "portfolio" / "plans", tmp_path / "plans")
    for names in (["bakery", "kahvila"], ["bakery", "kahvila", "leipomo"]):
        plans = [f"plans/{name}" for name in names]
        site = f"site{len(names)}"
        seuranta("publish", site, *plans, folder=tmp_path)
        before = tree(tmp_path / site)
        for damaged in names:
            path = tmp_path / "plans" / damaged / "roadmap.yaml"
            text = path.read_text("utf-8")
            path.write_text("goals: [")
            answer = seuranta("publish", site, *plans, folder=tmp_path)
            path.write_text(text, "utf-8")

            assert answer.code == 2
            after = tree(tmp_path / site)
            assert sorted(after) == sorted(before)
            assert seuranta("publish", site, *plans, folder=tmp_path).code == 0
            assert tree(tmp_path / site) == before


def test_a_plan_that_is_not_found_takes_no_page_away(seuranta: Run, tmp_path: Path) -> None:
    shutil.copytree(REPOSITORY / "tests" / "portfolio" / "plans", tmp_path / "plans")
    seuranta("publish", "site", "plans/bakery", "plans/kahvila", folder=tmp_path)
    before = sorted(tree(tmp_path / "site"))

    answer = seuranta("publish", "site", "plans/bakery", "plans/kahvil", folder=tmp_path)

    assert answer.code == 2
    assert sorted(tree(tmp_path / "site")) == before


@pytest.mark.parametrize("options", [("--for", "public"), ("--for", "all", "--new-address")])
def test_earlier_pages_that_stay_never_show_more_than_is_asked_for_now(
    seuranta: Run, tmp_path: Path, options: tuple[str, ...]
) -> None:
    """Where a plan cannot be read nothing is taken away, so the view and the addresses stay as they are, too."""
    shutil.copytree(REPOSITORY / "tests" / "portfolio" / "plans", tmp_path / "plans")
    seuranta("publish", "site", "plans", "--for", "all", folder=tmp_path)
    before, secret = tree(tmp_path / "site"), tree(tmp_path / "plans" / "kahvila" / ".seuranta")
    (tmp_path / "plans" / "bakery" / "roadmap.yaml").write_text("goals: [")

    answer = seuranta("publish", "site", "plans", *options, folder=tmp_path)

    assert answer.code == 2
    assert "plans/bakery" in answer.err
    assert tree(tmp_path / "site") == before
    assert tree(tmp_path / "plans" / "kahvila" / ".seuranta") == secret
    assert seuranta("publish", "other", "plans", *options[:2], folder=tmp_path).code == 2
    assert (tmp_path / "other" / "leipomo-keksitty-oy").is_dir()


def test_an_unknown_view_is_told_with_those_that_there_are(seuranta: Run, tmp_path: Path) -> None:
    answer = seuranta("publish", "site", str(PLAN), "--for", "boss", folder=tmp_path)

    assert answer.code == 2
    assert answer.err == 'There is no view "boss". Views: everyone, public, management, all.\n'


def test_it_says_last_who_sees_the_pages(seuranta: Run, tmp_path: Path) -> None:
    for language, said in (("en", "Anyone who has the address of a page can see it."), ("fi", "Sivun näkee jokainen,")):
        answer = seuranta("publish", "site", str(PLAN), "--lang", language, folder=tmp_path, COLUMNS="120")
        assert said in answer.out.splitlines()[-1]
