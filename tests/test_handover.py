"""`handover`: whatever is open of one person becomes another's in one change, and nothing else changes by a byte."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer
from hypothesis import given
from hypothesis import strategies as st
from recording import PATH, job, recorded

from seuranta.commands import UserError
from seuranta.commands.record.handover import HandoverAsk, handover
from seuranta.commands.record.recording import RecordAsk
from seuranta.commands.record.undo import undo
from seuranta.output.words.shell import shell_word
from seuranta.plan.follow.followup import FollowUp, follow_up
from seuranta.plan.loading.load import load
from seuranta.plan.reading.source import Source
from seuranta.plan.record.handover import owned_by

Run = Callable[..., Answer]
PEOPLE = ("Pekka", "Olli", "Raija Maa")
people = st.sampled_from(PEOPLE)


@st.composite
def plans(draw: st.DrawFn) -> str:
    """Plans in which every kind of duty is anybody's, open or closed, in lines or in braces; ids of two kinds may be one."""
    listed = draw(st.booleans())
    goal, message, question = (draw(st.sampled_from((letter, ""))) for letter in "TVK")
    lines = ["otsikko: Huolto  # Pekka", "kieli: fi", "esitelty: 1.9.2026"]
    lines += ["henkilöt:", *(f"  {name}: rooli" for name in PEOPLE)] if listed else []
    lines += [f"tiimi: {{vetäjä: {draw(people)}, jäsenet: [{', '.join(draw(st.lists(people, unique=True)))}]}}"]
    lines += ["tavoitteet:"]
    for at, end in enumerate(("", ", saavutettu: 1.11.2026")):
        lines += [f"  {goal}{at}: {{otsikko: Pekka mittaa, vastuu: {draw(people)}, mennessä: 1.6.2027{end}}}"]
    lines += ["toimenpiteet:"]
    for at, state in enumerate(("käynnissä", "valmis 2.11.2026", "jumissa", "peruttu 3.11.2026")):
        lines += [
            f"  {at}:  # {draw(people)}",
            "    otsikko: Pekka",
            f"    vastuu: '{draw(people)}'",
            f"    tila: {state}",
        ]
        lines += ["    syy: muutos"] * (at == 3)
        lines += [f"    seuraava askel: {{mitä: soitto, kuka: {draw(people)}}}"] * draw(st.booleans())
    lines += ["tarkistuspisteet:", f"  k: {{otsikko: Kuukausi, vastuu: {draw(people)}, toistuu: joka tiistai}}"]
    lines += [f"  vanha: {{otsikko: Vanha, vastuu: {draw(people)}, pvm: 6.10.2026, pidetty: [6.10.2026]}}"]
    lines += ["viestintä:", f"  {message}1: {{otsikko: A, kohderyhmä: kaikki, vastuu: {draw(people)}, pvm: 3.12.2026}}"]
    lines += [
        f"  {message}2: {{otsikko: B, kohderyhmä: kaikki, vastuu: {draw(people)}, pvm: 1.10.2026, kerrottu: 1.10.2026}}"
    ]
    lines += ["palaute:", f"  {question}1: {{kysymys: Miksi Pekka?, vastuu: {draw(people)}}}"]
    lines += [f"  {question}2: {{kysymys: Kuka?, vastuu: {draw(people)}, vastaus: Pekka, vastattu: 1.11.2026}}"]
    lines += [
        "päätökset:",
        f"  P1: {{pvm: 1.11.2026, päätös: Pekka jatkaa, vastuu: {draw(people)}, tarkistetaan: 1.2.2027}}",
    ]
    return "\n".join(lines) + "\n"


def followed(text: str) -> FollowUp:
    loaded = load(Source(PATH, text))
    assert not loaded.problems, [problem.name for problem in loaded.problems]
    return follow_up(loaded, job(text).plans[0].day, None)


@given(plans(), people, people, st.booleans())
def test_afterwards_nothing_open_is_theirs_and_undo_brings_every_byte_back(
    text: str, old: str, new: str, with_teams: bool
) -> None:
    before = owned_by(followed(text), old)
    moved = before if with_teams else before._replace(teams=())
    if old == new or not moved:
        return
    answer = recorded(handover(job(text), HandoverAsk(old, new, with_teams=with_teams), RecordAsk()))
    assert answer.text is not None

    left = owned_by(followed(answer.text), old)
    assert not (left if with_teams else left._replace(teams=()))
    kept = {write.path: write.new for write in answer.outcome.writes}
    back = recorded(undo(job(answer.text, files=kept), dry_run=False))
    assert back.text == text
    assert {removal.path for removal in back.outcome.removals} == {path for path in kept if path.startswith("reports/")}


@given(plans(), people, people)
def test_every_other_byte_is_as_it_was(text: str, old: str, new: str) -> None:
    owned = owned_by(followed(text), old)._replace(teams=())
    if old == new or not owned:
        return
    written = recorded(handover(job(text), HandoverAsk(old, new), RecordAsk())).text
    assert written is not None

    lines, now = text.splitlines(), written.splitlines()
    places = ("vastuu: ", "vastuu: '", "kuka: ")
    assert now[len(lines)].startswith("  P2:")
    for was, line in zip(lines, now, strict=False):
        assert line in (was, *(was.replace(f"{place}{old}", f"{place}{new}") for place in places))
    assert sum(was != line for was, line in zip(lines, now, strict=False)) == sum(map(len, owned))


PLAN = """\
title: Care
language: en
people:
  Ben: care
  Dev: systems
team: {lead: Ben, members: [Ben, Dev]}
goals:
  "1": {title: Fewer calls, owner: Ben, by: 2027-06-30}
actions:
  1: {title: Price list, owner: Ben, due: 2026-12-18}
  2: {title: Offer, owner: Dev, due: 2026-12-11, next step: {what: a call, who: Ben, by: 2026-12-03}}
  3: {title: Brochure, owner: Ben, status: done 2026-11-02}
checkpoints:
  month: {title: Monthly, owner: Ben, date: [2026-12-09, 2027-01-13], time: 9:00}
"""


def test_a_stand_in_comes_back_to_the_agenda() -> None:
    answer = recorded(handover(job(PLAN, "en"), HandoverAsk("ben", "Dev", until="2027-01-15"), RecordAsk()))

    assert answer.text is not None
    assert answer.text.endswith(
        "decisions:\n  D1:\n    date: 2026-12-01\n"
        "    decision: Dev stands in for Ben until 15 Jan 2027. Decide then whether everything goes back to Ben.\n"
        "    affects: [action 1, goal 1]\n    review on: 2027-01-15\n"
    )
    said = " ".join(answer.said.split())
    assert said.startswith(
        "Handed over: Ben → Dev. Action: 1. Next step for action 2. Goal: 1. Checkpoint: month. "
        "Ben is still a member of: team. To hand that over too, add --team. Decision D1 comes up again on 15 Jan 2027."
    )


def test_the_page_says_what_is_theirs_now_by_day() -> None:
    answer = handover(job(PLAN, "en"), HandoverAsk("Ben", "Dev", with_teams=True), RecordAsk())
    (page,) = (write.new.decode() for write in answer.writes if write.path.endswith(".md"))

    assert page.replace("\u00a0", " ").splitlines()[:13] == [
        "# Handover on 1 Dec 2026: Ben → Dev – Care",
        "",
        "## Yours now, by date",
        "",
        "- Next step: a call, by Thu 3 Dec (2 Offer)",
        "- To convene: Monthly, Wed 9 Dec 2026, 9:00",
        "- Figure to bring: 1 Fewer calls (no readings yet)",
        "- 1 Price list – due Fri 18 Dec",
        "",
        "## Also yours",
        "",
        "- Member of: team",
        "",
    ]


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("Bem", "Dev", "handover-stranger-nearest"),
        ("Zoe", "Dev", "handover-stranger"),
        ("Ben", "Dew", "handover-unlisted-nearest"),
        ("Ben", "Zoe", "handover-unlisted"),
        ("Ben", "team", "handover-bad-name"),
        ("Ben", "BEN", "handover-to-same"),
    ],
)
def test_names_that_nobody_has_are_refused(old: str, new: str, name: str) -> None:
    with pytest.raises(UserError) as refused:
        handover(job(PLAN, "en"), HandoverAsk(old, new), RecordAsk())

    assert refused.value.name == name


@pytest.mark.parametrize("word", ["sijainen", "SIJAINEN"])
def test_a_stand_in_needs_an_end(word: str, tmp_path: Path, seuranta: Run) -> None:
    (tmp_path / "roadmap.yaml").write_text(PLAN, encoding="utf-8")

    refused = seuranta(word, "Ben", "Dev", "--lang", "en", folder=tmp_path)
    assert (refused.code, refused.err) == (
        2,
        "How long will the stand-in be needed? Add to the command: --until DATE\n",
    )
    assert seuranta(word, "Ben", "Dev", "--until", "2027-01-15", folder=tmp_path).code == 0


def test_where_nothing_is_open_nothing_is_handed_over() -> None:
    later = PLAN.replace("owner: Dev", "owner: Ben")
    with pytest.raises(UserError) as refused:
        handover(job(later, "en"), HandoverAsk("Dev", "Ben"), RecordAsk())
    assert refused.value.name == "nothing-to-hand-over-but-teams"

    with pytest.raises(UserError) as refused:
        handover(job(later.replace(", Dev", ""), "en"), HandoverAsk("Dev", "Ben"), RecordAsk())
    assert refused.value.name == "nothing-to-hand-over"


def test_a_handover_is_a_recorded_change(tmp_path: Path, seuranta: Run) -> None:
    """The paper of a second one of the day has a name of its own, and nobody changed hands without a record."""
    plan = tmp_path / "roadmap.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    before = tmp_path / "before.yaml"
    before.write_text(PLAN, encoding="utf-8")

    for pair in (("Ben", "Dev"), ("Dev", "Ben"), ("Ben", "Dev")):
        assert seuranta("handover", *pair, folder=tmp_path).code == 0

    names = sorted(path.name for path in (tmp_path / "reports").iterdir())
    assert [name for name in names if name.endswith(".md")] == [
        "2026-12-01-handover-ben.md",
        "2026-12-01-handover-dev-2.md",
        "2026-12-01-handover-dev.md",
    ]
    changes = seuranta("changes", "--since", "before.yaml", folder=tmp_path)
    assert "without" not in changes.out
    assert "owner Ben → Dev (decision D1)" in changes.out


@given(plans(), people, people, st.booleans())
def test_a_stand_in_gives_back_what_was_taken_and_keeps_the_rest(
    text: str, old: str, new: str, with_teams: bool
) -> None:
    """By the command that is offered, and exactly; a place in a team that both had is one, and nobody gives that back."""
    before = followed(text)
    given_, own = owned_by(before, old), owned_by(before, new)
    given_ = given_ if with_teams else given_._replace(teams=())
    if old == new or not given_.ids or any(team in own.teams for team in given_.teams):
        return
    there = HandoverAsk(old, new, "1.2.2027", with_teams=with_teams)
    taken = recorded(handover(job(text), there, RecordAsk()))
    assert taken.text is not None
    only = given_.names_beside(own, "fi")
    assert f"--only {shell_word(','.join(only))}" in " ".join(taken.said.split())

    back = recorded(handover(job(taken.text), HandoverAsk(new, old, with_teams=with_teams, only=only), RecordAsk()))

    assert back.text is not None
    after = followed(back.text)
    assert owned_by(after, old)._replace(teams=()) == owned_by(before, old)._replace(teams=())
    assert owned_by(after, new)._replace(teams=()) == own._replace(teams=())


def test_a_word_for_the_kind_tells_two_duties_of_one_id_apart() -> None:
    """Ben's next step of Dev's action is given back without the action."""
    text = PLAN.replace("  1: {title: Price", "  4: {title: Price").replace('"1": {title: Fewer', '"2": {title: Fewer')
    taken = recorded(handover(job(text, "en"), HandoverAsk("Ben", "Dev", until="2027-01-15"), RecordAsk()))
    assert taken.text is not None
    assert '--only "4,next step 2,goal 2,month"' in " ".join(taken.said.split())

    for typed, changed in (("next step 2", 1), ("seuraava askel 2", 1), ("Goal 2", 1), ("action 2", 1), ("2", 2)):
        back = recorded(handover(job(taken.text, "en"), HandoverAsk("Dev", "Ben", only=(typed,)), RecordAsk()))
        assert back.text is not None
        lines = zip(taken.text.splitlines(), back.text.splitlines(), strict=False)
        assert sum(was != line for was, line in lines) == changed


def test_what_is_not_theirs_is_not_handed_over(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text(
        "title: Care\nlanguage: en\nactions:\n  1: {title: A, owner: Ann}\n  2: {title: B, owner: Ben}\n",
        encoding="utf-8",
    )

    answer = seuranta("handover", "Ann", "Ben", "--only", "2", folder=tmp_path)

    assert (answer.code, answer.err) == (2, '"2" is not an open duty of Ann. These are open: 1.\n')
