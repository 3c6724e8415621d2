"""Every prefix of every plan and example, as it stands while somebody types it, through the language server:

    python tests/editor_texts.py [--every N]

Each is asked for all that the server announces, where it ends and in the middle. All of them take an hour; the tests try
some. What does not hold is told with its plan and its length; then the exit code is 1.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path

from editor_asks import ask_everything, typed
from lsp_client import Editor

REPOSITORY = Path(__file__).parent.parent
PATTERNS = ("examples/*/roadmap.yaml", "plans/*/roadmap.yaml")
PLANS = [path for pattern in PATTERNS for path in sorted(REPOSITORY.glob(pattern))]
_MOST_TOLD = 10


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--every", type=int, default=1, help="only every so many letters")
    every = arguments.parse_args().every
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for plan in PLANS:
            for told in _wrong(plan, Path(folder), every):
                wrong += 1
                if wrong <= _MOST_TOLD:
                    print(told)
    print(f"{wrong} prefixes for which something does not hold")
    return int(bool(wrong))


def _wrong(plan: Path, folder: Path, every: int) -> Iterator[str]:
    text = plan.read_bytes().decode("utf-8")
    for length in range(0, len(text) + 1, every):
        editor = Editor(folder)
        uri = editor.open(text[:length], plan)
        try:
            typed(editor, uri, text[:length])
            ask_everything(editor, uri, [length, length // 2])
        except Exception:  # noqa: BLE001 - anything at all is to be told
            yield f"{plan.relative_to(REPOSITORY)}, {length} letters:\n{traceback.format_exc()}"
    print(f"{plan.relative_to(REPOSITORY)}: {len(text) // every + 1} prefixes")


if __name__ == "__main__":
    sys.exit(main())
