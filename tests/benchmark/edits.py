"""One fact written into a plan of a thousand actions, against reading and writing the file with ruamel's round trip.

Both run in this process, in turns: the plan read, edited, read again and compared, and the file loaded and dumped.
"""

from __future__ import annotations

import gc
import io
import statistics
import time
from collections.abc import Callable
from datetime import date

import generate
from ruamel.yaml import YAML

from seuranta.plan import edit
from seuranta.plan.edit import Put
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.values.statuses import StatusOn
from seuranta.plan.words.diagnostic import At

SIZE = 1_000


def ratio(times: int) -> float:
    """The median of pairs."""
    text = generate.plan(SIZE)
    plan = load(Source("roadmap.yaml", text)).plan
    assert plan is not None
    open_ = [name for name, action in plan.actions.items() if action.status == "in_progress"]
    change = Put(At("actions", open_[len(open_) // 2], ("status",)), StatusOn("done", date(2026, 12, 1)))
    gc.disable()
    try:
        pairs = [_seconds(lambda: _edited(text, change)) / _seconds(lambda: _round_trip(text)) for _ in range(times)]
    finally:
        gc.enable()
    return statistics.median(pairs)


def _edited(text: str, change: Put) -> None:
    edit.apply(load(Source("roadmap.yaml", text)), [change])


def _round_trip(text: str) -> None:
    yaml = YAML()
    yaml.dump(yaml.load(text), io.StringIO())


def _seconds(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    print(f"{ratio(5):.3f} x a round trip of ruamel.yaml")
