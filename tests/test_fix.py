"""`check --fix` writes what is safe, in the line that is wrong, and says what it did; no repair costs a fact."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Answer
from fix_sweep import sweep
from hypothesis import given
from test_load_anything import mutated

from seuranta.plan.edit.repair import facts, repaired
from seuranta.plan.loading.load import Loaded, load, load_bytes
from seuranta.plan.reading.source import Source, apply

Run = Callable[..., Answer]

GOAL = """\
otsikko: Huolto
kieli: fi
esitelty: 10.11.2026
tavoitteet:
  T1:
    otsikko: Sopimuksia
    vastuu: Pekka
    lähtötaso: 34
    tavoitetaso: 120
    mennessä: 31.12.2027
    toteumat:
      11.12.2026: 37
{stray}      5.1.2027: 41
"""
SERIES = """\
otsikko: Huolto
tarkistuspisteet:
  seuranta:
    otsikko: Seuranta
    pidetty:
      5.1.2027:
        paikalla: [Kari, Pekka]
{stray}        muistio: muistio.md
      2.2.2027:
        paikalla: [Kari, Pekka]
"""


def of(text: str) -> Loaded:
    return load(Source("roadmap.yaml", text))


def fixed_lines(loaded: Loaded) -> dict[int, tuple[str, str]]:
    return {one.line: (one.before, one.after) for one in repaired(loaded).repairs}


STRAY = [
    (GOAL, 13, "  1.1.2027: 39"),
    (GOAL, 13, "  huomautus: x"),
    (SERIES, 8, "  mukana:Mikko"),
    (SERIES, 8, "      huomautus: x"),
]


@pytest.mark.parametrize(("text", "number", "line"), STRAY)
def test_a_stray_line_among_many_that_agree_is_the_one_that_is_changed(text: str, number: int, line: str) -> None:
    loaded = of(text.format(stray=line + "\n"))
    without = of(text.format(stray=""))

    assert set(fixed_lines(loaded)) <= {number}
    assert [one.place.line for one in loaded.problems] == [number]
    assert dict(facts(without)).items() <= dict(facts(loaded)).items()


def test_a_reading_with_too_few_spaces_is_read_and_written_where_its_neighbours_are() -> None:
    loaded = of(GOAL.format(stray="  1.1.2027: 39\n"))

    assert fixed_lines(loaded) == {13: ("  1.1.2027: 39", "      1.1.2027: 39")}
    assert (("tavoitteet", "T1", "toteumat", "1.1.2027"), "39") in set(facts(loaded))


HALF_TYPED = [
    ("otsikko: X\ntoimenpiteet:\n  1:\n{}    otsikko: B\n    tavoite: T1\n    vastuu: Olli\n  2:\n    otsikko: C\n",
     "    ede", "missing-colon"),
    ("{}kieli: fi\ntoimenpiteet:\n  1: B\n", "ots", "missing-colon"),
    ("toimenpiteet:\n  1:\n    otsikko: B\n{}    vastuu: Olli\n", "  ede", "missing-colon"),
    ("toimenpiteet:\n  1:\n    otsikko: B\n{}    vastuu: Olli\n", "    vastuu", "missing-colon"),
    ("toimenpiteet:\n  1:\n{}    otsikko: B\n    vastuu: Olli\n", "        mukana: [", "unclosed-bracket"),
    ("toimenpiteet:\n  1:\n    otsikko: B\n{}    vastuu: Olli\n", 'huomautus: "kesken', "unclosed-quote"),
    ("toimenpiteet:\n  1:\n    otsikko: B\n    vastuu: Olli\n{}  2: C\n", "  '", "unclosed-quote"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "name"), HALF_TYPED)
def test_a_half_typed_line_is_told_alone_and_takes_nothing(text: str, line: str, name: str) -> None:
    loaded, without = of(text.format(line + "\n")), of(text.format(""))
    row = text.split("\n").index(next(one for one in text.split("\n") if "{}" in one)) + 1

    new = [one for one in loaded.problems if one.name not in {two.name for two in without.problems}]
    assert [(one.name, one.place.line) for one in new] == [(name, row)]
    assert dict(facts(without)).items() <= dict(facts(loaded)).items()


def test_a_key_that_is_half_written_behind_a_dash_is_told_once() -> None:
    loaded = of("otsikko: X\ntoimenpiteet:\n  1:\n    siirrot:\n      - pv\n        vanha: 1.12.2026\n")

    assert [(one.name, one.place.line) for one in loaded.problems if one.place.line == 5] == [("missing-colon", 5)]
    assert (("toimenpiteet", "1", "siirrot", 0, "vanha"), "1.12.2026") in set(facts(loaded))


@given(mutated())
def test_a_repair_keeps_every_line_end_and_every_fact(text: str) -> None:
    loaded = of(text)
    done = repaired(loaded)

    assert text.count("\n") == done.loaded.source.text.count("\n")
    assert dict(facts(loaded)).items() <= dict(facts(done.loaded)).items()


def test_no_slip_at_a_line_costs_another_line() -> None:
    """A sample; `tests/fix_sweep.py` tries every line."""
    assert not [(name, damage.kind, said) for name, damage, said in sweep(1000) if said]


BAD = sorted(REPOSITORY.glob("tests/problems/*/roadmap.yaml"))


def is_within_lines(loaded: Loaded) -> bool:
    text = loaded.source.text
    edits = [edit for one in loaded.problems for edit in one.fix]
    return not any(sign in text[one.start : one.end] + one.text for one in edits for sign in "\r\n")


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.parent.name)
def test_no_repair_of_any_kind_joins_makes_or_takes_a_line(path: Path) -> None:
    assert is_within_lines(load_bytes("roadmap.yaml", path.read_bytes()))


@given(mutated())
def test_no_repair_of_any_slip_joins_makes_or_takes_a_line(text: str) -> None:
    assert is_within_lines(of(text))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_repairs_of_a_problem_are_those_that_are_made(end: str) -> None:
    text = "otsikko: Huolto: pilotti\ntoimenpiteet:\n  1:\n    otsikko: @matti\n".replace("\n", end)
    loaded = of(text)

    done = repaired(loaded)

    assert done.loaded.source.text == apply(text, [edit for one in loaded.problems for edit in one.fix])
    assert [(one.line, one.after) for one in done.repairs] == [
        (1, 'otsikko: "Huolto: pilotti"'),
        (4, '    otsikko: "@matti"'),
    ]


# One line of a goal; what `--fix` makes of it; what is read of its first field.
ADVICE = [
    ("otsikko: Pohja: A-taso (liite #3)", 'otsikko: "Pohja: A-taso (liite #3)"', "Pohja: A-taso (liite #3)"),
    ("otsikko: Vaihe 2: pilotti  # vielä auki", 'otsikko: "Vaihe 2: pilotti"  # vielä auki', "Vaihe 2: pilotti"),
    ("vastuu = Pekka", "vastuu: Pekka", "Pekka"),
    ("vastuu=Pekka", "vastuu: Pekka", "Pekka"),
    ("vastuu - Pekka", "vastuu: Pekka", "Pekka"),
    ("vastuu:Pekka", "vastuu: Pekka", "Pekka"),
    ("toteumat: 3.11.2026: 34", None, {"3.11.2026": "34"}),
    ("otsikko: Sopimuksia vastuu: Pekka", None, "Sopimuksia vastuu: Pekka"),
    ("huomautus: 39 5.1.2027: 41", None, "39 5.1.2027: 41"),
    ("otsikko: ] x", None, "] x"),
]


@pytest.mark.parametrize(("line", "after", "value"), ADVICE)
def test_a_line_is_written_only_where_one_reading_is_left(line: str, after: str | None, value: Any) -> None:
    loaded = of(f"otsikko: X\ntavoitteet:\n  T1:\n    {line}\n    lähde: kirjanpito\n")

    assert fixed_lines(loaded) == ({} if after is None else {4: (f"    {line}", f"    {after}")})
    assert [one.place.line for one in loaded.problems if one.place.line == 4][:1] == [4]
    inner = value if isinstance(value, dict) else {"": value}
    read = {path[3] if isinstance(value, dict) else "": text for path, text in facts(loaded) if path[2:3] != ("lähde",)
            and len(path) > 2}  # fmt: skip
    assert read == inner


def test_half_of_a_line_below_a_day_leaves_the_day() -> None:
    loaded = of("otsikko: X\ntoimenpiteet:\n  1:\n    määräaika: 18.12.2026\n        ede\n    otsikko: B\n")

    assert [one.name for one in loaded.problems if one.place.line == 5] == ["missing-colon"]
    assert (("toimenpiteet", "1", "määräaika"), "18.12.2026") in set(facts(loaded))


TABS = [
    ('{\n\t"title": "x",\n\t"actions": {\n\t\t"1": {"title": "a"}\n\t}\n}\n', []),
    ("actions:\n  1:\n    next step: {what: x,\n\t\twho: Ann}\n", []),
    ("actions:\n  1:\n    helpers:\n      -\tAnn\n      -\tBen's [\n", []),
    ("actions:\n  1:\n    moves:\n      -\tdate: 1.12.2026\n        from: 1.11.2026\n", [4]),
    ("actions:\n  1:\n    note: [x\n\tdue: 1.12.2026\n", [4]),
]


@pytest.mark.parametrize(("text", "rows"), TABS)
def test_a_tab_is_told_where_it_is_indentation(text: str, rows: list[int]) -> None:
    loaded = of(text)

    assert [one.place.line for one in loaded.problems if one.name == "tab-indentation"] == rows
    assert not any(one.name == "tab-indentation" for one in repaired(loaded).loaded.problems)


# --- what is said -------------------------------------------------------------------------------------------------

TORN = "otsikko: Huolto: pilotti\nkieli: fi\ntoimenpiteet:\n  1:\n    otsikko: @matti soittaa kaikille asiakkaille vielä ennen joulua\n"
SAID = {
    "fi": """\
Korjattu 2 riviä tiedostossa roadmap.yaml:
1 ennen | otsikko: Huolto: pilotti
    nyt | otsikko: "Huolto: pilotti"
5 ennen |     otsikko: @matti soittaa kaikille asiakkaille vielä
        |     ennen joulua
    nyt |     otsikko: "@matti soittaa kaikille asiakkaille vielä
        |     ennen joulua"
Kumoa korjaukset: seuranta kumoa
""",
    "en": """\
Fixed 2 lines in roadmap.yaml:
1 was | otsikko: Huolto: pilotti
  now | otsikko: "Huolto: pilotti"
5 was |     otsikko: @matti soittaa kaikille asiakkaille vielä
      |     ennen joulua
  now |     otsikko: "@matti soittaa kaikille asiakkaille vielä
      |     ennen joulua"
To undo the fixes: seuranta undo
""",
}


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_repair_is_listed_and_undo_takes_it_back(tmp_path: Path, seuranta: Run, language: str) -> None:
    plan = tmp_path / "roadmap.yaml"
    plan.write_text(TORN, encoding="utf-8")

    answer = seuranta("check", "--fix", "--lang", language, folder=tmp_path, COLUMNS="66")

    assert answer.err == SAID[language]
    assert plan.read_text(encoding="utf-8") != TORN
    assert seuranta("undo", folder=tmp_path).code == 0
    assert plan.read_text(encoding="utf-8") == TORN


def test_with_dry_run_nothing_is_written(tmp_path: Path, seuranta: Run) -> None:
    (tmp_path / "roadmap.yaml").write_text(TORN, encoding="utf-8")

    answer = seuranta("check", "--fix", "--dry-run", "--lang", "en", folder=tmp_path)

    assert answer.err.startswith("This would fix 2 lines in roadmap.yaml; nothing was written.\n1 was | otsikko")
    assert [one.name for one in tmp_path.iterdir()] == ["roadmap.yaml"]
    assert (tmp_path / "roadmap.yaml").read_text(encoding="utf-8") == TORN


def test_the_answer_in_json_is_the_answer_alone(tmp_path: Path, seuranta: Run) -> None:
    import json

    (tmp_path / "roadmap.yaml").write_text(TORN, encoding="utf-8")

    answer = seuranta("check", "--fix", "--format", "json", folder=tmp_path)

    found: Any = json.loads(answer.out)
    assert found["schema"] == "seuranta.check/1"
    assert not any(one["fix"] for one in found["plans"][0]["problems"])


IN_BRACES = [
    ("{title: Offer, goal: G1, owner: Ben, due 2027-01-27}", ["missing-colon"], None),
    ("{title: Offer, owner Ben, goal: G1}", ["missing-colon"], None),
    (
        "{title: Repairs, start of season, goal: G1}",
        ["comma-in-braces"],
        '{title: "Repairs, start of season", goal: G1}',
    ),
    ("{goal: G1, title: Contracts pilot: phase 1}", ["colon-in-text"], None),
    ("{goal: G1, title: Pilot: phase 1}", ["colon-in-text"], '{goal: G1, title: "Pilot: phase 1"}'),
]


@pytest.mark.parametrize(("typed", "told", "right"), IN_BRACES)
def test_no_repair_takes_a_field_into_quotes(typed: str, told: list[str], right: str | None) -> None:
    loaded = of(f"title: X\ngoals:\n  G1: A\npeople:\n  Ben: sales\nactions:\n  2: {typed}\n")

    assert [one.name for one in loaded.problems if one.place.line == 7] == told
    assert fixed_lines(loaded) == ({7: (f"  2: {typed}", f"  2: {right}")} if right else {})


def test_a_field_without_its_colon_in_braces_is_read_and_proposed() -> None:
    loaded = of("title: X\nactions:\n  2: {title: Offer, owner: Ben, due 2027-01-27}\n")

    assert (("actions", "2", "due"), "2027-01-27") in set(facts(loaded))
    (problem,) = (one for one in loaded.problems if one.name == "missing-colon")
    assert "owner: Ben, due: 2027-01-27}" in apply(loaded.source.text, list(problem.proposal))


PEOPLE = [
    ("{Ann: lead Ben: sales}", ["missing-comma"], None),
    ("{Ann:lead, Ben:sales}", ["no-space-after-colon"] * 2, "{Ann: lead, Ben: sales}"),
    ("{Ann: lead, Ben:sales}", ["no-space-after-colon"], "{Ann: lead, Ben: sales}"),
]


@pytest.mark.parametrize(("typed", "told", "right"), PEOPLE)
def test_people_in_braces_stay_apart(typed: str, told: list[str], right: str | None) -> None:
    loaded = of(f"title: X\npeople: {typed}\n")

    assert [one.name for one in loaded.problems] == told
    assert loaded.plan is not None
    assert [(one.id, one.role) for one in loaded.plan.people.values()] == [("Ann", "lead"), ("Ben", "sales")]
    assert fixed_lines(loaded) == ({2: (f"people: {typed}", f"people: {right}")} if right else {})


@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_check_names_the_command_that_repairs_what_it_found(tmp_path: Path, seuranta: Run, language: str) -> None:
    """With the plan that was named, and only where there is something to repair."""
    path = tmp_path / "plan" / "roadmap.yaml"
    path.parent.mkdir()
    path.write_text("title: Care: plans\nlanguage: en\ngoals:\n  1: {title: A}\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()

    offered = seuranta("check", "plan", "--lang", language, folder=tmp_path).out.splitlines()[-1]
    command = offered.partition(": seuranta ")[2]
    assert command == {"fi": "tarkista", "en": "check"}[language] + " --plan plan --fix"
    after = seuranta(*command.split(), "--lang", language, folder=tmp_path)

    assert path.read_text(encoding="utf-8").startswith('title: "Care: plans"\n')
    assert "--fix" not in after.out
    assert "--fix" not in seuranta("check", "plan", "--lang", language, folder=tmp_path).out.splitlines()[-1]
