"""What an editor shows between the letters of a plan, beside a date or a figure, in both languages side by side."""

from __future__ import annotations

from seuranta.output.words.text import Text

EXPECTED = Text(fi="odotus {value}", en="expected {value}")
EXPECTED_HOW = Text(
    fi="Missä tavoitteen piti olla tänä päivänä, jos se etenee tasaisesti.",
    en="Where the goal should have been on that date, at a steady pace.",
)
DAY_AND_DISTANCE = Text(fi="{day}, {when}", en="{day}, {when}")
