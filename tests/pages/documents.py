"""Opens every report, agenda and message of all examples, and the guide, in headless Chromium: nothing wider than a phone, and what is
meant for one sheet of paper fits on one.

    python tests/pages/documents.py [--pdf FOLDER]

`--pdf` keeps the printed pages, to look at.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from html import escape, unescape
from itertools import product
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from beginnings import unpresented
from look import DAY, REPOSITORY, run
from papers import papers

from seuranta.commands.guide import whole_guide
from seuranta.guide import read
from seuranta.output.documents.final_report import final_report
from seuranta.output.documents.funder_report import funder_report
from seuranta.output.documents.html import html
from seuranta.output.documents.last_message import last_message
from seuranta.output.documents.presentation import presentation
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.follow.outcome import outcome_of
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

PHONE, SHEET = 360, 794
"""Widths in pixels: a small phone, and A4 at 96 a inch."""
MEASURE = """
const found = [];
for (const frame of document.querySelectorAll("iframe")) {
  const page = frame.contentDocument, wide = page.documentElement.scrollWidth;
  if (!page.querySelector("h1")) found.push([frame.title, "shows nothing"]);
  if (wide > frame.clientWidth) found.push([frame.title, `${wide} wide on a screen of ${frame.clientWidth}`]);
  for (const cell of page.querySelectorAll("p, li, h1, h2, h3, h4"))
    if (cell.scrollWidth > cell.clientWidth + 1) found.push([frame.title, "cut off: " + cell.textContent.slice(0, 40)]);
}
document.title = JSON.stringify(found);
"""


class Page(NamedTuple):
    """A document as HTML, and for how many sheets of paper it is meant at most; 0 where that is not said."""

    name: str
    text: str
    most_sheets: int


def pages() -> Iterator[Page]:
    """Every document of every example and of the plan that runs out of the box, and the guide."""
    for path in sorted([*REPOSITORY.glob("examples/*/roadmap.yaml"), *REPOSITORY.glob("plans/*/roadmap.yaml")]):
        loaded = load(Source(path.name, path.read_text("utf-8")))
        follow = follow_up(loaded, DAY, None)
        for language in ("fi", "en"):
            for name, document in papers(follow, language):
                most_sheets = int(name == "management" or document.kind == "notice")
                yield Page(f"{path.parent.name}-{language}-{name}", html(document), most_sheets)
    for name, language in product(("konepaja", "pine"), ("fi", "en")):
        page = html(presentation(unpresented(name), language))
        yield Page(f"{name}-{language}-presentation", page, 1)
    for name, language in product(("konepaja", "pine"), ("fi", "en")):
        yield from _of_the_end(name, language)
    for language in ("fi", "en"):
        yield Page(f"guide-{language}", whole_guide(language, read), 0)


def _of_the_end(name: str, language: str) -> Iterator[Page]:
    """The papers of an example that was closed as it stood; two sheets are for the final report."""
    follow = follow_up(
        load(Source("roadmap.yaml", (REPOSITORY / "examples" / name / "roadmap.yaml").read_text("utf-8"))), DAY, None
    )
    outcome = outcome_of(follow.plan, DAY)
    every = frozenset(("actions", item) for item in follow.actions)
    yield Page(f"{name}-{language}-final", html(final_report(outcome, language)), 2)
    yield Page(f"{name}-{language}-funder", html(funder_report(outcome, every, language)), 2)
    yield Page(f"{name}-{language}-last", html(last_message(follow, outcome, language)), 1)


def too_wide(found: list[Page]) -> list[tuple[str, str]]:
    """What does not fit the width of a phone or of a sheet: name and sentence."""
    frames = "".join(
        f'<iframe title="{escape(name)}" width="{width}" height="600" style="border:0" srcdoc="{escape(text)}"></iframe>'
        for name, text, _ in found
        for width in (PHONE, SHEET)
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(
            f'<!doctype html><meta charset="utf-8">{frames}<script>onload = () => {{{MEASURE}}}</script>',
            encoding="utf-8",
        )
        shown = run("--dump-dom", "--virtual-time-budget=60000", path.as_uri())
    title = re.search(r"<title>(.*?)</title>", shown, re.DOTALL)
    if title is None:
        sys.exit("The browser showed nothing.")
    return [(name, said) for name, said in json.loads(unescape(title[1]))]


def sheets(text: str, kept: Path) -> int:
    """How many sheets of paper a page takes in print."""
    page = kept.with_suffix(".html")
    page.write_text(text, encoding="utf-8")
    run("--no-pdf-header-footer", f"--print-to-pdf={kept}", page.as_uri())
    return len(re.findall(rb"/Type\s*/Page\b", kept.read_bytes()))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pdf", type=Path, help="keep the printed pages here")
    asked = parser.parse_args()
    found = list(pages())
    wrong = too_wide(found)
    with tempfile.TemporaryDirectory() as folder:
        kept = asked.pdf or Path(folder)
        kept.mkdir(parents=True, exist_ok=True)
        for page in found:
            if page.most_sheets or asked.pdf:
                count = sheets(page.text, kept / f"{page.name}.pdf")
                if page.most_sheets and count > page.most_sheets:
                    wrong.append((page.name, f"{count} sheets of paper"))
    for name, said in wrong:
        sys.stdout.write(f"{name}: {said}\n")
    sys.stdout.write(f"{len(found)} pages, {len(wrong)} mistakes\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
