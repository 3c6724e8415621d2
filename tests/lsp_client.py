"""An editor that speaks with the language server in this process, on a clock of its own; no tests here."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from seuranta.commands.in_editor.positions import Positions
from seuranta.lsp import wire
from seuranta.lsp.server import Server
from seuranta.world import World

VS_CODE: Mapping[str, Any] = {
    "workspace": {"workspaceEdit": {"documentChanges": True, "snippetEditSupport": True}},
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True}},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}},
            "dataSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
    },
}
"""What VS Code says that it can do, as far as answers depend on it."""
SIMPLE: Mapping[str, Any] = {"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}
"""What an editor says that wants the edits of actions at once, and has no places to type at in them."""

Json = dict[str, Any]


class Editor:
    """An editor with texts open in it. `said` is all that the server sent that is no answer; what goes wrong in the server
    fails at once.
    """

    def __init__(
        self,
        folder: Path,
        today: str = "2026-12-01",
        can: Mapping[str, Any] = VS_CODE,
        **environment: str,
    ) -> None:
        self.told = io.StringIO()
        self.now = 0.0
        self.said: list[wire.Message] = []
        self.texts: dict[str, str] = {}
        self._versions: dict[str, int] = {}
        self._asked = 0
        world = World({"SEURANTA_TODAY": today, **environment}, io.StringIO(), io.StringIO(), self.told, folder)
        self.server = Server(world)
        self.begun = self.ask("initialize", capabilities=can, processId=None, rootUri=None)["result"]
        self.notify("initialized")

    # --- texts -----------------------------------------------------------------------------------------------------

    def open(self, text: str, path: Path | str = "file:///company/roadmap.yaml") -> str:
        """Opens a text and returns its address."""
        uri = path.as_uri() if isinstance(path, Path) else path
        self.texts[uri], self._versions[uri] = text, 1
        self.notify("textDocument/didOpen", textDocument=self._with_version(uri) | {"languageId": "yaml", "text": text})
        return uri

    def change(self, uri: str, text: str) -> None:
        """Somebody has typed."""
        self.texts[uri] = text
        self._versions[uri] += 1
        self.notify("textDocument/didChange", textDocument=self._with_version(uri), contentChanges=[{"text": text}])

    def save(self, uri: str) -> None:
        self.notify("textDocument/didSave", textDocument={"uri": uri})

    def close(self, uri: str) -> None:
        self.notify("textDocument/didClose", textDocument={"uri": uri})

    def pass_time(self, seconds: float) -> None:
        """Lets so many seconds go by."""
        self.now += seconds
        self._hear(self.server.due(self.now))

    def _with_version(self, uri: str) -> Json:
        return {"uri": uri, "version": self._versions[uri]}

    # --- what is told ------------------------------------------------------------------------------------------------

    def diagnostics(self, uri: str) -> list[Json]:
        """What was last said of a text; fails where nothing ever was."""
        published = [
            message["params"] for message in self.said if message["method"] == "textDocument/publishDiagnostics"
        ]
        return list([params for params in published if params["uri"] == uri][-1]["diagnostics"])

    # --- what is asked ---------------------------------------------------------------------------------------------

    def ask(self, method: str, **params: Any) -> Json:
        """The whole answer to a request, with its `result` or its `error`."""
        self._asked += 1
        request = {"jsonrpc": "2.0", "id": self._asked, "method": method, "params": params}
        (answer,) = self._take(request)
        assert answer["id"] == self._asked
        return dict(answer)

    def at(self, method: str, uri: str, offset: int, **params: Any) -> Any:
        """What is answered of the place at an offset of the text."""
        position = Positions(self.texts[uri]).position(offset)
        answer = self.ask(f"textDocument/{method}", textDocument={"uri": uri}, position=position, **params)
        assert "error" not in answer, answer
        return answer["result"]

    def of(self, method: str, uri: str, start: int = 0, end: int | None = None, **params: Any) -> Any:
        """What is answered of a stretch of the text, or of all of it."""
        text = self.texts[uri]
        stretch = Positions(text).range(start, len(text) if end is None else end)
        answer = self.ask(f"textDocument/{method}", textDocument={"uri": uri}, range=stretch, **params)
        assert "error" not in answer, answer
        return answer["result"]

    def notify(self, method: str, **params: Any) -> None:
        self._hear(self._take({"jsonrpc": "2.0", "method": method, "params": params}))

    def _take(self, message: wire.Message) -> list[wire.Message]:
        heard = json.loads(json.dumps(message))  # as it comes over a wire
        answers = [json.loads(json.dumps(said)) for said in self.server.take(heard, self.now)]
        assert not self.told.getvalue(), self.told.getvalue()
        return answers

    def _hear(self, messages: Iterable[wire.Message]) -> None:
        self.said += messages
        assert not self.told.getvalue(), self.told.getvalue()


def applied(text: str, edits: Iterable[Json]) -> str:
    """A text after text edits of the protocol, which do not overlap."""
    positions = Positions(text)
    byte_order_mark = int(text.startswith("\ufeff"))
    spans = [(positions.offset(e["range"]["start"]), positions.offset(e["range"]["end"]), e["newText"]) for e in edits]
    for start, end, new in sorted(spans, reverse=True):
        text = text[: start + byte_order_mark] + new + text[end + byte_order_mark :]
    return text


def edits_of(workspace_edit: Json, uri: str) -> list[Json]:
    """The text edits of a workspace edit, which may be of this text alone."""
    if "changes" in workspace_edit:
        assert list(workspace_edit["changes"]) == [uri]
        return list(workspace_edit["changes"][uri])
    (change,) = workspace_edit["documentChanges"]
    assert change["textDocument"]["uri"] == uri
    return list(change["edits"])
