"""Opens pictures in headless Chromium and measures them: text that is cut off or lies on other text is a mistake.

`python tests/pages/look.py` draws and checks all pictures of all examples and of a plan of forty actions, in both
languages; with files as arguments it checks those; `--png FOLDER` keeps a screenshot of each, to look at.
"""

from __future__ import annotations

import argparse
import base64
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from html import escape, unescape
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent.parent
sys.path.insert(0, str(REPOSITORY / "tests"))

from roadmaps import plan  # noqa: E402 - from the folder above

from seuranta.output.pictures.curve import goal_svg  # noqa: E402
from seuranta.output.pictures.roadmap import roadmap_svg  # noqa: E402
from seuranta.output.pictures.rows import GROUPINGS  # noqa: E402
from seuranta.plan.follow.followup import FollowUp, follow_up  # noqa: E402
from seuranta.plan.loading.load import load  # noqa: E402
from seuranta.plan.reading.source import Source  # noqa: E402

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
DAY = date(2026, 12, 1)


def browser() -> str:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        sys.exit(f"No browser found; install one of: {', '.join(BROWSERS)}")
    return found


def profile_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder for what a browser keeps; what it still writes while the folder is taken away harms nobody."""
    return tempfile.TemporaryDirectory(ignore_cleanup_errors=True)


def run(*arguments: str) -> str:
    with profile_folder() as profile:
        command = [browser(), *OPTIONS, f"--user-data-dir={profile}", *arguments]
        return subprocess.run(command, capture_output=True, check=True, timeout=300).stdout.decode()


# --- what is looked at --------------------------------------------------------------------------------------------


def followed(text: str) -> FollowUp:
    return follow_up(load(Source("roadmap.yaml", text)), DAY, None)


def pictures() -> Iterator[tuple[str, str]]:
    """The name and the text of every picture."""
    texts = {path.parent.name: path.read_text("utf-8") for path in sorted(REPOSITORY.glob("examples/*/roadmap.yaml"))}
    texts["forty"] = plan(40)
    for name, text in texts.items():
        follow = followed(text)
        for language in ("fi", "en"):
            for by in GROUPINGS:
                yield f"{name}-{language}-{by}", roadmap_svg(follow, language, by)
            for goal in follow.goals:
                yield f"{name}-{language}-{goal}", goal_svg(follow, goal, language)


# --- how it is measured -------------------------------------------------------------------------------------------

MEASURE = """
const found = [];
for (const box of document.querySelectorAll("div")) {
  const svg = box.querySelector("svg"), whole = svg.getBoundingClientRect();
  const image = box.querySelector("img");
  if (!image.complete || !image.naturalWidth) found.push([box.id, "is no picture"]);
  const texts = [...svg.querySelectorAll("text")].map((one) => [one.textContent, one.getBoundingClientRect()]);
  for (const [said, at] of texts) {
    if (at.left < whole.left || at.right > whole.right || at.top < whole.top || at.bottom > whole.bottom)
      found.push([box.id, "cut off: " + said]);
  }
  texts.sort((one, other) => one[1].top - other[1].top);
  texts.forEach(([said, at], number) => {
    for (const [other, there] of texts.slice(number + 1)) {
      if (there.top > at.bottom) break;
      const across = Math.min(at.right, there.right) - Math.max(at.left, there.left);
      const down = Math.min(at.bottom, there.bottom) - Math.max(at.top, there.top);
      if (across > 0.5 && down > 2.5) found.push([box.id, said + " lies on " + other]);
    }
  });
}
document.title = JSON.stringify(found);
"""
"""A line of text is taller than its letters: two and a half units of two lines may meet."""


def page(drawn: Sequence[tuple[str, str]]) -> str:
    """All pictures twice: as part of the page, to be measured, and as files, which have to be sound XML."""
    boxes = "\n".join(
        f'<div id="{escape(name)}">{svg}'
        f'<img alt="" width="10" src="data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"></div>'
        for name, svg in drawn
    )
    return f'<!doctype html><meta charset="utf-8"><body>{boxes}<script>onload = () => {{{MEASURE}}}</script>'


def mistakes(drawn: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """What is wrong with the pictures: name and sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(page(drawn), encoding="utf-8")
        shown = run("--dump-dom", "--virtual-time-budget=20000", path.as_uri())
    title = re.search(r"<title>(.*?)</title>", shown, re.DOTALL)
    if title is None:
        return [("all", "the browser measured nothing")]
    return [(name, said) for name, said in json.loads(unescape(title[1]))]


def keep(drawn: Sequence[tuple[str, str]], folder: Path) -> None:
    """A screenshot of each picture."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, svg in drawn:
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
        width, height = re.findall(r' (?:width|height)="([\d.]+)"', svg)[:2]
        run(
            f"--window-size={int(float(width))},{int(float(height)) + 1}",
            f"--screenshot={folder / f'{name}.png'}",
            (folder / f"{name}.svg").absolute().as_uri(),
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--png", type=Path, metavar="FOLDER")
    asked = parser.parse_args()
    drawn = [(path.stem, path.read_text(encoding="utf-8")) for path in asked.files] or list(pictures())
    if asked.png is not None:
        keep(drawn, asked.png)
    found = mistakes(drawn)
    sys.stdout.writelines(f"{name}: {said}\n" for name, said in found)
    sys.stdout.write(f"{len(drawn)} pictures, {len(found)} mistakes\n")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
