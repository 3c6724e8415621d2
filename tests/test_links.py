"""What is taken for the address of a page, and what is proposed for what is not."""

from __future__ import annotations

import pytest

from seuranta.plan.values.contacts import read_link
from seuranta.plan.words.diagnostic import ValueProblem


@pytest.mark.parametrize(
    "typed",
    [
        "https://example.com",
        "https://example.com/",
        "https://meet.example.com:8443/l/19%3ameeting_x/0?context=%7b%22Tid%22%7d&a=b,c;d#top",
        "https://example.com/sivut/päätökset",
        "https://example.com/" + "a" * 1_980,
        "https://example.com/https://x",
    ],
)
def test_one_address_of_a_page(typed: str) -> None:
    assert read_link(typed) == typed


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("example.com/x", "https://example.com/x"),
        ("example.com/X", "https://example.com/X"),
        ("http://example.com/x", "https://example.com/x"),
        ("<https://example.com/x>", "https://example.com/x"),
        ("https://example.com/a b", None),
        ("https://example.com/x\r\nATTENDEE:mailto:evil@example.com", None),
        ('https://example.com/"x', None),
        ("javascript:alert(1)", None),
        ("ftp://example.com", None),
        ("https://localhost", None),
        ("https://", None),
        ("Teams", None),
        ("https://example.com/" + "a" * 1_981, None),
        ("HTTP://example.com/x", "https://example.com/x"),
        ("(example.com/x)", "https://example.com/x"),
        ("http://http://example.com/x", None),
        ("https://example.com/\u202ex", None),
    ],
)
def test_everything_else_is_none(typed: str, suggestion: str | None) -> None:
    with pytest.raises(ValueProblem) as found:
        read_link(typed)

    assert found.value.name == "not-a-link"
    assert found.value.args_for_text == {"typed": typed, "suggestion": suggestion}
