"""When the plan was presented, and to whom: what is written, what is asked, and what is refused."""

from __future__ import annotations

import pytest
from recording import Recorded, job, recorded

from seuranta.commands import UserError
from seuranta.commands.record.presenting import PresentedAsk, presented
from seuranta.plan.loading.load import load_bytes

AHEAD = """\
otsikko: Huolto
kieli: fi
vaihe: esittely  # vielä edessä
tarkistuspisteet:
  kk: {otsikko: Kuukausi, pvm: 8.12.2026, klo: 9.00}
"""
PRESENTED = "title: Care\npresented: {date: 2026-09-03, audience: whole staff}\n"


def answered(text: str, *words: str, answers: list[str] | None = None, again: bool = False) -> Recorded:
    language = "fi" if text.startswith("otsikko") else "en"
    return recorded(presented(job(text, language, answers=answers), PresentedAsk(words, again=again)))


def test_it_takes_the_place_of_the_stage_and_says_when_the_plan_is_returned_to() -> None:
    answer = answered(AHEAD, "eilen", "koko", "henkilöstö")
    assert answer.text is not None
    assert "esitelty:\n  pvm: 30.11.2026\n  kenelle: koko henkilöstö\n" in answer.text
    assert "vaihe" not in answer.text
    assert "# vielä edessä" in answer.text
    assert "Suunnitelmaan palataan ti 8.12. klo 9.00." in " ".join(answer.said.split())


@pytest.mark.parametrize(
    ("typed", "day", "audience"),
    [
        (("3.9.", "koko henkilöstö"), "2026-09-03", "koko henkilöstö"),
        (("3.9. 2026", "asentajat"), "2026-09-03", "asentajat"),
        (("ma", "30.11.", "tiimi"), "2026-11-30", "tiimi"),
        (("asentajat",), "2026-12-01", "asentajat"),
        (("all", "of", "us"), "2026-12-01", "all of us"),
    ],
)
def test_the_day_comes_first_and_is_today_unsaid(typed: tuple[str, ...], day: str, audience: str) -> None:
    text = answered("title: Care\n", *typed).text
    assert text is not None
    plan = load_bytes("roadmap.yaml", text.encode()).plan
    assert plan is not None
    assert plan.presented is not None
    assert (plan.presented.date.isoformat(), plan.presented.audience) == (day, audience)


def test_whom_it_was_presented_to_is_asked() -> None:
    assert "audience: management" in (answered("title: Care\n", "yesterday", answers=["management"]).text or "")
    with pytest.raises(UserError, match="presented-to-whom"):
        answered("title: Care\n", "yesterday")


def test_a_presentation_that_is_still_to_come_is_not_recorded() -> None:
    with pytest.raises(UserError, match="in-future"):
        answered("title: Care\n", "tomorrow", "all")
    with pytest.raises(UserError, match="bad-day"):
        answered("title: Care\n", "32.9.", "all")


def test_what_stands_there_is_replaced_only_where_somebody_wants_that() -> None:
    assert answered(PRESENTED, "2026-09-03", "Whole staff").text is None
    with pytest.raises(UserError, match="is-presented"):
        answered(PRESENTED, "2026-09-02", "whole staff")
    with pytest.raises(UserError, match="is-presented"):
        answered(PRESENTED, "2026-09-02", "whole staff", answers=["n"])
    wanted = "presented: {date: 2026-09-02, audience: whole staff}"
    assert wanted in (answered(PRESENTED, "2026-09-02", "whole staff", answers=["y"]).text or "")
    assert wanted in (answered(PRESENTED, "2026-09-02", "whole staff", again=True).text or "")
