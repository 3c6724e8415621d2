"""What is said between the beginning and the end: texts that are opened, typed and saved, and what is asked of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seuranta.commands import UserError
from seuranta.commands.in_editor.opened import Client, Opened
from seuranta.commands.in_editor.requests import REQUESTS, TOLD_AFTER
from seuranta.lsp import heard, wire
from seuranta.lsp.documents import Documents
from seuranta.lsp.publishing import Publishing
from seuranta.lsp.wire import Message
from seuranta.output.words.usage import sentence
from seuranta.world import World

_INFORMATION = 3
"""A kind of message of the Language Server Protocol."""


class Session:
    """One editor's texts. `asked` is what it said of itself in `initialize`."""

    def __init__(self, world: World, lang: str | None, asked: Mapping[str, Any]) -> None:
        locale = asked.get("locale")
        self._documents = Documents(world, lang, locale if isinstance(locale, str) else None, client_of(asked))
        self._publishing = Publishing(self._documents)
        self.wait = self._publishing.wait
        self._to_tell: list[Message] = []
        self._hearers = {
            "textDocument/didOpen": self._publishing.opened,
            "textDocument/didChange": self._publishing.changed,
            "textDocument/didSave": self._publishing.saved,
            "textDocument/didClose": self._publishing.closed,
        }

    def hear(self, method: str, params: Mapping[str, Any], now: float) -> Iterator[Message]:
        """What is said because of something that the editor tells; what it tells besides is nothing to us."""
        hearer = self._hearers.get(method)
        if hearer is not None:
            yield from hearer(params, now)

    def due(self, now: float) -> Iterator[Message]:
        """What has to be said by now of what was asked, and of the texts."""
        told, self._to_tell = self._to_tell, []
        yield from told
        yield from self._publishing.due(now)

    def answer(self, method: str, id_: Any, params: Any) -> Message:
        """The answer to a request: null of a text that is no plan, or is not open."""
        request = REQUESTS.get(method)
        if request is None:
            return wire.refusal(id_, wire.METHOD_NOT_FOUND, method)
        uri = heard.uri_of(params)
        if uri is None or not heard.has_sound_places(params):
            return wire.refusal(id_, wire.INVALID_PARAMS, "textDocument, position or range")
        document = self._publishing.document(uri)
        opened = self._documents.read(document) if document is not None else None
        if opened is None:
            return wire.answer(id_, None)
        try:
            answer = wire.answer(id_, request(opened, params))
        except UserError as error:
            said = sentence(error.name, opened.language, error.args_for_text)
            return wire.refusal(id_, wire.REQUEST_FAILED, said)
        self._tell_after(method, opened, params)
        return answer

    def _tell_after(self, method: str, opened: Opened, params: Mapping[str, Any]) -> None:
        said = TOLD_AFTER[method](opened, params) if method in TOLD_AFTER else None
        if said is not None:
            self._to_tell.append(wire.notification("window/showMessage", {"type": _INFORMATION, "message": said}))


def client_of(asked: Mapping[str, Any]) -> Client:
    """What the editor says that it can do; what it does not say, it cannot."""

    def can(*path: str) -> Any:
        found: Any = asked.get("capabilities")
        for step in path:
            found = found.get(step) if isinstance(found, dict) else None
        return found

    text, edits = "textDocument", ("workspace", "workspaceEdit")
    resolved = can(text, "codeAction", "resolveSupport", "properties")
    formats = can(text, "hover", "contentFormat")
    return Client(
        has_versioned_edits=can(*edits, "documentChanges") is True,
        has_snippets=can(text, "completion", "completionItem", "snippetSupport") is True,
        has_label_details=can(text, "completion", "completionItem", "labelDetailsSupport") is True,
        has_nested_outline=can(text, "documentSymbol", "hierarchicalDocumentSymbolSupport") is True,
        has_markdown=isinstance(formats, list) and "markdown" in formats,
        has_literal_actions=isinstance(can(text, "codeAction", "codeActionLiteralSupport"), dict),
        resolves_edits=isinstance(resolved, list)
        and "edit" in resolved
        and can(text, "codeAction", "dataSupport") is True,
        has_snippet_edits=can(*edits, "documentChanges") is True and can(*edits, "snippetEditSupport") is True,
    )
