"""Every page and picture that Seuranta writes, as somebody hears it or sees it in the dark: languages, words beside marks,
headings, descriptions and contrast.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import REPOSITORY, long
from following import DAY, followed
from papers import papers
from test_cli import Run

from seuranta.output.documents import html as page_of
from seuranta.output.documents.html import html
from seuranta.output.pictures.curve import goal_svg
from seuranta.output.pictures.roadmap import roadmap_svg
from seuranta.output.pictures.rows import GROUPINGS
from seuranta.plan.follow.followup import FollowUp

PLANS = [
    *sorted((REPOSITORY / "examples").glob("*/roadmap.yaml")),
    *sorted((REPOSITORY / "tests" / "companies").glob("*.yaml")),
]
LANGUAGES = ("fi", "en")
HEARD = [
    *((path, LANGUAGES[number % 2]) for number, path in enumerate(PLANS)),
    *(long(path, LANGUAGES[number % 2 - 1]) for number, path in enumerate(PLANS)),
]
"""Every day each plan in one of the languages."""
SVG = "{http://www.w3.org/2000/svg}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MARKS = re.compile("[●▲■◐○◆✓]")
_VOID = frozenset({"meta", "br", "hr", "img", "link", "input"})


def of(path: Path, day: date = DAY) -> FollowUp:
    return followed(path.read_text(encoding="utf-8"), day)


# --- pages --------------------------------------------------------------------------------------------------------


class Heard(HTMLParser):
    """What a screen reader finds: headings, ids, names, and marks that would be read aloud."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.language: str | None = None
        self.title = ""
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.labels: list[str] = []
        self.unnamed_columns = 0
        self.unnamed_regions = 0
        self.loud_marks: list[str] = []
        self.lonely_marks: list[str] = []
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self._block = ""
        self._had_mark = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag not in _VOID:
            self._open.append((tag, found))
        if found.get("id"):
            self.ids.append(found["id"] or "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "html":
            self.language = found.get("lang")
        if tag == "svg":
            self.labels += (found.get("aria-labelledby") or "").split()
        self.unnamed_columns += tag == "th" and found.get("scope") != "col"
        self.unnamed_regions += "tabindex" in found and not (found.get("role") and found.get("aria-label"))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open[-1][0] != tag:
            self._open.pop()
        if self._open:
            self._open.pop()
        if tag in ("p", "li", "td", "th", "ul"):
            if self._had_mark and not re.search(r"\w", self._block):
                self.lonely_marks.append(self._block)
            self._block, self._had_mark = "", False

    def handle_data(self, data: str) -> None:
        inside = {tag for tag, _ in self._open}
        if self._open and self._open[-1][0] == "title" and "svg" not in inside:
            self.title += data
        if inside & {"svg", "style", "code", "pre"}:
            return
        if any(found.get("aria-hidden") == "true" for _, found in self._open):
            self._had_mark = True
            return
        self._block += data
        if MARKS.search(data):
            self.loud_marks.append(data)


@cache
def heard(path: Path, language: str) -> dict[str, Heard]:
    return {name: Heard(html(document)) for name, document in papers(of(path), language)}


@pytest.mark.parametrize(
    ("path", "language"), HEARD, ids=lambda case: case if isinstance(case, str) else case.parent.name + "-" + case.stem
)
def test_every_page_can_be_heard(path: Path, language: str) -> None:
    for name, page in heard(path, language).items():
        assert page.language == language, name
        assert page.title, name
        assert page.headings[0] == 1, name
        assert page.headings.count(1) == 1, name
        assert all(after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False)), name
        assert len(page.ids) == len(set(page.ids)), name
        assert set(page.labels) <= set(page.ids), name
        assert (page.unnamed_columns, page.unnamed_regions) == (0, 0), name


@pytest.mark.parametrize(
    ("path", "language"), HEARD, ids=lambda case: case if isinstance(case, str) else case.parent.name + "-" + case.stem
)
def test_no_mark_is_read_aloud_and_none_stands_without_words(path: Path, language: str) -> None:
    for name, page in heard(path, language).items():
        assert page.loud_marks == [], name
        assert page.lonely_marks == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_can_be_heard(seuranta: Run, tmp_path: Path, language: str) -> None:
    seuranta("guide", "--html", "--lang", language, folder=tmp_path)
    (written,) = tmp_path.glob("*.html")
    page = Heard(written.read_text(encoding="utf-8"))

    assert page.language == language
    assert page.title
    assert page.loud_marks == []
    assert len(page.ids) == len(set(page.ids))


# --- pictures -----------------------------------------------------------------------------------------------------


def pictures(path: Path, language: str) -> Iterator[tuple[str, str]]:
    follow = of(path)
    for grouping in GROUPINGS:
        yield f"roadmap by {grouping}", roadmap_svg(follow, language, grouping)
    for goal in follow.goals:
        yield f"goal {goal}", goal_svg(follow, goal, language)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name + "-" + path.stem)
def test_every_picture_says_its_language_and_what_it_shows(path: Path) -> None:
    said = {language: dict(pictures(path, language)) for language in LANGUAGES}
    for name in said["fi"]:
        found = {language: ET.fromstring(said[language][name]) for language in LANGUAGES}
        for language, picture in found.items():
            title, description = picture.find(f"{SVG}title"), picture.find(f"{SVG}desc")
            assert picture.get("lang") == picture.get(XML_LANG) == language, name
            assert picture.get("role") == "img", name
            assert title is not None, name
            assert description is not None, name
            assert picture.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}", name
            assert len(description.text or "") > len("Ab."), name
        assert _described(found["fi"]) != _described(found["en"]), name


def _described(picture: ET.Element) -> str | None:
    return picture.findtext(f"{SVG}desc")


@pytest.mark.parametrize("path", sorted((REPOSITORY / "seuranta").rglob("*.svg")), ids=lambda path: path.name)
def test_every_picture_that_comes_with_the_program_is_described(path: Path) -> None:
    picture = ET.fromstring(path.read_text(encoding="utf-8"))
    language = path.stem.rpartition("-")[2]

    assert picture.get("lang") == picture.get(XML_LANG) == language
    assert picture.findtext(f"{SVG}title")
    assert picture.findtext(f"{SVG}desc")


# --- in the light and in the dark ---------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    """Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2)."""
    digits = colour.lstrip("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("at", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_the_page(at: int) -> None:
    palettes = [
        dict(re.findall(r"--(\w+): (#\w+)", block)) for block in re.findall(r":root \{(.*?)\}", _style(), re.DOTALL)
    ]
    assert len(palettes) == 2
    colours = palettes[at]

    assert set(palettes[0]) == set(palettes[1])
    for name in ("ink", "quiet", "accent", "red", "amber", "green", "grey"):
        assert contrast(colours[name], colours["paper"]) >= 4.5, name
        assert contrast(colours[name], colours["soft"]) >= 4.5, name


def test_paper_is_always_white() -> None:
    assert "@media screen and (prefers-color-scheme: dark)" in _style()
    assert _style().count("prefers-color-scheme") == 1


def _style() -> str:
    return page_of._STYLE
