"""Text in display cells, columns, bars, and what becomes of text that would have power over a terminal."""

from __future__ import annotations

import string
import unicodedata
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seuranta.output.screen import terminal
from seuranta.output.screen.layout import Column, Span, bar, columns, cut_line, line_width, shares, wrap
from seuranta.output.words.cells import ONE_CELL_EACH, _width, cells, cut, pad
from seuranta.output.words.harmless import safe


def _text(lines: list[tuple[Span, ...]]) -> list[str]:
    return ["".join(span.text for span in line) for line in lines]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Huoltosopimus", "Huoltosopimus"),
        ("määräaika – 12,5 %", "määräaika – 12,5 %"),
        ("\x1b[31mpunainen\x1b[0m", "\ufffd[31mpunainen\ufffd[0m"),
        ("\x1b]0;title\x07", "\ufffd]0;title\ufffd"),
        ("C1\x9b31m", "C1\ufffd31m"),
        ("poisto\x7f\x08", "poisto\ufffd\ufffd"),
        ("rivi\nrivi\r\nrivi\ttab", "rivi rivi  rivi tab"),
        ("a\u2028b\u2029c\u0085d", "a b c d"),
        ("luotettava\u202excod.exe", "luotettava\ufffdxcod.exe"),
        ("\u2067suunta\u2069", "\ufffdsuunta\ufffd"),
        ("nolla\u200bleveä\ufeff", "nollaleveä"),
        ("pehmeä\u00adtavu", "pehmeätavu"),
        ("[bold red]ei korostusta[/]", "[bold red]ei korostusta[/]"),
        ("\ud800", "\ufffd"),
        ("z" + "\u0301" * 40, "z" + "\u0301" * 3),
        ("\u2764\ufe0f", "\u2764"),
    ],
)
def test_text_of_a_person_has_no_power_over_the_terminal(typed: str, shown: str) -> None:
    assert safe(typed) == shown


@given(st.text())
def test_safe_text_is_one_line_without_controls_and_stays_so(typed: str) -> None:
    shown = safe(typed)
    assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Cn", "Zl", "Zp") for letter in shown)
    assert safe(shown) == shown


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("", 0),
        ("abc", 3),
        ("määräaika", 9),
        (unicodedata.normalize("NFD", "määräaika"), 9),
        ("日本", 4),
        ("🔧", 2),
        ("½ × 2 €", 7),
        ("█░│■▲●◐○·…–", 11),
    ],
)
def test_width_counts_cells(text: str, taken: int) -> None:
    assert cells(text) == taken


def test_what_is_counted_quickly_is_counted_right() -> None:
    quick = [chr(code) for code in range(0x20, 0x3000) if ONE_CELL_EACH(chr(code))]
    assert {"ä", "–", "…", "█", "→", "●"} <= set(quick)
    assert all(_width(letter) == 1 for letter in quick)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Palveluesite", 12, "Palveluesite"),
        ("Palveluesite", 11, "Palveluesi…"),
        ("Palvelu ja esite", 9, "Palvelu…"),
        ("日本語", 4, "日…"),
        ("日本語", 5, "日本…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
    ],
)
def test_cut_leaves_room_for_the_ellipsis(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown


@given(st.text(), st.integers(1, 40))
def test_padded_text_fills_its_cells_exactly(text: str, width: int) -> None:
    assert cells(pad(safe(text), width)) == width


@given(st.text(alphabet=string.ascii_letters + " äö日", max_size=200), st.integers(8, 40), st.integers(0, 4))
def test_wrapped_lines_fit_and_lose_nothing_but_spaces(text: str, width: int, hanging: int) -> None:
    lines = _text(wrap((Span(text),), width, hanging=hanging))
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_wrapped_text_that_was_typed_has_no_power_over_the_terminal() -> None:
    assert _text(wrap((Span("a\u202eb \x1b[2J\nc"),), 80)) == [safe("a\u202eb \x1b[2J\nc")]


def test_wrapping_keeps_styles_and_hangs() -> None:
    line = (Span("Seuraava: "), Span("ti 1.12.2026 klo 9.00", "strong"), Span(" – Kuukausiseuranta"))
    assert wrap(line, 24, hanging=2) == [
        (Span("Seuraava: "), Span("ti 1.12.2026", "strong")),
        (Span("  "), Span("klo 9.00", "strong"), Span(" –")),
        (Span("  Kuukausiseuranta"),),
    ]


def test_a_command_to_be_copied_stays_on_one_line_where_it_has_room() -> None:
    said = "Fix it first: seuranta check --plan pine"
    assert _text(wrap((Span(said),), 30)) == ["Fix it first:", "seuranta check --plan pine"]
    assert _text(wrap((Span(said),), 20)) == ["Fix it first:", "seuranta check", "--plan pine"]


def test_columns_stand_in_line_and_the_title_gives_way() -> None:
    rows = [
        (Span("■ 6", "red"), Span("Pilotin käynnistys ja huoltokäynti"), Span(""), Span("4")),
        (Span("■ 14", "red"), Span("Palveluesite"), Span(""), Span("18")),
    ]
    form = {1: Column(gives=True, least=8), 3: Column(right=True)}
    assert _text(columns(rows, 26, form=form)) == [
        "■ 6   Pilotin käynnis…   4",
        "■ 14  Palveluesite      18",
    ]


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), min_size=1), st.integers(20, 60))
def test_columns_never_end_in_spaces(pairs: list[tuple[str, str]], width: int) -> None:
    rows = [[Span(safe(one)) for one in pair] for pair in pairs]
    for line in _text(columns(rows, width, form={0: Column(gives=True, least=4)})):
        assert not line.endswith(" ")


def test_a_line_that_is_too_long_is_cut_once() -> None:
    line = (Span("abc", "red"), Span("defgh"), Span("ijk"))
    assert cut_line(line, 11) == line
    assert _text([cut_line(line, 10)]) == ["abcdefghi…"]
    assert _text([cut_line(line, 8)]) == ["abcdefg…"]
    assert line_width(cut_line(line, 3)) <= 3


@pytest.mark.parametrize(
    ("share", "expected", "drawn"),
    [
        (Fraction(0), None, "░░░░░░░░"),
        (Fraction(1), None, "████████"),
        (Fraction(1, 100), None, "█░░░░░░░"),
        (Fraction(99, 100), None, "███████░"),
        (Fraction(1, 6), Fraction(1, 4), "█░│░░░░░"),
        (Fraction(-2), Fraction(5), "░░░░░░░│"),
    ],
)
def test_bars_say_something_and_not_all_where_that_is_so(
    share: Fraction, expected: Fraction | None, drawn: str
) -> None:
    assert bar(share, expected, 8) == drawn


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=5), st.integers(5, 30))
def test_shares_fill_the_width_and_show_every_count(counts: list[int], width: int) -> None:
    found = shares(counts, width)
    assert sum(found) == (width if sum(counts) else 0)
    assert all((taken > 0) == (count > 0) for taken, count in zip(found, counts, strict=True))


# --- what is printed ----------------------------------------------------------------------------------------------

_LINES = [
    (Span("■ 8", "red"), Span(" Huoltoraportti – puhelimeen")),
    (),
    (Span("███░░", "green"), Span(" 2,6 → 1 tpv")),
]


def test_plain_text_is_the_text() -> None:
    printed = terminal.render(_LINES, color=False, unicode=True)
    assert printed == "■ 8 Huoltoraportti – puhelimeen\n\n███░░ 2,6 → 1 tpv\n"


def test_colour_adds_codes_and_nothing_else() -> None:
    printed = terminal.render(_LINES, color=True, unicode=True)
    assert printed == "\x1b[1;31m■ 8\x1b[0m Huoltoraportti – puhelimeen\n\n\x1b[32m███░░\x1b[0m 2,6 → 1 tpv\n"


def test_user_text_is_never_markup() -> None:
    assert terminal.render([(Span("[red]x[/] :smile:", "strong"),)], color=True, unicode=True) == (
        "\x1b[1m[red]x[/] :smile:\x1b[0m\n"
    )


def test_a_console_without_unicode_gets_marks_of_the_same_width() -> None:
    printed = terminal.render(_LINES, color=False, unicode=False)
    assert printed == "X 8 Huoltoraportti - puhelimeen\n\n###.. 2,6 > 1 tpv\n"
    cut_title = terminal.render([(Span("Asennuskanta…"), Span("  Olli"))], color=False, unicode=False)
    assert cut_title == "Asennuskan...  Olli\n"


def test_no_line_is_wider_than_asked() -> None:
    printed = terminal.render(_LINES, color=False, unicode=True, width=10)
    assert printed.splitlines() == ["■ 8 Huolt…", "", "███░░ 2,6…"]
