"""Whatever a table is: a plan of it is accepted by `check`, and importing it again changes nothing."""

from __future__ import annotations

from random import Random

import pytest
from imports_again import problems
from random_tables import made_table

FOUND_ONCE = (0, 77, 486, 1164)
"""Tables of which something did not hold: a cell that was two titles, work without an end, ids of another program that stand
twice, a title of nothing but a mark.
"""


@pytest.mark.parametrize("number", FOUND_ONCE)
def test_what_did_not_hold_once_holds(number: int) -> None:
    assert list(problems(made_table(Random(number)))) == []


def test_a_second_import_of_any_table_changes_nothing(*, is_long: bool) -> None:
    random = Random()
    for _ in range(1000 if is_long else 20):
        seed = random.randrange(10**9)
        assert (seed, list(problems(made_table(Random(seed))))) == (seed, [])
