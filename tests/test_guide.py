"""Every example in the guide is run and compared, as the README's are; the chapters of the two languages correspond.

`pytest tests/test_guide.py --update` writes what is printed now into the chapters; read the difference.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

sys.path.insert(0, str(Path(__file__).parent / "pages"))

from conftest import REPOSITORY, Answer
from terminal import status
from test_readme import Shell, rerun

from seuranta.commands.guide import whole_guide
from seuranta.guide import read
from seuranta.output.documents.book import book
from seuranta.output.screen.pages import page
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.output.words.guide_texts import CHAPTERS, Chapter
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS

GUIDE = REPOSITORY / "seuranta" / "guide"
MADE = (
    {"fi": ("fields", "suunnitelma.md"), "en": ("fields", "plan-file.md")},
    {"fi": ("answers", "json.md"), "en": ("answers", "json.md")},
)
"""The chapters with tables that follow from the code, between two comments."""
FILES = [GUIDE / chapter.file(language) for chapter in CHAPTERS for language in ("fi", "en")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_chapter_shows_what_is_printed(
    path: Path, tmp_path: Path, request: pytest.FixtureRequest, seuranta: Callable[..., Answer], *, is_long: bool
) -> None:
    """The first command in a process of its own with --long; every day the README's is."""
    chapter = path.read_text(encoding="utf-8")
    now = rerun(chapter, Shell(tmp_path / "reader", seuranta, path.parent.name, is_first_apart=is_long))
    if request.config.getoption("--update"):
        path.write_text(now, encoding="utf-8")

    assert now == path.read_text(encoding="utf-8")


@cache
def whole(language: str) -> str:
    """The page of the whole guide."""
    return whole_guide(language, read)


def test_every_file_of_the_guide_is_a_chapter() -> None:
    assert {path for folder in ("fi", "en") for path in (GUIDE / folder).iterdir()} == set(FILES)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.en)
def test_the_two_languages_have_the_same_headings(chapter: Chapter) -> None:
    def levels(language: str) -> list[str]:
        text = (GUIDE / chapter.file(language)).read_text(encoding="utf-8")
        return re.findall(r"^#+(?= )", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)

    assert levels("fi") == levels("en")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert not [
        link
        for link in re.findall(r"\]\((?!https?:|mailto:)([^)#\s]+)(?:#[^)]*)?\)", text)
        if not (path.parent / link).exists()
    ]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_what_follows_from_the_code_is_up_to_date(language: str, request: pytest.FixtureRequest) -> None:
    command = [sys.executable, str(REPOSITORY / "tests" / "reference.py"), language]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    reference, *tables = done.stdout.decode().replace("\r\n", "\n").split("\n---\n")
    now = {GUIDE / CHAPTERS[-1].file(language): f"{reference.strip()}\n"}
    for made, table in zip(MADE, tables, strict=True):
        name, file = made[language]
        now[GUIDE / language / file] = with_tables(GUIDE / language / file, name, table)
    if request.config.getoption("--update"):
        for path, text in now.items():
            path.write_text(text, encoding="utf-8")

    assert {path: path.read_text(encoding="utf-8") for path in now} == now


def with_tables(chapter: Path, name: str, tables: str) -> str:
    """A chapter with other tables between its two comments."""
    return re.sub(
        rf"(?<=<!-- {name} -->\n).*?(?=<!-- end of {name} -->)",
        lambda _: f"\n{tables.strip()}\n\n",
        chapter.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    )


def test_every_field_has_its_words() -> None:
    assert set(FIELD_USES) == {(kind, row.name) for kind, rows in FIELDS.items() for row in rows if row.is_taught}


PLACES = {
    "plan": "{line}",
    "goal": "goals:\n  G1:\n    {line}",
    "action": "actions:\n  2:\n    {line}",
    "move": "actions:\n  2:\n    moves:\n      - {line}\n        date: 2026-12-01\n        from: 2026-12-01",
    "next_step": "actions:\n  2:\n    next_step:\n      {line}\n      what: call",
    "checkpoint": "checkpoints:\n  month:\n    {line}",
    "held": "checkpoints:\n  month:\n    held:\n      2026-12-01:\n        {line}",
    "promise": "checkpoints:\n  month:\n    held:\n      2026-12-01:\n        promised:\n          1:\n            {line}",
    "skipped": "checkpoints:\n  month:\n    skipped:\n      2026-12-01:\n        {line}",
    "moved": "checkpoints:\n  month:\n    moved:\n      2026-12-01:\n        {line}",
    "communication": "communication:\n  M1:\n    {line}",
    "feedback": "feedback:\n  Q1:\n    {line}",
    "topic": "topics:\n  T1:\n    {line}",
    "decision": "decisions:\n  D1:\n    {line}",
    "person": "people:\n  Eve:\n    {line}",
    "team": "team:\n  {line}",
    "presented": "presented:\n  {line}",
    "baseline": "goals:\n  G1:\n    baseline:\n      {line}",
    "break": "breaks:\n  christmas:\n    {line}",
    "settings": "settings:\n  {line}",
    "allowed": "settings:\n  allow:\n    no-next-step:\n      {line}",
}
KNOWN = {
    "actions": "actions:\n  1: a\n  3: c\n  6: f\n  7: g\n  10: j\n",
    "goals": "goals:\n  G1: a\n  T1: b\n",
    "checkpoints": "checkpoints:\n  month: a\n  kuukausi: b\n",
    "team": "team: [Ann]\n",
}
"""What examples refer to, where the field itself stands elsewhere."""


@pytest.mark.parametrize(("kind", "name"), [pytest.param(*key, id=".".join(key)) for key in FIELD_USES])
def test_every_example_can_be_typed(kind: str, name: str) -> None:
    for language in ("fi", "en"):
        example = FIELD_USES[kind, name].example.template(language)
        if not example:
            continue
        place = PLACES[kind].format(line=f"{vocabulary.field_name(kind, name, language)}: {example}")
        others = "".join(text for section, text in KNOWN.items() if not place.startswith(section))
        if kind == "action":
            place = place.replace("actions:\n", KNOWN["actions"])
        loaded = load(Source("roadmap.yaml", f"{place}\n{others}"))

        line = loaded.source.text[: loaded.source.text.index(example)].count("\n") + 1

        assert [problem.name for problem in loaded.problems if problem.place.line == line] == []


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_picture_of_the_terminal_shows_what_is_printed(language: str) -> None:
    picture = ET.fromstring((GUIDE / "pictures" / f"status-{language}.svg").read_text(encoding="utf-8"))
    drawn = "".join("".join(text.itertext()) for text in picture.iter("{http://www.w3.org/2000/svg}text"))

    assert "".join(drawn.split()) == "".join(status(language).split())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_terminal_of_80_columns_shows_what_is_typed_as_it_stands(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    shown = page(text, color=False, unicode=True, width=80).splitlines()

    typed = [
        line
        for block in re.findall(r"^```\w*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        for line in block.splitlines()
    ]
    assert [line for line in typed if line not in shown] == []
    assert [line for line in shown if len(line) > 80 and line not in typed] == []


class Outline(HTMLParser):
    """The headings, anchors and links of a page, in their order, and its language."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.language = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        self.language = given["lang"] if tag == "html" else self.language
        self.anchors += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if tag == "a" else []


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_page_of_the_guide_can_be_gone_about(language: str) -> None:
    """By its list of chapters, by its links, and by its headings, which no reader of screens loses the order of."""
    page = whole(language)
    outline = Outline(page)
    listed, _, rest = page.partition("</nav>")

    assert outline.language == language
    assert outline.levels[:2] == [1, 2]
    assert outline.levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(outline.levels))
    assert len(set(outline.anchors)) == len(outline.anchors)
    inner = [link for link in outline.links if not link.startswith("http")]
    assert [link for link in inner if link.removeprefix("#") not in outline.anchors] == []
    assert all(f'<a href="#{chapter.name(language)}">' in listed for chapter in CHAPTERS)
    assert rest.count('class="back"') == len(CHAPTERS)


def test_two_headings_of_one_name_have_anchors_of_their_own() -> None:
    page = book(
        "T", "en", {"a": "# A\n\n## Same\n\n## Same\n\n[b](b.md#same-ä) [c](c.md)\n", "b": "# B\n\n## Same Ä\n"}, {}
    )

    assert Outline(page).anchors == ["top", "a", "a-a", "a-same", "a-same-2", "b", "b-b", "b-same-a"]
    assert [link for link in Outline(page).links if link in ("#b-same-a", "c.md")][-2:] == ["#b-same-a", "c.md"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_reader_sees_only_what_a_reader_can_type(path: Path, seuranta: Callable[..., Answer]) -> None:
    """No command of a shell that Windows lacks, and no note to whoever writes the guide."""
    shown = seuranta("guide", path.stem, "--lang", path.parent.name).out

    assert "<!--" not in shown + whole(path.parent.name).replace("&lt;", "<")
    blocks = re.findall(r"^```console\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    typed = [line for block in blocks for line in block.splitlines() if line.startswith("$ ")]
    assert [line for line in typed if not line.startswith("$ seuranta")] == []
