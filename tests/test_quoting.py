from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.plan.reading.source import Mapping, Node, Scalar, Source, read
from seuranta.plan.words.quoting import quoted

WRITTEN = [
    ("Huoltopalvelut", "Huoltopalvelut"),
    ("Konepaja Keksitty Oy", "Konepaja Keksitty Oy"),
    ("Huolto: pilotti", '"Huolto: pilotti"'),
    ("klo 9:30", "klo 9:30"),
    ("päättyy:", '"päättyy:"'),
    ("Tarjous #3", '"Tarjous #3"'),
    ("C# ja F#", "C# ja F#"),
    ('"Huolto" asiakkaalle', "'\"Huolto\" asiakkaalle'"),
    ("Pekan '70-luvun sorvi", "Pekan '70-luvun sorvi"),
    ('\'70-luvun "sorvi"', '"\'70-luvun \\"sorvi\\""'),
    (r"C:\raportit", r"C:\raportit"),
    (r"- C:\raportit", r"'- C:\raportit'"),
    ("[luonnos] hinnasto", '"[luonnos] hinnasto"'),
    ("hinta, ehdot", "hinta, ehdot"),
    ("@matti", '"@matti"'),
    ("-5", "-5"),
    ("−5 %", "−5 %"),
    ("- 5", '"- 5"'),
    ("no", "no"),
    ("010", "010"),
    ("null", '"null"'),
    ("~", '"~"'),
    ("", '""'),
    (" välilyönti", '" välilyönti"'),
    ("Kahvila ☕ Kuvitelma", "Kahvila ☕ Kuvitelma"),
    ("kaksi\nriviä", '"kaksi\\nriviä"'),
    ("\x1b[31mpunainen", '"\\x1b[31mpunainen"'),
    ("takaperin \u202eoikealta", '"takaperin \\u202eoikealta"'),
]


@pytest.mark.parametrize(("text", "written"), WRITTEN)
def test_writes_the_plainest_safe_form(text: str, written: str) -> None:
    assert quoted(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [("Raija", "Raija"), ("3,2", '"3,2"'), ("messut [ulkona]", '"messut [ulkona]"'), ("9:30", '"9:30"')],
)
def test_in_braces_a_comma_and_a_bracket_are_quoted_too(text: str, written: str) -> None:
    assert quoted(text, in_braces=True) == written


def test_half_a_pair_of_surrogates_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogate"):
        quoted("\ud83d")


text = st.text(st.characters(exclude_categories=["Cs"])) | st.text(
    "ab :#'\"\\-?[]{},&*!|>%@`~=<\n\t\r\u00a0\u0085\u2028é"
)


@given(text)
def test_reading_gives_back_the_same_text(typed: str) -> None:
    value, in_braces = quoted(typed), quoted(typed, in_braces=True)
    lines = f"a: {value}\nb: [{in_braces}, x]\nc:\n  - {value}\nd:\n  {value}: x\n"
    reading = read(Source("roadmap.yaml", lines))
    assert reading.root is not None, lines
    assert [found.text for found in scalars(reading.root)] == ["a", typed, "b", typed, "x", "c", typed, "d", typed, "x"]


@given(text)
def test_what_is_written_is_one_line(typed: str) -> None:
    assert len(quoted(typed).splitlines()) <= 1


def scalars(node: Node) -> Iterator[Scalar]:
    """Every text under a node, in the order of the file."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for key, value in node.pairs:
            yield from (key, *scalars(value))
    else:
        for one in node.items:
            yield from scalars(one)
