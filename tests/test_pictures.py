"""Whole pictures: golden files, what every picture keeps to, text that means harm, and plans out of the ordinary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from conftest import REPOSITORY, Golden
from following import actions, followed, goals, with_items
from roadmaps import plan
from screens import GOLDEN, example

from seuranta.output.documents.marker import marked
from seuranta.output.pictures import texts
from seuranta.output.pictures.curve import goal_svg
from seuranta.output.pictures.measure import text_width
from seuranta.output.pictures.roadmap import MOST_ROWS, roadmap_svg
from seuranta.output.pictures.rows import GROUPINGS
from seuranta.plan.follow.followup import FollowUp

SVG = "{http://www.w3.org/2000/svg}"
REPORTS = REPOSITORY / "examples" / "konepaja" / "reports"
EXAMPLES = ("konepaja", "pesula", "pine")


def texts_of(svg: str) -> list[str]:
    return [one.text or "" for one in ET.fromstring(svg).iter(f"{SVG}text")]


@cache
def pictures() -> dict[str, str]:
    """Every picture of every example and of a plan of forty actions, in both languages."""
    plans = {name: example(name)[1] for name in EXAMPLES} | {"forty": followed(plan(40))}
    return {name: svg for one, follow in plans.items() for name, svg in _drawn(one, follow)}


def _drawn(name: str, follow: FollowUp) -> Iterator[tuple[str, str]]:
    for language in ("fi", "en"):
        for by in GROUPINGS:
            yield f"{name}-{language}-{by}", roadmap_svg(follow, language, by)
        for goal in follow.goals:
            yield f"{name}-{language}-{goal}", goal_svg(follow, goal, language)


# --- golden files -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "language"), [("konepaja", "en"), ("pine", "fi"), ("pine", "en")])
def test_roadmaps(name: str, language: str, golden: Golden) -> None:
    golden.check(GOLDEN / f"roadmap-{name}-{language}.svg", roadmap_svg(example(name)[1], language))


@pytest.mark.parametrize(
    ("name", "goal", "language"),
    [
        ("konepaja", "T3", "en"),
        ("pine", "G1", "fi"),
        ("pine", "G4", "en"),
        ("pesula", "T4", "fi"),
        ("pesula", "T7", "en"),
        ("pesula", "T8", "fi"),
    ],
)
def test_curves(name: str, goal: str, language: str, golden: Golden) -> None:
    golden.check(GOLDEN / f"curve-{name}-{goal}-{language}.svg", goal_svg(example(name)[1], goal, language))


@pytest.mark.parametrize("goal", [None, "T1", "T2", "T3", "T4"])
def test_pictures_of_the_example_that_the_readme_shows(goal: str | None, golden: Golden) -> None:
    follow = example("konepaja")[1]
    svg = roadmap_svg(follow, "fi") if goal is None else goal_svg(follow, goal, "fi")
    name = "aikajana" if goal is None else f"tavoite-{goal.lower()}"
    golden.check(REPORTS / f"2026-12-01-{name}.svg", marked(svg, "svg").decode())


# --- what every picture keeps to ----------------------------------------------------------------------------------


def test_pictures_are_xml_without_script_style_or_anything_from_outside() -> None:
    for svg in pictures().values():
        names = {one.tag.removeprefix(SVG) for one in ET.fromstring(svg).iter()}

        assert names <= {
            "svg", "title", "desc", "defs", "pattern", "g", "rect", "line", "path", "circle", "text"
        }  # fmt: skip
        assert re.findall(r"https?:[^\"]*", svg) == ["http://www.w3.org/2000/svg"]
        assert re.findall(r'style="([^"]*)"', svg) == ["max-width:100%;height:auto"]
        assert not re.search(r"href|\bon\w+=|@import|<style", svg)


def test_pictures_say_in_words_what_they_show() -> None:
    for svg in pictures().values():
        root = ET.fromstring(svg)
        title, description = root[0], root[1]

        assert root.get("role") == "img"
        assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert title.text
        assert len(description.text or "") > 40


def test_what_is_referred_to_is_there_and_ids_are_apart() -> None:
    seen: Counter[str] = Counter()
    for name, svg in pictures().items():
        ids = re.findall(r'\bid="([^"]+)"', svg)
        assert set(re.findall(r"url\(#([^)]+)\)", svg)) <= set(ids)
        if name.startswith("pesula"):
            seen.update(ids)

    assert not [one for one, count in seen.items() if count > 1]


def boxes(svg: str) -> Iterator[tuple[str, float, float, float, float]]:
    """Every line of text with the room it takes in the widest common font: left, top, right, bottom."""
    for element, size, is_bold in _text_elements(ET.fromstring(svg), 13.0, is_bold=False):
        said = element.text or ""
        x, y, width = float(element.get("x", 0)), float(element.get("y", 0)), text_width(said, size, bold=is_bold)
        left = x - {"middle": width / 2, "end": width}.get(element.get("text-anchor", ""), 0.0)
        yield said, left, y - size * 0.75, left + width, y + size * 0.2


def _text_elements(element: ET.Element, size: float, *, is_bold: bool) -> Iterator[tuple[ET.Element, float, bool]]:
    size = float(element.get("font-size", size))
    is_bold = element.get("font-weight", "bold" if is_bold else "") == "bold"
    if element.tag == f"{SVG}text":
        yield element, size, is_bold
    for child in element:
        yield from _text_elements(child, size, is_bold=is_bold)


@pytest.mark.parametrize("name", pictures())
def test_no_text_is_cut_off_or_lies_on_other_text(name: str) -> None:
    svg = pictures()[name]
    width, height = map(float, re.findall(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)[0])
    found = sorted(boxes(svg), key=lambda box: box[2])

    assert not [said for said, left, top, right, bottom in found if left < 0 or top < 0 or right > width]
    assert max(box[4] for box in found) <= height
    for at, (said, left, _, right, bottom) in enumerate(found):
        for other, its_left, its_top, its_right, _ in found[at + 1 :]:
            if its_top >= bottom:
                break
            assert right <= its_left or its_right <= left, f"{said!r} lies on {other!r}"


def test_a_picture_is_the_same_every_time() -> None:
    follow = followed(plan(40))

    assert roadmap_svg(follow, "fi") == roadmap_svg(followed(plan(40)), "fi")
    assert goal_svg(follow, "T1", "en") == goal_svg(followed(plan(40)), "T1", "en")


# --- text that means harm -----------------------------------------------------------------------------------------

HOSTILE = (
    "<script>alert(1)</script>",
    "</text></svg><img src=x onerror=alert(1)>",
    "]]> <!-- --> <![CDATA[ & &amp; &#60;",
    "\" onload=\"alert(1)' x='",
    "url(#late) {{n}} {name} %s",
    "\u202egnp.exe \u0007\u001b[31m",
    "👩‍🔧 e\u0301e\u0301e\u0301 漢字 ﷽",
)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_of_a_person_never_becomes_markup(hostile: str) -> None:
    text = hostile.replace("\\", "\\\\").replace('"', '\\"')
    text = "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in text)
    quoted = f'"{text}"'
    follow = followed(
        f"title: {quoted}\ncompany: {quoted}\npresented: 2026-09-01\n"
        f"goals:\n  T1: {{title: {quoted}, unit: {quoted}, baseline: 1, target: 5, by: 2027-06-30, "
        f"readings: {{2026-10-01: 2, 2026-11-01: 3, 2026-11-30: 4}}}}\n"
        f"actions:\n  1: {{title: {quoted}, goal: T1, owner: {quoted}, start: 2026-10-01, due: 2026-11-20}}\n"
        f"checkpoints:\n  a: {{title: {quoted}, date: 2026-12-04}}\n"
        f"breaks:\n  a: {{title: {quoted}, start: 2026-12-24, until: 2026-12-31}}\n"
    )
    assert "1" in follow.actions
    plain = ET.fromstring(roadmap_svg(example("pine")[1], "en"))
    for svg in (*(roadmap_svg(follow, "en", by) for by in GROUPINGS), goal_svg(follow, "T1", "fi")):
        root = ET.fromstring(svg)

        assert {one.tag for one in root.iter()} <= {one.tag for one in plain.iter()}
        assert not {name for one in root.iter() for name in one.attrib if name.startswith("on")}


def test_titles_stand_as_they_are_typed() -> None:
    follow = actions('1: {title: "A & B <c> \\"d\\"", owner: Ann, due: 2026-12-11}')

    assert 'A & B <c> "d"' in texts_of(roadmap_svg(follow, "en"))


# --- plans out of the ordinary ------------------------------------------------------------------------------------


def test_of_very_many_actions_the_most_urgent_ones_are_shown() -> None:
    follow = followed(plan(300, goals=12))
    svg = roadmap_svg(follow, "en")
    note = [one for one in texts_of(svg) if one.startswith("This shows")]

    assert note == [texts.AND_MORE.fill("en", shown=MOST_ROWS, n=300)]
    assert svg.count("dropped</text>") <= 1
    assert len(svg) < 250_000


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "title: Empty\n",
        "presented: 2030-01-01\n",
        with_items("actions", "1: {title: Alone}"),
        with_items("actions", "1: {title: Long ago, start: 1926-01-01, due: 2026-12-11, owner: Ann}"),
        with_items("actions", "1: {title: Far, due: 2226-01-01}\n2: {title: Near, due: 2026-12-11, depends on: 1}"),
        with_items("actions", "1: {title: Ring, due: 2026-12-11, depends on: 2}\n2: {due: 2026-12-12, depends on: 1}"),
        with_items("actions", "1: {title: Backwards, start: 2026-12-20, due: 2026-12-11}"),
        with_items("actions", "1: {title: No day of its own, status: done}\n2: {due: 2026-11-01, status: dropped}"),
        with_items("actions", "1: {title: For ever, due: ongoing}\n2: {start: 2027-03-01, due: ongoing}"),
        with_items("actions", f"1: {{title: {'a' * 400}, owner: {'Ann' * 60}, due: 2026-12-11}}"),
        with_items("actions", f"{'x' * 90}: {{title: Long id, due: 2026-12-11}}"),
    ],
)
def test_odd_plans_are_drawn(text: str, language: str) -> None:
    follow = followed(text)
    for by in GROUPINGS:
        svg = roadmap_svg(follow, language, by)
        ET.fromstring(svg)
        for _, left, _, right, _ in boxes(svg):
            assert left >= 0
            assert right <= 1200


@pytest.mark.parametrize(
    "goal",
    [
        "title: Nothing known",
        "by: 2027-06-30",
        "by: 2026-06-30",
        "achieved on: 2026-11-05, by: 2026-12-31",
        "target: 5 pcs",
        "target: at least 98 %, readings: {2026-11-01: 97}",
        "target: at most 3, by: 2027-01-31",
        "target: 5, by: 2027-06-30",
        "target: 0, baseline: 0, by: 2027-06-30",
        "target: -5, baseline: 5, by: 2027-06-30, readings: {2026-11-01: 0}",
        "target: 1 000 000 000 €, baseline: 0.001, by: 2027-06-30, readings: {2026-11-01: 500 000 000}",
        "target: 0.0003, baseline: 0.0001, by: 2027-06-30, readings: {2026-11-01: 0.0002}",
        "target: 6, baseline: 0, by: 2027-06-30, readings: {2026-09-10: 0, 2026-10-10: 0.01, 2026-11-10: 0.02}",
        "target: 6, baseline: 0, by: 2199-06-30, readings: {1999-09-10: 0, 2026-11-10: 7}",
        "readings: {2026-09-10: 1, 2026-10-10: 2, 2026-11-10: 3}",
    ],
)
def test_odd_goals_are_drawn(goal: str) -> None:
    follow = goals(f"T1: {{{goal}}}")
    for language in ("fi", "en"):
        svg = goal_svg(follow, "T1", language)
        ET.fromstring(svg)
        for _, left, _, right, _ in boxes(svg):
            assert left >= 0
            assert right <= 640


def test_a_forecast_needs_three_readings() -> None:
    two = goals("T1: {target: 6, baseline: 0, by: 2027-06-30, readings: {2026-10-10: 1, 2026-11-10: 2}}")
    three = goals(
        "T1: {target: 6, baseline: 0, by: 2027-06-30, readings: {2026-09-30: 0.5, 2026-10-10: 1, 2026-11-10: 2}}"
    )

    assert "forecast" not in goal_svg(two, "T1", "en")
    assert "forecast: target on " in goal_svg(three, "T1", "en")


def test_the_expected_line_of_a_falling_measure_falls() -> None:
    svg = goal_svg(example("konepaja")[1], "T3", "en")
    (way,) = re.findall(r'<path d="M([^"]+)" fill="none" stroke="#4a5568"', svg)
    heights = [float(point.split()[1]) for point in way.split(" L")]

    assert all(before < after for before, after in pairwise(heights))


def test_a_picture_looks_back() -> None:
    text = with_items(
        "actions", "1: {title: Done, owner: Ann, start: 2026-10-01, due: 2026-12-11, status: done 2026-11-20}"
    )
    before, after = followed(text, date(2026, 11, 1)), followed(text)

    assert ">done</text>" not in roadmap_svg(before, "en")
    assert ">done</text>" in roadmap_svg(after, "en")
