"""Plans as a person writes them, followed on Tuesday 1.12.2026 or another day; no tests here."""

from __future__ import annotations

from datetime import date
from functools import cache
from textwrap import dedent, indent

from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source
from seuranta.plan.words.diagnostic import Diagnostic, Finding

DAY = date(2026, 12, 1)
CALM = """\
title: Care plans
presented: {date: 2026-09-01, audience: whole staff}
checkpoints:
  month: {title: Month, kind: review, recurrence: monthly, start: 2026-12-08}
communication:
  news: {title: News, audience: whole staff, recurrence: monthly, start: 2026-12-08}
"""
"""A plan about which there is nothing to say within a month of its presentation."""


@cache
def loaded(text: str) -> Loaded:
    return load(Source("roadmap.yaml", text))


def followed(text: str, day: date = DAY, today: date | None = None) -> FollowUp:
    return follow_up(loaded(text), day, today)


def with_items(section: str, text: str) -> str:
    """A calm plan with a section of its own."""
    return f"{CALM}{section}:\n{indent(dedent(text).strip(), '  ')}\n"


def actions(text: str, day: date = DAY, today: date | None = None, rest: str = "") -> FollowUp:
    return followed(with_items("actions", text) + dedent(rest), day, today)


def goals(text: str, day: date = DAY, today: date | None = None, rest: str = "") -> FollowUp:
    return followed(with_items("goals", text) + dedent(rest), day, today)


def names(follow: FollowUp, item: str) -> list[str]:
    """The names of what is found about one item, in order."""
    return [one.name for one in follow.findings if one.item == item]


def one(follow: FollowUp, name: str) -> Finding:
    """The only finding of that name."""
    (found,) = [found for found in follow.findings if found.name == name]
    return found


def told(text: str, name: str, day: date = DAY) -> list[Diagnostic]:
    """The problems of that name, with their places in the text."""
    from seuranta.plan.follow.followup import follow_up as follow

    read = loaded(text)
    return [read.diagnostic(found) for found in follow(read, day, day).findings if found.name == name]
