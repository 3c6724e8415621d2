"""Messages of JSON-RPC as the Language Server Protocol frames them on a stream of bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, BinaryIO

Message = Mapping[str, Any]

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND = -32700, -32600, -32601
INVALID_PARAMS, INTERNAL_ERROR = -32602, -32603
NOT_INITIALIZED, REQUEST_CANCELLED, REQUEST_FAILED = -32002, -32800, -32803
"""Codes of errors, by JSON-RPC 2.0 and the Language Server Protocol 3.17."""

_MOST_IN_A_LINE = 4096
_MOST_IN_A_MESSAGE = 256 * 1024 * 1024


class NotAMessageError(Exception):
    """What came was framed as a message and is none."""


def read_message(stream: BinaryIO) -> Message | None:
    """Waits for the next message; None at the end of the stream, or where nothing can be made of what comes.

    Raises NotAMessageError for one that is no JSON object; the next one can be read all the same.
    """
    length = _length(stream)
    if length is None:
        return None
    body = stream.read(length)
    if len(body) < length:
        return None
    try:
        message = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise NotAMessageError from error
    if not isinstance(message, dict):
        raise NotAMessageError
    return message


def _length(stream: BinaryIO) -> int | None:
    """The number of bytes that the header promises; the header ends with an empty line."""
    length: int | None = None
    while line := stream.readline(_MOST_IN_A_LINE):
        name, _, value = line.partition(b":")
        if not line.strip():
            if length is not None:
                return length
        elif name.strip().lower() == b"content-length" and value.strip().isdigit():
            length = min(int(value), _MOST_IN_A_MESSAGE)
    return None


def framed(message: Message) -> bytes:
    """The bytes of a message, header and all."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def notification(method: str, params: Any) -> Message:
    """A message that nobody answers."""
    return {"jsonrpc": "2.0", "method": method, "params": params}


def answer(id_: Any, result: Any) -> Message:
    """What was asked for."""
    return {"jsonrpc": "2.0", "id": id_, "result": result}


def refusal(id_: Any, code: int, said: str) -> Message:
    """Why what was asked for is not to be had."""
    return {"jsonrpc": "2.0", "id": id_, "error": {"code": code, "message": said}}
