"""Waits for what an editor says on standard input, and says on standard output what the server answers, until it ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, BinaryIO

from seuranta.lsp import wire
from seuranta.lsp.server import Server
from seuranta.lsp.wire import Message
from seuranta.world import World

_END = None
_Inbox = SimpleQueue[Message | None]


def serve(world: World, lang: str | None = None) -> int:
    """Serves one editor; returns the exit code: 0 where it said goodbye."""
    inbox: _Inbox = SimpleQueue()
    Thread(target=_listen, args=(world.stdin.buffer, inbox), daemon=True).start()
    server = Server(world, lang)
    try:
        while server.exit_code is None:
            messages = list(_heard(inbox, server.wait(world.moment())))
            cancelled = list(_cancelled(messages))
            for message in messages:
                if message is _END:
                    return int(server.exit_code != 0)  # the editor is gone, with a word or without
                if "id" in message and message["id"] in cancelled:
                    _say([wire.refusal(message["id"], wire.REQUEST_CANCELLED, "cancelled")], world)
                else:
                    _say(server.take(message, world.moment()), world)
            _say(server.due(world.moment()), world)
    except (BrokenPipeError, KeyboardInterrupt):
        return 1
    return server.exit_code


def _listen(stream: BinaryIO, inbox: _Inbox) -> None:
    """Hears all the time, so that what is cancelled is known before it is begun."""
    while True:
        try:
            message = wire.read_message(stream)
        except wire.NotAMessageError:
            continue
        except (OSError, ValueError):
            message = _END  # the stream was closed
        inbox.put(message)
        if message is _END:
            return


def _heard(inbox: _Inbox, seconds: float) -> Iterator[Message | None]:
    """All that has come by now; waits for the first of it at most so long."""
    try:
        yield inbox.get(timeout=seconds)
        while True:
            yield inbox.get_nowait()
    except Empty:
        return


def _cancelled(messages: Iterable[Message | None]) -> Iterator[Any]:
    """The requests that the editor no longer wants answered."""
    for message in messages:
        if message is not _END and message.get("method") == "$/cancelRequest":
            params = message.get("params")
            yield params.get("id") if isinstance(params, dict) else None


def _say(messages: Iterable[Message], world: World) -> None:
    for message in messages:
        world.write_bytes_out(wire.framed(message))
