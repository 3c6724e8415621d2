"""Speaks with a language server as pytest-lsp does in an editor's name, and prints what it hears; knows nothing of Seuranta.

Runs in the environment of requirements.txt: `python by_protocol.py EDITOR COMMAND...`, with steps as JSON on standard input:
`["notify" or "ask", method, params]` or `["wait", method]`. Each answer has the form that the protocol gives it, and asks
nothing of the editor that this one cannot do, or the program fails.
"""

from __future__ import annotations

import asyncio
import json
import sys
import warnings
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import LanguageClient, LspSpecificationWarning, client_capabilities, make_test_lsp_client

_PARAMS = 2
"""The place of the type of parameters among the types of a method."""


async def heard(editor: str, command: list[str], steps: list[list[Any]]) -> dict[str, Any]:
    """What the server can do, and what it says to each step."""
    client = make_test_lsp_client()
    await client.start_io(*command)
    converter = client.protocol._converter
    asked = types.InitializeParams(capabilities=client_capabilities(editor))
    begun = await client.initialize_session(asked)
    answers = []
    for kind, method, *rest in steps:
        waited = client.wait_for_notification(method) if kind == "wait" else None
        if waited is not None:
            answers.append(converter.unstructure(await asyncio.wait_for(waited, 60)))
            continue
        params = converter.structure(rest[0], types.METHOD_TO_TYPES[method][_PARAMS])
        if kind == "notify":
            client.protocol.notify(method, params)
            answers.append(None)
        else:
            answers.append(await _answer(client, method, params))
    await client.shutdown_session()
    await client.stop()
    return {"able": converter.unstructure(begun.capabilities), "answers": answers}


async def _answer(client: LanguageClient, method: str, params: Any) -> Any:
    try:
        answer = await client.protocol.send_request_async(method, params)
    except JsonRpcException as error:
        return {"refused": error.message, "code": error.code}
    return client.protocol._converter.unstructure(answer)


def main() -> None:
    warnings.simplefilter("error", LspSpecificationWarning)
    editor, *command = sys.argv[1:]
    json.dump(asyncio.run(heard(editor, command, json.load(sys.stdin))), sys.stdout)


if __name__ == "__main__":
    main()
