"""A comment stays where it was when something is added: the rule is told by `Surroundings._behind_comments`."""

from __future__ import annotations

from datetime import date

import pytest

from seuranta.plan import edit
from seuranta.plan.edit import Add, Change, Put
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.diagnostic import At

DAY = date(2026, 12, 1)
READING = Put(At("goals", "T1", ("readings", DAY)), "5")
TOLD = Add(At("communication", "V1", ("told",)), DAY)
NOTE = Put(At("actions", "1", ("note",)), "uusi")
OWNER = Put(At("actions", "1", ("owner",)), "uusi")
ACTION = Put(At("actions", "2"), {"title": "uusi"})
GOAL = "tavoitteet:\n  T1:\n    otsikko: x\n    toteumat:\n"
ACTIONS = "toimenpiteet:\n  1:\n    otsikko: x\n"
MESSAGE = "viestintä:\n  V1:\n    otsikko: x\n    kerrottu:\n"

CASES: dict[str, tuple[Change, str]] = {
    "below the last reading": (READING, GOAL + "      1.9.2026: 3\n      # lokakuu jäi mittaamatta\n>"),
    "several, and one farther in": (READING, GOAL + "      1.9.2026: 3\n        # a\n      # b\n>"),
    "behind the reading": (READING, GOAL + "      1.9.2026: 3 # tarkistettu\n>"),
    "less far in belongs outside": (READING, GOAL + "      1.9.2026: 3\n      # a\n>    # b\n# c\n"),
    "below an empty line it stands alone": (READING, GOAL + "      1.9.2026: 3\n>\n      # myöhemmin\n"),
    "an empty line below it": (READING, GOAL + "      1.9.2026: 3\n      # a\n>\n    huomautus: y\n"),
    "directly above the next reading it explains that": (
        READING,
        GOAL + "      1.9.2026: 3\n>      # poikkeuksellinen\n      1.2.2027: 9\n",
    ),
    "farther in than the next reading it does not": (
        READING,
        GOAL + "      1.9.2026: 3\n        # a\n>      # b\n      1.2.2027: 9\n",
    ),
    "below a key that has nothing yet": (READING, GOAL + "      # tammikuusta alkaen\n>"),
    "below such a key, but not farther in": (READING, GOAL + ">    # tammikuusta alkaen\n"),
    "below the last entry of a list": (TOLD, MESSAGE + "      - 1.10.2026\n      # marraskuu jäi väliin\n>"),
    "in a list that is not indented": (TOLD, MESSAGE + "    - 1.10.2026\n      # a\n>    # b\n    vastuu: y\n"),
    "below the last field": (NOTE, ACTIONS + "    tila: käynnissä\n    # soitettu kahdesti\n>"),
    "above the next field": (OWNER, ACTIONS + ">    # joulu\n    määräaika: 23.12.2026\n"),
    "below the last item": (ACTION, ACTIONS + "    # a\n  # b\n>\n# c\n"),
    "with Windows line ends": (READING, (GOAL + "      1.9.2026: 3\n      # a\n>    # b\n").replace("\n", "\r\n")),
    "below a text of several lines": (NOTE, ACTIONS + "    este: |\n      a\n      # teksti\n    # a\n>"),
}
"""Where the new line goes is marked with `>`."""


@pytest.mark.parametrize("name", CASES)
def test_what_is_new_goes_below_the_comments_of_its_neighbour(name: str) -> None:
    change, marked = CASES[name]
    text = marked.replace(">", "")

    after = edit.apply(load_bytes("roadmap.yaml", text.encode()), [change]).source.text

    start = marked.index(">")
    assert (after[:start], after[start:].endswith(text[start:])) == (text[:start], True), after
    assert len(after) > len(text)
