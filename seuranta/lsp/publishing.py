"""When an editor is told what is wrong: when a text is opened or saved, shortly after a key was hit, and when its owner rests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from seuranta.commands.in_editor import diagnostics
from seuranta.lsp import heard, wire
from seuranta.lsp.documents import Document, Documents
from seuranta.lsp.wire import Message

AFTER_KEY, AT_REST = 0.3, 2.0
"""Seconds after the last key: so long what is wrong with the text waits, and what follows from what is being typed."""

_STEP = 4096


@dataclass
class _Watched:
    """A text, when something has to be said of it, at which offset it is being typed, and what was said at rest."""

    document: Document
    due: float | None
    rests: float | None = None
    at: int = 0
    known: diagnostics.Known = frozenset()


class Publishing:
    """The texts that are open, and what has been said of them."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._watched: dict[str, _Watched] = {}

    def document(self, uri: str) -> Document | None:
        """The text of that address, if it is open."""
        watched = self._watched.get(uri)
        return watched.document if watched is not None else None

    # --- what the editor says ----------------------------------------------------------------------------------------

    def opened(self, params: Mapping[str, Any], now: float) -> Iterator[Message]:
        uri, text = heard.uri_of(params), heard.part(params.get("textDocument"), "text")
        if uri is not None and isinstance(text, str):
            self._watched[uri] = _Watched(Document(uri, _version(params), text), now)
            yield from self.due(now)

    def changed(self, params: Mapping[str, Any], now: float) -> Iterator[Message]:
        """Nothing is read before the owner of the text pauses."""
        watched = self._of(params)
        text = heard.changed(watched.document.text, params.get("contentChanges")) if watched else None
        if watched is not None and text is not None:
            document = watched.document
            watched.at = _first_difference(document.text, text)
            document.holds(text, _version(params))
            watched.due, watched.rests = now + AFTER_KEY, now + AT_REST
        yield from ()

    def saved(self, params: Mapping[str, Any], now: float) -> Iterator[Message]:
        watched = self._of(params)
        if watched is not None:
            watched.document.is_saved()
            watched.due, watched.rests = now, None
            yield from self.due(now)

    def closed(self, params: Mapping[str, Any], _now: float) -> Iterator[Message]:
        watched = self._of(params)
        if watched is not None:
            uri = watched.document.uri
            del self._watched[uri]
            yield wire.notification("textDocument/publishDiagnostics", {"uri": uri, "diagnostics": []})

    def _of(self, params: Mapping[str, Any]) -> _Watched | None:
        """The open text that something is told of."""
        uri = heard.uri_of(params)
        return self._watched.get(uri) if uri is not None else None

    # --- what it is told ---------------------------------------------------------------------------------------------

    def wait(self, now: float, at_most: float) -> float:
        """The seconds until something is due."""
        moments = [moment for text in self._watched.values() for moment in (text.due, text.rests) if moment is not None]
        return min([at_most, *(max(moment - now, 0) for moment in moments)])

    def due(self, now: float) -> Iterator[Message]:
        """What is to be said by now, of a text after a key, at rest, or because another day has begun."""
        for watched in self._watched.values():
            if watched.rests is not None and watched.rests <= now:
                watched.due, watched.rests = now, None
            is_due = watched.due is not None and watched.due <= now
            if is_due or (watched.due is None and self._documents.is_of_another_day(watched.document)):
                watched.due = None
                yield self._published(watched)

    def _published(self, watched: _Watched) -> Message:
        document = watched.document
        opened = self._documents.read(document)
        told: list[dict[str, Any]] = []
        if opened is not None:
            problems = diagnostics.problems(opened)
            if watched.rests is None:
                watched.known = diagnostics.known(problems)
            else:
                problems = diagnostics.while_typing(opened, problems, watched.at, watched.known)
            told = diagnostics.diagnostics(opened, problems)
        params: dict[str, Any] = {"uri": document.uri, "diagnostics": told}
        if document.version is not None:
            params["version"] = document.version
        return wire.notification("textDocument/publishDiagnostics", params)


def _version(params: Mapping[str, Any]) -> int | None:
    version = heard.part(params["textDocument"], "version")
    return version if isinstance(version, int) else None


def _first_difference(old: str, new: str) -> int:
    """The offset at which two texts first differ."""
    same, shortest = 0, min(len(old), len(new))
    while same < shortest and old[same : same + _STEP] == new[same : same + _STEP]:
        same += _STEP
    while same < shortest and old[same] == new[same]:
        same += 1
    return min(same, shortest)
