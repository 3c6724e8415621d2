"""The language server in editors that others wrote: python tests/editor_clients.py [--short] [--programs FOLDER]

- pytest-lsp in the name of VS Code, Neovim and Emacs: each answer has the form of the protocol, and asks for nothing that
  the editor cannot do;
- a real Neovim, set up by the very lines of the guide, in which a plan is edited as its owner would, key by key,
  in Finnish and in English;
- a real Emacs with eglot, where it is installed, set up by the lines of the guide.

Needs pip, which brings the first two into a temporary folder; says so where that cannot be. `--programs` keeps them for the next run.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import editor_afternoon
import neovim
from editor_asks import Ask, requests

from seuranta.commands.in_editor.positions import Positions
from seuranta.lsp import wire
from seuranta.lsp.capabilities import capabilities

REPOSITORY = Path(__file__).parent.parent
CLIENTS = Path(__file__).parent / "clients"
EDITORS = ("visual_studio_code", "neovim", "emacs")
SHORT = (("visual_studio_code", "fi"), ("neovim", "en"))
CHAPTERS = {"fi": "fi/editori.md", "en": "en/editor.md"}
EXAMPLES = {"fi": "konepaja", "en": "pine"}
GOALS = {"fi": "T1", "en": "G1"}
PUBLISHED = "textDocument/publishDiagnostics"
TODAY = "2026-12-01"
_NO_EGLOT = 3
"""The exit code of `clients/eglot.el`."""
_PLACES = 12
"""So many places of a plan are asked about."""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--programs", type=Path, help="keep the editors in this folder")
    arguments.add_argument("--short", action="store_true", help="two editors by the protocol, and Neovim")
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        programs = asked.programs or Path(name) / "programs"
        wrong = [*_by_protocol(programs, is_short=asked.short), *_in_neovim(programs, Path(name))]
        wrong += () if asked.short else _in_emacs(Path(name))
    for line in wrong:
        print(line)
    print(f"{len(wrong)} complaints about the language server")
    return int(bool(wrong))


# --- by the protocol ------------------------------------------------------------------------------------------------------


def _by_protocol(programs: Path, *, is_short: bool) -> Iterator[str]:
    python = _environment(programs / "pytest-lsp")
    if python is None:
        print("pytest-lsp could not be had: it was not tried.")
        return
    for editor, language in SHORT if is_short else product(EDITORS, EXAMPLES):
        text = (REPOSITORY / "examples" / EXAMPLES[language] / "roadmap.yaml").read_text(encoding="utf-8")
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
    for language in CHAPTERS:
        plan = _copied(folder / language, editor_afternoon.DATA / f"{language}.yaml")
        with neovim.opened(
            nvim, lines_of_guide(language), plan, folder / f"home-{language}", SEURANTA_TODAY=TODAY
        ) as editor:
            for complaint in (*_told(editor), *editor_afternoon.spent(editor, plan, language)):
                yield f"Neovim, {language}: {complaint}"
        print(f"Neovim, {language}: a slip, a new action, a quick fix, an action done and a goal renamed")


def lines_of_guide(language: str, of: str = "lua") -> str:
    """What the guide says that a user of Neovim writes into `init.lua`, or of Emacs into `init.el`."""
    chapter = (REPOSITORY / "seuranta" / "guide" / CHAPTERS[language]).read_text(encoding="utf-8")
    blocks = re.findall(rf"^```{of}\n(.*?)^```$", chapter, re.MULTILINE | re.DOTALL)
    (lines,) = (block for block in blocks if re.search(r"[\"']seuranta[\"'],? [\"']lsp[\"']", block))
    return str(lines)


def _told(editor: neovim.Neovim) -> Iterator[str]:
    """A slip is told where it is made, and no longer when it is mended."""
    if not editor.until("#vim.diagnostic.get(0) > 0"):
        yield "nothing is told of the plan"
    before = editor.told()
    editor.type("ggOactoins:<Esc>")
    editor.until(f"#vim.diagnostic.get(0) > {len(before)}")
    new = [one for one in editor.told() if one["message"] not in {known["message"] for known in before}]
    if [(one["lnum"], one["severity"]) for one in new] != [(0, 1)]:
        yield f"of a slip is told: {new}"
    editor.type("u")
    if not editor.until(f"#vim.diagnostic.get(0) == {len(before)}"):
        yield f"after a slip was mended is told: {editor.told()}"


# --- a real Emacs ---------------------------------------------------------------------------------------------------------


def _in_emacs(folder: Path) -> Iterator[str]:
    """Emacs with eglot, where it is here: a goal gets another id in an example, and the file is saved."""
    emacs = shutil.which("emacs")
    for language, example in EXAMPLES.items():
        plan, goal = (
            _copied(folder / f"emacs-{language}", REPOSITORY / "examples" / example / "roadmap.yaml"),
            GOALS[language],
        )
        before = plan.read_text(encoding="utf-8")
        shown = _renamed_in_emacs(emacs, plan, language, goal) if emacs else None
        if shown is None:
            print("Emacs with eglot is not here: it was not tried.")
            return
        if not shown.isdigit() or shown == "0":
            yield f"Emacs, {language}: of the problems is printed: {shown}"
        if plan.read_text(encoding="utf-8") != re.sub(rf"(?m)(?<=^  ){goal}(?=:)|(?<=: ){goal}$", "Z9", before):
            yield f"Emacs, {language}: {goal} was not renamed"
        print(f"Emacs, {language}: {shown} problems shown, {goal} renamed")


def _renamed_in_emacs(emacs: str, plan: Path, language: str, goal: str) -> str | None:
    """What is printed while the goal becomes Z9; None where there is no eglot."""
    lines = plan.with_name("guide.el")
    lines.write_text(lines_of_guide(language, "elisp"), encoding="utf-8")
    command = [emacs, "--batch", "--eval", "(package-initialize)", "-l", str(CLIENTS / "eglot.el")]
    done = subprocess.run(
        [*command, str(lines), str(plan), goal, "Z9"],
        env=neovim.surroundings() | {"HOME": str(plan.parent), "SEURANTA_TODAY": TODAY},
        capture_output=True,
        check=False,
        timeout=120,
        encoding="utf-8",
    )
    if done.returncode == _NO_EGLOT:
        return None
    return done.stdout.strip() if done.returncode == 0 else done.stderr[-1000:]


def _copied(folder: Path, plan: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(plan, folder / "roadmap.yaml"))


if __name__ == "__main__":
    sys.exit(main())
