"""Opens published pages in a headless Chromium: at three widths, in light and dark and on paper, without scripts; counts
what they ask of their host, and lets axe-core and the Nu HTML checker look at them.

    python tests/pages/published.py [--short] [--packages FOLDER]

Needs npm for axe-core, and java for the checker; what is not there is left out, which is said. Both are installed into
the folder that is given, or into a temporary one. Not part of the test suite; `.ci/run` runs the short form.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from chromium import Chromium, chromium
from look import REPOSITORY

VIEWS = ("public", "everyone", "management", "all")
PLANS = {"fi": "konepaja", "en": "pine"}
WIDTHS = (360, 820, 1920)
SCHEMES = ("light", "dark")
A4 = 680
"""Pixels between the margins of an upright sheet."""
PACKAGES = ("axe-core@4", "vnu-jar@26")
_WIDER = """[document.documentElement.scrollWidth, ...[...document.querySelectorAll("main *")].filter((one) =>
  !one.closest(".table, .picture") || one.matches(".table, .picture")).map((one) => one.getBoundingClientRect().right)]
  .reduce((one, other) => Math.max(one, other), 0)"""
_AXE = "axe.run({resultTypes: ['violations']}).then((found) => found.violations.map((one) => one.id + ': ' + one.nodes[0].html))"


class Host(SimpleHTTPRequestHandler):
    """Shows a folder, and remembers what it was asked for."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def hosted(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The address at which a folder is shown, and what is asked for there."""
    asked: list[str] = []
    handler = type("OfFolder", (Host,), {"asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()


def publish(folder: Path) -> None:
    """Examples in every view, in both languages, and a portfolio with the page that leads to all."""
    environment = {**os.environ, "SEURANTA_TODAY": "2026-12-01", "SEURANTA_ADDRESS": "0123456789abcdefghijkl"}
    command = (sys.executable, "-m", "seuranta", "publish")
    for view, (language, plan) in product(VIEWS, PLANS.items()):
        site = f"{language}-{view}"
        arguments = (REPOSITORY / "examples" / plan, "--for", view, "--url", f"https://example.com/{site}")
        subprocess.run([*command, site, *arguments], cwd=folder, env=environment, check=True, capture_output=True)
    several = ("portfolio", REPOSITORY / "tests" / "portfolio", "--together")
    subprocess.run([*command, *several], cwd=folder, env=environment, check=True, capture_output=True)


def packages(folder: Path) -> tuple[Path | None, Path | None]:
    """The files of axe-core and of the checker, where they can be had."""
    npm = shutil.which("npm")
    if npm is None:
        sys.stdout.write("npm is not here: axe-core and the Nu HTML checker are left out.\n")
        return None, None
    wanted = [name for name in PACKAGES if name.startswith("axe") or shutil.which("java")]
    if len(wanted) < len(PACKAGES):
        sys.stdout.write("java is not here: the Nu HTML checker is left out.\n")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text("{}", encoding="utf-8")
    subprocess.run([npm, "install", "--no-audit", "--no-fund", "--silent", *wanted], cwd=folder, check=True)
    axe, checker = folder / "node_modules" / "axe-core" / "axe.min.js", folder / "node_modules" / "vnu-jar"
    return axe, next(checker.rglob("vnu.jar"), None)


# --- what is looked for -------------------------------------------------------------------------------------------


def looked_at(page: Chromium, address: str, axe: str | None, *, is_short: bool) -> Iterator[str]:
    """All that is wrong with a page."""
    page.media("screen", "light")
    page.size(WIDTHS[-1])
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.open(address)
    without = page.value("document.body.innerText")
    page.call("Emulation.setScriptExecutionDisabled", value=False)
    page.open(address)
    if page.value("document.body.innerText") != without or not without.strip():
        yield "says something else without scripts"
    if page.value("document.scripts.length"):
        yield "holds a script"
    if page.value(
        "[...document.querySelectorAll('svg')].some((one) => one.getAttribute('xml:lang') !=="
        " document.documentElement.lang || one.closest('.picture').lang !== document.documentElement.lang)"
    ):
        yield "does not say in which language it is"
    if axe is not None:
        page.value(axe)
    for scheme, width in product(SCHEMES, WIDTHS):
        page.media("screen", scheme)
        page.size(width)
        widest = page.value(_WIDER)
        if widest > width:
            yield f"{widest:.0f} wide on a screen of {width}"
        if axe is not None and (not is_short or (scheme, width) in (("light", 360), ("dark", 1920))):
            yield from (f"axe-core, {scheme}, {width}: {found}" for found in page.value(_AXE))
    page.media("print", "light")
    page.size(A4)
    widest = page.value(_WIDER)
    if widest > A4:
        yield f"{widest:.0f} wide on a sheet of {A4}"


def asked_for_more(asked: list[str], path: str) -> Iterator[str]:
    """What a page wants besides itself."""
    yield from (f"asks its host for {other}" for other in sorted(set(asked)) if other != path)


def checked(folder: Path, checker: Path) -> Iterator[str]:
    """The errors of the Nu HTML checker."""
    command = ("java", "-jar", checker, "--errors-only", "--format", "json", "--skip-non-html", folder)
    done = subprocess.run(command, capture_output=True, check=False)
    for message in json.loads(done.stderr or b'{"messages": []}')["messages"]:
        yield f"{message.get('url', '').rpartition('/site/')[2]}:{message.get('lastLine')}: {message['message']}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--short", action="store_true", help="axe-core at the narrowest in light and the widest in dark"
    )
    parser.add_argument("--packages", type=Path, help="install the packages here")
    asked_for = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        axe, checker = packages(asked_for.packages or Path(work) / "packages")
        site = Path(work) / "site"
        site.mkdir()
        publish(site)
        script = axe.read_text(encoding="utf-8") if axe is not None else None
        wrong: list[str] = []
        pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
        with hosted(site) as (host, asked), chromium() as page:
            for name in pages:
                asked.clear()
                found = [*looked_at(page, f"{host}/{name}", script, is_short=asked_for.short)]
                wrong += [f"{name}: {said}" for said in (*found, *asked_for_more(asked, f"/{name}"))]
        if checker is not None:
            wrong += checked(site, checker)
    for said in wrong:
        sys.stdout.write(f"{said}\n")
    sys.stdout.write(f"{len(pages)} pages, {len(wrong)} mistakes\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
