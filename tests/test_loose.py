"""Actions without a due date or an owner: what is said of a date or a name that stands there and was not understood, and that
every screen counts the same ones.
"""

from __future__ import annotations

import re

import pytest
from following import followed, loaded
from screens import shown

from seuranta.output.documents.full_report import full_report
from seuranta.output.documents.markdown import markdown
from seuranta.output.screen import list_view, show_action, status_view
from seuranta.output.screen.list_view import Chosen

PLAN = """\
title: Care plans
presented: 2026-11-10
people: {Ann: , Ben: }
actions:
  1: {title: Rota, owner: everyone, due: 2027-02-19}
  2: {title: Leaflet, owner: Ann, due: 1/3/2027}
  3: {title: Van, owner: Ann, due: 1/3/2027, status: blocked, blocked by: parts}
  4: {title: Prices, owner: everyone, due: ongoing}
  5: {title: Coffee, owner: Anm, due: 2027-02-19}
  6: {title: Tea, due: 2027-02-19}
  7: {title: Water}
  8: {title: Soap, owner: Ben, due: 2027-02-19}
"""
WORDS = {
    "fi": {
        "due": ("määräaikaa ei ymmärretty", "määräaika puuttuu"),
        "owner": ("vastuuta ei ymmärretty", "vastuu puuttuu"),
    },
    "en": {"due": ("due date not understood", "no due date"), "owner": ("owner not understood", "no owner")},
}


def screens(language: str) -> dict[str, str]:
    follow = followed(PLAN)
    return {
        "status": shown(status_view.lines(loaded(PLAN), follow, language, 100)),
        "list": shown(list_view.lines([Chosen("", follow, tuple(follow.actions))], language, 100)),
        "report": markdown(full_report(follow, language)),
        **{f"show {one}": shown(show_action.action_view(follow, one, language, 100)) for one in follow.actions},
    }


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize(
    ("item", "title", "field"), [("2", "Leaflet", "due"), ("3", "Van", "due"), ("5", "Coffee", "owner")]
)
def test_what_was_not_understood_is_never_said_to_be_missing(item: str, title: str, field: str, language: str) -> None:
    not_understood, missing = WORDS[language][field]
    found = screens(language)
    said = [line for name in ("status", "list", "report") for line in found[name].splitlines() if title in line]
    said += found[f"show {item}"].splitlines()

    assert not [line for line in said if missing in line]
    assert sum(not_understood in line for line in said) >= 3


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_screen_counts_what_cannot_be_followed_alike(language: str) -> None:
    for name in ("status", "list", "report"):
        text = screens(language)[name]
        counted = re.search("ilman määräaikaa tai vastuuta (\\d)|(\\d) without a due date or an owner", text)
        assert counted is not None, name
        assert (counted[1] or counted[2]) == "6", name
