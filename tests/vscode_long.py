"""A plan typed in a real VS Code, with the extension that `seuranta lsp --vscode` writes: python tests/vscode_long.py

In a plan in Finnish and in one in English: what the list of problems says, a slip and its correction, what is proposed,
what is told of an id, the weekdays beside dates, an action marked done and saved; then what an owner sees whose computer
lacks the program. What stands on the screen is compared with what the commands say and write.

VS Code is npm's `code-server`, for Linux, in a headless Chromium; where one of them cannot be had this is said.
`--programs FOLDER` keeps what npm brings, `--pictures FOLDER` keeps what the screen looked like, to be looked at.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from difflib import ndiff, unified_diff
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from vscode_workbench import NotThereError, Workbench, browser_is_there, programs_are_there, workbench

from seuranta import __version__
from seuranta.commands.check import checked
from seuranta.data import read
from seuranta.output.starters.vscode import extension_file, file_name
from seuranta.output.words.messages.problems import Checked
from seuranta.plan.words.findings import Severity

REPOSITORY = Path(__file__).parent.parent
TODAY = date(2026, 12, 1)
PROGRAM = Path(sys.executable).with_name("seuranta")
SETTINGS = {
    "security.workspace.trust.enabled": False,
    "workbench.startupEditor": "none",
    "telemetry.telemetryLevel": "off",
    "extensions.autoUpdate": False,
    "extensions.autoCheckUpdates": False,
    "workbench.enableExperiments": False,
    "editor.minimap.enabled": False,
    "files.autoSave": "off",
}


class Case(NamedTuple):
    """A plan and what is done with it. `open` is an action that is being worked on, due on the day that is `meant`, and `slip`
    a wrong day and what it is taken for; `waiting` is an action and the field in which it says for what it waits, which has the
    title `waited`. `title` is that of a new action for the `goal` with that title; `done` is what is chosen to mark one done.
    """

    example: str
    language: str
    open: str
    due: str
    slip: tuple[str, str]
    meant: str
    hint: str
    waiting: tuple[str, str]
    waited: str
    goal: str
    title: str
    done: str


class Words(NamedTuple):
    """What the extension says, and what its buttons are called."""

    missing: str
    install: str


WORDS = {
    "fi": Words("Seuranta-ohjelmaa ei löydy tältä koneelta", "Asennusohje"),
    "en": Words("Seuranta is not installed on this computer", "How to Install"),
}

CASES = (
    Case(
        example="konepaja",
        language="fi",
        open="9",
        due="määräaika",
        meant="15.1.2027",
        slip=("31.11.2026", "30.11.2026"),
        hint="määräaika: 15.1.2027 pe",
        waiting=("7", "edellyttää"),
        waited="Huoltosopimuspohja ja ehdot lakimiehen tarkistuksella",
        goal="Allekirjoitetut huoltosopimukset",
        title="Uusi sopimusmalli",
        done="Merkitse valmiiksi",
    ),
    Case(
        example="pine",
        language="en",
        open="A6",
        due="due",
        meant="2026-12-18",
        slip=("2026-11-31", "2026-11-30"),
        hint="due: 2026-12-18 Fri",
        waiting=("A6", "depends on"),
        waited="Quotes for the five friendliest customers",
        goal="Monthly recurring revenue",
        title="A new contract",
        done="Mark as done",
    ),
)


class Plan(NamedTuple):
    """A copy of an example, in a folder of its own that has an environment with Seuranta in it."""

    folder: Path
    case: Case

    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def original(self) -> str:
        return (REPOSITORY / "examples" / self.case.example / self.path.name).read_text(encoding="utf-8")

    def last_line_of_actions(self) -> int:
        """The last one with a text on it before the checkpoints."""
        lines = self.text().splitlines()
        return lines.index("tarkistuspisteet:" if self.case.language == "fi" else "checkpoints:") - 1

    def added_to(self, before: str) -> list[str]:
        """The lines that the file did not have before."""
        return [line[2:] for line in ndiff(before.splitlines(), self.text().splitlines()) if line.startswith("+ ")]

    @property
    def path(self) -> Path:
        return self.folder / "roadmap.yaml"

    def line_of(self, item: str, field: str | None = None) -> int:
        """On which line of the file an action stands, or a field of it; the first is 1."""
        lines = self.path.read_text(encoding="utf-8").splitlines()
        at = lines.index(f"  {item}:", lines.index("toimenpiteet:" if self.case.language == "fi" else "actions:"))
        if field is None:
            return at + 1
        return next(number for number in range(at, len(lines)) if lines[number].startswith(f"    {field}:")) + 1

    def checked(self) -> Checked:
        return checked(self.path.as_posix(), self.path.read_bytes(), TODAY, today=TODAY)

    def told(self) -> list[str]:
        """What `check` says of the file, sentence by sentence."""
        found = self.checked()
        return [found.sentence(problem, self.case.language) for problem in found.problems]


def seuranta(*words: str) -> str:
    environment = os.environ | {"SEURANTA_TODAY": TODAY.isoformat()}
    command = [sys.executable, "-m", "seuranta", *words]
    return subprocess.run(command, env=environment, capture_output=True, check=False).stdout.decode("utf-8")


# --- what is tried ------------------------------------------------------------------------------------------------


def problems(window: Workbench, plan: Plan) -> Iterator[str]:
    """The list of problems says what `check` says, and none of it is an error."""
    told = plan.told()
    window.press("Ctrl+Shift+M")
    window.wait_for(".statusbar-item", lambda items: any(f"Infos: {len(told)}" in item for item in items))
    rows = window.wait_for(_LISTED, lambda rows: len(rows) > 1)
    window.keep("problems")
    for sentence in told[: len(rows) - 1]:
        if not any(sentence in row for row in rows):
            yield f"{sentence!r} is not in the list of problems"


def slip(window: Workbench, plan: Plan) -> Iterator[str]:
    """A date that does not exist is underlined while it is typed, and said in the list of problems."""
    wrong, _ = plan.case.slip
    _type_anew(window, plan, wrong)
    window.wait_for(".squiggly-error", bool)
    window.wait_for(_LISTED, lambda rows: any(wrong in row for row in rows))
    window.keep("slip")
    _type_anew(window, plan, plan.case.meant)
    window.wait_for(".squiggly-error", lambda found: not found)
    yield from ()


def hover(window: Workbench, plan: Plan) -> Iterator[str]:
    """Of what an action waits for, its title and how it stands."""
    item, field = plan.case.waiting
    window.go_to(plan.line_of(item, field), len(f"    {field}: ") + 1)
    window.press("Ctrl+K")
    window.press("Ctrl+I")
    window.wait_for(".monaco-hover", lambda boxes: any(plan.case.waited in box for box in boxes))
    window.keep("hover")
    yield from ()


def hints(window: Workbench, plan: Plan) -> Iterator[str]:
    """The weekday stands beside a date."""
    window.go_to(plan.line_of(plan.case.open, plan.case.due), 1)
    window.wait_for(".view-line", lambda lines: any(line.endswith(plan.case.hint) for line in lines))
    window.keep("hints")
    yield from ()


def quick_fix(window: Workbench, plan: Plan) -> Iterator[str]:
    """The same slip is put right by what is offered first."""
    wrong, meant = plan.case.slip
    _type_anew(window, plan, wrong)
    window.wait_for(".squiggly-error", bool)
    window.press("Ctrl+.")
    offered = window.wait_for(_OFFERED, bool)
    window.keep("quick-fix")
    window.press("Enter")
    window.wait_for(".squiggly-error", lambda found: not found)
    window.press("Ctrl+S")
    if not _comes(lambda: plan.text() == plan.original().replace(plan.case.meant, meant)):
        yield f"of {wrong} VS Code offers {offered}, and the file is not right"
    _type_anew(window, plan, plan.case.meant)
    window.press("Ctrl+S")
    if not _comes(lambda: plan.text() == plan.original()):
        yield "the file is not as it was"


def done(window: Workbench, plan: Plan) -> Iterator[str]:
    """An action is marked done by what is offered at it; the file is what the command would have written."""
    window.go_to(plan.line_of(plan.case.open), 3)
    window.press("Ctrl+.")
    window.wait_for(_OFFERED, lambda rows: any(plan.case.done in row for row in rows))
    window.keep("offers")
    window.click(_OFFERED, plan.case.done)
    window.wait_for(".tab.dirty", bool)
    window.keep("done")
    window.press("Ctrl+S")
    by_command = plan.folder.parent / "by-command" / "roadmap.yaml"
    by_command.parent.mkdir()
    by_command.write_text(plan.original(), encoding="utf-8")
    seuranta("done", plan.case.open, "--plan", str(by_command))
    if not _comes(lambda: plan.path.read_bytes() == by_command.read_bytes()):
        yield f"marked done, the file is not what the command writes: {difference(by_command, plan.path)}"


def new_action(window: Workbench, plan: Plan) -> Iterator[str]:
    """A whole action, of which a person types the title and the first letters of a field: all else is chosen."""
    before = plan.text()
    window.go_to(plan.last_line_of_actions(), 1)
    for key in ("End", "Enter", "Shift+Tab", "Ctrl+Space"):
        window.press(key)
    window.wait_for(_PROPOSED, bool)
    window.keep("new-action")
    window.press("Enter")
    window.press("Tab")
    window.type(plan.case.title)
    for name, wanted in (("goal", plan.case.goal), ("owner", ""), ("due", "")):
        window.press("Tab")
        window.press("Ctrl+Space")
        rows = window.wait_for(_PROPOSED, bool)
        window.keep(f"proposed-{name}")
        if not any(wanted in row for row in rows):
            yield f"for {name} is proposed {rows}"
        window.press("Enter")
        window.wait_for(_PROPOSED, lambda found: not found)
    window.press("End")
    window.press("Enter")
    window.type(plan.case.waiting[1][:5])
    window.wait_for(_PROPOSED, bool)
    window.press("Enter")
    window.wait_for(_PROPOSED, lambda rows: any(plan.case.waited in row for row in rows))
    window.keep("proposed-depends-on")
    window.press("Enter")
    window.wait_for(_PROPOSED, lambda found: not found)
    window.press("Ctrl+S")
    if not _comes(lambda: plan.text() != before):
        yield "nothing was written"
    window.keep("new-action-typed")
    added = plan.added_to(before)
    if len(added) != len(_FIELDS_OF_NEW):
        yield f"typed was {added}"
    errors = [problem.name for problem in plan.checked().problems if problem.severity is Severity.ERROR]
    if errors:
        yield f"in what was typed is {errors}"


_FIELDS_OF_NEW = ("id", "title", "goal", "owner", "due", "depends_on")
_LISTED = ".markers-panel .monaco-list-row"
_OFFERED = ".action-widget .monaco-list-row"
_PROPOSED = ".suggest-widget.visible .monaco-list-row"


def _type_anew(window: Workbench, plan: Plan, value: str) -> None:
    """Types the day of the open action over what stands there."""
    window.go_to(plan.line_of(plan.case.open, plan.case.due), 1)
    window.press("End")
    window.press("Shift+Home")
    window.type(f"{plan.case.due}: {value}")
    window.press("Escape")


def _comes(is_so: Callable[[], bool]) -> bool:
    """Whether something is so before long."""
    end = time.monotonic() + _SAVED
    while not is_so() and time.monotonic() < end:
        time.sleep(0.2)
    return is_so()


_SAVED = 20
"""Seconds until a file that is saved has to be on the disk."""


def difference(wanted: Path, found: Path) -> str:
    first, second = (path.read_text(encoding="utf-8").splitlines() for path in (wanted, found))
    return "\n".join(unified_diff(first, second, "wanted", "found", n=0, lineterm=""))


# --- what an owner sees who lacks the program -------------------------------------------------------------------------


def lacking(window: Workbench, plan: Plan) -> Iterator[str]:
    """One message with what can be done; once the setting is right, everything runs, and a wrong setting is told."""
    words = WORDS[plan.case.language]
    window.wait_for(".notification-list-item", lambda told: any(words.missing in one for one in told))
    window.keep("no-program")
    window.click(".notification-list-item .monaco-button", words.install)
    window.wait_for(".tab", lambda tabs: any("Extension: Seuranta" in tab for tab in tabs))
    window.keep("how-to-install")
    window.click(".tab.active .codicon-close", "")
    window.click(".view-line", "---")
    window.set({"seuranta.command": str(PROGRAM)})
    window.wait_for(".statusbar-item", _runs)
    window.keep("program")
    window.set({"seuranta.command": "no/such/program"})
    window.wait_for(".notification-list-item", lambda told: any("no/such/program" in one for one in told))
    window.keep("wrong-setting")
    if any(map(_runs, [window.texts(".statusbar-item")])):
        yield "another program runs than the one that is set"


def _runs(items: list[str]) -> bool:
    return any(f"Seuranta {__version__}" in item for item in items)


# --- all of it ----------------------------------------------------------------------------------------------------

STEPS = (problems, hints, hover, slip, quick_fix, done, new_action)
_MOST = 500
"""Letters of what stood on the screen instead, in a complaint."""


def tried(programs: Path, work: Path, case: Case, *, has_program: bool) -> Iterator[str]:
    """What is wrong with one plan in the editor."""
    plan = Plan(work / case.example, case)
    plan.folder.mkdir(parents=True)
    shutil.copy(REPOSITORY / "examples" / case.example / "roadmap.yaml", plan.path)
    if has_program:
        environment = plan.folder / ".venv" / "bin"
        environment.mkdir(parents=True)
        (environment / PROGRAM.name).symlink_to(PROGRAM)
    vsix = work / file_name(__version__)
    vsix.write_bytes(extension_file(__version__, read))
    steps = STEPS if has_program else (lacking,)
    with workbench(programs, work, plan.folder, vsix, SETTINGS, {"SEURANTA_TODAY": TODAY.isoformat()}) as window:
        if has_program:
            window.wait_for(".statusbar-item", _runs)
        for step in steps:
            yield from _complaints(window, plan, step)


def _complaints(window: Workbench, plan: Plan, step: Any) -> Iterator[str]:
    try:
        for complaint in step(window, plan):
            yield f"{plan.case.example}, {step.__name__}: {complaint[:_MOST]}"
    except NotThereError as missing:
        window.keep(f"failed-{step.__name__}")
        yield f"{plan.case.example}, {step.__name__}: {str(missing)[:_MOST]}"


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--programs", type=Path)
    arguments.add_argument("--pictures", type=Path)
    arguments.add_argument("--only", help="a language, or one that lacks the program: fi, en-without")
    given = arguments.parse_args()
    if not browser_is_there():
        print("There is no Chromium here: the extension was not tried in VS Code.")
        return 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        programs = given.programs or Path(name) / "programs"
        if not programs_are_there(programs):
            print("npm, or what it has to bring (code-server), could not be had: VS Code was not tried.")
            return 0
        wrong: list[str] = []
        for case, has_program in product(CASES, (True, False)):
            title = case.language if has_program else f"{case.language}-without"
            if given.only not in (None, title):
                continue
            work = (given.pictures or Path(name)) / title
            work.mkdir(parents=True)
            wrong += tried(programs, work, case, has_program=has_program)
    for line in wrong:
        print(line)
    print(f"{len(wrong)} complaints about VS Code")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
