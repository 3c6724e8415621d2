"""Whole items typed letter by letter into a plan: after no key is more told than a person can use, and nothing is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import REPOSITORY
from lsp_client import Editor

from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.loading.model import SECTIONS
from seuranta.plan.reading.source import Source

EXAMPLES = sorted((REPOSITORY / "examples").glob("*/roadmap.yaml"))
MOST_AT_ONCE = 2
AFTER_KEY, AT_REST = 0.31, 2.01
"""Seconds: what is wrong is told after the first, and all that `check` tells after the second."""

FINNISH = """\
otsikko: Huolto kasvaa
kieli: fi
henkilöt:
  Aino Aalto: {rooli: huolto}
  Onni Oja: {rooli: myynti}
tavoitteet:
  T1:
    otsikko: Sopimuksia on enemmän
    vastuu: Onni Oja
    tavoitetaso: 9 kpl
    mennessä: 30.6.2027
    toteumat:
      30.11.2026: 2
  T2:
    otsikko: Puhelimeen vastataan
    vastuu: Aino Aalto
    mennessä: 31.1.2027
toimenpiteet:
  1:
    otsikko: Kysytään asiakkailta
    tavoite: T1
    vastuu: Onni Oja
    alku: 2.11.2026
    määräaika: 18.12.2026
    tila: käynnissä
    seuraava askel: {mitä: soitto, kuka: Onni Oja, mennessä: 4.12.2026}
  2:
    otsikko: Päivystys alkaa
    tavoite: T2
    vastuu: Aino Aalto
    määräaika: 15.1.2027
    edellyttää: 1
tarkistuspisteet:
  kuukausi:
    otsikko: Kuukausiseuranta
    vastuu: Aino Aalto
    toistuu: joka kuukauden ensimmäinen tiistai
    alku: 5.1.2027
    päättyy: 30.6.2027
  katselmus:
    otsikko: Katselmus
    vastuu: Aino Aalto
    pvm: 17.6.2027
"""

ENGLISH = """\
title: Service grows
language: en
people:
  Amy Ash: {role: service}
  Tom Tide: {role: sales}
goals:
  G1:
    title: More contracts
    owner: Tom Tide
    target: 9
    by: 2027-06-30
    readings:
      2026-11-30: 2
  G2:
    title: Calls are answered
    owner: Amy Ash
    by: 2027-01-31
actions:
  1:
    title: Ask the customers
    goal: G1
    owner: Tom Tide
    start: 2026-11-02
    due: 2026-12-18
    status: in progress
    next step: {what: a call, who: Tom Tide, by: 2026-12-04}
  2:
    title: Begin the rota
    goal: G2
    owner: Amy Ash
    due: 2027-01-15
    depends on: 1
checkpoints:
  monthly:
    title: Monthly meeting
    owner: Amy Ash
    recurrence: first Tuesday of each month
    start: 2027-01-05
    until: 2027-06-30
  review:
    title: Review
    owner: Amy Ash
    date: 2027-06-17
"""

IN_BRACES = """\
  3: {otsikko: "Koulutus, uusi", tavoite: [T1, T2], vastuu: Aino Aalto, määräaika: 29.1.2027, edellyttää: [1, 2]}
"""
SECTIONS_FI = """\
viestintä:
  V1:
    otsikko: Missä mennään
    kohderyhmä: koko henkilöstö
    vastuu: Aino Aalto
    toistuu: joka kuukauden ensimmäinen torstai
    alku: 7.1.2027
palaute:
  K1:
    pvm: 30.11.2026
    kysymys: Kuka vastaa puhelimeen?
"""
WITH_MISTAKES = """\
    mukana: Onni Oja,
    lisätieto: @Aino ja %: "oho
    este: & muut, #3
"""
ACTION_FI = """\
  3:
    otsikko: "Koulutus: uusi laite"
    tavoite: [T1, T2]
    vastuu: Aino Aalto
    alku: 1.12.2026
    määräaika: pe 29.1.2027   # sovittu yhdessä
    tila: käynnissä 1.12.2026
    edistyminen: 10 %
    edellyttää: 1, 2
    seuraava askel: {mitä: varataan tila, kuka: Onni Oja, mennessä: 11.12.2026}
    siirrot:
      - pvm: 30.11.2026
        vanha: 15.1.2027
        syy: kouluttaja sairastui
    huomautus: |
      Kysytään myös naapurilta.
      Hinta: alle 500 €.
"""
ACTION_EN = """\
  3:
    title: 'Training: a new machine'
    goal: [G1, G2]
    owner: Amy Ash
    start: 2026-12-01
    due: 2027-01-29   # agreed together
    status: in progress 2026-12-01
    progress: 10 %
    depends on: 1, 2
    next step: {what: book a room, who: Tom Tide, by: 2026-12-11}
    moves:
      - date: 2026-11-30
        from: 2027-01-15
        reason: the trainer fell ill
    note: |
      Ask the neighbours, too.
      Price: below 500.
"""
GOAL_FI = """\
  T3:
    otsikko: Toimitusvarmuus
    vastuu: Onni Oja
    lähtötaso: {pvm: 1.9.2026, arvo: 90 %}
    tavoitetaso: vähintään 95 %
    mennessä: 30.6.2027
    mittausväli: kuukausi
    välitavoitteet:
      31.3.2027: 93 %
    toteumat:
      31.10.2026: 91 %
      30.11.2026: 91,5 %
"""
GOAL_EN = """\
  G3:
    title: On time
    owner: Tom Tide
    baseline: {date: 2026-09-01, value: 90 %}
    target: at least 95 %
    by: 2027-06-30
    interval: month
    interim targets:
      2027-03-31: 93 %
    readings:
      2026-10-31: 91 %
      2026-11-30: 91.5 %
"""
CHECKPOINT_FI = """\
  viikko:
    otsikko: Viikkopalaveri
    vastuu: Aino Aalto
    toistuu: joka toinen perjantai klo 8.30
    alku: 4.12.2026
    päättyy: 31.3.2027
    kesto: 15 min
    osallistujat: [Aino Aalto, Onni Oja]
    paitsi: [25.12.2026, 1.1.2027]
    siirretty:
      18.12.2026: {uusi: 17.12.2026, syy: pikkujoulu}
"""
CHECKPOINT_EN = """\
  weekly:
    title: Weekly meeting
    owner: Amy Ash
    recurrence: every second Friday at 8:30
    start: 2026-12-04
    until: 2027-03-31
    duration: 15 min
    participants: [Amy Ash, Tom Tide]
    except: [2026-12-25, 2027-01-01]
    moved:
      2026-12-18: {to: 2026-12-17, reason: party}
"""


class Typing(NamedTuple):
    """An item that is typed into a plan, between what stands before it and behind it."""

    name: str
    before: str
    item: str
    behind: str

    @property
    def plan(self) -> str:
        return self.before + self.behind


def above(name: str, plan: str, item: str, line: str) -> Typing:
    """An item that is typed above a line of a plan."""
    before, behind = plan.split(f"\n{line}\n")
    return Typing(name, f"{before}\n", item, f"{line}\n{behind}")


TYPINGS = (
    above("the last action, fi", FINNISH, ACTION_FI, "tarkistuspisteet:"),
    above("an action between others, fi", FINNISH, ACTION_FI, "  2:"),
    above("the first action, en", ENGLISH, ACTION_EN, "  1:"),
    above("the last action, en", ENGLISH, ACTION_EN, "checkpoints:"),
    above("a goal, fi", FINNISH, GOAL_FI, "  T2:"),
    above("a goal, en", ENGLISH, GOAL_EN, "actions:"),
    above("an action in braces, fi", FINNISH, IN_BRACES, "  2:"),
    above("sections, fi", FINNISH, SECTIONS_FI, "tarkistuspisteet:"),
    above("fields with mistakes, fi", FINNISH, WITH_MISTAKES, "    edellyttää: 1"),
    above("a checkpoint, fi", FINNISH, CHECKPOINT_FI, "  katselmus:"),
    above("a checkpoint, en", ENGLISH, CHECKPOINT_EN, "  review:"),
)


def with_windows_ends(typing: Typing) -> Typing:
    name, *texts = typing
    return Typing(name, *(text.replace("\n", "\r\n") for text in texts))


def keys(item: str) -> Iterator[str]:
    """What stands after each key on lines that were opened between others; Enter makes a whole line end."""
    line_end = "\r\n" if "\r" in item else "\n"
    for end in range(len(item.rstrip()) + 1):
        if not item[:end].endswith("\r"):
            yield item[:end] + line_end


def keys_with_pairs(item: str) -> Iterator[str]:
    """The same where the editor closes brackets and quotes by itself, and whoever types the closing one types over it."""
    open_: list[str] = []
    for typed in keys(item):
        end = len(typed.removesuffix("\n").removesuffix("\r"))
        key = typed[end - 1 : end]
        if open_ and key == open_[-1]:
            open_.pop()
        elif key in _PAIRS and not (open_ and open_[-1] in "\"'"):
            open_.append(_PAIRS[key])
        yield typed[:end] + "".join(reversed(open_)) + typed[end:]


_PAIRS = {"{": "}", "[": "]", '"': '"', "'": "'"}
Keys = Callable[[str], Iterator[str]]
Known = tuple[str, str]
"""A problem by its name and its words."""


def items(loaded: Loaded) -> set[tuple[str, str]]:
    return {(section, id_) for section in SECTIONS for id_ in getattr(loaded.plan, section, ())}


def as_known(problem: dict[str, Any]) -> Known:
    return problem["code"], problem["message"]


def new_of(told: list[dict[str, Any]], before: set[Known], lines: Collection[int]) -> tuple[list[Known], list[Known]]:
    """What was not told before, in some lines and elsewhere; there one may only be told in other words."""
    new = [one for one in told if as_known(one) not in before]
    inside = [as_known(one) for one in new if one["range"]["start"]["line"] in lines]
    elsewhere = [as_known(one) for one in new if one["range"]["start"]["line"] not in lines]
    reworded = Counter(code for code, _ in before - set(map(as_known, told)))
    more = Counter(code for code, _ in elsewhere) - reworded
    return inside, [one for one in elsewhere if one[0] in more]


def what_fails(typing: Typing, folder: Path, step: int, hit: Keys = keys) -> Iterator[str]:
    """What is more than a person can use, or lost, wherever they wait after so many keys; and what `check` tells besides
    when they rest.
    """
    editor = Editor(folder)
    uri = editor.open(typing.plan)
    before = set(map(as_known, editor.diagnostics(uri)))
    there = items(load(Source("roadmap.yaml", typing.plan)))
    begins = typing.before.count("\n")
    text, ever = typing.plan, False
    for number, typed in enumerate(hit(typing.item)):
        text = typing.before + typed + typing.behind
        editor.change(uri, text)
        if number % step:
            continue
        editor.pass_time(AFTER_KEY)
        lines = range(begins, begins + typed.count("\n"))
        inside, outside = new_of(editor.diagnostics(uri), before, lines)
        lost = there - items(load(Source("roadmap.yaml", text)))
        if outside or lost or len(inside) > MOST_AT_ONCE:
            yield f"{typed.splitlines()[-1]!r}: {inside}, outside {outside}, lost {lost}"
        ever = ever or bool(inside)
    if not ever:
        yield "nothing was ever told"
    editor.pass_time(AT_REST)
    if [*map(as_known, editor.diagnostics(uri))] != whole(folder, text):
        yield "at rest something else is told than check tells"


def whole(folder: Path, text: str) -> list[Known]:
    """What is told of a text that is opened as it stands: all that `check` tells."""
    editor = Editor(folder)
    return [*map(as_known, editor.diagnostics(editor.open(text)))]


@pytest.mark.parametrize("typing", TYPINGS, ids=lambda typing: typing.name)
def test_who_types_an_item_is_told_little_and_of_that_item_alone(
    typing: Typing, tmp_path: Path, *, is_long: bool
) -> None:
    """After every key with `--long`; else wherever somebody waits after seventeen."""
    assert [*what_fails(typing, tmp_path, 1 if is_long else 17)] == []


@pytest.mark.parametrize("typing", TYPINGS[:: len(TYPINGS) - 1], ids=lambda typing: typing.name)
def test_it_is_so_in_a_file_from_windows(typing: Typing, tmp_path: Path, *, is_long: bool) -> None:
    assert [*what_fails(with_windows_ends(typing), tmp_path, 1 if is_long else 17)] == []


@pytest.mark.parametrize("typing", TYPINGS[::3], ids=lambda typing: typing.name)
def test_it_is_so_where_the_editor_closes_brackets_and_quotes(typing: Typing, tmp_path: Path, *, is_long: bool) -> None:
    assert [*what_fails(typing, tmp_path, 1 if is_long else 17, keys_with_pairs)] == []


@pytest.mark.long
@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda plan: plan.parent.name)
def test_it_is_so_in_the_plans_of_companies(plan: Path, tmp_path: Path) -> None:
    """Every seventh item is taken out and typed again."""
    typings = [*typed_again(plan.read_text(encoding="utf-8"))][::7]

    assert {typing.name: [*what_fails(typing, tmp_path, 3)] for typing in typings} == {
        typing.name: [] for typing in typings
    }


def typed_again(text: str) -> Iterator[Typing]:
    """Every item of a plan with fields on lines of its own, and the plan without it."""
    for item in re.finditer(r"^  (?P<id>[\w ]+):\n(?:    .*\n)+", text, re.MULTILINE):
        yield Typing(item["id"], text[: item.start()], item.group(), text[item.end() :])
