"""What the server can do, as it tells the editor at the beginning, by the names of the Language Server Protocol 3.17."""

from __future__ import annotations

from typing import Any

_WHOLE_TEXTS = 1
_BEFORE_WORDS = " [{,"
"""Behind these something is proposed without being asked for: after a colon or a dash comes a space."""
CODE_ACTION_KINDS = ("quickfix", "refactor.seuranta", "source.fixAll.seuranta")


def capabilities() -> dict[str, Any]:
    """Columns are units of UTF-16, which every editor knows; a text comes as a whole after each key."""
    return {
        "positionEncoding": "utf-16",
        "textDocumentSync": {"openClose": True, "change": _WHOLE_TEXTS, "save": True},
        "completionProvider": {"triggerCharacters": list(_BEFORE_WORDS)},
        "codeActionProvider": {"codeActionKinds": list(CODE_ACTION_KINDS), "resolveProvider": True},
        "definitionProvider": True,
        "documentHighlightProvider": True,
        "documentSymbolProvider": True,
        "hoverProvider": True,
        "inlayHintProvider": True,
        "referencesProvider": True,
        "renameProvider": {"prepareProvider": True},
    }
