"""The one screen: golden files of whole screens, and what each block says in the cases that the examples do not have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from conftest import Golden
from following import CALM, DAY, goals, loaded, with_items
from screens import GOLDEN, example, shown

from seuranta.output.screen import status_goals, status_portfolio, status_view, terminal
from seuranta.output.screen.layout import line_width
from seuranta.plan.follow.followup import follow_up


def screen(text: str, day: date = DAY, language: str = "en", width: int = 80) -> str:
    read = loaded(text)
    return shown(status_view.lines(read, follow_up(read, day, None), language, width))


# --- whole screens ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "language", "width"),
    [
        ("konepaja", "fi", 80),
        ("konepaja", "en", 80),
        ("pine", "fi", 80),
        ("pine", "en", 80),
        ("konepaja", "fi", 60),
        ("konepaja", "fi", 120),
    ],
)
def test_whole_screens(name: str, language: str, width: int, golden: Golden) -> None:
    lines = status_view.lines(*example(name), language, width)
    golden.check(GOLDEN / f"status-{name}-{language}-{width}.txt", shown(lines))


def test_a_whole_screen_on_a_console_without_unicode(golden: Golden) -> None:
    text = shown(status_view.lines(*example("pine"), "en", 80), unicode=False)
    assert text.isascii() or not set(text) & set("█▓▒░│■▲●◐○·–…→")
    golden.check(GOLDEN / "status-pine-en-80-ascii.txt", text)


def test_several_plans_on_one_screen(golden: Golden) -> None:
    plans = [(f"examples/{name}/roadmap.yaml", *example(name)) for name in ("konepaja", "pine")]
    golden.check(GOLDEN / "portfolio-fi-80.txt", shown(status_portfolio.portfolio(plans, "fi", 80)))
    golden.check(GOLDEN / "portfolio-en-80.txt", shown(status_portfolio.portfolio(plans, "en", 80)))


@pytest.mark.parametrize("width", [40, 60, 72, 80, 100, 140])
@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
def test_no_line_is_wider_than_the_screen(name: str, language: str, width: int) -> None:
    lines = status_view.lines(*example(name), language, width)
    assert max(map(line_width, lines)) <= width


@pytest.mark.parametrize("name", ["konepaja", "pine"])
def test_colour_changes_nothing_but_colour(name: str) -> None:
    lines = status_view.lines(*example(name), "fi", 80)
    coloured = terminal.render(lines, color=True, unicode=True)
    for code in ("\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[33m", "\x1b[1;31m", "\x1b[0m"):
        coloured = coloured.replace(code, "")
    assert coloured == shown(lines)


# --- calm ---------------------------------------------------------------------------------------------------------


def test_a_plan_in_which_all_is_well_is_calm() -> None:
    text = with_items(
        "actions",
        """
        1: {title: Price list, owner: Ann, due: 2027-01-29, goal: T1}
        2: {title: Contract, owner: Ben, due: 2026-11-27, status: done 2026-11-26, goal: T1}
        """,
    )
    text += "goals:\n  T1: {title: Price list is public, by: 2027-01-29}\n"
    text = text.replace("{title: News,", "{title: News, told: 2026-11-20,")
    assert screen(text) == (
        "Status on Tue 1 Dec 2026 – Care plans\n\nNext checkpoint: Tue 8 Dec 2026 (in 7 days) – Month\n\nGoals                        now/target        done\n? T1  Price list is public  29 Jan 2027  open  1/2\n\nActions  █████░░░░░  1 of 2 done\nAll open actions are on schedule.\n\nCommunication\n● The whole staff last heard about the plan on 20 Nov (11 days ago).\n  Next: news News Tue 8 Dec\n"
    )


def test_what_is_all_done_is_said_in_one_sentence() -> None:
    text = with_items("actions", "1: {title: Price list, owner: Ann, due: 2026-11-27, status: done 2026-11-26}")
    assert "Actions  ██████████  1 of 1 done\nAll actions are done.\n" in screen(text)
    assert "Kaikki toimenpiteet ovat valmiina.\n" in screen(text, language="fi")


# --- the next checkpoint ------------------------------------------------------------------------------------------


def test_without_a_next_checkpoint_that_is_the_first_line() -> None:
    text = "title: Care plans\npresented: 2026-09-01\n"
    assert screen(text).splitlines()[2] == '■ The next checkpoint has not been agreed. Add one under "checkpoints".'
    assert screen(text, language="fi").splitlines()[2] == (
        '■ Seuraavaa tarkistuspistettä ei ole sovittu. Lisää se osaan "tarkistuspisteet".'
    )


@pytest.mark.parametrize("broken", ["{recurrence: every moonday}", "{date: 31.11.2026}", "[every Tuesday"])
def test_where_checkpoints_are_not_understood_it_is_not_said_that_none_is_agreed(broken: str) -> None:
    text = f"title: Care plans\npresented: 2026-09-01\ncheckpoints:\n  month: {broken}\n"
    assert screen(text).splitlines()[2] == (
        '■ The next checkpoint is not known, because parts of "checkpoints" could not be'
    )
    assert "■ Seuraavaa tarkistuspistettä ei tiedetä" in screen(text, language="fi")


def test_missed_checkpoints_are_the_latest_and_a_count() -> None:
    text = (
        "presented: 2026-09-01\ncheckpoints:\n  a: {recurrence: every Tuesday, start: 2026-11-10, held: 2026-11-17}\n"
    )
    assert "▲ 2 tarkistuspistettä on ohi, mutta niitä ei ole merkitty pidetyiksi" in screen(text, language="fi")
    assert "(the latest on Tue 24 Nov)" in screen(text, width=100)
    one = text.replace("11-10", "11-17")
    assert "▲ The checkpoint on Tue 24 Nov has passed but is not marked as held." in screen(one)


def test_two_missed_in_a_row_are_told_right_below_the_next_checkpoint_with_four_answers() -> None:
    text = "presented: 2026-09-01\ncheckpoints:\n  a: {title: Week, recurrence: every Tuesday, start: 2026-11-17}\n"
    assert screen(text).splitlines()[2:9] == [
        "Next checkpoint: Tue 1 Dec 2026 (today) – Week",
        "■ Checkpoint “Week” has passed twice in a row without being recorded, most",
        "  recently on Tue 24 Nov.",
        "  If it was held: seuranta held a --on 2026-11-24",
        "  To hold it now: seuranta meet --checkpoint a",
        '  If it was not held: seuranta skip a 2026-11-24 --reason "…"',
        '  To agree on other dates: seuranta set a recurrence "…"',
    ]
    assert "seuranta pidetty a --on 24.11.2026" in screen(text, language="fi")


def test_of_a_closed_plan_no_checkpoint_is_asked_for() -> None:
    text = "title: Care plans\npresented: 2026-09-01\nclosed on: 2026-11-30\n"
    assert screen(text).splitlines()[2] == "The plan was closed on 30 Nov 2026."


def test_a_long_series_title_gets_a_line_of_its_own() -> None:
    text = CALM.replace("title: Month,", "title: The whole plan with everybody in the big meeting room,")
    assert screen(text, width=60).splitlines()[2:4] == [
        "Next checkpoint: Tue 8 Dec 2026 (in 7 days)",
        "  The whole plan with everybody in the big meeting room",
    ]


# --- decisions ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("held", "is_told"), [("2026-09-15, 2026-10-06", False), ("2026-09-15, 2026-10-06, 2026-11-03", True)]
)
def test_how_promises_are_kept_is_told_from_three_intervals_on(held: str, *, is_told: bool) -> None:
    text = with_items("actions", "A1: {title: Ask, due: 2026-10-02, status: done 2026-10-01}")
    told = screen(text.replace("start: 2026-12-08}", f"start: 2026-12-08, held: [{held}]}}", 1))

    assert ("Promises kept from one meeting to the next: · none made, ● 1/1, · none made" in told) == is_told
    assert ("Promises" in told) == is_told


def test_decisions_to_review_and_third_moves_are_to_be_decided() -> None:
    text = with_items(
        "actions",
        """
        1:
          title: Contract
          owner: Ann
          due: 2027-01-29
          moves:
            - {date: 2026-09-10, from: 2026-09-15, reason: a}
            - {date: 2026-10-10, from: 2026-10-15, reason: b}
            - {date: 2026-11-10, from: 2026-11-15, reason: c}
        """,
    )
    text += "decisions:\n  D1: {date: 2026-09-01, decision: Office hours only, review on: 2026-11-30}\n"
    shown_ = screen(text)
    assert "To decide\n▲ D1  Office hours only  decision due for review\n" in shown_
    assert "▲ 1   Contract           move 3 without a decision\n" in shown_


# --- before the presentation ----------------------------------------------------------------------------------------

PREPARING = """\
title: Care plans
stage: workshop
goals:
  T1: {title: Contracts, target: 6, by: 2027-06-30}
actions:
  1: {title: Price list, owner: Ann, due: 2026-11-27}
  2: Contract
"""


def test_before_the_presentation_the_screen_guides_and_does_not_complain() -> None:
    text = screen(PREPARING)
    assert "The plan has not been presented yet. Stage 3 of 5: workshop.\n" in text
    assert "● 1 goal has a target date.\n" in text
    assert "○ Give these an owner and a due date: 2\n" in text
    assert '○ Agree when you will come back to the plan, and write it under "checkpoints".\n' in text
    for complaint in ("No next checkpoint", "Communication", "Without an owner or a due date", "Also:"):
        assert complaint not in text


@pytest.mark.parametrize(
    ("goal", "is_ready"),
    [("target: 6, by: 2027-06-30", True), ("by: 2027-06-30", True), ("target: 6", False), ("note: soon", False)],
)
def test_a_goal_is_ready_once_it_has_a_day(goal: str, *, is_ready: bool) -> None:
    text = screen(f"title: Care plans\nstage: workshop\ngoals:\n  T1: {{title: Contracts, {goal}}}\n")

    assert ("● 1 goal has a target date.\n" in text) is is_ready
    assert ("○ Give these goals a target date: T1\n" in text) is not is_ready


def test_guidance_in_finnish() -> None:
    text = screen(PREPARING, language="fi")
    assert "Suunnitelmaa ei ole vielä esitelty. Vaihe 3/5: työpaja.\n" in text
    assert "● 1 tavoitteella on päivä, johon mennessä se saavutetaan.\n" in text
    assert 'Kun työpaja on pidetty, kirjoita kenttään "vaihe": esittely.\n' in text


# --- what could not be read ---------------------------------------------------------------------------------------


def test_what_could_not_be_understood_is_said_and_the_rest_is_shown() -> None:
    text = with_items("actions", "1: {title: Price list, owner: Ann, due: 2026-11-31}")
    assert "? 1  Price list  due date not understood\n" in screen(text)
    assert "▲ 1 error in the file, so part of it was not read: seuranta check\n" in screen(text)
    assert "▲ 1 virhe tiedostossa, joten osa jäi lukematta: seuranta tarkista\n" in screen(text, language="fi")


def test_what_no_block_tells_is_named_once_with_its_items() -> None:
    text = with_items(
        "actions",
        """
        1: {title: Price list, owner: Ann, due: 2026-12-25}
        2: {title: Contract, owner: Ann, due: 2026-12-26}
        """,
    )
    assert "Also: due on a day off (actions 1 and 2). Details: seuranta check\n" in screen(text)


# --- hostile and large --------------------------------------------------------------------------------------------


def test_hostile_text_is_only_text() -> None:
    text = (
        'title: "\\e[2J[bold red]Plan[/]"\ncompany: "a\\nb\\tc"\npresented: 2026-09-01\n'
        'people:\n  "Ann\\u202e": "x"\n'
        'actions:\n  1: {title: "\\e]0;evil\\a [link]", due: 2026-11-01, blocked by: "\\x9b31m\\r\\n"}\n'
        'checkpoints:\n  a: {title: "\\x1b[5m", recurrence: every Tuesday, start: 2026-12-08}\n'
        'feedback:\n  K1: {question: "\\u2028why\\u0000", asked by: "\\u2066x"}\n'
    )
    found = screen(text)
    assert "[bold red]Plan[/]" in found
    assert not set(found) & {"\x1b", "\x9b", "\x07", "\r", "\t", "\x00", "\u2028", "\u202e", "\u2066"}


def _many(count: int) -> Iterator[str]:
    yield CALM
    yield "goals:\n"
    yield from (f"  T{n}: {{title: Goal {n}, target: 6, by: 2027-06-30, baseline: 0}}\n" for n in range(40))
    yield "actions:\n"
    for n in range(count):
        yield f"  a{n}:\n    title: Action {n}\n    owner: Ann\n    due: 2026-{11 + n % 2}-{5 + n % 20:02}\n"
        yield "    status: blocked\n" if n % 3 == 0 else ""


def test_many_rows_are_capped_and_counted() -> None:
    text = screen("".join(_many(600)))
    assert len(text.splitlines()) < 60
    assert "… and 395 more: seuranta list --state overdue,blocked" in text
    assert "… and 30 more: seuranta list" in text


@pytest.mark.parametrize(("language", "heading"), [("fi", "Tavoitteet"), ("en", "Goals")])
@pytest.mark.parametrize("title", ["x", "Sopimus", "Allekirjoitetut huoltosopimukset"])
@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_heading_touches_the_name_of_a_column(title: str, width: int, language: str, heading: str) -> None:
    goal = f"T1: {{title: {title}, baseline: 0, target: 1 200 000 sopimusta, by: 2027-06-30, readings: {{2026-11-30: 400 000}}}}"
    lines = shown(status_goals.goals(goals(goal), language, width)).splitlines()

    assert lines[0] == heading or lines[0].startswith(f"{heading}  ")
