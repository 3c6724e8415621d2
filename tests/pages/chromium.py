"""Drives a headless Chromium through its own protocol: pages of any size, in light and dark, on screen and on paper."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from look import OPTIONS, browser, profile_folder


class Chromium:
    """A running browser with one page in it."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands = commands
        self._answers = answers
        self._count = 0
        self._rest = b""
        self._session = ""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Sends a command and returns its result; raises RuntimeError where the browser refuses."""
        self._count += 1
        message = {"id": self._count, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        for answer in self._messages():
            if answer.get("id") == self._count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result
        raise RuntimeError("the browser has ended")

    def open(self, address: str) -> None:
        """Goes to a page and waits until all of it is there."""
        self.call("Page.navigate", url=address)
        for message in self._messages():
            if message.get("method") == "Page.loadEventFired":
                return

    def value(self, expression: str) -> Any:
        """What a script of ours gives, also where the page may run none."""
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(str(result["exceptionDetails"]))
        return result["result"].get("value")

    def size(self, width: int, height: int = 900) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )

    def media(self, kind: str, scheme: str) -> None:
        """On screen or in print, light or dark."""
        self.call(
            "Emulation.setEmulatedMedia", media=kind, features=[{"name": "prefers-color-scheme", "value": scheme}]
        )

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" in self._rest:
                message, _, self._rest = self._rest.partition(b"\0")
                yield json.loads(message)
            read = os.read(self._answers, 1 << 20)
            if not read:
                return
            self._rest += read


@contextmanager
def chromium() -> Iterator[Chromium]:
    """A browser for as long as it is needed. It reads commands from its file 3 and answers on its file 4."""
    to_read, commands = os.pipe()
    answers, to_write = os.pipe()
    with profile_folder() as profile:
        process = subprocess.Popen(
            [
                *("bash", "-c", f'exec "$@" 3<&{to_read} 4>&{to_write}', "bash"),
                *(browser(), *OPTIONS, f"--user-data-dir={profile}", "--remote-debugging-pipe"),
            ],
            pass_fds=(to_read, to_write),
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(to_read)
        os.close(to_write)
        try:
            yield Chromium(commands, answers)
        finally:
            process.terminate()
            process.wait(30)
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # what it started outlives it for a moment
            os.close(commands)
            os.close(answers)
