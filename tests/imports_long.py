"""Thousands of random tables, each imported into a plan of its own and then again; the everyday tests try twenty.

    python tests/imports_long.py [--tables N] [--seed S]

Table number n of seed S is always the same. Of what does not hold, the first kinds are printed with their numbers; then
the exit code is 1.
"""

from __future__ import annotations

import argparse
import sys
from random import Random

from imports_again import problems
from random_tables import made_table

_MOST_TOLD = 10


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tables", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    told = 0
    for number in range(asked.tables):
        for what in problems(made_table(Random(f"{asked.seed} {number}"))):
            print(f"table {number}: {what}")
            told += 1
        if told >= _MOST_TOLD:
            break
    print(f"{asked.tables} tables were imported twice; not held: {told}")
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main())
