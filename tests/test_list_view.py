"""Lists of actions: golden files, the order of the rows, and the counts below."""

from __future__ import annotations

from textwrap import dedent

import pytest
from conftest import Golden
from following import actions
from screens import GOLDEN, example, shown

from seuranta.output.screen import list_view
from seuranta.output.screen.layout import line_width
from seuranta.output.screen.list_view import Chosen


@pytest.mark.parametrize(
    ("name", "language", "width"), [("konepaja", "fi", 80), ("pine", "en", 80), ("pine", "en", 120)]
)
def test_whole_lists(name: str, language: str, width: int, golden: Golden) -> None:
    _, follow = example(name)
    lines = list_view.lines([Chosen("", follow, tuple(follow.actions))], language, width)
    assert max(map(line_width, lines)) <= width
    golden.check(GOLDEN / f"list-{name}-{language}-{width}.txt", shown(lines))


def test_the_worst_comes_first_and_what_is_closed_last() -> None:
    follow = actions(
        """
        done: {owner: Ann, due: 2026-11-20, status: done 2026-11-20}
        far: {owner: Ann, due: 2027-03-31}
        soon: {owner: Ann, due: 2026-12-04}
        stuck: {owner: Ann, due: 2027-03-31, status: blocked}
        late: {owner: Ann, due: 2026-11-27}
        later: {owner: Ann, due: 2026-11-02}
        loose: {owner: Ann}
        """
    )
    assert shown(list_view.lines([Chosen("", follow, tuple(follow.actions))], "en", 80)) == dedent("""                 action  owner  due          state
        ■ later  –       Ann    2 Nov        29 days overdue
        ■ late   –       Ann    27 Nov       4 days overdue
        ▲ stuck  –       Ann    31 Mar 2027  blocked
        ● soon   –       Ann    4 Dec        due soon
        ● far    –       Ann    31 Mar 2027  on schedule
        ? loose  –       Ann                 no due date
          done   –       Ann    20 Nov       done

        7 actions: 2 overdue, 1 blocked, 1 due soon, 1 on schedule,
          1 without a due date or an owner, 1 done
        """)


def test_a_list_of_nothing_says_so() -> None:
    follow = actions("1: {title: Price list}")
    assert shown(list_view.lines([Chosen("", follow, ())], "fi", 80)) == "Mikään toimenpide ei täytä ehtoja.\n"
    assert shown(list_view.lines([Chosen("", follow, ())], "en", 80)) == "No actions match.\n"
