"""Which function answers what an editor asks; each gets the text as it stands and what is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seuranta.commands.in_editor import code_actions, names
from seuranta.commands.in_editor.completion import completion
from seuranta.commands.in_editor.hints import hints
from seuranta.commands.in_editor.hover import hover
from seuranta.commands.in_editor.opened import Opened, Params
from seuranta.commands.in_editor.outline import outline

REQUESTS: Mapping[str, Callable[[Opened, Params], Any]] = {
    "codeAction/resolve": code_actions.resolve,
    "textDocument/codeAction": code_actions.code_actions,
    "textDocument/completion": completion,
    "textDocument/definition": names.definition,
    "textDocument/documentHighlight": names.highlights,
    "textDocument/documentSymbol": outline,
    "textDocument/hover": hover,
    "textDocument/inlayHint": hints,
    "textDocument/prepareRename": names.prepare_rename,
    "textDocument/references": names.references,
    "textDocument/rename": names.rename,
}
"""By the names of the Language Server Protocol 3.17. Each raises UserError where what is asked for cannot be done."""

TOLD_AFTER: Mapping[str, Callable[[Opened, Params], str | None]] = {"textDocument/rename": names.told_after_rename}
"""What its owner is told besides, once a request has been answered; None where there is nothing to tell."""
