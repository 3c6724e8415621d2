"""Thousands of random facts in random files, where the everyday tests try dozens.

python tests/edit_long.py [EXAMPLES]
"""

from __future__ import annotations

import sys

import test_edit_anything
from hypothesis import settings


def main() -> int:
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for name, test in vars(test_edit_anything).items():
        if name.startswith("test_"):
            settings(max_examples=examples, deadline=None, database=None)(test)()
            print(f"  held {examples} times: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
