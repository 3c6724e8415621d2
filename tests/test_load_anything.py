"""Whatever stands in a file: reading never raises, every problem lies inside the file and can be said in both languages."""

from __future__ import annotations

import pytest
from conftest import REPOSITORY, one_in
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.words.messages import MESSAGES, RELATED
from seuranta.output.words.text import LANGUAGES
from seuranta.plan.loading.load import Loaded, load, load_bytes
from seuranta.plan.loading.model import SECTIONS
from seuranta.plan.reading.source import Source
from seuranta.plan.words.choices import VALUES
from seuranta.plan.words.diagnostic import Place
from seuranta.plan.words.fields import FIELDS
from seuranta.plan.words.vocabulary import spellings

EXAMPLES = tuple(path.read_text(encoding="utf-8") for path in sorted(REPOSITORY.glob("examples/*/roadmap.yaml")))
WORDS = sorted(
    {word for table in (FIELDS, VALUES) for all_ in table.values() for one in all_ for word in spellings(one)}
)
VALUES_TYPED = (
    "3.11.2026",
    "31.11.2026",
    "1.234",
    "3,5",
    "90 %",
    "vk 49/2026",
    "heinäkuu",
    "9.00",
    "9.5",
    "T1",
    "1",
    "[1, 9]",
    "{a: b}",
    "Raija",
    "tiimi",
    "kaikki",
    "joka maanantai",
    *"[]{}-|>#&*!~",
    "null",
)

names = st.sampled_from(WORDS)
values = st.one_of(st.sampled_from(VALUES_TYPED), st.text(max_size=12), st.sampled_from(WORDS))


def is_sound(found: Loaded) -> None:
    """Every problem lies inside the file and can be said; what was understood and what was not is told apart."""
    lines = found.source.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in found.problems:
        places = [problem.place, *(one.place for one in problem.related)]
        assert all(lies_inside(place, lines) for place in places), problem
        for language in LANGUAGES:
            assert MESSAGES[problem.name].sentence(language, problem.args)
            MESSAGES[problem.name].hint(language, problem.args)
            assert all(RELATED[one.name].fill(language, **one.args) for one in problem.related)
    if found.plan is None:
        assert found.problems
        return
    for section in SECTIONS:
        assert found.left_out[section].isdisjoint(getattr(found.plan, section))


def lies_inside(place: Place, lines: list[str]) -> bool:
    start, end = (place.line, place.column), (place.end_line, place.end_column)
    return (
        (1, 1) <= start <= end
        and place.end_line <= len(lines)
        and place.column <= len(lines[place.line - 1]) + 1
        and place.end_column <= len(lines[place.end_line - 1]) + 1
    )


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_text(text: str) -> None:
    is_sound(load(Source("roadmap.yaml", text)))


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    assert load_bytes("roadmap.yaml", data).is_unreadable in (True, False)


@st.composite
def trees(draw: st.DrawFn) -> str:
    """Keys of plans, nested up to three deep, with values that may or may not belong there."""
    lines = []
    for section in draw(st.lists(names, min_size=1, max_size=4)):
        lines.append(f"{section}:")
        for item in draw(
            st.lists(st.one_of(names, st.sampled_from(["1", "T1", "4", "Raija", "- 1", "-"])), max_size=4)
        ):
            lines.append(f"  {item}: {draw(values) if draw(st.booleans()) else ''}".rstrip())
            lines.extend(f"    {draw(names)}: {draw(values)}" for _ in range(draw(st.integers(0, 3))))
    return "\n".join(lines)


@given(trees())
def test_words_of_plans_in_any_order(text: str) -> None:
    is_sound(load(Source("roadmap.yaml", text)))


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """An example in which a few lines were changed by a hasty hand."""
    lines = draw(st.sampled_from(EXAMPLES)).splitlines()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        lines[at : at + 1] = draw(
            st.sampled_from(
                [
                    [],
                    [line, line],
                    [line[2:]],
                    ["  " + line],
                    [line.partition(":")[0] + ": " + draw(values)],
                    [line[: draw(st.integers(0, len(line)))]],
                    [
                        line.replace(
                            draw(st.sampled_from(list(":.,-[]{} "))), draw(st.sampled_from(["", ":", "\t", '"'])), 1
                        )
                    ],
                    [draw(names) + ":" + line.partition(":")[2]],
                ]
            )
        )
    return "\n".join(lines)


@given(mutated())
def test_an_example_with_slips(text: str) -> None:
    is_sound(load(Source("roadmap.yaml", text)))


@pytest.mark.parametrize(
    "path", one_in(3, sorted(REPOSITORY.glob("tests/problems/*/roadmap.yaml"))), ids=lambda path: path.parent.name
)
def test_every_bad_example(path: object) -> None:
    from pathlib import Path

    assert isinstance(path, Path)
    is_sound(load_bytes("roadmap.yaml", path.read_bytes()))
