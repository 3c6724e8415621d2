"""What an editor may ask of a server, by what the server says that it can; and what must be so of any answer. No tests here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from lsp_client import Editor

from seuranta.commands.in_editor.positions import Positions
from seuranta.lsp import wire

Json = dict[str, Any]
Place = dict[str, int]


class Ask(NamedTuple):
    """A place of a text as an editor asks about it; `told` are the problems that are shown there."""

    uri: str
    place: Place
    end: Place
    told: Sequence[Json] = ()

    def at(self, **more: Any) -> Json:
        return {"textDocument": {"uri": self.uri}, "position": self.place, **more}

    def over(self, **more: Any) -> Json:
        return {"textDocument": {"uri": self.uri}, "range": {"start": self.place, "end": self.end}, **more}


_ASKED: Mapping[str, Callable[[Ask], Iterator[tuple[str, Json]]]] = {
    "completionProvider": lambda ask: iter([("textDocument/completion", ask.at(context={"triggerKind": 1}))]),
    "hoverProvider": lambda ask: iter([("textDocument/hover", ask.at())]),
    "definitionProvider": lambda ask: iter([("textDocument/definition", ask.at())]),
    "referencesProvider": lambda ask: (
        ("textDocument/references", ask.at(context={"includeDeclaration": is_all})) for is_all in (True, False)
    ),
    "documentHighlightProvider": lambda ask: iter([("textDocument/documentHighlight", ask.at())]),
    "documentSymbolProvider": lambda ask: iter([("textDocument/documentSymbol", {"textDocument": {"uri": ask.uri}})]),
    "codeActionProvider": lambda ask: (
        ("textDocument/codeAction", ask.over(context={"diagnostics": told})) for told in (list(ask.told), [])
    ),
    "inlayHintProvider": lambda ask: iter([("textDocument/inlayHint", ask.over())]),
    "foldingRangeProvider": lambda ask: iter([("textDocument/foldingRange", {"textDocument": {"uri": ask.uri}})]),
    "renameProvider": lambda ask: (
        ("textDocument/rename", ask.at(newName=name)) for name in ("R99", "1", "", "a: b\n", "😀")
    ),
}
"""By the capability, each request that an editor sends because of it."""
ASKED_OF = {"textDocument/prepareRename": "renameProvider"}
"""Requests that an editor sends because of an option of a capability."""
_NO_REQUESTS = {"positionEncoding", "textDocumentSync"}


def requests(able: Mapping[str, Any], ask: Ask) -> Iterator[tuple[str, Json]]:
    """Each request that a server announces, with what it is asked with; fails at one of which this file knows nothing."""
    for name, options in able.items():
        if name in _NO_REQUESTS or options is False:
            continue
        assert name in _ASKED, f"Tell in {__name__}.py how an editor asks for what {name} announces."
        yield from _ASKED[name](ask)
        if isinstance(options, dict) and options.get("prepareProvider"):
            yield "textDocument/prepareRename", ask.at()


def typed(editor: Editor, uri: str, text: str) -> None:
    """A text in which somebody types, pauses and rests; what is told of it lies inside it each time."""
    editor.change(uri, text)
    for seconds in (0.31, 2):
        editor.pass_time(seconds)
        sound(editor.diagnostics(uri), text)


def ask_everything(editor: Editor, uri: str, offsets: Sequence[int]) -> int:
    """Asks all that is announced at each of the offsets, and beyond the text; says how many answers were looked at."""
    positions, text = Positions(editor.texts[uri]), editor.texts[uri]
    told = editor.diagnostics(uri)
    sound(told, text)
    places = [dict(positions.position(offset)) for offset in offsets]
    places += [{"line": 99_999, "character": 99}, {"line": 0, "character": 99_999}]
    asked = 0
    for place in places:
        ask = Ask(uri, place, max(place, places[0], key=lambda one: (one["line"], one["character"])), told)
        for method, params in requests(editor.begun["capabilities"], ask):
            answer = editor.ask(method, **params)
            asked += 1
            assert "result" in answer or answer["error"]["code"] == wire.REQUEST_FAILED, (method, params, answer)
            sound(answer, text)
            if method == "textDocument/codeAction" and place is places[0]:
                _resolve(editor, answer.get("result") or (), text)
    return asked


def _resolve(editor: Editor, actions: Sequence[Json], text: str) -> None:
    """Chooses one of the actions that have no edit yet, another one in each text, and sends it as Neovim does, which leaves
    out what is null.
    """
    open_ = [action for action in actions if "edit" not in action and "command" not in action]
    if open_:
        answer = editor.ask("codeAction/resolve", **_without_nulls(open_[len(text) % len(open_)]))
        assert "edit" in answer.get("result", ()) or answer["error"]["code"] == wire.REQUEST_FAILED, answer
        sound(answer, text)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(part) for name, part in value.items() if part is not None}
    return [_without_nulls(part) for part in value if part is not None] if isinstance(value, list) else value


def sound(answer: Any, text: str) -> None:
    """Every place in an answer lies inside the text, every stretch goes forwards, and edits do not touch each other."""
    widths = _widths(text)
    for one in _dicts(answer):
        if {"line", "character"} <= one.keys():
            assert 0 <= one["line"] < len(widths), (one, len(widths))
            assert 0 <= one["character"] <= widths[one["line"]], (one, widths[one["line"]])
        if {"start", "end"} <= one.keys():
            assert _key(one["start"]) <= _key(one["end"]), one
        for edits in (one.get("edits"), *_lists(one.get("changes"))):
            if edits:
                spans = sorted((_key(edit["range"]["start"]), _key(edit["range"]["end"])) for edit in edits)
                assert all(before[1] <= after[0] for before, after in pairwise(spans)), edits


@lru_cache(maxsize=2)
def _widths(text: str) -> list[int]:
    """The lengths of the lines in units of UTF-16, counted without the help of what is tested."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [len(line.encode("utf-16-le", "surrogatepass")) // 2 for line in lines]


def _key(place: Place) -> tuple[int, int]:
    return place["line"], place["character"]


def _lists(changes: Any) -> Iterator[Any]:
    if isinstance(changes, dict):
        yield from changes.values()


def _dicts(answer: Any) -> Iterator[Json]:
    """Every object in an answer, however deep."""
    if isinstance(answer, dict):
        yield answer
    if isinstance(answer, dict | list):
        for part in answer.values() if isinstance(answer, dict) else answer:
            yield from _dicts(part)
