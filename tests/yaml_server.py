"""A client of yaml-language-server, the program behind YAML in VS Code, Neovim and others: what it says of a text and a place.

Not a test: `tests/editor_schema.py` uses it. Asks one thing at a time and waits for the answer.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

_WITH_SNIPPETS = {
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown", "plaintext"]}},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
    },
    "workspace": {"configuration": True},
}


class YamlServer:
    """One running server with one schema for every file."""

    def __init__(self, command: list[str], schema: Path) -> None:
        self._process = subprocess.Popen(
            [*command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._number = 0
        self._settings = {
            "yaml": {
                "schemas": {schema.as_uri(): ["*.yaml"]},
                "schemaStore": {"enable": False},
                "hover": True,
                "completion": True,
                "validate": True,
            }
        }
        self._told: dict[str, list[dict[str, Any]]] = {}
        given = {"processId": None, "rootUri": schema.parent.as_uri(), "capabilities": _WITH_SNIPPETS}
        self._ask("initialize", given)
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": self._settings})

    def open(self, text: str) -> str:
        """A new file with a text; returns its address."""
        self._number += 1
        uri = f"file:///plans/{self._number}/roadmap.yaml"
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def close(self, uri: str) -> None:
        self._tell("textDocument/didClose", {"textDocument": {"uri": uri}})

    def diagnostics(self, text: str) -> list[dict[str, Any]]:
        """What the server says is wrong with a text."""
        uri = self.open(text)
        while uri not in self._told:
            self._receive()
        told = self._told.pop(uri)
        self.close(uri)
        return told

    def completions(self, text: str, line: int, character: int) -> list[dict[str, Any]]:
        """What is proposed at a place, counted from 0 in UTF-16."""
        answer = self._at("textDocument/completion", text, line, character)
        return answer if isinstance(answer, list) else (answer or {}).get("items", [])

    def hover(self, text: str, line: int, character: int) -> str:
        """What is said of the word at a place."""
        answer = self._at("textDocument/hover", text, line, character)
        return answer["contents"]["value"] if answer else ""

    def _at(self, method: str, text: str, line: int, character: int) -> Any:
        uri = self.open(text)
        place = {"line": line, "character": character}
        answer = self._ask(method, {"textDocument": {"uri": uri}, "position": place})
        self.close(uri)
        return answer

    def stop(self) -> None:
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.wait(timeout=20)
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()

    # --- messages -------------------------------------------------------------------------------------------------

    def _ask(self, method: str, given: Any) -> Any:
        self._number += 1
        asked = self._number
        self._send({"id": asked, "method": method, "params": given})
        while True:
            message = self._receive()
            if message.get("id") == asked and "method" not in message:
                return message.get("result")

    def _tell(self, method: str, given: Any) -> None:
        self._send({"method": method, "params": given})

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        """The next message; what the server itself asks is answered at once."""
        assert self._process.stdout is not None
        length = 0
        while (header := self._process.stdout.readline().strip()) != b"":
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if "id" in message and "method" in message:
            self._answer(message)
        elif message.get("method") == "textDocument/publishDiagnostics":
            self._told[message["params"]["uri"]] = message["params"]["diagnostics"]
        return message

    def _answer(self, asked: dict[str, Any]) -> None:
        result: Any = None
        if asked["method"] == "workspace/configuration":
            result = [self._settings.get(item.get("section", "")) for item in asked["params"]["items"]]
        self._send({"id": asked["id"], "result": result})
