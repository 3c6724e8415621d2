"""What a key costs in an editor beside a healthy reading of the same plan, and what the server takes before any."""

from __future__ import annotations

import gc
import io
import math
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import generate
from process import Program, compare, run

from seuranta.commands.check import checked
from seuranta.lsp import wire
from seuranta.lsp.publishing import AFTER_KEY
from seuranta.lsp.server import Server
from seuranta.world import World

SIZES = (20, 100, 1_000)
MOST, MOST_TO_START, MOST_MEMORY = 3.0, 2.0, 1.5
_PLAN = "roadmap.yaml"
_AS_OF = generate.AS_OF.isoformat()


class Measured(NamedTuple):
    """A line of the table: what was measured, what it was measured by, and the most it may be."""

    name: str
    ratio: float
    unit: str
    most: float


def measured(folder: Path, seuranta: Path, pairs: int) -> Iterator[Measured]:
    """Every key in every state, how its cost grows, and the program itself."""
    seconds: dict[int, float] = {}
    for size in SIZES:
        costs = _Costs(folder, generate.plan(size))
        for state, text in states(costs.healthy).items():
            ratio, key = costs.of(text, pairs if size < SIZES[-1] else max(3, pairs // 3))
            seconds[size] = max(seconds.get(size, 0), key)
            yield Measured(f"a key among {size:>5}, {state}", ratio, "x a reading", MOST)
    yield Measured("growth of a key, 100 to 1 000", _exponent(seconds), "exponent", 1.0)
    begun = Program("lsp, initialize", (seuranta, "lsp"), said=_conversation())
    version = Program("--version", (seuranta, "--version"))
    yield Measured(begun.name, compare(begun, version, pairs).ratio, "x --version", MOST_TO_START)
    for size in SIZES[1:]:
        yield Measured(f"lsp with {size:>5} open, memory", _memory(folder, seuranta, size), "x status", MOST_MEMORY)


# --- a key --------------------------------------------------------------------------------------------------------------


def states(text: str) -> Mapping[str, str]:
    """A plan that is whole, and what it is like while somebody types in the middle of its actions."""
    items = [*re.finditer(r"(?m)^  [^\s#:]+:\n(?:    .*\n)+", text[: text.index("\ntarkistuspisteet:")])]
    item = items[len(items) * 3 // 4]
    second_field = text.index("\n", item.start() + item.group().index("\n") + 1) + 1
    end_of_section = text.index("\ntarkistuspisteet:") + 1

    def with_line(at: int, line: str) -> str:
        return f"{text[:at]}{line}\n{text[at:]}"

    return {
        "whole": with_line(second_field, "    # vielä kesken"),
        "half a key": with_line(second_field, "    ede"),
        "an open quote": with_line(second_field, '    huomautus: "avoin'),
        "an open brace": with_line(second_field, "    seuraava askel: {mitä: soitto, ku"),
        "half a heading": with_line(end_of_section, "vie"),
        "half an id": with_line(item.start(), "  99x"),
    }


class _Costs:
    """What keys cost in a server in this process, each beside a reading of the healthy plan."""

    def __init__(self, folder: Path, healthy: str) -> None:
        self.healthy = healthy
        self._uri = (folder / _PLAN).as_uri()
        self._version = 0
        self._now = 0.0
        world = World({"SEURANTA_TODAY": _AS_OF}, io.StringIO(), io.StringIO(), io.StringIO(), folder)
        self._server = Server(world)
        for message in _begin(self._uri, healthy):
            self._say(message)

    def of(self, text: str, pairs: int) -> tuple[float, float]:
        """The median of the ratios, and the least seconds of one key."""
        data = self.healthy.encode()
        found: list[tuple[float, float]] = []
        gc.disable()
        try:
            for _ in range(pairs):
                self._key(self.healthy)
                reading = _seconds(lambda: checked(_PLAN, data, generate.AS_OF, generate.AS_OF))
                found.append((_seconds(lambda: self._key(text)), reading))
        finally:
            gc.enable()
        return statistics.median(key / reading for key, reading in found), min(key for key, _ in found)

    def _key(self, text: str) -> None:
        """A key is hit, and what is wrong is published."""
        self._version += 1
        document = {"uri": self._uri, "version": self._version}
        params = {"textDocument": document, "contentChanges": [{"text": text}]}
        self._say(wire.notification("textDocument/didChange", params))
        self._now += AFTER_KEY
        (published,) = self._server.due(self._now)
        wire.framed(published)

    def _say(self, message: wire.Message) -> None:
        for _ in self._server.take(message, self._now):
            pass


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _exponent(seconds: Mapping[int, float]) -> float:
    """1 where ten times the actions cost ten times as much beyond what the smallest plan costs."""
    small, middle, large = (seconds[size] for size in SIZES)
    return math.log((large - small) / (middle - small)) / math.log((SIZES[2] - SIZES[0]) / (SIZES[1] - SIZES[0]))


# --- the program --------------------------------------------------------------------------------------------------------


def _memory(folder: Path, seuranta: Path, size: int) -> float:
    """The most that the server takes with a plan open, by the most that `status` of that plan takes."""
    path = folder / f"open-{size}" / _PLAN
    path.parent.mkdir()
    path.write_text(generate.plan(size), encoding="utf-8")
    opened = _conversation(*_begin(path.as_uri(), generate.plan(size))[1:])
    on_the_day = {"SEURANTA_TODAY": _AS_OF}
    server = Program("lsp", (seuranta, "lsp"), said=opened, environment=on_the_day)
    status = Program("status", (seuranta, "status", path), environment=on_the_day)
    return statistics.median(run(server).memory / run(status).memory for _ in range(3))


def _begin(uri: str, text: str) -> tuple[wire.Message, ...]:
    """What an editor says until a plan is open."""
    document = {"uri": uri, "languageId": "yaml", "version": 0, "text": text}
    return (
        _request(1, "initialize", {"capabilities": {}, "processId": None, "rootUri": None}),
        wire.notification("initialized", {}),
        wire.notification("textDocument/didOpen", {"textDocument": document}),
    )


def _conversation(*between: wire.Message) -> bytes:
    """All that an editor says from its beginning to its end."""
    begin = _begin("", "")[0]
    messages = (begin, *between, _request(2, "shutdown", None), wire.notification("exit", None))
    return b"".join(map(wire.framed, messages))


def _request(number: int, method: str, params: Any) -> wire.Message:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for one in measured(Path(name), Path(sys.executable).with_name("seuranta"), 7):
            print(f"  {one.name:<36} {one.ratio:6.2f} {one.unit} (at most {one.most})", flush=True)
