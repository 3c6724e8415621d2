"""A language server that answers messages: the beginning and the end of what is said itself, all between by a session.

It waits for nothing and asks no clock: each message comes with the moment at which it was read, in seconds of a clock that
only goes on.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from seuranta import __version__
from seuranta.lsp import wire
from seuranta.lsp.capabilities import capabilities
from seuranta.lsp.wire import Message
from seuranta.world import World

if TYPE_CHECKING:
    from seuranta.lsp.session import Session

BETWEEN_DAYS = 30.0
"""Seconds after which it is looked whether a new day has begun."""


class Server:
    """Answers one editor. `exit_code` is None until it has said that the server is to end."""

    def __init__(self, world: World, lang: str | None = None) -> None:
        self._world, self._lang = world, lang
        self._asked: Mapping[str, Any] = {}
        self._has_begun = self._is_shut_down = False
        self.exit_code: int | None = None

    @cached_property
    def _session(self) -> Session:
        from seuranta.lsp.session import Session  # noqa: PLC0415 - what reads plans takes longer than the first answer

        return Session(self._world, self._lang, self._asked)

    @property
    def _is_open(self) -> bool:
        return self._has_begun and not self._is_shut_down

    def wait(self, now: float) -> float:
        """The seconds until something has to be said that nobody asked for."""
        return self._session.wait(now, BETWEEN_DAYS) if self._is_open else BETWEEN_DAYS

    def due(self, now: float) -> Iterator[Message]:
        """What has to be said by now. Never raises."""
        if self._is_open:
            yield from self._guarded(self._session.due(now))

    def take(self, message: Message, now: float) -> Iterator[Message]:
        """What is to be said to a message, now or because of it. Never raises."""
        method, params = message.get("method"), message.get("params")
        if not isinstance(method, str):
            return  # an answer to nothing that was asked, or no message at all
        if "id" in message:
            yield self._answer(method, message["id"], params)
        elif method == "exit":
            self.exit_code = int(not self._is_shut_down)
        elif self._is_open and isinstance(params, dict):
            yield from self._guarded(self._session.hear(method, params, now))

    def _answer(self, method: str, id_: Any, params: Any) -> Message:
        if method == "initialize":
            return self._initialized(id_, params if isinstance(params, dict) else {})
        if not self._has_begun:
            return wire.refusal(id_, wire.NOT_INITIALIZED, "initialize comes first")
        if self._is_shut_down:
            return wire.refusal(id_, wire.INVALID_REQUEST, "the server has been shut down")
        if method == "shutdown":
            self._is_shut_down = True
            return wire.answer(id_, None)
        try:
            return self._session.answer(method, id_, params)
        except Exception as error:  # noqa: BLE001 - the last line of defence: the editor goes on
            self._tell_bug()
            return wire.refusal(id_, wire.INTERNAL_ERROR, type(error).__name__)

    def _initialized(self, id_: Any, params: Mapping[str, Any]) -> Message:
        if self._has_begun:
            return wire.refusal(id_, wire.INVALID_REQUEST, "initialize comes once")
        self._asked, self._has_begun = params, True
        server = {"name": "seuranta", "version": __version__}
        return wire.answer(id_, {"capabilities": capabilities(), "serverInfo": server})

    def _guarded(self, messages: Iterator[Message]) -> Iterator[Message]:
        """Messages for which nobody waits: whatever goes wrong, the next one has to be heard."""
        try:
            yield from messages
        except Exception:  # noqa: BLE001 - see above
            self._tell_bug()

    def _tell_bug(self) -> None:
        """Standard error is what editors show as the log of a server."""
        self._world.write_err(traceback.format_exc())
