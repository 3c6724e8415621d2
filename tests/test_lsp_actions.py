"""What can be recorded from an editor: byte for byte what the command would write, with only what a person knows left open;
offered where it can be done, and cheaply.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from conftest import REPOSITORY, Answer, one_in
from damage import damaged
from editor_asks import sound
from hypothesis import given
from hypothesis import strategies as st
from lsp_client import SIMPLE, Editor, applied, edits_of
from test_lsp_fixes import TEXTS

from seuranta.commands.in_editor import code_actions
from seuranta.commands.in_editor.code_actions import FIX_ALL, QUICK_FIX, RECORD
from seuranta.commands.in_editor.positions import Positions
from seuranta.commands.in_editor.recordings import ANSWERS, VERBS
from seuranta.lsp import wire
from seuranta.lsp.capabilities import CODE_ACTION_KINDS
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words.findings import KINDS

Run = Callable[..., Answer]
Json = dict[str, Any]

PLANS = [path for folder in ("examples", "plans") for path in sorted(REPOSITORY.glob(f"{folder}/*/roadmap.yaml"))]
DAY = "2026-12-01"
WORDS = "kone rikki"


class Chosen(NamedTuple):
    """An action as it was chosen, how many places it leaves open, and the text once a person has typed there."""

    verb: str
    item: str
    day: str
    blanks: int
    text: str


class Typist(NamedTuple):
    """What a person types into a plan where only a person knows what belongs there."""

    person: str
    due: str = "18.12.2026"

    def words(self, verb: str) -> list[str]:
        first = {"reading": "7", "add-owner": self.person, "add-due": self.due}.get(verb, WORDS)
        return [first, self.person]

    def command(self, chosen: Chosen) -> list[str]:
        """The same at a terminal."""
        item, day = chosen.item, chosen.day
        move = ["move", item, day, "--reason", WORDS]
        typed = {
            "block": ["block", item, WORDS],
            "move": move,
            "move-to-checkpoint": move,
            "reading": ["reading", item, "7"],
            "reached": ["done", item],
            "held": ["held", item, "--on", day],
            "answer": ["answer", item, WORDS],
            "add-step": ["set", item, "next step", WORDS],
            "add-owner": ["set", item, "owner", self.person],
            "add-due": ["set", item, "due", self.due],
        }.get(chosen.verb, [chosen.verb, item])
        return [*typed, *(("--decided-by", self.person) if chosen.blanks > 1 else ())]


def actions(editor: Editor, uri: str, start: int = 0, end: int | None = None, **context: Any) -> list[Json]:
    return list(editor.of("codeAction", uri, start, end, context={"diagnostics": [], **context}))


def resolved(editor: Editor, action: Json) -> Json:
    answer = editor.ask("codeAction/resolve", **action)
    assert "error" not in answer, answer
    return dict(answer["result"])


PLACE = re.compile(r"(?<!\\)\$(\d)")


def typed_into(text: str, edits: list[Json], words: list[str]) -> str:
    """The text after edits, with what a person types at each place that is left open for it."""
    plain = []
    for edit in edits:
        new = edit.get("newText")
        if new is None:
            snippet = PLACE.sub(lambda found: words[int(found[1]) - 1], edit["snippet"]["value"])
            new = re.sub(r"\\([\\$}])", r"\1", snippet)
        plain.append({"range": edit["range"], "newText": new})
    return applied(text, plain)


def places(text: str) -> Iterator[int]:
    """The begin of what stands in each line."""
    offset = 0
    for line in text.splitlines(keepends=True):
        yield offset + len(line) - len(line.lstrip("\ufeff \t"))
        offset += len(line)


def offered(editor: Editor, uri: str) -> dict[str, Json]:
    """Everything that can be recorded in a plan, by what tells it apart."""
    found = {}
    for offset in places(editor.texts[uri]):
        for action in actions(editor, uri, offset, offset):
            if action.get("data", {}).get("verb") in VERBS:
                found[str(action["data"])] = action
    return found


def chosen(tmp_path: Path, text: str, typist: Typist, every: int = 1) -> Iterator[Chosen]:
    """One in so many of all that can be recorded in a plan."""
    editor = Editor(tmp_path, DAY)
    uri = editor.open(text)
    for action in list(offered(editor, uri).values())[::every]:
        data, edits = action["data"], edits_of(resolved(editor, action)["edit"], uri)
        blanks = sum(len(PLACE.findall(edit["snippet"]["value"])) for edit in edits if "snippet" in edit)
        after = typed_into(text, edits, typist.words(data["verb"]))
        yield Chosen(data["verb"], data["item"], data.get("day", ""), blanks, after)


def same_as_commands(seuranta: Run, tmp_path: Path, text: str, typist: Typist, every: int = 1) -> set[str]:
    """Tries what can be recorded in a plan at a terminal as well; returns the verbs that were tried."""
    folder = tmp_path / "plan"
    folder.mkdir()
    path, tried = folder / "roadmap.yaml", set()
    for one in chosen(tmp_path, text, typist, every):
        path.write_bytes(text.encode())
        answer = seuranta(*typist.command(one), folder=folder)
        assert answer.code == 0, answer
        assert one.text.encode() == path.read_bytes(), one[:4]
        tried.add(one.verb)
    return tried


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.parent.name)
def test_what_is_chosen_is_what_the_command_writes(seuranta: Run, tmp_path: Path, plan: Path, *, is_long: bool) -> None:
    text = plan.read_bytes().decode("utf-8")
    read = load_bytes("roadmap.yaml", text.encode()).plan
    assert read is not None
    typist = Typist(next(iter(read.people)), "18.12.2026" if "toimenpiteet:" in text else "2026-12-18")

    assert same_as_commands(seuranta, tmp_path, text, typist, 1 if is_long else 17)


BRACES = """\
otsikko: Huolto
kieli: fi
henkilöt: {Raija: tuotanto, Pekka: huolto}
tavoitteet:
  T1: {otsikko: Sopimuksia, vastuu: Raija, lähtötaso: {pvm: 1.10.2026, arvo: 0}, tavoitetaso: 6 kpl, mennessä: 30.6.2027}
  T2: {otsikko: Ohjeet ovat kaikilla, vastuu: Raija, mennessä: 30.6.2027}
toimenpiteet:
  1: {otsikko: "Hinnasto: luonnos", tavoite: T1, vastuu: Pekka, määräaika: 27.11.2026, tila: käynnissä}   # 😀
  2: {otsikko: 'Käynti', tavoite: T1, määräaika: 18.12.2026, edellyttää: 1, este: sairaus, tila: jumissa}
  3: {otsikko: Esite, tavoite: T2}
tarkistuspisteet:
  kk: {otsikko: Kuukausi, vastuu: Raija, toistuu: joka kuukauden ensimmäinen tiistai, alku: 6.10.2026, pidetty: [6.10.2026]}
viestintä:
  V1: {otsikko: Missä mennään, kohderyhmä: koko henkilöstö, vastuu: Raija, pvm: 27.11.2026}
palaute:
  K1: {kysymys: Kuka ostaa?, kysyi: Pekka, kysytty: 1.11.2026, vastuu: Raija}
"""
QUOTED = """\
{
  "title": "Care",
  "language": "en",
  "people": {"Ann": "lead", "Ben": "sales"},
  "goals": {"G1": {"title": "Contracts", "owner": "Ann", "baseline": 0, "target": 6, "by": "2027-06-30"}},
  "actions": {
    "1": {"title": "Visit", "goal": "G1", "owner": "Ben", "due": "2026-11-27", "status": "in progress"},
    "2": {"title": "Price list", "goal": "G1"}
  },
  "feedback": {"Q1": {"question": "Who buys?", "asked by": "Ben", "asked on": "2026-11-01", "owner": "Ann"}}
}
"""
FORMS = {
    "in braces": (BRACES, Typist("Raija")),
    "in quotes": (QUOTED, Typist("Ann", "2026-12-18")),
    "CRLF": (BRACES.replace("\n", "\r\n"), Typist("Raija")),
    "CRLF with a mark": (f"\ufeff{BRACES}".replace("\n", "\r\n"), Typist("Raija")),
    "CR": (BRACES.replace("\n", "\r"), Typist("Raija")),
    "no last line break": (BRACES.rstrip("\n"), Typist("Raija")),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_plan_in_another_form_gets_what_the_command_writes(seuranta: Run, tmp_path: Path, form: str) -> None:
    text, typist = FORMS[form]

    tried = same_as_commands(seuranta, tmp_path, text, typist, 1 if form.startswith("in ") else 9)

    assert form != "in braces" or tried == VERBS.keys()


# --- what is left open --------------------------------------------------------------------------------------------------------

PLAIN = """\
title: Care
language: en
people: {Ann: lead, Ben: sales}
goals:
  G1: {title: Contracts, owner: Ann, baseline: 0, target: 6, by: 2027-06-30}
actions:
  1:
    title: Visit
    goal: G1
    owner: Ben
    due: 2026-11-27
    status: in progress
  2:
    title: Price list
    goal: G1
    owner: Ann
    due: 2026-12-18
checkpoints:
  month: {title: Month, owner: Ann, recurrence: first tuesday of the month, start: 2026-10-06, held: [2026-10-06]}
communication:
  M1: {title: News, audience: whole staff, owner: Ann, date: 2026-11-27}
"""


def at(editor: Editor, uri: str, typed: str, **context: Any) -> list[Json]:
    """What is offered where something stands in the text."""
    offset = editor.texts[uri].index(typed)
    return actions(editor, uri, offset, offset, **context)


def titled(found: list[Json], title: str) -> Json:
    return next(action for action in found if action["title"].replace("\N{NO-BREAK SPACE}", " ") == title)


def titles(found: list[Json]) -> list[str]:
    return [action["title"].replace("\N{NO-BREAK SPACE}", " ") for action in found]


def test_where_an_editor_knows_no_places_to_type_at_the_check_asks(tmp_path: Path) -> None:
    """No reason is made up, and none is lost to notice."""
    editor = Editor(tmp_path, DAY, can=SIMPLE)
    uri = editor.open(PLAIN)

    move = titled(at(editor, uri, "2:\n    title: Price"), "Move by a week (Mon 28 Dec)")
    after = applied(PLAIN, edits_of(move["edit"], uri))
    editor.change(uri, after)
    editor.save(uri)

    assert after == PLAIN.replace(
        "    due: 2026-12-18\n",
        "    due: 2026-12-28\n    moves:\n      - date: 2026-12-01\n        from: 2026-12-18\n        reason: \n",
    )
    assert "missing-reason" in {problem["code"] for problem in editor.diagnostics(uri)}


def test_a_figure_is_left_open(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY, can=SIMPLE)
    uri = editor.open(PLAIN)

    (action,) = at(editor, uri, "G1: {")
    after = applied(PLAIN, edits_of(action["edit"], uri))

    assert action["title"] == "Record today’s figure"
    assert "readings: {2026-12-01: }}" in after
    assert load_bytes("", after.encode()).problems == ()


@given(st.lists(st.text("a$\\}{: ", max_size=6), min_size=1, max_size=3))
def test_what_means_something_in_a_snippet_is_plain_text(tmp_path_factory: Any, words: list[str]) -> None:
    title = f"x{'b'.join(words)}y"
    text = f"title: Care\nactions:\n  1: {{title: {json.dumps(title)}, due: 2026-12-18}}\n"
    editor = Editor(tmp_path_factory.getbasetemp(), DAY)
    uri = editor.open(text)
    block = resolved(editor, titled(at(editor, uri, "1: {"), "Mark as blocked"))

    after = typed_into(text, edits_of(block["edit"], uri), ["rain"])

    assert f"title: {json.dumps(title)}, due: 2026-12-18" in after
    assert "blocked by: rain" in after


def test_edits_with_places_to_type_at_begin_with_a_line(tmp_path: Path) -> None:
    """An editor indents all further lines of a snippet as the one in which it begins."""
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)

    for action in offered(editor, uri).values():
        edits = edits_of(resolved(editor, action)["edit"], uri)
        if any("snippet" in edit for edit in edits):
            assert [edit["range"]["start"]["character"] for edit in edits] == [0] * len(edits)


# --- where and when -----------------------------------------------------------------------------------------------------------


def test_an_action_is_offered_what_can_become_of_it(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)

    found = at(editor, uri, "Price list")

    assert titles(found) == [
        "Mark as done",
        "Mark as started",
        "Mark as blocked",
        "Move by a week (Mon 28 Dec)",
        "Move to the next checkpoint (Tue 5 Jan 2027)",
    ]
    assert [action["kind"] for action in found][:2] == ["refactor.seuranta.done", "refactor.seuranta.start"]


def test_what_answers_a_problem_is_a_quick_fix_of_it_and_is_not_offered_twice(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)

    found = at(editor, uri, "2026-11-27")

    assert len({str(action["data"]) for action in found}) == len(found)
    done = titled(found, "Mark as done")
    assert done["kind"] == QUICK_FIX
    assert [problem["code"] for problem in done["diagnostics"]] == ["overdue-action"]
    assert titled(found, "Add the next step")["kind"] == QUICK_FIX
    assert titled(found, "Mark as blocked")["kind"] == f"{RECORD}.block"


def test_a_key_may_be_bound_to_one_kind(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)

    (done,) = at(editor, uri, "2026-11-27", only=["refactor.seuranta.done"])

    assert (done["title"], done["kind"]) == ("Mark as done", "refactor.seuranta.done")


def test_an_editor_that_asks_by_itself_is_told_of_items_where_they_begin(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)

    assert at(editor, uri, "Price list", triggerKind=2) == []
    assert titles(at(editor, uri, "2:\n    title: Price", triggerKind=2))[0] == "Mark as done"
    assert at(editor, uri, "Price list", triggerKind=1)


def test_of_several_items_each_is_named(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)
    start, end = PLAIN.index("owner: Ben"), PLAIN.index("owner: Ann\n    due: 2026-12-18")

    found = titles(actions(editor, uri, start, end, only=["refactor.seuranta.done"]))

    assert found == ["Mark as done: 1 Visit", "Mark as done: 2 Price list"]


def test_of_items_that_share_a_line_the_one_at_the_cursor_is_meant(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\nactions: {1: {title: Visit}, 2: {title: Offer}}\n"
    editor = Editor(tmp_path, DAY)
    uri = editor.open(text)

    (done,) = at(editor, uri, "Offer", only=["refactor.seuranta.done"])

    assert done["data"]["item"] == "2"


def test_nothing_is_read_or_written_before_something_is_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked at each move of the cursor."""
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)
    monkeypatch.setattr(code_actions, "recorded", None)

    assert len(offered(editor, uri)) > 10


def test_what_was_chosen_too_late_comes_back_as_it_was(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)
    done = titled(at(editor, uri, "Price list"), "Mark as done")

    editor.change(uri, PLAIN.replace("2026-12-18", "2026-12-18\n    status: done 2026-11-30"))
    assert resolved(editor, done) == done
    editor.change(uri, PLAIN.replace("  2:\n", "  22:\n"))
    assert resolved(editor, done) == done


def test_an_action_of_an_older_text_is_done_in_the_text_as_it_is(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)
    done = titled(at(editor, uri, "Price list"), "Mark as done")
    typed = PLAIN.replace("title: Visit", "title: Visit to the five friendliest customers")

    editor.change(uri, typed)
    edit = resolved(editor, done)["edit"]

    assert edit["documentChanges"][0]["textDocument"]["version"] == 2
    assert applied(typed, edits_of(edit, uri)) == typed.replace(
        "due: 2026-12-18\n", "due: 2026-12-18\n    status: done 2026-12-01\n"
    )


@pytest.mark.parametrize("data", [None, {}, {"verb": "done"}, {"verb": "x", "item": [1]}, {"verb": 1, "item": "1"}])
def test_an_action_that_nobody_offered_is_refused_or_comes_back(tmp_path: Path, data: Any) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)
    named = {} if data is None else {"data": {"textDocument": {"uri": uri}, **data}}

    answer = editor.ask("codeAction/resolve", title="x", **named)

    assert answer.get("result") == {"title": "x", **named} or answer["error"]["code"] == wire.INVALID_PARAMS


def test_of_an_action_and_a_goal_of_one_id_each_is_meant_by_itself(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\ngoals:\n  1: {title: All know}\nactions:\n  1: {title: Visit}\n"
    editor = Editor(tmp_path, DAY)
    uri = editor.open(text)

    after = {action["title"]: typed_into(text, edits_of(resolved(editor, action)["edit"], uri), [WORDS] * 2)
             for action in offered(editor, uri).values()}  # fmt: skip

    assert after["Mark as reached"] == text.replace("All know", "All know, achieved on: 2026-12-01")
    assert after["Mark as done"] == text.replace("Visit", "Visit, status: done 2026-12-01")


def test_nothing_is_offered_of_an_item_while_it_is_unclear_what_belongs_to_it(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN.replace("    goal: G1\n    owner: Ann\n", "    half\n    owner: Ann\n"))

    assert at(editor, uri, "Price list", only=["refactor"]) == []
    assert at(editor, uri, "Visit", only=["refactor"])
    assert titles(at(editor, uri, "Visit", only=["refactor.seuranta.start"])) == []


@pytest.mark.parametrize("name", one_in(12, TEXTS))
def test_what_is_offered_in_a_plan_with_mistakes_can_be_written(tmp_path: Path, name: str) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(TEXTS[name])

    for action in offered(editor, uri).values():
        if name != "list-in-text" or not action["data"]["verb"].startswith("move"):  # its list of moves is a text
            assert "edit" in resolved(editor, action), action


def test_in_damaged_texts_all_that_is_offered_can_be_chosen_or_is_refused_in_words(tmp_path: Path) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(PLAIN)

    for number in range(12):
        random = Random(number)
        text = damaged(random, random.choice((PLAIN, BRACES)), [PLAIN])
        editor.change(uri, text)
        found = list(offered(editor, uri).values())
        for action in random.sample(found, min(len(found), 3)):
            answer = editor.ask("codeAction/resolve", **action)
            assert "result" in answer or answer["error"]["code"] == wire.REQUEST_FAILED, answer
            sound(answer, text)


# --- what is meant to be so ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "title", "after"),
    [
        (
            PLAIN,
            "no-next-step",
            'Allow "no-next-step" in the whole plan, and say why',
            f"{PLAIN}settings:\n  allow:\n    no-next-step: WHY\n",
        ),
        (
            BRACES.replace("kieli: fi\n", "kieli: fi\nasetukset: {sallitaan: {siirretty: sovittu}}\n"),
            "seuraava-askel-puuttuu",
            'Salli "seuraava-askel-puuttuu" koko suunnitelmassa ja kirjoita syy',
            BRACES.replace(
                "kieli: fi\n",
                "kieli: fi\nasetukset: {sallitaan: {siirretty: sovittu, seuraava-askel-puuttuu: WHY}}\n",
            ),
        ),
    ],
)
def test_a_finding_is_allowed_once_there_is_a_reason(
    tmp_path: Path, text: str, name: str, title: str, after: str
) -> None:
    editor = Editor(tmp_path, DAY)
    uri = editor.open(text)
    problem = next(one for one in editor.diagnostics(uri) if one["code"] == name)
    offset = Positions(text).offset(problem["range"]["start"])

    found = actions(editor, uri, offset, offset)
    allow = titled(found, title)
    edits = edits_of(resolved(editor, allow)["edit"], uri)

    assert {one["code"] for one in allow["diagnostics"]} == {name}
    assert not any(one["title"] == title for one in actions(editor, uri, offset, offset, triggerKind=2))
    for why, is_told in (("WHY", False), ("", True)):
        made = typed_into(text, edits, [why])
        assert made == after.replace("WHY", why)
        editor.change(uri, made)
        editor.save(uri)
        assert (name in {one["code"] for one in editor.diagnostics(uri)}) == is_told
    editor.change(uri, "title: Care\nlanguage: en\nactions:\n  1: Visit\n")
    assert resolved(editor, allow) == allow


# --- rows ---------------------------------------------------------------------------------------------------------------------


def test_every_kind_is_announced() -> None:
    kinds = {QUICK_FIX, FIX_ALL, RECORD, *(f"{RECORD}.{verb}" for verb in VERBS)}

    assert all(any(kind == one or kind.startswith(f"{one}.") for one in CODE_ACTION_KINDS) for kind in kinds)


def test_every_answer_answers_a_problem_that_there_is() -> None:
    assert ANSWERS.keys() <= {kind.name for kind in KINDS.values()}
    assert {verb for verbs in ANSWERS.values() for verb in verbs} <= VERBS.keys()
