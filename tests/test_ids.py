"""What may be an id or a name, and what is said of what may not."""

from __future__ import annotations

from datetime import date

import pytest

from seuranta.commands import PlanFile, UserError
from seuranta.commands.plan_ids import with_new_id
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.ids import id_problem, plan_ids, suggested_id


@pytest.mark.parametrize(
    "typed",
    [
        "1",
        "010",
        "1.10",
        "no",
        "T1",
        "K-3",
        "a_b",
        "Ä1",
        "二",
        "con",
        "palvelu-2.0",
        "x" * 64,
        "½",
        "2024-plan",
        "e\u0301",
    ],
)
def test_ids(typed: str) -> None:
    assert id_problem("action", typed) is None


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("4 b", "4-b"),
        ("1, 3", "1-3"),
        ("-1", "1"),
        ("1.", "1"),
        (".", None),
        ("..", None),
        ("a/b", "a-b"),
        ("a\\b", "a-b"),
        ("{x}", "x"),
        ("a\u202eb", "a-b"),
        ("a\x07b", "a-b"),
        ("", None),
        ("#4", "4"),
        ("Huoltokonseptin kuvaus", None),
    ],
)
def test_no_ids(typed: str, suggestion: str | None) -> None:
    problem = id_problem("action", typed)

    assert problem is not None
    assert problem.name == "bad-id"
    assert problem.args_for_text["suggestion"] == suggestion


@pytest.mark.parametrize("kind", ["goal", "action", "checkpoint", "feedback", "decision", "communication"])
@pytest.mark.parametrize("typed", ["2026-11-30", "24.11.2026", "1.2.2026", "2026-1-2"])
def test_a_day_is_no_id(kind: str, typed: str) -> None:
    problem = id_problem(kind, typed)

    assert problem is not None
    assert (problem.name, problem.args_for_text) == ("bad-id", {"day": typed})


def test_too_long() -> None:
    problem = id_problem("goal", "x" * 65)

    assert problem is not None
    assert problem.name == "id-too-long"


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("action", "tila"),
        ("action", "Maaraaika"),
        ("action", "status"),
        ("goal", "by"),
        ("person", "rooli"),
        ("break", "alku"),
    ],
)
def test_the_name_of_a_field_is_no_id(kind: str, typed: str) -> None:
    problem = id_problem(kind, typed)

    assert problem is not None
    assert problem.name == "field-as-id"


def test_a_field_of_another_kind_of_item_may_be_an_id() -> None:
    assert id_problem("checkpoint", "tavoite") is None


@pytest.mark.parametrize("typed", ["Raija", "Raija Virtanen", "J. Mäki", "Anna-Liisa", "O'Neill", "X Æ", "Åke 2"])
def test_names(typed: str) -> None:
    assert id_problem("person", typed) is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Raija, Pekka", "bad-name"),
        ("{Raija}", "bad-name"),
        ("Raija/Pekka", "bad-name"),
        ("..", "bad-name"),
        ("", "bad-name"),
        ("Rai\u202eja", "bad-name"),
        ("tiimi", "name-is-a-word"),
        ("Johtoryhmä", "name-is-a-word"),
        ("koko henkilöstö", "name-is-a-word"),
        ("all", "name-is-a-word"),
        ("x" * 65, "id-too-long"),
    ],
)
def test_no_names(typed: str, name: str) -> None:
    problem = id_problem("person", typed)

    assert problem is not None
    assert problem.name == name


@pytest.mark.parametrize("typed", ["4 b", "a//b", "--x--", "ä ö", "!"])
def test_what_is_suggested_is_an_id(typed: str) -> None:
    suggestion = suggested_id(typed)

    assert suggestion is None or id_problem("action", suggestion) is None


@pytest.mark.parametrize(
    ("plans", "found"),
    [
        ([(None, "Konepaja Keksitty Oy Huoltopalvelut")], ["konepaja-keksitty-oy-huoltopalvelut"]),
        ([(None, "Äänekoski & Öljy")], ["aanekoski-oljy"]),
        ([(None, "Acme Oy Plan"), (None, "ACME Oy: plan")], ["acme-oy-plan", "acme-oy-plan-2"]),
        ([(None, "Acme Oy Plan"), ("acme-oy-plan", "Acme Oy Plan")], ["acme-oy-plan-2", "acme-oy-plan"]),
        ([("Acme-Oy-Plan", ""), ("acme-oy-plan-2", ""), (None, "Acme Oy Plan")],
         ["Acme-Oy-Plan", "acme-oy-plan-2", "acme-oy-plan-3"]),
        ([("twin", ""), ("twin", "")], ["twin", "twin"]),
        ([(None, "☕")], ["cf1f91"]),
        ([(None, "a" * 100), (None, "a" * 101)], ["a" * 40 + "-281659", "a" * 40 + "-9d0793"]),
    ],
)  # fmt: skip
def test_an_id_that_is_made_is_short_safe_and_nobody_elses(
    plans: list[tuple[str | None, str]], found: list[str]
) -> None:
    assert plan_ids(plans) == found


# --- an id given to a plan ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("otsikko: A\nyritys: B\n", "tunnus: a-1\notsikko: A\nyritys: B\n"),
        ("title: A\ncompany: B\n", "id: a-1\ntitle: A\ncompany: B\n"),
        ("Otsikko: A\nYritys: B\n", "Tunnus: a-1\nOtsikko: A\nYritys: B\n"),
        ('"title": A\n"company": B\n', '"id": a-1\n"title": A\n"company": B\n'),
        ("\ufeff\n# C\n\notsikko: A\n", "\ufeff\n# C\n\ntunnus: a-1\notsikko: A\n"),
        ("%YAML 1.2\n---\n# C\notsikko: A\n...\n", "%YAML 1.2\n---\n# C\ntunnus: a-1\notsikko: A\n...\n"),
        ("  otsikko: A\n  yritys: B\n", "  tunnus: a-1\n  otsikko: A\n  yritys: B\n"),
        ("{otsikko: A, yritys: B}", "{tunnus: a-1, otsikko: A, yritys: B}"),
        ('{\n  "title": "A"\n}\n', '{\n  "id": "a-1", "title": "A"\n}\n'),
        ("otsikko: A\r\nyritys: B\r\n", "tunnus: a-1\r\notsikko: A\r\nyritys: B\r\n"),
        ("otsikko: A\ryritys: B\r", "tunnus: a-1\rotsikko: A\ryritys: B\r"),
        ("otsikko: A", "tunnus: a-1\notsikko: A"),
        ("title: A\nid:", "title: A\nid: a-1"),
        ("title: A\nid:\n\n# C\ncompany: B\n", "title: A\nid: a-1\n\n# C\ncompany: B\n"),
        ("tunnus:   # C\notsikko: A\n", "tunnus: a-1   # C\notsikko: A\n"),
        ("tunnus: ~ # C\notsikko: A\n", "tunnus: a-1 # C\notsikko: A\n"),
    ],
)
def test_a_plan_is_given_an_id_and_keeps_every_other_byte(typed: str, written: str) -> None:
    plan_file = PlanFile("roadmap.yaml", load_bytes("roadmap.yaml", typed.encode()), date(2026, 12, 1))
    assert with_new_id(plan_file, "a-1", "fi").new.decode() == written


@pytest.mark.parametrize("typed", ["otsikko: A\ntunnus: [b, c]\n", "otsikko: A\ntunnus: {b: c}\n", "? otsikko\n: A\n"])
def test_an_id_that_only_a_person_can_put_in_is_left_to_them(typed: str) -> None:
    plan_file = PlanFile("roadmap.yaml", load_bytes("roadmap.yaml", typed.encode()), date(2026, 12, 1))
    with pytest.raises(UserError) as refused:
        with_new_id(plan_file, "a-1", "fi")
    assert refused.value.args_for_text["line"] == "tunnus: a-1"
