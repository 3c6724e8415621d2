"""Everything about one item: golden files of every kind of item, and details that the examples do not have."""

from __future__ import annotations

import pytest
from conftest import Golden
from following import DAY, loaded, with_items
from screens import GOLDEN, example, shown

from seuranta.output.screen import show_view
from seuranta.output.screen.layout import line_width
from seuranta.output.words import show_phrases as words
from seuranta.output.words.text import Text
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.named_people import listing_named_people

KONEPAJA = (
    ("actions", "2"),
    ("actions", "6"),
    ("actions", "8"),
    ("actions", "12"),
    ("goals", "T1"),
    ("goals", "T2"),
    ("goals", "T4"),
    ("checkpoints", "kuukausi"),
    ("checkpoints", "katselmus"),
    ("communication", "V2"),
    ("feedback", "K1"),
    ("feedback", "K2"),
    ("decisions", "P2"),
    ("people", "Raija"),
    ("breaks", "joulutauko"),
)
PINE = (
    ("actions", "A3"),
    ("actions", "A10"),
    ("goals", "G4"),
    ("checkpoints", "friday"),
    ("communication", "M3"),
)


@pytest.mark.parametrize(
    ("name", "language", "items"), [("konepaja", "fi", KONEPAJA), ("konepaja", "en", KONEPAJA), ("pine", "en", PINE)]
)
def test_every_kind_of_item(name: str, language: str, items: tuple[tuple[str, str], ...], golden: Golden) -> None:
    loaded_, follow = example(name)
    found = []
    for section, item in items:
        lines = show_view.lines(loaded_, follow, section, item, language, 80)
        assert max(map(line_width, lines)) <= 80
        found.append(shown(lines))
    golden.check(GOLDEN / f"show-{name}-{language}-80.txt", ("-" * 80 + "\n").join(found))


@pytest.mark.parametrize("name", ["konepaja", "pesula", "pine"])
@pytest.mark.parametrize("width", [40, 100])
def test_every_item_of_the_examples_can_be_shown(name: str, width: int) -> None:
    loaded_, follow = example(name)
    for section in (
        "actions", "goals", "checkpoints", "communication", "feedback", "decisions", "people", "breaks",
    ):  # fmt: skip
        for item in getattr(follow.plan, section):
            for language in ("fi", "en"):
                lines = show_view.lines(loaded_, follow, section, item, language, width)
                assert max(map(line_width, lines)) <= width


def show(text: str, section: str, item: str, language: str = "en") -> str:
    read = loaded(text)
    return shown(show_view.lines(read, follow_up(read, DAY, None), section, item, language, 80))


def test_what_could_not_be_understood_of_an_item_is_said_with_it() -> None:
    text = with_items("actions", "1: {title: Price list, owner: Ann, due: 2026-11-31}")
    assert '▲ "2026-11-31" ' in show(text, "actions", "1")


def test_a_goal_shows_its_light_at_its_last_six_checkpoints() -> None:
    held = "2026-09-04, 2026-09-11, 2026-09-18, 2026-10-06, 2026-10-06, 2026-11-03, 2026-11-10, 2026-11-17"
    goal = "G1: {title: Fewer, baseline: 10, target: 0, by: 2026-12-31, readings: {2026-10-02: 6, 2026-11-06: 9}}"
    text = with_items("goals", goal).replace("start: 2026-12-08}", f"start: 2026-12-08, held: [{held}]}}", 1)

    assert "at checkpoints  ? 11 Sep, ? 18 Sep, ● 6 Oct, ● 3 Nov, ■ 10 Nov, ■ 17 Nov" in show(text, "goals", "G1")


def test_progress_is_shown_as_it_was_typed() -> None:
    text = with_items("actions", "1: {owner: Ann, due: 2026-12-31, progress: 7/11}")
    assert "progress  7/11\n" in show(text, "actions", "1")
    assert "edistyminen  7/11\n" in show(text, "actions", "1", "fi")


def test_an_action_without_a_title_is_known_by_its_id() -> None:
    assert show(with_items("actions", "1: {owner: Ann}"), "actions", "1").startswith("? 1\n")


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize(
    ("section", "item", "heading"),
    [
        ("actions", "1: {title: Price list, owner: Ann, helpers: [Ben], due: 2026-12-31}", words.OWN_HELP),
        ("checkpoints", "1: {title: Price list, owner: Ann, participants: [Ben], date: 2026-12-31}", words.OWN_PART),
    ],
)
def test_of_somebody_who_helps_or_takes_part_it_is_not_said_that_nothing_is_open(
    section: str, item: str, heading: Text, language: str
) -> None:
    read = loaded(with_items(section, item))
    follow = follow_up(read, DAY, None)
    follow = follow._replace(plan=listing_named_people(follow.plan))
    told = shown(show_view.lines(read, follow, "people", "Ben", language, 80))
    assert heading.fill(language) in told
    assert "Price list" in told
    assert words.OWNS_NOTHING.fill(language) not in told
