"""What is proposed while somebody types a plan: the right things, nothing else, and never anything that does harm."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from editor_positions import OF_A_READER, POSITIONS, Position, dotted, filled, is_right, undotted
from hypothesis import given
from hypothesis import strategies as st
from lsp_client import VS_CODE, Editor, Json, applied

from seuranta.commands.in_editor.positions import Positions
from seuranta.commands.in_editor.spot import spot
from seuranta.output.words.value_uses import NEW_ITEMS
from seuranta.plan.loading.load import load_bytes
from seuranta.plan.words import vocabulary
from seuranta.plan.words.fields import FIELDS, Field
from seuranta.plan.words.findings import Severity

LANGUAGES = ("fi", "fi without dots", "en")


def opened(folder: Path, text: str, language: str = "fi", **can: Any) -> tuple[Editor, str, int]:
    """A text with the cursor at the first `|`, in an editor."""
    before, _, after = text.partition("|")
    editor = Editor(folder, SEURANTA_LANG=language, **can)
    return editor, editor.open(before + after), len(before)


def proposed(folder: Path, text: str, language: str = "fi", **can: Any) -> dict[str, Json]:
    """What is proposed at the cursor, by its label."""
    editor, uri, at = opened(folder, text, language, **can)
    answer = editor.at("completion", uri, at) or {"items": []}
    labels = [item["label"] for item in answer["items"]]
    assert len(labels) == len(set(labels)), labels
    return {item["label"]: item for item in answer["items"]}


# --- the right things -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", LANGUAGES)
@pytest.mark.parametrize("place", [*POSITIONS, *OF_A_READER], ids=lambda place: place.name)
def test_the_right_things_are_proposed(tmp_path: Path, place: Position, written: str) -> None:
    language = written[:2]
    text = filled(place.text, language)
    if written == "fi without dots":
        text = undotted(text)

    labels = set(proposed(tmp_path, text, language))

    assert is_right(place, {dotted(label, place) for label in labels}, language), sorted(labels)


def test_every_position_has_a_name_of_its_own() -> None:
    names = [place.name for place in (*POSITIONS, *OF_A_READER)]

    assert len(names) == len(set(names))


# --- in the hand of the file ----------------------------------------------------------------------------------------


def test_keys_and_words_are_proposed_as_the_file_spells_them(tmp_path: Path) -> None:
    text = "TOIMENPITEET:\n  1:\n    OTSIKKO: a\n    MAARAAIKA: 1.12.2027\n    TILA: KAYNNISSA\n  2:\n    OTSIKKO: b\n    |\n"

    assert {"MAARAAIKA", "EDELLYTTAA", "TILA"} <= set(proposed(tmp_path, text))
    assert "SEURAAVA ASKEL" in proposed(tmp_path, text)
    assert "KAYNNISSA" in proposed(tmp_path, text.replace("    |", "    TILA: |"))


@pytest.mark.parametrize(("key", "wanted"), [("due", "depends on"), ("määräaika", "edellyttää"), ("dl", "edellyttää")])
def test_in_a_mixed_file_what_stands_nearest_counts(tmp_path: Path, key: str, wanted: str) -> None:
    text = f"tavoitteet:\n  T1: x\nactions:\n  1:\n    owner: b\n    {key}: 1.2.2027\n    |\n  2:\n    title: a\n"
    text = text if key == "due" else text.replace("owner", "vastuu")

    assert wanted in proposed(tmp_path, text)


@pytest.mark.parametrize(
    ("known", "wanted"), [("01.09.2026", "01.12.2026"), ("1.9.2026", "1.12.2026"), ("2026-09-01", "2026-12-01")]
)
def test_days_are_proposed_in_the_form_of_the_file(tmp_path: Path, known: str, wanted: str) -> None:
    text = f"toimenpiteet:\n  1:\n    alku: {known}\n    määräaika: |\n"

    assert proposed(tmp_path, text)[wanted]["detail"] == "tiistai, tänään"


def test_days_say_what_they_are(tmp_path: Path) -> None:
    text = "title: Care\nlanguage: en\ncheckpoints:\n  m: {date: 2026-12-17}\nactions:\n  1:\n    due: |\n"
    due = proposed(tmp_path, text, "en")

    assert due["2026-12-17"]["detail"] == "Thursday, in 16 days (the next checkpoint)"
    assert due["2026-12-31"]["detail"] == "Thursday, in 30 days (the last working day of the month)"
    assert list(due)[:2] == ["2026-12-01", "2026-12-02"]


def test_a_recurrence_says_its_next_days(tmp_path: Path) -> None:
    text = "tarkistuspisteet:\n  k:\n    toistuu: |\n"

    assert proposed(tmp_path, text)["joka maanantai"]["detail"].startswith("Seuraavaksi ma\u00a07.12.")


def test_a_key_is_told_with_the_sentence_of_the_guide_and_an_example(tmp_path: Path) -> None:
    due = proposed(tmp_path, "toimenpiteet:\n  1:\n    |\n")["määräaika"]

    assert due["documentation"].endswith("Esimerkki: määräaika: vk 51/2026")
    assert due["filterText"].startswith("määräaika due ")


@pytest.mark.parametrize("typed", ["paat", "päät", "Paat", "dec", "decision l"])
def test_a_key_is_found_by_every_spelling(tmp_path: Path, typed: str) -> None:
    """Also by editors that look at the beginning alone, and at capitals."""
    item = proposed(tmp_path, f"otsikko: a\n{typed}|\n")["päätökset"]

    assert item["filterText"].startswith(typed)
    assert len(item["filterText"]) <= 128


def test_until_something_is_typed_the_label_comes_first(tmp_path: Path) -> None:
    item = proposed(tmp_path, "otsikko: a\n|\n")["päätökset"]

    assert item["filterText"].startswith("päätökset decisions ")
    assert " paatokset" in item["filterText"]


def test_a_name_is_found_without_its_capital(tmp_path: Path) -> None:
    text = "henkilöt:\n  Jonna: myynti\ntoimenpiteet:\n  1:\n    vastuu: jonn|\n"

    assert proposed(tmp_path, text)["Jonna"]["filterText"].startswith("jonna")


def test_what_has_spaces_is_a_snippet_where_there_are_snippets(tmp_path: Path) -> None:
    """Neovim takes the first word of other texts alone; what means something in a snippet stands as it is."""
    text = 'henkilöt:\n  "A$1 B": x\ntoimenpiteet:\n  1:\n    vastuu: |\n'
    item, plain = (proposed(tmp_path, text, can=can)["A$1 B"] for can in (VS_CODE, {}))

    assert (item["textEdit"]["newText"], item["insertTextFormat"]) == ("A\\$1 B", 2)
    assert (plain["textEdit"]["newText"], plain.get("insertTextFormat")) == ("A$1 B", None)


def test_an_id_is_found_by_its_title(tmp_path: Path) -> None:
    item = proposed(tmp_path, "tavoitteet:\n  T7: Uudet sopimukset\ntoimenpiteet:\n  1:\n    tavoite: |\n")["T7"]

    assert (item["detail"], item["filterText"]) == ("Uudet sopimukset", "T7 Uudet sopimukset")


def test_an_id_is_found_by_a_word_of_its_title(tmp_path: Path) -> None:
    item = proposed(tmp_path, "tavoitteet:\n  T7: Uudet sopimukset\ntoimenpiteet:\n  1:\n    tavoite: sop|\n")["T7"]

    assert item["filterText"].startswith("sopimukset T7 ")


def test_a_title_stands_on_every_line_of_the_list_where_an_editor_shows_it(tmp_path: Path) -> None:
    text = "tavoitteet:\n  T7: Sopimukset\n  T8: Käynnit\ntoimenpiteet:\n  1:\n    tavoite: |\n"
    shows = {"textDocument": {"completion": {"completionItem": {"labelDetailsSupport": True}}}}

    told = [item.get("labelDetails") for item in proposed(tmp_path, text, can=shows).values()]

    assert told == [{"description": "Sopimukset"}, {"description": "Käynnit"}]
    assert not any("labelDetails" in item for item in proposed(tmp_path, text).values())


def test_a_finding_that_the_plan_has_is_proposed_first_where_it_may_be_allowed(tmp_path: Path) -> None:
    text = "otsikko: a\ntoimenpiteet:\n  1: {otsikko: b}\nasetukset:\n  sallitaan:\n    |\n"

    told = opened(tmp_path, text)[0].said[-1]["params"]["diagnostics"]
    codes = {problem["code"] for problem in told if problem["severity"] > 1}
    labels = list(proposed(tmp_path, text))

    assert {"vastuu-puuttuu", "määräaika-puuttuu"} <= codes
    assert set(labels[: len(codes)]) == codes
    assert len(labels) > len(codes)


def test_more_than_a_thousand_actions_stay_in_their_order(tmp_path: Path) -> None:
    text = "toimenpiteet:\n" + "".join(f"  {number}: x\n" for number in range(1, 1102)) + "  a:\n    edellyttää: |\n"
    items = list(proposed(tmp_path, text).values())

    assert [item["label"] for item in sorted(items, key=lambda item: item["sortText"])][-1] == "1101"


# --- what an accepted proposal leaves -----------------------------------------------------------------------------------


def accepted(text: str, item: Json) -> str:
    """The text after a proposal was taken, as an editor does it: snippets filled, their lines as far in as the first."""
    edit = dict(item["textEdit"])
    new = edit["newText"]
    if item.get("insertTextFormat") == 2:
        new = re.sub(r"(?<!\\)\$\{\d+:((?:[^}\\]|\\.)*)\}|(?<!\\)\$\d+", lambda stop: stop[1] or "", new)
        new = re.sub(r"\\([\\$}])", r"\1", new)
    if item.get("insertTextMode") == 2:
        line = re.split("\r\n?|\n", text.removeprefix("\ufeff"))[edit["range"]["start"]["line"]]
        lead = line[: edit["range"]["start"]["character"]]
        new = new.replace("\n", "\n" + lead[: len(lead) - len(lead.lstrip(" \t"))])
    return applied(text, [edit | {"newText": new}])


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("section", NEW_ITEMS)
def test_a_new_item_of_every_section_is_an_item_that_check_reads(tmp_path: Path, section: str, language: str) -> None:
    key = vocabulary.field_name("plan", section, language)
    label = NEW_ITEMS[section].template(language)
    text = f"{key}:\n  "

    for number in (1, 2, 3):
        text = accepted(text, proposed(tmp_path, f"{text}|", language)[label])
        loaded = load_bytes("roadmap.yaml", text.encode())
        assert loaded.plan is not None
        assert len(getattr(loaded.plan, section)) == number
        assert not errors(text)
        text += "\n  "
    plain = proposed(tmp_path, f"{text}|", language, can={})[label]["textEdit"]["newText"]
    assert re.fullmatch(r"\w+:\n    \w+: .*", plain)


@pytest.mark.parametrize(
    ("typed", "label", "left"),
    [
        ("toimenpiteet:\n  1:\n    |\n", "määräaika", "toimenpiteet:\n  1:\n    määräaika: \n"),
        ("toimenpiteet:\n  1:\n    mää|: x\n", "määräaika", "toimenpiteet:\n  1:\n    määräaika: x\n"),
        ("toimenpiteet:\n  1: {|}\n", "määräaika", "toimenpiteet:\n  1: {määräaika: }\n"),
        ("toimenpiteet:\n  1: {otsikko: a,|}\n", "vastuu", "toimenpiteet:\n  1: {otsikko: a, vastuu: }\n"),
        ("toimenpiteet:\n  1:\n    |\n", "siirrot", "toimenpiteet:\n  1:\n    siirrot:\n      - \n"),
        ("toimenpiteet:\n  1:\n    siirrot:\n      |\n", "vanha", "toimenpiteet:\n  1:\n    siirrot:\n      - vanha: \n"),
        ("tavoitteet:\n    1:\n        |\n", "toteumat", "tavoitteet:\n    1:\n        toteumat:\n            \n"),
        ("tavoitteet:\n  1:\n    toteumat:\n      |\n", "1.12.2026", "tavoitteet:\n  1:\n    toteumat:\n      1.12.2026: \n"),
        ("toimenpiteet:\n  1:\n    tila:|\n", "valmis", "toimenpiteet:\n  1:\n    tila: valmis\n"),
        ("toimenpiteet:\n  1:\n    tila: 'va|'\n", "valmis", "toimenpiteet:\n  1:\n    tila: 'valmis'\n"),
        ('toimenpiteet:\n  1:\n    tila: "va|\n', "valmis", 'toimenpiteet:\n  1:\n    tila: "valmis"\n'),
        ("toimenpiteet:\n  1:\n    tila: val|mis 1.2.2026\n", "jumissa", "toimenpiteet:\n  1:\n    tila: jumissa\n"),
        ('tiimi: ["Ari: x"]\njohtoryhmä: |\n', "Ari: x", 'tiimi: ["Ari: x"]\njohtoryhmä: "Ari: x"\n'),
        ("\ufefftoimenpiteet:\r\n\t1:\r\n\t\ttila: |\r\n", "valmis", "\ufefftoimenpiteet:\r\n\t1:\r\n\t\ttila: valmis\r\n"),
        ("tiimi:\n  - Raija\n  - Olli\njohtoryhmä:\n  - Raija\n  |\n", "Olli", "tiimi:\n  - Raija\n  - Olli\njohtoryhmä:\n  - Raija\n  - Olli\n"),
    ],
)  # fmt: skip
def test_what_is_taken_stands_as_a_person_would_type_it(tmp_path: Path, typed: str, label: str, left: str) -> None:
    assert accepted(typed.replace("|", "", 1), proposed(tmp_path, typed)[label]) == left


# --- a whole action -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("example", "language"), [("konepaja", "fi"), ("pine", "en")])
def test_an_action_is_typed_with_eight_keys_of_ones_own(tmp_path: Path, example: str, language: str) -> None:
    """With a goal, a predecessor, a date and a person, and no mistake left: all the rest is chosen."""
    text = (EXAMPLES / example / "roadmap.yaml").read_text(encoding="utf-8")
    typist = Typist(tmp_path, text, language)
    title, status, depends_on = (
        vocabulary.field_name("action", name, language) for name in ("title", "status", "depends_on")
    )
    before = {problem["code"] for problem in typist.diagnostics()}

    typist.go_behind_section(vocabulary.field_name("plan", "actions", language))
    typist.choose(NEW_ITEMS["actions"].template(language))
    typist.type("Hinnasto" if language == "fi" else "Pricing!")
    typist.tab()
    typist.choose_at(0)
    typist.tab()
    typist.choose_at(0)
    typist.tab()
    typist.choose_at(2)
    typist.enter()
    typist.choose(depends_on)
    typist.choose_at(0)
    typist.enter()
    typist.choose(status)
    typist.choose(vocabulary.value_name("status", "planned", language))

    loaded = load_bytes("roadmap.yaml", typist.text.encode())
    assert loaded.plan is not None
    action = list(loaded.plan.actions.values())[-1]
    assert typist.keys == 8
    assert all((action.title, action.goal, action.owner, action.due, action.depends_on))
    assert not loaded.problems
    assert {problem["code"] for problem in typist.diagnostics()} <= before
    assert f"    {title}: " in typist.text


class Typist:
    """Somebody who types in an editor with snippets, and counts the keys of text that are their own."""

    def __init__(self, folder: Path, text: str, language: str) -> None:
        self._editor = Editor(folder, SEURANTA_LANG=language)
        self._uri = self._editor.open(text)
        self.at = 0
        self.stops: list[int] = []
        self.keys = 0

    @property
    def text(self) -> str:
        return self._editor.texts[self._uri]

    def diagnostics(self) -> list[Json]:
        self._editor.pass_time(3)
        return self._editor.diagnostics(self._uri)

    def type(self, text: str) -> None:
        self.keys += len(text)
        self._insert(text)

    def enter(self) -> None:
        """A new line, which editors begin as far in as the one before."""
        line = self.text[self.text.rindex("\n", 0, self.at) + 1 :]
        self._insert("\n" + line[: len(line) - len(line.lstrip(" "))])

    def tab(self) -> None:
        self.at = self.stops.pop(0)

    def go_behind_section(self, section: str) -> None:
        """Onto a new line at the end of a section, as far in as its items."""
        found = re.search(rf"^{section}:\n(?:(?: .*)?\n)*?(?=^\S|\Z)", self.text, re.MULTILINE)
        assert found is not None
        self.at = found.start() + len(found.group().rstrip())
        self._insert("\n  ")

    def choose(self, label: str) -> None:
        """Asks what may stand here and takes it, as an editor inserts it."""
        answer = self._editor.at("completion", self._uri, self.at)
        self._take({item["label"]: item for item in answer["items"]}[label])

    def choose_at(self, number: int) -> None:
        """The same by its place among what is proposed."""
        self._take(self._editor.at("completion", self._uri, self.at)["items"][number])

    def _take(self, item: Json) -> None:
        positions = Positions(self.text)
        start = positions.offset(item["textEdit"]["range"]["start"])
        end = positions.offset(item["textEdit"]["range"]["end"])
        left = accepted(self.text, item)
        snippet = item["textEdit"]["newText"] if item.get("insertTextMode") == 2 else ""
        added = len(left) - len(self.text) + end - start
        self._shift(end, added - (end - start))
        if snippet:
            self.stops = [start + at for at in _stops(left[start : start + added], snippet)]
            self.tab()
        self.at = self.stops.pop(0) if snippet else start + added
        self._editor.change(self._uri, left)

    def _insert(self, text: str) -> None:
        self._shift(self.at, len(text))
        self._editor.change(self._uri, self.text[: self.at] + text + self.text[self.at :])
        self.at += len(text)

    def _shift(self, at: int, length: int) -> None:
        self.stops = [stop + length if stop >= at else stop for stop in self.stops]


def _stops(filled_in: str, snippet: str) -> Iterator[int]:
    """Where the cursor goes in a snippet whose empty places are all at the ends of lines but the first."""
    yield filled_in.index(":")
    lines = filled_in.split("\n")
    for number in range(2, len(lines) + 1):
        yield sum(len(line) + 1 for line in lines[:number]) - 1
    assert f"${len(lines)}" in snippet


# --- any place in any plan ------------------------------------------------------------------------------------------

REPOSITORY = Path(__file__).parent.parent
EXAMPLES = REPOSITORY / "examples"
PLANS = sorted((*EXAMPLES.glob("*/roadmap.yaml"), *REPOSITORY.glob("plans/*/roadmap.yaml")))
EVERY, EVERY_LONG = 197, 23
"""So many offsets are passed over between two that are tried, from another one on each time that is not in CI."""


def chance() -> Random:
    return Random(0 if os.environ.get("CI") else None)


def tried(text: str, *, is_long: bool) -> range:
    every = EVERY_LONG if is_long else EVERY
    return range(chance().randrange(every), len(text) + 1, every)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_what_is_proposed_anywhere_fits_there_and_does_no_harm(tmp_path: Path, path: Path, is_long: bool) -> None:
    """Edits are of one line, around the cursor; nothing is proposed twice; whatever is taken leaves no new error."""
    text = path.read_text(encoding="utf-8")
    editor = Editor(tmp_path)
    uri = editor.open(text)
    before = errors(text)
    random = chance()

    for offset in tried(text, is_long=is_long):
        answer = editor.at("completion", uri, offset)
        items = answer["items"] if answer is not None else []
        assert len({item["label"] for item in items}) == len(items)
        assert [item["sortText"] for item in items] == sorted(item["sortText"] for item in items)
        for item in items:
            fits(item, text, offset)
        for item in random.sample(items, min(len(items), 2)):
            left = accepted(text, item)
            assert errors(left) <= before, (offset, item, errors(left) - before)


def fits(item: Json, text: str, offset: int) -> None:
    """Whether an edit is of one line and around the cursor, so that editors take it."""
    positions = Positions(text)
    start, end = item["textEdit"]["range"]["start"], item["textEdit"]["range"]["end"]
    assert start["line"] == end["line"]
    assert positions.offset(start) <= offset <= positions.offset(end)


def errors(text: str) -> set[tuple[str, str | None]]:
    problems = load_bytes("roadmap.yaml", text.encode()).problems
    return {(problem.name, problem.item) for problem in problems if problem.severity is Severity.ERROR}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.parent.name)
def test_a_plan_is_helped_with_from_the_first_letter_on(tmp_path: Path, path: Path, is_long: bool) -> None:
    """It ends where the cursor is, and is broken there as often as not."""
    text = path.read_text(encoding="utf-8")
    editor = Editor(tmp_path)
    uri = editor.open("")
    for offset in tried(text, is_long=is_long)[::4]:
        editor.change(uri, text[:offset])
        answer = editor.at("completion", uri, offset)
        for item in answer["items"] if answer is not None else ():
            fits(item, text[:offset], offset)


PIECES = st.sampled_from(
    [
        *(
            "\n",
            "\n  ",
            "\n    ",
            "\n      ",
            "\t",
            " ",
            ": ",
            ":",
            "- ",
            "-",
            "{",
            "}",
            "[",
            "]",
            ", ",
            ",",
            "#",
            " # ",
        ),
        *(
            '"',
            "'",
            "|",
            ">",
            "\\",
            "?",
            "&a",
            "---",
            "\u2028",
            "ä",
            "😀",
            "\0",
            "actions",
            "1",
            "title",
            "goal",
            "moves",
        ),
        *("people", "status", "done 1.12.2026", "tiimi", "readings", "settings", "allow", "held", "promised"),
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join), st.data())
def test_any_text_tells_a_place_or_none(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[at])))

    found = spot(lines, at, column)

    assert found is None or found.word.start <= column <= found.word.end <= len(lines[at])
    assert found is None or lines[at][found.word.start : found.word.end] == found.word.text


def test_a_thousand_brackets_are_nothing_to_be_afraid_of() -> None:
    assert spot(["goals: " + "[" * 5000], 0, 5007) is None
    assert spot(["- " * 5000], 0, 10000) is None


# --- any field of any kind --------------------------------------------------------------------------------------------

HOLDERS = {
    "plan": "|",
    "goal": "goals:\n  G1:\n    |",
    "action": "actions:\n  7:\n    |",
    "move": "actions:\n  7:\n    due: 2027-03-01\n    moves:\n      - |",
    "next_step": "actions:\n  7:\n    next step:\n      |",
    "checkpoint": "checkpoints:\n  c:\n    |",
    "held": "checkpoints:\n  c:\n    date: 2026-11-03\n    held:\n      2026-11-03:\n        |",
    "promise": "checkpoints:\n  c:\n    date: 2026-11-03\n    held:\n      2026-11-03:\n        promised:\n          1:\n            |",
    "skipped": "checkpoints:\n  c:\n    date: 2026-11-03\n    skipped:\n      2026-11-03:\n        |",
    "moved": "checkpoints:\n  c:\n    date: 2026-11-03\n    moved:\n      2026-11-03:\n        |",
    "communication": "communication:\n  M1:\n    |",
    "feedback": "feedback:\n  Q1:\n    |",
    "topic": "topics:\n  T1:\n    |",
    "decision": "decisions:\n  D1:\n    |",
    "person": "people:\n  Ann:\n    |",
    "team": "management team:\n  |",
    "presented": "presented:\n  |",
    "baseline": "goals:\n  G1:\n    baseline:\n      |",
    "break": "breaks:\n  b:\n    |",
    "settings": "settings:\n  |",
    "allowed": "settings:\n  allow:\n    unowned-action:\n      |",
}
"""Where the fields of each kind stand."""
OTHERS = {
    "people": "people:\n  Ben: sales\n  Cy: service\n",
    "team": "team: [Ben]\n",
    "goals": "goals:\n  G8: x\n",
    "actions": "actions:\n  1: x\n  2: {title: y, status: done 2026-11-02}\n",
    "checkpoints": "checkpoints:\n  k: {date: [2026-11-03, 2026-12-17]}\n",
    "communication": "communication:\n  M8: {audience: shop floor, channel: Teams}\n",
    "language": "language: en\n",
}
"""What a plan has besides, so that there is something to refer to."""


FREE = (
    *("", "text", "number", "target", "progress", "lights", "day_count", "length", "time_of_day", "obstacle", "link"),
    *("email_address", "time_zone", "country"),
)
"""Types of fields of which no value is proposed right behind the key."""
KNOWN = {
    *(("communication", "audience"), ("communication", "channel"), ("presented", "audience")),
    *(("plan", name) for name in ("presented", "team", "management_team", "goals", "actions", "checkpoints")),
    *(("plan", name) for name in ("communication", "feedback", "topics", "decisions", "settings")),
    *(("goal", "interim_targets"), ("goal", "readings"), ("action", "moves"), ("checkpoint", "held")),
    *(("held", "promised"), ("settings", "allow")),
}
"""Others of them where something is proposed all the same."""
UNFINISHED = {"missing-field", "move-mismatch"}
"""What is told of a part of which the first field is being typed."""


def around(kind: str) -> str:
    """A plan with the cursor where a key of that kind may be typed, and much else in it."""
    section, _, inside = HOLDERS[kind].partition(":\n")
    others = "".join(text for name, text in OTHERS.items() if name != section)
    return f"{others}{OTHERS[section]}{inside}" if section in OTHERS else f"{others}{HOLDERS[kind]}"


def test_every_kind_of_item_is_tried() -> None:
    assert set(HOLDERS) == set(FIELDS)


@pytest.mark.parametrize("kind", FIELDS)
def test_every_key_and_every_value_that_is_proposed_is_one_that_check_takes(tmp_path: Path, kind: str) -> None:
    """A key as it is left, with nothing behind it, and with each thing that is proposed there."""
    text = around(kind)
    bare = text.replace("|", "")
    editor = Editor(tmp_path, SEURANTA_LANG="en")
    uri = editor.open(bare)
    keys = editor.at("completion", uri, text.index("|"))["items"]
    assert {vocabulary.field(kind, item["label"]) for item in keys} == taught(kind, bare)

    for key in keys:
        row = vocabulary.field(kind, key["label"])
        with_key = accepted(bare, key)
        at = text.index("|") + len(with_key) - len(bare)
        assert new_errors(bare, with_key) <= UNFINISHED, with_key
        editor.change(uri, with_key)
        answer = editor.at("completion", uri, at) or {"items": []}
        assert row is not None
        assert bool(answer["items"]) == (row.type not in FREE or (kind, row.name) in KNOWN), row.name
        for item in answer["items"]:
            left = accepted(with_key, item)
            assert new_errors(bare, left) <= UNFINISHED, left


def new_errors(before: str, after: str) -> set[str]:
    return {name for name, _ in errors(after) - errors(before)}


def taught(kind: str, text: str) -> set[Field]:
    """The fields of a kind that do not stand in a text yet."""
    typed = {vocabulary.field(kind, match[1]) for match in re.finditer(r"^([a-z ]+):", text, re.MULTILINE)}
    there = typed if kind == "plan" else set()
    return {row for row in FIELDS[kind] if row.is_taught} - there
