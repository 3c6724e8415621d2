"""Thousands of random tables, each read into a draft; the everyday tests try dozens.

    python tests/tables_long.py [--tables N] [--seed S]

Table number n of seed S is always the same. Of what does not hold, the first kinds are printed with their numbers; then
the exit code is 1. Each is read once more with damage to its bytes, of which nothing may be raised.
"""

from __future__ import annotations

import argparse
import sys
from random import Random

from random_tables import damaged, made_table, not_held

from seuranta.plan.tables.reading import read_table

_MOST_TOLD = 10


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tables", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    told = 0
    for number in range(asked.tables):
        random = Random(f"{asked.seed} {number}")
        table = made_table(random)
        wrong = not_held(table)
        read_table(table.name, damaged(random, table.data), table.settings)
        for what in wrong[: _MOST_TOLD - told]:
            print(f"table {number}: {what}")
            told += 1
        if told >= _MOST_TOLD:
            break
    print(f"{asked.tables} tables were read; not held: {told}")
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main())
