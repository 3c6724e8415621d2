"""The plans of the examples as they stood before they were presented; no tests here."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from conftest import REPOSITORY

from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source

BEFORE = date(2026, 9, 1)
_HAPPENED = r"(?m)^ +(tila|status|edistyminen|progress|este|blocked by|kerrottu|told|huomautus|note): .*\n"
_BY_DAY = (
    r"(?m)^ +(toteumat|readings|siirrot|moves|pidetty|held|siirretty|moved|seuraava askel|next step):.*\n(( {6}.*)\n)*"
)
_AFTER = r"(?ms)^(palaute|feedback):.*?^(?=vapaapäivät|\Z)"


def unpresented_text(name: str) -> str:
    """An example without what has happened since it was presented."""
    text = (REPOSITORY / "examples" / name / "roadmap.yaml").read_text("utf-8")
    text = re.sub(r"(?m)^esitelty: .*", "vaihe: esittely", text)
    text = re.sub(r"(?m)^presented: .*", "stage: presentation", text)
    for happened in (_HAPPENED, _BY_DAY, _AFTER):
        text = re.sub(happened, "", text)
    return text


@cache
def unpresented(name: str) -> FollowUp:
    loaded = load(Source("roadmap.yaml", unpresented_text(name)))
    assert not [problem for problem in loaded.problems if problem.severity.name == "ERROR"], loaded.problems
    return follow_up(loaded, BEFORE, None)
