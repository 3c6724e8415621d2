"""The language server in editors that others wrote: python tests/editor_clients.py [--programs FOLDER]

- pytest-lsp in the name of VS Code, Neovim and Emacs: each answer has the form of the protocol, and asks for nothing that
  the editor cannot do;
- a real Neovim, set up by the very lines of the guide, in which a plan is edited as its owner would, in Finnish and in
  English.

Needs pip, which brings both into a temporary folder; says so where that cannot be. `--programs` keeps them for the next run.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import neovim
from editor_asks import Ask, requests

from seuranta.commands.in_editor.positions import Positions
from seuranta.lsp import wire
from seuranta.lsp.capabilities import capabilities

REPOSITORY = Path(__file__).parent.parent
CLIENTS = Path(__file__).parent / "clients"
EDITORS = ("visual_studio_code", "neovim", "emacs")
CHAPTERS = {"fi": "fi/editori.md", "en": "en/editor.md"}
EXAMPLES = {"fi": "konepaja", "en": "pine"}
PUBLISHED = "textDocument/publishDiagnostics"
TODAY = "2026-12-01"
_PLACES = 12
"""So many places of a plan are asked about."""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--programs", type=Path, help="keep the editors in this folder")
    with tempfile.TemporaryDirectory() as name:
        programs = arguments.parse_args().programs or Path(name) / "programs"
        wrong = [*_by_protocol(programs), *_in_neovim(programs, Path(name))]
    for line in wrong:
        print(line)
    print(f"{len(wrong)} complaints about the language server")
    return int(bool(wrong))


# --- by the protocol ------------------------------------------------------------------------------------------------------


def _by_protocol(programs: Path) -> Iterator[str]:
    python = _environment(programs / "pytest-lsp")
    if python is None:
        print("pytest-lsp could not be had: it was not tried.")
        return
    for language, example in EXAMPLES.items():
        text = (REPOSITORY / "examples" / example / "roadmap.yaml").read_text(encoding="utf-8")
        for editor in EDITORS:
            yield from _as_editor(python, editor, language, text)


def _environment(folder: Path) -> Path | None:
    """The Python of pytest-lsp; None where pip does not bring it."""
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    wanted = CLIENTS / "requirements.txt"
    command = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", str(wanted)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=600)
    return python if done.returncode == 0 else None


def _as_editor(python: Path, editor: str, language: str, text: str) -> Iterator[str]:
    uri = "file:///company/roadmap.yaml"
    document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
    asked = list(_asked(uri, text))
    steps = [["notify", "textDocument/didOpen", {"textDocument": document}], ["wait", PUBLISHED]]
    steps += [["ask", method, params] for method, params in asked]
    done = subprocess.run(
        [str(python), str(CLIENTS / "by_protocol.py"), editor, sys.executable, "-m", "seuranta", "lsp"],
        input=json.dumps(steps),
        env=os.environ | {"SEURANTA_TODAY": TODAY},
        capture_output=True,
        check=False,
        timeout=300,
        encoding="utf-8",
    )
    if done.returncode or done.stderr:
        yield f"As {editor}, {language}: {done.stderr.strip()}"
        return
    _, published, *answers = json.loads(done.stdout)["answers"]
    if not published["diagnostics"]:
        yield f"As {editor}, {language}: nothing is told of the plan"
    answered = set()
    for (method, _), answer in zip(asked, answers, strict=True):
        if isinstance(answer, dict) and answer.get("code", wire.REQUEST_FAILED) != wire.REQUEST_FAILED:
            yield f"As {editor}, {language}: {method} is refused: {answer}"
        elif answer and "code" not in answer:
            answered.add(method)
    for method in {method for method, _ in asked} - answered:
        yield f"As {editor}, {language}: {method} has no answer anywhere"
    print(f"As {editor}, {language}: {len(answers)} answers to {len(answered)} kinds of requests")


def _asked(uri: str, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Everything that the server announces, at places all over the text: at beginnings of words, and of ids."""
    positions = Positions(text)
    words = [found.start() for found in re.finditer(r"\b\w", text)]
    ids = [found.start() for found in re.finditer(r"(?<=: )[A-Z]\d\b", text)]
    for offset in [*words[:: len(words) // _PLACES], *ids[:: len(ids) // 3]]:
        place, end = dict(positions.position(offset)), dict(positions.position(len(text)))
        yield from requests(capabilities(), Ask(uri, place, end))


# --- a real Neovim --------------------------------------------------------------------------------------------------------


def _in_neovim(programs: Path, folder: Path) -> Iterator[str]:
    nvim = neovim.program(programs)
    if nvim is None:
        print("Neovim could not be had: it was not tried.")
        return
    for language, example in EXAMPLES.items():
        plan = folder / language / "roadmap.yaml"
        plan.parent.mkdir()
        plan.write_bytes((REPOSITORY / "examples" / example / "roadmap.yaml").read_bytes())
        with neovim.opened(
            nvim, lines_of_guide(language), plan, folder / f"home-{language}", SEURANTA_TODAY=TODAY
        ) as editor:
            for complaint in _told(editor):
                yield f"Neovim, {language}: {complaint}"


def lines_of_guide(language: str) -> str:
    """What the guide says that a user of Neovim writes into `init.lua`."""
    chapter = (REPOSITORY / "seuranta" / "guide" / CHAPTERS[language]).read_text(encoding="utf-8")
    blocks = re.findall(r"^```lua\n(.*?)^```$", chapter, re.MULTILINE | re.DOTALL)
    (lines,) = (block for block in blocks if "{ 'seuranta', 'lsp' }" in block)
    return str(lines)


def _told(editor: neovim.Neovim) -> Iterator[str]:
    """A slip is told where it is made, and no longer when it is mended."""
    if not editor.until("#vim.diagnostic.get(0) > 0"):
        yield "nothing is told of the plan"
    before = editor.told()
    editor.type("Go<C-u>actoins:<Esc>")
    editor.until(f"#vim.diagnostic.get(0) > {len(before)}")
    new = [one for one in editor.told() if one["message"] not in {known["message"] for known in before}]
    if [(one["lnum"], one["severity"]) for one in new] != [(editor.text().count("\n") - 1, 1)]:
        yield f"of a slip is told: {new}"
    editor.type("u")
    if not editor.until(f"#vim.diagnostic.get(0) == {len(before)}"):
        yield f"after a slip was mended is told: {editor.told()}"


if __name__ == "__main__":
    sys.exit(main())
